import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import { takeMail } from '#db/post.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { holdClock, local, refusal, seenBy, value } from './desk.ts'
import { lifeDeskOf } from './life-desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof lifeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = lifeDeskOf(db)
})
afterAll(() => db.close())

const at = (wall: string) => holdClock(db, wall)
const when = (wall: string) => new Date(wall)
const shown = async (id: string) => (await desk.breaches(id)).map(one => `${one.kind} ${one.due.slice(5, 16)}`)

async function resolved(wall: string, more = {}): Promise<string> {
  await at(wall)
  const id = await desk.reported(db.cast.a, { priority: 3 })
  value(await desk.begin(db.cast.x, id))
  value(await desk.resolve(db.cast.x, id, more))
  return id
}

describe('reopening (C.1, R-5.14, F27)', () => {
  test('The reporter reopens within 30 days: a new cycle, new clocks from the arrival, and the old stamps are kept (F27)', async () => {
    const id = await resolved('2026-11-02T09:00:00+01:00')
    await at('2026-11-02T10:00:00+01:00')
    value(await desk.close(db.cast.a, id))
    await at('2026-11-27T10:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    expect(await desk.stateOf(id)).toBe('IN_PROGRESS')
    expect(await desk.running(id)).toEqual({ REACTION: '2026-11-27 14:00:00' })
    const cycles = await db.admin`select cycle, resolved_at, closed_at from incident_cycle where case_id = ${id}`
    expect(cycles.map(one => [one.cycle, local(one.resolved_at), local(one.closed_at)])).toEqual([
      [1, '2026-11-02 09:00:00', '2026-11-02 10:00:00'],
    ])
    value(await desk.begin(db.cast.x, id))
    expect(await desk.running(id)).toEqual({})
    expect(refusal(await desk.begin(db.cast.x, id))).toMatchObject({ kind: 'AlreadyBegun' })
  })

  test('A solution time that was agreed for the first solution does not hold for the second (R-5.30)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 4, category: 'WRONG_DATA' })
    const { proposalId } = value(await desk.propose(db.cast.x, id, new Date('2026-12-02T12:00:00+01:00'), 'SOLUTION'))
    value(await desk.accept(db.cast.aub, id, proposalId))
    value(await desk.resolve(db.cast.x, id))
    await at('2026-12-07T09:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    const [row] = await db.admin`select agreed_resolution_at from incident where id = ${id}`
    expect(row?.agreed_resolution_at).toBeNull()
    await at('2026-12-15T09:00:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).toContain('SolutionTimeMissing')
  })

  test('On the last second of the thirtieth day it may be reopened, one second later a new case is made (C.1, F27)', async () => {
    const first = await resolved('2026-09-01T09:00:00+02:00')
    value(await desk.close(db.cast.a, first))
    const second = await resolved('2026-09-01T09:00:00+02:00')
    value(await desk.close(db.cast.a, second))
    await at('2026-10-01T09:00:00+02:00')
    value(await desk.reopen(db.cast.a, first))
    await at('2026-10-01T09:00:01+02:00')
    expect(refusal(await desk.reopen(db.cast.a, second))).toMatchObject({ kind: 'ReopenTooLate' })
    expect(await desk.stateOf(second)).toBe('CLOSED')
    const follower = await desk.reported(db.cast.a, { priority: 3, followsUp: second })
    const [row] = await db.admin`select follows_up_id from incident where id = ${follower}`
    expect(row?.follows_up_id).toBe(second)
  })

  test('A follow-up names a case that one can see; a foreign one answers as one that never existed (C.4)', async () => {
    const foreign = await resolved('2026-09-01T09:00:00+02:00')
    for (const followsUp of [foreign, '00000000-0000-4000-8000-000000000000'])
      await expect(desk.reported(db.cast.b, { priority: 3, followsUp })).rejects.toThrow(/NotFound.*followsUp/)
  })

  test('The side that solved it does not reopen, and a running case is not reopened (C.1)', async () => {
    const id = await resolved('2026-11-02T09:00:00+01:00')
    expect(refusal(await desk.reopen(db.cast.x, id))).toMatchObject({ kind: 'NotPermitted' })
    const running = await desk.reported(db.cast.a, { priority: 3 })
    expect(refusal(await desk.reopen(db.cast.a, running))).toMatchObject({ kind: 'NotResolved' })
  })

  test('What was really begun in an earlier cycle sets no miss of it aside (R-5.14)', async () => {
    await at('2026-11-02T09:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    await at('2026-11-03T09:00:00+01:00')
    value(await desk.begin(db.cast.x, id))
    value(await desk.resolve(db.cast.x, id))
    await at('2026-11-04T09:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    expect(refusal(await desk.beginLate(db.cast.x, id, { at: when('2026-11-02T09:05:00+01:00') }))).toMatchObject({
      field: ['actualBegunAt'],
      detail: { reason: 'BEFORE_REOPENED' },
    })
    expect(await db.admin`select 1 from breach_set_aside where case_id = ${id}`).toHaveLength(0)
  })
})

describe('closing by itself (R-5.14, R-5.37)', () => {
  test('Ten silent working days over Christmas end with 7 January, and SYSTEM closes and says so (F19)', async () => {
    const id = await resolved('2026-12-18T16:30:00+01:00')
    const [due] = await db.admin`select due_at from case_deadline where case_id = ${id} and kind = 'AUTO_CLOSE'`
    expect(local(due?.due_at)).toBe('2027-01-08 00:00:00')
    await at('2027-01-07T23:59:59+01:00')
    await desk.settle(id)
    expect(await desk.stateOf(id)).toBe('RESOLVED')
    await at('2027-01-08T00:00:00+01:00')
    expect(await desk.settle(id)).toMatchObject({ deadlines: [] })
    expect(await desk.stateOf(id)).toBe('CLOSED')
    const [last] =
      await db.admin`select kind, actor_name, at from case_event where case_id = ${id} order by seq desc limit 1`
    expect(last).toMatchObject({ kind: 'IncidentClosed', actor_name: 'SYSTEM' })
  })

  test('A case that is worked on is never closed by itself, however long it takes (F19)', async () => {
    await at('2026-10-01T09:00:00+02:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-10T09:00:00+01:00')
    await desk.settle(id)
    expect(await desk.stateOf(id)).toBe('IN_PROGRESS')
  })

  test('While a problem is missing it stays resolved, says so, and asks again (F19, R-5.37)', async () => {
    const id = await resolved('2026-12-18T16:30:00+01:00', { isRootCauseKnown: false })
    await at('2027-01-08T00:00:00+01:00')
    await desk.settle(id)
    expect(await desk.stateOf(id)).toBe('RESOLVED')
    expect((await desk.history(id)).at(-1)).toBe('ProblemMissing')
    const open =
      await db.admin`select due_at from case_deadline where case_id = ${id} and fired_at is null and ended_at is null`
    expect(open.length).toBe(1)
    const mails =
      await db.admin`select recipient from delivery where case_id = ${id} and data->>'what' = 'PROBLEM_MISSING'`
    expect(mails.map(one => one.recipient.slice(0, 15))).toEqual(['post@leverandrx'])
  })

  test('Reopening ends the closing by itself; solving again begins to count anew (R-5.14)', async () => {
    const id = await resolved('2026-11-02T09:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    await at('2026-12-20T09:00:00+01:00')
    await desk.settle(id)
    expect(await desk.stateOf(id)).toBe('IN_PROGRESS')
  })
})

describe('cancelling (C.1, R-4.11)', () => {
  test('A mistake ends all clocks without a breach; what had been missed before stays missed', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    const late = await desk.reported(db.cast.a)
    value(await desk.cancel(db.cast.a, id))
    await at('2026-11-28T02:15:01+01:00')
    value(await desk.cancel(db.cast.a, late))
    await at('2026-11-29T02:00:00+01:00')
    await desk.settle(id)
    await desk.settle(late)
    expect(await shown(id)).toEqual([])
    expect(await shown(late)).toEqual(['FIRST_FEEDBACK 11-28 02:15', 'REACTION 11-28 02:15'])
    expect(await desk.running(late)).toEqual({})
    expect(refusal(await desk.status(db.cast.x, id))).toMatchObject({ kind: 'AlreadyClosed' })
  })

  test('A duplicate names the other case; one that the actor cannot see is NotFound (C.1, C.4)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const first = await desk.reported(db.cast.a, { priority: 3 })
    const again = await desk.reported(db.cast.a, { priority: 3 })
    const foreign = await desk.reported(db.cast.b, { priority: 3, service: 'SCHOOL_STAY' })
    const duplicate = (duplicateOf: string | null) =>
      desk.cancel(db.cast.a, again, { reason: 'DUPLICATE', duplicateOf })
    expect(refusal(await duplicate(null))).toMatchObject({ field: ['duplicateOf'], detail: { reason: 'REQUIRED' } })
    expect(refusal(await duplicate(foreign))).toMatchObject({ kind: 'NotFound', field: ['duplicateOf'] })
    expect(refusal(await duplicate(again))).toMatchObject({ kind: 'NotFound', field: ['duplicateOf'] })
    value(await duplicate(first))
    for (const other of [db.cast.x, db.cast.aub])
      expect(refusal(await desk.cancel(other, first))).toMatchObject({ kind: 'NotPermitted' })
  })
})

describe('taking a status back (R-4.15)', () => {
  test('The duty is open again with its old due time, the mails never leave, and the next hour is not due', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T02:05:00+01:00')
    const { seq } = value(await desk.status(db.cast.x, id))
    const mails = await db.admin`select state from delivery where case_id = ${id} and event_seq = ${seq}`
    expect(mails.map(one => one.state)).toContain('QUEUED')
    value(await desk.recall(db.cast.x, id, seq))
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-28 02:15:00' })
    const after = await db.admin`select distinct state from delivery where case_id = ${id} and event_seq = ${seq}`
    expect(after.map(one => one.state)).toEqual(['RECALLED'])
    expect(refusal(await desk.recall(db.cast.x, id, seq))).toMatchObject({ kind: 'NotFound', field: ['seq'] })
  })

  test('The post leaves a status alone for ten seconds, and then takes it', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    const { seq } = value(await desk.status(db.cast.x, id))
    await db.admin`update delivery set state = 'SENT' where not (case_id = ${id} and event_seq = ${seq})`
    expect(await asClock(takeMail)).toBeNull()
    await db.admin`update delivery set created_at = created_at - interval '10 seconds' where case_id = ${id}`
    expect(await asClock(takeMail)).toMatchObject({ data: { template: 'STATUS_SENT' } })
  })

  test('A miss that has come due meanwhile is a miss', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T02:14:58+01:00')
    const { seq } = value(await desk.status(db.cast.x, id))
    await at('2026-11-28T02:15:04+01:00')
    value(await desk.recall(db.cast.x, id, seq))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 02:15'])
    expect((await desk.running(id)).NEXT_STATUS).toBe('2026-11-28 03:15:00')
  })

  test('A late status that is taken back leaves the ladder climbing as it was (R-3.6)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T02:20:00+01:00')
    await desk.settle(id)
    const before = (await desk.clocks(id)).map(one => [one.kind, one.climb_at && local(one.climb_at)])
    const { seq } = value(await desk.status(db.cast.x, id))
    value(await desk.recall(db.cast.x, id, seq))
    expect(
      (await desk.clocks(id)).map(one => [one.kind, one.climb_at && local(one.climb_at)]).slice(0, before.length),
    ).toEqual(before)
    const steps = await db.admin`select acknowledged_at from escalation_step where case_id = ${id}`
    expect(steps.map(one => one.acknowledged_at)).toEqual([null])
  })

  test('The last status is taken back first: what it answered is not owed beside it', async () => {
    await at('2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T10:05:00+01:00')
    const first = value(await desk.status(db.cast.x, id))
    await at('2026-11-28T10:05:04+01:00')
    const second = value(await desk.status(db.cast.x, id))
    expect(refusal(await desk.recall(db.cast.x, id, first.seq))).toMatchObject({ kind: 'RecallTooLate' })
    expect(await desk.running(id)).toMatchObject({ NEXT_STATUS: '2026-11-28 11:05:04' })
    value(await desk.recall(db.cast.x, id, second.seq))
    value(await desk.recall(db.cast.x, id, first.seq))
    expect(await desk.running(id)).toMatchObject({ FIRST_FEEDBACK: '2026-11-28 10:15:00' })
    expect(await desk.running(id)).not.toHaveProperty('NEXT_STATUS')
  })

  test('Eleven seconds later, or when a mail has left, it is too late; the other side may never', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    const { seq } = value(await desk.status(db.cast.x, id))
    expect(refusal(await desk.recall(db.cast.aub, id, seq))).toMatchObject({ kind: 'NotPermitted' })
    await db.admin`update delivery set state = 'SENT' where id = (select id from delivery where case_id = ${id} and event_seq = ${seq} limit 1)`
    expect(refusal(await desk.recall(db.cast.x, id, seq))).toMatchObject({ kind: 'RecallTooLate' })
    const other = value(await desk.status(db.cast.x, id))
    await db.admin`update outbox set created_at = created_at - interval '11 seconds' where case_id = ${id} and seq = ${other.seq}`
    expect(refusal(await desk.recall(db.cast.x, id, other.seq))).toMatchObject({ kind: 'RecallTooLate' })
    const kept = await db.admin`select count(*)::int as n from delivery where case_id = ${id} and state = 'RECALLED'`
    expect(kept[0]?.n).toBe(0)
  })
})

describe('what really happened, recorded later (R-5.14, E.11)', () => {
  test('Handling that was really begun in time was never missed; the entry of the miss stays', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 1 })
    await at('2026-11-28T08:00:00+01:00')
    await desk.settle(id)
    value(await desk.beginLate(db.cast.x, id, { at: when('2026-11-28T02:10:00+01:00') }))
    const [reaction] = (await desk.clocks(id)).filter(one => one.kind === 'REACTION')
    expect([local(reaction?.met_at), reaction?.missed_at]).toEqual(['2026-11-28 02:10:00', null])
    const aside =
      await db.admin`select b.kind, s.reason from breach_set_aside s join breach b on b.id = s.breach_id where s.case_id = ${id}`
    expect(aside.map(one => [one.kind, one.reason])).toEqual([['REACTION', 'ACTUAL_TIME']])
    expect(await desk.history(id)).toContain('ReactionMissed')
    const [row] = await db.admin`select handling_started_at, actual_begun_at from incident where id = ${id}`
    expect([local(row?.handling_started_at), local(row?.actual_begun_at)]).toEqual([
      '2026-11-28 08:00:00',
      '2026-11-28 02:10:00',
    ])
  })

  test('A status that was really told at 2.10 answers then: the hours after it are counted from it', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T05:00:00+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual([
      'FIRST_FEEDBACK 11-28 02:15',
      'NEXT_STATUS 11-28 03:15',
      'NEXT_STATUS 11-28 04:15',
    ])
    value(await desk.statusLate(db.cast.x, id, { at: when('2026-11-28T02:10:00+01:00') }))
    const counted = await db.admin`select kind, due_at from breach b where case_id = ${id}
      and not exists (select from breach_set_aside s where s.breach_id = b.id) order by due_at`
    expect(counted.map(one => `${one.kind} ${local(one.due_at).slice(11, 16)}`)).toEqual([
      'NEXT_STATUS 03:10',
      'NEXT_STATUS 04:10',
    ])
    expect(await desk.running(id)).toMatchObject({ NEXT_STATUS: '2026-11-28 05:10:00' })
  })

  test('What was really solved at 2.30 was owed nothing after it; a case that nobody had begun was begun then', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T08:00:00+01:00')
    await desk.settle(id)
    value(
      await desk.resolve(db.cast.x, id, {
        actualResolvedAt: when('2026-11-28T02:14:00+01:00'),
        actualReason: 'Løst i nat.',
      }),
    )
    const counted = await db.admin`select 1 from breach b where case_id = ${id}
      and not exists (select from breach_set_aside s where s.breach_id = b.id)`
    expect(counted).toHaveLength(0)
    expect((await desk.clocks(id)).filter(one => one.missed_at !== null)).toEqual([])
  })

  test('Without a reason, before the fault was found or in the future it is refused, and nothing is stored', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    const tries = [
      [{ at: when('2026-11-28T01:59:59+01:00') }, 'BEFORE_OPENED'],
      [{ at: when('2026-11-28T02:00:01+01:00') }, 'IN_FUTURE'],
      [{ at: when('2026-11-28T02:00:00+01:00'), reason: '' }, 'REASON_REQUIRED'],
    ] as const
    for (const [actual, reason] of tries)
      expect(refusal(await desk.beginLate(db.cast.x, id, actual)).detail).toMatchObject({ reason })
    expect(await desk.stateOf(id)).toBe('NEW')
  })
})

describe('seen by nobody else', () => {
  test('Another school sees no proposal, dispute or earlier cycle of a case, and every verb is NotFound to it (C.4)', async () => {
    const id = await resolved('2026-11-02T09:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    value(await desk.propose(db.cast.x, id, when('2026-11-03T09:00:00+01:00')))
    value(await desk.claim(db.cast.aub, id, when('2026-11-02T09:00:00+01:00')))
    const counts = (
      sql: Parameters<Parameters<typeof seenBy>[1]>[0],
    ) => sql`select (select count(*)::int from dispute where case_id = ${id}) as disputes,
      (select count(*)::int from feedback_proposal where case_id = ${id}) as proposals, (select count(*)::int from incident_cycle where case_id = ${id}) as cycles`
    expect((await seenBy(db.cast.b, counts))[0]).toEqual({ disputes: 0, proposals: 0, cycles: 0 })
    expect((await seenBy(db.cast.a, counts))[0]).toEqual({ disputes: 1, proposals: 1, cycles: 1 })
    const { b } = db.cast
    const tries = [
      desk.reopen(b, id),
      desk.cancel(b, id),
      desk.recall(b, id, 1),
      desk.changePriority(b, id, {}),
      desk.object(b, id, 1),
      desk.settleWith(b, id, { priority: 1 }),
      desk.claim(b, id, when('2026-11-02T08:00:00+01:00')),
      desk.answerClaim(b, id, { isAccepted: true }),
      desk.propose(b, id, when('2026-11-03T09:00:00+01:00')),
      desk.accept(b, id, '00000000-0000-4000-8000-000000000000'),
    ]
    for (const one of tries) expect(refusal(await one)).toMatchObject({ kind: 'NotFound', field: ['id'] })
  })
})
