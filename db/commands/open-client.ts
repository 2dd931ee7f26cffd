import type { CommandTransaction } from '#db/connection.ts'
import { recordOrganisationEvent } from '#db/organisation-event.ts'
import { type ClientRow, clientsByIds, type TokenRow, tokensByIds } from '#db/queries/clients.ts'
import { may, SCOPES, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail } from './input.ts'
import { refuse } from './open-verb.ts'

type OpenClient = Readonly<{ client: ClientRow; at: Date }>
type OpenToken = OpenClient & Readonly<{ token: TokenRow }>

const absent = (field: 'clientId' | 'tokenId') =>
  refuse('NotFound', { field: [field], detail: { noun: field === 'clientId' ? 'CLIENT' : 'TOKEN' } })

async function lock({ sql }: CommandTransaction, clientId: string): Promise<Date> {
  await sql`select 1 from integration_client where id = ${clientId} for no key update`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  return now?.at as Date
}

/** What every verb on a client does first: permit, lock, and refuse one that has ended. */
export async function openClient(tx: CommandTransaction, verb: Verb, clientId: string): Promise<Outcome<OpenClient>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const at = await lock(tx, clientId)
  const [client] = await clientsByIds(tx, [clientId])
  if (!client) return absent('clientId')
  if (client.endedAt) return refuse('ClientAlreadyEnded', { field: ['clientId'] })
  return { ok: true, value: { client, at } }
}

/** The same for a token: looked at again once its client is locked, for it may have ended meanwhile. */
export async function openToken(tx: CommandTransaction, verb: Verb, tokenId: string): Promise<Outcome<OpenToken>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const [seen] = await tokensByIds(tx, [tokenId])
  if (!seen) return absent('tokenId')
  const at = await lock(tx, seen.clientId)
  const [[token], [client]] = await Promise.all([tokensByIds(tx, [tokenId]), clientsByIds(tx, [seen.clientId])])
  if (!token || !client) return absent('tokenId')
  if (token.state !== 'ACTIVE') return refuse('TokenAlreadyEnded', { field: ['tokenId'] })
  return { ok: true, value: { token, client, at } }
}

/** At least one scope, each known, none twice. */
export function scopesOf(checks: Checks, given: readonly string[]): string[] {
  const known = SCOPES.filter(scope => given.includes(scope))
  if (known.length === 0) fail(checks, 'scopes', 'REQUIRED')
  return known
}

/** A number of days or hours within its limits. */
export function within(checks: Checks, field: string, value: number, max: number): number {
  if (value < 1 || value > max) fail(checks, field, 'OUT_OF_RANGE', { min: 1, max })
  return value
}

/** A fact in the history of the organisation whose client it is. */
export function recordClientFact(
  tx: CommandTransaction,
  kind: string,
  at: Date,
  content: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { name, organisationId } = tx.actor
  return recordOrganisationEvent(tx, {
    organisationId,
    kind,
    at,
    actorName: name,
    actorOrganisationId: organisationId,
    content,
  })
}
