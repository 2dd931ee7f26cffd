import { readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

const texts = { DateTime: 'string', Date: 'string', Duration: 'string' }
const words = { EmailAddress: 'string', PhoneNumber: 'string', Cvr: 'string' }
const shared = { useTypeImports: true, enumsAsTypes: true, strictScalars: true, skipTypename: true }

/** What stands behind a type when its resolvers run: every type that the mapper files export under the graph's name. */
const mappers = Object.fromEntries(
  ['mappers.ts', ...readdirSync('graphql').filter(file => file.endsWith('-mappers.ts'))]
    .flatMap(file => [...readFileSync(`graphql/${file}`, 'utf8').matchAll(/^export type (\w+)/gm)])
    .map(([, name]) => [name, `source.${name}`]),
)

const config: CodegenConfig = {
  schema: 'graphql/schema/*.graphql',
  documents: 'app/**/*.graphql',
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'graphql/generated/resolvers.ts': {
      plugins: ['./graphql/codegen-imports.ts', 'typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        scalars: { ...words, DateTime: 'Date', Date: 'string', Duration: 'number', ID: 'string' },
        contextType: 'Context',
        mappers,
        makeResolverTypeCallable: true,
      },
    },
    'graphql/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...shared, scalars: { ...words, ...texts, ID: 'string' } },
    },
    'graphql/generated/schema.graphql': { plugins: ['./graphql/codegen-sdl.ts'] },
  },
}

export default config
