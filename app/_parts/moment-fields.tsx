'use client'
import type { LifeWords } from '#app/_words/life-words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ answer: Answer; words: LifeWords; fault: string; from?: string | null }>

/** The day and the time that a verb asks for, typed as people type them; a usual one stands there already. */
export function MomentFields({ answer: { faults = {}, typed = {} }, words: text, fault, from }: Props) {
  const { words, format } = useLanguage()
  return (
    <DateTimeFields
      dateName="momentDate"
      timeName="momentTime"
      dateLabel={text.date}
      timeLabel={text.time}
      dateHint={words.report.when.dateHint}
      timeHint={words.report.when.timeHint}
      date={typed.momentDate ?? (from ? format.day(from) : undefined)}
      time={typed.momentTime ?? (from ? format.bare(from) : undefined)}
      dateError={faults.momentDate ?? faults[fault]}
      timeError={faults.momentTime}
    />
  )
}
