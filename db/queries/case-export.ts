import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>
type Json = Readonly<Record<string, unknown>>

/**
 * Everything of a case that the actor may see, as one object (D.11): the report, its history with the chain, clocks with
 * their working, breaches, steps, mails with receipts, who read it, and where it lies in the seals.
 */
export async function caseExport({ sql }: Read, caseId: string): Promise<Json> {
  const [row] = await sql`
    select to_jsonb(i) - '{last_at,last_hash,next_owed_by,external_system,external_id,search,public_seq,duplicate_of_id,follows_up_id}'::text[]
        || jsonb_build_object('seq', i.public_seq, 'duplicate_of', (select d.number from incident d where d.id = i.duplicate_of_id),
          'follows_up', (select f.number from incident f where f.id = i.follows_up_id)) as incident, to_jsonb(app_clock()) as "exportedAt",
      (select jsonb_agg(jsonb_build_object('organisation', o.name, 'side', p.side) order by p.side, o.name)
        from case_party p join organisation o on o.id = p.organisation_id where p.case_id = i.id) as parties,
      (select jsonb_agg(to_jsonb(o.name) order by o.name) from affected_school s join organisation o on o.id = s.school_id
        where s.case_id = i.id) as "affectedSchools",
      (select jsonb_agg(to_jsonb(e) - 'case_id' || jsonb_build_object('content', c.content, 'salt', c.salt) order by e.seq)
        from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq where e.case_id = i.id) as history,
      (select jsonb_agg(to_jsonb(r) - '{case_id,organisation_id}'::text[] order by r.recorded_at, r.system)
        from case_reference r where r.case_id = i.id and r.organisation_id = (select org())) as "ownReferences",
      ${clocks(sql)} as clocks,
      (select jsonb_agg(to_jsonb(s) - 'case_id' order by s.id) from escalation_step s where s.case_id = i.id) as escalations,
      (select jsonb_agg(jsonb_build_object('entry', d.event_seq, 'template', d.template, 'recipient', d.recipient, 'state', d.state,
          'sentAt', d.sent_at, 'answer', d.answer, 'messageId', d.message_id) order by d.event_seq, d.recipient)
        from delivery d where d.case_id = i.id) as mails,
      (select jsonb_agg(jsonb_build_object('organisation', o.name, 'channel', r.channel, 'at', r.at) order by r.at)
        from case_read r join organisation o on o.id = r.organisation_id where r.case_id = i.id) as reads,
      (select jsonb_agg(jsonb_build_object('seal', h.seal_id, 'entry', h.seq, 'hash', h.hash) order by h.seal_id)
        from seal_head h join case_event v on v.case_id = h.case_id and v.seq = h.seq where h.case_id = i.id) as seals
    from incident i where i.id = ${caseId}`
  return row as Json
}

/** How each due time of a case came about, and what became of it: what is shown to somebody who doubts it (section 4.2). */
export async function clockProof({ sql }: Read, caseId: string): Promise<Json> {
  const [row] = await sql`
    select i.number, i.priority, i.instruction_version_id as "instructionVersion", i.opened_at as "openedAt",
      i.detected_at as "detectedAt", to_jsonb(app_clock()) as "asOf", ${clocks(sql)} as clocks
    from incident i where i.id = ${caseId}`
  return row as Json
}

function clocks(sql: LaneSql) {
  return sql`(select jsonb_agg(to_jsonb(k) - '{case_id,owed_by_id,climb_level,climb_at}'::text[] || jsonb_build_object('owed_by', o.name,
      'hours', a.hours, 'breach', (select to_jsonb(b) - '{case_id,clock_id,owed_by_id}'::text[] from breach b where b.clock_id = k.id))
      order by k.started_at, k.due_at, k.kind desc)
    from clock k join organisation o on o.id = k.owed_by_id left join contact_annex a on a.id = k.annex_id where k.case_id = i.id)`
}
