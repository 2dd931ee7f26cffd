import { copenhagenDate, copenhagenInstant, dayOf, endOfDate } from '#domain/calendar.ts'
import { AHEAD_STATES } from '#domain/change.ts'
import { type FreezePeriod, freezePeriods } from '#domain/freeze.ts'
import type { EngineTransaction } from './connection.ts'
import { postLetters } from './post-letter.ts'
import { annexesInForce } from './queries/annexes.ts'
import { freezeCorrections } from './queries/freeze.ts'
import { instructionInForce } from './queries/instruction.ts'

/** How many days before a freeze its letters leave. */
const DISTANCES = [30, 7] as const

type Told = Readonly<{ number: string; title: string; windowStart: string; isInside: boolean }>

/**
 * Whoever has a change ahead is told 30 and 7 days before a freeze begins, with the own changes inside it (screens 6, mail
 * 12). Once for each distance; who comes late is told of the nearer one alone. By the platform's clock.
 */
export async function remindOfFreezes(tx: EngineTransaction): Promise<boolean> {
  const { sql } = tx
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  const at = now?.at as Date
  const today = copenhagenDate(at)
  const year = Number(today.slice(0, 4))
  const { freezeWeekend } = (await instructionInForce(tx, at)).switches
  for (const freeze of freezePeriods(year, year + 1, freezeWeekend, await freezeCorrections(tx))) {
    const left = dayOf(freeze.firstDay) - dayOf(today)
    const distance = DISTANCES.findLast(days => left <= days)
    if (left > 0 && distance !== undefined) await remind(tx, freeze, { at, distance, left })
  }
  return false
}

type When = Readonly<{ at: Date; distance: number; left: number }>

async function remind(tx: EngineTransaction, freeze: FreezePeriod, { at, distance, left }: When): Promise<void> {
  const { sql } = tx
  const { name, year, firstDay, lastDay } = freeze
  const ahead = `{${AHEAD_STATES.join(',')}}`
  const rows = await sql`with due as (
      insert into freeze_reminder (organisation_id, name, year, days, reminded_at)
      select distinct owner_id, ${name}, ${year}::int, ${distance}::int, ${at}::timestamptz from change_request
      where kind = 'CHANGE' and state = any(${ahead}::text[])
      on conflict do nothing returning organisation_id)
    select d.organisation_id as "organisationId", json_agg(json_build_object('number', c.number, 'title', c.title,
        'windowStart', c.window_start, 'isInside', c.window_start < ${endOfDate(lastDay)} and c.window_end > ${copenhagenInstant(firstDay)})
        order by c.window_start, c.number) as changes
    from due d join change_request c on c.owner_id = d.organisation_id and c.kind = 'CHANGE'
      and c.state = any(${ahead}::text[])
    group by 1 order by 1`
  const owners = rows as unknown as readonly Readonly<{ organisationId: string; changes: readonly Told[] }>[]
  const annexes = await annexesInForce(
    tx,
    owners.map(one => one.organisationId),
    at,
  )
  for (const { organisationId, changes } of owners) {
    const annex = annexes.get(organisationId)
    if (!annex) continue
    const inside = changes.filter(one => one.isInside)
    const receiver = { organisationId, address: annex.mailbox, name: annex.unitName, language: 'da' as const }
    await postLetters(tx, organisationId, [receiver], {
      template: 'FREEZE_NEAR',
      reason: 'CONTACT_POINT',
      path: '/changes/calendar',
      days: left,
      firstDay,
      lastDay,
      changes: inside.map(({ number, title, windowStart }) => ({
        number,
        title,
        windowStart: new Date(windowStart).toISOString(),
      })),
    })
  }
}
