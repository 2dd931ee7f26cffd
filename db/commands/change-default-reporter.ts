import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type ReporterInput, reporterOf } from './default-reporter.ts'
import type { Checks } from './input.ts'
import { openClient, recordClientFact } from './open-client.ts'

export type ChangeDefaultReporterInput = Readonly<{ clientId: string; defaultReporter: ReporterInput }>
export type DefaultReporterChanged = Readonly<{ kind: 'DefaultReporterChanged'; clientId: string }>

/** Somebody else is called about what a client reports from now on; earlier cases keep their reporter. */
export async function changeDefaultReporter(
  tx: CommandTransaction,
  input: ChangeDefaultReporterInput,
): Promise<Outcome<DefaultReporterChanged>> {
  const open = await openClient(tx, 'changeDefaultReporter', input.clientId)
  if (!open.ok) return open
  const checks: Checks = { refusal: null }
  const reporter = reporterOf(checks, input.defaultReporter)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { client, at } = open.value
  await tx.sql`update integration_client set default_reporter = ${tx.sql.json(reporter)} where id = ${client.id}`
  const content = { clientId: client.id, name: client.name, from: client.defaultReporter.name, to: reporter.name }
  await recordClientFact(tx, 'DefaultReporterChanged', at, content)
  return { ok: true, value: { kind: 'DefaultReporterChanged', clientId: client.id } }
}
