import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

const isOpen = (field: GraphQLField<unknown, unknown>) =>
  field.args.every(argument => !isNonNullType(argument.type) || argument.defaultValue !== undefined)

/** All that can be selected of a type without an argument, so many levels down. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return ''
  if (isObjectType(type)) {
    const parts = Object.values(type.getFields())
      .filter(isOpen)
      .flatMap(field => {
        const inner = getNamedType(field.type)
        if (!isCompositeType(inner)) return [field.name]
        return depth > 0 ? [`${field.name} ${selectionOf(schema, inner, depth - 1)}`] : []
      })
    return `{ __typename ${parts.join(' ')} }`
  }
  const members = isUnionType(type) ? type.getTypes() : schema.getPossibleTypes(type)
  return `{ __typename ${members.map(member => `... on ${member.name} ${selectionOf(schema, member, depth)}`).join(' ')} }`
}

/** A field of the root as an operation whose variables are its arguments. */
export function operationOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const declared = field.args.map(argument => `$${argument.name}: ${argument.type}`).join(', ')
  const given = field.args.map(argument => `${argument.name}: $${argument.name}`).join(', ')
  const brackets = (text: string) => (text ? `(${text})` : '')
  return `${kind} Asked${brackets(declared)} { ${field.name}${brackets(given)} ${selectionOf(schema, getNamedType(field.type), depth)} }`
}
