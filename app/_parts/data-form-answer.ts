import type { ShownLine } from './shown-once.tsx'

/** What a form that is made of data was answered. Plain data: it travels from the server to the form that keeps the text. */
export type DataAnswer = Readonly<{
  kind: 'IDLE' | 'DONE' | 'REFUSED'
  turn: number
  message?: string
  /** A sentence for each field at fault. */
  faults: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  /** Where to go once it is done. */
  address?: string
  /** What is shown this once, such as a token. */
  shown?: readonly ShownLine[]
}>

export const dataIdle: DataAnswer = { kind: 'IDLE', turn: 0, faults: {}, typed: {} }
export type ServeData = (before: DataAnswer, form: FormData) => Promise<DataAnswer>
