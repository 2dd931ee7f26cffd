import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { PartyQuery } from '#graphql/generated/operations.ts'
import { FactsFields } from './facts-fields.tsx'
import { PartyForm } from './party-form.tsx'

export type Party = NonNullable<PartyQuery['organisation']>
type Props = Readonly<{ organisation: Party; language: Language }>

/** What the register knows of an organisation, and the form that corrects it. */
export function FactsCard({ organisation, language }: Props) {
  const { parties } = words(language)
  const text = parties.facts
  const isSchool = organisation.kind === 'SCHOOL'
  const [newest] = organisation.acknowledgements
  const facts = [
    [text.cvr, organisation.cvrNumber],
    ...(isSchool ? [[text.institution, organisation.institutionNumbers.join(', ')] as const] : []),
    [text.city, organisation.city],
    [text.domain, organisation.emailDomain],
    ...(isSchool ? [[text.channel, parties.channel[organisation.deliveryChannel]] as const] : []),
    [
      text.instruction,
      newest ? text.acknowledged(newest.label, format(language).date(newest.at), newest.byName) : text.notAcknowledged,
    ],
  ] as const
  return (
    <Card id="facts" title={text.title}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="wrap-anywhere">{value || text.none}</dd>
          </div>
        ))}
      </dl>
      {organisation.viewerMay.includes('updateOrganisation') && (
        <details className="mt-4">
          <summary className="link mb-2 w-fit cursor-pointer font-semibold">{text.edit}</summary>
          <PartyForm
            verb="update"
            hidden={{ id: organisation.id, expectedVersion: organisation.version }}
            submit={text.save}
            kind="primary"
          >
            <FactsFields stored={organisation} isSchool={isSchool} />
          </PartyForm>
        </details>
      )}
    </Card>
  )
}
