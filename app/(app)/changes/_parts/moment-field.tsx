'use client'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { changeWords } from '#app/_words/change-words.ts'

type Props = Readonly<{ name: string; label: string; hint?: string; date?: string; time?: string }>

/** A day and a time of day as people type them. */
export function MomentField({ name, label, hint, date = '', time = '' }: Props) {
  const { language } = useLanguage()
  const { form: text } = changeWords(language)
  const { id, answer } = useCaseForm()
  const part = (which: 'date' | 'time', said: string, stored: string, width: string) => (
    <Field
      id={`${id}-${name}.${which}`}
      label={said}
      hint={which === 'date' ? text.dateHint : undefined}
      error={answer.faults[`${name}.${which}`]}
      className={width}
    >
      {marks => (
        <input
          {...marks}
          name={`${name}.${which}`}
          defaultValue={answer.typed[`${name}.${which}`] ?? stored}
          inputMode="decimal"
          autoComplete="off"
          className={controlStyle}
        />
      )}
    </Field>
  )
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {hint && <p className="mb-1 text-xs text-ink-2">{hint}</p>}
      <div className="flex flex-wrap items-end gap-2">
        {part('date', text.date, date, 'w-36')}
        {part('time', text.time, time, 'w-24')}
      </div>
    </fieldset>
  )
}
