import { type NextRequest, NextResponse } from 'next/server'

/** A file of a case is saved, not shown; opened as a page all the same, it may load and run nothing. */
const ofFiles = "default-src 'none'; sandbox"
const isFile = (path: string) => /^\/incidents\/[^/]+\/files\/[^/]+$/.test(path)

const policy = (nonce: string, path: string): string => {
  if (isFile(path)) return ofFiles
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
    // Without JavaScript the sign-in is a form whose answer leads on to the organisation's own provider.
    path === '/login' ? "form-action 'self' https:" : "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Each page gets a policy with a nonce of its own, and learns its own address (for the way back after sign-in). */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const rules = policy(nonce, request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', rules)
  headers.set('x-page-address', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', rules)
  return response
}

export const config = { matcher: ['/((?!api/|_next/|icon.svg|dev/).*)'] }
