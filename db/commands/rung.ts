import type { Annex } from '#db/queries/annexes.ts'
import { type EscalationContact, isInForceOn } from '#domain/annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'

/**
 * The first person in force on the ladder of annex 1 or 2, from a level upwards. Nothing goes to somebody who has left:
 * the last day is counted in Copenhagen (R-3.6, F17).
 */
export function rung(annex: Annex | undefined, at: Date, from: number): EscalationContact | null {
  const today = copenhagenDate(at)
  const inForce = (annex?.escalation ?? []).filter(one => isInForceOn(one, today))
  return inForce.filter(one => one.level >= from).sort((a, b) => a.level - b.level)[0] ?? null
}
