import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { OPEN, placesFor, type Role } from './audit-places.ts'
import { type Limit, shareOf } from './bench-limits.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { reportP1, sendStatuses } from './drill-api.ts'
import { type DrillProduct, startDrillProduct } from './drill-product.ts'
import { firstBytes } from './first-bytes.ts'
import { fillPages } from './pages-world.ts'
import { childEnvironment, root } from './settings.ts'
import { signedIn } from './signed-in.ts'
import { step } from './steps.mjs'

const cases = 100_000
const roles: readonly Role[] = ['AUB_AGENT', 'SUPPLIER_AGENT', 'SCHOOL_ADMIN', 'AUDITOR', 'AUB_ADMIN']
const slowerTimes = 4
const paints = 5
const updates = 10

/** What a person waits for, at 100 000 cases: first bytes, the scripts of each route, the largest paint, news on an open page (issue 8, Speed). */
export async function benchPages(): Promise<Limit[]> {
  const found = await step('Finding Chromium', findChromium)
  if (!found) throw new Error(chromiumWaysOut)
  const product = await startDrillProduct(mkdtempSync(join(tmpdir(), 'aub-pages-')))
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: childEnvironment(found.env) as Record<string, string>,
  })
  try {
    const { long } = await step(`${cases} cases, one with 500 entries`, () => fillPages(product.sql, cases))
    const limits: Limit[] = []
    const cookie = await signedIn(product.url, emailOf(product, 'AUB_AGENT'))
    for (const [what, path] of [
      ["AUB's overview", '/overview'],
      ['A case with 500 entries', `/incidents/${long}`],
    ] as const) {
      const { times } = await firstBytes(product.url + path, { cookie })
      limits.push({ what: `${what}, first byte p95`, found: shareOf(times, 0.95), most: 200, unit: 'ms' })
    }
    const fresh = async (role: Role) => {
      const context = await browser.newContext({ baseURL: product.url, locale: 'da-DK' })
      const page = await context.newPage()
      const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
      await page.request.post('/api/auth/callback/demo', {
        form: { csrfToken, email: emailOf(product, role), callbackUrl: '/overview', json: 'true' },
      })
      return page
    }
    limits.push(await step('Scripts of every route', () => heaviestRoute(product, fresh)))
    const page = await fresh('AUB_AGENT')
    for (const path of ['/overview', '/inbox', '/incidents', `/incidents/${long}`, '/changes/calendar'])
      limits.push({
        what: `Largest paint of ${path.replace(long, '…')}, ${slowerTimes}× slower, median`,
        found: await largestPaint(page, path),
        most: 1500,
        unit: 'ms',
      })
    const news = await newsOn(product, await fresh('AUB_AGENT'))
    limits.push({ what: 'From a commit to the open page, most', found: shareOf(news, 1), most: 2000, unit: 'ms' })
    return limits
  } finally {
    await browser.close()
    await product.stop()
  }
}

function emailOf({ demo }: DrillProduct, role: Role): string {
  const person = demo.people.find(one => one.role === role)
  if (!person) throw new Error(`the demo has no ${role}`)
  return person.email
}

const weights = new Map<string, number>()

/** A script of the build as it travels, in bytes. */
function weightOf(path: string): number {
  const known = weights.get(path)
  if (known !== undefined) return known
  const weight = gzipSync(readFileSync(join(root, '.next', path.replace(/^\/_next\//, '')))).length
  weights.set(path, weight)
  return weight
}

/** The scripts that the first page of each route names, for every role that reaches it; the heaviest of them. */
async function heaviestRoute(product: DrillProduct, fresh: (role: Role) => Promise<Page>): Promise<Limit> {
  let heaviest = { place: '', kilobytes: 0 }
  const routes = new Set<string>()
  const weigh = async (place: string, page: Page) => {
    const html = await (await page.request.get(place)).text()
    // Browsers that know modules never fetch the scripts for those that do not.
    const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter(tag => !/\bnomodule\b/i.test(tag))
    const scripts = new Set(tags.flatMap(tag => /src="(\/_next\/[^"?]+)/.exec(tag)?.[1] ?? []))
    const kilobytes = Math.round([...scripts].reduce((sum, one) => sum + weightOf(decodeURI(one)), 0) / 100) / 10
    if (scripts.size === 0) throw new Error(`${place} names no script`)
    routes.add(place)
    if (kilobytes > heaviest.kilobytes) heaviest = { place, kilobytes }
  }
  for (const role of roles) {
    const page = await fresh(role)
    for (const place of [...(role === 'AUB_AGENT' ? OPEN : []), ...(await placesFor(page, role))])
      await weigh(place, page)
    await page.context().close()
  }
  const what = `First-load script, gzip, the most of ${routes.size} places (${heaviest.place.replace(product.url, '')})`
  return { what, found: heaviest.kilobytes, most: 230, unit: 'kB' }
}

/** The median of some loads in a browser whose processor is so many times slower; the first only warms. */
async function largestPaint(page: Page, path: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerTimes })
  const times: number[] = []
  for (let round = -1; round < paints; round++) {
    await page.goto(path, { waitUntil: 'load' })
    const time = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const seen = new PerformanceObserver(list => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN))
          seen.observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    if (round >= 0) times.push(time)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return shareOf(times, 0.5)
}

/** Milliseconds from the answer to a status, which is given after the commit, until an open page shows it. */
async function newsOn(product: DrillProduct, page: Page): Promise<number[]> {
  const reported = await reportP1(product, 'bench-live', 'Nyt på en åben side')
  let { version } = reported
  await page.goto(`/incidents/${reported.number}`, { waitUntil: 'load' })
  const times: number[] = []
  for (let round = 1; round <= updates; round++) {
    const sent = await sendStatuses(product, { ...reported, version }, 1, `Nyt nummer ${round}.`)
    if (sent.sent !== 1) throw new Error('the status was refused')
    version = sent.version
    const committed = performance.now()
    await page.getByText(`Nyt nummer ${round}.`).first().waitFor({ timeout: 20_000 })
    times.push(performance.now() - committed)
  }
  return times
}
