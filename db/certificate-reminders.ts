import { copenhagenDate } from '#domain/calendar.ts'
import { endOfDate } from '#domain/copenhagen.ts'
import { REMINDER_DAYS, reminderDue } from '#domain/token-terms.ts'
import { annexOwnersOf } from './annex-owners.ts'
import type { EngineTransaction } from './connection.ts'
import { postLetters } from './post-letter.ts'

/** Mails to the school and whoever supplies it when the certificate of a connection soon ends. True when there may be more. */
export async function remindOfCertificates(tx: EngineTransaction, most: number): Promise<boolean> {
  const { sql } = tx
  const rows = await sql`
    select c.school_id as "schoolId", c.service, o.name as school, c.certificate_expires_on::text as "expiresOn",
      c.recorded_at as "createdAt", c.reminded_days as "remindedDays", app_clock() as now,
      (select a.supplier_id from supplier_assignment a where a.school_id = c.school_id and a.service = c.service
        and (app_clock() at time zone 'Europe/Copenhagen')::date between a.from_on and coalesce(a.to_on, 'infinity') limit 1) as "supplierId"
    from service_connection c join organisation o on o.id = c.school_id
    where c.status = 'CONNECTED' and o.ended_on is null
      and c.certificate_expires_on between (app_clock() at time zone 'Europe/Copenhagen')::date
        and (app_clock() at time zone 'Europe/Copenhagen')::date + ${REMINDER_DAYS[0]}::int
      and (c.reminded_days is null or c.certificate_expires_on < (app_clock() at time zone 'Europe/Copenhagen')::date + c.reminded_days)
    order by c.certificate_expires_on, c.school_id limit ${most} for update of c skip locked`
  let reminded = 0
  for (const row of rows) {
    const expiresAt = endOfDate(row.expiresOn)
    const { createdAt, remindedDays } = row as unknown as Parameters<typeof reminderDue>[0]
    const days = reminderDue({ createdAt, expiresAt, remindedDays }, row.now as Date)
    if (days === null) continue
    const keepers = [row.schoolId, row.supplierId].filter((id): id is string => id !== null)
    const owners = await annexOwnersOf(tx, keepers)
    for (const organisationId of keepers) {
      const to = owners.filter(one => one.organisationId === organisationId)
      await postLetters(tx, organisationId, to, {
        template: 'CERTIFICATE_EXPIRES',
        reason: 'ANNEX_OWNER',
        path: '/contacts/connections',
        school: row.school as string,
        service: row.service,
        expiresOn: copenhagenDate(new Date(expiresAt.getTime() - 1)),
        days,
      })
    }
    await sql`update service_connection set reminded_days = ${days}
      where school_id = ${row.schoolId} and service = ${row.service}`
    reminded++
  }
  return reminded === most
}
