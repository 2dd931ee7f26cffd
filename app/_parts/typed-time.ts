import { copenhagenInstant, copenhagenIso } from '#domain/copenhagen.ts'
import { parseDate } from '#domain/day.ts'

/** What a person typed as a date, "23.11.2026", "23/11-2026" or ISO, as YYYY-MM-DD; null when it is no date. */
export function typedDate(text: string): string | null {
  const parts = text.trim().match(/^(\d{1,4})[^\d]+(\d{1,2})[^\d]+(\d{1,4})\.?$/)
  if (!parts) return null
  const [, first = '', month = '', last = ''] = parts
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  if (year.length !== 4) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return parseDate(date).ok ? date : null
}

/** 2027-02-01 as a Dane types it: 01.02.2027. */
export const typedDay = (date: string) => date.split('-').reverse().join('.')

/** What a person typed as a time of day, "8.53", "8:53", "0853" or "8", as HH:MM; null when it is none. */
function typedTime(text: string): string | null {
  const parts = text.trim().match(/^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?$/i)
  if (!parts) return null
  const [, hours = '', minutes = '00'] = parts
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

export type TypedMoment = Readonly<{ iso: string }> | Readonly<{ fault: 'date' | 'time' | 'gap' }>

/** A typed date and time in Copenhagen as an instant with offset. A wall time that a DST night skips is refused. */
export function typedMoment(dateText: string, timeText: string): TypedMoment {
  const date = typedDate(dateText)
  if (!date) return { fault: 'date' }
  const time = typedTime(timeText)
  if (!time) return { fault: 'time' }
  const iso = copenhagenIso(copenhagenInstant(date, time))
  return iso.startsWith(`${date}T${time}`) ? { iso } : { fault: 'gap' }
}
