'use client'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  /** Keeps the ids of two forms on one page apart. */
  within: string
  known: Readonly<{ name: string; phone: string | null }>
  faults: Readonly<Record<string, string>> | undefined
  typed: Readonly<Record<string, string>> | undefined
}>

/** The named person who handles the case, with telephone. */
export function HandlerFields({ within, known, faults, typed }: Props) {
  const { words } = useLanguage()
  const text = words.room.begin
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field id={`${within}-name`} label={text.name} error={faults?.['handler.name'] ?? faults?.handler}>
        {marks => (
          <input
            {...marks}
            name="handler.name"
            autoComplete="name"
            maxLength={120}
            defaultValue={typed?.['handler.name'] ?? known.name}
            className={controlStyle}
          />
        )}
      </Field>
      <Field id={`${within}-phone`} label={text.phone} error={faults?.['handler.phone']}>
        {marks => (
          <input
            {...marks}
            name="handler.phone"
            type="tel"
            autoComplete="tel"
            defaultValue={typed?.['handler.phone'] ?? known.phone ?? ''}
            className={controlStyle}
          />
        )}
      </Field>
    </div>
  )
}
