import { Ban, CircleCheck, CircleDot, Lock, type LucideIcon, Wrench } from 'lucide-react'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { IncidentState } from '#graphql/generated/operations.ts'
import { Chip } from './chip.tsx'

const ICONS: Record<IncidentState, LucideIcon> = {
  NEW: CircleDot,
  IN_PROGRESS: Wrench,
  RESOLVED: CircleCheck,
  CLOSED: Lock,
  CANCELLED: Ban,
}

/** Where an incident is in its life (C.1). */
export function StateChip({ state, language }: Readonly<{ state: IncidentState; language: Language }>) {
  const Icon = ICONS[state]
  return (
    <Chip tone={state === 'RESOLVED' ? 'met' : state === 'CLOSED' || state === 'CANCELLED' ? 'neutral' : 'info'}>
      <Icon aria-hidden size={12} />
      {words(language).parts.state[state]}
    </Chip>
  )
}
