import type { CommandTransaction } from '#db/connection.ts'
import { changeClock, isOpenDuty, type OpenCase, record } from '#db/open-case.ts'
import { RECALL_SECONDS } from '#db/recall.ts'
import { rowOf } from '#db/row-of.ts'
import { storeCase } from '#db/store-case.ts'
import { type ClockRow, clock } from '#db/tables/clock.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { StoppedLadder } from './duties.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type RecallStatusInput = Readonly<{ id: string; expectedVersion: number; seq: number }>
export type StatusRecalled = Readonly<{ kind: 'StatusRecalled'; incidentId: string }>

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
  const sent = await sentStatus(tx, open, input.seq)
  if (!sent) return refuse('NotFound', { field: ['seq'] })
  if (sent.organisationId !== tx.actor.organisationId) return refuse('NotPermitted')
  // What was told earlier by another way cannot be untold.
  if (sent.isLate) return refuse('RecallTooLate', { detail: { isLate: true } })
  // The last is taken back first: what it answered is the one before's only then.
  if (sent.isFollowed) return refuse('RecallTooLate', { detail: { isFollowed: true } })
  if (!(await takeBack(tx, open, input.seq, sent))) return refuse('RecallTooLate')
  if (sent.hasAnswered) await reopenDuties(tx, open, sent.at)
  if (isResponsible(tx, open)) await climbOn(tx, open, sent)
  record(open, {
    kind: 'StatusRecalled',
    at: open.at,
    speaker: speakerOf(tx),
    content: { recalledSeq: input.seq, number: sent.number },
  })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'StatusRecalled', incidentId: open.row.id } }
}

type Sent = Readonly<{
  at: Date
  organisationId: string
  number: number
  hasAnswered: boolean
  isLate: boolean
  isFollowed: boolean
  ladders: readonly StoppedLadder[]
}>

/** The status at a place of the history that still stands. */
async function sentStatus({ sql }: CommandTransaction, { row }: OpenCase, seq: number): Promise<Sent | null> {
  const [sent] = await sql`select e.at, e.organisation_id as "organisationId", (c.content->>'number')::int as number,
      jsonb_typeof(c.content->'clock') = 'object' as "hasAnswered", c.content->>'actualSentAt' is not null as "isLate",
      coalesce(c.content->'stoppedLadders', '[]') as ladders, exists (select from case_event l join event_content lc
        on lc.case_id = l.case_id and lc.seq = l.seq where l.case_id = ${row.id} and l.seq > ${seq}
          and jsonb_typeof(lc.content->'clock') = 'object' and jsonb_typeof(c.content->'clock') = 'object'
          and (l.kind = 'StatusSent' or l.kind = 'CallLogged') and not exists (select from case_event r
            join event_content rc on rc.case_id = r.case_id and rc.seq = r.seq where r.case_id = ${row.id}
              and r.kind = 'StatusRecalled' and (rc.content->>'recalledSeq')::int = l.seq)) as "isFollowed"
    from case_event e join event_content c using (case_id, seq)
    where case_id = ${row.id} and seq = ${seq} and kind = 'StatusSent'
      and not exists (select from case_event r join event_content c on c.case_id = r.case_id and c.seq = r.seq
        where r.case_id = ${row.id} and r.kind = 'StatusRecalled' and (c.content->>'recalledSeq')::int = ${seq})`
  return (sent as Sent | undefined) ?? null
}

/**
 * All of its mails, or none: one that has left cannot be taken back. The post takes a row under its lock. A time for the
 * next feedback that was proposed with it goes with it.
 */
async function takeBack({ sql }: CommandTransaction, { row }: OpenCase, seq: number, sent: Sent): Promise<boolean> {
  const [age] = await sql`select extract(epoch from clock_timestamp() - created_at)::float8 as seconds from outbox
    where case_id = ${row.id} and seq = ${seq} order by id limit 1`
  if (((age?.seconds as number | undefined) ?? Number.POSITIVE_INFINITY) > RECALL_SECONDS) return false
  const [proposed] = await sql`select 1 from case_event where case_id = ${row.id} and seq = ${seq + 1}
    and kind = 'FeedbackTimeProposed' and at = ${sent.at} and organisation_id = ${sent.organisationId}`
  const last = proposed ? seq + 1 : seq
  const [mails] =
    await sql`select count(*)::int as all from delivery where case_id = ${row.id} and event_seq between ${seq} and ${last}`
  const taken = await sql`update delivery set state = 'RECALLED'
    where case_id = ${row.id} and event_seq between ${seq} and ${last} and state = 'QUEUED' and attempts = 0`
  if (taken.count !== mails?.all) return false
  if (proposed)
    await sql`update feedback_proposal set state = 'REPLACED' where case_id = ${row.id} and about = 'FEEDBACK'
      and state = 'PROPOSED' and proposed_at = ${sent.at} and proposed_by_id = ${sent.organisationId}`
  return true
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

/** The ladders climb as they did before somebody seemed to have acted. */
async function climbOn({ sql }: CommandTransaction, open: OpenCase, { at, ladders }: Sent): Promise<void> {
  for (const { clockId, climbAt } of ladders) {
    const clock = open.clocks.find(one => one.id === clockId)
    if (clock && isOpenDuty(clock)) changeClock(open, clock, { climbAt: new Date(climbAt) })
  }
  await sql`update escalation_step set acknowledged_at = null
    where case_id = ${open.row.id} and acknowledged_at = ${at} and acknowledged_by is null`
}
