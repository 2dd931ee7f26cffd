import { Card } from '#app/_parts/card.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Party } from './facts-card.tsx'
import { PartyField } from './party-field.tsx'
import { PartyForm } from './party-form.tsx'

type Props = Readonly<{ organisation: Party; language: Language }>

/** Test environment or live, and the end in a merger (E.13, C.4). */
export function StandingCard({ organisation, language }: Props) {
  const { testCard, merge, misses } = words(language).parties
  const { viewerMay, isTest, id, version, bookedMisses } = organisation
  const seen = { id, expectedVersion: version }
  return (
    <>
      {bookedMisses && (
        <Card id="misses" title={misses.title}>
          <p>{misses.count(bookedMisses.count, bookedMisses.bySupplier)}</p>
        </Card>
      )}
      <Card id="test" title={testCard.title}>
        <p className="mb-3">{isTest ? testCard.isTest : testCard.isReal}</p>
        {viewerMay.includes('setTestEnvironment') && (
          <PartyForm
            verb="test"
            hidden={{ ...seen, isTest: isTest ? 'no' : 'yes' }}
            submit={isTest ? testCard.stop : testCard.begin}
          />
        )}
      </Card>
      {viewerMay.includes('mergeOrganisations') && (
        <Card id="merge" title={merge.title}>
          <p className="mb-3 text-ink-2">{merge.lead}</p>
          <details>
            <summary className="link mb-2 w-fit cursor-pointer font-semibold">{merge.open}</summary>
            <PartyForm verb="merge" hidden={seen} submit={merge.submit} kind="danger">
              <PartyField name="successorId" label={merge.successor} />
            </PartyForm>
          </details>
        </Card>
      )}
    </>
  )
}
