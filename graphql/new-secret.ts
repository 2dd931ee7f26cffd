import { randomInt } from 'node:crypto'
import type { SecretKept } from '#db/commands/create-token.ts'
import { tokenChecksum } from '#domain/token-format.ts'
import { hashOf } from './credential.ts'
import { settings } from './settings.ts'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const environments = { DEMO: 'demo', TEST: 'test', PRODUCTION: 'prod' } as const

export type NewSecret = Readonly<{ secret: string; kept: SecretKept }>

/** A secret in the one format of ours, `aub_<env>_<random><checksum>`, with what is kept of it (api.md, "Who may call"). */
export function newSecret(): NewSecret {
  const random = Array.from({ length: 32 }, () => letters[randomInt(62)]).join('')
  const body = `aub_${environments[settings().kind]}_${random}`
  const secret = `${body}${tokenChecksum(body)}`
  return { secret, kept: { hash: hashOf(secret), ending: secret.slice(-4) } }
}
