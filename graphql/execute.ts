import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import { toldToCaller } from './faults.ts'

export type Asked = Readonly<{
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
  context: Context
}>

type Compiled = CompiledQuery | 'NOT_YET' | 'IMPOSSIBLE'

// Kept as long as the document is; Apollo's store of documents is the cap.
const compiled = new WeakMap<OperationDefinitionNode, Compiled>()

/** Runs one operation and ends its transaction: reads are written before the answer leaves (house decision 9). */
export async function answer(schema: GraphQLSchema, asked: Asked): Promise<ExecutionResult> {
  const { context, operation, variables } = asked
  // graphql-jit reports bad variables as faults; graphql's own words are better.
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 })
  if (coerced.errors) return { errors: coerced.errors.map(asBadInput) }
  try {
    const result = await run(schema, asked)
    await context.finish()
    if (!result.errors?.length) return result
    return toldOf(result, context)
  } catch (error) {
    await context.abandon()
    const cause = error instanceof Error ? error : new Error(String(error))
    return toldOf({ errors: [new GraphQLError(cause.message, { originalError: cause })] }, context)
  }
}

/** Errors in the words for the caller. Where nothing is left of the answer, a fault is a 500 and not a 200. */
function toldOf(result: ExecutionResult, { requestId }: Context): ExecutionResult {
  const errors = result.errors?.map(error => toldToCaller(error, requestId))
  for (const { extensions } of errors ?? [])
    if (result.data == null && extensions.code === 'INTERNAL_SERVER_ERROR')
      extensions.http = { status: 500, headers: new Map() }
  return { ...result, errors }
}

async function run(
  schema: GraphQLSchema,
  { document, operation, variables, context }: Asked,
): Promise<ExecutionResult> {
  const query = operation.operation === 'query' ? queryFor(schema, document, operation) : undefined
  if (query) return (await query.query(undefined, context, variables)) as ExecutionResult
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName: operation.name?.value,
  })
}

/** Compiled at the second use, so that a caller who never repeats himself costs no compilation. */
function queryFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | undefined {
  const known = compiled.get(operation)
  if (known === undefined) {
    compiled.set(operation, 'NOT_YET')
    return undefined
  }
  if (known === 'IMPOSSIBLE') return undefined
  if (known !== 'NOT_YET') return known
  const made = compileQuery(schema, document, operation.name?.value, { disablingCapturingStackErrors: true })
  compiled.set(operation, isCompiledQuery(made) ? made : 'IMPOSSIBLE')
  return isCompiledQuery(made) ? made : undefined
}

function asBadInput(error: GraphQLError): GraphQLError {
  Object.assign(error.extensions, { code: 'BAD_USER_INPUT', http: { status: 400, headers: new Map() } })
  return error
}
