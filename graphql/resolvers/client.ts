import { type ClientRow, clientPage, clientsByIds, tokensByIds } from '#db/queries/clients.ts'
import { may } from '#domain/permission.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { Resolvers, TokenScope } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import { sayScopes } from '#graphql/messages/scopes.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { settings } from '#graphql/settings.ts'
import { priorityOf } from './incident.ts'

const placeOf = (row: ClientRow) => [row.name, row.id]
const listOf = (isEnded: boolean) => `clients ${isEnded}`

/** `cases:read`, the word of OAuth, is CASES_READ in the graph. */
const scopeName = (scope: string) => scope.replace(':', '_').toUpperCase() as TokenScope

/** The keepers of an organisation's clients alone see them; for others there are none. */
export async function keepsClients(context: Context): Promise<boolean> {
  return may(await context.actor(), 'createClient')
}

async function scopesText({ scopes }: { scopes: readonly string[] }, _args: unknown, context: Context) {
  const { organisationId, organisationKind } = await context.actor()
  const schools = organisationKind === 'SUPPLIER' ? await context.load.assignedSchools.load(organisationId) : 0
  return sayScopes(scopes, organisationKind, schools, context.language)
}

async function clientOf({ clientId }: { clientId: string }, _args: unknown, context: Context): Promise<ClientRow> {
  const [row] = await context.ask(tx => clientsByIds(tx, [clientId]))
  if (!row) throw new Error('the client that was just changed is not visible to the one who changed it')
  return row
}

async function tokenOf(tokenId: string, context: Context) {
  const [row] = await context.ask(tx => tokensByIds(tx, [tokenId]))
  if (!row) throw new Error('the token that was just changed is not visible to the one who changed it')
  return row
}

const token = ({ tokenId }: { tokenId: string }, _args: unknown, context: Context) => tokenOf(tokenId, context)
const secret = ({ secret: shown }: { secret?: string }) => shown ?? null

export const client: Resolvers = {
  Query: {
    async clients(_root, args, context) {
      const wanted = wantedPage(args)
      const isEnded = args.filter?.isEnded ?? false
      const place = wanted.cursor === null ? null : await cursorPlace(context, 'after', listOf(isEnded), wanted.cursor)
      if (!(await keepsClients(context))) return null
      const after = place && { name: String(place[0]), id: String(place[1]) }
      const { rows, hasMore } = await context.ask(tx => clientPage(tx, { limit: wanted.size, after, isEnded }))
      return { page: pageOf(wanted, rows, hasMore), isEnded }
    },
  },
  IntegrationClientConnection: {
    edges: (list, _args, context) => edges(context, listOf(list.isEnded), list.page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: (list, _args, context) => pageInfo(context, listOf(list.isEnded), list.page, placeOf),
  },
  IntegrationClient: {
    id: row => globalId('IntegrationClient', row.id),
    oauth: row => row.oauthScopes && { clientId: row.id, scopes: row.oauthScopes },
    tokens: async (row, _args, { load }) => [...(await load.tokens.load(row.id))],
    priorityWords: row =>
      Object.entries(row.priorityWords).map(([word, priority]) => ({ word, priority: priorityOf(priority) })),
  },
  ClientCredentials: {
    tokenEndpoint: () => `${settings().publicUrl}/oauth/token`,
    scopes: ({ scopes }) => scopes.map(scopeName),
    scopesText,
  },
  ApiToken: {
    id: row => globalId('ApiToken', row.id),
    scopes: ({ scopes }) => scopes.map(scopeName),
    scopesText,
    isReplaced: row => row.replacedById !== null,
  },
  ClientCreated: { client: clientOf },
  DefaultReporterChanged: { client: clientOf },
  PriorityWordsSet: { client: clientOf },
  ClientEnded: { client: clientOf },
  TokenCreated: { token, secret },
  TokenRotated: {
    token,
    former: ({ formerTokenId }, _args, context) => tokenOf(formerTokenId, context),
    secret,
  },
  TokenRevoked: { token },
  ClientSecretIssued: { client: clientOf, secret },
  ClientSecretWithdrawn: { client: clientOf },
}
