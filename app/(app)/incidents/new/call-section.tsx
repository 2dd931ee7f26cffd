'use client'
import { PhoneIncoming } from 'lucide-react'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import type { FormProps, SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

type Props = SectionProps & Pick<FormProps, 'schools' | 'now'> & Readonly<{ onCaller(organisationId: string): void }>

/** Who calls, and since when: the case is the caller's, and its clocks count from the call (screens 5.6). */
export function CallSection({ typed, faults, schools, now, onCaller }: Props) {
  const { words, format } = useLanguage()
  const text = words.report.call
  const since = typed['call.receivedAt']?.[0] ?? now
  const handlers = new Map(
    schools.flatMap(each => each.handlers).map(({ organisation }) => [organisation.id, organisation.name]),
  )
  for (const { school } of schools) handlers.delete(school.id)
  const groups = [
    { label: text.schools, options: schools.map(({ school }) => [school.id, school.name] as const) },
    { label: text.suppliers, options: [...handlers] },
  ]
  return (
    <Section legend={text.legend}>
      <input type="hidden" name="call.receivedAt" value={since} />
      <p className="flex items-center gap-2 font-semibold">
        <PhoneIncoming aria-hidden size={16} />
        {text.since(format.time(since))}
      </p>
      <Field
        id="onBehalfOf.organisationId"
        label={text.organisation}
        error={faults['onBehalfOf.organisationId'] ?? faults['onBehalfOf.receivedAt']}
      >
        {marks => (
          <select
            {...marks}
            name="call.organisation"
            defaultValue={typed['call.organisation']?.[0] ?? ''}
            onChange={event => onCaller(event.currentTarget.value)}
            className={controlStyle}
          >
            <option value="">–</option>
            {groups.map(({ label, options }) => (
              <optgroup key={label} label={label}>
                {options.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </Section>
  )
}
