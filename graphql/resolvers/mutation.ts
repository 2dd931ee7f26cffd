import { beginIncident } from '#db/commands/begin-incident.ts'
import { closeIncident } from '#db/commands/close-incident.ts'
import { reportIncident } from '#db/commands/report-incident.ts'
import { resolveIncident } from '#db/commands/resolve-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import { timelineEntry } from '#db/queries/timeline.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import type { Incident } from '#graphql/mappers.ts'

/** An id that is none becomes one that nobody has: the same answer, by the same way. */
const caseOf = <T extends { id: string }>(input: T): T => ({ ...input, id: uuidOf('Incident', input.id) ?? nobody })

async function changed({ incidentId }: { incidentId: string }, _args: unknown, context: Context): Promise<Incident> {
  const row = context.stored.get(incidentId)?.row ?? (await context.load.incident.load(incidentId))
  if (!row) throw new Error('the case that was just changed is not visible to the one who changed it')
  return row
}

export const mutation: Resolvers = {
  Mutation: {
    reportIncident: (_root, { input }, context) =>
      context.command({ verb: 'reportIncident', input }, tx =>
        reportIncident(tx, {
          ...input,
          priority: input.priority == null ? null : (Number(input.priority.slice(1)) as Incident['priority']),
          schools: input.schools?.map(id => uuidOf('Organisation', id) ?? nobody),
          critical: input.critical as never,
        }),
      ),
    beginIncident: (_root, { input }, context) =>
      context.command({ verb: 'beginIncident', input }, tx => beginIncident(tx, caseOf(input))),
    sendStatus: (_root, { input }, context) =>
      context.command({ verb: 'sendStatus', input }, tx => sendStatus(tx, caseOf(input))),
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
    async entry({ incidentId, seq }, _args, context) {
      const own = context.stored.get(incidentId)?.entries.find(one => one.seq === seq)
      const row = own ?? (await context.ask(tx => timelineEntry(tx, incidentId, seq)))
      if (!row) throw new Error('the entry that was just written is not visible to the one who wrote it')
      return row
    },
  },
}
