export type Way =
  | 'LIVEZ'
  | 'READYZ'
  | 'GRAPHQL'
  | 'STREAM'
  | 'OAUTH_TOKEN'
  | 'MAY_IMPLEMENT'
  | 'CALENDAR_FEED'
  | 'DEV_CLOCK'
  | 'DEV_MAIL'
  | 'UNKNOWN_API'
  | 'MALFORMED'
  | 'PAGES'

const own: Readonly<Record<string, Way>> = {
  '/livez': 'LIVEZ',
  '/readyz': 'READYZ',
  '/oauth/token': 'OAUTH_TOKEN',
  '/api/graphql': 'GRAPHQL',
  '/api/graphql/stream': 'STREAM',
  '/dev/clock': 'DEV_CLOCK',
}

/** The path of a request target, without query; an absolute target loses its scheme and host. */
function rawPath(target: string): string {
  const path = target.replace(/^[a-z][\w+.-]*:\/\/[^/?#]*/i, '')
  return path.split(/[?#]/, 1)[0] || '/'
}

/** What any router behind us could take the path for: decoded until it stays the same, slashes joined, dots walked. */
function normalised(path: string): string | null {
  let text = path
  for (let round = 0; round < 5; round++) {
    let decoded: string
    try {
      decoded = decodeURIComponent(text)
    } catch {
      return null
    }
    if (decoded === text) break
    text = decoded
  }
  const kept: string[] = []
  for (const part of text.replaceAll('\\', '/').split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return `/${kept.join('/')}`
}

const isApi = (path: string) => path === '/api' || path.startsWith('/api/')

/** Who answers a request: our own doors by their exact path; whatever else could mean /api/* is nobody's (house decision 5). */
export function wayOf(target: string): Way {
  const raw = rawPath(target)
  const exact = own[raw]
  if (exact) return exact
  if (/^\/api\/changes\/[\w-]{1,40}\/may-implement$/.test(raw)) return 'MAY_IMPLEMENT'
  if (/^\/feeds\/changes\/[\w-]{43}\.ics$/.test(raw)) return 'CALENDAR_FEED'
  const path = normalised(raw)
  if (path === null || path.includes('\0')) return 'MALFORMED'
  const lower = path.toLowerCase()
  const page = /^\/_next\/data\/[^/]+(\/.*?)(\.json)?$/.exec(lower)?.[1]
  if (isApi(lower) || isApi(page ?? '')) return raw === path && path.startsWith('/api/auth/') ? 'PAGES' : 'UNKNOWN_API'
  if (lower === '/dev/mail.json' || lower === '/dev/mail' || lower.startsWith('/dev/mail/')) return 'DEV_MAIL'
  return 'PAGES'
}
