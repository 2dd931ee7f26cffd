import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendStatus } from '#db/commands/send-status.ts'
import type { Org } from '#tests/cast.ts'
import { mintOrganisation } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { coordinationDesk } from './coordination-desk.ts'
import { holdClock, local, refusal, report, rowCounts, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof coordinationDesk>
beforeAll(async () => {
  db = await freshDatabase()
  desk = coordinationDesk(db)
})
afterAll(() => db.close())

const at = (when: string) => holdClock(db, when)
const TUESDAY = '2026-11-24T10:00:00+01:00'
const row = async (id: string) => (await db.admin`select * from incident where id = ${id}`)[0]
const told = async (id: string, template: string) =>
  new Set((await desk.mails(id, template)).map(mail => mail.organisation_id as string))

describe('from AUB to the other side', () => {
  test("AUB's report goes straight to the service's supplier, and the school is always copied (R-3.13, R-5.11, R-5.3)", async () => {
    await at(TUESDAY)
    const { aub, a, x, y } = db.cast
    const id = await desk.reported(aub, { priority: 3, category: 'WRONG_DATA', schools: [a.id] })
    expect(await row(id)).toMatchObject({ responsible_id: x.id, counterpart_id: aub.id, reported_by_id: aub.id })
    expect(await told(id, 'INCIDENT_REPORTED')).toEqual(new Set([x.id, a.id]))
    expect(await seenBy(y, sql => sql`select id from incident where id = ${id}`)).toHaveLength(0)
  })

  test("a school's report in an operational problem reaches AUB's customer service (R-5.2, R-5.8, R-5.12)", async () => {
    await at(TUESDAY)
    const { a, aub } = db.cast
    const id = await desk.reported(a)
    const mails = (await desk.mails(id, 'INCIDENT_REPORTED')).filter(mail => mail.organisation_id === aub.id)
    expect(mails.map(mail => mail.recipient)).toEqual([expect.stringMatching(/^post@aub/)])
  })

  test('a P1 on the school side is told, and kept told, to AUB (R-4.2)', async () => {
    await at(TUESDAY)
    const { x, a, aub } = db.cast
    const id = await desk.reported(x, { schools: [a.id] })
    value(await desk.status(x, id))
    expect(await told(id, 'INCIDENT_REPORTED')).toContain(aub.id)
    expect(await told(id, 'STATUS_SENT')).toEqual(new Set([aub.id, a.id]))
  })

  test("AUB's broadcast of a P1 at ATP is one case that every school and supplier is a party to (R-4.1)", async () => {
    await at(TUESDAY)
    const { aub, a, b, c, x, y } = db.cast
    const id = await desk.reported(aub, { responsibleSide: 'AUB', broadcast: true })
    expect(await row(id)).toMatchObject({ is_broadcast: true, responsible_id: aub.id })
    const parties = await db.admin`select organisation_id as id from case_party where case_id = ${id}`
    expect(new Set(parties.map(one => one.id))).toEqual(new Set([aub.id, a.id, b.id, c.id, x.id]))
    // AUB's own first level too: a critical incident wakes the side that must solve it (C.5).
    expect(await told(id, 'INCIDENT_REPORTED')).toEqual(new Set([aub.id, a.id, b.id, c.id, x.id]))
    expect(await told(id, 'INCIDENT_REPORTED')).not.toContain(y.id)
  })

  test('nobody but AUB broadcasts, and nothing but its own critical fault', async () => {
    const { aub, a, x } = db.cast
    const before = await rowCounts(db)
    expect(refusal(await report(x, { broadcast: true, schools: [a.id] }))).toMatchObject({
      detail: { reason: 'ONLY_AUB' },
    })
    for (const input of [
      { responsibleSide: 'AUB', priority: 2, category: 'OTHER' },
      { responsibleSide: 'SCHOOL_SIDE', schools: [a.id] },
    ] as const)
      expect(refusal(await report(aub, { ...input, broadcast: true }))).toMatchObject({
        field: ['broadcast'],
        detail: { reason: 'ONLY_CRITICAL_AT_AUB' },
      })
    expect(await rowCounts(db)).toEqual(before)
  })
})

describe('on behalf of a caller', () => {
  const reporter = { name: 'Ida Holm', department: 'Kontor', location: 'Bjerring', phone: '20304050' }

  test('the call is the arrival of the report: clocks count from it, and it settles the telephone duty (R-5.2, R-5.19, R-4.11)', async () => {
    await at(TUESDAY)
    const { aub, a, x } = db.cast
    const receivedAt = new Date('2026-11-24T09:52:00+01:00')
    const id = await desk.reported(aub, { onBehalfOf: { organisationId: a.id, receivedAt }, reporter })
    const found = await row(id)
    expect(found).toMatchObject({
      reported_by_id: a.id,
      registered_by_id: aub.id,
      responsible_id: x.id,
      reporter_name: 'Ida Holm',
    })
    expect([local(found?.opened_at), local(found?.received_at)]).toEqual(['2026-11-24 10:00:00', '2026-11-24 09:52:00'])
    expect(found).toMatchObject({ is_call_required: true, call_settled_at: receivedAt })
    const reaction = (await desk.clocks(id)).find(one => one.kind === 'REACTION')
    expect([local(reaction?.started_at), local(reaction?.due_at)]).toEqual([
      '2026-11-24 09:52:00',
      '2026-11-24 10:07:00',
    ])
    expect(await desk.history(id)).toEqual(['IncidentReported', 'CallLogged'])
    const [event] = await db.admin`select actor_name, organisation_id from case_event where case_id = ${id} and seq = 1`
    expect(event).toEqual({ actor_name: aub.person.name, organisation_id: aub.id })
    expect(await told(id, 'INCIDENT_REPORTED')).toEqual(new Set([x.id, a.id]))
  })

  test('only AUB does so, for somebody who exists, with the caller named, and not from the future', async () => {
    await at(TUESDAY)
    const { aub, a, x } = db.cast
    const receivedAt = new Date('2026-11-24T09:52:00+01:00')
    const ask = (who: Org, onBehalfOf: { organisationId: string; receivedAt: Date }, more: object = {}) =>
      report(who, { onBehalfOf, reporter, ...more })
    expect(refusal(await ask(x, { organisationId: a.id, receivedAt }))).toMatchObject({
      detail: { reason: 'ONLY_AUB' },
    })
    expect(refusal(await ask(aub, { organisationId: aub.id, receivedAt }))).toMatchObject({
      field: ['onBehalfOf', 'organisationId'],
      detail: { reason: 'UNKNOWN_ORGANISATION' },
    })
    const later = new Date('2026-11-24T10:00:01+01:00')
    expect(refusal(await ask(aub, { organisationId: a.id, receivedAt: later }))).toMatchObject({
      field: ['onBehalfOf', 'receivedAt'],
      detail: { reason: 'IN_FUTURE' },
    })
    const unnamed = await ask(aub, { organisationId: a.id, receivedAt }, { reporter: null })
    expect(refusal(unnamed)).toMatchObject({ kind: 'IncompleteReport', detail: { mayAcceptIncomplete: true } })
  })
})

describe('one fault, many schools', () => {
  test('a school is added later and hears of itself alone; one that is not affected keeps its history and hears no more (R-2.4)', async () => {
    await at(TUESDAY)
    const { x, a, b, aub } = db.cast
    const id = await desk.reported(x, { schools: [a.id] })
    value(await desk.schools(x, id, { add: [b.id] }))
    const events = (who: Org) =>
      seenBy(
        who,
        sql => sql`select e.kind, c.content from case_event e join event_content c on c.case_id = e.case_id and c.seq = e.seq
        where e.case_id = ${id} order by e.seq`,
      )
    expect(JSON.stringify(await events(a))).not.toContain(b.name)
    expect((await events(b)).map(one => one.kind)).toContain('SchoolAffected')
    expect((await events(aub)).map(one => one.kind)).toContain('SchoolAffected')
    expect((await desk.mails(id, 'COORDINATION')).map(mail => mail.organisation_id)).toEqual([b.id])
    value(await desk.schools(x, id, { remove: [b.id] }))
    value(await desk.status(x, id))
    expect(await told(id, 'STATUS_SENT')).toEqual(new Set([a.id, aub.id]))
    value(await desk.schools(x, id, { add: [b.id] }))
    value(await desk.status(x, id, 'Nu også jer igen.'))
    expect(await told(id, 'STATUS_SENT')).toContain(b.id)
  })

  test('a result per school: each sees its own row, its own entry and its own letter (R-2.4)', async () => {
    await at(TUESDAY)
    const { x, a, b } = db.cast
    const id = await desk.reported(x, { schools: [a.id, b.id] })
    value(
      await desk.outcome(x, id, [
        { schoolId: a.id, outcome: 'RESTORED' },
        { schoolId: b.id, outcome: 'RESEND_DATA', note: 'Send uge 47 igen.' },
      ]),
    )
    const seen = (who: Org) =>
      seenBy(who, sql => sql`select school_id, outcome from school_outcome where case_id = ${id}`)
    expect((await seen(a)).map(one => [one.school_id, one.outcome])).toEqual([[a.id, 'RESTORED']])
    expect((await seen(b)).map(one => [one.school_id, one.outcome])).toEqual([[b.id, 'RESEND_DATA']])
    expect(await seen(x)).toHaveLength(2)
    const ofB = await seenBy(a, sql => sql`select content from event_content where case_id = ${id}`)
    expect(JSON.stringify(ofB)).not.toContain('uge 47')
    expect(refusal(await desk.outcome(a, id, [{ schoolId: b.id, outcome: 'RESTORED' }]))).toMatchObject({
      detail: { reason: 'UNKNOWN_ORGANISATION' },
    })
    value(await desk.outcome(a, id, [{ schoolId: a.id, outcome: 'RESEND_DATA' }]))
  })

  test('a supplier adds no school that it does not handle the service for; a school adds none', async () => {
    await at(TUESDAY)
    const { x, a, b, c } = db.cast
    const id = await desk.reported(x, { schools: [a.id] })
    expect(refusal(await desk.schools(x, id, { add: [c.id] }))).toMatchObject({
      detail: { reason: 'UNKNOWN_ORGANISATION' },
    })
    expect(refusal(await desk.schools(x, id, { add: [a.id] }))).toMatchObject({
      detail: { reason: 'ALREADY_AFFECTED' },
    })
    expect(refusal(await desk.schools(x, id, { remove: [b.id] }))).toMatchObject({ detail: { reason: 'NOT_AFFECTED' } })
    expect(refusal(await desk.schools(a, id, { add: [b.id] }))).toEqual({ kind: 'NotPermitted' })
  })

  test('one status to 200 schools fulfils every duty, with a receipt for each, in far less than a minute (R-2.4)', async () => {
    await at(TUESDAY)
    const supplier = await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør Mange', 'EXT', ['SUPPLIER_AGENT'])
    await db.admin`insert into organisation (id, kind, name, created_at)
      select gen_random_uuid(), 'SCHOOL', 'Skole nr. ' || n, now() from generate_series(1, 200) n`
    await db.admin`insert into contact_annex (organisation_id, kind, version, valid_from, unit_name, phone, mailbox, out_of_hours_mailbox, hours, escalation)
      select o.id, 'ANNEX_2', 1, '2020-01-01', o.name, '+4570113000', 'post@' || replace(o.id::text, '-', '') || '.example',
        'vagt@' || replace(o.id::text, '-', '') || '.example', a.hours, '[]' from organisation o,
        (select hours from contact_annex where organisation_id = ${supplier.id}) a where o.name like 'Skole nr. %'`
    await db.admin`insert into supplier_assignment (school_id, supplier_id, service, from_on, has_power_of_attorney)
      select id, ${supplier.id}, 'SCHOOL_STAY', '2020-01-01', true from organisation where name like 'Skole nr. %'`
    const schools = (await db.admin`select id from organisation where name like 'Skole nr. %'`).map(
      one => one.id as string,
    )
    const id = await desk.reported(supplier, { schools })
    const began = performance.now()
    const input = { id, expectedVersion: 1, situation: 'Vi har fundet fejlen.' }
    value(await speak(supplier, 'sendStatus', input, tx => sendStatus(tx, input)))
    expect(performance.now() - began).toBeLessThan(20_000)
    const receipts = await desk.mails(id, 'STATUS_SENT')
    expect(new Set(receipts.map(mail => mail.organisation_id)).size).toBe(201)
    expect((await desk.clocks(id)).find(one => one.kind === 'FIRST_FEEDBACK')?.met_at).not.toBeNull()
    const schoolId = schools[0] as string
    value(
      await desk.outcome(
        supplier,
        id,
        schools.map(school => ({ schoolId: school, outcome: 'RESTORED' as const })),
      ),
    )
    const mine =
      await db.admin`select count(*)::int as n from case_event where case_id = ${id} and about_school_id = ${schoolId}`
    expect(mine[0]?.n).toBe(1)
  })
})

describe('what runs without clocks', () => {
  const base = { category: 'OTHER', service: 'SCHOOL_STAY', businessConsequence: null, priority: null } as const

  test('AUB asks for a test: accepted, then done; no clock runs, and no figure counts it (R-3.3)', async () => {
    await at(TUESDAY)
    const { aub, a, x } = db.cast
    const request = {
      environment: 'Testmiljø 2',
      periodFrom: new Date('2026-12-01T08:00:00Z'),
      periodTo: new Date('2026-12-02T08:00:00Z'),
    }
    const id = await desk.reported(aub, { ...base, caseType: 'TEST_REQUEST', schools: [a.id], request })
    expect(await desk.clocks(id)).toEqual([])
    expect(await told(id, 'REQUEST')).toEqual(new Set([x.id, a.id]))
    value(await desk.answer(x, id, 'ACCEPTED'))
    expect(await row(id)).toMatchObject({ state: 'IN_PROGRESS' })
    expect(refusal(await desk.answer(x, id, 'DECLINED', 'Alligevel ikke.'))).toEqual({ kind: 'AnswerNotPossible' })
    value(await desk.answer(x, id, 'DONE', 'Testen gik godt.'))
    expect(await row(id)).toMatchObject({ state: 'RESOLVED' })
    value(await desk.close(aub, id))
  })

  test('a test is declined with a reason alone, and that goes to level 2 of both sides (R-3.3)', async () => {
    await at(TUESDAY)
    const { aub, a, x } = db.cast
    const id = await desk.reported(aub, { ...base, caseType: 'TEST_REQUEST', schools: [a.id] })
    expect(refusal(await desk.answer(x, id, 'DECLINED'))).toMatchObject({
      field: ['text'],
      detail: { reason: 'REASON_WANTED' },
    })
    expect(refusal(await desk.answer(aub, id, 'DECLINED', 'Nej.'))).toEqual({ kind: 'NotPermitted' })
    value(await desk.answer(x, id, 'DECLINED', 'Vi har ingen folk i den uge.'))
    const second = (await desk.mails(id, 'COORDINATION')).filter(mail => mail.recipient.startsWith('niveau2@'))
    expect(new Set(second.map(mail => mail.organisation_id))).toEqual(new Set([aub.id, x.id]))
    expect(refusal(await desk.answer(x, id, 'ACCEPTED'))).toEqual({ kind: 'AlreadyAnswered' })
  })

  test('AUB asks for information by a date; without an answer it is shown as overdue, and is no breach (R-2.8)', async () => {
    await at(TUESDAY)
    const { aub, a, x } = db.cast
    const caseType = 'INFORMATION_REQUEST'
    expect(refusal(await report(aub, { ...base, caseType, schools: [a.id] }))).toMatchObject({
      field: ['request', 'replyBy'],
    })
    const past = { replyBy: new Date('2026-11-24T09:00:00+01:00') }
    expect(refusal(await report(aub, { ...base, caseType, schools: [a.id], request: past }))).toMatchObject({
      detail: { reason: 'IN_PAST' },
    })
    const request = { replyBy: new Date('2026-11-26T12:00:00+01:00') }
    const id = await desk.reported(aub, { ...base, caseType, schools: [a.id], request })
    await at('2026-11-26T12:01:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).toContain('RequestOverdue')
    expect(await desk.breaches(id)).toEqual([])
    value(await desk.answer(x, id, 'ANSWERED', 'Der er 14 elever.'))
    expect(await row(id)).toMatchObject({ state: 'RESOLVED', resolution_text: 'Der er 14 elever.' })
  })

  test('a talk about the operation has topic, participants and level, and never a clock; a school opens none (R-3.8)', async () => {
    await at(TUESDAY)
    const { aub, a } = db.cast
    const request = { participants: 'Driftsleder, AUB', level: 2 }
    const id = await desk.reported(aub, { ...base, caseType: 'OPERATIONAL_DIALOGUE', schools: [a.id], request })
    expect(await desk.clocks(id)).toEqual([])
    value(await desk.answer(aub, id, 'DONE', 'Vi er enige om at mødes hver måned.'))
    expect(refusal(await report(a, { ...base, caseType: 'OPERATIONAL_DIALOGUE' }))).toMatchObject({
      field: ['caseType'],
      detail: { reason: 'ONLY_AUB' },
    })
  })

  test('a school asks AUB for resources with a reply-by time (R-5.6)', async () => {
    await at(TUESDAY)
    const { a, aub } = db.cast
    const request = { replyBy: new Date('2026-11-25T12:00:00+01:00') }
    const id = await desk.reported(a, { ...base, caseType: 'RESOURCE_REQUEST', request })
    expect(await row(id)).toMatchObject({ responsible_id: aub.id, counterpart_id: a.id, case_type: 'RESOURCE_REQUEST' })
    value(await desk.answer(aub, id, 'ACCEPTED', 'To personer fra i morgen.'))
    expect(refusal(await desk.answer(a, id, 'DONE'))).toEqual({ kind: 'NotPermitted' })
  })

  test('a notice is told to the other side, waits for nothing, and its read log says who has read it (R-5.5)', async () => {
    await at(TUESDAY)
    const { a, aub, x } = db.cast
    const id = await desk.reported(a, { ...base, caseType: 'NOTICE', title: 'Vi flytter til ny adresse' })
    expect(await row(id)).toMatchObject({ state: 'CLOSED', case_type: 'NOTICE' })
    expect(await told(id, 'REQUEST')).toEqual(new Set([aub.id, x.id]))
    expect(await desk.clocks(id)).toEqual([])
  })
})
