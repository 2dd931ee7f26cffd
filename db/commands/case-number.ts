import { randomInt } from 'node:crypto'
import { copenhagenDate } from '#domain/calendar.ts'

/** Random digits, drawn again on collision: no number tells how many cases there are (C.1). */
export function drawNumber(prefix: 'INC' | 'PRB' | 'RFC' | 'KRAV', at: Date, attempt: number): string {
  const digits = attempt < 3 ? 6 : 8
  return `${prefix}-${copenhagenDate(at).slice(0, 4)}-${String(randomInt(10 ** digits)).padStart(digits, '0')}`
}
