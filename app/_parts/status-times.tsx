'use client'
import type { LifeWords } from '#app/_words/life-words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { EarlierFields } from './earlier-fields.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ answer: Answer; words: LifeWords; isByAgreement: boolean }>

/** When it was really told, and when the next feedback is proposed for (4.2, 5.2.1). Left alone by most statuses. */
export function StatusTimes({ answer, words: text, isByAgreement }: Props) {
  const { words } = useLanguage()
  const { faults = {}, typed = {} } = answer
  const hasFault = [
    'nextDate',
    'nextTime',
    'nextFeedbackAt',
    'toldDate',
    'toldTime',
    'actualSentAt',
    'actualReason',
  ].some(name => faults[name])
  return (
    <details className="mt-3" open={hasFault || undefined}>
      <summary className="link inline-flex min-h-6 items-center text-sm pointer-coarse:min-h-11">{text.times}</summary>
      <div className="mt-2 space-y-3">
        {isByAgreement && (
          <fieldset>
            <legend className="text-sm font-semibold">{text.nextFeedback}</legend>
            <DateTimeFields
              dateName="nextDate"
              timeName="nextTime"
              dateLabel={text.date}
              timeLabel={text.time}
              dateHint={words.report.when.dateHint}
              timeHint={words.report.when.timeHint}
              date={typed.nextDate}
              time={typed.nextTime}
              dateError={faults.nextDate ?? faults.nextFeedbackAt}
              timeError={faults.nextTime}
            />
          </fieldset>
        )}
        <EarlierFields answer={answer} prefix="told" label={text.earlierTold} fault="actualSentAt" />
      </div>
    </details>
  )
}
