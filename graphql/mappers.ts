import type { CivilNumberWarning as Warning } from '#db/civil-numbers.ts'
import type { IncidentBegun as Begun } from '#db/commands/begin-incident.ts'
import type { IncidentClosed as Closed } from '#db/commands/close-incident.ts'
import type { CaseExported as Exported } from '#db/commands/export-incident.ts'
import type { ViewRemoved as Removed } from '#db/commands/remove-view.ts'
import type { IncidentReported as Reported } from '#db/commands/report-incident.ts'
import type { IncidentResolved as Resolved } from '#db/commands/resolve-incident.ts'
import type { ViewSaved as Saved } from '#db/commands/save-view.ts'
import type { StatusSent as Sent } from '#db/commands/send-status.ts'
import type { Annex } from '#db/queries/annexes.ts'
import type { BreachHead, ClockHead } from '#db/queries/clocks.ts'
import type { FeedRow } from '#db/queries/feed.ts'
import type { DutyRow } from '#db/queries/inbox.ts'
import type { IncidentBrief, IncidentFilter, IncidentHead, IncidentOrder } from '#db/queries/incidents.ts'
import type { DemoPersonRow, InstallationRow } from '#db/queries/installation.ts'
import type { MembershipRow, OneService, OrganisationFilter, OrganisationHead } from '#db/queries/organisations.ts'
import type { OverviewRow, PartyRow } from '#db/queries/overview.ts'
import type { SearchRow } from '#db/queries/search.ts'
import type { CaseReadRow, DeliveryHead, TimelineRow } from '#db/queries/timeline.ts'
import type { ViewRow } from '#db/queries/views.ts'
import type { EscalationStepRow } from '#db/tables/clock.ts'
import type { Actor } from '#domain/actor.ts'
import type { Explanation } from '#domain/explanation.ts'
import type { FreezePeriod as Freeze } from '#domain/freeze.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { ClockPlan } from '#domain/service-level.ts'
import type { Page, Wanted } from './paging.ts'

export type * from './acknowledgement-mappers.ts'
export type * from './annex-mappers.ts'
export type * from './attachment-mappers.ts'
export type * from './change-mappers.ts'
export type * from './client-mappers.ts'
export type * from './coordination-mappers.ts'
export type * from './life-mappers.ts'
export type * from './notification-mappers.ts'
export type * from './people-mappers.ts'
export type * from './planning-mappers.ts'
export type * from './problem-mappers.ts'
export type * from './reference-mappers.ts'
export type * from './register-mappers.ts'

// What stands behind each type of the graph while its resolvers run (codegen.ts, "mappers").
export type Organisation = OrganisationHead
export type PhoneHours = Annex & Readonly<{ asOf: Date }>
export type OrganisationConnection = Readonly<{ page: Page<OrganisationHead>; filter: OrganisationFilter }>
export type ServiceHandler = Readonly<{ service: OneService; handlerId: string }>
export type ReportableSchool = Readonly<{ school: OrganisationHead; handlers: readonly ServiceHandler[] }>
export type Viewer = Actor
export type Membership = MembershipRow & Readonly<{ organisation: OrganisationHead }>
export type Installation = InstallationRow
export type EmergencyContact = PhoneHours
export type DemoPerson = DemoPersonRow
/** A row of a list is brief; the rest of it is read when a field asks (resolvers/incident.ts, `whole`). */
export type Incident = IncidentBrief & Partial<IncidentHead>
export type ListedIncident = IncidentBrief & Readonly<{ place: Readonly<{ value: string; id: string }> }>
export type IncidentConnection = Readonly<{
  page: Page<ListedIncident>
  filter: IncidentFilter
  order: IncidentOrder
}>
export type Clock = ClockHead
export type Breach = BreachHead
export type EscalationStep = EscalationStepRow
export type TimelineConnection = Readonly<{ page: Page<TimelineRow>; wanted: Wanted; caseId: string }>
export type TimelineEntry = TimelineRow
export type StatusMessage = Readonly<{
  number: number
  situation: string
  handling: string | null
  nextStep: string | null
  actualSentAt: string | null
  caseId: string
  seq: number
}>
export type Delivery = DeliveryHead
export type CaseRead = CaseReadRow
export type CaseReadConnection = Readonly<{ page: Page<CaseReadRow>; wanted: Wanted; caseId: string }>
export type ChangeFeed = Readonly<{ rows: readonly FeedRow[]; hasMore: boolean; after: string | null }>
export type ChangeEntry = FeedRow
export type CaseExported = Exported
export type Duty = DutyRow
export type DutyConnection = Readonly<{ page: Page<DutyRow>; whose: 'OURS' | 'OTHERS' }>
export type SavedView = ViewRow
export type ViewSaved = Saved
export type ViewRemoved = Removed
export type SearchHit = SearchRow
export type SearchHitConnection = Readonly<{ page: Page<SearchRow> }>
export type Overview = OverviewRow
export type PartyFigures = PartyRow
export type PhoneDuty = IncidentHead

export type IncidentReported = Reported
export type IncidentBegun = Begun
export type StatusSent = Sent
export type IncidentResolved = Resolved
export type IncidentClosed = Closed
export type OrganisationSwitched = Readonly<{ kind: 'OrganisationSwitched' }>
export type ClockSimulation = Readonly<{
  kind: 'ClockSimulation'
  startedAt: Date
  plan: ClockPlan | null
  rule: string
}>
export type WorkingDaysCount = Readonly<{
  kind: 'WorkingDaysCount'
  dueOn: string
  dueAt: Date
  profile: 'DK_PUBLIC_SECTOR' | 'DK_STATUTORY' | 'DK_BANK'
  working: Explanation
}>

export type NoticeSimulation = Readonly<{
  kind: 'NoticeSimulation'
  earliestOn: string | null
  freeze: FreezePeriod | null
  earliestOutsideFreezeOn: string | null
  latestReceiptOn: string | null
  noticeDays: number
  explanation: string[]
}>
export type FreezePeriods = Readonly<{ kind: 'FreezePeriods'; periods: Freeze[] }>
export type FreezePeriod = Freeze

/** A refusal under its own name, so that tsc sees which union it belongs to. */
export type Refused<Kind extends string> = Refusal & Readonly<{ kind: Kind }>
export type CivilNumberWarning = Warning
export type CivilNumberFound = Refused<'CivilNumberFound'>
export type UnknownPriorityWord = Refused<'UnknownPriorityWord'>
export type NotPermitted = Refused<'NotPermitted'>
export type NotFound = Refused<'NotFound'>
export type InvalidInput = Refused<'InvalidInput'>
export type VersionConflict = Refused<'VersionConflict'>
export type IdempotencyConflict = Refused<'IdempotencyConflict'>
export type IncompleteReport = Refused<'IncompleteReport'>
export type PriorityReasonRequired = Refused<'PriorityReasonRequired'>
export type AlreadyBegun = Refused<'AlreadyBegun'>
export type AlreadyResolved = Refused<'AlreadyResolved'>
export type AlreadyClosed = Refused<'AlreadyClosed'>
export type HandlerRequired = Refused<'HandlerRequired'>
export type NotResolved = Refused<'NotResolved'>
export type ProblemRequired = Refused<'ProblemRequired'>
export type CalendarNeverOpens = Refused<'CalendarNeverOpens'>
