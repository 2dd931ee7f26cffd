import type { WallSpan } from './opening-calendar.ts'
import { type OpeningCalendar, openHoursPerWeek, openingCalendar, suggestedClosing } from './opening-hours.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** Phone hours as an annex keeps them: spans by ISO weekday '1'–'7', closings, special dates. */
export type PhoneHours = Readonly<{
  week: Readonly<Record<string, readonly WallSpan[]>>
  closed: readonly string[]
  special: Readonly<Record<string, readonly WallSpan[]>>
}>

/** Phone hours as people type them: '8-15' by weekday and by special date. */
export type TypedPhoneHours = Readonly<{
  week: Readonly<Record<string, string>>
  closed: readonly string[]
  special: Readonly<Record<string, string>>
}>

const closedWords = new Set(['', 'lukket', 'closed', '-', '–'])
const allDayWords = new Set(['døgnet rundt', 'hele døgnet', 'round the clock', '24/7', '24 t'])
const between = /\s*(?:,|;|\+|\bog\b|\band\b)\s*/
const one = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|til|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/

/**
 * Reads a day's phone hours as they are written: "8-15", "8.00–12, 12.30-15", "lukket". Midnight as a closing is 24:00,
 * also when it is typed as 00 (F1). Refused with HoursUnreadable, HoursReversed or HoursOverlap at `field`.
 */
export function typedSpans(text: string, field: readonly string[] = []): Outcome<readonly WallSpan[]> {
  const written = text.trim().toLowerCase()
  if (closedWords.has(written)) return granted([])
  if (allDayWords.has(written)) return granted([['00:00', '24:00']])
  const spans: WallSpan[] = []
  for (const part of written.split(between)) {
    const found = one.exec(part.trim())
    if (!found) return refused('HoursUnreadable', field)
    const open = wallTime(found[1], found[2])
    const typed = wallTime(found[3], found[4])
    const close = typed === '00:00' ? '24:00' : typed
    if (!open || !close || open === '24:00') return refused('HoursUnreadable', field)
    if (close <= open) return refused('HoursReversed', field)
    spans.push([open, close])
  }
  spans.sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [index, [open]] of spans.entries())
    if (open < (spans[index - 1]?.[1] ?? '')) return refused('HoursOverlap', field, { at: open })
  return granted(spans)
}

function wallTime(hour = '', minute = '00'): string | null {
  const text = `${hour.padStart(2, '0')}:${minute}`
  return (hour.length <= 2 && Number(hour) <= 23 && Number(minute) <= 59) || text === '24:00' ? text : null
}

/** All typed hours of an annex; the first that cannot be read is refused with its field. */
export function typedPhoneHours(typed: TypedPhoneHours, field: readonly string[] = []): Outcome<PhoneHours> {
  const week: Record<string, readonly WallSpan[]> = {}
  const special: Record<string, readonly WallSpan[]> = {}
  for (const [name, from, into] of [['week', typed.week, week] as const, ['special', typed.special, special] as const])
    for (const [key, text] of Object.entries(from)) {
      const spans = typedSpans(text, [...field, name, key])
      if (!spans.ok) return spans
      if (spans.value.length > 0 || name === 'special') into[key] = spans.value
    }
  const hours = { week, closed: [...new Set(typed.closed)], special }
  const calendar = openingCalendar(hours)
  if (calendar.ok) return granted(hours)
  return refused(calendar.refusal.kind, [...field, ...(calendar.refusal.field ?? [])], calendar.refusal.detail)
}

const short = (time: string) => `${Number(time.slice(0, 2))}.${time.slice(3)}`

/** A day's spans the way they can be typed again: "8.00–12.00, 12.30–15.00"; empty when closed. */
export function spansText(spans: readonly WallSpan[] | undefined): string {
  return (spans ?? []).map(([open, close]) => `${short(open)}–${short(close)}`).join(', ')
}

/** Phone hours in the words they can be typed in. */
export function hoursText({ week, closed, special }: PhoneHours): TypedPhoneHours {
  const said = (spans: Readonly<Record<string, readonly WallSpan[]>>, closedWord: string) =>
    Object.fromEntries(Object.entries(spans).map(([key, value]) => [key, spansText(value) || closedWord]))
  return { week: said(week, ''), closed, special: said(special, 'lukket') }
}

/** Days whose closing of 23:59 loses the last minute of the day, with what to write instead (F1). */
export function betterClosings({ week, special }: PhoneHours): Readonly<Record<string, string>> {
  const better: Record<string, string> = {}
  for (const [key, spans] of Object.entries({ ...week, ...special })) {
    const mended = spans.map(([open, close]): WallSpan => [open, suggestedClosing(close) ?? close])
    if (spansText(mended) !== spansText(spans)) better[key] = spansText(mended)
  }
  return better
}

/** Hours open in an ordinary week below which the editor warns, since P4 then takes more than a week. */
const FEW_HOURS_A_WEEK = 20

/** Phone hours as the calendar that clocks use; `id` and `version` name the annex. */
export function calendarOfHours(hours: PhoneHours, id: string, version: string): Outcome<OpeningCalendar> {
  return openingCalendar({ ...hours, id, version })
}

/** True when an ordinary week is open for less than 20 hours. */
export function hasFewHours(calendar: OpeningCalendar): boolean {
  return openHoursPerWeek(calendar) < FEW_HOURS_A_WEEK
}
