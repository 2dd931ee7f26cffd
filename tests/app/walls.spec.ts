import type { Page } from '@playwright/test'
import { shownText } from '#ops/audit-faults.ts'
import { askApi } from './api.ts'
import { client, demo } from './demo.ts'
import { expect, signIn, test } from './story.ts'

type Case = Readonly<{ number: string; title: string | null }>
type Seen = Readonly<{
  incidents: { nodes: Case[] }
  problems: { nodes: Case[] }
  changeRequests: { nodes: Case[] }
}>
const ALL = `{
  incidents(first: 100) { nodes { number title } }
  problems(first: 100) { nodes { number title } }
  changeRequests(first: 100) { nodes { number title } }
}`
const unknown = {
  incidents: 'INC-2026-000000',
  problems: 'PRB-2026-000000',
  changeRequests: 'RFC-2026-000000',
} as const
const kinds = ['incidents', 'problems', 'changeRequests'] as const

/** A school whose client's answers are compared with AUB's: what AUB has and the school has not is foreign. */
const stranger = demo.clients.findLast(({ kind }) => kind === 'SCHOOL')!
const visitor = demo.people.find(({ organisation }) => organisation === stranger.organisation)!

async function foreign(): Promise<Record<(typeof kinds)[number], Case>> {
  const [own, all] = await Promise.all([askApi<Seen>(stranger.token, ALL), askApi<Seen>(client('AUB').token, ALL)])
  const found = kinds.map(kind => {
    const numbers = new Set(own[kind].nodes.map(({ number }) => number))
    const titles = new Set(own[kind].nodes.map(({ title }) => title))
    return [kind, all[kind].nodes.find(each => !numbers.has(each.number) && !titles.has(each.title))!]
  })
  return Object.fromEntries(found)
}

/** What a page answers, without the number that was asked for. */
async function answerOf(page: Page, address: string, asked: string): Promise<string> {
  const answer = await page.goto(address)
  const said = await shownText(page, 'main')
  // Another story may move the time between two pages: what the running clock of the banner says is no answer.
  const clock = /^(?:\d+ (?:dage?|t|min|s) ?)+(?:over)?$/gm
  return [answer?.status(), await page.title(), said]
    .join('\n')
    .replaceAll(asked, 'the number')
    .replaceAll(clock, 'a clock')
}

test('As another school every page of a case, a problem and a change answers as if it had never existed, and says no title (check 21, J8)', async ({
  page,
  troubles,
}) => {
  test.setTimeout(90_000)
  const theirs = await foreign()
  await signIn(page, visitor.email)
  for (const kind of kinds) {
    const { number, title } = theirs[kind]
    const room = { incidents: 'incidents', problems: 'problems', changeRequests: 'changes' }[kind]
    const behind = kind === 'incidents' ? ['', '/reads', '/clock', '/print'] : ['']
    for (const place of behind) {
      const answer = await answerOf(page, `/${room}/${number}${place}`, number)
      expect(answer).toContain('Findes ikke, eller du har ikke adgang')
      expect(answer).toBe(await answerOf(page, `/${room}/${unknown[kind]}${place}`, unknown[kind]))
      expect(await page.content()).not.toContain(title!)
    }
  }
  const { organisations } = await askApi<{ organisations: { nodes: { id: string; name: string }[] } }>(
    client('AUB').token,
    '{ organisations(first: 100, filter: { kind: SCHOOL }) { nodes { id name } } }',
  )
  const other = organisations.nodes.find(
    ({ name }) => name === demo.clients.find(({ kind }) => kind === 'SCHOOL')?.name,
  )
  const school = other ?? organisations.nodes.find(({ name }) => name !== stranger.organisation)!
  for (const address of [`/contacts/annex-2/${school.id}`, `/parties/${school.id}`]) {
    expect(await answerOf(page, address, school.id)).toContain('Findes ikke, eller du har ikke adgang')
    expect(await page.content()).not.toContain(school.name)
  }
  troubles.splice(0, troubles.length, ...troubles.filter(trouble => !trouble.includes('404')))
})

test('Search, palette, lists, inbox, files and API of another school hold nothing of the case, and the attempt leaves no read (check 21, J8)', async ({
  page,
  troubles,
}) => {
  test.setTimeout(90_000)
  const { incidents: theirs } = await foreign()
  await signIn(page, visitor.email)
  for (const text of [theirs.number, theirs.title!]) {
    await page.goto(`/search?q=${encodeURIComponent(text)}`)
    await expect(page.getByText(`Ingen af jeres sager har “${text}”`)).toBeVisible()
    await expect(page.getByRole('main').locator('a[data-row]')).toHaveCount(0)
  }
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Kommandopalet' })
  await palette.getByRole('combobox').fill(theirs.number)
  await expect(palette.getByRole('status')).toHaveText(/^0 /)
  await expect(palette.getByRole('option', { name: theirs.title! })).toHaveCount(0)
  await page.keyboard.press('Escape')
  for (const address of ['/incidents?view=all', '/inbox', '/overview', '/problems', '/changes', '/changes/calendar']) {
    await page.goto(address)
    await expect(page.getByRole('main')).toBeVisible()
    expect(await page.content()).not.toContain(theirs.number)
    expect(await page.content()).not.toContain(theirs.title!)
  }
  const file = await (await page.request.get('/incidents/export.csv?view=all')).text()
  expect(file).toContain('INC-')
  expect(file).not.toContain(theirs.number)
  const reads = await page.request.get(`/incidents/${theirs.number}/reads/reads.csv`)
  expect(reads.status()).toBe(404)
  const by = { number: theirs.number }
  const asked = '($by: IncidentReference!) { incident(by: $by) { title } }'
  expect(await askApi(stranger.token, `query ${asked}`, { by })).toEqual({ incident: null })
  const { incident } = await askApi<{ incident: { reads: { nodes: { organisation: { name: string } }[] } } }>(
    client('AUB').token,
    `query ($by: IncidentReference!) { incident(by: $by) { reads(first: 100) { nodes { organisation { name } } } } }`,
    { by },
  )
  expect(incident.reads.nodes.map(({ organisation }) => organisation.name)).not.toContain(stranger.organisation)
  troubles.splice(0, troubles.length, ...troubles.filter(trouble => !trouble.includes('404')))
})
