'use client'
import { controlStyle, Field } from './field.tsx'

type Props = Readonly<{
  /** The names of the two fields; they are their ids too. */
  dateName: string
  timeName: string
  dateLabel: string
  timeLabel: string
  dateHint?: string
  timeHint?: string
  date?: string | undefined
  time?: string | undefined
  dateError?: string | undefined
  timeError?: string | undefined
}>

/** A day and a time of day as people type them: 23.11.2026 and 8.53 (screens 7). */
export function DateTimeFields(props: Props) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field id={props.dateName} label={props.dateLabel} hint={props.dateHint} error={props.dateError} className="w-36">
        {marks => (
          <input
            {...marks}
            name={props.dateName}
            defaultValue={props.date}
            inputMode="decimal"
            autoComplete="off"
            className={controlStyle}
          />
        )}
      </Field>
      <Field id={props.timeName} label={props.timeLabel} hint={props.timeHint} error={props.timeError} className="w-28">
        {marks => (
          <input
            {...marks}
            name={props.timeName}
            defaultValue={props.time}
            inputMode="decimal"
            autoComplete="off"
            className={controlStyle}
          />
        )}
      </Field>
    </div>
  )
}
