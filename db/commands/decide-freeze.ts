import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { lockFile, storeFile } from '#db/open-file.ts'
import { freezeDecisions, standing } from '#db/queries/freeze.ts'
import { instructionInForce } from '#db/queries/instruction.ts'
import { copenhagenDate, copenhagenInstant, endOfDate } from '#domain/calendar.ts'
import { AHEAD_STATES } from '#domain/change.ts'
import { type FreezeName, freezePeriods } from '#domain/freeze.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { invalid } from './input.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type FreezeInput = Readonly<{ name: FreezeName; year: number; expectedVersion: number }>
export type FreezeDecided = Readonly<{ name: FreezeName; year: number; overlapping: number }>
type Dates = Readonly<{ firstDay: string; lastDay: string }>
type Wanted =
  | Readonly<{ verb: 'confirmFreeze'; reason: null }>
  | (Dates & Readonly<{ verb: 'correctFreeze'; reason: string }>)

const YEARS_AHEAD = 10

/**
 * AUB's word on the freeze of one year, as a version (R-5.45). Where it changes the dates, every change whose window lies
 * in the old or the new ones is told, and the gate judges it by the new ones from the same instant.
 */
export async function decideFreeze(
  tx: CommandTransaction,
  input: FreezeInput,
  wanted: Wanted,
): Promise<Outcome<FreezeDecided>> {
  const { sql, actor } = tx
  const { name, year } = input
  if (!may(actor, wanted.verb)) return refuse('NotPermitted')
  await sql`select pg_advisory_xact_lock(hashtextextended('freezes', 0))`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  const at = now?.at as Date
  const today = copenhagenDate(at)
  const thisYear = Number(today.slice(0, 4))
  if (!Number.isInteger(year) || year < thisYear - 1 || year > thisYear + YEARS_AHEAD)
    return { ok: false, refusal: invalid('year', 'OUT_OF_RANGE', { min: thisYear - 1, max: thisYear + YEARS_AHEAD }) }
  const decisions = standing(await freezeDecisions(tx))
  const current = decisions.find(one => one.name === name && one.year === year)
  if ((current?.version ?? 0) !== input.expectedVersion)
    return refuse('VersionConflict', {
      field: ['expectedVersion'],
      detail: { currentVersion: current?.version ?? 0 },
    })
  const { freezeWeekend } = (await instructionInForce(tx, at)).switches
  const [rule] = freezePeriods(year, year, freezeWeekend).filter(one => one.name === name && one.year === year)
  if (!rule) throw new Error(`no freeze ${name} begins in ${year}`)
  const before: Dates = current ?? rule
  const after: Dates = wanted.verb === 'confirmFreeze' ? rule : wanted
  if (after.lastDay < today) return { ok: false, refusal: invalid('year', 'IN_PAST') }
  const isSame = before.firstDay === after.firstDay && before.lastDay === after.lastDay
  if (isSame && (current || wanted.verb === 'correctFreeze'))
    return { ok: false, refusal: invalid(wanted.verb === 'correctFreeze' ? 'firstOn' : 'name', 'ALREADY_KNOWN') }
  await sql`insert into freeze_correction (organisation_id, name, year, version, kind, first_day, last_day, reason, decided_at, decided_by)
    values (${actor.organisationId}, ${name}, ${year}, ${(current?.version ?? 0) + 1},
      ${wanted.verb === 'confirmFreeze' ? 'CONFIRMED' : 'CORRECTED'}, ${after.firstDay}, ${after.lastDay}, ${wanted.reason}, ${at}, ${actor.name})`
  const overlapping = isSame ? 0 : await tellOverlapping(tx, name, before, after, wanted.reason)
  return { ok: true, value: { name, year, overlapping } }
}

/** Each change that is still ahead and whose window touches the old or the new dates; in the order of their keys, so that two never wait for each other. */
async function tellOverlapping(
  tx: CommandTransaction,
  name: FreezeName,
  before: Dates,
  after: Dates,
  reason: string | null,
): Promise<number> {
  const touches = ({ firstDay, lastDay }: Dates) =>
    tx.sql`(window_start < ${endOfDate(lastDay)} and window_end > ${copenhagenInstant(firstDay)})`
  const rows = await tx.sql`select id from change_request
    where kind = 'CHANGE' and state = any(${`{${AHEAD_STATES.join(',')}}`}::text[])
      and affects_aub <> 'NO' and (${touches(before)} or ${touches(after)}) order by id`
  for (const { id } of rows) {
    const open = await lockFile(tx, 'CHANGE', id as string)
    if (!open) continue
    const text = `${after.firstDay}/${after.lastDay}`
    await tellChange(tx, open, 'FREEZE_CHANGED', { text })
    record(open, {
      kind: 'FreezeChanged',
      at: open.at,
      speaker: speakerOf(tx),
      content: { name, firstDay: after.firstDay, lastDay: after.lastDay, reason },
    })
    await storeFile(tx, open)
  }
  return rows.length
}
