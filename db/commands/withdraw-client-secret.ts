import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openClient, recordClientFact } from './open-client.ts'
import { refuse } from './open-verb.ts'

export type ClientSecretWithdrawn = Readonly<{ kind: 'ClientSecretWithdrawn'; clientId: string }>

/** No token is given for the secret any more, and those it gave are revoked (api.md). */
export async function withdrawClientSecret(
  tx: CommandTransaction,
  input: Readonly<{ clientId: string }>,
): Promise<Outcome<ClientSecretWithdrawn>> {
  const open = await openClient(tx, 'withdrawClientSecret', input.clientId)
  if (!open.ok) return open
  const { client, at } = open.value
  if (!client.oauthScopes) return refuse('ClientSecretMissing', { field: ['clientId'] })
  await tx.sql`update integration_client set oauth_secret_hash = null, oauth_scopes = null where id = ${client.id}`
  await tx.sql`update api_token set revoked_at = clock_timestamp()
    where client_id = ${client.id} and is_from_oauth and revoked_at is null and expires_at > clock_timestamp()`
  await recordClientFact(tx, 'ClientSecretWithdrawn', at, { clientId: client.id, name: client.name })
  return { ok: true, value: { kind: 'ClientSecretWithdrawn', clientId: client.id } }
}
