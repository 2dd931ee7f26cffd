import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleWorkflows } from '#workflows/bundle.ts'
import { readHistory } from './history-file.ts'

Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } })

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const names = (await readdir(here('./histories'))).map(name => name.replace(/\.json$/, '')).sort()

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aub-replay-'))
  await bundleWorkflows(join(folder, 'workflows.js'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('Every recorded history', () => {
  it('is there: met in time, missed and climbed, closed by itself, promoted, caught up with in rounds, clock moved, continued as new, cancelled, ended by operations and rung anew', () => {
    const stories = [
      'met-in-time',
      'missed-and-climbs',
      'solved-and-closed-by-itself',
      'solved-and-reopened',
      'outage-promoted',
      'silence-in-rounds',
      'clock-moved',
      'continued-as-new-1',
      'root-cause-extended-and-sent',
      'cancelled-before-begun',
      'hourly-for-a-night-1',
      'clock-moved-over-several-1',
      'terminated-and-rung-anew-2',
      'cancelled-by-operations-1',
      'taken-over-by-another-worker',
      'root-cause-continued-2',
      'root-cause-terminated-2',
      'gate-withdrawn',
      'gate-terminated-2',
      'annex-missing-each-week',
      'annex-continued-2',
    ]
    expect(names).toEqual(expect.arrayContaining(stories))
  })

  it('There are at least fifty, of each of the four workflows (fault 18)', async () => {
    expect(names.length).toBeGreaterThanOrEqual(50)
    const histories = await Promise.all(names.map(readHistory))
    const types = histories.map(
      ({ events }) => events[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? '',
    )
    expect([...new Set(types)].sort()).toEqual(['annexWatch', 'changeGate', 'incidentWatch', 'rootCauseWatch'])
  })

  it.each(names)('replays by the workflow of today: %s', async name => {
    await Worker.runReplayHistory(
      { workflowBundle: { codePath: join(folder, 'workflows.js') } },
      await readHistory(name),
    )
  })
})

describe('A workflow that was changed without care', () => {
  it.each([
    'missed-and-climbs',
    'gate-approved',
    'root-cause-waived',
    'annex-missing-each-week',
    'terminated-and-rung-anew-2',
  ])('is found by replay, so that it cannot strand what is running: %s (faults 18)', async name => {
    const workflowBundle = await bundleWorkflowCode({
      workflowsPath: here('./broken-watch.ts'),
      logger: new DefaultLogger('ERROR'),
    })
    const replay = Worker.runReplayHistory({ workflowBundle }, await readHistory(name))
    await expect(replay).rejects.toThrow(DeterminismViolationError)
  })
})
