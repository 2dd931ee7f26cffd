import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { openOrganisation, recordFact } from './open-organisation.ts'

export type SetTestEnvironmentInput = Readonly<{ id: string; expectedVersion: number; isTest: boolean }>
export type TestEnvironmentSet = Readonly<{ kind: 'TestEnvironmentSet'; organisationId: string }>

/**
 * Says whether an organisation only tests its connection. Cases that are reported meanwhile are marked as tests and
 * never count in figures, not even when it has gone live (E.13).
 */
export async function setTestEnvironment(
  tx: CommandTransaction,
  input: SetTestEnvironmentInput,
): Promise<Outcome<TestEnvironmentSet>> {
  const opened = await openOrganisation(tx, 'setTestEnvironment', input)
  if (!opened.ok) return opened
  const { at, row } = opened.value
  if (row.kind === 'AUB') return { ok: false, refusal: invalid('id', 'NOT_AUB') }
  if (row.isTest !== input.isTest) {
    await tx.sql`update organisation set is_test = ${input.isTest}, version = version + 1 where id = ${row.id}`
    const content = { isTest: input.isTest }
    await recordFact(tx, { organisationId: row.id, kind: 'TestEnvironmentSet', at, content })
  }
  return { ok: true, value: { kind: 'TestEnvironmentSet', organisationId: row.id } }
}
