import type { Page } from '@playwright/test'

/** Whose eyes the pages are looked at with: a role of the demo, which names its first person. */
export type Role = 'AUB_AGENT' | 'SUPPLIER_AGENT' | 'SCHOOL_ADMIN' | 'AUDITOR' | 'AUB_ADMIN'

/** Pages without a session. */
export const OPEN = ['/', '/help', '/help/clocks', '/was', '/privacy', '/reset', '/login'] as const

const lists = ['/overview', '/inbox', '/search?q=skole', '/incidents', '/problems', '/problems/trend', '/changes']
const calendar = ['/changes/calendar', '/changes/calendar?view=month', '/changes/calendar?view=list']
const planning = ['/changes/freezes', '/changes/windows', '/changes/requirements', '/changes/templates']
const tools = ['/calculate', '/calculate/notice', '/calculate/freezes', '/calculate/days']
const writing = ['/incidents/new', '/incidents/ask', '/incidents/guide', '/problems/new', '/changes/new']
const settings = ['members', 'tokens', 'sign-in', 'audit'].map(name => `/settings/${name}`)
const mine = ['profile', 'notifications', 'organisation', 'instruks'].map(name => `/settings/${name}`)
const all = [...lists, ...calendar, ...planning, '/inbox/notifications', '/contacts', '/contacts/annex-1', ...mine]

/** Pages of each; others are told that there is none. AUB's administrator is shown his own, and nothing twice. */
const OF: Readonly<Record<Role, readonly string[]>> = {
  AUB_AGENT: [
    ...all,
    ...writing,
    ...tools,
    ...settings,
    '/parties',
    '/incidents/new?call=yes',
    '/contacts/connections',
  ],
  SUPPLIER_AGENT: [...all, ...writing, ...tools, ...settings],
  SCHOOL_ADMIN: [...all, ...writing, ...tools, ...settings, '/contacts/suppliers'],
  AUDITOR: all,
  AUB_ADMIN: ['/parties', '/parties/new', '/parties/import', ...settings],
}

/** The first row of a list, if it has one. */
async function firstOf(page: Page, list: string, row: string): Promise<string[]> {
  await page.goto(list)
  const link = page.locator(`main ${row}`).first()
  return (await link.count()) > 0 ? [(await link.getAttribute('href')) ?? list] : []
}

/** A case of each priority, the pages behind one, a problem, a change, a party and an annex, as far as the role has one. */
async function casePlaces(page: Page, role: Role): Promise<string[]> {
  const cases: string[] = []
  for (const priority of [1, 2, 3, 4]) {
    cases.push(...(await firstOf(page, `/incidents?view=all&p=${priority}`, 'a[data-row]')))
  }
  const behind = cases.slice(0, 1).flatMap(address => ['reads', 'clock', 'print'].map(each => `${address}/${each}`))
  const problem = await firstOf(page, '/problems', 'a[href^="/problems/PRB-"]')
  const change = await firstOf(page, '/changes', 'a[href^="/changes/RFC-"]')
  const wish = await firstOf(page, '/changes/requirements', 'a[href^="/changes/requirements/"]')
  const party = role === 'AUB_AGENT' ? await firstOf(page, '/parties', 'table a[href^="/parties/"]') : []
  const annex = await firstOf(page, '/contacts', 'a[href^="/contacts/annex"]')
  return [...cases, ...behind, ...problem, ...change, ...wish, ...party, ...annex]
}

/** Pages of a case, by a letter's link or by a number, that `placesFor` finds by walking; and doors that need a secret. */
export const FOUND = [
  ...['/incidents/[number]', '/incidents/[number]/clock', '/incidents/[number]/print', '/incidents/[number]/reads'],
  ...[
    '/problems/[number]',
    '/changes/[number]',
    '/changes/requirements/[number]',
    '/parties/[id]',
    '/contacts/annex-2/[id]',
  ],
] as const
export const WALKED = [...OPEN, ...new Set(Object.values(OF).flat())].map(place => place.replace(/\?.*/, ''))

/** Every page that a role reaches; signed in as it on `page`. */
export async function placesFor(page: Page, role: Role): Promise<readonly string[]> {
  const found = role === 'AUB_ADMIN' ? [] : await casePlaces(page, role)
  return [...new Set([...OF[role], ...found])]
}

/** The same name for the same kind of page on every run, whatever the demo's numbers are. */
export const nameOf = (place: string): string =>
  place
    .replaceAll(/(INC|PRB|RFC)-\d+-\d+/g, 'one')
    .replaceAll(/\/requirements\/.+/g, '/requirements/one')
    .replaceAll(/\/parties\/(?!new|import).+/g, '/parties/one')
    .replaceAll(/\/annex-2\/.+/g, '/annex-2/one')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replaceAll(/^-|-$/g, '') || 'front'
