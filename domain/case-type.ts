import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** What an inquiry is (Instruks 5.2.1). Only an incident has the clocks of section 4.2. */
export type CaseType =
  | 'INCIDENT'
  | 'OPERATIONAL_DIALOGUE'
  | 'TEST_REQUEST'
  | 'INFORMATION_REQUEST'
  | 'RESOURCE_REQUEST'
  | 'NOTICE'

export type RequestState = 'REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'ANSWERED' | 'DONE'
export type RequestAnswer = Exclude<RequestState, 'REQUESTED'>

/** Does the case type carry the clocks of section 4.2? */
export const hasClocks = (type: CaseType): boolean => type === 'INCIDENT'

const ofIncidents = [
  'beginIncident',
  'assignHandler',
  'resolveIncident',
  'changePriority',
  'objectToPriority',
  'claimShouldHaveDetected',
  'proposeFeedbackTime',
]

/** Does a verb make sense for the case type? What has no clocks is answered, not handled, and has no priority. */
export const fits = (verb: string, type: CaseType): boolean => hasClocks(type) || !ofIncidents.includes(verb)

/** AUB alone asks for a test, for information, or for a talk; resources and notices go both ways. */
export function mayOpen(type: CaseType, side: 'AUB' | 'SCHOOL_SIDE'): boolean {
  return side === 'AUB' || type === 'INCIDENT' || type === 'RESOURCE_REQUEST' || type === 'NOTICE'
}

const answers: Readonly<Partial<Record<CaseType, readonly RequestAnswer[]>>> = {
  TEST_REQUEST: ['ACCEPTED', 'DECLINED'],
  RESOURCE_REQUEST: ['ACCEPTED', 'DECLINED'],
  INFORMATION_REQUEST: ['ANSWERED'],
  OPERATIONAL_DIALOGUE: ['DONE'],
}

/**
 * Where an answer leads: a test or resources are accepted, then done, or declined; information is given
 * a talk has been held.
 */
export function nextRequestState(type: CaseType, state: RequestState, answer: RequestAnswer): Outcome<RequestState> {
  const isNext = state === 'REQUESTED' ? answers[type]?.includes(answer) : state === 'ACCEPTED' && answer === 'DONE'
  if (isNext) return granted(answer)
  return refused(state === 'REQUESTED' || state === 'ACCEPTED' ? 'AnswerNotPossible' : 'AlreadyAnswered')
}

/** Must the answer be written: a refusal needs its reason, information its text, a talk its summary; yes and done may stand alone. */
export const needsText = (answer: RequestAnswer, type: CaseType): boolean =>
  answer === 'DECLINED' || answer === 'ANSWERED' || type === 'OPERATIONAL_DIALOGUE'

/** An answer is late when its instant has passed and nobody has answered: shown, no breach. */
export const isOverdue = (request: Readonly<{ state: RequestState; replyBy: Date | null }>, at: Date): boolean =>
  request.state === 'REQUESTED' && request.replyBy !== null && request.replyBy.getTime() < at.getTime()
