import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
let child: ChildProcess | undefined
beforeAll(async () => {
  desk = await openDesk()
})
afterEach(() => child?.kill('SIGKILL'))
afterAll(() => desk.close())

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const HOURS_MS = 3_600_000

/** A worker whose clock is so far off; answers the time that it believes it is. */
async function work(shiftMs: number): Promise<number> {
  const started = spawn(process.execPath, ['--import', here('./wrong-clock.ts'), here('./wrong-clock-worker.ts')], {
    env: {
      PATH: process.env.PATH,
      CLOCK_SHIFT_MS: String(shiftMs),
      DATABASE_WORKER_URL: desk.database.lanes.worker,
      TEMPORAL_ADDRESS: desk.engine.address,
      TASK_QUEUE: desk.engine.taskQueue,
      WORKFLOW_BUNDLE: desk.engine.codePath,
      SMTP_URL: desk.post.smtpUrl,
      MAIL_FROM: desk.post.from,
      LINK_SECRET: desk.post.linkSecret,
      PUBLIC_URL: desk.post.publicUrl,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = started
  let words = ''
  started.stdout.on('data', chunk => {
    words += chunk
  })
  const said = await eventually(
    () => words.match(/it is (\S+)/)?.[1],
    time => time !== undefined,
  )
  return Date.parse(said ?? '')
}

describe('A worker whose clock is wrong (fault 21)', () => {
  it.each([
    ['two hours fast', 2 * HOURS_MS],
    ['two hours slow', -2 * HOURS_MS],
  ])(
    '%s: no miss comes early or late, and every time in the history is the database’s',
    {
      timeout: 60_000,
    },
    async (_name, shiftMs) => {
      const believed = await work(shiftMs)
      expect(Math.abs(believed - Date.now() - shiftMs)).toBeLessThan(60_000)
      const caseId = await desk.report()
      await eventually(
        () => desk.engine.held(caseId).catch(() => null),
        held => held !== null,
      )
      // Half of the quarter: the reminder comes from the timer, so the watch works.
      await desk.ahead(8 * 60)
      await eventually(
        () => desk.database.admin`select 1 from case_event where case_id = ${caseId} and kind = 'ClockHalfUsed'`,
        rows => rows.length > 0,
      )
      expect(await desk.breaches(caseId)).toEqual([])
      await desk.ahead(7 * 60 - 8)
      const found = await eventually(
        () => desk.breaches(caseId),
        breaches => breaches.length >= 2,
      )
      for (const { dueAt, recordedAt, recordedBy } of found) {
        const lateMs = Date.parse(recordedAt) - Date.parse(dueAt)
        expect(recordedBy).toBe('TIMER')
        expect(lateMs).toBeGreaterThanOrEqual(1_000)
        expect(lateMs).toBeLessThan(15_000)
      }
      const [row] = await desk.database.admin`select min(at) >= (select opened_at from incident where id = ${caseId})
      and max(at) <= app_clock() as right from case_event where case_id = ${caseId}`
      expect(row?.right).toBe(true)
      await eventually(
        () => desk.database.admin`select 1 from delivery where case_id = ${caseId} and state <> 'SENT'`,
        left => left.length === 0,
      )
      await desk.resolve(caseId)
    },
  )
})
