import type { LinkState, RefusalCode, Resolvers } from '#graphql/generated/resolvers.ts'
import type { Refused } from '#graphql/mappers.ts'
import { refusalKinds } from '#graphql/messages/kinds.ts'
import { messages, type RefusalKind } from '#graphql/messages/messages.ts'
import { priorityOf } from './incident.ts'

/** `VersionConflict` has the code VERSION_CONFLICT: the type says the words of its code (api.md). */
const codeOf = (kind: string) => kind.replace(/(?<!^)[A-Z]/g, letter => `_${letter}`).toUpperCase() as RefusalCode

type Said = Refused<RefusalKind>

const shared: NonNullable<Resolvers['NotFound']> = {
  code: (refusal: Said) => codeOf(refusal.kind),
  field: (refusal: Said) => (refusal.field ? [...refusal.field] : null),
  message: (refusal: Said, _args, { language }) =>
    messages(language).refusals[refusal.kind](refusal.detail ?? {}, refusal.field ?? null),
}

const words = (text: unknown) =>
  String(text ?? '')
    .split(',')
    .filter(Boolean)
const byKind = { __resolveType: (source: { kind: string }) => source.kind as never }

const each = Object.fromEntries(refusalKinds.map(kind => [kind, shared])) as Resolvers

export const refusal: Resolvers = {
  ...each,
  VersionConflict: { ...(each.VersionConflict ?? {}), currentVersion: ({ detail }) => Number(detail?.currentVersion) },
  IncompleteReport: {
    ...(each.IncompleteReport ?? {}),
    missing: ({ detail }) => words(detail?.missing),
    mayAcceptIncomplete: ({ detail }) => detail?.mayAcceptIncomplete === true,
  },
  PriorityReasonRequired: {
    ...(each.PriorityReasonRequired ?? {}),
    suggestedPriority: ({ detail }) => priorityOf(Number(detail?.suggestedPriority)),
  },
  RootCauseIncomplete: { ...(each.RootCauseIncomplete ?? {}), missing: ({ detail }) => words(detail?.missing) },
  ReviewDateNotAhead: { ...(each.ReviewDateNotAhead ?? {}), latestOn: ({ detail }) => String(detail?.latestOn) },
  ExtensionNotLater: { ...(each.ExtensionNotLater ?? {}), dueOn: ({ detail }) => String(detail?.dueOn) },
  ExtensionBeyondWall: { ...(each.ExtensionBeyondWall ?? {}), latestOn: ({ detail }) => String(detail?.latestOn) },
  IncidentsStillOpen: { ...(each.IncidentsStillOpen ?? {}), count: ({ detail }) => Number(detail?.count) },
  ProblemRequired: { ...(each.ProblemRequired ?? {}), conditions: ({ detail }) => words(detail?.conditions) },
  LinkClosed: { ...(each.LinkClosed ?? {}), state: ({ detail }) => String(detail?.state) as LinkState },
  AnnexIncomplete: { ...(each.AnnexIncomplete ?? {}), missing: ({ detail }) => words(detail?.missing) },
  CivilNumberFound: {
    ...(each.CivilNumberFound ?? {}),
    fields: ({ detail }) => words(detail?.fields),
    choices: () => ['MASK', 'KEEP_WITH_REASON'],
  },
  UnknownPriorityWord: { ...(each.UnknownPriorityWord ?? {}), known: ({ detail }) => words(detail?.known) },
  CivilNumberWarning: {
    field: ({ field }) => [...field],
    message: ({ certainty }, _args, { language }) => messages(language).civilNumberWarning[certainty],
  },
  Refusal: byKind,
  AnnexHoursExampleResult: byKind,
  SaveAnnexDraftResult: byKind,
  SubmitAnnexResult: byKind,
  AcknowledgeAnnexResult: byKind,
  ConfirmAnnexResult: byKind,
  AdoptSupplierAnnexResult: byKind,
  RecordDigitalPostResult: byKind,
  ResolveBounceResult: byKind,
  ImportContactsResult: byKind,
  TestContactResult: byKind,
  RecordContactTestResult: byKind,
  InvitePersonResult: byKind,
  WithdrawInvitationResult: byKind,
  AcceptInvitationResult: byKind,
  ChangeRolesResult: byKind,
  SetEscalationLevelResult: byKind,
  EndMembershipResult: byKind,
  DisablePersonResult: byKind,
  EnablePersonResult: byKind,
  AnswerAccessRequestResult: byKind,
  SaveIdentityProviderResult: byKind,
  GrantAuditorResult: byKind,
  EndAuditorGrantResult: byKind,
  UpdateProfileResult: byKind,
  ChangePasswordResult: byKind,
  EndOwnSessionResult: byKind,
  EndAllSessionsResult: byKind,
  RequestPasswordResetResult: byKind,
  ResetPasswordResult: byKind,
  RegisterOrganisationResult: byKind,
  UpdateOrganisationResult: byKind,
  MergeOrganisationsResult: byKind,
  SetTestEnvironmentResult: byKind,
  OpenAgreementResult: byKind,
  EndAgreementResult: byKind,
  AssignSupplierResult: byKind,
  EndAssignmentResult: byKind,
  HandOverCasesResult: byKind,
  ImportSchoolsResult: byKind,
  DeviateFromAnnexResult: byKind,
  EndDeviationResult: byKind,
  UndoImportResult: byKind,
  CreateClientResult: byKind,
  ChangeDefaultReporterResult: byKind,
  SetPriorityWordsResult: byKind,
  EndClientResult: byKind,
  CreateTokenResult: byKind,
  RotateTokenResult: byKind,
  RevokeTokenResult: byKind,
  IssueClientSecretResult: byKind,
  WithdrawClientSecretResult: byKind,
  ReportIncidentResult: byKind,
  BeginIncidentResult: byKind,
  SendStatusResult: byKind,
  ResolveIncidentResult: byKind,
  CloseIncidentResult: byKind,
  OpenProblemResult: byKind,
  LinkIncidentResult: byKind,
  DeclineSimilarityResult: byKind,
  PlanProblemResult: byKind,
  RecordKnownErrorResult: byKind,
  WaiveRootCauseResult: byKind,
  ObjectToWaiverResult: byKind,
  LogCallResult: byKind,
  AppointSituationManagerResult: byKind,
  AppointCoordinatingContactResult: byKind,
  AcknowledgeEscalationResult: byKind,
  AddNoteResult: byKind,
  ChangeAffectedSchoolsResult: byKind,
  RecordSchoolOutcomeResult: byKind,
  AnswerRequestResult: byKind,
  SaveRootCauseDraftResult: byKind,
  AskExtensionResult: byKind,
  AnswerExtensionResult: byKind,
  SendRootCauseResult: byKind,
  ReturnRootCauseResult: byKind,
  AcceptRootCauseResult: byKind,
  RequestResourcesResult: byKind,
  AnswerResourcesResult: byKind,
  SolveProblemResult: byKind,
  CloseProblemResult: byKind,
  SaveViewResult: byKind,
  RemoveViewResult: byKind,
  SwitchOrganisationResult: byKind,
  SimulateClockResult: byKind,
  SimulateNoticeResult: byKind,
  FreezePeriodsResult: byKind,
  WorkingDaysResult: byKind,
}
