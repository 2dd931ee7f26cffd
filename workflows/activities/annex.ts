import type { AnnexSnapshot } from '#db/annex-watch.ts'

export type { AnnexSnapshot }

/** What the activities of an annex work with; tests pass other means. */
export type AnnexMeans = Readonly<{ settleAnnex(organisationId: string): Promise<AnnexSnapshot> }>

export type AnnexActivities = ReturnType<typeof annexActivities>

/** The hands of `annexWatch`: everything that touches the world. */
export function annexActivities(means: AnnexMeans) {
  return {
    /** Asks the owner what is due to be asked and answers what comes next. Doing it again changes nothing. */
    settleAnnex: (organisationId: string): Promise<AnnexSnapshot> => means.settleAnnex(organisationId),
  }
}
