import type { CommandTransaction } from '#db/connection.ts'
import { lockCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type AddNoteInput = Readonly<{ id: string; expectedVersion: number; text: string }>
export type NoteAdded = Readonly<{ kind: 'NoteAdded'; incidentId: string; seq: number }>

/**
 * A note of one's own organisation to itself: no other sees it anywhere, nothing is sent, and no clock is met (R-4.15,
 * F31, fault 51). It leaves the case's version alone, which the other side would see.
 */
export async function addNote(tx: CommandTransaction, input: AddNoteInput): Promise<Outcome<NoteAdded>> {
  const checks: Checks = { refusal: null }
  const words = text(checks, 'text', input.text, { min: 1, max: 10_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (!may(tx.actor, 'addNote')) return refuse('NotPermitted')
  const open = await lockCase(tx, input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  const { id, version, state } = open.row
  if (version !== input.expectedVersion) {
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: version } })
  }
  if (state === 'CLOSED' || state === 'CANCELLED') return refuse('AlreadyClosed')
  await settleOpenCase(tx, open, 'COMMAND')
  const privateTo = tx.actor.organisationId
  const seq = record(open, {
    kind: 'NoteAdded',
    at: open.at,
    speaker: speakerOf(tx),
    content: { text: words },
    privateTo,
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'NoteAdded', incidentId: id, seq } }
}
