import { copenhagenIso, parseInstant } from '#domain/calendar.ts'
import type { Seconds, Share } from './conformance-answers.ts'

const isShare = (value: object): value is Share => 'share' in value
const isSeconds = (value: object): value is Seconds => 'unit' in value

/** What differs between an answer and what was expected, each with its path; empty when nothing does. */
export function differences(answer: unknown, expected: unknown, path: string): string[] {
  if (answer instanceof Date) return sameInstant(answer, expected) ? [] : [told(path, copenhagenIso(answer), expected)]
  if (Array.isArray(answer)) {
    if (!Array.isArray(expected)) return [told(path, answer, expected)]
    if (answer.length !== expected.length)
      return [`${path} ours has ${answer.length} entries, expected ${expected.length}`]
    return answer.flatMap((one, index) => differences(one, expected[index], `${path}.${index}`))
  }
  if (typeof answer !== 'object' || answer === null) return answer === expected ? [] : [told(path, answer, expected)]
  if (isShare(answer)) return isRounded(answer, expected) ? [] : [told(path, exactly(answer), expected)]
  if (isSeconds(answer)) return isAbout(answer, expected) ? [] : [told(path, answer.seconds / answer.unit, expected)]
  return sameFields(answer as Readonly<Record<string, unknown>>, expected, path)
}

function sameFields(answer: Readonly<Record<string, unknown>>, expected: unknown, path: string): string[] {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected))
    return [`${path || 'expected'} is not an object`]
  const names = Object.keys(expected)
  if (names.length === 0) return [`${path || 'expected'} is empty`]
  const prefix = path === '' ? '' : `${path}.`
  return Object.entries(expected).flatMap(([name, value]) =>
    Object.hasOwn(answer, name) ? differences(answer[name], value, prefix + name) : [`${prefix}${name} is unknown`],
  )
}

function told(path: string, ours: unknown, expected: unknown): string {
  const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return `${path} ours ${plain(ours)}, expected ${plain(expected)}`
}

function sameInstant(ours: Date, expected: unknown): boolean {
  const parsed = parseInstant(expected)
  return parsed.ok && parsed.value.getTime() === ours.getTime()
}

/**
 * Rounded per cent, decided in whole numbers (B.3(10)). An exact half may go either way: the format gives the decimals
 * and not which way a half goes.
 */
function isRounded({ share: [part, whole], decimals }: Share, expected: unknown): boolean {
  if (typeof expected !== 'number') return false
  const scale = 10 ** decimals
  const written = Math.round(expected * scale)
  if (Math.abs(expected * scale - written) > 1e-6) return false
  return Math.abs(2 * (written * whole - part * 100 * scale)) <= whole
}

function exactly({ share: [part, whole], decimals }: Share): string {
  return ((100 * part) / whole).toFixed(decimals + 4)
}

/** Whole seconds written in another unit, with two decimals at least. */
function isAbout({ seconds, unit }: Seconds, expected: unknown): boolean {
  return typeof expected === 'number' && Math.abs(expected * unit - seconds) <= 0.005 * unit + 1e-6
}
