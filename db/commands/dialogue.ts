import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { CommandTransaction } from '#db/connection.ts'
import { storeFile } from '#db/open-file.ts'
import { type DialogueRow, dialogueEntry } from '#db/tables/gate.ts'
import type { Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import {
  type ChangeInput,
  isOver,
  type OpenChange,
  openChangeForVerb,
  step,
  stepNotPossible,
} from './open-change-verb.ts'

export const isFromAub = ({ actor }: CommandTransaction) => actor.organisationKind === 'AUB'

/** A change that was sent and is not over: there may be said something about it. */
export async function openForDialogue(
  tx: CommandTransaction,
  verb: Verb,
  input: ChangeInput,
  side: 'SIDES' | 'PARTY' = 'PARTY',
): Promise<Outcome<OpenChange>> {
  const opened = await openChangeForVerb(tx, verb, input, side)
  if (!opened.ok) return opened
  const { row } = opened.value
  return row.state === 'DRAFT' || isOver(row) ? stepNotPossible(row.state, verb) : opened
}

type Said = Pick<DialogueRow, 'kind' | 'text'> & Partial<DialogueRow>

/** Something is said of the change. The first of it begins the dialogue (C.3). */
export async function say(tx: CommandTransaction, open: OpenChange, said: Said): Promise<DialogueRow> {
  const { actor } = tx
  const row: DialogueRow = {
    id: randomUUID(),
    caseId: open.row.id,
    scopeVersion: open.row.scopeVersion,
    at: open.at,
    organisationId: actor.organisationId,
    isFromAub: isFromAub(tx),
    authorId: actor.id,
    authorName: actor.name,
    questionId: null,
    closedAt: null,
    decisionId: null,
    tickedByAubAt: null,
    tickedByAubName: null,
    tickedBySchoolSideAt: null,
    tickedBySchoolSideName: null,
    heldAt: null,
    isMeeting: false,
    participants: null,
    ...said,
  }
  await tx.db.insert(dialogueEntry).values(row)
  if (open.row.state === 'SUBMITTED') step(open, 'discuss')
  return row
}

/** One entry of the dialogue about this change, or null. */
export async function entryOf(
  { db }: CommandTransaction,
  open: OpenChange,
  id: string,
  kind: DialogueRow['kind'],
): Promise<DialogueRow | null> {
  const [row] = await db.select().from(dialogueEntry).where(eq(dialogueEntry.id, id))
  return row && row.caseId === open.row.id && row.kind === kind ? row : null
}

/** All of a verb of the dialogue is stored, and it answers with its place in the history. */
export async function stored<Kind extends string>(
  tx: CommandTransaction,
  open: OpenChange,
  kind: Kind,
  entryId: string,
): Promise<Outcome<Readonly<{ kind: Kind; changeId: string; entryId: string }>>> {
  await storeFile(tx, open)
  return { ok: true, value: { kind, changeId: open.row.id, entryId } }
}
