import type { CommandTransaction } from '#db/connection.ts'
import { postLetters } from '#db/post-letter.ts'
import type { OrganisationKind } from '#domain/actor.ts'
import { administratorOf, checkedRoles } from '#domain/member-roles.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, email, fail, invalid, text } from './input.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type InvitePersonInput = Readonly<{
  /** Another organisation than one's own: AUB alone, for its administrators. */
  organisationId?: string | null
  email: string
  name: string
  roles: readonly string[]
  language?: 'da' | 'en' | null
}>
export type PersonInvited = Readonly<{ kind: 'PersonInvited'; invitationId: string; organisationId: string }>
/** A fresh secret: its hash for the database, and the path of its link, sealed for the post. */
export type MailedSecret = Readonly<{ hash: string; sealedPath: string }>

const validDays = 14

/** A way in, sent to one address and bound to it; an earlier one to the same address ends (C.4, E.1, F55). */
export async function invitePerson(
  tx: CommandTransaction,
  input: InvitePersonInput,
  secret: MailedSecret,
): Promise<Outcome<PersonInvited>> {
  const { sql, actor } = tx
  if (!may(actor, 'invitePerson')) return refuse('NotPermitted')
  const organisation = await invitingFor(tx, input.organisationId ?? actor.organisationId)
  if (!organisation) return refuse('NotFound', { field: ['organisationId'], detail: { noun: 'ORGANISATION' } })
  if (organisation.isEnded) return { ok: false, refusal: invalid('organisationId', 'ORGANISATION_ENDED') }
  const checks: Checks = { refusal: null }
  const address = email(checks, 'email', input.email, { isRequired: true }).toLowerCase()
  const name = text(checks, 'name', input.name, { min: 2, max: 120, isRequired: true }) ?? ''
  const roles = checkedRoles(organisation.kind, input.roles)
  if (!roles.ok) fail(checks, 'roles', roles.refusal.kind)
  // AUB opens the door of another organisation; whom that lets in is then its own affair.
  else if (organisation.id !== actor.organisationId && roles.value.join() !== administratorOf(organisation.kind))
    fail(checks, 'roles', 'ONLY_ADMINISTRATOR')
  if (checks.refusal || !roles.ok) return { ok: false, refusal: checks.refusal as never }
  const at = await lockMembers(tx, organisation.id)
  const [member] = await sql`select from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisation.id} and m.ended_at is null and lower(p.email) = ${address}`
  if (member) return refuse('AlreadyMember', { field: ['email'] })
  await sql`update invitation set withdrawn_at = ${at} where organisation_id = ${organisation.id}
    and lower(email) = ${address} and used_at is null and withdrawn_at is null`
  const expiresAt = new Date(at.getTime() + validDays * 86_400_000)
  const [row] =
    await sql`insert into invitation (organisation_id, email, name, roles, secret_hash, invited_by, created_at, expires_at)
    values (${organisation.id}, ${address}, ${name}, ${`{${roles.value.join(',')}}`}::text[], ${secret.hash}, ${actor.name}, ${at}, ${expiresAt})
    returning id`
  const to = { organisationId: organisation.id, address, name, language: input.language ?? ('da' as const) }
  await postLetters(tx, actor.organisationId, [to], {
    template: 'INVITATION',
    reason: 'INVITED',
    path: secret.sealedPath,
    organisation: organisation.name,
    invitedBy: actor.name,
    inviter: actor.organisationName,
    roles: roles.value,
    expiresAt: expiresAt.toISOString(),
  })
  const content = { email: address, name, roles: roles.value }
  await recordPersonFact(tx, { kind: 'PersonInvited', at, content, organisationId: organisation.id })
  const value = { kind: 'PersonInvited', invitationId: row?.id as string, organisationId: organisation.id } as const
  return { ok: true, value }
}

type Inviting = Readonly<{ id: string; kind: OrganisationKind; name: string; isEnded: boolean }>

/** One's own organisation; for AUB any. A supplier sees its schools, and invites nobody into them. */
async function invitingFor({ sql, actor }: CommandTransaction, id: string): Promise<Inviting | null> {
  if (id !== actor.organisationId && actor.organisationKind !== 'AUB') return null
  const [row] = await sql`select id, kind, name, ended_on is not null as "isEnded" from organisation
    where id = ${id} and withdrawn_at is null`
  return (row as unknown as Inviting | undefined) ?? null
}
