import { rotateOnCallSecret } from '#db/commands/rotate-on-call-secret.ts'
import { onCallGeneration, onCallSecret } from '#db/on-call.ts'
import { isOverdue } from '#domain/case-type.ts'
import { may } from '#domain/permission.ts'
import type { CallResult, Resolvers } from '#graphql/generated/resolvers.ts'
import type { Call, TimelineEntry } from '#graphql/mappers.ts'
import { settings } from '#graphql/settings.ts'
import { named } from './organisation.ts'

const text = (value: unknown) => (typeof value === 'string' ? value : null)
const content = ({ content: said }: Call) => said ?? {}

/** Calls, coordinators, checklist, results per school and requests, as the case shows them. */
export const coordination: Resolvers = {
  Query: {
    async onCallSigningSecret(_root, _args, context) {
      const actor = await context.actor()
      if (actor.kind !== 'PERSON' || !may(actor, 'saveAnnexDraft')) return null
      const generation = await context.ask(tx => onCallGeneration(tx, actor.organisationId))
      return onCallSecret(settings().linkSecret, actor.organisationId, generation)
    },
  },
  Mutation: {
    rotateOnCallSecret: (_root, { input }, context) =>
      context.command({ verb: 'rotateOnCallSecret', input }, rotateOnCallSecret),
  },
  OnCallSecretRotated: {
    secret: ({ organisationId, generation }) => onCallSecret(settings().linkSecret, organisationId, generation),
  },
  Incident: {
    request: (row, _args, { load }) => load.request.load(row.id),
    coordinators: async (row, _args, { load }) => [...(await load.coordinators.load(row.id))],
    situationManagerName: async (row, _args, { load }) =>
      (await load.coordinators.load(row.id)).find(each => each.role === 'SITUATION_MANAGER' && !each.relievedAt)
        ?.name ?? null,
    calls: async (row, _args, { load }) => [...(await load.calls.load(row.id))],
    checklist: async (row, _args, { load }) => [...((await load.checklist.load(row.id))?.steps ?? [])],
    externalRefs: async (row, _args, { load }) => [...(await load.references.load(row.id))],
    isAtpReferenceMissing: async (row, _args, context) => {
      const { organisationId, organisationKind } = await context.actor()
      if (organisationKind !== 'AUB' || organisationId === row.reportedById) return false
      if (row.caseType !== 'INCIDENT' || (row.state !== 'NEW' && row.state !== 'IN_PROGRESS')) return false
      return (await context.load.references.load(row.id)).length === 0
    },
    schoolOutcomes: async (row, _args, { load }) => [...(await load.schoolResults.load(row.id))],
  },
  CaseRequest: {
    isOverdue: async (row, _args, { now }) => isOverdue(row, await now()),
  },
  Coordinator: {
    organisation: (row, _args, { load }) => named(load, row.organisationId),
  },
  SchoolOutcome: {
    school: (row, _args, { load }) => named(load, row.schoolId),
  },
  Call: {
    number: call => text(content(call).number),
    caller: call => text(content(call).caller),
    spokenWith: call => text(content(call).spokenWith),
    at: call => new Date(text(content(call).calledAt) ?? call.at),
    result: call => (text(content(call).result) ?? 'NO_ANSWER') as CallResult,
    note: call => text(content(call).note),
    isStatus: call => content(call).statusNumber !== undefined,
    organisation: (call, _args, { load }) =>
      call.organisationId === null ? null : load.organisation.load(call.organisationId),
  },
  PhoneDuty: { settledAt: row => row.callSettledAt },
  EscalationStep: {
    deliveries: async (row, _args, { load }) =>
      row.eventSeq === null ? [] : [...(await load.deliveries.load(`${row.caseId} ${row.eventSeq}`))],
  },
  TimelineEntry: {
    isPrivate: row => row.privateTo !== null,
    note: ({ kind, content: said }: TimelineEntry) => (kind === 'NoteAdded' ? text(said?.text) : null),
    call: row => (row.kind === 'CallLogged' && row.content ? row : null),
  },
}
