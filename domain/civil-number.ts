import { dateText, dayNumber, dayOf } from './day.ts'

/** Where a text holds what looks like a civil registration number (CPR), and how sure that is (D.9). */
export type CivilNumberFinding = Readonly<{ start: number; end: number; certainty: 'HIGH' | 'MEDIUM' }>

// Six digits, an optional space or dash, four digits; never a part of a longer run of digits.
const pattern = /(?<!\d)(\d{2})(\d{2})(\d{2})(?:[ \u00a0]|[-\u2010-\u2015\u2212])?(\d{4})(?!\d)/gu

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Finds civil registration numbers in free text. The modulus-11 test only raises certainty: numbers without it have
 * been issued since 2007. `today` ('YYYY-MM-DD') keeps numbers born in the future out.
 */
export function findCivilNumbers(text: string, today: string): CivilNumberFinding[] {
  const limit = dayOf(today)
  const findings: CivilNumberFinding[] = []
  for (const match of text.matchAll(pattern)) {
    const [found, day = '', month = '', year = '', serial = ''] = match
    const certainty = certaintyOf(
      Number(day),
      Number(month),
      Number(year),
      serial,
      `${day}${month}${year}${serial}`,
      limit,
    )
    if (certainty) findings.push({ start: match.index, end: match.index + found.length, certainty })
  }
  return findings
}

function certaintyOf(
  day: number,
  month: number,
  twoDigits: number,
  serial: string,
  digits: string,
  today: number,
): 'HIGH' | 'MEDIUM' | null {
  // Administrative numbers carry the day plus 60.
  const dayOfMonth = day > 60 ? day - 60 : day
  const year = fullYear(twoDigits, Number(serial[0]))
  const born = dayNumber(year, month, dayOfMonth)
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  if (month < 1 || dateText(born) !== iso || born > today) return null
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 ? 'HIGH' : 'MEDIUM'
}

/** The century by the seventh digit. */
function fullYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits
}

/** The text with the last four digits of each number replaced: 251248-XXXX (D.9). */
export function maskCivilNumbers(text: string, today: string): string {
  let masked = ''
  let end = 0
  for (const finding of findCivilNumbers(text, today)) {
    masked += `${text.slice(end, finding.start + 6)}-XXXX`
    end = finding.end
  }
  return masked + text.slice(end)
}
