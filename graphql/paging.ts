import { badInput } from './errors.ts'

export type PageArguments = Readonly<{
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}>

/** How much of a list is wanted, and from which end. */
export type Wanted = Readonly<{
  size: number
  isBackwards: boolean
  cursor: string | null
  argument: 'after' | 'before'
}>

const usual = 20
const most = 100

function size(argument: string, value: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw badInput(argument, `must be between 1 and ${most}, but is ${value}.`)
}

/** Out of range is an error that names the range, never a silent clamp (api.md). */
export function wantedPage(page: PageArguments, fallback = usual): Wanted {
  const { first, last, after, before } = page
  if (first != null && last != null) throw badInput('last', 'cannot be given together with `first`.')
  if (last == null && before != null) throw badInput('before', 'goes with `last`.')
  if (last != null && after != null) throw badInput('after', 'goes with `first`.')
  if (last != null) return { size: size('last', last), isBackwards: true, cursor: before ?? null, argument: 'before' }
  return { size: size('first', first ?? fallback), isBackwards: false, cursor: after ?? null, argument: 'after' }
}

export type Page<T> = Readonly<{ rows: readonly T[]; hasNextPage: boolean; hasPreviousPage: boolean }>

/** A page as the query gave it, in the order of the list. */
export function pageOf<T>(wanted: Wanted, rows: readonly T[], hasMore: boolean): Page<T> {
  const isContinued = wanted.cursor !== null
  return wanted.isBackwards
    ? { rows, hasNextPage: isContinued, hasPreviousPage: hasMore }
    : { rows, hasNextPage: hasMore, hasPreviousPage: isContinued }
}

export function pageInfoOf<T>({ rows, hasNextPage, hasPreviousPage }: Page<T>, cursorOf: (row: T) => string) {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  }
}
