'use client'

const EVENT = 'aub:refresh'

/** Asks the live part to fetch the page anew, for instance when a phone has opened by the clock. */
export const requestRefresh = (): void => {
  window.dispatchEvent(new Event(EVENT))
}

export function onRefreshRequest(listener: () => void): () => void {
  window.addEventListener(EVENT, listener)
  return () => window.removeEventListener(EVENT, listener)
}
