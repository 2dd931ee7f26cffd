import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Party } from './facts-card.tsx'
import { PartyField } from './party-field.tsx'
import { PartyForm } from './party-form.tsx'

type Props = Readonly<{ organisation: Party; language: Language }>

/** What annex 1 says otherwise for one school, and the forms that set and end it. */
export function DeviationCard({ organisation, language }: Props) {
  const text = words(language).parties.deviation
  const { annexDeviation: found, viewerMay, id } = organisation
  return (
    <Card id="deviation" title={text.title}>
      {found ? (
        <>
          <p>{found.text}</p>
          <ul className="mt-1 text-sm">
            {found.phone && <li>{`${text.phone}: ${phoneText(found.phone, language)}`}</li>}
            {found.mailbox && <li className="wrap-anywhere">{`${text.mailbox}: ${found.mailbox}`}</li>}
            {found.outOfHoursMailbox && (
              <li className="wrap-anywhere">{`${text.outOfHours}: ${found.outOfHoursMailbox}`}</li>
            )}
          </ul>
          <p className="mt-1 text-xs text-ink-2">
            {text.by(found.decidedBy, format(language).dateTime(found.decidedAt))}
          </p>
        </>
      ) : (
        <p className="text-ink-2">{text.none}</p>
      )}
      {viewerMay.includes('endDeviation') && (
        <div className="mt-3">
          <PartyForm verb="endDeviation" hidden={{ schoolId: id }} submit={text.end} />
        </div>
      )}
      {viewerMay.includes('deviateFromAnnex') && (
        <details className="mt-4">
          <summary className="link mb-2 w-fit cursor-pointer font-semibold">{text.set}</summary>
          <PartyForm verb="deviate" hidden={{ schoolId: id }} submit={text.save} kind="primary">
            <PartyField name="phone" label={text.phone} stored={found?.phone ?? null} isOptional />
            <PartyField name="mailbox" label={text.mailbox} stored={found?.mailbox ?? null} isOptional />
            <PartyField
              name="outOfHoursMailbox"
              label={text.outOfHours}
              stored={found?.outOfHoursMailbox ?? null}
              isOptional
            />
            <PartyField name="text" label={text.why} stored={found?.text ?? null} />
          </PartyForm>
        </details>
      )}
    </Card>
  )
}
