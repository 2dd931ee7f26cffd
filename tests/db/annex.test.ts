import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { acknowledgeAnnex } from '#db/commands/acknowledge-annex.ts'
import { adoptSupplierAnnex } from '#db/commands/adopt-supplier-annex.ts'
import { confirmAnnex } from '#db/commands/confirm-annex.ts'
import { recordDigitalPost } from '#db/commands/record-digital-post.ts'
import { asClock } from '#db/connection.ts'
import { annexVersionsOf, openClocksInHoursOf } from '#db/queries/annex-versions.ts'
import { mintOrganisation, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { annexDesk, COMPLETE, hoursOf } from './annex-desk.ts'
import { deskOf, local, NOBODY, refusal, rowCounts, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let annex: ReturnType<typeof annexDesk>
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  annex = annexDesk(db)
  desk = deskOf(db)
})
afterAll(() => db.close())

/** A school of its own for one story, without suppliers. */
const school = async (name: string, hours: 'SPLIT' | 'STD' = 'SPLIT') =>
  mintOrganisation(db.admin, 'SCHOOL', name, hours, ['SCHOOL_ADMIN'])
const schoolWithout = async (name: string) => {
  const made = await school(name)
  await db.admin`delete from contact_annex where organisation_id = ${made.id}`
  await db.admin`insert into agreement (school_id, status, from_on) values (${made.id}, 'PENDING', '2026-11-01')`
  return made
}
const assign = (
  one: Org,
  supplier: Org,
) => db.admin`insert into supplier_assignment (school_id, supplier_id, service, from_on)
  values (${one.id}, ${supplier.id}, 'SCHOOL_STAY', '2020-01-01')`
const agreementOf = async (one: Org) =>
  (await db.admin`select status from agreement where school_id = ${one.id}`)[0]?.status as string | undefined
const dueOf = async (caseId: string, kind = 'REACTION') =>
  local((await desk.clocks(caseId)).find(clock => clock.kind === kind)?.due_at as Date)

describe('A draft', () => {
  test('is kept as it is typed, telephones and hours read, and seen by nobody else (R-7.2)', async () => {
    const one = await school('Skole Kladde')
    value(await annex.save(one, { phone: '0045 70113000', mailbox: '' }))
    value(await annex.save(one, { phone: '0045 70113000', mailbox: '', hours: hoursOf('9-12') }))
    const versions = await seenBy(one, sql => annexVersionsOf({ sql }, [one.id]))
    expect(versions.map(({ version, status, phone, mailbox }) => ({ version, status, phone, mailbox }))).toEqual([
      { version: 2, status: 'DRAFT', phone: '+4570113000', mailbox: '' },
      { version: 1, status: 'ACKNOWLEDGED', phone: '+4570113000', mailbox: expect.any(String) },
    ])
    expect(versions[0]?.hours.week['1']).toEqual([['09:00', '12:00']])
    const seen = await seenBy(db.cast.aub, sql => annexVersionsOf({ sql }, [one.id]))
    expect(seen.map(({ status }) => status)).toEqual(['ACKNOWLEDGED'])
  })

  test.each([
    [{ phone: '12345678' }, ['phone'], 'PHONE'],
    [{ mailbox: 'post hos skolen' }, ['mailbox'], 'EMAIL'],
    [{ unitName: 'x'.repeat(121) }, ['unitName'], 'TOO_LONG'],
    [{ hours: hoursOf('fra morgenstunden') }, ['hours', 'week', '1'], 'HoursUnreadable'],
    [{ hours: hoursOf('15-8') }, ['hours', 'week', '1'], 'HoursReversed'],
    [{ hours: { ...hoursOf('8-15'), closed: ['jul'] } }, ['hours', 'closed', '0'], 'ClosingUnknown'],
    [{ escalation: [{ level: 1, name: 'Bo Lind', phone: 'ring bare' }] }, ['escalation', '0', 'phone'], 'PHONE'],
    [{ escalation: [{ level: 4, name: 'Bo Lind' }] }, ['escalation', '0', 'level'], 'OUT_OF_RANGE'],
    [{ contacts: [{ role: 'CHANGES', name: 'Bo Lind', endedOn: 'i morgen' }] }, ['contacts', '0', 'endedOn'], 'DATE'],
  ] as const)('with %j is refused at the field', async (input, field, reason) => {
    const before = await rowCounts(db)
    expect(refusal(await annex.save(db.cast.c, input as never))).toEqual({
      kind: 'InvalidInput',
      field,
      detail: expect.objectContaining({ reason }),
    })
    expect(await rowCounts(db)).toEqual(before)
  })

  test('and every other act on an annex is for administrators alone (C.4)', async () => {
    const user = await mintPerson(db.admin, db.cast.b.id, 'Bruger', 'bruger@b.example', ['SCHOOL_USER'])
    const as = user.credential
    expect(refusal(await annex.save(db.cast.b, {}, as)).kind).toBe('NotPermitted')
    expect(refusal(await annex.submit(db.cast.b, {}, as)).kind).toBe('NotPermitted')
    const confirm = speak(as, 'confirmAnnex', {}, tx => confirmAnnex(tx, { expectedVersion: 1 }))
    expect(refusal(await confirm).kind).toBe('NotPermitted')
    const token = speak(db.cast.b.client, 'submitAnnex', {}, tx => confirmAnnex(tx, { expectedVersion: 1 }))
    expect(refusal(await token).kind).toBe('NotPermitted')
  })
})

describe('Sending it in', () => {
  test('is refused while something is missing, and the refusal names each field (R-2.11)', async () => {
    const one = await schoolWithout('Skole Mangler')
    value(await annex.save(one, { outOfHoursMailbox: null, escalation: COMPLETE.escalation?.slice(0, 2) ?? [] }))
    expect(refusal(await annex.submit(one))).toEqual({
      kind: 'AnnexIncomplete',
      detail: { missing: 'outOfHoursMailbox,escalation.3' },
    })
    expect(await agreementOf(one)).toBe('PENDING')
  })

  test('without a draft, or over a version that somebody else has sent meanwhile, is refused', async () => {
    const one = await school('Skole Samtidig')
    expect(refusal(await annex.submit(one)).kind).toBe('AnnexDraftMissing')
    await annex.sent(one)
    value(await annex.save(one, { phone: '70113009' }))
    expect(refusal(await annex.submit(one, { expectedVersion: 1 }))).toMatchObject({
      kind: 'VersionConflict',
      detail: { currentVersion: 2 },
    })
  })

  test('makes the agreement active, tells AUB and the assigned suppliers and nobody else, and supersedes (R-5.4)', async () => {
    const one = await schoolWithout('Skole Komplet')
    await assign(one, db.cast.y)
    await annex.sent(one)
    expect(await agreementOf(one)).toBe('PENDING')
    value(await speak(one, 'adopt', {}, tx => adoptSupplierAnnex(tx, { supplierId: db.cast.y.id })))
    expect(await agreementOf(one)).toBe('ACTIVE')
    await annex.sent(one, { phone: '70113009' })
    const letters = (await annex.letters('ANNEX_CHANGED')).filter(row => row.sender_id === one.id)
    expect(letters.map(row => row.organisation_id).sort()).toEqual(
      [db.cast.aub.id, db.cast.aub.id, db.cast.y.id, db.cast.y.id].sort(),
    )
    expect(
      letters
        .map(row => row.data.changes.length)
        .sort((x, y) => x - y)
        .slice(0, 2),
    ).toEqual([1, 1])
    const versions = await seenBy(db.cast.aub, sql => annexVersionsOf({ sql }, [one.id]))
    expect(versions.map(({ version, status }) => `${version} ${status}`)).toEqual(['2 SUBMITTED', '1 SUPERSEDED'])
    expect(await annex.events(one)).toEqual(
      expect.arrayContaining(['AnnexDraftSaved', 'AnnexSubmitted', 'SupplierAnnexAdopted']),
    )
  })

  test('with a day in the past is refused; with a later day the version in force stays until then (R-5.4)', async () => {
    const one = await school('Skole Fremtid')
    await db.setClock('2026-11-23T07:00:00Z')
    value(await annex.save(one, { hours: hoursOf('9-12') }))
    const early = refusal(await annex.submit(one, { validFrom: new Date('2026-11-22T07:00:00Z') }))
    expect(early).toEqual({ kind: 'InvalidInput', field: ['validFrom'], detail: { reason: 'IN_PAST' } })
    value(await annex.submit(one, { validFrom: new Date('2026-11-30T00:00:00Z') }))
    const before = await desk.reported(db.cast.aub, { priority: 2, schools: [one.id], responsibleSide: 'SCHOOL_SIDE' })
    expect(await dueOf(before)).toBe('2026-11-23 09:00:00')
    await db.setClock('2026-11-30T07:00:00Z')
    const after = await desk.reported(db.cast.aub, { priority: 2, schools: [one.id], responsibleSide: 'SCHOOL_SIDE' })
    expect(await dueOf(after)).toBe('2026-11-30 10:00:00')
  })

  test('annex 1 is acknowledged by nobody, and a new version tells every school and supplier (R-3.5, R-7.1)', async () => {
    const admin = await mintPerson(db.admin, db.cast.aub.id, 'AUB admin', 'admin@aub.example', ['AUB_ADMIN'])
    const desk1 = {
      role: 'ATP_SERVICE_DESK' as const,
      name: 'ATP Servicedesk',
      phone: '70113000',
      email: 'sd@atp.example',
    }
    // One that has filed no annex yet is told all the same.
    const bare = await schoolWithout('Skole uden bilag')
    value(await annex.save(db.cast.aub, { contacts: [...(COMPLETE.contacts ?? []), desk1] }, admin.credential))
    value(await annex.submit(db.cast.aub, {}, admin.credential))
    const told = (await annex.letters('ANNEX_CHANGED')).filter(row => row.sender_id === db.cast.aub.id)
    const others = await db.admin`select count(distinct organisation_id)::int as n from contact_annex
      where organisation_id <> ${db.cast.aub.id} and status <> 'DRAFT'`
    const [own, ...more] = told.filter(row => row.organisation_id === bare.id)
    expect([own?.recipient, more]).toEqual([bare.person.email, []])
    const filed = new Set(told.map(row => row.organisation_id))
    expect(filed.size).toBeGreaterThan(others[0]?.n as number)
    const [version] = await seenBy(db.cast.a, sql => annexVersionsOf({ sql }, [db.cast.aub.id]))
    expect(version).toMatchObject({ kind: 'ANNEX_1', version: 2, status: 'ACKNOWLEDGED' })
  })
})

describe('Running clocks keep the version they began with (R-4.14, J6)', () => {
  test('F7: a P4 from Monday 8.00 stays due Wednesday 11.00; after shorter hours a second one is due 1 December 11.05', async () => {
    const one = await school('Skole F7')
    await db.setClock('2026-11-23T07:00:00Z')
    const p4 = {
      priority: 4 as const,
      schools: [one.id],
      responsibleSide: 'SCHOOL_SIDE' as const,
      priorityReason: 'Kan vente.',
    }
    const first = await desk.reported(db.cast.aub, p4)
    expect(await dueOf(first)).toBe('2026-11-25 11:00:00')
    await db.setClock('2026-11-24T09:00:00Z')
    expect(await seenBy(one, sql => openClocksInHoursOf({ sql }, one.id))).toBe(1)
    const sent = await annex.sent(one, { hours: hoursOf('9-12') })
    expect(sent.openClocksKept).toBe(1)
    await db.setClock('2026-11-24T09:05:00Z')
    const second = await desk.reported(db.cast.aub, p4)
    expect(await dueOf(second)).toBe('2026-12-01 11:05:00')
    expect(await dueOf(first)).toBe('2026-11-25 11:00:00')
    const [kept] = await desk.clocks(first)
    const [fresh] = await desk.clocks(second)
    expect([kept?.calendar_version, fresh?.calendar_version]).toEqual(['1', '2'])
    // The old version judges it to the end: on the stroke of eleven it is not missed, a second later it is.
    await db.setClock('2026-11-25T10:00:00Z')
    await desk.settle(first)
    expect(await desk.breaches(first)).toEqual([])
    await db.setClock('2026-11-25T10:00:01Z')
    await desk.settle(first)
    expect(await desk.breaches(first)).toMatchObject([{ due: '2026-11-25 11:00:00' }])
  })

  test('J6: a version from next week leaves three open clocks as they are, and says how many', async () => {
    const one = await school('Skole J6')
    await db.setClock('2026-11-23T07:00:00Z')
    const p3 = {
      priority: 3 as const,
      schools: [one.id],
      responsibleSide: 'SCHOOL_SIDE' as const,
      priorityReason: 'Kan vente.',
    }
    const cases = [await desk.reported(db.cast.aub, p3), await desk.reported(db.cast.aub, p3)]
    cases.push(await desk.reported(db.cast.aub, p3))
    const due = await Promise.all(cases.map(id => dueOf(id)))
    const sent = await annex.sent(one, { hours: hoursOf('12-13') }, new Date('2026-11-30T00:00:00Z'))
    expect(sent.openClocksKept).toBe(3)
    await db.setClock('2026-12-07T07:00:00Z')
    expect(await Promise.all(cases.map(id => dueOf(id)))).toEqual(due)
  })

  test('A critical case runs round the clock and is none of them (R-4.13)', async () => {
    const one = await school('Skole P1')
    await desk.reported(db.cast.aub, { schools: [one.id], responsibleSide: 'SCHOOL_SIDE' })
    expect(await seenBy(one, sql => openClocksInHoursOf({ sql }, one.id))).toBe(0)
  })
})

describe('AUB, the supplier and the paper', () => {
  const acknowledge = (who: Org, annexId: string) =>
    speak(who, 'acknowledgeAnnex', { annexId }, tx => acknowledgeAnnex(tx, { annexId }))

  test('AUB acknowledges a version once; a school may not, and a draft is not there (R-2.11)', async () => {
    const one = await school('Skole Kvittering')
    const { annexId } = await annex.sent(one)
    expect(refusal(await acknowledge(one, annexId)).kind).toBe('NotPermitted')
    value(await acknowledge(db.cast.aub, annexId))
    expect(refusal(await acknowledge(db.cast.aub, annexId)).kind).toBe('AnnexAlreadyAcknowledged')
    const draft = value(await annex.save(one))
    const hidden = refusal(await acknowledge(db.cast.aub, draft.annexId))
    expect(hidden).toEqual(refusal(await acknowledge(db.cast.aub, NOBODY)))
    expect(hidden.kind).toBe('NotFound')
  })

  test('A school adopts the part of its own supplier only: another answers as an unknown one (R-7.2)', async () => {
    const one = await schoolWithout('Skole Overtager')
    await assign(one, db.cast.y)
    const adopt = (supplierId: string) => speak(one, 'adopt', {}, tx => adoptSupplierAnnex(tx, { supplierId }))
    expect(refusal(await adopt(db.cast.x.id))).toEqual(refusal(await adopt(NOBODY)))
    value(await adopt(db.cast.y.id))
    value(await adopt(db.cast.y.id))
    expect((await annex.events(one)).filter(kind => kind === 'SupplierAnnexAdopted')).toHaveLength(1)
    // The supplier's part alone is not the school's annex 2.
    expect(await agreementOf(one)).toBe('PENDING')
  })

  test('A school cannot make its agreement active by itself without an annex (R-2.11)', async () => {
    const one = await schoolWithout('Skole Genvej')
    const byHand = seenBy(one, sql => sql`update agreement set status = 'ACTIVE' where school_id = ${one.id}`)
    await expect(byHand).rejects.toThrow(/row-level security/)
  })

  test('Digital Post: the day and the checksum of the paper, never a day to come or before the version (R-7.3)', async () => {
    await db.setClock('2026-12-10T09:00:00Z')
    const one = await school('Skole Post')
    const { annexId } = await annex.sent(one)
    const record = (who: Org, id: string, sentOn: string) =>
      speak(who, 'post', {}, tx => recordDigitalPost(tx, { annexId: id, sentOn }, async () => 'a'.repeat(64)))
    expect(refusal(await record(one, annexId, '2026-12-11')).detail).toEqual({ reason: 'IN_FUTURE' })
    expect(refusal(await record(one, annexId, '2026-12-09')).detail).toEqual({ reason: 'BEFORE_VERSION' })
    expect(refusal(await record(db.cast.b, annexId, '2026-12-10'))).toEqual(
      refusal(await record(db.cast.b, NOBODY, '2026-12-10')),
    )
    value(await record(one, annexId, '2026-12-10'))
    const [version] = await seenBy(db.cast.aub, sql => annexVersionsOf({ sql }, [one.id]))
    expect(version).toMatchObject({ digitalPostSentOn: '2026-12-10', checksum: 'a'.repeat(64) })
  })
})

describe("The worker's own job for one organisation (F33, C.4)", () => {
  const settle = (id: unknown) => asClock(tx => settleAnnex(tx, id as string))

  test('without an organisation, with an empty one or with one that never was it fails, and nobody is asked anything', async () => {
    const before = await rowCounts(db)
    for (const nobody of [null, undefined, '', NOBODY]) await expect(settle(nobody)).rejects.toThrow()
    expect(await rowCounts(db)).toEqual(before)
  })

  test('with the organisation it is about exactly that one, also when it has ended', async () => {
    const { a, b } = db.cast
    expect((await settle(b.id)).organisationId).toBe(b.id)
    await db.admin`update organisation set ended_on = '2026-01-01' where id = ${a.id}`
    expect(await settle(a.id)).toMatchObject({ organisationId: a.id, dueAt: null })
    await db.admin`update organisation set ended_on = null where id = ${a.id}`
  })
})
