import { instructionOf } from '#db/queries/instruction.ts'
import { priorityPreview } from '#db/queries/priority-preview.ts'
import { isSameSide, speaksForASide } from '#domain/incident-side.ts'
import { isAgreementMissing, proposedFeedback } from '#domain/proposed-feedback.ts'
import type { Context } from '#graphql/context.ts'
import type { ClockKind, Resolvers } from '#graphql/generated/resolvers.ts'
import type { DisputeTick, FeedbackProposal, Incident } from '#graphql/mappers.ts'
import { plainId } from '#graphql/plain-id.ts'
import { ofWhole, priorityOf, rankOf } from './incident.ts'
import { named } from './organisation.ts'

const isOpen = ({ state }: Pick<Incident, 'state'>) => state === 'NEW' || state === 'IN_PROGRESS'
const priorityOrNull = (priority: number | null) => (priority === null ? null : priorityOf(priority))

async function mayAccept(row: FeedbackProposal, context: Context): Promise<boolean> {
  const [incident, proposer, actor] = await Promise.all([
    context.load.incident.load(row.caseId),
    context.load.organisation.load(row.proposedById),
    context.actor(),
  ])
  if (row.state !== 'PROPOSED' || !incident || !isOpen(incident) || row.dueAt <= (await context.now())) return false
  return speaksForASide(actor, incident) && !(proposer && isSameSide(actor.organisationKind, proposer.kind))
}

/** The life of a case besides its clocks: cycles, agreements, disputes (Instruks 4.2, 5.2.1). */
export const life: Resolvers = {
  Incident: {
    actualBegunAt: ofWhole(row => row.actualBegunAt),
    shouldHaveDetectedAt: ofWhole(row => row.shouldHaveDetectedAt),
    agreedResolutionAt: ofWhole(row => row.agreedResolutionAt),
    cancelReason: ofWhole(row => row.cancelReason),
    closesAt: async (row, _args, { load }) => (await load.course.load(row.id))?.closesAt ?? null,
    isAgreementMissing: ofWhole(async (row, { load }) => {
      const course = await load.course.load(row.id)
      return isAgreementMissing({
        priority: row.priority,
        isOpen: isOpen(row) && row.caseType === 'INCIDENT',
        hasBegun: row.handlingStartedAt !== null,
        hasTold: row.statusCount > 0,
        hasAgreedTime: course?.hasAgreedTime ?? false,
        isProposed: course?.isProposed ?? false,
      })
    }),
    usualFeedbackAt: ofWhole(async (row, context) => {
      if (!isOpen(row)) return null
      const instruction = await context.ask(tx => instructionOf(tx, row.instructionVersionId))
      return proposedFeedback(row.priority, await context.now(), instruction)
    }),
    feedbackProposals: async (row, _args, { load }) => [...(await load.proposals.load(row.id))],
    disputes: async (row, _args, { load }) => [...(await load.disputes.load(row.id))],
    cycles: async (row, _args, { load }) => [...(await load.cycles.load(row.id))],
    followsUp: ofWhole((row, { load }) => (row.followsUpId === null ? null : load.incident.load(row.followsUpId))),
    duplicateOf: ofWhole((row, { load }) =>
      row.duplicateOfId === null ? null : load.incident.load(row.duplicateOfId),
    ),
    async followUps(row, _args, { load }) {
      const others = await load.followUps.load(row.id)
      return (await Promise.all(others.map(({ id }) => load.incident.load(id)))).filter(one => one !== null)
    },
    priorityChange: (row, { priority, reason }, context) =>
      context.ask(tx => priorityPreview(tx, row.id, { to: rankOf(priority), reason })),
  },
  PriorityChangePreview: { ends: ({ ends }) => [...ends], begins: ({ begins }) => [...begins] },
  FeedbackProposal: {
    proposalId: row => plainId('FeedbackProposal', row.id),
    proposedBy: (row, _args, { load }) => named(load, row.proposedById),
    viewerMayAccept: (row, _args, context) => mayAccept(row, context),
  },
  Dispute: {
    raisedBy: (row, _args, { load }) => named(load, row.raisedById),
    priorityBefore: row => priorityOrNull(row.priorityBefore),
    wishedPriority: row => priorityOrNull(row.wishedPriority),
    readings: row => [...row.readings],
    responsibleTick: row => row.responsibleTick && { ...row.responsibleTick, of: row.kind },
    counterpartTick: row => row.counterpartTick && { ...row.counterpartTick, of: row.kind },
  },
  DisputeTick: {
    priority: (tick: DisputeTick) => (tick.of === 'PRIORITY' ? priorityOf(Number(tick.value)) : null),
    shouldHaveDetectedAt: (tick: DisputeTick) => (tick.of === 'DETECTION' ? new Date(tick.value) : null),
    at: (tick: DisputeTick) => new Date(tick.at),
  },
  ClockReadings: {
    kind: one => one.kind as ClockKind,
    dueAt: one => new Date(one.dueAt),
    metAt: one => (one.metAt === null ? null : new Date(one.metAt)),
    claimedStartAt: one => new Date(one.claimedStartAt),
    claimedDueAt: one => new Date(one.claimedDueAt),
  },
  Breach: { priority: row => priorityOrNull(row.priority) },
}
