import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendarFeedDoor } from '#graphql/calendar-feed.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf } from '#tests/db/change-desk.ts'
import { holdClock, value } from '#tests/db/desk.ts'
import { planning } from '#tests/db/planning-desk.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let database: TestDatabase
let door: Door
let feeds: Server
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  desk = changeDeskOf(database)
  feeds = createServer((request, response) => void calendarFeedDoor(request, response))
  await new Promise<void>(resolve => feeds.listen(0, '127.0.0.1', resolve))
  await holdClock(database, '2026-11-25T09:00:00Z')
})
afterAll(async () => {
  feeds.closeAllConnections()
  await new Promise(resolve => feeds.close(resolve))
  await door.close()
  await database.close()
})

type Who = TestDatabase['cast']['x']
const utc = (text: string) => new Date(text)
const ask = (who: Who, query: string, variables: object = {}, language?: string) =>
  asPerson(door, who.person, query, variables, language)

const CALENDAR = `query ($from: Date!, $to: Date!) { changeCalendar(from: $from, to: $to) { __typename
  ... on InvalidInput { field message }
  ... on ChangeCalendar { asOf noticeDays earliestOn earliestOutsideFreezeOn
    changes { number title owner { name } gate { staticReasons { code nextLegalDate } } }
    windows { text isOwn owner { name } countsFrom countsTo words { kind } } requirements { number mustBeCompletedOn }
    freezes { name firstOn lastOn isDisputed source version } occupied { startsAt endsAt services } } } }`

const june = { from: '2027-06-01', to: '2027-07-10' }

describe('The change calendar (Instruks 5.4, rules E.7)', () => {
  test('A supplier sees its own change whole, another’s as time and service alone; AUB sees both; a school its own', async () => {
    const { x, y, a, c, aub } = database.cast
    await desk.sent(x, { windowStart: utc('2027-06-10T20:00:00Z'), windowEnd: utc('2027-06-10T22:00:00Z') })
    await desk.sent(y, {
      title: 'Ypsilons hemmelighed',
      services: ['BOARD_AND_LODGING'],
      windowStart: utc('2027-06-13T20:00:00Z'),
      windowEnd: utc('2027-06-14T00:00:00Z'),
    })
    const calendar = async (who: Who) => (await ask(who, CALENDAR, june)).data.changeCalendar
    const mine = await calendar(x)
    expect(mine.changes.map((one: { title: string }) => one.title)).toEqual(['Indberetningsmodul 8.4'])
    expect(mine.occupied).toEqual([
      { startsAt: '2027-06-13T20:00:00Z', endsAt: '2027-06-14T00:00:00Z', services: ['BOARD_AND_LODGING'] },
    ])
    expect(JSON.stringify(mine)).not.toMatch(/Ypsilon|Leverandør Y/)
    expect(mine).toMatchObject({ earliestOn: '2027-01-24', earliestOutsideFreezeOn: '2027-01-24', noticeDays: 60 })
    expect(mine.freezes).toEqual([
      { name: 'SUMMER', firstOn: '2027-06-27', lastOn: '2027-08-06', isDisputed: false, source: 'RULE', version: 0 },
    ])
    const all = await calendar(aub)
    expect(all.changes).toHaveLength(2)
    expect(all.occupied).toEqual([])
    expect((await calendar(a)).changes).toHaveLength(2)
    const other = await calendar(c)
    expect(other.changes).toEqual([])
    expect(other.occupied).toHaveLength(2)
  })

  test('Days in the wrong order, or more than 400, are refused with words in both languages', async () => {
    const { x } = database.cast
    const wrong = async (to: string, language: string) =>
      (await ask(x, CALENDAR, { from: '2027-01-01', to }, language)).data.changeCalendar
    expect(await wrong('2026-12-31', 'da')).toMatchObject({ __typename: 'InvalidInput', field: ['to'] })
    expect((await wrong('2028-12-31', 'da')).message).toMatch(/400 dage/)
    expect((await wrong('2028-12-31', 'en')).message).toMatch(/400 days/)
  })
})

describe('What AUB and the others announce through the graph', () => {
  test('AUB corrects a freeze; the calendar, the calculation and the periods go by it, with the version (R-5.45)', async () => {
    const { x, aub } = database.cast
    const verb = `mutation ($input: CorrectFreezeInput!) { correctFreeze(input: $input) { __typename
      ... on FreezeCorrected { overlapping periods { firstOn lastOn source version decidedBy reason } }
      ... on Refusal { code message field } } }`
    const input = {
      name: 'NEW_YEAR',
      year: 2026,
      expectedVersion: 0,
      firstOn: '2026-12-21',
      lastOn: '2027-01-24',
      reason: 'Ny platform.',
    }
    expect((await ask(x, verb, { input })).data.correctFreeze).toMatchObject({ code: 'NOT_PERMITTED' })
    expect((await ask(aub, verb, { input: { ...input, lastOn: '2026-12-20' } })).data.correctFreeze).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['lastOn'],
    })
    expect((await ask(aub, verb, { input })).data.correctFreeze).toMatchObject({
      __typename: 'FreezeCorrected',
      periods: [{ firstOn: '2026-12-21', lastOn: '2027-01-24', source: 'AUB_SET', version: 1, reason: 'Ny platform.' }],
    })
    const { changeCalendar } = (await ask(x, CALENDAR, june)).data
    expect(changeCalendar).toMatchObject({ earliestOn: '2027-01-24', earliestOutsideFreezeOn: '2027-01-25' })
    const notice = `{ simulateNotice(input: { receivedAt: "2026-11-25T09:00:00Z" }) { ... on NoticeSimulation { earliestOutsideFreezeOn } } }`
    expect((await ask(x, notice)).data.simulateNotice).toEqual({ earliestOutsideFreezeOn: '2027-01-25' })
    const confirm = `mutation ($input: ConfirmFreezeInput!) { confirmFreeze(input: $input) { __typename ... on Refusal { code } } }`
    const year = { name: 'NEW_YEAR', year: 2026, expectedVersion: 1 }
    expect((await ask(aub, confirm, { input: year })).data.confirmFreeze.__typename).toBe('FreezeConfirmed')
    const again = `{ freezePeriods(fromYear: 2026) { ... on FreezePeriods { periods { name source version } } } }`
    expect((await ask(x, again)).data.freezePeriods.periods).toContainEqual({
      name: 'NEW_YEAR',
      source: 'RULE',
      version: 2,
    })
  })

  test('A service window is announced, seen by whom it concerns, and answered with when it counts (R-4.4)', async () => {
    const { x, y, a, aub } = database.cast
    const verb = `mutation ($input: AnnounceServiceWindowInput!) { announceServiceWindow(input: $input) { __typename
      ... on ServiceWindowAnnounced { window { id version text countsFrom countsTo } } ... on Refusal { code field } } }`
    const input = {
      services: ['SCHOOL_STAY'],
      startsAt: '2027-06-05T01:00:00Z',
      endsAt: '2027-06-05T04:00:00Z',
      text: 'Ny database',
    }
    const { window } = (await ask(x, verb, { input })).data.announceServiceWindow
    expect(window).toMatchObject({ version: 1, countsFrom: '2027-06-05T01:00:00Z' })
    const list = `{ serviceWindows { text isOwn countsTo } }`
    expect((await ask(a, list)).data.serviceWindows).toEqual([
      { text: 'Ny database', isOwn: false, countsTo: '2027-06-05T04:00:00Z' },
    ])
    expect((await ask(y, list)).data.serviceWindows).toEqual([])
    const ours = { ...input, text: 'AUB lukker' }
    const announced = (await ask(aub, verb, { input: ours })).data.announceServiceWindow.window
    expect(announced.countsFrom).toBeNull()
    expect((await ask(y, list)).data.serviceWindows).toHaveLength(1)
    const cancel = { input: { id: window.id, expectedVersion: 1, isCancelled: true } }
    expect((await ask(y, verb, cancel)).data.announceServiceWindow).toMatchObject({ code: 'NOT_FOUND' })
    expect((await ask(x, verb, cancel)).data.announceServiceWindow.__typename).toBe('ServiceWindowAnnounced')
  })

  test('A requirement is read and answered by a supplier; another sees neither it nor the answers; a token may not announce (R-5.41)', async () => {
    const { x, y, b, aub } = database.cast
    const announce = `mutation ($input: AnnounceRequirementInput!) { announceRequirement(input: $input) { __typename
      ... on RequirementAnnounced { requirement { id number isShortNotice recipients { organisation { name } isToAnswer } } } ... on Refusal { code field message } } }`
    const input = {
      title: 'Nyt felt',
      specification: 'Feltet sendes med.',
      services: ['SCHOOL_STAY'],
      mustBeCompletedOn: '2027-02-01',
    }
    const { requirement } = (await ask(aub, announce, { input })).data.announceRequirement
    expect(requirement.recipients).toHaveLength(3)
    const answer = `mutation ($input: AnswerRequirementInput!) { answerRequirement(input: $input) { __typename ... on Refusal { code } } }`
    const say = { input: { id: requirement.id, answer: 'QUESTIONS', text: 'Også bagud?' } }
    expect((await ask(x, answer, say)).data.answerRequirement.__typename).toBe('RequirementAnswered')
    expect((await ask(y, answer, say)).data.answerRequirement.code).toBe('NOT_FOUND')
    const read = `query ($number: String!) { requirement(number: $number) { isToAnswer recipients { organisation { name } answers { answer text } } } }`
    const found = async (who: Who) => (await ask(who, read, requirement)).data.requirement
    expect(await found(y)).toBeNull()
    expect((await found(b)).recipients).toHaveLength(1)
    expect((await found(x)).isToAnswer).toBe(true)
    expect((await found(aub)).recipients.find((one: { answers: unknown[] }) => one.answers.length > 0)).toMatchObject({
      answers: [{ answer: 'QUESTIONS' }],
    })
    const byToken = await door.ask(announce, { token: aub.token, variables: { input } })
    expect(byToken.body.data?.announceRequirement?.code ?? byToken.body.errors?.[0].extensions.code).toMatch(
      /NOT_PERMITTED|FORBIDDEN|INSUFFICIENT_SCOPE/,
    )
  })

  test('A standard change is approved and revoked; a supplier that may use it is told of no other (R-5.49)', async () => {
    const { x, y, aub } = database.cast
    const approve = value(await planning.approve(aub, { suppliers: [x.id, y.id], isAllowedInFreeze: true }))
    const list = `{ approvedTemplates { id version title suppliers { name } revokedAt } }`
    const [template] = (await ask(x, list)).data.approvedTemplates
    expect(template.suppliers).toEqual([{ name: 'Leverandør X' }])
    const verb = `mutation ($input: RevokeStandardTemplateInput!) { revokeStandardTemplate(input: $input) { __typename
      ... on StandardTemplateRevoked { template { revokedAt } } ... on Refusal { code } } }`
    const input = { id: template.id, expectedVersion: template.version, reason: 'Ny fremgangsmåde.' }
    expect((await ask(x, verb, { input })).data.revokeStandardTemplate.code).toBe('NOT_PERMITTED')
    expect((await ask(aub, verb, { input })).data.revokeStandardTemplate.template.revokedAt).not.toBeNull()
    expect(approve.templateId).toBeTruthy()
  })
})

describe('The calendar of a calendar program (F47, E.7)', () => {
  const subscribe = `mutation { subscribeToCalendar(input: {}) { ... on CalendarSubscribed { address } ... on Refusal { code } } }`
  const fetchFrom = async (address: string) => {
    const answer = await fetch(`http://127.0.0.1:${(feeds.address() as AddressInfo).port}${new URL(address).pathname}`)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: (await answer.text()).replaceAll('\r\n ', ''),
    }
  }

  test('F47: a window on Sunday night is in UTC, a freeze is dates to the day after its last, and what moves keeps its UID', async () => {
    const { x, y } = database.cast
    const id = await desk.sent(x, {
      title: 'Natteskift',
      windowStart: utc('2027-06-13T20:00:00Z'),
      windowEnd: utc('2027-06-14T00:00:00Z'),
    })
    const { address } = (await ask(x, subscribe)).data.subscribeToCalendar
    expect(address).toMatch(/^http:\/\/desk\.example\/feeds\/changes\/[\w-]{43}\.ics$/)
    const before = await fetchFrom(address)
    expect(before).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' })
    const events = (text: string) => text.split('BEGIN:VEVENT').slice(1)
    const own = (text: string) => events(text).filter(one => one.includes('Natteskift'))
    expect(own(before.text)).toHaveLength(1)
    expect(own(before.text)[0]).toContain('DTSTART:20270613T200000Z')
    expect(own(before.text)[0]).toContain('DTEND:20270614T000000Z')
    const freeze = events(before.text).find(one => one.includes('freeze-new_year-2026'))
    expect(freeze).toContain('DTSTART;VALUE=DATE:20261221')
    expect(freeze).toContain('DTEND;VALUE=DATE:20270111')
    expect(before.text).not.toMatch(/Ypsilon/)
    value(await desk.move(x, id, utc('2027-06-20T20:00:00Z'), utc('2027-06-21T00:00:00Z')))
    const after = own((await fetchFrom(address)).text)
    expect(after).toHaveLength(1)
    const uid = (text = '') => /UID:(\S+)/.exec(text)?.[1]
    expect(uid(after[0])).toBe(uid(own(before.text)[0]))
    expect(after[0]).toContain('DTSTART:20270620T200000Z')
    const others = await fetchFrom((await ask(y, subscribe)).data.subscribeToCalendar.address)
    expect(others.text).not.toMatch(/Natteskift|Leverandør X/)
    expect(events(others.text).filter(one => one.includes('20270620T200000Z'))).toHaveLength(1)
  })

  test('An address that was ended, replaced, never was, or is of somebody who was disabled is 404; it opens nothing but the calendar', async () => {
    const { x } = database.cast
    const first = (await ask(x, subscribe)).data.subscribeToCalendar.address
    const second = (await ask(x, subscribe)).data.subscribeToCalendar.address
    expect((await fetchFrom(first)).status).toBe(404)
    expect((await fetchFrom(second)).status).toBe(200)
    const secret = /changes\/(.*)\.ics/.exec(second)?.[1] ?? ''
    const asToken = await door.ask('{ viewer { name } }', { token: secret })
    expect(asToken.body.data?.viewer ?? null).toBeNull()
    await ask(x, `mutation { endSubscription(input: {}) { __typename } }`)
    expect((await fetchFrom(second)).status).toBe(404)
    expect((await fetchFrom(`http://x/feeds/changes/${'A'.repeat(43)}.ics`)).status).toBe(404)
    const { address } = (await ask(x, subscribe)).data.subscribeToCalendar
    expect((await fetchFrom(address)).status).toBe(200)
    await database.admin`update person set disabled_at = now() where id = ${x.person.id}`
    expect((await fetchFrom(address)).status).toBe(404)
  })
})
