// Records the histories of `rootCauseWatch` that replay.test.ts replays; see record-histories.ts.
import { randomUUID } from 'node:crypto'
import type { Snapshot } from '#workflows/activities/problem.ts'
import { testEngine } from './engine.ts'
import { writeHistory } from './history-file.ts'
import { ringProblem } from './problem-engine.ts'

const engine = await testEngine()
const answers = new Map<string, Snapshot[]>()
const worker = await engine.work({
  settleDue: () => Promise.reject(new Error('no incident is watched here')),
  settleProblem: async caseId => answers.get(caseId)?.shift() ?? Promise.reject(new Error('asked once too often')),
})
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const aDay = 86_400_000

/** Stories of a problem: what the database answers each time, and what is rung meanwhile. */
const stories: Record<string, (caseId: string) => Promise<void>> = {
  'root-cause-reminded-and-missed': async caseId => {
    const held = (seq: number, ...ms: number[]) => ({ caseId, seq, offsetMs: 0, deadlines: ms.map(inMs) })
    answers.set(caseId, [held(2, 600, 900), held(3, 900), held(4)])
    await ringProblem(engine, held(1, 300, 600, 900))
  },
  'root-cause-extended-and-sent': async caseId => {
    const at = (seq: number, offsetMs: number, deadlines: string[]) => ({ caseId, seq, offsetMs, deadlines })
    const [ten, agreed] = [inMs(10 * aDay), inMs(18 * aDay)]
    answers.set(caseId, [at(3, 10 * aDay, [agreed])])
    await ringProblem(engine, at(1, 0, [ten]))
    await ringProblem(engine, at(2, 0, [ten, agreed]))
    await ringProblem(engine, at(2, 10 * aDay, [ten, agreed]))
    while ((answers.get(caseId)?.length ?? 0) > 0) await new Promise(resolve => setTimeout(resolve, 50))
    await ringProblem(engine, at(4, 10 * aDay, []))
  },
}

try {
  for (const [name, tell] of Object.entries(stories)) {
    const caseId = randomUUID()
    await tell(caseId)
    const run = engine.client.workflow.getHandle(`problem/${caseId}`)
    await run.result()
    const history = await run.fetchHistory()
    await writeHistory(name, history)
    process.stdout.write(`${name}: ${history.events?.length} events\n`)
  }
} finally {
  await worker.stop()
  await engine.close()
}
