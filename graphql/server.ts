import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { assertOpenToAll } from './anonymous.ts'
import { budgets, rateLimitHeaders } from './budget.ts'
import type { Context } from './context.ts'
import { costOf } from './cost.ts'
import { unauthenticated } from './errors.ts'
import { answer } from './execute.ts'
import { fault } from './faults.ts'
import { beyondLimit, limits, limitsRule, longestList } from './limits.ts'

export type GraphServer = ApolloServer<Context>

/** Apollo parses, validates and answers in HTTP's words; execution is ours (execute.ts). */
export async function startServer(schema: GraphQLSchema, costPerHour: number): Promise<GraphServer> {
  const server: GraphServer = new ApolloServer<Context>({
    gateway: {
      load: async () => ({ executor: asked => executed(schema, asked as never) }),
      onSchemaLoadOrUpdate: tell => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      stop: async () => undefined,
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      gatekeeper(schema, costPerHour),
    ],
    validationRules: [limitsRule],
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: told,
    nodeEnv: 'production',
  })
  await server.start()
  return server
}

type Executed = Parameters<typeof answer>[1] & Readonly<{ request: { variables?: Record<string, unknown> } }>

async function executed(schema: GraphQLSchema, asked: Executed) {
  if (!asked.operation) return { errors: [new GraphQLError('No operation of that name is in the document.')] }
  const result = await answer(schema, { ...asked, variables: asked.request.variables ?? {} })
  const { cost } = asked.context
  return cost ? { ...result, extensions: { ...result.extensions, cost } } : result
}

/** What is asked before anything runs: may this caller ask it at all, and can it be afforded. */
function gatekeeper(schema: GraphQLSchema, costPerHour: number): ApolloServerPlugin<Context> {
  const accounts = budgets(costPerHour)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue: context, response }) => {
        if (!operation) return
        if (!context.credential) assertOpenToAll(document, operation)
        if (request.http?.method === 'GET' && context.credential?.kind !== 'TOKEN')
          throw unauthenticated('A GET needs a bearer token.')
        const variables = request.variables ?? {}
        const longest = longestList(variables)
        if (longest > limits.inputList) throw beyondLimit('inputList', longest)
        const cost = costOf(schema, document, operation, variables)
        if (cost > limits.requestCost) throw beyondLimit('requestCost', cost)
        const budget = accounts.spend(context.payer, cost)
        context.cost = { requested: cost, left: budget.left, perHour: budget.perHour, perRequest: limits.requestCost }
        for (const [name, value] of rateLimitHeaders(budget)) response.http.headers.set(name, value)
      },
    }),
  }
}

/** graphql's and Apollo's own errors pass; whatever else comes here is a fault. */
function told(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, reference, limit } = formatted.extensions ?? {}
  if (limit !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } }
  if (code !== 'INTERNAL_SERVER_ERROR' || reference !== undefined) return formatted
  return fault(error, crypto.randomUUID()).toJSON()
}
