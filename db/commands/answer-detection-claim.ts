import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openDispute } from './disputes.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, text } from './input.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'
import { isOwnSide } from './own-side.ts'
import { restartClocks } from './restart-clocks.ts'
import { settleOpenCase } from './settle-due.ts'

export type AnswerDetectionClaimInput = Readonly<{
  id: string
  expectedVersion: number
  isAccepted: boolean
  reason?: string | null
}>
export type DetectionClaimAnswered = Readonly<{ kind: 'DetectionClaimAnswered'; incidentId: string }>

/** The other side accepts the claim, and the clocks begin there; or rejects it with a reason, and level 2 settles. */
export async function answerDetectionClaim(
  tx: CommandTransaction,
  input: AnswerDetectionClaimInput,
): Promise<Outcome<DetectionClaimAnswered>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000, isRequired: !input.isAccepted })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'answerDetectionClaim', input)
  if (!opened.ok) return opened
  const open = opened.value
  const claim = await openDispute(tx, open.row.id, 'DETECTION')
  if (claim?.state !== 'OPEN' || !claim.claimedAt) return refuse('NoSuchDispute')
  if (!speaksForASide(tx.actor, open.row) || (await isOwnSide(tx, claim.raisedById))) return refuse('NotPermitted')
  if (input.isAccepted) await restartClocks(tx, open, { from: claim.claimedAt, raisedAt: claim.raisedAt })
  const state = input.isAccepted ? 'ACCEPTED' : 'REJECTED'
  await tx.sql`update dispute set state = ${state}, answer = ${reason}, answered_at = ${open.at}, answered_by_name = ${tx.actor.name}
    where id = ${claim.id}`
  await tellNews(tx, open, { what: 'DETECTION_ANSWERED', text: reason, at: input.isAccepted ? claim.claimedAt : null })
  record(open, {
    kind: 'DetectionClaimAnswered',
    at: open.at,
    speaker: speakerOf(tx),
    content: { isAccepted: input.isAccepted, shouldHaveDetectedAt: claim.claimedAt.toISOString(), reason },
  })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'DetectionClaimAnswered', incidentId: open.row.id } }
}
