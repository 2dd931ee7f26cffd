import { type GraphQLSchema, getOperationAST, isEnumType, parse } from 'graphql'
import type postgres from 'postgres'
import type { Credential } from '#db/connection.ts'
import { hashOf } from '#db/session.ts'
import type { Role } from '#domain/actor.ts'
import { SCOPES } from '#domain/permission.ts'
import { openContext } from '#graphql/context.ts'
import { answer } from '#graphql/execute.ts'
import { mintPerson, mintToken, type Org } from '#tests/cast.ts'
import type { Variables } from './sdl-inputs.ts'

/** Somebody who asks: one role of one organisation, or its tool. */
export type Asker = Readonly<{ title: string; organisation: Org; credential: Credential }>
export type Told = Readonly<{ data: unknown; errors: readonly Readonly<{ code: string; message: string }>[] }>

const places: Readonly<Record<Org['kind'], (role: string) => boolean>> = {
  AUB: role => /^(AUB_|SITUATION|ATP_)/.test(role),
  SCHOOL: role => /^(SCHOOL_|SUPPLIER_|AUDITOR)/.test(role),
  SUPPLIER: role => /^(SUPPLIER_|AUDITOR)/.test(role),
}

/** One asker for every role that the schema knows for this kind of organisation, and one with a token of every scope. */
export async function everyRole(schema: GraphQLSchema, admin: postgres.Sql, organisation: Org): Promise<Asker[]> {
  const type = schema.getType('Role')
  const roles = isEnumType(type) ? type.getValues().map(value => value.name) : []
  const askers: Asker[] = []
  for (const role of roles.filter(places[organisation.kind])) {
    const mail = `${role.toLowerCase()}@${organisation.id.slice(0, 8)}.example`
    const person = await mintPerson(admin, organisation.id, `${organisation.name} ${role}`, mail, [role as Role])
    if (role === 'AUDITOR') {
      await admin`insert into auditor_grant (person_id, organisation_id, from_on, to_on, expires_at, granted_by)
        values (${person.id}, ${organisation.id}, '2020-01-01', '2030-01-01', app_clock() + interval '30 days', 'AUB')`
    }
    askers.push({ title: `${organisation.name} as ${role}`, organisation, credential: person.credential })
  }
  return [...askers, await withToken(admin, organisation)]
}

async function withToken(admin: postgres.Sql, organisation: Org): Promise<Asker> {
  const hash = hashOf(mintToken())
  await admin`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
    select id, organisation_id, ${hash}, ${`{${SCOPES.join(',')}}`}::text[], now() + interval '300 days' from integration_client
    where organisation_id = ${organisation.id} order by created_at nulls first limit 1`
  return { title: `${organisation.name} by token`, organisation, credential: { kind: 'TOKEN', hash } }
}

/** Asks the graph as somebody, by the very way that the door takes, without its limits on size. */
export async function asking(schema: GraphQLSchema, asker: Asker, text: string, variables: Variables): Promise<Told> {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`no operation: ${text}`)
  const context = openContext({
    credential: asker.credential,
    requestId: 'isolation',
    source: asker.credential.kind === 'TOKEN' ? 'API' : 'WEB',
    acceptLanguage: 'da',
    cookie: null,
    idempotencyKey: null,
    payer: 'isolation',
    address: '127.0.0.1',
  })
  const { data, errors = [] } = await answer(schema, { document, operation, variables, context })
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: errors.map(error => ({ code: String(error.extensions.code ?? 'NONE'), message: error.message })),
  }
}

export type Known = Readonly<{
  /** By the type that a global id says. */
  ids: Map<string, Set<string>>
  versions: Map<string, number>
  numbers: Set<string>
  cursors: Set<string>
}>
export const nothingKnown = (): Known => ({
  ids: new Map(),
  versions: new Map(),
  numbers: new Set(),
  cursors: new Set(),
})

const typeOf = (id: string) =>
  /^([A-Z]\w+):[0-9a-f-]{36}(:\d+)?$/.exec(Buffer.from(id, 'base64url').toString('latin1'))?.[1]

/** Everything in an answer by which something can be named again. */
export function learn(known: Known, value: unknown): void {
  if (value === null || typeof value !== 'object') return
  const row = value as Readonly<Record<string, unknown>>
  for (const [name, inner] of Object.entries(row)) {
    const type = typeof inner === 'string' ? typeOf(inner) : undefined
    if (type && typeof inner === 'string') {
      known.ids.set(type, (known.ids.get(type) ?? new Set()).add(inner))
      const version = row.version ?? row.latestVersion
      if (typeof version === 'number') known.versions.set(inner, version)
    } else if (name === 'number' && typeof inner === 'string') known.numbers.add(inner)
    else if (name === 'endCursor' && typeof inner === 'string') known.cursors.add(inner)
    else learn(known, inner)
  }
}
