/** What this page itself was asked for before it went for its token, or null when it was another page. */
export function askedHere(callbackUrl: string | undefined): string | null {
  const url = callbackUrl ? URL.parse(callbackUrl, 'http://here.invalid') : null
  return url?.pathname === '/login' && url.search ? url.pathname + url.search : null
}
