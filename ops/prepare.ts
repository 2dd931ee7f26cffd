import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LaneUrls } from '#db/prepare.ts'
import type { DemoAccess } from '#db/seed.ts'
import { childEnvironment, type InstallationKind, root } from './settings.ts'

export type Preparation = Readonly<{
  adminUrl: string
  secret: string
  kind: InstallationKind
  /** The embedded server is ours, so its database may be created. */
  isOurServer: boolean
  /** DATA_DIR/demo.json names the demo's people already. */
  hasDemoFile: boolean
  /** When a new demo's world is to begin, if not now. */
  demoStartsAt: string | undefined
}>

export type Prepared = Readonly<{ lanes: LaneUrls; access: DemoAccess | undefined }>

type Answer = { line: string } | { prepared: Prepared } | { refusal: string }

/**
 * Brings the database up to date in a process of its own, which alone holds the owner's URL;
 * a connection lost on the way then ends that process and not the supervisor.
 */
export async function prepare(input: Preparation, progress: (line: string) => void): Promise<Prepared> {
  const child = fork(fileURLToPath(import.meta.resolve('./prepare-child.ts')), {
    cwd: root,
    env: childEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (words += chunk))
  let prepared: Prepared | undefined
  let refusal: string | undefined
  child.on('message', (answer: Answer) => {
    if ('line' in answer) progress(answer.line)
    else if ('prepared' in answer) prepared = answer.prepared
    else refusal = answer.refusal
  })
  child.send(input)
  await once(child, 'close')
  if (prepared) return prepared
  throw new Error(refusal ?? `The database could not be prepared.\n${words.trim()}`)
}
