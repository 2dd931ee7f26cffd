import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import { remindOfFreezes } from '#db/freeze-reminders.ts'
import { effectiveWindow } from '#domain/service-window.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf } from './change-desk.ts'
import { holdClock, NOBODY, refusal, seenBy, value, type Who } from './desk.ts'
import { planning } from './planning-desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = changeDeskOf(db)
  // School C has no supplier: it answers itself.
  await db.admin`insert into agreement (school_id, status, from_on) values (${db.cast.c.id}, 'ACTIVE', '2025-01-01')`
})
afterAll(() => db.close())

const utc = (text: string) => new Date(text)
const window = (date: string) => ({ windowStart: utc(`${date}T20:00:00Z`), windowEnd: utc(`${date}T22:00:00Z`) })
const mailsSince = async (template: string) =>
  (await db.admin`select o.name, d.data from delivery d join organisation o on o.id = d.organisation_id
    where d.template = ${template} order by d.id`) as unknown as { name: string; data: Record<string, unknown> }[]
const forget = () => db.admin`delete from delivery`

describe('Freeze (R-5.45 to R-5.47)', () => {
  test('A correction of AUB’s closes the gate of an approved change whose window it covers, and tells both sides (R-5.45)', async () => {
    const { x, aub, a } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.sent(x, window('2027-08-09'))
    const far = await desk.sent(x, window('2027-09-09'))
    await desk.discussed(db.cast, x, id)
    value(await desk.decide(aub.person, id))
    expect(await desk.reasons(a, id)).toEqual(['OUTSIDE_WINDOW'])
    await forget()
    const input = {
      name: 'SUMMER',
      year: 2027,
      expectedVersion: 0,
      firstOn: '2027-06-27',
      lastOn: '2027-08-10',
      reason: 'Ferien varer længere.',
    } as const
    expect(value(await planning.correct(aub, input))).toMatchObject({ kind: 'FreezeCorrected', overlapping: 1 })
    expect(await desk.reasons(a, id)).toEqual(['FREEZE', 'OUTSIDE_WINDOW'])
    expect(await desk.reasons(x, id, utc('2027-08-09T20:30:00Z'))).toEqual(['FREEZE'])
    expect(await desk.reasons(x, id, utc('2026-11-25T08:59:59Z'))).not.toContain('FREEZE')
    expect((await desk.history(id)).at(-1)).toBe('FreezeChanged')
    expect(await desk.history(far)).not.toContain('FreezeChanged')
    expect((await mailsSince('CHANGE_NEWS')).map(one => [one.name, one.data.what])).toEqual([
      ['Leverandør X', 'FREEZE_CHANGED'],
    ])
    expect(refusal(await planning.correct(aub, input)).kind).toBe('VersionConflict')
    value(await planning.confirm(aub, { name: 'SUMMER', year: 2027, expectedVersion: 1 }))
    expect(await desk.reasons(x, id)).toEqual(['OUTSIDE_WINDOW'])
    const versions = await db.admin`select version, kind from freeze_correction where year = 2027 order by version`
    expect(versions.map(one => one.kind)).toEqual(['CORRECTED', 'CONFIRMED'])
  })

  test('What AUB set as frozen can be exempted from, and what it thawed needs no exemption (R-5.45, G19)', async () => {
    const { x, aub } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const dates = { firstOn: '2028-07-09', lastOn: '2028-08-11', reason: 'Ferien er flyttet.' }
    value(await planning.correct(aub, { name: 'SUMMER', year: 2028, expectedVersion: 0, ...dates }))
    const exempt = { verdict: 'FREEZE_EXEMPTION', reason: 'Kan ikke vente.' } as const
    const frozen = await desk.sent(x, window('2028-08-10'))
    expect(value(await desk.decide(aub.person, frozen, exempt)).kind).toBe('FreezeExemptionProposed')
    const thawed = await desk.sent(x, window('2028-07-03'))
    expect(refusal(await desk.decide(aub.person, thawed, exempt)).kind).toBe('NoFreezeToExempt')
  })

  test('AUB confirms a year once; the wrong role, a year without reach, reversed dates and another year are refused, and nothing is stored', async () => {
    const { x, aub } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const year = { name: 'NEW_YEAR', year: 2030, expectedVersion: 0 } as const
    value(await planning.confirm(aub, year))
    expect(refusal(await planning.confirm(aub, { ...year, expectedVersion: 1 }))).toMatchObject({
      detail: { reason: 'ALREADY_KNOWN' },
    })
    expect(refusal(await planning.confirm(x, { ...year, year: 2029 })).kind).toBe('NotPermitted')
    expect(refusal(await planning.confirm(aub, { ...year, year: 2037 }))).toMatchObject({ field: ['year'] })
    const dates = { ...year, year: 2029, firstOn: '2029-12-20', lastOn: '2029-12-19', reason: 'Nej' }
    expect(refusal(await planning.correct(aub, dates))).toMatchObject({
      field: ['lastOn'],
      detail: { reason: 'WINDOW_REVERSED' },
    })
    expect(
      refusal(await planning.correct(aub, { ...dates, firstOn: '2028-12-20', lastOn: '2028-12-22' })),
    ).toMatchObject({ field: ['firstOn'] })
    expect(refusal(await planning.correct(aub, { ...dates, firstOn: '31.12.2029' }))).toMatchObject({
      field: ['firstOn'],
      detail: { reason: 'DATE' },
    })
    expect(refusal(await planning.correct(aub, { ...dates, lastOn: '2029-12-24', reason: ' ' }))).toMatchObject({
      field: ['reason'],
    })
    expect(await db.admin`select from freeze_correction where year = 2029`).toHaveLength(0)
  })
})

describe('Service windows (R-4.4, R-5.6)', () => {
  const told = async (id: string) =>
    (await db.admin`select kind, said_at as "announcedAt", starts_at as "from", ends_at as "to" from service_window_word where window_id = ${id} order by seq`) as unknown as {
      kind: string
      announcedAt: Date
      from: Date
      to: Date
    }[]

  test('A window is told to AUB and to the affected schools; extended while it runs it counts to the end announced before its start (R-3.4, R-4.4)', async () => {
    const { x } = db.cast
    await holdClock(db, '2026-12-01T09:00:00Z')
    await forget()
    const input = {
      services: ['SCHOOL_STAY'],
      startsAt: utc('2026-12-06T01:00:00Z'),
      endsAt: utc('2026-12-06T04:00:00Z'),
      text: 'Ny database',
    }
    const { windowId } = value(await planning.window(x, input))
    expect((await mailsSince('SERVICE_WINDOW')).map(one => one.name).sort()).toEqual(['AUB', 'Skole A', 'Skole B'])
    value(
      await planning.window(x, {
        id: windowId,
        expectedVersion: 1,
        startsAt: utc('2026-12-06T02:00:00Z'),
        endsAt: utc('2026-12-06T05:00:00Z'),
      }),
    )
    await holdClock(db, '2026-12-06T03:00:00Z')
    expect(
      refusal(await planning.window(x, { id: windowId, expectedVersion: 2, startsAt: utc('2026-12-06T01:00:00Z') })),
    ).toMatchObject({ field: ['startsAt'], detail: { reason: 'WINDOW_BEGUN' } })
    value(await planning.window(x, { id: windowId, expectedVersion: 2, endsAt: utc('2026-12-06T07:00:00Z') }))
    expect(effectiveWindow(await told(windowId))).toEqual({
      from: utc('2026-12-06T02:00:00Z'),
      to: utc('2026-12-06T05:00:00Z'),
    })
    await holdClock(db, '2026-12-06T07:00:00Z')
    expect(refusal(await planning.window(x, { id: windowId, expectedVersion: 3, isCancelled: true }))).toMatchObject({
      detail: { reason: 'WINDOW_OVER' },
    })
  })

  test('Who is not its owner gets the answer of an id that never was; a stale version, a reversed and a past window are refused', async () => {
    const { x, y, a, aub } = db.cast
    await holdClock(db, '2026-12-01T09:00:00Z')
    const input = {
      services: ['SCHOOL_STAY'],
      startsAt: utc('2026-12-20T01:00:00Z'),
      endsAt: utc('2026-12-20T04:00:00Z'),
      text: 'Ny database',
    }
    const { windowId } = value(await planning.window(x, input))
    const never = refusal(await planning.window(x, { id: NOBODY, expectedVersion: 1, isCancelled: true }))
    for (const who of [y, a, aub])
      expect(refusal(await planning.window(who, { id: windowId, expectedVersion: 1, isCancelled: true }))).toEqual(
        never,
      )
    expect(refusal(await planning.window(x, { id: windowId, expectedVersion: 7, isCancelled: true })).kind).toBe(
      'VersionConflict',
    )
    expect(refusal(await planning.window(x, { ...input, endsAt: input.startsAt }))).toMatchObject({
      field: ['endsAt'],
      detail: { reason: 'WINDOW_REVERSED' },
    })
    expect(refusal(await planning.window(x, { ...input, startsAt: utc('2026-11-30T01:00:00Z') }))).toMatchObject({
      field: ['startsAt'],
      detail: { reason: 'IN_PAST' },
    })
    expect(refusal(await planning.window(x, { ...input, endsAt: utc('2027-01-20T01:00:00Z') }))).toMatchObject({
      detail: { reason: 'WINDOW_TOO_LONG' },
    })
    expect(refusal(await planning.window(y, { ...input, schools: [db.cast.b.id] }))).toMatchObject({
      field: ['schools'],
    })
    value(await planning.window(x, { id: windowId, expectedVersion: 1, isCancelled: true, text: 'Aflyst' }))
    expect((await told(windowId)).map(one => one.kind)).toEqual(['ANNOUNCED', 'CANCELLED'])
  })
})

const seen = (who: Who, what: string) =>
  seenBy(who, sql => sql.unsafe(what) as unknown as Promise<Record<string, unknown>[]>)

test('Another supplier’s change is time and service and nothing else: no login reads whose it is (rules E.7, C.4)', async () => {
  const { x, y, aub } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const id = await desk.sent(x, window('2027-03-03'))
  const at = `starts_at = '2027-03-03T20:00:00Z'`
  const masked = await seen(
    y,
    `select id, starts_at, ends_at, to_json(services) as services from window_occupancy where ${at}`,
  )
  expect(masked).toHaveLength(1)
  expect(masked[0]?.id).not.toBe(id)
  await expect(seen(y, 'select owner_id from window_occupancy')).rejects.toThrow(/permission denied/)
  await expect(seen(y, 'select * from window_occupancy')).rejects.toThrow(/permission denied/)
  expect(await seen(y, `select id from change_request where id = '${id}'`)).toEqual([])
  value(await desk.move(x, id, utc('2027-03-10T20:00:00Z'), utc('2027-03-10T22:00:00Z')))
  expect(await seen(y, `select id from window_occupancy where ${at}`)).toEqual([])
  value(await desk.withdraw(x, id))
  expect(
    await seen(y, `select id from window_occupancy where starts_at > '2027-03-01' and starts_at < '2027-04-01'`),
  ).toEqual([])
  await expect(seen(aub, 'select starts_at from window_occupancy')).rejects.toThrow(/permission denied/)
})

describe('Requirements of AUB’s (R-5.41, R-2.5)', () => {
  test('A requirement goes to the suppliers to answer and to the schools as a copy; the newest answer holds (R-3.10)', async () => {
    const { x, y, a, b, c, aub } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    await forget()
    const { requirementId: id } = value(
      await planning.require(aub, {
        interfaceVersions: [
          { service: 'SCHOOL_STAY', label: '3.2', validFrom: '2027-02-01', address: 'https://virk.example/3.2' },
        ],
      }),
    )
    const mails = await mailsSince('REQUIREMENT_ANNOUNCED')
    expect(mails.filter(one => one.data.mustAnswer).map(one => one.name)).toEqual(
      expect.arrayContaining(['Leverandør X', 'Skole C']),
    )
    expect(
      mails
        .filter(one => !one.data.mustAnswer)
        .map(one => one.name)
        .sort(),
    ).toEqual(['Skole A', 'Skole B'])
    value(await planning.answer(x, { id, answer: 'QUESTIONS', text: 'Skal feltet også med bagud?' }))
    value(await planning.answer(x, { id, answer: 'POSSIBLE' }))
    value(await planning.answer(c, { id, answer: 'NOT_POSSIBLE', text: 'Vi skifter system.' }))
    expect(refusal(await planning.answer(x, { id, answer: 'NOT_POSSIBLE' }))).toMatchObject({
      field: ['text'],
      detail: { reason: 'REQUIRED' },
    })
    expect(refusal(await planning.answer(a, { id, answer: 'POSSIBLE' })).kind).toBe('NotPermitted')
    const never = refusal(await planning.answer(y, { id: NOBODY, answer: 'POSSIBLE' }))
    expect(refusal(await planning.answer(y, { id, answer: 'POSSIBLE' }))).toEqual(never)
    expect(refusal(await planning.answer(aub, { id, answer: 'POSSIBLE' }))).toMatchObject({ field: ['answer'] })
    expect(await seen(b, `select answer from requirement_answer`)).toEqual([])
    expect(await seen(x, `select answer from requirement_answer where requirement_id = '${id}'`)).toHaveLength(2)
    expect(await seen(y, `select label from interface_version`)).toEqual([{ label: '3.2' }])
  })

  test('AUB replies to a question, once, and to the one who asked alone; the others’ questions stay open (R-5.41)', async () => {
    const { x, c, y, aub } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const { requirementId: id } = value(await planning.require(aub))
    const replied = (to: string | null, text: string | null = 'Ja, fra den 1. marts.') =>
      planning.answer(aub, { id, answer: 'REPLIED', to, text })
    expect(refusal(await replied(x.id))).toMatchObject({ field: ['to'], detail: { reason: 'NOTHING_ASKED' } })
    await holdClock(db, '2026-11-26T09:00:00Z')
    value(await planning.answer(x, { id, answer: 'QUESTIONS', text: 'Skal feltet også med bagud?' }))
    value(await planning.answer(c, { id, answer: 'QUESTIONS', text: 'Hvornår kommer testmiljøet?' }))
    expect(refusal(await planning.answer(x, { id, answer: 'REPLIED', text: 'Ja.' }))).toMatchObject({
      field: ['answer'],
    })
    expect(refusal(await replied(null))).toMatchObject({ field: ['to'] })
    expect(refusal(await replied(x.id, ' '))).toMatchObject({ field: ['text'] })
    expect(refusal(await replied(y.id))).toMatchObject({ field: ['to'] })
    await holdClock(db, '2026-11-27T09:00:00Z')
    value(await replied(x.id))
    expect(refusal(await replied(x.id)).kind).toBe('InvalidInput')
    const read = `select answer from requirement_answer where requirement_id = '${id}' order by answered_at`
    expect((await seen(x, read)).map(row => row.answer)).toEqual(['QUESTIONS', 'REPLIED'])
    expect((await seen(c, read)).map(row => row.answer)).toEqual(['QUESTIONS'])
    const [mail] = await db.admin`select recipient, data from delivery
      where data->>'template' = 'REQUIREMENT_ANSWERED' and data->>'answer' = 'REPLIED'`
    expect(mail?.data).toMatchObject({ text: 'Ja, fra den 1. marts.', by: { organisation: aub.name } })
    value(await planning.answer(x, { id, answer: 'POSSIBLE' }))
  })

  test('Nearer than 60 days a requirement needs a reason, and is recorded as a short notice (R-5.41)', async () => {
    const { x, aub } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    expect(refusal(await planning.require(x)).kind).toBe('NotPermitted')
    const near = { mustBeCompletedOn: '2027-01-23' }
    expect(refusal(await planning.require(aub, near))).toMatchObject({
      field: ['shortNoticeReason'],
      detail: { reason: 'SHORT_NOTICE' },
    })
    value(await planning.require(aub, { mustBeCompletedOn: '2027-01-24' }))
    value(await planning.require(aub, { ...near, shortNoticeReason: 'Loven gælder fra den dag.' }))
    expect(
      refusal(await planning.require(aub, { mustBeCompletedOn: '2026-11-24', shortNoticeReason: 'Loven' })),
    ).toMatchObject({ detail: { reason: 'IN_PAST' } })
    expect(
      await db.admin`select notice_days as days, short_notice_reason as reason from requirement_change where must_be_completed_on < '2027-01-31' order by 1`,
    ).toEqual([
      { days: 59, reason: 'Loven gælder fra den dag.' },
      { days: 60, reason: null },
    ])
  })
})

test('A standard change that AUB approved opens its way through a freeze; revoked, the gate shuts (R-5.49)', async () => {
  const { x, y, aub } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  expect(refusal(await planning.approve(x)).kind).toBe('NotPermitted')
  expect(refusal(await planning.approve(aub, { mostUses: 0 }))).toMatchObject({ field: ['mostUses'] })
  expect(refusal(await planning.approve(aub, { validTo: '2026-11-24' }))).toMatchObject({
    field: ['validTo'],
    detail: { reason: 'IN_PAST' },
  })
  expect(refusal(await planning.approve(aub, { suppliers: [NOBODY] }))).toMatchObject({ field: ['suppliers'] })
  const { templateId } = value(await planning.approve(aub, { isAllowedInFreeze: true, suppliers: [x.id], mostUses: 3 }))
  // What AUB approved for one is not there for another: neither to read nor to use up.
  const rows = (who: typeof x) =>
    seenBy(who, async sql => [
      (await sql`select id from standard_template where id = ${templateId}`).length,
      (await sql`update standard_template set uses_taken = uses_taken + 1 where id = ${templateId} returning id`)
        .length,
    ])
  expect(await rows(y)).toEqual([0, 0])
  const id = await desk.sent(x, { ...window('2026-12-27'), type: 'STANDARD', templateId })
  expect(await desk.reasons(x, id)).toEqual(['OUTSIDE_WINDOW'])
  expect(refusal(await planning.revoke(aub, templateId, 2)).kind).toBe('VersionConflict')
  expect(refusal(await planning.revoke(x, templateId)).kind).toBe('NotPermitted')
  value(await planning.revoke(aub, templateId))
  expect(refusal(await planning.revoke(aub, templateId, 2))).toMatchObject({ detail: { reason: 'ALREADY_REVOKED' } })
  expect(await desk.reasons(x, id)).toContain('STANDARD_NOT_APPROVED')
  expect(refusal(await planning.revoke(aub, NOBODY)).kind).toBe('NotFound')
})

test('Thirty and seven days before a freeze whoever has changes ahead is told, once each, with its own changes inside it (R-5.45)', async () => {
  const { x } = db.cast
  const others = { ...window('2027-12-24'), title: 'Juleopdatering' }
  await holdClock(db, '2027-09-01T09:00:00Z')
  const id = await desk.sent(x, others)
  const remind = () => asClock(remindOfFreezes)
  await forget()
  await holdClock(db, '2027-11-19T09:00:00Z')
  await remind()
  expect(await mailsSince('FREEZE_NEAR')).toEqual([])
  await holdClock(db, '2027-11-20T09:00:00Z')
  await remind()
  await remind()
  const [first, ...none] = (await mailsSince('FREEZE_NEAR')).filter(one => one.name === 'Leverandør X')
  expect(none).toEqual([])
  expect(first?.data).toMatchObject({ days: 30, firstDay: '2027-12-20', lastDay: '2028-01-09' })
  const inside = (first?.data.changes ?? []) as { title: string }[]
  expect(inside.map(one => one.title)).toEqual(['Juleopdatering'])
  value(await desk.withdraw(x, id))
  await forget()
  await holdClock(db, '2027-12-13T09:00:00Z')
  await remind()
  const second = await mailsSince('FREEZE_NEAR')
  expect(second.map(one => one.name)).toEqual(['Leverandør X'])
  expect(second[0]?.data).toMatchObject({ days: 7, changes: [] })
})
