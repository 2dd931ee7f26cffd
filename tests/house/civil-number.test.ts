import {
  buildSchema,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'
import { ON_NO_CASE } from '#db/civil-numbers.ts'
import type { Actor, OrganisationKind } from '#domain/actor.ts'
import { may, SCOPES, VERBS, type Verb } from '#domain/permission.ts'
import { publishedSdl } from '#graphql/sdl.ts'

const schema = buildSchema(publishedSdl())
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

const clientOf = (organisationKind: OrganisationKind): Actor =>
  ({ kind: 'CLIENT', organisationKind, roles: ['INTEGRATION'], scopes: [...SCOPES] }) as unknown as Actor
const isOnCases = (verb: string) =>
  VERBS.includes(verb as Verb) &&
  !ON_NO_CASE.has(verb) &&
  (['AUB', 'SCHOOL', 'SUPPLIER'] as const).some(kind => may(clientOf(kind), verb as Verb))

const noText = /^(id|.*Ids?|clientMutationId|externalRef|phone|civilNumberReason)$/
const hasText = (type: GraphQLInputObjectType): boolean =>
  Object.values(type.getFields()).some(field => {
    if (noText.test(field.name)) return false
    const inner = getNamedType(field.type)
    return inner.name === 'String' || (isInputObjectType(inner) && hasText(inner))
  })

test('Every verb on a case that takes free text lets somebody choose about a civil registration number, and warns (D.9)', () => {
  const verbs = mutations.filter(({ name, args }) => {
    const input = getNamedType(args[0]?.type)
    return isOnCases(name) && isInputObjectType(input) && hasText(input)
  })
  expect(verbs.length).toBeGreaterThanOrEqual(4)
  for (const { name, type, args } of verbs) {
    const [input, result] = [getNamedType(args[0]?.type), getNamedType(type)]
    expect(isInputObjectType(input) && Object.keys(input.getFields()), name).toEqual(
      expect.arrayContaining(['civilNumber', 'civilNumberReason']),
    )
    const members = isUnionType(result) ? result.getTypes() : []
    expect(
      members.map(member => member.name),
      name,
    ).toContain('CivilNumberFound')
    const success = members.find(
      member => isObjectType(member) && !member.getInterfaces().some(one => one.name === 'Refusal'),
    )
    expect(Object.keys(success?.getFields() ?? {}), name).toContain('warnings')
  }
})
