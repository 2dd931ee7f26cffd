import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { decideFreeze, type FreezeDecided, type FreezeInput } from './decide-freeze.ts'
import { type Checks, date, fail, text } from './input.ts'

export type CorrectFreezeInput = FreezeInput & Readonly<{ firstOn: string; lastOn: string; reason: string }>
export type FreezeCorrected = FreezeDecided & Readonly<{ kind: 'FreezeCorrected' }>

const MOST_DAYS = 92

/** Other dates than the rule's for one year, with the reason. */
export async function correctFreeze(
  tx: CommandTransaction,
  input: CorrectFreezeInput,
): Promise<Outcome<FreezeCorrected>> {
  const checks: Checks = { refusal: null }
  const firstDay = date(checks, 'firstOn', input.firstOn) ?? ''
  const lastDay = date(checks, 'lastOn', input.lastOn) ?? ''
  if (!checks.refusal) {
    if (lastDay < firstDay) fail(checks, 'lastOn', 'WINDOW_REVERSED')
    if (!firstDay.startsWith(`${input.year}-`)) fail(checks, 'firstOn', 'OTHER_YEAR')
    if (Date.parse(lastDay) - Date.parse(firstDay) >= MOST_DAYS * 86_400_000)
      fail(checks, 'lastOn', 'TOO_MANY_DAYS', { max: MOST_DAYS })
  }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const decided = await decideFreeze(tx, input, { verb: 'correctFreeze', firstDay, lastDay, reason })
  return decided.ok ? { ok: true, value: { kind: 'FreezeCorrected', ...decided.value } } : decided
}
