import { describe, expect, it } from 'vitest'
import { copenhagenInstant } from '#domain/calendar.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import {
  agreedAppointments,
  dueAfterObjection,
  idleAt,
  isRootCauseOwed,
  isRootCauseTimed,
  rootCauseAppointments,
  rootCauseDaysLeft,
  rootCauseDueAt,
} from '#domain/problem-watch.ts'
import { missingRootCauseParts, type RootCause } from '#domain/root-cause.ts'

const NOTHING: RootCause = {
  summary: '',
  timeline: '',
  cause: '',
  contributingFactors: '',
  effect: '',
  workaround: '',
  correction: '',
  prevention: [],
}
const at = (date: string, time = '12:00') => copenhagenInstant(date, time)
const wall = (instant: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  )
const listed = (list: ReturnType<typeof rootCauseAppointments>) =>
  list.map(one => [one.kind, one.limit, one.on, wall(one.at)])

describe('What a problem is looked at again for (R-5.39)', () => {
  it('Three reminders in the morning, and two limits one second after their day', () => {
    expect(listed(rootCauseAppointments(at('2027-02-03'), INSTRUCTION_2026))).toEqual([
      ['RCA_REMINDER', null, '2027-02-10', '2027-02-10 08:00:00'],
      ['RCA_REMINDER', null, '2027-02-15', '2027-02-15 08:00:00'],
      ['RCA_REMINDER', null, '2027-02-17', '2027-02-17 08:00:00'],
      ['RCA_DUE', 'DUE', '2027-02-17', '2027-02-18 00:00:01'],
      ['RCA_DUE', 'WALL', '2027-03-03', '2027-03-04 00:00:01'],
    ])
  })

  it('An agreed day is reminded of two working days before it and on it, as far as they are ahead', () => {
    const agreed = (today: string) => listed(agreedAppointments('2027-02-26', at(today), INSTRUCTION_2026))
    expect(agreed('2027-02-22').map(([, , on]) => on)).toEqual(['2027-02-24', '2027-02-26', '2027-02-26'])
    expect(agreed('2027-02-25').map(([, , on]) => on)).toEqual(['2027-02-26', '2027-02-26'])
    expect(agreed('2027-02-26')).toEqual([['RCA_DUE', 'AGREED', '2027-02-26', '2027-02-27 00:00:01']])
  })

  it('Ten quiet working days are over before the owner hears of them, Easter not counted (R-5.35)', () => {
    expect(wall(idleAt(at('2027-02-03'), INSTRUCTION_2026))).toBe('2027-02-18 08:00:00')
    expect(wall(idleAt(at('2027-03-15'), INSTRUCTION_2026))).toBe('2027-04-02 08:00:00')
  })

  it('The agreed day holds before day ten, and is counted down to nothing', () => {
    const dates = { rcaDueOn: '2027-02-17', rcaAgreedDueOn: null }
    expect(wall(rootCauseDueAt(dates))).toBe('2027-02-18 00:00:00')
    expect(wall(rootCauseDueAt({ ...dates, rcaAgreedDueOn: '2027-02-26' }))).toBe('2027-02-27 00:00:00')
    const left = (today: string) => rootCauseDaysLeft(dates, at(today), INSTRUCTION_2026)
    expect(['2027-02-10', '2027-02-15', '2027-02-17', '2027-02-20'].map(left)).toEqual([5, 2, 0, 0])
  })

  it('What AUB requires after a waiver is due on day ten, else on day twenty, else without a clock (R-5.38)', () => {
    const dates = { rcaDueOn: '2027-02-17', rcaWallOn: '2027-03-03' }
    const due = (date: string, time: string) => dueAfterObjection(dates, at(date, time))
    expect(due('2027-02-17', '23:59')).toBe('DUE')
    expect(due('2027-02-18', '00:00')).toBe('WALL')
    expect(due('2027-03-03', '23:59')).toBe('WALL')
    expect(due('2027-03-04', '00:00')).toBe('NO_CLOCK')
  })

  it('A returned analysis is owed and has no clock; one that was sent or waived is not owed', () => {
    const states = ['NOT_REQUIRED', 'DUE', 'EXTENDED', 'SENT', 'ACCEPTED', 'RETURNED'] as const
    expect(states.filter(isRootCauseOwed)).toEqual(['DUE', 'EXTENDED', 'RETURNED'])
    expect(states.filter(isRootCauseTimed)).toEqual(['DUE', 'EXTENDED'])
  })
})

describe('What an analysis must hold (R-5.38)', () => {
  const step = { what: 'Overvåg.', owner: 'Driften', dueOn: '2027-03-01' }
  const whole: RootCause = {
    ...NOTHING,
    summary: 'a',
    timeline: 'b',
    cause: 'c',
    effect: 'd',
    correction: 'e',
    prevention: [step],
  }
  it('Factors and a workaround may be empty; every other part, and a step with owner and date, must be there', () => {
    expect(missingRootCauseParts(whole)).toEqual([])
    expect(missingRootCauseParts(NOTHING)).toEqual([
      'summary',
      'timeline',
      'cause',
      'effect',
      'correction',
      'prevention',
    ])
    expect(missingRootCauseParts({ ...whole, cause: ' \n' })).toEqual(['cause'])
  })

  it.each([
    ['what', { ...step, what: ' ' }],
    ['owner', { ...step, owner: '' }],
    ['dueOn', { ...step, dueOn: null }],
  ])('One step without %s among whole ones is not a plan', (_part, broken) => {
    expect(missingRootCauseParts({ ...whole, prevention: [step, broken] })).toEqual(['prevention'])
  })
})
