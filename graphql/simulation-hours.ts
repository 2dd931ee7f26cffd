import { annexesInForce } from '#db/queries/annexes.ts'
import { type OpeningCalendar, openingCalendar, ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Context } from './context.ts'
import type { OpeningHoursInput, SimulateClockInput } from './generated/resolvers.ts'
import { nobody, uuidOf } from './global-id.ts'
import { invalid } from './invalid.ts'

const spansOf = (spans: readonly { opensAt: string; closesAt: string }[]) =>
  spans.map(({ opensAt, closesAt }) => [opensAt, closesAt])

/** Typed hours in the form of annex 1 and 2; what cannot be read is refused with the field at fault. */
function typed(hours: OpeningHoursInput): Outcome<OpeningCalendar> {
  const days = hours.week.map(({ weekday }) => weekday)
  if (new Set(days).size < days.length) return invalid(['hours', 'week'], 'WEEKDAY_TWICE')
  const outcome = openingCalendar({
    id: 'INPUT',
    version: '1',
    week: Object.fromEntries(hours.week.map(({ weekday, spans }) => [String(weekday), spansOf(spans)])),
    closed: hours.closed ?? [],
    special: Object.fromEntries((hours.special ?? []).map(({ date, spans }) => [date, spansOf(spans)])),
  })
  return outcome.ok ? outcome : invalid(['hours', ...(outcome.refusal.field ?? [])], outcome.refusal.kind)
}

/** Whose hours a calculation uses: an organisation's annex at the start, or typed ones; exactly one. */
export async function simulationHours(
  input: SimulateClockInput,
  start: Date,
  context: Context,
): Promise<Outcome<OpeningCalendar>> {
  const { organisationId, hours, priority } = input
  const given = [organisationId, hours].filter(value => value != null).length
  if (given === 0 && priority === 'P1') return { ok: true, value: ROUND_THE_CLOCK }
  if (given !== 1) return invalid(['hours'], 'EXACTLY_ONE')
  if (hours) return typed(hours)
  const id = uuidOf('Organisation', organisationId ?? '') ?? nobody
  if (!(await context.load.organisation.load(id))) return invalid(['organisationId'], 'UNKNOWN_ORGANISATION')
  const annex = (await context.ask(tx => annexesInForce(tx, [id], start))).get(id)
  return annex ? { ok: true, value: annex.calendar } : invalid(['organisationId'], 'NO_ANNEX')
}
