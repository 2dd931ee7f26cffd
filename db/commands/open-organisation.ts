import type { CommandTransaction } from '#db/connection.ts'
import { recordOrganisationEvent } from '#db/organisation-event.ts'
import type { OrganisationRow } from '#db/tables/organisation.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type OpenOrganisation = Readonly<{ at: Date; row: OrganisationToChange }>
export type OrganisationToChange = Pick<
  OrganisationRow,
  'id' | 'kind' | 'name' | 'version' | 'isTest' | 'endedOn' | 'withdrawnAt' | 'deliveryChannel' | 'successorId'
>

export const noOrganisation = (field: string) =>
  refuse('NotFound', { field: [field], detail: { noun: 'ORGANISATION' } })

/** Registering and changing numbers: one at a time, so that no two take the same; then the platform's time. */
export async function lockRegister({ sql }: Pick<CommandTransaction, 'sql'>): Promise<Date> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisations', 0))`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  return now?.at as Date
}

/** What every verb on an organisation does first: permit, lock, and hold the version against the caller's (C.4). */
export async function openOrganisation(
  tx: CommandTransaction,
  verb: Verb,
  input: Readonly<{ id: string; expectedVersion: number }>,
): Promise<Outcome<OpenOrganisation>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const at = await lockRegister(tx)
  const row = await organisationToChange(tx, input.id)
  if (!row) return noOrganisation('id')
  if (row.version !== input.expectedVersion) {
    return refuse('VersionConflict', {
      field: ['expectedVersion'],
      detail: { currentVersion: row.version, noun: 'ORGANISATION' },
    })
  }
  return { ok: true, value: { at, row } }
}

/** An organisation that is in the register; not one that was registered by mistake. */
export async function organisationToChange(
  { sql }: Pick<CommandTransaction, 'sql'>,
  id: string,
): Promise<OrganisationToChange | null> {
  const [row] = await sql`select id, kind, name, version, is_test as "isTest", ended_on::text as "endedOn",
      withdrawn_at as "withdrawnAt", delivery_channel as "deliveryChannel", successor_id as "successorId"
    from organisation where id = ${id} and withdrawn_at is null`
  return (row as unknown as OrganisationToChange | undefined) ?? null
}

/** A fact in the history of an organisation, in the name of the actor. */
export function recordFact(
  tx: CommandTransaction,
  fact: Readonly<{ organisationId: string; kind: string; at: Date; content?: Readonly<Record<string, unknown>> }>,
): Promise<void> {
  return recordOrganisationEvent(tx, {
    ...fact,
    actorName: tx.actor.name,
    actorOrganisationId: tx.actor.organisationId,
  })
}
