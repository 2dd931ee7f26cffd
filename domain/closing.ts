import { dateOf, parseDate } from './day.ts'
import { holidayOn, isFridayAfterAscension } from './holiday.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** Why a date is closed: a public holiday by its name, a named day, or a closing day of the annex as it is written. */
export type ClosedBecause = Readonly<{ reason: 'PUBLIC_HOLIDAY' | 'NAMED_DAY' | 'CLOSING_DAY'; name: string }>

const yearly: Readonly<Record<string, readonly [month: number, day: number]>> = {
  may1: [5, 1],
  jun5: [6, 5],
  dec24: [12, 24],
  dec31: [12, 31],
}

type Closing = (day: number) => ClosedBecause | null

/**
 * Reads one closing of an annex or a working-day profile: 'holidays', 'may1', 'jun5', 'dec24', 'dec31',
 * 'afterAscension', 'MM-DD' each year, 'YYYY-MM-DD', or 'YYYY-MM-DD/YYYY-MM-DD' with both days included.
 */
export function readClosing(text: unknown, field: readonly string[] = []): Outcome<Closing> {
  if (typeof text !== 'string') return refused('ClosingUnknown', field)
  if (text === 'holidays')
    return granted(day => {
      const name = holidayOn(day)
      return name && { reason: 'PUBLIC_HOLIDAY', name }
    })
  if (text === 'afterAscension')
    return granted(day => (isFridayAfterAscension(day) ? { reason: 'NAMED_DAY', name: text } : null))
  const named = Object.hasOwn(yearly, text) ? yearly[text] : undefined
  if (named) return granted(onDate(named, { reason: 'NAMED_DAY', name: text }))
  if (/^\d{2}-\d{2}$/.test(text)) {
    const leap = parseDate(`2000-${text}`, field)
    if (!leap.ok) return leap
    const { month, day } = dateOf(leap.value)
    return granted(onDate([month, day], { reason: 'CLOSING_DAY', name: text }))
  }
  return readRange(text, field)
}

function onDate([month, dayOfMonth]: readonly [number, number], because: ClosedBecause): Closing {
  return day => {
    const date = dateOf(day)
    return date.month === month && date.day === dayOfMonth ? because : null
  }
}

function readRange(text: string, field: readonly string[]): Outcome<Closing> {
  const parts = text.split('/')
  if (parts.length > 2 || !parts.every(part => /^\d{4}-\d{2}-\d{2}$/.test(part)))
    return refused('ClosingUnknown', field)
  const from = parseDate(parts[0], field)
  const to = parseDate(parts.at(-1), field)
  if (!from.ok) return from
  if (!to.ok) return to
  if (to.value < from.value) return refused('ClosingReversed', field)
  const because: ClosedBecause = { reason: 'CLOSING_DAY', name: text }
  return granted(day => (day >= from.value && day <= to.value ? because : null))
}

const compiled = new WeakMap<readonly string[], readonly Closing[]>()

/** Why a day is closed by a list of closings already validated, or null when none of them closes it. */
export function closedBecause(closings: readonly string[], day: number): ClosedBecause | null {
  let list = compiled.get(closings)
  if (!list) {
    list = closings.map(text => {
      const closing = readClosing(text)
      if (!closing.ok) throw new RangeError(`Not a closing: ${text}`)
      return closing.value
    })
    compiled.set(closings, list)
  }
  for (const closing of list) {
    const because = closing(day)
    if (because) return because
  }
  return null
}
