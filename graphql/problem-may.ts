import type { Actor } from '#domain/actor.ts'
import { may } from '#domain/permission.ts'
import { actsForOwner, actsForOwningSide, receivesAnalysis, speaksInProblem } from '#domain/problem-side.ts'
import { isRootCauseOwed, isRootCauseTimed } from '#domain/problem-watch.ts'
import type { Problem } from './mappers.ts'
import { type ProblemVerb, problemVerbs } from './verbs.ts'

const isUnsolved = ({ state }: Problem) => state !== 'SOLVED' && state !== 'CLOSED'
const isSchoolSide = ({ counterpartId }: Problem) => counterpartId !== null

/** Which verbs would not be refused for the problem's state and side; the commands have the last word (C.2). */
const fits: Readonly<Record<ProblemVerb, (actor: Actor, row: Problem) => boolean>> = {
  openProblem: () => false,
  declineSimilarity: () => false,
  linkIncident: actsForOwningSide,
  planProblem: (actor, row) => isUnsolved(row) && actsForOwningSide(actor, row),
  recordKnownError: (actor, row) => isUnsolved(row) && actsForOwner(actor, row),
  waiveRootCause: (actor, row) => isRootCauseTimed(row.rcaState) && !row.rcaObjectedAt && actsForOwner(actor, row),
  objectToWaiver: (actor, row) => row.rcaState === 'NOT_REQUIRED' && receivesAnalysis(actor, row),
  askExtension: (actor, row) => isRootCauseTimed(row.rcaState) && actsForOwningSide(actor, row),
  answerExtension: (actor, row) => isRootCauseTimed(row.rcaState) && receivesAnalysis(actor, row),
  saveRootCauseDraft: (actor, row) => isSchoolSide(row) && actsForOwner(actor, row),
  sendRootCause: (actor, row) =>
    isSchoolSide(row) && row.rcaState !== 'SENT' && row.rcaState !== 'ACCEPTED' && actsForOwner(actor, row),
  returnRootCause: (actor, row) => row.rcaState === 'SENT' && receivesAnalysis(actor, row),
  acceptRootCause: (actor, row) => row.rcaState === 'SENT' && receivesAnalysis(actor, row),
  requestResources: speaksInProblem,
  answerResources: speaksInProblem,
  solveProblem: (actor, row) => isUnsolved(row) && actsForOwner(actor, row),
  closeProblem: (actor, row) => row.state === 'SOLVED' && !isRootCauseOwed(row.rcaState) && speaksInProblem(actor, row),
}

/** The verbs that the actor may use on the problem in its present state; on a closed one, none. */
export const problemMay = (actor: Actor, row: Problem): string[] =>
  row.state === 'CLOSED' ? [] : problemVerbs.filter(verb => may(actor, verb) && fits[verb](actor, row))
