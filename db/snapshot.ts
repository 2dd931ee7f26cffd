import { and, eq, isNull } from 'drizzle-orm'
import { duties } from './commands/settle-due.ts'
import type { EngineTransaction } from './connection.ts'
import type { OpenCase } from './open-case.ts'
import { isAhead, type OpenFile } from './open-file.ts'
import { caseDeadline, clock } from './tables/clock.ts'
import type { Noun } from './tables/incident.ts'

/** All open deadlines of a case after its entry number `seq`, in business time; the workflow keeps the highest seq. */
export type Snapshot = Readonly<{
  caseId: string
  seq: number
  /** How far the demo's time is ahead of the real one, in milliseconds; 0 in production. */
  offsetMs: number
  /** The instants at which something is to be done, ISO 8601 in UTC, earliest first. */
  deadlines: readonly string[]
}>

async function offset({ sql }: EngineTransaction): Promise<number> {
  const [row] = await sql`select extract(epoch from app_clock() - clock_timestamp()) * 1000 as ms`
  return Math.round(Number(row?.ms ?? 0))
}

const instants = (open: Pick<OpenCase, 'clocks' | 'deadlines'>) => [
  ...new Set(duties(open).map(due => due.at.toISOString())),
]

/** The snapshot of a case that is open under its lock. */
export async function snapshotOf(tx: EngineTransaction, open: OpenCase): Promise<Snapshot> {
  return { caseId: open.row.id, seq: open.row.seq, offsetMs: await offset(tx), deadlines: instants(open) }
}

/** The snapshot of a problem or a change that is open under its lock. */
export async function snapshotOfFile(tx: EngineTransaction, open: OpenFile<'PROBLEM' | 'CHANGE'>): Promise<Snapshot> {
  const deadlines = [...new Set(open.deadlines.filter(isAhead).map(one => one.dueAt.toISOString()))].sort()
  return { caseId: open.row.id, seq: open.row.seq, offsetMs: await offset(tx), deadlines }
}

/** The snapshot of a case as it is stored: what a doorbell carries. */
export async function readSnapshot(tx: EngineTransaction, caseId: string, noun: Noun = 'INCIDENT'): Promise<Snapshot> {
  return noun === 'INCIDENT' ? await incidentSnapshot(tx, caseId) : await fileSnapshot(tx, caseId, noun)
}

async function incidentSnapshot(tx: EngineTransaction, caseId: string): Promise<Snapshot> {
  const [rows, clocks, deadlines, offsetMs] = await Promise.all([
    tx.sql`select seq from incident where id = ${caseId}`,
    tx.db
      .select()
      .from(clock)
      .where(and(eq(clock.caseId, caseId), isNull(clock.metAt), isNull(clock.endedAt))),
    tx.db
      .select()
      .from(caseDeadline)
      .where(and(eq(caseDeadline.caseId, caseId), isNull(caseDeadline.firedAt), isNull(caseDeadline.endedAt))),
    offset(tx),
  ])
  return {
    caseId,
    seq: (rows[0]?.seq as number | undefined) ?? 0,
    offsetMs,
    deadlines: instants({ clocks, deadlines }),
  }
}

async function fileSnapshot(tx: EngineTransaction, caseId: string, noun: 'PROBLEM' | 'CHANGE'): Promise<Snapshot> {
  const table = noun === 'PROBLEM' ? tx.sql`problem` : tx.sql`change_request`
  const [rows, due, offsetMs] = await Promise.all([
    tx.sql`select seq from ${table} where id = ${caseId}`,
    tx.sql`select distinct due_at from case_deadline
      where case_id = ${caseId} and fired_at is null and ended_at is null order by due_at`,
    offset(tx),
  ])
  const deadlines = due.map(row => (row.due_at as Date).toISOString())
  return { caseId, seq: (rows[0]?.seq as number | undefined) ?? 0, offsetMs, deadlines }
}
