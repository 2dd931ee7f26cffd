'use client'
import { useState } from 'react'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  answer: Answer
  /** Keeps the fields of several forms on one page apart: `begunDate`, `begunTime`, `begunReason`. */
  prefix: string
  label: string
  /** The field of the verb that these are typed for. */
  fault: string
}>

/** What really happened before it is written down: when, and why it is recorded later (5.2.1). */
export function EarlierFields({ answer: { faults = {}, typed = {} }, prefix, label, fault }: Props) {
  const { words } = useLanguage()
  const text = words.room.resolve
  const name = (part: string) => `${prefix}${part}`
  const [isEarlier, setEarlier] = useState(typed[name('Earlier')] === 'yes')
  return (
    <>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name={name('Earlier')}
          value="yes"
          checked={isEarlier}
          onChange={event => setEarlier(event.target.checked)}
          className="size-4 accent-(--primary)"
        />
        {label}
      </label>
      {isEarlier && (
        <div className="space-y-4 border-l-2 border-line-strong pl-4">
          <DateTimeFields
            dateName={name('Date')}
            timeName={name('Time')}
            dateLabel={text.date}
            timeLabel={text.time}
            dateHint={words.report.when.dateHint}
            timeHint={words.report.when.timeHint}
            date={typed[name('Date')]}
            time={typed[name('Time')]}
            dateError={faults[name('Date')] ?? faults[fault]}
            timeError={faults[name('Time')]}
          />
          <Field id={name('Reason')} label={text.reason} error={faults.actualReason}>
            {marks => (
              <input {...marks} name={name('Reason')} defaultValue={typed[name('Reason')]} className={controlStyle} />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
