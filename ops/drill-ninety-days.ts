import { readFileSync } from 'node:fs'
import { Client, Connection } from '@temporalio/client'
import { beginP1, moveClock, reportP1 } from './drill-api.ts'
import { type Check, check, eventually } from './drill-check.ts'
import type { DrillProduct } from './drill-product.ts'
import { say } from './steps.mjs'

const mostEvents = 4_096

/** A priority 1 that stays open in silence for 90 days: a reminder and a miss each hour, none twice (faults 16). */
export async function ninetyDays(product: DrillProduct, days: number): Promise<Check[]> {
  const told = await reportP1(product, 'drill-ninety-days', `Silence for ${days} days`)
  await beginP1(product, 'drill-ninety-days-begin', told)
  const { sql } = product
  const [row] = await sql`select id from incident where number = ${told.number}`
  const caseId = row?.id as string
  for (let hour = 1; hour <= days * 24; hour += 1) {
    await moveClock(product, '+1h')
    await eventually(async () => (await wanted(sql, caseId)) === (await misses(sql, caseId)), 60_000)
    if (hour % 240 === 0) say(`  day ${hour / 24}: ${await misses(sql, caseId)} misses`)
  }
  const found = await misses(sql, caseId)
  const [hours] = await sql`select count(distinct due_at)::int as distinct, count(*)::int as all,
      count(*) filter (where gap is not null and gap <> interval '1 hour')::int as uneven
    from (select due_at, due_at - lag(due_at) over (order by due_at) as gap
      from breach where case_id = ${caseId} and kind <> 'REACTION') b`
  const [facts] = await sql`select count(*) filter (where kind = 'ClockAtRisk')::int as reminders
    from case_event where case_id = ${caseId}`
  const longest = await longestRun(product, caseId)
  say(`  ${found} misses, ${facts?.reminders} reminders, longest run ${longest} events`)
  return [
    check('misses in silence, one an hour', found, await wanted(sql, caseId)),
    check('misses at the same instant', Number(hours?.all) - Number(hours?.distinct), 0),
    check('hours between misses that are not one hour', hours?.uneven, 0),
    check(`at least ${days * 24} reminders`, Number(facts?.reminders) >= days * 24, true),
    check(`the longest run is below ${mostEvents} events`, longest < mostEvents, true),
  ]
}

/** One at the first due time and one for each whole hour after it. */
async function wanted(sql: DrillProduct['sql'], caseId: string): Promise<number> {
  const [row] = await sql`select greatest(0, floor(extract(epoch from
      date_trunc('second', app_clock()) - min(due_at) - interval '1 second') / 3600) + 1)::int as n
    from clock where case_id = ${caseId} and kind <> 'REACTION'`
  return row?.n as number
}

async function misses(sql: DrillProduct['sql'], caseId: string): Promise<number> {
  const [row] = await sql`select count(*)::int as n from breach where case_id = ${caseId} and kind <> 'REACTION'`
  return row?.n as number
}

async function longestRun({ dataDir }: DrillProduct, caseId: string): Promise<number> {
  const port = readFileSync(`${dataDir}/temporal/port`, 'utf8').trim()
  const connection = await Connection.connect({ address: `127.0.0.1:${port}` })
  const client = new Client({ connection, namespace: 'aub' })
  const lengths: number[] = []
  const query = `WorkflowId = 'incident/${caseId}'`
  for await (const { runId, workflowId } of client.workflow.list({ query })) {
    lengths.push((await client.workflow.getHandle(workflowId, runId).describe()).historyLength)
  }
  await connection.close()
  return Math.max(...lengths)
}
