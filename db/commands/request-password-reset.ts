import { randomUUID } from 'node:crypto'
import { asVisitor } from '#db/connection.ts'
import type { PasswordResetMail } from '#db/mail-data.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, email } from './input.ts'
import type { MailedSecret } from './invite-person.ts'
import { refuse } from './open-verb.ts'

export type PasswordResetRequested = Readonly<{ kind: 'PasswordResetRequested' }>

/** A mail with a way to a new password, if the address has an account; the answer never tells whether it has (C.4). */
export async function requestPasswordReset(
  input: Readonly<{ email: string; source: string }>,
  secret: MailedSecret,
): Promise<Outcome<PasswordResetRequested>> {
  const checks: Checks = { refusal: null }
  const login = email(checks, 'email', input.email, { isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const data: PasswordResetMail = { template: 'PASSWORD_RESET', reason: 'ASKED_FOR_PASSWORD', path: secret.sealedPath }
  const messageId = `<${randomUUID().replaceAll('-', '')}@driftssamarbejde.invalid>`
  const state = await asVisitor(async ({ sql }) => {
    const detail = { login, source: input.source, messageId, data }
    const [row] =
      await sql`select redeem_secret('PASSWORD_WANTED', ${secret.hash}, ${sql.json(detail as never)}) as done`
    return (row?.done as { state: string } | undefined)?.state
  })
  if (state === 'THROTTLED') return refuse('TooManyTries', { detail: { minutes: 15 } })
  return { ok: true, value: { kind: 'PasswordResetRequested' } }
}
