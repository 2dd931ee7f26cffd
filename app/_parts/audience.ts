import { counted } from '#app/_words/counted.ts'
import type { Language } from '#app/_words/language.ts'
import type { Words } from '#app/_words/words.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'

type Incident = NonNullable<IncidentPageQuery['incident']>

/** Whom a status reaches: the other side, the affected schools and, from AUB, their suppliers (4.1, R-2.4). */
export function audience(incident: Incident, isOwing: boolean, words: Words, language: Language): string {
  const { responsibleOrganisation, counterpartOrganisation, affectedSchools, responsibleSide } = incident
  const [other, own] = isOwing
    ? [counterpartOrganisation, responsibleOrganisation]
    : [responsibleOrganisation, counterpartOrganisation]
  const schools = affectedSchools.filter(({ id }) => id !== other.id && id !== own.id).length
  const { status } = words.room
  const told = [
    other.name,
    ...(schools > 0 ? [counted(status.schools, schools, language)] : []),
    ...(isOwing && responsibleSide === 'AUB' ? [status.suppliers] : []),
  ]
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(told)
}
