/** Signs in as a person of the demo, as the button on the page does; answers the cookies of the session. */
export async function signedIn(url: string, email: string): Promise<string> {
  const jar = new Map<string, string>()
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return answer
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const csrf = (await keep(await fetch(`${url}/api/auth/csrf`)).json()) as { csrfToken: string }
  const body = new URLSearchParams({ email, csrfToken: csrf.csrfToken, callbackUrl: `${url}/overview` })
  keep(
    await fetch(`${url}/api/auth/callback/demo`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: cookie(), origin: url },
    }),
  )
  return cookie()
}
