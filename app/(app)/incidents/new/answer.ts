import type { Typed } from './form-props.ts'

/** What the report form was answered. Plain data, so that it travels and the form keeps what was typed. */
export type ReportAnswer = Readonly<{
  kind: 'IDLE' | 'REPORTED' | 'REFUSED' | 'FAULT'
  turn: number
  message?: string
  faults: Readonly<Record<string, string>>
  /** Priority 1: the report may be sent as it is. */
  mayAcceptIncomplete?: boolean
  /** A text holds a civil registration number, and somebody must choose (D.9). */
  holdsCivilNumber?: boolean
  /** Where the case is, once stored. */
  address?: string
  typed: Typed
}>

/** Before anything is sent: with what the form begins with. */
export const idle = (typed: Typed): ReportAnswer => ({ kind: 'IDLE', turn: 0, faults: {}, typed })
