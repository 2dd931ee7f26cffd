import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { tellChange } from './change-letters.ts'
import { isFromAub, openForDialogue, say, stored } from './dialogue.ts'
import { type Checks, text } from './input.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type ProposeAgreedPointInput = ChangeInput & Readonly<{ text: string }>

/** A point that both sides are to tick. A person who proposes it has ticked it; a tool only writes it down. */
export async function proposeAgreedPoint(tx: CommandTransaction, input: ProposeAgreedPointInput) {
  const checks: Checks = { refusal: null }
  const point = text(checks, 'text', input.text, { min: 3, max: 2_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal } as const
  const opened = await openForDialogue(tx, 'proposeAgreedPoint', input, 'SIDES')
  if (!opened.ok) return opened
  const open = opened.value
  const ticks = tx.actor.kind === 'PERSON' ? tickOf(tx, open.at) : {}
  const entry = await say(tx, open, { kind: 'POINT', text: point, ...ticks })
  await tellChange(tx, open, 'POINT', { text: point })
  record(open, {
    kind: 'PointProposed',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: entry.id, text: point },
  })
  return stored(tx, open, 'PointProposed', entry.id)
}

/** The tick of the speaker's side. */
export const tickOf = (tx: CommandTransaction, at: Date) =>
  isFromAub(tx)
    ? { tickedByAubAt: at, tickedByAubName: tx.actor.name }
    : { tickedBySchoolSideAt: at, tickedBySchoolSideName: tx.actor.name }
