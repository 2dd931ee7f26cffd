import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { knownErrorPage } from '#db/queries/known-errors.ts'
import { likeIncidents } from '#db/queries/like-incidents.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, holdClock, NOBODY, refusal, report, rowCounts, seenBy, value } from './desk.ts'
import { ANALYSIS, problemDesk } from './problem-desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
let problems: ReturnType<typeof problemDesk>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
  problems = problemDesk(db)
})
afterAll(() => db.close())
// A Wednesday; no holiday in the ten working days after it.
beforeEach(() => holdClock(db, '2027-02-03T09:00:00+01:00'))

/** A critical incident that got a workaround, solved (R-5.37 (a)). */
async function workedAround(who = db.cast.a): Promise<string> {
  const id = await desk.reported(who)
  value(await desk.resolve(db.cast.x, id, { workaround: 'Kør leverancen i hånden.' }))
  return id
}

describe('When an incident begets a problem (R-5.37)', () => {
  test('A P1 with a workaround stays open until a problem is linked; then it closes', async () => {
    const { a, x, aub } = db.cast
    const incident = await workedAround()
    expect(refusal(await desk.close(a, incident))).toMatchObject({
      kind: 'ProblemRequired',
      detail: { conditions: 'MAJOR_INCIDENT_WITH_WORKAROUND' },
    })
    const id = await problems.opened(x, { incidents: [incident] })
    expect(await problems.row(id)).toMatchObject({
      owner_id: x.id,
      counterpart_id: aub.id,
      grounds: '{MAJOR_WITH_WORKAROUND}',
      priority: 1,
      rca_state: 'DUE',
    })
    expect((await desk.close(a, incident)).ok).toBe(true)
    expect(await desk.history(incident)).toContain('ProblemLinked')
  })

  test('A P3 solved without a known cause waits for a problem likewise, whatever its priority', async () => {
    const { a, x } = db.cast
    const incident = await desk.reported(a, { priority: 3, priorityReason: 'Kun én elev er berørt af fejlen.' })
    value(await desk.resolve(x, incident, { isRootCauseKnown: false }))
    expect(refusal(await desk.close(a, incident)).kind).toBe('ProblemRequired')
    const id = await problems.opened(x, { incidents: [await workedAround()] })
    expect((await problems.link(x, id, incident)).ok).toBe(true)
    expect((await desk.close(a, incident)).ok).toBe(true)
    expect(refusal(await problems.link(x, id, incident)).kind).toBe('AlreadyLinked')
  })

  test('One problem takes many incidents of one owner; those of another are refused', async () => {
    const { a, b, x, y, aub } = db.cast
    const incidents = [await workedAround(a), await workedAround(b)]
    const id = await problems.opened(x, { incidents })
    const parties = await db.admin`select organisation_id as id from case_party where case_id = ${id}`
    expect(new Set(parties.map(row => row.id))).toEqual(new Set([x.id, aub.id, a.id, b.id]))
    const foreign = await desk.reported(a, { service: 'BOARD_AND_LODGING' })
    expect(refusal(await problems.link(x, id, foreign)).kind).toBe('NotFound')
    expect(refusal(await problems.open(a, { incidents: [incidents[0] ?? '', foreign] }))).toMatchObject({
      detail: { reason: 'DIFFERENT_OWNERS' },
    })
    expect(refusal(await problems.open(y, { incidents: [incidents[0] ?? ''] })).kind).toBe('NotFound')
  })

  test('A problem that is opened more than one working day after the solution is opened with a warning', async () => {
    const { x } = db.cast
    const incident = await workedAround()
    await holdClock(db, '2027-02-04T23:59:00+01:00')
    expect(value(await problems.open(x, { incidents: [incident] })).isLate).toBe(false)
    await holdClock(db, '2027-02-05T00:00:00+01:00')
    expect(value(await problems.open(x, { incidents: [incident] })).isLate).toBe(true)
  })

  test('From a trend, without an incident, no analysis is due (R-5.34); a school opens it with its supplier', async () => {
    const { a, x } = db.cast
    const own = await problems.opened(x, { services: ['SCHOOL_STAY'] })
    expect(await problems.row(own)).toMatchObject({ rca_state: 'NOT_REQUIRED', grounds: '{}', priority: null })
    const shared = await problems.opened(a, { services: ['SCHOOL_STAY'] })
    expect(await problems.row(shared)).toMatchObject({ owner_id: x.id, opened_by_id: a.id })
    expect(refusal(await problems.open(a, { services: ['SCHOOL_STAY', 'BOARD_AND_LODGING'] }))).toMatchObject({
      field: ['services'],
      detail: { reason: 'DIFFERENT_OWNERS' },
    })
    expect(refusal(await problems.open(x))).toMatchObject({ field: ['services'], detail: { reason: 'REQUIRED' } })
  })

  test("AUB opens problems behind its own faults, without an analysis, and not behind others'", async () => {
    const { a, x, aub } = db.cast
    const own = await desk.reported(a, { responsibleSide: 'AUB' })
    value(await desk.resolve(aub, own, { isRootCauseKnown: false }))
    const id = await problems.opened(aub, { incidents: [own] })
    expect(await problems.row(id)).toMatchObject({ owner_id: aub.id, counterpart_id: null, rca_state: 'NOT_REQUIRED' })
    const parties = await db.admin`select organisation_id as id from case_party where case_id = ${id}`
    expect(new Set(parties.map(row => row.id))).toEqual(new Set([aub.id, a.id, x.id]))
    expect(refusal(await problems.open(aub, { incidents: [await workedAround()] })).kind).toBe('NotPermitted')
  })

  test('An owner is a person: a client names one (R-5.35)', async () => {
    const { x } = db.cast
    await db.admin`update api_token set scopes = '{cases:read,problems:write}' where client_id in
      (select id from integration_client where organisation_id = ${x.id})`
    const input = { services: ['SCHOOL_STAY'] }
    expect(refusal(await problems.open(x.client, input)).kind).toBe('ProblemOwnerRequired')
    const id = await problems.opened(x.client, { ...input, problemOwner: { name: 'Ea Ejer', phone: '70113000' } })
    expect(await problems.row(id)).toMatchObject({ problem_owner_name: 'Ea Ejer', problem_owner_phone: '+4570113000' })
    expect((await problems.plan(x, id)).ok).toBe(true)
    expect(await problems.row(id)).toMatchObject({ problem_owner_name: 'Ny ejer', state: 'ANALYSIS' })
  })
})

describe('Many like incidents (R-5.37 (c))', () => {
  test('The third in 30 days suggests a problem to the supplier alone; a no holds until the next', async () => {
    const { a, b, x } = db.cast
    await holdClock(db, '2027-04-05T09:00:00+02:00')
    const like = { category: 'RECONCILIATION_DIFFERENCE', priority: 3, priorityReason: 'Få elever.' } as const
    const suggestions = (who: typeof a) => seenBy(who, sql => likeIncidents({ sql }))
    const ids = [await desk.reported(a, like), await desk.reported(b, like)]
    expect(await suggestions(x)).toEqual([])
    ids.push(await desk.reported(b, like))
    expect(await suggestions(x)).toMatchObject([{ service: 'SCHOOL_STAY', category: like.category, days: 30 }])
    expect((await suggestions(x))[0]?.incidentIds).toHaveLength(3)
    for (const school of [a, b]) expect(await suggestions(school)).toEqual([])
    const [first = ''] = ids
    expect(refusal(await problems.decline(x, first, 'Nej')).detail).toMatchObject({ reason: 'TOO_SHORT' })
    expect(refusal(await problems.decline(a, first)).kind).toBe('NotPermitted')
    expect((await problems.decline(x, first)).ok).toBe(true)
    expect(await suggestions(x)).toEqual([])
    await holdClock(db, '2027-04-06T09:00:00+02:00')
    const fourth = await desk.reported(a, like)
    expect((await suggestions(x))[0]?.incidentIds).toHaveLength(4)
    await problems.opened(x, { incidents: [...ids, fourth], manyIdentical: true })
    expect(await suggestions(x)).toEqual([])
  })
})

describe('The walls of a problem (R-2.4)', () => {
  test('It answers a school that it does not concern as an id that never existed, on every verb', async () => {
    const { a, b, x } = db.cast
    const incident = await workedAround(a)
    const id = await problems.opened(x, { incidents: [incident] })
    const before = await rowCounts(db)
    for (const one of [id, NOBODY]) {
      const answers = [
        await problems.link(b, one, incident),
        await problems.plan(b, one),
        await problems.knownError(b, one),
        await problems.waive(b, one),
        await problems.ask(b, one, '2027-02-20'),
        await problems.draft(b, one, 0),
        await problems.send(b, one),
        await problems.solve(b, one),
        await problems.close(b, one),
      ]
      expect(answers.map(answer => refusal(answer))).toEqual(answers.map(() => ({ kind: 'NotFound', field: ['id'] })))
    }
    expect(refusal(await problems.open(b, { incidents: [incident] }))).toEqual(
      refusal(await problems.open(b, { incidents: [NOBODY] })),
    )
    expect(await rowCounts(db)).toEqual(before)
  })

  test('A school that it concerns sees its own incident, and no row that knows of the other school', async () => {
    const { a, b, x } = db.cast
    const incidents = [await workedAround(a), await workedAround(b)]
    const id = await problems.opened(x, { incidents })
    const seen = await seenBy(a, async sql => ({
      links: await sql`select incident_id as id from problem_incident where case_id = ${id}`,
      incidents:
        await sql`select i.id from problem_incident l join incident i on i.id = l.incident_id where l.case_id = ${id}`,
      schools: await sql`select school_id as id from affected_school where case_id = ${id}`,
      letters:
        await sql`select organisation_id as id from delivery where case_id = ${id} and organisation_id = ${b.id}`,
      all: JSON.stringify([
        await sql`select * from problem where id = ${id}`,
        await sql`select e.*, c.content from case_event e join event_content c using (case_id, seq) where e.case_id = ${id}`,
      ]),
    }))
    expect(seen.links.map(row => row.id)).toEqual([incidents[0]])
    expect(seen.incidents.map(row => row.id)).toEqual([incidents[0]])
    expect(seen.schools.map(row => row.id)).toEqual([a.id])
    expect(seen.letters).toHaveLength(0)
    expect(seen.all).not.toContain(b.name)
    expect(seen.all).not.toContain(b.id)
  })

  test('No text of a problem names a school, in whatever case it is written', async () => {
    const { x, b } = db.cast
    const id = await problems.opened(x, { services: ['SCHOOL_STAY'] })
    const named = `Det sker hos ${b.name.toUpperCase()} hver morgen.`
    const answers = [
      await problems.open(x, { services: ['SCHOOL_STAY'], description: named }),
      await problems.knownError(x, id, { workaround: named }),
      await problems.send(x, id, { ...ANALYSIS, effect: named }),
    ]
    expect(answers.map(answer => [refusal(answer).field, refusal(answer).detail?.reason])).toEqual([
      [['description'], 'NAMES_A_SCHOOL'],
      [['workaround'], 'NAMES_A_SCHOOL'],
      [['analysis', 'effect'], 'NAMES_A_SCHOOL'],
    ])
  })

  test("A school reads its supplier's problem and changes nothing in it; the wrong role is refused", async () => {
    const { a, x, aub } = db.cast
    const id = await problems.opened(x, { incidents: [await workedAround(a)] })
    const user = await mintPerson(db.admin, a.id, 'Bruger', `bruger-${id.slice(0, 8)}@a.example`, ['SCHOOL_USER'])
    for (const who of [a, user.credential]) {
      const answers = [
        await problems.knownError(who, id),
        await problems.waive(who, id),
        await problems.draft(who, id, 0),
        await problems.send(who, id),
        await problems.solve(who, id),
        await problems.answer(who, id, true),
        await problems.object(who, id),
        await problems.return(who, id),
      ]
      expect(answers.map(answer => refusal(answer).kind)).toEqual(answers.map(() => 'NotPermitted'))
    }
    expect(refusal(await problems.send(aub, id)).kind).toBe('NotPermitted')
    expect(refusal(await problems.answer(x, id, true)).kind).toBe('NotPermitted')
  })
})

describe('Known errors (R-5.34, R-5.36)', () => {
  const known = (who: typeof db.cast.a, service = 'SCHOOL_STAY') =>
    seenBy(who, async sql => {
      return (await knownErrorPage({ sql }, { service, category: null, limit: 20, after: null })).rows
    })

  test("A supplier's known error is told to its schools of the service and to AUB, and to nobody else", async () => {
    const { a, b, c, x, y, aub } = db.cast
    const id = await problems.opened(x, { services: ['SCHOOL_STAY'] })
    value(await problems.knownError(x, id))
    const sees = async (who: typeof a) => (await known(who)).some(row => row.caseId === id)
    expect([await sees(a), await sees(b), await sees(aub), await sees(x)]).toEqual([true, true, true, true])
    expect([await sees(c), await sees(y)]).toEqual([false, false])
    expect((await known(a, 'BOARD_AND_LODGING')).some(row => row.caseId === id)).toBe(false)
    // The problem itself is not theirs to read.
    expect(await known(a)).toMatchObject([{ number: null, workaround: 'Genstart køen om morgenen.' }])
    expect(await seenBy(a, sql => sql`select id from problem where id = ${id}`)).toHaveLength(0)
    value(await problems.solve(x, id))
    expect([await sees(a), await sees(aub)]).toEqual([false, false])
  })

  test('On its day of review the owner is reminded; a new date moves it, and one that is not ahead is refused', async () => {
    const { x } = db.cast
    const id = await problems.opened(x, { services: ['SCHOOL_STAY'] })
    expect(refusal(await problems.knownError(x, id, { reviewOn: '2027-02-03' })).kind).toBe('ReviewDateNotAhead')
    expect(refusal(await problems.knownError(x, id, { reviewOn: '2027-02-30' })).detail).toMatchObject({
      reason: 'DATE',
    })
    value(await problems.knownError(x, id, { reviewOn: '2027-02-08' }))
    value(await problems.knownError(x, id, { reviewOn: '2027-02-10' }))
    await holdClock(db, '2027-02-10T07:59:59+01:00')
    await problems.settle(id)
    expect(await problems.history(id)).not.toContain('KnownErrorReviewDue')
    await holdClock(db, '2027-02-10T08:00:00+01:00')
    await problems.settle(id)
    expect(await problems.history(id)).toContain('KnownErrorReviewDue')
    expect((await problems.letters(id, 'PROBLEM_NEWS')).map(one => one.data.what)).toContain('KNOWN_ERROR_REVIEW')
  })

  test('A problem is not closed while an incident that it is behind is open, unless a reason is given', async () => {
    const { a, x } = db.cast
    const open = await desk.reported(a)
    const id = await problems.opened(x, { incidents: [open] })
    expect(refusal(await problems.close(x, id)).kind).toBe('ProblemNotSolved')
    value(await problems.solve(x, id))
    expect(refusal(await problems.close(x, id))).toMatchObject({ kind: 'IncidentsStillOpen', detail: { count: 1 } })
    expect((await problems.close(x, id, 'Sagen afventer kun skolens kontrol.')).ok).toBe(true)
    expect(refusal(await problems.plan(x, id)).kind).toBe('AlreadyClosed')
    const left =
      await db.admin`select from case_deadline where case_id = ${id} and fired_at is null and ended_at is null`
    expect(left).toHaveLength(0)
  })
})

test('Nothing happens for ten working days: the owner is reminded, and again after ten more (R-5.35)', async () => {
  const { x } = db.cast
  const id = await problems.opened(x, { services: ['SCHOOL_STAY'] })
  await holdClock(db, '2027-02-18T07:59:59+01:00')
  await problems.settle(id)
  expect(await problems.history(id)).toEqual(['ProblemOpened'])
  await holdClock(db, '2027-02-18T08:00:00+01:00')
  await problems.settle(id)
  expect(await problems.history(id)).toEqual(['ProblemOpened', 'ProblemIdle'])
  value(await problems.plan(x, id))
  await holdClock(db, '2027-03-05T08:00:00+01:00')
  await problems.settle(id, 'SWEEP')
  expect(await problems.history(id)).toEqual(['ProblemOpened', 'ProblemIdle', 'ProblemPlanned', 'ProblemIdle'])
})

test('Two that keep a draft at once: the second is told, and the first stands (R-5.38)', async () => {
  const { x, aub } = db.cast
  const id = await problems.opened(x, { incidents: [await workedAround()] })
  expect(value(await problems.draft(x, id, 0)).revision).toBe(1)
  expect(refusal(await problems.draft(x, id, 0, { summary: 'Noget andet' }))).toMatchObject({
    kind: 'VersionConflict',
    detail: { currentVersion: 1 },
  })
  expect(await problems.row(id)).toMatchObject({ state: 'ANALYSIS', version: 1 })
  expect(await seenBy(aub, sql => sql`select from root_cause_draft where case_id = ${id}`)).toHaveLength(0)
})

test('An unknown external reference is free, and a used one is taken', async () => {
  const { x } = db.cast
  const input = { services: ['SCHOOL_STAY'], externalRef: { system: 'ITSM', id: 'PRB0001' } }
  await problems.opened(x, input)
  expect(refusal(await problems.open(x, input))).toMatchObject({ detail: { reason: 'TAKEN' } })
  value(await report(db.cast.a, { externalRef: input.externalRef }))
})
