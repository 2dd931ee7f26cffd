import { Download } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { CaseReadsQuery } from '#graphql/generated/operations.ts'
import type { ReadFilter } from './all-reads.ts'

type Case = NonNullable<CaseReadsQuery['incident']>
type Props = Readonly<{ incident: Case; filter: ReadFilter; language: Language }>

/** Whose reads, and through what; a plain form, its answer is the address. Beside it the file of what is filtered. */
export function ReadFilterBar({ incident, filter, language }: Props) {
  const { room } = words(language)
  const text = room.reads
  const parties = new Map(
    [incident.responsibleOrganisation, incident.counterpartOrganisation, ...incident.affectedSchools].map(
      ({ id, name }) => [id, name],
    ),
  )
  const address = new URLSearchParams({
    ...(filter.organisationId && { organisation: filter.organisationId }),
    ...(filter.channel && { channel: filter.channel }),
  })
  const selects = [
    { name: 'organisation', label: text.organisation, chosen: filter.organisationId, options: [...parties] },
    { name: 'channel', label: text.channel, chosen: filter.channel, options: Object.entries(room.log.channel) },
  ]
  return (
    <form action={`/incidents/${incident.number}/reads`} className="mb-3 flex flex-wrap items-end gap-3">
      {selects.map(({ name, label, chosen, options }) => (
        <Field key={name} id={name} label={label} className="min-w-40">
          {marks => (
            <select {...marks} name={name} defaultValue={chosen ?? ''} className={controlStyle}>
              <option value="">{text.all}</option>
              {options.map(([value, shown]) => (
                <option key={value} value={value}>
                  {shown}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <button type="submit" className={buttonStyle()}>
        {text.filter}
      </button>
      <a
        href={`/incidents/${incident.number}/reads/reads.csv?${address}`}
        download
        className={`${buttonStyle()} sm:ml-auto`}
      >
        <Download aria-hidden size={16} />
        {text.csv}
      </a>
    </form>
  )
}
