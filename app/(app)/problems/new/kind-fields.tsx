'use client'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { problemWords } from '#app/_words/problem-words.ts'

type Props = Readonly<{ hasIncidents: boolean; isMany: boolean }>
const services = ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'OTHER'] as const

/** Services and kind of fault, and whether many identical incidents are the ground (R-5.37 (c)). */
export function KindFields({ hasIncidents, isMany }: Props) {
  const { language, words } = useLanguage()
  const { form: text, services: names } = problemWords(language)
  const { id, answer } = useCaseForm()
  const { typed, faults } = answer
  return (
    <>
      <fieldset
        id={`${id}-services`}
        tabIndex={-1}
        className={faults.services ? 'border-l-4 border-late-line pl-3' : ''}
      >
        <legend className="mb-1 text-sm font-semibold">{text.services}</legend>
        <p className="mb-1 text-xs text-ink-2">{text.servicesHint}</p>
        {faults.services && <p className="mb-1 text-sm font-semibold text-late-fg">{faults.services}</p>}
        <input type="hidden" name="services.asked" value="yes" />
        <div className="flex flex-wrap gap-x-5">
          {services.map(service => (
            <label key={service} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
              <input type="checkbox" name="services" value={service} className="size-4 accent-(--primary)" />
              {names[service]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field id={`${id}-category`} label={text.category} error={faults.category} className="max-w-sm">
        {marks => (
          <select {...marks} name="category" defaultValue={typed.category ?? ''} className={controlStyle}>
            <option value="">{hasIncidents ? text.sameCategory : '–'}</option>
            {Object.entries(words.report.what.categories).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          name="manyIdentical"
          value="yes"
          defaultChecked={isMany || typed.manyIdentical === 'yes'}
          className="size-4 accent-(--primary)"
        />
        {text.many}
      </label>
    </>
  )
}
