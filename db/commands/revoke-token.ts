import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openToken, recordClientFact } from './open-client.ts'

export type TokenRevoked = Readonly<{ kind: 'TokenRevoked'; tokenId: string; clientId: string }>

/** Refused on the next request on every node, for nobody keeps a token in memory (api.md, fault 80). */
export async function revokeToken(
  tx: CommandTransaction,
  input: Readonly<{ tokenId: string }>,
): Promise<Outcome<TokenRevoked>> {
  const open = await openToken(tx, 'revokeToken', input.tokenId)
  if (!open.ok) return open
  const { token, client, at } = open.value
  await tx.sql`update api_token set revoked_at = clock_timestamp() where id = ${token.id}`
  const { name, ending } = token
  await recordClientFact(tx, 'TokenRevoked', at, {
    clientId: client.id,
    client: client.name,
    tokenId: token.id,
    name,
    ending,
  })
  return { ok: true, value: { kind: 'TokenRevoked', tokenId: token.id, clientId: client.id } }
}
