import { createHash } from 'node:crypto'
import { exportIncident } from '#db/commands/export-incident.ts'
import { caseExport, clockProof } from '#db/queries/case-export.ts'
import { LEGAL_BASES } from '#domain/legal-basis.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { changed, written } from './changed-incident.ts'

const documents = new WeakMap<object, Promise<string>>()

/** Made once for one answer, in the transaction that also stores that the case was read. */
function documentOf(source: Readonly<{ incidentId: string }>, context: Context): Promise<string> {
  let document = documents.get(source)
  if (!document) {
    context.markRead(source.incidentId)
    document = context
      .ask(tx => caseExport(tx, source.incidentId))
      .then(found => JSON.stringify({ ...found, legalBasis: LEGAL_BASES }, null, 2))
    documents.set(source, document)
  }
  return document
}

export const exporting: Resolvers = {
  Mutation: {
    exportIncident: (_root, { input }, context) =>
      context.command({ verb: 'exportIncident', input }, tx =>
        exportIncident(tx, { id: uuidOf('Incident', input.id) ?? nobody }),
      ),
  },
  Incident: {
    clockProof: async (row, _args, context) => JSON.stringify(await context.ask(tx => clockProof(tx, row.id)), null, 2),
  },
  ExportIncidentResult: { __resolveType: source => (source as { kind: 'CaseExported' }).kind },
  CaseExported: {
    incident: changed,
    entry: written,
    document: (source, _args, context) => documentOf(source, context),
    sha256: async (source, _args, context) =>
      createHash('sha256')
        .update(await documentOf(source, context))
        .digest('hex'),
  },
}
