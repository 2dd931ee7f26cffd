import type { LaneSql } from '#db/lanes.ts'
import { problemRequired } from '#domain/problem.ts'

type Read = Readonly<{ sql: LaneSql }>
type Grounded = Readonly<{
  id: string
  isMajorIncident: boolean
  workaround: string | null
  isRootCauseKnown: boolean | null
}>

/** Does section 5.3 ask for a problem that is not linked yet (R-5.37 (a), (b))? Then the incident stays open. */
export async function isProblemMissing({ sql }: Read, incident: Grounded): Promise<boolean> {
  const { id, isMajorIncident, workaround, isRootCauseKnown } = incident
  if (!problemRequired({ isMajorIncident, hasWorkaround: workaround !== null, isRootCauseKnown })) return false
  const [linked] = await sql`select from problem_incident where incident_id = ${id} limit 1`
  return linked === undefined
}
