import { asVisitor } from '#db/connection.ts'
import { hashOf, passwordHash } from '#db/session.ts'
import type { Role } from '#domain/actor.ts'
import { checkedPassword } from '#domain/password.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type LinkState = 'OPEN' | 'USED' | 'WITHDRAWN' | 'EXPIRED' | 'UNKNOWN'
export type InvitationLook = Readonly<{
  state: LinkState
  email?: string
  name?: string
  organisationName?: string
  roles?: readonly Role[]
  invitedBy?: string
  expiresAt?: string
  hasAccount?: boolean
  hasPassword?: boolean
}>
export type AcceptInvitationInput = Readonly<{
  secret: string
  name?: string | null
  password?: string | null
  language: 'da' | 'en'
  /** The session of the browser that clicks, if it has one. */
  sessionHash: string | null
}>
export type InvitationAccepted = Readonly<{ kind: 'InvitationAccepted'; email: string; organisationId: string }>

/** What a link opens. Looking uses nothing up, however often a mail scanner does it (F55). */
export function invitationByLink(secret: string): Promise<InvitationLook> {
  return asVisitor(async ({ sql }) => {
    const [row] = await sql`select accept_invitation(${hashOf(secret)}, null) as found`
    return row?.found as InvitationLook
  })
}

/** One account for the invited address, whoever holds the link and however often it is clicked (C.4, F55). */
export async function acceptInvitation(input: AcceptInvitationInput): Promise<Outcome<InvitationAccepted>> {
  const seen = await invitationByLink(input.secret)
  if (seen.state !== 'OPEN') return refuse('LinkClosed', { field: ['secret'], detail: { state: seen.state } })
  const checks: Checks = { refusal: null }
  const name = seen.hasAccount
    ? null
    : text(checks, 'name', input.name ?? seen.name, { min: 2, max: 120, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  let hash: string | null = null
  if (!seen.hasPassword && (!seen.hasAccount || input.password)) {
    const password = checkedPassword(input.password ?? '', seen.email ?? '')
    if (!password.ok) return { ok: false, refusal: invalidPassword(password.refusal) }
    hash = await passwordHash(password.value)
  }
  const detail = { name, passwordHash: hash, language: input.language, sessionHash: input.sessionHash }
  const answer = await asVisitor(async ({ sql }) => {
    const [row] = await sql`select accept_invitation(${hashOf(input.secret)}, ${sql.json(detail as never)}) as done`
    return row?.done as { state: string; email: string; organisationId: string }
  })
  switch (answer.state) {
    case 'ACCEPTED':
      return {
        ok: true,
        value: { kind: 'InvitationAccepted', email: answer.email, organisationId: answer.organisationId },
      }
    case 'OTHER_PERSON':
      return refuse('OtherPersonSignedIn', { detail: { email: seen.email ?? '' } })
    case 'SIGN_IN_FIRST':
      return refuse('SignInFirst', { detail: { email: seen.email ?? '' } })
    case 'PASSWORD_MISSING':
      return { ok: false, refusal: invalid('password', 'REQUIRED') }
    default:
      // A shut-out person is told no more than that the link opens nothing.
      return refuse('LinkClosed', {
        field: ['secret'],
        detail: { state: answer.state === 'DISABLED' ? 'UNKNOWN' : answer.state },
      })
  }
}

type Fault = Readonly<{ kind: string; detail?: Readonly<Record<string, unknown>> }>

/** A fault of a password as the refusal of its field. */
export const invalidPassword = ({ kind, detail }: Fault) =>
  invalid('password', kind, (detail ?? {}) as Record<string, number>)
