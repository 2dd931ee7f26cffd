import { acceptByLink, acceptFeedbackTime, proposalByLink } from '#db/commands/accept-feedback-time.ts'
import { answerDetectionClaim } from '#db/commands/answer-detection-claim.ts'
import { cancelIncident } from '#db/commands/cancel-incident.ts'
import { changePriority } from '#db/commands/change-priority.ts'
import { claimShouldHaveDetected } from '#db/commands/claim-should-have-detected.ts'
import { objectToPriority } from '#db/commands/object-to-priority.ts'
import { proposeFeedbackTime } from '#db/commands/propose-feedback-time.ts'
import { recallStatus } from '#db/commands/recall-status.ts'
import { reopenIncident } from '#db/commands/reopen-incident.ts'
import { settleDispute } from '#db/commands/settle-dispute.ts'
import { asSweep } from '#db/connection.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { plainKey } from '#graphql/plain-id.ts'
import { acceptPathOf, proposalOf } from '#graphql/proposal-link.ts'
import { caseOf, changed } from './changed-incident.ts'
import { rankOf } from './incident.ts'

/** Cycles, priorities, disputes and agreed times (Instruks 4.2, 5.2.1, 5.2.5). */
export const lifeVerbs: Resolvers = {
  Query: {
    async feedbackTimeByLink(_root, { secret }) {
      const proposalId = proposalOf(secret)
      return proposalId ? await asSweep(tx => proposalByLink(tx, proposalId)) : { state: 'UNKNOWN' }
    },
  },
  Mutation: {
    recallStatus: (_root, { input }, context) =>
      context.command({ verb: 'recallStatus', input }, tx => recallStatus(tx, caseOf(input))),
    reopenIncident: (_root, { input }, context) =>
      context.command({ verb: 'reopenIncident', input }, tx => reopenIncident(tx, caseOf(input))),
    cancelIncident: (_root, { input }, context) =>
      context.command({ verb: 'cancelIncident', input }, tx =>
        cancelIncident(tx, {
          ...caseOf(input),
          duplicateOf: input.duplicateOf == null ? null : (uuidOf('Incident', input.duplicateOf) ?? nobody),
        }),
      ),
    changePriority: (_root, { input }, context) =>
      context.command({ verb: 'changePriority', input }, tx =>
        changePriority(tx, { ...caseOf(input), priority: rankOf(input.priority) }),
      ),
    objectToPriority: (_root, { input }, context) =>
      context.command({ verb: 'objectToPriority', input }, tx =>
        objectToPriority(tx, { ...caseOf(input), wished: rankOf(input.wished) }),
      ),
    settleDispute: (_root, { input }, context) =>
      context.command({ verb: 'settleDispute', input }, tx =>
        settleDispute(tx, { ...caseOf(input), priority: input.priority == null ? null : rankOf(input.priority) }),
      ),
    claimShouldHaveDetected: (_root, { input }, context) =>
      context.command({ verb: 'claimShouldHaveDetected', input }, tx => claimShouldHaveDetected(tx, caseOf(input))),
    answerDetectionClaim: (_root, { input }, context) =>
      context.command({ verb: 'answerDetectionClaim', input }, tx => answerDetectionClaim(tx, caseOf(input))),
    proposeFeedbackTime: (_root, { input }, context) =>
      context.command({ verb: 'proposeFeedbackTime', input }, tx =>
        proposeFeedbackTime(tx, caseOf(input), acceptPathOf),
      ),
    acceptFeedbackTime: (_root, { input }, context) =>
      context.command({ verb: 'acceptFeedbackTime', input }, tx =>
        acceptFeedbackTime(tx, { ...caseOf(input), proposalId: plainKey('FeedbackProposal', input.proposalId) }),
      ),
    async acceptFeedbackTimeByLink(_root, { input }, context) {
      await context.afresh()
      const proposalId = proposalOf(input.secret)
      if (!proposalId) return { kind: 'LinkClosed', field: ['secret'], detail: { state: 'UNKNOWN' } }
      const outcome = await asSweep(tx => acceptByLink(tx, proposalId))
      if (!outcome.ok) return outcome.refusal as never
      return { kind: 'FeedbackTimeAcceptedByLink', dueAt: outcome.value.dueAt }
    },
  },
  StatusRecalled: { incident: changed },
  IncidentReopened: { incident: changed },
  IncidentCancelled: { incident: changed },
  PriorityChanged: { incident: changed },
  PriorityObjected: { incident: changed },
  DisputeSettled: { incident: changed },
  DetectionClaimed: { incident: changed },
  DetectionClaimAnswered: { incident: changed },
  FeedbackTimeAccepted: { incident: changed },
  FeedbackTimeProposed: {
    incident: changed,
    async proposal({ incidentId, proposalId }, _args, { load }) {
      const row = (await load.proposals.load(incidentId)).find(one => one.id === proposalId)
      if (!row) throw new Error('the proposal that was just made is not visible to the one who made it')
      return row
    },
  },
}
