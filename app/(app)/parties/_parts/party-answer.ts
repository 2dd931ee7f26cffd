/** What an act on the register was answered. */
export type PartyAnswer = Readonly<{
  turn: number
  isDone: boolean
  message?: string
  /** By the name of the control at fault. */
  faults: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  /** Where to go when it is done. */
  address?: string
}>

export const partyIdle: PartyAnswer = { turn: 0, isDone: false, faults: {}, typed: {} }
