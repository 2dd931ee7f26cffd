import { asVisitor } from '#db/connection.ts'
import { hashOf, passwordHash } from '#db/session.ts'
import { checkedPassword } from '#domain/password.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalidPassword, type LinkState } from './accept-invitation.ts'
import { refuse } from './open-verb.ts'

export type PasswordResetLook = Readonly<{ state: LinkState; email?: string }>
export type PasswordReset = Readonly<{ kind: 'PasswordReset'; email: string }>

const redeemed = (secret: string, detail: { passwordHash: string } | null) =>
  asVisitor(async ({ sql }) => {
    const given = detail && sql.json(detail as never)
    const [row] = await sql`select redeem_secret('PASSWORD_RESET', ${hashOf(secret)}, ${given}) as done`
    return row?.done as { state: LinkState | 'DONE'; email: string }
  })

/** What a link of a mail opens; looking uses nothing up. */
export const passwordResetByLink = async (secret: string): Promise<PasswordResetLook> =>
  (await redeemed(secret, null)) as PasswordResetLook

/** A new password by the link of a mail; every session of the person ends (fault 80). */
export async function resetPassword(
  input: Readonly<{ secret: string; password: string }>,
): Promise<Outcome<PasswordReset>> {
  const seen = await passwordResetByLink(input.secret)
  if (seen.state !== 'OPEN') return refuse('LinkClosed', { field: ['secret'], detail: { state: seen.state } })
  const password = checkedPassword(input.password, seen.email ?? '')
  if (!password.ok) return { ok: false, refusal: invalidPassword(password.refusal) }
  const done = await redeemed(input.secret, { passwordHash: await passwordHash(password.value) })
  if (done.state !== 'DONE') return refuse('LinkClosed', { field: ['secret'], detail: { state: done.state } })
  return { ok: true, value: { kind: 'PasswordReset', email: done.email } }
}
