import { createHash } from 'node:crypto'
import type { Outcome } from '#domain/refusal.ts'
import { canonical } from './canonical.ts'
import type { CommandRequest, CommandTransaction } from './connection.ts'
import { type Credential, commit, enterWith, translated, undo } from './door.ts'

const COLLISIONS = new Set(['incident_number', 'incident_external'])
const mayTryAgain = ({ code, constraint_name }: { code?: string; constraint_name?: string }) =>
  code === '40001' || code === '40P01' || (code === '23505' && COLLISIONS.has(constraint_name ?? ''))

/** One command, one transaction. The key row is its first statement and the answer is stored in it (house decision 11). */
export async function runCommand<T>(
  credential: Credential,
  request: CommandRequest,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(credential, request, body, attempt)
    } catch (error) {
      if (attempt >= 5 || !mayTryAgain(error as { code?: string; constraint_name?: string })) throw error
    }
  }
}

async function runOnce<T>(
  credential: Credential,
  request: CommandRequest,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
  attempt: number,
): Promise<Outcome<T>> {
  const { loan, actor } = await enterWith(credential)
  try {
    const { sql } = loan
    const storedKey = request.idempotencyKey
    if (storedKey) {
      const hash = createHash('sha256')
        .update(`${request.verb} ${canonical(request.input)}`)
        .digest('hex')
      const mine = await sql`insert into idempotency_key (organisation_id, caller_id, key, input_hash)
        values (${actor.organisationId}, ${actor.id}, ${storedKey}, ${hash}) on conflict do nothing returning key`
      if (mine.length === 0) {
        const [earlier] = await sql`select input_hash, answer from idempotency_key
          where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
        await undo(loan)
        if (earlier?.input_hash === hash) return { ok: true, value: earlier.answer as T }
        return { ok: false, refusal: { kind: 'IdempotencyConflict' } }
      }
    }
    const tx: CommandTransaction = { sql, db: loan.db, actor, source: request.source, attempt }
    const outcome = await body(tx)
    if (!outcome.ok) {
      await undo(loan)
      return outcome
    }
    if (storedKey) {
      await sql`update idempotency_key set answer = ${sql.json(outcome.value as never)}
        where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
    }
    await commit(loan)
    return outcome
  } catch (error) {
    await undo(loan)
    throw translated(error)
  }
}
