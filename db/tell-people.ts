import { CRITICAL_TEAM_NEWS, NEWS, TEAM_NEWS } from '#domain/notification.ts'
import type { EngineTransaction } from './connection.ts'

const list = (words: readonly string[]) => `{${words.join(',')}}`

/**
 * Tells people in the application what has happened in the places (after, upto] of the feed: whoever takes part in the
 * case, and everybody of a side where nobody does yet (screens 6). Runs in the transaction that gives the places, so
 * each entry counts once, and before it is announced, so that a page that is told of it shows it.
 *
 * An entry that is private or about another school is not told on; who loses the case no longer sees what is here.
 */
export async function tellPeople({ sql }: EngineTransaction, after: number, upto: number): Promise<void> {
  const news = sql`
    select o.position, o.noun, e.case_id, e.seq, e.kind, e.at, e.actor_kind, e.actor_id, e.organisation_id, e.private_to, e.about_school_id
    from outbox o join case_event e on e.case_id = o.case_id and e.seq = o.seq and e.kind = o.kind
    where o.position > ${after} and o.position <= ${upto} and o.only_for is null and o.kind = any(${list(Object.keys(NEWS))}::text[])`
  await sql`
    with news as (${news})
    insert into case_follower (case_id, person_id, organisation_id, since)
    select case_id, person_id, organisation_id, min(at) from (
      select case_id, actor_id as person_id, organisation_id, at from news
        where actor_kind = 'PERSON' and actor_id is not null and organisation_id is not null
      union all
      select n.case_id, p.id, m.organisation_id, n.at from news n join incident i on i.id = n.case_id and n.kind = 'IncidentReported'
        join person p on lower(p.email) = lower(i.reporter_email) join membership m on m.person_id = p.id and m.organisation_id = i.reported_by_id
      union all
      select n.case_id, p.id, m.organisation_id, n.at from news n
        join case_role r on r.case_id = n.case_id and n.kind in ('SituationManagerAppointed', 'CoordinatingContactAppointed')
        join person p on lower(p.email) = lower(r.email) join membership m on m.person_id = p.id and m.organisation_id = r.organisation_id
    ) taking_part group by 1, 2, 3 on conflict do nothing`
  await sql`
    with news as (
      select n.*, case when i.priority = 1 then 'CRITICAL' else t.topic end as topic,
        case n.noun when 'INCIDENT' then array[i.responsible_id, case when i.priority = 1 then i.counterpart_id end]
          when 'PROBLEM' then array[b.owner_id] else array[c.counterpart_id] end as sides
      from (${news}) n join jsonb_each_text(${sql.json(NEWS)}::jsonb) t(kind, topic) on t.kind = n.kind
      left join incident i on n.noun = 'INCIDENT' and i.id = n.case_id
      left join problem b on n.noun = 'PROBLEM' and b.id = n.case_id
      left join change_request c on n.noun = 'CHANGE' and c.id = n.case_id
    ), told as (
      select n.position, f.person_id, f.organisation_id from news n join case_follower f on f.case_id = n.case_id
      union
      select n.position, m.person_id, m.organisation_id from news n join membership m on m.organisation_id = any(n.sides)
        where n.kind = any(case when n.topic = 'CRITICAL' then ${list(CRITICAL_TEAM_NEWS)}::text[] else ${list(TEAM_NEWS)}::text[] end)
          and not 'AUDITOR' = any(m.roles)
    )
    insert into notification (person_id, organisation_id, case_id, noun, unread, last_kind, last_topic, last_seq, last_at, position)
    select t.person_id, t.organisation_id, n.case_id, n.noun, count(*), (array_agg(n.kind order by n.position desc))[1],
      (array_agg(n.topic order by n.position desc))[1], max(n.seq), (array_agg(n.at order by n.position desc))[1], max(n.position)
    from told t join news n on n.position = t.position
      join membership m on m.person_id = t.person_id and m.organisation_id = t.organisation_id and m.ended_at is null
      join organisation g on g.id = t.organisation_id
    where n.actor_id is distinct from t.person_id
      and (n.private_to is null or n.private_to = t.organisation_id)
      and (n.about_school_id is null or n.about_school_id = t.organisation_id or g.kind <> 'SCHOOL')
      and not exists (select from notification_choice c where c.person_id = t.person_id and c.organisation_id = t.organisation_id
        and c.topic = n.topic and c.channel = 'BELL' and not c.is_on)
    group by t.person_id, t.organisation_id, n.case_id, n.noun order by n.case_id, t.person_id
    on conflict (person_id, organisation_id, case_id) do update set unread = notification.unread + excluded.unread,
      last_kind = excluded.last_kind, last_topic = excluded.last_topic, last_seq = excluded.last_seq, last_at = excluded.last_at,
      position = excluded.position`
}
