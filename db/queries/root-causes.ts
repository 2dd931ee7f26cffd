import type { LaneSql } from '#db/lanes.ts'
import type { CaseBreachRow } from '#db/tables/clock.ts'
import type { ResourceRequestRow } from '#db/tables/known-error.ts'
import type { RootCauseAnalysisRow, RootCauseDraftRow, RootCauseExtensionRow } from '#db/tables/root-cause.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** What is being written, where it is the actor's own. */
export async function draftsOf({ sql }: Read, ids: readonly string[]): Promise<RootCauseDraftRow[]> {
  return (await sql`select case_id as "caseId", organisation_id as "organisationId", content, revision, saved_at as "savedAt",
    saved_by as "savedBy" from root_cause_draft where case_id = any(${list(ids)}::uuid[])`) as unknown as RootCauseDraftRow[]
}

/** The analyses that were sent, the newest first. */
export async function analysesOf({ sql }: Read, ids: readonly string[]): Promise<RootCauseAnalysisRow[]> {
  return (await sql`select id, case_id as "caseId", version, content, sent_at as "sentAt", sent_by as "sentBy",
      event_seq as "eventSeq", accepted_at as "acceptedAt", returned_at as "returnedAt", answered_by as "answeredBy", answer
    from root_cause_analysis where case_id = any(${list(ids)}::uuid[]) order by case_id, version desc`) as unknown as RootCauseAnalysisRow[]
}

/** What was asked of AUB, the newest first. */
export async function extensionsOf({ sql }: Read, ids: readonly string[]): Promise<RootCauseExtensionRow[]> {
  return (await sql`select id, case_id as "caseId", to_char(wished_on, 'YYYY-MM-DD') as "wishedOn", reason, asked_at as "askedAt",
      asked_by as "askedBy", answered_at as "answeredAt", answered_by as "answeredBy", is_granted as "isGranted", answer
    from root_cause_extension where case_id = any(${list(ids)}::uuid[]) order by case_id, asked_at desc`) as unknown as RootCauseExtensionRow[]
}

export async function resourceRequestsOf({ sql }: Read, ids: readonly string[]): Promise<ResourceRequestRow[]> {
  return (await sql`select id, case_id as "caseId", text, reply_by as "replyBy", asked_by_id as "askedById", asked_by as "askedBy",
      asked_at as "askedAt", answered_at as "answeredAt", answered_by as "answeredBy", answer
    from resource_request where case_id = any(${list(ids)}::uuid[]) order by case_id, asked_at desc`) as unknown as ResourceRequestRow[]
}

/** What a problem or a change broke, by when it was due. */
export async function caseBreachesOf({ sql }: Read, ids: readonly string[]): Promise<CaseBreachRow[]> {
  return (await sql`select id, case_id as "caseId", noun, code, rule, owed_by_id as "owedById", due_at as "dueAt",
      recorded_at as "recordedAt", recorded_by as "recordedBy", detail
    from case_breach where case_id = any(${list(ids)}::uuid[]) order by case_id, due_at, code`) as unknown as CaseBreachRow[]
}
