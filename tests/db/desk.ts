import { beginIncident } from '#db/commands/begin-incident.ts'
import { closeIncident } from '#db/commands/close-incident.ts'
import { type ReportIncidentInput, reportIncident } from '#db/commands/report-incident.ts'
import { type ResolveIncidentInput, resolveIncident } from '#db/commands/resolve-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import { type SettledBy, settleDue } from '#db/commands/settle-due.ts'
import { asClock, asSweep, type CommandTransaction, type Credential, openReading, runCommand } from '#db/connection.ts'
import type { LaneSql } from '#db/lanes.ts'
import type { Outcome, Refusal } from '#domain/refusal.ts'
import type { Org } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'

/** An id that no row has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000'

export const REPORT = {
  title: 'Ingen leverancer',
  description: 'Leverancerne af skoleophold er stoppet siden i morges.',
  businessConsequence: 'Refusionen for alle elever på skolen bliver forsinket.',
  service: 'SCHOOL_STAY',
  category: 'DELIVERY_DOWN',
  priority: 1,
} as const satisfies ReportIncidentInput

export type Who = Org | Credential
const credentialOf = (who: Who): Credential => ('hash' in who ? who : who.person.credential)

/** Speaks a verb as somebody, by the very way that the graph takes. */
export function speak<T>(
  who: Who,
  verb: string,
  input: unknown,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
  idempotencyKey: string | null = null,
): Promise<Outcome<T>> {
  return runCommand(credentialOf(who), { verb, input, idempotencyKey, source: 'API' }, body)
}

type Input<T> = Omit<T, 'id' | 'expectedVersion'>
export const report = (who: Who, input: ReportIncidentInput = {}, key: string | null = null) =>
  speak(who, 'reportIncident', input, tx => reportIncident(tx, { ...REPORT, ...input }), key)

const held = new WeakSet<TestDatabase>()
/** Holds the platform's clock at an instant, so that "on the stroke" means the stroke and a slow machine changes nothing. */
export async function holdClock(db: TestDatabase, at: string | Date): Promise<void> {
  if (!held.has(db)) {
    await db.admin.unsafe(`create table held_clock (at timestamptz); insert into held_clock values (null);
      grant select on held_clock to desk_owner, desk_web, desk_aub, desk_worker, desk_sweep;
      create or replace function app_clock() returns timestamptz language sql volatile as $$ select at from held_clock $$`)
    held.add(db)
  }
  await db.admin`update held_clock set at = ${new Date(at)}`
}

/** The verbs on a case, at the version that it has now unless another is named. */
export function deskOf(db: TestDatabase) {
  const versionOf = async (id: string) =>
    ((await db.admin`select version from incident where id = ${id}`)[0]?.version as number | undefined) ?? 1
  const at = async (id: string, version: number | undefined) => ({
    id,
    expectedVersion: version ?? (await versionOf(id)),
  })
  return {
    versionOf,
    async reported(who: Who, input: ReportIncidentInput = {}): Promise<string> {
      return value(await report(who, input)).incidentIds[0] ?? ''
    },
    async begin(who: Who, id: string, more: { handler?: { name: string; phone: string } } = {}, version?: number) {
      const input = { ...(await at(id, version)), ...more }
      return speak(who, 'beginIncident', input, tx => beginIncident(tx, input))
    },
    async status(who: Who, id: string, situation = 'Vi leder efter fejlen.', version?: number) {
      const input = { ...(await at(id, version)), situation }
      return speak(who, 'sendStatus', input, tx => sendStatus(tx, input))
    },
    async resolve(who: Who, id: string, more: Partial<Input<ResolveIncidentInput>> = {}, version?: number) {
      const input = { text: 'Køen er startet igen.', isRootCauseKnown: true, ...more, ...(await at(id, version)) }
      return speak(who, 'resolveIncident', input, tx => resolveIncident(tx, input))
    },
    async close(who: Who, id: string, version?: number) {
      const input = await at(id, version)
      return speak(who, 'closeIncident', input, tx => closeIncident(tx, input))
    },
    settle: (id: string, by: SettledBy = 'TIMER') => (by === 'SWEEP' ? asSweep : asClock)(tx => settleDue(tx, id, by)),
    async clocks(id: string) {
      return db.admin`select * from clock where case_id = ${id} order by started_at, due_at, kind, ordinal`
    },
    async breaches(id: string): Promise<{ kind: string; due: string; by: string }[]> {
      const rows =
        await db.admin`select kind, due_at, recorded_by from breach where case_id = ${id} order by due_at, kind`
      return rows.map(row => ({ kind: row.kind, due: local(row.due_at), by: row.recorded_by }))
    },
    async history(id: string): Promise<string[]> {
      return (await db.admin`select kind from case_event where case_id = ${id} order by seq`).map(row => row.kind)
    },
  }
}

/** The value of an outcome that must be one. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

export function refusal(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error('granted, where a refusal was due')
  return outcome.refusal
}

/** What somebody sees, in a read transaction of their own. */
export async function seenBy<T>(who: Who, look: (sql: LaneSql) => Promise<T>): Promise<T> {
  const reading = openReading(credentialOf(who), 'API')
  try {
    const { sql } = await reading.transaction()
    const answer = await look(sql)
    await reading.finish()
    return answer
  } catch (error) {
    await reading.abandon()
    throw error
  }
}

/** How many rows each table holds: nothing may be half stored. */
export async function rowCounts(db: TestDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const {
    name,
  } of await db.admin`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`) {
    const [row] = await db.admin.unsafe(`select count(*)::int as n from "${name}"`)
    counts[name as string] = row?.n as number
  }
  return counts
}

const words = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})
/** An instant as the clock on a Danish wall: '2026-11-27 16:00:00'. */
export const local = (at: Date): string => words.format(at)
