import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>
type Node = Readonly<{ own: number; times: (variables: Variables) => number; children: readonly Branch[] }>
type Branch = Node | Readonly<{ fragment: string }>
type Plan = Readonly<{ branches: readonly Branch[]; fragments: ReadonlyMap<string, readonly Branch[]> }>

const mutationCost = 10
const plainListSize = 3
const usualPage = 20
const documents: ReadonlySet<string> = new Set(['Incident.clockProof'])
const plans = new WeakMap<OperationDefinitionNode, Plan>()

/**
 * What an operation may cost: one unit for each object it can answer with. A connection counts its page size, a plain
 * list three, a mutation ten on top. Fields without fields of their own are free, but for the documents that are made of
 * a whole case: each costs what a list does.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const plan = plans.get(operation) ?? planned(schema, document, operation)
  const { branches, fragments } = plan
  const known = new Map<string, number>()
  const sum = (nodes: readonly Branch[]): number => nodes.reduce((total, node) => total + weigh(node), 0)
  const weigh = (node: Branch): number => {
    if (!('fragment' in node))
      return node.own + (node.children.length > 0 ? node.times(variables) * sum(node.children) : 0)
    const earlier = known.get(node.fragment)
    if (earlier !== undefined) return earlier
    known.set(node.fragment, 0)
    const cost = sum(fragments.get(node.fragment) ?? [])
    known.set(node.fragment, cost)
    return cost
  }
  return (
    sum(branches) + (operation.operation === 'mutation' ? mutationCost * operation.selectionSet.selections.length : 0)
  )
}

function planned(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  const fragments = new Map<string, readonly Branch[]>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, inFragment(schema, definition))
  const branches = branchesOf(schema, schema.getRootType(operation.operation)?.name, operation.selectionSet)
  const plan = { branches, fragments }
  plans.set(operation, plan)
  return plan
}

const inFragment = (schema: GraphQLSchema, fragment: FragmentDefinitionNode) =>
  branchesOf(schema, fragment.typeCondition.name.value, fragment.selectionSet)

function branchesOf(schema: GraphQLSchema, typeName: string | undefined, set: SelectionSetNode): readonly Branch[] {
  return set.selections.flatMap((selection): readonly Branch[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ fragment: selection.name.value }]
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return branchesOf(schema, selection.typeCondition?.name.value ?? typeName, selection.selectionSet)
    const type = typeName ? schema.getType(typeName) : undefined
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
    if (documents.has(`${typeName}.${field?.name}`)) return [{ own: plainListSize, times: () => 1, children: [] }]
    if (!field || !selection.selectionSet) return []
    const children = branchesOf(schema, getNamedType(field.type).name, selection.selectionSet)
    return [{ own: 1, times: timesOf(field, selection, typeName ?? ''), children }]
  })
}

function timesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, parent: string): Node['times'] {
  const first = field.args.find(argument => argument.name === 'first')
  if (first) {
    const usual = Number(first.defaultValue ?? usualPage)
    const given = node.arguments?.filter(({ name }) => name.value === 'first' || name.value === 'last') ?? []
    return variables => Math.max(0, ...given.map(({ value }) => sizeOf(value, variables))) || usual
  }
  const isPage = /(Connection|Edge)$/.test(parent)
  const factor = isListType(getNullableType(field.type)) && !isPage ? plainListSize : 1
  return () => factor
}

function sizeOf(value: ValueNode, variables: Variables): number {
  const size = value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT && value.value
  return Math.max(0, Number(size ?? 0) || 0)
}
