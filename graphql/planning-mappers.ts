import type { RequirementAnnounced as Announced } from '#db/commands/announce-requirement.ts'
import type { ServiceWindowAnnounced as WindowAnnounced } from '#db/commands/announce-service-window.ts'
import type { RequirementAnswered as Answered } from '#db/commands/answer-requirement.ts'
import type { StandardTemplateApproved as Approved } from '#db/commands/approve-standard-template.ts'
import type { FreezeConfirmed as Confirmed } from '#db/commands/confirm-freeze.ts'
import type { FreezeCorrected as Corrected } from '#db/commands/correct-freeze.ts'
import type { SubscriptionEnded as Ended } from '#db/commands/end-subscription.ts'
import type { StandardTemplateRevoked as Revoked } from '#db/commands/revoke-standard-template.ts'
import type { CalendarSubscribed as Subscribed } from '#db/commands/subscribe-to-calendar.ts'
import type { Occupied } from '#db/queries/calendar.ts'
import type { ChangeHead } from '#db/queries/changes.ts'
import type { Answer, Recipient, RequirementHead, VersionRow } from '#db/queries/requirements.ts'
import type { WindowHead, Word } from '#db/queries/service-windows.ts'

export type ChangeCalendar = Readonly<{
  kind: 'ChangeCalendar'
  from: string
  to: string
  asOf: Date
  rows: readonly ChangeHead[]
}>
export type Occupancy = Occupied
export type ServiceWindow = WindowHead
export type ServiceWindowWord = Word
export type Requirement = RequirementHead
export type RequirementRecipient = Recipient & Readonly<{ answers: readonly Answer[] }>
export type RequirementAnswer = Answer
export type InterfaceVersion = VersionRow
export type FreezeConfirmed = Confirmed
export type FreezeCorrected = Corrected
export type ServiceWindowAnnounced = WindowAnnounced
export type RequirementAnnounced = Announced
export type RequirementAnswered = Answered
export type StandardTemplateApproved = Approved
export type StandardTemplateRevoked = Revoked
export type CalendarSubscribed = Subscribed & Readonly<{ secret?: string }>
export type SubscriptionEnded = Ended
