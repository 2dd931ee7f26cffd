'use client'
import { useState } from 'react'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { typedDate, typedDay } from '#app/_parts/typed-time.ts'
import { dateText, dayOf } from '#domain/day.ts'

type Props = Readonly<{
  label: string
  hint: string
  /** What the mark that is drawn along the ruler is called. */
  ruler: string
  /** The first and the last day that may be agreed: after day ten, and the wall. */
  first: string
  last: string
}>

/** Another date, typed or drawn along the ruler, which ends at the wall; AUB confirms it. */
export function WishedDate({ label, hint, ruler, first, last }: Props) {
  const { id, answer } = useCaseForm()
  const [typed, setTyped] = useState(answer.typed.wishedOn ?? '')
  const date = typedDate(typed)
  const drawn = date && date >= first && date <= last ? date : first
  return (
    <div className="grid max-w-md gap-2">
      <Field id={`${id}-wishedOn`} label={label} hint={hint} error={answer.faults.wishedOn} className="max-w-48">
        {marks => (
          <input
            {...marks}
            name="wishedOn"
            value={typed}
            onChange={event => setTyped(event.target.value)}
            inputMode="decimal"
            autoComplete="off"
            className={controlStyle}
          />
        )}
      </Field>
      <input
        type="range"
        aria-label={ruler}
        aria-valuetext={typedDay(drawn)}
        min={dayOf(first)}
        max={dayOf(last)}
        value={dayOf(drawn)}
        onChange={event => setTyped(typedDay(dateText(Number(event.target.value))))}
        className="h-9 w-full accent-(--primary)"
      />
    </div>
  )
}
