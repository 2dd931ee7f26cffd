import { instructionOf } from '#db/queries/instruction.ts'
import { rootCauseDates } from '#domain/problem.ts'
import { rootCauseDays, rootCauseDueAt } from '#domain/problem-watch.ts'
import { sayWorkingDays } from '#domain/say-working-days.ts'
import type { Context } from '#graphql/context.ts'
import type { IncidentCategory, ProblemGround, ProblemService, Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { Problem } from '#graphql/mappers.ts'
import { problemMay } from '#graphql/problem-may.ts'
import { priorityOf } from './incident.ts'
import { named } from './organisation.ts'
import { readLog, timelineOf } from './timeline.ts'

const instruction = (row: Problem, context: Context) => context.ask(tx => instructionOf(tx, row.instructionVersionId))

export const problemFields: Resolvers = {
  Problem: {
    id: row => globalId('Problem', row.id),
    title: row => row.title ?? '',
    priority: row => (row.priority === null ? null : priorityOf(row.priority)),
    services: row => row.services as ProblemService[],
    category: row => row.category as IncidentCategory,
    grounds: row => row.grounds as ProblemGround[],
    owner: (row, _args, { load }) => named(load, row.ownerId),
    counterpart: (row, _args, { load }) => (row.counterpartId ? named(load, row.counterpartId) : null),
    openedBy: (row, _args, { load }) => named(load, row.openedById),
    rootCause: row => row,
    breaches: async (row, _args, { load }) => [...(await load.caseBreaches.load(row.id))],
    async incidents(row, _args, { load }) {
      const links = await load.incidentsOf.load(row.id)
      const rows = await Promise.all(links.map(({ incidentId }) => load.incident.load(incidentId)))
      return rows.filter(one => one !== null)
    },
    async externalRef(row, _args, context) {
      if (row.externalSystem === null || row.externalId === null) return null
      const isOwn = (await context.actor()).organisationId === row.ownerId
      return isOwn ? { system: row.externalSystem, id: row.externalId } : null
    },
    problemOwner: row => ({
      name: row.problemOwnerName,
      phone: row.problemOwnerPhone,
      email: row.problemOwnerEmail,
    }),
    knownError: (row, _args, { load }) => (row.workaround === null ? null : load.knownError.load(row.id)),
    resolution: row => row.resolutionText,
    waiver: row =>
      row.rcaWaivedAt && { reason: row.rcaWaiverReason ?? '', at: row.rcaWaivedAt, by: row.rcaWaivedBy ?? '' },
    objection: row => row.rcaObjectedAt && { reason: row.rcaObjection ?? '', at: row.rcaObjectedAt },
    draft: (row, _args, { load }) => load.rootCauseDraft.load(row.id),
    analyses: async (row, _args, { load }) => [...(await load.analyses.load(row.id))],
    extensions: async (row, _args, { load }) => [...(await load.extensions.load(row.id))],
    resourceRequests: async (row, _args, { load }) => [...(await load.resourceRequests.load(row.id))],
    timeline: timelineOf,
    reads: readLog,
    viewerMay: async (row, _args, context) => problemMay(await context.actor(), row),
    instructionVersion: row => row.instructionVersionId,
  },
  RootCauseDates: {
    state: row => row.rcaState,
    isRequired: row => row.rcaState !== 'NOT_REQUIRED',
    dueOn: row => row.rcaAgreedDueOn ?? row.rcaDueOn,
    dueAt: row => rootCauseDueAt(row),
    tenDaysOn: row => row.rcaDueOn,
    agreedOn: row => row.rcaAgreedDueOn,
    wallOn: row => row.rcaWallOn,
    sentAt: row => row.rcaSentAt,
    workingDaysLeft: async (row, _args, context) =>
      rootCauseDays(row, await context.now(), await instruction(row, context)),
    async explanation(row, _args, context) {
      const { due } = rootCauseDates(row.createdAt, await instruction(row, context))
      return sayWorkingDays(due.explanation, context.language)
    },
  },
  CaseBreach: { owedBy: (row, _args, { load }) => named(load, row.owedById) },
  KnownError: {
    services: row => row.services as ProblemService[],
    category: row => row.category as IncidentCategory,
    owner: (row, _args, { load }) => named(load, row.ownerId),
    problemNumber: row => row.number,
  },
  RootCauseDraft: { analysis: row => ({ ...row.content, prevention: [...row.content.prevention] }) },
  RootCauseAnalysis: {
    analysis: row => ({ ...row.content, prevention: [...row.content.prevention] }),
    deliveries: async (row, _args, { load }) => [...(await load.deliveries.load(`${row.caseId} ${row.eventSeq}`))],
  },
}
