import { randomUUID } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { assertOpenToAll } from './anonymous.ts'
import { openContext } from './context.ts'
import { answer } from './execute.ts'
import { executableSchema } from './schema.ts'
import { actorFromCookie } from './sign-in.ts'

export type PageRequest = Readonly<{
  document: DocumentNode | string
  variables: Readonly<Record<string, unknown>>
  cookie: string | null
  acceptLanguage: string | null
  source: 'WEB'
  /** The visitor's network address, which the door wrote into the request of the page. */
  address: string
}>

/** The graph in this process. Our own pages are its first client: same fields, same permissions, no limits (house decision 4). */
export type Graph = Readonly<{
  schema: GraphQLSchema
  execute(request: PageRequest): Promise<ExecutionResult>
}>

// Pages run in another bundle than the server; there is one graph in a process (house decision 5).
const key = Symbol.for('aub.graph')
const shared = globalThis as unknown as Record<symbol, Graph | undefined>

export function theGraph(): Graph {
  shared[key] ??= makeGraph()
  return shared[key]
}

function makeGraph(): Graph {
  const schema = executableSchema()
  const parsed = new Map<string, DocumentNode>()
  const valid = new WeakSet<DocumentNode>()

  function documentOf(given: DocumentNode | string): DocumentNode {
    if (typeof given !== 'string') return given
    const document = parsed.get(given) ?? parse(given)
    parsed.set(given, document)
    return document
  }

  return {
    schema,
    async execute({ document: given, variables, cookie, acceptLanguage, source, address }) {
      const document = documentOf(given)
      if (!valid.has(document)) {
        const errors = validate(schema, document)
        if (errors.length > 0) return { errors }
        valid.add(document)
      }
      const operation = getOperationAST(document)
      if (!operation) return { errors: [new GraphQLError('A page asks one operation at a time.')] }
      const credential = await actorFromCookie(cookie)
      const requestId = randomUUID()
      const payer = credential?.hash ?? 'visitor'
      const context = openContext({
        credential,
        requestId,
        source,
        acceptLanguage,
        cookie,
        idempotencyKey: null,
        payer,
        address,
      })
      try {
        if (!credential) assertOpenToAll(document, operation)
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] }
        throw error
      }
      return answer(schema, { document, operation, variables, context })
    },
  }
}
