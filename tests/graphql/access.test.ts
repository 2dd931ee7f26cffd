import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LINK, unsealed } from '#db/sealed.ts'
import { startLive } from '#graphql/live.ts'
import { executableSchema } from '#graphql/schema.ts'
import { settings } from '#graphql/settings.ts'
import { streamDoor } from '#graphql/stream.ts'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let database: TestDatabase
let door: Door
let server: Server
let url: string
let live: { stop(): Promise<void> }

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  const answer = streamDoor(executableSchema())
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql/stream`
  live = startLive(database.lanes.web)
})
afterAll(async () => {
  await live.stop()
  server.closeAllConnections()
  await door.close()
  await database.close()
})

const query = encodeURIComponent('subscription { caseChanged { caseId } }')
const cookieOf = async (who: Member) =>
  `next-auth.session-token=${await encode({ token: { sid: who.sid }, secret: 'secret of the tests' })}`

/** An open stream; `over` tells how many milliseconds after the call it was closed by the server. */
async function open(headers: Record<string, string>) {
  const response = await fetch(`${url}?query=${query}`, { headers: { accept: 'text/event-stream', ...headers } })
  expect(response.status).toBe(200)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  let isOver = false
  const end = (async () => {
    while (!(await reader.read().catch(() => ({ done: true }))).done);
    isOver = true
  })()
  return {
    isOver: () => isOver,
    async over(): Promise<number> {
      const started = performance.now()
      await end
      return performance.now() - started
    },
    close: () => reader.cancel().catch(() => undefined),
  }
}

let count = 0
const member = (roles: Parameters<typeof mintPerson>[4] = ['SCHOOL_USER']) =>
  mintPerson(
    database.admin,
    database.cast.a.id,
    `Person ${count}`,
    `strøm${count++}@skole-a.example`.replace('ø', 'o'),
    roles,
  )
const refuses = async (who: Member) => (await asPerson(door, who, '{ viewer { name } }')).data.viewer === null

const aubAdmin = () =>
  mintPerson(database.admin, database.cast.aub.id, 'Aub Admin', `admin${count++}@aub.example`, ['AUB_ADMIN'])
const personId = (who: Member) => Buffer.from(`Person:${who.id}`).toString('base64url')

describe('Whoever loses access is refused on the next request, and their streams close within a second (fault 80)', () => {
  test.each<[string, (who: Member) => Promise<unknown>]>([
    [
      'a session that its owner ends',
      async who => {
        const { data } = await asPerson(door, who, '{ sessions { sessionId isThis } }')
        const input = { sessionId: data.sessions[0].sessionId }
        return asPerson(
          door,
          who,
          'mutation ($input: EndOwnSessionInput!) { endOwnSession(input: $input) { __typename } }',
          { input },
        )
      },
    ],
    [
      'all sessions',
      who =>
        asPerson(
          door,
          who,
          'mutation ($input: EndAllSessionsInput!) { endAllSessions(input: $input) { __typename } }',
          {
            input: { keepsThis: false },
          },
        ),
    ],
    [
      'a membership that an administrator ends',
      who =>
        asPerson(
          door,
          database.cast.a.person,
          'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { __typename } }',
          {
            input: { personId: personId(who), expectedVersion: 1 },
          },
        ),
    ],
    [
      'a person whom AUB shuts out',
      async who =>
        asPerson(
          door,
          await aubAdmin(),
          'mutation ($input: DisablePersonInput!) { disablePerson(input: $input) { __typename } }',
          {
            input: { personId: personId(who), reason: 'Kontoen er i forkerte hænder' },
          },
        ),
    ],
  ])('%s', async (_what, end) => {
    const who = await member()
    const stream = await open({ cookie: await cookieOf(who) })
    const other = await open({ authorization: `Bearer ${database.cast.a.token}` })
    await end(who)
    expect(await refuses(who)).toBe(true)
    expect(await stream.over()).toBeLessThan(1_000)
    expect(other.isOver()).toBe(false)
    await other.close()
  })

  test('a token that is revoked', async () => {
    const { b } = database.cast
    const stream = await open({ authorization: `Bearer ${b.token}` })
    await database.admin`update api_token set revoked_at = now() where organisation_id = ${b.id}`
    expect((await door.ask('{ incidents { nodes { id } } }', { token: b.token })).status).toBe(401)
    expect(await stream.over()).toBeLessThan(1_000)
  })

  test('but other roles close no stream: they count from the next request on', async () => {
    const who = await member()
    const stream = await open({ cookie: await cookieOf(who) })
    await asPerson(
      door,
      database.cast.a.person,
      'mutation ($input: ChangeRolesInput!) { changeRoles(input: $input) { __typename } }',
      {
        input: { personId: personId(who), roles: ['SCHOOL_ADMIN'], expectedVersion: 1 },
      },
    )
    expect((await asPerson(door, who, '{ viewer { roles } }')).data.viewer.roles).toEqual(['SCHOOL_ADMIN'])
    expect(stream.isOver()).toBe(false)
    await stream.close()
  })
})

describe('What is sent by mail is used without a session (F55)', () => {
  const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
    ... on InvitationAccepted { email } ... on LinkClosed { state } ... on Refusal { code message field } } }`
  const look = `query ($secret: String!) { invitationByLink(secret: $secret) { state email organisationName roles hasAccount } }`

  test('An invitation by API, from the mail to the account', async () => {
    const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename
      ... on PersonInvited { invitation { email roles isExpired } } ... on Refusal { code message field } } }`
    const input = { email: 'Ny@Skole-A.example', name: 'Ny Person', roles: ['SCHOOL_USER'] }
    const sent = await asPerson(door, database.cast.a.person, invite, { input })
    expect(sent.data.invitePerson).toMatchObject({
      invitation: { email: 'ny@skole-a.example', roles: ['SCHOOL_USER'], isExpired: false },
    })
    const { secret } = await secretFor('ny@skole-a.example')
    const seen = await door.ask(look, { variables: { secret } })
    expect(seen.body.data.invitationByLink).toEqual({
      state: 'OPEN',
      email: 'ny@skole-a.example',
      organisationName: 'Skole A',
      roles: ['SCHOOL_USER'],
      hasAccount: false,
    })
    const weak = await door.ask(accept, { variables: { input: { secret, password: 'kort' } } })
    expect(weak.body.data.acceptInvitation).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['password'],
      message: expect.stringContaining('mindst 12 tegn'),
    })
    const done = await door.ask(accept, { variables: { input: { secret, password: 'en lang og god kode' } } })
    expect(done.body.data.acceptInvitation).toEqual({ __typename: 'InvitationAccepted', email: 'ny@skole-a.example' })
    const again = await door.ask(accept, {
      variables: { input: { secret, password: 'en lang og god kode' } },
      headers: { 'accept-language': 'en' },
    })
    expect(again.body.data.acceptInvitation).toMatchObject({
      code: 'LINK_CLOSED',
      state: 'USED',
      message: expect.stringContaining('was used'),
    })
  })

  test('In the session of somebody else it asks to switch, and uses nothing up', async () => {
    const { secret } = await secretFor('en.anden@skole-a.example', true)
    const answer = await asPerson(door, database.cast.b.person, accept, {
      input: { secret, password: 'en lang og god kode' },
    })
    expect(answer.data.acceptInvitation).toMatchObject({
      code: 'OTHER_PERSON_SIGNED_IN',
      message: expect.stringContaining('Log ud'),
    })
    expect((await door.ask(look, { variables: { secret } })).body.data.invitationByLink.state).toBe('OPEN')
  })

  test('A new password is asked for alike by a known and an unknown address', async () => {
    const ask = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename ... on PasswordResetRequested { isAsked } ... on Refusal { code field } } }`
    const answers = await Promise.all(
      ['ny@skole-a.example', 'ingen@intet.example'].map(email => door.ask(ask, { variables: { input: { email } } })),
    )
    expect(answers.map(one => one.body.data)).toEqual(
      Array(2).fill({ requestPasswordReset: { __typename: 'PasswordResetRequested', isAsked: true } }),
    )
    const wrong = await door.ask(ask, { variables: { input: { email: 'ikke en adresse' } } })
    expect(wrong.body.data.requestPasswordReset).toMatchObject({ code: 'INVALID_INPUT', field: ['email'] })
  })

  test('Everything else of people needs a session, and is empty for a token', async () => {
    for (const asked of ['{ members { name } }', '{ sessions { sessionId } }', '{ onboarding { done } }'])
      expect((await door.ask(asked)).status).toBe(401)
    const { body } = await door.ask(
      '{ members { name } invitations { email } sessions { sessionId } accessRequests { name } identityProvider { name } auditorGrants { name } organisationEvents { nodes { kind } } onboarding { tasks { kind } } }',
      { token: database.cast.a.token },
    )
    expect(body.data).toEqual({
      members: [],
      invitations: [],
      sessions: [],
      accessRequests: [],
      identityProvider: null,
      auditorGrants: [],
      organisationEvents: { nodes: [] },
      onboarding: { tasks: [] },
    })
  })

  test('A school asks for another school’s people in vain; its user sees colleagues, but no invitations', async () => {
    const organisationId = Buffer.from(`Organisation:${database.cast.b.id}`).toString('base64url')
    const all =
      'query ($organisationId: ID) { members(organisationId: $organisationId) { name } invitations(organisationId: $organisationId) { email } }'
    expect((await asPerson(door, database.cast.a.person, all, { organisationId })).data).toEqual({
      members: [],
      invitations: [],
    })
    const user = await member()
    const own = (await asPerson(door, user, all)).data
    expect(own.members.length).toBeGreaterThan(1)
    expect(own.invitations).toEqual([])
  })

  test('The history of the organisation says in words what happened, page by page', async () => {
    const page =
      'query ($after: String) { organisationEvents(first: 2, after: $after) { nodes { kind text actorName } pageInfo { hasNextPage endCursor } } }'
    const first = (await asPerson(door, database.cast.a.person, page)).data.organisationEvents
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = (await asPerson(door, database.cast.a.person, page, { after: first.pageInfo.endCursor })).data
      .organisationEvents
    const seen = [...first.nodes, ...second.nodes]
    expect(new Set(seen.map((one: { text: string }) => one.text)).size).toBe(seen.length)
    for (const one of seen) expect(one.text).not.toBe(one.kind)
  })

  test('The tasks of a school that begins are worked out from facts, and go with them (E.1)', async () => {
    const ask = '{ onboarding { done tasks { kind isDone isRequired } } }'
    const tasks = async (who: Member) => (await asPerson(door, who, ask)).data.onboarding
    const before = await tasks(database.cast.c.person)
    expect(before.tasks.map((one: { kind: string }) => one.kind)).toEqual([
      'PROFILE',
      'ORGANISATION',
      'ANNEX',
      'PHONE_HOURS',
      'OUT_OF_HOURS_MAILBOX',
      'NIGHT_MAIL_TESTED',
      'ESCALATION',
      'SETTLER',
      'SECOND_ADMINISTRATOR',
      'SUPPLIER',
      'NOTIFICATIONS',
      'INSTRUCTION',
    ])
    expect(
      before.tasks.filter((one: { isDone: boolean }) => !one.isDone).map((one: { kind: string }) => one.kind),
    ).toEqual([
      ...['ORGANISATION', 'NIGHT_MAIL_TESTED', 'SETTLER', 'SECOND_ADMINISTRATOR'],
      ...['SUPPLIER', 'NOTIFICATIONS', 'INSTRUCTION'],
    ])
    await mintPerson(database.admin, database.cast.c.id, 'Anden Admin', 'anden@skole-c.example', ['SCHOOL_ADMIN'])
    expect((await tasks(database.cast.c.person)).done).toBe(before.done + 1)
    expect((await tasks(await member())).tasks).toEqual([
      { kind: 'PROFILE', isDone: true, isRequired: true },
      { kind: 'NOTIFICATIONS', isDone: false, isRequired: false },
    ])
  })
})

/** The secret of a link: of the letter that the product wrote, or of an invitation made beside it. */
async function secretFor(email: string, isFresh = false): Promise<{ secret: string }> {
  if (isFresh) {
    const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }'
    await asPerson(door, database.cast.a.person, invite, { input: { email, name: 'En Anden', roles: ['SCHOOL_USER'] } })
  }
  const [row] =
    await database.admin`select data from delivery where recipient = ${email} order by created_at desc limit 1`
  const path = unsealed((row?.data as { path: string } | undefined)?.path ?? '', settings().linkSecret, LINK)
  return { secret: path?.replace('/invite/', '') ?? '' }
}
