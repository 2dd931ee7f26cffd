import type { IncidentCategory, ProblemFilter, ProblemService } from '#graphql/generated/operations.ts'

export type ProblemListFilter = Readonly<{
  view: 'open' | 'all' | 'done'
  analysis: 'owed' | 'sent' | 'done' | 'none' | null
  owner: string | null
  service: ProblemService | null
  category: string | null
  missed: boolean
  after: string | null
}>
type Query = Readonly<Record<string, string | string[] | undefined>>

const one = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find(each => each === value) ?? null

/** The filter that an address asks for; what it does not understand is left out. */
export function readProblemFilter(query: Query): ProblemListFilter {
  const first = (name: string) => [query[name] ?? []].flat()[0] || null
  return {
    view: one(first('view'), ['open', 'all', 'done']) ?? 'open',
    analysis: one(first('analysis'), ['owed', 'sent', 'done', 'none']),
    owner: first('owner'),
    service: one(first('service'), ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'OTHER']),
    category: first('category')?.match(/^[A-Z_]{1,40}$/)?.[0] ?? null,
    missed: first('missed') === 'yes',
    after: first('after'),
  }
}

/** The address of the list; what is as usual is left out, so that addresses can be read and shared. */
export function problemListAddress(filter: ProblemListFilter): string {
  const parts = [
    filter.view !== 'open' && `view=${filter.view}`,
    filter.analysis && `analysis=${filter.analysis}`,
    filter.owner && `owner=${encodeURIComponent(filter.owner)}`,
    filter.service && `service=${filter.service}`,
    filter.category && `category=${filter.category}`,
    filter.missed && 'missed=yes',
    filter.after && `after=${encodeURIComponent(filter.after)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `/problems?${parts.join('&')}` : '/problems'
}

const analysisStates = {
  owed: ['DUE', 'EXTENDED', 'RETURNED'],
  sent: ['SENT'],
  done: ['ACCEPTED'],
  none: ['NOT_REQUIRED'],
} as const

/** The same filter in the words of the graph. */
export const graphProblemFilter = (filter: ProblemListFilter): ProblemFilter => ({
  ...(filter.view !== 'all' && { isOpen: filter.view === 'open' }),
  ...(filter.analysis && { rootCauseState: [...analysisStates[filter.analysis]] }),
  ...(filter.owner && { ownerId: filter.owner }),
  ...(filter.service && { service: filter.service }),
  ...(filter.category && { category: filter.category as IncidentCategory }),
  ...(filter.missed && { hasMissed: true }),
})

export const isProblemListNarrowed = (filter: ProblemListFilter): boolean =>
  problemListAddress({ ...filter, after: null }) !== '/problems'
