/** What a form of the case page was answered. Plain data: it travels from the server to the form that keeps the text. */
export type Answer = Readonly<{
  kind: 'IDLE' | 'DONE' | 'REFUSED' | 'CHANGED' | 'FAULT'
  /** Grows with each answer, so that a repeated refusal is announced again. */
  turn: number
  /** A sentence for the whole form. */
  message?: string
  /** A sentence for each field at fault. */
  faults?: Readonly<Record<string, string>>
  /** What somebody else did meanwhile (VersionConflict). */
  since?: readonly Readonly<{ seq: number; at: string; who: string; what: string }>[]
  /** Which conditions of section 5.3 ask for a problem. */
  conditions?: readonly string[]
  /** A text holds a civil registration number, and somebody must choose (D.9). */
  holdsCivilNumber?: boolean
  /** The status that was just sent, while it can be taken back. */
  sent?: Readonly<{ seq: number; number: number }>
  typed?: Readonly<Record<string, string>>
}>

export const idle: Answer = { kind: 'IDLE', turn: 0 }
