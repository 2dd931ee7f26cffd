import { Ban, CircleAlert, CircleCheck, CircleDashed, FlaskConical, Hourglass } from 'lucide-react'
import { Chip } from '#app/_parts/chip.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { AnnexHealth, PartyRowFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ row: PartyRowFragment; language: Language }>

/** Test environment, ended or not active: what makes an organisation another than the rest. */
export function StandingChips({ row, language }: Props) {
  const text = words(language).parties
  return (
    <>
      {row.isTest && (
        <Chip tone="plan">
          <FlaskConical aria-hidden size={12} />
          {text.test}
        </Chip>
      )}
      {!row.isActive && (
        <Chip tone="neutral">
          <Ban aria-hidden size={12} />
          {row.endedOn ? text.ended : text.inactive}
        </Chip>
      )}
    </>
  )
}

/** Whether a school's agreement is active. */
export function AgreementChip({ row, language }: Props) {
  const text = words(language).parties.agreement
  const status = row.agreement?.status
  if (!status) return <Chip tone="neutral">{text.NONE}</Chip>
  const Icon = { PENDING: Hourglass, ACTIVE: CircleCheck, ENDED: Ban }[status]
  return (
    <Chip tone={status === 'ACTIVE' ? 'met' : status === 'PENDING' ? 'soon' : 'neutral'}>
      <Icon aria-hidden size={12} />
      {text[status]}
    </Chip>
  )
}

/** Whether its annex can be relied on. */
export function AnnexChip({ health, language }: Readonly<{ health: AnnexHealth; language: Language }>) {
  const Icon = { MISSING: CircleDashed, BOUNCED: CircleAlert, STALE: Hourglass, CONFIRMED: CircleCheck }[health]
  const tone = ({ MISSING: 'late', BOUNCED: 'late', STALE: 'soon', CONFIRMED: 'met' } as const)[health]
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={12} />
      {words(language).parties.annex[health]}
    </Chip>
  )
}
