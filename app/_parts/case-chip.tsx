import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { CaseType, Priority } from '#graphql/generated/operations.ts'
import { Chip } from './chip.tsx'
import { PriorityChip } from './priority-chip.tsx'

type Props = Readonly<{ caseType: CaseType | null | undefined; priority: Priority; language: Language }>

/** The priority of an incident; what the inquiry is, where it has no clocks and its priority means nothing. */
export function CaseChip({ caseType, priority, language }: Props) {
  if (!caseType || caseType === 'INCIDENT') return <PriorityChip priority={priority} language={language} />
  return <Chip tone="info">{words(language).coordination.request.kinds[caseType]}</Chip>
}
