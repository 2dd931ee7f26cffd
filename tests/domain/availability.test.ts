import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  type Availability,
  availability,
  downtimeStretches,
  effectiveWindow,
  uptimePeriod,
} from '#domain/availability.ts'
import { copenhagenInstant } from '#domain/calendar.ts'
import { at } from './worked-cases.ts'

// Counting one by one takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

type Pair = [from: string, to: string]
const span = ([from, to]: Pair) => ({ from: at(from), to: at(to) })
const month = (text: string) => uptimePeriod(at(`${text}-15T12:00Z`), 'CALENDAR_MONTH')
const measured = (period: { from: Date; to: Date }, outages: Pair[], windows: Pair[] = []): Availability => {
  const found = availability({ period, outages: outages.map(span), windows: windows.map(span) })
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}
const hour = 3600

describe('Uptime 98.5 per cent within the operating time (R-4.4, R-4.5)', () => {
  it('Overlapping outages are one stretch, and a window announced in time leaves the base (F39)', () => {
    const outages: Pair[] = [
      ['2026-11-03T08:00+01:00', '2026-11-03T12:00+01:00'],
      ['2026-11-03T10:00+01:00', '2026-11-03T14:00+01:00'],
      ['2026-11-03T11:00+01:00', '2026-11-03T11:30+01:00'],
    ]
    const found = measured(month('2026-11'), outages, [['2026-11-03T13:00+01:00', '2026-11-03T15:00+01:00']])
    expect(found).toEqual({
      periodSeconds: 720 * hour,
      windowSeconds: 2 * hour,
      agreedSeconds: 718 * hour,
      downSeconds: 5 * hour,
      contestedSeconds: 0,
      allowedDownMilliseconds: 38_772_000,
      percentTenThousandths: 993_036,
      met: true,
      isAtRisk: false,
    })
    expect(downtimeStretches(outages.map(span))).toEqual([span(['2026-11-03T08:00+01:00', '2026-11-03T14:00+01:00'])])
  })

  it.each([
    ['2026-10', ['04', '11', '18', '25'], 745, 9],
    ['2027-03', ['07', '14', '21', '28'], 743, 7],
  ])('A window every Sunday 02-04 by the wall leaves 736 hours in %s (F41)', (name, sundays, hours, closed) => {
    const windows = sundays.map(day => ({
      from: copenhagenInstant(`${name}-${day}`, '02:00', 'FIRST'),
      to: copenhagenInstant(`${name}-${day}`, '04:00', 'LAST'),
    }))
    const found = availability({ period: month(name), outages: [], windows })
    if (!found.ok) throw new Error(found.refusal.kind)
    const { periodSeconds, windowSeconds, agreedSeconds, allowedDownMilliseconds } = found.value
    expect([periodSeconds, windowSeconds, agreedSeconds].map(one => one / hour)).toEqual([hours, closed, 736])
    expect(allowedDownMilliseconds).toBe((11 * hour + 2 * 60 + 24) * 1000)
  })

  it('One second over 10 h 48 min in a 720 hour month is missed, though it shows as 98.4999 (F43)', () => {
    const down = (to: string) =>
      measured(month('2026-11'), [['2026-11-10T08:00:00+01:00', `2026-11-10T18:48:${to}+01:00`]])
    expect(down('00')).toMatchObject({ met: true, percentTenThousandths: 985_000, downSeconds: 38_880 })
    expect(down('01')).toMatchObject({ met: false, percentTenThousandths: 985_000, downSeconds: 38_881 })
    expect(down('04')).toMatchObject({ met: false, percentTenThousandths: 984_998 })
  })

  it.each([
    ['2026-11', 720, '10:48:00'],
    ['2026-12', 744, '11:09:36'],
    ['2026-03', 743, '11:08:42'],
    ['2026-10', 745, '11:10:30'],
    ['2027-02', 672, '10:04:48'],
  ])('In %s, of %i hours, %s of downtime are allowed (R-4.5)', (name, hours, allowed) => {
    const found = measured(month(name), [])
    const [h = 0, m = 0, s = 0] = allowed.split(':').map(Number)
    expect([found.agreedSeconds, found.allowedDownMilliseconds]).toEqual([hours * hour, (h * hour + m * 60 + s) * 1000])
    expect(found).toMatchObject({ percentTenThousandths: 1_000_000, met: true, isAtRisk: false })
  })

  it('A year of 365 days allows 131 h 24 min', () => {
    const found = measured(uptimePeriod(at('2026-06-01T00:00Z'), 'YEAR'), [])
    expect(found.allowedDownMilliseconds).toBe((131 * hour + 24 * 60) * 1000)
  })

  it('At 80 per cent of the allowed downtime the goal is at risk (R-3.7)', () => {
    const down = (to: string) =>
      measured(month('2026-11'), [['2026-11-10T00:00+01:00', `2026-11-10T08:38:${to}+01:00`]])
    expect([down('23').isAtRisk, down('24').isAtRisk]).toEqual([false, true])
  })

  it('Contested outages count and are shown apart, without what others cover', () => {
    const [a, b] = [span(['2026-11-03T08:00Z', '2026-11-03T12:00Z']), span(['2026-11-03T10:00Z', '2026-11-03T15:00Z'])]
    const told = (outages: Parameters<typeof availability>[0]['outages']) => {
      const found = availability({
        period: month('2026-11'),
        windows: [span(['2026-11-03T14:00Z', '2026-11-03T16:00Z'])],
        outages,
      })
      return found.ok && [found.value.downSeconds / hour, found.value.contestedSeconds / hour]
    }
    expect(told([a, { ...b, isContested: true }])).toEqual([6, 2])
    expect(
      told([
        { ...a, isContested: true },
        { ...b, isContested: true },
      ]),
    ).toEqual([6, 6])
    expect(told([a, { ...b, isContested: false }])).toEqual([6, 0])
  })

  it('A period that is all window, or none at all, has nothing to miss', () => {
    const all = measured(
      month('2026-11'),
      [['2026-11-03T08:00Z', '2026-11-03T12:00Z']],
      [['2026-10-01T00:00Z', '2026-12-31T00:00Z']],
    )
    expect(all).toMatchObject({
      agreedSeconds: 0,
      downSeconds: 0,
      met: true,
      percentTenThousandths: 1_000_000,
      isAtRisk: false,
    })
    const [from, to] = [at('2026-11-01T00:00Z'), at('2026-11-01T00:00Z')]
    expect(measured({ from, to }, [])).toMatchObject({ periodSeconds: 0, met: true })
  })

  it('Per cent are rounded half up on exact numbers', () => {
    // One second of two million is 0.00005 per cent: exactly half of the last decimal.
    const period = {
      from: at('2026-01-01T00:00:00Z'),
      to: new Date(at('2026-01-01T00:00:00Z').getTime() + 2_000_000_000),
    }
    const found = measured(period, [['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z']])
    expect(found).toMatchObject({ agreedSeconds: 2_000_000, percentTenThousandths: 1_000_000 })
  })

  it.each([
    ['period', { period: span(['2026-11-02T00:00Z', '2026-11-01T00:00Z']), windows: [], outages: [] }, ['period']],
    [
      'window',
      { period: month('2026-11'), windows: [span(['2026-11-02T00:00Z', '2026-11-01T00:00Z'])], outages: [] },
      ['windows', '0'],
    ],
    [
      'outage',
      {
        period: month('2026-11'),
        windows: [],
        outages: [
          span(['2026-11-01T00:00Z', '2026-11-01T00:00Z']),
          span(['2026-11-02T00:00Z', '2026-11-01T23:59:59Z']),
        ],
      },
      ['outages', '1'],
    ],
  ])('A reversed %s is refused with its place', (_what, input, field) => {
    expect(availability(input)).toEqual({ ok: false, refusal: { kind: 'SpanReversed', field } })
  })

  it('Counted second by second it comes out the same', () => {
    const start = Math.floor(at('2026-10-24T22:00Z').getTime() / 1000)
    const pair = fc.tuple(fc.integer({ min: -500, max: 4000 }), fc.integer({ min: 0, max: 1500 }))
    const spans = fc.array(pair, { maxLength: 6 })
    const instant = (second: number) => new Date((start + second) * 1000)
    const make = (pairs: [number, number][]) =>
      pairs.map(([from, length]) => ({ from: instant(from), to: instant(from + length) }))
    fc.assert(
      fc.property(spans, spans, fc.integer({ min: 1, max: 3500 }), (windows, outages, length) => {
        const inside = (pairs: [number, number][], second: number) =>
          pairs.some(([from, much]) => second >= from && second < from + much)
        let agreed = 0
        let down = 0
        for (let second = 0; second < length; second++) {
          if (inside(windows, second)) continue
          agreed += 1
          if (inside(outages, second)) down += 1
        }
        const period = { from: instant(0), to: instant(length) }
        const found = availability({ period, windows: make(windows), outages: make(outages) })
        expect(found.ok && [found.value.agreedSeconds, found.value.downSeconds]).toEqual([agreed, down])
        expect(found.ok && found.value.met).toBe((agreed - down) * 1000 >= 985 * agreed)
        const percent =
          agreed === 0 ? 1_000_000n : (2_000_000n * BigInt(agreed - down) + BigInt(agreed)) / (2n * BigInt(agreed))
        expect(found.ok && BigInt(found.value.percentTenThousandths)).toBe(percent)
      }),
      { numRuns: 200 },
    )
  })
})

describe('Which stretch of a service window counts (R-4.4)', () => {
  const said = (announcedAt: string, from: string, to: string) => ({
    announcedAt: at(`2026-11-03T${announcedAt}Z`),
    from: at(`2026-11-03T${from}Z`),
    to: at(`2026-11-03T${to}Z`),
  })
  const counted = (...announcements: ReturnType<typeof said>[]) => {
    const window = effectiveWindow(announcements)
    return window && [window.from, window.to].map(one => one.toISOString().slice(11, 16))
  }

  it('Announced before it began it counts, at its beginning or later it is downtime', () => {
    expect(counted(said('09:00', '13:00', '15:00'))).toEqual(['13:00', '15:00'])
    expect(counted(said('12:59:59', '13:00', '15:00'))).toEqual(['13:00', '15:00'])
    expect(counted(said('13:00', '13:00', '15:00'))).toBeNull()
    expect(counted(said('14:00', '13:00', '15:00'))).toBeNull()
    expect(counted()).toBeNull()
  })

  it('Moved in time it counts as moved; extended while running it counts to the end announced before its start', () => {
    expect(counted(said('09:00', '13:00', '15:00'), said('12:00', '14:00', '17:00'))).toEqual(['14:00', '17:00'])
    expect(counted(said('12:00', '14:00', '17:00'), said('09:00', '13:00', '15:00'))).toEqual(['14:00', '17:00'])
    expect(counted(said('09:00', '13:00', '15:00'), said('14:00', '13:00', '17:00'))).toEqual(['13:00', '15:00'])
    expect(counted(said('09:00', '13:00', '15:00'), said('13:00', '16:00', '17:00'))).toEqual(['13:00', '15:00'])
  })

  it('Ended early it counts to the new end, never to before it was said', () => {
    expect(counted(said('09:00', '13:00', '15:00'), said('13:30', '13:00', '14:00'))).toEqual(['13:00', '14:00'])
    expect(counted(said('09:00', '13:00', '15:00'), said('13:30', '13:00', '13:10'))).toEqual(['13:00', '13:30'])
  })

  it('Cancelled before it began it does not count; a backdated move does not either', () => {
    expect(counted(said('09:00', '13:00', '15:00'), said('12:00', '13:00', '13:00'))).toBeNull()
    expect(counted(said('09:00', '13:00', '15:00'), said('12:00', '11:00', '15:00'))).toEqual(['13:00', '15:00'])
  })
})

describe('The period of the goal (R-4.5, switch uptimePeriod)', () => {
  const told = (text: string, kind: Parameters<typeof uptimePeriod>[1]) => {
    const { from, to } = uptimePeriod(at(text), kind)
    return [from.toISOString(), to.toISOString()]
  }
  it('A month, quarter or year is Copenhagen’s', () => {
    expect(told('2026-10-31T23:00Z', 'CALENDAR_MONTH')).toEqual([
      '2026-10-31T23:00:00.000Z',
      '2026-11-30T23:00:00.000Z',
    ])
    expect(told('2026-10-31T22:59:59Z', 'CALENDAR_MONTH')).toEqual([
      '2026-09-30T22:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
    ])
    expect(told('2026-12-31T12:00Z', 'CALENDAR_MONTH')).toEqual([
      '2026-11-30T23:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
    ])
    expect(told('2026-05-31T12:00Z', 'QUARTER')).toEqual(['2026-03-31T22:00:00.000Z', '2026-06-30T22:00:00.000Z'])
    expect(told('2026-12-31T12:00Z', 'QUARTER')).toEqual(['2026-09-30T22:00:00.000Z', '2026-12-31T23:00:00.000Z'])
    expect(told('2026-06-30T12:00Z', 'YEAR')).toEqual(['2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'])
    expect(told('2026-11-23T10:00:00.5Z', 'ROLLING_30D')).toEqual([
      '2026-10-24T10:00:00.000Z',
      '2026-11-23T10:00:00.000Z',
    ])
  })
})
