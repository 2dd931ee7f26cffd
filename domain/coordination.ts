const MINUTE_MS = 60_000

/** When AUB and the other side are warned that nobody leads or coordinates: 60 minutes after a priority 1. */
export const coordinatorsDueAt = (criticalFrom: Date): Date => new Date(criticalFrom.getTime() + 60 * MINUTE_MS)

/** "Samtidig": the call is to be recorded within 15 minutes of the report (Instruks 5.2.3, R-5.19). */
export const callDueAt = (reportedAt: Date): Date => new Date(reportedAt.getTime() + 15 * MINUTE_MS)

export type CallResult = 'ANSWERED' | 'QUEUE' | 'NO_ANSWER'

/** A call is a status to the counterpart only if somebody heard it. */
export const mayBeStatus = (result: CallResult): boolean => result === 'ANSWERED'

export type CoordinatingRole = 'SITUATION_MANAGER' | 'COORDINATING_CONTACT'
