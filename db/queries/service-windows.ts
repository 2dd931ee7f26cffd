import type { LaneSql } from '#db/lanes.ts'
import type { ServiceWindowRow } from '#db/tables/service-window.ts'

type Read = Readonly<{ sql: LaneSql }>
export type WindowHead = ServiceWindowRow
export type Word = Readonly<{
  windowId: string
  kind: 'ANNOUNCED' | 'CHANGED' | 'CANCELLED'
  saidAt: Date
  startsAt: Date
  endsAt: Date
  text: string | null
  by: string
}>

const columns = (
  sql: LaneSql,
) => sql`w.id, w.owner_id as "ownerId", w.is_from_aub as "isFromAub", to_json(w.services) as services,
  w.starts_at as "startsAt", w.ends_at as "endsAt", w.text, w.change_id as "changeId", w.announced_at as "announcedAt",
  w.announced_by as "announcedBy", w.cancelled_at as "cancelledAt", w.version`

const MOST = 500

/** The windows that end after an instant and, where said, begin before another (R-4.4). */
export async function windowsAfter({ sql }: Read, from: Date, to: Date | null = null): Promise<WindowHead[]> {
  return (await sql`select ${columns(sql)} from service_window w
    where w.ends_at > ${from} and (${to}::timestamptz is null or w.starts_at < ${to})
    order by w.starts_at, w.id limit ${MOST}`) as unknown as WindowHead[]
}

export async function windowsByIds({ sql }: Read, ids: readonly string[]): Promise<WindowHead[]> {
  return (await sql`select ${columns(sql)} from service_window w
    where w.id = any(${`{${ids.join(',')}}`}::uuid[])`) as unknown as WindowHead[]
}

/** What was said of windows, oldest first. */
export async function wordsOfWindows({ sql }: Read, ids: readonly string[]): Promise<Word[]> {
  return (await sql`select window_id as "windowId", kind, said_at as "saidAt", starts_at as "startsAt", ends_at as "endsAt", text, by_name as by
    from service_window_word where window_id = any(${`{${ids.join(',')}}`}::uuid[]) order by window_id, seq`) as unknown as Word[]
}
