import { setTimeout as pause } from 'node:timers/promises'
import { moveClock, type Reported, reportP1 } from './drill-api.ts'
import { type Check, check, eventually } from './drill-check.ts'
import type { DrillProduct, Part } from './drill-product.ts'
import { listMails } from './mail-store.ts'
import { isOk } from './processes.ts'
import { say } from './steps.mjs'

const reports = 200
const together = 4
const parts: readonly Part[] = ['worker', 'web', 'Temporal', 'PostgreSQL']
/** The supervisor restarts each part five times a minute; the drill stays well below. */
const betweenKillsMs = 5_000

/** `kill -9` of web, worker, Temporal and PostgreSQL in turn while 200 critical incidents are reported (issue 3). */
export async function killRounds(product: DrillProduct): Promise<Check[]> {
  const run = { isOver: false, kills: 0 }
  const killing = killInTurn(product, run)
  const acknowledged: Reported[] = []
  const refused: string[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let place = next++; place < reports && !product.hasEnded(); place = next++) {
        await reportP1(product, `drill-${place}`, `Drill ${place}`).then(
          told => acknowledged.push(told),
          (error: Error) => refused.push(`report ${place}: ${error.message}`),
        )
        await pause(Math.random() * 2_000)
      }
    }),
  )
  run.isOver = true
  await killing
  const tries = acknowledged.reduce((sum, one) => sum + one.tries, 0)
  say(`  ${acknowledged.length} acknowledged in ${tries} tries; ${run.kills} parts killed`)
  for (const line of refused) say(`  ${line}`)
  if (product.hasEnded()) return [check('the supervisor is alive', false, true)]
  await eventually(() => isOk(`${product.url}/readyz`), 60_000)
  await eventually(() => isQuiet(product), 180_000)
  const checks = [
    check('every report was acknowledged', acknowledged.length, reports),
    ...(await countCases(product, acknowledged)),
  ]
  await moveClock(product, '+15m')
  const isMissed = async () => (await missed(product)) >= reports * 2
  await eventually(isMissed, 120_000).catch(() => undefined)
  checks.push(check('clocks that were missed at their time, two a case', await missed(product), reports * 2))
  checks.push(check('misses with another instant than their due time', await untrue(product), 0))
  checks.push(check('cases with another number of steps on the ladder than one', await wrongLadders(product), 0))
  await eventually(() => isQuiet(product), 180_000)
  return [...checks, ...(await countMails(product))]
}

async function killInTurn(product: DrillProduct, run: { isOver: boolean; kills: number }): Promise<void> {
  for (let turn = 0; !run.isOver && !product.hasEnded(); turn += 1) {
    await pause(betweenKillsMs * (0.75 + Math.random() * 0.5))
    if (!run.isOver && product.kill(parts[turn % parts.length] ?? 'web')) run.kills += 1
  }
}

const numberOf = async (rows: PromiseLike<readonly { n?: unknown }[]>) => Number((await rows)[0]?.n)

async function isQuiet({ sql }: DrillProduct): Promise<boolean> {
  const open = await numberOf(sql`select (select count(*) from outbox where settled_at is null)
    + (select count(*) from delivery where state = 'QUEUED') as n`)
  return open === 0
}

async function countCases({ sql }: DrillProduct, acknowledged: readonly Reported[]): Promise<Check[]> {
  const stored = await sql`select i.number, (select count(*) from clock c where c.case_id = i.id)::int as clocks
    from incident i where i.title like 'Drill %'`
  const numbers = new Set(stored.map(row => row.number as string))
  const lost = acknowledged.filter(({ number }) => !numbers.has(number))
  return [
    check('acknowledged incidents that were lost', lost.length, 0),
    check('incidents stored', stored.length, reports),
    check('incidents without both clocks', stored.filter(row => (row.clocks as number) < 2).length, 0),
  ]
}

const missed = ({ sql }: DrillProduct) =>
  numberOf(sql`select count(*) as n from breach b join incident i on i.id = b.case_id
    where i.title like 'Drill %' and b.kind in ('REACTION', 'FIRST_FEEDBACK')`)
const untrue = ({ sql }: DrillProduct) =>
  numberOf(sql`select count(*) as n from breach b join clock c on c.id = b.clock_id where b.due_at <> c.due_at`)
const wrongLadders = ({ sql }: DrillProduct) =>
  numberOf(sql`select count(*) as n from (select i.id from incident i left join escalation_step e on e.case_id = i.id
    where i.title like 'Drill %' group by i.id having count(*) filter (where e.level = 1) <> 1) wrong`)

async function countMails({ sql, dataDir }: DrillProduct): Promise<Check[]> {
  const sent = await sql`select message_id from delivery where state = 'SENT'`
  const accepted = listMails(`${dataDir}/mailbox`, { limit: 1_000_000 })
  const ids = new Set(accepted.map(mail => mail.messageId))
  const lost = sent.filter(row => !ids.has(row.message_id as string))
  const repeats = accepted.reduce((sum, mail) => sum + mail.repeats, 0)
  say(`  ${accepted.length} mails kept; ${repeats} came again under a known Message-ID and were dropped`)
  return [
    check('mails sent that never arrived', lost.length, 0),
    check('mails kept twice under one Message-ID', accepted.length - ids.size, 0),
    check('mails that arrived under a Message-ID that no delivery has', ids.size - sent.length, 0),
    check('deliveries for one fact, recipient and template beyond the first', await doubled(sql), 0),
  ]
}

const doubled = (sql: DrillProduct['sql']) =>
  numberOf(sql`select count(*) as n from (select 1 from delivery
    group by case_id, event_seq, recipient, template having count(*) > 1) twice`)
