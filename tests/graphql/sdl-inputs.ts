import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** A place in an input where something is named: by id, by a number that people read, by version, by mail or by cursor. */
export type SiteKind = 'ID' | 'NUMBER' | 'EXTERNAL' | 'VERSION' | 'EMAIL' | 'CURSOR'
export type Choose = (kind: SiteKind, path: string) => string | number
export type Variables = Readonly<Record<string, unknown>>

/** One value for each scalar. A scalar that is not here fails the test by the name of the verb that uses it. */
const scalars: Readonly<Record<string, unknown>> = {
  String: 'Noget, der er langt nok til de fleste felter.',
  Int: 1,
  Boolean: true,
  DateTime: '2026-12-01T09:00:00+01:00',
  Date: '2026-12-01',
  PhoneNumber: '70113000',
  Cvr: '10000009',
}

/** Texts that mean something by the name of their field. */
const byName: Readonly<Record<string, unknown>> = {
  text: 'Skoleophold',
  secret: 'aub_test_secret',
  fromYear: 2026,
  name: 'Prøve',
  system: 'ITSM',
  issuer: 'https://login.skole.example',
}

/** What an input needs beside its required fields before anybody looks at the ids in it. */
const completed: Readonly<Record<string, Variables>> = {
  ReportIncidentInput: {
    title: 'Skoleophold afvises',
    description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
    businessConsequence: 'Skolerne kan ikke få refusion for april måned.',
    service: 'SCHOOL_STAY',
    priority: 'P2',
    impact: 'HIGH',
    urgency: 'MEDIUM',
  },
  ImportSchoolsInput: { contentBase64: btoa('Navn;CVR\nIndlæst skole;20000007'), isDryRun: false },
  SaveViewInput: { filter: 'priority=P1' },
  TypedDayInput: { text: '8-15' },
  BeginIncidentInput: { handler: { name: 'Vagthavende', phone: '70113000' } },
}

type Member = Readonly<{ name: string; type: GraphQLInputType; defaultValue?: unknown }>
const isRequired = ({ type, defaultValue }: Member) => isNonNullType(type) && defaultValue === undefined

function kindOf({ name, type }: Member, owner: string): SiteKind | null {
  const scalar = getNamedType(type).name
  if (scalar === 'ID') return 'ID'
  if (scalar === 'EmailAddress' || (scalar === 'String' && name === 'email')) return 'EMAIL'
  if (scalar === 'Int' && name === 'expectedVersion') return 'VERSION'
  if (scalar !== 'String') return null
  if (name === 'number') return 'NUMBER'
  if (owner === 'ExternalReferenceInput' && name === 'id') return 'EXTERNAL'
  return name === 'after' || name === 'before' ? 'CURSOR' : null
}

/** Whether something can be named anywhere below: such members are tried though they are optional. */
function names(member: Member, owner: string, depth = 4): boolean {
  const kind = kindOf(member, owner)
  if (kind !== null) return kind === 'ID' || kind === 'CURSOR'
  const type = getNamedType(member.type)
  if (!isInputObjectType(type) || depth === 0) return false
  return Object.values(type.getFields()).some(field => names(field, type.name, depth - 1))
}

function valuesOf(member: Member, owner: string, path: string, choose: Choose): unknown[] {
  const type = getNullableType(member.type)
  if (isListType(type)) {
    return valuesOf({ name: member.name, type: type.ofType }, owner, `${path}.0`, choose).map(value => [value])
  }
  const kind = kindOf(member, owner)
  if (kind) return [choose(kind, path)]
  if (isInputObjectType(type)) return objectsOf(type, path, choose)
  if (isEnumType(type)) return [type.getValues().find(value => !value.deprecationReason)?.name]
  const value = byName[member.name] ?? scalars[String(type)]
  if (value === undefined)
    throw new Error(`${path}: there is no sample of ${String(type)} in tests/graphql/sdl-inputs.ts`)
  return [value]
}

function objectsOf(type: GraphQLInputObjectType, path: string, choose: Choose): Variables[] {
  const fields: GraphQLInputField[] = Object.values(type.getFields())
  const at = (field: GraphQLInputField) =>
    valuesOf(field, type.name, `${path}.${field.name}`, choose).map(value => ({ [field.name]: value }))
  if (type.isOneOf) return fields.flatMap(at)
  return variantsOf(fields, type.name, { ...completed[type.name] }, at)
}

/** The required members together; then, one at a time, each optional one in which something can be named. */
function variantsOf<T extends Member>(
  members: readonly T[],
  owner: string,
  begun: Variables,
  at: (member: T) => Variables[],
): Variables[] {
  const required = members.filter(isRequired).map(at)
  const base: Variables = Object.assign({}, ...required.map(([first]) => first), begun)
  const others = required.flatMap(([, ...rest]) => rest.map(more => ({ ...base, ...more })))
  const optional = members.filter(member => !isRequired(member) && names(member, owner)).flatMap(at)
  return [base, ...others, ...optional.map(more => ({ ...base, ...more }))]
}

/** Every shape of arguments for a field of the root, made from the SDL alone. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, choose: Choose): Variables[] {
  const members = field.args as readonly Member[]
  return variantsOf(members, field.name, {}, member =>
    valuesOf(member, field.name, `${field.name}.${member.name}`, choose).map(value => ({ [member.name]: value })),
  )
}
