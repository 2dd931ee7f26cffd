import type { CommandTransaction } from '#db/connection.ts'
import { plannersOf } from '#db/queries/planners.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { toContactPoints } from './to-contact-points.ts'

type Window = Readonly<{ id: string; services: readonly string[]; startsAt: Date; endsAt: Date }>
type Word = Readonly<{ kind: 'ANNOUNCED' | 'CHANGED' | 'CANCELLED'; text: string | null }>

/** AUB's windows are told to all who use the interface; a school's or a supplier's to AUB, to each other and to the affected schools (C.5). */
export async function tellOfWindow(tx: CommandTransaction, window: Window, word: Word, at: Date): Promise<void> {
  const { sql, actor } = tx
  const today = copenhagenDate(at)
  const others =
    actor.organisationKind === 'AUB'
      ? (await plannersOf(tx, window.services, today)).map(one => one.id)
      : (
          await sql`select id from organisation where kind = 'AUB'
            union select school_id from service_window_school where window_id = ${window.id}
            union select supplier_id from supplier_assignment where school_id = ${actor.organisationId} and service = any(${`{${window.services.join(',')}}`}::text[])
              and from_on <= ${today} and (to_on is null or to_on >= ${today})`
        ).map(row => row.id as string)
  await toContactPoints(
    tx,
    others.filter(id => id !== actor.organisationId),
    at,
    {
      template: 'SERVICE_WINDOW',
      reason: 'CONTACT_POINT',
      path: '/changes/windows',
      what: word.kind,
      owner: actor.organisationName,
      services: window.services,
      startsAt: window.startsAt.toISOString(),
      endsAt: window.endsAt.toISOString(),
      text: word.text,
    },
  )
}
