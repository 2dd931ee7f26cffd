import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** Six digits; the pattern is a setting, since the register's own rule is not published (D.7). */
const INSTITUTION_NUMBER_PATTERN = /^\d{6}$/

/** A school has one or more (D.7); more than these is a slip. */
export const MOST_INSTITUTION_NUMBERS = 40

/** Reads an institution number; spaces are dropped, leading zeros kept. */
export function parseInstitutionNumber(text: string, pattern = INSTITUTION_NUMBER_PATTERN): Outcome<string> {
  const digits = text.replace(/[\s\u00a0]/g, '')
  return pattern.test(digits) ? granted(digits) : refused('InstitutionNumberInvalid', ['institutionNumber'])
}

/** Several numbers in one field, as somebody types them: "280123, 280124". */
export const typedInstitutionNumbers = (text: string): string[] =>
  text
    .split(/[,;/|\n]/)
    .map(one => one.trim())
    .filter(one => one !== '')
