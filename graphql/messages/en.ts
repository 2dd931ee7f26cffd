import {
  annexChangedMeanwhile,
  annexExample,
  annexLabel,
  annexLabels,
  annexReasons,
  annexRefusals,
  annexTask,
  notFoundNouns,
} from './annex-en.ts'
import { changeFacts, changeLabels, changeNouns, changeReasons, changeRefusals } from './change-en.ts'
import { clientLabels, clientNouns, clientRefusals } from './client-en.ts'
import { coordinationFacts, coordinationLabels, coordinationReasons, coordinationRefusals } from './coordination-en.ts'
import type { Messages } from './da.ts'
import { type FactWords, sayFact } from './facts.ts'
import { lifeFacts, lifeLabels, lifeReasons, lifeRefusals } from './life-en.ts'
import { news } from './news-en.ts'
import {
  changedMeanwhile,
  organisationFact,
  personLabels,
  personNouns,
  personReasons,
  personRefusals,
} from './people-en.ts'
import {
  draftChangedMeanwhile,
  problemFacts,
  problemLabels,
  problemNouns,
  problemReasons,
  problemRefusals,
} from './problem-en.ts'
import {
  fileColumns,
  handOverFacts,
  inactive,
  lineFaults,
  organisationChangedMeanwhile,
  registerLabels,
  registerNouns,
  registerReasons,
} from './register-en.ts'
import { listed } from './sentence.ts'
import { civilNumberWarning, toolLabels, toolReasons, toolRefusals } from './tools-en.ts'

const labels: Messages['labels'] = {
  ...changeLabels,
  ...lifeLabels,
  ...problemLabels,
  ...registerLabels,
  ...annexLabels,
  ...personLabels,
  ...toolLabels,
  ...coordinationLabels,
  ...clientLabels,
  filter: 'Filter',
  scope: 'For whom',
  title: 'Heading',
  description: 'Description',
  businessConsequence: 'Consequence for the business',
  service: 'Affected service',
  otherService: 'Other system',
  priority: 'Priority',
  priorityReason: 'Reason for the priority',
  'externalRef.system': 'Own system',
  'externalRef.id': 'Own case number',
  reporter: 'Reporter',
  'reporter.name': "Reporter's name",
  'reporter.department': "Reporter's department",
  'reporter.location': "Reporter's location",
  'reporter.phone': "Reporter's telephone",
  'handler.name': "Handler's name",
  'handler.phone': "Handler's telephone",
  situation: 'Situation',
  handling: 'Handling',
  nextStep: 'Next step',
  text: 'Text',
  workaround: 'Workaround',
  actualReason: 'Reason for recording later',
  actualResolvedAt: 'Really solved',
  detectedAt: 'Found',
  shouldHaveDetectedAt: 'Should have been found',
  occurredAt: 'Arose',
  schools: 'Affected schools',
  organisationId: 'Organisation',
  hours: 'Phone hours',
  days: 'Number of working days',
  fromYear: 'From year',
  toYear: 'To year',
}

const reasons: Messages['reasons'] = {
  ...annexReasons,
  ...personReasons,
  ...registerReasons,
  ...toolReasons,
  ...coordinationReasons,
  ...changeReasons,
  ...problemReasons,
  ...lifeReasons,
  SpansOverlap: () => 'has two opening times that overlap. Let one end before the next begins.',
  SpanReversed: () => 'closes before it opens. Write the opening before the closing; 24:00 is allowed as closing.',
  SpanMalformed: () => 'cannot be read. Write an opening and a closing, for example 08:00 and 15:00.',
  TimeMalformed: () => 'is not a time of day. Write HH:MM from 00:00 to 24:00.',
  CalendarMalformed: () => 'cannot be read. Weekdays are written 1 (Monday) to 7 (Sunday).',
  WEEKDAY_TWICE: () => 'has the same weekday twice. Write the opening times of a day in one place.',
  NOT_A_FILTER: () => 'is not a filter of the list. Save the view from the list itself.',
  REQUIRED: () => 'is missing. Fill it in.',
  TOO_SHORT: ({ min }) => `is too short. Write at least ${min} characters.`,
  TOO_LONG: ({ max }) => `is too long. Write at most ${max} characters.`,
  TOO_MANY: ({ max }) => `has too many. Give at most ${max}.`,
  NOT_STORABLE: () => 'holds characters that cannot be stored. Write the text again without them.',
  PHONE: () => 'is not a telephone number. Write eight Danish digits, or a country code as in +4570113000.',
  TOO_EARLY: ({ days }) => `lies more than ${days} days back. Give a later instant.`,
  TAKEN: () => 'is used already by a case that you reported. Give another, or open that case.',
  IN_FUTURE: () => 'lies in the future. Give an instant that has passed.',
  AFTER_DETECTION: () => 'lies after the fault was found. Give an earlier instant.',
  BEFORE_OPENED: () => 'lies before the case was opened. Give a later instant.',
  REASON_REQUIRED: () => 'is missing. Write why the solution is recorded later.',
  UNKNOWN_ORGANISATION: () => 'names one that you do not work with. Choose from the list.',
  ONLY_OWN_SCHOOL: () => 'can only be your own school. Leave it out.',
  EXACTLY_ONE: () => 'must be given in exactly one way: an organisation, or hours of your own.',
  OUT_OF_RANGE: ({ min, max }) => `is out of range. Give ${min} to ${max}.`,
  NO_ANNEX: () => 'has filed no annex with phone hours. Give the hours yourself.',
}

const viewNouns: Readonly<Record<string, string>> = { VIEW: 'The view is no longer there. Read the page again.' }

const refusals: Messages['refusals'] = {
  ...annexRefusals,
  ...personRefusals,
  ...toolRefusals,
  ...coordinationRefusals,
  ...clientRefusals,
  ...changeRefusals,
  ...problemRefusals,
  ...lifeRefusals,
  NotPermitted: () => 'Your role does not include this. Ask an administrator of your organisation.',
  NotFound: ({ noun }) =>
    notFoundNouns[String(noun)] ??
    registerNouns[String(noun)] ??
    personNouns[String(noun)] ??
    clientNouns[String(noun)] ??
    viewNouns[String(noun)] ??
    changeNouns[String(noun)] ??
    problemNouns[String(noun)] ??
    'There is no such case, or you may not see it. Check the number.',
  InvalidInput: (detail, field) => {
    const path = field?.join('.') ?? ''
    const label = annexLabel(field) ?? labels[path] ?? labels[field?.[0] ?? ''] ?? path
    return `“${label}” ${reasons[String(detail.reason)]?.(detail) ?? 'is not valid. Correct it and try again.'}`
  },
  VersionConflict: ({ currentVersion, noun }) =>
    changedMeanwhile[String(noun)] ??
    (noun === 'ROOT_CAUSE_DRAFT' ? draftChangedMeanwhile : undefined) ??
    (noun === 'ANNEX'
      ? annexChangedMeanwhile(currentVersion)
      : noun === 'ORGANISATION'
        ? organisationChangedMeanwhile(currentVersion)
        : `Somebody changed the case since you saw it (now version ${currentVersion}). Read it again and decide anew.`),
  IdempotencyConflict: () =>
    'The key (Idempotency-Key) was used before with another content. Use a new key for a new request.',
  IncompleteReport: ({ missing, mayAcceptIncomplete }) =>
    `Section 5.2.1 requires more: ${listed(missing, labels, 'and')}. ${
      mayAcceptIncomplete ? 'Fill in, or send anyway, as the case is priority 1.' : 'Fill in and send again.'
    }`,
  PriorityReasonRequired: ({ suggestedPriority }) =>
    `The answers give priority ${suggestedPriority}. Write a reason for choosing a lower one (section 5.2).`,
  AlreadyBegun: () => 'Handling has already begun. Read the case again.',
  AlreadyResolved: () => 'The case is already resolved. Read it again.',
  AlreadyClosed: () => 'The case is closed and cannot be changed. Report a new one if the fault is back.',
  NotResolved: () => 'The case is not resolved. Resolve it before closing.',
  HandlerRequired: () =>
    'Give name and telephone of the person who handles the case. An integration cannot begin by itself (section 4.2).',
  ProblemRequired: ({ conditions }) =>
    String(conditions).includes('MAJOR')
      ? 'Section 5.3 requires a problem, because a critical fault was solved by a workaround. Open it before closing.'
      : 'Section 5.3 requires a problem, because the root cause is unknown. Open it before closing.',
  CalendarNeverOpens: () => 'The phone hours do not open within 400 days. Correct them and try again.',
}

const suggestions: Readonly<Record<string, string>> = {
  BLOCKS_SYSTEM: 'The delivery blocks the system; that is always critical (section 5.2).',
  DATA_CANNOT_BE_DELIVERED: 'Data cannot be delivered; that is always critical (section 5.2).',
  DATA_FAULTY_TO_LARGER_EXTENT: 'Data are faulty to a larger extent; that is always critical (section 5.2).',
  WHOLE_INTERFACE_DOWN: 'The whole interface is down; that is always critical (section 5.2).',
  REPORTER: 'The reporter chose the priority without giving impact and urgency (section 5.2.4).',
  GRID: 'The priority follows from impact and urgency (section 5.2.4).',
}

const words: FactWords = {
  language: 'en',
  clocks: {
    REACTION: 'reaction',
    FIRST_FEEDBACK: 'first feedback',
    NEXT_STATUS: 'next status',
    AGREED_FEEDBACK: 'agreed feedback',
  },
  erased: 'The content is erased.',
  facts: {
    ...changeFacts,
    ...lifeFacts,
    ...problemFacts,
    ...handOverFacts,
    ...coordinationFacts,
    ContentErased: ({ seq }) => `The content of entry ${seq} was erased.`,
    CivilNumberKept: () => 'The text may hold a civil registration number and was kept unchanged.',
    ReportAmended: () => 'The report was changed by those who made it.',
    CaseExported: ({ format }) => `The case was exported (${format}).`,
    IncidentBegun: ({ handler }) => `${handler} has begun handling.`,
    StatusSent: ({ number }) => `Status no. ${number} was sent to the counterpart.`,
    IncidentResolved: () => 'The case is resolved.',
    IncidentClosed: () => 'The case is closed.',
    ClockHalfUsed: (_content, clock, time) => `Half of the time for ${clock} (due ${time}) is used.`,
    ClockAtRisk: (_content, clock, time) => `80 % of the time for ${clock} (due ${time}) is used.`,
    ReactionMissed: (_content, _clock, time) => `The reaction due ${time} was missed.`,
    FeedbackMissed: (_content, clock, time) => `The ${clock} due ${time} was missed.`,
    IncidentEscalated: ({ level, contactName }) => `Escalated to level ${level}: ${contactName} was told.`,
  },
}

export const en: Messages = {
  labels,
  reasons,
  refusals,
  suggestion: reason => suggestions[reason] ?? reason,
  fact: fact => sayFact(fact, words),
  news,
  civilNumberWarning,
  annexTask,
  annexExample,
  organisationFact,
  inactive: inactive as Readonly<Record<keyof typeof inactive, string>>,
  fileColumns,
  lineFaults,
  words: { roundTheClock: 'round the clock', closedToday: 'closed today', anotherSupplier: 'Another supplier' },
}
