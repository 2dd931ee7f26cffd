import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** Six digits; the pattern is a setting, since the register's own rule is not published (D.7). */
const INSTITUTION_NUMBER_PATTERN = /^\d{6}$/

/** Reads an institution number; spaces are dropped, leading zeros kept. */
export function parseInstitutionNumber(text: string, pattern = INSTITUTION_NUMBER_PATTERN): Outcome<string> {
  const digits = text.replace(/[\s\u00a0]/g, '')
  return pattern.test(digits) ? granted(digits) : refused('InstitutionNumberInvalid', ['institutionNumber'])
}
