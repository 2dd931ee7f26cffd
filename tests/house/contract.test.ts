import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { publishedSdl } from '#graphql/sdl.ts'

/** What integrators were last promised. A release replaces it; a break needs a deprecation that has run out. */
const published = buildSchema(readFileSync('graphql/published.graphql', 'utf8'))
const current = buildSchema(publishedSdl())
const shortest = 180 * 86_400_000
const dated = /; removed (\d{4}-\d{2}-\d{2})$/

type Member = Readonly<{ path: string; description: string | null | undefined; deprecated: string | null | undefined }>

function* membersOf(schema: GraphQLSchema): Generator<Member> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    yield { path: type.name, description: type.description, deprecated: null }
    if (isEnumType(type))
      for (const value of type.getValues())
        yield {
          path: `${type.name}.${value.name}`,
          description: value.description,
          deprecated: value.deprecationReason,
        }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`
      yield { path, description: field.description, deprecated: field.deprecationReason }
      for (const argument of 'args' in field ? field.args : [])
        yield {
          path: `${path}(${argument.name})`,
          description: argument.description,
          deprecated: argument.deprecationReason,
        }
    }
  }
}

const members = [...membersOf(current)]

test('Nothing that was published is broken, unless its deprecation has run out', () => {
  const gone = new Map([...membersOf(published)].map(member => [member.path, member.deprecated]))
  const broken = findBreakingChanges(published, current).filter(change => {
    const path = change.description.split(' ').find(word => gone.has(word.replace(/\.$/, ''))) ?? ''
    const on = dated.exec(gone.get(path) ?? '')?.[1]
    return on === undefined || Date.parse(on) > Date.now()
  })
  expect(broken.map(change => change.description)).toEqual([])
})

test('Every deprecation says what to use and when it goes, at least 180 days after it was published', () => {
  const before = new Map([...membersOf(published)].map(member => [member.path, member.deprecated]))
  for (const { path, deprecated } of members) {
    if (!deprecated) continue
    const on = dated.exec(deprecated)?.[1]
    expect(on, `${path}: ${deprecated}`).toBeDefined()
    if (!before.get(path)) expect(Date.parse(on ?? ''), path).toBeGreaterThanOrEqual(Date.now() + shortest)
  }
})

/** The shared fields of refusals and nodes are described once, on their interface. */
const isInherited = (path: string) => /^\w+\.(id|code|message|field)$/.test(path)

test('Everything in the graph has a description', () => {
  const bare = members.filter(
    ({ path, description }) => !description && !isInherited(path) && !/^(ID|String|Int|Float|Boolean)$/.test(path),
  )
  expect(bare.map(member => member.path)).toEqual([])
})

test('A list is a Relay connection, and a connection has edges, nodes and pageInfo', () => {
  for (const type of Object.values(current.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue
    expect(Object.keys(type.getFields()), type.name).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo']))
    expect(String(type.getFields().pageInfo?.type), type.name).toBe('PageInfo!')
  }
})

test('A mutation takes one input and answers a union in which every refusal implements Refusal', () => {
  const refusal = current.getType('Refusal')
  for (const field of Object.values(current.getMutationType()?.getFields() ?? {})) {
    expect(
      field.args.map(argument => argument.name),
      field.name,
    ).toEqual(['input'])
    const result = current.getType(String(field.type).replace('!', ''))
    const names = result && 'getTypes' in result ? result.getTypes() : []
    const successes = names.filter(type => !type.getInterfaces().includes(refusal as never))
    expect(successes.length, field.name).toBe(1)
    expect(names.length, field.name).toBeGreaterThan(1)
  }
})

test('Every reason for refusal has its code, and every code its type', () => {
  const code = (name: string) => name.replace(/(?<!^)[A-Z]/g, letter => `_${letter}`).toUpperCase()
  const refusal = current.getType('Refusal')
  if (!isInterfaceType(refusal)) throw new Error('Refusal is not an interface')
  const types = current.getPossibleTypes(refusal).map(type => code(type.name))
  const codes = current.getType('RefusalCode')
  if (!isEnumType(codes)) throw new Error('RefusalCode is not an enum')
  expect(
    codes
      .getValues()
      .map(value => value.name)
      .sort(),
  ).toEqual(types.sort())
})
