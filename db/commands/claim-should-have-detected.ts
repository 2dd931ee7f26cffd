import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { hasClocks } from '#domain/case-type.ts'
import { detectionClaim } from '#domain/detection-claim.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lastSolvedAt, openDispute, readingsFrom } from './disputes.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, text } from './input.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'

export type ClaimShouldHaveDetectedInput = Readonly<{
  id: string
  expectedVersion: number
  shouldHaveDetectedAt: Date
  reason: string
  evidence?: string | null
}>
export type DetectionClaimed = Readonly<{ kind: 'DetectionClaimed'; incidentId: string }>

/** Either side may claim that the fault should have been found earlier; both readings are kept until settled. */
export async function claimShouldHaveDetected(
  tx: CommandTransaction,
  input: ClaimShouldHaveDetectedInput,
): Promise<Outcome<DetectionClaimed>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000, isRequired: true })
  const evidence = text(checks, 'evidence', input.evidence, { max: 2_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'claimShouldHaveDetected', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!speaksForASide(tx.actor, row) || !hasClocks(row.caseType)) return refuse('NotPermitted')
  if (row.state === 'CANCELLED') return refuse('AlreadyClosed')
  const solvedAt = await lastSolvedAt(tx, open)
  const claimed = detectionClaim({ ...row, shouldHaveDetectedAt: input.shouldHaveDetectedAt, solvedAt }, open.at)
  if (!claimed.ok) return claimed
  if (await openDispute(tx, row.id, 'DETECTION')) return refuse('DisputeAlreadyOpen')
  const readings = await readingsFrom(tx, open, claimed.value)
  await tx.sql`insert into dispute (case_id, kind, state, raised_by_id, raised_by_name, raised_at, reason, evidence, claimed_at, readings)
    values (${row.id}, 'DETECTION', 'OPEN', ${tx.actor.organisationId}, ${tx.actor.name}, ${open.at}, ${reason}, ${evidence},
      ${claimed.value}, ${tx.sql.json(readings as never)})`
  await tellNews(tx, open, { what: 'DETECTION_CLAIMED', text: reason, at: claimed.value })
  record(open, {
    kind: 'DetectionClaimed',
    at: open.at,
    speaker: speakerOf(tx),
    content: { shouldHaveDetectedAt: claimed.value.toISOString(), reason, evidence, readings },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'DetectionClaimed', incidentId: row.id } }
}
