'use client'
import { useId } from 'react'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useAnswer } from './party-form.tsx'

type Props = Readonly<{
  name: string
  label: string
  stored?: string | null
  hint?: string
  isOptional?: boolean
  isLong?: boolean
  options?: readonly Readonly<{ value: string; label: string }>[]
}>

/** A field of a form on the register, with its message beside it. */
export function PartyField({ name, label, stored, hint, isOptional = false, isLong = false, options }: Props) {
  const { words } = useLanguage()
  const { faults, typed } = useAnswer()
  const id = `${useId()}-${name}`
  const value = typed[name] ?? stored ?? ''
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={faults[name]}
      optional={isOptional ? words.parts.optional : undefined}
    >
      {marks =>
        options ? (
          <select {...marks} name={name} defaultValue={value} className={controlStyle}>
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : isLong ? (
          <textarea {...marks} name={name} defaultValue={value} rows={4} className={controlStyle} />
        ) : (
          <input {...marks} name={name} type="text" defaultValue={value} autoComplete="off" className={controlStyle} />
        )
      }
    </Field>
  )
}
