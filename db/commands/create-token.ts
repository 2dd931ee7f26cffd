import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { MOST_TOKEN_DAYS } from '#domain/token-terms.ts'
import { type Checks, fail, text } from './input.ts'
import { openClient, recordClientFact, scopesOf, within } from './open-client.ts'

/** What is kept of a secret: its hash, and its last four characters to tell it from others. */
export type SecretKept = Readonly<{ hash: string; ending: string }>
export type CreateTokenInput = Readonly<{
  clientId: string
  name: string
  purpose?: string | null
  scopes: readonly string[]
  validDays: number
}>
export type TokenCreated = Readonly<{ kind: 'TokenCreated'; tokenId: string; clientId: string }>

const mostActive = 20

/** A token for a client. The secret is made at the door and shown there once; here only its hash arrives (api.md). */
export async function createToken(
  tx: CommandTransaction,
  input: CreateTokenInput,
  secret: SecretKept,
): Promise<Outcome<TokenCreated>> {
  const { sql, actor } = tx
  const open = await openClient(tx, 'createToken', input.clientId)
  if (!open.ok) return open
  const { client, at } = open.value
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', input.name, { min: 2, max: 100, isRequired: true })
  const purpose = text(checks, 'purpose', input.purpose, { max: 500 })
  const scopes = scopesOf(checks, input.scopes)
  const validDays = within(checks, 'validDays', input.validDays, MOST_TOKEN_DAYS)
  const [{ n: active = 0 } = {}] = await sql`select count(*)::int as n from api_token where client_id = ${client.id}
    and not is_from_oauth and revoked_at is null and expires_at > clock_timestamp()`
  if (active >= mostActive) fail(checks, 'clientId', 'TOO_MANY', { max: mostActive })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const [made] =
    await sql`insert into api_token (client_id, organisation_id, secret_hash, ending, scopes, name, purpose, created_by, expires_at)
    values (${client.id}, ${client.organisationId}, ${secret.hash}, ${secret.ending}, ${`{${scopes.join(',')}}`}::text[], ${name}, ${purpose},
      ${actor.name}, clock_timestamp() + ${validDays}::int * interval '1 day') returning id`
  const tokenId = made?.id as string
  const content = { clientId: client.id, client: client.name, tokenId, name, ending: secret.ending, scopes, validDays }
  await recordClientFact(tx, 'TokenCreated', at, content)
  return { ok: true, value: { kind: 'TokenCreated', tokenId, clientId: client.id } }
}
