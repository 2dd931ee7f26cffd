/** Where to go after the sign-in: a place of our own, whatever an address claims. */
export function safeNext(wanted: string | undefined): string {
  const fallback = '/overview'
  if (!wanted) return fallback
  const base = 'http://here.invalid'
  let url: URL
  try {
    url = new URL(wanted, base)
  } catch {
    return fallback
  }
  const place = url.pathname + url.search
  const isOurs = place.startsWith('/') && !place.startsWith('//') && !place.includes('\\')
  return isOurs && !['/', '/login'].includes(url.pathname) ? place : fallback
}
