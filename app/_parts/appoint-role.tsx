'use client'
import { UserPlus } from 'lucide-react'
import { appointContact, appointManager } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { CoordinatingRole, IncidentPageQuery } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { LineField } from './line-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  role: CoordinatingRole
  /** True when somebody has the role now. */
  isHandOver: boolean
  /** The key that opens it, where this is the viewer's own side (screens 5.8). */
  hotkey?: string
}>

/** Names somebody for a critical incident; with a hand-over when somebody had it before (5.2.3). */
export function AppointRole({ incident, role, isHandOver, hotkey }: Props) {
  const { roles: text, optional } = useLanguage().words.coordination
  return (
    <VerbButton
      incident={incident}
      Icon={UserPlus}
      label={isHandOver ? text.handOver : text.appoint}
      title={text.title2[role]}
      why={text.why}
      submit={text.submit}
      size="dense"
      {...(hotkey && { hotkey })}
      asked={role === 'SITUATION_MANAGER' ? 'take-over' : 'contact'}
      serve={role === 'SITUATION_MANAGER' ? appointManager : appointContact}
    >
      {answer => (
        <>
          <LineField within={role} name="name" label={text.name} answer={answer} />
          <div className="grid gap-4 sm:grid-cols-2">
            <LineField within={role} name="phone" label={text.phone} type="tel" answer={answer} />
            <LineField within={role} name="email" label={text.email} type="email" answer={answer} />
          </div>
          {isHandOver && (
            <LineField
              within={role}
              name="openPoints"
              label={text.openPoints}
              optional={optional}
              rows={3}
              answer={answer}
            />
          )}
        </>
      )}
    </VerbButton>
  )
}
