'use client'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import type { SectionProps } from './form-props.ts'

/** Paper for the call: kept in this tab with the form, never sent (screens 5.6). */
export function ScratchPad({ typed }: Pick<SectionProps, 'typed'>) {
  const { words } = useLanguage()
  const text = words.report.call
  return (
    <div className="rounded-card border border-line bg-surface p-4 xl:sticky xl:top-4">
      <Field id="scratch" label={text.pad} hint={text.padHint}>
        {marks => (
          <textarea
            {...marks}
            name="scratch"
            rows={12}
            maxLength={10_000}
            defaultValue={typed.scratch?.[0]}
            className={controlStyle}
          />
        )}
      </Field>
    </div>
  )
}
