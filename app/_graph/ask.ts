import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { execute } from './execute.ts'
import { withPatience } from './patience.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** For pages: the answer, or the way to the sign-in and back here. */
export async function ask<D, V>(document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
  try {
    return await withPatience(execute(document, variables))
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    const here = (await headers()).get('x-page-address') ?? '/'
    redirect(here === '/' ? '/login' : `/login?next=${encodeURIComponent(here)}`)
  }
}
