import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changePriority } from '#db/commands/change-priority.ts'
import { caseExport } from '#db/queries/case-export.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { coordinationDesk, PERSON } from './coordination-desk.ts'
import { holdClock, local, NOBODY, refusal, rowCounts, seenBy, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof coordinationDesk>
beforeAll(async () => {
  db = await freshDatabase()
  desk = coordinationDesk(db)
})
afterAll(() => db.close())

const at = (when: string) => holdClock(db, when)
const TUESDAY = '2026-11-24T10:00:00+01:00'
const rowOf = async (id: string) => (await db.admin`select * from incident where id = ${id}`)[0] as never as Row
type Row = {
  is_call_required: boolean | null
  call_settled_at: Date | null
  status_count: number
  version: number
  seq: number
  public_seq: number
}
const clock = async (id: string, kind: string) => (await desk.clocks(id)).find(one => one.kind === kind)

describe('logCall', () => {
  test('a P1 in phone hours: the call settles the duty, and nothing is said after a quarter of an hour (R-5.19)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    expect(await rowOf(id)).toMatchObject({ is_call_required: true, call_settled_at: null })
    await at('2026-11-24T10:05:00+01:00')
    value(await desk.call(db.cast.a, id))
    expect(local((await rowOf(id)).call_settled_at as Date)).toBe('2026-11-24 10:05:00')
    await at('2026-11-24T10:20:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).not.toContain('CallMissing')
  })

  test('an attempt that nobody answers settles it too; a call of AUB does not (R-5.19)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    value(await desk.call(db.cast.aub, id))
    expect((await rowOf(id)).call_settled_at).toBeNull()
    value(await desk.call(db.cast.x, id, { result: 'NO_ANSWER', spokenWith: null, note: 'Ingen svarede.' }))
    expect((await rowOf(id)).call_settled_at).not.toBeNull()
  })

  test('no call within a quarter of an hour is kept in the history and told to the reporter, without a breach (R-5.19)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    await at('2026-11-24T10:16:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).toContain('CallMissing')
    const mails = (await desk.mails(id, 'COORDINATION')).filter(mail => mail.data.what === 'CALL_MISSING')
    expect(mails.map(mail => mail.organisation_id)).toEqual([db.cast.a.id])
    expect((await desk.breaches(id)).map(one => one.kind)).toEqual(['FIRST_FEEDBACK', 'REACTION'])
  })

  test('outside phone hours the mail is the report: no call is asked for (R-5.20)', async () => {
    await at('2026-11-24T22:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    expect(await rowOf(id)).toMatchObject({ is_call_required: false })
    await at('2026-11-24T22:20:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).not.toContain('CallMissing')
  })

  test('a call that is logged as a status meets the first feedback at the time of the call; note and comment meet nothing (F11, R-4.16)', async () => {
    await at('2026-11-24T16:20:00+01:00')
    const { aub, a, x } = db.cast
    const id = await desk.reported(aub, { priority: 2, category: 'WRONG_DATA', schools: [a.id] })
    await at('2026-11-24T16:30:00+01:00')
    value(await desk.note(x, id))
    await at('2026-11-24T16:40:00+01:00')
    value(await desk.status(aub, id, 'Har I set på det?'))
    expect((await clock(id, 'FIRST_FEEDBACK'))?.met_at).toBeNull()
    await at('2026-11-25T08:07:00+01:00')
    value(await desk.call(x, id, { at: new Date('2026-11-25T08:05:00+01:00'), isStatus: true }))
    const first = await clock(id, 'FIRST_FEEDBACK')
    expect([local(first?.due_at), local(first?.met_at)]).toEqual(['2026-11-25 08:20:00', '2026-11-25 08:05:00'])
    expect((await clock(id, 'REACTION'))?.met_at).toBeNull()
    expect(await desk.breaches(id)).toEqual([])
  })

  test('the hourly series goes on from the time of the call (R-4.15)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    await at('2026-11-24T10:12:00+01:00')
    value(await desk.call(db.cast.x, id, { at: new Date('2026-11-24T10:10:00+01:00'), isStatus: true }))
    expect(local((await clock(id, 'NEXT_STATUS'))?.due_at)).toBe('2026-11-24 11:10:00')
    expect((await rowOf(id)).status_count).toBe(1)
  })

  test('a call that is entered late is judged as a late status: silent hours after it stay misses, and none comes before the last (R-4.15, R-5.14)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    value(await desk.begin(db.cast.x, id))
    await at('2026-11-24T13:30:00+01:00')
    const late = { at: new Date('2026-11-24T10:10:00+01:00'), isStatus: true }
    value(await desk.call(db.cast.x, id, late))
    const counted = await db.admin`select due_at from breach b where case_id = ${id}
      and not exists (select from breach_set_aside s where s.breach_id = b.id) order by due_at`
    const misses = ['2026-11-24 11:10:00', '2026-11-24 12:10:00', '2026-11-24 13:10:00']
    expect(counted.map(one => local(one.due_at))).toEqual(misses)
    value(await desk.status(db.cast.x, id))
    expect(refusal(await desk.call(db.cast.x, id, late))).toMatchObject({
      field: ['at'],
      detail: { reason: 'BEFORE_LAST_STATUS' },
    })
  })

  test('bad input is refused at its field and nothing is stored: no note, no number, in the future, nobody heard the status', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    const before = await rowCounts(db)
    const cases = [
      [{ note: ' ' }, ['note'], 'REQUIRED'],
      [{ note: 'x'.repeat(10_001) }, ['note'], 'TOO_LONG'],
      [{ note: 'a\u0000bc' }, ['note'], 'NOT_STORABLE'],
      [{ note: 'abc \ud800' }, ['note'], 'NOT_STORABLE'],
      [{ number: '123' }, ['number'], 'PHONE'],
      [{ number: '' }, ['number'], 'REQUIRED'],
      [{ spokenWith: null }, ['spokenWith'], 'REQUIRED'],
      [{ at: new Date('2026-11-24T10:00:01+01:00') }, ['at'], 'IN_FUTURE'],
      [{ at: new Date('2026-11-20T10:00:00+01:00') }, ['at'], 'BEFORE_OPENED'],
      [{ result: 'QUEUE', isStatus: true }, ['isStatus'], 'NOT_HEARD'],
    ] as const
    for (const [more, field, reason] of cases) {
      expect(refusal(await desk.call(db.cast.a, id, more)), reason).toMatchObject({ field, detail: { reason } })
    }
    expect(await rowCounts(db)).toEqual(before)
  })
})

describe('raised to critical later (R-5.19)', () => {
  const raised = async (who: 'x' | 'aub', when: string) => {
    await at('2026-11-24T09:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3, category: 'WRONG_DATA' })
    expect(await rowOf(id)).toMatchObject({ is_call_required: null })
    await at(when)
    const org = db.cast[who]
    const input = {
      id,
      expectedVersion: await desk.versionOf(id),
      priority: 1,
      reason: 'NEW_FACTS',
      text: 'Alt er nede.',
    }
    value(await speak(org, 'changePriority', input, tx => changePriority(tx, input as never)))
    return id
  }

  test('by the school side in phone hours, the call is owed from then, and remembered after a quarter of an hour', async () => {
    const id = await raised('x', '2026-11-24T11:00:00+01:00')
    expect(await rowOf(id)).toMatchObject({ is_call_required: true, call_settled_at: null })
    await at('2026-11-24T11:15:01+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).toContain('CallMissing')
    value(await desk.call(db.cast.x, id))
    expect(local((await rowOf(id)).call_settled_at as Date)).toBe('2026-11-24 11:15:01')
  })

  test('outside phone hours the mail is enough (R-5.20)', async () => {
    const id = await raised('x', '2026-11-24T22:00:00+01:00')
    expect(await rowOf(id)).toMatchObject({ is_call_required: false })
    await at('2026-11-24T22:20:00+01:00')
    await desk.settle(id)
    expect(await desk.history(id)).not.toContain('CallMissing')
  })

  test('by AUB, that knows already, nobody has to call', async () => {
    const id = await raised('aub', '2026-11-24T11:00:00+01:00')
    expect(await rowOf(id)).toMatchObject({ is_call_required: null })
  })
})

describe('addNote', () => {
  test("AUB's note is seen by AUB alone: no row, no feed entry, no mail, no change of number or version for anybody else (fault 51, F31)", async () => {
    await at(TUESDAY)
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    const seen = async (who: typeof a) =>
      seenBy(who, async sql => ({
        events: await sql`select seq, kind from case_event where case_id = ${id} order by seq`,
        contents: await sql`select content from event_content where case_id = ${id}`,
        outbox: await sql`select seq, kind from outbox where case_id = ${id} order by id`,
        mails: await sql`select id from delivery where case_id = ${id}`,
        row: await sql`select version, public_seq, next_due_at from incident where id = ${id}`,
        exported: { ...(await caseExport({ sql }, id)), exportedAt: null },
      }))
    const before = { a: await seen(a), x: await seen(x) }
    value(await desk.note(aub, id, 'Hemmelig formodning om leverandøren.'))
    expect({ a: await seen(a), x: await seen(x) }).toEqual(before)
    const own = await seen(aub)
    expect(own.events.at(-1)).toMatchObject({ kind: 'NoteAdded' })
    expect(JSON.stringify(own.contents)).toContain('Hemmelig formodning')
    expect(await desk.mails(id)).toHaveLength((await seen(aub)).mails.length)
  })

  test('a civil registration number in a note is noted as privately as the note (fault 51, D.9)', async () => {
    await at(TUESDAY)
    const { a, aub } = db.cast
    const id = await desk.reported(a)
    const kinds = (who: typeof a) =>
      seenBy(who, async sql =>
        (await sql`select kind from case_event where case_id = ${id} order by seq`).map(row => row.kind as string),
      )
    const before = [await kinds(a), (await rowOf(id)).public_seq]
    value(await desk.note(aub, id, 'Eleven 251248-4916 mangler i leverancen.'))
    expect([await kinds(a), (await rowOf(id)).public_seq]).toEqual(before)
    expect((await kinds(aub)).slice(-2)).toEqual(['NoteAdded', 'CivilNumberKept'])
  })

  test("a school's or a supplier's note is private from AUB too (house decision 8)", async () => {
    await at(TUESDAY)
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    value(await desk.note(a, id, 'Skolens egen note.'))
    value(await desk.note(x, id, 'Leverandørens egen note.'))
    const notes = (who: typeof a) =>
      seenBy(who, async sql => {
        const rows =
          await sql`select c.content from event_content c join case_event e on e.case_id = c.case_id and e.seq = c.seq
          where e.case_id = ${id} and e.kind = 'NoteAdded'`
        return rows.map(row => (row.content as { text: string }).text)
      })
    expect([await notes(aub), await notes(a), await notes(x)]).toEqual([
      [],
      ['Skolens egen note.'],
      ['Leverandørens egen note.'],
    ])
    const events = await seenBy(
      aub,
      sql => sql`select seq from case_event where case_id = ${id} and kind = 'NoteAdded'`,
    )
    expect(events).toHaveLength(0)
  })

  test('a note neither meets a clock nor stops the ladder, and leaves the version alone (R-4.11, R-4.15)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    const before = await rowOf(id)
    value(await desk.note(db.cast.x, id))
    expect(await rowOf(id)).toMatchObject({
      version: before.version,
      seq: before.seq + 1,
      public_seq: before.public_seq,
    })
    for (const one of await desk.clocks(id)) expect(one.met_at).toBeNull()
  })

  test('nobody writes an entry in the name of another, nor hides one for another', async () => {
    const { a, aub } = db.cast
    const id = await desk.reported(a)
    const insert = () =>
      seenBy(
        a,
        sql => sql`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, source, content_hash, hash, private_to)
        values (${id}, 99, now(), 'NoteAdded', 'MESSAGE', 'PERSON', 'X', 'WEB', '', '', ${aub.id})`,
      )
    await expect(insert()).rejects.toThrow(/row-level security/)
  })
})

describe('coordinators', () => {
  test('a Situation Manager is named by AUB and handed over; who had it is relieved and stays in the history (R-5.21)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    value(await desk.manager(db.cast.aub, id))
    await at('2026-11-24T12:00:00+01:00')
    value(
      await desk.manager(db.cast.aub, id, {
        name: 'Nils Nat',
        email: 'nils@drift.example',
        openPoints: 'Afventer log.',
      }),
    )
    const roles =
      await db.admin`select name, relieved_at, open_points from case_role where case_id = ${id} order by appointed_at`
    expect(roles.map(row => [row.name, row.relieved_at && local(row.relieved_at), row.open_points])).toEqual([
      ['Lea Krog', '2026-11-24 12:00:00', 'Afventer log.'],
      ['Nils Nat', null, null],
    ])
    const told = (await desk.mails(id, 'COORDINATION')).filter(mail => mail.data.isYou)
    expect(told.map(mail => mail.recipient)).toEqual([PERSON.email, 'nils@drift.example'])
  })

  test('the school side names its contact, AUB does not; a Situation Manager without a telephone is refused (R-5.22)', async () => {
    await at(TUESDAY)
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    expect(refusal(await desk.contact(aub, id))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await desk.manager(x, id))).toEqual({ kind: 'NotPermitted' })
    expect(refusal(await desk.manager(aub, id, { phone: '' }))).toMatchObject({
      field: ['phone'],
      detail: { reason: 'REQUIRED' },
    })
    expect(refusal(await desk.manager(aub, id, { email: 'ingen' }))).toMatchObject({ field: ['email'] })
    value(await desk.contact(x, id))
    expect(await desk.history(id)).toContain('CoordinatingContactAppointed')
  })

  test('a case that was never critical has no coordinators (R-5.26)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a, { priority: 3, category: 'OTHER' })
    expect(refusal(await desk.manager(db.cast.aub, id))).toEqual({ kind: 'NotMajorIncident' })
  })

  test('an hour after a P1 whoever should have named somebody is told, once and without a breach (R-5.21, R-5.22)', async () => {
    await at(TUESDAY)
    const id = await desk.reported(db.cast.a)
    value(await desk.manager(db.cast.aub, id))
    await at('2026-11-24T11:30:00+01:00')
    await desk.settle(id)
    await desk.settle(id)
    const missing = (await desk.mails(id, 'COORDINATION')).filter(mail => mail.data.what.endsWith('_MISSING'))
    expect(missing.map(mail => [mail.data.what, mail.organisation_id])).toContainEqual([
      'COORDINATING_CONTACT_MISSING',
      db.cast.x.id,
    ])
    expect(missing.map(mail => mail.data.what)).not.toContain('SITUATION_MANAGER_MISSING')
    expect((await desk.history(id)).filter(kind => kind === 'CoordinatorMissing')).toHaveLength(1)
  })
})

describe('acknowledgeEscalation', () => {
  test('stops the ladder and never the clock (R-3.6)', async () => {
    await at('2026-11-28T02:00:00+01:00')
    const { a, x } = db.cast
    const id = await desk.reported(a)
    await at('2026-11-28T02:16:00+01:00')
    await desk.settle(id)
    const waiting = await db.admin`select level from escalation_step where case_id = ${id}`
    expect(waiting.map(row => row.level)).toEqual([1])
    value(await desk.acknowledge(x, id))
    const [step] =
      await db.admin`select acknowledged_by, acknowledged_at, event_seq from escalation_step where case_id = ${id}`
    expect(step?.acknowledged_by).toBe(x.person.name)
    expect(step?.event_seq).toBeGreaterThan(0)
    await at('2026-11-28T02:40:00+01:00')
    await desk.settle(id)
    const levels = await db.admin`select level from escalation_step where case_id = ${id}`
    expect(levels).toHaveLength(1)
    expect((await clock(id, 'REACTION'))?.met_at).toBeNull()
    await at('2026-11-28T03:16:00+01:00')
    await desk.settle(id)
    expect((await desk.breaches(id)).length).toBe(3)
  })

  test('without a step that waits, and by the other side, it is refused; a client names who has it', async () => {
    await at(TUESDAY)
    const { a, x, aub } = db.cast
    const id = await desk.reported(a)
    expect(refusal(await desk.acknowledge(x, id))).toEqual({ kind: 'NothingToAcknowledge' })
    expect(refusal(await desk.acknowledge(aub, id))).toEqual({ kind: 'NotPermitted' })
    await at('2026-11-24T10:16:00+01:00')
    expect(refusal(await desk.acknowledge(x.client, id))).toMatchObject({ kind: 'HandlerRequired' })
    value(await desk.acknowledge(x.client, id, { handler: { name: 'Vagt Vagtsen', phone: '70113000' } }))
  })
})

test('every verb answers a foreign case as one that never existed, and a closed one as closed (faults 14, 40)', async () => {
  await at(TUESDAY)
  const { a, b, y, x, aub } = db.cast
  const id = await desk.reported(a)
  const manager = await mintPerson(db.admin, aub.id, 'Sia Situation', 'sia@aub.example', ['SITUATION_MANAGER'])
  const verbs = (who: typeof a | typeof b.client, target: string) => [
    desk.call(who, target, {}, 1),
    desk.note(who, target, 'Hvad?', 1),
    desk.contact(who, target, {}, 1),
    desk.acknowledge(who, target, { handler: { name: 'En Anden', phone: '70113000' } }, 1),
    desk.outcome(who, target, [{ schoolId: a.id, outcome: 'RESTORED' }], 1),
    desk.answer(who, target, 'ANSWERED', 'Her er svaret.', 1),
  ]
  for (const stranger of [b, b.client, y, y.client]) {
    expect(await Promise.all(verbs(stranger, id))).toEqual(await Promise.all(verbs(stranger, NOBODY)))
    for (const outcome of await Promise.all(verbs(stranger, id))) expect(refusal(outcome).kind).toBe('NotFound')
  }
  value(await desk.resolve(x, id))
  value(await desk.close(aub, id))
  const before = await rowCounts(db)
  for (const attempt of [
    desk.call(a, id),
    desk.note(a, id),
    desk.contact(x, id),
    desk.manager(manager.credential, id),
    desk.acknowledge(x, id),
    desk.schools(x, id, { add: [b.id] }),
    desk.outcome(x, id, [{ schoolId: a.id, outcome: 'RESTORED' }]),
  ])
    expect(refusal(await attempt)).toEqual({ kind: 'AlreadyClosed' })
  expect(await rowCounts(db)).toEqual(before)
})
