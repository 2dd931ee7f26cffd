import { say } from './steps.mjs'

/** A figure beside what the issues want of it: at most, or at least, so much. */
export type Limit = Readonly<{ what: string; found: number; most?: number; least?: number; unit?: string }>

export const isHeld = ({ found, most, least }: Limit): boolean =>
  Number.isFinite(found) && (most === undefined || found <= most) && (least === undefined || found >= least)

/** Says each figure with its limit; true when all are held. */
export function sayLimits(limits: readonly Limit[]): boolean {
  say('')
  for (const one of limits) {
    const { what, found, most, least, unit = '' } = one
    const wanted = most === undefined ? `at least ${least}` : `at most ${most}`
    say(`${isHeld(one) ? '✓' : '✗'} ${what}: ${found}${unit && ` ${unit}`} (wanted ${wanted})`)
  }
  return limits.every(isHeld)
}

/** The value that this share of a sample does not exceed, rounded to hundredths. */
export function shareOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return Math.round((sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN) * 100) / 100
}
