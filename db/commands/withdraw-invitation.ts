import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type InvitationWithdrawn = Readonly<{ kind: 'InvitationWithdrawn'; organisationId: string }>

/** The link stops working at once (C.4). One that was used or has expired is left as it is. */
export async function withdrawInvitation(
  tx: CommandTransaction,
  input: Readonly<{ invitationId: string }>,
): Promise<Outcome<InvitationWithdrawn>> {
  const { sql, actor } = tx
  if (!may(actor, 'withdrawInvitation')) return refuse('NotPermitted')
  const gone = refuse('NotFound', { field: ['invitationId'], detail: { noun: 'INVITATION' } })
  const [seen] = await sql`select organisation_id as "organisationId" from invitation where id = ${input.invitationId}`
  if (!seen) return gone
  const organisationId = seen.organisationId as string
  const at = await lockMembers(tx, organisationId)
  const [row] = await sql`update invitation set withdrawn_at = ${at}
    where id = ${input.invitationId} and used_at is null and withdrawn_at is null and expires_at > ${at} returning email`
  if (!row) return gone
  await recordPersonFact(tx, { kind: 'InvitationWithdrawn', at, content: { email: row.email }, organisationId })
  return { ok: true, value: { kind: 'InvitationWithdrawn', organisationId } }
}
