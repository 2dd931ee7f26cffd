import type { CommandTransaction } from '#db/connection.ts'
import { postLetters } from '#db/post-letter.ts'
import type { OrganisationKind, Role } from '#domain/actor.ts'
import { checkedRoles } from '#domain/member-roles.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type AnswerAccessRequestInput = Readonly<{
  requestId: string
  isAccepted: boolean
  roles?: readonly string[] | null
}>
export type AccessRequestAnswered = Readonly<{ kind: 'AccessRequestAnswered'; organisationId: string }>

/**
 * Says yes or no to somebody whom the organisation's own provider vouched for: the first of a CVR number waits for this
 * (D.6). The membership is made at their next sign-in, by the same definer function that heard the provider.
 */
export async function answerAccessRequest(
  tx: CommandTransaction,
  input: AnswerAccessRequestInput,
): Promise<Outcome<AccessRequestAnswered>> {
  const { sql, actor } = tx
  if (!may(actor, 'answerAccessRequest')) return refuse('NotPermitted')
  const gone = refuse('NotFound', { field: ['requestId'], detail: { noun: 'ACCESS_REQUEST' } })
  const [asked] =
    await sql`select r.organisation_id as "organisationId", r.name, r.email, o.kind, o.name as organisation
    from access_request r join organisation o on o.id = r.organisation_id where r.id = ${input.requestId}`
  if (!asked) return gone
  const organisationId = asked.organisationId as string
  let roles: readonly Role[] = []
  if (input.isAccepted) {
    const checked = checkedRoles(asked.kind as OrganisationKind, input.roles ?? [])
    if (!checked.ok) return { ok: false, refusal: invalid('roles', checked.refusal.kind) }
    roles = checked.value
  }
  const at = await lockMembers(tx, organisationId)
  const answer = input.isAccepted ? 'ACCEPTED' : 'REFUSED'
  const rows = await sql`update access_request set answered_at = ${at}, answer = ${answer}, answered_by = ${actor.name},
      roles = ${input.isAccepted ? `{${roles.join(',')}}` : null}::text[]
    where id = ${input.requestId} and answered_at is null returning id`
  if (rows.length === 0) return gone
  if (input.isAccepted) {
    const to = { organisationId, address: asked.email as string, name: asked.name as string, language: 'da' as const }
    await postLetters(tx, actor.organisationId, [to], {
      template: 'ACCESS_GRANTED',
      reason: 'ASKED_FOR_ACCESS',
      path: '/login',
      organisation: asked.organisation as string,
      grantedBy: actor.name,
      roles,
    })
  }
  const content = { email: asked.email, name: asked.name, answer, roles }
  await recordPersonFact(tx, { kind: 'AccessRequestAnswered', at, content, organisationId })
  return { ok: true, value: { kind: 'AccessRequestAnswered', organisationId } }
}
