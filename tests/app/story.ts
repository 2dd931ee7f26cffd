import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as plain } from '@playwright/test'
import { demo } from './demo.ts'

type Watched = Readonly<{
  /** Console errors and requests to other hosts so far; a story that expects one takes it out. */
  troubles: string[]
}>

/** A page that is still open when a story takes its session away is told so by its live stream and its bell, as it should be. */
const isEndedSession = /status of 401 .*\/api\/graphql(\/stream\?|$)/

/** A story in the browser. It fails on any console error and on any request to another host. */
export const test = plain.extend<Watched>({
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = []
      const home = new URL(demo.url).host
      page.on('console', said => {
        const trouble = `${said.text()} ${said.location().url}`
        if (said.type() === 'error' && !isEndedSession.test(trouble)) troubles.push(trouble)
      })
      page.on('pageerror', error => troubles.push(error.message))
      page.on('request', request => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.host !== home) troubles.push(`asked ${url.host}`)
      })
      await use(troubles)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

/** Signs in with the demo's one click, without looking at the sign-in page. */
export async function signIn(page: Page, email: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const answer = await page.request.post('/api/auth/callback/demo', {
    form: { csrfToken, email, callbackUrl: '/overview', json: 'true' },
  })
  expect(answer.ok()).toBe(true)
}

/** The page breaks no rule of WCAG 2.2 A or AA that axe knows. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title comes in a stream of its own.
  await expect(page).toHaveTitle(/\S/)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(node => node.target.join(' ')) }))).toEqual([])
}

export { expect }
