import { isPublicHost } from './public-host.ts'

/** How the person on call is reached besides mail (R-4.13, E.3): a webhook, or the mail address of an SMS gateway. */
export type OnCallRoad = Readonly<{ channel: 'WEBHOOK' | 'MAIL'; address: string }>

const address = /^[^\s@<>"/:]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,}$/

/**
 * Reads what an annex names for the person on call; null when it can be neither called nor written to. A webhook is
 * https, and to no private, loopback, link-local or metadata address (api.md); where an installation is for tests its
 * own machine may be called too, by http.
 */
export function readOnCallAddress(text: string, mayCallLoopback: boolean): OnCallRoad | null {
  const given = text.trim()
  if (address.test(given)) return { channel: 'MAIL', address: given }
  if (!URL.canParse(given)) return null
  const url = new URL(given)
  if (url.username || url.password) return null
  if (url.protocol === 'https:' && isPublicHost(url.hostname)) return { channel: 'WEBHOOK', address: url.href }
  const isLoopback = isLoopbackHost(url.hostname) && (url.protocol === 'http:' || url.protocol === 'https:')
  return isLoopback && mayCallLoopback ? { channel: 'WEBHOOK', address: url.href } : null
}

/** This machine itself: 127.0.0.0/8, ::1 and localhost. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host.toLowerCase())
