import { act } from '#app/_graph/act.ts'
import { civilNumberChosen } from '#app/_parts/case-answer.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { copenhagenInstant, copenhagenIso } from '#domain/copenhagen.ts'
import {
  AcceptRootCauseDocument,
  AnswerExtensionDocument,
  AnswerResourcesDocument,
  AskExtensionDocument,
  CaseOfNumberDocument,
  CloseProblemDocument,
  DeclineSimilarityDocument,
  LinkIncidentDocument,
  ObjectToWaiverDocument,
  PlanProblemDocument,
  RecordKnownErrorDocument,
  RequestResourcesDocument,
  ReturnRootCauseDocument,
  SendRootCauseDocument,
  SolveProblemDocument,
  WaiveRootCauseDocument,
} from '#graphql/generated/operations.ts'
import { typedAnalysis } from './typed-analysis.ts'

export type Told = Readonly<{ __typename: string; message?: string; field?: readonly string[] | null }>
export type Asked = Readonly<{ field: (name: string) => string; typed: Readonly<Record<string, string>> }>

/** The problem, the version seen, the key that makes a repeat harmless, and the choice about a civil registration number. */
const common = ({ field }: Asked) => ({
  id: field('id'),
  expectedVersion: Number(field('version')),
  clientMutationId: field('key') || null,
  ...civilNumberChosen(field),
})
const orNull = (text: string) => text.trim() || null
const day = (text: string) => typedDate(text) ?? ''
/** By the end of a working day that somebody typed: 16.00, Danish time. */
const afternoonOf = (text: string) => copenhagenIso(copenhagenInstant(day(text), '16:00'))

async function incidentId(number: string): Promise<string> {
  const { incident } = await act(CaseOfNumberDocument, { number: number.trim().toUpperCase() })
  return incident?.id ?? number
}

/** One entry for each verb that a form of the problem's page speaks. */
export const problemVerbs: Readonly<Record<string, (asked: Asked) => Promise<Told>>> = {
  async linkIncident(asked) {
    const input = { ...common(asked), incidentId: await incidentId(asked.field('incidentId')) }
    return (await act(LinkIncidentDocument, { input })).linkIncident
  },
  async declineSimilarity({ field }) {
    const input = {
      incidentId: field('incident'),
      reason: field('reason'),
      clientMutationId: field('key') || null,
      ...civilNumberChosen(field),
    }
    return (await act(DeclineSimilarityDocument, { input })).declineSimilarity
  },
  async planProblem(asked) {
    const { field } = asked
    const problemOwner = {
      name: field('problemOwner.name'),
      phone: orNull(field('problemOwner.phone')),
      email: orNull(field('problemOwner.email')),
    }
    const more = { plannedWork: orNull(field('plannedWork')), cause: orNull(field('cause')) }
    const input = { ...common(asked), problemOwner, ...more }
    return (await act(PlanProblemDocument, { input })).planProblem
  },
  async recordKnownError(asked) {
    const { field } = asked
    const known = { cause: field('cause'), workaround: field('workaround'), reviewOn: day(field('reviewOn')) }
    return (await act(RecordKnownErrorDocument, { input: { ...common(asked), ...known } })).recordKnownError
  },
  async waiveRootCause(asked) {
    const input = { ...common(asked), reason: asked.field('reason') }
    return (await act(WaiveRootCauseDocument, { input })).waiveRootCause
  },
  async objectToWaiver(asked) {
    const input = { ...common(asked), reason: asked.field('reason') }
    return (await act(ObjectToWaiverDocument, { input })).objectToWaiver
  },
  async askExtension(asked) {
    const { field } = asked
    const input = { ...common(asked), wishedOn: day(field('wishedOn')), reason: field('reason') }
    return (await act(AskExtensionDocument, { input })).askExtension
  },
  async answerExtension(asked) {
    const { field } = asked
    const input = { ...common(asked), isGranted: field('granted') === 'yes', answer: orNull(field('answer')) }
    return (await act(AnswerExtensionDocument, { input })).answerExtension
  },
  async sendRootCause(asked) {
    const input = { ...common(asked), analysis: typedAnalysis(asked.typed).analysis }
    return (await act(SendRootCauseDocument, { input })).sendRootCause
  },
  async returnRootCause(asked) {
    const input = { ...common(asked), reason: asked.field('reason') }
    return (await act(ReturnRootCauseDocument, { input })).returnRootCause
  },
  async acceptRootCause(asked) {
    const input = { ...common(asked), answer: orNull(asked.field('answer')) }
    return (await act(AcceptRootCauseDocument, { input })).acceptRootCause
  },
  async requestResources(asked) {
    const { field } = asked
    const input = { ...common(asked), wanted: field('wanted'), replyBy: afternoonOf(field('replyBy')) }
    return (await act(RequestResourcesDocument, { input })).requestResources
  },
  async answerResources(asked) {
    const { field } = asked
    const input = { ...common(asked), requestId: field('requestId'), answer: field('answer') }
    return (await act(AnswerResourcesDocument, { input })).answerResources
  },
  async solveProblem(asked) {
    const input = { ...common(asked), resolution: asked.field('resolution') }
    return (await act(SolveProblemDocument, { input })).solveProblem
  },
  async closeProblem(asked) {
    const input = { ...common(asked), reason: orNull(asked.field('reason')) }
    return (await act(CloseProblemDocument, { input })).closeProblem
  },
}

/** The fields of a form in which a date is typed. */
export const TYPED_DATES = ['reviewOn', 'wishedOn', 'replyBy']
