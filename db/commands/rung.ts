import type { Annex } from '#db/queries/annexes.ts'
import { type Deputy, type EscalationContact, isInForceOn } from '#domain/annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'

export type Rung = Pick<EscalationContact, 'level' | 'name' | 'email'> &
  Readonly<{ isDeputy: boolean; deputy: Deputy | null }>

/**
 * The first person in force on the ladder of annex 1 or 2, from a level upwards. Nothing goes to somebody who has left:
 * the last day is counted in Copenhagen, and then the deputy of that level stands in, if there is one (R-3.6, F17).
 */
export function rung(annex: Annex | undefined, at: Date, from: number): Rung | null {
  const today = copenhagenDate(at)
  const above = (annex?.escalation ?? []).filter(one => one.level >= from).sort((a, b) => a.level - b.level)
  for (const { level } of above) {
    const here = above.filter(one => one.level === level)
    const holder = here.find(one => isInForceOn(one, today))
    if (holder) return { level, name: holder.name, email: holder.email, isDeputy: false, deputy: holder.deputy ?? null }
    const deputy = here.find(one => one.deputy?.email)?.deputy
    if (deputy) return { level, name: deputy.name, email: deputy.email, isDeputy: true, deputy: null }
  }
  return null
}
