'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import { words } from '#app/_words/words.ts'
import {
  BeginIncidentDocument,
  type CivilNumberChoice,
  CloseIncidentDocument,
  ResolveIncidentDocument,
  SendStatusDocument,
} from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'
import { carryOut } from './carry-out.ts'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** The case, the version the person has seen, and the key that makes a repeat harmless. */
const common = (form: FormData) => ({
  id: text(form, 'id'),
  expectedVersion: Number(text(form, 'version')),
  clientMutationId: text(form, 'key') || null,
})

/** The same of a verb with texts, with what was chosen about a civil registration number in them (D.9). */
const spoken = (form: FormData) => ({
  ...common(form),
  civilNumber: (text(form, 'civilNumber') || null) as CivilNumberChoice | null,
  civilNumberReason: text(form, 'civilNumberReason') || null,
})

const handler = (form: FormData) => {
  const [name, phone] = [text(form, 'handler.name'), text(form, 'handler.phone')]
  return name || phone ? { name, phone } : null
}

/** Begin handling by a named person (Instruks 4.2). */
export async function begin(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...spoken(form), handler: handler(form) }
  return carryOut(before, form, async () => (await act(BeginIncidentDocument, { input })).beginIncident)
}

/** Tell the counterpart how it stands (Instruks 4.2). */
export async function sendStatus(before: Answer, form: FormData): Promise<Answer> {
  const input = {
    ...spoken(form),
    situation: text(form, 'situation'),
    handling: text(form, 'handling') || null,
    nextStep: text(form, 'nextStep') || null,
  }
  return carryOut(before, form, async () => (await act(SendStatusDocument, { input })).sendStatus)
}

/** Say that the incident is solved (Instruks 5.2.1, 5.3). */
export async function resolve(before: Answer, form: FormData): Promise<Answer> {
  const { room, report } = words(await language())
  const typed = Object.fromEntries(form) as Record<string, string>
  const refuse = (field: string, message: string): Answer => ({
    kind: 'REFUSED',
    turn: before.turn + 1,
    typed,
    message,
    faults: { [field]: message },
  })
  const cause = text(form, 'isRootCauseKnown')
  if (!cause) return refuse('isRootCauseKnown', room.resolve.chooseCause)
  const isEarlier = text(form, 'isEarlier') === 'yes'
  const moment = isEarlier ? typedMoment(text(form, 'actualDate'), text(form, 'actualTime')) : null
  if (moment && 'fault' in moment)
    return moment.fault === 'date'
      ? refuse('actualDate', report.badDate)
      : refuse('actualTime', moment.fault === 'time' ? report.badTime : report.noSuchTime)
  const input = {
    ...spoken(form),
    text: text(form, 'text'),
    isRootCauseKnown: cause === 'yes',
    workaround: text(form, 'workaround') || null,
    actualResolvedAt: moment?.iso ?? null,
    actualReason: isEarlier ? text(form, 'actualReason') || null : null,
    handler: handler(form),
  }
  return carryOut(before, form, async () => (await act(ResolveIncidentDocument, { input })).resolveIncident)
}

/** Close what is solved (Instruks 5.2.1); refused while section 5.3 asks for a problem. */
export async function close(before: Answer, form: FormData): Promise<Answer> {
  return carryOut(before, form, async () => (await act(CloseIncidentDocument, { input: common(form) })).closeIncident)
}
