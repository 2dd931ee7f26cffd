import { beginIncident } from '#db/commands/begin-incident.ts'
import { closeIncident } from '#db/commands/close-incident.ts'
import { reportIncident } from '#db/commands/report-incident.ts'
import { resolveIncident } from '#db/commands/resolve-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { acceptPathOf } from '#graphql/proposal-link.ts'
import { caseOf, changed, written } from './changed-incident.ts'
import { rankOf } from './incident.ts'

export const mutation: Resolvers = {
  Mutation: {
    reportIncident: (_root, { input }, context) =>
      context.command({ verb: 'reportIncident', input }, tx =>
        reportIncident(tx, {
          ...input,
          priority: input.priority == null ? null : rankOf(input.priority),
          followsUp: input.followsUp == null ? null : (uuidOf('Incident', input.followsUp) ?? nobody),
          schools: input.schools?.map(id => uuidOf('Organisation', id) ?? nobody),
          critical: input.critical as never,
          onBehalfOf: input.onBehalfOf && {
            ...input.onBehalfOf,
            organisationId: uuidOf('Organisation', input.onBehalfOf.organisationId) ?? nobody,
          },
        }),
      ),
    beginIncident: (_root, { input }, context) =>
      context.command({ verb: 'beginIncident', input }, tx => beginIncident(tx, caseOf(input))),
    sendStatus: (_root, { input }, context) =>
      context.command({ verb: 'sendStatus', input }, tx => sendStatus(tx, caseOf(input), acceptPathOf)),
    resolveIncident: (_root, { input }, context) =>
      context.command({ verb: 'resolveIncident', input }, tx => resolveIncident(tx, caseOf(input))),
    closeIncident: (_root, { input }, context) =>
      context.command({ verb: 'closeIncident', input }, tx => closeIncident(tx, caseOf(input))),
  },
  IncidentReported: {
    incident: ({ incidentIds }, args, context) => changed({ incidentId: incidentIds[0] ?? nobody }, args, context),
    linked: ({ incidentIds }, args, context) =>
      Promise.all(incidentIds.slice(1).map(incidentId => changed({ incidentId }, args, context))),
  },
  IncidentBegun: { incident: changed },
  IncidentResolved: { incident: changed },
  IncidentClosed: { incident: changed },
  StatusSent: {
    incident: changed,
    entry: written,
  },
}
