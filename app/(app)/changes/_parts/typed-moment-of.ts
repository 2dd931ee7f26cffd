import { format } from '#app/_words/format.ts'
import { copenhagenDate } from '#domain/copenhagen.ts'

/** An instant as the fields for it show it: 23.11.2026 and 20.00. */
export function typedMomentOf(instant: string | null): Readonly<{ date: string; time: string }> {
  if (instant === null) return { date: '', time: '' }
  const day = copenhagenDate(new Date(instant))
  return { date: `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`, time: format('da').bare(instant) }
}
