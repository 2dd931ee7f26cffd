import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid, text } from './input.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type RecordContactTestInput = Readonly<{
  testId: string
  result: 'ARRIVED' | 'FAILED'
  code?: string | null
  note?: string | null
}>
export type ContactTestRecorded = Readonly<{ kind: 'ContactTestRecorded'; organisationId: string }>

/** What came of a test, once. Whoever says that it arrived knows the code that stands in the mail alone (E.3). */
export async function recordContactTest(
  tx: CommandTransaction,
  input: RecordContactTestInput,
): Promise<Outcome<ContactTestRecorded>> {
  const { sql, actor } = tx
  if (!may(actor, 'recordContactTest')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const note = text(checks, 'note', input.note, { max: 500 })
  const code = text(checks, 'code', input.code, { max: 20 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { organisationId } = actor
  const at = await lockAnnex(tx, organisationId)
  const [test] = await sql`select kind, code, result from contact_test
    where id = ${input.testId} and organisation_id = ${organisationId}`
  if (!test) return refuse('NotFound', { field: ['testId'], detail: { noun: 'CONTACT_TEST' } })
  if (test.result) return { ok: false, refusal: invalid('testId', 'ANSWERED') }
  if (input.result === 'ARRIVED' && code?.toUpperCase() !== test.code)
    return { ok: false, refusal: invalid('code', code ? 'WRONG_CODE' : 'REQUIRED') }
  await sql`update contact_test set result = ${input.result}, answered_at = ${at}, answered_by = ${actor.name}, note = ${note}
    where id = ${input.testId}`
  const content = { testId: input.testId, kind: test.kind, result: input.result, note }
  await recordAnnexFact(tx, { organisationId, kind: 'ContactTestRecorded', at, content })
  return { ok: true, value: { kind: 'ContactTestRecorded', organisationId } }
}
