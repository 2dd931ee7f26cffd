import type { CommandTransaction } from '#db/connection.ts'
import { type AnnexVersionRow, annexVersionsOf, latestSent } from '#db/queries/annex-versions.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

export type OpenAnnex = Readonly<{ at: Date; draft: AnnexVersionRow | null; latest: AnnexVersionRow | null }>

/** What every verb on one's own annex does first: permit, lock, take the time, hold the version against the caller's. */
export async function openOwnAnnex(
  tx: CommandTransaction,
  verb: Verb,
  input: { expectedVersion: number },
): Promise<Outcome<OpenAnnex>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const at = await lockAnnex(tx, tx.actor.organisationId)
  const versions = await annexVersionsOf(tx, [tx.actor.organisationId])
  const latest = latestSent(versions)
  if ((latest?.version ?? 0) !== input.expectedVersion) {
    return refuse('VersionConflict', {
      field: ['expectedVersion'],
      detail: { currentVersion: latest?.version ?? 0, noun: 'ANNEX' },
    })
  }
  return { ok: true, value: { at, latest, draft: versions.find(one => one.status === 'DRAFT') ?? null } }
}

/** One at a time for each organisation; then the platform's time, in a statement of its own (house decision 7). */
export async function lockAnnex({ sql }: Pick<CommandTransaction, 'sql'>, organisationId: string): Promise<Date> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`annex ${organisationId}`}, 0))`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  return now?.at as Date
}

/** A fact in the history of the organisation whose annex it is (R-5.4). */
export const recordAnnexFact = recordFact
