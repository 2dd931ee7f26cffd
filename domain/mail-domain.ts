import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

const MAIL_DOMAIN = /^(?=.{4,253}$)(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,63}$/u

/** The part after the @ by which sign-in finds an organisation (D.6); small letters, without the @. */
export function parseMailDomain(text: string): Outcome<string> {
  const domain = text.trim().toLowerCase().replace(/^@/, '')
  return MAIL_DOMAIN.test(domain) ? granted(domain) : refused('MailDomainInvalid', ['emailDomain'])
}
