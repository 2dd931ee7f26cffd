'use client'
import { useState } from 'react'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

/** How the fault was solved, whether its cause is known, and when it really was (5.2.1, 5.3). */
export function ResolveFields({ answer: { faults = {}, typed = {} } }: Readonly<{ answer: Answer }>) {
  const { words } = useLanguage()
  const text = words.room.resolve
  const [isEarlier, setEarlier] = useState(typed.isEarlier === 'yes')
  return (
    <>
      <Field id="resolve-text" label={text.text} hint={text.textHint} error={faults.text}>
        {marks => (
          <textarea
            {...marks}
            name="text"
            rows={3}
            maxLength={10_000}
            defaultValue={typed.text}
            className={controlStyle}
          />
        )}
      </Field>
      <fieldset className={faults.isRootCauseKnown ? 'border-l-4 border-late-line pl-3' : ''}>
        <legend className="mb-1 font-semibold">{text.cause}</legend>
        {faults.isRootCauseKnown && <p className="mb-1 font-semibold text-late-fg">{faults.isRootCauseKnown}</p>}
        <div className="flex flex-wrap gap-x-6">
          {(['yes', 'no'] as const).map(each => (
            <label key={each} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="isRootCauseKnown"
                value={each}
                defaultChecked={typed.isRootCauseKnown === each}
                className="size-4 accent-(--primary)"
              />
              {each === 'yes' ? text.causeYes : text.causeNo}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="resolve-workaround"
        label={text.workaround}
        hint={text.workaroundHint}
        error={faults.workaround}
        optional={words.parts.optional}
      >
        {marks => (
          <textarea
            {...marks}
            name="workaround"
            rows={2}
            maxLength={10_000}
            defaultValue={typed.workaround}
            className={controlStyle}
          />
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="isEarlier"
          value="yes"
          checked={isEarlier}
          onChange={event => setEarlier(event.target.checked)}
          className="size-4 accent-(--primary)"
        />
        {text.earlier}
      </label>
      {isEarlier && (
        <div className="space-y-4 border-l-2 border-line-strong pl-4">
          <DateTimeFields
            dateName="actualDate"
            timeName="actualTime"
            dateLabel={text.date}
            timeLabel={text.time}
            dateHint={words.report.when.dateHint}
            timeHint={words.report.when.timeHint}
            date={typed.actualDate}
            time={typed.actualTime}
            dateError={faults.actualDate ?? faults.actualResolvedAt}
            timeError={faults.actualTime}
          />
          <Field id="actualReason" label={text.reason} error={faults.actualReason}>
            {marks => (
              <input {...marks} name="actualReason" defaultValue={typed.actualReason} className={controlStyle} />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
