// Records the histories that replay.test.ts replays. Run by hand after a workflow was changed on purpose and the old
// histories still replay:  TEST_TEMPORAL_ADDRESS=127.0.0.1:7233 node tests/workflows/record-histories.ts [story ...]
// The server must suggest continue-as-new early: --dynamic-config-value limit.historyCount.suggestContinueAsNew=40
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Snapshot } from '#workflows/activities/incident.ts'
import { watchId } from '#workflows/engine-names.ts'
import { testEngine } from './engine.ts'
import { eventually } from './eventually.ts'
import { writeHistory } from './history-file.ts'

const engine = await testEngine()
const answers = new Map<string, () => Promise<Snapshot>>()
const worker = await engine.work({
  settleDue: caseId => answers.get(caseId)?.() ?? Promise.reject(new Error('unknown case')),
})
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const anHour = 3_600_000
const aDay = 24 * anHour

/** Stories of a case: what the database answers each time, and what is rung meanwhile. */
const stories: Record<string, (caseId: string) => Promise<void>> = {
  'met-in-time': async caseId => {
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(anHour)] })
    await engine.ring({ caseId, seq: 2, offsetMs: 0, deadlines: [inMs(2 * anHour)] })
    await engine.ring({ caseId, seq: 3, offsetMs: 0, deadlines: [] })
  },
  'missed-and-climbs': async caseId => {
    const steps = [[inMs(2_000), inMs(4_000)], [inMs(4_000)], []]
    let seq = 1
    answers.set(caseId, async () => ({ caseId, seq: ++seq, offsetMs: 0, deadlines: steps.shift() ?? [] }))
    await engine.ring({ caseId, seq, offsetMs: 0, deadlines: [inMs(300)] })
  },
  'clock-moved': async caseId => {
    answers.set(caseId, async () => ({ caseId, seq: 3, offsetMs: 3 * anHour, deadlines: [] }))
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(anHour), inMs(2 * anHour)] })
    await eventually(
      () => engine.held(caseId),
      held => held.seq === 1,
    )
    await engine.ring({ caseId, seq: 1, offsetMs: 3 * anHour, deadlines: [inMs(anHour), inMs(2 * anHour)] })
  },
  'continued-as-new': async caseId => {
    let seq = 1
    const held = inMs(anHour)
    await engine.ring({ caseId, seq, offsetMs: 0, deadlines: [held] })
    for (let ring = 0; ring < 60; ring += 1) {
      seq += 1
      await engine.ring({ caseId, seq, offsetMs: 0, deadlines: [inMs(anHour + ring * 1_000)] })
      await pause(20)
    }
    await engine.ring({ caseId, seq: seq + 1, offsetMs: 0, deadlines: [] })
  },
  'database-clock-behind': async caseId => {
    const due = inMs(300)
    const steps = [[due], [due], []]
    answers.set(caseId, async () => {
      const deadlines = steps.shift() ?? []
      return { caseId, seq: deadlines.length > 0 ? 1 : 2, offsetMs: 0, deadlines }
    })
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [due] })
  },
  'database-away': async caseId => {
    let failures = 2
    answers.set(caseId, async () => {
      failures -= 1
      if (failures >= 0) throw new Error('the database is away')
      return { caseId, seq: 2, offsetMs: 0, deadlines: [] }
    })
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(300)] })
  },
  'rung-out-of-order': async caseId => {
    answers.set(caseId, async () => ({ caseId, seq: 9, offsetMs: 0, deadlines: [] }))
    for (const seq of [4, 2, 5, 3, 5, 1]) {
      await engine.ring({ caseId, seq, offsetMs: 0, deadlines: [inMs(300 + seq * 300)] })
    }
  },
  'rung-while-settling': async caseId => {
    answers.set(caseId, async () => {
      await engine.ring({ caseId, seq: 4, offsetMs: 0, deadlines: [] })
      return { caseId, seq: 3, offsetMs: 0, deadlines: [inMs(anHour)] }
    })
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(300)] })
  },
  // Solved: the clocks end, and one instant is left, ten working days ahead.
  'solved-and-closed-by-itself': async caseId => {
    const closes = inMs(14 * aDay)
    answers.set(caseId, async () => ({ caseId, seq: 3, offsetMs: 15 * aDay, deadlines: [] }))
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(anHour), inMs(2 * anHour)] })
    await heldAt(caseId, 1)
    await engine.ring({ caseId, seq: 2, offsetMs: 0, deadlines: [closes] })
    await heldAt(caseId, 2)
    await engine.ring({ caseId, seq: 2, offsetMs: 15 * aDay, deadlines: [closes] })
  },
  'solved-and-reopened': async caseId => {
    answers.set(caseId, async () => ({ caseId, seq: 3, offsetMs: 0, deadlines: [inMs(anHour)] }))
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [inMs(14 * aDay)] })
    await heldAt(caseId, 1)
    await engine.ring({ caseId, seq: 2, offsetMs: 0, deadlines: [inMs(300), inMs(anHour)] })
    await heldAt(caseId, 3)
    await engine.ring({ caseId, seq: 4, offsetMs: 0, deadlines: [] })
  },
  // Warned at 20 hours, critical at 24: the clocks of the new priority come with the answer, before those that were there.
  'outage-promoted': async caseId => {
    const [near, day, later] = [inMs(20 * anHour), inMs(24 * anHour), inMs(40 * anHour)]
    const moved = 24 * anHour + 1_000
    const steps = [
      { caseId, seq: 2, offsetMs: 20 * anHour, deadlines: [day, later] },
      { caseId, seq: 3, offsetMs: moved, deadlines: [inMs(25 * anHour), inMs(25 * anHour + 900_000)] },
    ]
    answers.set(caseId, async () => steps.shift() ?? Promise.reject(new Error('asked once too often')))
    await engine.ring({ caseId, seq: 1, offsetMs: 0, deadlines: [near, day, later] })
    await heldAt(caseId, 1)
    await engine.ring({ caseId, seq: 1, offsetMs: 20 * anHour, deadlines: [near, day, later] })
    await heldAt(caseId, 2)
    await engine.ring({ caseId, seq: 2, offsetMs: moved, deadlines: [day, later] })
    await heldAt(caseId, 3)
    await engine.ring({ caseId, seq: 4, offsetMs: moved, deadlines: [] })
  },
  // A long standstill is recorded in rounds: the answer still has instants that have passed.
  'silence-in-rounds': async caseId => {
    const past = [-3, -2, -1].map(hours => inMs(hours * anHour))
    let seq = 1
    answers.set(caseId, async () => {
      seq += 1
      return { caseId, seq, offsetMs: 0, deadlines: past.slice(seq - 1) }
    })
    await engine.ring({ caseId, seq, offsetMs: 0, deadlines: past })
  },
}

async function heldAt(caseId: string, seq: number): Promise<void> {
  await eventually(
    () => engine.held(caseId),
    held => held.seq >= seq,
  )
}
const asked = process.argv.slice(2)

try {
  for (const [name, tell] of Object.entries(stories)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const caseId = randomUUID()
    await tell(caseId)
    await engine.ended(caseId)
    const runs: { runId: string; startTime: Date }[] = []
    await eventually(
      async () => {
        runs.length = 0
        for await (const run of engine.client.workflow.list({ query: `WorkflowId = '${watchId(caseId)}'` }))
          runs.push(run)
        return runs.length > 0 && runs.every(run => (run as { closeTime?: Date }).closeTime !== undefined)
      },
      isClosed => isClosed,
    )
    runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime())
    for (const [place, { runId }] of runs.entries()) {
      const history = await engine.client.workflow.getHandle(watchId(caseId), runId).fetchHistory()
      const file = runs.length > 1 ? `${name}-${place + 1}` : name
      await writeHistory(file, history)
      process.stdout.write(`${file}: ${history.events?.length} events\n`)
    }
  }
} finally {
  await worker.stop()
  await engine.close()
}
