import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftChange } from '#db/commands/draft-change.ts'
import { openProblem } from '#db/commands/open-problem.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf, RFC } from './change-desk.ts'
import { holdClock, refusal, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = changeDeskOf(db)
})
afterAll(() => db.close())

const utc = (text: string) => new Date(text)
const evening = { windowStart: utc('2027-02-10T20:00:00Z'), windowEnd: utc('2027-02-10T22:00:00Z') }
const template = async (more: { uses?: number; for?: string } = {}) => {
  const [row] =
    await db.admin`insert into standard_template (organisation_id, title, scope, steps, limits, services, approved_at, approved_by, most_uses, supplier_ids)
    values (${db.cast.aub.id}, 'Certifikatskift', 'Skift af certifikat', 'Efter tjeklisten', 'Højst en time', '{SCHOOL_STAY}', '2026-11-01',
      'Helle Toft', ${more.uses ?? null}, ${more.for ? `{${more.for}}` : null}::uuid[]) returning id`
  return row?.id as string
}
const usesOf = async (id: string) =>
  (await db.admin`select uses_taken as n from standard_template where id = ${id}`)[0]?.n as number

describe('A wished window (Instruks 5.4.1)', () => {
  const faults = [
    ['reversed', '2027-02-10T22:00:00Z', '2027-02-10T20:00:00Z', 'windowEnd', 'WINDOW_REVERSED'],
    ['of no length', '2027-02-10T20:00:00Z', '2027-02-10T20:00:00Z', 'windowEnd', 'WINDOW_REVERSED'],
    ['in the past', '2026-11-25T08:59:59Z', '2026-11-25T12:00:00Z', 'windowStart', 'IN_PAST'],
    ['a second over 30 days', '2027-02-10T20:00:00Z', '2027-03-12T20:00:01Z', 'windowEnd', 'WINDOW_TOO_LONG'],
  ] as const
  test.each(faults)('That is %s is refused at its field, in a draft and when it is moved', async (...fault) => {
    const [, start, end, field, reason] = fault
    await holdClock(db, '2026-11-25T09:00:00Z')
    const wished = { windowStart: utc(start), windowEnd: utc(end) }
    const id = await desk.drafted(db.cast.x, evening)
    expect(refusal(await desk.draft(db.cast.x, id, wished))).toMatchObject({ field: [field], detail: { reason } })
    value(await desk.submit(db.cast.x, id))
    const moved = await desk.move(db.cast.x, id, wished.windowStart, wished.windowEnd)
    expect(refusal(moved)).toMatchObject({ field: [field], detail: { reason } })
  })

  test('Of 30 days to the second is taken', async () => {
    await holdClock(db, '2026-11-25T09:00:00Z')
    const wished = { windowStart: utc('2027-02-10T20:00:00Z'), windowEnd: utc('2027-03-12T20:00:00Z') }
    expect(await desk.drafted(db.cast.x, wished)).toBeTruthy()
  })

  test('That has passed while the draft lay is refused when it is sent', async () => {
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.drafted(db.cast.x, evening)
    await holdClock(db, '2027-02-10T20:00:01Z')
    expect(refusal(await desk.submit(db.cast.x, id))).toMatchObject({ field: ['windowStart'] })
  })
})

describe('The standard change that a change names (R-5.49)', () => {
  test('Is refused at its field when it does not exist, and likewise when AUB approved it for somebody else', async () => {
    const { x, y } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.drafted(x, evening)
    const unknown = refusal(await desk.draft(x, id, { type: 'STANDARD', templateId: randomUUID() }))
    expect(unknown).toMatchObject({ field: ['templateId'], detail: { reason: 'UNKNOWN_TEMPLATE' } })
    const others = refusal(await desk.draft(x, id, { type: 'STANDARD', templateId: await template({ for: y.id }) }))
    expect(others).toEqual(unknown)
  })

  test('Gets its use back, once, when the change is withdrawn before it began; another may then use it', async () => {
    const { x } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const templateId = await template({ uses: 1 })
    const first = await desk.sent(x, { ...evening, type: 'STANDARD', templateId })
    expect(await usesOf(templateId)).toBe(1)
    value(await desk.withdraw(x, first))
    expect(await usesOf(templateId)).toBe(0)
    expect(refusal(await desk.withdraw(x, first)).kind).toBe('StepNotPossible')
    expect(await usesOf(templateId)).toBe(0)
    const next = await desk.sent(x, { ...evening, type: 'STANDARD', templateId })
    expect(await desk.reasons(x, next)).not.toContain('STANDARD_NOT_APPROVED')
    value(await desk.withdraw(x, next))
    expect(await usesOf(templateId)).toBe(0)
  })

  test('Keeps its use when the change has begun, for then it cannot be withdrawn', async () => {
    const { x } = db.cast
    await holdClock(db, '2027-02-10T19:00:00Z')
    const templateId = await template({ uses: 2 })
    const id = await desk.sent(x, { ...evening, type: 'STANDARD', templateId })
    await holdClock(db, '2027-02-10T20:30:00Z')
    value(await desk.start(x, id))
    expect(refusal(await desk.withdraw(x, id)).kind).toBe('StepNotPossible')
    expect(await usesOf(templateId)).toBe(1)
  })

  test('Gets no use back from a login that has withdrawn nothing, nor two for one change', async () => {
    const { x } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const templateId = await template({ uses: 3 })
    await desk.sent(x, { ...evening, type: 'STANDARD', templateId })
    const give = (n: number) =>
      speak(x, 'withdrawChange', { n }, async ({ sql }) => {
        await sql`update standard_template set uses_taken = uses_taken - ${n} where id = ${templateId}`
        return { ok: true, value: null }
      }).then(
        () => 'stored',
        error => String((error as { code?: string }).code),
      )
    expect(await give(1)).toBe('42501')
    expect(await give(2)).toBe('42501')
    expect(await usesOf(templateId)).toBe(1)
  })
})

test('A change names the problem whose analysis it carries out, one that its owner may see (R-5.44)', async () => {
  const { x, y } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const opened = await speak(x, 'openProblem', {}, tx =>
    openProblem(tx, {
      title: 'Certifikater udløber',
      description: 'Ingen overvåger udløbet.',
      services: ['SCHOOL_STAY'],
      incidents: [],
    }),
  )
  const { problemId: problem } = value(opened)
  const id = await desk.drafted(x, { ...evening, problem })
  expect((await db.admin`select problem_id as "problemId" from change_request where id = ${id}`)[0]).toEqual({
    problemId: problem,
  })
  const foreign = { ...RFC, ...evening, problem }
  expect(refusal(await speak(y, 'draftChange', foreign, tx => draftChange(tx, foreign)))).toMatchObject({
    field: ['problem'],
    detail: { reason: 'UNKNOWN_CASE' },
  })
})

test('What was begun around the gate was not begun before it was announced (C.3)', async () => {
  const { x } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const id = await desk.sent(x, evening)
  await holdClock(db, '2026-11-26T09:00:00Z')
  const early = { recordAnyway: { reason: 'Det hastede.', at: utc('2026-11-25T08:59:59Z') } }
  expect(refusal(await desk.start(x, id, early))).toMatchObject({
    field: ['recordAnyway', 'at'],
    detail: { reason: 'BEFORE_SUBMITTED' },
  })
  const late = { recordAnyway: { reason: 'Det hastede.', at: utc('2026-11-26T09:00:01Z') } }
  expect(refusal(await desk.start(x, id, late))).toMatchObject({ detail: { reason: 'IN_FUTURE' } })
  value(await desk.start(x, id, { recordAnyway: { reason: 'Det hastede.', at: utc('2026-11-25T09:00:00Z') } }))
  expect(await desk.state(id)).toBe('IMPLEMENTING')
})
