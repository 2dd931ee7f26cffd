'use client'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'

export type FieldProps = Readonly<{
  value: (name: string, stored: string) => string
  faults: Readonly<Record<string, string>>
}>

type Props = FieldProps &
  Readonly<{
    name: string
    label: string
    stored?: string | null | undefined
    hint?: string
    optional?: string
    type?: 'text' | 'tel' | 'email'
    className?: string
  }>

/** A line of text whose id is the path that a refusal names. */
export function TextField({
  name,
  label,
  stored,
  hint,
  optional,
  type = 'text',
  className = '',
  value,
  faults,
}: Props) {
  const { language } = useLanguage()
  const shown = type === 'tel' && stored ? phoneText(stored, language) : (stored ?? '')
  return (
    <Field id={name} label={label} hint={hint} error={faults[name]} optional={optional} className={className}>
      {marks => (
        <input
          {...marks}
          name={name}
          type={type === 'email' ? 'text' : type}
          inputMode={type === 'email' ? 'email' : type === 'tel' ? 'tel' : 'text'}
          defaultValue={value(name, shown)}
          autoComplete="off"
          className={controlStyle}
        />
      )}
    </Field>
  )
}
