import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import { fillCalendar } from './calendar-world.ts'
import { moveClock } from './drill-api.ts'
import { type Check, check, eventually } from './drill-check.ts'
import { type DrillProduct, pidOf } from './drill-product.ts'
import { say } from './steps.mjs'

const days = 60
/** The changes of calendar-world.ts. */
const FILLED = 'Opdatering % af indberetningsmodulet'
const watchedMs = 60_000
/** Of one processor: what two looks at an idle worker differ by anyway. */
const measurable = 0.02

/**
 * So many gates open for 60 days: what the worker uses while they wait, beside what it uses with none (issue 7, Speed).
 * Their next deadline lies beyond the 60 days, and each is looked at before and after they have passed.
 */
export async function gatesDrill(product: DrillProduct, gates: number): Promise<Check[]> {
  const { sql } = product
  const none = await usedBy(product)
  await fillCalendar(sql, { changes: gates, suppliers: 20 })
  await sql`update change_request set state = 'IN_DIALOGUE' where title like ${FILLED}`
  await sql`insert into case_deadline (case_id, kind, due_at, data)
    select id, 'DECISION_SILENT', date_trunc('second', app_clock()) + ${days + 30}::int * interval '1 day', '{"days": 5}' from change_request
    where title like ${FILLED}`
  await sql`insert into outbox (case_id, noun, seq, kind, rings) select id, 'CHANGE', 1, 'ChangeSubmitted', true from change_request
    where title like ${FILLED}`
  const heard = async () => {
    const [row] = await sql`select count(*)::int as n from outbox where settled_at is null`
    return row?.n === 0
  }
  await eventually(heard, 300_000)
  const open = await openGates(product)
  const first = await usedBy(product)
  await moveClock(product, `+${days}d`)
  await eventually(heard, 300_000)
  const later = await usedBy(product)
  const still = await openGates(product)
  say(`  of one processor: ${none} without gates, ${first} with ${open}, ${later} after ${days} days`)
  return [
    check('gates that wait', open >= gates, true),
    check(`gates that wait after ${days} days`, still >= gates, true),
    check('the worker with open gates uses nothing measurable', first - none <= measurable, true),
    check(`nor after ${days} days`, later - none <= measurable, true),
  ]
}

/** The share of one processor that the worker uses over a minute, after it has come to rest. */
async function usedBy(product: DrillProduct): Promise<number> {
  await pause(watchedMs / 4)
  const pid = pidOf(product.pid, 'worker')
  if (!pid) throw new Error('the worker does not run')
  const before = ticksOf(pid)
  await pause(watchedMs)
  const perSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return Math.round(((ticksOf(pid) - before) / perSecond / (watchedMs / 1000)) * 1000) / 1000
}

/** User and system time of a process, in clock ticks. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

async function openGates({ dataDir }: DrillProduct): Promise<number> {
  const port = readFileSync(`${dataDir}/temporal/port`, 'utf8').trim()
  const connection = await Connection.connect({ address: `127.0.0.1:${port}` })
  try {
    const client = new Client({ connection, namespace: 'aub' })
    const { count } = await client.workflow.count(`WorkflowType = 'changeGate' and ExecutionStatus = 'Running'`)
    return count
  } finally {
    await connection.close()
  }
}
