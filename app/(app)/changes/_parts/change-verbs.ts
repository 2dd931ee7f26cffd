import { act } from '#app/_graph/act.ts'
import { civilNumberChosen } from '#app/_parts/case-answer.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import {
  AnswerQuestionDocument,
  AnswerWishDocument,
  ApproveChangeDocument,
  AskQuestionDocument,
  CloseQuestionDocument,
  CompleteImplementationDocument,
  ConfirmDialogueDocument,
  GrantFreezeExemptionDocument,
  LogDialogueCallDocument,
  MoveWindowDocument,
  ObjectToChangeDocument,
  ProposeAgreedPointDocument,
  ReviewChangeDocument,
  RollBackChangeDocument,
  StartImplementationDocument,
  SubmitChangeDocument,
  TickAgreedPointDocument,
  WithdrawChangeDocument,
} from '#graphql/generated/operations.ts'

export type Told = Readonly<{ __typename: string; code?: string; message?: string; field?: readonly string[] | null }>
type Field = (name: string) => string

/** The change, the version the person has seen, and the key that makes a repeat harmless. */
const common = (field: Field) => ({
  id: field('id'),
  expectedVersion: Number(field('version')),
  clientMutationId: field('key') || null,
})
/** The same of a verb with texts, with what was chosen about a civil registration number in them (D.9). */
const spoken = (field: Field) => ({ ...common(field), ...civilNumberChosen(field) })
const orNull = (text: string) => text.trim() || null
/** Typed as a date and a time; what cannot be read was refused before. */
function moment(field: Field, name: string): string | null {
  if (!field(`${name}.date`).trim()) return null
  const typed = typedMoment(field(`${name}.date`), field(`${name}.time`))
  return 'iso' in typed ? typed.iso : null
}
const lines = (text: string) =>
  text
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)

/** One entry for each verb that a form of the change's page speaks. */
export const changeVerbs: Readonly<Record<string, (field: Field) => Promise<Told>>> = {
  submitChange: async f => (await act(SubmitChangeDocument, { input: common(f) })).submitChange,
  async moveWindow(f) {
    const window = { windowStart: moment(f, 'windowStart') ?? '', windowEnd: moment(f, 'windowEnd') ?? '' }
    const input = { ...spoken(f), ...window, reason: orNull(f('reason')), declareScope: f('declare') === 'yes' }
    return (await act(MoveWindowDocument, { input })).moveWindow
  },
  async withdrawChange(f) {
    return (await act(WithdrawChangeDocument, { input: { ...spoken(f), reason: orNull(f('reason')) } })).withdrawChange
  },
  askQuestion: async f => (await act(AskQuestionDocument, { input: { ...spoken(f), text: f('text') } })).askQuestion,
  async answerQuestion(f) {
    const input = { ...spoken(f), questionId: f('question'), text: f('text') }
    return (await act(AnswerQuestionDocument, { input })).answerQuestion
  },
  async closeQuestion(f) {
    return (await act(CloseQuestionDocument, { input: { ...common(f), questionId: f('question') } })).closeQuestion
  },
  async proposeAgreedPoint(f) {
    return (await act(ProposeAgreedPointDocument, { input: { ...spoken(f), text: f('text') } })).proposeAgreedPoint
  },
  async tickAgreedPoint(f) {
    return (await act(TickAgreedPointDocument, { input: { ...common(f), pointId: f('point') } })).tickAgreedPoint
  },
  async logDialogueCall(f) {
    const participants = [
      ...lines(f('ours')).map(name => ({ name, side: 'SCHOOL_SIDE' as const })),
      ...lines(f('theirs')).map(name => ({ name, side: 'AUB' as const })),
    ]
    const held = { heldAt: moment(f, 'heldAt') ?? '', isMeeting: f('meeting') === 'yes', summary: orNull(f('summary')) }
    return (await act(LogDialogueCallDocument, { input: { ...spoken(f), ...held, participants } })).logDialogueCall
  },
  async confirmDialogue(f) {
    return (await act(ConfirmDialogueDocument, { input: { ...spoken(f), summary: orNull(f('summary')) } }))
      .confirmDialogue
  },
  async approveChange(f) {
    const given = { conditions: lines(f('conditions')), reason: orNull(f('reason')) }
    const input = { ...spoken(f), ...given, actualDecidedAt: moment(f, 'actualDecidedAt') }
    return (await act(ApproveChangeDocument, { input })).approveChange
  },
  async objectToChange(f) {
    const input = { ...spoken(f), reason: f('reason'), actualDecidedAt: moment(f, 'actualDecidedAt') }
    return (await act(ObjectToChangeDocument, { input })).objectToChange
  },
  async grantFreezeExemption(f) {
    return (await act(GrantFreezeExemptionDocument, { input: { ...spoken(f), reason: f('reason') } }))
      .grantFreezeExemption
  },
  startImplementation: async f => (await act(StartImplementationDocument, { input: common(f) })).startImplementation,
  async startAnyway(f) {
    const recordAnyway = { reason: f('reason'), at: moment(f, 'begun') }
    return (await act(StartImplementationDocument, { input: { ...spoken(f), recordAnyway } })).startImplementation
  },
  async completeImplementation(f) {
    return (await act(CompleteImplementationDocument, { input: { ...spoken(f), note: orNull(f('note')) } }))
      .completeImplementation
  },
  async rollBackChange(f) {
    return (await act(RollBackChangeDocument, { input: { ...spoken(f), reason: f('reason') } })).rollBackChange
  },
  reviewChange: async f => (await act(ReviewChangeDocument, { input: { ...spoken(f), text: f('text') } })).reviewChange,
  async answerWish(f) {
    const answer = f('how') === 'decline' ? ('DECLINED' as const) : ('ACCEPTED' as const)
    return (await act(AnswerWishDocument, { input: { ...spoken(f), answer, reason: orNull(f('reason')) } })).answerWish
  },
}

/** The fields in which a date and a time are typed; those of the second list may be left empty. */
export const TYPED_MOMENTS = ['windowStart', 'windowEnd', 'heldAt'] as const
export const OPTIONAL_MOMENTS = ['actualDecidedAt', 'begun'] as const
