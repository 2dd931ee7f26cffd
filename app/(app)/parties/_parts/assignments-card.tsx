import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { AssignmentRowFragment } from '#graphql/generated/operations.ts'
import { PartyField } from './party-field.tsx'
import { PartyForm } from './party-form.tsx'

type Choice = Readonly<{ id: string; name: string; cvrNumber?: string | null }>
type Props = Readonly<{
  title: string
  schoolId: string
  rows: readonly AssignmentRowFragment[]
  /** Whose name stands in the rows: the other side's. */
  side: 'supplier' | 'school'
  choices: readonly Choice[]
  viewerMay: readonly string[]
  now: string
  language: Language
}>
const cell = 'px-4 py-2 text-left align-top'

/** Who supplies what, from when to when; to assign and to end, for those who may. */
export function AssignmentsCard({ title, schoolId, rows, side, choices, viewerMay, now, language }: Props) {
  const { parties, parts } = words(language)
  const text = parties.assignments
  const day = (date: string) => format(language).date(date)
  const today = format(language).day(now)
  const going = rows.filter(row => row.toOn === null || row.toOn >= today)
  const stateOf = (row: AssignmentRowFragment) =>
    row.isInForce ? text.inForce : row.fromOn > today ? text.coming : text.past
  const services = (['SCHOOL_STAY', 'BOARD_AND_LODGING'] as const).map(value => ({
    value,
    label: parts.service[value],
  }))
  return (
    <Card id="assignments" title={title} isFlush>
      {rows.length === 0 ? (
        <p className="p-4">{side === 'supplier' ? text.noneOfSchool : text.none}</p>
      ) : (
        <section
          aria-label={text.caption}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
          tabIndex={0}
          className="relative overflow-x-auto"
        >
          <table className="w-full text-sm">
            <thead className="border-b border-line text-xs text-ink-2">
              <tr>
                {[text.service, text[side], text.period, text.state, text.attorney].map(name => (
                  <th key={name} scope="col" className={cell}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <tr key={row.id} className="border-b border-line last:border-b-0">
                  <td className={cell}>{parts.service[row.service]}</td>
                  <th scope="row" className={`${cell} font-semibold`}>
                    {row[side].name}
                  </th>
                  <td className={cell}>
                    {day(row.fromOn)} – {row.toOn ? day(row.toOn) : text.openEnded}
                  </td>
                  <td className={cell}>{stateOf(row)}</td>
                  <td className={cell}>{row.hasPowerOfAttorney ? text.hasAttorney : text.noAttorney}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {viewerMay.includes('endAssignment') && going.length > 0 && (
        <details className="border-t border-line px-4 py-3">
          <summary className="link w-fit cursor-pointer font-semibold">{text.endTitle}</summary>
          <p className="mt-2 mb-3 text-sm text-ink-2">{text.endLead}</p>
          <PartyForm verb="end" hidden={{}} submit={text.end}>
            <PartyField
              name="assignmentId"
              label={text.endWhich}
              options={going.map(row => ({
                value: row.id,
                label: `${row.supplier.name}, ${parts.service[row.service]}`,
              }))}
            />
            <PartyField name="lastOn" label={text.lastOn} hint={text.today} />
          </PartyForm>
        </details>
      )}
      {viewerMay.includes('assignSupplier') && (
        <details className="border-t border-line px-4 py-3">
          <summary className="link mb-2 w-fit cursor-pointer font-semibold">{text.assignTitle}</summary>
          <PartyForm verb="assign" hidden={{ schoolId }} submit={text.assign} kind="primary">
            <div className="grid gap-3 sm:grid-cols-2">
              <PartyField name="service" label={text.service} options={services} />
              <PartyField
                name="supplierId"
                label={text.supplier}
                options={[
                  { value: '', label: text.choose },
                  ...choices.map(one => ({
                    value: one.id,
                    label: one.cvrNumber ? `${one.name} (${one.cvrNumber})` : one.name,
                  })),
                ]}
              />
              <PartyField name="firstOn" label={text.firstOn} hint={text.today} />
              <PartyField name="lastOn" label={text.ends} isOptional />
            </div>
            <label className="flex min-h-9 items-center gap-2">
              <input type="checkbox" name="attorney" value="yes" />
              {text.attorneyLabel}
            </label>
          </PartyForm>
        </details>
      )}
    </Card>
  )
}
