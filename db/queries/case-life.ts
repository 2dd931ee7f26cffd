import type { LaneSql } from '#db/lanes.ts'
import { rowOf } from '#db/row-of.ts'
import { type DisputeRow, dispute, type FeedbackProposalRow, feedbackProposal } from '#db/tables/dispute.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** Times that were proposed, newest first. */
export async function proposalsOf({ sql }: Read, caseIds: readonly string[]): Promise<FeedbackProposalRow[]> {
  const rows = await sql`select * from feedback_proposal where case_id = any(${list(caseIds)}::uuid[])
    order by case_id, proposed_at desc, state = 'PROPOSED' desc, id`
  return rows.map(row => rowOf(feedbackProposal, row))
}

/** What the sides do not agree on, or did not, newest first. */
export async function disputesOf({ sql }: Read, caseIds: readonly string[]): Promise<DisputeRow[]> {
  const rows = await sql`select * from dispute where case_id = any(${list(caseIds)}::uuid[])
    order by case_id, raised_at desc, id`
  return rows.map(row => rowOf(dispute, row))
}

export type CycleRow = Readonly<{
  caseId: string
  number: number
  handlingStartedAt: Date | null
  resolvedAt: Date
  closedAt: Date | null
  actualResolvedAt: Date | null
  reopenedAt: Date
}>

/** The cycles before the case was reopened, in order. */
export async function cyclesOf({ sql }: Read, caseIds: readonly string[]): Promise<CycleRow[]> {
  return (await sql`select case_id as "caseId", cycle as number, handling_started_at as "handlingStartedAt",
      resolved_at as "resolvedAt", closed_at as "closedAt", actual_resolved_at as "actualResolvedAt", reopened_at as "reopenedAt"
    from incident_cycle where case_id = any(${list(caseIds)}::uuid[]) order by case_id, cycle`) as unknown as CycleRow[]
}

export type CourseRow = Readonly<{ id: string; closesAt: Date | null; hasAgreedTime: boolean; isProposed: boolean }>

/** What lies ahead of a case besides its clocks: the closing by itself, and whether a time for feedback is agreed or proposed. */
export async function coursesOf({ sql }: Read, caseIds: readonly string[]): Promise<CourseRow[]> {
  return (await sql`select t.id,
      (select min(d.due_at) from case_deadline d where d.case_id = t.id and d.kind = 'AUTO_CLOSE' and d.fired_at is null and d.ended_at is null) as "closesAt",
      exists (select from clock c where c.case_id = t.id and c.kind = 'AGREED_FEEDBACK' and c.met_at is null and c.ended_at is null) as "hasAgreedTime",
      exists (select from feedback_proposal f where f.case_id = t.id and f.about = 'FEEDBACK' and f.state = 'PROPOSED') as "isProposed"
    from unnest(${list(caseIds)}::uuid[]) as t(id)`) as unknown as CourseRow[]
}

/** The cases that follow a case, where the actor may see them (C.1). */
export async function followUpsOf(
  { sql }: Read,
  caseIds: readonly string[],
): Promise<{ caseId: string; id: string }[]> {
  return (await sql`select follows_up_id as "caseId", id from incident where follows_up_id = any(${list(caseIds)}::uuid[])
    order by opened_at, id`) as unknown as { caseId: string; id: string }[]
}

/** The statuses of cases that were taken back: their places in the history. */
export async function recalledOf(
  { sql }: Read,
  caseIds: readonly string[],
): Promise<{ caseId: string; seq: number }[]> {
  return (await sql`select e.case_id as "caseId", (c.content->>'recalledSeq')::int as seq
    from case_event e join event_content c using (case_id, seq)
    where e.case_id = any(${list(caseIds)}::uuid[]) and e.kind = 'StatusRecalled'`) as unknown as {
    caseId: string
    seq: number
  }[]
}
