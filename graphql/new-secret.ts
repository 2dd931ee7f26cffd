import { randomInt } from 'node:crypto'
import type { SecretKept } from '#db/commands/create-token.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { hashOf } from '#db/session.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tokenChecksum } from '#domain/token-format.ts'
import { settings } from './settings.ts'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const environments = { DEMO: 'demo', TEST: 'test', PRODUCTION: 'prod' } as const

/** What is shown of a secret, and what is stored of it. */
type Made<K> = Readonly<{ secret: string; kept: K }>

/** A secret in the one format of ours, `aub_<env>_<random><checksum>`, with what is kept of it (api.md, "Who may call"). */
export function newSecret(): Made<SecretKept> {
  const random = Array.from({ length: 32 }, () => letters[randomInt(62)]).join('')
  const body = `aub_${environments[settings().kind]}_${random}`
  const secret = `${body}${tokenChecksum(body)}`
  return { secret, kept: { hash: hashOf(secret), ending: secret.slice(-4) } }
}

/** A command that makes a secret. A stored answer is repeated without one, for the secret is stored nowhere. */
export async function shownOnce<T extends object, K>(
  { secret, kept }: Made<K>,
  command: (body: (tx: CommandTransaction) => Promise<Outcome<T>>) => Promise<T>,
  body: (tx: CommandTransaction, kept: K) => Promise<Outcome<T>>,
): Promise<T & { secret?: string }> {
  let isNew = false
  const answer = await command(async tx => {
    isNew = true
    return body(tx, kept)
  })
  return isNew ? { ...answer, secret } : answer
}
