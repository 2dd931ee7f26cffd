import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#ops/free-port.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
const children: ChildProcess[] = []

beforeAll(async () => {
  desk = await openDesk()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => desk.close())

type Started = { child: ChildProcess; words: () => string; ended: Promise<number | null> }

/** The worker as a process of its own, with this environment and nothing else of ours. */
function start(env: Record<string, string>): Started {
  const file = fileURLToPath(import.meta.resolve('#workflows/worker.ts'))
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      words += chunk
    })
  }
  return { child, words: () => words, ended: new Promise(resolve => child.once('exit', resolve)) }
}

const environment = async (more: Record<string, string> = {}) => ({
  DATABASE_WORKER_URL: desk.database.lanes.worker,
  SMTP_URL: desk.post.smtpUrl,
  MAIL_FROM: desk.post.from,
  LINK_SECRET: desk.post.linkSecret,
  PUBLIC_URL: desk.post.publicUrl,
  WORKFLOW_BUNDLE: desk.engine.codePath,
  WORKER_PORT: String(await freePort()),
  ...more,
})
const answerOf = async (port: string, path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)
  return response && { status: response.status, body: await response.json() }
}

describe('The worker process', { timeout: 60_000 }, () => {
  it('is ready and sends the mail of a report while Temporal is away, and ends in order on SIGTERM (R-5.17)', async () => {
    const env = await environment({ TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}` })
    const worker = start(env)
    await eventually(
      () => answerOf(env.WORKER_PORT, '/livez'),
      answer => answer?.status === 200,
    )
    expect(await answerOf(env.WORKER_PORT, '/readyz')).toEqual({
      status: 200,
      body: { database: true, isSchemaCurrent: true, outboxAgeSeconds: expect.any(Number), engine: false },
    })
    await eventually(worker.words, words => words.includes('Temporal is away'))
    const caseId = await desk.report()
    const queued = () => desk.database.admin`select 1 from delivery where case_id = ${caseId} and state <> 'SENT'`
    await eventually(queued, rows => rows.length === 0)
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
  })

  it('says once that Temporal is away, however long it is', async () => {
    const worker = start(await environment({ TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}` }))
    await eventually(worker.words, words => words.includes('Temporal is away'))
    await desk.database.admin`select pg_sleep(2)`
    expect(worker.words().split('Temporal is away').length - 1).toBe(1)
  })

  it('finds Temporal by itself and ends in order while it works', async () => {
    const worker = start(await environment({ TEMPORAL_ADDRESS: desk.engine.address }))
    await eventually(worker.words, words => words.includes('the timers are watched'))
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
  })

  it('waits for a database that is away, alive but not ready', async () => {
    const away = new URL(desk.database.lanes.worker)
    away.port = String(await freePort())
    const env = await environment({ DATABASE_WORKER_URL: away.href })
    const worker = start(env)
    await eventually(worker.words, words => words.includes('the worker waits'))
    expect(await answerOf(env.WORKER_PORT, '/livez')).toMatchObject({ status: 200 })
    expect(await answerOf(env.WORKER_PORT, '/readyz')).toMatchObject({ status: 503 })
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
  })

  it('refuses to start without what it needs, and names it', async () => {
    const { MAIL_FROM: _missing, ...env } = await environment()
    const worker = start(env)
    expect(await worker.ended).not.toBe(0)
    expect(worker.words()).toContain('MAIL_FROM must be set')
  })

  it('refuses to start with a database login that row-level security does not bind (faults 54)', async () => {
    const worker = start(await environment({ DATABASE_WORKER_URL: desk.database.adminUrl }))
    expect(await worker.ended).not.toBe(0)
    expect(worker.words()).toContain('superuser')
  })
})
