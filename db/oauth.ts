import { asVisitor } from './connection.ts'
import { hashOf } from './session.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type TokenGrant =
  | Readonly<{ state: 'GRANTED'; scopes: readonly string[] }>
  | Readonly<{ state: 'UNKNOWN' | 'OTHER_SCOPE' | 'THROTTLED' }>

/** A client's secret against a token of one hour, of which only the hash arrives here (RFC 6749, section 4.4). */
export async function redeemClientSecret(
  client: Readonly<{ id: string; secret: string }>,
  token: Readonly<{ hash: string; ending: string }>,
  scopes: readonly string[] | null,
): Promise<TokenGrant> {
  if (!uuid.test(client.id)) return { state: 'UNKNOWN' }
  const detail = { clientId: client.id, tokenHash: token.hash, ending: token.ending, ...(scopes && { scopes }) }
  const [row] = await asVisitor(
    ({ sql }) => sql`select redeem_secret('OAUTH_CLIENT', ${hashOf(client.secret)}, ${sql.json(detail)}) as told`,
  )
  return row?.told as TokenGrant
}
