import NextAuth from 'next-auth'
import { signInOptionsFor } from '#graphql/sign-in.ts'

const home = 'http://desk.example'
// The library reads its own address from the environment; ops/product.ts sets it in a product.
process.env.NEXTAUTH_URL = home

/** A browser with a cookie jar: our own sign-in library in this process, every other address over HTTP. */
export function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    return jar
  }
  const keep = (url: string, lines: readonly string[]) => {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line) || value === '') jarOf(url).delete(name)
      else jarOf(url).set(name, decodeURIComponent(value))
    }
  }
  const cookieHeader = (url: string) =>
    [...jarOf(url)].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')

  /** As app/api/auth/[...nextauth]/route.ts does, by the library's older door, which needs nothing of Next. */
  async function ours(url: string, form: Record<string, string> | null) {
    const { pathname, searchParams } = new URL(url)
    const nextauth = pathname.replace('/api/auth/', '').split('/')
    const headers = {
      cookie: cookieHeader(home),
      host: 'desk.example',
      'user-agent': 'prøvebrowser',
      'x-aub-client': '10.1.1.1',
    }
    const options = await signInOptionsFor(nextauth, new Headers({ ...headers, 'user-agent': 'test' }))
    const answer = { status: 200, location: '', body: undefined as unknown, cookies: [] as string[] }
    const response = {
      getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? answer.cookies : undefined),
      setHeader(name: string, value: string | string[]) {
        if (name.toLowerCase() === 'set-cookie') answer.cookies = [value].flat()
        if (name.toLowerCase() === 'location') answer.location = String(value)
        return response
      },
      status(code: number) {
        answer.status = code
        return response
      },
      json(body: unknown) {
        answer.body = body
      },
      send(body: unknown) {
        answer.body = body
      },
      end: () => undefined,
    }
    const cookies = Object.fromEntries(jarOf(home))
    const request = {
      method: form ? 'POST' : 'GET',
      headers,
      cookies,
      query: { ...Object.fromEntries(searchParams), nextauth },
      body: form ?? {},
    }
    await (NextAuth as unknown as (request: object, response: object, options: object) => Promise<void>)(
      request,
      response,
      options,
    )
    keep(home, answer.cookies)
    return answer
  }

  return {
    jar: () => jarOf(home),
    cookieHeader: () => cookieHeader(home),
    ours,
    /** From the button of the sign-in page through the provider and back; the address where it ends. */
    async signInBy(providerId: string): Promise<string> {
      const { csrfToken } = (await ours(`${home}/api/auth/csrf`, null)).body as { csrfToken: string }
      const started = await ours(`${home}/api/auth/signin/${providerId}`, {
        csrfToken,
        callbackUrl: `${home}/overview`,
        json: 'true',
      })
      let url = (started.body as { url: string }).url
      for (let steps = 0; steps < 12; steps++) {
        if (url.startsWith(home)) {
          if (!url.includes('/api/auth/')) return url.slice(home.length)
          const answer = await ours(url, null)
          url = new URL(answer.location, home).href
          continue
        }
        const answer = await fetch(url, { redirect: 'manual', headers: { cookie: cookieHeader(url) } })
        keep(url, answer.headers.getSetCookie())
        const next = answer.headers.get('location')
        if (!next) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`)
        url = new URL(next, url).href
      }
      throw new Error('round and round')
    },
  }
}
