import { createHash } from 'node:crypto'
import type { Outcome } from '#domain/refusal.ts'
import { canonical } from './canonical.ts'
import { type CivilNumberWarning, type KeptCivilNumbers, ON_NO_CASE, screened, suspicious } from './civil-numbers.ts'
import type { CommandRequest, CommandTransaction } from './connection.ts'
import { type Credential, commit, enterForCommand, translated, undo } from './door.ts'
import type { LaneSql } from './lanes.ts'

const COLLISIONS = new Set([
  'incident_number',
  'incident_external',
  'case_reference_external',
  'problem_number',
  'problem_external',
  'change_number',
  'requirement_number',
  'change_external',
])
const mayTryAgain = ({ code, constraint_name }: { code?: string; constraint_name?: string }) =>
  code === '40001' || code === '40P01' || (code === '23505' && COLLISIONS.has(constraint_name ?? ''))

/** What every success carries besides its own: texts that hold something like a civil registration number (D.9). */
export type Warned = Readonly<{ warnings: readonly CivilNumberWarning[] }>

/** One command, one transaction. The key row is its first statement and the answer is stored in it (house decision 11). */
export async function runCommand<T>(
  credential: Credential,
  request: CommandRequest,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T & Warned>> {
  const hash = request.idempotencyKey ? hashOf(request) : ''
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(credential, request, hash, body, attempt)
    } catch (error) {
      if (attempt >= 5 || !mayTryAgain(error as { code?: string; constraint_name?: string })) throw error
    }
  }
}

async function runOnce<T>(
  credential: Credential,
  request: CommandRequest,
  hash: string,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
  attempt: number,
): Promise<Outcome<T & Warned>> {
  request.stored?.clear()
  const { loan, actor, began } = await enterForCommand(credential)
  try {
    const { sql } = loan
    const storedKey = request.idempotencyKey
    if (storedKey) {
      const mine = await sql`insert into idempotency_key (organisation_id, caller_id, key, input_hash)
        values (${actor.organisationId}, ${actor.id}, ${storedKey}, ${hash}) on conflict do nothing returning key`
      if (mine.length === 0) {
        const [earlier] = await sql`select input_hash, answer from idempotency_key
          where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
        await undo(loan)
        if (earlier?.input_hash === hash) return { ok: true, value: earlier.answer as T & Warned }
        return { ok: false, refusal: { kind: 'IdempotencyConflict' } }
      }
    }
    const texts = await screen(sql, request)
    if (!texts.ok) {
      await undo(loan)
      return texts
    }
    const { warnings, kept } = texts.value
    const { source } = request
    const speaker = { kind: actor.kind, id: actor.id, name: actor.name, organisationId: actor.organisationId, source }
    const noted: KeptCivilNumbers | null = kept && { ...kept, speaker, told: new Set() }
    const pending: PromiseLike<unknown>[] = []
    const outcome = await body({
      sql,
      db: loan.db,
      actor,
      source,
      attempt,
      began,
      pending,
      kept: noted,
      ...(request.stored && { stored: request.stored }),
    })
    if (!outcome.ok) {
      await undo(loan)
      return outcome
    }
    const value = { ...outcome.value, warnings }
    if (storedKey) {
      const answer = sql`update idempotency_key set answer = ${sql.json(value as never)}
        where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
      pending.push(answer.execute())
    }
    // The commit follows in the same flight; the first of them that fails is the reason that is told.
    await Promise.all([...pending, commit(loan)])
    return { ok: true, value }
  } catch (error) {
    await undo(loan)
    throw translated(error)
  }
}

/** Over what was typed, before anything in it is masked; the name of the request is no part of it. */
function hashOf({ verb, input }: CommandRequest): string {
  const { clientMutationId: _name, ...typed } = input as { clientMutationId?: unknown }
  return createHash('sha256')
    .update(`${verb} ${canonical(typed)}`)
    .digest('hex')
}

async function screen(sql: LaneSql, { verb, input, source }: CommandRequest) {
  const found = suspicious(input)
  if (found.length === 0) return NOTHING_FOUND
  const [row] = await sql`select to_char(app_clock() at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as today`
  return screened(found, input, ON_NO_CASE.has(verb) ? 'WEB' : source, row?.today as string)
}
const NOTHING_FOUND = { ok: true, value: { warnings: [], kept: null } } as const
