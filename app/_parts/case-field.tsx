'use client'
import { useCaseForm } from './case-form.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  name: string
  label: string
  hint?: string
  stored?: string | null
  rows?: number
  isOptional?: boolean
  options?: readonly Readonly<{ value: string; label: string }>[]
  /** Told what is chosen of the options. */
  onChoose?: (value: string) => void
  className?: string
}>

/** One field of a form about a problem or a change: a line, so many rows of text, or a choice. */
export function CaseField({ name, label, hint, stored, rows, isOptional, options, onChoose, className }: Props) {
  const { words } = useLanguage()
  const { id, answer } = useCaseForm()
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
        options ? (
          <select
            {...marks}
            name={name}
            defaultValue={shown}
            onChange={event => onChoose?.(event.target.value)}
            className={controlStyle}
          >
            <option value="">–</option>
            {options.map(({ value, label: said }) => (
              <option key={value} value={value}>
                {said}
              </option>
            ))}
          </select>
        ) : rows ? (
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
