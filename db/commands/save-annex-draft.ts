import type { CommandTransaction } from '#db/connection.ts'
import { savableOnCall } from '#db/on-call.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type AnnexInput, checkedAnnex } from './annex-checks.ts'
import { invalid } from './input.ts'
import { openOwnAnnex } from './open-annex.ts'
import { refusedDraft, storeDraft } from './store-draft.ts'

export type SaveAnnexDraftInput = AnnexInput &
  Readonly<{
    expectedVersion: number
    /** Of the draft as it was read, 0 for none; left out, the draft is overwritten whatever it has become. */
    expectedRevision?: number | null
  }>
export type AnnexDraftSaved = Readonly<{ kind: 'AnnexDraftSaved'; annexId: string; organisationId: string }>

/** Keeps what is filled in so far; nobody else sees it, and no clock follows it, until it is sent in. */
export async function saveAnnexDraft(
  tx: CommandTransaction,
  input: SaveAnnexDraftInput,
): Promise<Outcome<AnnexDraftSaved>> {
  const opened = await openOwnAnnex(tx, 'saveAnnexDraft', input)
  if (!opened.ok) return opened
  const checked = checkedAnnex(input)
  if (!checked.ok) return checked
  const { onCallAddress } = checked.value
  if (onCallAddress && !(await savableOnCall(tx, onCallAddress)))
    return { ok: false, refusal: invalid('onCallAddress', 'NOT_CALLABLE') }
  const conflict = refusedDraft(opened.value, input.expectedRevision)
  if (conflict) return conflict
  const annexId = await storeDraft(tx, opened.value, checked.value)
  return { ok: true, value: { kind: 'AnnexDraftSaved', annexId, organisationId: tx.actor.organisationId } }
}
