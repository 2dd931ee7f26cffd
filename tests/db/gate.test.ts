import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf, mintAub } from './change-desk.ts'
import { holdClock, refusal, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = changeDeskOf(db)
})
afterAll(() => db.close())

const utc = (text: string) => new Date(text)
const window = (date: string) => ({ windowStart: utc(`${date}T20:00:00Z`), windowEnd: utc(`${date}T22:00:00Z`) })

describe('From draft to review (R-5.40, R-5.42, R-5.44)', () => {
  test('A draft is its owner’s alone; incomplete it is not sent, and says what is missing (R-5.44)', async () => {
    const { x, aub, a } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.drafted(x, { userImpact: null, windowStart: null })
    expect(refusal(await desk.draft(aub, id, { title: 'Rettet' })).kind).toBe('NotFound')
    expect(refusal(await desk.draft(a, id, { title: 'Rettet' })).kind).toBe('NotFound')
    expect(refusal(await desk.submit(x, id))).toMatchObject({
      kind: 'IncompleteChange',
      detail: { missing: 'windowStart,windowEnd,userImpact' },
    })
  })

  test('A change is announced, discussed, confirmed, approved, implemented in its window and reviewed', async () => {
    const { x, aub, a } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.sent(x, window('2027-02-10'))
    expect(await desk.reasons(aub, id)).toEqual(['DIALOGUE_MISSING', 'DECISION_MISSING', 'OUTSIDE_WINDOW'])
    expect(refusal(await desk.decide(aub.person, id)).kind).toBe('GateShut')
    await desk.discussed(db.cast, x, id)
    expect(value(await desk.decide(aub.person, id)).kind).toBe('ChangeApproved')
    expect(await desk.state(id)).toBe('APPROVED')
    expect(await desk.reasons(a, id)).toEqual(['OUTSIDE_WINDOW'])
    expect(refusal(await desk.start(x, id)).kind).toBe('GateShut')
    await holdClock(db, '2027-02-10T20:00:00Z')
    expect(await desk.reasons(x, id)).toEqual([])
    value(await desk.start(x, id))
    value(await desk.complete(x, id))
    value(await desk.review(x, id))
    value(await desk.review(aub, id))
    expect(await desk.state(id)).toBe('CLOSED')
    expect(await desk.breaches(id)).toEqual([])
    expect(await desk.history(id)).toEqual([
      'ChangeDrafted',
      'ChangeSubmitted',
      'QuestionAsked',
      'QuestionAnswered',
      'QuestionClosed',
      'DialogueConfirmed',
      'ChangeApproved',
      'ImplementationStarted',
      'ImplementationCompleted',
      'ChangeReviewed',
      'ChangeReviewed',
      'ChangeClosed',
    ])
  })
})

test('F35: later keeps everything, earlier is held against the notice, a new service supersedes the scope (R-5.40, R-5.42)', async () => {
  const { x, aub } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const id = await desk.sent(x, window('2027-02-10'))
  await desk.discussed(db.cast, x, id)
  value(await desk.decide(aub.person, id))
  expect(refusal(await desk.draft(aub, id, { description: 'AUB skriver om.' })).kind).toBe('NotPermitted')
  const moved = window('2027-01-20')
  value(await desk.move(x, id, moved.windowStart, moved.windowEnd))
  expect(await desk.reasons(x, id)).toEqual(['NOTICE_TOO_SHORT', 'OUTSIDE_WINDOW'])
  const later = window('2027-02-15')
  value(await desk.move(x, id, later.windowStart, later.windowEnd))
  expect(await desk.reasons(x, id)).toEqual(['OUTSIDE_WINDOW'])
  expect(await desk.state(id)).toBe('APPROVED')

  const other = await desk.sent(db.cast.b, window('2027-02-10'))
  await desk.discussed(db.cast, db.cast.b, other)
  value(await desk.decide(aub.person, other))
  value(await desk.draft(db.cast.b, other, { services: ['SCHOOL_STAY', 'BOARD_AND_LODGING'] }))
  expect(await desk.reasons(aub, other)).toEqual(['DECISION_MISSING', 'SUPERSEDED_SCOPE', 'OUTSIDE_WINDOW'])
  expect(refusal(await desk.decide(aub.person, other)).kind).toBe('GateShut')
  value(await desk.submit(db.cast.b, other))
  expect(await desk.reasons(aub, other)).toContain('SUPERSEDED_SCOPE')
  await desk.discussed(db.cast, db.cast.b, other)
  value(await desk.decide(aub.person, other))
  expect(await desk.reasons(aub, other)).toEqual(['OUTSIDE_WINDOW'])
})

test('F37: the summer freeze of 2027 shuts the gate from Sunday 27 June 00.00 to Friday 6 August 24.00 in Denmark (R-5.46, R-5.50)', async () => {
  const { x, aub } = db.cast
  await holdClock(db, '2027-03-01T09:00:00Z')
  const id = await desk.sent(x, { windowStart: utc('2027-06-20T20:00:00Z'), windowEnd: utc('2027-06-26T21:00:00Z') })
  await desk.discussed(db.cast, x, id)
  value(await desk.decide(aub.person, id))
  // The window is widened into the freeze afterwards: the gate is judged at the instant.
  value(await desk.move(x, id, utc('2027-07-10T20:00:00Z'), utc('2027-08-08T20:00:00Z')))
  expect(await desk.reasons(x, id, utc('2027-08-06T21:59:59Z'))).toEqual(['FREEZE'])
  expect(await desk.reasons(x, id, utc('2027-08-06T22:00:00Z'))).toEqual([])
  value(await desk.move(x, id, utc('2027-06-20T20:00:00Z'), utc('2027-07-10T20:00:00Z')))
  expect(await desk.reasons(x, id, utc('2027-06-26T21:59:59Z'))).toEqual([])
  expect(await desk.reasons(x, id, utc('2027-06-26T22:00:00Z'))).toEqual(['FREEZE'])
})

test('An exemption from a freeze needs two persons at AUB, is for the window wished, and ends when it is moved (G19)', async () => {
  const { x, aub } = db.cast
  await holdClock(db, '2027-03-01T09:00:00Z')
  const id = await desk.sent(x, { windowStart: utc('2027-07-01T20:00:00Z'), windowEnd: utc('2027-07-01T22:00:00Z') })
  await desk.discussed(db.cast, x, id)
  const exempt = { verdict: 'FREEZE_EXEMPTION', reason: 'Kan ikke vente.' } as const
  expect(value(await desk.decide(aub.person, id, exempt)).kind).toBe('FreezeExemptionProposed')
  expect(refusal(await desk.decide(aub.person, id, exempt)).kind).toBe('SecondPersonRequired')
  expect(await desk.reasons(x, id)).toContain('FREEZE')
  const second = await mintAub(db, 'Karla Kontrol')
  expect(value(await desk.decide(second, id, exempt)).kind).toBe('FreezeExemptionGranted')
  expect(await desk.reasons(x, id)).not.toContain('FREEZE')
  value(await desk.decide(second, id))
  // Another end is another window: both may agree to it again.
  value(await desk.move(x, id, utc('2027-07-01T20:00:00Z'), utc('2027-07-01T23:00:00Z')))
  expect(value(await desk.decide(aub.person, id, exempt)).kind).toBe('FreezeExemptionProposed')
  expect(value(await desk.decide(second, id, exempt)).kind).toBe('FreezeExemptionGranted')
  value(await desk.move(x, id, utc('2027-07-02T20:00:00Z'), utc('2027-07-02T22:00:00Z')))
  expect(await desk.reasons(x, id)).toContain('FREEZE')
})
