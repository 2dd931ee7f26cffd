import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { coordinationDesk } from './coordination-desk.ts'
import { holdClock, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof coordinationDesk>
beforeAll(async () => {
  db = await freshDatabase()
  desk = coordinationDesk(db)
})
afterAll(() => db.close())

const at = (when: string) => holdClock(db, when)
/** Whom the mails of a template went to, and by which of their addresses. */
const to = async (id: string, template: string) =>
  new Set((await desk.mails(id, template)).map(mail => mail.recipient.replace(/^(\w+)@(\w+?)-.*/, '$1@$2') as string))

describe('Who is told what about an incident (C.5)', () => {
  test('a new incident: the counterpart contact point, by mail always', async () => {
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(db.cast.a, { priority: 3, category: 'WRONG_DATA' })
    const addressed = await to(id, 'INCIDENT_REPORTED')
    expect([...addressed].sort()).toEqual(['post@aub', 'post@leverandrx'])
    const news = await db.admin`select kind from outbox where case_id = ${id}`
    expect(news.map(row => row.kind)).toContain('IncidentReported')
  })

  test('a P1: also level 1, whoever is on call, and all affected schools; a call is asked for while phones are open', async () => {
    const { a, b, x } = db.cast
    await db.admin`update contact_annex set on_call_address = '20304050@sms.example' where organisation_id = ${x.id}`
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(x, { schools: [a.id, b.id] })
    const addressed = await to(id, 'INCIDENT_REPORTED')
    expect([...addressed].sort()).toEqual(['niveau1@leverandrx', 'post@aub', 'post@skolea', 'post@skoleb'])
    expect(await to(id, 'ON_CALL')).toEqual(new Set(['20304050@sms.example']))
    const [row] = await db.admin`select is_call_required from incident where id = ${id}`
    expect(row?.is_call_required).toBe(true)
  })

  test('a P1 by night goes to the mailboxes that are read round the clock (R-4.13)', async () => {
    await at('2026-11-24T23:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    const addressed = await to(id, 'INCIDENT_REPORTED')
    expect([...addressed].sort()).toEqual(['niveau1@leverandrx', 'vagt@aub', 'vagt@leverandrx'])
  })

  test('50 % of a clock: the one who owes it alone, by mail; what is caught up with at 80 % is one mail (R-3.7, C.5)', async () => {
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    await at('2026-11-24T10:07:30+01:00')
    await desk.settle(id)
    expect(await to(id, 'CLOCK_AT_RISK')).toEqual(new Set(['post@leverandrx']))
    const half = await desk.mails(id, 'CLOCK_AT_RISK')
    expect(new Set(half.map(mail => mail.data.used))).toEqual(new Set([50]))
    const later = await desk.reported(db.cast.a)
    await at('2026-11-24T10:19:30+01:00')
    await desk.settle(later)
    const risk = await desk.mails(later, 'CLOCK_AT_RISK')
    expect(risk.map(mail => mail.data.used)).toEqual(risk.map(() => undefined))
  })

  test('80 % of a clock: the one who owes it and level 1; of a P1 also whoever is on call (R-3.7)', async () => {
    const { a } = db.cast
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(a)
    await at('2026-11-24T10:12:00+01:00')
    await desk.settle(id)
    const addressed = await to(id, 'CLOCK_AT_RISK')
    expect([...addressed].sort()).toEqual(['niveau1@leverandrx', 'post@leverandrx'])
    expect((await desk.mails(id, 'ON_CALL')).map(mail => mail.data.alarm)).toContain('AT_RISK')
    expect(await desk.history(id)).toContain('ClockHalfUsed')
  })

  test('a missed goal: the one who owed it, level 1 and the counterpart (R-3.6)', async () => {
    const { a } = db.cast
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(a)
    await at('2026-11-24T10:15:01+01:00')
    await desk.settle(id)
    const missed = await to(id, 'CLOCK_MISSED')
    expect([...missed].sort()).toEqual(['post@aub', 'post@leverandrx'])
    expect(await to(id, 'ESCALATION')).toEqual(new Set(['niveau1@leverandrx']))
  })

  test('a status goes to the counterpart and every affected school (R-2.4, R-4.15)', async () => {
    const { a, b, x } = db.cast
    await at('2026-11-24T10:00:00+01:00')
    const id = await desk.reported(x, { schools: [a.id, b.id] })
    value(await desk.status(x, id))
    const addressed = await to(id, 'STATUS_SENT')
    expect([...addressed].sort()).toEqual(['post@aub', 'post@skolea', 'post@skoleb'])
  })

  test('the deputy of a level is told with it; of a level whose holder has left the deputy stands in (R-5.4, F17)', async () => {
    const { a, x } = db.cast
    const person = (name: string, more: object = {}) => ({
      level: 1,
      name,
      email: `${name}@x.example`,
      phone: '+4570113000',
      ...more,
    })
    const deputy = { name: 'sted', email: 'sted@x.example', phone: '+4570113000' }
    const ladder = async (escalation: object[]) =>
      db.admin`update contact_annex set escalation = ${db.admin.json(escalation as never)} where organisation_id = ${x.id}`
    const called = async () => {
      await at('2026-11-28T02:00:00+01:00')
      const id = await desk.reported(a)
      await at('2026-11-28T02:16:00+01:00')
      await desk.settle(id)
      return [...(await to(id, 'ESCALATION'))].sort()
    }
    await ladder([person('et', { deputy }), person('to', { level: 2 })])
    expect(await called()).toEqual(['et@x.example', 'sted@x.example'])
    await ladder([person('et', { deputy, endedOn: '2026-11-01' }), person('to', { level: 2 })])
    expect(await called()).toEqual(['sted@x.example'])
    await ladder([person('et', { endedOn: '2026-11-01' }), person('to', { level: 2 })])
    expect(await called()).toEqual(['to@x.example'])
  })
})
