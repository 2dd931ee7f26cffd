import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import { headers } from 'next/headers'
import { language } from './preferences.ts'
import { SignInNeeded } from './sign-in-needed.ts'

type Answer = Readonly<{
  data?: unknown
  errors?: readonly Readonly<{ message: string; extensions?: Readonly<Record<string, unknown>> }>[]
}>
type Request = Readonly<{
  document: DocumentNode
  variables: unknown
  cookie: string | null
  acceptLanguage: string
  source: 'WEB'
  address: string
}>
type Graph = Readonly<{ execute(request: Request): Promise<Answer> }>

/** The graph lives in this process, made by the door before Next; bundles are not singletons, globalThis is. */
function theGraph(): Graph {
  const graph = (globalThis as Record<symbol, unknown>)[Symbol.for('aub.graph')]
  if (!graph) throw new Error('The graph is not there: pages are served through ops/web.ts.')
  return graph as Graph
}

/**
 * Asks as the session's actor and in the page's language; `as: 'NOBODY'` leaves the session out.
 * A fault keeps its reference as the error's digest, so that the error page can print it.
 */
export async function execute<D, V>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  as: 'ACTOR' | 'NOBODY' = 'ACTOR',
): Promise<D> {
  const answer = await theGraph().execute({
    document,
    variables,
    cookie: as === 'ACTOR' ? (await headers()).get('cookie') : null,
    acceptLanguage: await language(),
    source: 'WEB',
    address: (await headers()).get('x-aub-client') ?? '',
  })
  const fault = answer.errors?.[0]
  // What graphql-js makes has no prototype, and React hands only plain objects on to the browser.
  if (!fault) return JSON.parse(JSON.stringify(answer.data)) as D
  if (fault.extensions?.code === 'UNAUTHENTICATED') throw new SignInNeeded(fault.message)
  const reference = fault.extensions?.reference ?? fault.extensions?.code
  throw Object.assign(new Error(fault.message), reference ? { digest: String(reference) } : {})
}
