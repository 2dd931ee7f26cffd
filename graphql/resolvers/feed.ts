import { feedPage } from '#db/queries/feed.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges } from '#graphql/cursor.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import type { ChangeEntry } from '#graphql/mappers.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { actedFor } from './acted-for.ts'

const LIST = 'changes'
const placeOf = ({ position }: ChangeEntry) => [position]

export const feed: Resolvers = {
  Query: {
    async changes(_root, { after, first, excludeOwn }, context) {
      const wanted = wantedPage({ after, first })
      const place = wanted.cursor && (await cursorPlace(context, 'after', LIST, wanted.cursor))
      const actor = await context.actor()
      const { rows, hasMore } = await context.readingCases(tx =>
        feedPage(tx, actor, {
          after: place ? Number(place[0]) : 0,
          limit: wanted.size,
          ownClient: excludeOwn ? actor.id : null,
        }),
      )
      return { rows, hasMore, after: wanted.cursor }
    },
  },
  ChangeFeed: {
    nodes: ({ rows }) => [...rows],
    endCursor: async ({ rows, after }, _args, context) => {
      const last = rows.at(-1)
      return last ? await cursorOf(context, last) : after
    },
  },
  ChangeEntry: {
    id: ({ caseId, seq, kind }) => Buffer.from(`ChangeEntry:${caseId}:${seq}:${kind}`).toString('base64url'),
    cursor: (row, _args, context) => cursorOf(context, row),
    caseNumber: row => row.number,
    incident: ({ noun, caseId, event }, _args, { load }) =>
      noun === 'INCIDENT' && event ? load.incident.load(caseId) : null,
    source: ({ event }) => event?.source ?? 'SYSTEM',
    actorName: ({ event }) => event?.actorName ?? 'SYSTEM',
    organisation: ({ event }, _args, { load }) =>
      event?.organisationId ? load.organisation.load(event.organisationId) : null,
    onBehalfOf: ({ caseId, at, kind, event }, _args, { load }) =>
      actedFor(load, { caseId, at, kind, organisationId: event?.organisationId ?? null }),
    isOwn: async ({ event }, _args, context) => event !== null && event.actorId === (await context.actor()).id,
  },
}

async function cursorOf(context: Context, row: ChangeEntry): Promise<string> {
  const [edge] = await edges(context, LIST, pageOf(wantedPage({}), [row], false), placeOf)
  return edge?.cursor ?? ''
}
