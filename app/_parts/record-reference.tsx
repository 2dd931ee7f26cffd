'use client'
import { Hash } from 'lucide-react'
import { fill } from '#app/_words/fill.ts'
import { recordReference } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { LineField } from './line-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  own: string
  isAub: boolean
}>

/** What the case is called in one's own system. */
export function RecordReference({ incident, own, isAub }: Props) {
  const { references: text, optional } = useLanguage().words.coordination
  const last = incident.externalRefs.at(-1)
  return (
    <VerbButton
      incident={incident}
      Icon={Hash}
      label={text.record}
      title={text.dialog}
      why={fill(text.why, { org: own })}
      submit={text.submit}
      serve={recordReference}
    >
      {answer => (
        <>
          <LineField
            within="reference"
            name="system"
            path="externalRef.system"
            label={text.system}
            known={last?.system ?? (isAub ? 'ATP' : null)}
            answer={answer}
          />
          <LineField within="reference" name="reference" path="externalRef.id" label={text.number} answer={answer} />
          <LineField
            within="reference"
            name="link"
            label={text.link}
            hint={text.linkHint}
            optional={optional}
            answer={answer}
          />
        </>
      )}
    </VerbButton>
  )
}
