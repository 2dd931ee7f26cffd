import type { CivilNumberChoice } from '#graphql/generated/operations.ts'

/** What a form about a problem or a change was answered. Plain data: it travels from the server to the form that keeps the text. */
export type CaseAnswer = Readonly<{
  turn: number
  isDone: boolean
  message?: string
  /** A sentence for each field at fault. */
  faults: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  /** A text holds a civil registration number: what to do with it is to be chosen (D.9). */
  holdsCivilNumber?: boolean
  /** Where to go once it is done. */
  address?: string
  /** The act needs a sign-in that is not older than a quarter of an hour. */
  isSignInTooOld?: boolean
}>

export const caseIdle: CaseAnswer = { turn: 0, isDone: false, faults: {}, typed: {} }

type Refused = Readonly<{ __typename: string; field?: readonly string[] | null }>
/** Whether a refusal is mended by a choice about a civil registration number, or by the reason for that choice. */
export const asksCivilNumber = ({ __typename, field }: Refused): Pick<CaseAnswer, 'holdsCivilNumber'> =>
  __typename === 'CivilNumberFound' || field?.at(-1) === 'civilNumberReason' ? { holdsCivilNumber: true } : {}

/** The choice about a civil registration number in the texts of a form, and its reason (D.9). */
export const civilNumberChosen = (field: (name: string) => string) => ({
  civilNumber: (field('civilNumber') || null) as CivilNumberChoice | null,
  civilNumberReason: field('civilNumberReason').trim() || null,
})
