/** What a form about a problem or a change was answered. Plain data: it travels from the server to the form that keeps the text. */
export type CaseAnswer = Readonly<{
  turn: number
  isDone: boolean
  message?: string
  /** A sentence for each field at fault. */
  faults: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  /** Where to go once it is done. */
  address?: string
  /** The act needs a sign-in that is not older than a quarter of an hour. */
  isSignInTooOld?: boolean
}>

export const caseIdle: CaseAnswer = { turn: 0, isDone: false, faults: {}, typed: {} }
