import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginIncident } from '#db/commands/begin-incident.ts'
import { type ReportIncidentInput, reportIncident } from '#db/commands/report-incident.ts'
import { resolveIncident } from '#db/commands/resolve-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { asClock, type CommandTransaction, type Credential, runCommand } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { listMails, type StoredMail } from '#ops/mail-store.ts'
import { startMailbox } from '#ops/mailbox.ts'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { closeEngine } from '#workflows/client.ts'
import { type TestEngine, testEngine } from './engine.ts'

/** The desk of one test file: a database, a task queue and a mailbox of its own, and people who use the commands. */
export type Desk = Readonly<{
  database: TestDatabase
  engine: TestEngine
  mailFolder: string
  smtpUrl: string
  post: Readonly<{ smtpUrl: string; from: string; publicUrl: string; linkSecret: string }>
  /** Alarms to operations of this process come here. */
  alarmTo(address: string): void
  mails(): StoredMail[]
  /** The real worker: settles through the database as the timer. */
  work(): Promise<{ stop(): Promise<void> }>
  /** School A reports a P1 fault at AUB; answers the case's id. */
  report(more?: Partial<ReportIncidentInput>): Promise<string>
  begin(caseId: string): Promise<void>
  status(caseId: string, situation?: string): Promise<void>
  /** By AUB, unless another has to solve it. */
  resolve(caseId: string, by?: Org): Promise<void>
  /** Moves the clock as the demo does, and rings every case that waits for something. */
  ahead(seconds: number): Promise<void>
  breaches(caseId: string): Promise<Breach[]>
  close(): Promise<void>
}>

export type Breach = Readonly<{ kind: string; dueAt: string; recordedAt: string; recordedBy: string }>

/** Wednesday 25 November 2026, 10.00 in Denmark: all phones are open. */
const WEDNESDAY_10 = '2026-11-25T09:00:00Z'

export async function openDesk(address?: string): Promise<Desk> {
  const database = await freshDatabase()
  await database.setClock(WEDNESDAY_10)
  const engine = await testEngine(address)
  process.env.TEMPORAL_ADDRESS = engine.address
  const mailFolder = await mkdtemp(join(tmpdir(), 'aub-mail-'))
  const server = await startMailbox(mailFolder, 0)
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  const { admin, cast } = database
  let count = 0

  const run = async <T>(who: Credential, verb: string, work: (tx: CommandTransaction) => Promise<Outcome<T>>) => {
    const request = { verb, input: {}, idempotencyKey: null, source: 'WEB' } as never
    const outcome = await runCommand(who, request, work)
    if (!outcome.ok) throw new Error(`${verb} was refused: ${JSON.stringify(outcome.refusal)}`)
    return outcome.value
  }
  const versionOf = async (caseId: string) =>
    (await admin`select version from incident where id = ${caseId}`)[0]?.version as number
  const aub = cast.aub.person.credential
  const post = { smtpUrl, from: 'AUB <drift@aub.example>', publicUrl: 'https://drift.example', linkSecret: 'links' }

  return {
    database,
    engine,
    mailFolder,
    smtpUrl,
    post,
    alarmTo(address) {
      const { from, publicUrl } = post
      Object.assign(process.env, {
        OPERATIONS_MAIL: address,
        SMTP_URL: smtpUrl,
        MAIL_FROM: from,
        PUBLIC_URL: publicUrl,
      })
    },
    mails: () => listMails(mailFolder, { limit: 100_000 }),
    work: () => engine.work({ settleDue: caseId => asClock(tx => settleDue(tx, caseId, 'TIMER')) }),
    async report(more = {}) {
      count += 1
      const input: ReportIncidentInput = {
        title: `Webservicen afviser alt (${count})`,
        description: 'Alle indberetninger bliver afvist med fejl 500.',
        businessConsequence: 'Skolen kan ikke indberette skoleophold.',
        service: 'SCHOOL_STAY',
        category: 'DELIVERY_DOWN',
        priority: 1,
        critical: { blocksSystem: true },
        responsibleSide: 'AUB',
        ...more,
      }
      const told = await run(cast.a.person.credential, 'reportIncident', tx => reportIncident(tx, input))
      return told.incidentIds[0] ?? ''
    },
    async begin(caseId) {
      const input = { id: caseId, expectedVersion: await versionOf(caseId) }
      await run(aub, 'beginIncident', tx => beginIncident(tx, input))
    },
    async status(caseId, situation = 'Vi arbejder på sagen.') {
      const input = { id: caseId, expectedVersion: await versionOf(caseId), situation }
      await run(aub, 'sendStatus', tx => sendStatus(tx, input))
    },
    async resolve(caseId, by = cast.aub) {
      const input = { id: caseId, expectedVersion: await versionOf(caseId), text: 'Rettet.', isRootCauseKnown: true }
      await run(by.person.credential, 'resolveIncident', tx => resolveIncident(tx, input))
    },
    async ahead(seconds) {
      await database.ahead(seconds)
      await admin`insert into outbox (case_id, seq, kind, rings)
        select i.id, i.seq, 'ClockMoved', true from incident i where i.state in ('NEW', 'IN_PROGRESS')
          or exists (select from case_deadline d where d.case_id = i.id and d.fired_at is null and d.ended_at is null)
        order by i.id`
    },
    async breaches(caseId) {
      const rows = await admin`select kind, due_at, recorded_at, recorded_by from breach
        where case_id = ${caseId} order by due_at, kind`
      return rows.map(row => ({
        kind: row.kind as string,
        dueAt: (row.due_at as Date).toISOString(),
        recordedAt: (row.recorded_at as Date).toISOString(),
        recordedBy: row.recorded_by as string,
      }))
    },
    async close() {
      await closeEngine()
      await engine.close()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await rm(mailFolder, { recursive: true, force: true })
      await database.close()
    },
  }
}
