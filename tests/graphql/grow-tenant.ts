import type postgres from 'postgres'
import { asClock } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { indexChanges } from '#db/search-index.ts'

/** Copies of rows that an organisation has, each with what must be its own. */
const copies: readonly (readonly [table: string, owner: string, fresh: string])[] = [
  [
    'incident',
    'reported_by_id',
    "'number', 'INC-2025-' || lpad(n::text, 6, '0'), 'external_id', null, 'external_system', null",
  ],
  ['integration_client', 'organisation_id', "'name', 'Kopi ' || n"],
  ['api_token', 'organisation_id', "'secret_hash', 'kopi ' || n || ' ' || r.id, 'replaced_by_id', null"],
  [
    'invitation',
    'organisation_id',
    "'secret_hash', 'kopi ' || n || ' ' || r.id, 'email', 'kopi' || n || '@kopi.example'",
  ],
  ['mail_bounce', 'organisation_id', "'address', 'kopi' || n || '@kopi.example'"],
]

/** The worker's part, done now: places in the feed, and what can be searched for. */
export async function catchUp(): Promise<void> {
  while ((await asClock(tx => announceChanges(tx, 500))) > 0);
  while (await asClock(tx => indexChanges(tx, 500)));
}

/** A thousand cases more for one organisation, with their history and their places in the feed, and more of all else. */
export async function growTenant(admin: postgres.Sql, organisationId: string): Promise<number> {
  const count = async () =>
    Number((await admin`select count(*)::int as n from case_party where organisation_id = ${organisationId}`)[0]?.n)
  const before = await count()
  for (const [table, owner, fresh] of copies) {
    await admin.unsafe(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), ${fresh}))).*
       from (select * from ${table} where ${owner} = $1 limit 1) r, generate_series(1, 1000) n`,
      [organisationId],
    )
  }
  await admin`insert into organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
    select organisation_id, at, kind, actor_name, actor_organisation_id, content from organisation_event, generate_series(1, 100)
    where organisation_id = ${organisationId}`
  await admin`insert into outbox (case_id, noun, seq, kind, rings)
    select case_id, noun, 1, 'IncidentReported', false from case_party where organisation_id = ${organisationId}`
  await catchUp()
  return (await count()) - before
}
