/** What an act on an annex was answered. */
export type ActAnswer = Readonly<{ turn: number; isDone: boolean; message?: string }>

export const actIdle: ActAnswer = { turn: 0, isDone: false }
