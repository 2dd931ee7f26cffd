import { beginP1, reportP1, sendStatuses } from './drill-api.ts'
import { type Check, check, eventually } from './drill-check.ts'
import type { DrillProduct } from './drill-product.ts'
import { say } from './steps.mjs'

/** Two tools that answer one case at once, and one that answers a case 12 000 times (faults 13 and 17). */
export async function raceDrill(product: DrillProduct, messages: number): Promise<Check[]> {
  const reported = await reportP1(product, 'race-report', 'Race')
  const begun = await beginP1(product, 'race-begin', reported)
  const rivals = await Promise.all(Array.from({ length: 8 }, () => sendStatuses(product, begun, 1)))
  const began = performance.now()
  const from = { ...begun, version: begun.version + 1 }
  const { sent, version } = await sendStatuses(product, from, messages)
  const seconds = (performance.now() - began) / 1000
  say(`  ${sent} messages to one case in ${Math.round(seconds)} s, ${Math.round(sent / seconds)} a second`)
  const { sql } = product
  const one = async (rows: PromiseLike<readonly { n?: unknown }[]>) => Number((await rows)[0]?.n)
  const unheard = () => one(sql`select count(*)::int as n from outbox where settled_at is null`)
  await eventually(async () => (await unheard()) === 0, 180_000).catch(() => undefined)
  const stored = () =>
    one(sql`select count(*)::int as n from case_event e join incident i on i.id = e.case_id
    where i.title = 'Race' and e.kind = 'StatusSent'`)
  return [
    check('of eight answers with one version, those that won', rivals.filter(rival => rival.sent === 1).length, 1),
    check('messages taken', sent, messages),
    check('version of the case', version, from.version + messages),
    check('messages in the history', await stored(), messages + 1),
    check('doorbells that were not heard', await unheard(), 0),
    check(
      'doorbells that were rung again',
      await one(sql`select count(*)::int as n from outbox where attempts > 0`),
      0,
    ),
  ]
}
