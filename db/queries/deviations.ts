import type { LaneSql } from '#db/lanes.ts'
import type { Annex, AnnexDeviation } from './annexes.ts'

type Read = Readonly<{ sql: LaneSql }>

/** A deviation from annex 1 with why, and who decided it (R-7.1). */
export type DeviationRow = AnnexDeviation &
  Readonly<{ schoolId: string; text: string; decidedAt: Date; decidedBy: string }>

/** The deviations in force, of schools that the actor works with. */
export async function deviationsOf({ sql }: Read, schoolIds: readonly string[]): Promise<DeviationRow[]> {
  const rows =
    await sql`select school_id as "schoolId", phone, mailbox, out_of_hours_mailbox as "outOfHoursMailbox", text,
      decided_at as "decidedAt", decided_by as "decidedBy"
    from annex_deviation where school_id = any(${`{${[...new Set(schoolIds)].join(',')}}`}::uuid[]) and ended_at is null`
  return rows as unknown as DeviationRow[]
}

/** Annex 1 as it holds for one school; every other annex as it is (R-7.1). */
export function annexFor(annex: Annex, deviation: AnnexDeviation | null): Annex {
  if (!deviation || annex.kind !== 'ANNEX_1') return annex
  const { phone, mailbox, outOfHoursMailbox } = deviation
  return {
    ...annex,
    phone: phone ?? annex.phone,
    mailbox: mailbox ?? annex.mailbox,
    outOfHoursMailbox: outOfHoursMailbox ?? annex.outOfHoursMailbox,
  }
}
