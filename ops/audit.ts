import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { axeFaults, cutFaults, dress, SPACED, stretch, widthFaults, wordFaults } from './audit-faults.ts'
import { OPEN, placesFor, type Role } from './audit-places.ts'
import { DRAWN_AT, draw, emptyScreens, isLookDrawn, isPlaceDrawn } from './audit-screens.ts'
import { foreignTo } from './audit-words.ts'
import { buildPages } from './build.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { childEnvironment } from './settings.ts'
import { say, step } from './steps.mjs'
import { startProductUnderTest } from './test-product.ts'

/**
 * `npm run audit`: every page as each kind of person in both themes, languages and widths (screens 11, checks 1, 3, 29);
 * then once more 320 px wide with wide letters, and with every word 40 % longer. `npm run audit -- AUB_AGENT dark` looks
 * at those alone; a word left out means all of its kind. `--screens` only draws docs/screens/.
 */
const roles: readonly Role[] = ['AUB_AGENT', 'SUPPLIER_AGENT', 'SCHOOL_ADMIN', 'AUDITOR', 'AUB_ADMIN']
/** The Monday of screens 11, in phone hours. */
const monday = '2026-11-23T13:37:00+01:00'
type Look = Readonly<{
  theme: 'light' | 'dark'
  language: 'da' | 'en'
  width: number
  pass: 'plain' | 'narrow' | 'long'
}>
type Person = Readonly<{ name: string; email: string; role: string }>

const plain: Look[] = (['light', 'dark'] as const).flatMap(theme =>
  (['da', 'en'] as const).flatMap(language =>
    [1440, 390].map(width => ({ theme, language, width, pass: 'plain' as const })),
  ),
)
const narrow: Look = { theme: 'light', language: 'da', width: 320, pass: 'narrow' }
const long: Look[] = [1440, 390].map(width => ({ theme: 'light', language: 'da', width, pass: 'long' }))
const isDrawing = process.argv.includes('--screens')
const words = process.argv.slice(2).filter(word => !word.startsWith('--'))
const looks = [...plain, narrow, ...long].filter(look => !isDrawing || isLookDrawn(look))
const isWanted = (role: Role, look: Look) => {
  const marks = [role, look.theme, look.language, look.pass, String(look.width)]
  return words.every(word => marks.includes(word))
}

async function faultsOf(page: Page, look: Look, foreign: ReadonlySet<string>): Promise<string[]> {
  if (look.pass === 'narrow') {
    const before = await widthFaults(page)
    await dress(page, SPACED)
    return [...before, ...(await widthFaults(page)), ...(await cutFaults(page))]
  }
  if (look.pass === 'long') {
    await stretch(page)
    return [...(await widthFaults(page)), ...(await cutFaults(page))]
  }
  const axe = await axeFaults(page, look.theme === 'dark')
  return [...axe, ...(await widthFaults(page)), ...(await wordFaults(page, foreign))]
}

async function lookAt(browser: Browser, base: string, person: Person, look: Look): Promise<string[]> {
  const role = person.role as Role
  const { theme, language, width } = look
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 640 ? 844 : 900 },
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: theme,
    ...(isDrawing && { deviceScaleFactor: DRAWN_AT }),
  })
  await context.addCookies([
    { name: 'lang', value: language, url: base },
    { name: 'theme', value: theme, url: base },
  ])
  const foreign = await foreignTo(language)
  const page = await context.newPage()
  const found: string[] = []
  let path = '/login'
  page.on('console', said => said.type() === 'error' && found.push(`${path}: ${said.text()}`))
  page.on('pageerror', error => found.push(`${path}: ${error.message}`))
  page.on('request', request => {
    const isElsewhere = request.url().startsWith('http') && !request.url().startsWith(base)
    if (isElsewhere) found.push(`${path}: asked ${request.url()}`)
  })
  const visit = async (places: readonly string[]) => {
    for (path of places.filter(place => !isDrawing || isPlaceDrawn(role, place, look))) {
      await page.goto(path, { waitUntil: 'load' })
      if (isDrawing) await draw(page, role, path, look)
      else found.push(...(await faultsOf(page, look, foreign)).map(fault => `${path}: ${fault}`))
    }
  }
  if (role === 'AUB_AGENT') await visit(OPEN)
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  await page.request.post('/api/auth/callback/demo', {
    form: { csrfToken, email: person.email, callbackUrl: '/overview', json: 'true' },
  })
  await visit(await placesFor(page, role))
  await context.close()
  return found.map(fault => `${role} ${look.pass} ${theme} ${language} ${width} ${fault}`)
}

const chosen = await step('Finding Chromium', findChromium)
if (!chosen) throw new Error(chromiumWaysOut)
await step('Building the pages', progress => buildPages(progress))
const folder = mkdtempSync(join(tmpdir(), 'aub-audit-'))
const product = await step('Starting the product under audit', () =>
  startProductUnderTest(folder, { DEMO_STARTS_AT: monday }),
)
const browser = await chromium.launch({
  executablePath: chosen.executablePath,
  env: childEnvironment(chosen.env) as Record<string, string>,
})
const faults: string[] = []
let count = 0
try {
  if (isDrawing) emptyScreens()
  const { people } = JSON.parse(readFileSync(product.demoFile, 'utf8')) as { people: Person[] }
  for (const role of roles) {
    const person = people.find(each => each.role === role)
    if (!person) throw new Error(`the demo has no ${role}`)
    for (const look of looks.filter(each => isWanted(role, each))) {
      count += 1
      const began = performance.now()
      const found = await lookAt(browser, product.url, person, look)
      const seconds = Math.round((performance.now() - began) / 1000)
      const said = found.length === 0 ? 'nothing found' : `${found.length} found`
      say(`  ${role} ${look.pass} ${look.theme} ${look.language} ${look.width}: ${said}, ${seconds} s`)
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
