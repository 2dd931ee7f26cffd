import { copenhagenInstant } from '#domain/copenhagen.ts'
import type {
  AffectedService,
  IncidentCategory,
  IncidentFilter,
  IncidentOrder,
  Priority,
} from '#graphql/generated/operations.ts'

export type ListView = 'open' | 'all' | 'done'
export type ListFilter = Readonly<{
  view: ListView
  priority: readonly Priority[]
  /** 'us' or an organisation's id. */
  owes: string | null
  party: string | null
  service: AffectedService | null
  due: 'hour' | 'over' | null
  /** Who must solve it. */
  solves: string | null
  /** Only cases with a missed duty. */
  missed: boolean
  /** Only reports without a number at ATP's internal IT: AUB's own task. */
  atp: boolean
  /** Words that must all be there. */
  text: string | null
  category: IncidentCategory | null
  /** Opened in this month, YYYY-MM, Danish time. */
  month: string | null
  sort: 'due' | 'opened'
  after: string | null
}>

type Query = Readonly<Record<string, string | string[] | undefined>>

const services: readonly AffectedService[] = ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER']

const one = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find(each => each === value) ?? null

/** One letter or less narrows nothing. */
function wordsOf(value: string | string[] | undefined): string | null {
  const text = ([value].flat()[0] ?? '').trim().slice(0, 200)
  return text.length > 1 ? text : null
}

/** The filter that an address asks for; what it does not understand is left out. */
export function readFilter(query: Query): ListFilter {
  const all = (name: string) => [query[name] ?? []].flat().flatMap(value => value.split(','))
  const first = (name: string) => all(name)[0] || null
  return {
    view: one(first('view'), ['open', 'all', 'done']) ?? 'open',
    priority: (['P1', 'P2', 'P3', 'P4'] as const).filter(each => all('p').includes(each.slice(1))),
    owes: first('owes'),
    party: first('party'),
    service: one(first('service'), services),
    due: one(first('due'), ['hour', 'over']),
    solves: first('solves'),
    missed: first('missed') === 'yes',
    atp: first('atp') === 'missing',
    text: wordsOf(query.q),
    category: (first('category')?.match(/^[A-Z_]{1,40}$/)?.[0] as IncidentCategory | undefined) ?? null,
    month: first('month')?.match(/^20\d{2}-(0[1-9]|1[0-2])$/)?.[0] ?? null,
    sort: one(first('sort'), ['due', 'opened']) ?? 'due',
    after: first('after'),
  }
}

/** The address of a list; what is as usual is left out, so that addresses can be read and shared. */
export function listAddress(filter: ListFilter): string {
  const parts = [
    filter.view !== 'open' && `view=${filter.view}`,
    filter.priority.length > 0 && `p=${filter.priority.map(each => each.slice(1)).join(',')}`,
    filter.owes && `owes=${encodeURIComponent(filter.owes)}`,
    filter.service && `service=${filter.service}`,
    filter.party && `party=${encodeURIComponent(filter.party)}`,
    filter.due && `due=${filter.due}`,
    filter.solves && `solves=${encodeURIComponent(filter.solves)}`,
    filter.missed && 'missed=yes',
    filter.atp && 'atp=missing',
    filter.text && `q=${encodeURIComponent(filter.text)}`,
    filter.category && `category=${filter.category}`,
    filter.month && `month=${filter.month}`,
    filter.sort !== 'due' && `sort=${filter.sort}`,
    filter.after && `after=${encodeURIComponent(filter.after)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `/incidents?${parts.join('&')}` : '/incidents'
}

/** The file of exactly these rows, from the first one. */
export const exportAddress = (filter: ListFilter): string =>
  listAddress({ ...filter, after: null }).replace('/incidents', '/incidents/export.csv')

/** From the first instant of a month to the first of the next, Danish time. */
function monthOf(month: string): Pick<IncidentFilter, 'openedAfter' | 'openedBefore'> {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  const [from, to] = [month, next].map(each => copenhagenInstant(`${each}-01`).toISOString())
  return { openedAfter: from ?? null, openedBefore: to ?? null }
}

/** The same filter in the words of the graph. */
export function graphFilter(filter: ListFilter, now: string, ownId: string): IncidentFilter {
  const owedBy = filter.owes === 'us' ? ownId : filter.owes
  return {
    ...(filter.view !== 'all' && { isOpen: filter.view === 'open' }),
    ...(filter.priority.length > 0 && { priority: [...filter.priority] }),
    ...(owedBy && { owedBy }),
    ...(filter.party && { organisationId: filter.party }),
    ...(filter.service && { service: filter.service }),
    ...(filter.solves && { responsibleId: filter.solves }),
    ...(filter.missed && { hasMissed: true }),
    ...(filter.atp && { isAtpReferenceMissing: true }),
    ...(filter.text && { text: filter.text }),
    ...(filter.category && { category: filter.category }),
    ...(filter.month && monthOf(filter.month)),
    ...(filter.due === 'over' && { dueBefore: now }),
    ...(filter.due === 'hour' && {
      dueAfter: now,
      dueBefore: new Date(Date.parse(now) + 3_600_000).toISOString(),
    }),
  }
}

export const graphOrder = (filter: ListFilter): IncidentOrder =>
  filter.sort === 'opened' ? { field: 'OPENED_AT', direction: 'DESC' } : { field: 'NEXT_DUE_AT', direction: 'ASC' }

/** Whether anything is narrowed down from the usual list of open cases. */
export const isNarrowed = (filter: ListFilter): boolean =>
  listAddress({ ...filter, sort: 'due', after: null }) !== '/incidents'
