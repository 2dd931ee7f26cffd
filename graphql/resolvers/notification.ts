import { chooseNotifications } from '#db/commands/choose-notifications.ts'
import { markNotificationsRead } from '#db/commands/mark-notifications-read.ts'
import { choicesMade, countUnread, notificationPage } from '#db/queries/notifications.ts'
import { CHANNELS, isCarried, maySilence, TOPICS } from '#domain/notification.ts'
import { caseTypes } from '#graphql/case-types.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, uuidOf } from '#graphql/global-id.ts'
import type { Notification, NotificationChoice } from '#graphql/mappers.ts'
import { messages } from '#graphql/messages/messages.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { priorityOf } from './incident.ts'

const list = 'notifications'
const placeOf = ({ position }: Notification) => [position]
const placeIn = async (context: Context, argument: string, cursor: string) =>
  Number((await cursorPlace(context, argument, list, cursor))[0])

/** Every kind of event with every channel that carries it; told until somebody chooses otherwise. */
async function choicesOf(context: Context): Promise<NotificationChoice[]> {
  const { kind } = await context.actor()
  if (kind === 'CLIENT') return []
  const made = await context.ask(choicesMade)
  return TOPICS.flatMap(topic =>
    CHANNELS.filter(channel => isCarried(topic, channel)).map(channel => ({
      topic,
      channel,
      isOn: made.find(one => one.topic === topic && one.channel === channel)?.isOn ?? true,
      maySilence: maySilence(topic, channel),
    })),
  )
}

const unreadOf = async (context: Context): Promise<number> =>
  (await context.actor()).kind === 'CLIENT' ? 0 : context.ask(countUnread)

const caseOf = (id: string) =>
  Object.values(caseTypes).reduce<string | null>((found, type) => found ?? uuidOf(type, id), null) ?? nobody

export const notification: Resolvers = {
  Query: {
    async notifications(_root, args, context) {
      const wanted = wantedPage(args)
      const before = wanted.cursor === null ? null : await placeIn(context, 'after', wanted.cursor)
      const { rows, hasMore } = await context.ask(tx => notificationPage(tx, wanted.size, before))
      return { page: pageOf(wanted, rows, hasMore) }
    },
    unreadNotifications: (_root, _args, context) => unreadOf(context),
    notificationChoices: (_root, _args, context) => choicesOf(context),
  },
  Mutation: {
    chooseNotifications: (_root, { input }, context) =>
      context.command({ verb: 'chooseNotifications', input }, tx => chooseNotifications(tx, input)),
    async markNotificationsRead(_root, { input }, context) {
      const upTo = input.upTo == null ? null : await placeIn(context, 'upTo', input.upTo)
      const caseId = input.caseId == null ? null : caseOf(input.caseId)
      return context.command({ verb: 'markNotificationsRead', input }, tx =>
        markNotificationsRead(tx, { caseId, upTo }),
      )
    },
  },
  NotificationConnection: {
    edges: ({ page }, _args, context) => edges(context, list, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, list, page, placeOf),
  },
  Notification: {
    caseId: ({ noun, caseId }) => globalId(caseTypes[noun], caseId),
    priority: ({ priority }) => (priority === null ? null : priorityOf(priority)),
    topic: ({ lastTopic }) => lastTopic,
    kind: ({ lastKind }) => lastKind,
    text: ({ lastKind }, _args, { language }) => messages(language).news[lastKind],
    at: ({ lastAt }) => lastAt,
  },
  NotificationsChosen: { choices: (_done, _args, context) => choicesOf(context) },
  NotificationsRead: { unread: (_done, _args, context) => unreadOf(context) },
}
