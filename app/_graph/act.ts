import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { execute } from './execute.ts'

/** For server actions: as `ask`, but an ended session is thrown as SignInNeeded, so that a form keeps its text. */
export const act = <D, V>(document: TypedDocumentNode<D, V>, variables: V): Promise<D> => execute(document, variables)
