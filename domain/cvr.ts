import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/** A company number of eight digits that passes modulus 11; the first digit is never 0 (D.7). */
export function isCvr(digits: string): boolean {
  if (!/^[1-9]\d{7}$/.test(digits)) return false
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0
}

/** Reads a CVR number as people type it, with spaces or the prefix DK; gives the eight digits. */
export function parseCvr(text: string): Outcome<string> {
  const digits = text.replace(/[\s\u00a0]/g, '').replace(/^DK/i, '')
  return isCvr(digits) ? granted(digits) : refused('CvrInvalid', ['cvr'])
}
