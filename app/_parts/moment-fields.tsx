'use client'
import type { LifeWords } from '#app/_words/life-words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ answer: Answer; words: LifeWords; prefix: string; fault: string; from?: string | null }>

/** The day and the time that a verb asks for, typed as people type them; `prefix` keeps the forms of a page apart. */
export function MomentFields({ answer: { faults = {}, typed = {} }, words: text, prefix, fault, from }: Props) {
  const { words, format } = useLanguage()
  const [date, time] = [`${prefix}Date`, `${prefix}Time`]
  return (
    <DateTimeFields
      dateName={date}
      timeName={time}
      dateLabel={text.date}
      timeLabel={text.time}
      dateHint={words.report.when.dateHint}
      timeHint={words.report.when.timeHint}
      date={typed[date] ?? (from ? format.day(from) : undefined)}
      time={typed[time] ?? (from ? format.bare(from) : undefined)}
      dateError={faults[date] ?? faults[fault]}
      timeError={faults[time]}
    />
  )
}
