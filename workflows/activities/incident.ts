import type { Snapshot } from '#db/snapshot.ts'

export type { Snapshot }

/** What the activities of an incident work with; tests pass other means. */
export type IncidentMeans = Readonly<{ settleDue(caseId: string): Promise<Snapshot> }>

export type IncidentActivities = ReturnType<typeof incidentActivities>

/** The hands of `incidentWatch`: everything that touches the world. */
export function incidentActivities(means: IncidentMeans) {
  return {
    /** Records what has fallen due and answers the deadlines that are open now. Doing it again changes nothing. */
    settle: (caseId: string): Promise<Snapshot> => means.settleDue(caseId),
  }
}
