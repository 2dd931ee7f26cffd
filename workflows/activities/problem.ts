import type { Snapshot } from '#db/snapshot.ts'

export type { Snapshot }

/** What the activities of a problem work with; tests pass other means. */
export type ProblemMeans = Readonly<{ settleProblem(caseId: string): Promise<Snapshot> }>

export type ProblemActivities = ReturnType<typeof problemActivities>

/** The hands of `rootCauseWatch`: everything that touches the world. */
export function problemActivities(means: ProblemMeans) {
  return {
    /** Reminds, records what was missed and answers what comes next. Doing it again changes nothing. */
    settleProblem: (caseId: string): Promise<Snapshot> => means.settleProblem(caseId),
  }
}
