import type { Detail } from './sentence.ts'

type Content = Readonly<Record<string, unknown>>
type SayFact = (content: Content) => string

/** Refusals of calls, coordinators, notes, schools and requests. */
export const coordinationRefusals = {
  NotMajorIncident: () =>
    'The case has never been priority 1, so nobody is named (section 5.2.3). Raise the priority first if the fault is critical.',
  NothingToAcknowledge: () => 'No step of the escalation waits for an answer. Read the case again.',
  NotAnIncident: () => 'The case is no incident and has no clocks. Answer it instead (section 3.1).',
  NotARequest: () => 'The case asks for nothing that is answered so. Send a status instead.',
  AnswerNotPossible: () => 'The request cannot be answered so now. Choose one of the answers that the case shows.',
}

export const coordinationReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  EMPTY_FILE: () => 'is empty. Choose the file again.',
  FILE_TOO_LARGE: () => 'is larger than 5 MB. Choose a smaller one, or divide it.',
  FILE_KIND: () => 'is no file that the case takes. Choose PDF, PNG, JPEG, DOCX, XLSX or text in UTF-8.',
  TOO_MANY_FILES: ({ max }) => `is one too many: the case has ${max} files already.`,
  REFERENCE_TAKEN: () => 'already stands on another of your cases. Give another, or open that case.',
  NOT_HEARD: () => 'can only be yes when somebody answered. Send a status instead.',
  ONLY_AUB: () => 'is for AUB alone. Leave it out.',
  ONLY_CRITICAL_AT_AUB: () =>
    "is only for AUB's own faults of priority 1. Set the responsible side to AUB and the priority to P1.",
  ONLY_INCIDENT: () => 'is only for incidents. Leave it out.',
  NOT_ON_BEHALF: () => 'cannot be given on behalf of others. Leave it out.',
  NO_REQUEST: () => 'does not belong to an incident. Leave it out.',
  IN_PAST: () => 'has passed. Give an instant in the future.',
  ENDS_BEFORE_START: () => 'lies before the start. Give a later instant.',
  ALREADY_AFFECTED: () => 'has a school that is affected already. Take it off the list.',
  NOT_AFFECTED: () => 'has a school that is not affected. Take it off the list.',
  TWICE: () => 'names the same school twice. Give one result for each.',
  REASON_WANTED: () => 'is missing. Write why you say no.',
  NOT_CALLABLE: () => 'cannot be used. Give an https address on the internet, or a mail address at your SMS gateway.',
}

export const coordinationLabels: Readonly<Record<string, string>> = {
  number: 'Telephone number',
  caller: 'Who called',
  spokenWith: 'Who was spoken with',
  at: 'Time',
  note: 'Note',
  isStatus: 'Counts as a status',
  link: 'Link',
  openPoints: 'Open points',
  add: 'Schools to add',
  remove: 'Schools to take out',
  results: 'Results',
  answer: 'Answer',
  caseType: 'Case type',
  broadcast: 'To all agreements',
  onBehalfOf: 'On behalf of',
  'onBehalfOf.organisationId': 'On behalf of',
  'onBehalfOf.receivedAt': 'Call received',
  request: 'Request',
  'request.replyBy': 'Answer wanted by',
  'request.environment': 'Environment',
  'request.periodFrom': 'Start of the period',
  'request.periodTo': 'End of the period',
  'request.participants': 'Participants',
  'request.level': 'Escalation level',
}

const results: Readonly<Record<string, string>> = {
  ANSWERED: 'answered',
  QUEUE: 'in a queue',
  NO_ANSWER: 'not answered',
}
const outcomes: Readonly<Record<string, string>> = {
  AFFECTED: 'affected',
  RESTORED: 'works again',
  RESEND_DATA: 'data must be sent again',
  NOT_AFFECTED: 'not affected',
}
const answers: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  ANSWERED: 'answered',
  DONE: 'done',
}
const kinds: Readonly<Record<string, string>> = {
  OPERATIONAL_DIALOGUE: 'Operational dialogue opened.',
  TEST_REQUEST: 'Request for a test opened.',
  INFORMATION_REQUEST: 'Request for information opened.',
  RESOURCE_REQUEST: 'Request for resources opened.',
  NOTICE: 'Notice sent.',
}
const roles: Readonly<Record<string, string>> = {
  SITUATION_MANAGER: 'a Situation Manager',
  COORDINATING_CONTACT: 'a coordinating contact',
}
const after = (before: unknown) => (before ? ` after ${before}` : '')

export const coordinationFacts: Readonly<Record<string, SayFact>> = {
  IncidentReported: ({ priority, caseType }) =>
    caseType ? (kinds[String(caseType)] ?? String(caseType)) : `Reported with priority ${priority}.`,
  CallLogged: ({ caller, spokenWith, result, statusNumber }) =>
    `${caller ?? 'Somebody'} called${spokenWith ? ` and spoke with ${spokenWith}` : ''}: ${results[String(result)] ?? result}.${
      statusNumber === undefined ? '' : ` It counts as status no. ${statusNumber}.`
    }`,
  CallMissing: () => 'The call of section 5.2.3 was not logged within a quarter of an hour.',
  AttachmentAdded: ({ name }) => `The file ${name} is attached.`,
  NoteAdded: () => 'Internal note.',
  ExternalReferenceRecorded: ({ system, number, before }) =>
    `The case is ${number} in ${system}${before && before !== number ? `, before that ${before}` : ''}.`,
  SituationManagerAppointed: ({ name, relieved }) => `${name} was named Situation Manager${after(relieved)}.`,
  CoordinatingContactAppointed: ({ name, relieved }) => `${name} was named coordinating contact${after(relieved)}.`,
  CoordinatorMissing: ({ roles: missing }) =>
    `An hour after the fault became critical there is no ${((missing ?? []) as string[]).map(role => (roles[role] ?? role).replace(/^a /, '')).join(' and no ')}.`,
  HandlerAssigned: ({ handler, before }) =>
    before ? `The case is assigned to ${handler} after ${before}.` : `The case is assigned to ${handler}.`,
  EscalationAcknowledged: ({ by, level }) => `${by} has taken the escalation to level ${level}. The clock runs on.`,
  MailBounced: ({ organisation, answer, next }) =>
    `Not delivered to ${organisation}: ${answer}.${next ? ` ${next} was told instead.` : ''}`,
  SchoolAffected: ({ school }) => `${school} was added as affected.`,
  SchoolOutcomeRecorded: ({ school, outcome, note }) =>
    `${school}: ${outcomes[String(outcome)] ?? outcome}.${note ? ` ${note}` : ''}`,
  RequestAnswered: ({ answer, text }) =>
    `The request is ${answers[String(answer)] ?? answer}.${text ? ` ${text}` : ''}`,
  RequestOverdue: () => 'The time that an answer was wanted by has passed without one.',
}
