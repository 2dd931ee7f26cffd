import { instantOf } from './copenhagen.ts'
import { parseDate, secondsPerDay } from './day.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

const pattern = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:([Zz])|([+-])(\d{2}):(\d{2}))$/

/** Reads an ISO 8601 instant. An offset is required, nothing is guessed; cut to whole seconds (B.3(6)). */
export function parseInstant(text: unknown, field: readonly string[] = []): Outcome<Date> {
  if (typeof text !== 'string') return refused('InstantMalformed', field)
  const match = pattern.exec(text)
  if (!match) {
    const lacksOffset = pattern.test(`${text}Z`)
    return refused(lacksOffset ? 'InstantWithoutOffset' : 'InstantMalformed', field)
  }
  const [, date, hour, minute, second = '0', , sign, offsetHours = '0', offsetMinutes = '0'] = match
  const day = parseDate(date, field)
  if (!day.ok) return day
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60
  if (h > 23 || m > 59 || s > 59 || Number(offsetMinutes) > 59 || offset > 14 * 3600)
    return refused('InstantDoesNotExist', field)
  const local = day.value * secondsPerDay + h * 3600 + m * 60 + s
  return granted(instantOf(sign === '-' ? local + offset : local - offset))
}
