import { boundTo } from '#db/bound-session.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, phone, text } from './input.ts'
import { refuse } from './open-verb.ts'

type Typed = string | null | undefined
export type UpdateProfileInput = Readonly<{
  name: string
  phone?: Typed
  department?: Typed
  location?: Typed
  language: 'da' | 'en'
}>
export type ProfileUpdated = Readonly<{ kind: 'ProfileUpdated' }>

/** What a report says of its reporter (5.2.1): name, telephone, department and place; and the language of mails. */
export async function updateProfile(
  tx: CommandTransaction,
  input: UpdateProfileInput,
): Promise<Outcome<ProfileUpdated>> {
  const { sql, actor } = tx
  if (!may(actor, 'updateProfile')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', input.name, { min: 2, max: 120, isRequired: true })
  const number = phone(checks, 'phone', input.phone)
  const department = text(checks, 'department', input.department, { max: 120 })
  const location = text(checks, 'location', input.location, { max: 120 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const bound = await boundTo(tx, actor.sessionId)
  const [elsewhere] = await sql`select 1 from membership
    where person_id = ${actor.id} and organisation_id <> ${bound}::uuid and ended_at is null`
  // Reports in other organisations carry this name and number too; there nobody has vouched for this session.
  if (elsewhere) return refuse('NotPermitted')
  await sql`update person set name = ${name}, phone = ${number}, department = ${department}, location = ${location},
    language = ${input.language} where id = ${actor.id}`
  return { ok: true, value: { kind: 'ProfileUpdated' } }
}
