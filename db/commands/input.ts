import { parseDate } from '#domain/calendar.ts'
import { parsePhone } from '#domain/contact.ts'
import type { Refusal } from '#domain/refusal.ts'
import { isStorable } from '#domain/storable.ts'

/** Collects the first fault of an input, by field; what was typed is never changed but trimmed (house: errors). */
export type Checks = { refusal: Refusal | null }

export const invalid = (field: string, reason: string, more: Record<string, number> = {}): Refusal => ({
  kind: 'InvalidInput',
  field: field.split('.'),
  detail: { reason, ...more },
})

export function fail(checks: Checks, field: string, reason: string, more?: Record<string, number>): void {
  checks.refusal ??= invalid(field, reason, more)
}

/** In characters, not in the halves that JavaScript counts. */
const lengthOf = (text: string) => [...text].length

/** A trimmed text within its limits; null when absent or empty and not required. Lengths in characters. */
export function text(
  checks: Checks,
  field: string,
  value: string | null | undefined,
  limits: { min?: number; max: number; isRequired?: boolean },
): string | null {
  const given = value?.trim() ?? ''
  if (!isStorable(given)) fail(checks, field, 'NOT_STORABLE')
  else if (given === '') {
    if (limits.isRequired) fail(checks, field, 'REQUIRED')
    return null
  } else if (lengthOf(given) < (limits.min ?? 1)) fail(checks, field, 'TOO_SHORT', { min: limits.min ?? 1 })
  else if (lengthOf(given) > limits.max) fail(checks, field, 'TOO_LONG', { max: limits.max })
  return given
}

/** A telephone number in E.164; null when absent (D.7). */
export function phone(checks: Checks, field: string, value: string | null | undefined): string | null {
  const given = value?.trim() ?? ''
  if (given === '') return null
  const parsed = parsePhone(given)
  if (parsed.ok) return parsed.value
  fail(checks, field, 'PHONE')
  return null
}

const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,}$/

/** An e-mail address; '' when absent. */
export function email(
  checks: Checks,
  field: string,
  value: string | null | undefined,
  limits: { isRequired?: boolean } = {},
): string {
  const given = text(checks, field, value, { max: 254, ...limits }) ?? ''
  if (given !== '' && !address.test(given)) fail(checks, field, 'EMAIL')
  return given
}

/** A date that exists, 'YYYY-MM-DD'; required. */
export function date(checks: Checks, field: string, value: string | null | undefined): string | null {
  const given = value?.trim() ?? ''
  if (given === '') fail(checks, field, 'REQUIRED')
  else if (!parseDate(given).ok) fail(checks, field, 'DATE')
  return given
}

/** An instant in whole seconds, or null. */
export const second = (value: Date | null | undefined) =>
  value ? new Date(Math.floor(value.getTime() / 1000) * 1000) : null
