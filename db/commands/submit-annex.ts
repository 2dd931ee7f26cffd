import { activateAgreement } from '#db/annex-complete.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { openClocksInHoursOf } from '#db/queries/annex-versions.ts'
import { missingInAnnex } from '#domain/annex.ts'
import { annexChanges } from '#domain/annex-change.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellOfAnnex } from './annex-letters.ts'
import { invalid, second } from './input.ts'
import { openOwnAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type SubmitAnnexInput = Readonly<{ expectedVersion: number; validFrom?: Date | null }>
export type AnnexSubmitted = Readonly<{
  kind: 'AnnexSubmitted'
  annexId: string
  organisationId: string
  /** Open clocks that keep the hours they began with. */
  openClocksKept: number
}>

/**
 * Sends the draft in as a new version: the counterpart is told, and it takes effect when notified, never before.
 * Running clocks keep the version they began with; the earlier versions are superseded.
 */
export async function submitAnnex(tx: CommandTransaction, input: SubmitAnnexInput): Promise<Outcome<AnnexSubmitted>> {
  const opened = await openOwnAnnex(tx, 'submitAnnex', input)
  if (!opened.ok) return opened
  const { at, latest, draft } = opened.value
  if (!draft) return refuse('AnnexDraftMissing')
  const today = copenhagenDate(at)
  const missing = missingInAnnex(draft.kind, draft, today)
  if (missing.length > 0) return refuse('AnnexIncomplete', { detail: { missing: missing.join(',') } })
  const validFrom = second(input.validFrom) ?? at
  if (validFrom < at) return { ok: false, refusal: invalid('validFrom', 'IN_PAST') }
  const { sql, actor } = tx
  const { organisationId } = draft
  const openClocksKept = await openClocksInHoursOf(tx, organisationId)
  await sql`update contact_annex set status = 'SUPERSEDED'
    where organisation_id = ${organisationId} and status in ('SUBMITTED', 'ACKNOWLEDGED')`
  // Nobody acknowledges annex 1: it is AUB's own word to everybody else.
  await sql`update contact_annex set status = ${draft.kind === 'ANNEX_1' ? 'ACKNOWLEDGED' : 'SUBMITTED'},
      valid_from = ${validFrom}, submitted_at = ${at}, confirmed_at = ${at}, completed_by = ${actor.name},
      acknowledged_at = ${draft.kind === 'ANNEX_1' ? at : null}
    where id = ${draft.id}`
  await resolveGoneBounces(tx, draft, at)
  const isActivated = actor.organisationKind === 'SCHOOL' && (await activateAgreement(tx, organisationId, today))
  await tellOfAnnex(tx, { ...draft, validFrom, changes: annexChanges(latest, draft), at })
  const content = { annexId: draft.id, version: draft.version, validFrom: validFrom.toISOString(), openClocksKept }
  await recordAnnexFact(tx, { organisationId, kind: 'AnnexSubmitted', at, content: { ...content, isActivated } })
  return { ok: true, value: { kind: 'AnnexSubmitted', annexId: draft.id, organisationId, openClocksKept } }
}

type Addressed = Parameters<typeof missingInAnnex>[1] & { organisationId: string }

/** A bounced address that the new version no longer holds is put right with it. */
async function resolveGoneBounces({ sql }: CommandTransaction, annex: Addressed, at: Date): Promise<void> {
  const kept = [
    annex.mailbox,
    annex.outOfHoursMailbox,
    ...annex.contacts.map(one => one.email),
    ...annex.escalation.flatMap(one => [one.email, one.deputy?.email ?? '']),
    ...annex.points.flatMap(one => [one.mailbox, one.outOfHoursMailbox ?? '']),
  ].map(one => one.toLowerCase())
  await sql`update mail_bounce set resolved_at = ${at} where organisation_id = ${annex.organisationId}
    and resolved_at is null and not (lower(address) in (select jsonb_array_elements_text(${sql.json(kept)}::jsonb)))`
}
