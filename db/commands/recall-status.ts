import type { CommandTransaction } from '#db/connection.ts'
import { changeClock, type OpenCase, record } from '#db/open-case.ts'
import { rowOf } from '#db/row-of.ts'
import { storeCase } from '#db/store-case.ts'
import { type ClockRow, clock } from '#db/tables/clock.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type RecallStatusInput = Readonly<{ id: string; expectedVersion: number; seq: number }>
export type StatusRecalled = Readonly<{ kind: 'StatusRecalled'; incidentId: string }>

/** How long the mails of a status wait, so that it can be taken back (screens 4.3). */
export const RECALL_SECONDS = 10

/**
 * Takes back a status whose mails have not left: the duty that it met is open again with its old due time, and what has
 * fallen due meanwhile is missed.
 */
export async function recallStatus(tx: CommandTransaction, input: RecallStatusInput): Promise<Outcome<StatusRecalled>> {
  const opened = await openForVerb(tx, 'recallStatus', input)
  if (!opened.ok) return opened
  const open = opened.value
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  const [sent] = await tx.sql`select at, organisation_id as "organisationId" from case_event
    where case_id = ${open.row.id} and seq = ${input.seq} and kind = 'StatusSent'
      and not exists (select from case_event r join event_content c on c.case_id = r.case_id and c.seq = r.seq
        where r.case_id = ${open.row.id} and r.kind = 'StatusRecalled' and (c.content->>'recalledSeq')::int = ${input.seq})`
  if (!sent) return refuse('NotFound', { field: ['seq'] })
  if (sent.organisationId !== tx.actor.organisationId) return refuse('NotPermitted')
  if (!(await takeBack(tx, open, input.seq))) return refuse('RecallTooLate')
  await reopenDuties(tx, open, sent.at as Date)
  record(open, { kind: 'StatusRecalled', at: open.at, speaker: speakerOf(tx), content: { recalledSeq: input.seq } })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'StatusRecalled', incidentId: open.row.id } }
}

/** All of its mails, or none: one that has left cannot be taken back. The post takes a row under its lock. */
async function takeBack({ sql }: CommandTransaction, { row }: OpenCase, seq: number): Promise<boolean> {
  const [age] = await sql`select extract(epoch from clock_timestamp() - created_at)::float8 as seconds from outbox
    where case_id = ${row.id} and seq = ${seq} order by id limit 1`
  if (((age?.seconds as number | undefined) ?? Number.POSITIVE_INFINITY) > RECALL_SECONDS) return false
  const mails =
    await sql`select count(*)::int as all, count(*) filter (where state = 'QUEUED' and attempts = 0)::int as waiting
    from delivery where case_id = ${row.id} and event_seq = ${seq}`
  const taken = await sql`update delivery set state = 'RECALLED'
    where case_id = ${row.id} and event_seq = ${seq} and state = 'QUEUED' and attempts = 0`
  return taken.count === mails[0]?.all
}

/** The clocks as they were before the status: what it met or ended runs again, what it began ends. */
async function reopenDuties({ sql }: CommandTransaction, open: OpenCase, sentAt: Date): Promise<void> {
  for (const one of open.clocks) {
    if (one.kind === 'NEXT_STATUS' && one.startedAt.getTime() === sentAt.getTime())
      changeClock(open, one, { endedAt: open.at, climbAt: null })
  }
  const rows =
    await sql`select * from clock where case_id = ${open.row.id} and cycle = ${open.row.cycle} and kind <> 'REACTION'
    and (met_at = ${sentAt} or (met_at is null and ended_at = ${sentAt}))`
  for (const row of rows) {
    const again: ClockRow = rowOf(clock, row)
    open.clocks.push(again)
    changeClock(open, again, { metAt: null, endedAt: null })
  }
}
