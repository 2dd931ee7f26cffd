import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from './context.ts'

type OfCase = Readonly<{ id: string }>

/** Every field that carries `@read` marks its case as read, in the transaction that answers (R-5.15, house decision 9). */
export function markReads(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const isRead = field.astNode?.directives?.some(directive => directive.name.value === 'read')
      if (isRead)
        field.resolve = marking((field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<OfCase, Context>)
    }
  }
  return schema
}

const marking =
  (resolve: GraphQLFieldResolver<OfCase, Context>): GraphQLFieldResolver<OfCase, Context> =>
  (source, args, context, info) => {
    context.markRead(source.id)
    return resolve(source, args, context, info)
  }
