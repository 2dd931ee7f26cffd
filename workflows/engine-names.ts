/** The names under which the workflows are known to Temporal. Changing one strands what is running. */
export const TASK_QUEUE = 'aub'
export const INCIDENT_WATCH = 'incidentWatch'
export const DOORBELL = 'doorbell'
export const watchId = (caseId: string) => `incident/${caseId}`
export const ANNEX_WATCH = 'annexWatch'
export const annexWatchId = (organisationId: string) => `annex/${organisationId}`
