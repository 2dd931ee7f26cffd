import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { MOST_OVERLAP_HOURS, MOST_TOKEN_DAYS } from '#domain/token-terms.ts'
import type { SecretKept } from './create-token.ts'
import type { Checks } from './input.ts'
import { openToken, recordClientFact, within } from './open-client.ts'
import { refuse } from './open-verb.ts'

export type RotateTokenInput = Readonly<{ tokenId: string; validDays: number; overlapHours: number }>
export type TokenRotated = Readonly<{ kind: 'TokenRotated'; tokenId: string; formerTokenId: string; clientId: string }>

/** A new token with the same name and scopes; the former one stays valid for the overlap, so that two are (api.md). */
export async function rotateToken(
  tx: CommandTransaction,
  input: RotateTokenInput,
  secret: SecretKept,
): Promise<Outcome<TokenRotated>> {
  const { sql, actor } = tx
  const open = await openToken(tx, 'rotateToken', input.tokenId)
  if (!open.ok) return open
  const { token, client, at } = open.value
  const [before] = await sql`select 1 from api_token where replaced_by_id = ${token.id} and revoked_at is null
    and expires_at > clock_timestamp()`
  // Two at once, never three: the pair must have become one again.
  if (token.replacedById || before) return refuse('TokenAlreadyRotated', { field: ['tokenId'] })
  const checks: Checks = { refusal: null }
  const validDays = within(checks, 'validDays', input.validDays, MOST_TOKEN_DAYS)
  const overlapHours = within(checks, 'overlapHours', input.overlapHours, MOST_OVERLAP_HOURS)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const [made] =
    await sql`insert into api_token (client_id, organisation_id, secret_hash, ending, scopes, name, purpose, created_by, expires_at)
    values (${client.id}, ${client.organisationId}, ${secret.hash}, ${secret.ending}, ${`{${token.scopes.join(',')}}`}::text[],
      ${token.name}, ${token.purpose}, ${actor.name}, clock_timestamp() + ${validDays}::int * interval '1 day') returning id`
  const tokenId = made?.id as string
  await sql`update api_token set replaced_by_id = ${tokenId},
    expires_at = least(expires_at, clock_timestamp() + ${overlapHours}::int * interval '1 hour') where id = ${token.id}`
  const content = { clientId: client.id, client: client.name, tokenId, formerTokenId: token.id, name: token.name }
  await recordClientFact(tx, 'TokenRotated', at, { ...content, ending: secret.ending, validDays, overlapHours })
  return { ok: true, value: { kind: 'TokenRotated', tokenId, formerTokenId: token.id, clientId: client.id } }
}
