import type { ChangeFilter, ChangeService, ChangeType } from '#graphql/generated/operations.ts'
import { addMonth, monthOf } from './month.ts'

const views = ['open', 'decide', 'breaches', 'unaffected', 'wishes', 'done', 'all'] as const
export type ChangeView = (typeof views)[number]
export type ChangeListFilter = Readonly<{
  view: ChangeView
  type: ChangeType | null
  service: ChangeService | null
  owner: string | null
  /** Of the changes that do not affect AUB: which month, YYYY-MM. */
  month: string | null
  after: string | null
}>
type Query = Readonly<Record<string, string | string[] | undefined>>

const one = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find(each => each === value) ?? null

/** The filter that an address asks for; what it does not understand is left out. */
export function readChangeFilter(query: Query): ChangeListFilter {
  const first = (name: string) => [query[name] ?? []].flat()[0] || null
  return {
    view: one(first('view'), views) ?? 'open',
    type: one(first('type'), ['NORMAL', 'EMERGENCY', 'STANDARD']),
    service: one(first('service'), ['SCHOOL_STAY', 'BOARD_AND_LODGING']),
    owner: first('owner'),
    month: first('month')?.match(/^20\d\d-(0[1-9]|1[0-2])$/)?.[0] ?? null,
    after: first('after'),
  }
}

/** The address of the list; what is as usual is left out, so that addresses can be read and shared. */
export function changeListAddress(filter: ChangeListFilter): string {
  const parts = [
    filter.view !== 'open' && `view=${filter.view}`,
    filter.type && `type=${filter.type}`,
    filter.service && `service=${filter.service}`,
    filter.owner && `owner=${encodeURIComponent(filter.owner)}`,
    filter.view === 'unaffected' && filter.month && `month=${filter.month}`,
    filter.after && `after=${encodeURIComponent(filter.after)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `/changes?${parts.join('&')}` : '/changes'
}

/** The same filter in the words of the graph. `now` gives the month where none is named. */
export function graphChangeFilter(filter: ChangeListFilter, now: string): ChangeFilter {
  const month = filter.month ?? monthOf(now)
  const byView: Readonly<Record<ChangeView, ChangeFilter>> = {
    open: { isOpen: true, kind: 'CHANGE' },
    decide: { awaitsDecision: true },
    breaches: { hasBreach: true },
    unaffected: {
      affectsAub: ['NO'],
      kind: 'CHANGE',
      submittedAfter: addMonth(month, 0),
      submittedBefore: addMonth(month, 1),
    },
    wishes: { kind: 'WISH' },
    done: { isOpen: false, kind: 'CHANGE' },
    all: {},
  }
  return {
    ...byView[filter.view],
    ...(filter.type && { type: [filter.type] }),
    ...(filter.service && { service: filter.service }),
    ...(filter.owner && { ownerId: filter.owner }),
  }
}

export const isChangeListNarrowed = (filter: ChangeListFilter): boolean =>
  changeListAddress({ ...filter, after: null }) !== '/changes'
