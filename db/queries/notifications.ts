import type { LaneSql } from '#db/lanes.ts'
import type { Noun } from '#db/tables/incident.ts'
import type { Channel, NewsKind, Topic } from '#domain/notification.ts'

type Read = Readonly<{ sql: LaneSql }>

export type NotificationRow = Readonly<{
  caseId: string
  noun: Noun
  number: string
  title: string | null
  priority: 1 | 2 | 3 | 4 | null
  unread: number
  lastKind: NewsKind
  lastTopic: Topic
  lastAt: Date
  position: number
}>
export type ChoiceRow = Readonly<{ topic: Topic; channel: Channel; isOn: boolean }>

/** What is new to the actor, a row for each case, the latest first; row-level security leaves out what they no longer see. */
export async function notificationPage(
  { sql }: Read,
  limit: number,
  before: number | null,
): Promise<{ rows: NotificationRow[]; hasMore: boolean }> {
  const rows = (await sql`
    select n.case_id as "caseId", n.noun, coalesce(i.number, b.number, c.number) as number, coalesce(i.title, b.title, c.title) as title,
      coalesce(i.priority, b.priority, c.priority) as priority, n.unread, n.last_kind as "lastKind", n.last_topic as "lastTopic",
      n.last_at as "lastAt", n.position::float8 as "position"
    from notification n
    left join incident i on n.noun = 'INCIDENT' and i.id = n.case_id
    left join problem b on n.noun = 'PROBLEM' and b.id = n.case_id
    left join change_request c on n.noun = 'CHANGE' and c.id = n.case_id
    where coalesce(i.id, b.id, c.id) is not null and ${before === null ? sql`true` : sql`n.position < ${before}`}
    order by n.position desc limit ${limit + 1}`) as unknown as NotificationRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

const mostCounted = 100

/** How many cases have something that the actor has not looked at, counted to 100 at most. */
export async function countUnread({ sql }: Read): Promise<number> {
  const [row] =
    await sql`select count(*)::int as n from (select from notification where unread > 0 limit ${mostCounted}) waiting`
  return row?.n as number
}

/** What the actor has chosen in this organisation, as far as they have chosen. */
export async function choicesMade({ sql }: Read): Promise<ChoiceRow[]> {
  return (await sql`select topic, channel, is_on as "isOn" from notification_choice`) as unknown as ChoiceRow[]
}
