import { describe, expect, it } from 'vitest'
import {
  addOpenTime,
  combineCalendars,
  isOpen,
  isRoundTheClock,
  nextClosing,
  nextOpening,
  openHoursPerWeek,
  openingCalendar,
  openTimeBetween,
  ROUND_THE_CLOCK,
  skippedStretches,
  suggestedClosing,
} from '#domain/opening-hours.ts'
import { at, daily, hours, open } from './worked-cases.ts'

const hour = 3600
const due = (calendar: Parameters<typeof addOpenTime>[0], from: string, seconds: number) => {
  const added = addOpenTime(calendar, at(from), seconds)
  return added.ok ? added.value.at : added.refusal.kind
}

describe('Phone hours (R-4.14)', () => {
  it('The opening second is inside, the closing second is outside (B.3(4))', () => {
    const std = hours('STD')
    expect(isOpen(std, at('2026-11-23T07:59:59+01:00'))).toBe(false)
    expect(isOpen(std, at('2026-11-23T08:00:00+01:00'))).toBe(true)
    expect(isOpen(std, at('2026-11-23T15:59:59+01:00'))).toBe(true)
    expect(isOpen(std, at('2026-11-23T16:00:00+01:00'))).toBe(false)
  })

  it.each([
    ['STD', 39, ['2026-11-24T16:00+01:00', '2026-11-30T13:00+01:00', '2026-12-01T16:00+01:00']],
    ['SPLIT', 31, ['2026-11-25T11:00+01:00', '2026-12-01T10:00+01:00', '2026-12-02T11:00+01:00']],
    ['EXT', 45, ['2026-11-24T15:00+01:00', '2026-11-30T10:00+01:00', '2026-12-01T13:00+01:00']],
  ])('16 hours of open phone time on %s, open %i hours a week (R-4.9)', (name, perWeek, dues) => {
    expect(openHoursPerWeek(hours(name))).toBe(perWeek)
    const starts = ['2026-11-23T08:00+01:00', '2026-11-26T12:00+01:00', '2026-11-27T15:00+01:00']
    expect(starts.map(start => due(hours(name), start, 16 * hour))).toEqual(dues.map(at))
  })

  it('On phone hours 9-12 the goal of 16 hours takes more than a week, and the week is under 20 hours (R-4.9)', () => {
    const short = open(Object.fromEntries(['1', '2', '3', '4', '5'].map(day => [day, [['09:00', '12:00']]])))
    expect(openHoursPerWeek(short)).toBe(15)
    expect(due(short, '2026-11-23T08:00+01:00', 16 * hour)).toEqual(at('2026-11-30T10:00+01:00'))
    expect(due(short, '2026-11-26T12:00+01:00', 16 * hour)).toEqual(at('2026-12-04T10:00+01:00'))
    expect(due(short, '2026-11-27T15:00+01:00', 16 * hour)).toEqual(at('2026-12-07T10:00+01:00'))
  })

  it('Open around the clock by 24:00, a P2 received 23:30 is due 00:30 sharp, and 23:59 would cost a minute (F1)', () => {
    expect(due(daily(['00:00', '24:00']), '2026-11-24T23:30+01:00', hour)).toEqual(at('2026-11-25T00:30+01:00'))
    expect(due(daily(['00:00', '23:59']), '2026-11-24T23:30+01:00', hour)).toEqual(at('2026-11-25T00:31+01:00'))
    expect(due(daily(['00:00', '00:00']), '2026-11-24T23:30+01:00', hour)).toEqual(at('2026-11-25T00:30+01:00'))
    expect(suggestedClosing('23:59')).toBe('24:00')
    expect(suggestedClosing('23:58')).toBeNull()
    const late = open(Object.fromEntries(['1', '2', '3', '4', '5'].map(day => [day, [['08:00', '24:00']]])))
    expect(due(late, '2026-11-23T22:00+01:00', 4 * hour)).toEqual(at('2026-11-24T10:00+01:00'))
  })

  it('Hours typed in summer are wall time: 08 stays 08 in winter (F5)', () => {
    const early = open({ 1: [['08:00', '15:00']] })
    expect(due(early, '2026-10-26T07:10+01:00', hour)).toEqual(at('2026-10-26T09:00+01:00'))
    expect(due(hours('STD'), '2026-07-06T15:30+02:00', hour)).toEqual(at('2026-07-07T08:30+02:00'))
  })

  it('A P2 received a minute before Easter is due after Easter and the switch (fault 23)', () => {
    expect(due(hours('STD'), '2027-03-24T15:59+01:00', hour)).toEqual(at('2027-03-30T08:59+02:00'))
  })

  it('Time used up exactly at closing is due at closing, no time at all at once', () => {
    expect(due(hours('STD'), '2026-11-23T15:00+01:00', hour)).toEqual(at('2026-11-23T16:00+01:00'))
    expect(due(hours('STD'), '2026-11-28T15:00+01:00', 0)).toEqual(at('2026-11-28T15:00+01:00'))
    expect(due(hours('STD'), '2026-11-28T15:00+01:00', -5)).toEqual(at('2026-11-28T15:00+01:00'))
  })

  it('Fractions of a second are cut off', () => {
    expect(due(hours('STD'), '2026-11-23T10:00:00.999+01:00', 1)).toEqual(at('2026-11-23T10:00:01+01:00'))
  })

  it('A calendar that never opens within 400 days is a configuration error that names it (B.3(7))', () => {
    const never = open({})
    expect(addOpenTime(never, at('2026-11-23T10:00Z'), 60)).toEqual({
      ok: false,
      refusal: { kind: 'CalendarNeverOpens', field: ['calendar'], detail: { calendar: 'T', version: '1' } },
    })
    expect(nextOpening(never, at('2026-11-23T10:00Z'))).toBeNull()
    expect(nextClosing(never, at('2026-11-23T10:00Z'))).toBeNull()
    const on = (date: string) => open({}, { special: { [date]: [['08:00', '09:00']] } })
    expect(due(on('2027-12-28'), '2026-11-23T10:00+01:00', 60)).toEqual(at('2027-12-28T08:01+01:00'))
    expect(due(on('2027-12-29'), '2026-11-23T10:00+01:00', 60)).toBe('CalendarNeverOpens')
  })

  it('A calendar open one day a year still counts on, year after year', () => {
    const yearly = open({}, { special: { '06-01': [['08:00', '09:00']] } })
    expect(due(yearly, '2026-11-23T10:00+01:00', 2 * hour)).toEqual(at('2028-06-01T09:00+02:00'))
  })

  it('Open over midnight is one piece, a break makes two', () => {
    const night = daily(['00:00', '06:00'], ['20:00', '24:00'])
    const added = addOpenTime(night, at('2026-11-24T05:00+01:00'), 6 * hour)
    expect(added.ok && added.value.pieces).toEqual([
      { from: 1_795_492_800, to: 1_795_496_400, seconds: 3600 },
      { from: 1_795_546_800, to: 1_795_564_800, seconds: 18_000 },
    ])
    const split = addOpenTime(hours('SPLIT'), at('2026-11-23T11:00+01:00'), 2 * hour)
    expect(split.ok && split.value.pieces).toEqual([
      { from: 1_795_428_000, to: 1_795_431_600, seconds: 3600 },
      { from: 1_795_433_400, to: 1_795_437_000, seconds: 3600 },
    ])
  })

  it('Round the clock is elapsed time in one piece', () => {
    const added = addOpenTime(ROUND_THE_CLOCK, at('2026-10-24T14:00+02:00'), 24 * hour)
    expect(added).toEqual({
      ok: true,
      value: {
        at: at('2026-10-25T13:00+01:00'),
        pieces: [{ from: 1_792_843_200, to: 1_792_929_600, seconds: 86_400 }],
      },
    })
    expect(openTimeBetween(ROUND_THE_CLOCK, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(25 * hour)
    expect(openTimeBetween(ROUND_THE_CLOCK, at('2026-10-26T00:00+01:00'), at('2026-10-25T00:00+02:00'))).toBe(0)
    expect(openHoursPerWeek(ROUND_THE_CLOCK)).toBe(168)
  })

  it('Open time between two instants is none when the second is not later', () => {
    expect(openTimeBetween(hours('STD'), at('2026-11-23T12:00+01:00'), at('2026-11-23T10:00+01:00'))).toBe(0)
    expect(openTimeBetween(hours('STD'), at('2026-11-23T10:00+01:00'), at('2026-11-24T09:00+01:00'))).toBe(7 * hour)
  })
})

describe('Next opening and closing (the clock chip says when it stops and goes on)', () => {
  it.each([
    ['2026-11-23T10:00+01:00', '2026-11-24T08:00+01:00', '2026-11-23T16:00+01:00'],
    ['2026-11-23T16:00+01:00', '2026-11-24T08:00+01:00', '2026-11-24T16:00+01:00'],
    ['2026-11-23T08:00+01:00', '2026-11-24T08:00+01:00', '2026-11-23T16:00+01:00'],
    ['2026-11-23T07:59:59+01:00', '2026-11-23T08:00+01:00', '2026-11-23T16:00+01:00'],
    ['2026-11-27T15:00+01:00', '2026-11-30T08:00+01:00', '2026-11-30T16:00+01:00'],
  ])('At %s AUB opens next %s and closes next %s', (now, opening, closing) => {
    expect(nextOpening(hours('STD'), at(now))).toEqual(at(opening))
    expect(nextClosing(hours('STD'), at(now))).toEqual(at(closing))
  })

  it('Round the clock neither opens nor closes; a night joined over midnight closes once', () => {
    expect(nextOpening(ROUND_THE_CLOCK, at('2026-11-23T10:00Z'))).toBeNull()
    expect(nextClosing(ROUND_THE_CLOCK, at('2026-11-23T10:00Z'))).toBeNull()
    const night = daily(['20:00', '24:00'], ['00:00', '06:00'])
    expect(nextClosing(night, at('2026-11-23T21:00+01:00'))).toEqual(at('2026-11-24T06:00+01:00'))
    expect(nextOpening(night, at('2026-11-23T21:00+01:00'))).toEqual(at('2026-11-24T20:00+01:00'))
  })

  it('The last opening that will ever come closes too, and after it nothing opens', () => {
    const once = open({}, { special: { '2026-12-01': [['08:00', '09:00']] } })
    expect(nextClosing(once, at('2026-12-01T08:30+01:00'))).toEqual(at('2026-12-01T09:00+01:00'))
    expect(nextOpening(once, at('2026-12-01T08:30+01:00'))).toBeNull()
  })
})

describe('Which days are open (B.3(5))', () => {
  const monday = { 1: [['08:00', '16:00']] as [string, string][] }
  const isOpenAt = (more: object, date: string) => isOpen(open(monday, more), at(`${date}T12:00:00+01:00`))

  it('A special date beats a closing day, a closing day beats the week', () => {
    expect(isOpenAt({}, '2026-11-23')).toBe(true)
    expect(isOpenAt({ closed: ['2026-11-23'] }, '2026-11-23')).toBe(false)
    expect(isOpenAt({ closed: ['2026-11-23'], special: { '2026-11-23': [['10:00', '13:00']] } }, '2026-11-23')).toBe(
      true,
    )
    expect(isOpenAt({ special: { '2026-11-23': [] } }, '2026-11-23')).toBe(false)
    expect(isOpenAt({ special: { '2026-11-24': [['10:00', '13:00']] } }, '2026-11-24')).toBe(true)
  })

  it('An exact date beats a yearly one, and a yearly one is closed on a weekend', () => {
    const both = { special: { '2026-12-24': [], '12-24': [['10:00', '13:00']] } }
    expect(isOpenAt(both, '2026-12-24')).toBe(false)
    expect(isOpenAt(both, '2027-12-24')).toBe(true)
    // 24 December 2028 is a Sunday, 2033 a Saturday.
    expect(isOpenAt(both, '2028-12-24')).toBe(false)
    expect(isOpenAt(both, '2033-12-24')).toBe(false)
    expect(isOpenAt({ special: { '2028-12-24': [['10:00', '13:00']] } }, '2028-12-24')).toBe(true)
  })

  it('A range of closing days includes both its days', () => {
    const range = { closed: ['2026-11-16/2026-11-30'] }
    expect(
      ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map(date => isOpenAt(range, date)),
    ).toEqual([true, false, false, false, true])
  })

  it.each([
    ['holidays', '2026-04-06', '2026-04-13'],
    ['may1', '2028-05-01', '2028-05-08'],
    ['jun5', '2028-06-05', '2028-06-12'],
    ['dec24', '2029-12-24', '2029-12-17'],
    ['dec31', '2029-12-31', '2030-01-07'],
    ['11-23', '2026-11-23', '2026-11-16'],
  ])('%s closes %s and not %s', (closing, closedOn, openOn) => {
    expect(isOpenAt({ closed: [closing] }, closedOn)).toBe(false)
    expect(isOpenAt({ closed: [closing] }, openOn)).toBe(true)
  })

  it('The Friday after Ascension closes only where the annex says so', () => {
    const friday = { 5: [['08:00', '16:00']] as [string, string][] }
    expect(isOpen(open(friday), at('2026-05-15T12:00+02:00'))).toBe(true)
    expect(isOpen(open(friday, { closed: ['afterAscension'] }), at('2026-05-15T12:00+02:00'))).toBe(false)
  })
})

describe('The nights of the switch (B.3(2), B.3(3))', () => {
  it('A span that the spring gap swallows is no span', () => {
    const gap = open({ 7: [['02:00', '03:00']] })
    expect(openTimeBetween(gap, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(0)
    expect(openTimeBetween(gap, at('2026-04-05T00:00+02:00'), at('2026-04-06T00:00+02:00'))).toBe(hour)
  })

  it('In the repeated hour the opening takes the first pass and the closing the last', () => {
    const repeated = open({ 7: [['02:15', '02:45']] })
    expect(openTimeBetween(repeated, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(1.5 * hour)
    expect(isOpen(repeated, at('2026-10-25T02:50+02:00'))).toBe(true)
    expect(isOpen(repeated, at('2026-10-25T02:50+01:00'))).toBe(false)
  })

  it('Two spans that overlap only in the repeated hour are counted once', () => {
    const touching = open({
      7: [
        ['01:00', '02:30'],
        ['02:30', '04:00'],
      ],
    })
    expect(openTimeBetween(touching, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(4 * hour)
  })

  it('A Sunday open 00-24 lasts 23 or 25 hours', () => {
    const sunday = hours('ALLDAY')
    expect(openTimeBetween(sunday, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00'))).toBe(23 * hour)
    expect(openTimeBetween(sunday, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(25 * hour)
  })
})

describe('Both sides’ hours together (R-4.14, switch clockHours)', () => {
  it('The intersection is open when both are, the union when either is; both keep the names and versions', () => {
    const both = combineCalendars('INTERSECTION', [hours('STD'), hours('SPLIT')])
    const either = combineCalendars('UNION', [hours('STD'), hours('SPLIT')])
    const lunch = at('2026-11-23T12:15+01:00')
    expect([isOpen(both, lunch), isOpen(either, lunch)]).toEqual([false, true])
    expect([both.id, either.id, both.version]).toEqual(['STD&SPLIT', 'STD|SPLIT', '7&7'])
    expect(openHoursPerWeek(both)).toBe(31)
    expect(openTimeBetween(both, at('2026-11-23T00:00+01:00'), at('2026-11-24T00:00+01:00'))).toBe(6.5 * hour)
    expect(openTimeBetween(either, at('2026-11-23T00:00+01:00'), at('2026-11-24T00:00+01:00'))).toBe(8 * hour)
    expect(isRoundTheClock(both)).toBe(false)
  })

  it('The intersection skips a day on which one side is closed, the union only when both are', () => {
    const reasons = (calendar: Parameters<typeof skippedStretches>[0], from: string, seconds: number) => {
      const added = addOpenTime(calendar, at(from), seconds)
      if (!added.ok) throw new Error('never opens')
      return skippedStretches(calendar, at(from), added.value.pieces).map(one => `${one.reason} ${one.name}`)
    }
    const eve = '2026-12-23T15:00+01:00'
    const [std, ext] = [hours('STD'), hours('EXT')]
    expect(reasons(combineCalendars('INTERSECTION', [ext, std]), eve, 2 * hour)).toEqual([
      'OUTSIDE_HOURS null',
      'NAMED_DAY dec24',
      'PUBLIC_HOLIDAY CHRISTMAS_DAY',
      'WEEKEND null',
      'OUTSIDE_HOURS null',
    ])
    expect(reasons(combineCalendars('UNION', [ext, std]), eve, 7 * hour)).toEqual([
      'OUTSIDE_HOURS null',
      'OUTSIDE_HOURS null',
      'PUBLIC_HOLIDAY CHRISTMAS_DAY',
      'WEEKEND null',
      'OUTSIDE_HOURS null',
    ])
  })
})

describe('What is skipped, and why (E.8)', () => {
  it('Names the break, the night, named days, holidays, weekends, days without hours and closing days', () => {
    const calendar = open(
      { 1: [['08:00', '09:00']], 3: [['08:00', '09:00']], 4: [['08:00', '09:00']], 5: [['08:00', '09:00']] },
      { closed: ['holidays', 'dec24', '2026-12-28/2026-12-30'], special: { '12-31': [], '2027-01-04': [] } },
    )
    const added = addOpenTime(calendar, at('2026-12-21T08:30+01:00'), 2 * hour)
    if (!added.ok) throw new Error('never opens')
    const told = skippedStretches(calendar, at('2026-12-21T08:30+01:00'), added.value.pieces)
    expect(told.map(one => `${new Date(one.from * 1000).toISOString()} ${one.reason} ${one.name}`)).toEqual([
      '2026-12-21T08:00:00.000Z OUTSIDE_HOURS null',
      '2026-12-21T23:00:00.000Z NO_HOURS null',
      '2026-12-22T23:00:00.000Z OUTSIDE_HOURS null',
      '2026-12-23T08:00:00.000Z OUTSIDE_HOURS null',
      '2026-12-23T23:00:00.000Z NAMED_DAY dec24',
      '2026-12-24T23:00:00.000Z PUBLIC_HOLIDAY CHRISTMAS_DAY',
      '2026-12-25T23:00:00.000Z WEEKEND null',
      '2026-12-27T23:00:00.000Z CLOSING_DAY 2026-12-28/2026-12-30',
      '2026-12-30T23:00:00.000Z SPECIAL_DATE 12-31',
      '2026-12-31T23:00:00.000Z PUBLIC_HOLIDAY NEW_YEARS_DAY',
      '2027-01-01T23:00:00.000Z WEEKEND null',
      '2027-01-03T23:00:00.000Z SPECIAL_DATE 2027-01-04',
      '2027-01-04T23:00:00.000Z NO_HOURS null',
      '2027-01-05T23:00:00.000Z OUTSIDE_HOURS null',
    ])
    for (const [index, one] of told.entries()) expect(one.to, String(index)).toBeGreaterThan(one.from)
  })

  it('A weekday without hours is told apart from a weekend', () => {
    const calendar = open({ 4: [['08:00', '09:00']] })
    const added = addOpenTime(calendar, at('2026-11-26T09:00+01:00'), hour)
    const told = added.ok ? skippedStretches(calendar, at('2026-11-26T09:00+01:00'), added.value.pieces) : []
    expect(told.map(one => one.reason)).toEqual(['OUTSIDE_HOURS', 'NO_HOURS', 'WEEKEND', 'NO_HOURS', 'OUTSIDE_HOURS'])
  })

  it('Two closing days in a row are told one by one, with their names', () => {
    const calendar = open(
      { 1: [['08:00', '09:00']], 2: [['08:00', '09:00']], 3: [['08:00', '09:00']] },
      { closed: ['11-23', '2026-11-24'] },
    )
    const added = addOpenTime(calendar, at('2026-11-23T00:00+01:00'), hour)
    const told = added.ok ? skippedStretches(calendar, at('2026-11-23T00:00+01:00'), added.value.pieces) : []
    expect(told.map(one => `${one.reason} ${one.name}`)).toEqual([
      'CLOSING_DAY 11-23',
      'CLOSING_DAY 2026-11-24',
      'OUTSIDE_HOURS null',
    ])
  })

  it('A yearly date on a weekend is skipped as weekend, and so is a holiday on one', () => {
    const calendar = open(
      { 1: [['08:00', '09:00']], 6: [] },
      { closed: ['holidays'], special: { '12-26': [['08:00', '09:00']] } },
    )
    const added = addOpenTime(calendar, at('2026-12-26T08:00+01:00'), hour)
    const told = added.ok ? skippedStretches(calendar, at('2026-12-26T08:00+01:00'), added.value.pieces) : []
    expect(told.map(one => one.reason)).toEqual(['WEEKEND', 'OUTSIDE_HOURS'])
  })
})

describe('A calendar that cannot be read is refused with the field at fault; nothing is guessed', () => {
  const week = { 1: [['08:00', '16:00']] }
  it.each<[string, unknown, string, string[]]>([
    ['nothing', null, 'CalendarMalformed', []],
    ['a list', [], 'CalendarMalformed', []],
    ['a text', 'STD', 'CalendarMalformed', []],
    ['no week', {}, 'CalendarMalformed', ['week']],
    ['a week that is a list', { week: [] }, 'CalendarMalformed', ['week']],
    ['a number as id', { week, id: 4 }, 'CalendarMalformed', ['id']],
    ['a number as version', { week, version: 4 }, 'CalendarMalformed', ['version']],
    ['an eighth weekday', { week: { 8: [] } }, 'WeekdayUnknown', ['week', '8']],
    ['a tenth weekday', { week: { 10: [] } }, 'WeekdayUnknown', ['week', '10']],
    ['a day that is no list', { week: { 1: '08-16' } }, 'CalendarMalformed', ['week', '1']],
    ['a span of one', { week: { 1: [['08:00']] } }, 'SpanMalformed', ['week', '1', '0']],
    ['a span that is a text', { week: { 1: ['08'] } }, 'SpanMalformed', ['week', '1', '0']],
    ['a time without zero', { week: { 1: [['8:00', '16:00']] } }, 'TimeMalformed', ['week', '1', '0', '0']],
    ['a time with seconds', { week: { 1: [['08:00', '16:00:00']] } }, 'TimeMalformed', ['week', '1', '0', '1']],
    ['a number as opening', { week: { 1: [[8, '16:00']] } }, 'TimeMalformed', ['week', '1', '0', '0']],
    ['a number as closing', { week: { 1: [['08:00', 16]] } }, 'TimeMalformed', ['week', '1', '0', '1']],
    ['24:00 as opening', { week: { 1: [['24:00', '24:00']] } }, 'TimeMalformed', ['week', '1', '0', '0']],
    ['25:00', { week: { 1: [['08:00', '25:00']] } }, 'TimeMalformed', ['week', '1', '0', '1']],
    ['a time in a sentence', { week: { 1: [['at 08:00', '16:00']] } }, 'TimeMalformed', ['week', '1', '0', '0']],
    ['a reversed span', { week: { 1: [['16:00', '08:00']] } }, 'SpanReversed', ['week', '1', '0']],
    ['an empty span', { week: { 1: [['08:00', '08:00']] } }, 'SpanReversed', ['week', '1', '0']],
    [
      'overlapping spans',
      {
        week: {
          1: [
            ['12:00', '16:00'],
            ['08:00', '12:01'],
          ],
        },
      },
      'SpansOverlap',
      ['week', '1'],
    ],
    ['an unknown closing', { week, closed: ['easter'] }, 'ClosingUnknown', ['closed', '0']],
    ['an inherited name as closing', { week, closed: ['constructor'] }, 'ClosingUnknown', ['closed', '0']],
    ['a number as closing day', { week, closed: ['holidays', 5] }, 'ClosingUnknown', ['closed', '1']],
    ['a closing day that does not exist', { week, closed: ['2026-02-29'] }, 'DateDoesNotExist', ['closed', '0']],
    ['a yearly closing that does not exist', { week, closed: ['02-30'] }, 'DateDoesNotExist', ['closed', '0']],
    ['a range that ends nowhere', { week, closed: ['2026-02-01/2026-02-30'] }, 'DateDoesNotExist', ['closed', '0']],
    ['a reversed range', { week, closed: ['2026-02-02/2026-02-01'] }, 'ClosingReversed', ['closed', '0']],
    ['a range with a time', { week, closed: ['2026-02-01/2026-02-02T10:00'] }, 'ClosingUnknown', ['closed', '0']],
    [
      'a range that begins in words',
      { week, closed: ['from 2026-02-01/2026-02-02'] },
      'ClosingUnknown',
      ['closed', '0'],
    ],
    ['a yearly date with more', { week, closed: ['02-01-x'] }, 'ClosingUnknown', ['closed', '0']],
    ['a range that begins nowhere', { week, closed: ['2026-02-30/2026-03-01'] }, 'DateDoesNotExist', ['closed', '0']],
    ['a weekday 11', { week: { 11: [] } }, 'WeekdayUnknown', ['week', '11']],
    ['a range of three', { week, closed: ['2026-02-01/2026-02-02/2026-02-03'] }, 'ClosingUnknown', ['closed', '0']],
    ['closings that are no list', { week, closed: 'holidays' }, 'CalendarMalformed', ['closed']],
    [
      'a special date that does not exist',
      { week, special: { '2026-02-29': [] } },
      'DateDoesNotExist',
      ['special', '2026-02-29'],
    ],
    [
      'a yearly special date that does not exist',
      { week, special: { '13-01': [] } },
      'DateDoesNotExist',
      ['special', '13-01'],
    ],
    ['a special date in Danish', { week, special: { '24.12.2026': [] } }, 'DateMalformed', ['special', '24.12.2026']],
    ['an unknown zone', { week, timeZone: 'Europe/Atlantis' }, 'UnknownZone', ['timeZone']],
    ['another zone', { week, zone: 'UTC' }, 'UnknownZone', ['timeZone']],
  ])('%s', (_what, input, kind, field) => {
    expect(openingCalendar(input)).toMatchObject({ ok: false, refusal: { kind, field } })
  })

  it('The overlap is told by the opening at fault', () => {
    expect(
      openingCalendar({
        week: {
          1: [
            ['12:00', '16:00'],
            ['08:00', '12:01'],
          ],
        },
      }),
    ).toMatchObject({
      refusal: { detail: { at: '12:00' } },
    })
  })

  it('Spans are sorted, touching spans are allowed, a leap day may be closed each year, and the result cannot be changed', () => {
    const read = openingCalendar({
      timeZone: 'Europe/Copenhagen',
      week: {
        1: [
          ['12:00', '16:00'],
          ['08:00', '12:00'],
        ],
      },
      closed: ['02-29', '2026-11-02/2026-11-02'],
    })
    if (!read.ok) throw new Error(read.refusal.kind)
    expect(read.value).toEqual({
      id: 'calendar',
      version: '1',
      week: {
        1: [
          ['08:00', '12:00'],
          ['12:00', '16:00'],
        ],
      },
      closed: ['02-29', '2026-11-02/2026-11-02'],
      special: {},
    })
    for (const part of [
      read.value,
      read.value.week,
      read.value.week['1'],
      read.value.week['1']?.[0],
      read.value.closed,
    ])
      expect(Object.isFrozen(part)).toBe(true)
    expect(isOpen(read.value, at('2026-11-02T10:00+01:00'))).toBe(false)
    expect(isOpen(read.value, at('2026-11-09T10:00+01:00'))).toBe(true)
  })

  it('Round the clock is known by its hours, not by its name', () => {
    expect(isRoundTheClock(ROUND_THE_CLOCK)).toBe(true)
    expect(isRoundTheClock(daily(['00:00', '24:00']))).toBe(true)
    expect(isRoundTheClock(daily(['00:00', '23:59']))).toBe(false)
    expect(isRoundTheClock(daily(['00:01', '24:00']))).toBe(false)
    expect(isRoundTheClock(daily(['00:00', '12:00'], ['12:00', '24:00']))).toBe(false)
    expect(isRoundTheClock(hours('ALLDAY'))).toBe(false)
    const all = daily(['00:00', '24:00'])
    expect(isRoundTheClock({ ...all, closed: ['holidays'] })).toBe(false)
    expect(isRoundTheClock({ ...all, special: { '12-24': [] } })).toBe(false)
    expect(Object.isFrozen(ROUND_THE_CLOCK) && Object.isFrozen(ROUND_THE_CLOCK.week)).toBe(true)
  })
})
