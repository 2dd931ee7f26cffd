import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock, closeLanes, openLanes } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { laneUrls } from '#db/settings.ts'
import { holdLeash } from '#ops/leash.ts'
import { startAnnexBell } from './annex-bell.ts'
import { bundleWorkflows } from './bundle.ts'
import { startCertificateReminders } from './certificate-reminders.ts'
import { closeEngine } from './client.ts'
import { installEngineLog } from './engine-log.ts'
import { startForgetting } from './forget-keys.ts'
import { startFreezeReminders } from './freeze-reminders.ts'
import { startHealth } from './health.ts'
import { logLine } from './log.ts'
import { startPost } from './post/post.ts'
import { startReconciler } from './reconcile.ts'
import { startRelay } from './relay.ts'
import { waitForSafeLanes } from './safe-lanes.ts'
import { startSealer } from './seal.ts'
import { startSearchIndexer } from './search-indexer.ts'
import { engineSettings, linkSecret, postSettings, workerSettings } from './settings.ts'
import { startTimeWork } from './time-work.ts'
import { startTokenReminders } from './token-reminders.ts'

// The worker: what happens when time passes. Mail and live news go out whether Temporal is there or not.

const settings = workerSettings()
const mail = { ...postSettings(), linkSecret: linkSecret() }
const engine = engineSettings()
installEngineLog()
openLanes(laneUrls('worker'))

const parts: { stop(): Promise<void> }[] = [await startHealth(settings.healthPort, settings.healthAddress)]
holdLeash(async () => {
  await Promise.all(parts.map(part => part.stop()))
  await closeEngine()
  await closeLanes()
})
await waitForSafeLanes()

parts.push(
  startRelay(),
  startPost(mail),
  startReconciler(),
  startAnnexBell(),
  startSealer(),
  startForgetting(),
  startSearchIndexer(),
  startTokenReminders(),
  startCertificateReminders(),
  startFreezeReminders(),
)
if (engine.address) {
  const codePath = settings.bundleFile ?? (await freshBundle())
  const means = {
    settleDue: (caseId: string) => asClock(tx => settleDue(tx, caseId, 'TIMER')),
    settleChange: (caseId: string) => asClock(tx => settleChange(tx, caseId, 'TIMER')),
    decideChange: decideAtGate,
    settleProblem: (caseId: string) => asClock(tx => settleProblem(tx, caseId, 'TIMER')),
    settleAnnex: (organisationId: string) => asClock(tx => settleAnnex(tx, organisationId)),
  }
  parts.push(startTimeWork({ ...engine, address: engine.address, codePath, means, build: settings.build }))
} else logLine('WARN', 'TEMPORAL_ADDRESS is not set: deadlines are kept by the sweep of the web processes')

async function freshBundle(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'aub-workflows-')), 'workflows.js')
  await bundleWorkflows(file)
  return file
}
