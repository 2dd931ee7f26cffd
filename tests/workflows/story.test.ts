import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INCIDENT_WATCH, watchId } from '#workflows/engine-names.ts'
import type { Loop } from '#workflows/loop.ts'
import { startPost } from '#workflows/post/post.ts'
import { ringUnwatched } from '#workflows/reconcile.ts'
import { startRelay } from '#workflows/relay.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
let relay: Loop
let post: Loop
let worker: { stop(): Promise<void> }

const MINUTE = 60
const HOUR = 3_600

beforeAll(async () => {
  desk = await openDesk()
  desk.alarmTo('drift@aub.example')
  worker = await desk.work()
  relay = startRelay({ taskQueue: desk.engine.taskQueue })
  post = startPost(desk.post)
})
afterAll(async () => {
  await Promise.all([relay.stop(), post.stop()])
  await worker.stop()
  await desk.close()
})

const heldSeq = (caseId: string) =>
  desk.engine.held(caseId).then(
    held => held.seq,
    () => 0,
  )
const steps = (caseId: string) =>
  desk.database.admin`select level, contact_name from escalation_step where case_id = ${caseId} order by at, level`
const dueOf = async (caseId: string, kind: string) => {
  const [row] = await desk.database
    .admin`select due_at from clock where case_id = ${caseId} and kind = ${kind} order by ordinal desc limit 1`
  return new Date(row?.due_at).toISOString()
}
const mailsOf = async (caseId: string) => {
  const [row] = await desk.database.admin`select number from incident where id = ${caseId}`
  return desk.mails().filter(mail => mail.subject.includes(row?.number as string))
}

describe('A critical incident that nobody takes', () => {
  it('is one breach of each duty after 15 minutes, one step of the ladder, and mail to level 1 (R-4.6, R-3.6)', async () => {
    const caseId = await desk.report()
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    await desk.ahead(15 * MINUTE + 2)
    const breaches = await eventually(
      () => desk.breaches(caseId),
      found => found.length >= 2,
    )
    const due = await dueOf(caseId, 'REACTION')
    expect(breaches.map(({ kind, dueAt, recordedBy }) => ({ kind, dueAt, recordedBy }))).toEqual([
      { kind: 'FIRST_FEEDBACK', dueAt: due, recordedBy: 'TIMER' },
      { kind: 'REACTION', dueAt: due, recordedBy: 'TIMER' },
    ])
    expect(await steps(caseId)).toMatchObject([{ level: 1, contact_name: 'AUB niveau 1' }])
    const escalated = await eventually(
      async () => (await mailsOf(caseId)).filter(mail => mail.subject.includes('Eskalering')),
      mails => mails.length > 0,
    )
    expect(escalated).toHaveLength(1)
    expect(escalated[0]?.to[0]).toMatch(/^niveau1@aub/)
  })

  it('has told AUB and the school’s supplier at once with PRIORITET 1 in the subject, and given the reporter a receipt (R-5.17, R-5.20)', async () => {
    const caseId = await desk.report()
    const mails = await eventually(
      () => mailsOf(caseId),
      found => found.length >= 4,
    )
    expect(mails.every(mail => mail.subject.includes('PRIORITET 1'))).toBe(true)
    expect(mails.map(mail => mail.to[0]).sort()).toEqual([
      expect.stringMatching(/^niveau1@aub/),
      expect.stringMatching(/^person@skolea/),
      expect.stringMatching(/^post@aub/),
      expect.stringMatching(/^post@leverandrx/),
    ])
    for (const mail of mails) expect(mail.headers['auto-submitted']).toBe('auto-generated')
    const threads = new Set(mails.map(mail => mail.headers['in-reply-to']))
    expect(threads.size).toBe(1)
  })
})

describe('A status', () => {
  it('moves the next due time to exactly an hour after it, and nothing happens at the old one (R-4.15)', async () => {
    const caseId = await desk.report()
    await desk.begin(caseId)
    await desk.status(caseId)
    const [sent] = await desk.database
      .admin`select at from case_event where case_id = ${caseId} and kind = 'StatusSent'`
    expect(await dueOf(caseId, 'NEXT_STATUS')).toBe(new Date(new Date(sent?.at).getTime() + HOUR * 1000).toISOString())
    await desk.ahead(30 * MINUTE)
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    await eventually(
      () => desk.database.admin`select 1 from case_event where case_id = ${caseId} and kind = 'ClockHalfUsed'`,
      rows => rows.length > 0,
    )
    expect(await desk.breaches(caseId)).toEqual([])
    await desk.resolve(caseId)
  })

  it('that comes too late cannot wipe out the miss (R-4.15)', async () => {
    await relay.stop()
    const caseId = await desk.report()
    await desk.begin(caseId)
    await desk.database.ahead(15 * MINUTE + 2)
    await desk.status(caseId, 'For sent, men her er den.')
    const found = await desk.breaches(caseId)
    expect(found).toMatchObject([{ kind: 'FIRST_FEEDBACK', recordedBy: 'COMMAND' }])
    relay = startRelay({ taskQueue: desk.engine.taskQueue })
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    expect(await desk.breaches(caseId)).toEqual(found)
    await desk.resolve(caseId)
  })
})

describe('A critical incident in silence for 48 hours', () => {
  it('misses one status each hour, each at its hour, none twice (R-4.15)', { timeout: 90_000 }, async () => {
    const caseId = await desk.report()
    await desk.begin(caseId)
    await desk.status(caseId)
    const first = Date.parse(await dueOf(caseId, 'NEXT_STATUS'))
    for (let hop = 0; hop < 12; hop += 1) {
      await desk.ahead(4 * HOUR)
      const wanted = 4 * (hop + 1) - 1
      await eventually(
        () => desk.breaches(caseId),
        found => found.length >= wanted,
        30_000,
      )
    }
    await desk.ahead(2 * MINUTE)
    const found = await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 48,
      30_000,
    )
    expect(found.map(({ dueAt }) => Date.parse(dueAt))).toEqual(
      Array.from({ length: 48 }, (_none, hour) => first + hour * HOUR * 1000),
    )
    await desk.resolve(caseId)
  })
})

describe('The watch of a case', () => {
  it('waits for no clock once the case is solved, but for its closing (R-5.14, R-4.11)', async () => {
    const caseId = await desk.report()
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    await desk.resolve(caseId)
    // No clock is left: the closing by itself, and what is still to be asked after.
    const left = await desk.database
      .admin`select kind, due_at from case_deadline where case_id = ${caseId} and fired_at is null and ended_at is null
        order by due_at`
    expect(left.map(row => row.kind)).toEqual(['CALL_MISSING', 'AUTO_CLOSE'])
    await eventually(
      () => desk.engine.held(caseId),
      held => held.deadlines.join() === left.map(row => (row.due_at as Date).toISOString()).join(),
    )
  })

  it('that somebody terminated is started again with its remaining time, and operations are told who (fault 25)', async () => {
    const caseId = await desk.report()
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    const before = await desk.engine.held(caseId)
    await desk.engine.client.workflow.getHandle(watchId(caseId)).terminate('an operator')
    const rung = await eventually(
      () => ringUnwatched(desk.engine.client, desk.engine.taskQueue),
      count => count > 0,
    )
    expect(rung).toBeGreaterThanOrEqual(1)
    const alarm = await eventually(
      () => desk.mails().find(mail => mail.subject.startsWith('ALARM: Workflows')),
      mail => mail !== undefined,
    )
    expect(alarm?.to).toEqual(['drift@aub.example'])
    expect(alarm?.text).toContain(`${watchId(caseId)}: `)
    expect(alarm?.text).toContain('(an operator)')
    const after = await eventually(
      () => desk.engine.held(caseId),
      held => held.seq >= before.seq,
    )
    expect(after.deadlines).toEqual(before.deadlines)
    await desk.resolve(caseId)
  })

  it('is found in the list of Temporal by case, organisation and priority', async () => {
    const caseId = await desk.report()
    const found = await eventually(
      async () => {
        const query = `WorkflowType = '${INCIDENT_WATCH}' AND caseId = '${caseId}' AND priority = 1 AND organisationId = '${desk.database.cast.aub.id}'`
        const runs: string[] = []
        for await (const run of desk.engine.client.workflow.list({ query })) runs.push(run.workflowId)
        return runs
      },
      runs => runs.length > 0,
    )
    expect(found).toEqual([watchId(caseId)])
    await desk.resolve(caseId)
  })
})
