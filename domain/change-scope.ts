/** What of a change makes its scope; more of it than was announced and discussed is another change. */
export type ChangeScope = Readonly<{
  services: readonly string[]
  schoolIds: readonly string[]
  touchesAtpProduction: boolean
  affectsAub: 'YES' | 'NO' | 'UNSURE' | null
}>

/** Is it more than before (R-5.40 a)? The owner may declare a change material besides; less is never more. */
export function isWider(before: ChangeScope, after: ChangeScope): boolean {
  const isMore = (had: readonly string[], has: readonly string[]) => has.some(one => !had.includes(one))
  return (
    isMore(before.services, after.services) ||
    isMore(before.schoolIds, after.schoolIds) ||
    (after.touchesAtpProduction && !before.touchesAtpProduction) ||
    (before.affectsAub === 'NO' && after.affectsAub !== 'NO')
  )
}

const MOST_DAYS = 30

/** What is wrong with a wished window (Instruks 5.4.1), or null: it ends after it begins, lies ahead, and lasts 30 days at most. */
export function windowFault(
  start: Date,
  end: Date,
  at: Date,
): 'WINDOW_REVERSED' | 'IN_PAST' | 'WINDOW_TOO_LONG' | null {
  if (end <= start) return 'WINDOW_REVERSED'
  if (end <= at || start < at) return 'IN_PAST'
  return end.getTime() - start.getTime() > MOST_DAYS * 86_400_000 ? 'WINDOW_TOO_LONG' : null
}
