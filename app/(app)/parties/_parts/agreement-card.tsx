import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Party } from './facts-card.tsx'
import { AgreementChip } from './party-chips.tsx'
import { PartyField } from './party-field.tsx'
import { PartyForm } from './party-form.tsx'

type Props = Readonly<{ organisation: Party; language: Language }>

/** A school's agreement: its state and period, and the forms that open and end it. */
export function AgreementCard({ organisation, language }: Props) {
  const text = words(language).parties.agreementCard
  const { agreement, viewerMay, id } = organisation
  const day = (date: string) => format(language).date(date)
  return (
    <Card id="agreement" title={text.title} aside={<AgreementChip row={organisation} language={language} />}>
      <p>{agreement ? text.period(day(agreement.fromOn), agreement.toOn ? day(agreement.toOn) : null) : text.none}</p>
      {agreement?.status === 'PENDING' && <p className="mt-1 text-ink-2">{text.pending}</p>}
      {viewerMay.includes('openAgreement') && (
        <div className="mt-4">
          <PartyForm verb="openAgreement" hidden={{ schoolId: id }} submit={text.open} kind="primary">
            <PartyField name="firstOn" label={text.firstOn} hint={text.emptyDay} />
          </PartyForm>
        </div>
      )}
      {viewerMay.includes('endAgreement') && (
        <details className="mt-4">
          <summary className="link mb-2 w-fit cursor-pointer font-semibold">{text.endTitle}</summary>
          <PartyForm verb="endAgreement" hidden={{ schoolId: id }} submit={text.end} kind="danger">
            <PartyField name="lastOn" label={text.lastOn} hint={text.emptyDay} />
            <PartyField name="reason" label={text.reason} />
          </PartyForm>
        </details>
      )}
    </Card>
  )
}
