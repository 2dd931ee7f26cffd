import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { SecretKept } from './create-token.ts'
import type { Checks } from './input.ts'
import { openClient, recordClientFact, scopesOf } from './open-client.ts'

export type IssueClientSecretInput = Readonly<{ clientId: string; scopes: readonly string[] }>
export type ClientSecretIssued = Readonly<{ kind: 'ClientSecretIssued'; clientId: string }>

/** A secret for /oauth/token. A former one stops at once; tokens it has given live out their hour (api.md). */
export async function issueClientSecret(
  tx: CommandTransaction,
  input: IssueClientSecretInput,
  secret: SecretKept,
): Promise<Outcome<ClientSecretIssued>> {
  const open = await openClient(tx, 'issueClientSecret', input.clientId)
  if (!open.ok) return open
  const checks: Checks = { refusal: null }
  const scopes = scopesOf(checks, input.scopes)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { client, at } = open.value
  await tx.sql`update integration_client set oauth_secret_hash = ${secret.hash}, oauth_scopes = ${`{${scopes.join(',')}}`}::text[]
    where id = ${client.id}`
  const content = { clientId: client.id, name: client.name, ending: secret.ending, scopes }
  await recordClientFact(tx, 'ClientSecretIssued', at, content)
  return { ok: true, value: { kind: 'ClientSecretIssued', clientId: client.id } }
}
