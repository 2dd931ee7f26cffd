import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type ReporterInput, reporterOf } from './default-reporter.ts'
import { type Checks, text } from './input.ts'
import { recordClientFact } from './open-client.ts'
import { refuse } from './open-verb.ts'

export type CreateClientInput = Readonly<{ name: string; purpose: string; defaultReporter: ReporterInput }>
export type ClientCreated = Readonly<{ kind: 'ClientCreated'; clientId: string }>

/** A tool or script that may be given tokens; a member of its own kind, with a human to call (C.4, R-5.13). */
export async function createClient(tx: CommandTransaction, input: CreateClientInput): Promise<Outcome<ClientCreated>> {
  const { sql, actor } = tx
  if (!may(actor, 'createClient')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', input.name, { min: 2, max: 100, isRequired: true })
  const purpose = text(checks, 'purpose', input.purpose, { max: 500, isRequired: true })
  const reporter = reporterOf(checks, input.defaultReporter)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const [made] =
    await sql`insert into integration_client (organisation_id, name, purpose, default_reporter, created_at, created_by)
    values (${actor.organisationId}, ${name}, ${purpose}, ${sql.json(reporter)}, date_trunc('second', app_clock()), ${actor.name})
    returning id, created_at as at`
  const clientId = made?.id as string
  await recordClientFact(tx, 'ClientCreated', made?.at as Date, { clientId, name })
  return { ok: true, value: { kind: 'ClientCreated', clientId } }
}
