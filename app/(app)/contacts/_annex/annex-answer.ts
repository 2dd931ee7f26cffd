/** What the form of an annex was answered. Plain data, so that the form keeps what was typed. */
export type AnnexAnswer = Readonly<{
  kind: 'IDLE' | 'KEPT' | 'REFUSED' | 'FAULT'
  turn: number
  message?: string
  faults: Readonly<Record<string, string>>
  /** Where to go once it is kept. */
  address?: string
  typed: Readonly<Record<string, string>>
}>

export const annexIdle: AnnexAnswer = { kind: 'IDLE', turn: 0, faults: {}, typed: {} }
