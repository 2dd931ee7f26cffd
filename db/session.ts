import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { boundTo } from './bound-session.ts'
import { asHolder, asSweep, asVisitor, type Credential } from './connection.ts'

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** scrypt with Node's default cost; the salt stands before the key. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${(await derive(password.normalize('NFKC'), salt, 32)).toString('hex')}`
}

async function isRight(password: string, stored: string | undefined): Promise<boolean> {
  // An unknown name costs as much as a known one.
  const [salt = '00'.repeat(16), key = '00'.repeat(32)] = stored?.split(':') ?? []
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt, 'hex'), 32)
  return timingSafeEqual(derived, Buffer.from(key, 'hex')) && stored !== undefined
}

export type SignIn = { sid: string } | { kind: 'Refused' } | { kind: 'TooManyTries'; retryAfterSeconds: number }
type Origin = Readonly<{ userAgent: string; source: string }>

/** A person who belongs to no organisation any more has nothing to sign in to. */
async function begin(personId: string, { userAgent, source }: Origin): Promise<SignIn> {
  const sid = randomBytes(32).toString('base64url')
  try {
    await asVisitor(({ sql }) => sql`select begin_session(${personId}, ${hashOf(sid)}, ${userAgent}, ${source})`)
    return { sid }
  } catch (error) {
    if ((error as { code?: string }).code === '28000') return { kind: 'Refused' }
    throw error
  }
}

/** What cannot be an address is nobody's, and is not asked of the database, which stores neither NUL nor endless keys. */
const isName = (email: string) => email.length <= 320 && !email.includes('\u0000') && email.isWellFormed()

type Tried = Readonly<{ email: string; password: string; source: string }>

/** The person whose password this is; every call counts as a try, ten in a quarter of an hour from one place are enough. */
async function tried({ email, password, source }: Tried): Promise<string | 'THROTTLED' | null> {
  if (!isName(email)) return null
  const [row] = await asVisitor(({ sql }) => sql`select sign_in_candidate(${email.trim()}, ${source}) as found`)
  const found = row?.found as { throttled?: boolean; personId?: string; passwordHash?: string }
  if (found.throttled) return 'THROTTLED'
  return (await isRight(password, found.passwordHash)) ? (found.personId ?? null) : null
}

/** Asked of somebody who is signed in already, before what they must not do by a borrowed screen. */
export async function isRightPassword(given: Tried): Promise<boolean | 'THROTTLED'> {
  const answer = await tried(given)
  return answer === 'THROTTLED' ? answer : answer !== null
}

/** A session for a name and a password. */
export async function beginSession(input: { email: string; password: string } & Origin): Promise<SignIn> {
  const personId = await tried(input)
  if (personId === 'THROTTLED') return { kind: 'TooManyTries', retryAfterSeconds: 900 }
  return personId === null ? { kind: 'Refused' } : begin(personId, input)
}

export type ProviderSignIn = { sid: string } | { kind: 'Asked' | 'Waiting' | 'Refused' }

/** A session for somebody whom an organisation's own provider vouched for; bound to that organisation (D.6). */
export async function beginProviderSession(
  providerId: string,
  vouched: Readonly<{ subject: string; email: string; name: string }>,
  { userAgent, source }: Origin,
): Promise<ProviderSignIn> {
  const sid = randomBytes(32).toString('base64url')
  const state = await asVisitor(async ({ sql }) => {
    const claims = sql.json(vouched as never)
    const [row] =
      await sql`select begin_session(${providerId}::uuid, ${claims}::jsonb, ${hashOf(sid)}, ${userAgent}, ${source}) as done`
    return (row?.done as { state: string } | undefined)?.state
  })
  if (state === 'SIGNED_IN') return { sid }
  return { kind: state === 'ASKED' ? 'Asked' : state === 'WAITING' ? 'Waiting' : 'Refused' }
}

/** One click in a demo: no password, and only there. The sweep's login can see people in a demo alone. */
export async function beginDemoSession(email: string, origin: Origin): Promise<SignIn> {
  if (!isName(email)) return { kind: 'Refused' }
  const [person] = await asSweep(
    ({ sql }) => sql`select id from person where lower(email) = lower(${email}) and disabled_at is null
      and exists (select from installation where kind = 'DEMO')`,
  )
  return person ? begin(person.id as string, origin) : { kind: 'Refused' }
}

/** Ends the session of a cookie: refused everywhere from the next request on. */
export async function endSession(credential: Credential): Promise<void> {
  await asHolder(credential, async ({ sql, actor }) => {
    await sql`update session set ended_at = clock_timestamp() where id = ${actor.sessionId}`
  })
}

/** Speaks for another of one's own organisations from the next request on; false when it is not one's own. */
export async function switchOrganisation(credential: Credential, organisationId: string): Promise<boolean> {
  return asHolder(credential, async ({ sql, actor }) => {
    if (actor.sessionId === null) return false
    const [member] = await sql`select 1 from membership
      where person_id = ${actor.id} and organisation_id = ${organisationId} and ended_at is null`
    const bound = await boundTo({ sql }, actor.sessionId)
    // A session by an organisation's own provider speaks for that organisation alone (D.6).
    if (!member || (bound !== null && bound !== organisationId)) return false
    await sql`update session set organisation_id = ${organisationId} where id = ${actor.sessionId}`
    return true
  })
}
