import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { resolveBounce } from '#db/commands/resolve-bounce.ts'
import { asClock } from '#db/connection.ts'
import { storeFailed } from '#db/post.ts'
import { openBouncesOf } from '#db/queries/annex-versions.ts'
import { mintOrganisation, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { annexDesk, COMPLETE, hoursOf } from './annex-desk.ts'
import { deskOf, local, NOBODY, refusal, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let annex: ReturnType<typeof annexDesk>
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  annex = annexDesk(db)
  desk = deskOf(db)
})
afterAll(() => db.close())

const school = (name: string) => mintOrganisation(db.admin, 'SCHOOL', name, 'SPLIT', ['SCHOOL_ADMIN'])
const atSchool = (one: Org) => ({ schools: [one.id], responsibleSide: 'SCHOOL_SIDE' as const })
const letters = async (caseId: string) =>
  (
    await db.admin`select template, recipient, state from delivery where case_id = ${caseId} order by created_at, recipient`
  ).map(row => `${row.template} ${row.recipient} ${row.state}`)
const fail = async (caseId: string, recipient: string) => {
  const [row] =
    await db.admin`select id from delivery where case_id = ${caseId} and recipient = ${recipient} and state = 'QUEUED'`
  await asClock(tx => storeFailed(tx, row?.id as string, '550 No such mailbox here'))
}

describe('The contact point of the service and the case type receives (R-3.13, R-5.1, R-5.3)', () => {
  test('its hours give the clock, its mailbox the mail; other services keep the annex itself (R-4.14)', async () => {
    const one = await school('Skole Punkt')
    await db.setClock('2026-11-23T06:00:00Z')
    await annex.sent(one, {
      points: [
        {
          service: 'BOARD_AND_LODGING',
          caseType: 'INCIDENT',
          name: 'Kostafdelingen',
          phone: '70113007',
          mailbox: 'kost@skole.example',
          hours: hoursOf('10-14'),
        },
      ],
    })
    await db.setClock('2026-11-23T07:00:00Z')
    const boarding = await desk.reported(db.cast.aub, { ...atSchool(one), priority: 2, service: 'BOARD_AND_LODGING' })
    const stay = await desk.reported(db.cast.aub, { ...atSchool(one), priority: 2 })
    const due = async (id: string) => (await desk.clocks(id))[0]
    expect(local((await due(boarding))?.due_at)).toBe('2026-11-23 11:00:00')
    expect(local((await due(stay))?.due_at)).toBe('2026-11-23 09:00:00')
    expect((await due(boarding))?.calendar).toBe('Kostafdelingen')
    expect(await letters(boarding)).toContain('INCIDENT_REPORTED kost@skole.example QUEUED')
    expect(await letters(stay)).toContain('INCIDENT_REPORTED post@skole.example QUEUED')
  })

  test('a critical case by night goes to the mailbox of the point that coordinates them, or the one of the annex', async () => {
    const one = await school('Skole Vagt')
    const point = { service: 'SCHOOL_STAY', caseType: 'MAJOR_INCIDENT', name: 'Vagten', phone: '70113008' } as const
    await db.setClock('2026-11-23T06:00:00Z')
    await annex.sent(one, { points: [{ ...point, mailbox: 'vagten@skole.example' }] })
    await db.setClock('2026-11-24T01:00:00Z')
    const night = await desk.reported(db.cast.aub, atSchool(one))
    expect(await letters(night)).toContain('INCIDENT_REPORTED vagt@skole.example QUEUED')
    await db.setClock('2026-11-24T09:00:00Z')
    const day = await desk.reported(db.cast.aub, atSchool(one))
    expect(await letters(day)).toContain('INCIDENT_REPORTED vagten@skole.example QUEUED')
  })
})

describe('Mail that does not arrive (F21, R-5.4)', () => {
  test('a critical mail to the out-of-hours mailbox goes on to level 1, and from there to the deputy and level 2', async () => {
    const one = await school('Skole Retur')
    const [first, ...others] = COMPLETE.escalation ?? []
    const deputy = { name: 'Vikar Vang', email: 'vikar@skole.example', phone: '70113006' }
    await db.setClock('2026-11-23T06:00:00Z')
    await annex.sent(one, { escalation: [{ level: 1, ...first, deputy } as never, ...others] })
    await db.setClock('2026-11-24T01:00:00Z')
    const caseId = await desk.reported(db.cast.aub, atSchool(one))
    await fail(caseId, 'vagt@skole.example')
    // Level 1 of a critical case is told from the start, so the deputy is the first who is new.
    await fail(caseId, 'niveau1@skole.example')
    await fail(caseId, 'vikar@skole.example')
    expect(await letters(caseId)).toEqual(
      expect.arrayContaining([
        'INCIDENT_REPORTED vagt@skole.example FAILED',
        'INCIDENT_REPORTED niveau1@skole.example FAILED',
        'INCIDENT_REPORTED vikar@skole.example FAILED',
        'INCIDENT_REPORTED niveau2@skole.example QUEUED',
      ]),
    )
    // The clock runs on: the stated address counts as received.
    expect((await desk.clocks(caseId)).every(clock => clock.met_at === null && clock.ended_at === null)).toBe(true)
    const bounced = await seenBy(db.cast.aub, sql => openBouncesOf({ sql }, [one.id]))
    expect(bounced.map(row => row.address).sort()).toEqual(
      ['niveau1@skole.example', 'vagt@skole.example', 'vikar@skole.example'].sort(),
    )
    expect((await annex.events(one)).filter(kind => kind === 'MailBounced')).toHaveLength(3)
    const tasks = (await annex.letters('CONTACT_BOUNCED')).filter(row => row.organisation_id === one.id)
    expect(tasks.map(row => row.recipient)).toEqual(Array(3).fill(one.person.email))
  })

  test('a lesser mail only raises the flag, once for each address', async () => {
    const one = await school('Skole Flag')
    await annex.sent(one)
    const report = { ...atSchool(one), priority: 2 as const }
    for (const caseId of [await desk.reported(db.cast.aub, report), await desk.reported(db.cast.aub, report)]) {
      const before = (await letters(caseId)).length
      await fail(caseId, 'post@skole.example')
      expect(await letters(caseId)).toHaveLength(before)
    }
    expect((await annex.events(one)).filter(kind => kind === 'MailBounced')).toHaveLength(1)
  })

  test('an address that no annex names is nobody’s red flag', async () => {
    const one = await school('Skole Andet')
    const caseId = await desk.reported(db.cast.aub, { ...atSchool(one), priority: 2 })
    await db.admin`update delivery set recipient = 'fremmed@andet.example' where case_id = ${caseId}
      and organisation_id = ${one.id}`
    await fail(caseId, 'fremmed@andet.example')
    expect(await seenBy(one, sql => openBouncesOf({ sql }, [one.id]))).toEqual([])
  })

  test('the owner or AUB takes the flag away, others get the answer of an unknown one; a new version does it by itself', async () => {
    const one = await school('Skole Rettet')
    await annex.sent(one)
    const caseId = await desk.reported(db.cast.aub, { ...atSchool(one), priority: 2 })
    await fail(caseId, 'post@skole.example')
    const flag = async () => (await seenBy(one, sql => openBouncesOf({ sql }, [one.id])))[0]?.id ?? NOBODY
    const resolve = (who: Org, bounceId: string) =>
      speak(who, 'resolveBounce', { bounceId }, tx => resolveBounce(tx, { bounceId }))
    const id = await flag()
    expect(refusal(await resolve(db.cast.b, id))).toEqual(refusal(await resolve(db.cast.b, NOBODY)))
    value(await resolve(db.cast.aub, id))
    expect(refusal(await resolve(one, id)).kind).toBe('NotFound')
    await fail(await desk.reported(db.cast.aub, { ...atSchool(one), priority: 2 }), 'post@skole.example')
    expect(await flag()).not.toBe(NOBODY)
    await annex.sent(one, { mailbox: 'ny.post@skole.example' })
    expect(await flag()).toBe(NOBODY)
  })
})

describe('A level that nobody holds (F17)', () => {
  test('Level 1 ended 30 November: a P1 missed on 1 December goes straight to level 2 and says that level 1 is missing', async () => {
    const one = await school('Skole F17')
    await db.setClock('2026-11-29T06:00:00Z')
    const [first, ...others] = COMPLETE.escalation ?? []
    await annex.sent(one, { escalation: [{ ...first, level: 1, endedOn: '2026-11-30' }, ...others] })
    await db.setClock('2026-12-01T02:00:00Z')
    const caseId = await desk.reported(db.cast.aub, atSchool(one))
    await db.setClock('2026-12-01T02:15:01Z')
    await desk.settle(caseId)
    const sent = await letters(caseId)
    expect(sent.filter(line => line.includes('niveau1@'))).toEqual([])
    expect(sent).toContain('ESCALATION niveau2@skole.example QUEUED')
    const [climb] =
      await db.admin`select c.content from case_event e join event_content c on c.case_id = e.case_id and c.seq = e.seq
      where e.case_id = ${caseId} and e.kind = 'IncidentEscalated'`
    expect(climb?.content).toMatchObject({ level: 2, skippedLevels: [1] })
  })
})

describe('What the owner is asked as time passes', () => {
  const settle = (one: Org) => asClock(tx => settleAnnex(tx, one.id))

  test('"Still correct?" six months after the version began, once, and again six months after the confirmation (R-5.4)', async () => {
    const one = await school('Skole Halvår')
    await db.setClock('2026-06-15T08:00:00Z')
    await annex.sent(one)
    expect((await settle(one)).dueAt).toBe('2026-12-15T08:00:00.000Z')
    await db.setClock('2026-12-15T07:59:59Z')
    await settle(one)
    const asked = async () => (await annex.letters('ANNEX_CHECK')).filter(row => row.organisation_id === one.id)
    expect(await asked()).toHaveLength(0)
    await db.setClock('2026-12-15T08:00:00Z')
    await Promise.all([settle(one), settle(one)])
    expect((await asked()).map(row => row.recipient)).toEqual([one.person.email])
    expect((await settle(one)).dueAt).toBe('2027-06-15T07:00:00.000Z')
    const content = (await asked())[0]?.data.content as { field: string; text: string }[]
    expect(content).toContainEqual({ field: 'outOfHoursMailbox', text: 'vagt@skole.example' })
  })

  test('An invited school without annex 2 is reminded after ten working days and weekly, until it sends it in (R-2.11)', async () => {
    const one = await school('Skole Inviteret')
    await db.admin`delete from contact_annex where organisation_id = ${one.id}`
    await db.admin`insert into invitation (organisation_id, email, name, roles, secret_hash, invited_by, created_at, expires_at)
      values (${one.id}, 'bo@ny.example', 'Bo', '{SCHOOL_ADMIN}', ${one.id}, 'AUB', '2026-11-02T08:00:00Z', '2026-12-02')`
    await db.setClock('2026-11-16T22:59:59Z')
    expect((await settle(one)).dueAt).toBe('2026-11-16T23:00:00.000Z')
    const reminded = async () => (await annex.letters('ANNEX_MISSING')).filter(row => row.organisation_id === one.id)
    expect(await reminded()).toHaveLength(0)
    await db.setClock('2026-11-16T23:00:05Z')
    expect((await settle(one)).dueAt).toBe('2026-11-23T23:00:05.000Z')
    await db.setClock('2026-12-09T08:00:00Z')
    // However long nobody looked, one reminder is enough.
    expect((await settle(one)).dueAt).toBe('2026-12-16T08:00:00.000Z')
    expect(await reminded()).toHaveLength(2)
    await annex.sent(one)
    expect((await settle(one)).dueAt).toBe('2027-06-09T07:00:00.000Z')
  })
})
