import { GraphQLError } from 'graphql'
import { databaseAway, noWrites, tookTooLong, unauthenticated } from './errors.ts'

/** A line of the log, as JSON: what failed and the reference that the caller was given. Never a body, token or cookie. */
export function logFault(reference: string, error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  const line = { level: 'error', at: new Date().toISOString(), reference, message: cause.message, stack: cause.stack }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

// What the driver says when the connection goes in the middle of a statement.
const lost = /^(ECONN|EPIPE|CONNECTION_|CONNECT_TIMEOUT|57P0|53300|08)/

// The disk is full, or the server takes reads only.
const unwritable = /^(53100|25006)$/

/** The code of the driver's error; drizzle wraps it. */
const codeOf = (error: Error): string =>
  String((error as { code?: unknown }).code ?? (error.cause as { code?: unknown } | undefined)?.code ?? '')

/** What the caller is told of an error that a resolver threw: our own words, or a reference to the log. */
export function toldToCaller(error: GraphQLError, reference: string): GraphQLError {
  const cause = error.originalError
  const told = cause ? reworded(cause, reference) : error
  const extensions = { code: 'INTERNAL_SERVER_ERROR', ...told.extensions }
  return new GraphQLError(told.message, { path: error.path, nodes: error.nodes, extensions })
}

function reworded(cause: Error, reference: string): GraphQLError {
  // By name, for a class may exist once in each of Next's bundles.
  if (cause instanceof GraphQLError) return cause
  if (cause.name === 'NotSignedIn') return unauthenticated()
  const code = codeOf(cause)
  if (cause.name === 'DatabaseAway' || lost.test(code)) return databaseAway()
  if (unwritable.test(code)) return noWrites()
  if (code === '57014') return tookTooLong()
  return fault(cause, reference)
}

export function fault(cause: unknown, reference: string): GraphQLError {
  logFault(reference, cause)
  return new GraphQLError(`Something failed here. The reference is ${reference}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  })
}
