import { acceptRootCause } from '#db/commands/accept-root-cause.ts'
import { answerExtension } from '#db/commands/answer-extension.ts'
import { answerResources } from '#db/commands/answer-resources.ts'
import { askExtension } from '#db/commands/ask-extension.ts'
import { closeProblem } from '#db/commands/close-problem.ts'
import { declineSimilarity } from '#db/commands/decline-similarity.ts'
import { linkIncident } from '#db/commands/link-incident.ts'
import { objectToWaiver } from '#db/commands/object-to-waiver.ts'
import { openProblem } from '#db/commands/open-problem.ts'
import { planProblem } from '#db/commands/plan-problem.ts'
import { recordKnownError } from '#db/commands/record-known-error.ts'
import { requestResources } from '#db/commands/request-resources.ts'
import { returnRootCause } from '#db/commands/return-root-cause.ts'
import { saveRootCauseDraft } from '#db/commands/save-root-cause-draft.ts'
import { sendRootCause } from '#db/commands/send-root-cause.ts'
import { solveProblem } from '#db/commands/solve-problem.ts'
import { waiveRootCause } from '#db/commands/waive-root-cause.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import type { Incident, Problem } from '#graphql/mappers.ts'

/** An id that is none becomes one that nobody has: the same answer, by the same way. */
const problemOf = <T extends { id: string }>(input: T): T => ({ ...input, id: uuidOf('Problem', input.id) ?? nobody })
const incidentIdOf = (id: string) => uuidOf('Incident', id) ?? nobody

async function changed({ problemId }: { problemId: string }, _args: unknown, context: Context): Promise<Problem> {
  const row = await context.load.problem.load(problemId)
  if (!row) throw new Error('the problem that was just changed is not visible to the one who changed it')
  return row
}

async function about({ incidentId }: { incidentId: string }, _args: unknown, context: Context): Promise<Incident> {
  const row = await context.load.incident.load(incidentId)
  if (!row) throw new Error('the incident that was just answered is not visible to the one who answered')
  return row
}

export const problemVerbs: Resolvers = {
  Mutation: {
    openProblem: (_root, { input }, context) =>
      context.command({ verb: 'openProblem', input }, tx =>
        openProblem(tx, { ...input, incidents: input.incidents.map(incidentIdOf) }),
      ),
    linkIncident: (_root, { input }, context) =>
      context.command({ verb: 'linkIncident', input }, tx =>
        linkIncident(tx, { ...problemOf(input), incidentId: incidentIdOf(input.incidentId) }),
      ),
    declineSimilarity: (_root, { input }, context) =>
      context.command({ verb: 'declineSimilarity', input }, tx =>
        declineSimilarity(tx, { ...input, incidentId: incidentIdOf(input.incidentId) }),
      ),
    answerResources: (_root, { input }, context) =>
      context.command({ verb: 'answerResources', input }, tx =>
        answerResources(tx, { ...problemOf(input), requestId: uuidOf('ResourceRequest', input.requestId) ?? nobody }),
      ),
    planProblem: (_root, { input }, context) =>
      context.command({ verb: 'planProblem', input }, tx => planProblem(tx, problemOf(input))),
    recordKnownError: (_root, { input }, context) =>
      context.command({ verb: 'recordKnownError', input }, tx => recordKnownError(tx, problemOf(input))),
    waiveRootCause: (_root, { input }, context) =>
      context.command({ verb: 'waiveRootCause', input }, tx => waiveRootCause(tx, problemOf(input))),
    objectToWaiver: (_root, { input }, context) =>
      context.command({ verb: 'objectToWaiver', input }, tx => objectToWaiver(tx, problemOf(input))),
    saveRootCauseDraft: (_root, { input }, context) =>
      context.command({ verb: 'saveRootCauseDraft', input }, tx => saveRootCauseDraft(tx, problemOf(input))),
    askExtension: (_root, { input }, context) =>
      context.command({ verb: 'askExtension', input }, tx => askExtension(tx, problemOf(input))),
    answerExtension: (_root, { input }, context) =>
      context.command({ verb: 'answerExtension', input }, tx => answerExtension(tx, problemOf(input))),
    sendRootCause: (_root, { input }, context) =>
      context.command({ verb: 'sendRootCause', input }, tx => sendRootCause(tx, problemOf(input))),
    returnRootCause: (_root, { input }, context) =>
      context.command({ verb: 'returnRootCause', input }, tx => returnRootCause(tx, problemOf(input))),
    acceptRootCause: (_root, { input }, context) =>
      context.command({ verb: 'acceptRootCause', input }, tx => acceptRootCause(tx, problemOf(input))),
    requestResources: (_root, { input }, context) =>
      context.command({ verb: 'requestResources', input }, tx => requestResources(tx, problemOf(input))),
    solveProblem: (_root, { input }, context) =>
      context.command({ verb: 'solveProblem', input }, tx => solveProblem(tx, problemOf(input))),
    closeProblem: (_root, { input }, context) =>
      context.command({ verb: 'closeProblem', input }, tx => closeProblem(tx, problemOf(input))),
  },
  ProblemOpened: { problem: changed },
  IncidentLinked: { problem: changed },
  SimilarityDeclined: { incident: about },
  ProblemPlanned: { problem: changed },
  KnownErrorRecorded: { problem: changed },
  RootCauseWaived: { problem: changed },
  WaiverObjected: { problem: changed },
  RootCauseDraftSaved: { problem: changed },
  ExtensionAsked: { problem: changed },
  ExtensionAnswered: { problem: changed },
  RootCauseSent: { problem: changed },
  RootCauseReturned: { problem: changed },
  RootCauseAccepted: { problem: changed },
  ResourcesRequested: { problem: changed },
  ResourcesAnswered: { problem: changed },
  ProblemSolved: { problem: changed },
  ProblemClosed: { problem: changed },
}
