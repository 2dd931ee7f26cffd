import { describe, expect, it } from 'vitest'
import { INSTRUCTION_2026, type InstructionVersion } from '#domain/instruction.ts'
import { ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import {
  agreedFeedbackClock,
  clockHours,
  clockStart,
  firstFeedbackClock,
  goalsBind,
  hoursFor,
  nextStatusClock,
  type Priority,
  p1Obligations,
  reactionClock,
  reprioritise,
} from '#domain/service-level.ts'
import { at, hours, open } from './worked-cases.ts'

type Switches = InstructionVersion['switches']
const reading = (switches: Partial<Switches>): InstructionVersion => ({
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, ...switches },
})
const received = (text: string) => ({ at: at(text), reason: 'REPORT_RECEIVED' as const })
const reaction = (priority: Priority, calendar: string, text: string) =>
  reactionClock({ priority, calendar: hours(calendar), start: received(text) }, INSTRUCTION_2026)
const feedback = (priority: Priority, calendar: string, text: string) =>
  firstFeedbackClock({ priority, calendar: hours(calendar), start: received(text) }, INSTRUCTION_2026)

describe('Where a clock begins (R-4.11, R-4.12)', () => {
  const facts = (detected: string, reported: string, own: boolean, should?: string | null) => ({
    detectedAt: at(`2026-11-23T${detected}+01:00`),
    reportReceivedAt: at(`2026-11-23T${reported}+01:00`),
    detectedByResponsibleSide: own,
    shouldHaveDetectedAt: should ? at(`2026-11-23T${should}+01:00`) : null,
  })
  const told = (input: ReturnType<typeof facts>, instruction = INSTRUCTION_2026) => {
    const { start, literal } = clockStart(input, instruction)
    const say = (one: typeof start) => `${one.at.toISOString().slice(11, 16)} ${one.reason}`
    return [say(start), say(literal)]
  }

  it('A side that was told starts when the report arrives; by the letter, when the other side knew', () => {
    expect(told(facts('10:00', '11:00', false))).toEqual(['10:00 REPORT_RECEIVED', '09:00 COUNTERPART_DETECTION'])
  })

  it('A side that found the fault itself starts then, by both readings', () => {
    expect(told(facts('10:00', '11:00', true))).toEqual(['09:00 OWN_DETECTION', '09:00 OWN_DETECTION'])
  })

  it('A report that arrives before the own detection counts', () => {
    expect(told(facts('10:00', '09:30', true))).toEqual(['08:30 REPORT_RECEIVED', '08:30 REPORT_RECEIVED'])
  })

  it('"Should have found" counts when it is earlier and never helps when it is later (C61, C62)', () => {
    expect(told(facts('10:00', '11:00', false, '08:00'))).toEqual([
      '07:00 SHOULD_HAVE_DETECTED',
      '07:00 SHOULD_HAVE_DETECTED',
    ])
    expect(told(facts('10:00', '11:00', false, '12:00'))[0]).toBe('10:00 REPORT_RECEIVED')
    expect(told(facts('10:00', '11:00', true, '10:30'))[0]).toBe('09:00 OWN_DETECTION')
    expect(told(facts('10:00', '11:00', false, null))[0]).toBe('10:00 REPORT_RECEIVED')
  })

  it('With EITHER_PARTY_KNOWLEDGE the clock follows the letter', () => {
    const literally = reading({ clockStart: 'EITHER_PARTY_KNOWLEDGE' })
    expect(told(facts('10:00', '11:00', false), literally)).toEqual([
      '09:00 COUNTERPART_DETECTION',
      '09:00 COUNTERPART_DETECTION',
    ])
  })

  it('At the same second the detection is named before the report, and fractions are cut', () => {
    expect(told(facts('10:00', '10:00', true))[0]).toBe('09:00 OWN_DETECTION')
    const fraction = { ...facts('10:00', '11:00', true), detectedAt: at('2026-11-23T10:00:00.7+01:00') }
    expect(clockStart(fraction, INSTRUCTION_2026).start.at).toEqual(at('2026-11-23T10:00:00+01:00'))
  })
})

describe('The reaction clock (R-4.6 to R-4.9, R-4.13, R-4.14)', () => {
  it('A P2 received at closing time on Friday is due Monday at 09.00 (R-4.14)', () => {
    expect(reaction(2, 'STD', '2026-11-27T15:00+01:00').dueAt).toEqual(at('2026-11-30T09:00+01:00'))
  })

  it('A P3 to a school on the day before Christmas Eve is due Monday 09.15 (F3, R-4.8)', () => {
    const plan = reaction(3, 'SPLIT', '2026-12-23T11:45+01:00')
    expect(plan).toMatchObject({
      kind: 'REACTION',
      startedAt: at('2026-12-23T11:45+01:00'),
      dueAt: at('2026-12-28T09:15+01:00'),
      targetSeconds: 14_400,
      rule: 'R-4.8',
      clause: '4.2',
      calendarId: 'SPLIT',
      calendarVersion: '7',
    })
  })

  it('A P3 received 10.00 has no pause: it is due 14.30 over the lunch break (F9, R-4.11)', () => {
    expect(reaction(3, 'SPLIT', '2026-11-23T10:00+01:00').dueAt).toEqual(at('2026-11-23T14:30+01:00'))
  })

  it('The running P4 keeps the old hours, the next one has the new (F7, R-4.14)', () => {
    const short = open(Object.fromEntries(['1', '2', '3', '4', '5'].map(day => [day, [['09:00', '12:00']]])))
    const after = reactionClock(
      { priority: 4, calendar: short, start: received('2026-11-24T10:05+01:00') },
      INSTRUCTION_2026,
    )
    expect(reaction(4, 'SPLIT', '2026-11-23T08:00+01:00').dueAt).toEqual(at('2026-11-25T11:00+01:00'))
    expect(after.dueAt).toEqual(at('2026-12-01T11:05+01:00'))
  })

  it('A P1 is round the clock, whatever the phone hours (R-4.6, R-4.13)', () => {
    const plan = reaction(1, 'STD', '2026-11-28T23:50+01:00')
    expect(plan).toMatchObject({
      dueAt: at('2026-11-29T00:05+01:00'),
      halfAt: at('2026-11-28T23:57:30+01:00'),
      riskAt: at('2026-11-29T00:02+01:00'),
      calendarId: '24/7',
      rule: 'R-4.6',
    })
  })

  it.each([
    [1, 'R-4.6', 900],
    [2, 'R-4.7', 3600],
    [3, 'R-4.8', 14_400],
    [4, 'R-4.9', 57_600],
  ] as const)('Priority %i goes by %s and has %i seconds', (priority, rule, targetSeconds) => {
    expect(reaction(priority, 'STD', '2026-11-23T08:00+01:00')).toMatchObject({ rule, targetSeconds })
  })

  it('Half and 80 per cent are instants by open time: over a closed night they wait for the morning (R-3.7, C81)', () => {
    const plan = reaction(4, 'STD', '2026-11-26T10:00+01:00')
    expect(plan.halfAt).toEqual(at('2026-11-27T10:00+01:00'))
    expect(plan.riskAt).toEqual(at('2026-11-27T14:48+01:00'))
    const evening = reaction(2, 'STD', '2026-11-23T15:30+01:00')
    expect([evening.halfAt, evening.riskAt]).toEqual([at('2026-11-23T16:00+01:00'), at('2026-11-24T08:18+01:00')])
  })

  it('A calendar that never opens falls back to round the clock and says so (B.3(7))', () => {
    const never = open({})
    const plan = reactionClock(
      { priority: 2, calendar: never, start: received('2026-11-28T03:00+01:00') },
      INSTRUCTION_2026,
    )
    expect(plan).toMatchObject({
      dueAt: at('2026-11-28T04:00+01:00'),
      halfAt: at('2026-11-28T03:30+01:00'),
      calendarId: 'T',
    })
    expect(plan.explanation).toMatchObject({ calendarFellBack: true, hours: 'ROUND_THE_CLOCK' })
  })
})

describe('First feedback (R-4.15 to R-4.18)', () => {
  it('Half an hour before Friday’s closing a P2 has its first feedback due Monday 08.30 (C65, R-4.16)', () => {
    expect(feedback(2, 'STD', '2026-11-27T14:30+01:00')).toMatchObject({
      kind: 'FIRST_FEEDBACK',
      dueAt: at('2026-11-30T08:30+01:00'),
      rule: 'R-4.16',
    })
  })

  it('A P2 to a supplier 16.20 is due 08.20 next morning (F11)', () => {
    expect(feedback(2, 'EXT', '2026-11-24T16:20+01:00')?.dueAt).toEqual(at('2026-11-25T08:20+01:00'))
    expect(reaction(2, 'EXT', '2026-11-24T16:20+01:00').dueAt).toEqual(at('2026-11-25T08:20+01:00'))
  })

  it('A P1 at night is due a quarter later (C64, R-4.15)', () => {
    expect(feedback(1, 'STD', '2026-11-24T02:00+01:00')).toMatchObject({
      dueAt: at('2026-11-24T02:15+01:00'),
      rule: 'R-4.15',
      calendarId: '24/7',
    })
  })

  it('P3 and P4 are by agreement: no clock (C67, R-4.17)', () => {
    expect([feedback(3, 'STD', '2026-11-23T10:00+01:00'), feedback(4, 'STD', '2026-11-23T10:00+01:00')]).toEqual([
      null,
      null,
    ])
  })

  it('An agreed time is absolute, also on a Saturday, and is watched like a due time (F15, R-4.16)', () => {
    const plan = agreedFeedbackClock(
      { agreedAt: at('2026-11-27T10:00:00.5+01:00'), dueAt: at('2026-11-28T10:00+01:00') },
      INSTRUCTION_2026,
    )
    expect(plan).toMatchObject({
      kind: 'AGREED_FEEDBACK',
      startedAt: at('2026-11-27T10:00+01:00'),
      halfAt: at('2026-11-27T22:00+01:00'),
      riskAt: at('2026-11-28T05:12+01:00'),
      dueAt: at('2026-11-28T10:00+01:00'),
      rule: 'R-4.16',
    })
    expect(plan.explanation).toMatchObject({ hours: 'AGREED', priority: null, startReason: 'AGREED' })
    const past = agreedFeedbackClock(
      { agreedAt: at('2026-11-27T10:00Z'), dueAt: at('2026-11-27T09:00Z') },
      INSTRUCTION_2026,
    )
    expect([past.dueAt, past.targetSeconds]).toEqual([at('2026-11-27T10:00Z'), 0])
  })
})

describe('Whose hours, and whom the goals bind (R-4.3, R-4.14)', () => {
  const sides = { responsible: hours('STD'), counterpart: hours('SPLIT') }
  it('By default the responsible side’s own hours; both open or either open by the switch', () => {
    expect(clockHours(sides, INSTRUCTION_2026).id).toBe('STD')
    expect(clockHours(sides, reading({ clockHours: 'INTERSECTION' })).id).toBe('STD&SPLIT')
    expect(clockHours(sides, reading({ clockHours: 'UNION' })).id).toBe('STD|SPLIT')
    expect(hoursFor(1, hours('STD'))).toBe(ROUND_THE_CLOCK)
    expect(hoursFor(2, sides.responsible)).toBe(sides.responsible)
  })

  it('The goals bind the school side always, AUB only when they are mutual', () => {
    expect([goalsBind('SCHOOL_SIDE', INSTRUCTION_2026), goalsBind('AUB', INSTRUCTION_2026)]).toEqual([true, true])
    const oneSided = reading({ mutualServiceGoals: false })
    expect([goalsBind('SCHOOL_SIDE', oneSided), goalsBind('AUB', oneSided)]).toEqual([true, false])
  })
})

describe('The hourly status of priority 1 (R-4.15)', () => {
  const grid = reading({ p1Cadence: 'GRID' })
  const status = (start: string, instruction: InstructionVersion, gridFrom?: string) =>
    nextStatusClock(
      {
        start: { at: at(`2026-11-23T${start}Z`), reason: 'LAST_STATUS' },
        gridFrom: gridFrom ? at(`2026-11-23T${gridFrom}Z`) : undefined,
      },
      instruction,
    )
      .dueAt.toISOString()
      .slice(11, 16)

  it('ROLLING: the next is due an hour after the last message, with half and 80 per cent at 30 and 48 minutes', () => {
    const plan = nextStatusClock({ start: { at: at('2026-11-23T10:07Z'), reason: 'LAST_STATUS' } }, INSTRUCTION_2026)
    expect(plan).toMatchObject({
      kind: 'NEXT_STATUS',
      dueAt: at('2026-11-23T11:07Z'),
      halfAt: at('2026-11-23T10:37Z'),
      riskAt: at('2026-11-23T10:55Z'),
      targetSeconds: 3600,
      rule: 'R-4.15',
      calendarId: '24/7',
    })
    expect(plan.explanation).toMatchObject({ priority: 1 })
    expect(status('10:07', INSTRUCTION_2026, '10:15')).toBe('11:07')
  })

  it('Both 02:45 in the repeated hour fall due (C72)', () => {
    const first = nextStatusClock(
      { start: { at: at('2026-10-25T01:45+02:00'), reason: 'LAST_STATUS' } },
      INSTRUCTION_2026,
    )
    const second = nextStatusClock({ start: { at: first.dueAt, reason: 'STATUS_MISSED' } }, INSTRUCTION_2026)
    expect([first.dueAt, second.dueAt]).toEqual([at('2026-10-25T02:45+02:00'), at('2026-10-25T02:45+01:00')])
  })

  it.each([
    ['10:10', '10:15', '11:15', 'an early status answers 10:15'],
    ['10:15', '10:15', '11:15', 'on the stroke'],
    ['10:20', '11:15', '12:15', 'a second status in the hour of 11:15 answers it'],
    ['10:40', '12:15', '12:15', 'a third in the same hour answers nothing more'],
    ['11:15', '12:15', '12:15', 'the hour of 12:15 begins after 11:15'],
    ['11:16', '12:15', '13:15', 'a second later it has begun'],
    ['11:30', '11:15', '12:15', 'a late one answers 11:15'],
    ['12:15', '11:15', '13:15', 'an hour late to the second: the next hour has come'],
    ['14:40', '11:15', '15:15', 'later still'],
  ])('GRID: a status at %s with %s open makes %s the next: %s', (sent, gridFrom, next) => {
    expect(status(sent, grid, gridFrom)).toBe(next)
  })

  it('GRID without a grid begins one at the start', () => {
    expect(status('10:15', grid)).toBe('11:15')
  })
})

describe('One breach per missed hour (R-4.15)', () => {
  type Told = [due: string, sent: string | null, met: boolean][]
  const series = (start: string, sent: string[], until: string, more: { resolved?: string; grid?: boolean } = {}) => {
    const instant = (time: string) => at(`2026-12-05T${time}+01:00`)
    const resolvedAt = more.resolved ? instant(more.resolved) : null
    const instruction = more.grid ? reading({ p1Cadence: 'GRID' }) : INSTRUCTION_2026
    const found = p1Obligations(
      { startedAt: instant(start), sent: sent.map(instant), until: instant(until), resolvedAt },
      instruction,
    )
    const time = (date: Date) =>
      new Date(date.getTime() + 3_600_000).toISOString().slice(11, date.getSeconds() ? 19 : 16)
    const told: Told = found.obligations.map(one => [time(one.dueAt), one.sentAt && time(one.sentAt), one.met])
    return { told, next: found.nextDueAt && time(found.nextDueAt) }
  }

  it('A message of resolution answers the duty that runs and ends the series: one breach, none ever after (F13)', () => {
    expect(series('02:00', ['02:20'], '23:00', { resolved: '03:10' })).toEqual({
      told: [
        ['02:15', '02:20', false],
        ['03:20', '03:10', true],
      ],
      next: null,
    })
  })

  it('Messages after the resolution count for nothing', () => {
    expect(series('02:00', ['02:10', '04:00'], '23:00', { resolved: '03:00' }).told).toEqual([
      ['02:15', '02:10', true],
      ['03:10', '03:00', true],
    ])
  })

  it('On the second is in time, a second later is not (R-4.11)', () => {
    expect(series('10:00', ['10:15', '11:15:01'], '11:20').told).toEqual([
      ['10:15', '10:15', true],
      ['11:15', '11:15:01', false],
    ])
  })

  it('Silence is a miss each hour, up to and including the instant asked for', () => {
    expect(series('10:00', [], '12:15')).toEqual({
      told: [
        ['10:15', null, false],
        ['11:15', null, false],
        ['12:15', null, false],
      ],
      next: '13:15',
    })
    expect(series('10:00', [], '10:14:59')).toEqual({ told: [], next: '10:15' })
  })

  it('A message exactly an hour late answers the second duty in time and leaves the first missed', () => {
    expect(series('10:00', ['11:15'], '11:15')).toEqual({
      told: [
        ['10:15', null, false],
        ['11:15', '11:15', true],
      ],
      next: '12:15',
    })
  })

  it('Several messages in one hour each move the next due time; their order in the list does not matter', () => {
    expect(series('10:00', ['10:30', '10:05', '10:20'], '10:00')).toEqual({
      told: [
        ['10:15', '10:05', true],
        ['11:05', '10:20', true],
        ['11:20', '10:30', true],
      ],
      next: '11:30',
    })
  })

  it('GRID: the due times stay on the quarter past, and further messages in an hour answer nothing', () => {
    expect(series('10:00', ['10:10', '10:30', '10:40', '11:40', '13:20'], '14:15', { grid: true })).toEqual({
      told: [
        ['10:15', '10:10', true],
        ['11:15', '10:30', true],
        ['12:15', '11:40', true],
        ['13:15', '13:20', false],
        ['14:15', null, false],
      ],
      next: '15:15',
    })
  })

  it('GRID: the first message answers the first duty however early, and on the quarter past the next hour has not begun', () => {
    expect(series('10:00', ['09:00', '09:10'], '10:00', { grid: true }).told).toEqual([['10:15', '09:00', true]])
    expect(series('10:00', ['10:05', '10:15', '10:15:01'], '10:00', { grid: true }).told).toEqual([
      ['10:15', '10:05', true],
      ['11:15', '10:15:01', true],
    ])
  })

  it('A resolution in the second of a message is one message', () => {
    expect(series('02:00', ['02:10'], '23:00', { resolved: '02:10' }).told).toEqual([['02:15', '02:10', true]])
  })

  it('GRID: the resolution ends the series even in an hour already answered', () => {
    expect(series('10:00', ['10:10', '10:30'], '14:15', { grid: true, resolved: '10:40' })).toEqual({
      told: [
        ['10:15', '10:10', true],
        ['11:15', '10:30', true],
        ['12:15', '10:40', true],
      ],
      next: null,
    })
  })
})

describe('Change of priority (R-5.33)', () => {
  const change = (
    from: Priority,
    to: Priority,
    reason: 'NEW_FACTS' | 'CORRECTION',
    changedAt: string,
    more: object = {},
  ) =>
    reprioritise(
      {
        from,
        to,
        reason,
        calendar: hours('STD'),
        start: received('2026-11-23T09:00+01:00'),
        changedAt: at(changedAt),
        ...more,
      },
      INSTRUCTION_2026,
    )

  it('Raised on new facts the clocks start at the change (C74)', () => {
    const after = change(3, 2, 'NEW_FACTS', '2026-11-23T11:00+01:00')
    expect(after).toMatchObject({
      overdueAtChange: false,
      start: { reason: 'REPRIORITISED', at: at('2026-11-23T11:00+01:00') },
    })
    expect(after.reaction?.dueAt).toEqual(at('2026-11-23T12:00+01:00'))
    expect(after.firstFeedback?.dueAt).toEqual(at('2026-11-23T12:00+01:00'))
    expect(after.nextStatus).toBeNull()
  })

  it('Raised as a correction they start where they began, overdue at once (C75)', () => {
    const after = change(3, 2, 'CORRECTION', '2026-11-23T11:00+01:00')
    expect(after.reaction?.dueAt).toEqual(at('2026-11-23T10:00+01:00'))
    expect(after.overdueAtChange).toBe(true)
    expect(after.start.reason).toBe('REPORT_RECEIVED')
    expect(change(3, 2, 'CORRECTION', '2026-11-23T10:00+01:00').overdueAtChange).toBe(false)
    expect(change(3, 2, 'CORRECTION', '2026-11-23T10:00:01+01:00').overdueAtChange).toBe(true)
  })

  it('Lowered they run longer from the original start, also on new facts (C77)', () => {
    expect(change(2, 3, 'CORRECTION', '2026-11-23T09:30+01:00').reaction?.dueAt).toEqual(at('2026-11-23T13:00+01:00'))
    expect(change(2, 3, 'NEW_FACTS', '2026-11-23T09:30+01:00').reaction?.dueAt).toEqual(at('2026-11-23T13:00+01:00'))
    expect(change(2, 3, 'NEW_FACTS', '2026-11-23T09:30+01:00').firstFeedback).toBeNull()
    expect(change(2, 2, 'NEW_FACTS', '2026-11-23T09:30+01:00').reaction?.dueAt).toEqual(at('2026-11-23T10:00+01:00'))
  })

  it('A target already met stays met', () => {
    const after = change(3, 2, 'CORRECTION', '2026-11-23T11:00+01:00', { handlingBegun: true })
    expect([after.reaction, after.overdueAtChange]).toEqual([null, false])
  })

  it('Raised to P1 after a status: the hourly series begins at the change, or at a later status (R-4.15)', () => {
    const raised = (lastStatus: string, reason: 'NEW_FACTS' | 'CORRECTION' = 'NEW_FACTS') =>
      change(3, 1, reason, '2026-11-23T11:00+01:00', { lastStatusAt: at(lastStatus) })
    expect(raised('2026-11-23T09:30+01:00').firstFeedback).toBeNull()
    expect(raised('2026-11-23T09:30+01:00').nextStatus).toMatchObject({ dueAt: at('2026-11-23T12:00+01:00') })
    expect(raised('2026-11-23T11:10+01:00').nextStatus).toMatchObject({ dueAt: at('2026-11-23T12:10+01:00') })
    expect(raised('2026-11-23T11:00+01:00').nextStatus?.explanation).toMatchObject({ startReason: 'LAST_STATUS' })
    expect(raised('2026-11-23T09:30+01:00', 'CORRECTION').nextStatus).toMatchObject({
      dueAt: at('2026-11-23T10:30+01:00'),
    })
    expect(
      change(4, 2, 'NEW_FACTS', '2026-11-23T11:00+01:00', { lastStatusAt: at('2026-11-23T09:30+01:00') }).nextStatus,
    ).toBeNull()
  })
})
