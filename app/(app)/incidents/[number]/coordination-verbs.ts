'use server'
import { act } from '#app/_graph/act.ts'
import type { CallResult, RequestAnswer, SchoolOutcomeKind } from '#graphql/generated/operations.ts'
import {
  AcknowledgeEscalationDocument,
  AddNoteDocument,
  AnswerRequestDocument,
  AppointCoordinatingContactDocument,
  AppointSituationManagerDocument,
  ChangeAffectedSchoolsDocument,
  LogCallDocument,
  RecordExternalReferenceDocument,
  RecordSchoolOutcomeDocument,
} from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'
import { carryOut } from './carry-out.ts'
import { common, spoken, text, typedAt } from './verb-input.ts'
import { sendStatus } from './verbs.ts'

/** A call, or an attempt, with its note (Instruks 5.2.3). */
export async function logCall(before: Answer, form: FormData): Promise<Answer> {
  const at = text(form, 'isEarlier') === 'yes' ? await typedAt(before, form, 'call') : null
  if (at !== null && typeof at !== 'string') return at
  const input = {
    ...spoken(form),
    number: text(form, 'called'),
    spokenWith: text(form, 'spokenWith') || null,
    result: (text(form, 'result') || 'ANSWERED') as CallResult,
    note: text(form, 'note'),
    at,
    isStatus: text(form, 'isStatus') === 'yes',
  }
  return carryOut(before, form, async () => (await act(LogCallDocument, { input })).logCall)
}

const appointed = (form: FormData) => ({
  ...spoken(form),
  name: text(form, 'name'),
  phone: text(form, 'phone'),
  email: text(form, 'email'),
  openPoints: text(form, 'openPoints') || null,
})

/** Who leads a critical incident. */
export async function appointManager(before: Answer, form: FormData): Promise<Answer> {
  const input = appointed(form)
  return carryOut(
    before,
    form,
    async () => (await act(AppointSituationManagerDocument, { input })).appointSituationManager,
  )
}

/** Who coordinates for the school side. */
export async function appointContact(before: Answer, form: FormData): Promise<Answer> {
  const input = appointed(form)
  return carryOut(
    before,
    form,
    async () => (await act(AppointCoordinatingContactDocument, { input })).appointCoordinatingContact,
  )
}

/** Stops the ladder, not the clock. */
export async function acknowledge(before: Answer, form: FormData): Promise<Answer> {
  const input = common(form)
  return carryOut(before, form, async () => (await act(AcknowledgeEscalationDocument, { input })).acknowledgeEscalation)
}

/** What the composer holds: a status to the counterpart, or a note that one's own organisation alone sees. */
export async function compose(before: Answer, form: FormData): Promise<Answer> {
  if (text(form, 'mode') !== 'note') return sendStatus(before, form)
  const input = { ...spoken(form), text: text(form, 'situation') }
  return carryOut(before, form, async () => (await act(AddNoteDocument, { input })).addNote)
}

/** What the case is called in one's own system. */
export async function recordReference(before: Answer, form: FormData): Promise<Answer> {
  const externalRef = { system: text(form, 'system'), id: text(form, 'reference') }
  const input = { ...spoken(form), externalRef, link: text(form, 'link') || null }
  return carryOut(
    before,
    form,
    async () => (await act(RecordExternalReferenceDocument, { input })).recordExternalReference,
  )
}

/** Schools that are affected after all, or not. */
export async function changeSchools(before: Answer, form: FormData): Promise<Answer> {
  const ids = (name: string) => form.getAll(name).map(String)
  const input = { ...common(form), add: ids('add'), remove: ids('remove') }
  return carryOut(before, form, async () => (await act(ChangeAffectedSchoolsDocument, { input })).changeAffectedSchools)
}

/** What it has come to at one or several schools. */
export async function recordOutcome(before: Answer, form: FormData): Promise<Answer> {
  const outcome = text(form, 'outcome') as SchoolOutcomeKind
  const note = text(form, 'note') || null
  const results = form.getAll('schools').map(id => ({ schoolId: String(id), outcome, note }))
  const input = { ...spoken(form), results }
  return carryOut(before, form, async () => (await act(RecordSchoolOutcomeDocument, { input })).recordSchoolOutcome)
}

/** Yes, no, here it is, done. */
export async function answerRequest(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...spoken(form), answer: text(form, 'answer') as RequestAnswer, text: text(form, 'text') || null }
  return carryOut(before, form, async () => (await act(AnswerRequestDocument, { input })).answerRequest)
}
