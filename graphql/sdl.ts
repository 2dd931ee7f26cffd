import { readdirSync, readFileSync } from 'node:fs'
import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql'

const folder = new URL('./schema/', import.meta.url)

/** The source of the graph: every file of schema/, with each `extend type` laid into the type it extends. */
export function readSdl(): DocumentNode {
  const files = readdirSync(folder).filter(name => name.endsWith('.graphql'))
  const read = files.sort().map(name => parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true }))
  return merged(read.flatMap(document => document.definitions))
}

function merged(definitions: readonly DefinitionNode[]): DocumentNode {
  const kept = definitions.filter(definition => definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
  const whole = kept.map(definition =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? withExtensions(definition, definitions) : definition,
  )
  return { kind: Kind.DOCUMENT, definitions: whole }
}

function withExtensions(type: ObjectTypeDefinitionNode, all: readonly DefinitionNode[]): ObjectTypeDefinitionNode {
  const more = all.flatMap(definition =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === type.name.value
      ? (definition.fields ?? [])
      : [],
  )
  return { ...type, fields: [...(type.fields ?? []), ...more] }
}

/** The graph as it is published: sorted by name, so that a diff shows what changed and nothing else. */
export function publishedSdl(): string {
  const name = (definition: DefinitionNode) => ('name' in definition ? (definition.name?.value ?? '') : '')
  const order = (definition: DefinitionNode) =>
    `${definition.kind === Kind.DIRECTIVE_DEFINITION ? 0 : 1}${name(definition)}`
  const sorted = readSdl().definitions.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  return `${sorted.map(print).join('\n\n')}\n`
}
