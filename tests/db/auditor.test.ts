import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endAuditorGrant } from '#db/commands/end-auditor-grant.ts'
import { type GrantAuditorInput, grantAuditor } from '#db/commands/grant-auditor.ts'
import { asHolder, NotSignedIn, openReading } from '#db/connection.ts'
import { readsPage } from '#db/queries/timeline.ts'
import { beginSession, passwordHash } from '#db/session.ts'
import { may, VERBS } from '#domain/permission.ts'
import { type Member, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, NOBODY, refusal, report, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
let old: string
let recent: string
const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
  await db.setClock(`${day(-60)}T09:00:00Z`)
  old = await desk.reported(db.cast.a, { title: 'For længe siden' })
  await db.setClock(new Date().toISOString())
  recent = await desk.reported(db.cast.a, { title: 'For nylig' })
  await desk.reported(db.cast.b, { title: 'På en anden skole' })
})
afterAll(() => db.close())

let count = 0
const auditorOf = (home: Org) =>
  mintPerson(db.admin, home.id, 'Rita Revisor', `revisor${count++}@revision.example`, ['AUDITOR'])
async function grant(home: Org, who: Member, more: Partial<GrantAuditorInput> = {}, as: Member = home.person) {
  const input = { personId: who.id, fromOn: day(-10), toOn: day(1), expiresOn: day(5), expectedVersion: 1, ...more }
  return speak(as.credential, 'grantAuditor', input, tx => grantAuditor(tx, input))
}
const titles = (who: Member) =>
  seenBy(who.credential, async sql =>
    (await sql`select i.title from case_party p join incident i on i.id = p.case_id order by i.title`).map(
      row => row.title,
    ),
  )

describe('An auditor (C.4)', () => {
  test('sees the cases of the granted period of the organisation that granted it, and nothing of any other', async () => {
    const { a } = db.cast
    const auditor = await auditorOf(a)
    await expect(titles(auditor)).rejects.toBeInstanceOf(NotSignedIn)
    value(await grant(a, auditor))
    expect(await titles(auditor)).toEqual(['For nylig'])
    value(await grant(a, auditor, { fromOn: day(-90) }))
    expect(await titles(auditor)).toEqual(['For længe siden', 'For nylig'])
    const content = await seenBy(
      auditor.credential,
      async sql => (await sql`select count(*)::int as n from case_event where case_id = ${recent}`)[0]?.n,
    )
    expect(content).toBeGreaterThan(0)
  })

  test('cannot open a case outside the period by its id either', async () => {
    const { a } = db.cast
    const auditor = await auditorOf(a)
    value(await grant(a, auditor))
    for (const [id, seen] of [
      [old, 0],
      [recent, 1],
    ] as const)
      expect(
        await seenBy(auditor.credential, async sql => (await sql`select from incident where id = ${id}`).length),
      ).toBe(seen)
  })

  test('is shut out when the grant ends, expires or is taken away, at the next request', async () => {
    const { a } = db.cast
    const auditor = await auditorOf(a)
    const { grantId } = value(await grant(a, auditor))
    await asHolder(auditor.credential, async () => undefined)
    const end = (as: Member, id: string) =>
      speak(as.credential, 'endAuditorGrant', { id }, tx => endAuditorGrant(tx, { grantId: id }))
    expect(refusal(await end(db.cast.b.person, grantId))).toEqual(refusal(await end(db.cast.b.person, NOBODY)))
    value(await end(a.person, grantId))
    await expect(asHolder(auditor.credential, async () => undefined)).rejects.toBeInstanceOf(NotSignedIn)
    value(await grant(a, auditor))
    await db.admin`update auditor_grant set expires_at = now() - interval '1 second' where person_id = ${auditor.id} and ended_at is null`
    await expect(asHolder(auditor.credential, async () => undefined)).rejects.toBeInstanceOf(NotSignedIn)
    await db.admin`update person set password_hash = ${await passwordHash('en lang og god kode')} where id = ${auditor.id}`
    expect(
      await beginSession({ email: auditor.email, password: 'en lang og god kode', userAgent: '', source: '1' }),
    ).toEqual({ kind: 'Refused' })
  })

  test('has each look logged in the history of the organisation, and each case that was read in that case’s log', async () => {
    const { a } = db.cast
    const auditor = await auditorOf(a)
    value(await grant(a, auditor))
    for (let n = 0; n < 3; n++) await titles(auditor)
    const looks =
      await db.admin`select distinct actor_name, content from organisation_event where kind = 'AuditorLooked' and content->>'personId' = ${auditor.id}`
    expect(looks).toEqual([{ actor_name: 'Rita Revisor', content: { personId: auditor.id } }])
    const reading = openReading(auditor.credential, 'WEB')
    await reading.transaction()
    reading.markRead(recent)
    await reading.finish()
    const reads =
      await db.admin`select organisation_id from case_read where case_id = ${recent} and reader_id = ${auditor.id}`
    expect(reads).toEqual([{ organisation_id: a.id }])
  })

  test('sees the names of readers on both sides; a school sees those of its own side alone (R-5.15)', async () => {
    const { a, x, aub } = db.cast
    const auditor = await auditorOf(a)
    value(await grant(a, auditor))
    for (const reader of [a, x, aub])
      await db.admin`insert into case_read values (${recent}, ${reader.person.id}, 'WEB', 1, ${reader.id}, now())`
    const names = (who: Member) =>
      seenBy(who.credential, async sql =>
        (await readsPage({ sql }, recent, 20, null)).rows.map(row => row.readerName).sort(),
      )
    expect(await names(auditor)).toEqual(
      expect.arrayContaining(['AUB person', 'Leverandør X person', 'Skole A person']),
    )
    expect((await names(a.person)).filter(Boolean)).toEqual(['Rita Revisor', 'Skole A person'])
    expect((await names(aub.person)).filter(Boolean)).toEqual(['AUB person'])
  })

  test('of AUB comes by the tenants’ door and sees AUB’s cases of the period, with the names of all organisations', async () => {
    const { aub } = db.cast
    const keeper = await mintPerson(db.admin, aub.id, 'Aub Admin', 'keeper@aub.example', ['AUB_ADMIN'])
    const auditor = await auditorOf(aub)
    value(await grant(aub, auditor, {}, keeper))
    expect(await titles(auditor)).toEqual(['For nylig', 'På en anden skole'])
    const known = await seenBy(auditor.credential, async sql =>
      (await sql`select name from organisation where kind <> 'AUB' order by name`).map(row => row.name),
    )
    expect(known).toEqual(['Leverandør X', 'Leverandør Y', 'Skole A', 'Skole B', 'Skole C'])
  })

  test('changes nothing: no verb on a case, an annex or a member is theirs', async () => {
    const { a } = db.cast
    const auditor = await auditorOf(a)
    value(await grant(a, auditor))
    const actor = await asHolder(auditor.credential, async tx => tx.actor)
    expect(VERBS.filter(verb => may(actor, verb))).toEqual([
      'updateProfile',
      'chooseNotifications',
      'markNotificationsRead',
      'changePassword',
      'endOwnSession',
      'endAllSessions',
    ])
    expect(refusal(await report(auditor.credential, { title: 'Nej' })).kind).toBe('NotPermitted')
  })

  test.each([
    [{ toOn: day(-20) }, 'toOn', 'BEFORE_FROM'],
    [{ expiresOn: day(-1) }, 'expiresOn', 'IN_PAST'],
  ])('is not granted %o', async (more, field, reason) => {
    const auditor = await auditorOf(db.cast.a)
    expect(refusal(await grant(db.cast.a, auditor, more))).toMatchObject({ field: [field], detail: { reason } })
  })

  test('is made of no other member, by nobody but the organisation’s own administrator', async () => {
    const { a, b } = db.cast
    const auditor = await auditorOf(a)
    expect(refusal(await grant(a, a.person))).toMatchObject({ field: ['personId'], detail: { reason: 'NOT_AUDITOR' } })
    expect(refusal(await grant(b, auditor))).toMatchObject({ kind: 'NotFound' })
    value(await grant(a, auditor))
    expect(refusal(await grant(a, auditor, {}, auditor)).kind).toBe('NotPermitted')
  })
})
