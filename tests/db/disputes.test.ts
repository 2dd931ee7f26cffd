import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptByLink } from '#db/commands/accept-feedback-time.ts'
import { asSweep } from '#db/connection.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { holdClock, local, refusal, value } from './desk.ts'
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
const counted = async (id: string) => {
  const rows = await db.admin`select kind, due_at from breach b where case_id = ${id}
    and not exists (select from breach_set_aside s where s.breach_id = b.id) order by due_at, kind`
  return rows.map(one => `${one.kind} ${local(one.due_at).slice(5, 16)}`)
}

describe('another priority (R-5.33)', () => {
  test('Raised on new facts, the clocks of the new priority begin at the change (C74)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    await at('2026-11-30T11:00:00+01:00')
    value(await desk.changePriority(db.cast.x, id, { priority: 1 }))
    expect(await desk.running(id)).toEqual({ REACTION: '2026-11-30 11:15:00', FIRST_FEEDBACK: '2026-11-30 11:15:00' })
    const [row] = await db.admin`select priority, is_major_incident from incident where id = ${id}`
    expect(row).toEqual({ priority: 1, is_major_incident: true })
    const mails =
      await db.admin`select recipient from delivery where case_id = ${id} and data->>'what' = 'PRIORITY_CHANGED'`
    expect(mails.map(one => one.recipient.slice(0, 8)).sort()).toEqual(['post@aub', 'post@sko'])
  })

  test('Raised as a correction it always was higher: from the original start, overdue at once (C75)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    await at('2026-11-30T11:00:00+01:00')
    value(await desk.changePriority(db.cast.x, id, { priority: 2, reason: 'CORRECTION' }))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-30 09:00', 'REACTION 11-30 09:00'])
  })

  test('Lowered after a miss the breach stays recorded, and what was met stays met (R-5.33, fault 11)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-28T02:15:01+01:00')
    value(await desk.changePriority(db.cast.x, id, { priority: 4 }))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 02:15'])
    expect(await desk.running(id)).toEqual({})
    await at('2026-11-29T02:15:01+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 02:15'])
    expect((await desk.clocks(id)).find(one => one.kind === 'REACTION')?.missed_at).toBeNull()
  })

  test('Lowered and raised again the hourly series counts on, and nothing collides (R-4.15)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    value(await desk.status(db.cast.x, id))
    value(await desk.changePriority(db.cast.x, id, { priority: 2 }))
    value(await desk.changePriority(db.cast.x, id, { priority: 1 }))
    await at('2026-11-28T04:00:01+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual(['NEXT_STATUS 11-28 03:00', 'NEXT_STATUS 11-28 04:00'])
  })

  test('Given priority 4 again on the same day, the case is still remembered for want of a solution time (R-5.30)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 4 })
    const waiting = () =>
      db.admin`select due_at from case_deadline where case_id = ${id} and kind = 'SOLUTION_TIME' and ended_at is null`
    const first = await waiting()
    expect(first).toHaveLength(1)
    value(await desk.changePriority(db.cast.x, id, { priority: 3 }))
    expect(await waiting()).toEqual([])
    value(await desk.changePriority(db.cast.x, id, { priority: 4 }))
    expect(await waiting()).toEqual(first)
  })

  test('The counterpart may not change it, the Situation Manager may; nothing happens to a solved case (R-5.33)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    expect(
      refusal(
        await desk.changePriority(
          { ...db.cast.aub, person: { ...db.cast.aub.person, credential: db.cast.aub.client } },
          id,
          {},
        ),
      ),
    ).toMatchObject({ kind: 'NotPermitted' })
    value(await desk.changePriority(db.cast.aub, id, { priority: 2 }))
    expect(refusal(await desk.changePriority(db.cast.x, id, { priority: 2 })).detail).toMatchObject({
      reason: 'SAME_PRIORITY',
    })
    value(await desk.resolve(db.cast.x, id))
    expect(refusal(await desk.changePriority(db.cast.x, id, { priority: 1 }))).toMatchObject({
      kind: 'AlreadyResolved',
    })
  })

  test('Two who change it on the same version: one wins, the other is told (fault 13)', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    const answers = await Promise.all([
      desk.changePriority(db.cast.x, id, { priority: 2 }, 1),
      desk.changePriority(db.cast.x, id, { priority: 4 }, 1),
    ])
    expect(answers.filter(one => one.ok)).toHaveLength(1)
    expect(answers.flatMap(one => (one.ok ? [] : [one.refusal.kind]))).toEqual(['VersionConflict'])
  })
})

describe('an objection runs the higher priority until level 2 of both sides has settled it (R-5.33)', () => {
  test('The supplier lowers, AUB objects: the old clocks run from the original start; two equal ticks settle it', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-30T08:30:00+01:00')
    value(await desk.changePriority(db.cast.x, id, { priority: 4, reason: 'CORRECTION' }))
    expect(await desk.running(id)).toEqual({})
    value(await desk.object(db.cast.aub, id, 2))
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-30 09:00:00' })
    expect(refusal(await desk.changePriority(db.cast.x, id, { priority: 4 }))).toMatchObject({
      kind: 'DisputeAlreadyOpen',
    })
    expect(refusal(await desk.settleWith(db.cast.aub, id, { priority: 4 }))).toMatchObject({ kind: 'LevelTwoRequired' })
    const [ours, theirs] = [await desk.settler(db.cast.aub), await desk.settler(db.cast.x)]
    expect(value(await desk.settleWith(ours, id, { priority: 3 }))).toMatchObject({ isSettled: false })
    expect(value(await desk.settleWith(theirs, id, { priority: 4 }))).toMatchObject({ isSettled: false })
    expect(value(await desk.settleWith(ours, id, { priority: 4 }))).toMatchObject({ isSettled: true })
    expect(await desk.running(id)).toEqual({})
    expect(refusal(await desk.settleWith(ours, id, { priority: 4 }))).toMatchObject({ kind: 'NoSuchDispute' })
  })

  test('Misses of a priority that both sides say it never had do not count; they stay in the history', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    value(await desk.begin(db.cast.x, id))
    value(await desk.object(db.cast.aub, id, 1))
    await at('2026-11-28T03:15:01+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 02:15', 'NEXT_STATUS 11-28 03:15'])
    for (const org of [db.cast.aub, db.cast.x])
      value(await desk.settleWith(await desk.settler(org), id, { priority: 3 }))
    expect(await counted(id)).toEqual([])
    expect((await desk.clocks(id)).filter(one => one.missed_at !== null)).toEqual([])
    expect((await desk.history(id)).filter(kind => kind === 'FeedbackMissed')).toHaveLength(2)
  })
})

describe('"should have been found" (R-4.12)', () => {
  test('Both readings are kept; accepted, the clocks began there and an answer in time became late (C60)', async () => {
    await at('2026-11-30T09:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    await at('2026-11-30T09:50:00+01:00')
    value(await desk.begin(db.cast.x, id))
    value(await desk.status(db.cast.x, id))
    value(await desk.claim(db.cast.aub, id, when('2026-11-30T08:00:00+01:00')))
    expect(await shown(id)).toEqual([])
    const [claim] = await db.admin`select state, readings from dispute where case_id = ${id}`
    expect(claim?.state).toBe('OPEN')
    expect(claim?.readings.map((one: Record<string, unknown>) => [one.kind, one.isMissedByClaim])).toEqual([
      ['REACTION', true],
      ['FIRST_FEEDBACK', true],
    ])
    expect(refusal(await desk.answerClaim(db.cast.aub, id, { isAccepted: true }))).toMatchObject({
      kind: 'NotPermitted',
    })
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: true }))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-30 09:00', 'REACTION 11-30 09:00'])
    const [reaction] = (await desk.clocks(id)).filter(one => one.kind === 'REACTION')
    expect([local(reaction?.started_at), local(reaction?.due_at), local(reaction?.met_at)]).toEqual([
      '2026-11-30 08:00:00',
      '2026-11-30 09:00:00',
      '2026-11-30 09:50:00',
    ])
  })

  test('What runs becomes overdue at once, and at priority 1 each further hour of silence is a miss (R-4.15)', async () => {
    await at('2026-11-28T05:00:00+01:00')
    const running = await desk.reported(db.cast.a)
    const answered = await desk.reported(db.cast.a)
    await at('2026-11-28T05:10:00+01:00')
    value(await desk.begin(db.cast.x, answered))
    value(await desk.status(db.cast.x, answered))
    for (const id of [running, answered]) {
      value(await desk.claim(db.cast.aub, id, when('2026-11-28T03:00:00+01:00')))
      value(await desk.answerClaim(db.cast.x, id, { isAccepted: true }))
    }
    const silent = ['FIRST_FEEDBACK 11-28 03:15', 'REACTION 11-28 03:15', 'NEXT_STATUS 11-28 04:15']
    expect(await shown(running)).toEqual(silent)
    expect(await shown(answered)).toEqual(silent)
    expect(await desk.running(answered)).toEqual({ NEXT_STATUS: '2026-11-28 06:10:00' })
  })

  test('Rejected with a reason it changes no clock, stays disputed, and level 2 of both sides settles a value of their own', async () => {
    await at('2026-11-30T09:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    value(await desk.claim(db.cast.aub, id, when('2026-11-30T08:00:00+01:00')))
    expect(refusal(await desk.answerClaim(db.cast.x, id, { isAccepted: false }))).toMatchObject({ field: ['reason'] })
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: false, reason: 'Alarmen kom kl. 9.' }))
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-30 10:00:00', REACTION: '2026-11-30 10:00:00' })
    expect(refusal(await desk.claim(db.cast.aub, id, when('2026-11-30T07:00:00+01:00')))).toMatchObject({
      kind: 'DisputeAlreadyOpen',
    })
    for (const org of [db.cast.aub, db.cast.x])
      value(
        await desk.settleWith(await desk.settler(org), id, { shouldHaveDetectedAt: when('2026-11-30T08:30:00+01:00') }),
      )
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-30 09:30:00', REACTION: '2026-11-30 09:30:00' })
    const [row] = await db.admin`select state from dispute where case_id = ${id}`
    expect(row?.state).toBe('SETTLED')
  })

  test('Not before the event began, and not in the future (R-4.12)', async () => {
    await at('2026-11-30T09:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2, occurredAt: when('2026-11-30T08:00:00+01:00') })
    const claims = [
      ['2026-11-30T07:59:59+01:00', 'BEFORE_EVENT'],
      ['2026-11-30T09:00:01+01:00', 'IN_FUTURE'],
    ] as const
    for (const [wall, reason] of claims)
      expect(refusal(await desk.claim(db.cast.aub, id, when(wall)))).toMatchObject({
        field: ['shouldHaveDetectedAt'],
        detail: { reason },
      })
  })
})

describe('a claim and what came after it', () => {
  test('In a reopened case the return alone is claimed; a claim from before it moves none of its clocks (R-4.12, R-5.14)', async () => {
    await at('2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T10:05:00+01:00')
    value(await desk.begin(db.cast.x, id))
    const early = when('2026-11-28T09:50:00+01:00')
    value(await desk.claim(db.cast.aub, id, early))
    value(await desk.resolve(db.cast.x, id))
    await at('2026-11-29T10:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: true }))
    expect(await shown(id)).toEqual([])
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-29 10:15:00', REACTION: '2026-11-29 10:15:00' })
    expect(refusal(await desk.claim(db.cast.aub, id, early))).toMatchObject({ detail: { reason: 'BEFORE_SOLVED' } })
    value(await desk.claim(db.cast.aub, id, when('2026-11-29T09:30:00+01:00')))
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: true }))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-29 09:45', 'REACTION 11-29 09:45'])
  })

  test('A claim raised before a reopening and accepted after it moves the clocks of its own cycle: met, but late, each once more for an hour of silence (R-4.12, R-4.15)', async () => {
    await at('2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-28T10:05:00+01:00')
    value(await desk.begin(db.cast.x, id))
    value(await desk.claim(db.cast.aub, id, when('2026-11-28T08:30:00+01:00')))
    value(await desk.resolve(db.cast.x, id))
    expect(await shown(id)).toEqual([])
    await at('2026-11-29T10:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: true }))
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 08:45', 'REACTION 11-28 08:45', 'NEXT_STATUS 11-28 09:45'])
    // The return began with the return: its clocks stay, and its hourly series counts from its own first number.
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-29 10:15:00', REACTION: '2026-11-29 10:15:00' })
    value(await desk.begin(db.cast.x, id))
    value(await desk.status(db.cast.x, id))
    const hourly =
      await db.admin`select cycle, ordinal from clock where case_id = ${id} and kind = 'NEXT_STATUS' order by cycle, ordinal`
    expect(hourly.filter(one => one.cycle === 2)).toEqual([{ cycle: 2, ordinal: 1 }])
    expect(hourly.filter(one => one.cycle === 1).length).toBeGreaterThan(0)
  })

  test('Level 2 of both sides settles a claim that is older than the reopening, and the clocks of its own cycle move (R-4.12)', async () => {
    await at('2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    value(await desk.claim(db.cast.aub, id, when('2026-11-28T08:30:00+01:00')))
    await at('2026-11-28T10:01:00+01:00')
    value(await desk.answerClaim(db.cast.x, id, { isAccepted: false, reason: 'Det kunne ingen vide.' }))
    value(await desk.resolve(db.cast.x, id))
    await at('2026-11-29T10:00:00+01:00')
    value(await desk.reopen(db.cast.a, id))
    for (const org of [db.cast.aub, db.cast.x])
      value(
        await desk.settleWith(await desk.settler(org), id, { shouldHaveDetectedAt: when('2026-11-28T09:40:00+01:00') }),
      )
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-28 09:55', 'REACTION 11-28 09:55'])
    expect(await desk.running(id)).toEqual({ FIRST_FEEDBACK: '2026-11-29 10:15:00', REACTION: '2026-11-29 10:15:00' })
  })

  test('Decades before the report nothing is claimed (R-4.15)', async () => {
    await at('2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    expect(refusal(await desk.claim(db.cast.aub, id, when('1996-11-28T10:00:00+01:00')))).toMatchObject({
      field: ['shouldHaveDetectedAt'],
      detail: { reason: 'TOO_EARLY', days: 31 },
    })
  })

  test('A priority that is settled after the solution counts too: misses that it would not have had do not (R-5.33)', async () => {
    const settledAs = async (priority: 2 | 3) => {
      await at('2026-11-30T08:00:00+01:00')
      const id = await desk.reported(db.cast.a, { priority: 3, category: 'WRONG_DATA' })
      value(await desk.object(db.cast.aub, id, 1))
      await at('2026-11-30T11:30:00+01:00')
      value(await desk.resolve(db.cast.x, id))
      expect(await counted(id)).toHaveLength(5)
      for (const org of [db.cast.aub, db.cast.x])
        value(await desk.settleWith(await desk.settler(org), id, { priority }))
      const [row] = await db.admin`select priority, state from incident where id = ${id}`
      expect(row).toEqual({ priority, state: 'RESOLVED' })
      return counted(id)
    }
    // Begun after three and a half hours: in time for a priority 3, too late for a 2.
    expect(await settledAs(3)).toEqual([])
    expect(await settledAs(2)).toEqual(['FIRST_FEEDBACK 11-30 08:15', 'REACTION 11-30 08:15'])
  })
})

describe('feedback by agreement (R-4.16, R-4.17, F15)', () => {
  async function agreed(id: string, wall: string): Promise<void> {
    const { proposalId } = value(await desk.propose(db.cast.x, id, when(wall)))
    value(await desk.accept(db.cast.aub, id, proposalId))
  }

  test('Both times of a Thursday are judged; a time that both replace before it comes is none (F15)', async () => {
    await at('2026-11-25T10:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    value(await desk.begin(db.cast.x, id))
    await agreed(id, '2026-11-26T09:30:00+01:00')
    await at('2026-11-26T09:30:01+01:00')
    await desk.settle(id)
    await agreed(id, '2026-11-26T14:00:00+01:00')
    await at('2026-11-26T14:00:01+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual(['AGREED_FEEDBACK 11-26 09:30', 'AGREED_FEEDBACK 11-26 14:00'])
    value(await desk.status(db.cast.x, id))
    await agreed(id, '2026-11-27T10:00:00+01:00')
    await agreed(id, '2026-11-30T09:00:00+01:00')
    await at('2026-11-27T10:00:01+01:00')
    await desk.settle(id)
    expect(await shown(id)).toHaveLength(2)
    expect(await desk.running(id)).toEqual({ AGREED_FEEDBACK: '2026-11-30 09:00:00' })
  })

  test('A status may bring the proposal along; the other side proposes another, and only the last one can be accepted', async () => {
    await at('2026-11-25T10:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 2 })
    value(await desk.statusWith(db.cast.x, id, when('2026-11-26T09:00:00+01:00')))
    const [first] = await db.admin`select id from feedback_proposal where case_id = ${id}`
    const second = value(await desk.propose(db.cast.aub, id, when('2026-11-25T14:00:00+01:00')))
    expect(refusal(await desk.accept(db.cast.aub, id, first?.id))).toMatchObject({ kind: 'ProposalClosed' })
    expect(refusal(await desk.accept(db.cast.x, id, first?.id))).toMatchObject({ kind: 'NotPermitted' })
    expect(refusal(await desk.accept(db.cast.aub, id, second.proposalId))).toMatchObject({ kind: 'NotPermitted' })
    value(await desk.accept(db.cast.x, id, second.proposalId))
    expect((await desk.running(id)).AGREED_FEEDBACK).toBe('2026-11-25 14:00:00')
    expect(refusal(await desk.accept(db.cast.x, id, second.proposalId))).toMatchObject({ kind: 'ProposalClosed' })
  })

  test('In the past, too far ahead, at priority 1: each is refused at its field', async () => {
    await at('2026-11-25T10:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    const critical = await desk.reported(db.cast.a)
    const reasonOf = async (of: string, wall: string, about: 'FEEDBACK' | 'SOLUTION' = 'FEEDBACK') =>
      refusal(await desk.propose(db.cast.x, of, when(wall), about)).detail?.reason
    expect(await reasonOf(id, '2026-11-25T10:00:00+01:00')).toBe('IN_PAST')
    expect(await reasonOf(id, '2027-12-01T10:00:00+01:00')).toBe('TOO_FAR')
    expect(await reasonOf(critical, '2026-11-26T10:00:00+01:00')).toBe('P1_IS_HOURLY')
    expect(await reasonOf(id, '2026-11-26T10:00:00+01:00', 'SOLUTION')).toBe('ONLY_P4')
  })

  test('By the link of the mail the recipient accepts without signing in, once', async () => {
    await at('2026-11-25T10:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3 })
    const { proposalId } = value(await desk.propose(db.cast.x, id, when('2026-11-26T09:00:00+01:00')))
    const twice = await Promise.all([1, 2].map(() => asSweep(tx => acceptByLink(tx, proposalId))))
    expect(twice.map(one => (one.ok ? 'OK' : one.refusal.kind)).sort()).toEqual(['OK', 'ProposalClosed'])
    const [entry] = await db.admin`select actor_name, source, organisation_id from case_event
      where case_id = ${id} and kind = 'FeedbackTimeAccepted'`
    expect(entry).toEqual({ actor_name: 'AUB kontakt', source: 'MAIL', organisation_id: db.cast.aub.id })
    expect(await desk.running(id)).toMatchObject({ AGREED_FEEDBACK: '2026-11-26 09:00:00' })
  })
})

describe('the solution of a priority 4 (R-5.30)', () => {
  test('Without an agreed time it is remembered when five working days are over, and not when one was agreed', async () => {
    await at('2026-11-25T10:00:00+01:00')
    const forgotten = await desk.reported(db.cast.a, { priority: 4 })
    const agreed = await desk.reported(db.cast.a, { priority: 4 })
    const { proposalId } = value(await desk.propose(db.cast.aub, agreed, when('2027-01-15T12:00:00+01:00'), 'SOLUTION'))
    value(await desk.accept(db.cast.x, agreed, proposalId))
    await at('2026-12-02T23:59:59+01:00')
    await desk.settle(forgotten)
    expect(await desk.history(forgotten)).not.toContain('SolutionTimeMissing')
    await at('2026-12-03T00:00:00+01:00')
    for (const id of [forgotten, agreed]) await desk.settle(id)
    expect(await desk.history(forgotten)).toContain('SolutionTimeMissing')
    expect(await desk.history(agreed)).not.toContain('SolutionTimeMissing')
    const [row] = await db.admin`select agreed_resolution_at from incident where id = ${agreed}`
    expect(local(row?.agreed_resolution_at)).toBe('2027-01-15 12:00:00')
  })
})

describe('an outage of priority 2 (R-5.32, J4)', () => {
  const outage = { priority: 2, category: 'DELIVERY_DOWN' } as const

  test('Both sides are warned at 20 hours; at exactly 24 elapsed hours it is priority 1, over the night of the clock change too', async () => {
    await at('2026-10-24T12:00:00+02:00')
    const id = await desk.reported(db.cast.a, outage)
    await at('2026-10-25T07:00:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).toContain('OutagePromotionNear')
    await at('2026-10-25T10:59:59+01:00')
    await desk.settle(id)
    expect((await db.admin`select priority from incident where id = ${id}`)[0]?.priority).toBe(2)
    await at('2026-10-25T11:00:00+01:00')
    await desk.settle(id)
    expect((await db.admin`select priority, is_major_incident from incident where id = ${id}`)[0]).toEqual({
      priority: 1,
      is_major_incident: true,
    })
    expect(await desk.running(id)).toEqual({ REACTION: '2026-10-25 11:15:00', FIRST_FEEDBACK: '2026-10-25 11:15:00' })
  })

  test('Found late by a jump it is raised at its true instant, and the hours since are missed', async () => {
    await at('2026-11-28T12:00:00+01:00')
    const id = await desk.reported(db.cast.a, outage)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-29T14:00:00+01:00')
    await desk.settle(id)
    expect(await shown(id)).toEqual(['FIRST_FEEDBACK 11-29 12:15', 'NEXT_STATUS 11-29 13:15'])
  })

  test('An outage that ended is not raised, nor a fault of another kind, nor one that was lowered', async () => {
    await at('2026-11-30T08:00:00+01:00')
    const solved = await desk.reported(db.cast.a, outage)
    const slow = await desk.reported(db.cast.a, { ...outage, category: 'PERFORMANCE' })
    const lowered = await desk.reported(db.cast.a, outage)
    value(await desk.resolve(db.cast.x, solved))
    value(await desk.changePriority(db.cast.x, lowered, { priority: 3 }))
    await at('2026-12-01T08:00:01+01:00')
    for (const id of [solved, slow, lowered]) await desk.settle(id)
    const rows =
      await db.admin`select priority from incident where id in ${db.admin([solved, slow, lowered])} order by priority`
    expect(rows.map(one => one.priority)).toEqual([2, 2, 3])
  })
})

describe('the readings of the version of the Instruks', () => {
  async function under(switches: object): Promise<void> {
    const version = {
      ...INSTRUCTION_2026,
      id: `prøve-${crypto.randomUUID()}`,
      switches: { ...INSTRUCTION_2026.switches, ...switches },
    }
    await db.admin`delete from instruction_version where id like 'prøve-%' and not exists (select from incident i where i.instruction_version_id = instruction_version.id)`
    await db.admin`update instruction_version set valid_from = '2000-01-01' where id like 'prøve-%'`
    await db.admin`insert into instruction_version (id, label, valid_from, content) values (${version.id}, 'Prøve', '2026-11-01', ${db.admin.json(version as never)})`
  }

  test('With clockHours INTERSECTION a supplier’s clock runs only while AUB is open too (R-4.14)', async () => {
    await under({ clockHours: 'INTERSECTION' })
    await at('2026-11-27T14:45:00+01:00')
    const both = await desk.reported(db.cast.a, { priority: 2 })
    expect((await desk.running(both)).REACTION).toBe('2026-11-30 08:45:00')
    const [clock] = await desk.clocks(both)
    expect([clock?.calendar, clock?.other_annex_id !== null]).toEqual(['Leverandør X kontakt&AUB kontakt', true])
  })

  test('Without mutual goals AUB owes no clocks, by any verb; the school side always does (R-4.3)', async () => {
    await under({ mutualServiceGoals: false })
    await at('2026-11-27T09:00:00+01:00')
    const ofAub = await desk.reported(db.cast.a, { priority: 1, responsibleSide: 'AUB' })
    expect(await desk.clocks(ofAub)).toEqual([])
    value(await desk.changePriority(db.cast.aub, ofAub, { priority: 2 }))
    expect(await desk.clocks(ofAub)).toEqual([])
    expect(Object.keys(await desk.running(await desk.reported(db.cast.a)))).toEqual(['FIRST_FEEDBACK', 'REACTION'])
  })
})
