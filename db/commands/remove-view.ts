import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type ViewRemoved = Readonly<{ kind: 'ViewRemoved'; viewId: string }>
const admins = ['SCHOOL_ADMIN', 'SUPPLIER_ADMIN', 'AUB_ADMIN']

/** Takes a view away: one's own, or as administrator one of the organisation's. */
export async function removeView(
  tx: CommandTransaction,
  input: Readonly<{ id: string }>,
): Promise<Outcome<ViewRemoved>> {
  const { actor, sql } = tx
  if (!may(actor, 'removeView')) return refuse('NotPermitted')
  const isAdmin = actor.roles.some(role => admins.includes(role))
  const rows = await sql`update saved_view set removed_at = app_clock()
    where id = ${input.id} and removed_at is null and organisation_id = ${actor.organisationId}
      and (person_id = ${actor.id} or (${isAdmin}::boolean and scope <> 'MINE')) returning id`
  if (rows.length === 0) return refuse('NotFound', { field: ['id'], detail: { noun: 'VIEW' } })
  return { ok: true, value: { kind: 'ViewRemoved', viewId: input.id } }
}
