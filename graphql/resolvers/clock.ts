import { hoursKey } from '#db/queries/clocks.ts'
import { type Explanation, explain } from '#domain/explanation.ts'
import {
  isOpen,
  nextClosing,
  nextOpening,
  type OpeningCalendar,
  openTimeBetween,
  ROUND_THE_CLOCK,
} from '#domain/opening-hours.ts'
import type { Context } from '#graphql/context.ts'
import type { ClockState, Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { Clock } from '#graphql/mappers.ts'
import { actedFor } from './acted-for.ts'
import { named } from './organisation.ts'

const isRoundTheClock = (clock: Clock) => clock.annexId === null || clock.calendar === ROUND_THE_CLOCK.id
const isOpenDuty = (clock: Clock) => clock.metAt === null && clock.endedAt === null

/** The hours that the clock runs in, if it runs in phone hours. */
async function hoursOf(clock: Clock, context: Context): Promise<OpeningCalendar | null> {
  const key = isRoundTheClock(clock) ? null : hoursKey(clock)
  return key === null ? null : context.load.calendar.load(key)
}

async function stateOf(clock: Clock, context: Context): Promise<ClockState> {
  if (clock.metAt !== null) return clock.missedAt === null ? 'MET' : 'MISSED'
  if (clock.endedAt !== null) return clock.missedAt === null ? 'ENDED' : 'MISSED'
  const now = await context.now()
  if (now > clock.dueAt) return 'OVERDUE'
  const hours = await hoursOf(clock, context)
  return hours && !isOpen(hours, now) ? 'OUTSIDE_HOURS' : 'RUNNING'
}

/** An instant that means something only while the duty is open and not overdue. */
async function whileRunning<T>(
  clock: Clock,
  context: Context,
  answer: (now: Date, hours: OpeningCalendar | null) => T,
): Promise<T | null> {
  if (!isOpenDuty(clock)) return null
  const now = await context.now()
  return now > clock.dueAt ? null : answer(now, await hoursOf(clock, context))
}

export const clock: Resolvers = {
  Clock: {
    id: row => globalId('Clock', row.id),
    state: (row, _args, context) => stateOf(row, context),
    isAtRisk: async (row, _args, context) => (await whileRunning(row, context, now => now >= row.riskAt)) ?? false,
    owedBy: (row, _args, { load }) => named(load, row.owedById),
    target: row => row.targetSeconds,
    breachedAt: row => (row.missedAt === null ? null : row.dueAt),
    openTimeLeft: (row, _args, context) =>
      whileRunning(row, context, (now, hours) => openTimeBetween(hours ?? ROUND_THE_CLOCK, now, row.dueAt)),
    asOf: (_row, _args, context) => context.now(),
    stopsAt: (row, _args, context) =>
      whileRunning(row, context, (now, hours) => {
        const closing = hours && isOpen(hours, now) ? nextClosing(hours, now) : null
        return closing && closing < row.dueAt ? closing : null
      }),
    resumesAt: (row, _args, context) =>
      whileRunning(row, context, (now, hours) => (hours && !isOpen(hours, now) ? nextOpening(hours, now) : null)),
    calendar: row => (isRoundTheClock(row) ? null : row.calendar),
    calendarVersion: row => (isRoundTheClock(row) ? null : row.calendarVersion),
    async explanation(row, _args, context) {
      const stored = await context.load.explanation.load(row.id)
      return stored ? explain(stored.explanation as Explanation, context.language) : []
    },
  },
  Breach: {
    id: row => globalId('Breach', row.id),
    kind: row => row.kind as Clock['kind'],
    owedBy: (row, _args, { load }) => named(load, row.owedById),
    async bookedOn(row, _args, { load }) {
      const act = { caseId: row.caseId, organisationId: row.owedById, at: row.dueAt }
      const schools = await actedFor(load, act)
      return schools.length > 0 ? schools : [await named(load, row.owedById)]
    },
  },
  EscalationStep: {
    id: row => globalId('EscalationStep', row.id),
    kind: row => row.kind as Clock['kind'],
  },
}
