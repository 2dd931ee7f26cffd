import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftChange } from '#db/commands/draft-change.ts'
import { asHolder, asSweep, NotSignedIn } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { askDecision, withdrawDecision } from '#db/decision-door.ts'
import { dutyPage } from '#db/queries/inbox.ts'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf, mintAub, RFC, signIn } from './change-desk.ts'
import { holdClock, refusal, rowCounts, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = changeDeskOf(db)
  await holdClock(db, '2026-11-25T09:00:00Z')
})
afterAll(() => db.close())

const utc = (text: string) => new Date(text)
const window = { windowStart: utc('2027-02-10T20:00:00Z'), windowEnd: utc('2027-02-10T22:00:00Z') }
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'stored',
    error => String((error as { code?: string }).code),
  )
async function ready(): Promise<string> {
  await holdClock(db, '2026-11-25T09:00:00Z')
  const id = await desk.sent(db.cast.x, window)
  await desk.discussed(db.cast, db.cast.x, id)
  return id
}
const wishOf = async (id: string) => ({
  changeId: id,
  expectedVersion: await desk.versionOf(id),
  verdict: 'APPROVED' as const,
  conditions: [],
  reason: null,
  actualDecidedAt: null,
  key: null,
})

describe('Who decides (house decision 2; faults 74, 77, 78)', () => {
  test('No web login, no watchdog and no tenant inserts a decision, a request or its end, or makes a state of one', async () => {
    const id = await ready()
    const decision = (sql: Parameters<Parameters<typeof asHolder>[1]>[0]['sql']) =>
      sql`insert into decision (id, case_id, request_id, verdict, scope_version, change_version, owner_id, decided_by_id, decided_by_name,
        organisation_id, decided_at, recorded_at, recorded_seq) values (${randomUUID()}, ${id}, ${randomUUID()}, 'APPROVED', 1, 1, ${db.cast.x.id},
        ${db.cast.aub.person.id}, 'F', ${db.cast.aub.id}, now(), now(), 1)`
    for (const who of [db.cast.aub, db.cast.x]) {
      const as = (work: Parameters<typeof asHolder>[1]) => code(asHolder(who.person.credential, work))
      expect(await as(({ sql }) => decision(sql))).toBe('42501')
      expect(
        await as(({ sql }) => sql`insert into decision_request_end values (${randomUUID()}, ${id}, 'DECIDED', now())`),
      ).toBe('42501')
      expect(await as(({ sql }) => sql`select * from decision_request`)).toBe('42501')
      expect(await as(({ sql }) => sql`update change_request set state = 'APPROVED' where id = ${id}`)).toBe('42501')
      expect(await as(({ sql }) => sql`update change_request set state = 'SCHEDULED' where id = ${id}`)).toBe('42501')
      expect(await as(({ sql }) => sql`select secret_hash from session`)).toBe('42501')
    }
    expect(await code(asSweep(({ sql }) => decision(sql)))).toBe('42501')
    expect(await code(asSweep(({ sql }) => sql`update change_request set state = 'APPROVED' where id = ${id}`))).toBe(
      '42501',
    )
    expect(
      await code(
        asHolder(
          db.cast.aub.person.credential,
          ({ sql }) => sql`update change_request set title = 'AUB' where id = ${id}`,
        ),
      ),
    ).toBe('42501')
  })

  test('A stranger’s secret, an ended session, a token’s secret and another role decide nothing', async () => {
    const id = await ready()
    const { aub, x } = db.cast
    await expect(askDecision({ secret: 'gættet' }, await wishOf(id))).rejects.toThrow(NotSignedIn)
    await expect(askDecision({ secret: aub.token }, await wishOf(id))).rejects.toThrow(NotSignedIn)
    expect(refusal(await desk.asked(x.person, id)).kind).toBe('NotPermitted')
    const agent = await mintAub(db, 'Line Bech', ['AUB_AGENT'])
    expect(refusal(await desk.asked(agent, id)).kind).toBe('NotPermitted')
    expect(refusal(await desk.asked(await signIn(db, aub.person, aub.id, 16), id)).kind).toBe('SignInTooOld')
    const gone = await signIn(db, aub.person, aub.id)
    const asked = value(await desk.asked(gone, id))
    // Signed out, or out of the role, after asking: the gate looks again when it decides.
    await db.admin`update session set ended_at = now() where secret_hash = encode(sha256(convert_to(${gone.sid}, 'UTF8')), 'hex')`
    expect(refusal(await decideAtGate(asked)).kind).toBe('NotPermitted')
    const other = await mintAub(db, 'Tidligere Change Manager')
    const question = value(await desk.asked(other, id))
    await db.admin`update membership set roles = '{AUB_AGENT}' where person_id = ${other.id}`
    expect(refusal(await decideAtGate(question)).kind).toBe('NotPermitted')
    expect(await desk.state(id)).toBe('IN_DIALOGUE')
  })

  test('A question that was withdrawn is never decided, one that was decided cannot be withdrawn, and asked again it answers the same', async () => {
    const id = await ready()
    const { person } = db.cast.aub
    const first = value(await desk.asked(person, id))
    expect(await withdrawDecision({ secret: person.sid }, first)).toBe('WITHDRAWN')
    expect(refusal(await decideAtGate(first)).kind).toBe('GateUnavailable')
    const second = value(await desk.asked(person, id))
    const decided = value(await decideAtGate(second))
    expect(await withdrawDecision({ secret: person.sid }, second)).toBe('DECIDED')
    expect(value(await decideAtGate(second))).toEqual(decided)
    expect(await db.admin`select 1 from decision where case_id = ${id}`).toHaveLength(1)
  })

  test('Silence counts anew from a window that is moved after an objection, and once only (C.3)', async () => {
    const id = await ready()
    const waiting = () =>
      db.admin`select data->>'days' as days from case_deadline where case_id = ${id} and kind = 'DECISION_SILENT'
        and fired_at is null and ended_at is null order by due_at`
    expect(await waiting()).toEqual([{ days: '5' }, { days: '10' }])
    value(await desk.decide(db.cast.aub.person, id, { verdict: 'OBJECTED', reason: 'Ikke i den uge.' }))
    expect(await waiting()).toEqual([])
    for (const hour of ['20', '21']) {
      value(await desk.move(db.cast.x, id, utc(`2027-02-10T${hour}:30:00Z`), window.windowEnd))
      expect(await waiting()).toEqual([{ days: '5' }, { days: '10' }])
    }
  })

  test('A decision by telephone lies between the notice and now; each fault is told in its own words', async () => {
    const id = await ready()
    const { person } = db.cast.aub
    const given = async (actualDecidedAt: Date) =>
      refusal(await desk.decide(person, id, { reason: 'Pr. telefon.', actualDecidedAt })).detail
    expect(await given(new Date('2035-01-01T09:00:00Z'))).toEqual({ reason: 'IN_FUTURE' })
    expect(await given(new Date('2020-01-01T09:00:00Z'))).toEqual({ reason: 'BEFORE_OPENED' })
  })

  test('The same key is one question; with another content it is refused (house decision 11)', async () => {
    const id = await ready()
    const { person } = db.cast.aub
    const wish = { ...(await wishOf(id)), key: 'en-afgørelse' }
    const first = value(await askDecision({ secret: person.sid }, wish))
    expect(value(await askDecision({ secret: person.sid }, wish))).toBe(first)
    expect(
      refusal(await askDecision({ secret: person.sid }, { ...wish, verdict: 'OBJECTED', reason: 'Nej' })).kind,
    ).toBe('IdempotencyConflict')
  })

  test('Approval and withdrawal, and approval and a new question, race: one of the two wins, and nothing is half stored (fault 77)', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await ready()
      const asked = value(await desk.asked(db.cast.aub.person, id))
      const rival = round % 2 === 0 ? desk.withdraw(db.cast.x, id) : desk.ask(db.cast.x, id, 'Kan vi rykke en time?')
      const [decided, other] = await Promise.all([decideAtGate(asked), rival])
      const state = await desk.state(id)
      if (decided.ok && round % 2 === 0 && !other.ok) expect(state).toBe('APPROVED')
      else if (decided.ok) expect(['APPROVED', 'WITHDRAWN']).toContain(state)
      else expect(refusal(decided).kind).toMatch(/VersionConflict|StepNotPossible/)
      expect(decided.ok || other.ok).toBe(true)
    }
  })
})

describe('Dialogue (R-5.42)', () => {
  test('Messages of one side are no dialogue; a question of AUB or an unticked point holds the confirmation; only the asker closes', async () => {
    const { x, aub, y } = db.cast
    await holdClock(db, '2026-11-25T09:00:00Z')
    const id = await desk.sent(x, window)
    value(await desk.ask(x, id))
    expect(refusal(await desk.confirm(aub, id)).kind).toBe('DialogueOneSided')
    const { entryId } = value(await desk.ask(aub, id))
    expect(refusal(await desk.confirm(aub, id))).toMatchObject({ kind: 'QuestionOpen' })
    expect(refusal(await desk.closeQuestion(x, id, entryId)).kind).toBe('OnlyTheAskerCloses')
    expect(refusal(await desk.answer(y, id, entryId)).kind).toBe('NotFound')
    value(await desk.closeQuestion(aub, id, entryId))
    expect(refusal(await desk.answer(x, id, entryId)).kind).toBe('QuestionIsClosed')
    const point = value(await desk.propose(x, id)).entryId
    expect(refusal(await desk.confirm(aub, id)).kind).toBe('PointNotTicked')
    expect(refusal(await desk.tick(x, id, point)).kind).toBe('AlreadyTicked')
    expect(refusal(await desk.tick(x.client, id, point)).kind).toBe('NotPermitted')
    value(await desk.tick(aub, id, point))
    expect(refusal(await desk.confirm(x, id)).kind).toBe('NotPermitted')
    value(await desk.confirm(aub, id))
    // A new question of AUB withdraws nothing (C.3).
    value(await desk.ask(aub, id, 'Hvornår tester I?'))
    expect(await desk.reasons(x, id)).not.toContain('DIALOGUE_MISSING')
  })

  test('A call names somebody from each side, and lies behind us', async () => {
    const { x } = db.cast
    const id = await desk.sent(x, window)
    expect(
      refusal(
        await desk.call(x, id, utc('2026-11-25T08:00:00Z'), { participants: [{ name: 'Sune', side: 'SCHOOL_SIDE' }] }),
      ),
    ).toMatchObject({
      field: ['participants'],
    })
    expect(refusal(await desk.call(x, id, utc('2026-11-25T10:00:00Z')))).toMatchObject({
      detail: { reason: 'IN_FUTURE' },
    })
  })
})

describe('What is not sent, not changed and not begun', () => {
  test('A window that is reversed, past or over 30 days is refused in words, and nothing is stored', async () => {
    const { x } = db.cast
    const before = await rowCounts(db)
    const refused = async (windowStart: string, windowEnd: string) => {
      const input = { ...RFC, windowStart: utc(windowStart), windowEnd: utc(windowEnd) }
      return refusal(await speak(x, 'draftChange', input, tx => draftChange(tx, input))).detail?.reason
    }
    expect(await refused('2027-02-10T22:00:00Z', '2027-02-10T20:00:00Z')).toBe('WINDOW_REVERSED')
    expect(await refused('2026-11-20T20:00:00Z', '2026-11-20T22:00:00Z')).toBe('IN_PAST')
    expect(await refused('2027-02-10T20:00:00Z', '2027-03-13T20:00:00Z')).toBe('WINDOW_TOO_LONG')
    expect(await rowCounts(db)).toEqual(before)
  })

  test('That AUB is not affected needs a reason, opens the gate, and cannot be said afterwards (R-5.43)', async () => {
    const { x, aub } = db.cast
    const id = await desk.drafted(x, { ...window, affectsAub: 'NO' })
    expect(refusal(await desk.submit(x, id))).toMatchObject({
      kind: 'IncompleteChange',
      detail: { missing: 'affectsAubReason' },
    })
    value(await desk.draft(x, id, { affectsAubReason: 'Kun en intern rapport.' }))
    value(await desk.submit(x, id))
    expect(await desk.reasons(aub, id)).toEqual([])
    expect(refusal(await desk.decide(aub.person, id)).kind).toBe('StepNotPossible')
    const yes = await desk.sent(x, window)
    expect(refusal(await desk.draft(x, yes, { affectsAub: 'NO', affectsAubReason: 'Alligevel ikke.' }))).toMatchObject({
      field: ['affectsAub'],
    })
    expect(refusal(await desk.draft(x, yes, { type: 'EMERGENCY' }))).toMatchObject({ field: ['type'] })
  })

  test('A stranger, another school and the wrong role get what an id that never existed gets; a stale version conflicts', async () => {
    const { x, y, b, aub } = db.cast
    const draft = await desk.drafted(x, window)
    for (const who of [y, b, aub] as Org[]) expect(refusal(await desk.withdraw(who, draft)).kind).toBe('NotFound')
    const id = await desk.sent(x, window)
    expect(refusal(await desk.withdraw(y, id)).kind).toBe('NotFound')
    expect(refusal(await desk.withdraw(b, id)).kind).toBe('NotPermitted')
    expect(refusal(await desk.start(aub, id)).kind).toBe('NotPermitted')
    const input = { id, expectedVersion: 1, title: 'Forældet' }
    expect(refusal(await speak(x, 'draftChange', input, tx => draftChange(tx, input))).kind).toBe('VersionConflict')
  })

  test('Begun anyway, also from a draft, every reason is a breach, judged at the instant it began (R-3.6)', async () => {
    const { x, aub } = db.cast
    const id = await desk.drafted(x, { ...window, userImpact: null })
    await holdClock(db, '2027-02-11T08:00:00Z')
    expect(refusal(await desk.start(x, id)).kind).toBe('GateShut')
    value(await desk.start(x, id, { recordAnyway: { reason: 'Det skete i nat.', at: utc('2027-02-10T21:00:00Z') } }))
    expect(await desk.breaches(id)).toEqual([
      'DECISION_MISSING',
      'DIALOGUE_MISSING',
      'NOTICE_TOO_SHORT',
      'RFC_INCOMPLETE',
    ])
    expect(await desk.reasons(aub, id)).not.toEqual([])
    value(await desk.rollBack(x, id))
    await holdClock(db, '2027-02-25T08:00:00Z')
    await desk.settle(id)
    expect(await desk.breaches(id)).toContain('REVIEW_MISSED')
    value(await desk.review(x, id))
    await holdClock(db, '2027-03-20T08:00:00Z')
    await desk.settle(id, 'SWEEP')
    expect(await desk.state(id)).toBe('CLOSED')
  })
})

test('A standard change is used from AUB’s template: counted, revoked, and in a freeze only where it says so (R-5.49)', async () => {
  const { x, aub } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const template = async (more: { freeze?: boolean; uses?: number }) => {
    const [row] =
      await db.admin`insert into standard_template (organisation_id, title, scope, steps, limits, services, approved_at, approved_by, most_uses, is_allowed_in_freeze)
      values (${aub.id}, 'Certifikatskift', 'Skift af certifikat', 'Efter tjeklisten', 'Højst en time', '{SCHOOL_STAY}', '2026-11-01', 'Helle Toft', ${more.uses ?? null}, ${more.freeze ?? false}) returning id`
    return row?.id as string
  }
  const soon = {
    windowStart: utc('2026-11-26T20:00:00Z'),
    windowEnd: utc('2026-11-26T21:00:00Z'),
    type: 'STANDARD',
  } as const
  const templateId = await template({ uses: 1 })
  const first = await desk.sent(x, { ...soon, templateId })
  expect(await desk.reasons(x, first)).toEqual(['OUTSIDE_WINDOW'])
  const second = await desk.sent(x, { ...soon, templateId })
  expect(await desk.reasons(x, second)).toEqual(['STANDARD_NOT_APPROVED', 'OUTSIDE_WINDOW'])
  expect(await desk.reasons(x, await desk.sent(x, soon))).toContain('STANDARD_NOT_APPROVED')
  const frozen = { ...soon, windowStart: utc('2026-12-28T20:00:00Z'), windowEnd: utc('2026-12-28T21:00:00Z') }
  expect(await desk.reasons(x, await desk.sent(x, { ...frozen, templateId: await template({}) }))).toContain('FREEZE')
  const allowed = await desk.sent(x, { ...frozen, templateId: await template({ freeze: true }) })
  expect(await desk.reasons(x, allowed)).toEqual(['OUTSIDE_WINDOW'])
  await db.admin`update standard_template set revoked_at = '2026-11-25T08:59:00Z'`
  expect(await desk.reasons(x, allowed)).toContain('STANDARD_NOT_APPROVED')
})

test('Either side wishes that the other change something; it is asked about, accepted, or declined with a reason (R-5.51)', async () => {
  const { x, y, aub } = db.cast
  const wish = {
    kind: 'WISH',
    title: 'Nyt felt',
    description: 'Vi vil sende praktikform.',
    businessConsequence: 'Færre fejl.',
  } as const
  const id = await desk.sent(x, wish)
  value(await desk.ask(aub, id, 'Hvilke værdier?'))
  expect(refusal(await desk.start(x, id)).kind).toBe('StepNotPossible')
  expect(refusal(await desk.answerWish(x, id, 'ACCEPTED')).kind).toBe('NotPermitted')
  expect(refusal(await desk.answerWish(aub, id, 'DECLINED'))).toMatchObject({ field: ['reason'] })
  value(await desk.answerWish(aub, id, 'ACCEPTED'))
  const draft = { ...wish, kind: 'WISH' as const, to: y.id }
  const theirs = value(await speak(aub, 'draftChange', draft, tx => draftChange(tx, draft))).changeId
  value(await desk.draft(aub, theirs, { title: 'Nyt felt fra AUB', schools: [db.cast.a.id] }))
  expect(refusal(await desk.draft(aub, theirs, { to: aub.id }))).toMatchObject({ field: ['to'] })
  value(await desk.draft(aub, theirs, { to: x.id }))
  value(await desk.draft(aub, theirs, { to: y.id }))
  value(await desk.submit(aub, theirs))
  expect(refusal(await desk.answerWish(x, theirs, 'ACCEPTED')).kind).toBe('NotFound')
  value(await desk.answerWish(y, theirs, 'DECLINED', 'Leverandøren kan ikke.'))
  expect(await desk.state(theirs)).toBe('CLOSED')
})

test('A change stands in the inbox of whoever owes what comes next: AUB its decision, the owner a summary (R-5.42)', async () => {
  const { x, aub } = db.cast
  await holdClock(db, '2026-11-25T09:00:00Z')
  const id = await desk.sent(x, { ...window, type: 'EMERGENCY' })
  const inbox = async (who: Org) => {
    const { rows } = await seenBy(who, sql => dutyPage({ sql }, 'OURS', 500, null))
    return rows.filter(row => row.caseId === id).map(row => [row.noun, row.owedById])
  }
  expect([await inbox(aub), await inbox(x)]).toEqual([[['CHANGE', aub.id]], []])
  value(await desk.call(x, id, utc('2026-11-25T08:55:00Z'), { summary: null }))
  expect([await inbox(aub), await inbox(x)]).toEqual([[], [['CHANGE', x.id]]])
})

test('A review is owed by the owner, and the closing after it by nobody (R-5.48, R-5.14)', async () => {
  const { x } = db.cast
  const id = await desk.sent(x, window)
  const owedBy = async () => (await db.admin`select next_due_at, next_owed_by from change_request where id = ${id}`)[0]
  value(await desk.start(x, id, { recordAnyway: { reason: 'Driften krævede det.' } }))
  value(await desk.rollBack(x, id))
  expect(await owedBy()).toEqual({ next_due_at: expect.any(Date), next_owed_by: x.id })
  value(await desk.review(x, id))
  expect(await owedBy()).toEqual({ next_due_at: expect.any(Date), next_owed_by: null })
})
