'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { words } from '#app/_words/words.ts'
import {
  BeginIncidentDocument,
  CloseIncidentDocument,
  ResolveIncidentDocument,
  SendStatusDocument,
} from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'
import { carryOut } from './carry-out.ts'
import { common, refused, spoken, text, typedAt } from './verb-input.ts'

const handler = (form: FormData) => {
  const [name, phone] = [text(form, 'handler.name'), text(form, 'handler.phone')]
  return name || phone ? { name, phone } : null
}

type Earlier = Readonly<{ at: string | null; reason: string | null }>

/** What really happened before it is written down (Instruks 5.2.1). */
async function earlier(before: Answer, form: FormData, prefix: string): Promise<Earlier | Answer> {
  if (text(form, `${prefix}Earlier`) !== 'yes') return { at: null, reason: null }
  const at = await typedAt(before, form, prefix)
  return typeof at === 'string' ? { at, reason: text(form, `${prefix}Reason`) || null } : at
}

/** Begin handling by a named person (Instruks 4.2). */
export async function begin(before: Answer, form: FormData): Promise<Answer> {
  const begun = await earlier(before, form, 'begun')
  if ('kind' in begun) return begun
  const input = { ...spoken(form), handler: handler(form), actualBegunAt: begun.at, actualReason: begun.reason }
  return carryOut(before, form, async () => (await act(BeginIncidentDocument, { input })).beginIncident)
}

/** Tell the counterpart how it stands (Instruks 4.2). */
export async function sendStatus(before: Answer, form: FormData): Promise<Answer> {
  const told = await earlier(before, form, 'told')
  if ('kind' in told) return told
  const isProposed = text(form, 'nextDate') !== '' || text(form, 'nextTime') !== ''
  const next = isProposed ? await typedAt(before, form, 'next') : null
  if (next !== null && typeof next !== 'string') return next
  const input = {
    ...spoken(form),
    situation: text(form, 'situation'),
    handling: text(form, 'handling') || null,
    nextStep: text(form, 'nextStep') || null,
    actualSentAt: told.at,
    actualReason: told.reason,
    nextFeedbackAt: next,
  }
  return carryOut(before, form, async () => (await act(SendStatusDocument, { input })).sendStatus)
}

/** Say that the incident is solved (Instruks 5.2.1, 5.3). */
export async function resolve(before: Answer, form: FormData): Promise<Answer> {
  const { room } = words(await language())
  const cause = text(form, 'isRootCauseKnown')
  if (!cause) return refused(before, form, 'isRootCauseKnown', room.resolve.chooseCause)
  const solved = await earlier(before, form, 'actual')
  if ('kind' in solved) return solved
  const input = {
    ...spoken(form),
    text: text(form, 'text'),
    isRootCauseKnown: cause === 'yes',
    workaround: text(form, 'workaround') || null,
    actualResolvedAt: solved.at,
    actualReason: solved.reason,
    handler: handler(form),
  }
  return carryOut(before, form, async () => (await act(ResolveIncidentDocument, { input })).resolveIncident)
}

/** Close what is solved (Instruks 5.2.1); refused while section 5.3 asks for a problem. */
export async function close(before: Answer, form: FormData): Promise<Answer> {
  return carryOut(before, form, async () => (await act(CloseIncidentDocument, { input: common(form) })).closeIncident)
}
