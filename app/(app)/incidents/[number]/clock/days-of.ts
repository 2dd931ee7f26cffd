const DAY_MS = 86_400_000
const wallParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})

export type Span = Readonly<{ from: string; to: string; isCounted: boolean }>
/** Parts and the due time are shares of the day, 0 to 1, by the clock on the wall. */
export type Day = Readonly<{
  at: string
  parts: readonly Readonly<{ from: number; to: number; isCounted: boolean }>[]
  due: number | null
}>

/** The time on a wall in Denmark, counted as if every day had 24 hours: good enough to draw. */
const wall = (instant: string) => Date.parse(`${wallParts.format(new Date(instant)).replace(' ', 'T')}Z`)

/** The days that the working of a clock touches, each with what counted and what was skipped. */
export function daysOf(spans: readonly Span[], dueAt: string): readonly Day[] {
  const days = new Map<number, { parts: Day['parts'][number][]; due: number | null }>()
  const of = (day: number) => {
    const known = days.get(day) ?? { parts: [], due: null }
    days.set(day, known)
    return known
  }
  for (const { from, to, isCounted } of spans) {
    const [start, end] = [wall(from), wall(to)]
    for (let day = Math.floor(start / DAY_MS); day * DAY_MS < end; day += 1) {
      const zero = day * DAY_MS
      const part = { from: Math.max(0, (start - zero) / DAY_MS), to: Math.min(1, (end - zero) / DAY_MS), isCounted }
      if (part.to > part.from) of(day).parts.push(part)
    }
  }
  const due = wall(dueAt)
  if (days.size > 0) of(Math.floor(due / DAY_MS)).due = (due % DAY_MS) / DAY_MS
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, rest]) => ({ at: new Date(day * DAY_MS + DAY_MS / 2).toISOString(), ...rest }))
}
