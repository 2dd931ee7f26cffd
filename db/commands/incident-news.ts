import type { CommandTransaction } from '#db/connection.ts'
import type { IncidentNewsMail } from '#db/mail-data.ts'
import type { OpenCase } from '#db/open-case.ts'
import type { Priority } from '#domain/service-level.ts'
import { correspondentsOf } from './correspondents.ts'
import { tellCounterpart } from './send-status.ts'

type News = Readonly<{
  what: IncidentNewsMail['what']
  text?: string | null
  at?: Date | null
  fromPriority?: Priority | null
  acceptPath?: string | null
}>

/** The parts of a piece of news that nobody gave are null. */
export const newsOf = ({ what, text = null, at = null, fromPriority = null, acceptPath = null }: News) =>
  ({
    template: 'INCIDENT_NEWS',
    what,
    by: null,
    text,
    at: at?.toISOString() ?? null,
    fromPriority,
    acceptPath,
  }) as const

/** Tells the other side, and every affected school, what one side has done (C.5). */
export async function tellNews(tx: CommandTransaction, open: OpenCase, news: News): Promise<void> {
  const by = { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone }
  tellCounterpart(open, await correspondentsOf(tx, open), tx, { ...newsOf(news), by })
}
