import { sayDate } from '#domain/say-time.ts'
import type { problemRefusals as danish } from './problem-da.ts'
import { type Detail, listed } from './sentence.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string
const on = (date: unknown) => (date ? sayDate(String(date), 'en') : '')

export const problemLabels: Readonly<Record<string, string>> = {
  incidents: 'Incidents',
  incidentId: 'Incident',
  services: 'Services',
  problemOwner: 'Problem owner',
  'problemOwner.name': "Problem owner's name",
  'problemOwner.phone': "Problem owner's telephone",
  'problemOwner.email': "Problem owner's e-mail",
  plannedWork: 'Planned work',
  cause: 'Cause',
  reviewOn: 'Reviewed on',
  reason: 'Reason',
  answer: 'Answer',
  wishedOn: 'Wished date',
  wanted: 'What is needed',
  replyBy: 'Answer wanted by',
  resolution: 'How the cause was removed',
  'analysis.summary': 'Summary',
  'analysis.timeline': 'Timeline',
  'analysis.cause': 'Cause',
  'analysis.contributingFactors': 'Contributing factors',
  'analysis.effect': 'Effect on employers and payments',
  'analysis.workaround': 'Workaround',
  'analysis.correction': 'Correction',
  'analysis.prevention': 'Prevention',
  analysis: 'Root cause analysis',
}

const parts: Readonly<Record<string, string>> = {
  summary: 'Summary',
  timeline: 'Timeline',
  cause: 'Cause',
  effect: 'Effect on employers and payments',
  correction: 'Correction',
  prevention: 'Prevention with owner and date',
}

export const problemReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  NAMES_A_SCHOOL: () => 'names a school. Every school concerned reads the text; write it without the name.',
  DIFFERENT_OWNERS: () => 'are solved by different organisations. Open a problem for each.',
  CANCELLED: () => 'is cancelled. Remove it.',
  IN_PAST: () => 'has passed. Give a later time.',
}

export const problemRefusals: Readonly<Record<keyof typeof danish, Say>> = {
  ProblemOwnerRequired: () =>
    'Name the person who sees to the problem. An integration cannot be the owner itself (section 5.3).',
  AlreadyLinked: () => 'The incident is linked to the problem already.',
  NotSuggested: () => 'There are no longer several like incidents to decide on. Read the page again.',
  StepNotPossible: () => 'That is not possible in the present state of the case. Read the case again.',
  ReviewDateNotAhead: ({ latestOn }) => `Choose a date after today and at the latest ${on(latestOn)}.`,
  RootCauseRequired: () => 'The root cause analysis is required (section 5.3). Send it, or ask for a later date.',
  RootCauseNotOwed: () => 'No root cause analysis is to be sent now. Read the problem again.',
  RootCauseIncomplete: ({ missing }) =>
    `The root cause analysis lacks: ${listed(missing, parts, 'and')}. Complete it and send again (section 5.3).`,
  RootCauseAlreadySent: () => 'The root cause analysis has been sent. Another can be sent if AUB returns it.',
  RootCauseNotSent: () => 'There is no root cause analysis to answer. Read the problem again.',
  RootCauseMissing: () =>
    'The root cause analysis has not been sent. Send it to ATP Servicedesk before the problem is closed (section 5.3).',
  ExtensionNotLater: ({ dueOn }) => `The date is ${on(dueOn)} already. Choose a later one.`,
  ExtensionBeyondWall: ({ latestOn }) =>
    `The analysis must be sent within 20 working days of the opening: ${on(latestOn)}. Choose that day or an earlier one (section 5.3).`,
  ExtensionAlreadyAsked: () => 'AUB has been asked and has not answered yet. Wait for the answer.',
  ExtensionNotAsked: () => 'Nobody has asked for a later date. Read the problem again.',
  AlreadyAnswered: () => 'It has been answered already. Read the page again.',
  ProblemNotSolved: () => 'The problem is not solved. Mark it as solved before closing it.',
  IncidentsStillOpen: ({ count }) =>
    Number(count) === 1
      ? 'A linked incident is open. Solve it first, or write why the problem is closed all the same.'
      : `${count} linked incidents are open. Solve them first, or write why the problem is closed all the same.`,
}

export const problemNouns: Readonly<Record<string, string>> = {
  RESOURCE_REQUEST: 'The request for resources does not exist. Read the page again.',
}

export const draftChangedMeanwhile =
  'Somebody else has kept the draft since. Read the page again and write your text into the newest one.'

const days = (count: unknown) =>
  Number(count) === 0 ? 'today' : Number(count) === 1 ? 'in 1 working day' : `in ${count} working days`

export const problemFacts: Readonly<Record<string, (content: Readonly<Record<string, unknown>>) => string>> = {
  ProblemOpened: ({ isLate, isRootCauseRequired, dueOn }) =>
    [
      'The problem is opened.',
      isRootCauseRequired ? `The root cause analysis must be sent by ${on(dueOn)}.` : '',
      isLate ? 'That was more than 1 working day after the incident was solved.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  ProblemLinked: ({ problem }) => `The case is linked to the problem ${problem}.`,
  IncidentLinked: () => 'One more incident is linked to the problem.',
  ProblemPlanned: ({ owner }) => `${owner} sees to the problem.`,
  AnalysisBegun: () => 'Work on the cause has begun.',
  KnownErrorRecorded: ({ reviewOn }) => `Recorded as a known error. Reviewed on ${on(reviewOn)}.`,
  KnownErrorReviewDue: () => 'The known error is to be reviewed.',
  RootCauseWaived: ({ reason }) => `The root cause analysis is waived: ${reason}`,
  WaiverObjected: ({ reason, dueOn }) =>
    `AUB requires a root cause analysis${dueOn ? ` by ${on(dueOn)}` : ''}: ${reason}`,
  ExtensionAsked: ({ wishedOn, reason }) => `Time until ${on(wishedOn)} is asked for: ${reason}`,
  ExtensionAnswered: ({ isGranted, wishedOn }) =>
    isGranted ? `AUB has said yes to ${on(wishedOn)}.` : `AUB has said no to ${on(wishedOn)}.`,
  RootCauseReminded: ({ daysLeft }) => `The owner is reminded of the analysis, which is due ${days(daysLeft)}.`,
  RootCauseMissed: ({ on: date }) => `The root cause analysis had not been sent when ${on(date)} was over.`,
  RootCauseSent: ({ version }) => `The root cause analysis (version ${version}) is sent to ATP Servicedesk.`,
  RootCauseReturned: ({ answer }) => `AUB has returned the root cause analysis: ${answer}`,
  RootCauseAccepted: () => 'AUB has accepted the root cause analysis.',
  ResourcesRequested: ({ text }) => `Resources are asked for: ${text}`,
  ResourcesAnswered: ({ answer }) => `Answer about resources: ${answer}`,
  ProblemIdle: () => 'Nothing has happened for 10 working days. The owner is reminded.',
  ProblemSolved: () => 'The problem is solved.',
  ProblemClosed: ({ reason }) => (reason ? `The problem is closed: ${reason}` : 'The problem is closed.'),
}
