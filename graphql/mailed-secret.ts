import { randomBytes } from 'node:crypto'
import type { MailedSecret } from '#db/commands/invite-person.ts'
import { LINK, sealed } from '#db/sealed.ts'
import { hashOf } from '#db/session.ts'
import { settings } from './settings.ts'

/** A fresh secret for a link that is sent by mail: the database gets its hash, the post the sealed path (fault 80). */
export function mailedSecret(way: '/invite' | '/reset'): MailedSecret {
  const secret = randomBytes(32).toString('base64url')
  return { hash: hashOf(secret), sealedPath: sealed(`${way}/${secret}`, settings().linkSecret, LINK) }
}
