import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, freePort } from '#ops/free-port.ts'
import { findTemporalCli } from '#ops/temporal-cli.ts'
import { prepareNamespace } from '#ops/temporal-namespace.ts'
import { eventually } from './eventually.ts'

export type OwnTemporal = Readonly<{
  address: string
  start(): Promise<void>
  /** As `kill -9`: nothing is said goodbye to. */
  kill(): Promise<void>
  /** Its database is gone too, as after a lost disk. */
  forget(): Promise<void>
  close(): Promise<void>
}>

/** A Temporal server that a test may kill, with its file on disk so that it comes back with what it knew. */
export async function ownTemporal(dynamic: Record<string, string> = {}): Promise<OwnTemporal> {
  const folder = await mkdtemp(join(tmpdir(), 'aub-temporal-'))
  const cli = await findTemporalCli(folder, () => undefined)
  if (!cli) throw new Error('there is no Temporal program for this test')
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const values = Object.entries(dynamic).flatMap(([name, value]) => ['--dynamic-config-value', `${name}=${value}`])
  const file = join(folder, 'temporal.db')
  const store = ['--db-filename', file, '--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal']
  const command = [
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--headless',
    '--namespace',
    'aub',
  ]
  let child: ChildProcess | undefined

  const end = async () => {
    const dying = child
    child = undefined
    if (!dying || dying.exitCode !== null) return
    const gone = new Promise(resolve => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await gone
  }

  const server: OwnTemporal = {
    address,
    async start() {
      if (child?.exitCode === null) return
      child = spawn(cli, [...command, ...store, ...values, '--log-level', 'error'], { stdio: 'ignore' })
      await eventually(
        () => answers(port),
        isUp => isUp,
        20_000,
      )
      await prepareNamespace(address, 'aub')
    },
    kill: end,
    async forget() {
      await end()
      for (const ending of ['', '-wal', '-shm']) await rm(file + ending, { force: true })
    },
    async close() {
      await end()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}
