'use client'
import { useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import type { AffectedService } from '#graphql/generated/operations.ts'
import type { FormProps, SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

type Props = SectionProps &
  Pick<FormProps, 'viewer' | 'schools'> &
  Readonly<{ service: AffectedService | null; chosen: readonly string[]; onChoose(chosen: readonly string[]): void }>

/** Which schools are affected. A school speaks for itself; a supplier and AUB name at least one. */
export function SchoolsSection({ viewer, schools, service, chosen, faults, onChoose }: Props) {
  const { language, words } = useLanguage()
  const text = words.report.schools
  const [wanted, setWanted] = useState('')
  if (viewer.organisation.kind === 'SCHOOL')
    return (
      <Section legend={text.legend}>
        <p>{fill(text.own, { school: viewer.organisation.name })}</p>
      </Section>
    )
  const handledBy = (school: (typeof schools)[number]) => {
    const isOne = service === 'SCHOOL_STAY' || service === 'BOARD_AND_LODGING'
    const handlers = school.handlers.filter(each => !isOne || each.service === service)
    return [...new Set(handlers.map(each => each.organisation.name))]
      .map(name => (name === school.school.name ? text.ownHandling : fill(text.handledBy, { name })))
      .join(', ')
  }
  const isShown = (name: string) => name.toLocaleLowerCase('da').includes(wanted.trim().toLocaleLowerCase('da'))
  const shown = schools.filter(each => isShown(each.school.name))
  return (
    <Section legend={text.legend} hint={text.hint}>
      <div id="schools" tabIndex={-1} className={faults.schools ? 'border-l-4 border-late-line pl-3' : ''}>
        {faults.schools && <p className="mb-2 text-sm font-semibold text-late-fg">{faults.schools}</p>}
        <div className="flex flex-wrap items-end gap-2">
          {schools.length > 5 && (
            <label className="w-64 max-w-full">
              <span className="mb-1 block font-semibold">{text.filter}</span>
              <input
                type="search"
                value={wanted}
                onChange={event => setWanted(event.target.value)}
                className={controlStyle}
              />
            </label>
          )}
          <button
            type="button"
            className={buttonStyle()}
            onClick={() => onChoose([...new Set([...chosen, ...shown.map(each => each.school.id)])])}
          >
            {text.all}
          </button>
          {chosen.length > 0 && (
            <button type="button" className={buttonStyle('quiet')} onClick={() => onChoose([])}>
              {text.none}
            </button>
          )}
          <p className="ml-auto self-center text-xs text-ink-2" aria-live="polite">
            {counted(text.count, chosen.length, language)}
          </p>
        </div>
        {schools.length === 0 && <p className="mt-3">{text.empty}</p>}
        {schools.length > 0 && shown.length === 0 && <p className="mt-3 text-ink-2">{text.nobody}</p>}
        <ul className="mt-3 grid max-h-96 gap-x-4 overflow-y-auto sm:grid-cols-2">
          {schools.map(each => (
            <li key={each.school.id} hidden={!isShown(each.school.name)}>
              <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 hover:bg-hover">
                <input
                  type="checkbox"
                  name="schools"
                  value={each.school.id}
                  checked={chosen.includes(each.school.id)}
                  onChange={event =>
                    onChoose(
                      event.target.checked
                        ? [...chosen, each.school.id]
                        : chosen.filter(other => other !== each.school.id),
                    )
                  }
                  className="size-4 shrink-0 accent-(--primary)"
                />
                <span>
                  {each.school.name}
                  <span className="block text-2xs text-ink-2">{handledBy(each)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
