'use client'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { controlStyle, Field } from './field.tsx'

type Props = Readonly<{
  /** Keeps the ids of two forms on one page apart. */
  within: string
  name: string
  /** The input's own name for it, where the form has another. */
  path?: string
  label: string
  hint?: string
  optional?: string | undefined
  known?: string | null
  type?: 'text' | 'tel' | 'email'
  /** More than one line of text. */
  rows?: number
  answer: Answer
}>

/** One text of a verb's form, with what was typed before a refusal. */
export function LineField({
  within,
  name,
  path = name,
  label,
  hint,
  optional,
  known,
  type = 'text',
  rows,
  answer,
}: Props) {
  const shared = { name, defaultValue: answer.typed?.[name] ?? known ?? '', className: controlStyle }
  return (
    <Field id={`${within}-${name}`} label={label} hint={hint} optional={optional} error={answer.faults?.[path]}>
      {marks =>
        rows ? (
          <textarea {...marks} {...shared} rows={rows} maxLength={10_000} />
        ) : (
          <input {...marks} {...shared} type={type} autoComplete="off" maxLength={254} />
        )
      }
    </Field>
  )
}
