import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  copenhagenInstant,
  countWorkingDays,
  dateAfterWorkingDays,
  instantAfterWorkingDays,
  WORKING_DAY_PROFILES,
  workingDayProfile,
  workingDaysBetween,
} from '#domain/calendar.ts'
import { INSTRUCTION_2026, type InstructionVersion } from '#domain/instruction.ts'
import {
  earliestImplementation,
  latestReceipt,
  noticeDays,
  noticeSuffices,
  requirementNoticeSuffices,
} from '#domain/notice.ts'
import { at } from './worked-cases.ts'

const counting = (noticeCount: InstructionVersion['switches']['noticeCount']): InstructionVersion => ({
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, noticeCount },
})

describe('Sixty days of notice (Instruks 5.4, R-5.40)', () => {
  it.each([
    ['2027-01-22', true],
    ['2027-01-21', false],
    ['2027-01-23', true],
  ])('A notice received on 23 November 2026 for %s is in time: %s (C116, C117)', (date, isEnough) => {
    const receivedAt = at('2026-11-23T23:59:59+01:00')
    expect(noticeSuffices(receivedAt, copenhagenInstant(date), INSTRUCTION_2026)).toBe(isEnough)
    expect(noticeSuffices(receivedAt, copenhagenInstant(date, '23:59'), INSTRUCTION_2026)).toBe(isEnough)
  })

  it('The days are between Copenhagen dates, also when it is another date in London (C111)', () => {
    expect(noticeDays(at('2026-11-22T23:30Z'), '2027-01-22')).toBe(60)
    expect(noticeDays(at('2026-11-22T22:30Z'), '2027-01-22')).toBe(61)
    expect(noticeDays(at('2027-06-01T10:00Z'), '2027-05-01')).toBe(-31)
  })

  it('CLEAR_DAYS asks one day more, FULL_24H counts by the minute', () => {
    const received = at('2026-11-23T10:00:59+01:00')
    const clear = counting('CLEAR_DAYS')
    expect(noticeSuffices(received, copenhagenInstant('2027-01-22'), clear)).toBe(false)
    expect(noticeSuffices(received, copenhagenInstant('2027-01-23'), clear)).toBe(true)
    const full = counting('FULL_24H')
    expect(noticeSuffices(received, at('2027-01-22T10:00:00+01:00'), full)).toBe(true)
    expect(noticeSuffices(received, at('2027-01-22T09:59:59+01:00'), full)).toBe(false)
  })

  it.each([
    ['DATE_DIFFERENCE', '2027-01-22', '2026-11-23'],
    ['CLEAR_DAYS', '2027-01-23', '2026-11-22'],
    ['FULL_24H', '2027-01-22', '2026-11-23'],
  ] as const)(
    'By %s the earliest date is %s, and the latest receipt for 22 January is %s',
    (count, earliest, latest) => {
      expect(earliestImplementation(at('2026-11-23T10:00+01:00'), counting(count)).earliestOn).toBe(earliest)
      expect(latestReceipt('2027-01-22', counting(count)).latestOn).toBe(latest)
    },
  )

  it('By 24 hours a switch between receipt and implementation moves the date', () => {
    // 60 × 24 hours after 23:30 in winter is 00:30 in summer.
    expect(earliestImplementation(at('2027-02-15T23:30+01:00'), counting('FULL_24H')).earliestOn).toBe('2027-04-17')
    expect(latestReceipt('2027-04-17', counting('FULL_24H')).latestOn).toBe('2027-02-16')
    expect(latestReceipt('2027-12-01', counting('FULL_24H')).latestOn).toBe('2027-10-03')
  })

  it('A date in a freeze is named with its freeze and moved past it (C108, C113, R-5.50)', () => {
    const found = earliestImplementation(at('2026-10-25T10:00+01:00'), INSTRUCTION_2026)
    expect(found).toMatchObject({
      earliestOn: '2026-12-24',
      outsideFreezeOn: '2027-01-11',
      freeze: { name: 'NEW_YEAR' },
    })
    expect(found.explanation).toMatchObject({
      about: 'NOTICE',
      rule: 'R-5.40',
      clause: '5.4',
      days: 60,
      receivedOn: '2026-10-25',
    })
    expect(found.explanation.freeze).toEqual({ name: 'NEW_YEAR', firstDay: '2026-12-21', lastDay: '2027-01-10' })
    const set = [{ name: 'NEW_YEAR', year: 2026, firstDay: '2026-12-28', lastDay: '2027-01-03' }] as const
    expect(earliestImplementation(at('2026-10-25T10:00+01:00'), INSTRUCTION_2026, set).freeze).toBeNull()
  })

  it('The reading of "weekend" of the version decides (R-5.47)', () => {
    const b = {
      ...INSTRUCTION_2026,
      switches: { ...INSTRUCTION_2026.switches, freezeWeekend: 'SUNDAY_MONTH' },
    } as const
    expect(earliestImplementation(at('2030-10-18T10:00+02:00'), INSTRUCTION_2026).freeze).toBeNull()
    expect(earliestImplementation(at('2030-10-18T10:00+02:00'), b).outsideFreezeOn).toBe('2031-01-13')
  })

  it('AUB’s own requirement counts to the date by which it must be completed (R-5.41)', () => {
    expect(requirementNoticeSuffices(at('2026-11-23T10:00+01:00'), '2027-01-22', INSTRUCTION_2026)).toBe(true)
    expect(requirementNoticeSuffices(at('2026-11-23T10:00+01:00'), '2027-01-21', INSTRUCTION_2026)).toBe(false)
    expect(requirementNoticeSuffices(at('2026-11-23T23:59:59+01:00'), '2027-01-22', counting('FULL_24H'))).toBe(true)
    expect(requirementNoticeSuffices(at('2026-11-24T00:00+01:00'), '2027-01-22', counting('FULL_24H'))).toBe(false)
  })
})

describe('Working days (Instruks 5.3, R-5.39)', () => {
  const sector = WORKING_DAY_PROFILES.DK_PUBLIC_SECTOR

  it('The day of the event is day zero and the last day counts to 24:00', () => {
    const due = countWorkingDays({ from: at('2026-12-07T23:30+01:00'), days: 10, profile: sector })
    expect(due).toMatchObject({ ok: true, value: { dueOn: '2026-12-21', dueAt: at('2026-12-22T00:00+01:00') } })
    expect(dateAfterWorkingDays(sector, at('2026-12-07T23:00Z'), 10)).toEqual({ ok: true, value: '2026-12-22' })
    expect(instantAfterWorkingDays(sector, at('2026-05-28T10:00+02:00'), 10)).toEqual({
      ok: true,
      value: at('2026-06-13T00:00+02:00'),
    })
    expect(countWorkingDays({ from: at('2026-11-28T10:00+01:00'), days: 0, profile: sector })).toMatchObject({
      value: { dueOn: '2026-11-28', explanation: { counted: [], skipped: [] } },
    })
  })

  it('A silent case closes when the tenth working day is over, past Christmas (F19, R-5.14)', () => {
    expect(dateAfterWorkingDays(sector, at('2026-12-18T16:30+01:00'), 10)).toEqual({ ok: true, value: '2027-01-07' })
  })

  it('The profiles differ on Constitution Day, Christmas Eve and the Friday after Ascension', () => {
    expect(addWorkingDays('2026-06-04', 1, 'DK_PUBLIC_SECTOR')).toBe('2026-06-08')
    expect(addWorkingDays('2026-06-04', 1, 'DK_STATUTORY')).toBe('2026-06-05')
    expect(addWorkingDays('2026-05-13', 1, 'DK_PUBLIC_SECTOR')).toBe('2026-05-15')
    expect(addWorkingDays('2026-05-13', 1, 'DK_BANK')).toBe('2026-05-18')
    expect(addWorkingDays('2026-12-30', 1, 'DK_BANK')).toBe('2027-01-04')
    expect(addWorkingDays('2026-12-23', 1, 'DK_BANK')).toBe('2026-12-28')
    expect(addWorkingDays('2026-06-04', 1, 'DK_BANK')).toBe('2026-06-08')
    expect(() => addWorkingDays('2026-06-04', -1, 'DK_BANK')).toThrow('Not a number of working days: -1')
  })

  it('Working days between two dates leave out the first and count the last', () => {
    expect(workingDaysBetween(sector, '2026-11-23', '2026-12-07')).toBe(10)
    expect(workingDaysBetween(sector, '2026-11-23', '2026-11-23')).toBe(0)
    expect(workingDaysBetween(sector, '2026-11-23', '2026-11-20')).toBe(0)
    expect(workingDaysBetween(sector, '2026-11-27', '2026-11-29')).toBe(0)
  })

  it('Days that are no count, and a profile that never works, are refused', () => {
    for (const days of [-1, 1.5, Number.NaN])
      expect(countWorkingDays({ from: at('2026-11-23T10:00Z'), days, profile: sector })).toEqual({
        ok: false,
        refusal: { kind: 'DaysMalformed', field: ['days'] },
      })
    const never = workingDayProfile('NEVER', ['2026-11-24/2099-12-31'])
    if (!never.ok) throw new Error(never.refusal.kind)
    const refusal = { kind: 'CalendarNeverOpens', field: ['profile'], detail: { profile: 'NEVER' } }
    expect(countWorkingDays({ from: at('2026-11-23T10:00Z'), days: 1, profile: never.value })).toEqual({
      ok: false,
      refusal,
    })
    expect(dateAfterWorkingDays(never.value, at('2026-11-23T10:00Z'), 1)).toEqual({ ok: false, refusal })
    expect(instantAfterWorkingDays(never.value, at('2026-11-23T10:00Z'), 1)).toEqual({ ok: false, refusal })
    const until = (last: string) => {
      const profile = workingDayProfile('LONG', [`2026-11-24/${last}`])
      return profile.ok && dateAfterWorkingDays(profile.value, at('2026-11-23T10:00Z'), 1).ok
    }
    expect([until('2027-12-27'), until('2027-12-28')]).toEqual([true, false])
  })

  it('A profile that cannot be read is refused with its field', () => {
    expect(workingDayProfile('X', 'holidays')).toEqual({
      ok: false,
      refusal: { kind: 'ProfileMalformed', field: ['closed'] },
    })
    expect(workingDayProfile('X', ['holidays', 'never'])).toEqual({
      ok: false,
      refusal: { kind: 'ClosingUnknown', field: ['closed', '1'] },
    })
    const read = workingDayProfile('X', ['holidays'])
    expect(read.ok && Object.isFrozen(read.value) && Object.isFrozen(read.value.closed)).toBe(true)
  })
})
