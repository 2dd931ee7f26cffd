import type { LaneSql } from '#db/lanes.ts'
import { rowOf } from '#db/row-of.ts'
import { type CaseRequestRow, caseRequest } from '#db/tables/incident.ts'

type Read = Readonly<{ sql: LaneSql }>

/** What is asked for in cases that are no incidents, for many at once (R-2.8, R-3.3). */
export async function requestsOf({ sql }: Read, caseIds: readonly string[]): Promise<CaseRequestRow[]> {
  const rows = await sql`select * from case_request where case_id = any(${`{${caseIds.join(',')}}`}::uuid[])`
  return rows.map(row => rowOf(caseRequest, row))
}

export const requestOf = async (read: Read, caseId: string): Promise<CaseRequestRow | null> =>
  (await requestsOf(read, [caseId]))[0] ?? null
