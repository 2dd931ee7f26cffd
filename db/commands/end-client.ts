import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openClient, recordClientFact } from './open-client.ts'

export type ClientEnded = Readonly<{ kind: 'ClientEnded'; clientId: string }>

/** The tool is no longer in use: its tokens and its secret end with it; what it did keeps its name (C.4). */
export async function endClient(
  tx: CommandTransaction,
  input: Readonly<{ clientId: string }>,
): Promise<Outcome<ClientEnded>> {
  const open = await openClient(tx, 'endClient', input.clientId)
  if (!open.ok) return open
  const { client, at } = open.value
  const revoked = await tx.sql`update api_token set revoked_at = clock_timestamp()
    where client_id = ${client.id} and revoked_at is null and expires_at > clock_timestamp() returning id`
  await tx.sql`update integration_client set ended_at = ${at}, oauth_secret_hash = null, oauth_scopes = null where id = ${client.id}`
  await recordClientFact(tx, 'ClientEnded', at, { clientId: client.id, name: client.name, tokens: revoked.length })
  return { ok: true, value: { kind: 'ClientEnded', clientId: client.id } }
}
