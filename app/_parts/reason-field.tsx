'use client'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ answer: Answer; id: string; name: string; label: string; isOptional?: boolean; most?: number }>

/** Some lines of free text in a verb's form. */
export function ReasonField({ answer, id, name, label, isOptional = false, most = 2_000 }: Props) {
  const { words } = useLanguage()
  return (
    <Field id={id} label={label} error={answer.faults?.[name]} optional={isOptional ? words.parts.optional : undefined}>
      {marks => (
        <textarea
          {...marks}
          name={name}
          rows={2}
          maxLength={most}
          defaultValue={answer.typed?.[name]}
          className={controlStyle}
        />
      )}
    </Field>
  )
}
