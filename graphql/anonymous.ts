import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { requestError, unauthenticated } from './errors.ts'

const open = {
  query: new Set([
    'installation',
    'viewer',
    'invitationByLink',
    'passwordResetByLink',
    'feedbackTimeByLink',
    'signInWay',
    '__typename',
  ]),
  mutation: new Set([
    'acceptInvitation',
    'acceptFeedbackTimeByLink',
    'requestPasswordReset',
    'resetPassword',
    '__typename',
  ]),
  subscription: new Set<string>(),
} as const
const mostRootFields = 10
const introspects = new WeakMap<DocumentNode, boolean>()

/**
 * Without a credential one may ask what the installation is and who one is, and use what was sent to one by mail; nothing
 * about the schema.
 */
export function assertOpenToAll(document: DocumentNode, operation: OperationDefinitionNode): void {
  if (doesIntrospect(document))
    throw requestError('INTROSPECTION_DISABLED', 'The schema is shown to signed-in callers only.', { status: 400 })
  const fields = [...rootFields(document, operation.selectionSet, new Set())]
  const isOpen = fields.every(field => open[operation.operation].has(field.name.value))
  if (!isOpen || fields.length > mostRootFields) throw unauthenticated()
}

function doesIntrospect(document: DocumentNode): boolean {
  const known = introspects.get(document)
  if (known !== undefined) return known
  let found = false
  visit(document, {
    Field(field) {
      found ||= field.name.value === '__schema' || field.name.value === '__type'
    },
  })
  introspects.set(document, found)
  return found
}

function* rootFields(document: DocumentNode, set: SelectionSetNode, seen: Set<string>): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield selection
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFields(document, selection.selectionSet, seen)
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value)
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
          yield* rootFields(document, definition.selectionSet, seen)
    }
  }
}

type Told = Readonly<{ errors?: readonly Readonly<{ message: string }>[] }>

/** Suggestions name what exists; anonymous callers are not told. */
export function withoutSuggestions(body: string): string {
  const told = JSON.parse(body) as Told
  const errors = told.errors?.map(error => ({ ...error, message: error.message.replace(/ ?Did you mean .+\?$/s, '') }))
  return JSON.stringify({ ...told, errors })
}
