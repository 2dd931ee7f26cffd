import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellHomes } from './disable-person.ts'
import { lockMembers } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type PersonEnabled = Readonly<{ kind: 'PersonEnabled'; personId: string }>

/** AUB lets a person in again who was shut out; sessions of before live on until they expire by themselves (C.4). */
export async function enablePerson(
  tx: CommandTransaction,
  input: Readonly<{ personId: string }>,
): Promise<Outcome<PersonEnabled>> {
  const { sql, actor } = tx
  if (!may(actor, 'enablePerson')) return refuse('NotPermitted')
  const at = await lockMembers(tx, actor.organisationId)
  const [row] =
    await sql`update person set disabled_at = null where id = ${input.personId} and disabled_at is not null returning name`
  if (!row) return refuse('NotFound', { field: ['personId'], detail: { noun: 'MEMBER' } })
  await tellHomes(tx, { personId: input.personId, kind: 'PersonEnabled', at, content: { name: row.name } })
  return { ok: true, value: { kind: 'PersonEnabled', personId: input.personId } }
}
