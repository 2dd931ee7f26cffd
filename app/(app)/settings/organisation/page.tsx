import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { OwnOrganisationDocument, OwnOrganisationHeadDocument } from '#graphql/generated/operations.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

/** What is registered of one's own organisation, and the Instruks that is in force: both to be confirmed (D.7, R-6.1). */
export default async function OwnOrganisationPage() {
  const [{ viewer }, tongue] = await Promise.all([ask(OwnOrganisationHeadDocument, {}), language()])
  const {
    organisation,
    instructionInForce: instruction,
    installation,
  } = await ask(OwnOrganisationDocument, {
    id: viewer?.organisation.id ?? '',
  })
  const { people, parties } = words(tongue)
  const text = people.organisation
  const say = format(tongue)
  if (!viewer || !organisation) return <p>{text.none}</p>
  const isSchool = organisation.kind === 'SCHOOL'
  const facts = [
    [parties.facts.name, organisation.name],
    [parties.facts.cvr, organisation.cvrNumber],
    ...(isSchool ? [[parties.facts.institution, organisation.institutionNumbers.join(', ')] as const] : []),
    [parties.facts.city, organisation.city],
    [parties.facts.domain, organisation.emailDomain],
  ] as const
  const { confirmation } = organisation
  const { acknowledgement } = instruction
  const said = (one: { at: string; byName: string }) => text.said(say.dateTime(one.at), one.byName)
  return (
    <div className="grid gap-4 xl:grid-cols-2 xl:items-start">
      <Card id="facts" title={text.facts}>
        <dl className="mb-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{name}</dt>
              <dd className="wrap-anywhere">{value || parties.facts.none}</dd>
            </div>
          ))}
        </dl>
        <p className="mb-3 text-sm text-ink-2">
          {text.wrong}{' '}
          <Link href="/contacts/annex-1" className="link">
            {text.service}
          </Link>
        </p>
        {confirmation && <p className="mb-3">{said(confirmation)}</p>}
        {viewer.may.includes('confirmOrganisation') && !confirmation && (
          <DataForm
            id="facts"
            serve={actOnOrganisation}
            hidden={{ act: 'confirm', expectedVersion: String(organisation.version) }}
            look="primary"
            label={text.confirm}
          />
        )}
      </Card>
      <Card id="instruction" title={text.instruction}>
        <p className="mb-2">{text.inForce(instruction.label, say.date(instruction.validFrom))}</p>
        <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
          <a href={installation.instructionAddress} className="link" rel="noreferrer" target="_blank">
            {text.read}
          </a>
          <Link href="/help" className="link">
            {text.help}
          </Link>
        </p>
        {acknowledgement ? (
          <p>{said(acknowledgement)}</p>
        ) : instruction.viewerMayAcknowledge ? (
          <>
            <p className="mb-3 text-sm text-ink-2">{text.why}</p>
            <DataForm
              id="instruction"
              serve={actOnOrganisation}
              hidden={{ act: 'acknowledge', versionId: instruction.versionId }}
              look="primary"
              label={text.acknowledge}
            />
          </>
        ) : (
          viewer.organisation.kind !== 'AUB' && <p className="text-ink-2">{text.missing}</p>
        )}
        {organisation.acknowledgements.some(one => one.versionId !== instruction.versionId) && (
          <>
            <h3 className="mt-4 mb-1 font-semibold">{text.earlier}</h3>
            <ul className="text-sm text-ink-2">
              {organisation.acknowledgements
                .filter(one => one.versionId !== instruction.versionId)
                .map(one => (
                  <li key={one.versionId}>
                    {one.label}: {said(one)}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  )
}
