import { REMINDER_DAYS, reminderDue } from '#domain/token-terms.ts'
import { administratorsOf } from './annex-owners.ts'
import type { EngineTransaction } from './connection.ts'
import { postLetters } from './post-letter.ts'

/**
 * Mails to an organisation's administrators when a token of theirs soon ends, unless another takes over (screens 5.18).
 * Tokens live by the real clock. True when there may be more to do at once.
 */
export async function remindOfTokens(tx: EngineTransaction, most: number): Promise<boolean> {
  const { sql } = tx
  const rows = await sql`
    select t.id, t.organisation_id as "organisationId", t.name, t.ending, t.created_at as "createdAt", t.expires_at as "expiresAt",
      t.reminded_days as "remindedDays", c.name as client, clock_timestamp() as now
    from api_token t join integration_client c on c.id = t.client_id
    where not t.is_from_oauth and t.revoked_at is null and t.replaced_by_id is null and c.ended_at is null
      and t.expires_at > clock_timestamp() and t.expires_at <= clock_timestamp() + ${REMINDER_DAYS[0]}::int * interval '1 day'
      and (t.reminded_days is null or t.expires_at <= clock_timestamp() + (t.reminded_days - 1) * interval '1 day')
    order by t.expires_at limit ${most} for update of t skip locked`
  const organisations = [...new Set(rows.map(row => row.organisationId as string))]
  const keepers = Map.groupBy(await administratorsOf(tx, organisations), one => one.organisationId)
  let reminded = 0
  for (const row of rows) {
    const { createdAt, expiresAt, remindedDays } = row as unknown as Parameters<typeof reminderDue>[0]
    const days = reminderDue({ createdAt, expiresAt, remindedDays }, row.now as Date)
    if (days === null) continue
    const organisationId = row.organisationId as string
    await postLetters(tx, organisationId, keepers.get(organisationId) ?? [], {
      template: 'TOKEN_EXPIRES',
      reason: 'MEMBER_KEEPER',
      path: '/settings/tokens',
      client: row.client as string,
      token: row.name as string,
      ending: row.ending as string,
      expiresAt: expiresAt.toISOString(),
      days,
    })
    await sql`update api_token set reminded_days = ${days} where id = ${row.id}`
    reminded++
  }
  return reminded === most
}
