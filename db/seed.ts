import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { tokenChecksum } from '#domain/token-format.ts'
import { settleCase } from './commands/settle-case.ts'
import { asClock, type Credential, closeLanes, openLanes, runCommand } from './connection.ts'
import type { LaneUrls } from './prepare.ts'
import { DEEDS, type Hands } from './seed-deeds.ts'
import { PLANS } from './seed-plans.ts'
import { playStep, STORY } from './seed-story.ts'
import { ASSIGNMENTS, SECOND_MEMBERSHIPS, type SeedOrganisation, WORLD } from './seed-world.ts'
import { hashOf, passwordHash } from './session.ts'

/** The ways into the demo: what DATA_DIR/demo.json holds. */
export type DemoAccess = Readonly<{
  people: readonly { name: string; email: string; password: string; organisation: string; role: string }[]
  clients: readonly { name: string; organisation: string; kind: string; token: string }[]
}>
type Input = Readonly<{
  adminUrl: string
  lanes: LaneUrls
  /** The demo's first now, of a world that has none yet; the real time when left out. */
  startsAt?: string | undefined
  progress: (line: string) => void
}>

/** Everything that happens in the demo's story, in order. */
const ACTS = [...STORY, ...DEEDS, ...PLANS].sort((a, b) => b.minutesAgo - a.minutesAgo)

/** The demo world on the first run; later only fresh passwords and tokens, when nobody knows the old ones any more. */
export async function seedDemo({ adminUrl, lanes, startsAt, progress }: Input): Promise<DemoAccess> {
  const sql = postgres(adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  try {
    await sql.unsafe('set role desk_owner')
    const [installed] = await sql`select seeded_at from installation`
    if (!installed?.seeded_at) {
      if (startsAt) await sql`update clock_offset set "offset" = ${startsAt}::timestamptz - clock_timestamp()`
      await mintWorld(sql)
      progress(`${WORLD.length} invented organisations`)
    }
    const access = await renewAccess(sql)
    if (!installed?.seeded_at) {
      openLanes(lanes)
      await playStory(sql)
      await closeLanes()
      await sql`update installation set seeded_at = clock_timestamp()`
      progress(`${new Set(STORY.map(step => step.case)).size} cases, played by ${ACTS.length} acts`)
    }
    return access
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** One school has not looked at its annex for half a year: its owner is asked, and its cards say so (R-5.4). */
const STALE = 'aavang'

/** Contact persons of an annex by task (R-7.1, R-7.2). */
function contactsOf(one: SeedOrganisation): object[] {
  const [first, second = first, third = first] = one.people
  const contact = (role: string, person: SeedOrganisation['people'][number] | undefined) => ({
    role,
    name: person?.name,
    department: person?.department,
    location: one.city,
    phone: person?.phone,
    email: mailOf(one, person?.mail ?? ''),
  })
  const desk = one.kind === 'AUB' ? [contact('ATP_SERVICE_DESK', third)] : []
  return [contact('OPERATIONS', first), contact('CHANGES', second), ...desk]
}

const mailOf = (organisation: SeedOrganisation, mail: string) => `${mail}@${organisation.domain}`

/** All but one have confirmed what is registered of them, read the Instruks, and tried their mailbox by night (screens 5.19). */
async function confirmWorld(sql: postgres.Sql): Promise<void> {
  const stale = organisationOf(STALE).name
  await sql`insert into organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
    select a.organisation_id, app_clock() - interval '60 days', k.kind, a.completed_by, a.organisation_id, k.content
    from contact_annex a join organisation o on o.id = a.organisation_id,
      lateral (select * from instruction_version order by valid_from desc limit 1) v,
      lateral (values ('OrganisationConfirmed', jsonb_build_object('version', o.version)),
        ('InstructionAcknowledged', jsonb_build_object('versionId', v.id, 'label', v.label))) k (kind, content)
    where o.kind <> 'AUB' and o.name <> ${stale}`
  await sql`insert into contact_test (organisation_id, kind, recipient, code, asked_at, asked_by, result, answered_at, answered_by)
    select a.organisation_id, 'OUT_OF_HOURS_MAIL', a.out_of_hours_mailbox, 'DEMO', app_clock() - interval '21 days', a.completed_by,
      'ARRIVED', app_clock() - interval '21 days' + interval '4 minutes', a.completed_by
    from contact_annex a join organisation o on o.id = a.organisation_id where o.name <> ${stale}`
}

async function mintWorld(sql: postgres.Sql): Promise<void> {
  for (const one of WORLD) {
    await sql`insert into organisation (kind, name, cvr, city, created_at)
      values (${one.kind}, ${one.name}, ${one.cvr}, ${one.city}, app_clock() - interval '1 year')`
    await sql`insert into institution_number (organisation_id, number)
      select o.id, n from organisation o, unnest(${`{${one.institutionNumbers.join(',')}}`}::text[]) n where o.name = ${one.name}`
    const levels = [one.people[0], one.people[1] ?? one.people[0], one.people[2] ?? one.people[0]]
    const escalation = levels.map((person, index) => ({
      level: index + 1,
      name: index === 0 || one.people[index] ? person?.name : `${one.unit}, niveau ${index + 1}`,
      email: index === 0 || one.people[index] ? mailOf(one, person?.mail ?? '') : `niveau${index + 1}@${one.domain}`,
      phone: person?.phone,
    }))
    await sql`insert into contact_annex (organisation_id, kind, version, valid_from, unit_name, phone, mailbox, out_of_hours_mailbox, on_call_phone, hours, escalation, contacts, confirmed_at, submitted_at, completed_by)
      select id, ${one.kind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'}, 1, app_clock() - interval '1 year', ${one.unit}, ${one.phone},
        ${`support@${one.domain}`}, ${`vagt@${one.domain}`}, ${one.people[0]?.phone ?? null}, ${sql.json(one.hours)}, ${sql.json(escalation)},
        ${sql.json(contactsOf(one) as never)}, app_clock() - ${one.key === STALE ? 200 : 60}::int * interval '1 day',
        app_clock() - interval '1 year', ${one.people[0]?.name ?? null}
      from organisation where name = ${one.name}`
    if (one.kind === 'SCHOOL') {
      await sql`insert into agreement (school_id, status, from_on) select id, 'ACTIVE', app_clock()::date - 365 from organisation where name = ${one.name}`
    }
    for (const person of one.people) {
      await sql`insert into person (name, email, phone, department, location)
        values (${person.name}, ${mailOf(one, person.mail)}, ${person.phone}, ${person.department}, ${one.city})`
      await sql`insert into membership (person_id, organisation_id, roles)
        select p.id, o.id, ${`{${person.roles.join(',')}}`}::text[] from person p, organisation o
        where p.email = ${mailOf(one, person.mail)} and o.name = ${one.name}`
    }
  }
  for (const [school, supplier, service] of ASSIGNMENTS) {
    await sql`insert into supplier_assignment (school_id, supplier_id, service, from_on, has_power_of_attorney)
      select s.id, l.id, ${service}, app_clock()::date - 365, true from organisation s, organisation l
      where s.name = ${organisationOf(school).name} and l.name = ${organisationOf(supplier).name}`
  }
  await sql`insert into adopted_annex (school_id, supplier_id, annex_id, adopted_at, adopted_by)
    select distinct s.school_id, s.supplier_id, a.id, (select app_clock()) - interval '1 year', o.completed_by
    from supplier_assignment s join contact_annex a on a.organisation_id = s.supplier_id
    join contact_annex o on o.organisation_id = s.school_id`
  await confirmWorld(sql)
  for (const { mail, organisation, roles } of SECOND_MEMBERSHIPS) {
    await sql`insert into membership (person_id, organisation_id, roles) select p.id, o.id, ${`{${roles.join(',')}}`}::text[]
      from person p, organisation o where p.email = ${mail} and o.name = ${organisationOf(organisation).name}`
  }
  // An auditor looks at a period, until a day (C.4): here at all that the story tells, for a year.
  await sql`insert into auditor_grant (person_id, organisation_id, from_on, to_on, expires_at, granted_by)
    select m.person_id, m.organisation_id, app_clock() - interval '1 year', app_clock() + interval '1 year',
      app_clock() + interval '1 year', 'Jonas Friis'
    from membership m where 'AUDITOR' = any(m.roles)`
}

function organisationOf(key: string): SeedOrganisation {
  const found = WORLD.find(one => one.key === key)
  if (!found) throw new Error(`the demo world has no ${key}`)
  return found
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const randomText = (length: number) => [...randomBytes(length)].map(byte => ALPHABET[byte % ALPHABET.length]).join('')

/** One password for all invented people, and a token for each client; older tokens of theirs end. */
async function renewAccess(sql: postgres.Sql): Promise<DemoAccess> {
  const password = `demo-${randomText(10)}`
  const hash = await passwordHash(password)
  const people: DemoAccess['people'][number][] = []
  const clients: DemoAccess['clients'][number][] = []
  for (const one of WORLD) {
    for (const person of one.people) {
      const email = mailOf(one, person.mail)
      await sql`update person set password_hash = ${hash} where email = ${email}`
      people.push({ name: person.name, email, password, organisation: one.name, role: person.roles[0] ?? '' })
    }
    if (one.client) clients.push(await mintClient(sql, one, one.client))
  }
  return { people, clients }
}

async function mintClient(
  sql: postgres.Sql,
  one: SeedOrganisation,
  name: string,
): Promise<DemoAccess['clients'][number]> {
  const person = one.people[0]
  const reporter = { name: person?.name, department: person?.department, location: one.city, phone: person?.phone }
  const body = `aub_demo_${randomText(32)}`
  const token = `${body}${tokenChecksum(body)}`
  await sql`insert into integration_client (organisation_id, name, default_reporter)
    select id, ${name}, ${sql.json(reporter as never)} from organisation o where name = ${one.name}
      and not exists (select from integration_client c where c.organisation_id = o.id and c.name = ${name})`
  await sql`update api_token t set revoked_at = clock_timestamp() from integration_client c
    where c.id = t.client_id and c.name = ${name} and t.revoked_at is null`
  await sql`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
    select c.id, c.organisation_id, ${hashOf(token)}, '{cases:read,incidents:write,problems:write,changes:write}'::text[], clock_timestamp() + interval '365 days'
    from integration_client c where c.name = ${name}`
  return { name, organisation: one.name, kind: one.kind, token }
}

/** The story runs on the movable clock, from forty days ago up to now: its offset only grows, and ends where it was. */
async function playStory(sql: postgres.Sql): Promise<void> {
  const [clock] = await sql`select "offset"::text as present from clock_offset`
  const present = clock?.present as string
  const sessions = await mintSessions(sql)
  const organisations = new Map(
    (await sql`select id, name from organisation`).map(row => [row.name as string, row.id as string]),
  )
  const cases = new Map<string, string>()
  const stage = {
    credentialOf: (mail: string): Credential => ({ kind: 'SESSION', hash: hashOf(sessions.get(mail) ?? '') }),
    organisationIdOf: (key: string) => organisations.get(organisationOf(key).name) ?? '',
    versionOf: async (id: string) => (await sql`select version from incident where id = ${id}`)[0]?.version as number,
  }
  const settleAll = async () => {
    const open = await sql`select id, 'INCIDENT' as noun from incident where state in ('NEW', 'IN_PROGRESS', 'RESOLVED')
      union all select id, 'PROBLEM' from problem union all select id, 'CHANGE' from change_request`
    for (const row of open) await asClock(tx => settleCase(tx, row.noun, row.id, 'TIMER'))
  }
  for (const act of ACTS) {
    await sql`update clock_offset set "offset" = ${present}::interval - make_interval(mins => ${act.minutesAgo})`
    await settleAll()
    if ('do' in act) await act.do(await handsOf(sql, stage, sessions, cases))
    else await playStep(act, stage, cases)
  }
  await sql`update clock_offset set "offset" = ${present}::interval`
  await settleAll()
  await sql`update session set ended_at = clock_timestamp() where user_agent = 'demo story'`
}

type Stage = Parameters<typeof playStep>[1]

/** Whose hands a deed is done with, at the story's present instant. */
async function handsOf(
  sql: postgres.Sql,
  stage: Stage,
  sessions: ReadonlyMap<string, string>,
  cases: Map<string, string>,
): Promise<Hands> {
  const [clock] = await sql`select date_trunc('second', app_clock()) as now`
  return {
    async as(mail, verb, body) {
      const request = { verb, input: null, idempotencyKey: null, source: 'WEB' } as const
      const outcome = await runCommand(stage.credentialOf(mail), request, body)
      if (outcome.ok) return outcome.value
      throw new Error(`the demo's story stops at ${verb} by ${mail}: ${JSON.stringify(outcome.refusal)}`)
    },
    secretOf: mail => sessions.get(mail) ?? '',
    cases,
    organisationIdOf: stage.organisationIdOf,
    versionOf: async (table, id) =>
      (await sql`select version from ${sql(table)} where id = ${id}`)[0]?.version as number,
    now: clock?.now as Date,
  }
}

/** A session for everybody who acts, by its secret; they end with the story. */
async function mintSessions(sql: postgres.Sql): Promise<Map<string, string>> {
  const sessions = new Map<string, string>()
  for (const mail of new Set(ACTS.map(act => act.by))) {
    const secret = randomBytes(32).toString('base64url')
    const hash = hashOf(secret)
    await sql`insert into session (secret_hash, person_id, organisation_id, user_agent, created_at, last_seen_at, expires_at)
      select ${hash}, p.id, m.organisation_id, 'demo story', clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 hour'
      from person p join membership m on m.person_id = p.id where p.email = ${mail} limit 1`
    sessions.set(mail, secret)
  }
  return sessions
}
