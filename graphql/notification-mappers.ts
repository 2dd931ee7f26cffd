import type { NotificationsChosen as Chosen } from '#db/commands/choose-notifications.ts'
import type { NotificationsRead as Looked } from '#db/commands/mark-notifications-read.ts'
import type { ChoiceRow, NotificationRow } from '#db/queries/notifications.ts'
import type { Page } from './paging.ts'

// What stands behind the types of notification.graphql while their resolvers run.
export type Notification = NotificationRow
export type NotificationConnection = Readonly<{ page: Page<NotificationRow> }>
export type NotificationChoice = ChoiceRow & Readonly<{ maySilence: boolean }>
export type NotificationsChosen = Chosen
export type NotificationsRead = Looked
