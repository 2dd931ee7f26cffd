import { setTimeout as pause } from 'node:timers/promises'
import { moveClock, reportP1 } from './drill-api.ts'
import { type Check, check, eventually } from './drill-check.ts'
import type { DrillProduct } from './drill-product.ts'
import { say } from './steps.mjs'

const together = 8
const kills = 4
const betweenKillsMs = 4_000
const withinSeconds = 60

/**
 * `kill -9` of Temporal, again and again, with so many timers open that fall due meanwhile: none early, none lost, each
 * recorded within a minute of its instant by whoever comes first, the timer or the sweep (fault 7).
 */
export async function engineDrill(product: DrillProduct, incidents: number): Promise<Check[]> {
  const { sql } = product
  let next = 0
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let place = next++; place < incidents; place = next++)
        await reportP1(product, `engine-${place}`, `Engine ${place}`)
    }),
  )
  const one = async (rows: PromiseLike<readonly { n?: unknown }[]>) => Number((await rows)[0]?.n)
  const unheard = () => one(sql`select count(*)::int as n from outbox where settled_at is null`)
  await eventually(async () => (await unheard()) === 0, 300_000)
  say(`  ${incidents} incidents are watched`)

  product.kill('Temporal')
  await moveClock(product, '+15m')
  const [moved] = await sql`select app_clock() as at`
  const killing = (async () => {
    for (let round = 1; round < kills; round += 1) {
      await pause(betweenKillsMs)
      product.kill('Temporal')
    }
  })()
  const all = () =>
    one(sql`select count(*)::int as n from breach b join incident i on i.id = b.case_id
      where i.title like 'Engine %' and b.kind in ('REACTION', 'FIRST_FEEDBACK')`)
  // What has not come in this time is counted by the checks below.
  await eventually(async () => (await all()) >= incidents * 2, 300_000).catch(() => undefined)
  await killing
  await eventually(async () => (await unheard()) === 0, 300_000).catch(() => undefined)
  // What fell due in the jump itself could be recorded from the jump on.
  const [found] = await sql`select count(*) filter (where b.due_at <> c.due_at)::int as untrue,
      count(*) filter (where b.recorded_at < b.due_at + interval '1 second')::int as early,
      (count(*) - count(distinct (b.case_id, b.kind)))::int as doubled,
      count(*) filter (where b.recorded_by = 'SWEEP')::int as swept,
      max(extract(epoch from b.recorded_at - greatest(b.due_at, ${moved?.at})))::float8 as latest
    from breach b join clock c on c.id = b.clock_id join incident i on i.id = b.case_id
    where i.title like 'Engine %' and b.kind in ('REACTION', 'FIRST_FEEDBACK')`
  const ladders = await one(sql`select count(*)::int as n from (select i.id from incident i
    left join escalation_step e on e.case_id = i.id and e.level = 1
    where i.title like 'Engine %' group by i.id having count(e.case_id) <> 1) wrong`)
  say(`  ${found?.swept} of the misses by the sweep; the last ${Number(found?.latest).toFixed(1)} s after its instant`)
  return [
    check('misses, two a case', await all(), incidents * 2),
    check('doorbells that were not heard', await unheard(), 0),
    check('misses that came early', found?.early, 0),
    check('misses with another instant than their due time', found?.untrue, 0),
    check('misses that are there twice', found?.doubled, 0),
    check('cases with another number of first steps on the ladder than one', ladders, 0),
    check(`every miss within ${withinSeconds} s`, Number(found?.latest) <= withinSeconds, true),
  ]
}
