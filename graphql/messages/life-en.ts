import { sayInstant } from '#domain/say-time.ts'
import type { Detail } from './sentence.ts'

type Content = Readonly<Record<string, unknown>>
type SayFact = (content: Content, clock: string, time: string) => string

const closed: Readonly<Record<string, string>> = {
  ACCEPTED: 'The proposal is accepted already. Read the case again.',
  REPLACED: 'The proposal was taken back or replaced by a newer one. Read the case again.',
  PASSED: 'The proposed time has passed. Propose another.',
  HOURLY: 'The case is priority 1 now, with a status every hour. No time is agreed.',
}

/** Refusals of reopening, recalling, priorities, disputes and agreed times. */
export const lifeRefusals = {
  DisputeAlreadyOpen: () =>
    'The sides disagree about this on the case already. Agree first; level 2 of both sides can settle it.',
  NoSuchDispute: () => 'There is nothing disputed to answer or settle. Read the case again.',
  LevelTwoRequired: () => 'Only a person of escalation level 2 can settle a dispute. Ask your level 2 to do it.',
  ProposalClosed: ({ state }: Detail) =>
    closed[String(state)] ?? 'The proposal can no longer be accepted. Read the case again.',
  RecallTooLate: ({ isLate, isFollowed }: Detail) =>
    isFollowed
      ? 'Another message has followed it. Take the last one back first, or send another that corrects it.'
      : isLate
        ? 'A status that was recorded with an earlier time cannot be taken back. Send another that corrects it.'
        : 'The ten seconds have passed, or a mail has left. Send another status that corrects it.',
  ReopenTooLate: () =>
    'The case was closed more than 30 days ago and cannot be reopened. Report a new one that follows it.',
}

export const lifeReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  SAME_PRIORITY: () => 'is the priority that the case has. Choose another.',
  P1_IS_HOURLY: () => 'cannot be agreed at priority 1, where a status is due every hour. Leave the field empty.',
  ONLY_P4: () => 'can be a solution time at priority 4 only. Choose the next feedback.',
  TOO_FAR: ({ days }) => `lies more than ${days} days ahead. Choose an earlier time.`,
  EXACTLY_ONE_VALUE: () => 'or the time must be given, but only one of the two.',
  BEFORE_EVENT: () => 'lies before the fault arose. Give a later time.',
  BEFORE_REOPENED: () => 'lies before the case was reopened. Give a later time.',
  BEFORE_SOLVED: () => 'lies before the fault was last solved. Give a later time.',
  BEFORE_LAST_STATUS: () => 'lies before the last status. Give a later time.',
}

export const lifeLabels: Readonly<Record<string, string>> = {
  actualBegunAt: 'Really begun',
  actualSentAt: 'Really told',
  nextFeedbackAt: 'Next feedback',
  dueAt: 'Time',
  about: 'The proposal',
  note: 'Message',
  duplicateOf: 'The other case',
  followsUp: 'The earlier case',
  wished: 'Wished priority',
  evidence: 'Evidence',
}

const priority = (value: unknown) => `priority ${value}`
const at = (value: unknown) => (typeof value === 'string' ? sayInstant(new Date(value), 'en') : '')

export const lifeFacts: Readonly<Record<string, SayFact>> = {
  StatusRecalled: ({ number }) => `Status ${number} was taken back before it was sent.`,
  IncidentReopened: ({ text }) => `The case is open again: ${text}`,
  IncidentCancelled: ({ reason, text }) =>
    reason === 'DUPLICATE' ? `Cancelled as a duplicate: ${text}` : `Cancelled: ${text}`,
  IncidentPromoted: () => 'The outage has lasted 24 hours. The case is priority 1 now.',
  OutagePromotionNear: ({ promoteAt, isAutomatic }) =>
    isAutomatic
      ? `The outage has lasted 20 hours. The case becomes priority 1 ${at(promoteAt)}.`
      : `The outage has lasted 20 hours. ${at(promoteAt)} the priority ought to be raised.`,
  PriorityChanged: ({ from, to, reason, text }) =>
    `The priority was changed from ${from} to ${to} (${reason === 'CORRECTION' ? 'correction' : 'new facts'}): ${text}`,
  PriorityObjected: ({ wished, running, reason }) =>
    `Objection to the priority: ${priority(wished)} is wished. Until it is settled ${priority(running)} runs. ${reason}`,
  DisputeSettled: ({ about, value, isSettled }) => {
    const what = about === 'PRIORITY' ? priority(value) : `found ${at(value)}`
    return isSettled
      ? `The dispute is settled: ${what}.`
      : `Level 2 proposes to settle it as ${what}. The other side is missing.`
  },
  DetectionClaimed: ({ shouldHaveDetectedAt, reason }) =>
    `Claim: the fault should have been found ${at(shouldHaveDetectedAt)}. ${reason}`,
  DetectionClaimAnswered: ({ isAccepted, shouldHaveDetectedAt, reason }) =>
    isAccepted
      ? `The claim is accepted: the clocks run from ${at(shouldHaveDetectedAt)}.`
      : `The claim is rejected: ${reason}`,
  FeedbackTimeProposed: ({ about, dueAt }) =>
    about === 'SOLUTION' ? `Proposed solution time: ${at(dueAt)}.` : `Proposed next feedback: ${at(dueAt)}.`,
  FeedbackTimeAccepted: ({ about, dueAt }) =>
    about === 'SOLUTION' ? `Agreed solution time: ${at(dueAt)}.` : `Agreed next feedback: ${at(dueAt)}.`,
  ProblemMissing: () => 'The case does not close by itself: section 5.3 requires a problem, and none is linked.',
  SolutionTimeMissing: () => 'No solution time has been agreed after five working days (section 5.2.5).',
}
