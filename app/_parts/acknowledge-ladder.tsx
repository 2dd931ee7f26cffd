'use client'
import { Hand } from 'lucide-react'
import { acknowledge } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { VerbButton } from './verb-button.tsx'

/** "I have it": the ladder stops, the clock does not (3.1). */
export function AcknowledgeLadder({ incident }: Readonly<{ incident: NonNullable<IncidentPageQuery['incident']> }>) {
  const text = useLanguage().words.coordination.ladder
  return (
    <VerbButton
      incident={incident}
      Icon={Hand}
      label={text.acknowledge}
      title={text.title}
      why={text.why}
      submit={text.submit}
      kind="primary"
      asked="acknowledge"
      serve={acknowledge}
    />
  )
}
