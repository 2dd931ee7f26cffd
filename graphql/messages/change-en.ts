import { sayGateReason } from '#domain/change.ts'
import { CHANGE_FIELDS } from '#domain/change-fields.ts'
import type { GateReason } from '#domain/gate-reason.ts'
import { sayInstant } from '#domain/say-time.ts'
import { type Detail, listed } from './sentence.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string

export const changeLabels: Readonly<Record<string, string>> = {
  ...CHANGE_FIELDS.en,
  rollbackPlan: 'Rollback',
  testPlan: 'Test',
  communicationPlan: 'Communication',
  incidents: 'Incidents',
  problem: 'Problem',
  templateId: 'Standard change',
  to: 'Receiver',
  questionId: 'Question',
  pointId: 'Point',
  participants: 'Participants',
  heldAt: 'Time',
  summary: 'Summary',
  conditions: 'Conditions',
  actualDecidedAt: 'Decided by telephone',
  note: 'Remark',
  year: 'Year',
  name: 'Freeze',
  firstOn: 'First day',
  lastOn: 'Last day',
  startsAt: 'Begins',
  endsAt: 'Ends',
  mustBeCompletedOn: 'To be met by',
  shortNoticeReason: 'Reason for the short notice',
  specification: 'The requirement',
  legalBasis: 'Legal basis',
  interfaceVersions: 'Interface description',
  steps: 'Steps',
  limits: 'Limits',
  validTo: 'Valid to',
  mostUses: 'Uses',
  suppliers: 'Suppliers',
  endedAt: 'Ended',
  'recordAnyway.reason': 'Reason',
  'recordAnyway.at': 'Begun',
}

export const changeReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  WINDOW_REVERSED: () => 'lies before the window begins. Give a later time.',
  SHORT_NOTICE: ({ min }) => `is missing. The notice is shorter than ${min} days: say why, or choose a later day.`,
  WINDOW_OVER: () => 'is over or cancelled and cannot be changed. Announce a new window.',
  WINDOW_BEGUN: () => 'cannot be changed once the window has begun. Change only when it ends.',
  ALREADY_KNOWN: () => 'is set so already. There is nothing to change.',
  ALREADY_REVOKED: () => 'is revoked already.',
  OTHER_YEAR: () => 'lies in another year than the freeze. Choose a day in the year that it begins in.',
  OTHER_SERVICE: () => 'is not among the services of the requirement. Choose one of them, or add it.',
  TOO_MANY_DAYS: ({ max }) => `gives more than ${max} days. Choose an earlier day.`,
  WINDOW_TOO_LONG: () => 'makes a window of more than 30 days. Shorten it, or divide the change.',
  ALREADY_SENT: () => 'cannot be changed once the change is sent. Withdraw it and send another.',
  MOVE_WINDOW: () => 'is moved by "Move window" once the change is sent.',
  UNKNOWN_TEMPLATE: () => 'does not exist, or AUB has not approved it for you.',
  BEFORE_SUBMITTED: () => 'lies before the change was sent. Give a later time.',
  OTHER_SIDE: () =>
    'is no answer that your side can give. AUB replies to questions; the others say whether it can be met.',
  NOTHING_ASKED: () => 'has no open question about the requirement.',
  UNKNOWN_CASE: () => 'does not exist, or you may not see it.',
  BOTH_SIDES: () => 'must name at least one from each side.',
  BEFORE_START: () => 'lies before the implementation began. Give a later time.',
}

export const changeNouns: Readonly<Record<string, string>> = {
  QUESTION: 'There is no such question in this dialogue. Read the change again.',
  POINT: 'There is no such point in this dialogue. Read the change again.',
}

const reasonsOf = ({ reasons }: Detail) =>
  (JSON.parse(String(reasons ?? '[]')) as GateReason[]).map(one => sayGateReason(one, 'en').why).join(' ')

export const changeRefusals = {
  IncompleteChange: ({ missing }) =>
    `The notice lacks information that section 5.4.1 requires: ${listed(missing, CHANGE_FIELDS.en, 'and')}. Fill it in and send again.`,
  GateShut: detail => `The gate is shut. ${reasonsOf(detail)}`.trimEnd(),
  QuestionOpen: ({ question }) => `A question of AUB is open: "${question}". Close it once the answer will do.`,
  PointNotTicked: ({ point }) => `The point "${point}" lacks a tick of one side.`,
  DialogueOneSided: () =>
    'Only one side has said something about the present scope. A one-way message is no dialogue (section 5.4).',
  QuestionIsClosed: () => 'The question is closed already. Read the change again.',
  OnlyTheAskerCloses: () => 'Only the side that asked may close the question.',
  AlreadyTicked: () => 'You have ticked the point already.',
  SignInTooOld: () => 'Sign in again to decide. Your sign-in is more than 15 minutes old.',
  GateUnavailable: () => 'The gate does not answer. Nothing was stored; try again in a moment.',
  NoFreezeToExempt: () => 'The window touches no freeze, so there is nothing to exempt it from.',
  SecondPersonRequired: () => 'You have agreed already. Another person at AUB must agree too.',
} satisfies Record<string, Say>

type Content = Readonly<Record<string, unknown>>
const when = (at: unknown) => (typeof at === 'string' ? sayInstant(new Date(at), 'en') : '')
const quoted = (text: unknown) => (text ? `: "${text}"` : '.')

export const changeFacts: Readonly<Record<string, (content: Content) => string>> = {
  ChangeDrafted: ({ kind }) => (kind === 'WISH' ? 'The wish is kept as a draft.' : 'The change is kept as a draft.'),
  ChangeSubmitted: ({ kind, isRenewal }) =>
    kind === 'WISH' ? 'The wish was sent.' : isRenewal ? 'A new notice was sent.' : 'The notice was sent to AUB.',
  ChangeRevised: ({ isNewScope }) =>
    isNewScope ? 'The scope has changed; notice and dialogue are to be renewed.' : 'The change was corrected.',
  WindowMoved: ({ windowStart, windowEnd }) => `The window is moved to ${when(windowStart)} – ${when(windowEnd)}.`,
  QuestionAsked: ({ text }) => `Question${quoted(text)}`,
  QuestionAnswered: ({ text }) => `Answer${quoted(text)}`,
  QuestionClosed: ({ question }) => `The question is closed${quoted(question)}`,
  PointProposed: ({ text }) => `Point proposed${quoted(text)}`,
  PointTicked: ({ text, isCondition }) => `${isCondition ? 'Condition met' : 'Point agreed'}${quoted(text)}`,
  DialogueCallLogged: ({ heldAt, isMeeting }) => `${isMeeting ? 'A meeting' : 'A call'} of ${when(heldAt)} is logged.`,
  DialogueConfirmed: () => 'AUB has confirmed that the dialogue was held.',
  ChangeApproved: ({ verdict, actualDecidedAt }) =>
    `AUB has approved the change${verdict === 'APPROVED_WITH_CONDITIONS' ? ' with conditions' : ''}${actualDecidedAt ? `, by telephone ${when(actualDecidedAt)}` : ''}.`,
  ChangeObjected: ({ reason }) => `AUB has objected${quoted(reason)}`,
  FreezeChanged: ({ firstDay, lastDay }) => `AUB has changed the freeze to ${firstDay} – ${lastDay}.`,
  FreezeExemptionProposed: () => 'An exemption from the freeze is proposed; another person at AUB must agree.',
  FreezeExemptionGranted: () => 'Two persons at AUB have granted an exemption from the freeze.',
  DecisionSilent: ({ workingDays, contact }) =>
    `AUB has not decided for ${workingDays} working days${contact ? `; ${contact} was told` : ''}.`,
  DialogueSummaryMissed: () => 'The summary of the call about the emergency change did not come in time.',
  ReviewMissed: () => 'The review did not come in time.',
  ImplementationRefused: () => 'An attempt to implement the change was refused, for the gate was shut.',
  ImplementationStarted: ({ reasons }) =>
    Array.isArray(reasons) && reasons.length > 0
      ? 'The change was implemented while the gate was shut. It is recorded as a breach.'
      : 'The implementation has begun.',
  ImplementationCompleted: () => 'The change is implemented.',
  ChangeRolledBack: ({ reason }) => `The change is rolled back${quoted(reason)}`,
  ChangeReviewed: ({ text }) => `The change is reviewed${quoted(text)}`,
  ChangeClosed: () => 'The change is closed.',
  ChangeWithdrawn: ({ reason }) => `The change is withdrawn${quoted(reason)}`,
  WishAnswered: ({ answer, reason }) =>
    `The wish is ${answer === 'ACCEPTED' ? 'accepted' : 'declined'}${quoted(reason)}`,
}
