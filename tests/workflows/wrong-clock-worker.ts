// The worker's loops on a task queue of a test's own, in a process whose clock is wrong (wrong-clock.ts).
import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock, openLanes } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { laneUrls } from '#db/settings.ts'
import { installEngineLog } from '#workflows/engine-log.ts'
import { startPost } from '#workflows/post/post.ts'
import { startRelay } from '#workflows/relay.ts'
import { engineSettings, linkSecret, postSettings } from '#workflows/settings.ts'
import { startTimeWork } from '#workflows/time-work.ts'

const { address, namespace } = engineSettings()
const taskQueue = process.env.TASK_QUEUE ?? ''
installEngineLog()
openLanes(laneUrls('worker'))
startRelay({ taskQueue })
startPost({ ...postSettings(), linkSecret: linkSecret() })
startTimeWork({
  address: address ?? '',
  namespace,
  codePath: process.env.WORKFLOW_BUNDLE ?? '',
  taskQueue,
  means: {
    settleDue: id => asClock(tx => settleDue(tx, id, 'TIMER')),
    settleAnnex: id => asClock(tx => settleAnnex(tx, id)),
    settleChange: id => asClock(tx => settleChange(tx, id, 'TIMER')),
    settleProblem: id => asClock(tx => settleProblem(tx, id, 'TIMER')),
    decideChange: decideAtGate,
  },
})
process.stdout.write(`it is ${new Date().toISOString()}\n`)
