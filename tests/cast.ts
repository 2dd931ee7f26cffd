import { randomBytes, randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { Credential } from '#db/connection.ts'
import { hashOf } from '#db/session.ts'
import type { Role } from '#domain/actor.ts'
import { tokenChecksum } from '#domain/token-format.ts'
import calendars from './data/calendars.json' with { type: 'json' }

export type Member = Readonly<{ id: string; name: string; email: string; sid: string; credential: Credential }>
export type Org = Readonly<{
  id: string
  name: string
  kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'
  person: Member
  token: string
  client: Credential
}>
/** AUB; suppliers X and Y; schools A (X for stays, Y for boarding), B (X for both) and C (its own supplier). */
export type Cast = Readonly<{ aub: Org; x: Org; y: Org; a: Org; b: Org; c: Org }>

type Hours = keyof typeof calendars

export async function mintCast(admin: postgres.Sql): Promise<Cast> {
  const cast = {
    aub: await mintOrganisation(admin, 'AUB', 'AUB', 'STD', [
      'AUB_AGENT',
      'AUB_CHANGE_MANAGER',
      'SITUATION_MANAGER',
      'ATP_SERVICE_DESK',
    ]),
    x: await mintOrganisation(admin, 'SUPPLIER', 'Leverandør X', 'EXT', ['SUPPLIER_AGENT']),
    y: await mintOrganisation(admin, 'SUPPLIER', 'Leverandør Y', 'EXT', ['SUPPLIER_AGENT']),
    a: await mintOrganisation(admin, 'SCHOOL', 'Skole A', 'SPLIT', ['SCHOOL_ADMIN']),
    b: await mintOrganisation(admin, 'SCHOOL', 'Skole B', 'SPLIT', ['SCHOOL_ADMIN']),
    c: await mintOrganisation(admin, 'SCHOOL', 'Skole C', 'SPLIT', ['SCHOOL_ADMIN', 'SUPPLIER_AGENT']),
  }
  await assign(admin, cast.a, cast.x, 'SCHOOL_STAY')
  await assign(admin, cast.a, cast.y, 'BOARD_AND_LODGING')
  await assign(admin, cast.b, cast.x, 'SCHOOL_STAY')
  await assign(admin, cast.b, cast.x, 'BOARD_AND_LODGING')
  return cast
}

/** An organisation with an annex, a person who is signed in, and a client with a token. */
export async function mintOrganisation(
  admin: postgres.Sql,
  kind: Org['kind'],
  name: string,
  hours: Hours,
  roles: readonly Role[],
): Promise<Org> {
  const id = randomUUID()
  const slug = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}-${id.slice(0, 8)}`
  await admin`insert into organisation (id, kind, name, created_at) values (${id}, ${kind}, ${name}, now() - interval '1 year')`
  const escalation = [1, 2, 3].map(level => ({
    level,
    name: `${name} niveau ${level}`,
    email: `niveau${level}@${slug}.example`,
    phone: '+4570113000',
  }))
  await admin`insert into contact_annex (organisation_id, kind, version, valid_from, unit_name, phone, mailbox, out_of_hours_mailbox, hours, escalation)
    values (${id}, ${kind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'}, 1, '2020-01-01', ${`${name} kontakt`}, '+4570113000', ${`post@${slug}.example`},
      ${`vagt@${slug}.example`}, ${admin.json(calendars[hours])}, ${admin.json(escalation)})`
  const person = await mintPerson(admin, id, `${name} person`, `person@${slug}.example`, roles)
  const clientId = randomUUID()
  const reporter = { name: `${name} vagt`, department: 'IT', location: 'Hovedkontoret', phone: '+4570113000' }
  await admin`insert into integration_client (id, organisation_id, name, default_reporter) values (${clientId}, ${id}, ${`${name} ITSM`}, ${admin.json(reporter)})`
  const token = mintToken()
  await admin`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
    values (${clientId}, ${id}, ${hashOf(token)}, ${'{cases:read,incidents:write}'}::text[], now() + interval '300 days')`
  return { id, name, kind, person, token, client: { kind: 'TOKEN', hash: hashOf(token) } }
}

export async function mintPerson(
  admin: postgres.Sql,
  organisationId: string,
  name: string,
  email: string,
  roles: readonly Role[],
): Promise<Member> {
  const id = randomUUID()
  const sid = randomBytes(32).toString('base64url')
  await admin`insert into person (id, name, email, phone, department, location) values (${id}, ${name}, ${email}, '+4570113001', 'Drift', 'København')`
  await admin`insert into membership (person_id, organisation_id, roles) values (${id}, ${organisationId}, ${`{${roles.join(',')}}`}::text[])`
  await admin`insert into session (secret_hash, person_id, organisation_id, created_at, last_seen_at, expires_at)
    values (${hashOf(sid)}, ${id}, ${organisationId}, now(), now(), now() + interval '12 hours')`
  return { id, name, email, sid, credential: { kind: 'SESSION', hash: hashOf(sid) } }
}

async function assign(admin: postgres.Sql, school: Org, supplier: Org, service: string): Promise<void> {
  await admin`insert into supplier_assignment (school_id, supplier_id, service, from_on, has_power_of_attorney)
    values (${school.id}, ${supplier.id}, ${service}, '2020-08-01', true)`
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export function mintToken(): string {
  const random = [...randomBytes(32)].map(byte => letters[byte % 62]).join('')
  return `aub_test_${random}${tokenChecksum(`aub_test_${random}`)}`
}
