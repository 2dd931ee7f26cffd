import { parseDate } from '#domain/day.ts'
import { parseInstant } from '#domain/instant.ts'
import type { Outcome } from '#domain/refusal.ts'

/** A case, or a part of the file, that cannot be read. The message names the field. */
export class Unreadable extends Error {}

export type Fields = Readonly<Record<string, unknown>>

function unwrap<T>(outcome: Outcome<T>, name: string): T {
  if (outcome.ok) return outcome.value
  throw new Unreadable(`${name}: ${outcome.refusal.kind}`)
}

export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable(`${name}: not an object`)
  return value as Fields
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(`${name}: not a list`)
  return value
}

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Unreadable(`${name}: not a text`)
  return value
}

/** A whole number within limits. */
export function countOf(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new Unreadable(`${name}: not a whole number from ${least} to ${most}`)
  return value
}

export function instantOf(value: unknown, name: string): Date {
  return unwrap(parseInstant(value), name)
}

export function optionalInstantOf(value: unknown, name: string): Date | null {
  return value === undefined || value === null ? null : instantOf(value, name)
}

export function dateOf(value: unknown, name: string): string {
  unwrap(parseDate(value), name)
  return value as string
}

/** [from, to], the second not before the first. */
export function spanOf(value: unknown, name: string): Readonly<{ from: Date; to: Date }> {
  const pair = listOf(value, name)
  if (pair.length !== 2) throw new Unreadable(`${name}: not a pair of instants`)
  const span = { from: instantOf(pair[0], `${name}.0`), to: instantOf(pair[1], `${name}.1`) }
  if (span.to < span.from) throw new Unreadable(`${name}: SpanReversed`)
  return span
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value)
  if (found === undefined) throw new Unreadable(`${name}: not one of ${allowed.join(', ')}`)
  return found
}

export { unwrap }
