import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { invitationByLink } from '#db/commands/accept-invitation.ts'
import { changePassword } from '#db/commands/change-password.ts'
import { changeRoles } from '#db/commands/change-roles.ts'
import { disablePerson } from '#db/commands/disable-person.ts'
import { enablePerson } from '#db/commands/enable-person.ts'
import { endAllSessions } from '#db/commands/end-all-sessions.ts'
import { endMembership } from '#db/commands/end-membership.ts'
import { endOwnSession } from '#db/commands/end-own-session.ts'
import { mergeOrganisations } from '#db/commands/merge-organisations.ts'
import { requestPasswordReset } from '#db/commands/request-password-reset.ts'
import { passwordResetByLink, resetPassword } from '#db/commands/reset-password.ts'
import { setEscalationLevel } from '#db/commands/set-escalation-level.ts'
import { updateProfile } from '#db/commands/update-profile.ts'
import { withdrawInvitation } from '#db/commands/withdraw-invitation.ts'
import { asHolder, type Credential, NotSignedIn } from '#db/connection.ts'
import { beginSession, hashOf } from '#db/session.ts'
import type { Member, Org } from '#tests/cast.ts'
import { mintOrganisation } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { NOBODY, refusal, rowCounts, seenBy, speak, value } from './desk.ts'
import { PASSWORD, peopleDesk } from './people-desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof peopleDesk>
let home: Org
let admin: Member
beforeAll(async () => {
  db = await freshDatabase()
  desk = peopleDesk(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  home = await mintOrganisation(db.admin, 'SCHOOL', 'Skole D', 'SPLIT', ['SCHOOL_ADMIN'])
  admin = home.person
})

const signIn = (email: string, password = PASSWORD, source = '10.0.0.1') =>
  beginSession({ email, password, userAgent: 'prøve', source })
const lives = (credential: Credential) =>
  asHolder(credential, async ({ actor }) => actor).catch(error => {
    if (error instanceof NotSignedIn) return null
    throw error
  })
const versionOf = async (personId: string, organisationId = home.id) =>
  (
    await db.admin`select version from membership where person_id = ${personId} and organisation_id = ${organisationId}`
  )[0]?.version as number
const at = async (who: Member) => ({ personId: who.id, expectedVersion: await versionOf(who.id) })
const roles = async (who: Member, given: string[], as: Member = admin) => {
  const input = { ...(await at(who)), roles: given }
  return speak(as.credential, 'changeRoles', input, tx => changeRoles(tx, input))
}
const letOut = async (who: Member, as: Member = admin) => {
  const input = await at(who)
  return speak(as.credential, 'endMembership', input, tx => endMembership(tx, input))
}

describe('Invitations (C.4, E.1, F55)', () => {
  test('An invitation makes one account, bound to the invited address, which signs in with its password', async () => {
    const { secret } = await desk.invited(admin.credential, { email: ' Ida@Skole-D.example ' })
    expect(await desk.link('ida@skole-d.example')).toBe(`/invite/${secret}`)
    expect(value(await desk.accept(secret, { name: 'Ida Holm' }))).toMatchObject({
      email: 'ida@skole-d.example',
      organisationId: home.id,
    })
    expect(await signIn('ida@skole-d.example')).toHaveProperty('sid')
    expect((await desk.events(home)).sort()).toEqual(['InvitationAccepted', 'PersonInvited'])
  })

  test('A mail scanner that opens the link again and again uses nothing up', async () => {
    const { secret } = await desk.invited(admin.credential, { email: 'scanner@skole-d.example' })
    const before = await rowCounts(db)
    for (let n = 0; n < 5; n++)
      expect(await invitationByLink(secret)).toMatchObject({ state: 'OPEN', organisationName: 'Skole D' })
    expect(await rowCounts(db)).toEqual(before)
    expect((await desk.accept(secret)).ok).toBe(true)
  })

  test('Clicked twice at the same moment it makes one account; the second is told that it was used', async () => {
    const { secret } = await desk.invited(admin.credential, { email: 'dobbelt@skole-d.example' })
    const both = await Promise.all([desk.accept(secret), desk.accept(secret)])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { kind: 'LinkClosed', detail: { state: 'USED' } } })
    expect(await db.admin`select from person where email = 'dobbelt@skole-d.example'`).toHaveLength(1)
  })

  test('Two invitations of two organisations to one new address, used at the same moment, make one account', async () => {
    const email = 'to@skoler.example'
    const first = await desk.invited(admin.credential, { email })
    const second = await desk.invited(db.cast.b.person.credential, { email })
    const both = await Promise.all([desk.accept(first.secret), desk.accept(second.secret)])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { kind: 'SignInFirst' } })
    expect(await db.admin`select from person where email = ${email}`).toHaveLength(1)
  })

  test('Forwarded to somebody else it still makes the account of the invited address, never of the finder', async () => {
    const { secret } = await desk.invited(admin.credential, { email: 'rette@skole-d.example' })
    const finder = db.cast.b.person
    expect(refusal(await desk.accept(secret, { as: finder }))).toMatchObject({
      kind: 'OtherPersonSignedIn',
      detail: { email: 'rette@skole-d.example' },
    })
    expect(
      await db.admin`select from membership where person_id = ${finder.id} and organisation_id = ${home.id}`,
    ).toHaveLength(0)
    expect((await invitationByLink(secret)).state).toBe('OPEN')
  })

  test('Somebody who has an account signs in and accepts; without signing in nothing is given', async () => {
    const b = db.cast.b.person
    const { secret } = await desk.invited(admin.credential, { email: b.email })
    expect(refusal(await desk.accept(secret))).toMatchObject({ kind: 'SignInFirst' })
    await db.admin`update person set password_hash = 'x:y' where id = ${b.id}`
    expect(value(await desk.accept(secret, { as: b, password: null })).organisationId).toBe(home.id)
    const [kept] = await db.admin`select password_hash from person where id = ${b.id}`
    expect(kept?.password_hash).toBe('x:y')
  })

  test.each([
    ['used', 'USED', async (secret: string) => void (await desk.accept(secret))],
    [
      'expired',
      'EXPIRED',
      async () =>
        void (await db.admin`update invitation set expires_at = now() - interval '1 minute' where organisation_id = ${home.id}`),
    ],
    [
      'withdrawn',
      'WITHDRAWN',
      async (_secret: string, invitationId: string) => {
        value(await speak(admin.credential, 'withdrawInvitation', {}, tx => withdrawInvitation(tx, { invitationId })))
      },
    ],
  ])('One that is %s says so, and gives nothing', async (_how, state, close) => {
    const { secret, invitationId } = await desk.invited(admin.credential, {
      email: `${state.toLowerCase()}@skole-d.example`,
    })
    await close(secret, invitationId)
    expect((await invitationByLink(secret)).state).toBe(state)
    expect(refusal(await desk.accept(secret))).toMatchObject({ kind: 'LinkClosed', detail: { state } })
    const gone = await speak(admin.credential, 'withdrawInvitation', {}, tx => withdrawInvitation(tx, { invitationId }))
    expect(refusal(gone)).toMatchObject({ kind: 'NotFound' })
  })

  test('A new invitation to the same address ends the earlier one; a link that never was is unknown', async () => {
    const first = await desk.invited(admin.credential, { email: 'igen@skole-d.example' })
    await desk.invited(admin.credential, { email: 'IGEN@skole-d.example' })
    expect((await invitationByLink(first.secret)).state).toBe('WITHDRAWN')
    expect((await invitationByLink('aldrig set')).state).toBe('UNKNOWN')
  })

  test.each([
    [{ email: 'ikke en adresse' }, 'email', 'EMAIL'],
    [{ email: '' }, 'email', 'REQUIRED'],
    [{ name: '' }, 'name', 'REQUIRED'],
    [{ name: 'x'.repeat(121) }, 'name', 'TOO_LONG'],
    [{ roles: [] }, 'roles', 'REQUIRED'],
    [{ roles: ['AUB_ADMIN'] }, 'roles', 'ROLE_ELSEWHERE'],
    [{ roles: ['SCHOOL_USER', 'AUDITOR'] }, 'roles', 'AUDITOR_ALONE'],
  ])('%o is refused at its field, and nothing is stored', async (input, field, reason) => {
    const before = await rowCounts(db)
    const { outcome } = await desk.invite(admin.credential, input)
    expect(refusal(outcome)).toMatchObject({ kind: 'InvalidInput', field: [field], detail: { reason } })
    expect(await rowCounts(db)).toEqual(before)
  })

  test.each([
    ['kort', 'TOO_SHORT'],
    ['aaaaaaaaaaaaaaa', 'PASSWORD_OBVIOUS'],
    ['svag@skole-d.example', 'PASSWORD_OBVIOUS'],
    ['x'.repeat(201), 'TOO_LONG'],
    ['nul\u0000nul\u0000nul\u0000', 'NOT_STORABLE'],
  ])('The password %j is refused, and the link stays good', async (password, reason) => {
    const { secret } = await desk.invited(admin.credential, { email: 'svag@skole-d.example' })
    expect(refusal(await desk.accept(secret, { password }))).toMatchObject({ field: ['password'], detail: { reason } })
    expect((await invitationByLink(secret)).state).toBe('OPEN')
  })

  test('A member is not invited once more; a user and a token invite nobody; another school’s invitation is not there', async () => {
    const user = await desk.member(home, 'Bruger Et', ['SCHOOL_USER'])
    expect(refusal((await desk.invite(admin.credential, { email: user.email.toUpperCase() })).outcome)).toMatchObject({
      kind: 'AlreadyMember',
      field: ['email'],
    })
    for (const who of [user.credential, home.client])
      expect(refusal((await desk.invite(who)).outcome).kind).toBe('NotPermitted')
    const { invitationId } = await desk.invited(admin.credential, { email: 'fremmed@skole-d.example' })
    const asked = (id: string) =>
      speak(db.cast.b.person.credential, 'withdrawInvitation', { id }, tx =>
        withdrawInvitation(tx, { invitationId: id }),
      )
    expect(refusal(await asked(invitationId))).toEqual(refusal(await asked(NOBODY)))
  })

  test('AUB invites the administrator of another organisation and nobody else there; a school invites only its own', async () => {
    const { aub, b } = db.cast
    const keeper = await desk.member(aub, `Aub Admin ${home.id.slice(0, 8)}`, ['AUB_ADMIN'])
    const there = { organisationId: home.id, email: 'leder@skole-d.example' }
    expect(refusal((await desk.invite(keeper.credential, { ...there, roles: ['SCHOOL_USER'] })).outcome)).toMatchObject(
      { field: ['roles'], detail: { reason: 'ONLY_ADMINISTRATOR' } },
    )
    expect(await desk.invited(keeper.credential, { ...there, roles: ['SCHOOL_ADMIN'] })).toMatchObject({
      organisationId: home.id,
    })
    const foreign = await desk.invite(b.person.credential, { organisationId: home.id })
    const unknown = await desk.invite(b.person.credential, { organisationId: NOBODY })
    expect(refusal(foreign.outcome)).toEqual(refusal(unknown.outcome))
    expect(refusal(foreign.outcome).kind).toBe('NotFound')
  })
})

describe('Members (C.4, fault 80)', () => {
  test('Other roles are in force at the next request of a session that is already open', async () => {
    const user = await desk.member(home, 'Rolle Skift', ['SCHOOL_USER'])
    expect((await lives(user.credential))?.roles).toEqual(['SCHOOL_USER'])
    const started = performance.now()
    value(await roles(user, ['SCHOOL_ADMIN']))
    expect((await lives(user.credential))?.roles).toEqual(['SCHOOL_ADMIN'])
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('Whoever is let out is refused at the next request, and keeps what they are elsewhere', async () => {
    const user = await desk.member(home, 'Farvel Her', ['SCHOOL_USER'])
    await db.admin`insert into membership (person_id, organisation_id, roles) values (${user.id}, ${db.cast.b.id}, '{SCHOOL_USER}'::text[])`
    value(await letOut(user))
    expect(await lives(user.credential)).toBeNull()
    await db.admin`update session set organisation_id = ${db.cast.b.id} where person_id = ${user.id}`
    expect((await lives(user.credential))?.organisationName).toBe('Skole B')
  })

  test('The last administrator of an organisation is neither let out nor given lesser roles', async () => {
    expect(refusal(await letOut(admin))).toMatchObject({ kind: 'LastAdministrator' })
    expect(refusal(await roles(admin, ['SCHOOL_USER']))).toMatchObject({ kind: 'LastAdministrator' })
    const second = await desk.member(home, 'Anden Admin', ['SCHOOL_ADMIN'])
    value(await letOut(admin, second))
    expect(refusal(await letOut(second, second))).toMatchObject({ kind: 'LastAdministrator' })
  })

  test('Two administrators who let each other out at the same moment: one stays', async () => {
    const second = await desk.member(home, 'Samtidig Admin', ['SCHOOL_ADMIN'])
    const both = await Promise.allSettled([letOut(second, admin), letOut(admin, second)])
    const done = both.filter(one => one.status === 'fulfilled' && one.value.ok)
    expect(done).toHaveLength(1)
    const left =
      await db.admin`select from membership where organisation_id = ${home.id} and ended_at is null and 'SCHOOL_ADMIN' = any(roles)`
    expect(left).toHaveLength(1)
  })

  test('After a merger the last one may have lesser roles and leave: what has ended needs no administrator (C.4)', async () => {
    const keeper = await desk.member(db.cast.aub, `Fletter ${home.id.slice(0, 8)}`, ['AUB_ADMIN'])
    const input = { id: home.id, expectedVersion: 1, successorId: db.cast.c.id }
    value(await speak(keeper.credential, 'mergeOrganisations', input, tx => mergeOrganisations(tx, input)))
    value(await roles(admin, ['SCHOOL_USER', 'SCHOOL_ADMIN']))
    value(await letOut(admin))
    expect(await lives(admin.credential)).toBeNull()
  })

  test('An administrator who is shut out does not count as one', async () => {
    const second = await desk.member(home, 'Lukket Ude', ['SCHOOL_ADMIN'])
    await db.admin`update person set disabled_at = now() where id = ${second.id}`
    expect(refusal(await letOut(admin))).toMatchObject({ kind: 'LastAdministrator' })
  })

  test('A level of escalation is set and taken away; 4 is none (R-4.12)', async () => {
    const user = await desk.member(home, 'Niveau To', ['SCHOOL_USER'])
    const set = async (level: number | null) => {
      const input = { ...(await at(user)), level }
      return speak(admin.credential, 'setEscalationLevel', input, tx => setEscalationLevel(tx, input))
    }
    value(await set(2))
    expect(await db.admin`select escalation_level from membership where person_id = ${user.id}`).toEqual([
      { escalation_level: 2 },
    ])
    expect(refusal(await set(4))).toMatchObject({ field: ['level'], detail: { reason: 'OUT_OF_RANGE' } })
    value(await set(null))
  })

  test('What somebody else changed meanwhile is not overwritten; another school’s member is as one that never was', async () => {
    const user = await desk.member(home, 'Version To', ['SCHOOL_USER'])
    const stale = { personId: user.id, expectedVersion: 7, roles: ['SCHOOL_ADMIN'] }
    const conflict = await speak(admin.credential, 'changeRoles', stale, tx => changeRoles(tx, stale))
    expect(refusal(conflict)).toMatchObject({ kind: 'VersionConflict', detail: { currentVersion: 1 } })
    for (const foreign of [db.cast.b.person.id, NOBODY]) {
      const input = { personId: foreign, expectedVersion: 1, roles: ['SCHOOL_USER'] }
      const outcome = await speak(admin.credential, 'changeRoles', input, tx => changeRoles(tx, input))
      expect(refusal(outcome)).toEqual({ kind: 'NotFound', field: ['personId'], detail: { noun: 'MEMBER' } })
    }
    expect(refusal(await roles(admin, ['SCHOOL_USER'], user)).kind).toBe('NotPermitted')
  })

  test('AUB shuts a person out of the whole platform and lets them in again; a school’s administrator cannot', async () => {
    const keeper = await desk.member(db.cast.aub, `Lukker ${home.id.slice(0, 8)}`, ['AUB_ADMIN'])
    const input = { personId: admin.id, reason: 'Kontoen er i forkerte hænder' }
    const shut = (as: Credential) => speak(as, 'disablePerson', input, tx => disablePerson(tx, input))
    const second = await desk.member(home, 'Anden Leder', ['SCHOOL_ADMIN'])
    expect(refusal(await shut(db.cast.b.person.credential)).kind).toBe('NotPermitted')
    value(await shut(keeper.credential))
    expect(await lives(admin.credential)).toBeNull()
    expect(refusal(await shut(keeper.credential)).kind).toBe('NotFound')
    value(await speak(keeper.credential, 'enablePerson', input, tx => enablePerson(tx, input)))
    expect((await lives(admin.credential))?.id).toBe(admin.id)
    expect(await desk.events(home)).toEqual(expect.arrayContaining(['PersonDisabled', 'PersonEnabled']))
    value(await letOut(second))
  })

  test('AUB too leaves no organisation without an administrator: the refusal names it, and an ended one needs none', async () => {
    const keeper = await desk.member(db.cast.aub, `Vogter ${home.id.slice(0, 8)}`, ['AUB_ADMIN'])
    const shut = (who: Member, as = keeper) => {
      const input = { personId: who.id, reason: 'Kontoen er i forkerte hænder' }
      return speak(as.credential, 'disablePerson', input, tx => disablePerson(tx, input))
    }
    const refused = refusal(await shut(admin))
    expect(refused).toMatchObject({ kind: 'LastAdministrator', detail: { organisation: home.name } })
    const second = await desk.member(home, 'Navngivet Først', ['SCHOOL_ADMIN'])
    value(await shut(admin))
    expect(refusal(await shut(second)).kind).toBe('LastAdministrator')
    // Of somebody who belongs to several, the one that would stand alone is named.
    const { b, x } = db.cast
    await db.admin`update membership set roles = '{SUPPLIER_ADMIN}'::text[] where person_id = ${x.person.id}`
    await db.admin`insert into membership (person_id, organisation_id, roles) values (${x.person.id}, ${b.id}, '{SCHOOL_ADMIN}'::text[])`
    expect(refusal(await shut(x.person)).detail).toEqual({ organisation: x.name })
    await db.admin`update organisation set ended_on = '2026-01-01' where id in (${home.id}, ${x.id})`
    value(await shut(second))
    value(await shut(x.person))
    await db.admin`update organisation set ended_on = null where id in (${home.id}, ${x.id})`
    await db.admin`delete from membership where person_id = ${x.person.id} and organisation_id = ${b.id}`
    await db.admin`update person set disabled_at = null where id = ${x.person.id}`
  })

  test('Administrators who are shut out at the same moment, by two of AUB or by each other: one stays', async () => {
    const { aub } = db.cast
    const second = await desk.member(home, 'Samtidig To', ['SCHOOL_ADMIN'])
    await db.admin`update membership set ended_at = now() where organisation_id = ${aub.id} and 'AUB_ADMIN' = any(roles)`
    const [one, two] = [
      await desk.member(aub, `Samtidig A ${home.id.slice(0, 8)}`, ['AUB_ADMIN']),
      await desk.member(aub, `Samtidig B ${home.id.slice(0, 8)}`, ['AUB_ADMIN']),
    ]
    const shut = (as: Member, { id: personId }: Member) => {
      const input = { personId, reason: 'To på samme tid' }
      return speak(as.credential, 'disablePerson', input, tx => disablePerson(tx, input))
    }
    const stays = async (both: Promise<{ ok: boolean }>[]) =>
      (await Promise.allSettled(both)).filter(end => end.status === 'fulfilled' && end.value.ok).length
    expect(await stays([shut(one, admin), shut(two, second)])).toBe(1)
    expect(await stays([shut(one, two), shut(two, one)])).toBe(1)
    const left = await db.admin`select from membership m join person p on p.id = m.person_id
      where m.organisation_id in (${home.id}, ${aub.id}) and m.ended_at is null and p.disabled_at is null
        and m.roles && '{SCHOOL_ADMIN,AUB_ADMIN}'::text[]`
    expect(left).toHaveLength(2)
  })

  test('The login of AUB changes nothing else of a person who is not itself, whatever is asked of the database', async () => {
    const aub = db.cast.aub.person
    const changed = asHolder(aub.credential, ({ sql }) => sql`update person set name = 'Kapret' where id = ${admin.id}`)
    await expect(changed).rejects.toMatchObject({ code: '42501' })
    await asHolder(aub.credential, ({ sql }) => sql`update person set name = 'AUB person' where id = ${aub.id}`)
  })

  test('A school sees its own people alone; AUB sees those of all', async () => {
    const count = (who: Org) =>
      seenBy(
        who,
        async sql => (await sql`select count(*)::int as n from membership where organisation_id = ${home.id}`)[0]?.n,
      )
    expect(await count(home)).toBe(1)
    expect(await count(db.cast.b)).toBe(0)
    expect(await count(db.cast.x)).toBe(0)
    expect(await count(db.cast.aub)).toBe(1)
  })
})

describe('Sessions and passwords (fault 80)', () => {
  const another = async (who: Member) => {
    const sid = hashOf(`${who.id}${Math.random()}`)
    await db.admin`insert into session (secret_hash, person_id, organisation_id, created_at, last_seen_at, expires_at)
      values (${hashOf(sid)}, ${who.id}, ${home.id}, now(), now(), now() + interval '1 hour')`
    return { kind: 'SESSION', hash: hashOf(sid) } as const
  }
  const idOf = async (credential: Credential) =>
    (await db.admin`select id from session where secret_hash = ${credential.hash}`)[0]?.id as string
  const withPassword = async (name: string) => {
    const { secret } = await desk.invited(admin.credential, { email: `${name}@skole-d.example` })
    value(await desk.accept(secret))
    const email = `${name}@skole-d.example`
    const answer = (await signIn(email)) as { sid: string }
    const [row] = await db.admin`select id from person where email = ${email}`
    return { email, id: row?.id as string, credential: { kind: 'SESSION', hash: hashOf(answer.sid) } as const }
  }

  test('One’s own session ends on every node at once; somebody else’s is as one that never was', async () => {
    const [here, there] = [admin.credential, await another(admin)]
    const end = async (as: Credential, sessionId: string) =>
      speak(as, 'endOwnSession', { sessionId }, tx => endOwnSession(tx, { sessionId }))
    expect(refusal(await end(db.cast.b.person.credential, await idOf(there)))).toEqual(
      refusal(await end(db.cast.b.person.credential, NOBODY)),
    )
    value(await end(here, await idOf(there)))
    expect(await lives(there)).toBeNull()
    expect(await lives(here)).not.toBeNull()
  })

  test('All sessions end, with or without the one that asks', async () => {
    const others = [await another(admin), await another(admin)]
    const end = (keepsThis: boolean) =>
      speak(admin.credential, 'endAllSessions', { keepsThis }, tx => endAllSessions(tx, { keepsThis }))
    expect(value(await end(true)).count).toBe(2)
    for (const one of others) expect(await lives(one)).toBeNull()
    expect(value(await end(false)).count).toBe(1)
    expect(await lives(admin.credential)).toBeNull()
  })

  test('A password is changed by whoever knows the present one; every other session ends', async () => {
    const person = await withPassword('skifter')
    const other = hashOf(((await signIn(person.email)) as { sid: string }).sid)
    const change = async (currentPassword: string, password: string, source = 'change 1') => {
      const actor = await asHolder(person.credential, async tx => tx.actor)
      return changePassword({ credential: person.credential, actor }, { currentPassword, password, source })
    }
    expect(refusal(await change('forkert forkert', 'en helt ny og lang kode'))).toMatchObject({
      kind: 'PasswordWrong',
      field: ['currentPassword'],
    })
    expect(refusal(await change(PASSWORD, 'kort'))).toMatchObject({
      field: ['password'],
      detail: { reason: 'TOO_SHORT' },
    })
    value(await change(PASSWORD, 'en helt ny og lang kode'))
    expect(await lives(person.credential)).not.toBeNull()
    expect(await lives({ kind: 'SESSION', hash: other })).toBeNull()
    expect(await signIn(person.email)).toEqual({ kind: 'Refused' })
    expect(await signIn(person.email, 'en helt ny og lang kode')).toHaveProperty('sid')
    for (let n = 0; n < 10; n++) await change('gæt gæt gæt gæt', 'en helt ny og lang kode', 'change 2')
    expect(refusal(await change(PASSWORD, 'en helt ny og lang kode', 'change 2')).kind).toBe('TooManyTries')
  })

  const wanted = (email: string, source = '10.2.2.2') => {
    const { secret, mailed } = desk.secret()
    return requestPasswordReset({ email, source }, mailed).then(outcome => ({ secret, outcome }))
  }

  test('A lost password is replaced by a link: once, for an hour, and every session ends', async () => {
    const person = await withPassword('glemt')
    const { secret, outcome } = await wanted(person.email)
    value(outcome)
    expect(await desk.link(person.email)).toBe(`/invite/${secret}`)
    for (let n = 0; n < 3; n++)
      expect(await passwordResetByLink(secret)).toEqual({ state: 'OPEN', email: person.email })
    expect(refusal(await resetPassword({ secret, password: 'kort' }))).toMatchObject({ field: ['password'] })
    const both = await Promise.all([1, 2].map(n => resetPassword({ secret, password: `den nye lange kode ${n}` })))
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { kind: 'LinkClosed', detail: { state: 'USED' } } })
    expect(await lives(person.credential)).toBeNull()
    const late = await wanted(person.email)
    await db.admin`update password_reset set expires_at = now() - interval '1 second' where used_at is null`
    expect(refusal(await resetPassword({ secret: late.secret, password: PASSWORD }))).toMatchObject({
      kind: 'LinkClosed',
      detail: { state: 'EXPIRED' },
    })
  })

  test('Asking for a new password answers alike for a known, an unknown, a disabled and a passwordless person', async () => {
    const known = await withPassword('kendt')
    const disabled = await withPassword('spaerret')
    await db.admin`update person set disabled_at = now() where id = ${disabled.id}`
    const letters = async () => (await db.admin`select from delivery where template = 'PASSWORD_RESET'`).length
    const before = await letters()
    for (const email of [known.email, disabled.email, admin.email, 'ingen@intet.example']) {
      expect((await wanted(email, '10.3.3.3')).outcome).toEqual({ ok: true, value: { kind: 'PasswordResetRequested' } })
    }
    expect(await letters()).toBe(before + 1)
  })

  test('Asking is throttled by place, and an address gets at most five mails an hour, so that nobody is flooded', async () => {
    const person = await withPassword('druknet')
    for (let n = 0; n < 10; n++) value((await wanted(person.email, '10.4.4.4')).outcome)
    expect(refusal((await wanted('ingen@intet.example', '10.4.4.4')).outcome).kind).toBe('TooManyTries')
    expect(
      await db.admin`select from delivery where recipient = ${person.email} and template = 'PASSWORD_RESET'`,
    ).toHaveLength(5)
    expect(await signIn(person.email, PASSWORD, '10.4.4.4')).toHaveProperty('sid')
  })

  test('No link of a letter stands in the database in clear, nor any secret of it (fault 80)', async () => {
    const { secret } = await desk.invited(admin.credential, { email: 'dump@skole-d.example' })
    const dumped = JSON.stringify([
      await db.admin`select * from delivery`,
      await db.admin`select * from invitation`,
      await db.admin`select * from password_reset`,
    ])
    expect(dumped).not.toContain(secret)
    expect(dumped).toContain(hashOf(secret))
  })

  test('A profile is one’s own: name, telephone, department and place, as reports need them (5.2.1)', async () => {
    const input = {
      name: 'Nyt Navn',
      phone: '70 11 30 00',
      department: 'Drift',
      location: 'Odense',
      language: 'en' as const,
    }
    const save = (more: object) =>
      speak(admin.credential, 'updateProfile', { ...input, ...more }, tx => updateProfile(tx, { ...input, ...more }))
    value(await save({}))
    expect(await lives(admin.credential)).toMatchObject({ name: 'Nyt Navn', phone: '+4570113000', language: 'en' })
    expect(refusal(await save({ phone: '12345678' }))).toMatchObject({ field: ['phone'], detail: { reason: 'PHONE' } })
    expect(refusal(await save({ name: '' }))).toMatchObject({ field: ['name'], detail: { reason: 'REQUIRED' } })
  })
})
