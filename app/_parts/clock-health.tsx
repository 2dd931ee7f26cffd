'use client'

import { createContext, useContext } from 'react'

/** Whether clocks can be trusted to tick: the engine answers and the live connection stands. */
export type ClockHealth = Readonly<{ isTrusted: boolean }>

export const ClockHealthContext = createContext<ClockHealth>({ isTrusted: true })

export const useClockHealth = (): ClockHealth => useContext(ClockHealthContext)
