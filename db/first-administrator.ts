import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { InvitationMail } from './mail-data.ts'
import { postLetters } from './post-letter.ts'
import { LINK, sealed } from './sealed.ts'
import { hashOf } from './session.ts'

export type FirstInvitation = Readonly<{ path: string; expiresAt: Date }>
type Input = Readonly<{ adminUrl: string; linkSecret: string; organisation: string; email: string; name: string }>

/**
 * The way in for the first administrator of AUB, whom nobody inside can invite (C.4, E.1). By the owner's login, which
 * only the machine has; refused once there is an administrator, who then invites the others.
 */
export async function inviteFirstAdministrator(input: Input): Promise<FirstInvitation> {
  const sql = postgres(input.adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  try {
    await sql.unsafe('begin; set local role desk_owner')
    const found = await store(sql, input)
    await sql.unsafe('commit')
    return found
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function store(sql: postgres.Sql, { linkSecret, organisation, email, name }: Input): Promise<FirstInvitation> {
  const address = email.trim().toLowerCase()
  const [keeper] = await sql`select p.name from membership m join organisation o on o.id = m.organisation_id
    join person p on p.id = m.person_id where o.kind = 'AUB' and m.ended_at is null and p.disabled_at is null
      and 'AUB_ADMIN' = any(m.roles) limit 1`
  if (keeper) throw new Error(`${keeper.name} is an administrator of AUB already and invites others under Settings.`)
  await sql`insert into organisation (kind, name, created_at) values ('AUB', ${organisation}, app_clock()) on conflict do nothing`
  const [aub] = await sql`select id, name, date_trunc('second', app_clock()) as at,
    date_trunc('second', app_clock()) + interval '14 days' as "expiresAt" from organisation where kind = 'AUB'`
  const { id, at, expiresAt } = aub as unknown as { id: string; name: string; at: Date; expiresAt: Date }
  const secret = randomBytes(32).toString('base64url')
  const path = `/invite/${secret}`
  const by = 'npm run invite'
  /** As the invited person reads it. */
  const invitedBy = 'Driften'
  await sql`update invitation set withdrawn_at = ${at} where organisation_id = ${id} and used_at is null and withdrawn_at is null
    and 'AUB_ADMIN' = any(roles)`
  await sql`insert into invitation (organisation_id, email, name, roles, secret_hash, invited_by, created_at, expires_at)
    values (${id}, ${address}, ${name}, '{AUB_ADMIN}'::text[], ${hashOf(secret)}, ${invitedBy}, ${at}, ${expiresAt})`
  const data: InvitationMail = {
    template: 'INVITATION',
    reason: 'INVITED',
    path: sealed(path, linkSecret, LINK),
    organisation: aub?.name as string,
    invitedBy,
    inviter: aub?.name as string,
    roles: ['AUB_ADMIN'],
    expiresAt: expiresAt.toISOString(),
  }
  await postLetters({ sql } as never, id, [{ organisationId: id, address, name, language: 'da' }], data)
  await sql`insert into organisation_event (organisation_id, at, kind, actor_name, content)
    values (${id}, ${at}, 'PersonInvited', ${by}, ${sql.json({ email: address, name, roles: ['AUB_ADMIN'] })})`
  return { path, expiresAt }
}
