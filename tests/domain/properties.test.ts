import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { countWorkingDays, WORKING_DAY_PROFILES, workingDaysBetween } from '#domain/calendar.ts'
import { mayImplement } from '#domain/change.ts'
import { copenhagenDate, copenhagenInstant } from '#domain/copenhagen.ts'
import { dateText, dayNumber, weekdayOnOrBefore } from '#domain/day.ts'
import { freezeAt, freezeOn, freezePeriods, freezeTouching } from '#domain/freeze.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { earliestImplementation, latestReceipt, noticeSuffices } from '#domain/notice.ts'
import {
  addOpenTime,
  combineCalendars,
  isOpen,
  nextClosing,
  nextOpening,
  openTimeBetween,
} from '#domain/opening-hours.ts'
import {
  type ClockPlan,
  firstFeedbackClock,
  p1Obligations,
  reactionClock,
  reprioritise,
} from '#domain/service-level.ts'
import { hours } from './worked-cases.ts'

// Counting one by one takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const names = ['STD', 'SPLIT', 'EXT', 'NIGHT', 'ALLDAY', 'STD&EXT', 'SPLIT&STD']
const calendar = fc.constantFrom(...names.map(hours), combineCalendars('UNION', [hours('SPLIT'), hours('EXT')]))
const second = (year: number) => Date.UTC(year, 0, 1) / 1000
const anytime = fc.integer({ min: second(2020), max: second(2046) }).map(seconds => new Date(seconds * 1000))

/** Instants of the two nights of the switch of every year from 2020 to 2045 (B.3(2)). */
const switchNight = fc
  .tuple(fc.integer({ min: 2020, max: 2045 }), fc.constantFrom(3, 10), fc.integer({ min: -12 * 3600, max: 30 * 3600 }))
  .map(([year, month, offset]) => new Date((weekdayOnOrBefore(dayNumber(year, month, 31), 7) * 86_400 + offset) * 1000))
const instant = fc.oneof(anytime, switchNight)
const length = fc.integer({ min: 1, max: 20 * 3600 })
const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
const added = (...input: Parameters<typeof addOpenTime>) => {
  const open = addOpenTime(...input)
  if (!open.ok) throw new Error(open.refusal.kind)
  return open.value
}
const runs = { numRuns: 300 }

describe('Open time (B.3)', () => {
  it('Adding open time and measuring it gives the time back', () => {
    fc.assert(
      fc.property(calendar, instant, length, (hours, start, seconds) => {
        const { at, pieces } = added(hours, start, seconds)
        expect(openTimeBetween(hours, start, at)).toBe(seconds)
        expect(pieces.reduce((sum, piece) => sum + piece.seconds, 0)).toBe(seconds)
        for (const piece of pieces) expect(piece.to - piece.from).toBe(piece.seconds)
        expect(isOpen(hours, later(at, -1))).toBe(true)
      }),
      runs,
    )
  })

  it('A span split at any instant adds up', () => {
    fc.assert(
      fc.property(calendar, instant, length, length, (hours, from, first, rest) => {
        const [middle, to] = [later(from, first), later(from, first + rest)]
        expect(openTimeBetween(hours, from, middle) + openTimeBetween(hours, middle, to)).toBe(
          openTimeBetween(hours, from, to),
        )
      }),
      runs,
    )
  })

  it('Used up in two steps it is due at the same instant as in one', () => {
    fc.assert(
      fc.property(calendar, instant, length, length, (hours, start, first, rest) => {
        expect(added(hours, added(hours, start, first).at, rest).at).toEqual(added(hours, start, first + rest).at)
      }),
      runs,
    )
  })

  it('A later start is never due earlier', () => {
    fc.assert(
      fc.property(calendar, instant, length, length, (hours, start, seconds, wait) => {
        const [early, late] = [added(hours, start, seconds).at, added(hours, later(start, wait), seconds).at]
        expect(late.getTime()).toBeGreaterThanOrEqual(early.getTime())
      }),
      runs,
    )
  })

  it('Between now and the next change nothing changes: open up to the closing, closed up to the opening', () => {
    fc.assert(
      fc.property(calendar, instant, (hours, now) => {
        const change = isOpen(hours, now) ? nextClosing(hours, now) : nextOpening(hours, now)
        if (!change) throw new Error('no change')
        const open = openTimeBetween(hours, now, change)
        expect(open).toBe(isOpen(hours, now) ? (change.getTime() - now.getTime()) / 1000 : 0)
        expect(isOpen(hours, change)).toBe(!isOpen(hours, now))
      }),
      runs,
    )
  })

  it('Both open is never more than one side, either open never less', () => {
    fc.assert(
      fc.property(calendar, calendar, instant, length, (one, other, from, seconds) => {
        const measure = (how: 'INTERSECTION' | 'UNION') =>
          openTimeBetween(combineCalendars(how, [one, other]), from, later(from, seconds))
        const [a, b] = [
          openTimeBetween(one, from, later(from, seconds)),
          openTimeBetween(other, from, later(from, seconds)),
        ]
        expect(measure('INTERSECTION') + measure('UNION')).toBe(a + b)
      }),
      runs,
    )
  })
})

describe('Clocks and their explanations (R-4.6 to R-4.16, E.8)', () => {
  const priority = fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>

  function adds(plan: ClockPlan): void {
    const told = plan.explanation
    if (told.about !== 'CLOCK') throw new Error('not a clock')
    expect(told.pieces.reduce((sum, piece) => sum + piece.seconds, 0)).toBe(plan.targetSeconds)
    // Pieces and skipped stretches cover the time from start to due without gap or overlap.
    const steps = [...told.pieces, ...told.skipped].toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))
    expect(steps[0]?.from).toBe(told.startedAt)
    expect(steps.at(-1)?.to).toBe(told.dueAt)
    for (const [index, step] of steps.entries()) if (index > 0) expect(step.from).toBe(steps[index - 1]?.to)
    expect(told.dueAt).toBe(plan.dueAt.toISOString())
  }

  it('The pieces of every explanation add up to the target, and with the closed stretches they fill the time', () => {
    fc.assert(
      fc.property(calendar, instant, priority, (hours, at, level) => {
        const input = { priority: level, calendar: hours, start: { at, reason: 'REPORT_RECEIVED' } } as const
        adds(reactionClock(input, INSTRUCTION_2026))
        const feedback = firstFeedbackClock(input, INSTRUCTION_2026)
        if (feedback) adds(feedback)
      }),
      runs,
    )
  })

  it('Half and 80 per cent lie between start and due, at exactly that share of the open time (R-3.7)', () => {
    fc.assert(
      fc.property(calendar, instant, fc.constantFrom(2, 3, 4), (hours, at, level) => {
        const plan = reactionClock(
          { priority: level as 2 | 3 | 4, calendar: hours, start: { at, reason: 'OWN_DETECTION' } },
          INSTRUCTION_2026,
        )
        expect(openTimeBetween(hours, at, plan.halfAt) * 2).toBe(plan.targetSeconds)
        expect(openTimeBetween(hours, at, plan.riskAt) * 5).toBe(plan.targetSeconds * 4)
      }),
      runs,
    )
  })

  it('A correction is never due later than the original start allows, new facts never before the change (R-5.33)', () => {
    fc.assert(
      fc.property(calendar, instant, length, priority, priority, (hours, at, wait, from, to) => {
        const changedAt = later(at, wait)
        const input = { from, to, calendar: hours, start: { at, reason: 'OWN_DETECTION' }, changedAt } as const
        const corrected = reprioritise({ ...input, reason: 'CORRECTION' }, INSTRUCTION_2026)
        const raised = reprioritise({ ...input, reason: 'NEW_FACTS' }, INSTRUCTION_2026)
        expect(raised.reaction?.dueAt.getTime()).toBeGreaterThanOrEqual(corrected.reaction?.dueAt.getTime() ?? 0)
        if (to < from) expect(raised.overdueAtChange).toBe(false)
      }),
      runs,
    )
  })

  it('In the hourly series every due time lies an hour or less after what came before it (R-4.15)', () => {
    const sent = fc.array(fc.integer({ min: 0, max: 10 * 3600 }), { maxLength: 12 })
    fc.assert(
      fc.property(instant, sent, fc.integer({ min: 0, max: 12 * 3600 }), (startedAt, offsets, until) => {
        const series = {
          startedAt,
          sent: offsets.map(offset => later(startedAt, offset)),
          until: later(startedAt, until),
        }
        const { obligations, nextDueAt } = p1Obligations(series, INSTRUCTION_2026)
        expect(obligations.filter(one => one.sentAt).length).toBe(offsets.length)
        let before = later(startedAt, 900 - 3600)
        for (const one of obligations) {
          expect(one.dueAt.getTime() - before.getTime()).toBe(3_600_000)
          expect(one.met).toBe(one.sentAt !== null && one.sentAt <= one.dueAt)
          before = one.sentAt ?? one.dueAt
        }
        expect((nextDueAt?.getTime() ?? 0) - before.getTime()).toBe(3_600_000)
        expect(nextDueAt && nextDueAt > series.until).toBe(true)
      }),
      runs,
    )
  })
})

describe('Dates (R-5.39, R-5.40, R-5.45 to R-5.50)', () => {
  const profile = fc.constantFrom(...Object.values(WORKING_DAY_PROFILES))

  it('Working days counted from a date are as many as between the dates', () => {
    fc.assert(
      fc.property(profile, instant, fc.integer({ min: 1, max: 60 }), (working, from, days) => {
        const due = countWorkingDays({ from, days, profile: working })
        if (!due.ok) throw new Error(due.refusal.kind)
        expect(workingDaysBetween(working, copenhagenDate(from), due.value.dueOn)).toBe(days)
        const { counted, skipped } = due.value.explanation
        expect(counted).toHaveLength(days)
        expect([...counted, ...skipped.map(one => one.date)].toSorted().at(-1)).toBe(due.value.dueOn)
      }),
      runs,
    )
  })

  it('The earliest date of a notice is in time and outside every freeze; the day before is not in time', () => {
    fc.assert(
      fc.property(instant, receivedAt => {
        const found = earliestImplementation(receivedAt, INSTRUCTION_2026)
        const before = dateText(dayNumber(...(found.earliestOn.split('-').map(Number) as [number, number, number])) - 1)
        expect(noticeSuffices(receivedAt, copenhagenInstant(found.earliestOn), INSTRUCTION_2026)).toBe(true)
        expect(noticeSuffices(receivedAt, copenhagenInstant(before), INSTRUCTION_2026)).toBe(false)
        expect(freezeOn(found.outsideFreezeOn, 'SATURDAY_MONTH')).toBeNull()
        expect(found.freeze).toEqual(freezeOn(found.earliestOn, 'SATURDAY_MONTH'))
        expect(found.outsideFreezeOn >= found.earliestOn).toBe(true)
        expect(latestReceipt(found.earliestOn, INSTRUCTION_2026).latestOn).toBe(copenhagenDate(receivedAt))
      }),
      runs,
    )
  })

  it('Freeze and notice never contradict: on the earliest free date a complete and approved change may go', () => {
    fc.assert(
      fc.property(instant, receivedAt => {
        const day = earliestImplementation(receivedAt, INSTRUCTION_2026).outsideFreezeOn
        const [windowStart, windowEnd] = [copenhagenInstant(day, '20:00'), copenhagenInstant(day, '24:00')]
        const change = {
          type: 'NORMAL',
          affectsAub: 'YES',
          touchesAtpProduction: true,
          priority: 3,
          services: ['SCHOOL_STAY'],
          missing: [],
          submittedAt: receivedAt,
          noticeReceivedAt: receivedAt,
          scopeVersion: 1,
          noticeScopeVersion: 1,
          windowStart,
          windowEnd,
          dialogue: {
            hasEntryFromAub: true,
            hasEntryFromSchoolSide: true,
            confirmedByAubAt: receivedAt,
            confirmedBySchoolSideAt: null,
            calledAt: null,
            scopeVersion: 1,
          },
          decision: { verdict: 'APPROVED', openConditions: 0 },
          hasFreezeExemption: false,
          incidents: [],
          template: null,
          isAgreementActive: true,
        } as const
        expect(mayImplement(change, windowStart, INSTRUCTION_2026).mayImplement).toBe(true)
      }),
      runs,
    )
  })

  it('An instant is frozen when the window of its second touches a freeze, by every reading', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom('SATURDAY_MONTH', 'SUNDAY_MONTH', 'UNION'), (at, reading) => {
        expect(freezeTouching(at, later(at, 1), reading)).toEqual(freezeAt(at, reading))
      }),
      runs,
    )
  })

  it('UNION freezes exactly when A or B does, 2020 to 2045', () => {
    for (let day = dayNumber(2020, 1, 1); day < dayNumber(2046, 1, 1); day++) {
      const [a, b, either] = (['SATURDAY_MONTH', 'SUNDAY_MONTH', 'UNION'] as const).map(
        reading => freezeOn(dateText(day), reading) !== null,
      )
      if (either !== (a || b)) expect.fail(dateText(day))
    }
    expect(freezePeriods(2020, 2045, 'UNION')).toHaveLength(53)
  })
})
