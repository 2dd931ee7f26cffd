/** An opening and a closing in local wall time, 'HH:MM'; '24:00' is allowed as closing. */
export type WallSpan = readonly [open: string, close: string]

/**
 * The phone hours of an annex (R-7.1, R-7.2) in the plain form that is stored with every clock. `special` wins over
 * `closed`, `closed` over `week` (B.3(5)). `combined` holds two or more sides' hours read as one (R-4.14).
 */
export type OpeningCalendar = Readonly<{
  id: string
  version: string
  week: Readonly<Partial<Record<string, readonly WallSpan[]>>>
  closed: readonly string[]
  special: Readonly<Record<string, readonly WallSpan[]>>
  combined?: Readonly<{ how: 'INTERSECTION' | 'UNION'; of: readonly OpeningCalendar[] }>
}>

const wholeDay: readonly WallSpan[] = Object.freeze([Object.freeze(['00:00', '24:00'] as const)])

/** Day and night, all days: the hours of priority 1. */
export const ROUND_THE_CLOCK: OpeningCalendar = Object.freeze({
  id: '24/7',
  version: '1',
  week: Object.freeze({ 1: wholeDay, 2: wholeDay, 3: wholeDay, 4: wholeDay, 5: wholeDay, 6: wholeDay, 7: wholeDay }),
  closed: Object.freeze([]),
  special: Object.freeze({}),
})

/** True when nothing ever closes: elapsed time and open time are then the same. */
export function isRoundTheClock(calendar: OpeningCalendar): boolean {
  if (calendar.combined || calendar.closed.length > 0 || Object.keys(calendar.special).length > 0) return false
  return ['1', '2', '3', '4', '5', '6', '7'].every(weekday => {
    const spans = calendar.week[weekday]
    return spans?.length === 1 && spans[0]?.[0] === '00:00' && spans[0][1] === '24:00'
  })
}

/** Several sides' hours as one calendar: open when all are, or when any is (R-4.14, switch clockHours). */
export function combineCalendars(how: 'INTERSECTION' | 'UNION', of: readonly OpeningCalendar[]): OpeningCalendar {
  const join = how === 'INTERSECTION' ? '&' : '|'
  return Object.freeze({
    id: of.map(one => one.id).join(join),
    version: of.map(one => one.version).join(join),
    week: Object.freeze({}),
    closed: Object.freeze([]),
    special: Object.freeze({}),
    combined: Object.freeze({ how, of: Object.freeze([...of]) }),
  })
}
