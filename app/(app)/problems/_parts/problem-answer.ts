/** What a form about a problem was answered. Plain data: it travels from the server to the form that keeps the text. */
export type ProblemAnswer = Readonly<{
  turn: number
  isDone: boolean
  message?: string
  /** A sentence for each field at fault. */
  faults: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  /** Where to go once it is done. */
  address?: string
}>

export const problemIdle: ProblemAnswer = { turn: 0, isDone: false, faults: {}, typed: {} }
