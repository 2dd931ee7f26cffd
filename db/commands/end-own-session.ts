import { boundTo } from '#db/bound-session.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type SessionEnded = Readonly<{ kind: 'SessionEnded' }>

/** Ends one of one's own sessions: its next request is refused on every node (fault 80). */
export async function endOwnSession(
  tx: CommandTransaction,
  input: Readonly<{ sessionId: string }>,
): Promise<Outcome<SessionEnded>> {
  const { sql, actor } = tx
  if (!may(actor, 'endOwnSession')) return refuse('NotPermitted')
  const bound = await boundTo(tx, actor.sessionId)
  const rows = await sql`update session set ended_at = clock_timestamp()
    where id = ${input.sessionId} and person_id = ${actor.id} and ended_at is null and expires_at > clock_timestamp()
      and (${bound}::uuid is null or bound_to = ${bound}::uuid)
    returning id`
  if (rows.length === 0) return refuse('NotFound', { field: ['sessionId'], detail: { noun: 'SESSION' } })
  return { ok: true, value: { kind: 'SessionEnded' } }
}
