import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { asClock } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { askGate } from '#graphql/ask-gate.ts'
import type { Member } from '#tests/cast.ts'
import { changeDeskOf } from '#tests/db/change-desk.ts'
import { refusal, value } from '#tests/db/desk.ts'
import { changeGateId } from '#workflows/engine-names.ts'
import type { Loop } from '#workflows/loop.ts'
import { startRelay } from '#workflows/relay.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
let changes: ReturnType<typeof changeDeskOf>
let relay: Loop
let worker: { stop(): Promise<void> } | null
const work = () =>
  desk.engine.work({
    settleDue: caseId => asClock(tx => settleDue(tx, caseId, 'TIMER')),
    settleChange: caseId => asClock(tx => settleChange(tx, caseId, 'TIMER')),
    decideChange: decideAtGate,
  })

beforeAll(async () => {
  desk = await openDesk()
  changes = changeDeskOf(desk.database)
  relay = startRelay({ taskQueue: desk.engine.taskQueue })
  worker = await work()
})
afterAll(async () => {
  await relay.stop()
  await worker?.stop()
  await desk.close()
})

const window = { windowStart: new Date('2027-02-10T20:00:00Z'), windowEnd: new Date('2027-02-10T22:00:00Z') }
const ask = async (by: Member, id: string, verdict: 'APPROVED' | 'OBJECTED' = 'APPROVED', version?: number) =>
  askGate(
    { secret: by.sid },
    {
      changeId: id,
      expectedVersion: version ?? (await changes.versionOf(id)),
      verdict,
      conditions: [],
      reason: 'Set igennem.',
      actualDecidedAt: null,
      key: null,
    },
    desk.engine.taskQueue,
  )
async function ready(): Promise<string> {
  const { cast } = desk.database
  const id = await changes.sent(cast.x, window)
  await changes.discussed(cast, cast.x, id)
  return id
}

describe('AUB asks the gate', () => {
  it('approves through the Update once everything stands; asked in parallel there is one decision (fault 78)', async () => {
    const { aub } = desk.database.cast
    const id = await ready()
    const version = await changes.versionOf(id)
    const answers = await Promise.all([1, 2, 3].map(() => ask(aub.person, id, 'APPROVED', version)))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.filter(answer => !answer.ok).map(answer => refusal(answer).kind)).toEqual([
      'VersionConflict',
      'VersionConflict',
    ])
    expect(await changes.state(id)).toBe('APPROVED')
    const [row] = await desk.database.admin`select count(*)::int as n from decision where case_id = ${id}`
    expect(row?.n).toBe(1)
  })

  it('is refused by the gate with its reasons, and stores nothing, while a static reason stands (C.3)', async () => {
    const { aub, x } = desk.database.cast
    const id = await changes.sent(x, window)
    const said = refusal(await ask(aub.person, id))
    expect(said.kind).toBe('GateShut')
    expect(String(said.detail?.reasons)).toContain('DIALOGUE_MISSING')
    expect(value(await ask(aub.person, id, 'OBJECTED')).kind).toBe('ChangeObjected')
  })

  it('answers GateUnavailable within 2 seconds when no worker comes, and nothing is stored when it does (house decision 3)', async () => {
    const { aub } = desk.database.cast
    const id = await ready()
    await worker?.stop()
    worker = null
    const began = performance.now()
    expect(refusal(await ask(aub.person, id)).kind).toBe('GateUnavailable')
    expect(performance.now() - began).toBeLessThan(2_500)
    worker = await work()
    const handle = desk.engine.client.workflow.getHandle(changeGateId(id))
    await eventually(
      () => handle.describe(),
      run => run.status.name === 'RUNNING' || run.status.name === 'COMPLETED',
    )
    // A later question is answered, so the earlier one was: with a refusal, for it had been withdrawn.
    expect(value(await ask(aub.person, id)).kind).toBe('ChangeApproved')
    const [row] = await desk.database.admin`select count(*)::int as n from decision where case_id = ${id}`
    expect(row?.n).toBe(1)
  })
})

describe('AUB’s silence', () => {
  it('is told on after 5 and after 10 working days, to the first and the second of its ladder, and never becomes approval (R-5.42)', async () => {
    const { aub, x } = desk.database.cast
    const id = await changes.sent(x, window)
    await desk.database.ahead(9 * 86_400)
    await desk.database
      .admin`insert into outbox (case_id, noun, seq, kind, rings) select id, 'CHANGE', seq, 'ClockMoved', true from change_request where id = ${id}`
    await eventually(
      () => changes.history(id),
      history => history.filter(kind => kind === 'DecisionSilent').length === 1,
    )
    await desk.database.ahead(8 * 86_400)
    await desk.database
      .admin`insert into outbox (case_id, noun, seq, kind, rings) select id, 'CHANGE', seq, 'ClockMoved', true from change_request where id = ${id}`
    await eventually(
      () => changes.history(id),
      history => history.filter(kind => kind === 'DecisionSilent').length === 2,
    )
    expect(await changes.state(id)).toBe('SUBMITTED')
    expect(await changes.reasons(x, id)).toContain('DECISION_MISSING')
    const letters = await desk.database.admin`select recipient_name as name from delivery
      where case_id = ${id} and organisation_id = ${aub.id} and template = 'CHANGE_NEWS' and recipient_name like '%niveau%' order by event_seq`
    expect(letters.map(row => row.name)).toEqual(['AUB niveau 1', 'AUB niveau 2'])
  })

  it('ends with the change: withdrawn, its gate waits for nothing', async () => {
    const { x } = desk.database.cast
    const id = await changes.sent(x, window)
    const handle = desk.engine.client.workflow.getHandle(changeGateId(id))
    await eventually(
      () => handle.describe().catch(() => null),
      run => run !== null,
    )
    value(await changes.withdraw(x, id))
    await handle.result()
  })
})
