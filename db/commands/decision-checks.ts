import type { Actor } from '#domain/actor.ts'
import { findCivilNumbers } from '#domain/civil-number.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type DecisionInput = Readonly<{
  conditions?: readonly string[] | null
  reason?: string | null
  actualDecidedAt?: Date | null
}>
export type DecisionText = Readonly<{ conditions: readonly string[]; reason: string | null }>

const MOST_CONDITIONS = 20
/** Numbers are given out to those born until then (D.9). */
const LAST_DAY = '2057-12-31'

/** Who may ask at all, and what was typed: before the gate is asked, which looks at everything again. */
export function checkedDecision(
  actor: Actor,
  verb: Verb,
  input: DecisionInput,
  isReasonRequired: boolean,
): Outcome<DecisionText> {
  if (!may(actor, verb)) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const isRequired = isReasonRequired || input.actualDecidedAt != null
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 10_000, isRequired })
  const given = input.conditions ?? []
  if (given.length > MOST_CONDITIONS) fail(checks, 'conditions', 'TOO_MANY', { max: MOST_CONDITIONS })
  const conditions = given
    .slice(0, MOST_CONDITIONS)
    .map(one => text(checks, 'conditions', one, { min: 3, max: 2_000, isRequired: true }) ?? '')
  const isCertain = (one: string) => findCivilNumbers(one, LAST_DAY).some(found => found.certainty === 'HIGH')
  if (reason && isCertain(reason)) fail(checks, 'reason', 'CIVIL_NUMBER')
  if (conditions.some(isCertain)) fail(checks, 'conditions', 'CIVIL_NUMBER')
  return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: true, value: { conditions, reason } }
}
