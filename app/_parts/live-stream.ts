'use client'

const ADDRESS = `/api/graphql/stream?query=${encodeURIComponent('subscription{caseChanged{caseId seq}}')}`
const RETRY_MS = 2_000

/**
 * One stream of "a case has changed", opened again whenever it ends. Browsers allow six connections to a host over
 * HTTP/1.1, so a hidden page gives its own back and asks anew when it is looked at.
 */
export function openStream(tell: { opened(): void; changed(): void; lost(): void }): () => void {
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(retry)
    source?.close()
    source = undefined
  }
  const open = () => {
    close()
    source = new EventSource(ADDRESS)
    source.onopen = () => tell.opened()
    source.addEventListener('next', () => tell.changed())
    const ended = () => {
      close()
      tell.lost()
      retry = setTimeout(open, RETRY_MS)
    }
    source.onerror = ended
    source.addEventListener('complete', ended)
  }
  const seen = () => (document.visibilityState === 'hidden' ? close() : open())

  document.addEventListener('visibilitychange', seen)
  window.addEventListener('online', open)
  if (document.visibilityState !== 'hidden') open()
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('online', open)
    close()
  }
}
