import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type OrganisationConfirmed = Readonly<{ kind: 'OrganisationConfirmed'; organisationId: string }>

/** Whoever keeps an organisation says that its name and numbers are registered right; once AUB changes them, it is asked again (D.7). */
export async function confirmOrganisation(
  tx: CommandTransaction,
  input: Readonly<{ expectedVersion: number }>,
): Promise<Outcome<OrganisationConfirmed>> {
  const { sql, actor } = tx
  if (!may(actor, 'confirmOrganisation')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockMembers(tx, organisationId)
  const [row] = await sql`select version from organisation where id = ${organisationId}`
  if (row?.version !== input.expectedVersion) {
    const detail = { currentVersion: row?.version as number, noun: 'ORGANISATION' }
    return refuse('VersionConflict', { field: ['expectedVersion'], detail })
  }
  await recordPersonFact(tx, {
    kind: 'OrganisationConfirmed',
    at,
    content: { version: row?.version, personId: actor.id },
  })
  return { ok: true, value: { kind: 'OrganisationConfirmed', organisationId } }
}
