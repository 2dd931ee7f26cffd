import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { tellChange } from './change-letters.ts'
import { openForDialogue, say, stored } from './dialogue.ts'
import { type Checks, text } from './input.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type AskQuestionInput = ChangeInput & Readonly<{ text: string }>

/** A question of either side; AUB cannot confirm the dialogue while one of its own is open (C.3). */
export async function askQuestion(tx: CommandTransaction, input: AskQuestionInput) {
  const checks: Checks = { refusal: null }
  const question = text(checks, 'text', input.text, { min: 3, max: 10_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal } as const
  const opened = await openForDialogue(tx, 'askQuestion', input)
  if (!opened.ok) return opened
  const open = opened.value
  const entry = await say(tx, open, { kind: 'QUESTION', text: question })
  await tellChange(tx, open, 'QUESTION', { text: question })
  record(open, {
    kind: 'QuestionAsked',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: entry.id, text: question },
  })
  return stored(tx, open, 'QuestionAsked', entry.id)
}
