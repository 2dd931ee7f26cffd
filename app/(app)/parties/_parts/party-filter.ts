import type { AgreementStatus, OrganisationFilter, OrganisationKind } from '#graphql/generated/operations.ts'

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filter of the register as its address holds it. */
export type PartyFilter = Readonly<{
  q: string
  kind: '' | OrganisationKind
  agreement: '' | AgreementStatus
  test: '' | 'only' | 'none'
  ended: '' | 'only' | 'all'
  after: string | null
}>

const one = <T extends string>(value: string | string[] | undefined, allowed: readonly T[]): T | '' =>
  allowed.find(each => each === value) ?? ''

export const readPartyFilter = (query: Query): PartyFilter => ({
  q: String(query.q ?? '')
    .trim()
    .slice(0, 100),
  kind: one(query.kind, ['AUB', 'SCHOOL', 'SUPPLIER']),
  agreement: one(query.agreement, ['PENDING', 'ACTIVE', 'ENDED']),
  test: one(query.test, ['only', 'none']),
  ended: one(query.ended, ['only', 'all']),
  after: typeof query.after === 'string' ? query.after : null,
})

/** What has ended is left out unless it is asked for. */
export const graphPartyFilter = (filter: PartyFilter): OrganisationFilter => ({
  kind: filter.kind || null,
  text: filter.q || null,
  agreement: filter.agreement || null,
  isTest: filter.test === '' ? null : filter.test === 'only',
  isEnded: filter.ended === 'all' ? null : filter.ended === 'only',
})

export function partiesAddress(filter: PartyFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value) as [string, string][]
  const query = new URLSearchParams(given).toString()
  return query ? `/parties?${query}` : '/parties'
}
