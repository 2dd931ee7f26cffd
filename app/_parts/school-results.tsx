'use client'
import { ListChecks, School } from 'lucide-react'
import { changeSchools, recordOutcome } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'
import { LineField } from './line-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Case = NonNullable<IncidentPageQuery['incident']>
type Named = Readonly<{ id: string; name: string }>

function Ticks({ name, schools, legend }: Readonly<{ name: string; schools: readonly Named[]; legend: string }>) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="max-h-56 overflow-y-auto">
        {schools.map(school => (
          <label key={school.id} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" name={name} value={school.id} className="size-4 accent-(--primary)" />
            {school.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What it has come to at the schools that are ticked. */
export function RecordResults({ incident, schools }: Readonly<{ incident: Case; schools: readonly Named[] }>) {
  const { schools: text, optional } = useLanguage().words.coordination
  const [only] = schools
  return (
    <VerbButton
      incident={incident}
      Icon={ListChecks}
      label={text.record}
      title={text.recordTitle}
      why={text.recordWhy}
      submit={text.recordSubmit}
      serve={recordOutcome}
    >
      {answer => (
        <>
          {schools.length === 1 && only ? (
            <input type="hidden" name="schools" value={only.id} />
          ) : (
            <Ticks name="schools" schools={schools} legend={text.which} />
          )}
          {answer.faults?.results && <p className="font-semibold text-late-fg">{answer.faults.results}</p>}
          <Field id="results-outcome" label={text.outcome}>
            {marks => (
              <select
                {...marks}
                name="outcome"
                defaultValue={answer.typed?.outcome ?? 'RESTORED'}
                className={controlStyle}
              >
                {(['RESTORED', 'RESEND_DATA', 'NOT_AFFECTED', 'AFFECTED'] as const).map(each => (
                  <option key={each} value={each}>
                    {text.outcomes[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <LineField within="results" name="note" label={text.note} optional={optional} rows={2} answer={answer} />
        </>
      )}
    </VerbButton>
  )
}

/** Schools that turn out to be affected, or not to be. */
export function ChangeSchools({
  incident,
  affected,
  others,
}: Readonly<{ incident: Case; affected: readonly Named[]; others: readonly Named[] }>) {
  const text = useLanguage().words.coordination.schools
  return (
    <VerbButton
      incident={incident}
      Icon={School}
      label={text.change}
      title={text.changeTitle}
      why={text.changeWhy}
      submit={text.changeSubmit}
      serve={changeSchools}
    >
      {answer => (
        <>
          {others.length > 0 ? (
            <Ticks name="add" schools={others} legend={text.add} />
          ) : (
            <p className="text-ink-2">{text.nothingToAdd}</p>
          )}
          {affected.length > 0 && <Ticks name="remove" schools={affected} legend={text.remove} />}
          {(answer.faults?.add ?? answer.faults?.remove) && (
            <p className="font-semibold text-late-fg">{answer.faults?.add ?? answer.faults?.remove}</p>
          )}
        </>
      )}
    </VerbButton>
  )
}
