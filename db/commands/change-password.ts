import { asVisitor, type Credential, NotSignedIn } from '#db/connection.ts'
import { isRightPassword, passwordHash } from '#db/session.ts'
import type { Actor } from '#domain/actor.ts'
import { checkedPassword } from '#domain/password.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalidPassword } from './accept-invitation.ts'
import { refuse } from './open-verb.ts'

export type PasswordChanged = Readonly<{ kind: 'PasswordChanged' }>
type Input = Readonly<{ currentPassword: string; password: string; source: string }>

/** Another password, by whoever knows the present one; every other session of the person ends (fault 80). */
export async function changePassword(
  who: Readonly<{ credential: Credential; actor: Actor }>,
  input: Input,
): Promise<Outcome<PasswordChanged>> {
  const { credential, actor } = who
  if (!may(actor, 'changePassword') || actor.email === null) return refuse('NotPermitted')
  const password = checkedPassword(input.password, actor.email)
  if (!password.ok) return { ok: false, refusal: invalidPassword(password.refusal) }
  const right = await isRightPassword({ email: actor.email, password: input.currentPassword, source: input.source })
  if (right === 'THROTTLED') return refuse('TooManyTries', { detail: { minutes: 15 } })
  if (!right) return refuse('PasswordWrong', { field: ['currentPassword'] })
  const hash = await passwordHash(password.value)
  const state = await asVisitor(async ({ sql }) => {
    const detail = sql.json({ passwordHash: hash } as never)
    const [row] = await sql`select redeem_secret('PASSWORD_CHANGE', ${credential.hash}, ${detail}) as done`
    return (row?.done as { state: string } | undefined)?.state
  })
  if (state !== 'DONE') throw new NotSignedIn('the session ended meanwhile')
  return { ok: true, value: { kind: 'PasswordChanged' } }
}
