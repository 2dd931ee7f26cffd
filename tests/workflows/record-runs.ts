import type { TestEngine } from './engine.ts'
import { eventually } from './eventually.ts'
import { writeHistory } from './history-file.ts'

/** Writes the history of every run of a workflow under a story's name, the oldest first, once all of them have ended. */
export async function recordRuns(engine: TestEngine, workflowId: string, story: string, most = 3): Promise<void> {
  const runs: { runId: string; startTime: Date; closeTime?: Date }[] = []
  await eventually(
    async () => {
      runs.length = 0
      for await (const run of engine.client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) runs.push(run)
      return runs.length > 0 && runs.every(run => run.closeTime !== undefined)
    },
    areClosed => areClosed,
    30_000,
  )
  const inOrder = runs.toSorted((one, other) => one.startTime.getTime() - other.startTime.getTime())
  for (const [place, { runId }] of inOrder.slice(0, most).entries()) {
    const history = await engine.client.workflow.getHandle(workflowId, runId).fetchHistory()
    const file = inOrder.length > 1 ? `${story}-${place + 1}` : story
    await writeHistory(file, history)
    process.stdout.write(`${file}: ${history.events?.length} events\n`)
  }
}
