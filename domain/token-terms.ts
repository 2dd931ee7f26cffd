/** A token lives 365 days at most, counted from the second it is made (api.md, "Who may call"). */
export const MOST_TOKEN_DAYS = 365
/** After a rotation the former token stays valid this many hours at most, so that two are valid at once. */
export const MOST_OVERLAP_HOURS = 30 * 24
/** Days before the end of a token at which its keepers are reminded, the last one last. */
export const REMINDER_DAYS = [30, 7, 1] as const

const dayMs = 86_400_000

/**
 * Which reminder is due for a token: the smallest of 30, 7 and 1 days that its end lies within, unless that one or a
 * later one was sent. A token made for a week gets no reminder of thirty days. Instants UTC.
 */
export function reminderDue(
  token: Readonly<{ createdAt: Date; expiresAt: Date; remindedDays: number | null }>,
  at: Date,
): number | null {
  const left = token.expiresAt.getTime() - at.getTime()
  if (left <= 0) return null
  const lifetime = token.expiresAt.getTime() - token.createdAt.getTime()
  const reached = REMINDER_DAYS.filter(days => left <= days * dayMs && lifetime > days * dayMs).at(-1)
  return reached !== undefined && (token.remindedDays === null || reached < token.remindedDays) ? reached : null
}
