import { typedDay } from '#app/_parts/typed-time.ts'
import { format } from '#app/_words/format.ts'
import { copenhagenDate } from '#domain/copenhagen.ts'

/** An instant as the fields for it show it: 23.11.2026 and 20.00. */
export function typedMomentOf(instant: string | null): Readonly<{ date: string; time: string }> {
  if (instant === null) return { date: '', time: '' }
  return { date: typedDay(copenhagenDate(new Date(instant))), time: format('da').bare(instant) }
}
