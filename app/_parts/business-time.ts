'use client'

import { useSyncExternalStore } from 'react'

/** How often a reading may change on screen: seconds in the room, 15 s under an hour, else a minute (screens 4.1). */
export type Step = 1 | 15 | 60

const listeners = new Map<() => void, Step>()
let newest = Number.NEGATIVE_INFINITY
let offset = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** The machine's clock at which the page's first answer began to arrive. */
function firstReceipt(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.responseStart ? performance.timeOrigin + navigation.responseStart : Date.now()
}

/** Business time in milliseconds: the machine's clock corrected by the newest `asOf` the server has sent. */
export const businessNow = (): number => Date.now() + offset

/** Notes an instant of the server's clock; older ones than the newest known are passed over. */
export function learnTime(asOf: string): void {
  const instant = Date.parse(asOf)
  if (typeof window === 'undefined' || !(instant > newest)) return
  const received = newest === Number.NEGATIVE_INFINITY ? firstReceipt() : Date.now()
  newest = instant
  offset = instant - received
  queueMicrotask(wake)
}

function wake(): void {
  clearTimeout(timer)
  for (const listener of listeners.keys()) listener()
  plan()
}

function plan(): void {
  clearTimeout(timer)
  if (listeners.size === 0) return
  const step = Math.min(...listeners.values()) * 1000
  timer = setTimeout(wake, step - (businessNow() % step))
}

function subscribe(listener: () => void, step: Step): () => void {
  listeners.set(listener, step)
  plan()
  return () => {
    listeners.delete(listener)
    plan()
  }
}

/** Business time for a part that was told `asOf`, renewed at each step by one shared ticker. */
export function useBusinessNow(asOf: string, step: Step): number {
  const known = Date.parse(asOf)
  learnTime(asOf)
  const floored = () => Math.max(known, Math.floor(businessNow() / (step * 1000)) * step * 1000)
  return useSyncExternalStore(
    listener => subscribe(listener, step),
    floored,
    () => known,
  )
}
