import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { markReads } from './reads.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { readSdl } from './sdl.ts'

/** The graph: the SDL with its resolvers, where every field that carries `@read` leaves its mark. */
export const executableSchema = (): GraphQLSchema => markReads(makeExecutableSchema({ typeDefs: readSdl(), resolvers }))
