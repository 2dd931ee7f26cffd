import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveIdentityProvider } from '#db/commands/save-identity-provider.ts'
import { PROVIDER, sealed, unsealed } from '#db/sealed.ts'
import { plainId } from '#graphql/plain-id.ts'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { speak, value } from '#tests/db/desk.ts'
import { asPerson } from './annex-door.ts'
import { browser } from './browser.ts'
import { type Door, openDoor } from './door.ts'
import { freshKey, openIssuer, type Tampering } from './issuer.ts'

let database: TestDatabase
let door: Door
let issuer: Awaited<ReturnType<typeof openIssuer>>
let admin: Member
let providerId: string

const cvr = '99000015'
const input = {
  expectedVersion: 0,
  name: 'Skole A login',
  clientId: 'desk',
  clientSecret: 'a secret of forty characters or a bit more',
  organisationClaim: 'cvr',
  assuranceClaim: 'loa',
  minimumAssurance: 'SUBSTANTIAL',
  isEnabled: true,
}
const means = { seal: (text: string) => sealed(text, 'secret of the tests', PROVIDER), mayBeLocal: true }
const somebody = (sub: string, more: Record<string, unknown> = {}) => ({
  sub,
  cvr: `DK ${cvr}`,
  loa: 'https://data.gov.dk/concept/core/nsis/Substantial',
  email: `${sub}@skole-a.example`,
  email_verified: true,
  name: `Person ${sub}`,
  ...more,
})

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  issuer = await openIssuer()
  const { a } = database.cast
  await database.admin`update organisation set cvr = ${cvr}, email_domain = 'skole-a.example' where id = ${a.id}`
  admin = a.person
  const whole = { ...input, issuer: issuer.url }
  value(await speak(admin.credential, 'saveIdentityProvider', whole, tx => saveIdentityProvider(tx, whole, means)))
  const [row] = await database.admin`select id from identity_provider`
  providerId = plainId('IdentityProvider', row?.id as string)
  issuer.serve(`http://desk.example/api/auth/callback/${providerId}`)
}, 60_000)
afterAll(async () => {
  await issuer.close()
  await door.close()
  await database.close()
})
beforeEach(() => issuer.tamper(null))

const memberOf = (name: string) =>
  mintPerson(database.admin, database.cast.a.id, name, `${name}@skole-a.example`, ['SCHOOL_USER'])
const sessions = async (email: string) =>
  database.admin`select s.* from session s join person p on p.id = s.person_id where p.email = ${email} and s.ended_at is null and s.bound_to is not null`

describe('Sign-in by an organisation’s own provider (D.6)', () => {
  test('A member is linked by address at the first sign-in and by subject from then on, in a session bound to the organisation', async () => {
    const member = await memberOf('line')
    issuer.logIn(somebody('line'))
    expect(await browser().signInBy(providerId)).toBe('/overview')
    expect(await database.admin`select person_id from external_identity where subject = 'line'`).toEqual([
      { person_id: member.id },
    ])
    issuer.logIn(somebody('line', { email: 'helt.anden@example.dk' }))
    expect(await browser().signInBy(providerId)).toBe('/overview')
    const rows = await sessions(member.email)
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(row => row.bound_to))).toEqual(new Set([database.cast.a.id]))
  })

  test('The first of a CVR number waits for a yes; an administrator gives it, and the next sign-in lets them in', async () => {
    issuer.logIn(somebody('ny'))
    expect(await browser().signInBy(providerId)).toBe('/login?error=Asked')
    expect(await browser().signInBy(providerId)).toBe('/login?error=Waiting')
    const letters =
      await database.admin`select recipient, data->>'name' as name, data->>'path' as path from delivery where template = 'ACCESS_ASKED'`
    expect(letters).toEqual([{ recipient: admin.email, name: 'Person ny', path: '/settings/members' }])
    const asked = await asPerson(door, admin, '{ accessRequests { requestId email name } }')
    expect(asked.data.accessRequests).toMatchObject([{ email: 'ny@skole-a.example', name: 'Person ny' }])
    const [{ requestId }] = asked.data.accessRequests
    const answer = `mutation ($input: AnswerAccessRequestInput!) { answerAccessRequest(input: $input) { __typename
      ... on AccessRequestAnswered { accessRequests { email } } ... on Refusal { code field message } } }`
    const say = async (who: Member, more: object) =>
      (await asPerson(door, who, answer, { input: { requestId, isAccepted: true, ...more } })).data.answerAccessRequest
    expect(await say(database.cast.b.person, { roles: ['SCHOOL_USER'] })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await say(admin, { roles: ['AUB_ADMIN'] })).toMatchObject({ code: 'INVALID_INPUT', field: ['roles'] })
    expect(await say(admin, { roles: ['SCHOOL_USER'] })).toEqual({
      __typename: 'AccessRequestAnswered',
      accessRequests: [],
    })
    expect(await say(admin, { roles: ['SCHOOL_USER'] })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await browser().signInBy(providerId)).toBe('/overview')
    const [row] =
      await database.admin`select m.roles from membership m join person p on p.id = m.person_id where p.email = 'ny@skole-a.example'`
    expect(row?.roles).toBe('{SCHOOL_USER}')
  })

  test('A no stays a no', async () => {
    issuer.logIn(somebody('nej'))
    expect(await browser().signInBy(providerId)).toBe('/login?error=Asked')
    await database.admin`update access_request set answer = 'REFUSED', answered_at = now(), answered_by = 'A' where subject = 'nej'`
    expect(await browser().signInBy(providerId)).toBe('/login?error=Refused')
    expect(await database.admin`select from person where email = 'nej@skole-a.example'`).toHaveLength(0)
  })

  test.each([
    ['another organisation’s CVR number', { cvr: '99000023' }, 'OtherOrganisation'],
    ['no CVR number', { cvr: undefined }, 'OtherOrganisation'],
    ['a lower level of assurance', { loa: 'Low' }, 'AssuranceTooLow'],
    ['a level that is no level', { loa: 'Gold' }, 'AssuranceTooLow'],
    ['an address that is not verified', { email_verified: false }, 'AddressMissing'],
    ['no address', { email: undefined }, 'AddressMissing'],
  ])('With %s nobody comes in', async (_what, more, kind) => {
    issuer.logIn(somebody('line', more))
    expect(await browser().signInBy(providerId)).toBe(`/login?error=${kind}`)
  })

  test('A required claim must have its value: Unilogin’s employees alone', async () => {
    await database.admin`update identity_provider set required_claim = 'aktoer_gruppe', required_value = 'Medarbejder'`
    issuer.logIn(somebody('line', { aktoer_gruppe: 'Elev' }))
    expect(await browser().signInBy(providerId)).toBe('/login?error=NotStaff')
    issuer.logIn(somebody('line', { aktoer_gruppe: 'Medarbejder' }))
    expect(await browser().signInBy(providerId)).toBe('/overview')
    await database.admin`update identity_provider set required_claim = null, required_value = null`
  })

  const hour = 3600
  const lies: [string, Tampering][] = [
    ['another audience', { claims: one => ({ ...one, aud: 'somebody else' }) }],
    ['another issuer', { claims: one => ({ ...one, iss: 'https://evil.example' }) }],
    ['another nonce', { claims: one => ({ ...one, nonce: 'of another sign-in' }) }],
    ['no nonce', { claims: ({ nonce: _gone, ...rest }) => rest }],
    ['no signature (alg none)', { isUnsigned: true }],
    [
      'a time that is over',
      { claims: one => ({ ...one, exp: Number(one.iat) - hour, iat: Number(one.iat) - 2 * hour }) },
    ],
    ['a key that the provider does not publish', { key: freshKey('stranger') }],
    ['a key of the same name that is another', { key: freshKey('first') }],
  ]
  test.each(lies)('An id token with %s is refused (fault 81)', async (_what, tampering) => {
    issuer.logIn(somebody('line'))
    issuer.tamper(tampering)
    const before = (await sessions('line@skole-a.example')).length
    expect(await browser().signInBy(providerId)).toMatch(/^\/login\?.*error=OAuthCallback/)
    expect(await sessions('line@skole-a.example')).toHaveLength(before)
  })

  test('The same id token, signed anew but with nothing changed, is taken: it is the lies that are refused', async () => {
    issuer.logIn(somebody('line'))
    issuer.tamper({})
    expect(await browser().signInBy(providerId)).toBe('/overview')
  })

  test('After a rotation of keys the new one is taken at once, and the old one is refused (fault 81)', async () => {
    const old = issuer.key()
    issuer.serve(`http://desk.example/api/auth/callback/${providerId}`, freshKey('second'))
    issuer.logIn(somebody('line'))
    expect(await browser().signInBy(providerId)).toBe('/overview')
    issuer.tamper({ key: old })
    expect(await browser().signInBy(providerId)).toMatch(/^\/login\?.*error=OAuthCallback/)
  })

  test('An answer to a sign-in that this browser did not begin is refused: state and PKCE are its own', async () => {
    issuer.logIn(somebody('line'))
    const victim = browser()
    const answer = await victim.ours(
      `http://desk.example/api/auth/callback/${providerId}?code=stolen&state=forged`,
      null,
    )
    expect(answer.location).toContain('error=OAuthCallback')
    expect([...victim.jar().keys()].filter(name => name.includes('session-token'))).toEqual([])
  })

  test('The session id is another after each sign-in, and the earlier session of the browser has ended (fault 81)', async () => {
    issuer.logIn(somebody('line'))
    const mine = browser()
    await mine.signInBy(providerId)
    const first = mine.jar().get('next-auth.session-token')
    const cookie = mine.cookieHeader()
    await mine.signInBy(providerId)
    expect(mine.jar().get('next-auth.session-token')).not.toBe(first)
    const headers = { cookie, origin: 'http://desk.example' }
    expect((await door.ask('{ viewer { name } }', { headers })).body.data).toEqual({ viewer: null })
  })

  test('A session by a provider speaks for its organisation alone: it does not switch to another', async () => {
    const [person] = await database.admin`select id from person where email = 'line@skole-a.example'`
    await database.admin`insert into membership (person_id, organisation_id, roles) values (${person?.id}, ${database.cast.b.id}, '{SCHOOL_USER}'::text[])`
    issuer.logIn(somebody('line'))
    const mine = browser()
    await mine.signInBy(providerId)
    const organisationId = Buffer.from(`Organisation:${database.cast.b.id}`).toString('base64url')
    const answer = await door.ask(
      'mutation ($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) { __typename } }',
      {
        variables: { input: { organisationId } },
        headers: { cookie: mine.cookieHeader(), origin: 'http://desk.example' },
      },
    )
    expect(answer.body.data.switchOrganisation.__typename).toBe('NotPermitted')
  })

  test('Whoever keeps a provider has no say over a person of another organisation whom it names (D.6)', async () => {
    const victim = database.cast.b.person
    issuer.logIn(somebody('spoof', { email: victim.email, name: 'Ingen anden' }))
    await browser().signInBy(providerId)
    const { data } = await asPerson(door, admin, '{ accessRequests { requestId } }')
    const input = { requestId: data.accessRequests[0].requestId, isAccepted: true, roles: ['SCHOOL_ADMIN'] }
    const accept = 'mutation ($input: AnswerAccessRequestInput!) { answerAccessRequest(input: $input) { __typename } }'
    await asPerson(door, admin, accept, { input })
    const spoofed = browser()
    expect(await spoofed.signInBy(providerId)).toBe('/overview')
    const headers = { cookie: spoofed.cookieHeader(), origin: 'http://desk.example' }
    const ask = async (text: string) => (await door.ask(text, { headers })).body.data
    const seen = await ask('{ viewer { memberships { organisation { name } } } sessions { isThis } }')
    expect(seen).toEqual({
      viewer: { memberships: [{ organisation: { name: database.cast.a.name } }] },
      sessions: [{ isThis: true }],
    })
    const profile = 'name: "Ingen anden", phone: "70113000", language: DA'
    expect(await ask(`mutation { updateProfile(input: { ${profile} }) { __typename } }`)).toEqual({
      updateProfile: { __typename: 'NotPermitted' },
    })
    const [other] =
      await database.admin`select id from session where person_id = ${victim.id} and bound_to is null and ended_at is null`
    const sessionId = plainId('Session', other?.id as string)
    expect(await ask(`mutation { endOwnSession(input: { sessionId: "${sessionId}" }) { __typename } }`)).toEqual({
      endOwnSession: { __typename: 'NotFound' },
    })
    await ask('mutation { endAllSessions(input: { keepsThis: false }) { __typename } }')
    expect((await asPerson(door, victim, '{ viewer { name } }')).data).toEqual({ viewer: { name: victim.name } })
  })

  test('A provider that is switched off lets nobody in', async () => {
    await database.admin`update identity_provider set is_enabled = false`
    const answer = await browser().ours(`http://desk.example/api/auth/callback/${providerId}?code=x&state=y`, null)
    expect(answer.location || JSON.stringify(answer.body)).not.toContain('/overview')
    expect(
      (await asPerson(door, admin, '{ signInWay(email: "en@skole-a.example") { provider { name } } }')).data.signInWay,
    ).toEqual({ provider: null })
    await database.admin`update identity_provider set is_enabled = true`
  })
})

describe('The provider’s secret and address (D.6, fault 80)', () => {
  test('The database holds the secret sealed; it opens with the installation’s own key and no other', async () => {
    const [row] = await database.admin`select client_secret from identity_provider`
    const stored = row?.client_secret as string
    expect(stored).not.toContain('forty')
    expect(unsealed(stored, 'secret of the tests', PROVIDER)).toBe(input.clientSecret)
    expect(unsealed(stored, 'another secret', PROVIDER)).toBeNull()
    expect(unsealed(`${stored.slice(0, -2)}xx`, 'secret of the tests', PROVIDER)).toBeNull()
  })

  test('The sign-in page finds the provider by the domain of an address, without a session, for any name of it', async () => {
    const way = 'query ($email: String!) { signInWay(email: $email) { provider { providerId name } } }'
    for (const email of ['findes@skole-a.example', 'Findes.Ikke@SKOLE-A.example'])
      expect((await door.ask(way, { variables: { email } })).body.data.signInWay).toEqual({
        provider: { providerId, name: 'Skole A login' },
      })
    for (const email of ['en@andre.example', 'uden snabel', ''])
      expect((await door.ask(way, { variables: { email } })).body.data.signInWay).toEqual({ provider: null })
  })

  test.each([
    ['http://idp.example.dk', 'ISSUER'],
    ['https://10.0.0.1/idp', 'ISSUER'],
    ['https://169.254.169.254', 'ISSUER'],
    ['https://[::1]', 'ISSUER'],
    ['https://idp.internal', 'ISSUER'],
    ['https://idp.example.dk/?x=1', 'ISSUER'],
    ['ikke en adresse', 'ISSUER'],
    ['', 'REQUIRED'],
  ])('In production the issuer %s is refused at its field', async (issuerText, reason) => {
    const whole = { ...input, issuer: issuerText }
    const outcome = await speak(database.cast.b.person.credential, 'saveIdentityProvider', whole, tx =>
      saveIdentityProvider(tx, whole, { ...means, mayBeLocal: false }),
    )
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: 'InvalidInput', field: ['issuer'], detail: { reason } },
    })
  })
})
