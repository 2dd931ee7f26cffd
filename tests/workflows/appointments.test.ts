import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Loop } from '#workflows/loop.ts'
import { startSweep } from '#workflows/sweep.ts'
import { eventually } from './eventually.ts'
import { openStoryDesk, rowOf, type StoryDesk, schoolsOf } from './story-desk.ts'

// What an incident is looked at again for besides its clocks: by the timer of its watch, and by the sweep when no worker
// is there. The outage of has a file of its own (outage-story.test.ts).

const handler = { name: 'Vagthavende', phone: '70113000' }
const REPORT = {
  title: 'Forkerte oplysninger',
  description: 'Indberetningen har forkerte datoer på tre elever.',
  businessConsequence: 'Tre elevers refusion bliver forkert.',
  service: 'SCHOOL_STAY',
  category: 'WRONG_DATA',
}
const CRITICAL = { ...REPORT, category: 'DELIVERY_DOWN', priority: 'P1', critical: { blocksSystem: true } }

const held: { story?: StoryDesk } = {}
const told = () => {
  if (!held.story) throw new Error('the desk is not open')
  return held.story
}
const eventsOf = async (id: string) => {
  const rows = await told().desk.database.admin`select kind, actor_name from case_event
    where case_id = ${rowOf(id)} order by seq`
  return rows.map(row => `${row.kind} ${row.actor_name}`)
}
const endOf = (id: string) => told().desk.engine.ended(rowOf(id))

/** Solved on Friday 18 December at 16.30: Christmas lies in the ten working days, which end with 7 January. */
async function closesByItself(): Promise<string> {
  const { go, by, said, see, desk } = told()
  const { a, x } = desk.database.cast
  await go('2026-12-18T10:00:00+01:00')
  const { id } = await told().report(a.token, { ...REPORT, priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
  await by(x.token, 'beginIncident', { id, expectedVersion: 1, handler })
  await go('2026-12-18T16:30:00+01:00')
  const solution = { text: 'Datoerne er rettet.', isRootCauseKnown: true }
  await by(x.token, 'resolveIncident', { id, expectedVersion: 2, ...solution })
  expect(await see(a.token, id, 'state closesAt')).toMatchObject({
    state: 'RESOLVED',
    closesAt: '2027-01-07T23:00:00Z',
  })
  await go('2027-01-07T23:59:50+01:00')
  expect(await see(a.token, id, 'state')).toMatchObject({ state: 'RESOLVED' })
  await go('2027-01-08T00:00:01+01:00')
  expect(await said(id, 'IncidentClosed')).toEqual(['2027-01-08 00:00:00'])
  expect(await see(a.token, id, 'state closedAt')).toMatchObject({ state: 'CLOSED', closedAt: '2027-01-07T23:00:00Z' })
  expect((await eventsOf(id)).at(-1)).toBe('IncidentClosed SYSTEM')
  return id
}

/** A critical case in which AUB names somebody and the school side nobody. */
async function lacksAContact(): Promise<void> {
  const { go, by, said, missed, desk } = told()
  const { a, aub } = desk.database.cast
  await go('2027-01-12T10:00:00+01:00')
  const { id } = await told().report(a.token, { ...CRITICAL, responsibleSide: 'AUB' })
  const someone = { name: 'Helle Toft', phone: '70113002', email: 'helle@aub.example' }
  await by(aub.token, 'beginIncident', { id, expectedVersion: 1, handler })
  await by(aub.token, 'sendStatus', { id, expectedVersion: 2, situation: 'Vi er i gang.' })
  await by(aub.person, 'appointSituationManager', { id, expectedVersion: 3, ...someone })
  await go('2027-01-12T10:50:00+01:00')
  await by(aub.token, 'sendStatus', { id, expectedVersion: 4, situation: 'Vi er stadig i gang.' })
  expect(await eventsOf(id)).not.toContain('CoordinatorMissing SYSTEM')
  await go('2027-01-12T11:00:01+01:00')
  expect(await said(id, 'CoordinatorMissing')).toEqual(['2027-01-12 11:00:00'])
  expect(await missed(id)).toEqual([])
  // Nobody has logged the school's call either: said after its quarter of an hour.
  expect(await said(id, 'CallMissing')).toEqual(['2027-01-12 10:15:00'])
  const news = await desk.database.admin`select data->>'what' as what, organisation_id as id from delivery
    where case_id = ${rowOf(id)} and data->>'what' like '%_MISSING' order by event_seq`
  expect(news).toMatchObject([
    { what: 'CALL_MISSING', id: a.id },
    { what: 'COORDINATING_CONTACT_MISSING', id: a.id },
  ])
  await desk.resolve(rowOf(id))
}

/** A priority 4 that nobody has agreed a time for: five working days after Tuesday 12 January. */
async function lacksASolutionTime(): Promise<void> {
  const { go, by, said, missed, desk } = told()
  const { a, x } = desk.database.cast
  await go('2027-01-12T12:00:00+01:00')
  const input = { ...REPORT, priority: 'P4', impact: 'LOW', urgency: 'LOW', schools: schoolsOf(a) }
  const { id } = await told().report(a.token, input)
  await by(x.token, 'beginIncident', { id, expectedVersion: 1, handler })
  await go('2027-01-19T23:59:50+01:00')
  expect(await eventsOf(id)).not.toContain('SolutionTimeMissing SYSTEM')
  await go('2027-01-20T00:00:01+01:00')
  expect(await said(id, 'SolutionTimeMissing')).toEqual(['2027-01-20 00:00:00'])
  expect(await missed(id)).toEqual([])
  await eventually(
    () => desk.database.admin`select 1 from delivery
      where case_id = ${rowOf(id)} and data->>'what' = 'SOLUTION_TIME_MISSING' and state = 'SENT'`,
    rows => rows.length === 1,
  )
  await desk.resolve(rowOf(id), x)
}

describe('By the timer of the watch', () => {
  beforeAll(async () => {
    held.story = await openStoryDesk()
  })
  afterAll(() => told().close())

  it('a solved case is closed by SYSTEM when its tenth silent working day is over, and its watch ends (F19, R-5.14)', async () => {
    await endOf(await closesByItself())
  })
  it('whoever has not named a contact within 60 minutes is told, and it is no breach (R-5.21, R-5.22)', lacksAContact)
  it('a priority 4 without a time for its solution is remembered once (R-5.30)', lacksASolutionTime)
})

describe('By the sweep, while no worker is there', () => {
  let sweep: Loop
  beforeAll(async () => {
    held.story = await openStoryDesk({ withTime: false })
    sweep = startSweep({ everyMs: 100, graceMs: 300 })
  })
  afterAll(async () => {
    await sweep.stop()
    await told().close()
  })

  it('a solved case is closed at the same instant (F19, R-5.14)', async () => {
    await closesByItself()
  })
  it('a missing contact is told at the same instant (R-5.21, R-5.22)', lacksAContact)
  it('a missing time for a solution is remembered at the same instant (R-5.30)', lacksASolutionTime)
})
