import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const version = 'v1'
/** What is sealed: links of letters, and secrets of providers. */
export const LINK = 'link'
export const PROVIDER = 'provider'

/**
 * A text that only whoever has the key can read again: AES-256-GCM under a key made from a secret of the installation
 * and the purpose. What the database holds of it opens nothing, and it cannot be moved to another purpose (fault 80).
 */
export function sealed(text: string, secret: string, purpose: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [version, ...[nonce, body, cipher.getAuthTag()].map(part => part.toString('base64url'))].join('.')
}

/** The text again, or null when it was sealed with another key or changed. */
export function unsealed(given: string, secret: string, purpose: string): string | null {
  const [mark, ...parts] = given.split('.')
  const [nonce, body, tag] = parts.map(part => Buffer.from(part, 'base64url'))
  if (mark !== version || parts.length !== 3 || nonce?.length !== 12 || tag?.length !== 16 || !body) return null
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), nonce)
  decipher.setAuthTag(tag)
  try {
    return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

const keyOf = (secret: string, purpose: string) => createHmac('sha256', secret).update(`sealed ${purpose}`).digest()
