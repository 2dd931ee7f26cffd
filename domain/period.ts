/** From its first to its last day in Copenhagen, both included; without a last day it goes on. */
export type Period = Readonly<{ fromOn: string; toOn: string | null }>

/** Is a day, YYYY-MM-DD, within the period? */
export function isInForceOn({ fromOn, toOn }: Period, day: string): boolean {
  return fromOn <= day && (toOn === null || day <= toOn)
}

/** Have two periods a day in common (C.4)? A service has one supplier at a time. */
export function doOverlap(one: Period, other: Period): boolean {
  return (one.toOn === null || other.fromOn <= one.toOn) && (other.toOn === null || one.fromOn <= other.toOn)
}
