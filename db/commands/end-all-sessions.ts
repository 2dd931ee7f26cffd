import { boundTo } from '#db/bound-session.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type AllSessionsEnded = Readonly<{ kind: 'AllSessionsEnded'; count: number }>

/** Signs out everywhere at once; the session that asks may stay (fault 80). */
export async function endAllSessions(
  tx: CommandTransaction,
  input: Readonly<{ keepsThis: boolean }>,
): Promise<Outcome<AllSessionsEnded>> {
  const { sql, actor } = tx
  if (!may(actor, 'endAllSessions')) return refuse('NotPermitted')
  const bound = await boundTo(tx, actor.sessionId)
  const rows = await sql`update session set ended_at = clock_timestamp()
    where person_id = ${actor.id} and ended_at is null and not (${input.keepsThis} and id = ${actor.sessionId})
      and (${bound}::uuid is null or bound_to = ${bound}::uuid) returning id`
  return { ok: true, value: { kind: 'AllSessionsEnded', count: rows.length } }
}
