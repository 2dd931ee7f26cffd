import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql'
import { requestError } from './errors.ts'

/** What one request may ask for over HTTP (api.md, "Limits"). Our own pages ask in process and are exempt. */
export const limits = {
  characters: 15_000,
  tokens: 1_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 15,
  directives: 5,
  inputList: 250,
  requestCost: 10_000,
} as const

const hints: Record<keyof typeof limits, string> = {
  characters: 'Send values as variables and leave out what you do not use.',
  tokens: 'Ask for fewer fields, or split the request in two.',
  depth: 'Ask for the inner objects by their ids in a second request.',
  introspectionDepth: 'The standard introspection query is 15 levels deep.',
  aliases: 'Send several requests instead of several aliases.',
  directives: 'Leave out @include and @skip where the client can decide.',
  inputList: 'Send the rest in a second request.',
  requestCost: 'Ask for smaller pages (`first`), or for fewer lists within lists.',
}

export function beyondLimit(limit: keyof typeof limits, found: number | string): GraphQLError {
  const words = limit.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return requestError(
    'LIMIT_EXCEEDED',
    `The limit for ${words} is ${limits[limit]}, and this request has ${found}. ${hints[limit]}`,
    { status: 400 },
    { limit, allowed: limits[limit] },
  )
}

/** One pass over the document, beside graphql's own rules. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const error of measured(document)) context.reportError(error)
    },
  }
}

function* measured(document: DocumentNode): Generator<GraphQLError> {
  const count = { aliases: 0, directives: 0, inputList: 0 }
  visit(document, {
    Field(field) {
      if (field.alias) count.aliases++
    },
    Directive() {
      count.directives++
    },
    ListValue(list) {
      count.inputList = Math.max(count.inputList, list.values.length)
    },
  })
  for (const name of ['aliases', 'directives', 'inputList'] as const)
    if (count[name] > limits[name]) yield beyondLimit(name, count[name])
  yield* deep(document)
}

function* deep(document: DocumentNode): Generator<GraphQLError> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Depths>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const found = depths(definition.selectionSet, fragments, known)
    if (found.data > limits.depth) yield beyondLimit('depth', found.data)
    if (found.schema > limits.introspectionDepth) yield beyondLimit('introspectionDepth', found.schema)
  }
}

type Depths = Readonly<{ data: number; schema: number }>
const flat: Depths = { data: 0, schema: 0 }

/** Levels of fields outside and inside __schema and __type. A fragment is measured once; a circle counts as flat. */
function depths(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Depths>,
): Depths {
  let [data, schema] = [0, 0]
  for (const selection of set.selections) {
    let found = flat
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value
      const fragment = fragments.get(name)
      if (fragment && !known.has(name)) {
        known.set(name, flat)
        known.set(name, depths(fragment.selectionSet, fragments, known))
      }
      found = known.get(name) ?? flat
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      found = depths(selection.selectionSet, fragments, known)
    } else {
      const below = selection.selectionSet ? depths(selection.selectionSet, fragments, known) : flat
      const isSchema = ['__schema', '__type'].includes(selection.name.value)
      found = isSchema
        ? { data: 0, schema: 1 + Math.max(below.data, below.schema) }
        : { data: 1 + below.data, schema: below.schema && below.schema + 1 }
    }
    data = Math.max(data, found.data)
    schema = Math.max(schema, found.schema)
  }
  return { data, schema }
}

/** The longest list anywhere in the variables. */
export function longestList(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, ...value.slice(0, limits.inputList).map(longestList))
  if (value === null || typeof value !== 'object') return 0
  return Math.max(0, ...Object.values(value).map(longestList))
}
