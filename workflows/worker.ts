import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settleDue } from '#db/commands/settle-due.ts'
import { asClock, assertLanesAreSafe, closeLanes, openLanes } from '#db/connection.ts'
import { laneUrls } from '#db/settings.ts'
import { holdLeash } from '#ops/leash.ts'
import { bundleWorkflows } from './bundle.ts'
import { closeEngine } from './client.ts'
import { installEngineLog } from './engine-log.ts'
import { startHealth } from './health.ts'
import { logLine } from './log.ts'
import { startPost } from './post/post.ts'
import { startReconciler } from './reconcile.ts'
import { startRelay } from './relay.ts'
import { engineSettings, postSettings, workerSettings } from './settings.ts'
import { startTimeWork } from './time-work.ts'

// The worker: what happens when time passes. Mail and live news go out whether Temporal is there or not.

const settings = workerSettings()
const engine = engineSettings()
installEngineLog()
openLanes(laneUrls('worker'))
await assertLanesAreSafe()

const health = await startHealth(settings.healthPort)
const loops = [startRelay(), startPost(postSettings()), startReconciler()]
const timeWork = engine.address
  ? startTimeWork({
      address: engine.address,
      namespace: engine.namespace,
      codePath: settings.bundleFile ?? (await freshBundle()),
      means: { settleDue: caseId => asClock(tx => settleDue(tx, caseId, 'TIMER')) },
    })
  : undefined
if (!timeWork) logLine('WARN', 'TEMPORAL_ADDRESS is not set: deadlines are kept by the sweep of the web processes')

holdLeash(async () => {
  await Promise.all([...loops.map(loop => loop.stop()), timeWork?.stop()])
  await closeEngine()
  await health.close()
  await closeLanes()
})

async function freshBundle(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'aub-workflows-')), 'workflows.js')
  await bundleWorkflows(file)
  return file
}
