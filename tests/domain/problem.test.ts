import { describe, expect, it } from 'vitest'
import { INSTRUCTION_2026, type InstructionVersion } from '#domain/instruction.ts'
import {
  areManyIdentical,
  extensionAllowed,
  isProblemCreatedLate,
  nextProblemState,
  type ProblemGround,
  type ProblemState,
  type ProblemStep,
  problemGrounds,
  problemMayClose,
  problemRequired,
  rootCauseDates,
  rootCauseRequired,
} from '#domain/problem.ts'
import { at } from './worked-cases.ts'

const reading = (switches: Partial<InstructionVersion['switches']>): InstructionVersion => ({
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, ...switches },
})

describe('When an incident begets a problem (R-5.37)', () => {
  it.each<[boolean, boolean, boolean | null, ProblemGround[]]>([
    [true, true, true, ['MAJOR_WITH_WORKAROUND']],
    [true, true, false, ['MAJOR_WITH_WORKAROUND', 'ROOT_CAUSE_UNKNOWN']],
    [true, false, true, []],
    [false, true, true, []],
    [false, false, false, ['ROOT_CAUSE_UNKNOWN']],
    [false, false, null, []],
    [true, true, null, ['MAJOR_WITH_WORKAROUND']],
  ])('Major %s, workaround %s, cause known %s: %o', (isMajorIncident, hasWorkaround, isRootCauseKnown, grounds) => {
    const incident = { isMajorIncident, hasWorkaround, isRootCauseKnown }
    expect(problemGrounds(incident)).toEqual(grounds)
    expect(problemRequired(incident)).toBe(grounds.length > 0)
  })

  it('The third like incident in 30 days suggests a problem, the switch decides how many', () => {
    const opened = ['2026-11-01T10:00Z', '2026-11-15T10:00Z', '2026-11-30T10:00Z'].map(at)
    expect(areManyIdentical(opened, at('2026-11-30T10:00Z'), INSTRUCTION_2026)).toBe(true)
    expect(areManyIdentical(opened, at('2026-12-01T09:59:59Z'), INSTRUCTION_2026)).toBe(true)
    expect(areManyIdentical(opened, at('2026-12-01T10:00Z'), INSTRUCTION_2026)).toBe(false)
    expect(areManyIdentical(opened, at('2026-11-30T09:59:59Z'), INSTRUCTION_2026)).toBe(false)
    expect(areManyIdentical(opened.slice(1), at('2026-11-30T10:00Z'), INSTRUCTION_2026)).toBe(false)
    const two = reading({ manyIdentical: { count: 2, days: 15 } })
    expect(areManyIdentical(opened.slice(1), at('2026-11-30T09:59:59Z'), two)).toBe(false)
    expect(areManyIdentical(opened.slice(0, 2), at('2026-11-15T10:00Z'), two)).toBe(true)
  })

  it('A problem created later than one working day after the solution is warned of', () => {
    const late = (created: string) => isProblemCreatedLate(at(created), at('2026-11-27T16:00+01:00'), INSTRUCTION_2026)
    expect([late('2026-11-27T17:00+01:00'), late('2026-11-30T23:59+01:00'), late('2026-12-01T00:00+01:00')]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('The root cause analysis (R-5.38, R-5.39)', () => {
  const asked = (grounds: ProblemGround[], more: object = {}, instruction = INSTRUCTION_2026) =>
    rootCauseRequired({ grounds, isWaived: false, isObjectedTo: false, isAsked: false, ...more }, instruction)

  it('Is required for an unknown cause and a major incident with workaround, not for many alike or a trend', () => {
    expect(asked(['ROOT_CAUSE_UNKNOWN'])).toBe(true)
    expect(asked(['MAJOR_WITH_WORKAROUND'])).toBe(true)
    expect(asked(['MANY_IDENTICAL'])).toBe(false)
    expect(asked(['MANY_IDENTICAL', 'ROOT_CAUSE_UNKNOWN'])).toBe(true)
    expect(asked([])).toBe(false)
  })

  it('May be waived until AUB objects, and AUB may ask for one', () => {
    expect(asked(['ROOT_CAUSE_UNKNOWN'], { isWaived: true })).toBe(false)
    expect(asked(['ROOT_CAUSE_UNKNOWN'], { isWaived: true, isObjectedTo: true })).toBe(true)
    expect(asked(['MANY_IDENTICAL'], { isAsked: true })).toBe(true)
    const onRequest = reading({ rcaDefault: 'ON_REQUEST' })
    expect(asked(['ROOT_CAUSE_UNKNOWN'], {}, onRequest)).toBe(false)
    expect(asked(['ROOT_CAUSE_UNKNOWN'], { isAsked: true }, onRequest)).toBe(true)
  })

  it('Is due ten working days after the creation, at the latest twenty, with reminders on day 5, 8 and 10', () => {
    const dates = rootCauseDates(at('2026-12-11T10:00+01:00'), INSTRUCTION_2026)
    expect([dates.due.dueOn, dates.wall.dueOn]).toEqual(['2026-12-29', '2027-01-14'])
    expect(dates.due.dueAt).toEqual(at('2026-12-30T00:00+01:00'))
    expect(dates.remindOn).toEqual(['2026-12-18', '2026-12-23', '2026-12-29'])
    expect(dates.due.explanation).toMatchObject({
      rule: 'R-5.39',
      clause: '5.3',
      days: 10,
      profile: 'DK_PUBLIC_SECTOR',
    })
    const strict = rootCauseDates(at('2026-12-11T10:00+01:00'), reading({ workingDayProfile: 'DK_STATUTORY' }))
    expect(strict.due.dueOn).toBe('2026-12-28')
  })

  it('May be agreed for a day after the tenth and up to the twentieth (fault 24)', () => {
    const created = at('2026-11-23T10:00+01:00')
    const ask = (date: string) => extensionAllowed(created, date, INSTRUCTION_2026)
    expect(ask('2026-12-07')).toEqual({
      ok: false,
      refusal: { kind: 'ExtensionNotLater', field: ['wishedOn'], detail: { dueOn: '2026-12-07' } },
    })
    expect(ask('2026-12-08')).toEqual({ ok: true, value: '2026-12-08' })
    expect(ask('2026-12-21')).toEqual({ ok: true, value: '2026-12-21' })
    expect(ask('2026-12-22')).toEqual({
      ok: false,
      refusal: { kind: 'ExtensionBeyondWall', field: ['wishedOn'], detail: { latestOn: '2026-12-21' } },
    })
  })
})

describe('The life of a problem (C.2, R-5.36)', () => {
  const states: readonly ProblemState[] = ['OPEN', 'ANALYSIS', 'KNOWN_ERROR', 'SOLVED', 'CLOSED']
  it.each<[ProblemStep, ProblemState, ProblemState[]]>([
    ['analyse', 'ANALYSIS', ['OPEN']],
    ['recordKnownError', 'KNOWN_ERROR', ['OPEN', 'ANALYSIS', 'KNOWN_ERROR']],
    ['solve', 'SOLVED', ['OPEN', 'ANALYSIS', 'KNOWN_ERROR']],
    ['close', 'CLOSED', ['SOLVED']],
  ])('%s leads to %s and is refused elsewhere', (step, to, from) => {
    for (const state of states)
      expect(nextProblemState(state, step)).toEqual(
        from.includes(state)
          ? { ok: true, value: to }
          : { ok: false, refusal: { kind: 'StepNotPossible', detail: { state, step } } },
      )
  })

  it('With an open incident linked it closes only with a reason', () => {
    expect([
      problemMayClose(0, null),
      problemMayClose(1, null),
      problemMayClose(1, ' '),
      problemMayClose(1, 'Dublet'),
    ]).toEqual([true, false, false, true])
  })
})
