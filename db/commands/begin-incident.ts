import type { CommandTransaction } from '#db/connection.ts'
import { change, type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { mayBegin } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type ActualTime, actualTime, NOW, withinCase } from './actual-time.ts'
import { meet, openClock, stopLadders } from './duties.ts'
import { type Checks, phone, text } from './input.ts'
import { handlerFrom, isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { setAside } from './set-aside.ts'

export type Handler = Readonly<{ name: string; phone: string }>
export type BeginIncidentInput = Readonly<{
  id: string
  expectedVersion: number
  handler?: Handler | null
  actualBegunAt?: Date | null
  actualReason?: string | null
}>
export type IncidentBegun = Readonly<{ kind: 'IncidentBegun'; incidentId: string }>

/** Handling begins by a named person of the responsible side; that meets the reaction clock. */
export async function beginIncident(
  tx: CommandTransaction,
  input: BeginIncidentInput,
): Promise<Outcome<IncidentBegun>> {
  const checks: Checks = { refusal: null }
  const actual = actualTime(checks, { field: 'actualBegunAt', at: input.actualBegunAt, reason: input.actualReason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'beginIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!isResponsible(tx, open)) return refuse('NotPermitted')
  const next = mayBegin(open.row.state, open.row.handlingStartedAt !== null)
  if (!next.ok) return next
  await withinCase(tx, checks, open, 'actualBegunAt', actual.at)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const handler = checkedHandler(tx, input.handler)
  if (!handler.ok) return handler
  await begin(tx, open, handler.value, actual)
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentBegun', incidentId: open.row.id } }
}

export function checkedHandler(
  tx: CommandTransaction,
  named: Handler | null | undefined,
): Outcome<{ name: string; phone: string | null }> {
  const checks: Checks = { refusal: null }
  const given = named && {
    name: text(checks, 'handler.name', named.name, { min: 2, max: 120, isRequired: true }) ?? '',
    phone: phone(checks, 'handler.phone', named.phone) ?? '',
  }
  if (given && given.phone === '')
    checks.refusal ??= { kind: 'InvalidInput', field: ['handler', 'phone'], detail: { reason: 'REQUIRED' } }
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const handler = handlerFrom(tx, given)
  return handler ? { ok: true, value: handler } : refuse('HandlerRequired', { field: ['handler'] })
}

/** What an entry of the history says about the clock it met. */
export const clockMark = (clock: ClockRow, at: Date) => ({
  kind: clock.kind,
  dueAt: clock.dueAt.toISOString(),
  secondsFromDue: Math.round((at.getTime() - clock.dueAt.getTime()) / 1000),
})

/** Meets the reaction clock: now, or when handling really began, where that is recorded later. */
export async function begin(
  tx: CommandTransaction,
  open: OpenCase,
  handler: { name: string; phone: string | null },
  actual: ActualTime = NOW,
): Promise<void> {
  const at = actual.at ?? open.at
  const reaction = openClock(open, 'REACTION')
  if (actual.at) await setAside(tx, open, actual.at, 'ACTUAL_TIME', ['REACTION'])
  if (reaction) meet(open, reaction, at)
  stopLadders(open)
  change(open, {
    state: 'IN_PROGRESS',
    handlingStartedAt: open.at,
    actualBegunAt: actual.at,
    handlerName: handler.name,
    handlerPhone: handler.phone,
  })
  record(open, {
    kind: 'IncidentBegun',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      handler: handler.name,
      actualBegunAt: actual.at?.toISOString() ?? null,
      actualReason: actual.reason,
      clock: reaction ? clockMark(reaction, at) : null,
    },
  })
}
