import type { LaneSql } from '#db/lanes.ts'
import type { CaseEventRow } from '#db/tables/history.ts'
import type { Noun } from '#db/tables/incident.ts'
import type { Actor } from '#domain/actor.ts'

type Read = Readonly<{ sql: LaneSql }>

export type FeedRow = Readonly<{
  position: number
  caseId: string
  noun: Noun
  number: string | null
  seq: number
  kind: string
  at: Date
  /** Null where the entry tells of access, which nobody of the case's history did. */
  event: Pick<CaseEventRow, 'category' | 'actorKind' | 'actorId' | 'actorName' | 'organisationId' | 'source'> | null
}>

/** So many places are looked through one after the other; further back the organisation's own cases are asked instead. */
const NEAR = 20_000

/**
 * What has happened on the actor's cases after a place in the feed, oldest first (api.md, Getting changes out). Reads
 * are not in it, nor what the actor's eyes may not see. `ownClient`: leaves out what this client did itself.
 */
export async function feedPage(
  { sql }: Read,
  actor: Actor,
  asked: { after: number; limit: number; ownClient: string | null },
): Promise<{ rows: FeedRow[]; hasMore: boolean }> {
  const { after, limit, ownClient } = asked
  const [head] = await sql`select highest from feed_head`
  const isNear = (head?.highest as number) - after <= NEAR || actor.organisationKind === 'AUB'
  const rows = await sql`
    select o.position, o.case_id as "caseId", o.noun, coalesce(i.number, p.number, c.number) as number, o.seq, o.kind,
      coalesce(o.at, o.created_at) as at,
      case when o.only_for is null then jsonb_build_object('category', o.category, 'actorKind', o.actor_kind, 'actorId', o.actor_id,
        'actorName', o.actor_name, 'organisationId', o.organisation_id, 'source', o.source) end as event
    from (${isNear ? inOrder() : byCase()} order by position limit ${limit + 1}) o
    left join incident i on o.noun = 'INCIDENT' and i.id = o.case_id
    left join problem p on o.noun = 'PROBLEM' and p.id = o.case_id
    left join change_request c on o.noun = 'CHANGE' and c.id = o.case_id
    order by o.position`
  return { rows: rows.slice(0, limit) as unknown as FeedRow[], hasMore: rows.length > limit }

  function columns() {
    return sql`o.position, o.case_id, o.noun, o.seq, o.kind, o.created_at, o.only_for, e.at, e.category, e.actor_kind, e.actor_id,
      e.actor_name, e.organisation_id, e.source`
  }

  // An entry that the reader may not see, and a demo's moved clock, have no event here.
  function told() {
    const own = ownClient ? sql`and (e.actor_id is distinct from ${ownClient}::uuid)` : sql``
    return sql`left join case_event e on e.case_id = o.case_id and e.seq = o.seq and e.kind = o.kind and o.only_for is null
      where o.position > ${after} and (o.only_for is not null or e.case_id is not null) ${own}`
  }

  function inOrder() {
    return sql`select ${columns()} from outbox o ${told()}`
  }

  function byCase() {
    return sql`
      select * from (
        select t.* from case_party v cross join lateral (
          select ${columns()} from outbox o ${told()} and o.case_id = v.case_id order by o.position limit ${limit + 1}) t
        where v.organisation_id = (select org())
        union
        select ${columns()} from outbox o ${told()} and o.only_for = (select org())) every`
  }
}
