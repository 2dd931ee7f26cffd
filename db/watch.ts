import type { EngineTransaction } from './connection.ts'
import type { Noun } from './tables/incident.ts'

/** A case of which something is overdue, and since when (business time). */
export type Overdue = Readonly<{ caseId: string; noun: Noun; number: string; since: Date }>

const SWEEP_LOCK = 716_052_003

/** True for the one process that sweeps now; held until the transaction ends. */
export async function isOnlySweep({ sql }: EngineTransaction): Promise<boolean> {
  const [row] = await sql`select pg_try_advisory_xact_lock(${SWEEP_LOCK}) as mine`
  return row?.mine === true
}

/** Business time now, and how far it is ahead of the real clock, in milliseconds. */
export async function businessTime({ sql }: EngineTransaction): Promise<{ now: Date; offsetMs: number }> {
  const [row] = await sql`
    select t.now, round(extract(epoch from t.now - clock_timestamp()) * 1000)::float8 as offset
    from (select app_clock() as now) t`
  return { now: row?.now as Date, offsetMs: row?.offset as number }
}

/**
 * Open cases with a warning, a miss or a step of the ladder that should have been recorded before `before`, the
 * longest overdue first. The same instants as `duties` in commands/settle-due.ts, asked of all cases at once.
 */
export async function overdueCases({ sql }: EngineTransaction, before: Date, most: number): Promise<Overdue[]> {
  const rows = await sql`
    select id, noun, number, min(since) as since from (
    select i.id, 'INCIDENT' as noun, i.number, min(c.since) as since
    from incident i
    join lateral (
      select least(
        case when missed_at is null and half_warned_at is null then half_at end,
        case when missed_at is null and risk_warned_at is null then risk_at end,
        case when missed_at is null then due_at + interval '1 second' end,
        climb_at) as since
      from clock where case_id = i.id and met_at is null and ended_at is null
    ) c on c.since <= ${before}
    where i.state in ('NEW', 'IN_PROGRESS')
    group by i.id
    union all
    select d.case_id, f.noun, f.number, min(d.due_at)
    from case_deadline d
    join (
      select id, 'INCIDENT' as noun, number from incident
      union all select id, 'PROBLEM', number from problem
      union all select id, 'CHANGE', number from change_request) f
      on f.id = d.case_id
    where d.fired_at is null and d.ended_at is null and d.due_at <= ${before}
    group by d.case_id, f.noun, f.number) late
    group by id, noun, number order by min(since), id limit ${most}`
  return rows.map(row => ({
    caseId: row.id as string,
    noun: row.noun as Noun,
    number: row.number as string,
    since: row.since as Date,
  }))
}

/** Cases that somebody must watch: with a deadline ahead, and no doorbell on its way or just rung. */
export async function watchedCases({ sql }: EngineTransaction): Promise<{ caseId: string; noun: Noun }[]> {
  const rows = await sql`
    select w.id, w.noun from (
      select i.id, 'INCIDENT' as noun from incident i
      where i.state in ('NEW', 'IN_PROGRESS') and exists (
        select from clock c where c.case_id = i.id and c.met_at is null and c.ended_at is null
          and (c.missed_at is null or c.climb_at is not null))
      union select i.id, 'INCIDENT' from incident i where exists (
        select from case_deadline d where d.case_id = i.id and d.fired_at is null and d.ended_at is null)
      union all select p.id, 'PROBLEM' from problem p where exists (
        select from case_deadline d where d.case_id = p.id and d.fired_at is null and d.ended_at is null)
      union all select c.id, 'CHANGE' from change_request c where exists (
        select from case_deadline d where d.case_id = c.id and d.fired_at is null and d.ended_at is null)
    ) w
    where not exists (
      select from outbox o where o.case_id = w.id and o.rings
        and coalesce(o.settled_at, 'infinity') > clock_timestamp() - interval '3 seconds')`
  return rows.map(row => ({ caseId: row.id as string, noun: row.noun as Noun }))
}

/** Whether a timer has recorded a miss since an instant of business time: a sign of life of the engine. */
export async function hasTimerFiredSince({ sql }: EngineTransaction, since: Date): Promise<boolean> {
  const [row] = await sql`
    select exists (select from breach where recorded_by = 'TIMER' and recorded_at >= ${since} and due_at >= ${since}::timestamptz - interval '1 day') as fired`
  return row?.fired === true
}

/** True when this alarm has not been raised for `minutes`; then it counts as raised. Whoever asks first raises it. */
export async function claimAlarm({ sql }: EngineTransaction, name: string, minutes: number): Promise<boolean> {
  const rows = await sql`
    insert into heartbeat (name, at) values (${`alarm ${name}`}, clock_timestamp())
    on conflict (name) do update set at = excluded.at
      where heartbeat.at < clock_timestamp() - ${minutes}::int * interval '1 minute'
    returning name`
  return rows.length > 0
}

/** Proof of life of a loop that no request would miss. */
export async function beat({ sql }: EngineTransaction, name: string): Promise<void> {
  await sql`insert into heartbeat (name, at) values (${name}, clock_timestamp()) on conflict (name) do update set at = excluded.at`
}
