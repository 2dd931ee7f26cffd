import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, holdClock, refusal, speak, value } from './desk.ts'
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

/** A problem with an analysis that is owed, opened at an instant of Danish time. */
async function owed(at: string): Promise<string> {
  await holdClock(db, at)
  const incident = await desk.reported(db.cast.a)
  value(await desk.resolve(db.cast.x, incident, { isRootCauseKnown: false }))
  return problems.opened(db.cast.x, { incidents: [incident], problemOwner: { name: 'Ea', email: 'ea@x.example' } })
}

// Counted by hand in a wall calendar: Saturdays, Sundays and the days of Easter 2027 (25, 26 and 29 March) are out.
const WALL_CALENDAR = [
  {
    opened: '2027-02-03T09:00:00+01:00',
    day5: '2027-02-10',
    day8: '2027-02-15',
    day10: '2027-02-17',
    day20: '2027-03-03',
  },
  {
    opened: '2027-03-15T23:59:59+01:00',
    day5: '2027-03-22',
    day8: '2027-03-30',
    day10: '2027-04-01',
    day20: '2027-04-15',
  },
  {
    opened: '2027-02-06T12:00:00+01:00',
    day5: '2027-02-12',
    day8: '2027-02-17',
    day10: '2027-02-19',
    day20: '2027-03-05',
  },
]

describe('The dates of a root cause analysis (R-5.39)', () => {
  test.each(WALL_CALENDAR)('Opened $opened: reminded on $day5, $day8 and $day10, at the latest $day20', async row => {
    const id = await owed(row.opened)
    const dates =
      await db.admin`select to_char(rca_due_on, 'YYYY-MM-DD') as due, to_char(rca_wall_on, 'YYYY-MM-DD') as wall
      from problem where id = ${id}`
    expect(dates[0]).toEqual({ due: row.day10, wall: row.day20 })
    const reminders = await db.admin`select to_char(due_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') as at
      from case_deadline where case_id = ${id} and kind = 'RCA_REMINDER' order by due_at`
    expect(reminders.map(one => one.at)).toEqual([row.day5, row.day8, row.day10].map(day => `${day} 08:00`))
  })

  test('Sent in the last second of day ten is in time; one second later is a miss with the true due time', async () => {
    const [first, second] = [await owed('2027-02-03T09:00:00+01:00'), await owed('2027-02-03T09:00:00+01:00')]
    await holdClock(db, '2027-02-18T00:00:00+01:00')
    value(await problems.send(db.cast.x, first))
    expect(await problems.breaches(first)).toEqual([])
    await holdClock(db, '2027-02-18T00:00:01+01:00')
    value(await problems.send(db.cast.x, second))
    expect(await problems.breaches(second)).toEqual([
      { code: 'RCA_MISSED', limit: 'DUE', due: '2027-02-18 00:00:00', by: 'COMMAND' },
    ])
    expect((await problems.history(second)).slice(-2)).toEqual(['RootCauseMissed', 'RootCauseSent'])
  })

  test('The timer and the sweep at once record one miss; then day twenty is another, and nothing later is', async () => {
    const id = await owed('2027-02-03T09:00:00+01:00')
    await holdClock(db, '2027-02-18T00:00:01+01:00')
    await Promise.all([problems.settle(id), problems.settle(id, 'SWEEP')])
    expect(await problems.breaches(id)).toHaveLength(1)
    await holdClock(db, '2027-03-20T12:00:00+01:00')
    await problems.settle(id)
    expect((await problems.breaches(id)).map(one => [one.limit, one.due])).toEqual([
      ['DUE', '2027-02-18 00:00:00'],
      ['WALL', '2027-03-04 00:00:00'],
    ])
  })

  test('The reminders count down 5, 2 and 0 working days; on the last day AUB hears of it too', async () => {
    const id = await owed('2027-02-03T09:00:00+01:00')
    await holdClock(db, '2027-02-17T08:00:00+01:00')
    await problems.settle(id)
    const letters = await problems.letters(id, 'ROOT_CAUSE_DUE')
    expect(letters.filter(one => one.to === 'ea@x.example').map(one => one.data.daysLeft)).toEqual([5, 2, 0])
    expect(letters.filter(one => !one.data.mustAct).map(one => one.data.daysLeft)).toEqual([0])
  })
})

describe('Another date (R-5.39; faults 24)', () => {
  test('Working day 25 is refused, and 21; day 20 is asked for, and holds when AUB alone has agreed', async () => {
    const { x, aub } = db.cast
    const id = await owed('2027-02-03T09:00:00+01:00')
    for (const tooLate of ['2027-03-10', '2027-03-04'])
      expect(refusal(await problems.ask(x, id, tooLate))).toEqual({
        kind: 'ExtensionBeyondWall',
        field: ['wishedOn'],
        detail: { latestOn: '2027-03-03' },
      })
    expect(refusal(await problems.ask(x, id, '2027-02-17')).kind).toBe('ExtensionNotLater')
    expect(refusal(await problems.answer(aub, id, true)).kind).toBe('ExtensionNotAsked')
    value(await problems.ask(x, id, '2027-03-03'))
    expect(refusal(await problems.ask(x, id, '2027-03-02')).kind).toBe('ExtensionAlreadyAsked')
    expect(await problems.row(id)).toMatchObject({ rca_state: 'DUE', rca_agreed_due_on: null })
    value(await problems.answer(aub, id, true))
    expect(await problems.row(id)).toMatchObject({ rca_state: 'EXTENDED' })
    await holdClock(db, '2027-03-04T00:00:00+01:00')
    await problems.settle(id)
    expect(await problems.breaches(id)).toEqual([])
    await holdClock(db, '2027-03-04T00:00:01+01:00')
    await problems.settle(id)
    expect((await problems.breaches(id)).map(one => one.due)).toEqual(['2027-03-04 00:00:00'])
  })

  test('Agreed after day ten: allowed, and the miss of day ten stays recorded', async () => {
    const { x, aub } = db.cast
    const id = await owed('2027-02-03T09:00:00+01:00')
    await holdClock(db, '2027-02-22T10:00:00+01:00')
    value(await problems.ask(x, id, '2027-02-26'))
    value(await problems.answer(aub, id, true))
    await holdClock(db, '2027-02-26T23:00:00+01:00')
    value(await problems.send(x, id))
    expect((await problems.breaches(id)).map(one => one.due)).toEqual(['2027-02-18 00:00:00'])
    const letters = await problems.letters(id, 'ROOT_CAUSE_DUE')
    const agreed = letters.filter(one => one.to === 'ea@x.example' && one.data.isAgreed)
    expect(agreed.map(one => one.data.daysLeft)).toEqual([2, 0])
  })

  test('Declined with a word, the date as it was stands; a no without a word is refused', async () => {
    const { x, aub } = db.cast
    const id = await owed('2027-02-03T09:00:00+01:00')
    value(await problems.ask(x, id, '2027-02-24'))
    expect(refusal(await problems.answer(aub, id, false, null)).detail).toEqual({ reason: 'REQUIRED' })
    value(await problems.answer(aub, id, false, 'Vi skal bruge den før.'))
    expect(await problems.row(id)).toMatchObject({ rca_state: 'DUE', rca_agreed_due_on: null })
    value(await problems.ask(x, id, '2027-02-19'))
  })

  test('The database itself lets no supplier agree to a date, and none after day twenty', async () => {
    const { x } = db.cast
    const id = await owed('2027-02-03T09:00:00+01:00')
    const set = (who: typeof x, on: string) =>
      speak(who, 'sendRootCause', {}, async tx => {
        await tx.sql`update problem set rca_agreed_due_on = ${on} where id = ${id}`
        return { ok: true, value: {} }
      })
    await expect(set(x, '2027-02-26')).rejects.toThrow(/AUB's to change/)
    await expect(set(db.cast.aub, '2027-03-04')).rejects.toThrow(/problem_extension/)
  })
})

describe('Whether one is owed (R-5.38)', () => {
  test('A waiver with a reason holds until AUB objects; then day ten counts, or day twenty when ten has passed', async () => {
    const { x, aub } = db.cast
    const [soon, late, never] = [
      await owed('2027-02-03T09:00:00+01:00'),
      await owed('2027-02-03T09:00:00+01:00'),
      await owed('2027-02-03T09:00:00+01:00'),
    ]
    for (const id of [soon, late, never]) value(await problems.waive(x, id))
    expect(refusal(await problems.waive(x, soon)).kind).toBe('RootCauseNotOwed')
    value(await problems.object(aub, soon))
    expect(await problems.row(soon)).toMatchObject({ rca_state: 'DUE' })
    expect(refusal(await problems.waive(x, soon)).kind).toBe('RootCauseRequired')
    expect(refusal(await problems.object(aub, soon)).kind).toBe('RootCauseRequired')
    await holdClock(db, '2027-02-20T10:00:00+01:00')
    value(await problems.object(aub, late))
    await problems.settle(soon)
    expect((await problems.breaches(soon)).map(one => one.limit)).toEqual(['DUE'])
    await holdClock(db, '2027-03-05T10:00:00+01:00')
    value(await problems.object(aub, never))
    for (const id of [late, never]) await problems.settle(id)
    expect((await problems.breaches(late)).map(one => one.due)).toEqual(['2027-03-04 00:00:00'])
    expect(await problems.row(never)).toMatchObject({ rca_state: 'RETURNED' })
    expect(await problems.breaches(never)).toEqual([])
    value(await problems.send(x, never))
  })

  test('An incomplete analysis is refused with what is missing, and nothing is half stored', async () => {
    const { x } = db.cast
    const id = await owed('2027-02-03T09:00:00+01:00')
    expect(refusal(await problems.send(x, id, { ...ANALYSIS, effect: ' ', prevention: [] }))).toEqual({
      kind: 'RootCauseIncomplete',
      field: ['analysis', 'effect'],
      detail: { missing: 'effect,prevention' },
    })
    const undated = [{ what: 'Overvåg.', owner: 'Driften', dueOn: null }]
    expect(refusal(await problems.send(x, id, { ...ANALYSIS, prevention: undated })).detail).toEqual({
      missing: 'prevention',
    })
    expect(refusal(await problems.send(x, id, { ...ANALYSIS, cause: 'x'.repeat(10_001) }))).toEqual({
      kind: 'InvalidInput',
      field: ['analysis', 'cause'],
      detail: { reason: 'TOO_LONG', max: 10_000 },
    })
    expect(await db.admin`select from root_cause_analysis where case_id = ${id}`).toHaveLength(0)
  })

  test("Sent to ATP Servicedesk's person of annex 1, returned, sent again, accepted; solved and closed", async () => {
    const { x, aub } = db.cast
    const desk = { role: 'ATP_SERVICE_DESK', name: 'ATP Servicedesk', email: 'rca@atp.example', phone: '+4570113000' }
    await db.admin`update contact_annex set contacts = ${db.admin.json([{ ...desk, department: '', location: '' }])}
      where organisation_id = ${aub.id}`
    const id = await owed('2027-02-03T09:00:00+01:00')
    value(await problems.send(x, id))
    expect(refusal(await problems.send(x, id)).kind).toBe('RootCauseAlreadySent')
    const [sent] = await problems.letters(id, 'ROOT_CAUSE_SENT')
    expect(sent).toMatchObject({ to: 'rca@atp.example', data: { version: 1, analysis: ANALYSIS } })
    value(await problems.return(aub, id))
    value(await problems.solve(x, id))
    expect(refusal(await problems.close(x, id)).kind).toBe('RootCauseMissing')
    await holdClock(db, '2027-04-03T09:00:00+02:00')
    value(await problems.send(x, id))
    value(await problems.accept(aub, id))
    expect(refusal(await problems.accept(aub, id)).kind).toBe('RootCauseNotSent')
    value(await problems.close(aub, id))
    expect(await problems.breaches(id)).toEqual([])
    expect(await problems.row(id)).toMatchObject({ state: 'CLOSED', rca_state: 'ACCEPTED' })
    const versions =
      await db.admin`select version, returned_at is not null as returned, accepted_at is not null as accepted
      from root_cause_analysis where case_id = ${id} order by version`
    expect(versions).toMatchObject([
      { version: 1, returned: true, accepted: false },
      { version: 2, returned: false, accepted: true },
    ])
  })
})
