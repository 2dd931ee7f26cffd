import type { ShellQuery } from '#graphql/generated/operations.ts'

type Known = Readonly<{
  viewer: Readonly<{
    may: readonly string[]
    organisation: Pick<NonNullable<ShellQuery['viewer']>['organisation'], 'id' | 'kind' | 'annexHealth'>
  }> | null
  instructionInForce: Pick<ShellQuery['instructionInForce'], 'viewerMayAcknowledge'> &
    Readonly<{ acknowledgement: unknown }>
}>
export type OwnDuty = Readonly<{ what: 'annex' | 'instruction'; href: string }>

/** What the person owes in the organisation's name: its annex first, then the Instruks. */
export function ownDuties({ viewer, instructionInForce: instruction }: Known): readonly OwnDuty[] {
  if (!viewer) return []
  const { id, kind, annexHealth } = viewer.organisation
  const owed: OwnDuty[] = []
  if (annexHealth !== 'CONFIRMED' && viewer.may.includes('confirmAnnex'))
    owed.push({ what: 'annex', href: kind === 'AUB' ? '/contacts/annex-1' : `/contacts/annex-2/${id}` })
  if (instruction.viewerMayAcknowledge && !instruction.acknowledgement)
    owed.push({ what: 'instruction', href: '/settings/organisation#instruction' })
  return owed
}
