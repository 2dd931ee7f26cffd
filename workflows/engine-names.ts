/** The names under which the workflows are known to Temporal. Changing one strands what is running. */
export const TASK_QUEUE = 'aub'
export const DOORBELL = 'doorbell'
export const DECIDE = 'decide'
export const INCIDENT_WATCH = 'incidentWatch'
export const ROOT_CAUSE_WATCH = 'rootCauseWatch'
export const CHANGE_GATE = 'changeGate'
export const watchId = (caseId: string) => `incident/${caseId}`
export const problemWatchId = (caseId: string) => `problem/${caseId}`
export const changeGateId = (caseId: string) => `change/${caseId}`
/** The one workflow of each case, by what the case is about. */
export const WATCHES = {
  INCIDENT: { type: INCIDENT_WATCH, idOf: watchId },
  PROBLEM: { type: ROOT_CAUSE_WATCH, idOf: problemWatchId },
  CHANGE: { type: CHANGE_GATE, idOf: changeGateId },
} as const
export const ANNEX_WATCH = 'annexWatch'
export const annexWatchId = (organisationId: string) => `annex/${organisationId}`

/** Under which the builds of the workflows' code are known to Temporal. */
export const DEPLOYMENT = 'aub-desk'
