'use client'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import type { FormProps, SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

/** Who reports: a person with department, location and telephone (5.2.1). */
export function WhoSection({ viewer, isCall, typed, faults }: SectionProps & Pick<FormProps, 'viewer' | 'isCall'>) {
  const { language, words } = useLanguage()
  const text = words.report.who
  const phone = viewer.phone && phoneText(viewer.phone, language)
  const fields = [
    { name: 'name', label: text.name, known: viewer.name, complete: 'name', type: 'text' },
    { name: 'phone', label: text.phone, known: phone, complete: 'tel', type: 'tel' },
    { name: 'department', label: text.department, known: viewer.department, complete: 'off', type: 'text' },
    { name: 'location', label: text.location, known: viewer.location, complete: 'off', type: 'text' },
  ] as const
  return (
    <Section legend={text.legend} hint={isCall ? text.callHint : text.hint} help="report">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {fields.map(field => {
          const id = `reporter.${field.name}`
          return (
            <Field key={id} id={id} label={field.label} error={faults[id]}>
              {marks => (
                <input
                  {...marks}
                  name={id}
                  type={field.type}
                  autoComplete={isCall ? 'off' : field.complete}
                  maxLength={120}
                  defaultValue={typed[id]?.[0] ?? (isCall ? '' : (field.known ?? ''))}
                  className={controlStyle}
                />
              )}
            </Field>
          )
        })}
      </div>
    </Section>
  )
}
