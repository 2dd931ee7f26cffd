import { GraphQLError } from 'graphql'

type Http = Readonly<{ status: number; headers?: ReadonlyMap<string, string> }>

/** A request that cannot be answered as it stands. Refusals are not errors: they are members of a verb's union. */
export function requestError(
  code: string,
  message: string,
  http: Http,
  more: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { ...more, code, http: { ...http, headers: http.headers ?? new Map() } },
  })
}

/** A value that is wrong in itself; the sentence names the argument. */
export const badInput = (argument: string, sentence: string): GraphQLError =>
  new GraphQLError(`\`${argument}\` ${sentence}`, { extensions: { code: 'BAD_USER_INPUT', argument } })

/** Nobody is signed in. A token's owner is told which scheme to use; a browser goes to the sign-in page. */
export const unauthenticated = (sentence = 'Sign in, or send a bearer token that is valid.'): GraphQLError =>
  requestError('UNAUTHENTICATED', sentence, {
    status: 401,
    headers: new Map([['www-authenticate', 'Bearer realm="api", Basic realm="api"']]),
  })

export const lacksScope = (scope: string): GraphQLError =>
  requestError('FORBIDDEN', `This token lacks the scope ${scope}. Ask an administrator for a token that has it.`, {
    status: 403,
  })

export const databaseAway = (): GraphQLError =>
  requestError('DATABASE_UNAVAILABLE', 'The database does not answer. Nothing was stored; try again in a moment.', {
    status: 503,
    headers: new Map([['retry-after', '2']]),
  })

export const noWrites = (): GraphQLError =>
  requestError('DATABASE_UNAVAILABLE', 'The database takes no writes now. Nothing was stored; try again later.', {
    status: 503,
    headers: new Map([['retry-after', '30']]),
  })

export const tookTooLong = (): GraphQLError =>
  requestError('TIMEOUT', 'The question took too long and was stopped. Ask for less at a time.', { status: 503 })
