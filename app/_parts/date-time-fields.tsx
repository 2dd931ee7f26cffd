'use client'
import { controlStyle, Field } from './field.tsx'

type Props = Readonly<{
  /** Keeps the ids of two forms on one page apart; without it they are the names. */
  within?: string
  /** The names of the two fields. */
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
  const idOf = (name: string) => (props.within ? `${props.within}-${name}` : name)
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field
        id={idOf(props.dateName)}
        label={props.dateLabel}
        hint={props.dateHint}
        error={props.dateError}
        className="w-36"
      >
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
      <Field
        id={idOf(props.timeName)}
        label={props.timeLabel}
        hint={props.timeHint}
        error={props.timeError}
        className="w-28"
      >
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
