import { readClosing } from './closing.ts'
import { parseDate } from './day.ts'
import type { OpeningCalendar, WallSpan } from './opening-calendar.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/

/**
 * Reads an opening calendar given from outside: weekly spans by ISO weekday, closings, special dates. Whatever cannot
 * be read is refused with the field at fault; nothing is guessed. '00:00' typed as closing is read as 24:00 (F1).
 */
export function openingCalendar(input: unknown): Outcome<OpeningCalendar> {
  if (!isRecord(input)) return refused('CalendarMalformed', [])
  const zone = input.timeZone ?? input.zone ?? 'Europe/Copenhagen'
  if (zone !== 'Europe/Copenhagen') return refused('UnknownZone', ['timeZone'])
  for (const name of ['id', 'version'])
    if (input[name] !== undefined && typeof input[name] !== 'string') return refused('CalendarMalformed', [name])
  const week = readSpansByKey(input.week, 'week', key => (/^[1-7]$/.test(key) ? null : 'WeekdayUnknown'))
  if (!week.ok) return week
  const closed = readClosings(input.closed ?? [])
  if (!closed.ok) return closed
  const special = readSpansByKey(input.special ?? {}, 'special', specialDateRefusal)
  if (!special.ok) return special
  return granted(
    Object.freeze({
      id: typeof input.id === 'string' ? input.id : 'calendar',
      version: typeof input.version === 'string' ? input.version : '1',
      week: week.value,
      closed: closed.value,
      special: special.value,
    }),
  )
}

type Spans = Readonly<Record<string, readonly WallSpan[]>>

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function specialDateRefusal(key: string): string | null {
  const date = parseDate(/^\d{2}-\d{2}$/.test(key) ? `2000-${key}` : key)
  return date.ok ? null : date.refusal.kind
}

function readClosings(input: unknown): Outcome<readonly string[]> {
  if (!Array.isArray(input)) return refused('CalendarMalformed', ['closed'])
  for (const [index, text] of input.entries()) {
    const closing = readClosing(text, ['closed', String(index)])
    if (!closing.ok) return closing
  }
  return granted(Object.freeze([...input]))
}

function readSpansByKey(input: unknown, field: string, wrong: (key: string) => string | null): Outcome<Spans> {
  if (!isRecord(input)) return refused('CalendarMalformed', [field])
  const result: Record<string, readonly WallSpan[]> = {}
  for (const [key, value] of Object.entries(input)) {
    const kind = wrong(key)
    if (kind) return refused(kind, [field, key])
    const spans = readSpans(value, [field, key])
    if (!spans.ok) return spans
    result[key] = spans.value
  }
  return granted(Object.freeze(result))
}

function readSpans(input: unknown, field: readonly string[]): Outcome<readonly WallSpan[]> {
  if (!Array.isArray(input)) return refused('CalendarMalformed', field)
  const spans: WallSpan[] = []
  for (const [index, value] of input.entries()) {
    const at = [...field, String(index)]
    if (!Array.isArray(value) || value.length !== 2) return refused('SpanMalformed', at)
    const [open, typed] = value
    if (typeof open !== 'string' || !timePattern.test(open)) return refused('TimeMalformed', [...at, '0'])
    const close = typed === '00:00' ? '24:00' : typed
    if (typeof close !== 'string' || !(timePattern.test(close) || close === '24:00'))
      return refused('TimeMalformed', [...at, '1'])
    if (close <= open) return refused('SpanReversed', at)
    spans.push(Object.freeze([open, close] as const))
  }
  spans.sort(([a], [b]) => (a < b ? -1 : 1))
  for (let index = 1; index < spans.length; index++) {
    const [before, after] = [spans[index - 1], spans[index]]
    if (before && after && after[0] < before[1]) return refused('SpansOverlap', field, { at: after[0] })
  }
  return granted(Object.freeze(spans))
}

/** A closing of 23:59 loses the day's last minute; 24:00 is offered instead (F1). Null when there is nothing to offer. */
export function suggestedClosing(close: string): string | null {
  return close === '23:59' ? '24:00' : null
}
