import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, holdClock, local, refusal, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const at = (wall: string) => holdClock(db, wall)
const dues = async (id: string) =>
  Object.fromEntries((await desk.clocks(id)).map(clock => [clock.kind as string, local(clock.due_at)]))
const shown = (list: { kind: string; due: string; by: string }[]) =>
  list.map(one => `${one.kind} ${one.due.slice(5, 16)}`)

describe('the due times of a new case', () => {
  test('A P1 received on a Saturday night is due a quarter later, round the clock (R-4.6, R-4.13)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    expect(await dues(id)).toEqual({ REACTION: '2026-11-28 02:15:00', FIRST_FEEDBACK: '2026-11-28 02:15:00' })
  })

  test('A P2 received at closing time on Friday is due Monday at 09.00 (R-4.7, R-4.14)', async () => {
    await at('2026-11-27T17:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    expect(await dues(id)).toEqual({ REACTION: '2026-11-30 09:00:00', FIRST_FEEDBACK: '2026-11-30 09:00:00' })
  })

  test("The hours are the responsible side's: the supplier's, a school's own, or AUB's (R-4.14)", async () => {
    await at('2026-11-27T12:30:00+01:00')
    const { a, c, aub } = db.cast
    const bySupplier = await desk.reported(a, { priority: 2 })
    const byItself = await desk.reported(c, { priority: 2 })
    const byAub = await desk.reported(a, { priority: 2, responsibleSide: 'AUB' })
    expect((await dues(bySupplier)).REACTION).toBe('2026-11-27 13:30:00')
    expect((await dues(byItself)).REACTION).toBe('2026-11-30 08:30:00')
    expect((await dues(byAub)).REACTION).toBe('2026-11-27 13:30:00')
    expect((await desk.clocks(byAub)).map(clock => clock.owed_by_id)).toEqual([aub.id, aub.id])
  })

  test('A P3 is owed a reaction within four phone hours, a P4 within sixteen, and neither a feedback (R-4.8, R-4.9, R-4.17)', async () => {
    await at('2026-11-27T15:00:00+01:00')
    const third = await desk.reported(db.cast.a, { priority: 3 })
    const fourth = await desk.reported(db.cast.a, { priority: 4 })
    expect(await dues(third)).toEqual({ REACTION: '2026-11-30 10:00:00' })
    expect(await dues(fourth)).toEqual({ REACTION: '2026-12-01 13:00:00' })
  })

  test('What the supplier found itself runs from then; what the school found runs from the report (R-4.11)', async () => {
    await at('2026-11-28T03:00:00+01:00')
    const detectedAt = new Date('2026-11-28T02:50:00+01:00')
    const own = await desk.reported(db.cast.x, { schools: [db.cast.a.id], detectedAt })
    const foreign = await desk.reported(db.cast.aub, { schools: [db.cast.a.id], detectedAt })
    expect((await dues(own)).REACTION).toBe('2026-11-28 03:05:00')
    expect((await dues(foreign)).REACTION).toBe('2026-11-28 03:15:00')
  })

  test('Draft phone hours bind nobody; an annex that was sent does, for cases after it (R-4.14)', async () => {
    const { c } = db.cast
    const round = {
      week: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(day => [day, [['00:00', '24:00']]])),
      closed: [],
      special: {},
    }
    await db.admin`insert into contact_annex (organisation_id, kind, version, valid_from, unit_name, phone, mailbox, out_of_hours_mailbox, hours, escalation, status)
      select organisation_id, kind, 2, valid_from, unit_name, phone, mailbox, out_of_hours_mailbox, ${db.admin.json(round)}, escalation, 'DRAFT'
      from contact_annex where organisation_id = ${c.id}`
    await at('2026-11-27T12:30:00+01:00')
    expect((await dues(await desk.reported(c, { priority: 2 }))).REACTION).toBe('2026-11-30 08:30:00')
    await db.admin`update contact_annex set status = 'SUBMITTED' where organisation_id = ${c.id} and version = 2`
    expect((await dues(await desk.reported(c, { priority: 2 }))).REACTION).toBe('2026-11-27 13:30:00')
    await db.admin`delete from contact_annex where organisation_id = ${c.id} and version = 2`.catch(() => undefined)
  })
})

describe('met or missed', () => {
  test('Begun and told on the stroke of the due time is in time (R-4.11)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T02:15:00+01:00')
    value(await desk.begin(db.cast.x, id))
    value(await desk.status(db.cast.x, id))
    expect(await desk.breaches(id)).toEqual([])
    expect((await desk.clocks(id)).filter(clock => clock.kind === 'NEXT_STATUS').map(one => local(one.due_at))).toEqual(
      ['2026-11-28 03:15:00'],
    )
  })

  test('One second later it is missed: a late status cannot wipe the breach out, nor can beginning (R-3.6)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T02:15:01+01:00')
    value(await desk.status(db.cast.x, id))
    value(await desk.begin(db.cast.x, id))
    expect(await desk.breaches(id)).toEqual([
      { kind: 'FIRST_FEEDBACK', due: '2026-11-28 02:15:00', by: 'COMMAND' },
      { kind: 'REACTION', due: '2026-11-28 02:15:00', by: 'COMMAND' },
    ])
    const answered = (await desk.clocks(id)).filter(clock => clock.missed_at !== null)
    expect(answered.map(clock => local(clock.met_at))).toEqual(['2026-11-28 02:15:01', '2026-11-28 02:15:01'])
  })

  test('A status before anybody has begun never meets the reaction (R-4.11)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T02:10:00+01:00')
    value(await desk.status(db.cast.x, id))
    await at('2026-11-28T02:20:00+01:00')
    await desk.settle(id)
    expect(shown(await desk.breaches(id))).toEqual(['REACTION 11-28 02:15'])
  })

  test('A status from the counterpart answers nothing that the responsible side owes (R-4.15)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.b, { service: 'SCHOOL_STAY' })
    value(await desk.status(db.cast.aub, id, 'Hvordan går det?'))
    expect((await desk.clocks(id)).every(clock => clock.met_at === null)).toBe(true)
  })

  test('A P2 is missed once however long the silence; the late status answers it (R-4.16)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2, category: 'WRONG_DATA' })
    await at('2026-12-03T12:00:00+01:00')
    await desk.settle(id)
    value(await desk.status(db.cast.x, id))
    expect(shown(await desk.breaches(id))).toEqual(['FIRST_FEEDBACK 11-30 09:00', 'REACTION 11-30 09:00'])
    expect((await desk.clocks(id)).filter(clock => clock.kind === 'NEXT_STATUS')).toEqual([])
  })
})

describe('the hourly status of a P1 (R-4.15)', () => {
  test('Silence is one breach at the first miss and one for each further whole hour (C71)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T05:15:01+01:00')
    await desk.settle(id)
    expect(shown(await desk.breaches(id))).toEqual([
      'FIRST_FEEDBACK 11-28 02:15',
      'NEXT_STATUS 11-28 03:15',
      'NEXT_STATUS 11-28 04:15',
      'NEXT_STATUS 11-28 05:15',
    ])
    value(await desk.status(db.cast.x, id))
    const open = (await desk.clocks(id)).filter(clock => clock.met_at === null && clock.ended_at === null)
    expect(open.map(clock => local(clock.due_at))).toEqual(['2026-11-28 06:15:01'])
  })

  test('Across the repeated hour both 02.45 are due (C72)', async () => {
    await at('2026-10-25T01:30:00+02:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-10-25T03:00:00+01:00')
    await desk.settle(id)
    expect((await desk.breaches(id)).map(one => one.due)).toEqual([
      '2026-10-25 01:45:00',
      '2026-10-25 02:45:00',
      '2026-10-25 02:45:00',
    ])
  })

  test('The message that it is solved ends the series: nothing is due ever after (F13)', async () => {
    await at('2026-12-05T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-12-05T02:05:00+01:00')
    value(await desk.begin(db.cast.x, id))
    await at('2026-12-05T02:20:00+01:00')
    value(await desk.status(db.cast.x, id))
    await at('2026-12-05T03:10:00+01:00')
    value(await desk.resolve(db.cast.x, id))
    await at('2026-12-09T12:00:00+01:00')
    // What is left is the closing by itself.
    expect(await desk.settle(id)).toMatchObject({ deadlines: ['2026-12-18T23:00:00.000Z'] })
    expect(await desk.breaches(id)).toEqual([{ kind: 'FIRST_FEEDBACK', due: '2026-12-05 02:15:00', by: 'COMMAND' }])
  })

  test('A status sent early moves the next to an hour after it', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T02:05:00+01:00')
    value(await desk.status(db.cast.x, id))
    value(await desk.status(db.cast.x, id))
    const open = (await desk.clocks(id)).filter(
      clock => clock.kind !== 'REACTION' && clock.met_at === null && clock.ended_at === null,
    )
    expect(open.map(clock => local(clock.due_at))).toEqual(['2026-11-28 03:05:00'])
    expect((await db.admin`select next_due_at from incident where id = ${id}`)[0]?.next_due_at).toEqual(
      new Date('2026-11-28T02:15:00+01:00'),
    )
  })
})

describe('catching up', () => {
  test('A jump over many deadlines is written down in the order of their true instants (house decision 7)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T03:20:00+01:00')
    await desk.settle(id)
    const rows =
      await db.admin`select e.kind, e.at, c.content->>'level' as level from case_event e join event_content c using (case_id, seq)
      where case_id = ${id} and seq > 1 order by seq`
    expect(rows.map(row => `${local(row.at).slice(11)} ${row.kind}${row.level ? ` ${row.level}` : ''}`)).toEqual([
      '02:07:30 ClockHalfUsed',
      '02:07:30 ClockHalfUsed',
      '02:12:00 ClockAtRisk',
      '02:12:00 ClockAtRisk',
      '02:15:01 ReactionMissed',
      '02:15:01 IncidentEscalated 1',
      '02:15:01 FeedbackMissed',
      '02:30:01 IncidentEscalated 2',
      '02:45:00 ClockHalfUsed',
      '02:45:01 IncidentEscalated 3',
      '03:00:00 CoordinatorMissing',
      '03:03:00 ClockAtRisk',
      '03:15:01 FeedbackMissed',
      '03:15:01 IncidentEscalated 1',
    ])
    const [late] = await db.admin`select due_at, recorded_at from breach where case_id = ${id} and kind = 'REACTION'`
    expect([local(late?.due_at), local(late?.recorded_at)]).toEqual(['2026-11-28 02:15:00', '2026-11-28 03:20:00'])
  })

  test('Settled twice, or by timer and sweep at once: nothing happens twice, and it says who came first', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T04:20:00+01:00')
    const snapshots = await Promise.all([
      desk.settle(id),
      desk.settle(id, 'SWEEP'),
      desk.settle(id),
      desk.settle(id, 'SWEEP'),
    ])
    const history = await desk.history(id)
    await desk.settle(id)
    expect(await desk.history(id)).toEqual(history)
    expect(new Set(snapshots.map(({ seq, deadlines }) => JSON.stringify([seq, deadlines]))).size).toBe(1)
    const breaches = await desk.breaches(id)
    expect(shown(breaches)).toHaveLength(4)
    expect(new Set(breaches.map(one => one.by)).size).toBe(1)
  })

  test('The timer answers its snapshot quietly; the sweep and commands ring (house decision 1)', async () => {
    const ringing = async (id: string) =>
      (await db.admin`select kind from outbox where case_id = ${id} and rings order by id`).map(row => row.kind)
    await at('2026-11-28T02:00:00+01:00')
    const byTimer = await desk.reported(db.cast.a)
    const bySweep = await desk.reported(db.cast.a)
    await at('2026-11-28T02:20:00+01:00')
    expect((await desk.settle(byTimer)).deadlines[0]).toBe('2026-11-28T01:30:01.000Z')
    await desk.settle(bySweep, 'SWEEP')
    expect(await ringing(byTimer)).toEqual(['IncidentReported'])
    expect(await ringing(bySweep)).toEqual(['IncidentReported', 'FeedbackMissed'])
    expect((await desk.breaches(bySweep)).map(one => one.by)).toEqual(['SWEEP', 'SWEEP'])
  })

  test('A P1 found a month before it was reported is settled in one go, and each matter is mailed once', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const detectedAt = new Date('2026-10-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.x, { schools: [db.cast.a.id], detectedAt })
    await desk.settle(id)
    const [row] =
      await db.admin`select count(*)::int as n, count(distinct due_at)::int as hours from breach where case_id = ${id} and kind <> 'REACTION'`
    expect(row).toEqual({ n: 744, hours: 744 })
    const [last] = await db.admin`select last_at >= opened_at as ordered from incident where id = ${id}`
    expect(last).toEqual({ ordered: true })
    const [mails] = await db.admin`select count(*)::int as n from delivery where case_id = ${id}`
    expect(mails?.n).toBeLessThan(25)
    value(await desk.begin(db.cast.x, id))
  })
})

describe('the ladder of annex 1 and 2 (R-3.6)', () => {
  const steps = async (id: string) =>
    (
      await db.admin`select level, contact_name, at, acknowledged_at from escalation_step where case_id = ${id} order by at, level`
    ).map(row => `${local(row.at).slice(11)} ${row.level} ${row.contact_name}${row.acknowledged_at ? ' ✓' : ''}`)

  test('A P1 climbs every 15 minutes from level 1 to 3, and stops when somebody acts', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T02:30:01+01:00')
    await desk.settle(id)
    expect(await steps(id)).toEqual(['02:15:01 1 Leverandør X niveau 1', '02:30:01 2 Leverandør X niveau 2'])
    await at('2026-11-28T02:40:00+01:00')
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T03:10:00+01:00')
    await desk.settle(id)
    expect(await steps(id)).toEqual(['02:15:01 1 Leverandør X niveau 1 ✓', '02:30:01 2 Leverandør X niveau 2 ✓'])
  })

  test('A P2 climbs each phone hour of the side that owes it', async () => {
    await at('2026-11-27T15:30:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2, category: 'WRONG_DATA' })
    await at('2026-11-30T12:00:00+01:00')
    await desk.settle(id)
    const rows = await db.admin`select level, at from escalation_step where case_id = ${id} order by level`
    expect(rows.map(row => local(row.at))).toEqual([
      '2026-11-27 16:30:01',
      '2026-11-30 08:30:01',
      '2026-11-30 09:30:01',
    ])
  })

  test('Nothing goes to a contact whose last day is past in Copenhagen; the step says which level is missing (F17)', async () => {
    const { y, a } = db.cast
    await db.admin`update contact_annex set escalation = jsonb_set(escalation, '{0,endedOn}', '"2026-11-30"') where organisation_id = ${y.id}`
    await at('2026-11-30T23:50:00+01:00')
    const id = await desk.reported(a, { service: 'BOARD_AND_LODGING' })
    await at('2026-12-01T00:06:00+01:00')
    await desk.settle(id)
    expect(await steps(id)).toEqual(['00:05:01 2 Leverandør Y niveau 2'])
    const [entry] =
      await db.admin`select c.content->'skippedLevels' as skipped from event_content c join case_event e using (case_id, seq)
      where case_id = ${id} and kind = 'IncidentEscalated'`
    expect(entry?.skipped).toEqual([1])
    const mails =
      await db.admin`select recipient from delivery where case_id = ${id} and recipient like 'niveau1@leverand%' and template = 'ESCALATION'`
    expect(mails).toEqual([])
  })

  test('A ladder that loses everybody above ends, and is not due for ever (F17)', async () => {
    const { x, a } = db.cast
    const [before] = await db.admin`select escalation from contact_annex where organisation_id = ${x.id}`
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(a)
    await at('2026-11-28T02:16:00+01:00')
    await desk.settle(id)
    await db.admin`update contact_annex set escalation = jsonb_path_query_array(escalation, '$[0]') where organisation_id = ${x.id}`
    await at('2026-11-28T02:31:00+01:00')
    const { deadlines } = await desk.settle(id)
    await db.admin`update contact_annex set escalation = ${db.admin.json(before?.escalation)} where organisation_id = ${x.id}`
    expect(deadlines.filter(due => new Date(due) <= new Date('2026-11-28T02:31:00+01:00'))).toEqual([])
    expect(await db.admin`select 1 from clock where case_id = ${id} and climb_at is not null`).toEqual([])
    expect(await steps(id)).toEqual(['02:15:01 1 Leverandør X niveau 1'])
  })

  test('Without anybody on the ladder the step goes to the mailbox that is read round the clock (F17)', async () => {
    const { y, a } = db.cast
    await db.admin`update contact_annex set escalation = '[]' where organisation_id = ${y.id}`
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(a, { service: 'BOARD_AND_LODGING' })
    await at('2026-11-28T02:20:00+01:00')
    await desk.settle(id)
    const mails = await db.admin`select recipient from delivery where case_id = ${id} and template = 'ESCALATION'`
    expect(mails.map(mail => mail.recipient.split('@')[0])).toEqual(['vagt'])
  })
})

test('A case that does not exist has an empty snapshot, and a stranger cannot even ask', async () => {
  expect(await desk.settle('00000000-0000-4000-8000-000000000000')).toMatchObject({ seq: 0, deadlines: [] })
  expect(refusal(await desk.status(db.cast.y, '00000000-0000-4000-8000-000000000000')).kind).toBe('NotFound')
})
