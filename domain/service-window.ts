import { instantOf, secondsOf } from './copenhagen.ts'

/** What was said of one service window at one time: the first announcement, a move, an extension, a shortening. */
export type WindowAnnouncement = Readonly<{ announcedAt: Date; from: Date; to: Date }>

/**
 * The stretch of a service window that leaves the operating time (Instruks 4.2, R-4.4): the last announcement made
 * before the window began. Extended while it runs, it counts to the end announced before its start; shortened, to the
 * new end. Null when nothing was announced in time.
 */
export function effectiveWindow(
  announcements: readonly WindowAnnouncement[],
): Readonly<{ from: Date; to: Date }> | null {
  let counted: { from: number; to: number } | null = null
  const inOrder = announcements
    .map(one => ({ said: secondsOf(one.announcedAt), from: secondsOf(one.from), to: secondsOf(one.to) }))
    .toSorted((a, b) => a.said - b.said)
  for (const { said, from, to } of inOrder) {
    if (counted && said >= counted.from) counted.to = Math.min(counted.to, Math.max(to, said))
    else if (said < from) counted = { from, to }
  }
  return counted && counted.to > counted.from ? { from: instantOf(counted.from), to: instantOf(counted.to) } : null
}
