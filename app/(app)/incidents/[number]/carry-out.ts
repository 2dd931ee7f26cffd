import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { actingFor } from '#app/_parts/acting-for.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import { CaseSinceDocument } from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'

type Outcome = Readonly<{
  __typename: string
  code?: string
  message?: string
  field?: readonly string[] | null
  conditions?: readonly string[]
  entry?: Readonly<{ seq: number; status?: Readonly<{ number: number }> | null }>
}>

/** What happened since the page was read, oldest first. */
async function since(form: FormData): Promise<Answer['since']> {
  const seen = Number(form.get('seenSeq'))
  const catalogue = words(await language())
  const { incident } = await act(CaseSinceDocument, { number: String(form.get('number')) })
  const entries = incident?.timeline.nodes.filter(entry => entry.seq > seen) ?? []
  return entries.reverse().map(entry => ({
    seq: entry.seq,
    at: entry.at,
    who: [entry.actorName, actingFor(entry, catalogue)].filter(Boolean).join(', '),
    what: entry.summary,
  }))
}

/** Sends one verb and turns what came back into an answer that keeps what was typed. */
export async function carryOut(before: Answer, form: FormData, send: () => Promise<Outcome>): Promise<Answer> {
  const { room } = words(await language())
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const turn = before.turn + 1
  try {
    const outcome = await send()
    if (!('code' in outcome)) {
      refresh()
      const { entry } = outcome
      return { kind: 'DONE', turn, ...(entry?.status && { sent: { seq: entry.seq, number: entry.status.number } }) }
    }
    const message = outcome.message ?? ''
    if (outcome.__typename === 'VersionConflict') {
      const answer: Answer = { kind: 'CHANGED', turn, message: room.conflict.why, since: await since(form), typed }
      refresh()
      return answer
    }
    const field = outcome.field?.filter(part => part !== 'input').join('.')
    return {
      kind: 'REFUSED',
      turn,
      typed,
      message,
      ...(field ? { faults: { [field]: message } } : {}),
      ...(outcome.__typename === 'CivilNumberFound' || field === 'civilNumberReason' ? { holdsCivilNumber: true } : {}),
      ...(outcome.conditions ? { conditions: outcome.conditions } : {}),
    }
  } catch (error) {
    if (error instanceof SignInNeeded) return { kind: 'FAULT', turn, typed, message: room.signedOut }
    const reference = (error as { digest?: string }).digest ?? '–'
    return { kind: 'FAULT', turn, typed, message: fill(room.fault, { reference }) }
  }
}
