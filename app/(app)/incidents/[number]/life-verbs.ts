'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import {
  AcceptFeedbackTimeDocument,
  type AgreementSubject,
  AnswerDetectionClaimDocument,
  CancelIncidentDocument,
  type CancelReason,
  CaseOfNumberDocument,
  ChangePriorityDocument,
  ClaimShouldHaveDetectedDocument,
  ObjectToPriorityDocument,
  type Priority,
  PriorityChangeDocument,
  type PriorityChangeQuery,
  type PriorityChangeReason,
  ProposeFeedbackTimeDocument,
  RecallStatusDocument,
  ReopenIncidentDocument,
  SettleDisputeDocument,
} from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'
import { carryOut } from './carry-out.ts'
import { common, refused, spoken, text, typedAt } from './verb-input.ts'

/** Takes a status back while its mails wait (screens 4.3). */
export async function recall(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...common(form), seq: Number(text(form, 'seq')) }
  return carryOut(before, form, async () => (await act(RecallStatusDocument, { input })).recallStatus)
}

/** Not solved after all (Instruks 5.2.1). */
export async function reopen(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...spoken(form), text: text(form, 'text') }
  return carryOut(before, form, async () => (await act(ReopenIncidentDocument, { input })).reopenIncident)
}

/** Taken back as a mistake or a duplicate of a case that is named by its number. */
export async function cancel(before: Answer, form: FormData): Promise<Answer> {
  const reason = text(form, 'reason') as CancelReason
  const number = text(form, 'duplicateOf').toUpperCase()
  const { noSuchCase } = lifeWords(await language()).cancel
  return carryOut(before, form, async () => {
    const isNamed = reason === 'DUPLICATE' && number !== ''
    const other = isNamed ? (await act(CaseOfNumberDocument, { number })).incident : null
    if (isNamed && !other)
      return { __typename: 'NotFound', code: 'NOT_FOUND', message: noSuchCase, field: ['duplicateOf'] }
    const input = { ...spoken(form), reason, text: text(form, 'text'), duplicateOf: other?.id ?? null }
    return (await act(CancelIncidentDocument, { input })).cancelIncident
  })
}

/** Another priority, with the reason that decides its clocks. */
export async function changePriority(before: Answer, form: FormData): Promise<Answer> {
  const priority = text(form, 'priority') as Priority
  const input = {
    ...spoken(form),
    priority,
    reason: text(form, 'reason') as PriorityChangeReason,
    text: text(form, 'text'),
  }
  return carryOut(before, form, async () => (await act(ChangePriorityDocument, { input })).changePriority)
}

type Preview = NonNullable<PriorityChangeQuery['incident']>['priorityChange']

/** The clocks before and after, by the very engine that would change them. */
export async function previewPriority(
  number: string,
  priority: Priority,
  reason: PriorityChangeReason,
): Promise<Preview | null> {
  return (await act(PriorityChangeDocument, { id: number, priority, reason })).incident?.priorityChange ?? null
}

/** A side does not agree with the priority. */
export async function objectTo(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...spoken(form), wished: text(form, 'wished') as Priority, reason: text(form, 'reason') }
  return carryOut(before, form, async () => (await act(ObjectToPriorityDocument, { input })).objectToPriority)
}

/** A person of level 2 names a value (C.4). */
export async function settle(before: Answer, form: FormData): Promise<Answer> {
  const priority = (text(form, 'priority') || null) as Priority | null
  const at = priority ? null : await typedAt(before, form, 'settle')
  if (at !== null && typeof at !== 'string') return at
  const input = { ...common(form), priority, shouldHaveDetectedAt: at }
  return carryOut(before, form, async () => (await act(SettleDisputeDocument, { input })).settleDispute)
}

/** The fault should have been found earlier. */
export async function claim(before: Answer, form: FormData): Promise<Answer> {
  const at = await typedAt(before, form, 'claim')
  if (typeof at !== 'string') return at
  const evidence = text(form, 'evidence') || null
  const input = { ...spoken(form), shouldHaveDetectedAt: at, reason: text(form, 'reason'), evidence }
  return carryOut(
    before,
    form,
    async () => (await act(ClaimShouldHaveDetectedDocument, { input })).claimShouldHaveDetected,
  )
}

/** Yes or no to the other side's claim. */
export async function answerClaim(before: Answer, form: FormData): Promise<Answer> {
  const isAccepted = text(form, 'isAccepted') === 'yes'
  if (!text(form, 'isAccepted'))
    return refused(before, form, 'isAccepted', lifeWords(await language()).answerClaim.choose)
  const input = { ...spoken(form), isAccepted, reason: text(form, 'reason') || null }
  return carryOut(before, form, async () => (await act(AnswerDetectionClaimDocument, { input })).answerDetectionClaim)
}

/** When the next feedback comes, or a priority 4 is solved. */
export async function propose(before: Answer, form: FormData): Promise<Answer> {
  const at = await typedAt(before, form, 'propose')
  if (typeof at !== 'string') return at
  const about = (text(form, 'about') || 'FEEDBACK') as AgreementSubject
  const input = { ...spoken(form), about, dueAt: at, note: text(form, 'note') || null }
  return carryOut(before, form, async () => (await act(ProposeFeedbackTimeDocument, { input })).proposeFeedbackTime)
}

/** The proposed time suits this side. */
export async function accept(before: Answer, form: FormData): Promise<Answer> {
  const input = { ...common(form), proposalId: text(form, 'proposalId') }
  return carryOut(before, form, async () => (await act(AcceptFeedbackTimeDocument, { input })).acceptFeedbackTime)
}
