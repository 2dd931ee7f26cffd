'use client'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useProblemForm } from './problem-form.tsx'

type Props = Readonly<{
  name: string
  label: string
  hint?: string
  stored?: string | null
  rows?: number
  isOptional?: boolean
  className?: string
}>

/** One field of a form about a problem: a line, or so many rows of text. */
export function ProblemField({ name, label, hint, stored, rows, isOptional, className }: Props) {
  const { words } = useLanguage()
  const { id, answer } = useProblemForm()
  const shown = answer.typed[name] ?? stored ?? ''
  return (
    <Field
      id={`${id}-${name}`}
      label={label}
      hint={hint}
      error={answer.faults[name]}
      optional={isOptional ? words.parts.optional : undefined}
      {...(className && { className })}
    >
      {marks =>
        rows ? (
          <textarea
            {...marks}
            name={name}
            rows={rows}
            maxLength={10_000}
            defaultValue={shown}
            className={controlStyle}
          />
        ) : (
          <input
            {...marks}
            name={name}
            maxLength={254}
            autoComplete="off"
            defaultValue={shown}
            className={controlStyle}
          />
        )
      }
    </Field>
  )
}
