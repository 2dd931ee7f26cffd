import type { LaneSql } from '#db/lanes.ts'
import type { FreezeCorrectionRow } from '#db/tables/freeze.ts'
import type { FreezeCorrection } from '#domain/freeze.ts'

type Read = Readonly<{ sql: LaneSql }>
export type FreezeDecision = Omit<FreezeCorrectionRow, 'organisationId'>

/** All that AUB has said of freezes, by freeze; of each the newest version first. */
export async function freezeDecisions({ sql }: Read): Promise<FreezeDecision[]> {
  return (await sql`select id, name, year, version, kind, first_day::text as "firstDay", last_day::text as "lastDay", reason,
      decided_at as "decidedAt", decided_by as "decidedBy"
    from freeze_correction order by year, name desc, version desc`) as unknown as FreezeDecision[]
}

/** What of it holds: the newest version of each. */
export const standing = (decisions: readonly FreezeDecision[]): FreezeDecision[] =>
  decisions.filter((one, place) => {
    const before = decisions[place - 1]
    return one.year !== before?.year || one.name !== before.name
  })

export const standingFreezes = async (tx: Read): Promise<FreezeDecision[]> => standing(await freezeDecisions(tx))

/** The dates that hold instead of the rule's own, for everything that asks the domain about a freeze. */
export const freezeCorrections: (tx: Read) => Promise<FreezeCorrection[]> = standingFreezes
