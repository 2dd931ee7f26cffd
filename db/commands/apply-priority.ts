import { appoint } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { change, changeClock, isOpenDuty, type OpenCase } from '#db/open-case.ts'
import { calendarsOf, hoursKey } from '#db/queries/clocks.ts'
import { rowOf } from '#db/row-of.ts'
import { type ClockRow, clock } from '#db/tables/clock.ts'
import { coordinatorsDueAt } from '#domain/coordination.ts'
import type { ClockExplanation } from '#domain/explanation.ts'
import { isMajorIncident } from '#domain/incident.ts'
import { ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import { type ClockPlan, type ClockStart, type Priority, reprioritise } from '#domain/service-level.ts'
import { appointByPriority } from './appoint-by-priority.ts'
import { correspondentsOf } from './correspondents.ts'
import { type Hours, hoursOfCase, isBound, startClock } from './duties.ts'

export type Reprioritising = Readonly<{ to: Priority; reason: 'NEW_FACTS' | 'CORRECTION'; at: Date }>

/** All clocks of a cycle of the case, the present one: those that run, under the command's hands, and those that are done. */
export async function cycleClocks(
  { sql }: EngineTransaction,
  open: OpenCase,
  cycle: number = open.row.cycle,
): Promise<ClockRow[]> {
  const rows = await sql`select * from clock where case_id = ${open.row.id} and cycle = ${cycle}
    and (met_at is not null or ended_at is not null) order by started_at, ordinal`
  const held = open.clocks.filter(one => one.cycle === cycle)
  const done = rows.map(row => rowOf(clock, row)).filter(row => !held.some(one => one.id === row.id))
  return [...done, ...held]
}

type Origin = Hours & Readonly<{ start: ClockStart }>

/** Where the cycle's clocks began, and by whose hours: as their first clock says. */
export async function originOf(
  tx: EngineTransaction,
  open: OpenCase,
  clocks: readonly ClockRow[],
): Promise<Origin | null> {
  const first = clocks.filter(one => one.kind === 'REACTION').sort((a, b) => a.ordinal - b.ordinal)[0]
  if (!first) return null
  const { startReason } = first.explanation as ClockExplanation
  const { annexId, otherAnnexId } = first
  const key = hoursKey(first)
  // A priority 1 ran round the clock: what phone hours it would have had, the annexes of its beginning say.
  const known = key && first.calendar !== ROUND_THE_CLOCK.id ? (await calendarsOf(tx, [key])).get(key) : undefined
  const hours = known ? { calendar: known, annexId, otherAnnexId } : await hoursAtOpening(tx, open)
  return { ...hours, start: { at: first.startedAt, reason: startReason } }
}

const hoursAtOpening = async (tx: EngineTransaction, open: OpenCase): Promise<Hours> =>
  hoursOfCase(open, await correspondentsOf(tx, { ...open, at: open.row.openedAt }))

/**
 * Another priority: what runs by the old one ends, what the new one asks for begins, and what was met stays met.
 * The caller settles what is due at once, records and tells.
 */
export async function applyPriority(
  tx: EngineTransaction,
  open: OpenCase,
  { to, reason, at }: Reprioritising,
): Promise<void> {
  const { row } = open
  const from = row.priority
  const clocks = await cycleClocks(tx, open)
  const origin = await originOf(tx, open, clocks)
  for (const one of open.clocks) {
    const isKept = one.kind === 'AGREED_FEEDBACK' && to !== 1
    if (isOpenDuty(one) && !isKept) changeClock(open, one, { endedAt: at, climbAt: null })
  }
  const wasMajor = row.isMajorIncident
  change(open, { priority: to, isMajorIncident: isMajorIncident(wasMajor, to) })
  if (origin && isBound(open)) await startAnew(tx, open, clocks, origin, { from, to, reason, at })
  if (to === 1 && !wasMajor) appoint(open, 'COORDINATOR_MISSING', coordinatorsDueAt(at))
  appointByPriority(open, row.occurredAt ?? row.detectedAt)
}

async function startAnew(
  tx: EngineTransaction,
  open: OpenCase,
  clocks: readonly ClockRow[],
  origin: Origin,
  { from, to, reason, at }: Reprioritising & Readonly<{ from: Priority }>,
): Promise<void> {
  const { row } = open
  const isFresh = reason === 'NEW_FACTS' && to < from
  const hours = isFresh ? hoursOfCase(open, await correspondentsOf(tx, { ...open, at })) : origin
  const plans = reprioritise(
    {
      from,
      to,
      reason,
      calendar: hours.calendar,
      start: origin.start,
      changedAt: at,
      handlingBegun: row.handlingStartedAt !== null,
      lastStatusAt: await lastStatusAt(tx, open),
    },
    open.instruction,
  )
  const { annexId, otherAnnexId } = hours
  for (const plan of [plans.reaction, plans.firstFeedback, plans.nextStatus]) {
    if (plan) startClock(open, plan, { byId: row.responsibleId, annexId, otherAnnexId }, nextOrdinal(clocks, plan))
  }
}

export const nextOrdinal = (clocks: readonly ClockRow[], plan: Pick<ClockPlan, 'kind'>) =>
  Math.max(0, ...clocks.filter(one => one.kind === plan.kind).map(one => one.ordinal)) + 1

/** When the responsible side last told how it stands, in this cycle; what was taken back was never told. */
async function lastStatusAt({ sql }: EngineTransaction, { row }: OpenCase): Promise<Date | null> {
  const [last] = await sql`
    select max(coalesce((s.content->>'actualSentAt')::timestamptz, e.at)) as at
    from case_event e join event_content s using (case_id, seq) join organisation o on o.id = e.organisation_id
    where e.case_id = ${row.id} and e.kind = 'StatusSent' and case when ${row.responsibleSide === 'AUB'} then o.kind = 'AUB'
        else o.kind = 'SUPPLIER' or (o.kind = 'SCHOOL' and o.id in (${row.responsibleId}, ${row.reportedById})) end
      and e.at >= coalesce((select max(reopened_at) from incident_cycle where case_id = ${row.id}), '-infinity')
      and not exists (select from case_event r join event_content c on c.case_id = r.case_id and c.seq = r.seq
        where r.case_id = e.case_id and r.kind = 'StatusRecalled' and (c.content->>'recalledSeq')::int = e.seq)`
  return (last?.at as Date | null | undefined) ?? null
}
