/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The link of a mail. */
export type AcceptFeedbackTimeByLinkInput = {
  /** The secret of the link. */
  secret: string;
};

/** Accepts a proposal. */
export type AcceptFeedbackTimeInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The proposal. */
  proposalId: string;
};

/** How to accept an invitation. */
export type AcceptInvitationInput = {
  /** The name of a new account; the invited name when left out. */
  name?: string | null | undefined;
  /** The password of a new account, 12 to 200 characters. */
  password?: string | null | undefined;
  /** The secret of the link. */
  secret: string;
};

/** Which problem. */
export type AcceptRootCauseInput = {
  /** A word to the owner. At most 2 000 characters. */
  answer?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
};

/** Which version AUB has taken note of. */
export type AcknowledgeAnnexInput = {
  /** The version. */
  annexId: string;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
};

/** Stops the ladder. */
export type AcknowledgeEscalationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** Who has it. Left out: the signed-in person. A client must name one. */
  handler?: HandlerInput | null | undefined;
  /** The incident. */
  id: string;
};

/** Which version was read. */
export type AcknowledgeInstructionInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version in force. */
  versionId: string;
};

/** A file for a case. */
export type AddAttachmentInput = {
  /** The file in base64. */
  base64: string;
  /** What to do with a civil registration number in the name or the text of the file (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The incident. */
  id: string;
  /** True for one's own organisation alone; for both sides when left out. */
  isPrivate?: boolean | null | undefined;
  /** The file's name with its ending; 1 to 120 characters. */
  name: string;
};

/** A note of an organisation to itself. */
export type AddNoteInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The note, 1 to 10 000 characters. */
  text: string;
};

/** Whose part the school adopts. */
export type AdoptSupplierAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** A supplier that is assigned to the school now. */
  supplierId: string;
};

/** What is affected (section 2.1 and 5.2.1). */
export type AffectedService =
  /** Reporting of board and lodging stays. */
  | 'BOARD_AND_LODGING'
  /** Both services. */
  | 'BOTH'
  /** Something else, named in `otherService`. */
  | 'OTHER'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** Does the change affect AUB (R-5.40)? */
export type AffectsAub =
  /** It does not; a reason is required, and AUB sees it in a monthly list (R-5.43). */
  | 'NO'
  /** Not known; counts as YES. */
  | 'UNSURE'
  /** It does. */
  | 'YES';

/** The life of a school's agreement (R-2.11). */
export type AgreementStatus =
  /** Annex 2 is sent in and complete. */
  | 'ACTIVE'
  /** Ended. */
  | 'ENDED'
  /** Opened; annex 2 is not complete. */
  | 'PENDING';

/** What a proposed time is for. */
export type AgreementSubject =
  /** The next feedback (R-4.16). */
  | 'FEEDBACK'
  /** The solution of a priority 4 (R-5.30). */
  | 'SOLUTION';

/** The types of case that a contact point can be named for (R-3.13). */
export type AnnexCaseType =
  /** Changes. */
  | 'CHANGE'
  /** Incidents. */
  | 'INCIDENT'
  /** Coordination of major incidents: priority 1. */
  | 'MAJOR_INCIDENT'
  /** Problems. */
  | 'PROBLEM';

/** A contact person. A row with nothing filled in is left out. */
export type AnnexContactInput = {
  /** The department. */
  department?: string | null | undefined;
  /** The mail address. */
  email?: string | null | undefined;
  /** The last day, YYYY-MM-DD, for somebody who leaves. */
  endedOn?: string | null | undefined;
  /** The location. */
  location?: string | null | undefined;
  /** The name. */
  name?: string | null | undefined;
  /** The telephone. */
  phone?: string | null | undefined;
  /** What the person is for. */
  role: ContactRole;
};

/** Who stands in for a level of escalation. */
export type AnnexDeputyInput = {
  /** The mail address. */
  email?: string | null | undefined;
  /** The name. */
  name?: string | null | undefined;
  /** The telephone. */
  phone?: string | null | undefined;
};

/** A level of escalation. A row with nothing filled in is left out. */
export type AnnexEscalationInput = {
  /** Who stands in. */
  deputy?: AnnexDeputyInput | null | undefined;
  /** The mail address. */
  email?: string | null | undefined;
  /** The last day, YYYY-MM-DD, for somebody who leaves. */
  endedOn?: string | null | undefined;
  /** 1, 2 or 3. */
  level: number;
  /** The name. */
  name?: string | null | undefined;
  /** The telephone. */
  phone?: string | null | undefined;
};

/** How fresh an organisation's annex is (R-5.4). */
export type AnnexHealth =
  /** Mail to one of its addresses does not arrive. */
  | 'BOUNCED'
  /** Sent in and confirmed. */
  | 'CONFIRMED'
  /** Never sent in. */
  | 'MISSING'
  /** Nobody has confirmed it for six months. */
  | 'STALE';

/** Annex 1 is AUB's, annex 2 the school's and the supplier's (section 7). */
export type AnnexKind =
  /** AUB's contact data (7.1). */
  | 'ANNEX_1'
  /** The school's and the supplier's contact data (7.2). */
  | 'ANNEX_2';

/** A contact point for one service and type of case. A row with nothing filled in is left out. */
export type AnnexPointInput = {
  /** The type of case. */
  caseType: AnnexCaseType;
  /** Its phone hours; left out for those of the annex. */
  hours?: PhoneHoursInput | null | undefined;
  /** Its mailbox. */
  mailbox?: string | null | undefined;
  /** The name; it differs from the unit's where the hours do. */
  name?: string | null | undefined;
  /** Its mailbox round the clock; left out for that of the annex. */
  outOfHoursMailbox?: string | null | undefined;
  /** Its telephone. */
  phone?: string | null | undefined;
  /** The service. */
  service: AnnexService;
};

/** The services that a contact point can be named for (R-3.13). */
export type AnnexService =
  /** Reporting of board and lodging. */
  | 'BOARD_AND_LODGING'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** The life of a version of an annex (R-2.11). */
export type AnnexStatus =
  /** AUB has taken note. */
  | 'ACKNOWLEDGED'
  /** Being filled in; seen by its owner alone. */
  | 'DRAFT'
  /** Sent in. In force from its `validFrom`; AUB has not acknowledged it yet. */
  | 'SUBMITTED'
  /** A later version was sent in. */
  | 'SUPERSEDED';

/** The kinds of task about an annex. */
export type AnnexTaskKind =
  /** AUB has not taken note of it yet. */
  | 'ACKNOWLEDGE'
  /** The supplier's part is not adopted (R-7.2). */
  | 'ADOPT_SUPPLIER_PART'
  /** A P1 would not reach anybody: mail to an address does not arrive. */
  | 'BOUNCED_ADDRESS'
  /** It lacks fields, or was never sent in (R-2.11). */
  | 'COMPLETE'
  /** Nobody in force holds a level of escalation (R-3.6). */
  | 'LEVEL_MISSING'
  /** The copy in Digital Post is not the version in force (R-7.3). */
  | 'SEND_DIGITAL_POST'
  /** Nobody has confirmed it for six months (R-5.4). */
  | 'STILL_CORRECT';

/** A change of what AUB requires. */
export type AnnounceRequirementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Versions of the interface description that come with it, 10 at most. */
  interfaceVersions?: Array<InterfaceVersionInput> | null | undefined;
  /** The law behind it. */
  legalBasis?: string | null | undefined;
  /** The day on which it must be met. */
  mustBeCompletedOn: string;
  /** The services. */
  services: Array<ChangeService>;
  /** Why it is nearer than 60 days; required then. */
  shortNoticeReason?: string | null | undefined;
  /** What is required, 3 to 20 000 characters. */
  specification: string;
  /** The heading, 3 to 200 characters. */
  title: string;
};

/** A service window; with `id` what is left out stays as it was. */
export type AnnounceServiceWindowInput = {
  /** The own change that it is a part of. */
  changeId?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** When it ends, 30 days later at most. */
  endsAt?: string | null | undefined;
  /** The version that the caller has seen; required with `id`. */
  expectedVersion?: number | null | undefined;
  /** The window that is moved, extended or cancelled; left out for a new one. */
  id?: string | null | undefined;
  /** True to cancel it. While it runs, it then ends now. */
  isCancelled?: boolean | null | undefined;
  /** The schools it concerns; a supplier that names none means all that it handles. */
  schools?: Array<string> | null | undefined;
  /** The services; required for a new one, fixed afterwards. */
  services?: Array<ChangeService> | null | undefined;
  /** When it begins; required for a new one. */
  startsAt?: string | null | undefined;
  /** What is done, 3 to 2 000 characters; required for a new one. */
  text?: string | null | undefined;
};

/** The answer to somebody who waits. */
export type AnswerAccessRequestInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** True lets them in at their next sign-in. */
  isAccepted: boolean;
  /** The request. */
  requestId: string;
  /** What they may do; needed with a yes. */
  roles?: Array<Role> | null | undefined;
};

/** An answer to the other side's claim. */
export type AnswerDetectionClaimInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** True: the clocks began there. False: they did not, and level 2 of both sides may settle it. */
  isAccepted: boolean;
  /** Why; required when it is rejected. */
  reason?: string | null | undefined;
};

/** Which problem, and whether the date is agreed. */
export type AnswerExtensionInput = {
  /** A word to the owner; required with a no. 3 to 2 000 characters. */
  answer?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** True: the date is agreed. */
  isGranted: boolean;
};

/** What to answer. */
export type AnswerQuestionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** The question. */
  questionId: string;
  /** The answer, 1 to 10 000 characters. */
  text: string;
};

/** Answers a request. */
export type AnswerRequestInput = {
  /** The answer. */
  answer: RequestAnswer;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The case. */
  id: string;
  /** In words, 3 to 10 000 characters. Required to decline, to give information, and of a talk. */
  text?: string | null | undefined;
};

/** An answer to a requirement. */
export type AnswerRequirementInput = {
  /** The answer. */
  answer: RequirementAnswerKind;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  id: string;
  /** In words; required unless it is possible. */
  text?: string | null | undefined;
  /** Of a reply by AUB: the organisation whose questions it answers. */
  to?: string | null | undefined;
};

/** Which request, and the answer. */
export type AnswerResourcesInput = {
  /** What is set aside, and when. 3 to 2 000 characters. */
  answer: string;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** The request. */
  requestId: string;
};

/** An answer to a wish. */
export type AnswerWishInput = {
  /** The answer. */
  answer: WishAnswer;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why; required to decline. 3 to 10 000 characters. */
  reason?: string | null | undefined;
};

/** Names somebody for a critical incident. */
export type AppointInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** Mail. */
  email: string;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Name, 2 to 120 characters. */
  name: string;
  /** What is handed over, when somebody had it before; at most 10 000 characters. */
  openPoints?: string | null | undefined;
  /** Telephone; eight Danish digits or E.164. */
  phone: string;
};

/** An approval. */
export type ApproveChangeInput = {
  /** When it was given by telephone, if it is entered afterwards. */
  actualDecidedAt?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Conditions, at most 20, each 3 to 2 000 characters. They are ticked by both sides when they are met. */
  conditions?: Array<string> | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** A remark; required with `actualDecidedAt`. */
  reason?: string | null | undefined;
};

/** A standard change to approve. */
export type ApproveStandardTemplateInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** True when it may be used in a freeze. */
  isAllowedInFreeze?: boolean | null | undefined;
  /** What it must not exceed. */
  limits: string;
  /** How often it may be used; without limit when left out. */
  mostUses?: number | null | undefined;
  /** What it covers. */
  scope: string;
  /** The services it covers. */
  services: Array<ChangeService>;
  /** How it is done. */
  steps: string;
  /** The suppliers and schools that may use it; all when left out. */
  suppliers?: Array<string> | null | undefined;
  /** The heading, 3 to 200 characters. */
  title: string;
  /** The last date on which it may be used. */
  validTo?: string | null | undefined;
};

/** Which problem, until when, and why. */
export type AskExtensionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** Why, 10 to 2 000 characters. */
  reason: string;
  /** The date: after working day ten, at the latest working day twenty (R-5.39). */
  wishedOn: string;
};

/** What to ask. */
export type AskQuestionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** The question, 3 to 10 000 characters. */
  text: string;
};

/** Whom a case is assigned to. */
export type AssignHandlerInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** Who has it. Left out: the signed-in person. A client must name one. */
  handler?: HandlerInput | null | undefined;
  /** The incident. */
  id: string;
};

/** Who supplies which service of a school. */
export type AssignSupplierInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The first day; today when left out. */
  firstOn?: string | null | undefined;
  /** Whether the supplier acts by power of attorney; false when left out. */
  hasPowerOfAttorney?: boolean | null | undefined;
  /** The last day; left out while it goes on. */
  lastOn?: string | null | undefined;
  /** The school; for a school itself its own. */
  schoolId: string;
  /** The service. */
  service: AnnexService;
  /** The supplier, one of `supplierChoices`. */
  supplierId: string;
};

/** Levels of assurance of a sign-in (NSIS; D.6). */
export type AssuranceLevel =
  /** NSIS High. */
  | 'HIGH'
  /** NSIS Low. */
  | 'LOW'
  /** NSIS Substantial. */
  | 'SUBSTANTIAL';

/** Begins handling. */
export type BeginIncidentInput = {
  /** When handling really began, if before now. Needs `actualReason`; not before the fault was found (R-5.14). */
  actualBegunAt?: string | null | undefined;
  /** Why it is recorded later. */
  actualReason?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** Who handles it. Left out: the signed-in person. A client must name one (R-4.11). */
  handler?: HandlerInput | null | undefined;
  /** The incident. */
  id: string;
};

/** What stored a breach. */
export type BreachRecorder =
  /** A command that found the due time passed. */
  | 'COMMAND'
  /** The watchdog, when no timer fired. */
  | 'SWEEP'
  /** The timer of the case's workflow. */
  | 'TIMER';

/** Why a recorded miss does not count. */
export type BreachSetAside =
  /** What was owed was really done in time, and recorded later (R-5.14). */
  | 'ACTUAL_TIME'
  /** Both sides have settled that it was not owed (R-5.33). */
  | 'SETTLED';

/** What a telephone call came to. */
export type CallResult =
  /** Somebody answered. */
  | 'ANSWERED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** The caller stood in a queue and was not answered. */
  | 'QUEUE';

/** Takes a report back. */
export type CancelIncidentInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The case that it is a duplicate of; required for DUPLICATE. */
  duplicateOf?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** A mistake or a duplicate. */
  reason: CancelReason;
  /** Why, 3 to 2 000 characters. */
  text: string;
};

/** Why a report is taken back. */
export type CancelReason =
  /** Another case is about the same. */
  | 'DUPLICATE'
  /** It was reported by mistake. */
  | 'MISTAKE';

/** What a case is about. */
export type CaseNoun =
  /** A change (section 5.4). */
  | 'CHANGE'
  /** An incident (section 5.2). */
  | 'INCIDENT'
  /** A problem (section 5.3). */
  | 'PROBLEM';

/** What is asked for, of a case that is no incident. */
export type CaseRequestInput = {
  /** Of a test: which environment, at most 200 characters (R-3.3). */
  environment?: string | null | undefined;
  /** Of a talk: at which level of escalation, 1 to 3. */
  level?: number | null | undefined;
  /** Of a talk: who takes part, at most 2 000 characters (R-3.8). */
  participants?: string | null | undefined;
  /** Of a test: from when. */
  periodFrom?: string | null | undefined;
  /** Of a test: until when, after `periodFrom`. */
  periodTo?: string | null | undefined;
  /** When an answer is wanted; in the future. Required for information and resources (R-2.8, R-5.6). */
  replyBy?: string | null | undefined;
};

/** What an inquiry is (section 5.2.1). Only an incident has the clocks of section 4.2. */
export type CaseType =
  /** A fault, or what can become one (section 5.2). */
  | 'INCIDENT'
  /** AUB asks for information (R-2.8). */
  | 'INFORMATION_REQUEST'
  /** Something to know, and nothing to do; the read log says who has read it (R-5.5). */
  | 'NOTICE'
  /** AUB wants to talk about the operation (R-3.8). */
  | 'OPERATIONAL_DIALOGUE'
  /** Either side asks for resources (R-5.6). */
  | 'RESOURCE_REQUEST'
  /** AUB asks for a test (R-3.3). */
  | 'TEST_REQUEST';

/** Schools that are affected, or not after all. */
export type ChangeAffectedSchoolsInput = {
  /** Schools to add, at most 250: those that the responsible organisation handles the service for. */
  add?: Array<string> | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Schools to take out, at most 250. They keep what they were told, and are sent nothing more. */
  remove?: Array<string> | null | undefined;
};

/** Whom to call from now on. */
export type ChangeDefaultReporterInput = {
  /** Which client. */
  clientId: string;
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** Whom to call about its reports (R-5.13). */
  defaultReporter: DefaultReporterInput;
};

/** Which changes a list holds. Several fields narrow together. */
export type ChangeFilter = {
  /** Only with this answer. */
  affectsAub?: Array<AffectsAub> | null | undefined;
  /** True: only those that wait for AUB's decision. */
  awaitsDecision?: boolean | null | undefined;
  /** True: only those that were implemented around the gate, or whose review or summary was missed. False: only the others. */
  hasBreach?: boolean | null | undefined;
  /** True: only those that are not implemented, withdrawn or closed. False: only the others. */
  isOpen?: boolean | null | undefined;
  /** Only changes, or only wishes. */
  kind?: ChangeKind | null | undefined;
  /** Only of this owner. */
  ownerId?: string | null | undefined;
  /** Only on this service. */
  service?: ChangeService | null | undefined;
  /** Only these states. */
  state?: Array<ChangeState> | null | undefined;
  /** Only announced at or after this instant. */
  submittedAfter?: string | null | undefined;
  /** Only announced before this instant. */
  submittedBefore?: string | null | undefined;
  /** Only these types. */
  type?: Array<ChangeType> | null | undefined;
  /** Only with a window that begins at or after this instant. */
  windowAfter?: string | null | undefined;
  /** Only with a window that begins before this instant. */
  windowBefore?: string | null | undefined;
};

/** A change of the SA system, or a wish for one. */
export type ChangeKind =
  /** A change with a window, under the gate (section 5.4). */
  | 'CHANGE'
  /** A wish that the other side change something (R-5.51); no window, no gate. */
  | 'WISH';

/** The present password and a new one. */
export type ChangePasswordInput = {
  /** The present one. */
  currentPassword: string;
  /** The new one, 12 to 200 characters. */
  password: string;
};

/** Another priority. */
export type ChangePriorityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The new priority. */
  priority: Priority;
  /** On new facts, or as a correction. */
  reason: PriorityChangeReason;
  /** Why, 3 to 2 000 characters. */
  text: string;
};

/** Which roles a member is to have. */
export type ChangeRolesInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The version that was looked at. */
  expectedVersion: number;
  /** The member. */
  personId: string;
  /** All roles; the earlier ones are replaced. */
  roles: Array<Role>;
};

/** A service that a change concerns (R-2.14). */
export type ChangeService =
  /** Reporting of board and lodging stays. */
  | 'BOARD_AND_LODGING'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** The life of a change (C.3). */
export type ChangeState =
  /** AUB has approved. */
  | 'APPROVED'
  /** AUB has approved with conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** Closed. */
  | 'CLOSED'
  /** Only its owner sees it. */
  | 'DRAFT'
  /** Implemented. */
  | 'IMPLEMENTED'
  /** Being implemented. */
  | 'IMPLEMENTING'
  /** The sides talk. */
  | 'IN_DIALOGUE'
  /** AUB has objected. */
  | 'OBJECTED'
  /** What was learned is written down. */
  | 'REVIEWED'
  /** Taken back. */
  | 'ROLLED_BACK'
  /** Approved, and set for its window. */
  | 'SCHEDULED'
  /** Announced; nobody has said anything yet. */
  | 'SUBMITTED'
  /** Withdrawn before it was implemented. */
  | 'WITHDRAWN';

/** How a change is treated (section 5.4.2). */
export type ChangeType =
  /** An emergency: a critical incident underlies it (R-5.48). */
  | 'EMERGENCY'
  /** 60 days' notice, dialogue, decision, not in a freeze. */
  | 'NORMAL'
  /** A standard change that AUB approved beforehand (R-5.49). */
  | 'STANDARD';

/** A duty of a critical incident that the platform ticks by what happens (sections 4.1, 5.2.3, 5.3). */
export type ChecklistStepKind =
  /** The call was logged, or an attempt (R-5.19). */
  | 'CALLED'
  /** A coordinating contact is named (R-5.22). */
  | 'COORDINATING_CONTACT'
  /** The first status was sent (R-4.15). */
  | 'FIRST_STATUS'
  /** Handling has begun (R-4.11). */
  | 'HANDLING_BEGUN'
  /** The mail of the report was accepted by the receiver's mail server (R-5.17). */
  | 'REPORT_MAILED'
  /** The fault is solved. */
  | 'RESOLVED'
  /** A Situation Manager is named (R-5.21). */
  | 'SITUATION_MANAGER';

/** What to be told, and how. */
export type ChooseNotificationsInput = {
  /** At most one for each kind and channel. */
  choices: Array<NotificationChoiceInput>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
};

/** What to do with a civil registration number (CPR) that a text holds (D.9). To take it out, send the text without it. */
export type CivilNumberChoice =
  /** Store it unchanged, with a reason that the history keeps. */
  | 'KEEP_WITH_REASON'
  /** Store it as 251248-XXXX. */
  | 'MASK';

/** A claim that the fault should have been found earlier. */
export type ClaimShouldHaveDetectedInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** What it rests on, such as a failed batch or an alarm, at most 2 000 characters. */
  evidence?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Why, 3 to 2 000 characters. */
  reason: string;
  /** When. Not before the event began, and not in the future. */
  shouldHaveDetectedAt: string;
};

/** Which duty a clock measures (section 4.2). */
export type ClockKind =
  /** A time for feedback that both sides agreed (R-4.16). */
  | 'AGREED_FEEDBACK'
  /** From detection until the first status to the counterpart (R-4.15). */
  | 'FIRST_FEEDBACK'
  /** The hourly status of priority 1 (R-4.6). */
  | 'NEXT_STATUS'
  /** From detection until handling begins (R-4.11). */
  | 'REACTION';

/** How a clock stands. */
export type ClockState =
  /** No target until the sides agree on a time. */
  | 'BY_AGREEMENT'
  /** The case was resolved or cancelled, or the clock was replaced. */
  | 'ENDED'
  /** Done in time. */
  | 'MET'
  /** Done after the due time, or never done before the next duty fell due. */
  | 'MISSED'
  /** Standing still: the owing side's phones are closed. */
  | 'OUTSIDE_HOURS'
  /** The due time has passed and the duty is not done. */
  | 'OVERDUE'
  /** Running. */
  | 'RUNNING';

/** Closes a resolved incident. */
export type CloseIncidentInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
};

/** Which problem. */
export type CloseProblemInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** Why it is closed while an incident that it is behind is open (R-5.36). 10 to 2 000 characters. */
  reason?: string | null | undefined;
};

/** Which question was answered. */
export type CloseQuestionInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** The question. */
  questionId: string;
};

/** What is implemented. */
export type CompleteImplementationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** When it ended, if that was earlier than now. */
  endedAt?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** How it went, 3 to 10 000 characters. */
  note?: string | null | undefined;
};

/** Which version is still correct. */
export type ConfirmAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that was sent in last, as it was read. */
  expectedVersion: number;
};

/** Which dialogue was held. */
export type ConfirmDialogueInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** What came of it, 3 to 10 000 characters. */
  summary?: string | null | undefined;
};

/** Which freeze is confirmed. */
export type ConfirmFreezeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; 0 while AUB has said nothing. */
  expectedVersion: number;
  /** Which of the two. */
  name: FreezeName;
  /** The year that it begins in. */
  year: number;
};

/** Which version of the Instruks was held against the published one. */
export type ConfirmInstructionInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version's id. */
  versionId: string;
};

/** Which facts were seen. */
export type ConfirmOrganisationInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The organisation's `version` that the caller has seen. */
  expectedVersion: number;
};

/** Whether a school's system is connected to a service. */
export type ConnectionStatus =
  /** No longer in use. */
  | 'CLOSED'
  /** In use. */
  | 'CONNECTED'
  /** Agreed, not yet in use. */
  | 'PLANNED';

/** What a contact person is for (R-7.1, R-7.2). */
export type ContactRole =
  /** ATP Servicedesk. Required in annex 1. */
  | 'ATP_SERVICE_DESK'
  /** Receives notices of changes. Required in both annexes. */
  | 'CHANGES'
  /** Critical faults. */
  | 'MAJOR_INCIDENT'
  /** Management. */
  | 'MANAGEMENT'
  /** Daily operations. Required in both annexes. */
  | 'OPERATIONS'
  /** Problems and root causes. */
  | 'PROBLEMS';

/** The ways of reaching an organisation at night that can be tested (E.3). */
export type ContactTestKind =
  /** The alarm to whoever is the first step of the ladder (R-3.6). */
  | 'ON_CALL_ALARM'
  /** The mailbox that is read round the clock (R-4.13). */
  | 'OUT_OF_HOURS_MAIL';

/** What came of a test. */
export type ContactTestOutcome =
  /** Somebody read it. */
  | 'ARRIVED'
  /** Nobody did. */
  | 'FAILED';

/** Who leads or coordinates a critical incident (section 5.2.3). */
export type CoordinatingRole =
  /** The school side's contact for the coordination (R-5.22). */
  | 'COORDINATING_CONTACT'
  /** AUB's coordinator, named through ATP Servicedesk (R-5.21). */
  | 'SITUATION_MANAGER';

/** Other dates for one freeze. */
export type CorrectFreezeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; 0 while AUB has said nothing. */
  expectedVersion: number;
  /** The first frozen day. */
  firstOn: string;
  /** The last frozen day. */
  lastOn: string;
  /** Which of the two. */
  name: FreezeName;
  /** Why, 3 to 2 000 characters. */
  reason: string;
  /** The year that it begins in. */
  year: number;
};

/** A tool or script to be named. */
export type CreateClientInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** Whom to call about its reports (R-5.13). */
  defaultReporter: DefaultReporterInput;
  /** What to call it, 2 to 100 characters. */
  name: string;
  /** What it is used for, at most 500 characters. */
  purpose: string;
};

/** A token to be made. */
export type CreateTokenInput = {
  /** Which client it is for. */
  clientId: string;
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** What to call it, 2 to 100 characters. */
  name: string;
  /** What it is used for, at most 500 characters. */
  purpose?: string | null | undefined;
  /** What it may do; at least one. */
  scopes: Array<TokenScope>;
  /** After how many days it ends, 1 to 365. */
  validDays: number;
};

/** The four questions of section 5.2; left out means no. */
export type CriticalAnswersInput = {
  /** The delivery blocks the system. */
  blocksSystem?: boolean | null | undefined;
  /** Data cannot be delivered. */
  dataCannotBeDelivered?: boolean | null | undefined;
  /** Data are faulty to a larger extent. */
  dataFaultyToLargerExtent?: boolean | null | undefined;
  /** The whole interface is down. */
  wholeInterfaceDown?: boolean | null | undefined;
};

/** Which incident, and why there is no common cause. */
export type DeclineSimilarityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** One of the like incidents. */
  incidentId: string;
  /** Why they have no common cause, 10 to 2 000 characters. */
  reason: string;
};

/** Who is called about a client's reports. All four are required (section 5.2.1). */
export type DefaultReporterInput = {
  /** The department. */
  department: string;
  /** The location. */
  location: string;
  /** The name of a human. */
  name: string;
  /** A telephone that is answered. */
  phone: string;
};

/** How a school delivers its data (R-2.3). */
export type DeliveryChannel =
  /** Through STIL's Lærepladsen.dk: not covered. */
  | 'LAEREPLADSEN'
  /** Through a study administration system of its own: covered by the Instruks. */
  | 'OWN_SA_SYSTEM';

/** How far a mail has come. */
export type DeliveryState =
  /** Refused for good. */
  | 'FAILED'
  /** Waiting to be sent. */
  | 'QUEUED'
  /** Taken back before it was sent. */
  | 'RECALLED'
  /** Accepted by the receiver's mail server. */
  | 'SENT'
  /** Not sent: no duty of the Instruks, and its receiver has chosen not to be mailed about it. */
  | 'SILENCED';

/** What annex 1 says otherwise; at least one of telephone and mailboxes. */
export type DeviateFromAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The mailbox to write to instead. */
  mailbox?: string | null | undefined;
  /** The mailbox that is read round the clock instead. */
  outOfHoursMailbox?: string | null | undefined;
  /** The telephone to call instead. */
  phone?: string | null | undefined;
  /** The school. */
  schoolId: string;
  /** Why, 3 to 500 characters. */
  text?: string | null | undefined;
};

/** Somebody who took part. */
export type DialogueParticipantInput = {
  /** Name, 2 to 120 characters. */
  name: string;
  /** On which side. */
  side: DialogueSide;
};

/** Who confirms or decides: the side of somebody in a dialogue. */
export type DialogueSide =
  /** AUB. */
  | 'AUB'
  /** The school or its supplier. */
  | 'SCHOOL_SIDE';

/** Whom to shut out, and why. */
export type DisablePersonInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The person. */
  personId: string;
  /** Why; it stands in the histories of the person's organisations. 5 to 500 characters. */
  reason: string;
};

/** What two sides may not agree on. */
export type DisputeKind =
  /** When the fault should have been found (R-4.12). */
  | 'DETECTION'
  /** The priority (R-5.33). */
  | 'PRIORITY';

/** Where a dispute stands. */
export type DisputeState =
  /** The other side has accepted it. */
  | 'ACCEPTED'
  /** It waits for the other side, or for level 2 of both. */
  | 'OPEN'
  /** The other side has rejected it; level 2 of both may settle it. */
  | 'REJECTED'
  /** Level 2 of both sides has settled it. */
  | 'SETTLED';

/** What a draft holds. A field that is left out keeps what was there; null empties it. */
export type DraftChangeInput = {
  /** Does it affect AUB? */
  affectsAub?: AffectsAub | null | undefined;
  /** Why it does not, 3 to 2 000 characters. */
  affectsAubReason?: string | null | undefined;
  /** What it means for the business, 3 to 10 000 characters. */
  businessConsequence?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Who is told, and when. */
  communicationPlan?: string | null | undefined;
  /** Of a change that was sent: its scope has changed, though no service or school was added. Notice and dialogue are to be renewed. */
  declareScope?: boolean | null | undefined;
  /** What is changed, 3 to 10 000 characters. */
  description?: string | null | undefined;
  /** The version that the caller has seen; required with `id`. */
  expectedVersion?: number | null | undefined;
  /** The caller's own reference; set once. */
  externalRef?: ExternalReferenceInput | null | undefined;
  /** The draft, or a change that was sent; left out for a new one. */
  id?: string | null | undefined;
  /** How much it affects. */
  impact?: Level | null | undefined;
  /** Of an emergency: the incidents that underlie it, opened before it is sent. */
  incidents?: Array<string> | null | undefined;
  /** A change or a wish; fixed once it is made. */
  kind?: ChangeKind | null | undefined;
  /** The priority. */
  priority?: Priority | null | undefined;
  /** Of a new change: the problem whose root cause analysis it carries out; set once. */
  problem?: string | null | undefined;
  /** The person who announces; the signed-in person or the client's default reporter when left out. */
  reporter?: ReporterInput | null | undefined;
  /** The risk. */
  riskLevel?: Level | null | undefined;
  /** The risk in words. */
  riskText?: string | null | undefined;
  /** How it is rolled back. */
  rollbackPlan?: string | null | undefined;
  /** The schools it affects; a supplier that names none means all that it handles. */
  schools?: Array<string> | null | undefined;
  /** The services. */
  services?: Array<ChangeService> | null | undefined;
  /** Of a standard change: what was approved. */
  templateId?: string | null | undefined;
  /** How it is tested. */
  testPlan?: string | null | undefined;
  /** The heading, 3 to 200 characters. */
  title?: string | null | undefined;
  /** Of a wish by AUB: the supplier or school that is to change something. */
  to?: string | null | undefined;
  /** Does it touch ATP's production environments? */
  touchesAtpProduction?: boolean | null | undefined;
  /** How it is to be treated; fixed once it is sent. */
  type?: ChangeType | null | undefined;
  /** How urgent it is. */
  urgency?: Level | null | undefined;
  /** What users notice. */
  userImpact?: string | null | undefined;
  /** When it ends: after it begins, 30 days later at most. */
  windowEnd?: string | null | undefined;
  /** When the window begins; of a change that was sent use moveWindow. */
  windowStart?: string | null | undefined;
};

/** Whom to let in again. */
export type EnablePersonInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The person. */
  personId: string;
};

/** Whose agreement ends. */
export type EndAgreementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The last day, not in the future; today when left out. */
  lastOn?: string | null | undefined;
  /** Why, 3 to 500 characters. */
  reason?: string | null | undefined;
  /** The school. */
  schoolId: string;
};

/** Which sessions to end. */
export type EndAllSessionsInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** True keeps the session that asks. */
  keepsThis: boolean;
};

/** Which assignment ends. */
export type EndAssignmentInput = {
  /** The assignment. */
  assignmentId: string;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The last day; today when left out. */
  lastOn?: string | null | undefined;
};

/** Which grant to end. */
export type EndAuditorGrantInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The grant. */
  grantId: string;
};

/** A client to be ended. */
export type EndClientInput = {
  /** Which client. */
  clientId: string;
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
};

/** Whose deviation ends. */
export type EndDeviationInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The school. */
  schoolId: string;
};

/** Whom to let out. */
export type EndMembershipInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The version that was looked at. */
  expectedVersion: number;
  /** The member. */
  personId: string;
};

/** Which session to end. */
export type EndOwnSessionInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The session. */
  sessionId: string;
};

/** Nothing but the key of the request. */
export type EndSubscriptionInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
};

/** What an entry of the history log is about. */
export type EventCategory =
  /** A clock was warned of, met or missed. */
  | 'CLOCK'
  /** The case was created. */
  | 'CREATED'
  /** Something was exported. */
  | 'EXPORTED'
  /** A message that is not a status. */
  | 'MESSAGE'
  /** Somebody was told. */
  | 'NOTIFIED'
  /** The priority was changed. */
  | 'PRIORITY'
  /** A status to the counterpart. */
  | 'STATUS'
  /** The case was changed. */
  | 'UPDATED';

/** Which case is exported. */
export type ExportIncidentInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The incident. */
  id: string;
};

/** A reference in the caller's own system. */
export type ExternalReferenceInput = {
  /** The id there. 1 to 120 characters. */
  id: string;
  /** The system, for example servicenow. 1 to 60 characters. */
  system: string;
};

/** The two freezes of a year (section 5.4.2). */
export type FreezeName =
  /** After the third weekend in December to and including the second weekend in January. */
  | 'NEW_YEAR'
  /** Last Sunday in June to and including first Friday in August. */
  | 'SUMMER';

/** Where the dates of a freeze come from (R-5.45). */
export type FreezeSource =
  /** Set by AUB for the year. */
  | 'AUB_SET'
  /** Computed by the rule. */
  | 'RULE';

/** Why the gate is shut (C.3). */
export type GateCode =
  /** The agreement is not active (R-2.11); a warning only. */
  | 'ANNEX_INACTIVE'
  /** A condition of AUB's is not met (R-5.42). */
  | 'CONDITION_OPEN'
  /** AUB has not decided (R-5.42). */
  | 'DECISION_MISSING'
  /** No prior dialogue with AUB (R-5.42). */
  | 'DIALOGUE_MISSING'
  /** No critical incident underlies the emergency (R-5.48). */
  | 'EMERGENCY_WITHOUT_INCIDENT'
  /** A freeze is in the way (R-5.45). */
  | 'FREEZE'
  /** Less than 60 days (R-5.40). */
  | 'NOTICE_TOO_SHORT'
  /** AUB has objected (R-5.42). */
  | 'OBJECTED'
  /** Now is outside the announced window (R-5.44). */
  | 'OUTSIDE_WINDOW'
  /** The notice lacks required data (R-5.44). */
  | 'RFC_INCOMPLETE'
  /** No valid standard change covers it (R-5.49). */
  | 'STANDARD_NOT_APPROVED'
  /** The scope is another than the one announced and discussed (R-5.40). */
  | 'SUPERSEDED_SCOPE';

/** What an auditor is to see. */
export type GrantAuditorInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The version of the member that was looked at. */
  expectedVersion: number;
  /** The last day on which one may look. */
  expiresOn: string;
  /** The first day of the period. */
  fromOn: string;
  /** A member whose role is AUDITOR. */
  personId: string;
  /** The last day of the period. */
  toOn: string;
};

/** A voice for an exemption. */
export type GrantFreezeExemptionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 3 to 10 000 characters. */
  reason: string;
};

/** Which cases go to the new handler. */
export type HandOverCasesInput = {
  /** Which of `handOver.incidents`; all of them when left out. */
  caseIds?: Array<string> | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** What the new handler must know, 3 to 10 000 characters: it does not see what the earlier supplier wrote. */
  note?: string | null | undefined;
  /** The service that changed supplier. */
  service: AnnexService;
};

/** The person who handles a case. */
export type HandlerInput = {
  /** Name, 2 to 120 characters. */
  name: string;
  /** Telephone; eight Danish digits or E.164. */
  phone: string;
};

/** An open span [opensAt, closesAt) in local wall time. */
export type HoursSpanInput = {
  /** HH:MM; 24:00 is allowed. */
  closesAt: string;
  /** HH:MM. */
  opensAt: string;
};

/** A CSV file of contact persons. */
export type ImportContactsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /**
   * Its bytes in base64: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252. The first line names the columns in Danish
   * or English: role and name, and where wanted department, location, phone and mail. At most 40 persons.
   */
  contentBase64: string;
  /** The draft's `revision` as it was read, 0 for none. Left out, whatever somebody else saved meanwhile is built upon. */
  expectedRevision?: number | null | undefined;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: number;
  /** True to try it: nothing is stored. */
  isDryRun: boolean;
};

/** A CSV file of schools. */
export type ImportSchoolsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /**
   * Its bytes in base64: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252. The first line names the columns in Danish
   * or English: name and cvr, and where wanted institution number, city, mail domain, delivery channel and agreement from.
   * At most 1 000 schools.
   */
  contentBase64: string;
  /** Its name. */
  fileName: string;
  /** True to try it: nothing is stored. */
  isDryRun: boolean;
};

/** What kind of fault it is. */
export type IncidentCategory =
  /** Certificate, login or connection. */
  | 'CERTIFICATE_OR_ACCESS'
  /** The delivery cannot be used at all. */
  | 'DELIVERY_DOWN'
  /** None of these. */
  | 'OTHER'
  /** Slow. */
  | 'PERFORMANCE'
  /** Sent and received do not agree. */
  | 'RECONCILIATION_DIFFERENCE'
  /** Records were never sent. */
  | 'RECORDS_NOT_SENT'
  /** AUB's service rejected records. */
  | 'RECORDS_REJECTED'
  /** Data arrived but are wrong. */
  | 'WRONG_DATA';

/** Which incidents a list holds. Several fields narrow together. */
export type IncidentFilter = {
  /** Only these kinds of inquiry. */
  caseType?: Array<CaseType> | null | undefined;
  /** Only faults of this kind. */
  category?: IncidentCategory | null | undefined;
  /** Only cases whose next duty falls due at this instant or later. */
  dueAfter?: string | null | undefined;
  /** Only cases whose next duty falls due before this instant. */
  dueBefore?: string | null | undefined;
  /** True: only cases with a missed duty (R-3.6). False: only cases without. */
  hasMissed?: boolean | null | undefined;
  /**
   * True: only open reports from the school side that AUB has no number for at ATP's internal IT (R-5.18). Of nobody else's
   * concern: for others none. False: only the others.
   */
  isAtpReferenceMissing?: boolean | null | undefined;
  /** True: only major incidents, priority 1 at any time (section 5.2.5). False: only the others. */
  isMajorIncident?: boolean | null | undefined;
  /** True: only NEW and IN_PROGRESS. False: only the others. */
  isOpen?: boolean | null | undefined;
  /** True: only cases of test environments. False: only the others. */
  isTest?: boolean | null | undefined;
  /** Only cases opened at this instant or later. */
  openedAfter?: string | null | undefined;
  /** Only cases opened before this instant. */
  openedBefore?: string | null | undefined;
  /** Only cases with this organisation as a party. */
  organisationId?: string | null | undefined;
  /** Only cases whose next duty is owed by this organisation. */
  owedBy?: string | null | undefined;
  /** Only these priorities. */
  priority?: Array<Priority> | null | undefined;
  /** Only cases that this organisation must solve. */
  responsibleId?: string | null | undefined;
  /** Only cases on this service. */
  service?: AffectedService | null | undefined;
  /** Only these states. */
  state?: Array<IncidentState> | null | undefined;
  /** Only cases with all these words, as `search` finds them. 2 to 200 characters. */
  text?: string | null | undefined;
};

/** The order of a list of incidents; the id breaks ties. */
export type IncidentOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to sort by. */
  field: IncidentOrderField;
};

/** What incidents can be sorted by. */
export type IncidentOrderField =
  /** The next due time; cases without one stand last when ascending. */
  | 'NEXT_DUE_AT'
  /** When the case was opened. */
  | 'OPENED_AT';

/** The life of an incident (C.1). */
export type IncidentState =
  /** Withdrawn by mistake or as a duplicate. */
  | 'CANCELLED'
  /** Closed (Sag lukket). */
  | 'CLOSED'
  /** Handling has begun. */
  | 'IN_PROGRESS'
  /** Reported; nobody has begun. */
  | 'NEW'
  /** Solved (Sag løst). */
  | 'RESOLVED';

/** The kinds of installation. */
export type InstallationKind =
  /** Invented organisations and cases; the time can be moved. */
  | 'DEMO'
  /** Real cases; the time cannot be moved. */
  | 'PRODUCTION'
  /** For automatic tests. */
  | 'TEST';

/** A version of the interface description. */
export type InterfaceVersionInput = {
  /** Where it is found, an https address. */
  address: string;
  /** A checksum of the document. */
  checksum?: string | null | undefined;
  /** Its name, unique for the service. */
  label: string;
  /** The service. */
  service: ChangeService;
  /** The first day on which it is in force. */
  validFrom: string;
};

/** Whom to invite. */
export type InvitePersonInput = {
  /** Makes the request safe to repeat; stands in for the header Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The address; the invitation is bound to it. */
  email: string;
  /** The language of the mail; Danish when left out. */
  language?: Language | null | undefined;
  /** The name of the person. */
  name: string;
  /** The organisation; AUB alone may name another than its own, and then invites an administrator. */
  organisationId?: string | null | undefined;
  /** What the person may do. */
  roles: Array<Role>;
};

/** A secret to be issued. */
export type IssueClientSecretInput = {
  /** Which client. */
  clientId: string;
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** What the tokens that it gives may do; at least one. */
  scopes: Array<TokenScope>;
};

/** A language of mails and pages. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** High, medium or low (section 5.2.4). */
export type Level =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Which problem, and which incident. */
export type LinkIncidentInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** The incident; solved by the organisation that owns the problem. */
  incidentId: string;
};

/** How far a link that was sent by mail still works (F55). */
export type LinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It can be used. */
  | 'OPEN'
  /** There is no such link. */
  | 'UNKNOWN'
  /** It was used; it works once. */
  | 'USED'
  /** Whoever sent it has withdrawn it. */
  | 'WITHDRAWN';

/** A telephone call. */
export type LogCallInput = {
  /** When; now when left out. Not in the future. */
  at?: string | null | undefined;
  /** Who called, 2 to 120 characters; the signed-in person, or the client's default reporter, when left out. */
  caller?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** True: it counts as a status to the counterpart. Only when somebody answered. */
  isStatus?: boolean | null | undefined;
  /** What was said, or why it was tried, 3 to 10 000 characters. */
  note: string;
  /** The number that was called; eight Danish digits or E.164. */
  number: string;
  /** What it came to. */
  result: CallResult;
  /** Who was spoken with. Required when somebody answered. */
  spokenWith?: string | null | undefined;
};

/** A call or a meeting. */
export type LogDialogueCallInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** When it was. */
  heldAt: string;
  /** The change. */
  id: string;
  /** True for a meeting. */
  isMeeting?: boolean | null | undefined;
  /** Who took part: somebody from each side, 50 at most. */
  participants: Array<DialogueParticipantInput>;
  /** What was said; of an emergency's call due within one working day. */
  summary?: string | null | undefined;
};

/** What one has looked at. */
export type MarkNotificationsReadInput = {
  /** One case alone; all when left out. */
  caseId?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The cursor of the newest that was shown: what came after it stays new. Everything when left out. */
  upTo?: string | null | undefined;
};

/** Which organisation ends, and which takes its place. */
export type MergeOrganisationsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Its version, as the caller has seen it. */
  expectedVersion: number;
  /** The one that ends. */
  id: string;
  /** The one that takes over: of the same kind. */
  successorId: string;
};

/** Where to move the window. */
export type MoveWindowInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** With it the scope has changed: notice and dialogue are to be renewed. */
  declareScope?: boolean | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 3 to 2 000 characters. */
  reason?: string | null | undefined;
  /** When it ends: after it begins, 30 days later at most. */
  windowEnd: string;
  /** When it begins. */
  windowStart: string;
};

/** A way in which a person is told. */
export type NotificationChannel =
  /** In the application. */
  | 'BELL'
  /** By mail to the person's address. */
  | 'MAIL';

/** A choice for one kind of event in one channel. */
export type NotificationChoiceInput = {
  /** The channel. */
  channel: NotificationChannel;
  /** True to be told. */
  isOn: boolean;
  /** The kind of event. */
  topic: NotificationTopic;
};

/** A kind of event that a person chooses about. */
export type NotificationTopic =
  /** Tokens that soon end and people who wait to be let in, for administrators. */
  | 'ACCOUNT'
  /** What the sides do in cases that one takes part in. */
  | 'CASE_NEWS'
  /** Changes, their dialogue and AUB's decisions (section 5.4). */
  | 'CHANGES'
  /** Anything in a priority 1. Cannot be silenced (section 4.2). */
  | 'CRITICAL'
  /** Deadlines of those cases that are near or missed. */
  | 'DEADLINES'
  /** A new case that one's organisation is to act on. */
  | 'NEW_CASE'
  /** Problems and their analyses (section 5.3). */
  | 'PROBLEMS';

/** An objection. */
export type ObjectToChangeInput = {
  /** When it was given by telephone, if it is entered afterwards. */
  actualDecidedAt?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 3 to 10 000 characters. */
  reason: string;
};

/** An objection to the priority. */
export type ObjectToPriorityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Why, 3 to 2 000 characters. */
  reason: string;
  /** The priority that it ought to have. */
  wished: Priority;
};

/** Which problem, and why AUB needs the analysis. */
export type ObjectToWaiverInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** Why AUB needs the analysis, 10 to 2 000 characters. */
  reason: string;
};

/** For whom AUB enters what it was told on the telephone. The caller is the `reporter`. */
export type OnBehalfInput = {
  /** The caller's school or supplier: it is the one that reports. */
  organisationId: string;
  /** The time of the call: when the report arrived, from which the clocks count. Not in the future. */
  receivedAt: string;
};

/** The tasks of onboarding. */
export type OnboardingKind =
  /** Send in annex 2, or annex 1 for AUB (R-7.1, R-7.2). */
  | 'ANNEX'
  /** Connect an ITSM tool. */
  | 'CLIENT'
  /** Name three levels of escalation (R-3.6). */
  | 'ESCALATION'
  /** Read the Instruks in force and acknowledge it; a new version asks again (section 6). */
  | 'INSTRUCTION'
  /** Send a test to that mailbox, and say that it arrived; asked again after six months or for another mailbox (E.3). */
  | 'NIGHT_MAIL_TESTED'
  /** Choose what one is told besides what cannot be silenced. */
  | 'NOTIFICATIONS'
  /** Test the alarm to whoever is on call, where the annex has one (E.3). */
  | 'ON_CALL_TESTED'
  /** Say that name and numbers are registered right (D.7); asked again once they are changed. */
  | 'ORGANISATION'
  /** State a mailbox that is read round the clock (R-4.13). */
  | 'OUT_OF_HOURS_MAILBOX'
  /** State phone hours in the annex (R-7.2). */
  | 'PHONE_HOURS'
  /** Fill in one's own name, telephone, department and place: every report needs them (5.2.1). */
  | 'PROFILE'
  /** Serve at least one school (R-2.1). */
  | 'SCHOOLS'
  /** Have a second administrator, so that one can be away. */
  | 'SECOND_ADMINISTRATOR'
  /** Name who may settle disputes: a member of level 2 (R-4.12). */
  | 'SETTLER'
  /** Name the school's supplier, or handle faults oneself (R-2.1). */
  | 'SUPPLIER';

/** Whose agreement is opened. */
export type OpenAgreementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The first day; today when left out. */
  firstOn?: string | null | undefined;
  /** The school. */
  schoolId: string;
};

/** Which incidents, what it is about, and who sees to it. */
export type OpenProblemInput = {
  /** What kind of fault; that of the first incident when left out. */
  category?: IncidentCategory | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** What happens again, 10 to 10 000 characters. */
  description: string;
  /** The caller's own reference, unique per owner and system. */
  externalRef?: ExternalReferenceInput | null | undefined;
  /** The incidents that it is behind, all of them solved by the same organisation; empty for a problem from a trend (R-5.34). At most 100. */
  incidents: Array<string>;
  /** True when many identical incidents are the ground (R-5.37 (c)). The other grounds follow from the incidents. */
  manyIdentical?: boolean | null | undefined;
  /** What is planned, and which resources are set aside (R-5.35). At most 2 000 characters. */
  plannedWork?: string | null | undefined;
  /** Who sees to it. Left out: the signed-in person. A client must name one (R-5.35). */
  problemOwner?: ProblemOwnerInput | null | undefined;
  /** The services that it concerns. Required without incidents, else theirs. */
  services?: Array<ProblemService> | null | undefined;
  /** A short heading, 3 to 200 characters. Every school that it concerns reads it: no text of a problem names a school. */
  title: string;
};

/** Phone hours for a calculation, in the form of annex 1 and 2. */
export type OpeningHoursInput = {
  /** Closing days: holidays, may1, jun5, dec24, dec31, afterAscension, a date, or two dates with a slash between. */
  closed?: Array<string> | null | undefined;
  /** Dates with hours of their own; they win over closing days and the week. */
  special?: Array<SpecialHoursInput> | null | undefined;
  /** The open spans of each weekday; a day that is absent is closed. */
  week: Array<WeekdayHoursInput>;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Names one organisation in exactly one way. */
export type OrganisationBy =
  {   /** By its company number (D.7). */
  cvrNumber: string; id?: never; institutionNumber?: never; }
  |  { cvrNumber?: never;   /** By its global id. */
  id: string; institutionNumber?: never; }
  |  { cvrNumber?: never; id?: never;   /** By one of its institution numbers (D.7). */
  institutionNumber: string; };

/** Which organisations a list holds. */
export type OrganisationFilter = {
  /** Only schools whose newest agreement is in this state. */
  agreement?: AgreementStatus | null | undefined;
  /** Only organisations that have ended, or none. */
  isEnded?: boolean | null | undefined;
  /** Only test environments, or none (E.13). */
  isTest?: boolean | null | undefined;
  /** Only organisations of this kind. */
  kind?: OrganisationKind | null | undefined;
  /** Only those whose name, city or number holds these words; at most 100 characters. */
  text?: string | null | undefined;
};

/** The kinds of organisation (section 2). */
export type OrganisationKind =
  /** Arbejdsgivernes Uddannelsesbidrag, with ATP Servicedesk as a unit. */
  | 'AUB'
  /** A vocational school: a party to the Instruks. */
  | 'SCHOOL'
  /** A system supplier, acting for schools (section 2.1). */
  | 'SUPPLIER';

/** Phone hours as they are typed: 8-15, or 8.00–12, 12.30-15, or lukket. Midnight as a closing is 24:00. */
export type PhoneHoursInput = {
  /** Closing days: holidays, jun5, dec24, dec31, may1, afterAscension, MM-DD, a date, or two dates with / between. */
  closed?: Array<string> | null | undefined;
  /** Dates with hours of their own. */
  special?: Array<TypedDateInput> | null | undefined;
  /** Hours by weekday; a weekday that is left out is closed. */
  week: Array<TypedDayInput>;
};

/** Which problem, and who does what about it. */
export type PlanProblemInput = {
  /** What is known of the cause. At most 10 000 characters. */
  cause?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** What is planned, and which resources are set aside. At most 2 000 characters; left out: nothing is. */
  plannedWork?: string | null | undefined;
  /** Who sees to it from now on. */
  problemOwner: ProblemOwnerInput;
};

/** How something was sent. */
export type PostChannel =
  /** By mail. */
  | 'MAIL'
  /** By calling the organisation's on-call webhook. */
  | 'WEBHOOK';

/** A step that keeps the cause from coming back. */
export type PreventionInput = {
  /** Until when. */
  dueOn?: string | null | undefined;
  /** By whom. At most 120 characters. */
  owner?: string | null | undefined;
  /** What is done. At most 2 000 characters. */
  what?: string | null | undefined;
};

/** The scale of section 5.2.5; P1 is the most serious. */
export type Priority =
  /** Critical: a major incident. */
  | 'P1'
  /** Serious. */
  | 'P2'
  /** Normal. */
  | 'P3'
  /** Minor. */
  | 'P4';

/** Why the priority changes; it decides where the clocks begin (R-5.33). */
export type PriorityChangeReason =
  /** It was like that from the start: its clocks begin where the first ones did, possibly overdue at once. */
  | 'CORRECTION'
  /** Something new has come to light: raised, its clocks begin at the change. */
  | 'NEW_FACTS';

/** A word or number of a tool for a priority. */
export type PriorityWordInput = {
  /** What it means here. */
  priority: Priority;
  /** The tool's word, at most 40 characters, without a comma. */
  word: string;
};

/** Which problems a list holds. Several fields narrow together. */
export type ProblemFilter = {
  /** Only of this kind of fault. */
  category?: IncidentCategory | null | undefined;
  /** Only with an analysis that is owed before this date. */
  dueBefore?: string | null | undefined;
  /** True: only those with a missed date (R-5.39). False: only the others. */
  hasMissed?: boolean | null | undefined;
  /** True: only those that are neither solved nor closed. False: only the others. */
  isOpen?: boolean | null | undefined;
  /** Only of this owner. */
  ownerId?: string | null | undefined;
  /** Only with an analysis in these states. */
  rootCauseState?: Array<RootCauseState> | null | undefined;
  /** Only on this service. */
  service?: ProblemService | null | undefined;
  /** Only these states. */
  state?: Array<ProblemState> | null | undefined;
};

/** Why a problem exists (R-5.37). */
export type ProblemGround =
  /** A major incident got a workaround. */
  | 'MAJOR_WITH_WORKAROUND'
  /** Many identical incidents. */
  | 'MANY_IDENTICAL'
  /** An incident was solved without its root cause being found. */
  | 'ROOT_CAUSE_UNKNOWN';

/** The person who sees to a problem. */
export type ProblemOwnerInput = {
  /** E-mail, for reminders. */
  email?: string | null | undefined;
  /** Name, 2 to 120 characters. */
  name: string;
  /** Telephone; eight Danish digits or E.164. */
  phone?: string | null | undefined;
};

/** A service that a problem concerns. */
export type ProblemService =
  /** Reporting of board and lodging stays. */
  | 'BOARD_AND_LODGING'
  /** Something else. */
  | 'OTHER'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** The life of a problem (C.2). */
export type ProblemState =
  /** The cause is looked for. */
  | 'ANALYSIS'
  /** Closed. */
  | 'CLOSED'
  /** The cause is known, and there is a way around it (R-5.36). */
  | 'KNOWN_ERROR'
  /** Opened; nobody has begun. */
  | 'OPEN'
  /** The cause is removed. */
  | 'SOLVED';

/** Where a proposal stands. */
export type ProposalState =
  /** Agreed. */
  | 'ACCEPTED'
  /** It waits for the other side. */
  | 'PROPOSED'
  /** Another was proposed, or it was taken back. */
  | 'REPLACED';

/** A point. */
export type ProposeAgreedPointInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** The point, 3 to 2 000 characters. */
  text: string;
};

/** A time that is proposed to the other side. */
export type ProposeFeedbackTimeInput = {
  /** The next feedback, or the solution of a priority 4. */
  about: AgreementSubject;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The time: ahead, within a year. */
  dueAt: string;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Something to say with it, at most 2 000 characters. */
  note?: string | null | undefined;
};

/** Which status to take back. */
export type RecallStatusInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The status's place in the history (`entry.seq`). */
  seq: number;
};

/** That a change was begun though the gate was shut. */
export type RecordAnywayInput = {
  /** When it began, if that was earlier than now. The gate is judged at that instant. */
  at?: string | null | undefined;
  /** Why, 3 to 2 000 characters. */
  reason: string;
};

/** How a school's system is connected to a service. */
export type RecordConnectionInput = {
  /** The last day of the certificate. */
  certificateExpiresOn?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The first day of use; required when CONNECTED. */
  connectedSince?: string | null | undefined;
  /** The version the caller has seen; 0 while nothing is recorded. */
  expectedVersion: number;
  /** The school. */
  schoolId: string;
  /** The service. */
  service: ChangeService;
  /** Whether it is connected. */
  status: ConnectionStatus;
};

/** What came of a test. */
export type RecordContactTestInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The four characters of the mail; required for ARRIVED. */
  code?: string | null | undefined;
  /** What happened, at most 500 characters. */
  note?: string | null | undefined;
  /** ARRIVED or FAILED. */
  result: ContactTestOutcome;
  /** The test. */
  testId: string;
};

/** Which version was sent by Digital Post. */
export type RecordDigitalPostInput = {
  /** One's own version. */
  annexId: string;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The day: not in the future, not before the version was sent in. */
  sentOn: string;
};

/** What a case is called in a system of one's own. */
export type RecordExternalReferenceInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The system and the number there. One number for each system: a later one takes its place. */
  externalRef: ExternalReferenceInput;
  /** The incident. */
  id: string;
  /** Where it is found there: an https address of at most 254 characters. */
  link?: string | null | undefined;
};

/** Which problem, what its cause is, and the way around it. */
export type RecordKnownErrorInput = {
  /** The cause, 3 to 10 000 characters. */
  cause: string;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** When it is looked at again: after today, within 400 days. */
  reviewOn: string;
  /** The heading under which it is shown; that of the problem when left out. */
  title?: string | null | undefined;
  /** The way around it, 3 to 10 000 characters. Shown to all schools of the service. */
  workaround: string;
};

/** Results at schools. */
export type RecordSchoolOutcomeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The results, 1 to 250. */
  results: Array<SchoolResultInput>;
};

/** The closed list of reasons for refusal. */
export type RefusalCode =
  /** The request is answered already. */
  | 'ALREADY_ANSWERED'
  /** Handling has already begun. */
  | 'ALREADY_BEGUN'
  /** The case is already closed. */
  | 'ALREADY_CLOSED'
  /** The incident has this problem as its cause already. */
  | 'ALREADY_LINKED'
  /** The address belongs to a member already. */
  | 'ALREADY_MEMBER'
  /** The case is already resolved. */
  | 'ALREADY_RESOLVED'
  /** The own side has ticked the point already. */
  | 'ALREADY_TICKED'
  /** The version of the annex is acknowledged already. */
  | 'ANNEX_ALREADY_ACKNOWLEDGED'
  /** There is no draft to send in, or no annex to confirm. */
  | 'ANNEX_DRAFT_MISSING'
  /** The annex lacks fields that section 7 requires. */
  | 'ANNEX_INCOMPLETE'
  /** This kind of request is not answered so, or not yet. */
  | 'ANSWER_NOT_POSSIBLE'
  /** No calendar opening was found within 400 days. */
  | 'CALENDAR_NEVER_OPENS'
  /** A text holds a civil registration number (D.9). */
  | 'CIVIL_NUMBER_FOUND'
  /** The integration client has ended. */
  | 'CLIENT_ALREADY_ENDED'
  /** The client has no secret. */
  | 'CLIENT_SECRET_MISSING'
  /** Only one side has said something about this scope. */
  | 'DIALOGUE_ONE_SIDED'
  /** The sides disagree about this already. */
  | 'DISPUTE_ALREADY_OPEN'
  /** AUB has been asked and has not answered yet. */
  | 'EXTENSION_ALREADY_ASKED'
  /** The date is later than twenty working days after the problem was opened; that cannot be agreed (R-5.39). */
  | 'EXTENSION_BEYOND_WALL'
  /** Nobody has asked for another date. */
  | 'EXTENSION_NOT_ASKED'
  /** The date is not later than the one that holds already (R-5.39). */
  | 'EXTENSION_NOT_LATER'
  /** The gate is shut (C.3). */
  | 'GATE_SHUT'
  /** The gate did not answer in time. Nothing was stored; ask again. */
  | 'GATE_UNAVAILABLE'
  /** A client must name the person who handles the case, with telephone (R-4.11). */
  | 'HANDLER_REQUIRED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A linked incident is open; close with a reason (R-5.36). */
  | 'INCIDENTS_STILL_OPEN'
  /** The notice lacks required data (R-5.44). */
  | 'INCOMPLETE_CHANGE'
  /** Minimum data of section 5.2.1 are missing. */
  | 'INCOMPLETE_REPORT'
  /** A value breaks a rule; `field` names it. */
  | 'INVALID_INPUT'
  /** The organisation would be left without an administrator (C.4). */
  | 'LAST_ADMINISTRATOR'
  /** Only a person of escalation level 2 settles a dispute (C.4). */
  | 'LEVEL_TWO_REQUIRED'
  /** The link was used, withdrawn or has expired (F55). */
  | 'LINK_CLOSED'
  /** No step of the escalation ladder waits for an answer (R-3.6). */
  | 'NOTHING_TO_ACKNOWLEDGE'
  /** The case runs without clocks (R-3.8). */
  | 'NOT_AN_INCIDENT'
  /** The case asks for nothing. */
  | 'NOT_A_REQUEST'
  /** No such case for this actor. A foreign case and an unknown id answer alike. */
  | 'NOT_FOUND'
  /** The incident has never been priority 1 (R-5.26). */
  | 'NOT_MAJOR_INCIDENT'
  /** The actor's roles or scopes do not include the verb. */
  | 'NOT_PERMITTED'
  /** The case must be resolved first. */
  | 'NOT_RESOLVED'
  /** Nothing suggests a common cause of this incident and others now (R-5.37 (c)). */
  | 'NOT_SUGGESTED'
  /** No freeze is in the way of a normal change. */
  | 'NO_FREEZE_TO_EXEMPT'
  /** Nothing of the kind is disputed, or it is settled. */
  | 'NO_SUCH_DISPUTE'
  /** Only the side that asked may close the question. */
  | 'ONLY_THE_ASKER_CLOSES'
  /** Somebody else is signed in in this browser (F55). */
  | 'OTHER_PERSON_SIGNED_IN'
  /** The present password is another. */
  | 'PASSWORD_WRONG'
  /** An agreed point lacks a tick. */
  | 'POINT_NOT_TICKED'
  /** A lower priority than the rules give needs a written reason (section 5.2). */
  | 'PRIORITY_REASON_REQUIRED'
  /** The problem must be solved before it can be closed. */
  | 'PROBLEM_NOT_SOLVED'
  /** A client must name the person who sees to the problem (R-5.35). */
  | 'PROBLEM_OWNER_REQUIRED'
  /** A problem must be linked before the incident can be closed (section 5.3). */
  | 'PROBLEM_REQUIRED'
  /** The proposal was accepted, replaced or has passed. */
  | 'PROPOSAL_CLOSED'
  /** The question is closed already. */
  | 'QUESTION_IS_CLOSED'
  /** A question of AUB is open; it must be closed first. */
  | 'QUESTION_OPEN'
  /** The ten seconds have passed, or a mail has left. */
  | 'RECALL_TOO_LATE'
  /** The case was closed more than 30 days ago. */
  | 'REOPEN_TOO_LATE'
  /** A known error is looked at again after today, within 400 days (R-5.36). */
  | 'REVIEW_DATE_NOT_AHEAD'
  /** The analysis has been sent and waits for AUB, or is accepted. */
  | 'ROOT_CAUSE_ALREADY_SENT'
  /** Parts of the analysis are missing (R-5.38). */
  | 'ROOT_CAUSE_INCOMPLETE'
  /** An analysis is owed; the problem cannot be closed before it is sent (R-5.38). */
  | 'ROOT_CAUSE_MISSING'
  /** No analysis is owed now (R-5.38). */
  | 'ROOT_CAUSE_NOT_OWED'
  /** No analysis waits for an answer. */
  | 'ROOT_CAUSE_NOT_SENT'
  /** The analysis is required; AUB has said so, or section 5.3 does (R-5.38). */
  | 'ROOT_CAUSE_REQUIRED'
  /** The same person has spoken for the exemption already; another must. */
  | 'SECOND_PERSON_REQUIRED'
  /** The invited address has an account; its owner signs in first (F55). */
  | 'SIGN_IN_FIRST'
  /** Deciding needs a sign-in of the last 15 minutes. */
  | 'SIGN_IN_TOO_OLD'
  /** The step does not follow from the state that the case is in (C.2, C.3). */
  | 'STEP_NOT_POSSIBLE'
  /** The token has expired or was revoked. */
  | 'TOKEN_ALREADY_ENDED'
  /** Two tokens are valid at once already. */
  | 'TOKEN_ALREADY_ROTATED'
  /** There were too many tries; wait a while. */
  | 'TOO_MANY_TRIES'
  /** The tool's word for the priority is not set. */
  | 'UNKNOWN_PRIORITY_WORD'
  /** The case was changed by somebody else in the meantime. */
  | 'VERSION_CONFLICT';

/** What is known of a new organisation. */
export type RegisterOrganisationInput = {
  /** The city. */
  city?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The company number: spaces and the prefix DK are dropped (D.7). */
  cvrNumber?: string | null | undefined;
  /** OWN_SA_SYSTEM when left out. */
  deliveryChannel?: DeliveryChannel | null | undefined;
  /** The domain of its mail addresses. */
  emailDomain?: string | null | undefined;
  /** A school's institution numbers of six digits each (D.7). */
  institutionNumbers?: Array<string> | null | undefined;
  /** True for a test environment. */
  isTest?: boolean | null | undefined;
  /** SCHOOL or SUPPLIER. */
  kind: OrganisationKind;
  /** The full name, 2 to 120 characters. */
  name?: string | null | undefined;
};

/** Which view to take away. */
export type RemoveViewInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The view. */
  id: string;
};

/** Reopens a case. */
export type ReopenIncidentInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** Why, 3 to 10 000 characters. */
  text: string;
};

/**
 * A report. The fields that section 5.2.1 requires are nullable here so that what is missing is answered by
 * `IncompleteReport`, not by a GraphQL error.
 */
export type ReportIncidentInput = {
  /** Priority 1 only: store the report although minimum data are missing (R-5.13). */
  acceptIncomplete?: boolean | null | undefined;
  /** AUB only: its own priority 1, told to every agreement on the service when no schools are named (R-4.1). */
  broadcast?: boolean | null | undefined;
  /** The consequence for the business, 20 to 10 000 characters. Required. */
  businessConsequence?: string | null | undefined;
  /** What kind of inquiry it is. All but INCIDENT run without clocks and without a priority (R-2.8, R-3.3, R-3.8, R-5.5, R-5.6). */
  caseType?: CaseType | null | undefined;
  /** What kind of fault; OTHER when left out. */
  category?: IncidentCategory | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key give one incident. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The four questions of section 5.2. */
  critical?: CriticalAnswersInput | null | undefined;
  /** What happens, 20 to 10 000 characters. Required. */
  description?: string | null | undefined;
  /** When the fault was found; now when left out. Not in the future. */
  detectedAt?: string | null | undefined;
  /** The caller's own reference. */
  externalRef?: ExternalReferenceInput | null | undefined;
  /** The closed case that this one follows, when it may not be reopened any more (R-5.14). */
  followsUp?: string | null | undefined;
  /** Impact (section 5.2.4). */
  impact?: Level | null | undefined;
  /** When the fault arose. Not after `detectedAt`. */
  occurredAt?: string | null | undefined;
  /** AUB only: the report of somebody who called. */
  onBehalfOf?: OnBehalfInput | null | undefined;
  /** The other system, when `service` is OTHER. */
  otherService?: string | null | undefined;
  /** The priority. Required. Lower than the rules give needs `priorityReason`. */
  priority?: Priority | null | undefined;
  /** Why the priority differs from the suggested one. */
  priorityReason?: string | null | undefined;
  /** The calling tool's own word or number for the priority, by the words set for the client; only when `priority` is not given. */
  priorityWord?: string | null | undefined;
  /** Who reports, a person with a telephone (R-5.13). Left out: the signed-in person, or the client's default reporter. */
  reporter?: ReporterInput | null | undefined;
  /** What is asked for, of a case that is no incident. */
  request?: CaseRequestInput | null | undefined;
  /** Which side must solve it; SCHOOL_SIDE when left out (R-5.9). */
  responsibleSide?: ResponsibleSide | null | undefined;
  /** The affected schools. A school may leave it out; a supplier or AUB names at least one, at most 250. */
  schools?: Array<string> | null | undefined;
  /** What is affected. Required. */
  service?: AffectedService | null | undefined;
  /** A short heading, 3 to 200 characters. Required. */
  title?: string | null | undefined;
  /**
   * With an external reference that the organisation has used before: the new words are taken over into that case, and it
   * is the answer. Without it a used reference is refused.
   */
  upsert?: boolean | null | undefined;
  /** Urgency (section 5.2.4). */
  urgency?: Level | null | undefined;
};

/** The person who reports (section 5.2.1). */
export type ReporterInput = {
  /** Department. */
  department?: string | null | undefined;
  /** Location. */
  location?: string | null | undefined;
  /** Name, 2 to 120 characters. */
  name?: string | null | undefined;
  /** Telephone; eight Danish digits or E.164. */
  phone?: string | null | undefined;
};

/** What the side that was asked can answer. */
export type RequestAnswer =
  /** Yes: a test or resources. */
  | 'ACCEPTED'
  /** The information. */
  | 'ANSWERED'
  /** No, with a reason: a test or resources. */
  | 'DECLINED'
  /** What was accepted, or the talk, is done. */
  | 'DONE';

/** Whose password. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  email: string;
};

/** Which problem, what is needed, and until when to answer. */
export type RequestResourcesInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** When an answer is wanted; after now. */
  replyBy: string;
  /** What is needed, 10 to 2 000 characters. */
  wanted: string;
};

/** Where a request stands. */
export type RequestState =
  /** Accepted; not done yet. */
  | 'ACCEPTED'
  /** The information was given. */
  | 'ANSWERED'
  /** Declined, with a reason; level 2 of both sides was told (R-3.3). */
  | 'DECLINED'
  /** The test, the work or the talk is done. */
  | 'DONE'
  /** Asked; nobody has answered. */
  | 'REQUESTED';

/** An answer to a requirement (R-5.41). */
export type RequirementAnswerKind =
  /** It cannot. */
  | 'NOT_POSSIBLE'
  /** It can be met in time. */
  | 'POSSIBLE'
  /** There are questions. */
  | 'QUESTIONS'
  /** AUB's reply to them; the receiver then says whether it can be met. */
  | 'REPLIED';

/** The link of the mail and a new password. */
export type ResetPasswordInput = {
  /** The new password, 12 to 200 characters. */
  password: string;
  /** The secret of the link. */
  secret: string;
};

/** Which address works again. */
export type ResolveBounceInput = {
  /** The flag. */
  bounceId: string;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
};

/** How an incident was solved. */
export type ResolveIncidentInput = {
  /** Why it is recorded later. */
  actualReason?: string | null | undefined;
  /** When it was really solved, if before now. Needs `actualReason`; not before the case was opened. */
  actualResolvedAt?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** Who solved it, when handling had not begun. Left out: the signed-in person. */
  handler?: HandlerInput | null | undefined;
  /** The incident. */
  id: string;
  /** Whether the root cause is known. If not, a problem is due (R-5.37). */
  isRootCauseKnown: boolean;
  /** What was done, 3 to 10 000 characters. */
  text: string;
  /** The workaround, if one was made. */
  workaround?: string | null | undefined;
};

/** Which side must solve the incident. */
export type ResponsibleSide =
  /** AUB or ATP. */
  | 'AUB'
  /** The school or its supplier. */
  | 'SCHOOL_SIDE';

/** Which problem, and what is missing. */
export type ReturnRootCauseInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** What is missing, 10 to 2 000 characters. */
  reason: string;
};

/** What was learned. */
export type ReviewChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** What was learned, 3 to 10 000 characters. */
  text: string;
};

/** A standard change to revoke. */
export type RevokeStandardTemplateInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** Which. */
  id: string;
  /** Why, 3 to 2 000 characters. */
  reason: string;
};

/** A token to be taken back. */
export type RevokeTokenInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** Which token. */
  tokenId: string;
};

/** What a person or client may do in an organisation (rules of access, C.4). */
export type Role =
  /** Receives root cause analyses and appoints Situation Managers. */
  | 'ATP_SERVICE_DESK'
  /** Keeps annex 1 and the versions of the Instruks. */
  | 'AUB_ADMIN'
  /** AUB's customer service. */
  | 'AUB_AGENT'
  /** Confirms dialogue and decides changes. */
  | 'AUB_CHANGE_MANAGER'
  /** Reads within a grant; changes nothing. */
  | 'AUDITOR'
  /** An API client of one organisation. */
  | 'INTEGRATION'
  /** Also keeps annex 2, users and assignments. */
  | 'SCHOOL_ADMIN'
  /** Creates and follows the school's cases. */
  | 'SCHOOL_USER'
  /** Leads a major incident (section 5.2.3). */
  | 'SITUATION_MANAGER'
  /** Also keeps the supplier's contact points, users and integrations. */
  | 'SUPPLIER_ADMIN'
  /** Handles cases of assigned schools. */
  | 'SUPPLIER_AGENT';

/** What was rolled back. */
export type RollBackChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 3 to 10 000 characters. */
  reason: string;
};

/** A root cause analysis. Each text at most 10 000 characters. */
export type RootCauseInput = {
  /** The cause. */
  cause?: string | null | undefined;
  /** What contributed. */
  contributingFactors?: string | null | undefined;
  /** What was corrected. */
  correction?: string | null | undefined;
  /** The effect on employers and payments. */
  effect?: string | null | undefined;
  /** What keeps it from coming back; at most 20 steps. */
  prevention?: Array<PreventionInput> | null | undefined;
  /** Summary. */
  summary?: string | null | undefined;
  /** What happened, in order. */
  timeline?: string | null | undefined;
  /** The way around it. */
  workaround?: string | null | undefined;
};

/** How far the root cause analysis is (C.2). */
export type RootCauseState =
  /** Accepted by AUB. */
  | 'ACCEPTED'
  /** Owed by the end of working day ten (R-5.39). */
  | 'DUE'
  /** Owed by the end of the day that was agreed (R-5.39). */
  | 'EXTENDED'
  /** None is owed: not required, or waived (R-5.38). */
  | 'NOT_REQUIRED'
  /** Owed again, without a clock (R-5.39). */
  | 'RETURNED'
  /** Sent; AUB has not answered. */
  | 'SENT';

/** A new secret for the on-call webhooks. */
export type RotateOnCallSecretInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
};

/** A token to be replaced. */
export type RotateTokenInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** For how many hours the former one is valid beside it, 1 to 720; never longer than it would have been. */
  overlapHours?: number | null | undefined;
  /** Which token. */
  tokenId: string;
  /** After how many days the new one ends, 1 to 365. */
  validDays: number;
};

/** The whole form of an annex. Empty fields may be filled in later; what is filled in must be readable. */
export type SaveAnnexDraftInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** Contact persons; at most 40. */
  contacts?: Array<AnnexContactInput> | null | undefined;
  /** Levels of escalation; at most 12 with those who have left. */
  escalation?: Array<AnnexEscalationInput> | null | undefined;
  /** The draft's `revision` as it was read, 0 for none. Left out, whatever somebody else saved meanwhile is overwritten. */
  expectedRevision?: number | null | undefined;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: number;
  /** The phone hours as they are typed. */
  hours: PhoneHoursInput;
  /** Its mailbox. */
  mailbox?: string | null | undefined;
  /** Where text messages or a webhook reach whoever is on call. */
  onCallAddress?: string | null | undefined;
  /** The telephone of whoever is on call. */
  onCallPhone?: string | null | undefined;
  /** The mailbox that is read round the clock. */
  outOfHoursMailbox?: string | null | undefined;
  /** Its telephone. */
  phone?: string | null | undefined;
  /** Contact points by service and type of case; at most 8. */
  points?: Array<AnnexPointInput> | null | undefined;
  /** Where everybody sees how the services are: an https address. Kept in annex 1 alone (R-7.1). */
  statusPageUrl?: string | null | undefined;
  /** The unit that receives by default. 2 to 120 characters. */
  unitName?: string | null | undefined;
};

/** The organisation's own sign-in as it is to be. */
export type SaveIdentityProviderInput = {
  /** The claim that holds the level of assurance. */
  assuranceClaim?: string | null | undefined;
  /** What the provider knows us as. */
  clientId: string;
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The client's secret; left out keeps the stored one. It is never shown again. */
  clientSecret?: string | null | undefined;
  /** The version that was looked at; 0 for a new one. */
  expectedVersion: number;
  /** False takes it off the sign-in page and refuses it. */
  isEnabled: boolean;
  /** The issuer, exactly as its tokens name it: https, public. */
  issuer: string;
  /** The least level of assurance; Substantial is what public bodies ask for. */
  minimumAssurance?: AssuranceLevel | null | undefined;
  /** What the button on the sign-in page says. */
  name: string;
  /** The claim that holds the CVR or institution number. */
  organisationClaim: string;
  /** The provider; null for a new one. */
  providerId?: string | null | undefined;
  /** A claim that must have one value. */
  requiredClaim?: string | null | undefined;
  /** That value. */
  requiredValue?: string | null | undefined;
};

/** Which problem, and what is written so far. */
export type SaveRootCauseDraftInput = {
  /** The analysis; parts may be empty. */
  analysis: RootCauseInput;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The problem. */
  id: string;
  /** The revision that the writer began with; 0 for the first. */
  revision: number;
};

/** What to keep as a view. */
export type SaveViewInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The query string of the list's page, without the question mark; at most 1 000 characters. */
  filter: string;
  /** Which list. */
  list: SavedViewList;
  /** 1 to 60 characters. */
  name: string;
  /** Whom it is for; EVERYBODY needs AUB_ADMIN. */
  scope: SavedViewScope;
};

/** A list that has views. */
export type SavedViewList =
  /** Changes. */
  | 'CHANGES'
  /** Incidents. */
  | 'INCIDENTS'
  /** Problems. */
  | 'PROBLEMS';

/** Whom a view is for. */
export type SavedViewScope =
  /** Everybody, saved by AUB's administrators. */
  | 'EVERYBODY'
  /** The person who saved it. */
  | 'MINE'
  /** The whole organisation. */
  | 'ORGANISATION';

/** What a fault has come to at one school (R-2.4). */
export type SchoolOutcomeKind =
  /** Affected; no result yet. */
  | 'AFFECTED'
  /** Not affected after all. */
  | 'NOT_AFFECTED'
  /** It works again, and data must be sent again. */
  | 'RESEND_DATA'
  /** It works again. */
  | 'RESTORED';

/** The result at one school. */
export type SchoolResultInput = {
  /** In words, at most 2 000 characters. */
  note?: string | null | undefined;
  /** What it has come to. */
  outcome: SchoolOutcomeKind;
  /** An affected school. */
  schoolId: string;
};

/** Which problem, and its analysis. */
export type SendRootCauseInput = {
  /** The analysis. Summary, timeline, cause, effect, correction and prevention must be there. */
  analysis: RootCauseInput;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
};

/** A status to the counterpart. */
export type SendStatusInput = {
  /** Why it is recorded later. */
  actualReason?: string | null | undefined;
  /** When it was really told, if before now, such as on the telephone. Needs `actualReason`; not before the last status (R-5.14). */
  actualSentAt?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** What is being done, at most 10 000 characters. */
  handling?: string | null | undefined;
  /** The incident. */
  id: string;
  /** When the next feedback is proposed for, at priority 2 to 4; the other side accepts or proposes another (R-4.16). */
  nextFeedbackAt?: string | null | undefined;
  /** What comes next, at most 10 000 characters. */
  nextStep?: string | null | undefined;
  /** The situation now, 3 to 10 000 characters. */
  situation: string;
};

/** The state of a service, from the open incidents on AUB's side that AUB has reported or begun on, and AUB's service windows. */
export type ServiceState =
  /** An open incident of priority 2: parts of it are affected. */
  | 'DEGRADED'
  /** An open incident of priority 1: all or substantial parts of it cannot be used. */
  | 'DOWN'
  /** No open incident of priority 1 or 2, and no service window. */
  | 'NORMAL'
  /** A service window that AUB has announced is under way (section 4.2). */
  | 'WINDOW';

/** What was said of a service window (R-4.4). */
export type ServiceWindowWordKind =
  /** Announced for the first time. */
  | 'ANNOUNCED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Moved, extended or shortened. */
  | 'CHANGED';

/** Which level of escalation a member is to have. */
export type SetEscalationLevelInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The version that was looked at. */
  expectedVersion: number;
  /** 1 to 3; null for none. */
  level?: number | null | undefined;
  /** The member. */
  personId: string;
};

/** The words of a client for the four priorities. */
export type SetPriorityWordsInput = {
  /** The client. */
  clientId: string;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** All its words, at most 50; none takes them away. */
  words: Array<PriorityWordInput>;
};

/** Whether an organisation is a test environment. */
export type SetTestEnvironmentInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The organisation. */
  id: string;
  /** True while it only tests. */
  isTest: boolean;
};

/** What one side names as the settlement: exactly one of the two values. */
export type SettleDisputeInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The incident. */
  id: string;
  /** The priority, in a dispute about it. */
  priority?: Priority | null | undefined;
  /** When the fault should have been found, in a dispute about it. */
  shouldHaveDetectedAt?: string | null | undefined;
};

/** Facts for an imagined clock. */
export type SimulateClockInput = {
  /** When the fault was found. */
  detectedAt: string;
  /** Other hours than an organisation's: weekly hours in plain form. Exactly one of the two. */
  hours?: OpeningHoursInput | null | undefined;
  /** REACTION or FIRST_FEEDBACK. */
  kind?: ClockKind | null | undefined;
  /** Whose phone hours: an organisation the actor works with. Its annex in force at the start counts. */
  organisationId?: string | null | undefined;
  /** The priority. */
  priority: Priority;
  /** When it should have been found, if earlier (R-4.12). */
  shouldHaveDetectedAt?: string | null | undefined;
};

/** Facts for an imagined change: exactly one. */
export type SimulateNoticeInput =
  {   /** The day of implementation: gives the latest day of receipt. */
  implementationOn: string; receivedAt?: never; }
  |  { implementationOn?: never;   /** When AUB receives the complete notice: gives the earliest day of implementation. */
  receivedAt: string; };

/** Which problem, and how its cause was removed. */
export type SolveProblemInput = {
  /** The cause, when it was not written before. At most 10 000 characters. */
  cause?: string | null | undefined;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** How the cause was removed, 3 to 10 000 characters. */
  resolution: string;
};

/** How an act reached the platform. */
export type Source =
  /** The API. */
  | 'API'
  /** A mail. */
  | 'MAIL'
  /** The platform itself. */
  | 'SYSTEM'
  /** A page. */
  | 'WEB';

/** A date with hours of its own. */
export type SpecialHoursInput = {
  /** A date (2026-12-24) or a yearly date (12-24). A yearly date on a Saturday or Sunday is closed. */
  date: string;
  /** The spans; none means closed. */
  spans: Array<HoursSpanInput>;
};

/** What begins. */
export type StartImplementationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** It happened though the gate was shut: each reason becomes a breach. */
  recordAnyway?: RecordAnywayInput | null | undefined;
};

/** From when the draft is to be valid. */
export type SubmitAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: number;
  /** Not before now; left out for now. */
  validFrom?: string | null | undefined;
};

/** Which draft to send. */
export type SubmitChangeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
};

/** Nothing but the key of the request. */
export type SubscribeToCalendarInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
};

/** A service, on or off. */
export type SwitchInterfaceServiceInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The service's code. */
  code: string;
  /** True: it belongs to the cooperation. */
  isOn: boolean;
};

/** The organisation to speak for from now on. */
export type SwitchOrganisationInput = {
  /** One of `viewer.memberships`. */
  organisationId: string;
};

/** Which way is tested. */
export type TestContactInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The mailbox or the alarm. */
  kind: ContactTestKind;
};

/** Which point to tick. */
export type TickAgreedPointInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** The point. */
  pointId: string;
};

/** What a token may be used for. A token never decides, confirms or waives, and never makes another token (C.4). */
export type TokenScope =
  /** Read the cases that the organisation is a party to. In the words of /oauth/token `cases:read`. */
  | 'CASES_READ'
  /** Draft and submit changes and act on them. `changes:write`. */
  | 'CHANGES_WRITE'
  /** Report incidents and act on them. `incidents:write`. */
  | 'INCIDENTS_WRITE'
  /** Open problems and act on them. `problems:write`. */
  | 'PROBLEMS_WRITE';

/** The life of a token. */
export type TokenState =
  /** Taken at the door. */
  | 'ACTIVE'
  /** Past its last second. */
  | 'EXPIRED'
  /** Taken back before its end. */
  | 'REVOKED';

/** A date's hours as they are typed. */
export type TypedDateInput = {
  /** YYYY-MM-DD, or MM-DD for every year. */
  date: string;
  /** For example 8-12, or lukket. */
  text: string;
};

/** A weekday's hours as they are typed. */
export type TypedDayInput = {
  /** For example 8-15. */
  text: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** Which import is taken back. */
export type UndoImportInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The import. */
  importId: string;
};

/** An organisation's facts as they are to be. */
export type UpdateOrganisationInput = {
  /** The city. */
  city?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The company number (D.7). */
  cvrNumber?: string | null | undefined;
  /** OWN_SA_SYSTEM when left out. LAEREPLADSEN only when no agreement is open (R-2.3). */
  deliveryChannel?: DeliveryChannel | null | undefined;
  /** The domain of its mail addresses. */
  emailDomain?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The organisation. */
  id: string;
  /** A school's institution numbers, all of them (D.7). */
  institutionNumbers?: Array<string> | null | undefined;
  /** The full name, 2 to 120 characters. */
  name?: string | null | undefined;
};

/** One's own profile as it is to be. */
export type UpdateProfileInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The department. */
  department?: string | null | undefined;
  /** The language of mails. */
  language: Language;
  /** The place. */
  location?: string | null | undefined;
  /** The name, 2 to 120 characters. */
  name: string;
  /** The telephone. */
  phone?: string | null | undefined;
};

/** AUB's decision (C.3). */
export type Verdict =
  /** Approved. */
  | 'APPROVED'
  /** Approved, once the conditions are met. */
  | 'APPROVED_WITH_CONDITIONS'
  /** One of the two voices for an exemption from a freeze. */
  | 'FREEZE_EXEMPTION'
  /** Objected to. */
  | 'OBJECTED';

/** Which problem, and why its nature warrants no analysis. */
export type WaiveRootCauseInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: string | null | undefined;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
  /** The version the caller has seen. */
  expectedVersion: number;
  /** The problem. */
  id: string;
  /** Why the nature of the case does not warrant an analysis, 10 to 2 000 characters. */
  reason: string;
};

/** The spans of one weekday. */
export type WeekdayHoursInput = {
  /** The spans, in order, without overlap. */
  spans: Array<HoursSpanInput>;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** How a wish was answered (R-5.51). */
export type WishAnswer =
  /** It becomes a change or a requirement. */
  | 'ACCEPTED'
  /** It does not. */
  | 'DECLINED';

/** What to withdraw. */
export type WithdrawChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: CivilNumberChoice | null | undefined;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: string | null | undefined;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 3 to 2 000 characters. */
  reason?: string | null | undefined;
};

/** A secret to be taken back. */
export type WithdrawClientSecretInput = {
  /** Which client. */
  clientId: string;
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: string | null | undefined;
};

/** Which invitation to withdraw. */
export type WithdrawInvitationInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: string | null | undefined;
  /** The invitation. */
  invitationId: string;
};

/** Which days are working days (R-5.39). */
export type WorkingDayProfile =
  /** As DK_PUBLIC_SECTOR, and the Friday after Ascension Day is closed too. */
  | 'DK_BANK'
  /** Monday to Friday except public holidays, 5 June, 24 and 31 December. */
  | 'DK_PUBLIC_SECTOR'
  /** Monday to Friday except public holidays. */
  | 'DK_STATUTORY';

/** Facts for counting working days. */
export type WorkingDaysInput = {
  /** How many working days, 0 to 400. */
  days: number;
  /** The event; its local day is day zero. */
  from: string;
  /** The profile; that of the Instruks version in force when left out. */
  profile?: WorkingDayProfile | null | undefined;
};

export type NewToMeFragment = { caseId: string, noun: CaseNoun, number: string, title: string | null, priority: Priority | null, unread: number, text: string, at: string };

export type BellQueryVariables = Exact<{ [key: string]: never; }>;


export type BellQuery = { unreadNotifications: number, notifications: { edges: Array<{ cursor: string, node: { caseId: string, noun: CaseNoun, number: string, title: string | null, priority: Priority | null, unread: number, text: string, at: string } }> } };

export type NotificationsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsPageQuery = { unreadNotifications: number, installation: { now: string }, notifications: { edges: Array<{ cursor: string, node: { caseId: string, noun: CaseNoun, number: string, title: string | null, priority: Priority | null, unread: number, text: string, at: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'NotificationsRead', unread: number }
   };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { unreadNotifications: number, installation: { kind: InstallationKind, now: string, isClockMovable: boolean, isClockEngineUp: boolean }, viewer: { name: string, email: string | null, may: Array<string>, roles: Array<Role>, organisation: { id: string, name: string, kind: OrganisationKind, inactiveReason: string | null, annexHealth: AnnexHealth, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null }, memberships: Array<{ roles: Array<Role>, isCurrent: boolean, organisation: { id: string, name: string, kind: OrganisationKind } }> } | null, aub: { nodes: Array<{ id: string, name: string, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null }> }, instructionInForce: { label: string, viewerMayAcknowledge: boolean, acknowledgement: { at: string } | null }, open: { totalCount: number }, critical: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } } | null }> } };

export type PhoneLightFragment = { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string };

export type SwitchOrganisationMutationVariables = Exact<{
  input: SwitchOrganisationInput;
}>;


export type SwitchOrganisationMutation = { switchOrganisation:
    | { __typename: 'NotPermitted', code: RefusalCode, message: string }
    | { __typename: 'OrganisationSwitched' }
   };

export type CalculateFormQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CalculateFormQuery = { installation: { now: string }, organisations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: OrganisationKind, phoneHours: { version: number } | null }> } };

export type SimulateClockQueryVariables = Exact<{
  input: SimulateClockInput;
}>;


export type SimulateClockQuery = { simulateClock:
    | { __typename: 'CalendarNeverOpens', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ClockSimulation', startedAt: string, halfAt: string | null, riskAt: string | null, dueAt: string | null, target: string | null, rule: string, clause: string, explanation: Array<string> }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SimulateNoticeQueryVariables = Exact<{
  input: SimulateNoticeInput;
}>;


export type SimulateNoticeQuery = { simulateNotice:
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NoticeSimulation', earliestOn: string | null, earliestOutsideFreezeOn: string | null, latestReceiptOn: string | null, noticeDays: number, explanation: Array<string>, freeze: { name: FreezeName, firstOn: string, lastOn: string, days: number, isDisputed: boolean, otherFirstOn: string | null, otherLastOn: string | null } | null }
   };

export type FreezesQueryVariables = Exact<{
  fromYear: number;
  toYear: number;
}>;


export type FreezesQuery = { freezePeriods:
    | { __typename: 'FreezePeriods', periods: Array<{ name: FreezeName, firstOn: string, lastOn: string, days: number, isDisputed: boolean, otherFirstOn: string | null, otherLastOn: string | null }> }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CountWorkingDaysQueryVariables = Exact<{
  input: WorkingDaysInput;
}>;


export type CountWorkingDaysQuery = { workingDays:
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'WorkingDaysCount', dueOn: string, dueAt: string, profile: WorkingDayProfile, explanation: Array<string> }
   };

export type FreezeFieldsFragment = { name: FreezeName, firstOn: string, lastOn: string, days: number, isDisputed: boolean, otherFirstOn: string | null, otherLastOn: string | null };

export type FreezePageQueryVariables = Exact<{
  fromYear: number;
  toYear: number;
}>;


export type FreezePageQuery = { viewer: { may: Array<string> } | null, freezePeriods:
    | { periods: Array<{ name: FreezeName, year: number, firstOn: string, lastOn: string, days: number, isDisputed: boolean, otherFirstOn: string | null, otherLastOn: string | null, version: number, source: FreezeSource, decidedAt: string | null, decidedBy: string | null, reason: string | null }> }
    | Record<PropertyKey, never>
   };

export type WindowsPageQueryVariables = Exact<{
  from?: string | null | undefined;
}>;


export type WindowsPageQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, kind: OrganisationKind } } | null, serviceWindows: Array<{ id: string, version: number, isOwn: boolean, services: Array<ChangeService>, startsAt: string, endsAt: string, text: string, announcedAt: string, announcedBy: string, cancelledAt: string | null, countsFrom: string | null, countsTo: string | null, owner: { name: string, kind: OrganisationKind }, change: { number: string } | null, words: Array<{ kind: ServiceWindowWordKind, saidAt: string, by: string }> }> };

export type RequirementsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RequirementsPageQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { kind: OrganisationKind } } | null, requirements: Array<{ number: string, title: string, mustBeCompletedOn: string, noticeDays: number, isShortNotice: boolean, isToAnswer: boolean, recipients: Array<{ isToAnswer: boolean, answers: Array<{ answer: RequirementAnswerKind }> }> }>, interfaceVersions: Array<{ service: ChangeService, label: string, validFrom: string, address: string, requirementNumber: string | null }> };

export type RequirementPageQueryVariables = Exact<{
  number: string;
}>;


export type RequirementPageQuery = { viewer: { may: Array<string>, organisation: { kind: OrganisationKind } } | null, requirement: { id: string, number: string, title: string, specification: string, legalBasis: string | null, services: Array<ChangeService>, mustBeCompletedOn: string, noticeDays: number, isShortNotice: boolean, shortNoticeReason: string | null, announcedAt: string, announcedBy: string, isToAnswer: boolean, interfaceVersions: Array<{ service: ChangeService, label: string, validFrom: string, address: string }>, recipients: Array<{ isToAnswer: boolean, organisation: { id: string, name: string }, answers: Array<{ answer: RequirementAnswerKind, text: string | null, answeredAt: string, answeredBy: string }> }> } | null };

export type TemplatesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesPageQuery = { viewer: { may: Array<string>, organisation: { kind: OrganisationKind } } | null, approvedTemplates: Array<{ id: string, version: number, title: string, scope: string, steps: string, limits: string, services: Array<ChangeService>, validTo: string | null, usesTaken: number, mostUses: number | null, isAllowedInFreeze: boolean, approvedAt: string, approvedBy: string, revokedAt: string | null, revokeReason: string | null, suppliers: Array<{ name: string }> | null }> };

export type ConfirmFreezeMutationVariables = Exact<{
  input: ConfirmFreezeInput;
}>;


export type ConfirmFreezeMutation = { confirmFreeze:
    | { __typename: 'FreezeConfirmed', overlapping: number }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type CorrectFreezeMutationVariables = Exact<{
  input: CorrectFreezeInput;
}>;


export type CorrectFreezeMutation = { correctFreeze:
    | { __typename: 'FreezeCorrected', overlapping: number }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type AnnounceServiceWindowMutationVariables = Exact<{
  input: AnnounceServiceWindowInput;
}>;


export type AnnounceServiceWindowMutation = { announceServiceWindow:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'ServiceWindowAnnounced' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type AnnounceRequirementMutationVariables = Exact<{
  input: AnnounceRequirementInput;
}>;


export type AnnounceRequirementMutation = { announceRequirement:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'RequirementAnnounced', requirement: { number: string } }
   };

export type AnswerRequirementMutationVariables = Exact<{
  input: AnswerRequirementInput;
}>;


export type AnswerRequirementMutation = { answerRequirement:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'RequirementAnswered' }
   };

export type ApproveStandardTemplateMutationVariables = Exact<{
  input: ApproveStandardTemplateInput;
}>;


export type ApproveStandardTemplateMutation = { approveStandardTemplate:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'StandardTemplateApproved' }
   };

export type RevokeStandardTemplateMutationVariables = Exact<{
  input: RevokeStandardTemplateInput;
}>;


export type RevokeStandardTemplateMutation = { revokeStandardTemplate:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'StandardTemplateRevoked' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type ChangeCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ChangeCalendarQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, kind: OrganisationKind } } | null, changeCalendar:
    | { __typename: 'ChangeCalendar', asOf: string, noticeDays: number, earliestOn: string, earliestOutsideFreezeOn: string, changes: Array<{ number: string, title: string | null, type: ChangeType | null, state: ChangeState, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeReceivedAt: string | null, noticeDays: number | null, owner: { id: string, name: string, kind: OrganisationKind }, gate: { staticReasons: Array<{ code: GateCode, nextLegalDate: string | null }> } | null }>, windows: Array<{ id: string, text: string, startsAt: string, endsAt: string, cancelledAt: string | null, announcedAt: string, services: Array<ChangeService>, owner: { id: string, name: string, kind: OrganisationKind } }>, requirements: Array<{ number: string, title: string, mustBeCompletedOn: string, noticeDays: number, announcedAt: string }>, freezes: Array<{ name: FreezeName, year: number, firstOn: string, lastOn: string, isDisputed: boolean, otherFirstOn: string | null, otherLastOn: string | null }>, occupied: Array<{ startsAt: string, endsAt: string, services: Array<ChangeService> }> }
    | { __typename: 'InvalidInput', message: string }
   };

export type CalendarChangeFragment = { number: string, title: string | null, type: ChangeType | null, state: ChangeState, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeReceivedAt: string | null, noticeDays: number | null, owner: { id: string, name: string, kind: OrganisationKind }, gate: { staticReasons: Array<{ code: GateCode, nextLegalDate: string | null }> } | null };

export type ChangePanelQueryVariables = Exact<{
  number: string;
}>;


export type ChangePanelQuery = { change: { version: number, riskLevel: Level | null, viewerMay: Array<string>, id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, dialogue: { questions: Array<{ id: string, text: string, author: string, askedAt: string, closedAt: string | null, organisation: { name: string }, answers: Array<{ id: string, text: string, author: string }> }> }, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> } | null };

export type SubscribeToCalendarMutationVariables = Exact<{
  input: SubscribeToCalendarInput;
}>;


export type SubscribeToCalendarMutation = { subscribeToCalendar:
    | { __typename: 'CalendarSubscribed', address: string | null }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type EndSubscriptionMutationVariables = Exact<{
  input: EndSubscriptionInput;
}>;


export type EndSubscriptionMutation = { endSubscription:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'SubscriptionEnded' }
   };

export type SubmitChangeMutationVariables = Exact<{
  input: SubmitChangeInput;
}>;


export type SubmitChangeMutation = { submitChange:
    | { __typename: 'ChangeSubmitted' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncompleteChange', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type MoveWindowMutationVariables = Exact<{
  input: MoveWindowInput;
}>;


export type MoveWindowMutation = { moveWindow:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'WindowMoved' }
   };

export type WithdrawChangeMutationVariables = Exact<{
  input: WithdrawChangeInput;
}>;


export type WithdrawChangeMutation = { withdrawChange:
    | { __typename: 'ChangeWithdrawn' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'QuestionAsked' }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'QuestionAnswered' }
    | { __typename: 'QuestionIsClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CloseQuestionMutationVariables = Exact<{
  input: CloseQuestionInput;
}>;


export type CloseQuestionMutation = { closeQuestion:
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'OnlyTheAskerCloses', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'QuestionClosed' }
    | { __typename: 'QuestionIsClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ProposeAgreedPointMutationVariables = Exact<{
  input: ProposeAgreedPointInput;
}>;


export type ProposeAgreedPointMutation = { proposeAgreedPoint:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PointProposed' }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type TickAgreedPointMutationVariables = Exact<{
  input: TickAgreedPointInput;
}>;


export type TickAgreedPointMutation = { tickAgreedPoint:
    | { __typename: 'AlreadyTicked', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PointTicked' }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type LogDialogueCallMutationVariables = Exact<{
  input: LogDialogueCallInput;
}>;


export type LogDialogueCallMutation = { logDialogueCall:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DialogueCallLogged' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ConfirmDialogueMutationVariables = Exact<{
  input: ConfirmDialogueInput;
}>;


export type ConfirmDialogueMutation = { confirmDialogue:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DialogueConfirmed' }
    | { __typename: 'DialogueOneSided', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PointNotTicked', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'QuestionOpen', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ApproveChangeMutationVariables = Exact<{
  input: ApproveChangeInput;
}>;


export type ApproveChangeMutation = { approveChange:
    | { __typename: 'ChangeApproved' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'GateShut', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'GateUnavailable', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SignInTooOld', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ObjectToChangeMutationVariables = Exact<{
  input: ObjectToChangeInput;
}>;


export type ObjectToChangeMutation = { objectToChange:
    | { __typename: 'ChangeObjected' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'GateUnavailable', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SignInTooOld', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type GrantFreezeExemptionMutationVariables = Exact<{
  input: GrantFreezeExemptionInput;
}>;


export type GrantFreezeExemptionMutation = { grantFreezeExemption:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'FreezeExemptionGranted' }
    | { __typename: 'GateUnavailable', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NoFreezeToExempt', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SecondPersonRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SignInTooOld', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type StartImplementationMutationVariables = Exact<{
  input: StartImplementationInput;
}>;


export type StartImplementationMutation = { startImplementation:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'GateShut', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ImplementationStarted' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CompleteImplementationMutationVariables = Exact<{
  input: CompleteImplementationInput;
}>;


export type CompleteImplementationMutation = { completeImplementation:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ImplementationCompleted' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type RollBackChangeMutationVariables = Exact<{
  input: RollBackChangeInput;
}>;


export type RollBackChangeMutation = { rollBackChange:
    | { __typename: 'ChangeRolledBack' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ReviewChangeMutationVariables = Exact<{
  input: ReviewChangeInput;
}>;


export type ReviewChangeMutation = { reviewChange:
    | { __typename: 'ChangeReviewed' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerWishMutationVariables = Exact<{
  input: AnswerWishInput;
}>;


export type AnswerWishMutation = { answerWish:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'WishAnswered' }
   };

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;


export type DraftChangeMutation = { draftChange:
    | { __typename: 'ChangeDrafted', change: { id: string, number: string, version: number } }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncompleteChange', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ChangeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  isUnaffected: boolean;
}>;


export type ChangeListQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, changeRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ affectsAubReason?: string | null, id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> }> } };

export type ChangeRowFragment = { id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> };

export type GateMarksFragment = { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> };

export type GateReasonMarksFragment = { code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null };

export type ChangeFormQueryVariables = Exact<{
  number: string;
  hasDraft: boolean;
}>;


export type ChangeFormQuery = { installation: { now: string }, viewer: { name: string, phone: string | null, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, standardTemplates: Array<{ id: string, title: string, scope: string, limits: string, services: Array<ChangeService>, validTo: string | null, usesLeft: number | null, isAllowedInFreeze: boolean }>, incidents: { nodes: Array<{ id: string, number: string, title: string, priority: Priority, service: AffectedService, state: IncidentState, openedAt: string }> }, change?: { viewerMay: Array<string>, version: number, description: string | null, businessConsequence: string | null, affectsAubReason: string | null, touchesAtpProduction: boolean, urgency: Level | null, impact: Level | null, riskLevel: Level | null, riskText: string | null, userImpact: string | null, rollbackPlan: string | null, testPlan: string | null, communicationPlan: string | null, missing: Array<string>, id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, reporter: { name: string | null, department: string | null, location: string | null, phone: string | null } | null, affectedSchools: Array<{ id: string, name: string }>, incidents: Array<{ id: string, number: string, title: string, priority: Priority, state: IncidentState }>, problem: { id: string, number: string, title: string } | null, template: { id: string, title: string, scope: string, steps: string, limits: string, isAllowedInFreeze: boolean } | null, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> } | null };

export type WholeChangeFragment = { version: number, description: string | null, businessConsequence: string | null, affectsAubReason: string | null, touchesAtpProduction: boolean, urgency: Level | null, impact: Level | null, riskLevel: Level | null, riskText: string | null, userImpact: string | null, rollbackPlan: string | null, testPlan: string | null, communicationPlan: string | null, missing: Array<string>, id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, reporter: { name: string | null, department: string | null, location: string | null, phone: string | null } | null, affectedSchools: Array<{ id: string, name: string }>, incidents: Array<{ id: string, number: string, title: string, priority: Priority, state: IncidentState }>, problem: { id: string, number: string, title: string } | null, template: { id: string, title: string, scope: string, steps: string, limits: string, isAllowedInFreeze: boolean } | null, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> };

export type MeasuresOfProblemQueryVariables = Exact<{
  number: string;
}>;


export type MeasuresOfProblemQuery = { problem: { id: string, number: string, title: string, services: Array<ProblemService>, analyses: Array<{ version: number, analysis: { prevention: Array<{ what: string, owner: string, dueOn: string | null }> } }> } | null };

export type WishBehindQueryVariables = Exact<{
  number: string;
}>;


export type WishBehindQuery = { change: { number: string, kind: ChangeKind, title: string | null, description: string | null, businessConsequence: string | null, services: Array<ChangeService> } | null };

export type ChangePageQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
  isOlder: boolean;
}>;


export type ChangePageQuery = { installation: { now: string }, viewer: { name: string, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, change: { noticeReceivedAt: string | null, isNoticeSuperseded: boolean, resolvedAt: string | null, closedAt: string | null, implementationStartedAt: string | null, implementationEndedAt: string | null, reviewedAt: string | null, review: string | null, withdrawReason: string | null, wishAnswer: WishAnswer | null, wishAnswerReason: string | null, viewerMay: Array<string>, version: number, description: string | null, businessConsequence: string | null, affectsAubReason: string | null, touchesAtpProduction: boolean, urgency: Level | null, impact: Level | null, riskLevel: Level | null, riskText: string | null, userImpact: string | null, rollbackPlan: string | null, testPlan: string | null, communicationPlan: string | null, missing: Array<string>, id: string, number: string, kind: ChangeKind, type: ChangeType | null, state: ChangeState, title: string | null, priority: Priority | null, services: Array<ChangeService>, affectsAub: AffectsAub | null, windowStart: string | null, windowEnd: string | null, noticeDays: number | null, submittedAt: string | null, isFlaggedForReview: boolean, counterpart: { id: string, name: string } | null, externalRef: { system: string, id: string } | null, dialogue: { confirmedAt: string | null, confirmedBy: string | null, summary: string | null, isSuperseded: boolean, questions: Array<{ id: string, text: string, author: string, side: DialogueSide, askedAt: string, closedAt: string | null, isOwn: boolean, organisation: { name: string }, answers: Array<{ id: string, text: string, author: string, answeredAt: string, organisation: { name: string } }> }>, points: Array<{ id: string, text: string, isCondition: boolean, tickedByAubAt: string | null, tickedByAubName: string | null, tickedBySchoolSideAt: string | null, tickedBySchoolSideName: string | null }>, calls: Array<{ id: string, heldAt: string, isMeeting: boolean, summary: string | null, author: string, participants: Array<{ name: string, side: DialogueSide }> }> }, decisions: Array<{ id: string, verdict: Verdict, reason: string | null, decidedBy: string, decidedAt: string, recordedAt: string, isOfPresentScope: boolean }>, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, older?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, reads: { nodes: Array<{ readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean } }, reporter: { name: string | null, department: string | null, location: string | null, phone: string | null } | null, affectedSchools: Array<{ id: string, name: string }>, incidents: Array<{ id: string, number: string, title: string, priority: Priority, state: IncidentState }>, problem: { id: string, number: string, title: string } | null, template: { id: string, title: string, scope: string, steps: string, limits: string, isAllowedInFreeze: boolean } | null, owner: { id: string, name: string }, gate: { mayImplement: boolean, asOf: string, reasons: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, warnings: Array<{ code: GateCode, rule: string, sentence: string, remedy: string, nextLegalDate: string | null }>, staticReasons: Array<{ code: GateCode }> } | null, breaches: Array<{ code: string }> } | null };

export type OpenQuestionsQueryVariables = Exact<{
  id: string;
}>;


export type OpenQuestionsQuery = { change: { dialogue: { questions: Array<{ id: string, text: string, author: string, closedAt: string | null }> } } | null };

export type WindowCheckQueryVariables = Exact<{
  receivedAt: string;
  fromYear: number;
  toYear: number;
}>;


export type WindowCheckQuery = { simulateNotice:
    | { earliestOn: string | null, earliestOutsideFreezeOn: string | null }
    | Record<PropertyKey, never>
  , freezePeriods:
    | { periods: Array<{ name: FreezeName, firstOn: string, lastOn: string }> }
    | Record<PropertyKey, never>
   };

export type InstallationNowQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationNowQuery = { installation: { now: string } };

export type AnnexPageQueryVariables = Exact<{
  organisationId: string;
}>;


export type AnnexPageQuery = { viewer: { organisation: { id: string, annexDeviation: { phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, text: string } | null } } | null, installation: { now: string }, annex: { kind: AnnexKind, latestVersion: number, isAgreementActive: boolean | null, isStale: boolean, confirmDueAt: string | null, openClocks: number, isSentCopyCurrent: boolean, viewerMay: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind }, missing: Array<{ field: string, label: string }>, contactTests: Array<{ id: string, kind: ContactTestKind, recipient: string, askedAt: string, askedBy: string, result: ContactTestOutcome | null, answeredAt: string | null, answeredBy: string | null, note: string | null }>, tasks: Array<{ kind: AnnexTaskKind, text: string, isOwn: boolean }>, bounces: Array<{ id: string, address: string, answer: string, at: string }>, supplierParts: Array<{ services: Array<AnnexService>, adoptedVersion: number | null, adoptedAt: string | null, adoptedBy: string | null, isCurrent: boolean, supplier: { id: string, name: string }, inForce: { id: string, version: number, unitName: string | null, phone: string | null, mailbox: string | null } | null }>, inForce: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null, coming: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null, draft: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null } | null, annexVersions: Array<{ id: string, version: number, status: AnnexStatus, validFrom: string, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, digitalPostSentOn: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }> };

export type Annex1PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Annex1PageQuery = { organisations: { nodes: Array<{ id: string }> } };

export type AnnexPaperQueryVariables = Exact<{
  id: string;
}>;


export type AnnexPaperQuery = { node:
    | { pdf: { fileName: string, base64: string } }
    | Record<PropertyKey, never>
   | null };

export type TryHoursQueryVariables = Exact<{
  input: PhoneHoursInput;
}>;


export type TryHoursQuery = { annexHoursExample:
    | { __typename: 'AnnexHoursExample', text: string, betterClosings: Array<{ day: string, text: string }>, hours: { hasFewHours: boolean, openHoursPerWeek: number, week: Array<{ weekday: number, spans: Array<{ opensAt: string, closesAt: string }> }> } }
    | { __typename: 'CalendarNeverOpens', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
   };

export type AnnexWholeFragment = { kind: AnnexKind, latestVersion: number, isAgreementActive: boolean | null, isStale: boolean, confirmDueAt: string | null, openClocks: number, isSentCopyCurrent: boolean, viewerMay: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind }, missing: Array<{ field: string, label: string }>, contactTests: Array<{ id: string, kind: ContactTestKind, recipient: string, askedAt: string, askedBy: string, result: ContactTestOutcome | null, answeredAt: string | null, answeredBy: string | null, note: string | null }>, tasks: Array<{ kind: AnnexTaskKind, text: string, isOwn: boolean }>, bounces: Array<{ id: string, address: string, answer: string, at: string }>, supplierParts: Array<{ services: Array<AnnexService>, adoptedVersion: number | null, adoptedAt: string | null, adoptedBy: string | null, isCurrent: boolean, supplier: { id: string, name: string }, inForce: { id: string, version: number, unitName: string | null, phone: string | null, mailbox: string | null } | null }>, inForce: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null, coming: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null, draft: { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> } | null };

export type AnnexContentFragment = { id: string, version: number, status: AnnexStatus, validFrom: string, unitName: string | null, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, onCallPhone: string | null, onCallAddress: string | null, statusPageUrl: string | null, revision: number, completedBy: string | null, submittedAt: string | null, acknowledgedAt: string | null, confirmedAt: string | null, digitalPostSentOn: string | null, checksum: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> }, contacts: Array<{ role: ContactRole, roleText: string, name: string, department: string, location: string, phone: string | null, email: string | null, endedOn: string | null }>, escalation: Array<{ level: number, name: string, phone: string | null, email: string | null, endedOn: string | null, deputy: { name: string, phone: string | null, email: string | null } | null }>, points: Array<{ service: AnnexService, caseType: AnnexCaseType, receivesText: string, name: string, phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, hours: { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> } | null }> };

export type HoursShownFragment = { closed: Array<string>, openHoursPerWeek: number, hasFewHours: boolean, week: Array<{ weekday: number, text: string, spans: Array<{ opensAt: string, closesAt: string }> }>, special: Array<{ date: string, text: string }> };

export type SaveAnnexDraftMutationVariables = Exact<{
  input: SaveAnnexDraftInput;
}>;


export type SaveAnnexDraftMutation = { saveAnnexDraft:
    | { __typename: 'AnnexDraftSaved' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type SubmitAnnexMutationVariables = Exact<{
  input: SubmitAnnexInput;
}>;


export type SubmitAnnexMutation = { submitAnnex:
    | { __typename: 'AnnexDraftMissing', message: string, field: Array<string> | null }
    | { __typename: 'AnnexIncomplete', message: string, field: Array<string> | null, missing: Array<{ field: string, label: string }> }
    | { __typename: 'AnnexSubmitted', openClocksKept: number }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type ConfirmAnnexMutationVariables = Exact<{
  input: ConfirmAnnexInput;
}>;


export type ConfirmAnnexMutation = { confirmAnnex:
    | { __typename: 'AnnexConfirmed' }
    | { __typename: 'AnnexDraftMissing', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type AcknowledgeAnnexMutationVariables = Exact<{
  input: AcknowledgeAnnexInput;
}>;


export type AcknowledgeAnnexMutation = { acknowledgeAnnex:
    | { __typename: 'AnnexAcknowledged' }
    | { __typename: 'AnnexAlreadyAcknowledged', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type AdoptSupplierAnnexMutationVariables = Exact<{
  input: AdoptSupplierAnnexInput;
}>;


export type AdoptSupplierAnnexMutation = { adoptSupplierAnnex:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'SupplierAnnexAdopted' }
   };

export type RecordDigitalPostMutationVariables = Exact<{
  input: RecordDigitalPostInput;
}>;


export type RecordDigitalPostMutation = { recordDigitalPost:
    | { __typename: 'DigitalPostRecorded' }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type ResolveBounceMutationVariables = Exact<{
  input: ResolveBounceInput;
}>;


export type ResolveBounceMutation = { resolveBounce:
    | { __typename: 'BounceResolved' }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type TestContactMutationVariables = Exact<{
  input: TestContactInput;
}>;


export type TestContactMutation = { testContact:
    | { __typename: 'ContactTestSent' }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type RecordContactTestMutationVariables = Exact<{
  input: RecordContactTestInput;
}>;


export type RecordContactTestMutation = { recordContactTest:
    | { __typename: 'ContactTestRecorded' }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type ImportContactsMutationVariables = Exact<{
  input: ImportContactsInput;
}>;


export type ImportContactsMutation = { importContacts:
    | { __typename: 'ContactsImported', contacts: Array<{ roleText: string, name: string }>, faults: Array<{ line: number, column: string, message: string }> }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type RotateOnCallSecretMutationVariables = Exact<{
  input: RotateOnCallSecretInput;
}>;


export type RotateOnCallSecretMutation = { rotateOnCallSecret:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'OnCallSecretRotated', secret: string }
   };

export type ConnectionsPageQueryVariables = Exact<{
  schoolId?: string | null | undefined;
}>;


export type ConnectionsPageQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { kind: OrganisationKind } } | null, serviceConnections: Array<{ service: ChangeService, status: ConnectionStatus | null, connectedSince: string | null, certificateExpiresOn: string | null, recordedAt: string | null, recordedByName: string | null, version: number, school: { id: string, name: string } }> };

export type RecordConnectionMutationVariables = Exact<{
  input: RecordConnectionInput;
}>;


export type RecordConnectionMutation = { recordConnection:
    | { __typename: 'ConnectionRecorded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type ContactsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ContactsPageQuery = { installation: { now: string }, viewer: { organisation: { id: string, name: string, kind: OrganisationKind } } | null, organisations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: OrganisationKind, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null } | null }> } };

export type ContactNowQueryVariables = Exact<{
  organisationId: string;
}>;


export type ContactNowQuery = { contactNow: { asOf: string, onCallPhone: string | null, isStale: boolean, organisation: { id: string, name: string, kind: OrganisationKind }, annex: { id: string, version: number, outOfHoursMailbox: string | null, confirmedAt: string | null } | null, points: Array<{ name: string, receives: Array<string>, mailbox: string, isBounced: boolean, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string } }>, escalation: Array<{ level: number, name: string | null, phone: string | null, email: string | null, isBounced: boolean, deputy: { name: string, phone: string | null, email: string | null } | null }>, people: Array<{ isBounced: boolean, contact: { roleText: string, name: string, department: string, phone: string | null, email: string | null } }> } | null, annex: { tasks: Array<{ kind: AnnexTaskKind, text: string, isOwn: boolean }> } | null };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxQuery = { installation: { now: string }, viewer: { organisation: { name: string, kind: OrganisationKind } } | null, atpMissing: { totalCount: number }, ours: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, noun: CaseNoun, number: string, title: string | null, priority: Priority, dueAt: string, owedBy: { name: string } | null }> }, others: { totalCount: number, nodes: Array<{ id: string, noun: CaseNoun, number: string, title: string | null, priority: Priority, dueAt: string, owedBy: { name: string } | null }> } };

export type DutyRowFragment = { id: string, noun: CaseNoun, number: string, title: string | null, priority: Priority, dueAt: string, owedBy: { name: string } | null };

export type ClockProofQueryVariables = Exact<{
  number: string;
}>;


export type ClockProofQuery = { incident: { id: string, number: string, title: string, priority: Priority, instructionVersion: string, clockProof: string, openedAt: string, detectedAt: string, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, breachedAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, calendarVersion: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string, kind: OrganisationKind } }>, breaches: Array<{ id: string, kind: ClockKind, dueAt: string, recordedAt: string, recordedBy: BreachRecorder, owedBy: { id: string, name: string } }> } | null };

export type LogCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCallMutation = { logCall:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CallLogged' }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AppointSituationManagerMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointSituationManagerMutation = { appointSituationManager:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotMajorIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SituationManagerAppointed' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AppointCoordinatingContactMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointCoordinatingContactMutation = { appointCoordinatingContact:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CoordinatingContactAppointed' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotMajorIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { acknowledgeEscalation:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'EscalationAcknowledged' }
    | { __typename: 'HandlerRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NothingToAcknowledge', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NoteAdded' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type RecordExternalReferenceMutationVariables = Exact<{
  input: RecordExternalReferenceInput;
}>;


export type RecordExternalReferenceMutation = { recordExternalReference:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExternalReferenceRecorded' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ChangeAffectedSchoolsMutationVariables = Exact<{
  input: ChangeAffectedSchoolsInput;
}>;


export type ChangeAffectedSchoolsMutation = { changeAffectedSchools:
    | { __typename: 'AffectedSchoolsChanged' }
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type RecordSchoolOutcomeMutationVariables = Exact<{
  input: RecordSchoolOutcomeInput;
}>;


export type RecordSchoolOutcomeMutation = { recordSchoolOutcome:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SchoolOutcomeRecorded' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerRequestMutation = { answerRequest:
    | { __typename: 'AlreadyAnswered', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AnswerNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotARequest', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RequestAnswered' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CaseFileFragment = { attachmentId: string, name: string, mediaType: string, size: number, isPrivate: boolean, addedAt: string, addedByName: string, organisation: { name: string } | null };

export type AddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type AddAttachmentMutation = { addAttachment:
    | { __typename: 'AlreadyClosed', message: string }
    | { __typename: 'AttachmentAdded' }
    | { __typename: 'CivilNumberFound', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type OneFileQueryVariables = Exact<{
  number: string;
  id: string;
}>;


export type OneFileQuery = { incident: { attachmentContent: string | null, attachments: Array<{ attachmentId: string, name: string, mediaType: string, size: number, isPrivate: boolean, addedAt: string, addedByName: string, organisation: { name: string } | null }> } | null };

export type IncidentPageQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
  isOlder: boolean;
  isChoosing: boolean;
}>;


export type IncidentPageQuery = { installation: { now: string, isClockEngineUp: boolean }, viewer: { name: string, phone: string | null, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, reportableSchools?: Array<{ school: { id: string, name: string } }>, incident: { id: string, number: string, title: string, state: IncidentState, priority: Priority, isMajorIncident: boolean, service: AffectedService, otherService: string | null, category: IncidentCategory, responsibleSide: ResponsibleSide, isIncomplete: boolean, isTest: boolean, isAnnexMissing: boolean, missing: Array<string>, openedAt: string, detectedAt: string, occurredAt: string | null, handlingStartedAt: string | null, resolvedAt: string | null, closedAt: string | null, version: number, seq: number, isAtpReferenceMissing: boolean, suggestedPriority: Priority, suggestionReason: string, priorityReason: string | null, impact: Level | null, urgency: Level | null, description: string | null, businessConsequence: string | null, caseType: CaseType, isBroadcast: boolean, receivedAt: string | null, viewerMay: Array<string>, instructionVersion: string, isProblemMissing: boolean, actualBegunAt: string | null, shouldHaveDetectedAt: string | null, closesAt: string | null, agreedResolutionAt: string | null, isAgreementMissing: boolean, usualFeedbackAt: string | null, cancelReason: CancelReason | null, attachments: Array<{ attachmentId: string, name: string, mediaType: string, size: number, isPrivate: boolean, addedAt: string, addedByName: string, organisation: { name: string } | null }>, responsibleOrganisation: { id: string, name: string, kind: OrganisationKind, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null }, counterpartOrganisation: { id: string, name: string, kind: OrganisationKind, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null }, reportedBy: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, breachedAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, calendarVersion: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string, kind: OrganisationKind } }>, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, breachedAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, calendarVersion: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string, kind: OrganisationKind } } | null, breaches: Array<{ id: string, kind: ClockKind, dueAt: string, recordedAt: string, recordedBy: BreachRecorder, priority: Priority | null, setAside: BreachSetAside | null, owedBy: { id: string, name: string }, bookedOn: Array<{ id: string, name: string }> }>, escalations: Array<{ id: string, level: number, kind: ClockKind, contactName: string, at: string, acknowledgedAt: string | null, acknowledgedBy: string | null, isDeputy: boolean, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }> }>, externalRefs: Array<{ system: string, id: string, link: string | null }>, linkedIncidents: Array<{ id: string, number: string, title: string }>, reporter: { name: string | null, department: string | null, location: string | null, phone: string | null } | null, handler: { name: string, phone: string | null } | null, resolution: { text: string, isRootCauseKnown: boolean, workaround: string | null, actualResolvedAt: string | null } | null, registeredBy: { id: string, name: string } | null, request: { state: RequestState, replyBy: string | null, isOverdue: boolean, environment: string | null, periodFrom: string | null, periodTo: string | null, participants: string | null, level: number | null, answer: string | null, answeredAt: string | null, answeredByName: string | null } | null, coordinators: Array<{ role: CoordinatingRole, name: string, phone: string, email: string, appointedAt: string, appointedByName: string, relievedAt: string | null, openPoints: string | null, organisation: { id: string, name: string } }>, calls: Array<{ number: string | null, caller: string | null, spokenWith: string | null, at: string, result: CallResult, note: string | null, isStatus: boolean, organisation: { id: string, name: string } | null }>, checklist: Array<{ kind: ChecklistStepKind, doneAt: string | null, doneByName: string | null }>, schoolOutcomes: Array<{ outcome: SchoolOutcomeKind, note: string | null, recordedAt: string | null, school: { id: string, name: string } }>, phoneDuty: { settledAt: string | null, isCallRequired: boolean, phone: string | null, organisation: { id: string, name: string } } | null, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, older?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, reads: { nodes: Array<{ readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean } }, problems: Array<{ id: string, number: string, title: string }>, suggestedProblem: { count: number, days: number, incidents: Array<{ number: string }> } | null, followsUp: { id: string, number: string, title: string } | null, followUps: Array<{ id: string, number: string, title: string }>, duplicateOf: { id: string, number: string, title: string } | null, cycles: Array<{ number: number, resolvedAt: string, closedAt: string | null, reopenedAt: string }>, feedbackProposals: Array<{ proposalId: string, about: AgreementSubject, state: ProposalState, dueAt: string, note: string | null, proposedByName: string, viewerMayAccept: boolean, proposedBy: { id: string, name: string } }>, disputes: Array<{ kind: DisputeKind, state: DisputeState, raisedByName: string, raisedAt: string, reason: string, evidence: string | null, priorityBefore: Priority | null, wishedPriority: Priority | null, claimedAt: string | null, answer: string | null, answeredByName: string | null, settledAt: string | null, raisedBy: { id: string, name: string, kind: OrganisationKind }, readings: Array<{ kind: ClockKind, dueAt: string, metAt: string | null, claimedStartAt: string, claimedDueAt: string, isMissedByClaim: boolean }>, responsibleTick: { priority: Priority | null, shouldHaveDetectedAt: string | null, name: string, at: string } | null, counterpartTick: { priority: Priority | null, shouldHaveDetectedAt: string | null, name: string, at: string } | null }> } | null };

export type CasePartyFragment = { id: string, name: string, kind: OrganisationKind, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null };

export type CaseClockFragment = { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, breachedAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, calendarVersion: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string, kind: OrganisationKind } };

export type LogPageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> };

export type LogEntryFragment = { id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null };

export type ReceiptFragment = { id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null };

export type ReadLineFragment = { readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> };

export type CaseLifeFragment = { actualBegunAt: string | null, shouldHaveDetectedAt: string | null, closesAt: string | null, agreedResolutionAt: string | null, isAgreementMissing: boolean, usualFeedbackAt: string | null, cancelReason: CancelReason | null, followsUp: { id: string, number: string, title: string } | null, followUps: Array<{ id: string, number: string, title: string }>, duplicateOf: { id: string, number: string, title: string } | null, cycles: Array<{ number: number, resolvedAt: string, closedAt: string | null, reopenedAt: string }>, feedbackProposals: Array<{ proposalId: string, about: AgreementSubject, state: ProposalState, dueAt: string, note: string | null, proposedByName: string, viewerMayAccept: boolean, proposedBy: { id: string, name: string } }>, disputes: Array<{ kind: DisputeKind, state: DisputeState, raisedByName: string, raisedAt: string, reason: string, evidence: string | null, priorityBefore: Priority | null, wishedPriority: Priority | null, claimedAt: string | null, answer: string | null, answeredByName: string | null, settledAt: string | null, raisedBy: { id: string, name: string, kind: OrganisationKind }, readings: Array<{ kind: ClockKind, dueAt: string, metAt: string | null, claimedStartAt: string, claimedDueAt: string, isMissedByClaim: boolean }>, responsibleTick: { priority: Priority | null, shouldHaveDetectedAt: string | null, name: string, at: string } | null, counterpartTick: { priority: Priority | null, shouldHaveDetectedAt: string | null, name: string, at: string } | null }> };

export type SettlementTickFragment = { priority: Priority | null, shouldHaveDetectedAt: string | null, name: string, at: string };

export type PriorityChangeQueryVariables = Exact<{
  id: string;
  priority: Priority;
  reason: PriorityChangeReason;
}>;


export type PriorityChangeQuery = { incident: { priorityChange: { ends: Array<{ kind: ClockKind, startedAt: string, dueAt: string, isOverdue: boolean }>, begins: Array<{ kind: ClockKind, startedAt: string, dueAt: string, isOverdue: boolean }> } } | null };

export type ForecastLineFragment = { kind: ClockKind, startedAt: string, dueAt: string, isOverdue: boolean };

export type CaseOfNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseOfNumberQuery = { incident: { id: string } | null };

export type RecallStatusMutationVariables = Exact<{
  input: RecallStatusInput;
}>;


export type RecallStatusMutation = { recallStatus:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RecallTooLate', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StatusRecalled' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ReopenIncidentMutationVariables = Exact<{
  input: ReopenIncidentInput;
}>;


export type ReopenIncidentMutation = { reopenIncident:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentReopened' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ReopenTooLate', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CancelIncidentMutationVariables = Exact<{
  input: CancelIncidentInput;
}>;


export type CancelIncidentMutation = { cancelIncident:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentCancelled' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ChangePriorityMutationVariables = Exact<{
  input: ChangePriorityInput;
}>;


export type ChangePriorityMutation = { changePriority:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DisputeAlreadyOpen', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PriorityChanged' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ObjectToPriorityMutationVariables = Exact<{
  input: ObjectToPriorityInput;
}>;


export type ObjectToPriorityMutation = { objectToPriority:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DisputeAlreadyOpen', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PriorityObjected' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute:
    | { __typename: 'DisputeSettled' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'LevelTwoRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NoSuchDispute', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ClaimShouldHaveDetectedMutationVariables = Exact<{
  input: ClaimShouldHaveDetectedInput;
}>;


export type ClaimShouldHaveDetectedMutation = { claimShouldHaveDetected:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DetectionClaimed' }
    | { __typename: 'DisputeAlreadyOpen', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerDetectionClaimMutationVariables = Exact<{
  input: AnswerDetectionClaimInput;
}>;


export type AnswerDetectionClaimMutation = { answerDetectionClaim:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'DetectionClaimAnswered' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NoSuchDispute', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ProposeFeedbackTimeMutationVariables = Exact<{
  input: ProposeFeedbackTimeInput;
}>;


export type ProposeFeedbackTimeMutation = { proposeFeedbackTime:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'FeedbackTimeProposed' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AcceptFeedbackTimeMutationVariables = Exact<{
  input: AcceptFeedbackTimeInput;
}>;


export type AcceptFeedbackTimeMutation = { acceptFeedbackTime:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'FeedbackTimeAccepted' }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProposalClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type PrintedCaseQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
}>;


export type PrintedCaseQuery = { installation: { now: string }, viewer: { name: string, organisation: { name: string } } | null, incident: { id: string, number: string, title: string, priority: Priority, state: IncidentState, service: AffectedService, description: string | null, businessConsequence: string | null, openedAt: string, detectedAt: string, occurredAt: string | null, handlingStartedAt: string | null, resolvedAt: string | null, closedAt: string | null, responsibleOrganisation: { name: string }, counterpartOrganisation: { name: string }, affectedSchools: Array<{ name: string }>, reporter: { name: string | null, department: string | null, location: string | null, phone: string | null } | null, handler: { name: string, phone: string | null } | null, resolution: { text: string, workaround: string | null } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, rule: string, startedAt: string | null, dueAt: string | null, metAt: string | null, explanation: Array<string>, owedBy: { name: string } }>, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, actorName: string, summary: string, isPrivate: boolean, note: string | null, organisation: { name: string } | null, onBehalfOf: Array<{ name: string }>, status: { situation: string, handling: string | null, nextStep: string | null } | null }> } } | null };

export type CaseReadsQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
}>;


export type CaseReadsQuery = { viewer: { organisation: { id: string, name: string } } | null, incident: { id: string, number: string, title: string, priority: Priority, responsibleOrganisation: { id: string, name: string }, counterpartOrganisation: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, reads: { nodes: Array<{ readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AllReadsQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
}>;


export type AllReadsQuery = { incident: { reads: { nodes: Array<{ readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FreshSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshSignInQuery = { sessions: Array<{ isThis: boolean, isFresh: boolean }> };

export type BeginIncidentMutationVariables = Exact<{
  input: BeginIncidentInput;
}>;


export type BeginIncidentMutation = { beginIncident:
    | { __typename: 'AlreadyBegun', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'HandlerRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentBegun' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SendStatusMutationVariables = Exact<{
  input: SendStatusInput;
}>;


export type SendStatusMutation = { sendStatus:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StatusSent', entry: { seq: number, status: { number: number } | null } }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ResolveIncidentMutationVariables = Exact<{
  input: ResolveIncidentInput;
}>;


export type ResolveIncidentMutation = { resolveIncident:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'HandlerRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentResolved' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotAnIncident', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { closeIncident:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentClosed' }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotResolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemRequired', code: RefusalCode, message: string, field: Array<string> | null, conditions: Array<string> }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ExportIncidentMutationVariables = Exact<{
  input: ExportIncidentInput;
}>;


export type ExportIncidentMutation = { exportIncident:
    | { __typename: 'CaseExported', document: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
   };

export type CaseSinceQueryVariables = Exact<{
  number: string;
}>;


export type CaseSinceQuery = { incident: { version: number, seq: number, timeline: { nodes: Array<{ seq: number, at: string, actorName: string, summary: string, organisation: { name: string } | null, onBehalfOf: Array<{ name: string }> }> } } | null };

export type BulkBeginMutationVariables = Exact<{
  input: BeginIncidentInput;
}>;


export type BulkBeginMutation = { beginIncident:
    | { __typename: 'AlreadyBegun', message: string }
    | { __typename: 'AlreadyClosed', message: string }
    | { __typename: 'AlreadyResolved', message: string }
    | { __typename: 'CivilNumberFound', message: string }
    | { __typename: 'HandlerRequired', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'IncidentBegun' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotAnIncident', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type BulkAssignMutationVariables = Exact<{
  input: AssignHandlerInput;
}>;


export type BulkAssignMutation = { assignHandler:
    | { __typename: 'AlreadyClosed', message: string }
    | { __typename: 'AlreadyResolved', message: string }
    | { __typename: 'CivilNumberFound', message: string }
    | { __typename: 'HandlerAssigned', incident: { version: number }, before: { name: string, phone: string | null } | null }
    | { __typename: 'HandlerRequired', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotAnIncident', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type BulkAcknowledgeMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type BulkAcknowledgeMutation = { acknowledgeEscalation:
    | { __typename: 'AlreadyClosed', message: string }
    | { __typename: 'AlreadyResolved', message: string }
    | { __typename: 'CivilNumberFound', message: string }
    | { __typename: 'EscalationAcknowledged' }
    | { __typename: 'HandlerRequired', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'NothingToAcknowledge', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type BulkCloseMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type BulkCloseMutation = { closeIncident:
    | { __typename: 'AlreadyClosed', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'IncidentClosed' }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'NotResolved', message: string }
    | { __typename: 'ProblemRequired', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type PeekIncidentQueryVariables = Exact<{
  number: string;
}>;


export type PeekIncidentQuery = { installation: { now: string }, incident: { id: string, number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, openedAt: string, description: string | null, responsibleOrganisation: { name: string }, counterpartOrganisation: { name: string }, handler: { name: string, phone: string | null } | null, clocks: Array<{ id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } }>, timeline: { nodes: Array<{ id: string, at: string, actorName: string, summary: string }> } } | null };

export type IncidentViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentViewsQuery = { savedViews: Array<{ id: string, name: string, scope: SavedViewScope, filter: string, isMine: boolean }> };

export type SaveIncidentViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveIncidentViewMutation = { saveView:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'ViewSaved' }
   };

export type RemoveIncidentViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveIncidentViewMutation = { removeView:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotPermitted', message: string }
    | { __typename: 'ViewRemoved' }
   };

export type IncidentExportQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
  orderBy?: IncidentOrder | null | undefined;
}>;


export type IncidentExportQuery = { incidents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, service: AffectedService, category: IncidentCategory, openedAt: string, resolvedAt: string | null, closedAt: string | null, responsibleOrganisation: { name: string }, counterpartOrganisation: { name: string }, affectedSchools: Array<{ name: string }>, nextClock: { kind: ClockKind, dueAt: string | null, owedBy: { name: string } } | null }> } };

export type GuideQueryVariables = Exact<{
  filter: IncidentFilter;
  isAsked: boolean;
}>;


export type GuideQuery = { installation: { now: string }, viewer: { may: Array<string> } | null, incidents?: { nodes: Array<{ number: string, title: string, priority: Priority, service: AffectedService, openedAt: string, responsibleOrganisation: { name: string } }> } };

export type IncidentListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
  orderBy?: IncidentOrder | null | undefined;
}>;


export type IncidentListQuery = { installation: { now: string }, viewer: { may: Array<string>, roles: Array<Role>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, incidents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ openedAt: string, version: number, id: string, number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, isIncomplete: boolean, isTest: boolean, responsibleOrganisation: { id: string, name: string }, counterpartOrganisation: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } } | null }> } };

export type ListNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ListNowQuery = { installation: { now: string }, viewer: { organisation: { id: string } } | null };

export type AlreadyReportedQueryVariables = Exact<{
  filter: IncidentFilter;
}>;


export type AlreadyReportedQuery = { incidents: { nodes: Array<{ number: string, title: string, priority: Priority, service: AffectedService, openedAt: string }> } };

export type ReportedCaseFragment = { number: string, title: string, priority: Priority, service: AffectedService, openedAt: string };

export type KnownErrorsQueryVariables = Exact<{
  service: AffectedService;
  category?: IncidentCategory | null | undefined;
}>;


export type KnownErrorsQuery = { knownErrors: { nodes: Array<{ title: string, workaround: string, problemNumber: string | null, owner: { name: string } }> } };

export type ReportFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormQuery = { installation: { now: string }, viewer: { name: string, department: string | null, location: string | null, phone: string | null, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, reportableSchools: Array<{ school: { id: string, name: string }, handlers: Array<{ service: AffectedService, organisation: { id: string, name: string, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null } }> }>, aub: { nodes: Array<{ id: string, name: string, phoneHours: { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string } | null }> } };

export type PhoneLineFragment = { isOpen: boolean, closesAt: string | null, opensAt: string | null, phone: string | null, outOfHoursMailbox: string | null, todayText: string, asOf: string };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { reportIncident:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentReported', incident: { number: string }, linked: Array<{ number: string }> }
    | { __typename: 'IncompleteReport', code: RefusalCode, message: string, field: Array<string> | null, missing: Array<string>, mayAcceptIncomplete: boolean }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'PriorityReasonRequired', code: RefusalCode, message: string, field: Array<string> | null, suggestedPriority: Priority }
    | { __typename: 'UnknownPriorityWord', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type OnboardingCardQueryVariables = Exact<{ [key: string]: never; }>;


export type OnboardingCardQuery = { viewer: { organisation: { id: string, kind: OrganisationKind } } | null, onboarding: { done: number, tasks: Array<{ kind: OnboardingKind, isDone: boolean, isRequired: boolean }> } };

export type OverviewPageQueryVariables = Exact<{
  year: number;
  nextYear: number;
}>;


export type OverviewPageQuery = { installation: { now: string, services: Array<{ service: AffectedService, state: ServiceState, since: string | null, nextNewsDueAt: string | null }> }, changeRequests: { totalCount: number, nodes: Array<{ id: string, number: string, title: string | null, state: ChangeState, type: ChangeType | null, windowStart: string | null, owner: { name: string }, gate: { mayImplement: boolean, staticReasons: Array<{ code: GateCode }> } | null }> }, freezePeriods:
    | { __typename: 'FreezePeriods', periods: Array<{ firstOn: string, lastOn: string }> }
    | { __typename: 'InvalidInput' }
  , schools: { totalCount: number }, suppliers: { totalCount: number }, viewer: { may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind, annexHealth: AnnexHealth } } | null, instructionInForce: { label: string, viewerMayAcknowledge: boolean, acknowledgement: { at: string } | null }, ours: { totalCount: number, nodes: Array<{ id: string, noun: CaseNoun, number: string, title: string | null, priority: Priority, dueAt: string, owedBy: { name: string } | null }> }, overview: { dueWithinHour: number, overdue: number, openProblems: number, rootCausesOverdue: number, rootCausesDueSoon: number, openChanges: number, changesInDialogue: number, asOf: string, openByPriority: Array<{ priority: Priority, count: number }>, reaction: { met: number, missed: number }, feedback: { met: number, missed: number }, parties: Array<{ schoolCount: number | null, rootCausesOverdue: number, annexConfirmedAt: string | null, schoolsWithoutAnnex: number, organisation: { id: string, name: string, kind: OrganisationKind }, openByPriority: Array<{ priority: Priority, count: number }>, reaction: { met: number, missed: number }, feedback: { met: number, missed: number } }>, uptime: Array<{ service: AffectedService, percent: number, isMet: boolean, isAtRisk: boolean, downMinutes: number, contestedMinutes: number, allowedDownMinutes: number, outages: number }> }, critical: { totalCount: number, nodes: Array<{ openedAt: string, situationManagerName: string | null, id: string, number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, isIncomplete: boolean, isTest: boolean, responsibleOrganisation: { id: string, name: string }, counterpartOrganisation: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } } | null }> }, queue: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, isIncomplete: boolean, isTest: boolean, responsibleOrganisation: { id: string, name: string }, counterpartOrganisation: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } } | null }> } };

export type UpcomingChangeFragment = { id: string, number: string, title: string | null, state: ChangeState, type: ChangeType | null, windowStart: string | null, owner: { name: string }, gate: { mayImplement: boolean, staticReasons: Array<{ code: GateCode }> } | null };

export type PartiesFileQueryVariables = Exact<{ [key: string]: never; }>;


export type PartiesFileQuery = { overview: { asOf: string, parties: Array<{ schoolCount: number | null, rootCausesOverdue: number, annexConfirmedAt: string | null, schoolsWithoutAnnex: number, organisation: { name: string, kind: OrganisationKind }, openByPriority: Array<{ count: number }>, reaction: { met: number, missed: number }, feedback: { met: number, missed: number } }> } };

export type PartyRowFragment = { id: string, name: string, kind: OrganisationKind, cvrNumber: string | null, city: string | null, isTest: boolean, isActive: boolean, inactiveReason: string | null, endedOn: string | null, annexHealth: AnnexHealth, openIncidents: number, agreement: { status: AgreementStatus, fromOn: string, toOn: string | null } | null };

export type AssignmentRowFragment = { id: string, service: AnnexService, fromOn: string, toOn: string | null, isInForce: boolean, hasPowerOfAttorney: boolean, school: { id: string, name: string }, supplier: { id: string, name: string } };

export type PartyListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
}>;


export type PartyListQuery = { viewer: { may: Array<string>, organisation: { id: string, kind: OrganisationKind } } | null, organisations: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrganisationKind, cvrNumber: string | null, city: string | null, isTest: boolean, isActive: boolean, inactiveReason: string | null, endedOn: string | null, annexHealth: AnnexHealth, openIncidents: number, agreement: { status: AgreementStatus, fromOn: string, toOn: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartyQueryVariables = Exact<{
  by: OrganisationBy;
}>;


export type PartyQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, kind: OrganisationKind } } | null, organisation: { institutionNumbers: Array<string>, emailDomain: string | null, deliveryChannel: DeliveryChannel, version: number, viewerMay: Array<string>, id: string, name: string, kind: OrganisationKind, cvrNumber: string | null, city: string | null, isTest: boolean, isActive: boolean, inactiveReason: string | null, endedOn: string | null, annexHealth: AnnexHealth, openIncidents: number, acknowledgements: Array<{ label: string, at: string, byName: string }>, bookedMisses: { count: number, bySupplier: number } | null, annexDeviation: { phone: string | null, mailbox: string | null, outOfHoursMailbox: string | null, text: string, decidedAt: string, decidedBy: string } | null, successor: { id: string, name: string } | null, assignments: Array<{ id: string, service: AnnexService, fromOn: string, toOn: string | null, isInForce: boolean, hasPowerOfAttorney: boolean, school: { id: string, name: string }, supplier: { id: string, name: string } }>, agreement: { status: AgreementStatus, fromOn: string, toOn: string | null } | null } | null, supplierChoices: Array<{ id: string, name: string, cvrNumber: string | null }> };

export type PartyByNumberQueryVariables = Exact<{
  by: OrganisationBy;
}>;


export type PartyByNumberQuery = { organisation: { id: string, name: string } | null };

export type OwnSuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSuppliersQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind, viewerMay: Array<string>, assignments: Array<{ id: string, service: AnnexService, fromOn: string, toOn: string | null, isInForce: boolean, hasPowerOfAttorney: boolean, school: { id: string, name: string }, supplier: { id: string, name: string } }> } } | null, supplierChoices: Array<{ id: string, name: string, cvrNumber: string | null }>, stays: { service: AnnexService, handler: { id: string, name: string }, incidents: Array<{ id: string, number: string, title: string, priority: Priority }> } | null, lodging: { service: AnnexService, handler: { id: string, name: string }, incidents: Array<{ id: string, number: string, title: string, priority: Priority }> } | null };

export type HandOverFieldsFragment = { service: AnnexService, handler: { id: string, name: string }, incidents: Array<{ id: string, number: string, title: string, priority: Priority }> };

export type SchoolImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolImportsQuery = { installation: { now: string }, viewer: { may: Array<string> } | null, schoolImports: Array<{ id: string, fileName: string, at: string, importedBy: string, rowCount: number, undoneAt: string | null, keptCount: number | null, undoUntil: string | null }> };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'OrganisationRegistered', organisation: { id: string } }
   };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'OrganisationUpdated' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type MergeOrganisationsMutationVariables = Exact<{
  input: MergeOrganisationsInput;
}>;


export type MergeOrganisationsMutation = { mergeOrganisations:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'OrganisationsMerged' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type SetTestEnvironmentMutationVariables = Exact<{
  input: SetTestEnvironmentInput;
}>;


export type SetTestEnvironmentMutation = { setTestEnvironment:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'TestEnvironmentSet' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type OpenAgreementMutationVariables = Exact<{
  input: OpenAgreementInput;
}>;


export type OpenAgreementMutation = { openAgreement:
    | { __typename: 'AgreementOpened' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type EndAgreementMutationVariables = Exact<{
  input: EndAgreementInput;
}>;


export type EndAgreementMutation = { endAgreement:
    | { __typename: 'AgreementEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type AssignSupplierMutationVariables = Exact<{
  input: AssignSupplierInput;
}>;


export type AssignSupplierMutation = { assignSupplier:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'SupplierAssigned' }
   };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment:
    | { __typename: 'AssignmentEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type HandOverCasesMutationVariables = Exact<{
  input: HandOverCasesInput;
}>;


export type HandOverCasesMutation = { handOverCases:
    | { __typename: 'CasesHandedOver', keptCount: number }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type ImportSchoolsMutationVariables = Exact<{
  input: ImportSchoolsInput;
}>;


export type ImportSchoolsMutation = { importSchools:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'SchoolsImported', schools: Array<{ line: number, name: string, cvrNumber: string, institutionNumbers: Array<string>, city: string | null, deliveryChannel: DeliveryChannel, agreementFrom: string | null }>, faults: Array<{ line: number, column: string, message: string, cells: Array<string> }> }
   };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'ImportUndone', withdrawnCount: number, keptCount: number }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type DeviateFromAnnexMutationVariables = Exact<{
  input: DeviateFromAnnexInput;
}>;


export type DeviateFromAnnexMutation = { deviateFromAnnex:
    | { __typename: 'AnnexDeviationSet' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type EndDeviationMutationVariables = Exact<{
  input: EndDeviationInput;
}>;


export type EndDeviationMutation = { endDeviation:
    | { __typename: 'AnnexDeviationEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type LinkIncidentMutationVariables = Exact<{
  input: LinkIncidentInput;
}>;


export type LinkIncidentMutation = { linkIncident:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyLinked', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentLinked' }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type PlanProblemMutationVariables = Exact<{
  input: PlanProblemInput;
}>;


export type PlanProblemMutation = { planProblem:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemOwnerRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemPlanned' }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type RecordKnownErrorMutationVariables = Exact<{
  input: RecordKnownErrorInput;
}>;


export type RecordKnownErrorMutation = { recordKnownError:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'KnownErrorRecorded' }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ReviewDateNotAhead', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type WaiveRootCauseMutationVariables = Exact<{
  input: WaiveRootCauseInput;
}>;


export type WaiveRootCauseMutation = { waiveRootCause:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseNotOwed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseWaived' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ObjectToWaiverMutationVariables = Exact<{
  input: ObjectToWaiverInput;
}>;


export type ObjectToWaiverMutation = { objectToWaiver:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseRequired', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'WaiverObjected' }
   };

export type AskExtensionMutationVariables = Exact<{
  input: AskExtensionInput;
}>;


export type AskExtensionMutation = { askExtension:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExtensionAlreadyAsked', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExtensionAsked' }
    | { __typename: 'ExtensionBeyondWall', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExtensionNotLater', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseNotOwed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerExtensionMutationVariables = Exact<{
  input: AnswerExtensionInput;
}>;


export type AnswerExtensionMutation = { answerExtension:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExtensionAnswered' }
    | { __typename: 'ExtensionNotAsked', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ExtensionNotLater', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseNotOwed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SendRootCauseMutationVariables = Exact<{
  input: SendRootCauseInput;
}>;


export type SendRootCauseMutation = { sendRootCause:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseAlreadySent', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseIncomplete', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseNotOwed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseSent' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ReturnRootCauseMutationVariables = Exact<{
  input: ReturnRootCauseInput;
}>;


export type ReturnRootCauseMutation = { returnRootCause:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseNotSent', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseReturned' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AcceptRootCauseMutationVariables = Exact<{
  input: AcceptRootCauseInput;
}>;


export type AcceptRootCauseMutation = { acceptRootCause:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseAccepted' }
    | { __typename: 'RootCauseNotSent', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type RequestResourcesMutationVariables = Exact<{
  input: RequestResourcesInput;
}>;


export type RequestResourcesMutation = { requestResources:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ResourcesRequested' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type AnswerResourcesMutationVariables = Exact<{
  input: AnswerResourcesInput;
}>;


export type AnswerResourcesMutation = { answerResources:
    | { __typename: 'AlreadyAnswered', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ResourcesAnswered' }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SolveProblemMutationVariables = Exact<{
  input: SolveProblemInput;
}>;


export type SolveProblemMutation = { solveProblem:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemSolved' }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type CloseProblemMutationVariables = Exact<{
  input: CloseProblemInput;
}>;


export type CloseProblemMutation = { closeProblem:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IncidentsStillOpen', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemClosed' }
    | { __typename: 'ProblemNotSolved', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseMissing', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'StepNotPossible', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type DeclineSimilarityMutationVariables = Exact<{
  input: DeclineSimilarityInput;
}>;


export type DeclineSimilarityMutation = { declineSimilarity:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotSuggested', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'SimilarityDeclined' }
   };

export type OpenProblemMutationVariables = Exact<{
  input: OpenProblemInput;
}>;


export type OpenProblemMutation = { openProblem:
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'ProblemOpened', isLate: boolean, problem: { number: string } }
    | { __typename: 'ProblemOwnerRequired', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type SaveRootCauseDraftMutationVariables = Exact<{
  input: SaveRootCauseDraftInput;
}>;


export type SaveRootCauseDraftMutation = { saveRootCauseDraft:
    | { __typename: 'AlreadyClosed', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'CivilNumberFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', code: RefusalCode, message: string, field: Array<string> | null }
    | { __typename: 'RootCauseDraftSaved', revision: number }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, field: Array<string> | null }
   };

export type ProblemListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProblemFilter | null | undefined;
}>;


export type ProblemListQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, aub: { nodes: Array<{ id: string, name: string }> }, problemSuggestions: Array<{ service: AffectedService, category: IncidentCategory, count: number, days: number, incidents: Array<{ id: string, number: string, title: string }>, openProblems: Array<{ id: string, number: string, title: string, version: number }> }>, problems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, state: ProblemState, priority: Priority | null, services: Array<ProblemService>, category: IncidentCategory, createdAt: string, owner: { id: string, name: string }, rootCause: { state: RootCauseState, isRequired: boolean, dueOn: string, dueAt: string, tenDaysOn: string, agreedOn: string | null, wallOn: string, sentAt: string | null, workingDaysLeft: number, explanation: Array<string> }, breaches: Array<{ code: string, dueAt: string }> }> } };

export type ProblemRowFragment = { id: string, number: string, title: string, state: ProblemState, priority: Priority | null, services: Array<ProblemService>, category: IncidentCategory, createdAt: string, owner: { id: string, name: string }, rootCause: { state: RootCauseState, isRequired: boolean, dueOn: string, dueAt: string, tenDaysOn: string, agreedOn: string | null, wallOn: string, sentAt: string | null, workingDaysLeft: number, explanation: Array<string> }, breaches: Array<{ code: string, dueAt: string }> };

export type RootCauseMarksFragment = { state: RootCauseState, isRequired: boolean, dueOn: string, dueAt: string, tenDaysOn: string, agreedOn: string | null, wallOn: string, sentAt: string | null, workingDaysLeft: number, explanation: Array<string> };

export type SuggestionFragment = { service: AffectedService, category: IncidentCategory, count: number, days: number, incidents: Array<{ id: string, number: string, title: string }>, openProblems: Array<{ id: string, number: string, title: string, version: number }> };

export type CauseTrendQueryVariables = Exact<{
  months: number;
}>;


export type CauseTrendQuery = { causeTrend: Array<{ service: AffectedService, category: IncidentCategory, month: string, incidents: number, withProblem: number }> };

export type NewProblemQueryVariables = Exact<{
  hasIncident: boolean;
  number: string;
}>;


export type NewProblemQuery = { viewer: { name: string, phone: string | null, email: string | null, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, incident?: { id: string, number: string, title: string, state: IncidentState, priority: Priority, service: AffectedService, category: IncidentCategory, openedAt: string, isProblemMissing: boolean, suggestedProblem: { service: AffectedService, category: IncidentCategory, count: number, days: number, incidents: Array<{ id: string, number: string, title: string }>, openProblems: Array<{ id: string, number: string, title: string, version: number }> } | null } | null };

export type ProblemIncidentFragment = { id: string, number: string, title: string, state: IncidentState, priority: Priority, service: AffectedService, category: IncidentCategory, openedAt: string, isProblemMissing: boolean };

export type ProblemPageQueryVariables = Exact<{
  number: string;
  after?: string | null | undefined;
  isOlder: boolean;
}>;


export type ProblemPageQuery = { installation: { now: string }, viewer: { name: string, phone: string | null, email: string | null, may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, problem: { grounds: Array<ProblemGround>, isLate: boolean, resolvedAt: string | null, closedAt: string | null, version: number, seq: number, plannedWork: string | null, description: string | null, cause: string | null, resolution: string | null, closeReason: string | null, viewerMay: Array<string>, id: string, number: string, title: string, state: ProblemState, priority: Priority | null, services: Array<ProblemService>, category: IncidentCategory, createdAt: string, counterpart: { id: string, name: string } | null, openedBy: { id: string, name: string }, incidents: Array<{ id: string, number: string, title: string, state: IncidentState, priority: Priority, service: AffectedService, category: IncidentCategory, openedAt: string, isProblemMissing: boolean }>, externalRef: { system: string, id: string } | null, problemOwner: { name: string, phone: string | null, email: string | null } | null, knownError: { title: string, workaround: string, reviewOn: string, recordedAt: string } | null, waiver: { reason: string, at: string, by: string } | null, objection: { reason: string, at: string } | null, draft: { revision: number, savedAt: string, savedBy: string, analysis: { summary: string, timeline: string, cause: string, contributingFactors: string, effect: string, workaround: string, correction: string, prevention: Array<{ what: string, owner: string, dueOn: string | null }> } } | null, analyses: Array<{ version: number, sentAt: string, sentBy: string, acceptedAt: string | null, returnedAt: string | null, answeredBy: string | null, answer: string | null, analysis: { summary: string, timeline: string, cause: string, contributingFactors: string, effect: string, workaround: string, correction: string, prevention: Array<{ what: string, owner: string, dueOn: string | null }> }, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null }> }>, extensions: Array<{ wishedOn: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, isGranted: boolean | null, answer: string | null }>, resourceRequests: Array<{ id: string, text: string, replyBy: string, isOverdue: boolean, askedAt: string, answeredAt: string | null, answer: string | null, askedBy: { id: string, name: string } }>, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, older?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, kind: string, category: EventCategory, actorName: string, source: Source, summary: string, isPrivate: boolean, note: string | null, organisation: { id: string, name: string } | null, onBehalfOf: Array<{ name: string }>, status: { number: number, situation: string, handling: string | null, nextStep: string | null, isRecalled: boolean, actualSentAt: string | null } | null, clock: { kind: ClockKind, dueAt: string, secondsFromDue: number } | null, deliveries: Array<{ id: string, recipient: string, state: DeliveryState, sentAt: string | null, channel: PostChannel, answer: string | null }>, call: { note: string | null } | null }> }, reads: { nodes: Array<{ readerName: string | null, channel: Source, at: string, organisation: { id: string, name: string }, onBehalfOf: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean } }, owner: { id: string, name: string }, rootCause: { state: RootCauseState, isRequired: boolean, dueOn: string, dueAt: string, tenDaysOn: string, agreedOn: string | null, wallOn: string, sentAt: string | null, workingDaysLeft: number, explanation: Array<string> }, breaches: Array<{ code: string, dueAt: string }> } | null };

export type WholeAnalysisFragment = { summary: string, timeline: string, cause: string, contributingFactors: string, effect: string, workaround: string, correction: string, prevention: Array<{ what: string, owner: string, dueOn: string | null }> };

export type SearchCasesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchCasesQuery = { installation: { now: string }, search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, noun: CaseNoun, number: string, title: string | null, state: string, priority: Priority, caseType: CaseType | null, openedAt: string }> } };

export type FoundCaseFragment = { id: string, noun: CaseNoun, number: string, title: string | null, state: string, priority: Priority, caseType: CaseType | null, openedAt: string };

export type InstruksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type InstruksPageQuery = { installation: { now: string }, viewer: { may: Array<string>, organisation: { kind: OrganisationKind } } | null, instructionCopy: { versionId: string, label: string, validFrom: string, address: string, confirmedAt: string | null, confirmedByName: string | null, isOld: boolean }, legalBases: Array<{ title: string, paragraph: string, link: string }>, interfaceServices: Array<{ code: string, name: string, isNamed: boolean, isOn: boolean, switchedAt: string | null, switchedByName: string | null }> };

export type ConfirmInstructionMutationVariables = Exact<{
  input: ConfirmInstructionInput;
}>;


export type ConfirmInstructionMutation = { confirmInstruction:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InstructionConfirmed' }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type SwitchInterfaceServiceMutationVariables = Exact<{
  input: SwitchInterfaceServiceInput;
}>;


export type SwitchInterfaceServiceMutation = { switchInterfaceService:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InterfaceServiceSwitched' }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type NotificationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationChoicesQuery = { viewer: { organisation: { name: string } } | null, notificationChoices: Array<{ topic: NotificationTopic, channel: NotificationChannel, isOn: boolean, maySilence: boolean }> };

export type ChooseNotificationsMutationVariables = Exact<{
  input: ChooseNotificationsInput;
}>;


export type ChooseNotificationsMutation = { chooseNotifications:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'NotificationsChosen' }
   };

export type OwnOrganisationHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationHeadQuery = { viewer: { may: Array<string>, organisation: { id: string, kind: OrganisationKind } } | null };

export type OwnOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OwnOrganisationQuery = { installation: { instructionAddress: string }, organisation: { kind: OrganisationKind, name: string, cvrNumber: string | null, institutionNumbers: Array<string>, city: string | null, emailDomain: string | null, version: number, confirmation: { at: string, byName: string } | null, acknowledgements: Array<{ versionId: string, label: string, at: string, byName: string }> } | null, instructionInForce: { versionId: string, label: string, validFrom: string, viewerMayAcknowledge: boolean, acknowledgement: { at: string, byName: string } | null } };

export type AcknowledgeInstructionMutationVariables = Exact<{
  input: AcknowledgeInstructionInput;
}>;


export type AcknowledgeInstructionMutation = { acknowledgeInstruction:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InstructionAcknowledged' }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type ConfirmOrganisationMutationVariables = Exact<{
  input: ConfirmOrganisationInput;
}>;


export type ConfirmOrganisationMutation = { confirmOrganisation:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'OrganisationConfirmed' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type SettingsRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsRightsQuery = { viewer: { may: Array<string>, organisation: { name: string } } | null };

export type ProfilePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfilePageQuery = { viewer: { name: string, email: string | null, phone: string | null, department: string | null, location: string | null, language: Language, organisation: { name: string } } | null, sessions: Array<{ sessionId: string, userAgent: string | null, createdAt: string, lastSeenAt: string, isThis: boolean, isByProvider: boolean }> };

export type MembersPageQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type MembersPageQuery = { viewer: { may: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } } | null, members: Array<{ personId: string, name: string, email: string, phone: string | null, department: string | null, roles: Array<Role>, escalationLevel: number | null, isDisabled: boolean, isSelf: boolean, version: number }>, invitations: Array<{ invitationId: string, email: string, name: string, roles: Array<Role>, invitedBy: string, expiresAt: string, isExpired: boolean }>, accessRequests: Array<{ requestId: string, email: string, name: string, createdAt: string }>, auditorGrants: Array<{ grantId: string, name: string, fromOn: string, toOn: string, expiresAt: string, grantedBy: string }> };

export type OrganisationsToChooseQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
}>;


export type OrganisationsToChooseQuery = { organisations: { nodes: Array<{ id: string, name: string, kind: OrganisationKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MemberRowFragment = { personId: string, name: string, email: string, phone: string | null, department: string | null, roles: Array<Role>, escalationLevel: number | null, isDisabled: boolean, isSelf: boolean, version: number };

export type SignInPageOfOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageOfOrganisationQuery = { viewer: { may: Array<string> } | null, identityProvider: { providerId: string, name: string, issuer: string, clientId: string, organisationClaim: string, assuranceClaim: string | null, minimumAssurance: AssuranceLevel | null, requiredClaim: string | null, requiredValue: string | null, isEnabled: boolean, redirectUri: string, version: number } | null };

export type AuditPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { organisationEvents: { nodes: Array<{ at: string, kind: string, text: string, actorName: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'AlreadyMember', message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'PersonInvited' }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvitationWithdrawn' }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { changeRoles:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'LastAdministrator', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'RolesChanged' }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type SetEscalationLevelMutationVariables = Exact<{
  input: SetEscalationLevelInput;
}>;


export type SetEscalationLevelMutation = { setEscalationLevel:
    | { __typename: 'EscalationLevelSet' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'LastAdministrator', message: string, field: Array<string> | null }
    | { __typename: 'MembershipEnded' }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type DisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DisablePersonMutation = { disablePerson:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'LastAdministrator', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'PersonDisabled' }
   };

export type EnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type EnablePersonMutation = { enablePerson:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'PersonEnabled' }
   };

export type AnswerAccessRequestMutationVariables = Exact<{
  input: AnswerAccessRequestInput;
}>;


export type AnswerAccessRequestMutation = { answerAccessRequest:
    | { __typename: 'AccessRequestAnswered' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type GrantAuditorMutationVariables = Exact<{
  input: GrantAuditorInput;
}>;


export type GrantAuditorMutation = { grantAuditor:
    | { __typename: 'AuditorGranted' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type EndAuditorGrantMutationVariables = Exact<{
  input: EndAuditorGrantInput;
}>;


export type EndAuditorGrantMutation = { endAuditorGrant:
    | { __typename: 'AuditorGrantEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type SaveIdentityProviderMutationVariables = Exact<{
  input: SaveIdentityProviderInput;
}>;


export type SaveIdentityProviderMutation = { saveIdentityProvider:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'IdentityProviderSaved' }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'VersionConflict', message: string, field: Array<string> | null }
   };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'ProfileUpdated' }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'PasswordChanged' }
    | { __typename: 'PasswordWrong', message: string, field: Array<string> | null }
    | { __typename: 'TooManyTries', message: string, field: Array<string> | null }
   };

export type EndOwnSessionMutationVariables = Exact<{
  input: EndOwnSessionInput;
}>;


export type EndOwnSessionMutation = { endOwnSession:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'SessionEnded' }
   };

export type EndAllSessionsMutationVariables = Exact<{
  input: EndAllSessionsInput;
}>;


export type EndAllSessionsMutation = { endAllSessions:
    | { __typename: 'AllSessionsEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type TokenRowFragment = { id: string, name: string, purpose: string | null, ending: string, scopesText: string, state: TokenState, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, isReplaced: boolean };

export type ClientCardFragment = { id: string, name: string, purpose: string | null, createdAt: string | null, createdBy: string | null, endedAt: string | null, lastUsedAt: string | null, defaultReporter: { name: string, department: string, location: string, phone: string }, priorityWords: Array<{ word: string, priority: Priority }>, oauth: { clientId: string, tokenEndpoint: string, scopes: Array<TokenScope>, scopesText: string } | null, tokens: Array<{ id: string, name: string, purpose: string | null, ending: string, scopesText: string, state: TokenState, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, isReplaced: boolean }> };

export type TokensPageQueryVariables = Exact<{
  after?: string | null | undefined;
  isEnded: boolean;
}>;


export type TokensPageQuery = { viewer: { may: Array<string> } | null, clients: { nodes: Array<{ id: string, name: string, purpose: string | null, createdAt: string | null, createdBy: string | null, endedAt: string | null, lastUsedAt: string | null, defaultReporter: { name: string, department: string, location: string, phone: string }, priorityWords: Array<{ word: string, priority: Priority }>, oauth: { clientId: string, tokenEndpoint: string, scopes: Array<TokenScope>, scopesText: string } | null, tokens: Array<{ id: string, name: string, purpose: string | null, ending: string, scopesText: string, state: TokenState, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, isReplaced: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { createClient:
    | { __typename: 'ClientCreated' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type ChangeDefaultReporterMutationVariables = Exact<{
  input: ChangeDefaultReporterInput;
}>;


export type ChangeDefaultReporterMutation = { changeDefaultReporter:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'DefaultReporterChanged' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type SetPriorityWordsMutationVariables = Exact<{
  input: SetPriorityWordsInput;
}>;


export type SetPriorityWordsMutation = { setPriorityWords:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'PriorityWordsSet' }
   };

export type EndClientMutationVariables = Exact<{
  input: EndClientInput;
}>;


export type EndClientMutation = { endClient:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'ClientEnded' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'TokenCreated', secret: string | null }
   };

export type RotateTokenMutationVariables = Exact<{
  input: RotateTokenInput;
}>;


export type RotateTokenMutation = { rotateToken:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'TokenAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'TokenAlreadyRotated', message: string, field: Array<string> | null }
    | { __typename: 'TokenRotated', secret: string | null }
   };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
    | { __typename: 'TokenAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'TokenRevoked' }
   };

export type IssueClientSecretMutationVariables = Exact<{
  input: IssueClientSecretInput;
}>;


export type IssueClientSecretMutation = { issueClientSecret:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'ClientSecretIssued', secret: string | null, client: { oauth: { clientId: string, tokenEndpoint: string } | null } }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type WithdrawClientSecretMutationVariables = Exact<{
  input: WithdrawClientSecretInput;
}>;


export type WithdrawClientSecretMutation = { withdrawClientSecret:
    | { __typename: 'ClientAlreadyEnded', message: string, field: Array<string> | null }
    | { __typename: 'ClientSecretMissing', message: string, field: Array<string> | null }
    | { __typename: 'ClientSecretWithdrawn' }
    | { __typename: 'IdempotencyConflict', message: string, field: Array<string> | null }
    | { __typename: 'NotFound', message: string, field: Array<string> | null }
    | { __typename: 'NotPermitted', message: string, field: Array<string> | null }
   };

export type FrontPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontPageQuery = { installation: { now: string, services: Array<{ service: AffectedService, state: ServiceState, since: string | null, nextNewsDueAt: string | null, windowEndsAt: string | null }> } };

export type ClockChipFieldsFragment = { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } };

export type IncidentRowFragment = { id: string, number: string, title: string, priority: Priority, caseType: CaseType, state: IncidentState, isIncomplete: boolean, isTest: boolean, responsibleOrganisation: { id: string, name: string }, counterpartOrganisation: { id: string, name: string }, affectedSchools: Array<{ id: string, name: string }>, nextClock: { id: string, kind: ClockKind, state: ClockState, isAtRisk: boolean, target: string | null, startedAt: string | null, dueAt: string | null, metAt: string | null, openTimeLeft: string | null, asOf: string, stopsAt: string | null, resumesAt: string | null, calendar: string | null, rule: string, clause: string, explanation: Array<string>, owedBy: { id: string, name: string } } | null };

export type ConfirmPageQueryVariables = Exact<{
  secret: string;
}>;


export type ConfirmPageQuery = { feedbackTimeByLink: { state: LinkState, number: string | null, title: string | null, about: AgreementSubject | null, dueAt: string | null, note: string | null, proposedBy: string | null, offeredTo: string | null } };

export type AcceptFeedbackTimeByLinkMutationVariables = Exact<{
  input: AcceptFeedbackTimeByLinkInput;
}>;


export type AcceptFeedbackTimeByLinkMutation = { acceptFeedbackTimeByLink:
    | { __typename: 'AlreadyClosed', message: string, field: Array<string> | null }
    | { __typename: 'AlreadyResolved', message: string, field: Array<string> | null }
    | { __typename: 'FeedbackTimeAcceptedByLink' }
    | { __typename: 'LinkClosed', message: string, field: Array<string> | null }
    | { __typename: 'ProposalClosed', message: string, field: Array<string> | null }
   };

export type InvitationPageQueryVariables = Exact<{
  secret: string;
}>;


export type InvitationPageQuery = { viewer: { name: string, email: string | null } | null, invitationByLink: { state: LinkState, email: string | null, name: string | null, organisationName: string | null, roles: Array<Role>, invitedBy: string | null, expiresAt: string | null, hasAccount: boolean, hasPassword: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'InvitationAccepted' }
    | { __typename: 'LinkClosed', message: string, field: Array<string> | null }
    | { __typename: 'OtherPersonSignedIn', message: string, field: Array<string> | null }
    | { __typename: 'SignInFirst', message: string, field: Array<string> | null }
   };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { installation: { kind: InstallationKind, now: string, demoPeople: Array<{ name: string, email: string, organisationName: string, organisationKind: OrganisationKind, roles: Array<Role> }>, emergencyContact: { phone: string | null, email: string | null, todayText: string } | null } };

export type SignInWayQueryVariables = Exact<{
  email: string;
}>;


export type SignInWayQuery = { signInWay: { provider: { providerId: string, name: string } | null } };

export type WayOutContactQueryVariables = Exact<{ [key: string]: never; }>;


export type WayOutContactQuery = { installation: { emergencyContact: { phone: string | null, email: string | null, todayText: string } | null } };

export type WayOutFragment = { phone: string | null, email: string | null, todayText: string };

export type SignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInQuery = { viewer: { isClient: boolean } | null };

export type PasswordResetPageQueryVariables = Exact<{
  secret: string;
}>;


export type PasswordResetPageQuery = { passwordResetByLink: { state: LinkState, email: string | null } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'PasswordResetRequested' }
    | { __typename: 'TooManyTries', message: string, field: Array<string> | null }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', message: string, field: Array<string> | null }
    | { __typename: 'LinkClosed', message: string, field: Array<string> | null }
    | { __typename: 'PasswordReset' }
   };

export const NewToMeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewToMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<NewToMeFragment, unknown>;
export const PhoneLightFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<PhoneLightFragment, unknown>;
export const FreezeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreezeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"otherFirstOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherLastOn"}}]}}]} as unknown as DocumentNode<FreezeFieldsFragment, unknown>;
export const CalendarChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarChangeFragment, unknown>;
export const GateReasonMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}}]} as unknown as DocumentNode<GateReasonMarksFragment, unknown>;
export const GateMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}}]} as unknown as DocumentNode<GateMarksFragment, unknown>;
export const ChangeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangeRowFragment, unknown>;
export const WholeChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAubReason"}},{"kind":"Field","name":{"kind":"Name","value":"touchesAtpProduction"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"riskText"}},{"kind":"Field","name":{"kind":"Name","value":"userImpact"}},{"kind":"Field","name":{"kind":"Name","value":"rollbackPlan"}},{"kind":"Field","name":{"kind":"Name","value":"testPlan"}},{"kind":"Field","name":{"kind":"Name","value":"communicationPlan"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowedInFreeze"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<WholeChangeFragment, unknown>;
export const HoursShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"openHoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hasFewHours"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"special"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<HoursShownFragment, unknown>;
export const AnnexContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnexContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"onCallPhone"}},{"kind":"Field","name":{"kind":"Name","value":"onCallAddress"}},{"kind":"Field","name":{"kind":"Name","value":"statusPageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digitalPostSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"receivesText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"openHoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hasFewHours"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"special"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<AnnexContentFragment, unknown>;
export const AnnexWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnexWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Annex"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isAgreementActive"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"confirmDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"openClocks"}},{"kind":"Field","name":{"kind":"Name","value":"isSentCopyCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bounces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"openHoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hasFewHours"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"special"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnexContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"onCallPhone"}},{"kind":"Field","name":{"kind":"Name","value":"onCallAddress"}},{"kind":"Field","name":{"kind":"Name","value":"statusPageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digitalPostSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"receivesText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}}]}}]}}]} as unknown as DocumentNode<AnnexWholeFragment, unknown>;
export const DutyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DutyRowFragment, unknown>;
export const CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseFileFragment, unknown>;
export const PhoneLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<PhoneLineFragment, unknown>;
export const CasePartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<CasePartyFragment, unknown>;
export const CaseClockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<CaseClockFragment, unknown>;
export const ReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<ReceiptFragment, unknown>;
export const LogEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"isRecalled"}},{"kind":"Field","name":{"kind":"Name","value":"actualSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsFromDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<LogEntryFragment, unknown>;
export const LogPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"isRecalled"}},{"kind":"Field","name":{"kind":"Name","value":"actualSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsFromDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<LogPageFragment, unknown>;
export const ReadLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ReadLineFragment, unknown>;
export const SettlementTickFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettlementTick"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeTick"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"shouldHaveDetectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<SettlementTickFragment, unknown>;
export const CaseLifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actualBegunAt"}},{"kind":"Field","name":{"kind":"Name","value":"shouldHaveDetectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedResolutionAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAgreementMissing"}},{"kind":"Field","name":{"kind":"Name","value":"usualFeedbackAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"followsUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAccept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"priorityBefore"}},{"kind":"Field","name":{"kind":"Name","value":"wishedPriority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"claimedStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"claimedDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMissedByClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementTick"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementTick"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettlementTick"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeTick"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"shouldHaveDetectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<CaseLifeFragment, unknown>;
export const ForecastLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForecastLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClockForecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]} as unknown as DocumentNode<ForecastLineFragment, unknown>;
export const ReportedCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<ReportedCaseFragment, unknown>;
export const UpcomingChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpcomingChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingChangeFragment, unknown>;
export const PartyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"annexHealth"}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}}]}}]} as unknown as DocumentNode<PartyRowFragment, unknown>;
export const AssignmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"hasPowerOfAttorney"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignmentRowFragment, unknown>;
export const HandOverFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]} as unknown as DocumentNode<HandOverFieldsFragment, unknown>;
export const RootCauseMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RootCauseMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCauseDates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenDaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wallOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<RootCauseMarksFragment, unknown>;
export const ProblemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RootCauseMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RootCauseMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCauseDates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenDaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wallOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<ProblemRowFragment, unknown>;
export const SuggestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemSuggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SuggestionFragment, unknown>;
export const ProblemIncidentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemIncident"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProblemMissing"}}]}}]} as unknown as DocumentNode<ProblemIncidentFragment, unknown>;
export const WholeAnalysisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeAnalysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"contributingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"prevention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<WholeAnalysisFragment, unknown>;
export const FoundCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<FoundCaseFragment, unknown>;
export const MemberRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isSelf"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MemberRowFragment, unknown>;
export const TokenRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"scopesText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReplaced"}}]}}]} as unknown as DocumentNode<TokenRowFragment, unknown>;
export const ClientCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"defaultReporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorityWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"oauth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"tokenEndpoint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scopesText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"scopesText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReplaced"}}]}}]} as unknown as DocumentNode<ClientCardFragment, unknown>;
export const ClockChipFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<ClockChipFieldsFragment, unknown>;
export const IncidentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockChipFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<IncidentRowFragment, unknown>;
export const WayOutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}}]}}]} as unknown as DocumentNode<WayOutFragment, unknown>;
export const BellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewToMe"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewToMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<BellQuery, BellQueryVariables>;
export const NotificationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewToMe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewToMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<NotificationsPageQuery, NotificationsPageQueryVariables>;
export const MarkNotificationsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const ShellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"isClockMovable"}},{"kind":"Field","name":{"kind":"Name","value":"isClockEngineUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"annexHealth"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLight"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aub"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"AUB"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLight"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"critical"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"priority"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"P1"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockChipFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const SwitchOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchOrganisationMutation, SwitchOrganisationMutationVariables>;
export const CalculateFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalculateForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalculateFormQuery, CalculateFormQueryVariables>;
export const SimulateClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulateClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClockSimulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"halfAt"}},{"kind":"Field","name":{"kind":"Name","value":"riskAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SimulateClockQuery, SimulateClockQueryVariables>;
export const SimulateNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulateNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSimulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliestOn"}},{"kind":"Field","name":{"kind":"Name","value":"freeze"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreezeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earliestOutsideFreezeOn"}},{"kind":"Field","name":{"kind":"Name","value":"latestReceiptOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreezeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"otherFirstOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherLastOn"}}]}}]} as unknown as DocumentNode<SimulateNoticeQuery, SimulateNoticeQueryVariables>;
export const FreezesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Freezes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriods"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreezeFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreezeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"otherFirstOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherLastOn"}}]}}]} as unknown as DocumentNode<FreezesQuery, FreezesQueryVariables>;
export const CountWorkingDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountWorkingDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingDaysCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CountWorkingDaysQuery, CountWorkingDaysQueryVariables>;
export const FreezePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreezePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriods"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"otherFirstOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherLastOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FreezePageQuery, FreezePageQueryVariables>;
export const WindowsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WindowsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceWindows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"countsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"countsTo"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<WindowsPageQuery, WindowsPageQueryVariables>;
export const RequirementsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequirementsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeCompletedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"isShortNotice"}},{"kind":"Field","name":{"kind":"Name","value":"isToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaceVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requirementNumber"}}]}}]}}]} as unknown as DocumentNode<RequirementsPageQuery, RequirementsPageQueryVariables>;
export const RequirementPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequirementPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeCompletedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"isShortNotice"}},{"kind":"Field","name":{"kind":"Name","value":"shortNoticeReason"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"interfaceVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequirementPageQuery, RequirementPageQueryVariables>;
export const TemplatesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"usesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"mostUses"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowedInFreeze"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TemplatesPageQuery, TemplatesPageQueryVariables>;
export const ConfirmFreezeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmFreeze"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmFreezeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmFreeze"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlapping"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmFreezeMutation, ConfirmFreezeMutationVariables>;
export const CorrectFreezeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectFreeze"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectFreezeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctFreeze"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeCorrected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlapping"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectFreezeMutation, CorrectFreezeMutationVariables>;
export const AnnounceServiceWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceServiceWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnounceServiceWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announceServiceWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnnounceServiceWindowMutation, AnnounceServiceWindowMutationVariables>;
export const AnnounceRequirementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceRequirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnounceRequirementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announceRequirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementAnnounced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnnounceRequirementMutation, AnnounceRequirementMutationVariables>;
export const AnswerRequirementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRequirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRequirementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRequirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerRequirementMutation, AnswerRequirementMutationVariables>;
export const ApproveStandardTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveStandardTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveStandardTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveStandardTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveStandardTemplateMutation, ApproveStandardTemplateMutationVariables>;
export const RevokeStandardTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeStandardTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeStandardTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeStandardTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeStandardTemplateMutation, RevokeStandardTemplateMutationVariables>;
export const ChangeCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"earliestOn"}},{"kind":"Field","name":{"kind":"Name","value":"earliestOutsideFreezeOn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeCompletedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"otherFirstOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherLastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCalendarQuery, ChangeCalendarQueryVariables>;
export const ChangePanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangePanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangePanelQuery, ChangePanelQueryVariables>;
export const SubscribeToCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubscribeToCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubscribeToCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribeToCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscribed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SubscribeToCalendarMutation, SubscribeToCalendarMutationVariables>;
export const EndSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndSubscriptionMutation, EndSubscriptionMutationVariables>;
export const SubmitChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitChangeMutation, SubmitChangeMutationVariables>;
export const MoveWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MoveWindowMutation, MoveWindowMutationVariables>;
export const WithdrawChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const AskQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AskQuestionMutation, AskQuestionMutationVariables>;
export const AnswerQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const CloseQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseQuestionMutation, CloseQuestionMutationVariables>;
export const ProposeAgreedPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAgreedPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAgreedPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeAgreedPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeAgreedPointMutation, ProposeAgreedPointMutationVariables>;
export const TickAgreedPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TickAgreedPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TickAgreedPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickAgreedPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TickAgreedPointMutation, TickAgreedPointMutationVariables>;
export const LogDialogueCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogDialogueCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogDialogueCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logDialogueCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LogDialogueCallMutation, LogDialogueCallMutationVariables>;
export const ConfirmDialogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDialogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmDialogueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDialogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmDialogueMutation, ConfirmDialogueMutationVariables>;
export const ApproveChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveChangeMutation, ApproveChangeMutationVariables>;
export const ObjectToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToChangeMutation, ObjectToChangeMutationVariables>;
export const GrantFreezeExemptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantFreezeExemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFreezeExemptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantFreezeExemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GrantFreezeExemptionMutation, GrantFreezeExemptionMutationVariables>;
export const StartImplementationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImplementation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImplementationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImplementation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartImplementationMutation, StartImplementationMutationVariables>;
export const CompleteImplementationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteImplementation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteImplementationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeImplementation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteImplementationMutation, CompleteImplementationMutationVariables>;
export const RollBackChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RollBackChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RollBackChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollBackChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RollBackChangeMutation, RollBackChangeMutationVariables>;
export const ReviewChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewChangeMutation, ReviewChangeMutationVariables>;
export const AnswerWishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerWishMutation, AnswerWishMutationVariables>;
export const DraftChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDrafted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DraftChangeMutation, DraftChangeMutationVariables>;
export const ChangeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isUnaffected"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAubReason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isUnaffected"}}}]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangeListQuery, ChangeListQueryVariables>;
export const ChangeFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasDraft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"usesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowedInFreeze"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priority"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"P1"},{"kind":"EnumValue","value":"P2"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasDraft"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAubReason"}},{"kind":"Field","name":{"kind":"Name","value":"touchesAtpProduction"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"riskText"}},{"kind":"Field","name":{"kind":"Name","value":"userImpact"}},{"kind":"Field","name":{"kind":"Name","value":"rollbackPlan"}},{"kind":"Field","name":{"kind":"Name","value":"testPlan"}},{"kind":"Field","name":{"kind":"Name","value":"communicationPlan"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowedInFreeze"}}]}}]}}]} as unknown as DocumentNode<ChangeFormQuery, ChangeFormQueryVariables>;
export const MeasuresOfProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuresOfProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"analyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prevention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeasuresOfProblemQuery, MeasuresOfProblemQueryVariables>;
export const WishBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WishBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}}]}}]} as unknown as DocumentNode<WishBehindQuery, WishBehindQueryVariables>;
export const ChangePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeChange"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isNoticeSuperseded"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"implementationStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"implementationEndedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"wishAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"wishAnswerReason"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isSuperseded"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isCondition"}},{"kind":"Field","name":{"kind":"Name","value":"tickedByAubAt"}},{"kind":"Field","name":{"kind":"Name","value":"tickedByAubName"}},{"kind":"Field","name":{"kind":"Name","value":"tickedBySchoolSideAt"}},{"kind":"Field","name":{"kind":"Name","value":"tickedBySchoolSideName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOfPresentScope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"older"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateReasonMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"nextLegalDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateReasonMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAub"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"windowEnd"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFlaggedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"isRecalled"}},{"kind":"Field","name":{"kind":"Name","value":"actualSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsFromDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAubReason"}},{"kind":"Field","name":{"kind":"Name","value":"touchesAtpProduction"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"riskText"}},{"kind":"Field","name":{"kind":"Name","value":"userImpact"}},{"kind":"Field","name":{"kind":"Name","value":"rollbackPlan"}},{"kind":"Field","name":{"kind":"Name","value":"testPlan"}},{"kind":"Field","name":{"kind":"Name","value":"communicationPlan"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowedInFreeze"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ChangePageQuery, ChangePageQueryVariables>;
export const OpenQuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenQuestionsQuery, OpenQuestionsQueryVariables>;
export const WindowCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WindowCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"receivedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedAt"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSimulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliestOn"}},{"kind":"Field","name":{"kind":"Name","value":"earliestOutsideFreezeOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriods"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WindowCheckQuery, WindowCheckQueryVariables>;
export const InstallationNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstallationNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<InstallationNowQuery, InstallationNowQueryVariables>;
export const AnnexPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnexPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"annexDeviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annexVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digitalPostSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"openHoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hasFewHours"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"special"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnexContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"onCallPhone"}},{"kind":"Field","name":{"kind":"Name","value":"onCallAddress"}},{"kind":"Field","name":{"kind":"Name","value":"statusPageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digitalPostSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"receivesText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnexWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Annex"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isAgreementActive"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"confirmDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"openClocks"}},{"kind":"Field","name":{"kind":"Name","value":"isSentCopyCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bounces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnexContent"}}]}}]}}]} as unknown as DocumentNode<AnnexPageQuery, AnnexPageQueryVariables>;
export const Annex1PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Annex1Page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"AUB"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<Annex1PageQuery, Annex1PageQueryVariables>;
export const AnnexPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnexPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pdf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnnexPaperQuery, AnnexPaperQueryVariables>;
export const TryHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TryHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annexHoursExample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexHoursExample"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"betterClosings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasFewHours"}},{"kind":"Field","name":{"kind":"Name","value":"openHoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TryHoursQuery, TryHoursQueryVariables>;
export const SaveAnnexDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAnnexDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAnnexDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAnnexDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveAnnexDraftMutation, SaveAnnexDraftMutationVariables>;
export const SubmitAnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAnnex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAnnexInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAnnex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnexSubmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClocksKept"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitAnnexMutation, SubmitAnnexMutationVariables>;
export const ConfirmAnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAnnex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAnnexInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAnnex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAnnexMutation, ConfirmAnnexMutationVariables>;
export const AcknowledgeAnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAnnex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAnnexInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAnnex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAnnexMutation, AcknowledgeAnnexMutationVariables>;
export const AdoptSupplierAnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptSupplierAnnex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptSupplierAnnexInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptSupplierAnnex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptSupplierAnnexMutation, AdoptSupplierAnnexMutationVariables>;
export const RecordDigitalPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDigitalPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDigitalPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDigitalPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDigitalPostMutation, RecordDigitalPostMutationVariables>;
export const ResolveBounceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveBounce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveBounceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveBounce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveBounceMutation, ResolveBounceMutationVariables>;
export const TestContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TestContactMutation, TestContactMutationVariables>;
export const RecordContactTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContactTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordContactTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordContactTestMutation, RecordContactTestMutationVariables>;
export const ImportContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactsImported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportContactsMutation, ImportContactsMutationVariables>;
export const RotateOnCallSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateOnCallSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateOnCallSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateOnCallSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallSecretRotated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateOnCallSecretMutation, RotateOnCallSecretMutationVariables>;
export const ConnectionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConnectionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceConnections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schoolId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"certificateExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConnectionsPageQuery, ConnectionsPageQueryVariables>;
export const RecordConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordConnectionMutation, RecordConnectionMutationVariables>;
export const ContactsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isEnded"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContactsPageQuery, ContactsPageQueryVariables>;
export const ContactNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"onCallPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"receives"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"isBounced"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isBounced"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBounced"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]}}]} as unknown as DocumentNode<ContactNowQuery, ContactNowQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"atpMissing"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isAtpReferenceMissing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ours"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"whose"},"value":{"kind":"EnumValue","value":"OURS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"whose"},"value":{"kind":"EnumValue","value":"OTHERS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const ClockProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClockProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"instructionVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clockProof"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<ClockProofQuery, ClockProofQueryVariables>;
export const LogCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LogCallMutation, LogCallMutationVariables>;
export const AppointSituationManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointSituationManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointSituationManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AppointSituationManagerMutation, AppointSituationManagerMutationVariables>;
export const AppointCoordinatingContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointCoordinatingContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointCoordinatingContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AppointCoordinatingContactMutation, AppointCoordinatingContactMutationVariables>;
export const AcknowledgeEscalationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeEscalation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeEscalationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeEscalation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const RecordExternalReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExternalReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExternalReferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExternalReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordExternalReferenceMutation, RecordExternalReferenceMutationVariables>;
export const ChangeAffectedSchoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAffectedSchools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAffectedSchoolsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAffectedSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAffectedSchoolsMutation, ChangeAffectedSchoolsMutationVariables>;
export const RecordSchoolOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSchoolOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSchoolOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSchoolOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSchoolOutcomeMutation, RecordSchoolOutcomeMutationVariables>;
export const AnswerRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerRequestMutation, AnswerRequestMutationVariables>;
export const AddAttachmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddAttachmentMutation, AddAttachmentMutationVariables>;
export const OneFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachmentContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OneFileQuery, OneFileQueryVariables>;
export const IncidentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChoosing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"isClockEngineUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportableSchools"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChoosing"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMajorIncident"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"otherService"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"isAnnexMissing"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"setAside"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isDeputy"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isAtpReferenceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"linkedIncidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedPriority"}},{"kind":"Field","name":{"kind":"Name","value":"suggestionReason"}},{"kind":"Field","name":{"kind":"Name","value":"priorityReason"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRootCauseKnown"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}},{"kind":"Field","name":{"kind":"Name","value":"actualResolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"isBroadcast"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"appointedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointedByName"}},{"kind":"Field","name":{"kind":"Name","value":"relievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"caller"}},{"kind":"Field","name":{"kind":"Name","value":"spokenWith"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isStatus"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolOutcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCallRequired"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"older"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"instructionVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLife"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isProblemMissing"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"isRecalled"}},{"kind":"Field","name":{"kind":"Name","value":"actualSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsFromDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettlementTick"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeTick"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"shouldHaveDetectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actualBegunAt"}},{"kind":"Field","name":{"kind":"Name","value":"shouldHaveDetectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedResolutionAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAgreementMissing"}},{"kind":"Field","name":{"kind":"Name","value":"usualFeedbackAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"followsUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAccept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"priorityBefore"}},{"kind":"Field","name":{"kind":"Name","value":"wishedPriority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"claimedStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"claimedDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMissedByClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementTick"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartTick"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementTick"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]} as unknown as DocumentNode<IncidentPageQuery, IncidentPageQueryVariables>;
export const PriorityChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorityChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Priority"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChangeReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForecastLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClockForecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]} as unknown as DocumentNode<PriorityChangeQuery, PriorityChangeQueryVariables>;
export const CaseOfNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseOfNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CaseOfNumberQuery, CaseOfNumberQueryVariables>;
export const RecallStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecallStatusMutation, RecallStatusMutationVariables>;
export const ReopenIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenIncidentMutation, ReopenIncidentMutationVariables>;
export const CancelIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelIncidentMutation, CancelIncidentMutationVariables>;
export const ChangePriorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePriorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePriority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePriorityMutation, ChangePriorityMutationVariables>;
export const ObjectToPriorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToPriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToPriorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToPriority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToPriorityMutation, ObjectToPriorityMutationVariables>;
export const SettleDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const ClaimShouldHaveDetectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimShouldHaveDetected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimShouldHaveDetectedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimShouldHaveDetected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimShouldHaveDetectedMutation, ClaimShouldHaveDetectedMutationVariables>;
export const AnswerDetectionClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDetectionClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDetectionClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDetectionClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerDetectionClaimMutation, AnswerDetectionClaimMutationVariables>;
export const ProposeFeedbackTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeFeedbackTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeFeedbackTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeFeedbackTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeFeedbackTimeMutation, ProposeFeedbackTimeMutationVariables>;
export const AcceptFeedbackTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptFeedbackTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptFeedbackTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptFeedbackTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptFeedbackTimeMutation, AcceptFeedbackTimeMutationVariables>;
export const PrintedCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintedCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"businessConsequence"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrintedCaseQuery, PrintedCaseQueryVariables>;
export const CaseReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<CaseReadsQuery, CaseReadsQueryVariables>;
export const AllReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<AllReadsQuery, AllReadsQueryVariables>;
export const FreshSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshSignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isThis"}},{"kind":"Field","name":{"kind":"Name","value":"isFresh"}}]}}]}}]} as unknown as DocumentNode<FreshSignInQuery, FreshSignInQueryVariables>;
export const BeginIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BeginIncidentMutation, BeginIncidentMutationVariables>;
export const SendStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendStatusMutation, SendStatusMutationVariables>;
export const ResolveIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveIncidentMutation, ResolveIncidentMutationVariables>;
export const CloseIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"}}]}}]}}]}}]} as unknown as DocumentNode<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const ExportIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportIncidentMutation, ExportIncidentMutationVariables>;
export const CaseSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseSinceQuery, CaseSinceQueryVariables>;
export const BulkBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BulkBeginMutation, BulkBeginMutationVariables>;
export const BulkAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignHandlerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignHandler"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlerAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BulkAssignMutation, BulkAssignMutationVariables>;
export const BulkAcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkAcknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeEscalationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeEscalation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BulkAcknowledgeMutation, BulkAcknowledgeMutationVariables>;
export const BulkCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BulkCloseMutation, BulkCloseMutationVariables>;
export const PeekIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeekIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockChipFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<PeekIncidentQuery, PeekIncidentQueryVariables>;
export const IncidentViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"INCIDENTS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]}}]} as unknown as DocumentNode<IncidentViewsQuery, IncidentViewsQueryVariables>;
export const SaveIncidentViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIncidentView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIncidentViewMutation, SaveIncidentViewMutationVariables>;
export const RemoveIncidentViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveIncidentView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveIncidentViewMutation, RemoveIncidentViewMutationVariables>;
export const IncidentExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentExportQuery, IncidentExportQueryVariables>;
export const GuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Guide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isAsked"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isAsked"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedCase"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<GuideQuery, GuideQueryVariables>;
export const IncidentListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentRow"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockChipFields"}}]}}]}}]} as unknown as DocumentNode<IncidentListQuery, IncidentListQueryVariables>;
export const ListNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ListNowQuery, ListNowQueryVariables>;
export const AlreadyReportedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlreadyReported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"OPENED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedCase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<AlreadyReportedQuery, AlreadyReportedQueryVariables>;
export const KnownErrorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownErrors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"service"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedService"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentCategory"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knownErrors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"Variable","name":{"kind":"Name","value":"service"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}},{"kind":"Field","name":{"kind":"Name","value":"problemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnownErrorsQuery, KnownErrorsQueryVariables>;
export const ReportFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportableSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handlers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLine"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aub"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"AUB"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<ReportFormQuery, ReportFormQueryVariables>;
export const ReportIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentReported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncompleteReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"mayAcceptIncomplete"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityReasonRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestedPriority"}}]}}]}}]}}]} as unknown as DocumentNode<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const OnboardingCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnboardingCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]}}]} as unknown as DocumentNode<OnboardingCardQuery, OnboardingCardQueryVariables>;
export const OverviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"nextNewsDueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CHANGE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpcomingChange"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreezePeriods"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"schools"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SCHOOL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"isEnded"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"suppliers"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SUPPLIER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"isEnded"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"annexHealth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ours"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"whose"},"value":{"kind":"EnumValue","value":"OURS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openByPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinHour"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"}},{"kind":"Field","name":{"kind":"Name","value":"rootCausesOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"rootCausesDueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"openChanges"}},{"kind":"Field","name":{"kind":"Name","value":"changesInDialogue"}},{"kind":"Field","name":{"kind":"Name","value":"reaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}},{"kind":"Field","name":{"kind":"Name","value":"openByPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCausesOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"annexConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"schoolsWithoutAnnex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uptime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"downMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"contestedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedDownMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"outages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"critical"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"priority"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"P1"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentRow"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"situationManagerName"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"queue"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockChipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTimeLeft"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stopsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumesAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpcomingChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"windowStart"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayImplement"}},{"kind":"Field","name":{"kind":"Name","value":"staticReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockChipFields"}}]}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const PartiesFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartiesFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}},{"kind":"Field","name":{"kind":"Name","value":"openByPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCausesOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"annexConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"schoolsWithoutAnnex"}}]}}]}}]}}]} as unknown as DocumentNode<PartiesFileQuery, PartiesFileQueryVariables>;
export const PartyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"annexHealth"}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}}]}}]} as unknown as DocumentNode<PartyListQuery, PartyListQueryVariables>;
export const PartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Party"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyRow"}},{"kind":"Field","name":{"kind":"Name","value":"institutionNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookedMisses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"bySupplier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailDomain"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryChannel"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"annexDeviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"annexHealth"}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"hasPowerOfAttorney"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PartyQuery, PartyQueryVariables>;
export const PartyByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationBy"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PartyByNumberQuery, PartyByNumberQueryVariables>;
export const OwnSuppliersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSuppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"stays"},"name":{"kind":"Name","value":"handOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"EnumValue","value":"SCHOOL_STAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOverFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lodging"},"name":{"kind":"Name","value":"handOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"EnumValue","value":"BOARD_AND_LODGING"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOverFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"hasPowerOfAttorney"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]} as unknown as DocumentNode<OwnSuppliersQuery, OwnSuppliersQueryVariables>;
export const SchoolImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"importedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}}]}}]}}]} as unknown as DocumentNode<SchoolImportsQuery, SchoolImportsQueryVariables>;
export const RegisterOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationRegistered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const UpdateOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const MergeOrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeOrganisationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeOrganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MergeOrganisationsMutation, MergeOrganisationsMutationVariables>;
export const SetTestEnvironmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTestEnvironment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTestEnvironmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTestEnvironment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetTestEnvironmentMutation, SetTestEnvironmentMutationVariables>;
export const OpenAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAgreementMutation, OpenAgreementMutationVariables>;
export const EndAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndAgreementMutation, EndAgreementMutationVariables>;
export const AssignSupplierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AssignSupplierMutation, AssignSupplierMutationVariables>;
export const EndAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const HandOverCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasesHandedOver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverCasesMutation, HandOverCasesMutationVariables>;
export const ImportSchoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportSchools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportSchoolsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolsImported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}},{"kind":"Field","name":{"kind":"Name","value":"institutionNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryChannel"}},{"kind":"Field","name":{"kind":"Name","value":"agreementFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportSchoolsMutation, ImportSchoolsMutationVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawnCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}}]}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const DeviateFromAnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeviateFromAnnex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviateFromAnnexInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviateFromAnnex"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeviateFromAnnexMutation, DeviateFromAnnexMutationVariables>;
export const EndDeviationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDeviation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDeviationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDeviation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndDeviationMutation, EndDeviationMutationVariables>;
export const LinkIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LinkIncidentMutation, LinkIncidentMutationVariables>;
export const PlanProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanProblemMutation, PlanProblemMutationVariables>;
export const RecordKnownErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordKnownError"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKnownErrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordKnownError"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordKnownErrorMutation, RecordKnownErrorMutationVariables>;
export const WaiveRootCauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveRootCause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveRootCauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveRootCause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WaiveRootCauseMutation, WaiveRootCauseMutationVariables>;
export const ObjectToWaiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToWaiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToWaiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToWaiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToWaiverMutation, ObjectToWaiverMutationVariables>;
export const AskExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AskExtensionMutation, AskExtensionMutationVariables>;
export const AnswerExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerExtensionMutation, AnswerExtensionMutationVariables>;
export const SendRootCauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendRootCause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendRootCauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendRootCause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendRootCauseMutation, SendRootCauseMutationVariables>;
export const ReturnRootCauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnRootCause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRootCauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRootCause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnRootCauseMutation, ReturnRootCauseMutationVariables>;
export const AcceptRootCauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptRootCause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptRootCauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptRootCause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptRootCauseMutation, AcceptRootCauseMutationVariables>;
export const RequestResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestResourcesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestResourcesMutation, RequestResourcesMutationVariables>;
export const AnswerResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerResourcesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerResourcesMutation, AnswerResourcesMutationVariables>;
export const SolveProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SolveProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SolveProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solveProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SolveProblemMutation, SolveProblemMutationVariables>;
export const CloseProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseProblemMutation, CloseProblemMutationVariables>;
export const DeclineSimilarityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineSimilarity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineSimilarityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineSimilarity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineSimilarityMutation, DeclineSimilarityMutationVariables>;
export const OpenProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenProblemMutation, OpenProblemMutationVariables>;
export const SaveRootCauseDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRootCauseDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRootCauseDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRootCauseDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCauseDraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveRootCauseDraftMutation, SaveRootCauseDraftMutationVariables>;
export const ProblemListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aub"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"AUB"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Suggestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RootCauseMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCauseDates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenDaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wallOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemSuggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RootCauseMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<ProblemListQuery, ProblemListQueryVariables>;
export const CauseTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CauseTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causeTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"}},{"kind":"Field","name":{"kind":"Name","value":"withProblem"}}]}}]}}]} as unknown as DocumentNode<CauseTrendQuery, CauseTrendQueryVariables>;
export const NewProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasIncident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasIncident"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemIncident"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Suggestion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemIncident"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProblemMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Suggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemSuggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<NewProblemQuery, NewProblemQueryVariables>;
export const ProblemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemRow"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemIncident"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedWork"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"knownError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeAnalysis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"analyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeAnalysis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"older"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOlder"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RootCauseMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCauseDates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenDaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wallOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"isRecalled"}},{"kind":"Field","name":{"kind":"Name","value":"actualSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsFromDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RootCauseMarks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemIncident"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isProblemMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeAnalysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RootCause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"contributingFactors"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"workaround"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"prevention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ProblemPageQuery, ProblemPageQueryVariables>;
export const SearchCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundCase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"caseType"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<SearchCasesQuery, SearchCasesQueryVariables>;
export const InstruksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstruksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructionCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isOld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaceServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isNamed"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"switchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"switchedByName"}}]}}]}}]} as unknown as DocumentNode<InstruksPageQuery, InstruksPageQueryVariables>;
export const ConfirmInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmInstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmInstructionMutation, ConfirmInstructionMutationVariables>;
export const SwitchInterfaceServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchInterfaceService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchInterfaceServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchInterfaceService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchInterfaceServiceMutation, SwitchInterfaceServiceMutationVariables>;
export const NotificationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"maySilence"}}]}}]}}]} as unknown as DocumentNode<NotificationChoicesQuery, NotificationChoicesQueryVariables>;
export const ChooseNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseNotificationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseNotificationsMutation, ChooseNotificationsMutationVariables>;
export const OwnOrganisationHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOrganisationHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOrganisationHeadQuery, OwnOrganisationHeadQueryVariables>;
export const OwnOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instructionAddress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cvrNumber"}},{"kind":"Field","name":{"kind":"Name","value":"institutionNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomain"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOrganisationQuery, OwnOrganisationQueryVariables>;
export const AcknowledgeInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeInstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeInstructionMutation, AcknowledgeInstructionMutationVariables>;
export const ConfirmOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables>;
export const SettingsRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsRightsQuery, SettingsRightsQueryVariables>;
export const ProfilePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfilePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThis"}},{"kind":"Field","name":{"kind":"Name","value":"isByProvider"}}]}}]}}]} as unknown as DocumentNode<ProfilePageQuery, ProfilePageQueryVariables>;
export const MembersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditorGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isSelf"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MembersPageQuery, MembersPageQueryVariables>;
export const OrganisationsToChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsToChooseQuery, OrganisationsToChooseQueryVariables>;
export const SignInPageOfOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInPageOfOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationClaim"}},{"kind":"Field","name":{"kind":"Name","value":"assuranceClaim"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAssurance"}},{"kind":"Field","name":{"kind":"Name","value":"requiredClaim"}},{"kind":"Field","name":{"kind":"Name","value":"requiredValue"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SignInPageOfOrganisationQuery, SignInPageOfOrganisationQueryVariables>;
export const AuditPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const InvitePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const SetEscalationLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetEscalationLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetEscalationLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setEscalationLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetEscalationLevelMutation, SetEscalationLevelMutationVariables>;
export const EndMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const DisablePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisablePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisablePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disablePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnablePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnablePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enablePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnablePersonMutation, EnablePersonMutationVariables>;
export const AnswerAccessRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAccessRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAccessRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerAccessRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerAccessRequestMutation, AnswerAccessRequestMutationVariables>;
export const GrantAuditorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantAuditor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAuditorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantAuditor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GrantAuditorMutation, GrantAuditorMutationVariables>;
export const EndAuditorGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAuditorGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAuditorGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAuditorGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndAuditorGrantMutation, EndAuditorGrantMutationVariables>;
export const SaveIdentityProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIdentityProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIdentityProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIdentityProviderMutation, SaveIdentityProviderMutationVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndOwnSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOwnSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOwnSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOwnSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndOwnSessionMutation, EndOwnSessionMutationVariables>;
export const EndAllSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAllSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAllSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAllSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const TokensPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isEnded"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isEnded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isEnded"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"scopesText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReplaced"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"defaultReporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorityWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"oauth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"tokenEndpoint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scopesText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow"}}]}}]}}]} as unknown as DocumentNode<TokensPageQuery, TokensPageQueryVariables>;
export const CreateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateClientMutation, CreateClientMutationVariables>;
export const ChangeDefaultReporterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDefaultReporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDefaultReporterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDefaultReporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeDefaultReporterMutation, ChangeDefaultReporterMutationVariables>;
export const SetPriorityWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPriorityWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPriorityWordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPriorityWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetPriorityWordsMutation, SetPriorityWordsMutationVariables>;
export const EndClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndClientMutation, EndClientMutationVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RotateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenRotated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateTokenMutation, RotateTokenMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const IssueClientSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueClientSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueClientSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueClientSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientSecretIssued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oauth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"tokenEndpoint"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueClientSecretMutation, IssueClientSecretMutationVariables>;
export const WithdrawClientSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawClientSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawClientSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawClientSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawClientSecretMutation, WithdrawClientSecretMutationVariables>;
export const FrontPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrontPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"nextNewsDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"windowEndsAt"}}]}}]}}]}}]} as unknown as DocumentNode<FrontPageQuery, FrontPageQueryVariables>;
export const ConfirmPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfirmPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackTimeByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"offeredTo"}}]}}]}}]} as unknown as DocumentNode<ConfirmPageQuery, ConfirmPageQueryVariables>;
export const AcceptFeedbackTimeByLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptFeedbackTimeByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptFeedbackTimeByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptFeedbackTimeByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptFeedbackTimeByLinkMutation, AcceptFeedbackTimeByLinkMutationVariables>;
export const InvitationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitationByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}}]}}]} as unknown as DocumentNode<InvitationPageQuery, InvitationPageQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationKind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayOut"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}}]}}]} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const SignInWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWayQuery, SignInWayQueryVariables>;
export const WayOutContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WayOutContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayOut"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"todayText"}}]}}]} as unknown as DocumentNode<WayOutContactQuery, WayOutContactQueryVariables>;
export const SignedInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClient"}}]}}]}}]} as unknown as DocumentNode<SignedInQuery, SignedInQueryVariables>;
export const PasswordResetPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordResetPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordResetByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<PasswordResetPageQuery, PasswordResetPageQueryVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;