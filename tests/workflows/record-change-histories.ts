// Records the histories of `changeGate` that replay.test.ts replays; see record-histories.ts.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Snapshot } from '#workflows/activities/change.ts'
import { knock } from '#workflows/client.ts'
import { CHANGE_GATE, changeGateId, DOORBELL } from '#workflows/engine-names.ts'
import { testEngine } from './engine.ts'
import { eventually } from './eventually.ts'
import { writeHistory } from './history-file.ts'

const engine = await testEngine()
process.env.TEMPORAL_ADDRESS = engine.address
const answers = new Map<string, Snapshot[]>()
const worker = await engine.work({
  settleDue: () => Promise.reject(new Error('no incident is watched here')),
  settleChange: async caseId => answers.get(caseId)?.shift() ?? Promise.reject(new Error('asked once too often')),
  decideChange: async requestId =>
    requestId.startsWith('no')
      ? { ok: false, refusal: { kind: 'GateShut', detail: { reasons: '[]' } } }
      : { ok: true, value: { kind: 'ChangeApproved', changeId: requestId } },
})
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const anHour = 3_600_000
const at = (caseId: string, seq: number, ...ms: number[]): Snapshot => ({
  caseId,
  seq,
  offsetMs: 0,
  deadlines: ms.map(inMs),
})
const ring = (snapshot: Snapshot) =>
  engine.client.workflow.signalWithStart(CHANGE_GATE, {
    workflowId: changeGateId(snapshot.caseId),
    taskQueue: engine.taskQueue,
    args: [snapshot],
    signal: DOORBELL,
    signalArgs: [snapshot],
  })
const asked = async (caseId: string, requestId: string) => {
  const answer = await knock(caseId, requestId, engine.taskQueue)
  if (answer.kind === 'AWAY') throw new Error('the gate did not answer')
}

/** Stories of a gate: asked while it waits, asked where none runs, refused, silent for ten days, and over many runs. */
const stories: Record<string, (caseId: string) => Promise<void>> = {
  'gate-approved': async caseId => {
    await ring(at(caseId, 1, anHour, 2 * anHour))
    await asked(caseId, `yes-${caseId}`)
    await ring(at(caseId, 2))
  },
  'gate-started-by-the-question': caseId => asked(caseId, `yes-${caseId}`),
  'gate-refused': async caseId => {
    await ring(at(caseId, 1, anHour))
    await asked(caseId, `no-${caseId}`)
    await asked(caseId, `no-again-${caseId}`)
    await ring(at(caseId, 2))
  },
  'gate-silent': async caseId => {
    answers.set(caseId, [at(caseId, 2, 600), at(caseId, 3)])
    await ring(at(caseId, 1, 300, 600))
  },
  'gate-continued': async caseId => {
    await ring(at(caseId, 1, anHour))
    for (let turn = 0; turn < 12; turn += 1) {
      await ring(at(caseId, 2 + turn, anHour + turn * 1_000))
      await asked(caseId, `yes-${turn}-${caseId}`)
      await pause(20)
    }
    await ring(at(caseId, 100))
  },
}

try {
  for (const [name, tell] of Object.entries(stories)) {
    const caseId = randomUUID()
    await tell(caseId)
    await engine.client.workflow.getHandle(changeGateId(caseId)).result()
    const query = `WorkflowId = '${changeGateId(caseId)}'`
    const runs: { runId: string; startTime: Date; closeTime?: Date }[] = []
    await eventually(
      async () => {
        runs.length = 0
        for await (const run of engine.client.workflow.list({ query })) runs.push(run)
        return runs.length > 0 && runs.every(run => run.closeTime !== undefined)
      },
      isClosed => isClosed,
    )
    const inOrder = runs.toSorted((one, other) => one.startTime.getTime() - other.startTime.getTime())
    for (const [place, { runId }] of inOrder.entries()) {
      const history = await engine.client.workflow.getHandle(changeGateId(caseId), runId).fetchHistory()
      await writeHistory(inOrder.length > 1 ? `${name}-${place + 1}` : name, history)
    }
    process.stdout.write(`${name}: ${inOrder.length} runs\n`)
  }
} finally {
  await worker.stop()
  await engine.close()
}
process.exit(0)
