import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Limit, shareOf } from './bench-limits.ts'
import { type CalendarSize, fillCalendar } from './calendar-world.ts'
import { tokenOf } from './drill-api.ts'
import { startDrillProduct } from './drill-product.ts'
import { firstBytes } from './first-bytes.ts'
import { signedIn } from './signed-in.ts'
import { step } from './steps.mjs'

export type CalendarBench = Readonly<{
  size: CalendarSize
  firstByteP50: number
  firstByteP95: number
  bytes: number
  mayImplementP50: number
  mayImplementP95: number
}>

const size = { changes: 500, suppliers: 20 }
const asked = 300

/** The change calendar as AUB sees it, to its first byte; and the gate as a pipeline asks it, over HTTP (issue 7, Speed). */
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
    const calendar = await firstBytes(`${product.url}/changes/calendar`, { cookie })
    const numbers = await product.sql`select number from change_request where state <> 'DRAFT' order by id limit 50`
    const gate = await gateTimes(
      product.url,
      tokenOf(product, 'AUB'),
      numbers.map(row => row.number as string),
    )
    return {
      size,
      firstByteP50: shareOf(calendar.times, 0.5),
      firstByteP95: shareOf(calendar.times, 0.95),
      bytes: calendar.bytes,
      mayImplementP50: shareOf(gate, 0.5),
      mayImplementP95: shareOf(gate, 0.95),
    }
  } finally {
    await product.stop()
  }
}

/** One change after the other, as each deployment asks once before it begins; a first round only warms. */
async function gateTimes(url: string, token: string, numbers: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (let round = -numbers.length; round < asked; round++) {
    const number = numbers.at(round % numbers.length)
    const began = performance.now()
    const answer = await fetch(`${url}/api/changes/${number}/may-implement`, {
      headers: { authorization: `Bearer ${token}` },
    })
    await answer.text()
    if (answer.status !== 200) throw new Error(`the gate of ${number} answered ${answer.status}`)
    if (round >= 0) times.push(performance.now() - began)
  }
  return times
}

export const calendarLimits = ({ firstByteP95, mayImplementP95 }: CalendarBench): Limit[] => [
  { what: 'The calendar, first byte p95', found: firstByteP95, most: 250, unit: 'ms' },
  { what: 'mayImplement over HTTP, p95', found: mayImplementP95, most: 10, unit: 'ms' },
]
