import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CalendarSize, fillCalendar } from './calendar-world.ts'
import { startDrillProduct } from './drill-product.ts'
import { step } from './steps.mjs'

export type CalendarBench = Readonly<{ size: CalendarSize; firstByteP50: number; firstByteP95: number; bytes: number }>

const size = { changes: 500, suppliers: 20 }
const warm = 10
const rounds = 60

/** The change calendar as AUB sees it, from the request to the first byte of the page (issue 7, Speed). */
export async function benchCalendar(): Promise<CalendarBench> {
  const product = await startDrillProduct(mkdtempSync(join(tmpdir(), 'aub-calendar-')))
  try {
    await step(`${size.changes} changes of ${size.suppliers} suppliers`, async () => {
      await fillCalendar(product.sql, size)
      await product.sql`analyze`
    })
    const manager = product.demo.people.find(one => one.role.includes('AUB_CHANGE_MANAGER'))
    if (!manager) throw new Error('the demo has nobody who decides on changes')
    const cookie = await signedIn(product.url, manager.email)
    const times: number[] = []
    let bytes = 0
    for (let round = -warm; round < rounds; round++) {
      const began = performance.now()
      const page = await fetch(`${product.url}/changes/calendar`, { headers: { cookie } })
      const first = performance.now() - began
      bytes = (await page.text()).length
      if (page.status !== 200 || page.url !== `${product.url}/changes/calendar`)
        throw new Error(`the calendar answered ${page.status} at ${page.url}`)
      if (round >= 0) times.push(first)
    }
    times.sort((a, b) => a - b)
    const share = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0)
    return { size, firstByteP50: share(0.5), firstByteP95: share(0.95), bytes }
  } finally {
    await product.stop()
  }
}

/** Signs in as a person of the demo, as the button on the page does. */
async function signedIn(url: string, email: string): Promise<string> {
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
