import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '#db/canonical.ts'
import { reportIncident } from '#db/commands/report-incident.ts'
import { NotSignedIn } from '#db/connection.ts'
import { hashOf } from '#db/session.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, NOBODY, REPORT, refusal, report, rowCounts, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

describe('reportIncident', () => {
  test("a school's report is its supplier's to solve, with the school and AUB as parties (R-2.1, R-3.13)", async () => {
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    const [row] = await db.admin`select * from incident where id = ${id}`
    expect(row).toMatchObject({ state: 'NEW', reported_by_id: a.id, responsible_id: x.id, counterpart_id: aub.id })
    const parties = await db.admin`select organisation_id as id from case_party where case_id = ${id}`
    expect(new Set(parties.map(one => one.id))).toEqual(new Set([a.id, x.id, aub.id]))
    expect(await desk.history(id)).toEqual(['IncidentReported'])
  })

  test('a report on both services with two suppliers becomes two linked incidents, one for each (R-5.13)', async () => {
    const { a, x, y } = db.cast
    const { incidentIds } = value(await report(a, { service: 'BOTH' }))
    const ids = db.admin(incidentIds as string[])
    const rows = await db.admin`select responsible_id, service from incident where id in ${ids} order by service desc`
    expect(rows.map(row => [row.service, row.responsible_id])).toEqual([
      ['SCHOOL_STAY', x.id],
      ['BOARD_AND_LODGING', y.id],
    ])
    const links = await db.admin`select case_id, other_id from linked_incident where case_id in ${ids}`
    expect(links).toHaveLength(2)
  })

  test('a school that is its own supplier is responsible itself (R-2.13)', async () => {
    const { c } = db.cast
    const id = await desk.reported(c)
    expect((await db.admin`select responsible_id from incident where id = ${id}`)[0]?.responsible_id).toBe(c.id)
  })

  test('the same key and input give the same answer and one incident; another input is a conflict', async () => {
    const { a } = db.cast
    const first = value(await report(a, {}, 'nøgle-1'))
    expect(value(await report(a, {}, 'nøgle-1'))).toEqual(first)
    expect(refusal(await report(a, { title: 'Noget andet' }, 'nøgle-1'))).toEqual({ kind: 'IdempotencyConflict' })
    expect(value(await report(db.cast.b, {}, 'nøgle-1'))).not.toEqual(first)
  })

  test('eight reports with one key at the same time are one incident', async () => {
    const before = await rowCounts(db)
    const answers = await Promise.all(Array.from({ length: 8 }, () => report(db.cast.b, {}, 'nøgle-2')))
    expect(new Set(answers.map(answer => canonical(value(answer)))).size).toBe(1)
    expect((await rowCounts(db)).incident).toBe((before.incident ?? 0) + 1)
  })

  test('an external reference is taken once for each organisation, and free for every other (fault 42)', async () => {
    const externalRef = { system: 'ITSM', id: 'INC0010001' }
    value(await report(db.cast.a, { externalRef }))
    expect(refusal(await report(db.cast.a, { externalRef }))).toEqual({
      kind: 'InvalidInput',
      field: ['externalRef', 'id'],
      detail: { reason: 'TAKEN' },
    })
    value(await report(db.cast.b, { externalRef }))
  })

  test('two reports of one external reference at once: one incident, and the other hears that it is taken', async () => {
    const externalRef = { system: 'ITSM', id: 'INC0010002' }
    const both = await Promise.all([report(db.cast.a, { externalRef }), report(db.cast.a, { externalRef })])
    expect(both.map(outcome => outcome.ok).sort()).toEqual([false, true])
  })
})

describe('a case of somebody else', () => {
  test('answers every verb as an id that never existed', async () => {
    const { a, b, y } = db.cast
    const id = await desk.reported(a)
    for (const stranger of [b, b.client, y, y.client]) {
      const handler = { name: 'Vagt Vagtsen', phone: '70113000' }
      const verbs = (target: string) => [
        desk.begin(stranger, target, { handler }, 1),
        desk.status(stranger, target, 'Hvad sker der?', 1),
        desk.resolve(stranger, target, { handler }, 1),
        desk.close(stranger, target, 1),
      ]
      expect(await Promise.all(verbs(id))).toEqual(await Promise.all(verbs(NOBODY)))
    }
    expect(await desk.history(id)).toEqual(['IncidentReported'])
  })
})

describe('a role that may not', () => {
  test('a school user reports and asks but neither begins nor resolves; an auditor without a grant is nobody (C.4)', async () => {
    const { a } = db.cast
    const user = await mintPerson(db.admin, a.id, 'Elev Elevsen', 'bruger@skole.example', ['SCHOOL_USER'])
    const auditor = await mintPerson(db.admin, a.id, 'Revi Sor', 'revisor@skole.example', ['AUDITOR'])
    const id = await desk.reported(user.credential)
    const before = await rowCounts(db)
    expect(refusal(await desk.begin(user.credential, id))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await desk.resolve(user.credential, id))).toEqual({ kind: 'NotPermitted' })
    for (const attempt of [
      () => report(auditor.credential),
      () => desk.begin(auditor.credential, id),
      () => desk.status(auditor.credential, id),
      () => desk.resolve(auditor.credential, id),
      () => desk.close(auditor.credential, id),
    ]) {
      await expect(attempt()).rejects.toThrow(NotSignedIn)
    }
    expect(await rowCounts(db)).toEqual(before)
  })

  test('a supplier role counts for nothing in AUB, nor a role of AUB in a school', async () => {
    const inAub = await mintPerson(db.admin, db.cast.aub.id, 'For Kert', 'forkert@aub.example', ['SUPPLIER_AGENT'])
    const inSchool = await mintPerson(db.admin, db.cast.a.id, 'Om Vendt', 'omvendt@skole.example', ['AUB_AGENT'])
    expect(refusal(await report(inAub.credential, { schools: [db.cast.a.id] }))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await report(inSchool.credential))).toEqual({ kind: 'NotPermitted' })
  })

  test('a token without the scope to write is refused', async () => {
    const reader = { kind: 'TOKEN', hash: hashOf('reader') } as const
    await db.admin`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
      select client_id, organisation_id, ${reader.hash}, '{cases:read}', now() + interval '1 day'
      from api_token where secret_hash = ${db.cast.a.client.hash}`
    expect(refusal(await report(reader))).toEqual({ kind: 'NotPermitted' })
  })

  test('the side that must solve it begins and resolves it; its counterpart does not (R-4.11)', async () => {
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    expect(refusal(await desk.begin(aub, id))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await desk.resolve(aub, id))).toEqual({ kind: 'NotPermitted' })
    value(await desk.begin(x, id))
  })

  test('a school among several neither begins, resolves nor closes the case of their supplier for the others (R-2.4)', async () => {
    const { a, b, x } = db.cast
    const id = await desk.reported(x, { schools: [a.id, b.id] })
    expect(refusal(await desk.begin(a, id))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await desk.resolve(a, id))).toEqual({ kind: 'NotPermitted' })
    value(await desk.resolve(x, id))
    expect(refusal(await desk.close(a, id))).toEqual({ kind: 'NotPermitted' })
    value(await desk.close(db.cast.aub, id))
  })

  test("a school does not close AUB's case for the other schools", async () => {
    const { a, b, aub } = db.cast
    const id = await desk.reported(aub, { responsibleSide: 'AUB', schools: [a.id, b.id, db.cast.c.id] })
    value(await desk.resolve(aub, id))
    expect(refusal(await desk.close(b, id))).toEqual({ kind: 'NotPermitted' })
    value(await desk.close(aub, id))
  })
})

describe('a version that is no longer so', () => {
  test('every verb on a case answers VersionConflict with the version it has, and stores nothing (fault 13)', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    const before = await rowCounts(db)
    for (const stale of [
      desk.begin(x, id, {}, 7),
      desk.status(x, id, 'Vi leder.', 7),
      desk.resolve(x, id, {}, 7),
      desk.close(a, id, 7),
    ]) {
      expect(refusal(await stale)).toEqual({
        kind: 'VersionConflict',
        field: ['expectedVersion'],
        detail: { currentVersion: 1 },
      })
    }
    expect(await rowCounts(db)).toEqual(before)
  })

  test('two who begin at once with the same version: one begins, the other hears of it', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    const both = await Promise.all([desk.begin(x, id, {}, 1), desk.begin(a, id, {}, 1)])
    expect(both.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(both.find(outcome => !outcome.ok)).toMatchObject({ refusal: { kind: 'VersionConflict' } })
    expect((await desk.history(id)).filter(kind => kind === 'IncidentBegun')).toHaveLength(1)
  })
})

describe('the life of a case (C.1)', () => {
  test('reported, begun, told, resolved, closed: each step once, with its stamp', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    value(await desk.begin(x, id))
    expect(refusal(await desk.begin(x, id))).toEqual({ kind: 'AlreadyBegun' })
    value(await desk.status(x, id))
    expect(refusal(await desk.close(a, id))).toEqual({ kind: 'NotResolved' })
    value(await desk.resolve(x, id))
    expect(refusal(await desk.resolve(x, id))).toEqual({ kind: 'AlreadyResolved' })
    value(await desk.close(a, id))
    for (const late of [desk.begin(x, id), desk.status(x, id), desk.resolve(x, id), desk.close(a, id)]) {
      expect(refusal(await late)).toEqual({ kind: 'AlreadyClosed' })
    }
    expect(await desk.history(id)).toEqual([
      'IncidentReported',
      'IncidentBegun',
      'StatusSent',
      'IncidentResolved',
      'IncidentClosed',
    ])
    const [row] = await db.admin`select opened_at <= handling_started_at and handling_started_at <= resolved_at
      and resolved_at <= closed_at as ordered, status_count, version, seq from incident where id = ${id}`
    expect(row).toEqual({ ordered: true, status_count: 1, version: 5, seq: 5 })
  })

  test('resolving a case that nobody began begins it too, in the same instant (R-4.11)', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    value(await desk.resolve(x, id))
    expect(await desk.history(id)).toEqual(['IncidentReported', 'IncidentBegun', 'IncidentResolved'])
    const open = (await desk.clocks(id)).filter(clock => clock.met_at === null && clock.ended_at === null)
    expect(open).toEqual([])
  })

  test('a client must name a person with a telephone who handles it; a person need not (R-4.11)', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    expect(refusal(await desk.begin(x.client, id))).toEqual({ kind: 'HandlerRequired', field: ['handler'] })
    expect(refusal(await desk.begin(x.client, id, { handler: { name: 'X', phone: '70113000' } }))).toMatchObject({
      field: ['handler', 'name'],
      detail: { reason: 'TOO_SHORT', min: 2 },
    })
    expect(refusal(await desk.begin(x.client, id, { handler: { name: 'Xenia', phone: '12' } }))).toMatchObject({
      field: ['handler', 'phone'],
      detail: { reason: 'PHONE' },
    })
    value(await desk.begin(x.client, id, { handler: { name: 'Xenia', phone: '70 11 30 00' } }))
    const [row] = await db.admin`select handler_name, handler_phone from incident where id = ${id}`
    expect(row).toEqual({ handler_name: 'Xenia', handler_phone: '+4570113000' })
  })

  test('closing waits for a problem where the cause is unknown, or a major incident has a workaround (R-5.37)', async () => {
    const { a, x } = db.cast
    const unknown = await desk.reported(a)
    value(await desk.resolve(x, unknown, { isRootCauseKnown: false }))
    expect(refusal(await desk.close(a, unknown))).toEqual({
      kind: 'ProblemRequired',
      detail: { conditions: 'ROOT_CAUSE_UNKNOWN' },
    })
    const worked = await desk.reported(a)
    value(await desk.resolve(x, worked, { workaround: 'Filen sendes i hånden.' }))
    expect(refusal(await desk.close(a, worked))).toMatchObject({ kind: 'ProblemRequired' })
  })

  test('what was solved earlier than it was written down says when and why (R-5.14)', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    const [opened] = await db.admin`select opened_at as at from incident where id = ${id}`
    const openedAt = opened?.at as Date
    const before = new Date(openedAt.getTime() - 60_000)
    const ahead = new Date(openedAt.getTime() + 3_600_000)
    const asked = (more: object) => desk.resolve(x, id, more)
    expect(refusal(await asked({ actualResolvedAt: openedAt }))).toMatchObject({
      field: ['actualReason'],
      detail: { reason: 'REASON_REQUIRED' },
    })
    expect(refusal(await asked({ actualResolvedAt: before, actualReason: 'Om natten' }))).toMatchObject({
      field: ['actualResolvedAt'],
      detail: { reason: 'BEFORE_OPENED' },
    })
    expect(refusal(await asked({ actualResolvedAt: ahead, actualReason: 'Om natten' }))).toMatchObject({
      field: ['actualResolvedAt'],
      detail: { reason: 'IN_FUTURE' },
    })
    value(await asked({ actualResolvedAt: openedAt, actualReason: 'Om natten' }))
  })
})

describe('nothing half stored', () => {
  test('an exception in the middle of a command leaves no row behind, and the lane serves the next', async () => {
    const before = await rowCounts(db)
    const broken = speak(db.cast.a, 'reportIncident', REPORT, async tx => {
      value(await reportIncident(tx, REPORT))
      throw new Error('in the middle')
    })
    await expect(broken).rejects.toThrow('in the middle')
    expect(await rowCounts(db)).toEqual(before)
    value(await report(db.cast.a))
  })

  test('a refusal after writing leaves no row behind, nor its idempotency key', async () => {
    const before = await rowCounts(db)
    const refused = await speak(
      db.cast.a,
      'reportIncident',
      REPORT,
      async tx => {
        value(await reportIncident(tx, REPORT))
        return { ok: false, refusal: { kind: 'NotPermitted' } }
      },
      'nøgle-3',
    )
    expect(refusal(refused).kind).toBe('NotPermitted')
    expect(await rowCounts(db)).toEqual(before)
  })
})
