import { annexVersionsByIds } from '#db/queries/annex-versions.ts'
import { clientsByIds, tokensByIds } from '#db/queries/clients.ts'
import { contactTestById } from '#db/queries/contact-tests.ts'
import { nodeByKey } from '#db/queries/nodes.ts'
import { assignmentsByIds, schoolImportById } from '#db/queries/register.ts'
import { timelineEntry } from '#db/queries/timeline.ts'
import { viewsByIds } from '#db/queries/views.ts'
import { may } from '#domain/permission.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers, ResolversInterfaceTypes, ResolversTypes } from '#graphql/generated/resolvers.ts'
import { type GlobalId, readGlobalId } from '#graphql/global-id.ts'
import { keepsClients } from './client.ts'

/** The object behind a global id, if this actor may see it. */
async function found({ type, key, seq }: GlobalId, context: Context) {
  const { load, ask, markRead } = context
  switch (type) {
    case 'Organisation':
      return load.organisation.load(key)
    case 'Incident':
      return load.incident.load(key)
    case 'Problem':
      return load.problem.load(key)
    case 'Change':
      return load.change.load(key)
    case 'Clock':
      return load.clock.load(key)
    case 'AnnexVersion':
      return (await ask(tx => annexVersionsByIds(tx, [key])))[0] ?? null
    case 'TimelineEntry': {
      const entry = await ask(tx => timelineEntry(tx, key, seq ?? 0))
      // The history is a read of the case, whichever way one comes to it.
      if (entry) markRead(entry.caseId)
      return entry
    }
    // A client and its tokens are seen by those who keep them alone.
    case 'IntegrationClient':
      return (await keepsClients(context)) ? ((await ask(tx => clientsByIds(tx, [key])))[0] ?? null) : null
    case 'ApiToken':
      return (await keepsClients(context)) ? ((await ask(tx => tokensByIds(tx, [key])))[0] ?? null) : null
    case 'SupplierAssignment':
      return (await ask(tx => assignmentsByIds(tx, [key])))[0] ?? null
    case 'ContactTest':
      return ask(tx => contactTestById(tx, key))
    case 'SchoolImport':
      return may(await context.actor(), 'importSchools') ? ask(tx => schoolImportById(tx, key)) : null
    case 'SavedView':
      return (await ask(tx => viewsByIds(tx, [key])))[0] ?? null
    default:
      return ask(tx => nodeByKey(tx, type, key))
  }
}

type Tagged = ResolversInterfaceTypes<ResolversTypes>['Node'] & Readonly<{ nodeType: GlobalId['type'] }>

export const node: Resolvers = {
  Query: {
    async node(_root, { id }, context) {
      const asked = readGlobalId(id)
      // An id that is none asks as much as one that nobody has.
      const row = await context.readingCases(async () => (asked ? found(asked, context) : null))
      return row && asked ? ({ ...row, nodeType: asked.type } as Tagged) : null
    },
  },
  Node: {
    __resolveType: source => (source as Tagged).nodeType,
  },
}
