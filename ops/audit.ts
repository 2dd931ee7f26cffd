import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { buildPages } from './build.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { childEnvironment, root } from './settings.ts'
import { say, step } from './steps.mjs'
import { startProductUnderTest } from './test-product.ts'

/** `npm run audit`: every page as each kind of organisation, in both themes, languages and widths; `--screens` keeps the pictures. */
type Person = { name: string; email: string; organisation: string; role: string }
type Look = Readonly<{ theme: 'light' | 'dark'; language: 'da' | 'en'; width: 1440 | 390 }>

const who = { AUB: 'AUB_AGENT', SUPPLIER: 'SUPPLIER_AGENT', SCHOOL: 'SCHOOL_ADMIN', ADMIN: 'AUB_ADMIN' } as const
type Kind = keyof typeof who
const looks: Look[] = (['light', 'dark'] as const).flatMap(theme =>
  (['da', 'en'] as const).flatMap(language => ([1440, 390] as const).map(width => ({ theme, language, width }))),
)
const open = ['/', '/help', '/help/clocks', '/was', '/privacy', '/reset']
const routes = [
  ...['/overview', '/inbox', '/search?q=skole'],
  ...['/incidents', '/incidents/new', '/incidents/ask', '/incidents/guide'],
  ...['/problems', '/problems/new', '/problems/trend'],
  ...['/changes', '/changes/new', '/changes/calendar', '/changes/calendar?view=month', '/changes/calendar?view=list'],
  ...['/changes/freezes', '/changes/windows', '/changes/requirements', '/changes/templates'],
  '/contacts',
  ...['/calculate', '/calculate/notice', '/calculate/freezes', '/calculate/days'],
  ...['/settings/profile', '/settings/members', '/settings/tokens', '/settings/sign-in', '/settings/audit'],
]
/** Pages of some alone; the others are told that there is none. AUB's administrator is shown these and nothing twice. */
const ofSome: Readonly<Record<Kind, readonly string[]>> = {
  AUB: ['/parties'],
  SUPPLIER: [],
  SCHOOL: ['/contacts/suppliers'],
  ADMIN: ['/parties', '/parties/new', '/parties/import', '/settings/members', '/settings/sign-in', '/settings/tokens'],
}
/** `npm run audit -- AUB light da 1440` looks at those alone; a word left out means all of its kind. */
const words = process.argv.slice(2).filter(word => !word.startsWith('--'))
const isWanted = (...marks: readonly (string | number)[]) => words.every(word => marks.map(String).includes(word))
const screens = process.argv.includes('--screens') ? join(root, 'docs/screens') : null

/** The first row of a list, if it has one. */
async function firstOf(page: Page, list: string, prefix: string): Promise<string[]> {
  await page.goto(list)
  const link = page.locator(`main a[href^="${prefix}"]`).first()
  return (await link.count()) > 0 ? [(await link.getAttribute('href')) ?? list] : []
}

/** Cases of each priority with the pages behind one of them, a problem, a change and, for AUB, a party. */
async function casePages(page: Page, kind: Kind): Promise<string[]> {
  const cases: string[] = []
  for (const priority of [1, 2, 3]) cases.push(...(await firstOf(page, `/incidents?p=${priority}`, '/incidents/INC-')))
  const behind = cases.slice(0, 1).flatMap(address => ['reads', 'clock', 'print'].map(each => `${address}/${each}`))
  const problem = await firstOf(page, '/problems', '/problems/PRB-')
  const change = await firstOf(page, '/changes', '/changes/RFC-')
  const party = kind === 'AUB' ? await firstOf(page, '/parties', '/parties/') : []
  return [...cases, ...behind, ...problem, ...change, ...party]
}

/** What is wrong with a page as it stands: rules that axe knows, sideways scrolling, keys where words belong. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const faults = violations.map(
    ({ id, nodes }) => `axe ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  if (isWide) faults.push('scrolls sideways')
  return faults
}

async function auditLook(browser: Browser, base: string, person: Person, kind: Kind, look: Look): Promise<string[]> {
  const context: BrowserContext = await browser.newContext({
    baseURL: base,
    viewport: { width: look.width, height: look.width === 390 ? 844 : 900 },
    locale: look.language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: look.theme,
  })
  await context.addCookies([
    { name: 'lang', value: look.language, url: base },
    { name: 'theme', value: look.theme, url: base },
  ])
  const page = await context.newPage()
  const found: string[] = []
  let path = '/login'
  page.on('console', said => said.type() === 'error' && found.push(`${path}: ${said.text()}`))
  page.on('request', request => {
    if (request.url().startsWith('http') && !request.url().startsWith(base))
      found.push(`${path}: asked ${request.url()}`)
  })
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  await page.request.post('/api/auth/callback/demo', {
    form: { csrfToken, email: person.email, callbackUrl: '/overview', json: 'true' },
  })
  const shared = kind === 'ADMIN' ? [] : [...open, '/login', ...routes, ...(await casePages(page, kind))]
  const places = [...shared, ...ofSome[kind]]
  for (path of places) {
    await page.goto(path, { waitUntil: 'load' })
    found.push(...(await faultsOf(page)).map(fault => `${path}: ${fault}`))
    if (screens) {
      const name = `${kind}-${path
        .replaceAll(/(INC|PRB|RFC)-\d+-\d+/g, 'one')
        .replaceAll(/\/parties\/(?!new|import).+/g, '/parties/one')
        .replaceAll(/[^a-z]+/gi, '-')}-${look.theme}-${look.language}-${look.width}`
      await page.screenshot({ path: join(screens, `${name.toLowerCase()}.png`), fullPage: true })
    }
  }
  await context.close()
  return found.map(fault => `${kind} ${look.theme} ${look.language} ${look.width} ${fault}`)
}

const chosen = await step('Finding Chromium', findChromium)
if (!chosen) throw new Error(chromiumWaysOut)
await step('Building the pages', progress => buildPages(progress))
const folder = mkdtempSync(join(tmpdir(), 'aub-audit-'))
const product = await step('Starting the product under audit', () => startProductUnderTest(folder))
const browser = await chromium.launch({
  executablePath: chosen.executablePath,
  env: childEnvironment(chosen.env) as Record<string, string>,
})
const faults: string[] = []
let count = 0
try {
  if (screens) mkdirSync(screens, { recursive: true })
  const { people } = JSON.parse(readFileSync(product.demoFile, 'utf8')) as { people: Person[] }
  for (const [kind, role] of Object.entries(who) as [Kind, string][]) {
    const person = people.find(each => each.role === role)
    if (!person) throw new Error(`the demo has no ${role}`)
    for (const look of looks) {
      if (!isWanted(kind, look.theme, look.language, look.width)) continue
      count += 1
      const found = await auditLook(browser, product.url, person, kind, look)
      say(
        `  ${kind} ${look.theme} ${look.language} ${look.width}: ${found.length === 0 ? 'nothing found' : `${found.length} found`}`,
      )
      faults.push(...found)
    }
  }
} finally {
  await browser.close()
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) say(`✗ ${fault}`)
say(`${count} looks, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)
