import { appoint } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { change, changeClock, isOpenDuty, type OpenCase } from '#db/open-case.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { calendarsOf, hoursKey } from '#db/queries/clocks.ts'
import { rowOf } from '#db/row-of.ts'
import { type ClockRow, clock } from '#db/tables/clock.ts'
import { coordinatorsDueAt } from '#domain/coordination.ts'
import type { ClockExplanation } from '#domain/explanation.ts'
import { isMajorIncident } from '#domain/incident.ts'
import { ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import { type ClockPlan, type ClockStart, type Priority, reprioritise } from '#domain/service-level.ts'
import { startClock } from './duties.ts'

export type Reprioritising = Readonly<{ to: Priority; reason: 'NEW_FACTS' | 'CORRECTION'; at: Date }>

/** All clocks of the case's present cycle: those that run, under the command's hands, and those that are done. */
export async function cycleClocks({ sql }: EngineTransaction, open: OpenCase): Promise<ClockRow[]> {
  const rows = await sql`select * from clock where case_id = ${open.row.id} and cycle = ${open.row.cycle}
    and (met_at is not null or ended_at is not null) order by started_at, ordinal`
  return [...rows.map(row => rowOf(clock, row)), ...open.clocks.filter(one => one.cycle === open.row.cycle)]
}

/** Where the cycle's clocks began, and by whose hours: as their first clock says. */
export async function originOf(tx: EngineTransaction, open: OpenCase, clocks: readonly ClockRow[]) {
  const first = clocks.filter(one => one.kind === 'REACTION').sort((a, b) => a.ordinal - b.ordinal)[0]
  const start: ClockStart = {
    at: first?.startedAt ?? open.row.openedAt,
    reason: (first?.explanation as ClockExplanation | undefined)?.startReason ?? 'REPORT_RECEIVED',
  }
  const key = first?.annexId ? hoursKey(first.annexId, first.calendar ?? '') : null
  const calendar = key ? (await calendarsOf(tx, [key])).get(key) : undefined
  return { start, calendar, annexId: first?.annexId ?? null }
}

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
  const isFresh = reason === 'NEW_FACTS' && to < from
  const inForce = isFresh ? (await annexesInForce(tx, [row.responsibleId], at)).get(row.responsibleId) : undefined
  const calendar = inForce?.calendar ?? origin.calendar ?? ROUND_THE_CLOCK
  const owed = { byId: row.responsibleId, annexId: inForce?.id ?? origin.annexId }
  const plans = reprioritise(
    {
      from,
      to,
      reason,
      calendar,
      start: origin.start,
      changedAt: at,
      handlingBegun: row.handlingStartedAt !== null,
      lastStatusAt: await lastStatusAt(tx, open),
    },
    open.instruction,
  )
  for (const one of open.clocks) {
    const isKept = one.kind === 'AGREED_FEEDBACK' && to !== 1
    if (isOpenDuty(one) && !isKept) changeClock(open, one, { endedAt: at, climbAt: null })
  }
  for (const plan of [plans.reaction, plans.firstFeedback, plans.nextStatus]) {
    if (plan) startClock(open, plan, owed, nextOrdinal(clocks, plan))
  }
  if (to === 1 && !row.isMajorIncident) appoint(open, 'COORDINATOR_MISSING', coordinatorsDueAt(at))
  change(open, { priority: to, isMajorIncident: isMajorIncident(row.isMajorIncident, to) })
}

export const nextOrdinal = (clocks: readonly ClockRow[], plan: Pick<ClockPlan, 'kind'>) =>
  Math.max(0, ...clocks.filter(one => one.kind === plan.kind).map(one => one.ordinal)) + 1

/** When the responsible side last told how it stands, in this cycle. */
async function lastStatusAt({ sql }: EngineTransaction, { row }: OpenCase): Promise<Date | null> {
  const [last] = await sql`select max(e.at) as at from case_event e join organisation o on o.id = e.organisation_id
    where e.case_id = ${row.id} and e.kind = 'StatusSent' and (o.kind = 'AUB') = ${row.responsibleSide === 'AUB'}
      and e.at >= coalesce((select max(reopened_at) from incident_cycle where case_id = ${row.id}), '-infinity')
      and not exists (select from case_event r join event_content c on c.case_id = r.case_id and c.seq = r.seq
        where r.case_id = e.case_id and r.kind = 'StatusRecalled' and (c.content->>'recalledSeq')::int = e.seq)`
  return (last?.at as Date | null | undefined) ?? null
}
