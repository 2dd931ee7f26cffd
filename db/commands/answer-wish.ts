import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, text } from './input.ts'
import { type ChangeInput, isAhead, openChangeForVerb, stepNotPossible } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type AnswerWishInput = ChangeInput & Readonly<{ answer: 'ACCEPTED' | 'DECLINED'; reason?: string | null }>
export type WishAnswered = Readonly<{ kind: 'WishAnswered'; changeId: string }>

/** The side that a wish was sent to accepts it or declines it with a reason; what it does not know it asks. */
export async function answerWish(tx: CommandTransaction, input: AnswerWishInput): Promise<Outcome<WishAnswered>> {
  const checks: Checks = { refusal: null }
  const isRequired = input.answer === 'DECLINED'
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 10_000, isRequired })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openChangeForVerb(tx, 'answerWish', input, 'OTHER')
  if (!opened.ok) return opened
  const open = opened.value
  if (open.row.kind !== 'WISH' || !isAhead(open.row)) return stepNotPossible(open.row.state, 'answerWish')
  // A wish has no implementation of its own: what comes of it is a change or a requirement with a number of its own.
  changeFile(open, {
    wishAnswer: input.answer,
    wishAnswerReason: reason,
    wishAnsweredAt: open.at,
    state: 'CLOSED',
    resolvedAt: open.at,
    closedAt: open.at,
  })
  await tellChange(tx, open, input.answer === 'ACCEPTED' ? 'WISH_ACCEPTED' : 'WISH_DECLINED', { text: reason })
  record(open, {
    kind: 'WishAnswered',
    at: open.at,
    speaker: speakerOf(tx),
    content: { answer: input.answer, reason },
  })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'WishAnswered', changeId: open.row.id } }
}
