import type { Context } from '#graphql/context.ts'
import type * as source from '#graphql/mappers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A Danish company number (CVR) of eight digits that passes the modulus 11 check. */
  Cvr: { input: string; output: string; }
  /** A calendar date, YYYY-MM-DD, read as a day in Europe/Copenhagen. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601. Written in UTC; an offset is required on input. Whole seconds count. */
  DateTime: { input: Date; output: Date; }
  /** A length of time in ISO 8601, for example PT15M. Open time where the clock runs in phone hours only. */
  Duration: { input: number; output: number; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A telephone number in E.164, for example +4570113000. Danish numbers of eight digits are accepted on input. */
  PhoneNumber: { input: string; output: string; }
};

/** The link of a mail. */
export type AcceptFeedbackTimeByLinkInput = {
  /** The secret of the link. */
  secret: Scalars['String']['input'];
};

/** What came of accepting by a link. */
export type AcceptFeedbackTimeByLinkResult = AlreadyClosed | AlreadyResolved | FeedbackTimeAcceptedByLink | LinkClosed | ProposalClosed;

/** Accepts a proposal. */
export type AcceptFeedbackTimeInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What came of it: acceptFeedbackTime. */
export type AcceptFeedbackTimeResult = AlreadyClosed | AlreadyResolved | FeedbackTimeAccepted | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ProposalClosed | VersionConflict;

/** How to accept an invitation. */
export type AcceptInvitationInput = {
  /** The name of a new account; the invited name when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The password of a new account, 12 to 200 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The secret of the link. */
  secret: Scalars['String']['input'];
};

/** What came of `acceptInvitation`. */
export type AcceptInvitationResult = InvalidInput | InvitationAccepted | LinkClosed | OtherPersonSignedIn | SignInFirst;

/** Which problem. */
export type AcceptRootCauseInput = {
  /** A word to the owner. At most 2 000 characters. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
};

/** What came of it. */
export type AcceptRootCauseResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseAccepted | RootCauseNotSent | VersionConflict;

/** Somebody who waits to be let in (D.6). */
export type AccessRequest = {
  /** When the person first signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** The address that the provider gave. */
  email: Scalars['EmailAddress']['output'];
  /** The name that the provider gave. */
  name: Scalars['String']['output'];
  /** The request, for `answerAccessRequest`. */
  requestId: Scalars['ID']['output'];
};

/** The request is answered; with a yes the person is let in at the next sign-in. */
export type AccessRequestAnswered = {
  /** Those who still wait. */
  accessRequests: Array<AccessRequest>;
};

/** Which version AUB has taken note of. */
export type AcknowledgeAnnexInput = {
  /** The version. */
  annexId: Scalars['ID']['input'];
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgeAnnex` answers. */
export type AcknowledgeAnnexResult = AnnexAcknowledged | AnnexAlreadyAcknowledged | IdempotencyConflict | NotFound | NotPermitted;

/** Stops the ladder. */
export type AcknowledgeEscalationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who has it. Left out: the signed-in person. A client must name one. */
  handler?: InputMaybe<HandlerInput>;
  /** The incident. */
  id: Scalars['ID']['input'];
};

/** What came of stopping the ladder. */
export type AcknowledgeEscalationResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | EscalationAcknowledged | HandlerRequired | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | NothingToAcknowledge | VersionConflict;

/** Which version was read. */
export type AcknowledgeInstructionInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version in force. */
  versionId: Scalars['String']['input'];
};

/** What came of acknowledging. */
export type AcknowledgeInstructionResult = IdempotencyConflict | InstructionAcknowledged | InvalidInput | NotPermitted;

/** A file for a case. */
export type AddAttachmentInput = {
  /** The file in base64. */
  base64: Scalars['String']['input'];
  /** What to do with a civil registration number in the name or the text of the file (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The incident. */
  id: Scalars['ID']['input'];
  /** True for one's own organisation alone; for both sides when left out. */
  isPrivate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's name with its ending; 1 to 120 characters. */
  name: Scalars['String']['input'];
};

/** What came of adding a file. */
export type AddAttachmentResult = AlreadyClosed | AttachmentAdded | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** A note of an organisation to itself. */
export type AddNoteInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The note, 1 to 10 000 characters. */
  text: Scalars['String']['input'];
};

/** What came of adding a note. */
export type AddNoteResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | NoteAdded | VersionConflict;

/** Whose part the school adopts. */
export type AdoptSupplierAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A supplier that is assigned to the school now. */
  supplierId: Scalars['ID']['input'];
};

/** What `adoptSupplierAnnex` answers. */
export type AdoptSupplierAnnexResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | SupplierAnnexAdopted;

/** The affected schools are changed; each that it concerns is told. */
export type AffectedSchoolsChanged = {
  /** The incident. */
  incident: Incident;
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

/** A point that both sides are to tick. */
export type AgreedPoint = {
  /** Who proposed it. */
  author: Scalars['String']['output'];
  /** Names it in verbs. */
  id: Scalars['ID']['output'];
  /** True for a condition of AUB's approval: ticked when it is met. */
  isCondition: Scalars['Boolean']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** The point. */
  text: Scalars['String']['output'];
  /** When AUB ticked it. */
  tickedByAubAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ticked it for AUB. */
  tickedByAubName?: Maybe<Scalars['String']['output']>;
  /** When the school's side ticked it. */
  tickedBySchoolSideAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ticked it for the school's side. */
  tickedBySchoolSideName?: Maybe<Scalars['String']['output']>;
};

/** A school's agreement with AUB (R-2.1). */
export type Agreement = {
  /** Its first day. */
  fromOn: Scalars['Date']['output'];
  /** Pending, active or ended. */
  status: AgreementStatus;
  /** Its last day; null while it goes on. */
  toOn?: Maybe<Scalars['Date']['output']>;
};

/** The agreement has ended. */
export type AgreementEnded = {
  /** The school. */
  organisation: Organisation;
};

/** The agreement is open. */
export type AgreementOpened = {
  /** The school. */
  organisation: Organisation;
};

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

/** The sessions have ended. */
export type AllSessionsEnded = {
  /** How many. */
  count: Scalars['Int']['output'];
};

/** The request is answered already. */
export type AlreadyAnswered = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Handling has begun before. */
export type AlreadyBegun = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The case is closed already. */
export type AlreadyClosed = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The incident has this problem as its cause already. */
export type AlreadyLinked = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The address belongs to a member of the organisation already. */
export type AlreadyMember = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The case is resolved already. */
export type AlreadyResolved = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The own side has ticked the point already. */
export type AlreadyTicked = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The annex of one organisation, with all that there is to do about it. */
export type Annex = {
  /** Addresses of the annex at which mail does not arrive (R-5.4). */
  bounces: Array<MailBounce>;
  /** A version that was sent in and begins later. */
  coming?: Maybe<AnnexVersion>;
  /** When the owner is asked next whether it is still correct (R-5.4). */
  confirmDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Tests of the mailbox that is read round the clock and of the alarm, the newest first, at most 10: for its owner and AUB (E.3). */
  contactTests: Array<ContactTest>;
  /** What the owner is filling in. Null for everybody else. */
  draft?: Maybe<AnnexVersion>;
  /** The version that counts now. Null while none was sent in. */
  inForce?: Maybe<AnnexVersion>;
  /** For a school: whether its agreement is active. It is once annex 2 is complete (R-2.11). Null for others. */
  isAgreementActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when the version in force is the copy that lies in Digital Post, which is the formal one (R-7.3). */
  isSentCopyCurrent: Scalars['Boolean']['output'];
  /** True when nobody has confirmed it for six months (R-5.4). */
  isStale: Scalars['Boolean']['output'];
  /** Annex 1 for AUB, else annex 2. */
  kind: AnnexKind;
  /** The number of the version that was sent in last, 0 when none was: what `expectedVersion` is held against. */
  latestVersion: Scalars['Int']['output'];
  /** Fields that the draft, or else the version in force, still lacks; of a school also suppliers' parts (R-2.11). */
  missing: Array<AnnexField>;
  /** Open clocks in the organisation's phone hours. A new version leaves them as they are (R-4.14). */
  openClocks: Scalars['Int']['output'];
  /** Whose annex it is. */
  organisation: Organisation;
  /** For a school: the suppliers of its services, and whether it has adopted their parts (R-7.2). Empty for others. */
  supplierParts: Array<SupplierPart>;
  /** What is to be done about the annex, the most urgent first. */
  tasks: Array<AnnexTask>;
  /** The verbs that the actor may use on this annex, by mutation name. */
  viewerMay: Array<Scalars['String']['output']>;
};

/** AUB has taken note. */
export type AnnexAcknowledged = {
  /** The annex. */
  annex: Annex;
};

/** The version is acknowledged already, or a later one has taken its place. */
export type AnnexAlreadyAcknowledged = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

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

/** A field that two versions say differently. */
export type AnnexChange = {
  /** What this version says; null where it is not filled in. */
  after?: Maybe<Scalars['String']['output']>;
  /** What the earlier version says; null where it is not filled in. */
  before?: Maybe<Scalars['String']['output']>;
  /** The path of the field. */
  field: Scalars['String']['output'];
  /** The words for it. */
  label: Scalars['String']['output'];
};

/** The annex is still correct. */
export type AnnexConfirmed = {
  /** The annex. */
  annex: Annex;
};

/** A contact person of an annex. */
export type AnnexContact = {
  /** The department (section 5.2.1). */
  department: Scalars['String']['output'];
  /** The mail address; null while not filled in. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The last day, for somebody who leaves (R-5.4). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The location (section 5.2.1). */
  location: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone; null while not filled in. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** What the person is for. */
  role: ContactRole;
  /** The role in words. */
  roleText: Scalars['String']['output'];
};

/** A contact person. A row with nothing filled in is left out. */
export type AnnexContactInput = {
  /** The department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The last day, YYYY-MM-DD, for somebody who leaves. */
  endedOn?: InputMaybe<Scalars['String']['input']>;
  /** The location. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person is for. */
  role: ContactRole;
};

/** A weekday's phone hours. */
export type AnnexDay = {
  /** The same as spans. */
  spans: Array<AnnexSpan>;
  /** The hours as they can be typed again; empty when closed. */
  text: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Who stands in for a level of escalation. */
export type AnnexDeputy = {
  /** The mail address; null while not filled in. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone; null while not filled in. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** Who stands in for a level of escalation. */
export type AnnexDeputyInput = {
  /** The mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What annex 1 says otherwise for one school (R-7.1). Mail about a case that affects this school alone goes there. */
export type AnnexDeviation = {
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who decided it. */
  decidedBy: Scalars['String']['output'];
  /** The mailbox to write to instead; null for that of annex 1. */
  mailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** The mailbox that is read round the clock instead; null for that of annex 1. */
  outOfHoursMailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** The telephone to call instead; null for that of annex 1. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Why. */
  text: Scalars['String']['output'];
};

/** The deviation has ended. */
export type AnnexDeviationEnded = {
  /** The school. */
  organisation: Organisation;
};

/** The deviation is in force. */
export type AnnexDeviationSet = {
  /** The school. */
  organisation: Organisation;
};

/** There is no draft to send in, or no annex to confirm. */
export type AnnexDraftMissing = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The draft is kept. */
export type AnnexDraftSaved = {
  /** The annex with its draft. */
  annex: Annex;
};

/** A level of escalation (R-3.6). */
export type AnnexEscalation = {
  /** Who stands in. */
  deputy?: Maybe<AnnexDeputy>;
  /** The mail address; null while not filled in. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The last day, for somebody who leaves (R-5.4). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 1, 2 or 3. */
  level: Scalars['Int']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone; null while not filled in. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** A level of escalation. A row with nothing filled in is left out. */
export type AnnexEscalationInput = {
  /** Who stands in. */
  deputy?: InputMaybe<AnnexDeputyInput>;
  /** The mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The last day, YYYY-MM-DD, for somebody who leaves. */
  endedOn?: InputMaybe<Scalars['String']['input']>;
  /** 1, 2 or 3. */
  level: Scalars['Int']['input'];
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A field of an annex, by its path and in words. */
export type AnnexField = {
  /** The path, for example hours.week.5. */
  field: Scalars['String']['output'];
  /** The words for it, for example Telefontid, fredag. */
  label: Scalars['String']['output'];
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

/** Phone hours as an annex keeps them (R-7.1, R-7.2). */
export type AnnexHours = {
  /** Closing days: holidays, jun5, dec24, dec31, may1, afterAscension, MM-DD, a date, or two dates with / between. */
  closed: Array<Scalars['String']['output']>;
  /** True under 20 open hours a week: a P4 then takes more than a week (R-4.9). */
  hasFewHours: Scalars['Boolean']['output'];
  /** Open hours in an ordinary week. */
  openHoursPerWeek: Scalars['Float']['output'];
  /** Days with hours of their own; they win over closing days. */
  special: Array<AnnexSpecialDay>;
  /** Monday to Sunday. */
  week: Array<AnnexDay>;
};

/** What phone hours mean: a P2 that is reported on Friday at 14.10. */
export type AnnexHoursExample = {
  /** Closings of 23:59 lose the last minute of the day: what to type instead, by weekday or date. */
  betterClosings: Array<BetterClosing>;
  /** When its handling must have begun. */
  dueAt: Scalars['DateTime']['output'];
  /** The steps of the calculation. */
  explanation: Array<Scalars['String']['output']>;
  /** The hours as they were read. */
  hours: AnnexHours;
  /** When the P2 of the example is reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** The example as a sentence, in the caller's language. */
  text: Scalars['String']['output'];
};

/** What `annexHoursExample` answers. */
export type AnnexHoursExampleResult = AnnexHoursExample | CalendarNeverOpens | InvalidInput;

/** The annex lacks what section 7 requires; `missing` names each field. */
export type AnnexIncomplete = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The fields that are missing. */
  missing: Array<AnnexField>;
};

/** Annex 1 is AUB's, annex 2 the school's and the supplier's (section 7). */
export type AnnexKind =
  /** AUB's contact data (7.1). */
  | 'ANNEX_1'
  /** The school's and the supplier's contact data (7.2). */
  | 'ANNEX_2';

/** A PDF in base64. */
export type AnnexPdf = {
  /** The bytes in base64. */
  base64: Scalars['String']['output'];
  /** SHA-256 of the bytes, in hexadecimal. */
  checksum: Scalars['String']['output'];
  /** The file's name. */
  fileName: Scalars['String']['output'];
};

/** Who receives one service's cases of one type (R-3.13). */
export type AnnexPoint = {
  /** The type of case. */
  caseType: AnnexCaseType;
  /** Its own phone hours; null for those of the annex. */
  hours?: Maybe<AnnexHours>;
  /** Its mailbox. */
  mailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** The name of the contact point. */
  name: Scalars['String']['output'];
  /** Its mailbox round the clock; null for that of the annex. */
  outOfHoursMailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** Its telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Both in words. */
  receivesText: Scalars['String']['output'];
  /** The service. */
  service: AnnexService;
};

/** A contact point for one service and type of case. A row with nothing filled in is left out. */
export type AnnexPointInput = {
  /** The type of case. */
  caseType: AnnexCaseType;
  /** Its phone hours; left out for those of the annex. */
  hours?: InputMaybe<PhoneHoursInput>;
  /** Its mailbox. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** The name; it differs from the unit's where the hours do. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its mailbox round the clock; left out for that of the annex. */
  outOfHoursMailbox?: InputMaybe<Scalars['String']['input']>;
  /** Its telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The service. */
  service: AnnexService;
};

/** The services that a contact point can be named for (R-3.13). */
export type AnnexService =
  /** Reporting of board and lodging. */
  | 'BOARD_AND_LODGING'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** An opening and a closing on the wall clock; 24:00 is midnight at the end of the day. */
export type AnnexSpan = {
  /** HH:MM. */
  closesAt: Scalars['String']['output'];
  /** HH:MM. */
  opensAt: Scalars['String']['output'];
};

/** A date with phone hours of its own. */
export type AnnexSpecialDay = {
  /** YYYY-MM-DD, or MM-DD for every year. */
  date: Scalars['String']['output'];
  /** The hours as they can be typed again. */
  text: Scalars['String']['output'];
};

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

/** A new version was sent in. */
export type AnnexSubmitted = {
  /** The annex with its new version. */
  annex: Annex;
  /** Open clocks that keep the hours they began with (R-4.14). */
  openClocksKept: Scalars['Int']['output'];
};

/** Something to do about an annex, derived from what is stored: it goes when it is done. */
export type AnnexTask = {
  /** True when the actor's organisation is the one to do it. */
  isOwn: Scalars['Boolean']['output'];
  /** What kind of task. */
  kind: AnnexTaskKind;
  /** A sentence for a person, in the caller's language. */
  text: Scalars['String']['output'];
};

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

/** One version of an annex. Once sent in, its content never changes. */
export type AnnexVersion = Node & {
  /** When AUB took note of it. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it says differently from the version before it. */
  changes: Array<AnnexChange>;
  /** SHA-256 of the PDF that was sent, in hexadecimal. */
  checksum?: Maybe<Scalars['String']['output']>;
  /** Who filled it in. */
  completedBy?: Maybe<Scalars['String']['output']>;
  /** When the owner last said that it is correct. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Contact persons; those who have left are ended, not deleted (R-5.4). */
  contacts: Array<AnnexContact>;
  /** When it was sent by Digital Post (R-7.3). */
  digitalPostSentOn?: Maybe<Scalars['Date']['output']>;
  /** Escalation levels 1 to 3 with deputies (R-3.6). */
  escalation: Array<AnnexEscalation>;
  /** The phone hours and closing days. */
  hours: AnnexHours;
  id: Scalars['ID']['output'];
  /** Annex 1 or 2. */
  kind: AnnexKind;
  /** Its mailbox, read in phone hours. */
  mailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** What it lacks. */
  missing: Array<AnnexField>;
  /** Where text messages or a webhook reach whoever is on call. */
  onCallAddress?: Maybe<Scalars['String']['output']>;
  /** The telephone of whoever is on call. */
  onCallPhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Whose annex it is. */
  organisation: Organisation;
  /** The mailbox that is read round the clock: a P1 outside phone hours goes there (R-4.13). */
  outOfHoursMailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** The version as a tagged PDF for Digital Post (R-7.3). The same version always gives the same bytes. */
  pdf: AnnexPdf;
  /** Its telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Who receives which service and type of case, where it is not the unit itself (R-3.13). */
  points: Array<AnnexPoint>;
  /** Of a draft: grows with each save; what `expectedRevision` is held against. */
  revision: Scalars['Int']['output'];
  /** Draft, sent in, acknowledged or superseded. */
  status: AnnexStatus;
  /** Where everybody sees how the services are; of annex 1 alone (R-7.1). */
  statusPageUrl?: Maybe<Scalars['String']['output']>;
  /** When it was sent in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit that receives by default. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** From when it counts: never before it was notified (R-5.4). */
  validFrom: Scalars['DateTime']['output'];
  /** 1, 2, 3 … */
  version: Scalars['Int']['output'];
};

/** A change of what AUB requires. */
export type AnnounceRequirementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Versions of the interface description that come with it, 10 at most. */
  interfaceVersions?: InputMaybe<Array<InterfaceVersionInput>>;
  /** The law behind it. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it must be met. */
  mustBeCompletedOn: Scalars['Date']['input'];
  /** The services. */
  services: Array<ChangeService>;
  /** Why it is nearer than 60 days; required then. */
  shortNoticeReason?: InputMaybe<Scalars['String']['input']>;
  /** What is required, 3 to 20 000 characters. */
  specification: Scalars['String']['input'];
  /** The heading, 3 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What `announceRequirement` answers. */
export type AnnounceRequirementResult = IdempotencyConflict | InvalidInput | NotPermitted | RequirementAnnounced;

/** A service window; with `id` what is left out stays as it was. */
export type AnnounceServiceWindowInput = {
  /** The own change that it is a part of. */
  changeId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When it ends, 30 days later at most. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the caller has seen; required with `id`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The window that is moved, extended or cancelled; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** True to cancel it. While it runs, it then ends now. */
  isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The schools it concerns; a supplier that names none means all that it handles. */
  schools?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The services; required for a new one, fixed afterwards. */
  services?: InputMaybe<Array<ChangeService>>;
  /** When it begins; required for a new one. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is done, 3 to 2 000 characters; required for a new one. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `announceServiceWindow` answers. */
export type AnnounceServiceWindowResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ServiceWindowAnnounced | VersionConflict;

/** The answer to somebody who waits. */
export type AnswerAccessRequestInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True lets them in at their next sign-in. */
  isAccepted: Scalars['Boolean']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** What they may do; needed with a yes. */
  roles?: InputMaybe<Array<Role>>;
};

/** What came of `answerAccessRequest`. */
export type AnswerAccessRequestResult = AccessRequestAnswered | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** An answer to the other side's claim. */
export type AnswerDetectionClaimInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** True: the clocks began there. False: they did not, and level 2 of both sides may settle it. */
  isAccepted: Scalars['Boolean']['input'];
  /** Why; required when it is rejected. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: answerDetectionClaim. */
export type AnswerDetectionClaimResult = CivilNumberFound | DetectionClaimAnswered | IdempotencyConflict | InvalidInput | NoSuchDispute | NotFound | NotPermitted | VersionConflict;

/** Which problem, and whether the date is agreed. */
export type AnswerExtensionInput = {
  /** A word to the owner; required with a no. 3 to 2 000 characters. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** True: the date is agreed. */
  isGranted: Scalars['Boolean']['input'];
};

/** What came of it. */
export type AnswerExtensionResult = AlreadyClosed | CivilNumberFound | ExtensionAnswered | ExtensionNotAsked | ExtensionNotLater | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseNotOwed | VersionConflict;

/** This kind of request is not answered so, or not yet. */
export type AnswerNotPossible = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** What to answer. */
export type AnswerQuestionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** The question. */
  questionId: Scalars['ID']['input'];
  /** The answer, 1 to 10 000 characters. */
  text: Scalars['String']['input'];
};

/** What answerQuestion can come to. */
export type AnswerQuestionResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | QuestionAnswered | QuestionIsClosed | StepNotPossible | VersionConflict;

/** Answers a request. */
export type AnswerRequestInput = {
  /** The answer. */
  answer: RequestAnswer;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** In words, 3 to 10 000 characters. Required to decline, to give information, and of a talk. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What came of answering. */
export type AnswerRequestResult = AlreadyAnswered | AlreadyClosed | AnswerNotPossible | CivilNumberFound | IdempotencyConflict | InvalidInput | NotARequest | NotFound | NotPermitted | RequestAnswered | VersionConflict;

/** An answer to a requirement. */
export type AnswerRequirementInput = {
  /** The answer. */
  answer: RequirementAnswerKind;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  id: Scalars['ID']['input'];
  /** In words; required unless it is possible. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of a reply by AUB: the organisation whose questions it answers. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

/** What `answerRequirement` answers. */
export type AnswerRequirementResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RequirementAnswered;

/** Which request, and the answer. */
export type AnswerResourcesInput = {
  /** What is set aside, and when. 3 to 2 000 characters. */
  answer: Scalars['String']['input'];
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** What came of it. */
export type AnswerResourcesResult = AlreadyAnswered | AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ResourcesAnswered | VersionConflict;

/** An answer to a wish. */
export type AnswerWishInput = {
  /** The answer. */
  answer: WishAnswer;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why; required to decline. 3 to 10 000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What answerWish can come to. */
export type AnswerWishResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict | WishAnswered;

/** A bearer token of a client, without the token itself: of that only a hash is kept. */
export type ApiToken = Node & {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy?: Maybe<Scalars['String']['output']>;
  /** Its last four characters, to tell it from others. Empty for one made before they were kept. */
  ending: Scalars['String']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** True when a newer token takes over; both are valid until this one ends. */
  isReplaced: Scalars['Boolean']['output'];
  /** When it was last used, to the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** What it is used for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<TokenScope>;
  /** The scopes as a sentence in the caller's language. */
  scopesText: Scalars['String']['output'];
  /** Whether it is taken at the door. */
  state: TokenState;
};

/** What came of naming a coordinating contact. */
export type AppointCoordinatingContactResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | CoordinatingContactAppointed | IdempotencyConflict | InvalidInput | NotFound | NotMajorIncident | NotPermitted | VersionConflict;

/** Names somebody for a critical incident. */
export type AppointInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Mail. */
  email: Scalars['String']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** What is handed over, when somebody had it before; at most 10 000 characters. */
  openPoints?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; eight Danish digits or E.164. */
  phone: Scalars['String']['input'];
};

/** What came of naming a Situation Manager. */
export type AppointSituationManagerResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotMajorIncident | NotPermitted | SituationManagerAppointed | VersionConflict;

/** An approval. */
export type ApproveChangeInput = {
  /** When it was given by telephone, if it is entered afterwards. */
  actualDecidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Conditions, at most 20, each 3 to 2 000 characters. They are ticked by both sides when they are met. */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** A remark; required with `actualDecidedAt`. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What approveChange can come to. */
export type ApproveChangeResult = ChangeApproved | CivilNumberFound | GateShut | GateUnavailable | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | SignInTooOld | StepNotPossible | VersionConflict;

/** A standard change to approve. */
export type ApproveStandardTemplateInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True when it may be used in a freeze. */
  isAllowedInFreeze?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it must not exceed. */
  limits: Scalars['String']['input'];
  /** How often it may be used; without limit when left out. */
  mostUses?: InputMaybe<Scalars['Int']['input']>;
  /** What it covers. */
  scope: Scalars['String']['input'];
  /** The services it covers. */
  services: Array<ChangeService>;
  /** How it is done. */
  steps: Scalars['String']['input'];
  /** The suppliers and schools that may use it; all when left out. */
  suppliers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The heading, 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The last date on which it may be used. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What `approveStandardTemplate` answers. */
export type ApproveStandardTemplateResult = IdempotencyConflict | InvalidInput | NotPermitted | StandardTemplateApproved;

/** Which problem, until when, and why. */
export type AskExtensionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** Why, 10 to 2 000 characters. */
  reason: Scalars['String']['input'];
  /** The date: after working day ten, at the latest working day twenty (R-5.39). */
  wishedOn: Scalars['Date']['input'];
};

/** What came of it. */
export type AskExtensionResult = AlreadyClosed | CivilNumberFound | ExtensionAlreadyAsked | ExtensionAsked | ExtensionBeyondWall | ExtensionNotLater | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseNotOwed | VersionConflict;

/** What to ask. */
export type AskQuestionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** The question, 3 to 10 000 characters. */
  text: Scalars['String']['input'];
};

/** What askQuestion can come to. */
export type AskQuestionResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | QuestionAsked | StepNotPossible | VersionConflict;

/** Whom a case is assigned to. */
export type AssignHandlerInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who has it. Left out: the signed-in person. A client must name one. */
  handler?: InputMaybe<HandlerInput>;
  /** The incident. */
  id: Scalars['ID']['input'];
};

/** What came of assigning. */
export type AssignHandlerResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | HandlerAssigned | HandlerRequired | IdempotencyConflict | InvalidInput | NotAnIncident | NotFound | NotPermitted | VersionConflict;

/** Who supplies which service of a school. */
export type AssignSupplierInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The first day; today when left out. */
  firstOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the supplier acts by power of attorney; false when left out. */
  hasPowerOfAttorney?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day; left out while it goes on. */
  lastOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school; for a school itself its own. */
  schoolId: Scalars['ID']['input'];
  /** The service. */
  service: AnnexService;
  /** The supplier, one of `supplierChoices`. */
  supplierId: Scalars['ID']['input'];
};

/** What `assignSupplier` answers. */
export type AssignSupplierResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | SupplierAssigned;

/** The last day of the assignment is set. */
export type AssignmentEnded = {
  /** The school. */
  organisation: Organisation;
};

/** Levels of assurance of a sign-in (NSIS; D.6). */
export type AssuranceLevel =
  /** NSIS High. */
  | 'HIGH'
  /** NSIS Low. */
  | 'LOW'
  /** NSIS Substantial. */
  | 'SUBSTANTIAL';

/** A file of a case. */
export type Attachment = {
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** By whom. */
  addedByName: Scalars['String']['output'];
  /** The file, for `attachmentContent`. */
  attachmentId: Scalars['ID']['output'];
  /** True for one that the actor's own organisation alone sees. */
  isPrivate: Scalars['Boolean']['output'];
  /** What it is. Text of any sort is `text/plain`. */
  mediaType: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** For which organisation; null for one that the actor does not know. */
  organisation?: Maybe<Organisation>;
  /** Its fingerprint (SHA-256, hexadecimal), as the history has it. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
};

/** The file is there. */
export type AttachmentAdded = {
  /** The file. */
  attachmentId: Scalars['ID']['output'];
  /** The entry of the history that tells of it. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** What an auditor may look at: the cases of a period, until a day (C.4). */
export type AuditorGrant = {
  /** When the grant ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** The first day of the period. */
  fromOn: Scalars['Date']['output'];
  /** The grant, for `endAuditorGrant`. */
  grantId: Scalars['ID']['output'];
  /** Who gave it. */
  grantedBy: Scalars['String']['output'];
  /** The auditor. */
  name: Scalars['String']['output'];
  /** The last day of the period. */
  toOn: Scalars['Date']['output'];
};

/** The auditor sees nothing more. */
export type AuditorGrantEnded = {
  /** The grants that are left. */
  auditorGrants: Array<AuditorGrant>;
};

/** The auditor may look from now on. */
export type AuditorGranted = {
  /** All grants of the organisation. */
  auditorGrants: Array<AuditorGrant>;
};

/** Begins handling. */
export type BeginIncidentInput = {
  /** When handling really began, if before now. Needs `actualReason`; not before the fault was found (R-5.14). */
  actualBegunAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is recorded later. */
  actualReason?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who handles it. Left out: the signed-in person. A client must name one (R-4.11). */
  handler?: InputMaybe<HandlerInput>;
  /** The incident. */
  id: Scalars['ID']['input'];
};

/** What came of beginning. */
export type BeginIncidentResult = AlreadyBegun | AlreadyClosed | AlreadyResolved | CivilNumberFound | HandlerRequired | IdempotencyConflict | IncidentBegun | InvalidInput | NotAnIncident | NotFound | NotPermitted | VersionConflict;

/** A closing that is better typed in another way. */
export type BetterClosing = {
  /** The weekday, 1 to 7, or the date. */
  day: Scalars['String']['output'];
  /** What to type instead. */
  text: Scalars['String']['output'];
};

/** Missed duties that count against a school as the party, whoever handled them (section 3.1). */
export type BookedMisses = {
  /** How many of them a supplier owed for the school. */
  bySupplier: Scalars['Int']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** The red flag is gone. */
export type BounceResolved = {
  /** The annex. */
  annex: Annex;
};

/** A missed duty. Never changed or deleted (R-3.6). */
export type Breach = Node & {
  /**
   * The parties that it counts against (section 3.1): AUB, a school of its own, or the schools that a supplier owed it for, as
   * far as the actor may know them.
   */
  bookedOn: Array<Organisation>;
  /** The due time that passed. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The duty that was missed. */
  kind: ClockKind;
  /** The organisation that owed it: it acts for a school where it is a supplier. */
  owedBy: Organisation;
  /** The priority under which it fell; another than the case's after a change (R-5.33). Null for an agreed time. */
  priority?: Maybe<Priority>;
  /** When the platform stored it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who noticed: the workflow's timer, the watchdog or the command that came too late. */
  recordedBy: BreachRecorder;
  /** Why it does not count, though it stays; null when it counts. */
  setAside?: Maybe<BreachSetAside>;
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

/** The calendar does not open within 400 days. */
export type CalendarNeverOpens = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The own change calendar has an address. */
export type CalendarSubscribed = {
  /** The address, shown once; null when the request was a repeat. Whoever has it can read the calendar. */
  address?: Maybe<Scalars['String']['output']>;
};

/** A telephone call on a case, or an attempt (R-5.19). */
export type Call = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who called. */
  caller?: Maybe<Scalars['String']['output']>;
  /** True when it counts as a status to the counterpart (R-4.15). */
  isStatus: Scalars['Boolean']['output'];
  /** What was said, or why it was tried. */
  note?: Maybe<Scalars['String']['output']>;
  /** The number that was called, or that called. */
  number?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The organisation that logged it. */
  organisation?: Maybe<Organisation>;
  /** What it came to. */
  result: CallResult;
  /** Who was spoken with. */
  spokenWith?: Maybe<Scalars['String']['output']>;
};

/** The call is logged. */
export type CallLogged = {
  /** The entry in the history log. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

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
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The case that it is a duplicate of; required for DUPLICATE. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** A mistake or a duplicate. */
  reason: CancelReason;
  /** Why, 3 to 2 000 characters. */
  text: Scalars['String']['input'];
};

/** What came of it: cancelIncident. */
export type CancelIncidentResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | IdempotencyConflict | IncidentCancelled | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** Why a report is taken back. */
export type CancelReason =
  /** Another case is about the same. */
  | 'DUPLICATE'
  /** It was reported by mistake. */
  | 'MISTAKE';

/** What a problem or a change broke. Never changed or deleted. */
export type CaseBreach = {
  /** What was missed, for example RCA_MISSED. */
  code: Scalars['String']['output'];
  /** When it was due. */
  dueAt: Scalars['DateTime']['output'];
  /** Who owed it. */
  owedBy: Organisation;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
};

/** The doorbell of the live stream. */
export type CaseChange = {
  /** The case that changed. */
  caseId: Scalars['ID']['output'];
  /** The case's newest history entry; grows by one for each entry. */
  seq: Scalars['Int']['output'];
};

/** The case was exported. */
export type CaseExported = {
  /** Everything of the case that the actor may see, as JSON text, the history with the hashes of its chain. */
  document: Scalars['String']['output'];
  /** The entry in the history log. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** SHA-256 of the document in hexadecimal, to be kept apart from it. */
  sha256: Scalars['String']['output'];
};

/** What a case is about. */
export type CaseNoun =
  /** A change (section 5.4). */
  | 'CHANGE'
  /** An incident (section 5.2). */
  | 'INCIDENT'
  /** A problem (section 5.3). */
  | 'PROBLEM';

/** Somebody read the case. Reads by one reader through one channel within five minutes are one (R-5.15). */
export type CaseRead = {
  /** The first read of the five minutes. */
  at: Scalars['DateTime']['output'];
  /** Through what. */
  channel: Source;
  /** The schools that a supplier read it for, of those that the caller knows (R-2.4). */
  onBehalfOf: Array<Organisation>;
  /** The reader's organisation. */
  organisation: Organisation;
  /** The reader's name; null for readers of the other side. */
  readerName?: Maybe<Scalars['String']['output']>;
};

/** A page of the read log. */
export type CaseReadConnection = {
  /** The reads with their cursors. */
  edges: Array<CaseReadEdge>;
  /** The reads. */
  nodes: Array<CaseRead>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A read in a page of the read log. */
export type CaseReadEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The read. */
  node: CaseRead;
};

/** What one side asks the other for (R-2.8, R-3.3, R-3.8, R-5.6). */
export type CaseRequest = {
  /** The answer in words. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  answeredByName?: Maybe<Scalars['String']['output']>;
  /** Of a test: which environment. */
  environment?: Maybe<Scalars['String']['output']>;
  /** True when that has passed and nobody has answered. No breach. */
  isOverdue: Scalars['Boolean']['output'];
  /** Of a talk: at which level of escalation, 1 to 3. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Of a talk: who takes part. */
  participants?: Maybe<Scalars['String']['output']>;
  /** Of a test: from when. */
  periodFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Of a test: until when. */
  periodTo?: Maybe<Scalars['DateTime']['output']>;
  /** When an answer is wanted. */
  replyBy?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: RequestState;
};

/** What is asked for, of a case that is no incident. */
export type CaseRequestInput = {
  /** Of a test: which environment, at most 200 characters (R-3.3). */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** Of a talk: at which level of escalation, 1 to 3. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Of a talk: who takes part, at most 2 000 characters (R-3.8). */
  participants?: InputMaybe<Scalars['String']['input']>;
  /** Of a test: from when. */
  periodFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of a test: until when, after `periodFrom`. */
  periodTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** When an answer is wanted; in the future. Required for information and resources (R-2.8, R-5.6). */
  replyBy?: InputMaybe<Scalars['DateTime']['input']>;
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

/** The cases are the new handler's. */
export type CasesHandedOver = {
  /** The cases that changed hands. */
  incidents: Array<Incident>;
  /** Cases that stay with the earlier supplier, because it handles them as a fault of its own system. */
  keptCount: Scalars['Int']['output'];
};

/** The incidents of one service and kind of fault in one month. */
export type CauseTrendCell = {
  /** The kind of fault. */
  category: IncidentCategory;
  /** How many incidents were opened. */
  incidents: Scalars['Int']['output'];
  /** The month, YYYY-MM, Danish time. */
  month: Scalars['String']['output'];
  /** The service. */
  service: AffectedService;
  /** How many of them have a problem. */
  withProblem: Scalars['Int']['output'];
};

/** A change of the SA system (RFC, section 5.4), or a wish for one (R-5.51). */
export type Change = Node & {
  /** The schools that it affects, as far as the actor may know of them. */
  affectedSchools: Array<Organisation>;
  /** Does it affect AUB? */
  affectsAub?: Maybe<AffectsAub>;
  /** Why it does not. */
  affectsAubReason?: Maybe<Scalars['String']['output']>;
  /** What it broke (C.3). */
  breaches: Array<CaseBreach>;
  /** What it means for the business (section 5.2.1). */
  businessConsequence?: Maybe<Scalars['String']['output']>;
  /** Closed at (section 5.2.1). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is told, and when. */
  communicationPlan?: Maybe<Scalars['String']['output']>;
  /** Whom it was sent to; null of a draft. */
  counterpart?: Maybe<Organisation>;
  /** AUB's decision on the present scope; null while there is none. */
  decision?: Maybe<Decision>;
  /** All decisions, oldest first. */
  decisions: Array<Decision>;
  /** What is changed. */
  description?: Maybe<Scalars['String']['output']>;
  /** What was said about it, oldest first (R-5.42). */
  dialogue: Dialogue;
  /** The caller's own reference. */
  externalRef?: Maybe<ExternalReference>;
  /** How the gate stands; null of a wish. */
  gate?: Maybe<ChangeGate>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** How much it affects. */
  impact?: Maybe<Level>;
  /** When it ended. */
  implementationEndedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the implementation began. */
  implementationStartedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of an emergency: the incidents that underlie it (R-5.48). */
  incidents: Array<Incident>;
  /** The version of the Instruks that it is judged by (R-6.1). */
  instructionVersion: Scalars['String']['output'];
  /** True when an incident behind an emergency was lowered or closed afterwards: to be looked at in the review (R-5.48). */
  isFlaggedForReview: Scalars['Boolean']['output'];
  /** True while the scope is another than the one announced (R-5.40). */
  isNoticeSuperseded: Scalars['Boolean']['output'];
  /** A change or a wish. */
  kind: ChangeKind;
  /** The required fields that are missing (R-5.44); empty once it is complete. */
  missing: Array<Scalars['String']['output']>;
  /** Calendar days from the notice to the window; null while either is missing. */
  noticeDays?: Maybe<Scalars['Int']['output']>;
  /** When AUB had a complete notice of this scope; the 60 days count from here. */
  noticeReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number, for example RFC-2026-481516. */
  number: Scalars['String']['output'];
  /** Whose change it is. */
  owner: Organisation;
  /** The priority. */
  priority?: Maybe<Priority>;
  /** The problem whose root cause analysis it carries out, as far as the actor may see it. */
  problem?: Maybe<Problem>;
  /** Who has read it (R-5.15). Names only for readers of the actor's own side. */
  reads: CaseReadConnection;
  /** The person who announced it. */
  reporter?: Maybe<Reporter>;
  /** Implemented, rolled back or withdrawn at (section 5.2.1). */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was learned. */
  review?: Maybe<Scalars['String']['output']>;
  /** When it was reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The risk. */
  riskLevel?: Maybe<Level>;
  /** The risk in words. */
  riskText?: Maybe<Scalars['String']['output']>;
  /** How it is rolled back. */
  rollbackPlan?: Maybe<Scalars['String']['output']>;
  /** The services it concerns. */
  services: Array<ChangeService>;
  /** Where it stands. */
  state: ChangeState;
  /** When it was announced; `openedAt` in the sense of section 5.2.1. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a standard change: what was approved. */
  template?: Maybe<StandardTemplate>;
  /** How it is tested. */
  testPlan?: Maybe<Scalars['String']['output']>;
  /** The history log, newest first (R-5.15). */
  timeline: TimelineConnection;
  /** The heading. */
  title?: Maybe<Scalars['String']['output']>;
  /** True when it touches ATP's production environments (section 5.4.2). */
  touchesAtpProduction: Scalars['Boolean']['output'];
  /** How it is treated; null in a draft that does not say. */
  type?: Maybe<ChangeType>;
  /** How urgent it is. */
  urgency?: Maybe<Level>;
  /** What users notice. */
  userImpact?: Maybe<Scalars['String']['output']>;
  /** The version that `expectedVersion` names. */
  version: Scalars['Int']['output'];
  /** The verbs that the actor may use on it in its present state, by mutation name. */
  viewerMay: Array<Scalars['String']['output']>;
  /** When it ends. */
  windowEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the window begins. */
  windowStart?: Maybe<Scalars['DateTime']['output']>;
  /** Of a wish: the answer. */
  wishAnswer?: Maybe<WishAnswer>;
  /** Of a wish: why. */
  wishAnswerReason?: Maybe<Scalars['String']['output']>;
  /** Why it was withdrawn. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
};


/** A change of the SA system (RFC, section 5.4), or a wish for one (R-5.51). */
export type ChangeReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change of the SA system (RFC, section 5.4), or a wish for one (R-5.51). */
export type ChangeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Schools that are affected, or not after all. */
export type ChangeAffectedSchoolsInput = {
  /** Schools to add, at most 250: those that the responsible organisation handles the service for. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Schools to take out, at most 250. They keep what they were told, and are sent nothing more. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of changing the affected schools. */
export type ChangeAffectedSchoolsResult = AffectedSchoolsChanged | AlreadyClosed | AlreadyResolved | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** The change is approved. */
export type ChangeApproved = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** What is planned between two days (section 5.4). */
export type ChangeCalendar = {
  /** The instant of the answer. */
  asOf: Scalars['DateTime']['output'];
  /** The changes that the actor may see, with a window in these days; at most 1 000. */
  changes: Array<Change>;
  /** The earliest day of a change that is announced now, by notice alone (R-5.40). */
  earliestOn: Scalars['Date']['output'];
  /** The earliest day outside every freeze (R-5.50). */
  earliestOutsideFreezeOn: Scalars['Date']['output'];
  /** The freezes. */
  freezes: Array<FreezePeriod>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The notice that a change needs, in days. */
  noticeDays: Scalars['Int']['output'];
  /** When others have something planned; whose and what is not told. */
  occupied: Array<Occupancy>;
  /** The requirements to be met in these days. */
  requirements: Array<Requirement>;
  /** The day after the last. */
  to: Scalars['Date']['output'];
  /** The service windows that the actor may see. */
  windows: Array<ServiceWindow>;
};

/** What came of asking for the calendar. */
export type ChangeCalendarResult = ChangeCalendar | InvalidInput;

/** A page of changes. */
export type ChangeConnection = {
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes. */
  nodes: Array<Change>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, counted to 10 001 at most. Costs a query; ask only when shown. */
  totalCount: Scalars['Int']['output'];
};

/** Whom to call from now on. */
export type ChangeDefaultReporterInput = {
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call about its reports (R-5.13). */
  defaultReporter: DefaultReporterInput;
};

/** What came of naming another human. */
export type ChangeDefaultReporterResult = ClientAlreadyEnded | DefaultReporterChanged | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** The draft is kept. */
export type ChangeDrafted = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** A change in a page. */
export type ChangeEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** One thing that happened on a case. */
export type ChangeEntry = {
  /** Who did it; the platform's own acts are by SYSTEM. */
  actorName: Scalars['String']['output'];
  /** When it happened, by the platform's clock. */
  at: Scalars['DateTime']['output'];
  /** The case's number; null when it is not visible any more. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** Continue after this entry. */
  cursor: Scalars['String']['output'];
  /** The same for the same change, however often it is asked for. Receivers that drop known ids act once. */
  id: Scalars['ID']['output'];
  /** The incident; null for a problem or a change, and for a case that is not visible any more. */
  incident?: Maybe<Incident>;
  /** True when the calling client or person did it: an echo of its own change. */
  isOwn: Scalars['Boolean']['output'];
  /**
   * The fact, for example IncidentBegun: the same word as in results, history and webhooks. `CaseAccessEnded` and
   * `CaseDeleted` tell an organisation that it does not see the case any more.
   */
  kind: Scalars['String']['output'];
  /** What the case is about. */
  noun: CaseNoun;
  /** For whom it did so, as in the history: a supplier for its schools, AUB for whoever called (R-2.4, R-5.15). */
  onBehalfOf: Array<Organisation>;
  /** The organisation that did it; null for the platform. */
  organisation?: Maybe<Organisation>;
  /** Its place in the history of the case. */
  seq: Scalars['Int']['output'];
  /** How it came. */
  source: Source;
};

/** A stretch of the feed of changes. */
export type ChangeFeed = {
  /** Where to go on from: the cursor of the last entry, or `after` as it was given when there is nothing new. Keep it. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more is waiting; else ask again in a while. */
  hasMore: Scalars['Boolean']['output'];
  /** What happened, the oldest first. */
  nodes: Array<ChangeEntry>;
};

/** Which changes a list holds. Several fields narrow together. */
export type ChangeFilter = {
  /** Only with this answer. */
  affectsAub?: InputMaybe<Array<AffectsAub>>;
  /** True: only those that wait for AUB's decision. */
  awaitsDecision?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those that were implemented around the gate, or whose review or summary was missed. False: only the others. */
  hasBreach?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those that are not implemented, withdrawn or closed. False: only the others. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only changes, or only wishes. */
  kind?: InputMaybe<ChangeKind>;
  /** Only of this owner. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only on this service. */
  service?: InputMaybe<ChangeService>;
  /** Only these states. */
  state?: InputMaybe<Array<ChangeState>>;
  /** Only announced at or after this instant. */
  submittedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only announced before this instant. */
  submittedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these types. */
  type?: InputMaybe<Array<ChangeType>>;
  /** Only with a window that begins at or after this instant. */
  windowAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only with a window that begins before this instant. */
  windowBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How the gate stands for a change (C.3). */
export type ChangeGate = {
  /** The instant that was judged. */
  asOf: Scalars['DateTime']['output'];
  /** True when no reason applies at `asOf`. */
  mayImplement: Scalars['Boolean']['output'];
  /** Every reason why not. */
  reasons: Array<GateReason>;
  /** The reasons that bar AUB's approval of the wished window, whatever the hour. */
  staticReasons: Array<GateReason>;
  /** What does not shut the gate, but should be put right. */
  warnings: Array<GateReason>;
};

/** A change of the SA system, or a wish for one. */
export type ChangeKind =
  /** A change with a window, under the gate (section 5.4). */
  | 'CHANGE'
  /** A wish that the other side change something (R-5.51); no window, no gate. */
  | 'WISH';

/** The objection is made. */
export type ChangeObjected = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The present password and a new one. */
export type ChangePasswordInput = {
  /** The present one. */
  currentPassword: Scalars['String']['input'];
  /** The new one, 12 to 200 characters. */
  password: Scalars['String']['input'];
};

/** What came of `changePassword`. */
export type ChangePasswordResult = InvalidInput | NotPermitted | PasswordChanged | PasswordWrong | TooManyTries;

/** Another priority. */
export type ChangePriorityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The new priority. */
  priority: Priority;
  /** On new facts, or as a correction. */
  reason: PriorityChangeReason;
  /** Why, 3 to 2 000 characters. */
  text: Scalars['String']['input'];
};

/** What came of it: changePriority. */
export type ChangePriorityResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | DisputeAlreadyOpen | IdempotencyConflict | InvalidInput | NotAnIncident | NotFound | NotPermitted | PriorityChanged | VersionConflict;

/** Names one change. */
export type ChangeReference =
  /** By the owner's own reference, unique per organisation and system. */
  { externalRef: ExternalReferenceInput; id?: never; number?: never; }
  |  /** By global id. */
  { externalRef?: never; id: Scalars['ID']['input']; number?: never; }
  |  /** By number, for example RFC-2026-481516. */
  { externalRef?: never; id?: never; number: Scalars['String']['input']; };

/** The review is kept. */
export type ChangeReviewed = {
  /** The change as it is now. */
  change: Change;
  /** True when it closed the change. */
  isClosed: Scalars['Boolean']['output'];
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Which roles a member is to have. */
export type ChangeRolesInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** All roles; the earlier ones are replaced. */
  roles: Array<Role>;
};

/** What came of `changeRoles`. */
export type ChangeRolesResult = IdempotencyConflict | InvalidInput | LastAdministrator | NotFound | NotPermitted | RolesChanged | VersionConflict;

/** The change is rolled back. */
export type ChangeRolledBack = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
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

/** The notice was sent. */
export type ChangeSubmitted = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** How a change is treated (section 5.4.2). */
export type ChangeType =
  /** An emergency: a critical incident underlies it (R-5.48). */
  | 'EMERGENCY'
  /** 60 days' notice, dialogue, decision, not in a freeze. */
  | 'NORMAL'
  /** A standard change that AUB approved beforehand (R-5.49). */
  | 'STANDARD';

/** The change is withdrawn. */
export type ChangeWithdrawn = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** One step of the checklist of a critical incident. */
export type ChecklistStep = {
  /** When it was done; null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom; null for the platform, and while it is not done. */
  doneByName?: Maybe<Scalars['String']['output']>;
  /** Which. */
  kind: ChecklistStepKind;
};

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
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What choosing can come to. */
export type ChooseNotificationsResult = IdempotencyConflict | InvalidInput | NotPermitted | NotificationsChosen;

/** How sure it is that a number in a text is a civil registration number. */
export type CivilNumberCertainty =
  /** A date of birth with a valid check digit. */
  | 'HIGH'
  /** A date of birth; numbers without a valid check digit have been issued since 2007. */
  | 'MEDIUM';

/** What to do with a civil registration number (CPR) that a text holds (D.9). To take it out, send the text without it. */
export type CivilNumberChoice =
  /** Store it unchanged, with a reason that the history keeps. */
  | 'KEEP_WITH_REASON'
  /** Store it as 251248-XXXX. */
  | 'MASK';

/** A text holds a certain civil registration number, and nobody has chosen what to do with it (D.9). */
export type CivilNumberFound = Refusal & {
  /** What may be chosen besides taking the number out. */
  choices: Array<CivilNumberChoice>;
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** All fields with such a number, as paths with dots. */
  fields: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/**
 * A text holds what looks like a civil registration number. The act was carried out all the same; mails show the number
 * masked. A tool's text is taken as it is; a page is stopped by a certain number with the refusal CivilNumberFound (D.9).
 */
export type CivilNumberWarning = {
  /** How sure it is. */
  certainty: CivilNumberCertainty;
  /** The path of the input field. */
  field: Array<Scalars['String']['output']>;
  /** A sentence for a person, in the caller's language. */
  message: Scalars['String']['output'];
};

/** A claim that the fault should have been found earlier. */
export type ClaimShouldHaveDetectedInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on, such as a failed batch or an alarm, at most 2 000 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 2 000 characters. */
  reason: Scalars['String']['input'];
  /** When. Not before the event began, and not in the future. */
  shouldHaveDetectedAt: Scalars['DateTime']['input'];
};

/** What came of it: claimShouldHaveDetected. */
export type ClaimShouldHaveDetectedResult = AlreadyClosed | CivilNumberFound | DetectionClaimed | DisputeAlreadyOpen | IdempotencyConflict | InvalidInput | NotAnIncident | NotFound | NotPermitted | VersionConflict;

/** The client has ended. Create another. */
export type ClientAlreadyEnded = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The client was named. */
export type ClientCreated = {
  /** The client. */
  client: IntegrationClient;
};

/** OAuth 2 client credentials (RFC 6749, section 4.4). The secret itself is shown only when it is issued. */
export type ClientCredentials = {
  /** The `client_id`. */
  clientId: Scalars['String']['output'];
  /** What its tokens of one hour may do; a request may ask for less. */
  scopes: Array<TokenScope>;
  /** The scopes as a sentence in the caller's language. */
  scopesText: Scalars['String']['output'];
  /** Where to ask for a token. */
  tokenEndpoint: Scalars['String']['output'];
};

/** The client has ended. */
export type ClientEnded = {
  /** The client as it ended. */
  client: IntegrationClient;
};

/** The client can ask for tokens at /oauth/token. */
export type ClientSecretIssued = {
  /** The client. */
  client: IntegrationClient;
  /** The secret itself. It is here once and kept nowhere: null when the same request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** The client has no secret. */
export type ClientSecretMissing = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The client has no secret any more. */
export type ClientSecretWithdrawn = {
  /** The client. */
  client: IntegrationClient;
};

/**
 * One duty with its due time. One shape everywhere. Computed once by the rules of section 4.2 and stored
 * with its explanation; nobody recomputes it.
 */
export type Clock = Node & {
  /** The instant for which `state` and `openTimeLeft` were answered. */
  asOf: Scalars['DateTime']['output'];
  /** The due time that passed undone; null when none has. */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose phone hours count, in words; null for round the clock. */
  calendar?: Maybe<Scalars['String']['output']>;
  /** The version of the annex that was in force when the clock began (R-4.14). */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** The section of the Instruks, for example 4.2. */
  clause: Scalars['String']['output'];
  /** When the duty falls due; on this second is in time. Null while by agreement. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The working, in sentences of the caller's language: start and why, open time used, closed time skipped, result. */
  explanation: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** True from the instant at which 80 % of the open time is used, until it is met or missed (R-3.7). */
  isAtRisk: Scalars['Boolean']['output'];
  /** The duty. */
  kind: ClockKind;
  /** When the duty was done; null while it is not. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Open time left until `dueAt`, at `asOf`; null when not running. */
  openTimeLeft?: Maybe<Scalars['Duration']['output']>;
  /** The organisation that must act. */
  owedBy: Organisation;
  /** When the clock goes on, while standing still. */
  resumesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the rule, for example R-4.7. */
  rule: Scalars['String']['output'];
  /** When the clock began. Null while by agreement. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands at `asOf`. */
  state: ClockState;
  /** When the clock will stand still next, while running in phone hours. */
  stopsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time allowed: open time in phone hours, or elapsed time for priority 1. Null while by agreement. */
  target?: Maybe<Scalars['Duration']['output']>;
};

/** A clock as a preview shows it. */
export type ClockForecast = {
  /** When it falls due, or would. */
  dueAt: Scalars['DateTime']['output'];
  /** True when that time has passed already. */
  isOverdue: Scalars['Boolean']['output'];
  /** The duty. */
  kind: ClockKind;
  /** When it began, or would. */
  startedAt: Scalars['DateTime']['output'];
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

/** A clock as an entry of the log shows it. */
export type ClockMark = {
  /** When it fell due. */
  dueAt: Scalars['DateTime']['output'];
  /** The duty. */
  kind: ClockKind;
  /** Seconds from the due time to the act: negative before, positive after. */
  secondsFromDue: Scalars['Int']['output'];
};

/** One clock by the reading that ran and by the one that was claimed (R-4.12). */
export type ClockReadings = {
  /** Due by the claim. */
  claimedDueAt: Scalars['DateTime']['output'];
  /** Began by the claim. */
  claimedStartAt: Scalars['DateTime']['output'];
  /** Due by the reading that ran. */
  dueAt: Scalars['DateTime']['output'];
  /** Missed by the claim. */
  isMissedByClaim: Scalars['Boolean']['output'];
  /** The duty. */
  kind: ClockKind;
  /** When it was done, if it was. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A calculated clock. */
export type ClockSimulation = {
  /** The section of the Instruks. */
  clause: Scalars['String']['output'];
  /** When it would fall due; null when section 4.2 says by agreement. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The working, in sentences of the caller's language. */
  explanation: Array<Scalars['String']['output']>;
  /** When half of the open time is used. */
  halfAt?: Maybe<Scalars['DateTime']['output']>;
  /** When 80 % is used and the clock is at risk (R-3.7). */
  riskAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rule's number. */
  rule: Scalars['String']['output'];
  /** When it would begin. */
  startedAt: Scalars['DateTime']['output'];
  /** The time allowed; null when by agreement. */
  target?: Maybe<Scalars['Duration']['output']>;
};

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
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
};

/** What came of closing. */
export type CloseIncidentResult = AlreadyClosed | IdempotencyConflict | IncidentClosed | NotFound | NotPermitted | NotResolved | ProblemRequired | VersionConflict;

/** Which problem. */
export type CloseProblemInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** Why it is closed while an incident that it is behind is open (R-5.36). 10 to 2 000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type CloseProblemResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | IncidentsStillOpen | InvalidInput | NotFound | NotPermitted | ProblemClosed | ProblemNotSolved | RootCauseMissing | StepNotPossible | VersionConflict;

/** Which question was answered. */
export type CloseQuestionInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** The question. */
  questionId: Scalars['ID']['input'];
};

/** What closeQuestion can come to. */
export type CloseQuestionResult = IdempotencyConflict | NotFound | NotPermitted | OnlyTheAskerCloses | QuestionClosed | QuestionIsClosed | StepNotPossible | VersionConflict;

/** What is implemented. */
export type CompleteImplementationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** When it ended, if that was earlier than now. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** How it went, 3 to 10 000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What completeImplementation can come to. */
export type CompleteImplementationResult = CivilNumberFound | IdempotencyConflict | ImplementationCompleted | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** How many duties were met. */
export type Compliance = {
  /** Duties that were met in time. */
  met: Scalars['Int']['output'];
  /** Duties that were missed. */
  missed: Scalars['Int']['output'];
};

/** Which version is still correct. */
export type ConfirmAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that was sent in last, as it was read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `confirmAnnex` answers. */
export type ConfirmAnnexResult = AnnexConfirmed | AnnexDraftMissing | IdempotencyConflict | NotPermitted | VersionConflict;

/** Which dialogue was held. */
export type ConfirmDialogueInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** What came of it, 3 to 10 000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmDialogue can come to. */
export type ConfirmDialogueResult = CivilNumberFound | DialogueConfirmed | DialogueOneSided | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | PointNotTicked | QuestionOpen | StepNotPossible | VersionConflict;

/** Which freeze is confirmed. */
export type ConfirmFreezeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen; 0 while AUB has said nothing. */
  expectedVersion: Scalars['Int']['input'];
  /** Which of the two. */
  name: FreezeName;
  /** The year that it begins in. */
  year: Scalars['Int']['input'];
};

/** What `confirmFreeze` answers. */
export type ConfirmFreezeResult = FreezeConfirmed | IdempotencyConflict | InvalidInput | NotPermitted | VersionConflict;

/** Which version of the Instruks was held against the published one. */
export type ConfirmInstructionInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version's id. */
  versionId: Scalars['String']['input'];
};

/** What came of the confirmation. */
export type ConfirmInstructionResult = IdempotencyConflict | InstructionConfirmed | NotFound | NotPermitted;

/** Which facts were seen. */
export type ConfirmOrganisationInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The organisation's `version` that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of confirming. */
export type ConfirmOrganisationResult = IdempotencyConflict | NotPermitted | OrganisationConfirmed | VersionConflict;

/** How a school's system is connected to a service of AUB's. */
export type ConnectedService = {
  /** The last day of the certificate. Its keepers are reminded 30, 7 and 1 days before. */
  certificateExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** The first day of use. */
  connectedSince?: Maybe<Scalars['Date']['output']>;
  /** When it was last recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  recordedByName?: Maybe<Scalars['String']['output']>;
  /** The school. */
  school: Organisation;
  /** The service. */
  service: ChangeService;
  /** Null while nobody has recorded it. */
  status?: Maybe<ConnectionStatus>;
  /** Grows with each change; 0 while nothing is recorded. Give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The connection is recorded. */
export type ConnectionRecorded = {
  /** The school's connections that the actor keeps. */
  connections: Array<ConnectedService>;
};

/** Whether a school's system is connected to a service. */
export type ConnectionStatus =
  /** No longer in use. */
  | 'CLOSED'
  /** In use. */
  | 'CONNECTED'
  /** Agreed, not yet in use. */
  | 'PLANNED';

/** Who can be reached now, by an organisation's annex in force. */
export type ContactNow = {
  /** The version in force. Null when no annex was sent in; then nothing else is known. */
  annex?: Maybe<AnnexVersion>;
  /** The instant for which open and closed were answered. */
  asOf: Scalars['DateTime']['output'];
  /** Levels 1 to 3 in the order in which they are told; a level that nobody in force holds has no name (R-3.6). */
  escalation: Array<EscalationNow>;
  /** True when nobody has confirmed the annex for six months (R-5.4). */
  isStale: Scalars['Boolean']['output'];
  /** Whoever is on call, round the clock. */
  onCallPhone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The organisation. */
  organisation: Organisation;
  /** Contact persons in force. */
  people: Array<PersonNow>;
  /** The unit itself first, then contact points with a telephone of their own. */
  points: Array<ContactPointNow>;
};

/** A contact point with its telephone as it is now. */
export type ContactPointNow = {
  /** True when mail to one of its mailboxes does not arrive (R-5.4). */
  isBounced: Scalars['Boolean']['output'];
  /** The mailbox that is read in phone hours. */
  mailbox: Scalars['EmailAddress']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Open or closed, until when, and the number to call. */
  phoneHours: PhoneHours;
  /** What it receives, in words; empty for the unit that receives everything else. */
  receives: Array<Scalars['String']['output']>;
};

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

/** A test of how an organisation is reached at night (E.3). */
export type ContactTest = Node & {
  /** When that was said. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said it. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** When it was ordered. */
  askedAt: Scalars['DateTime']['output'];
  /** Who ordered it. */
  askedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What was tested. */
  kind: ContactTestKind;
  /** What was said with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it was sent. */
  recipient: Scalars['EmailAddress']['output'];
  /** What came of it; null while nobody has said. */
  result?: Maybe<ContactTestOutcome>;
};

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

/** What came of the test is recorded. */
export type ContactTestRecorded = {
  /** The annex with its tests. */
  annex: Annex;
};

/** The test is on its way. */
export type ContactTestSent = {
  /** The annex with its tests. */
  annex: Annex;
};

/** What a file of contact persons holds. */
export type ContactsImported = {
  /** The annex with its draft. */
  annex: Annex;
  /** The persons that were put into the draft, or would be. */
  contacts: Array<AnnexContact>;
  /** What is wrong with the other lines. */
  faults: Array<LineFault>;
};

/** The coordinating contact is named, and told; who had it before is relieved. */
export type CoordinatingContactAppointed = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Who leads or coordinates a critical incident (section 5.2.3). */
export type CoordinatingRole =
  /** The school side's contact for the coordination (R-5.22). */
  | 'COORDINATING_CONTACT'
  /** AUB's coordinator, named through ATP Servicedesk (R-5.21). */
  | 'SITUATION_MANAGER';

/** Somebody who leads or coordinates, or has done so. */
export type Coordinator = {
  /** When named. */
  appointedAt: Scalars['DateTime']['output'];
  /** By whom. */
  appointedByName: Scalars['String']['output'];
  /** Mail. */
  email: Scalars['EmailAddress']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What was handed over then. */
  openPoints?: Maybe<Scalars['String']['output']>;
  /** Of which organisation. */
  organisation: Organisation;
  /** Telephone. */
  phone: Scalars['PhoneNumber']['output'];
  /** When relieved; null for the one who has it now. */
  relievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As what. */
  role: CoordinatingRole;
};

/** Other dates for one freeze. */
export type CorrectFreezeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen; 0 while AUB has said nothing. */
  expectedVersion: Scalars['Int']['input'];
  /** The first frozen day. */
  firstOn: Scalars['Date']['input'];
  /** The last frozen day. */
  lastOn: Scalars['Date']['input'];
  /** Which of the two. */
  name: FreezeName;
  /** Why, 3 to 2 000 characters. */
  reason: Scalars['String']['input'];
  /** The year that it begins in. */
  year: Scalars['Int']['input'];
};

/** What `correctFreeze` answers. */
export type CorrectFreezeResult = FreezeCorrected | IdempotencyConflict | InvalidInput | NotPermitted | VersionConflict;

/** A tool or script to be named. */
export type CreateClientInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call about its reports (R-5.13). */
  defaultReporter: DefaultReporterInput;
  /** What to call it, 2 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is used for, at most 500 characters. */
  purpose: Scalars['String']['input'];
};

/** What came of naming a client. */
export type CreateClientResult = ClientCreated | IdempotencyConflict | InvalidInput | NotPermitted;

/** A token to be made. */
export type CreateTokenInput = {
  /** Which client it is for. */
  clientId: Scalars['ID']['input'];
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, 2 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is used for, at most 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it may do; at least one. */
  scopes: Array<TokenScope>;
  /** After how many days it ends, 1 to 365. */
  validDays: Scalars['Int']['input'];
};

/** What came of making a token. */
export type CreateTokenResult = ClientAlreadyEnded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | TokenCreated;

/** The four questions of section 5.2: a yes to any makes the incident priority 1. */
export type CriticalAnswers = {
  /** The delivery blocks the system. */
  blocksSystem: Scalars['Boolean']['output'];
  /** Data cannot be delivered. */
  dataCannotBeDelivered: Scalars['Boolean']['output'];
  /** Data are faulty to a larger extent. */
  dataFaultyToLargerExtent: Scalars['Boolean']['output'];
  /** The whole interface is down. */
  wholeInterfaceDown: Scalars['Boolean']['output'];
};

/** The four questions of section 5.2; left out means no. */
export type CriticalAnswersInput = {
  /** The delivery blocks the system. */
  blocksSystem?: InputMaybe<Scalars['Boolean']['input']>;
  /** Data cannot be delivered. */
  dataCannotBeDelivered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Data are faulty to a larger extent. */
  dataFaultyToLargerExtent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole interface is down. */
  wholeInterfaceDown?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A decision of AUB's. It is never changed (C.3). */
export type Decision = {
  /** When it was given. */
  decidedAt: Scalars['DateTime']['output'];
  /** The person who decided. */
  decidedBy: Scalars['String']['output'];
  /** Names it. */
  id: Scalars['ID']['output'];
  /** True when it was about the present scope. */
  isOfPresentScope: Scalars['Boolean']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was stored; later than `decidedAt` when it was given by telephone. */
  recordedAt: Scalars['DateTime']['output'];
  /** What. */
  verdict: Verdict;
};

/** Which incident, and why there is no common cause. */
export type DeclineSimilarityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** One of the like incidents. */
  incidentId: Scalars['ID']['input'];
  /** Why they have no common cause, 10 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type DeclineSimilarityResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | NotSuggested | SimilarityDeclined;

/** Who is called about a client's reports: the reporter of section 5.2.1. */
export type DefaultReporter = {
  /** The department. */
  department: Scalars['String']['output'];
  /** The location. */
  location: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone. */
  phone: Scalars['PhoneNumber']['output'];
};

/** Somebody else is called from now on. */
export type DefaultReporterChanged = {
  /** The client. */
  client: IntegrationClient;
};

/** Who is called about a client's reports. All four are required (section 5.2.1). */
export type DefaultReporterInput = {
  /** The department. */
  department: Scalars['String']['input'];
  /** The location. */
  location: Scalars['String']['input'];
  /** The name of a human. */
  name: Scalars['String']['input'];
  /** A telephone that is answered. */
  phone: Scalars['PhoneNumber']['input'];
};

/** One mail to one recipient. */
export type Delivery = Node & {
  /** What the receiving server answered, for example why it refused (F21). */
  answer?: Maybe<Scalars['String']['output']>;
  /** How it was sent. */
  channel: PostChannel;
  id: Scalars['ID']['output'];
  /** The mail's Message-ID. */
  messageId: Scalars['String']['output'];
  /** The recipient's address. */
  recipient: Scalars['EmailAddress']['output'];
  /** When it was accepted; null while it is not. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: DeliveryState;
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

/** An invented person of a demo installation. */
export type DemoPerson = {
  /** The address to sign in with. */
  email: Scalars['EmailAddress']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Its kind. */
  organisationKind: OrganisationKind;
  /** The organisation. */
  organisationName: Scalars['String']['output'];
  /** The roles there. */
  roles: Array<Role>;
};

/** The claim is answered. */
export type DetectionClaimAnswered = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The claim is stored, with both readings; the other side answers. */
export type DetectionClaimed = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** What annex 1 says otherwise; at least one of telephone and mailboxes. */
export type DeviateFromAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The mailbox to write to instead. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** The mailbox that is read round the clock instead. */
  outOfHoursMailbox?: InputMaybe<Scalars['String']['input']>;
  /** The telephone to call instead. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `deviateFromAnnex` answers. */
export type DeviateFromAnnexResult = AnnexDeviationSet | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** The dialogue about a change (R-5.42). */
export type Dialogue = {
  /** The calls and meetings. */
  calls: Array<DialogueCall>;
  /** When AUB confirmed that it was held; null while it has not, or of an earlier scope. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed. */
  confirmedBy?: Maybe<Scalars['String']['output']>;
  /** True when it was confirmed for an earlier scope and must be renewed. */
  isSuperseded: Scalars['Boolean']['output'];
  /** The agreed points and AUB's conditions. */
  points: Array<AgreedPoint>;
  /** The questions. */
  questions: Array<DialogueQuestion>;
  /** What came of it. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** An answer. */
export type DialogueAnswer = {
  /** When. */
  answeredAt: Scalars['DateTime']['output'];
  /** Who answered. */
  author: Scalars['String']['output'];
  /** Names it. */
  id: Scalars['ID']['output'];
  /** For whom. */
  organisation: Organisation;
  /** The answer. */
  text: Scalars['String']['output'];
};

/** A call or a meeting. */
export type DialogueCall = {
  /** Who logged it. */
  author: Scalars['String']['output'];
  /** When it was. */
  heldAt: Scalars['DateTime']['output'];
  /** Names it. */
  id: Scalars['ID']['output'];
  /** True for a meeting. */
  isMeeting: Scalars['Boolean']['output'];
  /** When it was logged. */
  loggedAt: Scalars['DateTime']['output'];
  /** Who took part. */
  participants: Array<DialogueParticipant>;
  /** What was said. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** The call is logged. */
export type DialogueCallLogged = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The dialogue is confirmed. */
export type DialogueConfirmed = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Only one side has said something about this scope. */
export type DialogueOneSided = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Somebody who took part. */
export type DialogueParticipant = {
  /** Name. */
  name: Scalars['String']['output'];
  /** On which side. */
  side: DialogueSide;
};

/** Somebody who took part. */
export type DialogueParticipantInput = {
  /** Name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** On which side. */
  side: DialogueSide;
};

/** A question. */
export type DialogueQuestion = {
  /** The answers, oldest first. */
  answers: Array<DialogueAnswer>;
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  author: Scalars['String']['output'];
  /** When the asker was satisfied. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names it in verbs. */
  id: Scalars['ID']['output'];
  /** True when it is the actor's side that closes it. */
  isOwn: Scalars['Boolean']['output'];
  /** For whom. */
  organisation: Organisation;
  /** Which side. */
  side: DialogueSide;
  /** The question. */
  text: Scalars['String']['output'];
};

/** Who confirms or decides: the side of somebody in a dialogue. */
export type DialogueSide =
  /** AUB. */
  | 'AUB'
  /** The school or its supplier. */
  | 'SCHOOL_SIDE';

/** The copy in Digital Post is recorded. */
export type DigitalPostRecorded = {
  /** The annex. */
  annex: Annex;
};

/** Whom to shut out, and why. */
export type DisablePersonInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
  /** Why; it stands in the histories of the person's organisations. 5 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of `disablePerson`. */
export type DisablePersonResult = IdempotencyConflict | InvalidInput | LastAdministrator | NotFound | NotPermitted | PersonDisabled;

/** Something that the sides do not agree on, or did not. */
export type Dispute = {
  /** What the other side answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  answeredByName?: Maybe<Scalars['String']['output']>;
  /** When the fault should have been found. */
  claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What level 2 of its counterpart has named. */
  counterpartTick?: Maybe<DisputeTick>;
  /** What it rests on, such as a failed batch or an alarm. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** What about. */
  kind: DisputeKind;
  /** The priority when it was raised. */
  priorityBefore?: Maybe<Priority>;
  /** When. */
  raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  raisedBy: Organisation;
  /** The person. */
  raisedByName: Scalars['String']['output'];
  /** The clocks by both readings, as they stood when the claim was made. */
  readings: Array<ClockReadings>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** What level 2 of the responsible side has named. */
  responsibleTick?: Maybe<DisputeTick>;
  /** When it was settled. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: DisputeState;
  /** The priority that it ought to have. */
  wishedPriority?: Maybe<Priority>;
};

/** The sides disagree about this already; it is settled first. */
export type DisputeAlreadyOpen = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** What two sides may not agree on. */
export type DisputeKind =
  /** When the fault should have been found (R-4.12). */
  | 'DETECTION'
  /** The priority (R-5.33). */
  | 'PRIORITY';

/** The value is stored; it is settled when the other side has named the same. */
export type DisputeSettled = {
  /** The incident. */
  incident: Incident;
  /** True when both sides have named the same value, and it counts. */
  isSettled: Scalars['Boolean']['output'];
};

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

/** What one side's level 2 has named. */
export type DisputeTick = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  name: Scalars['String']['output'];
  /** The priority, in a dispute about it. */
  priority?: Maybe<Priority>;
  /** When the fault should have been found, in a dispute about it. */
  shouldHaveDetectedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a draft holds. A field that is left out keeps what was there; null empties it. */
export type DraftChangeInput = {
  /** Does it affect AUB? */
  affectsAub?: InputMaybe<AffectsAub>;
  /** Why it does not, 3 to 2 000 characters. */
  affectsAubReason?: InputMaybe<Scalars['String']['input']>;
  /** What it means for the business, 3 to 10 000 characters. */
  businessConsequence?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Who is told, and when. */
  communicationPlan?: InputMaybe<Scalars['String']['input']>;
  /** Of a change that was sent: its scope has changed, though no service or school was added. Notice and dialogue are to be renewed. */
  declareScope?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is changed, 3 to 10 000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen; required with `id`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The caller's own reference; set once. */
  externalRef?: InputMaybe<ExternalReferenceInput>;
  /** The draft, or a change that was sent; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** How much it affects. */
  impact?: InputMaybe<Level>;
  /** Of an emergency: the incidents that underlie it, opened before it is sent. */
  incidents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A change or a wish; fixed once it is made. */
  kind?: InputMaybe<ChangeKind>;
  /** The priority. */
  priority?: InputMaybe<Priority>;
  /** Of a new change: the problem whose root cause analysis it carries out; set once. */
  problem?: InputMaybe<Scalars['ID']['input']>;
  /** The person who announces; the signed-in person or the client's default reporter when left out. */
  reporter?: InputMaybe<ReporterInput>;
  /** The risk. */
  riskLevel?: InputMaybe<Level>;
  /** The risk in words. */
  riskText?: InputMaybe<Scalars['String']['input']>;
  /** How it is rolled back. */
  rollbackPlan?: InputMaybe<Scalars['String']['input']>;
  /** The schools it affects; a supplier that names none means all that it handles. */
  schools?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The services. */
  services?: InputMaybe<Array<ChangeService>>;
  /** Of a standard change: what was approved. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** How it is tested. */
  testPlan?: InputMaybe<Scalars['String']['input']>;
  /** The heading, 3 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Of a wish by AUB: the supplier or school that is to change something. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** Does it touch ATP's production environments? */
  touchesAtpProduction?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is to be treated; fixed once it is sent. */
  type?: InputMaybe<ChangeType>;
  /** How urgent it is. */
  urgency?: InputMaybe<Level>;
  /** What users notice. */
  userImpact?: InputMaybe<Scalars['String']['input']>;
  /** When it ends: after it begins, 30 days later at most. */
  windowEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the window begins; of a change that was sent use moveWindow. */
  windowStart?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What draftChange can come to. */
export type DraftChangeResult = ChangeDrafted | CivilNumberFound | IdempotencyConflict | IncompleteChange | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** The next deadline of an open case: enough to choose it, and nothing that counts as reading it. */
export type Duty = {
  /** When it falls due. */
  dueAt: Scalars['DateTime']['output'];
  /** The global id of the incident, problem or change. */
  id: Scalars['ID']['output'];
  /** What it is. */
  noun: CaseNoun;
  /** Its number. */
  number: Scalars['String']['output'];
  /** Who owes it; null when no side does. */
  owedBy?: Maybe<Organisation>;
  /** Its priority. */
  priority: Priority;
  /** Its state, in the words of its own kind: `IncidentState`, `ProblemState` or `ChangeState`. */
  state: Scalars['String']['output'];
  /** Its title; null for a draft without one. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of duties, the earliest first. */
export type DutyConnection = {
  /** The duties with their cursors. */
  edges: Array<DutyEdge>;
  /** The duties. */
  nodes: Array<Duty>;
  /** Whether there are more, and where to go on. */
  pageInfo: PageInfo;
  /** How many there are in all, counted to 10 001 at most. Costs a query; ask only when shown. */
  totalCount: Scalars['Int']['output'];
};

/** A duty with its place. */
export type DutyEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The duty. */
  node: Duty;
};

/** Who must act. */
export type DutyOwner =
  /** Another organisation, or nobody yet. */
  | 'OTHERS'
  /** The actor's own organisation. */
  | 'OURS';

/** AUB's customer service, printed wherever something failed (annex 1). */
export type EmergencyContact = {
  /** The mailbox that is read round the clock. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Today's phone hours in words. */
  todayText: Scalars['String']['output'];
};

/** Whom to let in again. */
export type EnablePersonInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
};

/** What came of `enablePerson`. */
export type EnablePersonResult = IdempotencyConflict | NotFound | NotPermitted | PersonEnabled;

/** Whose agreement ends. */
export type EndAgreementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not in the future; today when left out. */
  lastOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, 3 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** What `endAgreement` answers. */
export type EndAgreementResult = AgreementEnded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** Which sessions to end. */
export type EndAllSessionsInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True keeps the session that asks. */
  keepsThis: Scalars['Boolean']['input'];
};

/** What came of `endAllSessions`. */
export type EndAllSessionsResult = AllSessionsEnded | IdempotencyConflict | NotPermitted;

/** Which assignment ends. */
export type EndAssignmentInput = {
  /** The assignment. */
  assignmentId: Scalars['ID']['input'];
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The last day; today when left out. */
  lastOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `endAssignment` answers. */
export type EndAssignmentResult = AssignmentEnded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** Which grant to end. */
export type EndAuditorGrantInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The grant. */
  grantId: Scalars['ID']['input'];
};

/** What came of `endAuditorGrant`. */
export type EndAuditorGrantResult = AuditorGrantEnded | IdempotencyConflict | NotFound | NotPermitted;

/** A client to be ended. */
export type EndClientInput = {
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of ending a client. */
export type EndClientResult = ClientAlreadyEnded | ClientEnded | IdempotencyConflict | NotFound | NotPermitted;

/** Whose deviation ends. */
export type EndDeviationInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** What `endDeviation` answers. */
export type EndDeviationResult = AnnexDeviationEnded | IdempotencyConflict | NotFound | NotPermitted;

/** Whom to let out. */
export type EndMembershipInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
};

/** What came of `endMembership`. */
export type EndMembershipResult = IdempotencyConflict | LastAdministrator | MembershipEnded | NotFound | NotPermitted | VersionConflict;

/** Which session to end. */
export type EndOwnSessionInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of `endOwnSession`. */
export type EndOwnSessionResult = IdempotencyConflict | NotFound | NotPermitted | SessionEnded;

/** Nothing but the key of the request. */
export type EndSubscriptionInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `endSubscription` answers. */
export type EndSubscriptionResult = IdempotencyConflict | NotPermitted | SubscriptionEnded;

/** The ladder has stopped. The clock runs on. */
export type EscalationAcknowledged = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The level is in force from the next request. */
export type EscalationLevelSet = {
  /** The member as it is now. */
  member: Member;
};

/** A level of escalation as it is now. */
export type EscalationNow = {
  /** Who stands in. */
  deputy?: Maybe<AnnexDeputy>;
  /** The mail address. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** True when mail to the person does not arrive (R-5.4). */
  isBounced: Scalars['Boolean']['output'];
  /** 1, 2 or 3. */
  level: Scalars['Int']['output'];
  /** The name; null when nobody in force holds the level. */
  name?: Maybe<Scalars['String']['output']>;
  /** The telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** A step on the ladder of annex 1 or 2 (R-3.6). */
export type EscalationStep = Node & {
  /** When somebody of the owing side acted; null while nobody has. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took note of it; null where somebody acted on the case instead, and while nobody has. */
  acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who was told. */
  contactName: Scalars['String']['output'];
  /** The mails and calls of the step, with the receipt of each (F21). */
  deliveries: Array<Delivery>;
  id: Scalars['ID']['output'];
  /** True when the deputy stood in for somebody who has left (R-5.4). */
  isDeputy: Scalars['Boolean']['output'];
  /** The missed duty. */
  kind: ClockKind;
  /** 1, 2 or 3. */
  level: Scalars['Int']['output'];
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
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The incident. */
  id: Scalars['ID']['input'];
};

/** What came of an export. */
export type ExportIncidentResult = CaseExported | IdempotencyConflict | NotFound | NotPermitted;

/** AUB has been asked and has not answered yet. */
export type ExtensionAlreadyAsked = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The owner is told. */
export type ExtensionAnswered = {
  /** Whether the date is agreed. */
  isGranted: Scalars['Boolean']['output'];
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** AUB is asked. */
export type ExtensionAsked = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The date is later than twenty working days after the problem was opened; that cannot be agreed (R-5.39). */
export type ExtensionBeyondWall = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Working day twenty. */
  latestOn: Scalars['Date']['output'];
  message: Scalars['String']['output'];
};

/** Nobody has asked for another date. */
export type ExtensionNotAsked = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The date is not later than the one that holds already (R-5.39). */
export type ExtensionNotLater = Refusal & {
  code: RefusalCode;
  /** The date that holds. */
  dueOn: Scalars['Date']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** A reference in another system. */
export type ExternalReference = {
  /** The id there. */
  id: Scalars['String']['output'];
  /** Where it is found there, when given. */
  link?: Maybe<Scalars['String']['output']>;
  /** The system. */
  system: Scalars['String']['output'];
};

/** A reference in the caller's own system. */
export type ExternalReferenceInput = {
  /** The id there. 1 to 120 characters. */
  id: Scalars['String']['input'];
  /** The system, for example servicenow. 1 to 60 characters. */
  system: Scalars['String']['input'];
};

/** The reference is stored; the case's version is the same as before. */
export type ExternalReferenceRecorded = {
  /** The entry in the history log, which one's own organisation alone sees. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** A time that one side proposes (R-4.16, R-5.30). */
export type FeedbackProposal = {
  /** What for. */
  about: AgreementSubject;
  /** When it was accepted; null when it is not. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  acceptedByName?: Maybe<Scalars['String']['output']>;
  /** The time. */
  dueAt: Scalars['DateTime']['output'];
  /** What was written with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The proposal, for `acceptFeedbackTime`. */
  proposalId: Scalars['ID']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposes. */
  proposedBy: Organisation;
  /** The person. */
  proposedByName: Scalars['String']['output'];
  /** Where it stands. */
  state: ProposalState;
  /** True when the actor's side is asked. */
  viewerMayAccept: Scalars['Boolean']['output'];
};

/** The time is agreed, and watched. */
export type FeedbackTimeAccepted = {
  /** The incident. */
  incident: Incident;
};

/** The time is agreed, and watched. */
export type FeedbackTimeAcceptedByLink = {
  /** The time. */
  dueAt: Scalars['DateTime']['output'];
};

/** What the link of a proposal opens. */
export type FeedbackTimeByLink = {
  /** What for. */
  about?: Maybe<AgreementSubject>;
  /** The proposed time. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The case's number. */
  number?: Maybe<Scalars['String']['output']>;
  /** The organisation that is asked. */
  offeredTo?: Maybe<Scalars['String']['output']>;
  /** The organisation that proposes. */
  proposedBy?: Maybe<Scalars['String']['output']>;
  /** OPEN while it can be accepted, USED when it was, WITHDRAWN when another was proposed, EXPIRED when its time has passed. */
  state: LinkState;
  /** The case's heading. */
  title?: Maybe<Scalars['String']['output']>;
};

/** The proposal is sent. */
export type FeedbackTimeProposed = {
  /** The incident. */
  incident: Incident;
  /** The proposal. */
  proposal: FeedbackProposal;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The dates of a freeze are confirmed. */
export type FreezeConfirmed = {
  /** How many changes ahead were told. */
  overlapping: Scalars['Int']['output'];
  /** The freezes of that year as they now are. */
  periods: Array<FreezePeriod>;
};

/** The dates of a freeze are corrected. */
export type FreezeCorrected = {
  /** How many changes ahead were told. */
  overlapping: Scalars['Int']['output'];
  /** The freezes of that year as they now are. */
  periods: Array<FreezePeriod>;
};

/** A person at AUB has agreed to the exemption; it takes two. */
export type FreezeExemptionGranted = {
  /** The change as it is now. */
  change: Change;
  /** True once two persons have agreed; false after the first. */
  isInForce: Scalars['Boolean']['output'];
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The two freezes of a year (section 5.4.2). */
export type FreezeName =
  /** After the third weekend in December to and including the second weekend in January. */
  | 'NEW_YEAR'
  /** Last Sunday in June to and including first Friday in August. */
  | 'SUMMER';

/** A period in which normal changes are not carried out (section 5.4.2). */
export type FreezePeriod = {
  /** The length in days. */
  days: Scalars['Int']['output'];
  /** When AUB confirmed or set these dates. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The first frozen day. */
  firstOn: Scalars['Date']['output'];
  /** True where the two readings of 'weekend' differ; AUB confirms the dates (R-5.47). */
  isDisputed: Scalars['Boolean']['output'];
  /** The last frozen day. */
  lastOn: Scalars['Date']['output'];
  /** Which of the two. */
  name: FreezeName;
  /** The first day by the other reading, where it differs. */
  otherFirstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day by the other reading, where it differs. */
  otherLastOn?: Maybe<Scalars['Date']['output']>;
  /** Why AUB set other dates than the rule's. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rule's own dates, or others that AUB set (R-5.45). */
  source: FreezeSource;
  /** The version of AUB's word on it; 0 while AUB has said nothing. */
  version: Scalars['Int']['output'];
  /** The year that it begins in. */
  year: Scalars['Int']['output'];
};

/** The freezes of some years, in order. */
export type FreezePeriods = {
  /** The periods. */
  periods: Array<FreezePeriod>;
};

/** What came of asking for freezes. */
export type FreezePeriodsResult = FreezePeriods | InvalidInput;

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

/** One reason. */
export type GateReason = {
  /** The section of the Instruks. */
  clause: Scalars['String']['output'];
  /** Which. */
  code: GateCode;
  /** The earliest date by notice and outside every freeze, where a date would help. */
  nextLegalDate?: Maybe<Scalars['Date']['output']>;
  /** What would remove it. */
  remedy: Scalars['String']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
  /** Why, in the caller's language. */
  sentence: Scalars['String']['output'];
};

/** The gate is shut (C.3). */
export type GateShut = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** Every reason. */
  reasons: Array<GateReason>;
};

/** The gate did not answer in time. Nothing was stored; ask again. */
export type GateUnavailable = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** What an auditor is to see. */
export type GrantAuditorInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version of the member that was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** The last day on which one may look. */
  expiresOn: Scalars['Date']['input'];
  /** The first day of the period. */
  fromOn: Scalars['Date']['input'];
  /** A member whose role is AUDITOR. */
  personId: Scalars['ID']['input'];
  /** The last day of the period. */
  toOn: Scalars['Date']['input'];
};

/** What came of `grantAuditor`. */
export type GrantAuditorResult = AuditorGranted | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** A voice for an exemption. */
export type GrantFreezeExemptionInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 10 000 characters. */
  reason: Scalars['String']['input'];
};

/** What grantFreezeExemption can come to. */
export type GrantFreezeExemptionResult = CivilNumberFound | FreezeExemptionGranted | GateUnavailable | IdempotencyConflict | InvalidInput | NoFreezeToExempt | NotFound | NotPermitted | SecondPersonRequired | SignInTooOld | StepNotPossible | VersionConflict;

/** What a school can hand over for a service. */
export type HandOver = {
  /** Who handles the service today, and gets the cases: its supplier, or the school itself. */
  handler: Organisation;
  /** Open incidents of an earlier handler, or that the handler of today does not see because they are older. */
  incidents: Array<Incident>;
  /** The service. */
  service: AnnexService;
};

/** Which cases go to the new handler. */
export type HandOverCasesInput = {
  /** Which of `handOver.incidents`; all of them when left out. */
  caseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What the new handler must know, 3 to 10 000 characters: it does not see what the earlier supplier wrote. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The service that changed supplier. */
  service: AnnexService;
};

/** What `handOverCases` answers. */
export type HandOverCasesResult = CasesHandedOver | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** The person who handles the case. */
export type Handler = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** The case has its handler. The clocks run on. */
export type HandlerAssigned = {
  /** Who had it before, to assign it back; null for nobody. */
  before?: Maybe<Handler>;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The person who handles a case. */
export type HandlerInput = {
  /** Name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** Telephone; eight Danish digits or E.164. */
  phone: Scalars['String']['input'];
};

/** A client must name the person who handles the case, with telephone. */
export type HandlerRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** An open span [opensAt, closesAt) in local wall time. */
export type HoursSpanInput = {
  /** HH:MM; 24:00 is allowed. */
  closesAt: Scalars['String']['input'];
  /** HH:MM. */
  opensAt: Scalars['String']['input'];
};

/** The same idempotency key came with another input. Use a new key for a new request. */
export type IdempotencyConflict = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** An organisation's own sign-in: an OpenID provider with its claims mapped (D.6). */
export type IdentityProvider = {
  /** The claim that holds the level of assurance. */
  assuranceClaim?: Maybe<Scalars['String']['output']>;
  /** What the provider knows us as. */
  clientId: Scalars['String']['output'];
  /** False while the sign-in page does not offer it. */
  isEnabled: Scalars['Boolean']['output'];
  /** The issuer, exactly as its tokens name it. */
  issuer: Scalars['String']['output'];
  /** The least level of assurance; null when none is asked for. */
  minimumAssurance?: Maybe<AssuranceLevel>;
  /** What the button on the sign-in page says. */
  name: Scalars['String']['output'];
  /** The claim that holds the CVR or institution number; it must be the organisation's. */
  organisationClaim: Scalars['String']['output'];
  /** The provider, for `saveIdentityProvider`. */
  providerId: Scalars['ID']['output'];
  /** The address to register with the provider as redirect URI. */
  redirectUri: Scalars['String']['output'];
  /** A claim that must have one value, such as Unilogin's `aktoer_gruppe`. */
  requiredClaim?: Maybe<Scalars['String']['output']>;
  /** That value, such as Medarbejder. */
  requiredValue?: Maybe<Scalars['String']['output']>;
  /** The version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The sign-in is as it was asked for. */
export type IdentityProviderSaved = {
  /** The provider as it is now. */
  identityProvider: IdentityProvider;
};

/** The change is implemented. */
export type ImplementationCompleted = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The implementation has begun. */
export type ImplementationStarted = {
  /** How many reasons stood; each is a breach. */
  breaches: Scalars['Int']['output'];
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** A CSV file of contact persons. */
export type ImportContactsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its bytes in base64: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252. The first line names the columns in Danish
   * or English: role and name, and where wanted department, location, phone and mail. At most 40 persons.
   */
  contentBase64: Scalars['String']['input'];
  /** The draft's `revision` as it was read, 0 for none. Left out, whatever somebody else saved meanwhile is built upon. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: Scalars['Int']['input'];
  /** True to try it: nothing is stored. */
  isDryRun: Scalars['Boolean']['input'];
};

/** What `importContacts` answers. */
export type ImportContactsResult = ContactsImported | IdempotencyConflict | InvalidInput | NotPermitted | VersionConflict;

/** A CSV file of schools. */
export type ImportSchoolsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its bytes in base64: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252. The first line names the columns in Danish
   * or English: name and cvr, and where wanted institution number, city, mail domain, delivery channel and agreement from.
   * At most 1 000 schools.
   */
  contentBase64: Scalars['String']['input'];
  /** Its name. */
  fileName: Scalars['String']['input'];
  /** True to try it: nothing is stored. */
  isDryRun: Scalars['Boolean']['input'];
};

/** What `importSchools` answers. */
export type ImportSchoolsResult = IdempotencyConflict | InvalidInput | NotPermitted | SchoolsImported;

/** The import is taken back. */
export type ImportUndone = {
  /** How many stayed, because something hangs on them. */
  keptCount: Scalars['Int']['output'];
  /** How many schools left the register. */
  withdrawnCount: Scalars['Int']['output'];
};

/** An incident: an event that interrupts a service or lowers its quality, or can (section 5.2). */
export type Incident = Node & {
  /** When handling really began, if that differs from when it was recorded (R-5.14). */
  actualBegunAt?: Maybe<Scalars['DateTime']['output']>;
  /** The affected schools that the actor may know of: all for AUB and the reporting supplier, only itself for a school. */
  affectedSchools: Array<Organisation>;
  /** When a priority 4 is to be solved, as both sides agreed (R-5.30). */
  agreedResolutionAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is in one of them, in base64; null for one that the actor does not see. Opening a file is a reading of the case (5.2.1). */
  attachmentContent?: Maybe<Scalars['String']['output']>;
  /** The files of the case that the actor may see, in the order in which they came. */
  attachments: Array<Attachment>;
  /** Missed duties, in order of due time. */
  breaches: Array<Breach>;
  /** The consequence for the business (section 5.2.1). */
  businessConsequence?: Maybe<Scalars['String']['output']>;
  /** Telephone calls, latest first; at most 100. */
  calls: Array<Call>;
  /** Why it was cancelled. */
  cancelReason?: Maybe<CancelReason>;
  /** What kind of inquiry it is. */
  caseType: CaseType;
  /** What kind of fault. */
  category: IncidentCategory;
  /** The duties of a critical incident, with what is done; empty below priority 1. */
  checklist: Array<ChecklistStep>;
  /**
   * How each due time came about, as JSON text: rule and clause, hours and their version, start, target, due time with its
   * working, when it was met or missed, and the breach.
   */
  clockProof: Scalars['String']['output'];
  /** All clocks of the case, in order of start. */
  clocks: Array<Clock>;
  /** Case closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the case is closed by itself, unless somebody objects; null when it is not (R-5.14). */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who leads and coordinates, and who did so before, latest first. */
  coordinators: Array<Coordinator>;
  /** The organisation on the other side. */
  counterpartOrganisation: Organisation;
  /** The answers to the four questions of section 5.2. */
  critical: CriticalAnswers;
  /** The cycles before the case was reopened, in order (R-5.14). */
  cycles: Array<IncidentCycle>;
  /** What happens, in the reporter's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the fault was found. */
  detectedAt: Scalars['DateTime']['output'];
  /** What the sides do not agree on, or did not, newest first. Both readings stay. */
  disputes: Array<Dispute>;
  /** The case that it is a duplicate of. */
  duplicateOf?: Maybe<Incident>;
  /** Steps on the escalation ladder, in order. */
  escalations: Array<EscalationStep>;
  /** The caller's own reference. */
  externalRef?: Maybe<ExternalReference>;
  /** What the actor's own organisation calls the case elsewhere: the reference of its report first, then those recorded later. */
  externalRefs: Array<ExternalReference>;
  /** Times that were proposed, newest first. */
  feedbackProposals: Array<FeedbackProposal>;
  /** Cases that follow this one. */
  followUps: Array<Incident>;
  /** The closed case that this one follows. */
  followsUp?: Maybe<Incident>;
  /** Who handles it. */
  handler?: Maybe<Handler>;
  /** When handling began. */
  handlingStartedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Impact (section 5.2.4). */
  impact?: Maybe<Level>;
  /** The version of the Instruks that the case was opened under (R-6.1). */
  instructionVersion: Scalars['String']['output'];
  /**
   * True when feedback is by agreement, something has been told, and no time is agreed or proposed: 'aftale mangler'
   * (R-4.16, R-4.17). No breach.
   */
  isAgreementMissing: Scalars['Boolean']['output'];
  /** True when the agreement of an affected school waits for annex 2: the case is accepted and flagged (R-2.11). */
  isAnnexMissing: Scalars['Boolean']['output'];
  /** For AUB: true while an open report from the school side has no number at ATP's internal IT (R-5.18). For others false. */
  isAtpReferenceMissing: Scalars['Boolean']['output'];
  /** True for AUB's own priority 1 that was told to every agreement on the service (R-4.1). */
  isBroadcast: Scalars['Boolean']['output'];
  /** True when minimum data are missing (section 5.2.1). */
  isIncomplete: Scalars['Boolean']['output'];
  /** True once the incident has been priority 1; stays true when lowered (R-5.26). */
  isMajorIncident: Scalars['Boolean']['output'];
  /** True while section 5.3 asks for a problem that is not linked: the incident cannot be closed (R-5.37). */
  isProblemMissing: Scalars['Boolean']['output'];
  /** True for a case of a test environment: listed, never counted (E.13). */
  isTest: Scalars['Boolean']['output'];
  /** The other half of a report on both services. */
  linkedIncidents: Array<Incident>;
  /** The fields that are missing. */
  missing: Array<Scalars['String']['output']>;
  /** The clock that falls due next; null when none runs. */
  nextClock?: Maybe<Clock>;
  /** The case number, for example INC-2026-481516. Carries no order. */
  number: Scalars['String']['output'];
  /** When the fault arose, if known. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Case opened: when the report arrived. */
  openedAt: Scalars['DateTime']['output'];
  /** The other system, when `service` is OTHER. */
  otherService?: Maybe<Scalars['String']['output']>;
  /** Whether the reporter must also call, and whom (R-5.19). Null unless priority 1. */
  phoneDuty?: Maybe<PhoneDuty>;
  /** The priority in force. */
  priority: Priority;
  /** What the clocks would be with another priority (R-5.33), by the same rules as the change itself; nothing is stored. */
  priorityChange: PriorityChangePreview;
  /** The reporter's reason for another priority than the suggested one. */
  priorityReason?: Maybe<Scalars['String']['output']>;
  /** Why section 5.3 asks for a problem; empty when it does not. */
  problemGrounds: Array<ProblemGround>;
  /** The problems that are behind it, of those that the actor may see (R-5.37). */
  problems: Array<Problem>;
  /** Who has read the case (R-5.15). Names only for readers of the actor's own side. */
  reads: CaseReadConnection;
  /** When the report arrived, where that was before it was entered: the time of the call. The clocks count from it. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who entered it, where that was not the reporter: AUB for a caller. */
  registeredBy?: Maybe<Organisation>;
  /** The organisation that reported it. */
  reportedBy: Organisation;
  /** Who reported it (section 5.2.1). */
  reporter?: Maybe<Reporter>;
  /** What is asked for, of a case that is no incident. */
  request?: Maybe<CaseRequest>;
  /** How it was solved. */
  resolution?: Maybe<Resolution>;
  /** Case solved. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation that must solve it. */
  responsibleOrganisation: Organisation;
  /** Which side must solve it. */
  responsibleSide: ResponsibleSide;
  /** The result at each affected school that the actor may know of: for a school itself alone. */
  schoolOutcomes: Array<SchoolOutcome>;
  /** Grows with each history entry. */
  seq: Scalars['Int']['output'];
  /** What is affected. */
  service: AffectedService;
  /** When the fault should have been found, as both sides have it now (R-4.12). */
  shouldHaveDetectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who leads a critical incident for AUB now, by name; null while nobody is named (R-5.21). */
  situationManagerName?: Maybe<Scalars['String']['output']>;
  /** Where it is in its life. */
  state: IncidentState;
  /** The priority that the answers suggest (section 5.2.4). */
  suggestedPriority: Priority;
  /** The like incidents among which it is, when they suggest a problem to the actor's organisation (R-5.37 (c)). */
  suggestedProblem?: Maybe<ProblemSuggestion>;
  /** Why that priority was suggested, in a sentence of the caller's language. */
  suggestionReason: Scalars['String']['output'];
  /** The history log, newest first (R-5.15). */
  timeline: TimelineConnection;
  /** A short heading. */
  title: Scalars['String']['output'];
  /** Urgency (section 5.2.4). */
  urgency?: Maybe<Level>;
  /** The time for feedback that a form may propose (R-4.17); null at priority 1 and 2. */
  usualFeedbackAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each verb; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The verbs that the actor may use on the case in its present state, by mutation name. */
  viewerMay: Array<Scalars['String']['output']>;
};


/** An incident: an event that interrupts a service or lowers its quality, or can (section 5.2). */
export type IncidentAttachmentContentArgs = {
  id: Scalars['ID']['input'];
};


/** An incident: an event that interrupts a service or lowers its quality, or can (section 5.2). */
export type IncidentPriorityChangeArgs = {
  priority: Priority;
  reason: PriorityChangeReason;
};


/** An incident: an event that interrupts a service or lowers its quality, or can (section 5.2). */
export type IncidentReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An incident: an event that interrupts a service or lowers its quality, or can (section 5.2). */
export type IncidentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Handling has begun; the reaction clock is met or, if its due time had passed, stays missed. */
export type IncidentBegun = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The case is cancelled; nothing runs any more. */
export type IncidentCancelled = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
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

/** The incident is closed. */
export type IncidentClosed = {
  /** The incident. */
  incident: Incident;
};

/** A page of incidents. */
export type IncidentConnection = {
  /** The incidents with their cursors. */
  edges: Array<IncidentEdge>;
  /** The incidents. */
  nodes: Array<Incident>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, counted to 10 001 at most. Costs a query; ask only when shown. */
  totalCount: Scalars['Int']['output'];
};

/** A cycle of a case before it was reopened: its stamps are never typed over (R-5.14). */
export type IncidentCycle = {
  /** When it was really solved, if that differs. */
  actualResolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Case closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When handling began. */
  handlingStartedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** When the case was reopened. */
  reopenedAt: Scalars['DateTime']['output'];
  /** Case solved. */
  resolvedAt: Scalars['DateTime']['output'];
};

/** An incident in a page. */
export type IncidentEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The incident. */
  node: Incident;
};

/** Which incidents a list holds. Several fields narrow together. */
export type IncidentFilter = {
  /** Only these kinds of inquiry. */
  caseType?: InputMaybe<Array<CaseType>>;
  /** Only faults of this kind. */
  category?: InputMaybe<IncidentCategory>;
  /** Only cases whose next duty falls due at this instant or later. */
  dueAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only cases whose next duty falls due before this instant. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only cases with a missed duty (R-3.6). False: only cases without. */
  hasMissed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: only open reports from the school side that AUB has no number for at ATP's internal IT (R-5.18). Of nobody else's
   * concern: for others none. False: only the others.
   */
  isAtpReferenceMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only major incidents, priority 1 at any time (section 5.2.5). False: only the others. */
  isMajorIncident?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only NEW and IN_PROGRESS. False: only the others. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only cases of test environments. False: only the others. */
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases opened at this instant or later. */
  openedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only cases opened before this instant. */
  openedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only cases with this organisation as a party. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only cases whose next duty is owed by this organisation. */
  owedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only these priorities. */
  priority?: InputMaybe<Array<Priority>>;
  /** Only cases that this organisation must solve. */
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** Only cases on this service. */
  service?: InputMaybe<AffectedService>;
  /** Only these states. */
  state?: InputMaybe<Array<IncidentState>>;
  /** Only cases with all these words, as `search` finds them. 2 to 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The incident has the problem as its cause; its schools can read the problem. */
export type IncidentLinked = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
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

/** Names one incident. */
export type IncidentReference =
  /** By the caller's own reference, unique per organisation and system. */
  { externalRef: ExternalReferenceInput; id?: never; number?: never; }
  |  /** By global id. */
  { externalRef?: never; id: Scalars['ID']['input']; number?: never; }
  |  /** By number, for example INC-2026-481516. */
  { externalRef?: never; id?: never; number: Scalars['String']['input']; };

/** The case is open again, in a new cycle. */
export type IncidentReopened = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The incident is stored, its clocks run and its mail is queued. */
export type IncidentReported = {
  /** The incident. */
  incident: Incident;
  /** False when an earlier case with the same external reference was found and the report was an upsert. */
  isNew: Scalars['Boolean']['output'];
  /** The other incident, where two suppliers handle the two services. */
  linked: Array<Incident>;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The incident is resolved; every running clock has ended. */
export type IncidentResolved = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

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

/** A linked incident is open; close with a reason (R-5.36). */
export type IncidentsStillOpen = Refusal & {
  code: RefusalCode;
  /** How many are open, of those that the actor may see. */
  count: Scalars['Int']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The notice lacks required data (R-5.44). */
export type IncompleteChange = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The paths of the missing fields. */
  missing: Array<Scalars['String']['output']>;
};

/** Minimum data of section 5.2.1 are missing. At priority 1 send again with `acceptIncomplete: true`. */
export type IncompleteReport = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** True at priority 1: the report can be stored as it is. */
  mayAcceptIncomplete: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
  /** The paths of the missing fields. */
  missing: Array<Scalars['String']['output']>;
};

/** The installation that answers. */
export type Installation = {
  /** The invented people one can sign in as with one click; empty outside a demo. */
  demoPeople: Array<DemoPerson>;
  /** Where the priority 1 way out leads when all else fails: AUB's customer service in annex 1. */
  emergencyContact?: Maybe<EmergencyContact>;
  /** Where the Instruks in force is published (section 6): a setting of the installation. */
  instructionAddress: Scalars['String']['output'];
  /** True while Temporal answers. While it does not, due times are shown and misses recorded by the sweep. */
  isClockEngineUp: Scalars['Boolean']['output'];
  /** True where the time can be moved (demo and test only). */
  isClockMovable: Scalars['Boolean']['output'];
  /** DEMO, TEST or PRODUCTION. */
  kind: InstallationKind;
  /** The time by which clocks are judged. In a demo it can be moved ahead. */
  now: Scalars['DateTime']['output'];
  /** The state of AUB's services as AUB itself has reported it (sections 4.1 and 5.2.2). Names no case and no party. */
  services: Array<ServiceCondition>;
};

/** The kinds of installation. */
export type InstallationKind =
  /** Invented organisations and cases; the time can be moved. */
  | 'DEMO'
  /** Real cases; the time cannot be moved. */
  | 'PRODUCTION'
  /** For automatic tests. */
  | 'TEST';

/** The version is acknowledged. */
export type InstructionAcknowledged = {
  /** The version in force, with the acknowledgement. */
  instruction: InstructionInForce;
};

/** An organisation has read a version of the Instruks. */
export type InstructionAcknowledgement = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said so. */
  byName: Scalars['String']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
  /** The version. */
  versionId: Scalars['String']['output'];
};

/** The copy is confirmed; twelve months count from now. */
export type InstructionConfirmed = {
  /** The copy. */
  copy: InstructionCopy;
};

/** The copy of the Instruks that the platform holds. */
export type InstructionCopy = {
  /** Where the published one is found: a setting of the installation. */
  address: Scalars['String']['output'];
  /** When AUB last held the copy against it; null for never, and for everybody but AUB. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did. */
  confirmedByName?: Maybe<Scalars['String']['output']>;
  /** For AUB: true when twelve months have gone without a confirmation. For others false. */
  isOld: Scalars['Boolean']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
  /** From when it is in force. */
  validFrom: Scalars['DateTime']['output'];
  /** The version in force, for `confirmInstruction`. */
  versionId: Scalars['String']['output'];
};

/** The version of the Instruks that is in force. */
export type InstructionInForce = {
  /** The acknowledgement of one's own organisation; null while it is missing. */
  acknowledgement?: Maybe<InstructionAcknowledgement>;
  /** Its label. */
  label: Scalars['String']['output'];
  /** From when it is in force. */
  validFrom: Scalars['DateTime']['output'];
  /** Its id, for `acknowledgeInstruction`. */
  versionId: Scalars['String']['output'];
  /** True for whoever may acknowledge it. */
  viewerMayAcknowledge: Scalars['Boolean']['output'];
};

/** An ITSM tool or a script of one organisation: a member of its own kind (C.4). */
export type IntegrationClient = Node & {
  /** When it was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who created it. */
  createdBy?: Maybe<Scalars['String']['output']>;
  /** The human who is called about its reports when a report names nobody (R-5.13). */
  defaultReporter: DefaultReporter;
  /** When it was ended; null while it is in use. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** When one of its tokens was last used, to the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the organisation calls it; it stands as the author of what it does. */
  name: Scalars['String']['output'];
  /** Its client credentials for /oauth/token; null when it has no secret. */
  oauth?: Maybe<ClientCredentials>;
  /** What the tool calls the four priorities; none when it must say P1 to P4. */
  priorityWords: Array<PriorityWord>;
  /** What it is used for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Its tokens, the newest first, ended ones too. */
  tokens: Array<ApiToken>;
};

/** A page of clients. */
export type IntegrationClientConnection = {
  /** The clients with their cursors. */
  edges: Array<IntegrationClientEdge>;
  /** The clients. */
  nodes: Array<IntegrationClient>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A client in a page. */
export type IntegrationClientEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The client. */
  node: IntegrationClient;
};

/** Which clients a list holds. */
export type IntegrationClientFilter = {
  /** Those that have ended instead of those in use. */
  isEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A web service of AUB's (section 2.1). */
export type InterfaceService = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** True for those that the Instruks names: they are always on. */
  isNamed: Scalars['Boolean']['output'];
  /** True while it belongs to the cooperation. */
  isOn: Scalars['Boolean']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** When it was last switched; null for never. */
  switchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  switchedByName?: Maybe<Scalars['String']['output']>;
};

/** The service is switched. */
export type InterfaceServiceSwitched = {
  /** All services, as they are now. */
  services: Array<InterfaceService>;
};

/** A version of the interface description (R-2.5). */
export type InterfaceVersion = {
  /** Where it is found. */
  address: Scalars['String']['output'];
  /** A checksum of the document. */
  checksum?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  label: Scalars['String']['output'];
  /** The number of the requirement that it belongs to; null for an actor that was not told of it. */
  requirementNumber?: Maybe<Scalars['String']['output']>;
  /** The service. */
  service: ChangeService;
  /** The first day on which it is in force. */
  validFrom: Scalars['Date']['output'];
};

/** A version of the interface description. */
export type InterfaceVersionInput = {
  /** Where it is found, an https address. */
  address: Scalars['String']['input'];
  /** A checksum of the document. */
  checksum?: InputMaybe<Scalars['String']['input']>;
  /** Its name, unique for the service. */
  label: Scalars['String']['input'];
  /** The service. */
  service: ChangeService;
  /** The first day on which it is in force. */
  validFrom: Scalars['Date']['input'];
};

/** A value of the input breaks a rule. */
export type InvalidInput = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** An invitation that waits to be used (F55). */
export type Invitation = {
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** The address it is bound to. */
  email: Scalars['EmailAddress']['output'];
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The invitation, for `withdrawInvitation`. */
  invitationId: Scalars['ID']['output'];
  /** Who sent it. */
  invitedBy: Scalars['String']['output'];
  /** True when it has stopped working. */
  isExpired: Scalars['Boolean']['output'];
  /** Whom it is for. */
  name: Scalars['String']['output'];
  /** What it gives. */
  roles: Array<Role>;
};

/** The person belongs to the organisation now, and can sign in. */
export type InvitationAccepted = {
  /** The address to sign in with. */
  email: Scalars['EmailAddress']['output'];
};

/** An invitation as the holder of its link sees it (F55). */
export type InvitationByLink = {
  /** The address it is bound to; null for an unknown link. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** When it stops working. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the address has an account already: then its owner signs in to accept. */
  hasAccount: Scalars['Boolean']['output'];
  /** True when a password need not be chosen. */
  hasPassword: Scalars['Boolean']['output'];
  /** Who sent it. */
  invitedBy?: Maybe<Scalars['String']['output']>;
  /** Whom it is for. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation that invites. */
  organisationName?: Maybe<Scalars['String']['output']>;
  /** What it gives. */
  roles: Array<Role>;
  /** Whether it can be used. */
  state: LinkState;
};

/** The link of the invitation works no more. */
export type InvitationWithdrawn = {
  /** Those that still wait. */
  invitations: Array<Invitation>;
};

/** Whom to invite. */
export type InvitePersonInput = {
  /** Makes the request safe to repeat; stands in for the header Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The address; the invitation is bound to it. */
  email: Scalars['String']['input'];
  /** The language of the mail; Danish when left out. */
  language?: InputMaybe<Language>;
  /** The name of the person. */
  name: Scalars['String']['input'];
  /** The organisation; AUB alone may name another than its own, and then invites an administrator. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person may do. */
  roles: Array<Role>;
};

/** What came of `invitePerson`. */
export type InvitePersonResult = AlreadyMember | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | PersonInvited;

/** A secret to be issued. */
export type IssueClientSecretInput = {
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What the tokens that it gives may do; at least one. */
  scopes: Array<TokenScope>;
};

/** What came of issuing a secret. */
export type IssueClientSecretResult = ClientAlreadyEnded | ClientSecretIssued | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** An error whose cause is known, with the way around it (R-5.34). */
export type KnownError = {
  /** What kind of fault. */
  category: IncidentCategory;
  /** Who handles it. */
  owner: Organisation;
  /** The problem's number, for those who may read the problem. */
  problemNumber?: Maybe<Scalars['String']['output']>;
  /** When it was recorded, or last reviewed. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it is looked at again (R-5.36). */
  reviewOn: Scalars['Date']['output'];
  /** The services. */
  services: Array<ProblemService>;
  /** The heading. */
  title: Scalars['String']['output'];
  /** The way around it. */
  workaround: Scalars['String']['output'];
};

/** A page of known errors. */
export type KnownErrorConnection = {
  /** The known errors with their cursors. */
  edges: Array<KnownErrorEdge>;
  /** The known errors. */
  nodes: Array<KnownError>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A known error in a page. */
export type KnownErrorEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The known error. */
  node: KnownError;
};

/** The problem is a known error, shown to whoever types an incident of the service. */
export type KnownErrorRecorded = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** A language of mails and pages. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** The organisation would be left without an administrator (C.4). */
export type LastAdministrator = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** An order that obliges schools to report to AUB. */
export type LegalBasis = {
  /** Where the order in force is found. */
  link: Scalars['String']['output'];
  /** The paragraph. */
  paragraph: Scalars['String']['output'];
  /** Its title, in Danish. */
  title: Scalars['String']['output'];
};

/** High, medium or low (section 5.2.4). */
export type Level =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Only a person of escalation level 2 settles a dispute (C.4). */
export type LevelTwoRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** What is wrong with a line of a file. */
export type LineFault = {
  /** The cells of the line as they stood in a file of schools, so that it can be corrected; empty for other files. */
  cells: Array<Scalars['String']['output']>;
  /** The column in words, in the caller's language. */
  column: Scalars['String']['output'];
  /** The line; the heading is line 1. */
  line: Scalars['Int']['output'];
  /** What is wrong and what to do, in the caller's language. */
  message: Scalars['String']['output'];
};

/** The link cannot be used; `state` says why, the message how to get a new one (F55). */
export type LinkClosed = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** Why. */
  state: LinkState;
};

/** Which problem, and which incident. */
export type LinkIncidentInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** The incident; solved by the organisation that owns the problem. */
  incidentId: Scalars['ID']['input'];
};

/** What came of it. */
export type LinkIncidentResult = AlreadyClosed | AlreadyLinked | CivilNumberFound | IdempotencyConflict | IncidentLinked | InvalidInput | NotFound | NotPermitted | VersionConflict;

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
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who called, 2 to 120 characters; the signed-in person, or the client's default reporter, when left out. */
  caller?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** True: it counts as a status to the counterpart. Only when somebody answered. */
  isStatus?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was said, or why it was tried, 3 to 10 000 characters. */
  note: Scalars['String']['input'];
  /** The number that was called; eight Danish digits or E.164. */
  number: Scalars['String']['input'];
  /** What it came to. */
  result: CallResult;
  /** Who was spoken with. Required when somebody answered. */
  spokenWith?: InputMaybe<Scalars['String']['input']>;
};

/** What came of logging a call. */
export type LogCallResult = AlreadyClosed | AlreadyResolved | CallLogged | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** A call or a meeting. */
export type LogDialogueCallInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** When it was. */
  heldAt: Scalars['DateTime']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** True for a meeting. */
  isMeeting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took part: somebody from each side, 50 at most. */
  participants: Array<DialogueParticipantInput>;
  /** What was said; of an emergency's call due within one working day. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What logDialogueCall can come to. */
export type LogDialogueCallResult = CivilNumberFound | DialogueCallLogged | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** A mail address of an annex at which mail does not arrive. */
export type MailBounce = Node & {
  /** The address. */
  address: Scalars['EmailAddress']['output'];
  /** What the mail server said. */
  answer: Scalars['String']['output'];
  /** When the mail came back. */
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

/** What one has looked at. */
export type MarkNotificationsReadInput = {
  /** One case alone; all when left out. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The cursor of the newest that was shown: what came after it stays new. Everything when left out. */
  upTo?: InputMaybe<Scalars['String']['input']>;
};

/** What looking can come to. */
export type MarkNotificationsReadResult = IdempotencyConflict | NotPermitted | NotificationsRead;

/** A person in an organisation (C.4). */
export type Member = {
  /** The person's department. */
  department?: Maybe<Scalars['String']['output']>;
  /** The address to sign in with. */
  email: Scalars['EmailAddress']['output'];
  /** The level of escalation the person stands for in disputes, 1 to 3; null for none (R-4.12). */
  escalationLevel?: Maybe<Scalars['Int']['output']>;
  /** True while AUB has shut the person out. */
  isDisabled: Scalars['Boolean']['output'];
  /** True for oneself. */
  isSelf: Scalars['Boolean']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The person, for the verbs on members. */
  personId: Scalars['ID']['output'];
  /** The person's telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** What the person may do here. */
  roles: Array<Role>;
  /** The version, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A membership of a person in an organisation. */
export type Membership = {
  /** True for the one in use. */
  isCurrent: Scalars['Boolean']['output'];
  /** The organisation. */
  organisation: Organisation;
  /** The roles there. */
  roles: Array<Role>;
};

/** The person is let out. */
export type MembershipEnded = {
  /** Those who are left. */
  members: Array<Member>;
};

/** Which organisation ends, and which takes its place. */
export type MergeOrganisationsInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its version, as the caller has seen it. */
  expectedVersion: Scalars['Int']['input'];
  /** The one that ends. */
  id: Scalars['ID']['input'];
  /** The one that takes over: of the same kind. */
  successorId: Scalars['ID']['input'];
};

/** What `mergeOrganisations` answers. */
export type MergeOrganisationsResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | OrganisationsMerged | VersionConflict;

/** Where to move the window. */
export type MoveWindowInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** With it the scope has changed: notice and dialogue are to be renewed. */
  declareScope?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 2 000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** When it ends: after it begins, 30 days later at most. */
  windowEnd: Scalars['DateTime']['input'];
  /** When it begins. */
  windowStart: Scalars['DateTime']['input'];
};

/** What moveWindow can come to. */
export type MoveWindowResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict | WindowMoved;

/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type Mutation = {
  /** Accept the time that the other side proposes: from now on it is a deadline like any other (R-4.16). */
  acceptFeedbackTime: AcceptFeedbackTimeResult;
  /** The same by the link of the mail, without a session, once. */
  acceptFeedbackTimeByLink: AcceptFeedbackTimeByLinkResult;
  /**
   * Use an invitation. Answered without a session: one account for the invited address, whoever holds the link and however
   * often it is clicked. In the session of somebody else it is refused (F55).
   */
  acceptInvitation: AcceptInvitationResult;
  /** Accept the analysis that was sent (C.2). */
  acceptRootCause: AcceptRootCauseResult;
  /** AUB has taken note of a version of annex 2. It was in force before: a change needs no acceptance (R-5.4). */
  acknowledgeAnnex: AcknowledgeAnnexResult;
  /** Say that the call of the escalation ladder has reached somebody: the ladder stops, the clock does not (R-3.6). */
  acknowledgeEscalation: AcknowledgeEscalationResult;
  /** Say that one's own organisation has read the Instruks in force. Nothing waits for it; a new version asks again (section 6). */
  acknowledgeInstruction: AcknowledgeInstructionResult;
  /**
   * Add a file to a case, at most 5 MiB and 30 files to a case: PDF, PNG, JPEG, DOCX, XLSX, and text (TXT, LOG, CSV, JSON,
   * XML in UTF-8). A request over HTTP carries at most 256 kB in all. No file may hold data of pupils or civil registration
   * numbers (D.9).
   */
  addAttachment: AddAttachmentResult;
  /**
   * Write a note of one's own organisation to itself. Nobody else ever sees it, AUB included; nothing is sent, no clock is
   * met, and the case's version stays.
   */
  addNote: AddNoteResult;
  /** Take over what the school's supplier has filled in: the supplier's part of annex 2 (R-3.12, R-7.2). */
  adoptSupplierAnnex: AdoptSupplierAnnexResult;
  /** Announce a change of what AUB requires, at least 60 days before it must be met, or with a reason (R-5.41). A person only. */
  announceRequirement: AnnounceRequirementResult;
  /** Announce a service window, or with `id` move, extend or cancel one. What is said after it has begun does not leave the operating time (R-4.4). */
  announceServiceWindow: AnnounceServiceWindowResult;
  /** Say yes or no to somebody whom the organisation's own provider vouched for (D.6). */
  answerAccessRequest: AnswerAccessRequestResult;
  /** Accept the other side's claim, and the clocks began there; or reject it with a reason (R-4.12). */
  answerDetectionClaim: AnswerDetectionClaimResult;
  /** Agree to the date that was asked for, or not. By a person of AUB. A day that was missed before stays missed (R-5.39). */
  answerExtension: AnswerExtensionResult;
  /** Answer a question. The asker closes it. */
  answerQuestion: AnswerQuestionResult;
  /** Answer a request for a test (R-3.3), for information (R-2.8) or resources (R-5.6), or say that a talk was held (R-3.8). */
  answerRequest: AnswerRequestResult;
  /** Answer a requirement: possible, not possible, or questions. The newest answer holds (R-5.41). */
  answerRequirement: AnswerRequirementResult;
  /** Answer a request for resources (R-5.6). */
  answerResources: AnswerResourcesResult;
  /** Accept or decline a wish for change (R-5.51). What is not clear is asked by askQuestion. */
  answerWish: AnswerWishResult;
  /** Name the school side's contact for the coordination of a critical incident, or hand over to another (R-5.22). */
  appointCoordinatingContact: AppointCoordinatingContactResult;
  /** Name the Situation Manager of a critical incident, or hand over to another (R-5.21). AUB only. */
  appointSituationManager: AppointSituationManagerResult;
  /** AUB approves, with conditions if any are given. Refused while a static reason of the gate stands (C.3). A person with a sign-in of the last 15 minutes only. */
  approveChange: ApproveChangeResult;
  /** Approve a class of changes beforehand (R-5.49). A person of AUB's change management only. */
  approveStandardTemplate: ApproveStandardTemplateResult;
  /** Ask AUB for another date for the analysis (R-5.39). */
  askExtension: AskExtensionResult;
  /** Ask the other side something about a change (R-5.42). */
  askQuestion: AskQuestionResult;
  /** Say who has the case from now on. Meets no clock: assignment is not the beginning of handling (4.2). */
  assignHandler: AssignHandlerResult;
  /** Assign a supplier to a service of a school. A service has one supplier at a time (R-2.13, C.4). */
  assignSupplier: AssignSupplierResult;
  /** Begin handling by a named person of the responsible side. Meets the reaction clock (R-4.11). */
  beginIncident: BeginIncidentResult;
  /** Take a report back as a mistake or a duplicate. Every clock ends without a breach; what was missed stays missed. */
  cancelIncident: CancelIncidentResult;
  /** Add schools that turn out to be affected, or take out those that are not (R-2.4). Each hears of itself alone. */
  changeAffectedSchools: ChangeAffectedSchoolsResult;
  /** Name another human to be called about what a client reports from now on (R-5.13). */
  changeDefaultReporter: ChangeDefaultReporterResult;
  /** Choose another password; every other session of oneself ends. */
  changePassword: ChangePasswordResult;
  /** Give the case another priority (R-5.33): by the responsible side or the Situation Manager, with a reason. */
  changePriority: ChangePriorityResult;
  /** Give a member other roles, in force at their next request (C.4). */
  changeRoles: ChangeRolesResult;
  /**
   * Choose what one is told in this organisation, and how. Mails to contact points are duties of the Instruks and always
   * leave; a priority 1 cannot be silenced (section 4.2).
   */
  chooseNotifications: ChooseNotificationsResult;
  /** Claim that the fault should have been found earlier. Both readings of the clocks are kept and shown (R-4.12). */
  claimShouldHaveDetected: ClaimShouldHaveDetectedResult;
  /** Close a resolved incident. Refused while section 5.3 requires a problem that is missing. */
  closeIncident: CloseIncidentResult;
  /** Close a solved problem. Refused while an analysis is owed, and while a linked incident is open unless a reason is given. */
  closeProblem: CloseProblemResult;
  /** Say that the own question was answered; nobody but the side that asked may. */
  closeQuestion: CloseQuestionResult;
  /** Say that the change is implemented. */
  completeImplementation: CompleteImplementationResult;
  /** Say that one's own annex is still correct. It is asked again in six months (R-5.4). */
  confirmAnnex: ConfirmAnnexResult;
  /** A person at AUB confirms that the dialogue was held. Refused while a question of AUB is open or a point lacks a tick. */
  confirmDialogue: ConfirmDialogueResult;
  /** Say that the rule's dates hold for the freeze of one year (R-5.45). A person of AUB's change management only. */
  confirmFreeze: ConfirmFreezeResult;
  /** Say that the stored copy of the Instruks is the published one (section 6). AUB only. */
  confirmInstruction: ConfirmInstructionResult;
  /** Say that what is registered of one's own organisation is right. Asked again once it is changed (D.7). */
  confirmOrganisation: ConfirmOrganisationResult;
  /** Set other dates for the freeze of one year. Every change whose window they touch is told, and its gate judged by them (R-5.45). A person only. */
  correctFreeze: CorrectFreezeResult;
  /** Name a tool or script that is to be given tokens, with the human who is called about its reports (R-5.13). */
  createClient: CreateClientResult;
  /** Make a token for a client. The token itself is in the answer, once. */
  createToken: CreateTokenResult;
  /** Answer a suggestion of many identical incidents with no (R-5.37 (c)). */
  declineSimilarity: DeclineSimilarityResult;
  /** Say what annex 1 says otherwise for one school: another telephone or mailbox of AUB's, and why (R-7.1). */
  deviateFromAnnex: DeviateFromAnnexResult;
  /** AUB shuts a person out of the whole platform (C.4). */
  disablePerson: DisablePersonResult;
  /** Keep a draft; everything in it is optional and only its owner sees it. Of a change that was sent it puts right what was sent (R-5.44). */
  draftChange: DraftChangeResult;
  /** AUB lets a person in again who was shut out (C.4). */
  enablePerson: EnablePersonResult;
  /** End a school's agreement. Cases that were opened before stay under the Instruks (R-2.3). */
  endAgreement: EndAgreementResult;
  /** End all of one's own sessions, on every node at once. */
  endAllSessions: EndAllSessionsResult;
  /**
   * Say when a supplier's last day for a service is. From then on it reads the cases of its period; open ones stay with it
   * until the school hands them over (C.4).
   */
  endAssignment: EndAssignmentResult;
  /** End an auditor's grant; their next request is refused (C.4). */
  endAuditorGrant: EndAuditorGrantResult;
  /** End a client for good: its tokens and its secret are refused from the next request on. */
  endClient: EndClientResult;
  /** Let annex 1 hold for a school as for everybody again (R-7.1). */
  endDeviation: EndDeviationResult;
  /** Let a member out; their next request here is refused (C.4). */
  endMembership: EndMembershipResult;
  /** End one of one's own sessions, on every node at once. */
  endOwnSession: EndOwnSessionResult;
  /** Stop the address of the own change calendar. */
  endSubscription: EndSubscriptionResult;
  /**
   * Take the whole case out as JSON (D.11). The export is an entry of the case's history, and a read of the case; both are
   * stored before the answer leaves (R-5.15).
   */
  exportIncident: ExportIncidentResult;
  /** Let an auditor look at the organisation's cases of a period, until a day (C.4). */
  grantAuditor: GrantAuditorResult;
  /** AUB exempts one change from a freeze; it takes two persons (R-5.49). */
  grantFreezeExemption: GrantFreezeExemptionResult;
  /**
   * Hand the school's open cases of a service over to whoever handles it today. Clocks keep running, and the new handler
   * owes them from now; the earlier one reads on and writes no more (C.4).
   */
  handOverCases: HandOverCasesResult;
  /**
   * Put the contact persons of a CSV file into the draft of one's own annex, or try it. New persons are added, those with
   * the same task and name replaced; lines with a fault are left out and named (E.14).
   */
  importContacts: ImportContactsResult;
  /** Take in a CSV file of schools, or try what it would take in. Lines with a fault are left out and named (E.14). */
  importSchools: ImportSchoolsResult;
  /** Send somebody a way in, bound to their address; an earlier one to the same address ends (C.4, E.1, F55). */
  invitePerson: InvitePersonResult;
  /**
   * Give a client a secret for OAuth 2 client credentials at /oauth/token. The secret is in the answer, once; a former one
   * stops at once.
   */
  issueClientSecret: IssueClientSecretResult;
  /** Say that a problem is behind one more incident: one problem takes many (R-5.37). */
  linkIncident: LinkIncidentResult;
  /**
   * Log a telephone call, or an attempt. Settles the telephone duty of a priority 1 (R-5.19); with `isStatus` it counts as a
   * status to the counterpart and meets the feedback duty at the time of the call (R-4.15).
   */
  logCall: LogCallResult;
  /** Log a call or meeting between the sides. For an emergency it is dialogue enough (R-5.42). */
  logDialogueCall: LogDialogueCallResult;
  /** Say that one has looked at what is new. Reading a case in a session says so too. */
  markNotificationsRead: MarkNotificationsReadResult;
  /**
   * End an organisation that another one takes over. Open cases move to the successor with their clocks as they run; the
   * history keeps the old name (C.4). Agreement and assignments of the old one end.
   */
  mergeOrganisations: MergeOrganisationsResult;
  /** Move the window. Later keeps the notice; earlier is held against it again by the gate (R-5.40). */
  moveWindow: MoveWindowResult;
  /** AUB objects, with a reason; needs no dialogue (C.3). A person with a sign-in of the last 15 minutes only. */
  objectToChange: ObjectToChangeResult;
  /** Object to the priority. Until level 2 of both sides has settled it the higher one's clocks run (R-5.33). */
  objectToPriority: ObjectToPriorityResult;
  /** Require the analysis of a problem that has none (R-5.38). By a person of AUB. */
  objectToWaiver: ObjectToWaiverResult;
  /** Open a school's agreement. It is pending until annex 2 is complete; reporting does not wait for that (R-2.11). */
  openAgreement: OpenAgreementResult;
  /** Open a problem (section 5.3) behind one or more incidents, or from a trend. Its dates count from now (R-5.39). */
  openProblem: OpenProblemResult;
  /** Say who sees to a problem and what is planned (R-5.35). */
  planProblem: PlanProblemResult;
  /** Write down a point that both sides are to tick. */
  proposeAgreedPoint: ProposeAgreedPointResult;
  /**
   * Propose when the next feedback comes, or when a priority 4 is solved (R-4.16, R-4.17, R-5.30). The other side accepts,
   * here or by the link of its mail, or proposes another; a proposal takes the place of the one before.
   */
  proposeFeedbackTime: ProposeFeedbackTimeResult;
  /**
   * Take a status back within ten seconds, while its mails wait. The duty that it met is open again with its old due time,
   * and what has fallen due meanwhile is missed (R-4.15).
   */
  recallStatus: RecallStatusResult;
  /** Record how a school's system is connected to a service (section 3.1): by the school, its supplier, or AUB. */
  recordConnection: RecordConnectionResult;
  /** Say what came of a test. That it arrived is shown by the code in the mail (E.3). */
  recordContactTest: RecordContactTestResult;
  /** Record that a version was sent by Digital Post. The checksum of its PDF is kept with it (R-7.3). */
  recordDigitalPost: RecordDigitalPostResult;
  /**
   * Say what the case is called in a system of one's own organisation: for AUB the case at ATP's internal IT (section 5.2.3),
   * for others the number in their own tool. Nobody else sees it; nothing is sent, no clock is met, and the case's version stays.
   * `incident(by: { externalRef })` finds the case by it.
   */
  recordExternalReference: RecordExternalReferenceResult;
  /** Record the cause and the way around it; again with another date when it was reviewed (R-5.34, R-5.36). */
  recordKnownError: RecordKnownErrorResult;
  /** Record what the fault has come to at each school (R-2.4): by the side that solves it, or by a school for itself. */
  recordSchoolOutcome: RecordSchoolOutcomeResult;
  /**
   * Take a school or a supplier into the register. A school that delivers through Lærepladsen.dk is registered as inactive,
   * since the Instruks does not cover it (R-2.3).
   */
  registerOrganisation: RegisterOrganisationResult;
  /** Take a view away: one's own, or as administrator one of the organisation's. */
  removeView: RemoveViewResult;
  /** Reopen a solved case, or a closed one for 30 days: a new cycle with new clocks from now (section 5.2.1, R-5.14). */
  reopenIncident: ReopenIncidentResult;
  /**
   * Report an incident (sections 5.2.1 and 5.2.3). Starts the reaction and feedback clocks of section 4.2 and sends
   * the mail of section 5.2.3. An incident on both services that two suppliers handle becomes two linked incidents.
   */
  reportIncident: ReportIncidentResult;
  /** Ask for a mail with a way to a new password. Answered without a session, alike for a known and an unknown address. */
  requestPasswordReset: RequestPasswordResetResult;
  /** Ask the other side for people or time (R-5.6). */
  requestResources: RequestResourcesResult;
  /** Choose a new password by the link of a mail. Answered without a session; every session of the person ends. */
  resetPassword: ResetPasswordResult;
  /** Say that mail to an address of the annex arrives again: its red flag goes (R-5.4). */
  resolveBounce: ResolveBounceResult;
  /** Say that the incident is solved. Ends the feedback series; begins handling too where nobody had (R-4.11). */
  resolveIncident: ResolveIncidentResult;
  /** Return an analysis that does not do. The deadline stays met (R-5.39). */
  returnRootCause: ReturnRootCauseResult;
  /** Write down what was learned. The other side's word on a reviewed change closes it. */
  reviewChange: ReviewChangeResult;
  /** Take an approval back; the gate of changes that rest on it shuts (R-5.49). A person only. */
  revokeStandardTemplate: RevokeStandardTemplateResult;
  /** Take a token back. Every node refuses it from the next request on. */
  revokeToken: RevokeTokenResult;
  /** Say that the change was rolled back. */
  rollBackChange: RollBackChangeResult;
  /**
   * Make a new secret for the organisation's on-call webhooks and show it once. For a day every call is signed with the former
   * one too (Standard Webhooks: two signatures), so that the receiver changes over without a gap.
   */
  rotateOnCallSecret: RotateOnCallSecretResult;
  /**
   * Replace a token by a new one with the same name and scopes. Both are valid until the overlap ends, so that a tool can
   * be changed over without a pause.
   */
  rotateToken: RotateTokenResult;
  /** Keep what is filled in so far. Nobody else sees it, and no clock follows it, until it is sent in (R-7.2). */
  saveAnnexDraft: SaveAnnexDraftResult;
  /** Set up or change the organisation's own sign-in (D.6). */
  saveIdentityProvider: SaveIdentityProviderResult;
  /** Keep what is written of an analysis; only the owner of the problem sees it until it is sent (R-5.38). */
  saveRootCauseDraft: SaveRootCauseDraftResult;
  /** Keep a list's filter under a name. One of the same name and scope takes the place of the one before. */
  saveView: SaveViewResult;
  /** Send the analysis to ATP Servicedesk's address of annex 1 (R-5.39). */
  sendRootCause: SendRootCauseResult;
  /** Send a status to the counterpart. Meets the open feedback duty and starts the next one (R-4.15). */
  sendStatus: SendStatusResult;
  /** Set from which level of escalation a member may settle disputes (R-4.12, R-5.33). */
  setEscalationLevel: SetEscalationLevelResult;
  /**
   * Say what a client calls the four priorities, so that it may report with `priorityWord`. All its words at once; they
   * replace the former ones (R-5.13).
   */
  setPriorityWords: SetPriorityWordsResult;
  /** Say whether an organisation only tests its connection: cases reported meanwhile never count in figures (E.13). */
  setTestEnvironment: SetTestEnvironmentResult;
  /**
   * Settle what the sides do not agree on, as a person of escalation level 2: when both sides have named the same value it
   * is settled and counts (R-4.12, R-5.33). Never by a token.
   */
  settleDispute: SettleDisputeResult;
  /** Say that the cause is removed (C.2). An analysis that is owed stays owed. */
  solveProblem: SolveProblemResult;
  /** Begin. Refused with every reason while the gate is shut, unless it is recorded that it happened anyway: each reason is then a breach (C.3). */
  startImplementation: StartImplementationResult;
  /**
   * Send the draft in as a new version. The counterpart is told, and it takes effect when notified (R-5.4); clocks that
   * run keep the hours they began with (R-4.14). A school's pending agreement becomes active with it (R-2.11).
   */
  submitAnnex: SubmitAnnexResult;
  /** Send the notice to AUB. Refused with what is missing; the 60 days count from now (R-5.40). After a change of scope it is the new notice. */
  submitChange: SubmitChangeResult;
  /** Get the address of the own change calendar for a calendar program; an earlier one stops. A person only. */
  subscribeToCalendar: SubscribeToCalendarResult;
  /** Take a service into the cooperation, or out of it. AUB only; the two that section 2.1 names stay. */
  switchInterfaceService: SwitchInterfaceServiceResult;
  /** Work in another of one's own organisations. Only for a signed-in person, never for a token. */
  switchOrganisation: SwitchOrganisationResult;
  /** Send a test to the mailbox that is read round the clock, or an alarm to the first step of the ladder (E.3). */
  testContact: TestContactResult;
  /** Tick a point for the own side: it agrees, or of a condition: it is met. A person only. */
  tickAgreedPoint: TickAgreedPointResult;
  /** Take an import back within 24 hours. Schools on which something hangs stay (E.14). */
  undoImport: UndoImportResult;
  /** Correct the name, numbers or channel of an organisation. What its cases say of it stays as it was written (R-2.9). */
  updateOrganisation: UpdateOrganisationResult;
  /** Change what reports say of oneself (5.2.1), and the language of one's mails. */
  updateProfile: UpdateProfileResult;
  /** Say that the nature of the case warrants no analysis (R-5.38). By a person of the owner; AUB may object. */
  waiveRootCause: WaiveRootCauseResult;
  /** Take a change back before it is implemented (C.3). */
  withdrawChange: WithdrawChangeResult;
  /** Take a client's secret back. Tokens that it has given are revoked. */
  withdrawClientSecret: WithdrawClientSecretResult;
  /** Make the link of an invitation useless (C.4). */
  withdrawInvitation: WithdrawInvitationResult;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcceptFeedbackTimeArgs = {
  input: AcceptFeedbackTimeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcceptFeedbackTimeByLinkArgs = {
  input: AcceptFeedbackTimeByLinkInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcceptRootCauseArgs = {
  input: AcceptRootCauseInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcknowledgeAnnexArgs = {
  input: AcknowledgeAnnexInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcknowledgeEscalationArgs = {
  input: AcknowledgeEscalationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAcknowledgeInstructionArgs = {
  input: AcknowledgeInstructionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAddAttachmentArgs = {
  input: AddAttachmentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAdoptSupplierAnnexArgs = {
  input: AdoptSupplierAnnexInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnnounceRequirementArgs = {
  input: AnnounceRequirementInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnnounceServiceWindowArgs = {
  input: AnnounceServiceWindowInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerAccessRequestArgs = {
  input: AnswerAccessRequestInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerDetectionClaimArgs = {
  input: AnswerDetectionClaimInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerExtensionArgs = {
  input: AnswerExtensionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerRequirementArgs = {
  input: AnswerRequirementInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerResourcesArgs = {
  input: AnswerResourcesInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAnswerWishArgs = {
  input: AnswerWishInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAppointCoordinatingContactArgs = {
  input: AppointInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAppointSituationManagerArgs = {
  input: AppointInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationApproveChangeArgs = {
  input: ApproveChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationApproveStandardTemplateArgs = {
  input: ApproveStandardTemplateInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAskExtensionArgs = {
  input: AskExtensionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAssignHandlerArgs = {
  input: AssignHandlerInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationAssignSupplierArgs = {
  input: AssignSupplierInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationBeginIncidentArgs = {
  input: BeginIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCancelIncidentArgs = {
  input: CancelIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChangeAffectedSchoolsArgs = {
  input: ChangeAffectedSchoolsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChangeDefaultReporterArgs = {
  input: ChangeDefaultReporterInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChangePriorityArgs = {
  input: ChangePriorityInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChangeRolesArgs = {
  input: ChangeRolesInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationChooseNotificationsArgs = {
  input: ChooseNotificationsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationClaimShouldHaveDetectedArgs = {
  input: ClaimShouldHaveDetectedInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCloseIncidentArgs = {
  input: CloseIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCloseProblemArgs = {
  input: CloseProblemInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCloseQuestionArgs = {
  input: CloseQuestionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCompleteImplementationArgs = {
  input: CompleteImplementationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationConfirmAnnexArgs = {
  input: ConfirmAnnexInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationConfirmDialogueArgs = {
  input: ConfirmDialogueInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationConfirmFreezeArgs = {
  input: ConfirmFreezeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationConfirmInstructionArgs = {
  input: ConfirmInstructionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationConfirmOrganisationArgs = {
  input: ConfirmOrganisationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCorrectFreezeArgs = {
  input: CorrectFreezeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationDeclineSimilarityArgs = {
  input: DeclineSimilarityInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationDeviateFromAnnexArgs = {
  input: DeviateFromAnnexInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationDisablePersonArgs = {
  input: DisablePersonInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationDraftChangeArgs = {
  input: DraftChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEnablePersonArgs = {
  input: EnablePersonInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndAllSessionsArgs = {
  input: EndAllSessionsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndAuditorGrantArgs = {
  input: EndAuditorGrantInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndClientArgs = {
  input: EndClientInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndDeviationArgs = {
  input: EndDeviationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndOwnSessionArgs = {
  input: EndOwnSessionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationEndSubscriptionArgs = {
  input: EndSubscriptionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationExportIncidentArgs = {
  input: ExportIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationGrantAuditorArgs = {
  input: GrantAuditorInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationGrantFreezeExemptionArgs = {
  input: GrantFreezeExemptionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationHandOverCasesArgs = {
  input: HandOverCasesInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationImportContactsArgs = {
  input: ImportContactsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationImportSchoolsArgs = {
  input: ImportSchoolsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationIssueClientSecretArgs = {
  input: IssueClientSecretInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationLinkIncidentArgs = {
  input: LinkIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationLogCallArgs = {
  input: LogCallInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationLogDialogueCallArgs = {
  input: LogDialogueCallInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationMergeOrganisationsArgs = {
  input: MergeOrganisationsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationMoveWindowArgs = {
  input: MoveWindowInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationObjectToChangeArgs = {
  input: ObjectToChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationObjectToPriorityArgs = {
  input: ObjectToPriorityInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationObjectToWaiverArgs = {
  input: ObjectToWaiverInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationOpenAgreementArgs = {
  input: OpenAgreementInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationOpenProblemArgs = {
  input: OpenProblemInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationPlanProblemArgs = {
  input: PlanProblemInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationProposeAgreedPointArgs = {
  input: ProposeAgreedPointInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationProposeFeedbackTimeArgs = {
  input: ProposeFeedbackTimeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecallStatusArgs = {
  input: RecallStatusInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordConnectionArgs = {
  input: RecordConnectionInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordContactTestArgs = {
  input: RecordContactTestInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordDigitalPostArgs = {
  input: RecordDigitalPostInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordExternalReferenceArgs = {
  input: RecordExternalReferenceInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordKnownErrorArgs = {
  input: RecordKnownErrorInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRecordSchoolOutcomeArgs = {
  input: RecordSchoolOutcomeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRemoveViewArgs = {
  input: RemoveViewInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationReopenIncidentArgs = {
  input: ReopenIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationReportIncidentArgs = {
  input: ReportIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRequestResourcesArgs = {
  input: RequestResourcesInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationResolveBounceArgs = {
  input: ResolveBounceInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationResolveIncidentArgs = {
  input: ResolveIncidentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationReturnRootCauseArgs = {
  input: ReturnRootCauseInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationReviewChangeArgs = {
  input: ReviewChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRevokeStandardTemplateArgs = {
  input: RevokeStandardTemplateInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRollBackChangeArgs = {
  input: RollBackChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRotateOnCallSecretArgs = {
  input: RotateOnCallSecretInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationRotateTokenArgs = {
  input: RotateTokenInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSaveAnnexDraftArgs = {
  input: SaveAnnexDraftInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSaveIdentityProviderArgs = {
  input: SaveIdentityProviderInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSaveRootCauseDraftArgs = {
  input: SaveRootCauseDraftInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSendRootCauseArgs = {
  input: SendRootCauseInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSendStatusArgs = {
  input: SendStatusInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSetEscalationLevelArgs = {
  input: SetEscalationLevelInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSetPriorityWordsArgs = {
  input: SetPriorityWordsInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSetTestEnvironmentArgs = {
  input: SetTestEnvironmentInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSolveProblemArgs = {
  input: SolveProblemInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationStartImplementationArgs = {
  input: StartImplementationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSubmitAnnexArgs = {
  input: SubmitAnnexInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSubmitChangeArgs = {
  input: SubmitChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSubscribeToCalendarArgs = {
  input: SubscribeToCalendarInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSwitchInterfaceServiceArgs = {
  input: SwitchInterfaceServiceInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationSwitchOrganisationArgs = {
  input: SwitchOrganisationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationTestContactArgs = {
  input: TestContactInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationTickAgreedPointArgs = {
  input: TickAgreedPointInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationWaiveRootCauseArgs = {
  input: WaiveRootCauseInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationWithdrawChangeArgs = {
  input: WithdrawChangeInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationWithdrawClientSecretArgs = {
  input: WithdrawClientSecretInput;
};


/** Everything one may do. Each field is one transaction; `Idempotency-Key` makes it safe to repeat. */
export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};

/** No freeze is in the way of a normal change. */
export type NoFreezeToExempt = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Nothing of the kind is disputed on this case, or it is settled. */
export type NoSuchDispute = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Everything that has a global id. Ids are opaque; do not build or parse them. */
export type Node = {
  /** The opaque global id. */
  id: Scalars['ID']['output'];
};

/** The case asks for nothing: it is an incident or a notice. */
export type NotARequest = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The case runs without clocks: it is answered, not handled, and has no priority (R-3.8). */
export type NotAnIncident = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** There is no such case, or the actor may not see it. Both answer alike. */
export type NotFound = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The incident has never been priority 1, so nobody leads it (R-5.26). */
export type NotMajorIncident = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The actor may not use this verb. */
export type NotPermitted = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The case must be resolved before it can be closed. */
export type NotResolved = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Nothing suggests a common cause of this incident and others now (R-5.37 (c)). */
export type NotSuggested = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The note is stored; the case's version is the same as before. */
export type NoteAdded = {
  /** The entry in the history log. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** No step of the ladder waits for an answer. */
export type NothingToAcknowledge = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Calculated notice of a normal change (R-5.40). */
export type NoticeSimulation = {
  /** The earliest day of implementation by notice alone; null when asked from the day of implementation. */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** The earliest day outside every freeze. */
  earliestOutsideFreezeOn?: Maybe<Scalars['Date']['output']>;
  /** The working, in sentences of the caller's language. */
  explanation: Array<Scalars['String']['output']>;
  /** The freeze that this day falls in. */
  freeze?: Maybe<FreezePeriod>;
  /** The latest day of receipt; null when asked from the receipt. */
  latestReceiptOn?: Maybe<Scalars['Date']['output']>;
  /** The days of notice that the version of the Instruks asks for. */
  noticeDays: Scalars['Int']['output'];
};

/** What is new to a person in one case. Enough to choose it, and nothing that counts as reading it (5.2.1). */
export type Notification = {
  /** When that happened. */
  at: Scalars['DateTime']['output'];
  /** The global id of the incident, problem or change. */
  caseId: Scalars['ID']['output'];
  /** The latest of it: the name of the fact, as in the history and the feed. */
  kind: Scalars['String']['output'];
  /** What it is. */
  noun: CaseNoun;
  /** Its number. */
  number: Scalars['String']['output'];
  /** Its priority; null while it has none. */
  priority?: Maybe<Priority>;
  /** The latest of it in words. */
  text: Scalars['String']['output'];
  /** Its title; null for a draft without one. */
  title?: Maybe<Scalars['String']['output']>;
  /** The kind of the latest of it. */
  topic: NotificationTopic;
  /** How much has happened that the person has not looked at; 0 when all was looked at. */
  unread: Scalars['Int']['output'];
};

/** A way in which a person is told. */
export type NotificationChannel =
  /** In the application. */
  | 'BELL'
  /** By mail to the person's address. */
  | 'MAIL';

/** What a person has chosen for one kind of event in one channel. */
export type NotificationChoice = {
  /** The channel. */
  channel: NotificationChannel;
  /** True when the person is told; so it is until they choose otherwise. */
  isOn: Scalars['Boolean']['output'];
  /** False where it cannot be silenced. */
  maySilence: Scalars['Boolean']['output'];
  /** The kind of event. */
  topic: NotificationTopic;
};

/** A choice for one kind of event in one channel. */
export type NotificationChoiceInput = {
  /** The channel. */
  channel: NotificationChannel;
  /** True to be told. */
  isOn: Scalars['Boolean']['input'];
  /** The kind of event. */
  topic: NotificationTopic;
};

/** A page of notifications, the latest first. */
export type NotificationConnection = {
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** The notifications. */
  nodes: Array<Notification>;
  /** Whether there are more, and where to go on. */
  pageInfo: PageInfo;
};

/** A notification with its place. */
export type NotificationEdge = {
  /** Its place in the list, for `after` and for `upTo`. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
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

/** The choices are stored. */
export type NotificationsChosen = {
  /** All choices as they are now. */
  choices: Array<NotificationChoice>;
};

/** It is noted that one has looked. */
export type NotificationsRead = {
  /** How many cases still have something new, counted to 100 at most. */
  unread: Scalars['Int']['output'];
};

/** An objection. */
export type ObjectToChangeInput = {
  /** When it was given by telephone, if it is entered afterwards. */
  actualDecidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 10 000 characters. */
  reason: Scalars['String']['input'];
};

/** What objectToChange can come to. */
export type ObjectToChangeResult = ChangeObjected | CivilNumberFound | GateUnavailable | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | SignInTooOld | StepNotPossible | VersionConflict;

/** An objection to the priority. */
export type ObjectToPriorityInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 2 000 characters. */
  reason: Scalars['String']['input'];
  /** The priority that it ought to have. */
  wished: Priority;
};

/** What came of it: objectToPriority. */
export type ObjectToPriorityResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | DisputeAlreadyOpen | IdempotencyConflict | InvalidInput | NotAnIncident | NotFound | NotPermitted | PriorityObjected | VersionConflict;

/** Which problem, and why AUB needs the analysis. */
export type ObjectToWaiverInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** Why AUB needs the analysis, 10 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ObjectToWaiverResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseRequired | VersionConflict | WaiverObjected;

/** A time that somebody else has planned something for. Neither whose nor what it is can be told. */
export type Occupancy = {
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The services. */
  services: Array<ChangeService>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** For whom AUB enters what it was told on the telephone. The caller is the `reporter`. */
export type OnBehalfInput = {
  /** The caller's school or supplier: it is the one that reports. */
  organisationId: Scalars['ID']['input'];
  /** The time of the call: when the report arrived, from which the clocks count. Not in the future. */
  receivedAt: Scalars['DateTime']['input'];
};

/** There is a new secret. */
export type OnCallSecretRotated = {
  /** How often the organisation has made a new one. */
  generation: Scalars['Int']['output'];
  /** The secret, `whsec_…`. It is stored nowhere. */
  secret: Scalars['String']['output'];
};

/** The list of tasks of an organisation that begins (screens 5.19, E.1). */
export type Onboarding = {
  /** How many are done. */
  done: Scalars['Int']['output'];
  /** The tasks, in the order in which they are best done; any order works. */
  tasks: Array<OnboardingTask>;
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

/** One task; the whole row is a link. */
export type OnboardingTask = {
  /** True when the facts say so. */
  isDone: Scalars['Boolean']['output'];
  /** False for what may wait or may never be needed. */
  isRequired: Scalars['Boolean']['output'];
  /** Which. */
  kind: OnboardingKind;
};

/** Only the side that asked may close the question. */
export type OnlyTheAskerCloses = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Whose agreement is opened. */
export type OpenAgreementInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The first day; today when left out. */
  firstOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** What `openAgreement` answers. */
export type OpenAgreementResult = AgreementOpened | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** Which incidents, what it is about, and who sees to it. */
export type OpenProblemInput = {
  /** What kind of fault; that of the first incident when left out. */
  category?: InputMaybe<IncidentCategory>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What happens again, 10 to 10 000 characters. */
  description: Scalars['String']['input'];
  /** The caller's own reference, unique per owner and system. */
  externalRef?: InputMaybe<ExternalReferenceInput>;
  /** The incidents that it is behind, all of them solved by the same organisation; empty for a problem from a trend (R-5.34). At most 100. */
  incidents: Array<Scalars['ID']['input']>;
  /** True when many identical incidents are the ground (R-5.37 (c)). The other grounds follow from the incidents. */
  manyIdentical?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is planned, and which resources are set aside (R-5.35). At most 2 000 characters. */
  plannedWork?: InputMaybe<Scalars['String']['input']>;
  /** Who sees to it. Left out: the signed-in person. A client must name one (R-5.35). */
  problemOwner?: InputMaybe<ProblemOwnerInput>;
  /** The services that it concerns. Required without incidents, else theirs. */
  services?: InputMaybe<Array<ProblemService>>;
  /** A short heading, 3 to 200 characters. Every school that it concerns reads it: no text of a problem names a school. */
  title: Scalars['String']['input'];
};

/** What came of it. */
export type OpenProblemResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ProblemOpened | ProblemOwnerRequired;

/** Phone hours for a calculation, in the form of annex 1 and 2. */
export type OpeningHoursInput = {
  /** Closing days: holidays, may1, jun5, dec24, dec31, afterAscension, a date, or two dates with a slash between. */
  closed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dates with hours of their own; they win over closing days and the week. */
  special?: InputMaybe<Array<SpecialHoursInput>>;
  /** The open spans of each weekday; a day that is absent is closed. */
  week: Array<WeekdayHoursInput>;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** An organisation: AUB, a school or a supplier. */
export type Organisation = Node & {
  /** The versions of the Instruks that it has acknowledged, the newest first: one's own, for AUB everybody's (R-6.1). */
  acknowledgements: Array<InstructionAcknowledgement>;
  /** A school's agreement with AUB, the newest. Null when there is none, and for others than schools. */
  agreement?: Maybe<Agreement>;
  /** What annex 1 says otherwise for this school; null when it says the same as for everybody (R-7.1). */
  annexDeviation?: Maybe<AnnexDeviation>;
  /** How fresh its annex is. */
  annexHealth: AnnexHealth;
  /** For a school its suppliers, for a supplier its schools, with their periods: those of the actor alone, all for AUB. */
  assignments: Array<SupplierAssignment>;
  /** Of a school: the duties missed in 30 days that count against it, among the actor's own cases (section 3.1). */
  bookedMisses?: Maybe<BookedMisses>;
  /** The city, where known. */
  city?: Maybe<Scalars['String']['output']>;
  /** When its administrator said that what is registered of it is right; null for never, and since it was changed (D.7). */
  confirmation?: Maybe<OrganisationConfirmation>;
  /** The company number, where known. */
  cvrNumber?: Maybe<Scalars['Cvr']['output']>;
  /** How a school delivers its data (R-2.3). */
  deliveryChannel: DeliveryChannel;
  /** The domain of its mail addresses, by which sign-in finds it; null where unknown. */
  emailDomain?: Maybe<Scalars['String']['output']>;
  /** Its last day, after a merger. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Why it is not active, in the caller's language; null while it is. */
  inactiveReason?: Maybe<Scalars['String']['output']>;
  /** The institution numbers of a school, those that are known (D.7). */
  institutionNumbers: Array<Scalars['String']['output']>;
  /** False for an organisation that has ended, or that the Instruks does not cover. */
  isActive: Scalars['Boolean']['output'];
  /** True for a test environment: its cases never count in figures (E.13). */
  isTest: Scalars['Boolean']['output'];
  /** AUB, SCHOOL or SUPPLIER. A school that is its own supplier is a SCHOOL. */
  kind: OrganisationKind;
  /** The full name. */
  name: Scalars['String']['output'];
  /** Open incidents that it is a side of or that affect it, among those that the actor sees. Tests are not counted. */
  openIncidents: Scalars['Int']['output'];
  /** Phone hours of the contact point that receives incidents, from annex 1 or 2. Null when no annex is filed. */
  phoneHours?: Maybe<PhoneHours>;
  /** Who took it over, where the actor may know. */
  successor?: Maybe<Organisation>;
  /** Grows with each change; what `expectedVersion` is held against. */
  version: Scalars['Int']['output'];
  /** The verbs on this organisation that the actor may use, by mutation name. */
  viewerMay: Array<Scalars['String']['output']>;
};

/** Names one organisation in exactly one way. */
export type OrganisationBy =
  /** By its company number (D.7). */
  { cvrNumber: Scalars['Cvr']['input']; id?: never; institutionNumber?: never; }
  |  /** By its global id. */
  { cvrNumber?: never; id: Scalars['ID']['input']; institutionNumber?: never; }
  |  /** By one of its institution numbers (D.7). */
  { cvrNumber?: never; id?: never; institutionNumber: Scalars['String']['input']; };

/** What is registered of an organisation is right. */
export type OrganisationConfirmation = {
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** Who said so. */
  byName: Scalars['String']['output'];
};

/** The facts are confirmed. */
export type OrganisationConfirmed = {
  /** The organisation. */
  organisation: Organisation;
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The organisations with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations. */
  nodes: Array<Organisation>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, at most 10 001. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. */
export type OrganisationEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Something that happened to an organisation beside its cases. Never changed, never removed. */
export type OrganisationEvent = {
  /** Who did it. */
  actorName: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What, as the closed word of the API. */
  kind: Scalars['String']['output'];
  /** What, as a sentence. */
  text: Scalars['String']['output'];
};

/** A page of an organisation's history. */
export type OrganisationEventConnection = {
  /** The entries with their cursors. */
  edges: Array<OrganisationEventEdge>;
  /** The entries. */
  nodes: Array<OrganisationEvent>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An entry in a page of an organisation's history. */
export type OrganisationEventEdge = {
  /** The cursor of this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: OrganisationEvent;
};

/** Which organisations a list holds. */
export type OrganisationFilter = {
  /** Only schools whose newest agreement is in this state. */
  agreement?: InputMaybe<AgreementStatus>;
  /** Only organisations that have ended, or none. */
  isEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only test environments, or none (E.13). */
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only organisations of this kind. */
  kind?: InputMaybe<OrganisationKind>;
  /** Only those whose name, city or number holds these words; at most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of organisation (section 2). */
export type OrganisationKind =
  /** Arbejdsgivernes Uddannelsesbidrag, with ATP Servicedesk as a unit. */
  | 'AUB'
  /** A vocational school: a party to the Instruks. */
  | 'SCHOOL'
  /** A system supplier, acting for schools (section 2.1). */
  | 'SUPPLIER';

/** The organisation is in the register. */
export type OrganisationRegistered = {
  /** The organisation. */
  organisation: Organisation;
};

/** The session now speaks for another organisation. */
export type OrganisationSwitched = {
  /** The actor as it is from now on. */
  viewer: Viewer;
};

/** The organisation is changed. */
export type OrganisationUpdated = {
  /** The organisation. */
  organisation: Organisation;
};

/** The organisation has ended, and its open cases are the successor's. */
export type OrganisationsMerged = {
  /** How many open cases moved. */
  movedCount: Scalars['Int']['output'];
  /** The one that ended. */
  organisation: Organisation;
  /** The one that took over. */
  successor: Organisation;
};

/** Somebody else is signed in in this browser. Sign out first, and open the link again (F55). */
export type OtherPersonSignedIn = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The figures of the overview page. */
export type Overview = {
  /** The instant of the figures. */
  asOf: Scalars['DateTime']['output'];
  /** Changes that are sent and not decided: the dialogue of R-5.42 is on its way. */
  changesInDialogue: Scalars['Int']['output'];
  /** Open cases whose next duty falls due within an hour. */
  dueWithinHour: Scalars['Int']['output'];
  /** Duties of the last 30 days: feedback of every kind. */
  feedback: Compliance;
  /** Open incidents of each priority. */
  openByPriority: Array<PriorityCount>;
  /** Changes that are sent and not ended. */
  openChanges: Scalars['Int']['output'];
  /** Problems that are not solved. */
  openProblems: Scalars['Int']['output'];
  /** Open cases with a duty that is overdue now. */
  overdue: Scalars['Int']['output'];
  /** Each party with its open cases and misses; for AUB all, for a supplier its schools, empty for a school. */
  parties: Array<PartyFigures>;
  /** Duties of the last 30 days: reaction. */
  reaction: Compliance;
  /** Problems whose root cause analysis is due today or within three days. */
  rootCausesDueSoon: Scalars['Int']['output'];
  /** Problems whose root cause analysis should have been sent before today (R-5.39). */
  rootCausesOverdue: Scalars['Int']['output'];
  /**
   * How the delivery of each service has been available since the month began, against the agreed 98.5 % (section 4.2,
   * R-4.5): a school's own, or a supplier's over its schools. Empty for AUB, which delivers nothing.
   */
  uptime: Array<ServiceUptime>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  /** The cursor of the last row; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more rows follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when rows lie before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One party's figures. */
export type PartyFigures = {
  /** When it last confirmed its annex (R-5.4); null while it has sent none. */
  annexConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Feedback duties of the last 30 days. */
  feedback: Compliance;
  /** Its open incidents of each priority. */
  openByPriority: Array<PriorityCount>;
  /** The party. */
  organisation: Organisation;
  /** Reaction duties of the last 30 days. */
  reaction: Compliance;
  /** Its problems whose root cause analysis is late (R-5.39). */
  rootCausesOverdue: Scalars['Int']['output'];
  /** How many schools it handles; null for a school. */
  schoolCount?: Maybe<Scalars['Int']['output']>;
  /** How many of its schools have sent no annex 2 (R-2.11). */
  schoolsWithoutAnnex: Scalars['Int']['output'];
};

/** The new password is in force; every other session has ended. */
export type PasswordChanged = {
  /** One's own sessions. */
  sessions: Array<Session>;
};

/** The new password is in force; every session of the person has ended. */
export type PasswordReset = {
  /** The address to sign in with. */
  email: Scalars['EmailAddress']['output'];
};

/** A way to a new password as the holder of its link sees it. */
export type PasswordResetByLink = {
  /** The address whose password it is; null for an unknown link. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether it can be used. */
  state: LinkState;
};

/** If the address has an account with a password, a mail is on its way. */
export type PasswordResetRequested = {
  /** True, whether or not the address is known. */
  isAsked: Scalars['Boolean']['output'];
};

/** The present password is another. */
export type PasswordWrong = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The person is shut out of the platform. */
export type PersonDisabled = {
  /** The person who was shut out. */
  personId: Scalars['ID']['output'];
};

/** The person may come in again. */
export type PersonEnabled = {
  /** The person who was let in again. */
  personId: Scalars['ID']['output'];
};

/** The invitation is on its way. */
export type PersonInvited = {
  /** The invitation. */
  invitation: Invitation;
};

/** A contact person as it is now. */
export type PersonNow = {
  /** The person. */
  contact: AnnexContact;
  /** True when mail to the person does not arrive (R-5.4). */
  isBounced: Scalars['Boolean']['output'];
};

/** The telephone duty of a priority 1 report (section 5.2.3). */
export type PhoneDuty = {
  /** True when the receiver's phones were open at the report: call too. False: the mail is enough. */
  isCallRequired: Scalars['Boolean']['output'];
  /** Whom to call. */
  organisation: Organisation;
  /** The number to call. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** When a call or an attempt settled it; null while it is open. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Phone hours of a contact point as they are now (annexes 1 and 2). */
export type PhoneHours = {
  /** The instant for which `isOpen` was answered. */
  asOf: Scalars['DateTime']['output'];
  /** The next closing, while open; null when always open. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the phones are open at `asOf`. */
  isOpen: Scalars['Boolean']['output'];
  /** The next opening, while closed. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mailbox that is read round the clock (R-4.13). */
  outOfHoursMailbox?: Maybe<Scalars['EmailAddress']['output']>;
  /** The number to call. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Today's spans in words, for example 08.00–16.00. */
  todayText: Scalars['String']['output'];
  /** The version of the annex these hours come from. */
  version: Scalars['Int']['output'];
};

/** Phone hours as they are typed: 8-15, or 8.00–12, 12.30-15, or lukket. Midnight as a closing is 24:00. */
export type PhoneHoursInput = {
  /** Closing days: holidays, jun5, dec24, dec31, may1, afterAscension, MM-DD, a date, or two dates with / between. */
  closed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dates with hours of their own. */
  special?: InputMaybe<Array<TypedDateInput>>;
  /** Hours by weekday; a weekday that is left out is closed. */
  week: Array<TypedDayInput>;
};

/** Which problem, and who does what about it. */
export type PlanProblemInput = {
  /** What is known of the cause. At most 10 000 characters. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** What is planned, and which resources are set aside. At most 2 000 characters; left out: nothing is. */
  plannedWork?: InputMaybe<Scalars['String']['input']>;
  /** Who sees to it from now on. */
  problemOwner: ProblemOwnerInput;
};

/** What came of it. */
export type PlanProblemResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ProblemOwnerRequired | ProblemPlanned | StepNotPossible | VersionConflict;

/** An agreed point lacks a tick. */
export type PointNotTicked = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The point. */
  point: Scalars['String']['output'];
};

/** The point is written down. */
export type PointProposed = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The point is ticked. */
export type PointTicked = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** How something was sent. */
export type PostChannel =
  /** By mail. */
  | 'MAIL'
  /** By calling the organisation's on-call webhook. */
  | 'WEBHOOK';

/** A step that keeps the cause from coming back. */
export type Prevention = {
  /** Until when; null while it is not decided. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** By whom. */
  owner: Scalars['String']['output'];
  /** What is done. */
  what: Scalars['String']['output'];
};

/** A step that keeps the cause from coming back. */
export type PreventionInput = {
  /** Until when. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** By whom. At most 120 characters. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** What is done. At most 2 000 characters. */
  what?: InputMaybe<Scalars['String']['input']>;
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

/** What the clocks would be with another priority (R-5.33). */
export type PriorityChangePreview = {
  /** The clocks that would begin. */
  begins: Array<ClockForecast>;
  /** The clocks that would end. */
  ends: Array<ClockForecast>;
};

/** Why the priority changes; it decides where the clocks begin (R-5.33). */
export type PriorityChangeReason =
  /** It was like that from the start: its clocks begin where the first ones did, possibly overdue at once. */
  | 'CORRECTION'
  /** Something new has come to light: raised, its clocks begin at the change. */
  | 'NEW_FACTS';

/** The priority is changed and its clocks run; the other side was told. */
export type PriorityChanged = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** How many open incidents one priority has. */
export type PriorityCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The priority. */
  priority: Priority;
};

/** The objection is stored; the higher priority runs until it is settled. */
export type PriorityObjected = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The priority is lower than the rules give and no reason was written (section 5.2). */
export type PriorityReasonRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The priority that the answers give. */
  suggestedPriority: Priority;
};

/** A word or number of a tool for a priority. Small and capital letters are the same. */
export type PriorityWord = {
  /** What it means here. */
  priority: Priority;
  /** The tool's word. */
  word: Scalars['String']['output'];
};

/** A word or number of a tool for a priority. */
export type PriorityWordInput = {
  /** What it means here. */
  priority: Priority;
  /** The tool's word, at most 40 characters, without a comma. */
  word: Scalars['String']['input'];
};

/** The client's words are set. */
export type PriorityWordsSet = {
  /** The client. */
  client: IntegrationClient;
};

/** A problem: the cause behind one or more incidents (section 5.3). Read by its sides and by every school that it concerns. */
export type Problem = Node & {
  /** The analyses that were sent, the newest first. */
  analyses: Array<RootCauseAnalysis>;
  /** What was missed, by when it was due (R-5.39). */
  breaches: Array<CaseBreach>;
  /** What kind of fault. */
  category: IncidentCategory;
  /** The cause, as far as it is known. */
  cause?: Maybe<Scalars['String']['output']>;
  /** Why it was closed while an incident was open (R-5.36). */
  closeReason?: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation on the other side; null when it is AUB's own. */
  counterpart?: Maybe<Organisation>;
  /** When it was opened; working day zero of its dates (R-5.39). */
  createdAt: Scalars['DateTime']['output'];
  /** What happens again, in the words of whoever opened it. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is written of the analysis; for its owner alone. */
  draft?: Maybe<RootCauseDraft>;
  /** What AUB was asked, the newest first. */
  extensions: Array<RootCauseExtension>;
  /** The owner's own reference; for the owner alone. */
  externalRef?: Maybe<ExternalReference>;
  /** Why it exists; empty when it was opened from a trend (R-5.37). */
  grounds: Array<ProblemGround>;
  id: Scalars['ID']['output'];
  /** The incidents that it is behind, of those that the actor may see: a school sees its own (R-2.4). */
  incidents: Array<Incident>;
  /** The version of the Instruks that the problem was opened under (R-6.1). */
  instructionVersion: Scalars['String']['output'];
  /** True when it was opened more than one working day after an incident was solved (R-5.37). */
  isLate: Scalars['Boolean']['output'];
  /** The known error as others are told of it; null when there is none (R-5.34). */
  knownError?: Maybe<KnownError>;
  /** The case number, for example PRB-2026-481516. Carries no order. */
  number: Scalars['String']['output'];
  /** Why AUB requires the analysis; null when it did not have to (R-5.38). */
  objection?: Maybe<RootCauseObjection>;
  /** The organisation that opened it. */
  openedBy: Organisation;
  /** The organisation that must find the cause. */
  owner: Organisation;
  /** What is planned, and which resources are set aside (R-5.35). */
  plannedWork?: Maybe<Scalars['String']['output']>;
  /** The most serious priority of its incidents; null for a problem from a trend. */
  priority?: Maybe<Priority>;
  /** Who sees to it (R-5.35). */
  problemOwner?: Maybe<ProblemOwner>;
  /** Who has read the problem (R-5.15). Names only for readers of the actor's own side. */
  reads: CaseReadConnection;
  /** How the cause was removed. */
  resolution?: Maybe<Scalars['String']['output']>;
  /** When the cause was removed. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Requests for resources, the newest first (R-5.6). */
  resourceRequests: Array<ResourceRequest>;
  /** The root cause analysis: its state and its dates (R-5.38, R-5.39). */
  rootCause: RootCauseDates;
  /** Grows with each history entry. */
  seq: Scalars['Int']['output'];
  /** The services that it concerns. */
  services: Array<ProblemService>;
  /** Where it is in its life. */
  state: ProblemState;
  /** The history log, newest first (R-5.15). */
  timeline: TimelineConnection;
  /** A short heading. */
  title: Scalars['String']['output'];
  /** Grows with each verb; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The verbs that the actor may use on the problem in its present state, by mutation name. */
  viewerMay: Array<Scalars['String']['output']>;
  /** The waiver of the analysis and what AUB said to it; null when it was not waived (R-5.38). */
  waiver?: Maybe<RootCauseWaiver>;
};


/** A problem: the cause behind one or more incidents (section 5.3). Read by its sides and by every school that it concerns. */
export type ProblemReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem: the cause behind one or more incidents (section 5.3). Read by its sides and by every school that it concerns. */
export type ProblemTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The problem is closed. */
export type ProblemClosed = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** A page of problems. */
export type ProblemConnection = {
  /** The problems with their cursors. */
  edges: Array<ProblemEdge>;
  /** The problems. */
  nodes: Array<Problem>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, counted to 10 001 at most. Costs a query; ask only when shown. */
  totalCount: Scalars['Int']['output'];
};

/** A problem in a page. */
export type ProblemEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The problem. */
  node: Problem;
};

/** Which problems a list holds. Several fields narrow together. */
export type ProblemFilter = {
  /** Only of this kind of fault. */
  category?: InputMaybe<IncidentCategory>;
  /** Only with an analysis that is owed before this date. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those with a missed date (R-5.39). False: only the others. */
  hasMissed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those that are neither solved nor closed. False: only the others. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this owner. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only with an analysis in these states. */
  rootCauseState?: InputMaybe<Array<RootCauseState>>;
  /** Only on this service. */
  service?: InputMaybe<ProblemService>;
  /** Only these states. */
  state?: InputMaybe<Array<ProblemState>>;
};

/** Why a problem exists (R-5.37). */
export type ProblemGround =
  /** A major incident got a workaround. */
  | 'MAJOR_WITH_WORKAROUND'
  /** Many identical incidents. */
  | 'MANY_IDENTICAL'
  /** An incident was solved without its root cause being found. */
  | 'ROOT_CAUSE_UNKNOWN';

/** The problem must be solved before it can be closed. */
export type ProblemNotSolved = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The problem is stored, its dates run and its mail is queued. */
export type ProblemOpened = {
  /** True when it was opened more than one working day after an incident was solved (R-5.37). A warning; nothing is refused. */
  isLate: Scalars['Boolean']['output'];
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The person who sees to a problem (R-5.35). */
export type ProblemOwner = {
  /** E-mail, for reminders. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** The person who sees to a problem. */
export type ProblemOwnerInput = {
  /** E-mail, for reminders. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** Telephone; eight Danish digits or E.164. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A client must name the person who sees to the problem (R-5.35). */
export type ProblemOwnerRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The problem has the owner and the plan that were given. */
export type ProblemPlanned = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Names one problem. */
export type ProblemReference =
  /** By the owner's own reference, unique per organisation and system. */
  { externalRef: ExternalReferenceInput; id?: never; number?: never; }
  |  /** By global id. */
  { externalRef?: never; id: Scalars['ID']['input']; number?: never; }
  |  /** By number, for example PRB-2026-481516. */
  { externalRef?: never; id?: never; number: Scalars['String']['input']; };

/** Section 5.3 requires a problem for this incident, and none is linked. */
export type ProblemRequired = Refusal & {
  code: RefusalCode;
  /** MAJOR_INCIDENT_WITH_WORKAROUND or ROOT_CAUSE_UNKNOWN. */
  conditions: Array<Scalars['String']['output']>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** A service that a problem concerns. */
export type ProblemService =
  /** Reporting of board and lodging stays. */
  | 'BOARD_AND_LODGING'
  /** Something else. */
  | 'OTHER'
  /** Reporting of school stays. */
  | 'SCHOOL_STAY';

/** The problem is solved; its known error is shown no longer. */
export type ProblemSolved = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

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

/** Like incidents that may have one cause (R-5.37 (c)). */
export type ProblemSuggestion = {
  /** The kind of fault of all of them. */
  category: IncidentCategory;
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** In how many days they came. */
  days: Scalars['Int']['output'];
  /** The incidents, the newest first; at most 20. */
  incidents: Array<Incident>;
  /** Open problems of the same owner, service and kind, to which they could be linked. */
  openProblems: Array<Problem>;
  /** The service of all of them. */
  service: AffectedService;
};

/** The profile is as it was asked for. */
export type ProfileUpdated = {
  /** Oneself as one is now. */
  viewer: Viewer;
};

/** The proposal was accepted, replaced or has passed. */
export type ProposalClosed = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

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
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** The point, 3 to 2 000 characters. */
  text: Scalars['String']['input'];
};

/** What proposeAgreedPoint can come to. */
export type ProposeAgreedPointResult = CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | PointProposed | StepNotPossible | VersionConflict;

/** A time that is proposed to the other side. */
export type ProposeFeedbackTimeInput = {
  /** The next feedback, or the solution of a priority 4. */
  about: AgreementSubject;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The time: ahead, within a year. */
  dueAt: Scalars['DateTime']['input'];
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Something to say with it, at most 2 000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: proposeFeedbackTime. */
export type ProposeFeedbackTimeResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | FeedbackTimeProposed | IdempotencyConflict | InvalidInput | NotAnIncident | NotFound | NotPermitted | VersionConflict;

/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type Query = {
  /** Who was vouched for by the organisation's own provider and waits to be let in (D.6). */
  accessRequests: Array<AccessRequest>;
  /**
   * The annex of an organisation: annex 1 for AUB, annex 2 for a school, and for a supplier its part of its schools'
   * annex 2 (R-7.1, R-7.2). Null for an organisation that the actor does not work with.
   */
  annex?: Maybe<Annex>;
  /** What phone hours mean before they are saved, worked out by the engine that real cases use (R-4.14). */
  annexHoursExample: AnnexHoursExampleResult;
  /** All versions of an organisation's annex, the newest first. A draft is among them for its owner alone (R-5.4). */
  annexVersions: Array<AnnexVersion>;
  /** Every standard change that AUB approved, also those that are revoked or used up; for whoever keeps them (R-5.49). */
  approvedTemplates: Array<StandardTemplate>;
  /** Which auditors may look at one's own organisation, at what and how long (C.4). */
  auditorGrants: Array<AuditorGrant>;
  /** Causes that come again: the incidents that the actor may see, by service, kind of fault and month (R-5.34). */
  causeTrend: Array<CauseTrendCell>;
  /** One change; null when there is none for this actor. A draft is its owner's alone (R-5.44). */
  change?: Maybe<Change>;
  /**
   * The change calendar: windows of changes and services, requirements, freezes, and when something announced now may be
   * carried out. Of others' changes only their time and service are told (section 5.4).
   */
  changeCalendar: ChangeCalendarResult;
  /** The changes that the actor may see: those ahead first, the earliest window at the top; then the newest. */
  changeRequests: ChangeConnection;
  /**
   * What has happened on the cases that one may see, in the order in which it was committed: take `endCursor`, ask again
   * with it as `after`, and nothing is missed and nothing comes twice. An entry is there only when nothing older can still
   * come; of one case they come in the order of its history. Reads of cases are not in the feed (R-5.15).
   */
  changes: ChangeFeed;
  /**
   * The actor's own organisation's integration clients with their tokens (C.4). Null for everybody but its
   * administrators, and for tokens.
   */
  clients?: Maybe<IntegrationClientConnection>;
  /**
   * Who can be reached now: telephones with their hours, who is on call, and the levels of escalation in their order
   * (R-5.3). Null for an organisation that the actor does not work with.
   */
  contactNow?: Maybe<ContactNow>;
  /** The actor's open cases of all kinds by their next deadline, whoever owes it or the others' alone. */
  duties: DutyConnection;
  /** What the link of a mail about a time for feedback opens (R-4.16). Answered without a session; looking uses nothing up. */
  feedbackTimeByLink: FeedbackTimeByLink;
  /** The freeze periods that touch the years asked for (section 5.4.2). */
  freezePeriods: FreezePeriodsResult;
  /** What the actor's school can hand over for a service after a change of supplier (C.4). Null for everybody else. */
  handOver?: Maybe<HandOver>;
  /** The organisation's own sign-in, for whoever may change it; null when there is none (D.6). */
  identityProvider?: Maybe<IdentityProvider>;
  /** One incident; null when there is none for this actor (R-2.4). */
  incident?: Maybe<Incident>;
  /** The incidents that the actor may see, sorted by the next due time unless asked otherwise. */
  incidents: IncidentConnection;
  /** The installation: its kind and its time. Answered without a session too. */
  installation: Installation;
  /** The stored copy of the Instruks in force, and where the published one is found (section 6). */
  instructionCopy: InstructionCopy;
  /** The version of the Instruks in force, and whether one's own organisation has acknowledged it (section 6). */
  instructionInForce: InstructionInForce;
  /** AUB's web services (section 2.1): the two that the Instruks names, and those that AUB may switch on. */
  interfaceServices: Array<InterfaceService>;
  /** The versions of the interface description, the newest first (R-2.5). */
  interfaceVersions: Array<InterfaceVersion>;
  /** What the link of an invitation opens. Answered without a session; looking uses nothing up (F55). */
  invitationByLink: InvitationByLink;
  /** Invitations that were neither used nor withdrawn, for whoever may invite (C.4). */
  invitations: Array<Invitation>;
  /**
   * Known errors of a service, with a way around each, for whoever is about to report (R-5.34): those of one's supplier, of
   * AUB, and one's own. No school is named in them.
   */
  knownErrors: KnownErrorConnection;
  /** The orders that oblige schools to report to AUB (section 2). In Danish, by title and paragraph. */
  legalBases: Array<LegalBasis>;
  /**
   * May the change be implemented now (C.3)? Every reason is given, not only the first. For deployment pipelines there is
   * also `GET /api/changes/{number}/may-implement`. Null when there is no such change for this actor.
   */
  mayImplement?: Maybe<ChangeGate>;
  /**
   * The people of an organisation, by name in Danish order (C.4). One's own when no organisation is named; AUB may ask for
   * any. Empty for an organisation whose people one does not see.
   */
  members: Array<Member>;
  /** Any object by its global id; null when there is none for this actor. */
  node?: Maybe<Node>;
  /** What the person who asks is told in this organisation, and how: every kind of event with every channel that carries it. */
  notificationChoices: Array<NotificationChoice>;
  /** What is new to the person who asks, a row for each case, the latest first. Empty for a token. */
  notifications: NotificationConnection;
  /**
   * What the organisation's on-call webhooks are signed with (Standard Webhooks, `whsec_…`); null for whoever does not keep
   * the organisation's annex, and for tokens.
   * @deprecated A secret is shown once; use `rotateOnCallSecret`; removed 2027-12-01
   */
  onCallSigningSecret?: Maybe<Scalars['String']['output']>;
  /** What is left to do before one's organisation is ready, worked out from facts each time (screens 5.19). */
  onboarding: Onboarding;
  /** One organisation; null when the actor does not work with it, which answers as an organisation that never existed. */
  organisation?: Maybe<Organisation>;
  /** What has happened to one's own organisation beside its cases: people, annexes, tokens, assignments. The newest first. */
  organisationEvents: OrganisationEventConnection;
  /** The organisations that the actor works with: itself, AUB, its schools or its suppliers; for AUB all. */
  organisations: OrganisationConnection;
  /** The figures of the overview page, over the cases that the actor may see. */
  overview: Overview;
  /** What the link of a mail about a new password opens. Answered without a session; looking uses nothing up. */
  passwordResetByLink: PasswordResetByLink;
  /** One problem; null when there is none for this actor (R-2.4). */
  problem?: Maybe<Problem>;
  /** Like incidents that suggest a problem to the organisation that solves them (R-5.37 (c)); empty for everybody else. */
  problemSuggestions: Array<ProblemSuggestion>;
  /** The problems that the actor may see: those with an analysis that is owed first, the earliest date at the top, then the newest. */
  problems: ProblemConnection;
  /** The schools that the actor can name as affected in a report, with who handles each service (R-2.1, R-2.4). */
  reportableSchools: Array<ReportableSchool>;
  /** One requirement; null when there is none for this actor. */
  requirement?: Maybe<Requirement>;
  /** What AUB requires, the newest first (R-5.41). */
  requirements: Array<Requirement>;
  /** The saved views of a list that the actor may use: the own ones first, then the organisation's, then AUB's. At most 100. */
  savedViews: Array<SavedView>;
  /** Files of schools that were taken in, the newest first, at most 50. Empty for everybody but AUB. */
  schoolImports: Array<SchoolImport>;
  /**
   * The actor's cases of all three kinds that have a number or words, newest first. Danish word forms and beginnings of
   * words count; æ, ø and å are found in any spelling. A case can be found about a second after it was stored. A hit is
   * not a read (R-5.15).
   */
  search: SearchHitConnection;
  /**
   * How schools' systems are connected to AUB's services (section 3.1): a school's own, a supplier's for the services that it
   * supplies today, for AUB those of the school asked for. At most 500; a service that nobody has recorded has no status.
   */
  serviceConnections: Array<ConnectedService>;
  /** Service windows that the actor may see and that end at or after `from`, the earliest first (R-4.4). */
  serviceWindows: Array<ServiceWindow>;
  /** One's own sessions that are still good, the last used first. Empty for a token. */
  sessions: Array<Session>;
  /** How somebody of this address signs in, by its domain alone. Answered without a session; says nothing about the address. */
  signInWay: SignInWay;
  /** When would a clock of section 4.2 fall due? The same rule as for a real case; nothing is stored (R-4.6 to R-4.9). */
  simulateClock: SimulateClockResult;
  /** When may a change be carried out, or when must it be announced? 60 days' notice and freezes (section 5.4). */
  simulateNotice: SimulateNoticeResult;
  /** The standard changes that AUB has approved beforehand and that the actor's organisation may use now (R-5.49). */
  standardTemplates: Array<StandardTemplate>;
  /** The suppliers that can be assigned to a service (R-2.13). Empty for everybody who may not assign one. */
  supplierChoices: Array<SupplierChoice>;
  /** How many cases have something new to the person who asks, counted to 100 at most. 0 for a token. */
  unreadNotifications: Scalars['Int']['output'];
  /** Who is asking: the person or client, and the organisation it speaks for. Null without a session. */
  viewer?: Maybe<Viewer>;
  /** The day on which a number of working days is over, and the days skipped on the way (section 5.3). */
  workingDays: WorkingDaysResult;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryAccessRequestsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryAnnexArgs = {
  organisationId: Scalars['ID']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryAnnexHoursExampleArgs = {
  input: PhoneHoursInput;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryAnnexVersionsArgs = {
  organisationId: Scalars['ID']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryCauseTrendArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryChangeArgs = {
  by: ChangeReference;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryChangeCalendarArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  excludeOwn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryContactNowArgs = {
  organisationId: Scalars['ID']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  whose: DutyOwner;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryFeedbackTimeByLinkArgs = {
  secret: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryFreezePeriodsArgs = {
  fromYear: Scalars['Int']['input'];
  toYear?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryHandOverArgs = {
  service: AnnexService;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryIncidentArgs = {
  by: IncidentReference;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryInvitationByLinkArgs = {
  secret: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryInvitationsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryKnownErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<IncidentCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  service: AffectedService;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryMayImplementArgs = {
  by: ChangeReference;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryMembersArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryOrganisationArgs = {
  by: OrganisationBy;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryOrganisationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryPasswordResetByLinkArgs = {
  secret: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryProblemArgs = {
  by: ProblemReference;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryReportableSchoolsArgs = {
  service?: InputMaybe<AffectedService>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryRequirementArgs = {
  number: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QuerySavedViewsArgs = {
  list: SavedViewList;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryServiceConnectionsArgs = {
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryServiceWindowsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QuerySignInWayArgs = {
  email: Scalars['String']['input'];
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QuerySimulateClockArgs = {
  input: SimulateClockInput;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QuerySimulateNoticeArgs = {
  input: SimulateNoticeInput;
};


/** Everything one may ask. All of it needs a session or a token, except where the description says otherwise. */
export type QueryWorkingDaysArgs = {
  input: WorkingDaysInput;
};

/** The question is answered. */
export type QuestionAnswered = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The question is asked. */
export type QuestionAsked = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The question is closed. */
export type QuestionClosed = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The question is closed already. */
export type QuestionIsClosed = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** A question of AUB is open; it must be closed first. */
export type QuestionOpen = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The question. */
  question: Scalars['String']['output'];
};

/** Which status to take back. */
export type RecallStatusInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The status's place in the history (`entry.seq`). */
  seq: Scalars['Int']['input'];
};

/** What came of it: recallStatus. */
export type RecallStatusResult = AlreadyClosed | AlreadyResolved | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RecallTooLate | StatusRecalled | VersionConflict;

/** The ten seconds have passed, or a mail has left. */
export type RecallTooLate = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** That a change was begun though the gate was shut. */
export type RecordAnywayInput = {
  /** When it began, if that was earlier than now. The gate is judged at that instant. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, 3 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** How a school's system is connected to a service. */
export type RecordConnectionInput = {
  /** The last day of the certificate. */
  certificateExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The first day of use; required when CONNECTED. */
  connectedSince?: InputMaybe<Scalars['Date']['input']>;
  /** The version the caller has seen; 0 while nothing is recorded. */
  expectedVersion: Scalars['Int']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The service. */
  service: ChangeService;
  /** Whether it is connected. */
  status: ConnectionStatus;
};

/** What came of recording a connection. */
export type RecordConnectionResult = ConnectionRecorded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** What came of a test. */
export type RecordContactTestInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The four characters of the mail; required for ARRIVED. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What happened, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ARRIVED or FAILED. */
  result: ContactTestOutcome;
  /** The test. */
  testId: Scalars['ID']['input'];
};

/** What `recordContactTest` answers. */
export type RecordContactTestResult = ContactTestRecorded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** Which version was sent by Digital Post. */
export type RecordDigitalPostInput = {
  /** One's own version. */
  annexId: Scalars['ID']['input'];
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The day: not in the future, not before the version was sent in. */
  sentOn: Scalars['Date']['input'];
};

/** What `recordDigitalPost` answers. */
export type RecordDigitalPostResult = DigitalPostRecorded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted;

/** What a case is called in a system of one's own. */
export type RecordExternalReferenceInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The system and the number there. One number for each system: a later one takes its place. */
  externalRef: ExternalReferenceInput;
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Where it is found there: an https address of at most 254 characters. */
  link?: InputMaybe<Scalars['String']['input']>;
};

/** What came of recording a reference. */
export type RecordExternalReferenceResult = AlreadyClosed | CivilNumberFound | ExternalReferenceRecorded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** Which problem, what its cause is, and the way around it. */
export type RecordKnownErrorInput = {
  /** The cause, 3 to 10 000 characters. */
  cause: Scalars['String']['input'];
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** When it is looked at again: after today, within 400 days. */
  reviewOn: Scalars['Date']['input'];
  /** The heading under which it is shown; that of the problem when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The way around it, 3 to 10 000 characters. Shown to all schools of the service. */
  workaround: Scalars['String']['input'];
};

/** What came of it. */
export type RecordKnownErrorResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | KnownErrorRecorded | NotFound | NotPermitted | ReviewDateNotAhead | StepNotPossible | VersionConflict;

/** Results at schools. */
export type RecordSchoolOutcomeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The results, 1 to 250. */
  results: Array<SchoolResultInput>;
};

/** What came of recording results. */
export type RecordSchoolOutcomeResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | SchoolOutcomeRecorded | VersionConflict;

/**
 * Why a verb was refused. Every refusal is a member of the verb's result union and says in `message`
 * (Danish, or English by Accept-Language) what is wrong and what to do.
 */
export type Refusal = {
  /** The reason as a code. The type name says the same words. */
  code: RefusalCode;
  /** The path of the input field at fault, or null when no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for a person, in the caller's language. */
  message: Scalars['String']['output'];
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
  city?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The company number: spaces and the prefix DK are dropped (D.7). */
  cvrNumber?: InputMaybe<Scalars['String']['input']>;
  /** OWN_SA_SYSTEM when left out. */
  deliveryChannel?: InputMaybe<DeliveryChannel>;
  /** The domain of its mail addresses. */
  emailDomain?: InputMaybe<Scalars['String']['input']>;
  /** A school's institution numbers of six digits each (D.7). */
  institutionNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for a test environment. */
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** SCHOOL or SUPPLIER. */
  kind: OrganisationKind;
  /** The full name, 2 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerOrganisation` answers. */
export type RegisterOrganisationResult = IdempotencyConflict | InvalidInput | NotPermitted | OrganisationRegistered;

/** Which view to take away. */
export type RemoveViewInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view. */
  id: Scalars['ID']['input'];
};

/** What taking a view away can come to. */
export type RemoveViewResult = IdempotencyConflict | NotFound | NotPermitted | ViewRemoved;

/** Reopens a case. */
export type ReopenIncidentInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 10 000 characters. */
  text: Scalars['String']['input'];
};

/** What came of it: reopenIncident. */
export type ReopenIncidentResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | IncidentReopened | InvalidInput | NotFound | NotPermitted | NotResolved | ReopenTooLate | VersionConflict;

/** The case was closed more than 30 days ago. Report a new one with `followsUp`. */
export type ReopenTooLate = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/**
 * A report. The fields that section 5.2.1 requires are nullable here so that what is missing is answered by
 * `IncompleteReport`, not by a GraphQL error.
 */
export type ReportIncidentInput = {
  /** Priority 1 only: store the report although minimum data are missing (R-5.13). */
  acceptIncomplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** AUB only: its own priority 1, told to every agreement on the service when no schools are named (R-4.1). */
  broadcast?: InputMaybe<Scalars['Boolean']['input']>;
  /** The consequence for the business, 20 to 10 000 characters. Required. */
  businessConsequence?: InputMaybe<Scalars['String']['input']>;
  /** What kind of inquiry it is. All but INCIDENT run without clocks and without a priority (R-2.8, R-3.3, R-3.8, R-5.5, R-5.6). */
  caseType?: InputMaybe<CaseType>;
  /** What kind of fault; OTHER when left out. */
  category?: InputMaybe<IncidentCategory>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key give one incident. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The four questions of section 5.2. */
  critical?: InputMaybe<CriticalAnswersInput>;
  /** What happens, 20 to 10 000 characters. Required. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When the fault was found; now when left out. Not in the future. */
  detectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The caller's own reference. */
  externalRef?: InputMaybe<ExternalReferenceInput>;
  /** The closed case that this one follows, when it may not be reopened any more (R-5.14). */
  followsUp?: InputMaybe<Scalars['ID']['input']>;
  /** Impact (section 5.2.4). */
  impact?: InputMaybe<Level>;
  /** When the fault arose. Not after `detectedAt`. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** AUB only: the report of somebody who called. */
  onBehalfOf?: InputMaybe<OnBehalfInput>;
  /** The other system, when `service` is OTHER. */
  otherService?: InputMaybe<Scalars['String']['input']>;
  /** The priority. Required. Lower than the rules give needs `priorityReason`. */
  priority?: InputMaybe<Priority>;
  /** Why the priority differs from the suggested one. */
  priorityReason?: InputMaybe<Scalars['String']['input']>;
  /** The calling tool's own word or number for the priority, by the words set for the client; only when `priority` is not given. */
  priorityWord?: InputMaybe<Scalars['String']['input']>;
  /** Who reports, a person with a telephone (R-5.13). Left out: the signed-in person, or the client's default reporter. */
  reporter?: InputMaybe<ReporterInput>;
  /** What is asked for, of a case that is no incident. */
  request?: InputMaybe<CaseRequestInput>;
  /** Which side must solve it; SCHOOL_SIDE when left out (R-5.9). */
  responsibleSide?: InputMaybe<ResponsibleSide>;
  /** The affected schools. A school may leave it out; a supplier or AUB names at least one, at most 250. */
  schools?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is affected. Required. */
  service?: InputMaybe<AffectedService>;
  /** A short heading, 3 to 200 characters. Required. */
  title?: InputMaybe<Scalars['String']['input']>;
  /**
   * With an external reference that the organisation has used before: the new words are taken over into that case, and it
   * is the answer. Without it a used reference is refused.
   */
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
  /** Urgency (section 5.2.4). */
  urgency?: InputMaybe<Level>;
};

/** What came of a report. */
export type ReportIncidentResult = CivilNumberFound | IdempotencyConflict | IncidentReported | IncompleteReport | InvalidInput | NotFound | NotPermitted | PriorityReasonRequired | UnknownPriorityWord;

/** A school that can be named in a report. */
export type ReportableSchool = {
  /** Who handles the school's incidents, per service: its supplier, or the school itself. */
  handlers: Array<ServiceHandler>;
  /** The school. */
  school: Organisation;
};

/** The person who reported (section 5.2.1). */
export type Reporter = {
  /** Department. */
  department?: Maybe<Scalars['String']['output']>;
  /** Location. */
  location?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** The person who reports (section 5.2.1). */
export type ReporterInput = {
  /** Department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Location. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Name, 2 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; eight Danish digits or E.164. */
  phone?: InputMaybe<Scalars['String']['input']>;
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

/** The answer is stored, and the other side is told. */
export type RequestAnswered = {
  /** The case. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Whose password. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** What came of `requestPasswordReset`. */
export type RequestPasswordResetResult = InvalidInput | PasswordResetRequested | TooManyTries;

/** Which problem, what is needed, and until when to answer. */
export type RequestResourcesInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** When an answer is wanted; after now. */
  replyBy: Scalars['DateTime']['input'];
  /** What is needed, 10 to 2 000 characters. */
  wanted: Scalars['String']['input'];
};

/** What came of it. */
export type RequestResourcesResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ResourcesRequested | VersionConflict;

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

/** A change of what AUB requires (R-5.41). */
export type Requirement = {
  /** When it was announced. */
  announcedAt: Scalars['DateTime']['output'];
  /** Who announced it. */
  announcedBy: Scalars['String']['output'];
  /** Names it in verbs. */
  id: Scalars['ID']['output'];
  /** The versions of the interface description that come with it (R-2.5). */
  interfaceVersions: Array<InterfaceVersion>;
  /** True when it is nearer than the notice that is due. */
  isShortNotice: Scalars['Boolean']['output'];
  /** True when the actor's organisation is to answer. */
  isToAnswer: Scalars['Boolean']['output'];
  /** The law behind it. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The day on which it must be met. */
  mustBeCompletedOn: Scalars['Date']['output'];
  /** Calendar days from the notice to that day. */
  noticeDays: Scalars['Int']['output'];
  /** The number, for example KRAV-2026-481516. */
  number: Scalars['String']['output'];
  /** Whoever is to answer, with the newest answer; an actor outside AUB is told of itself alone. */
  recipients: Array<RequirementRecipient>;
  /** The services. */
  services: Array<ChangeService>;
  /** Why it is nearer. */
  shortNoticeReason?: Maybe<Scalars['String']['output']>;
  /** What is required. */
  specification: Scalars['String']['output'];
  /** The heading. */
  title: Scalars['String']['output'];
};

/** A requirement is announced. */
export type RequirementAnnounced = {
  /** The requirement. */
  requirement: Requirement;
};

/** An answer to a requirement. */
export type RequirementAnswer = {
  /** Which. */
  answer: RequirementAnswerKind;
  /** When. */
  answeredAt: Scalars['DateTime']['output'];
  /** Who answered. */
  answeredBy: Scalars['String']['output'];
  /** In words. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** A requirement is answered. */
export type RequirementAnswered = {
  /** The requirement. */
  requirement: Requirement;
};

/** Somebody who was told of a requirement. */
export type RequirementRecipient = {
  /** The answers, oldest first. */
  answers: Array<RequirementAnswer>;
  /** True when an answer is expected, false for a copy. */
  isToAnswer: Scalars['Boolean']['output'];
  /** Who. */
  organisation: Organisation;
};

/** The link of the mail and a new password. */
export type ResetPasswordInput = {
  /** The new password, 12 to 200 characters. */
  password: Scalars['String']['input'];
  /** The secret of the link. */
  secret: Scalars['String']['input'];
};

/** What came of `resetPassword`. */
export type ResetPasswordResult = InvalidInput | LinkClosed | PasswordReset;

/** How an incident was solved. */
export type Resolution = {
  /** When it was really solved, if that differs from when it was recorded (R-5.14). */
  actualResolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the root cause is known (R-5.37). */
  isRootCauseKnown: Scalars['Boolean']['output'];
  /** What was done. */
  text: Scalars['String']['output'];
  /** The workaround, if one was made. */
  workaround?: Maybe<Scalars['String']['output']>;
};

/** Which address works again. */
export type ResolveBounceInput = {
  /** The flag. */
  bounceId: Scalars['ID']['input'];
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `resolveBounce` answers. */
export type ResolveBounceResult = BounceResolved | IdempotencyConflict | NotFound | NotPermitted;

/** How an incident was solved. */
export type ResolveIncidentInput = {
  /** Why it is recorded later. */
  actualReason?: InputMaybe<Scalars['String']['input']>;
  /** When it was really solved, if before now. Needs `actualReason`; not before the case was opened. */
  actualResolvedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Who solved it, when handling had not begun. Left out: the signed-in person. */
  handler?: InputMaybe<HandlerInput>;
  /** The incident. */
  id: Scalars['ID']['input'];
  /** Whether the root cause is known. If not, a problem is due (R-5.37). */
  isRootCauseKnown: Scalars['Boolean']['input'];
  /** What was done, 3 to 10 000 characters. */
  text: Scalars['String']['input'];
  /** The workaround, if one was made. */
  workaround?: InputMaybe<Scalars['String']['input']>;
};

/** What came of resolving. */
export type ResolveIncidentResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | HandlerRequired | IdempotencyConflict | IncidentResolved | InvalidInput | NotAnIncident | NotFound | NotPermitted | VersionConflict;

/** A request for people or time (R-5.6). */
export type ResourceRequest = Node & {
  /** The answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  askedBy: Organisation;
  id: Scalars['ID']['output'];
  /** True when that has passed without an answer. */
  isOverdue: Scalars['Boolean']['output'];
  /** When an answer is wanted. */
  replyBy: Scalars['DateTime']['output'];
  /** What is needed. */
  text: Scalars['String']['output'];
};

/** The answer is stored and sent. */
export type ResourcesAnswered = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The other side is asked. */
export type ResourcesRequested = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
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
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** What is missing, 10 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnRootCauseResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseNotSent | RootCauseReturned | VersionConflict;

/** What was learned. */
export type ReviewChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** What was learned, 3 to 10 000 characters. */
  text: Scalars['String']['input'];
};

/** What reviewChange can come to. */
export type ReviewChangeResult = ChangeReviewed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** A known error is looked at again after today, within 400 days (R-5.36). */
export type ReviewDateNotAhead = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The last possible date. */
  latestOn: Scalars['Date']['output'];
  message: Scalars['String']['output'];
};

/** A standard change to revoke. */
export type RevokeStandardTemplateInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** What `revokeStandardTemplate` answers. */
export type RevokeStandardTemplateResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StandardTemplateRevoked | VersionConflict;

/** A token to be taken back. */
export type RevokeTokenInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which token. */
  tokenId: Scalars['ID']['input'];
};

/** What came of taking a token back. */
export type RevokeTokenResult = IdempotencyConflict | NotFound | NotPermitted | TokenAlreadyEnded | TokenRevoked;

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

/** The roles are in force from the next request. */
export type RolesChanged = {
  /** The member as it is now. */
  member: Member;
};

/** What was rolled back. */
export type RollBackChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 10 000 characters. */
  reason: Scalars['String']['input'];
};

/** What rollBackChange can come to. */
export type RollBackChangeResult = ChangeRolledBack | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** A root cause analysis (R-5.38). A part that is not written is empty. */
export type RootCause = {
  /** The cause. */
  cause: Scalars['String']['output'];
  /** What contributed. */
  contributingFactors: Scalars['String']['output'];
  /** What was corrected. */
  correction: Scalars['String']['output'];
  /** The effect on employers and payments. */
  effect: Scalars['String']['output'];
  /** What keeps it from coming back. */
  prevention: Array<Prevention>;
  /** Summary. */
  summary: Scalars['String']['output'];
  /** What happened, in order. */
  timeline: Scalars['String']['output'];
  /** The way around it. */
  workaround: Scalars['String']['output'];
};

/** The analysis is accepted. */
export type RootCauseAccepted = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The analysis has been sent and waits for AUB, or is accepted. */
export type RootCauseAlreadySent = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** An analysis as it was sent to ATP Servicedesk (R-5.39). */
export type RootCauseAnalysis = {
  /** When AUB accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The analysis. */
  analysis: RootCause;
  /** What AUB said. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Who answered for AUB. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** The mails that took it to ATP Servicedesk, with the receipt of each. */
  deliveries: Array<Delivery>;
  /** When AUB returned it. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** By whom. */
  sentBy: Scalars['String']['output'];
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};

/** The state of a root cause analysis and the marks of its ruler (R-5.39). Each date is due by its end, Danish time. */
export type RootCauseDates = {
  /** The date that AUB agreed to; null when none was. */
  agreedOn?: Maybe<Scalars['Date']['output']>;
  /** The end of that date. */
  dueAt: Scalars['DateTime']['output'];
  /** The date that holds: the agreed one, else working day ten. */
  dueOn: Scalars['Date']['output'];
  /** How the ten working days are counted, in sentences of the caller's language. */
  explanation: Array<Scalars['String']['output']>;
  /** True when one is owed or was sent; false when none is required. */
  isRequired: Scalars['Boolean']['output'];
  /** When it was first sent; that meets the deadline. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  state: RootCauseState;
  /** Working day ten after the problem was opened. */
  tenDaysOn: Scalars['Date']['output'];
  /** Working day twenty: nothing later can be agreed. */
  wallOn: Scalars['Date']['output'];
  /** Working days until the date that holds, today not counted; negative when it has passed. */
  workingDaysLeft: Scalars['Int']['output'];
};

/** What is written of an analysis that is not sent. */
export type RootCauseDraft = {
  /** What is written. */
  analysis: RootCause;
  /** Give it back as `revision`. */
  revision: Scalars['Int']['output'];
  /** When it was kept last. */
  savedAt: Scalars['DateTime']['output'];
  /** By whom. */
  savedBy: Scalars['String']['output'];
};

/** The draft is kept. */
export type RootCauseDraftSaved = {
  /** The problem. */
  problem: Problem;
  /** The revision to give with the next one. */
  revision: Scalars['Int']['output'];
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Another date for the analysis was asked for (R-5.39). */
export type RootCauseExtension = {
  /** What AUB said. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When AUB answered; null while it has not. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered for AUB. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** By whom. */
  askedBy: Scalars['String']['output'];
  /** Whether the date was agreed; null while it is not answered. */
  isGranted?: Maybe<Scalars['Boolean']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The date that was asked for. */
  wishedOn: Scalars['Date']['output'];
};

/** Parts of the analysis are missing (R-5.38). */
export type RootCauseIncomplete = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** The parts that are missing. */
  missing: Array<Scalars['String']['output']>;
};

/** A root cause analysis. Each text at most 10 000 characters. */
export type RootCauseInput = {
  /** The cause. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** What contributed. */
  contributingFactors?: InputMaybe<Scalars['String']['input']>;
  /** What was corrected. */
  correction?: InputMaybe<Scalars['String']['input']>;
  /** The effect on employers and payments. */
  effect?: InputMaybe<Scalars['String']['input']>;
  /** What keeps it from coming back; at most 20 steps. */
  prevention?: InputMaybe<Array<PreventionInput>>;
  /** Summary. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What happened, in order. */
  timeline?: InputMaybe<Scalars['String']['input']>;
  /** The way around it. */
  workaround?: InputMaybe<Scalars['String']['input']>;
};

/** An analysis is owed; the problem cannot be closed before it is sent (R-5.38). */
export type RootCauseMissing = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** No analysis is owed now (R-5.38). */
export type RootCauseNotOwed = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** No analysis waits for an answer. */
export type RootCauseNotSent = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** AUB requires the analysis (R-5.38). */
export type RootCauseObjection = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** The analysis is required; AUB has said so, or section 5.3 does (R-5.38). */
export type RootCauseRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Another analysis is asked for; it has no clock. */
export type RootCauseReturned = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The analysis is stored, and its mail to ATP Servicedesk is queued; that meets the deadline. */
export type RootCauseSent = {
  /** The version of the analysis, from 1. */
  analysisVersion: Scalars['Int']['output'];
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
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

/** No analysis is owed, unless AUB objects. */
export type RootCauseWaived = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The owner said that no analysis is warranted (R-5.38). */
export type RootCauseWaiver = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A new secret for the on-call webhooks. */
export type RotateOnCallSecretInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a new secret. */
export type RotateOnCallSecretResult = IdempotencyConflict | NotPermitted | OnCallSecretRotated;

/** A token to be replaced. */
export type RotateTokenInput = {
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** For how many hours the former one is valid beside it, 1 to 720; never longer than it would have been. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** Which token. */
  tokenId: Scalars['ID']['input'];
  /** After how many days the new one ends, 1 to 365. */
  validDays: Scalars['Int']['input'];
};

/** What came of replacing a token. */
export type RotateTokenResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | TokenAlreadyEnded | TokenAlreadyRotated | TokenRotated;

/** The whole form of an annex. Empty fields may be filled in later; what is filled in must be readable. */
export type SaveAnnexDraftInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Contact persons; at most 40. */
  contacts?: InputMaybe<Array<AnnexContactInput>>;
  /** Levels of escalation; at most 12 with those who have left. */
  escalation?: InputMaybe<Array<AnnexEscalationInput>>;
  /** The draft's `revision` as it was read, 0 for none. Left out, whatever somebody else saved meanwhile is overwritten. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: Scalars['Int']['input'];
  /** The phone hours as they are typed. */
  hours: PhoneHoursInput;
  /** Its mailbox. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Where text messages or a webhook reach whoever is on call. */
  onCallAddress?: InputMaybe<Scalars['String']['input']>;
  /** The telephone of whoever is on call. */
  onCallPhone?: InputMaybe<Scalars['String']['input']>;
  /** The mailbox that is read round the clock. */
  outOfHoursMailbox?: InputMaybe<Scalars['String']['input']>;
  /** Its telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Contact points by service and type of case; at most 8. */
  points?: InputMaybe<Array<AnnexPointInput>>;
  /** Where everybody sees how the services are: an https address. Kept in annex 1 alone (R-7.1). */
  statusPageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The unit that receives by default. 2 to 120 characters. */
  unitName?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveAnnexDraft` answers. */
export type SaveAnnexDraftResult = AnnexDraftSaved | IdempotencyConflict | InvalidInput | NotPermitted | VersionConflict;

/** The organisation's own sign-in as it is to be. */
export type SaveIdentityProviderInput = {
  /** The claim that holds the level of assurance. */
  assuranceClaim?: InputMaybe<Scalars['String']['input']>;
  /** What the provider knows us as. */
  clientId: Scalars['String']['input'];
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The client's secret; left out keeps the stored one. It is never shown again. */
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** The version that was looked at; 0 for a new one. */
  expectedVersion: Scalars['Int']['input'];
  /** False takes it off the sign-in page and refuses it. */
  isEnabled: Scalars['Boolean']['input'];
  /** The issuer, exactly as its tokens name it: https, public. */
  issuer: Scalars['String']['input'];
  /** The least level of assurance; Substantial is what public bodies ask for. */
  minimumAssurance?: InputMaybe<AssuranceLevel>;
  /** What the button on the sign-in page says. */
  name: Scalars['String']['input'];
  /** The claim that holds the CVR or institution number. */
  organisationClaim: Scalars['String']['input'];
  /** The provider; null for a new one. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** A claim that must have one value. */
  requiredClaim?: InputMaybe<Scalars['String']['input']>;
  /** That value. */
  requiredValue?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `saveIdentityProvider`. */
export type SaveIdentityProviderResult = IdempotencyConflict | IdentityProviderSaved | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** Which problem, and what is written so far. */
export type SaveRootCauseDraftInput = {
  /** The analysis; parts may be empty. */
  analysis: RootCauseInput;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The problem. */
  id: Scalars['ID']['input'];
  /** The revision that the writer began with; 0 for the first. */
  revision: Scalars['Int']['input'];
};

/** What came of it. */
export type SaveRootCauseDraftResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseDraftSaved | VersionConflict;

/** What to keep as a view. */
export type SaveViewInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The query string of the list's page, without the question mark; at most 1 000 characters. */
  filter: Scalars['String']['input'];
  /** Which list. */
  list: SavedViewList;
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** Whom it is for; EVERYBODY needs AUB_ADMIN. */
  scope: SavedViewScope;
};

/** What saving a view can come to. */
export type SaveViewResult = IdempotencyConflict | InvalidInput | NotPermitted | ViewSaved;

/** A list's filter under a name. */
export type SavedView = Node & {
  /** The filter as the query string of the list's page. */
  filter: Scalars['String']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** True when the actor saved it. */
  isMine: Scalars['Boolean']['output'];
  /** Which list it is of. */
  list: SavedViewList;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whom it is for. */
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

/** A file of schools that was taken in (E.14). */
export type SchoolImport = Node & {
  /** When it was taken in. */
  at: Scalars['DateTime']['output'];
  /** The file's name. */
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Who did it. */
  importedBy: Scalars['String']['output'];
  /** How many schools stayed when it was taken back. */
  keptCount?: Maybe<Scalars['Int']['output']>;
  /** How many schools it brought. */
  rowCount: Scalars['Int']['output'];
  /** Until when it can be taken back; null when it can not. */
  undoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back; null when it was not. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A school as a line of a file names it. */
export type SchoolLine = {
  /** The first day of the agreement that is opened with it. */
  agreementFrom?: Maybe<Scalars['Date']['output']>;
  /** The city. */
  city?: Maybe<Scalars['String']['output']>;
  /** The company number. */
  cvrNumber: Scalars['Cvr']['output'];
  /** How it delivers. */
  deliveryChannel: DeliveryChannel;
  /** The domain of its mail addresses. */
  emailDomain?: Maybe<Scalars['String']['output']>;
  /** The institution numbers. */
  institutionNumbers: Array<Scalars['String']['output']>;
  /** The line; the heading is line 1. */
  line: Scalars['Int']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** The result at one affected school. */
export type SchoolOutcome = {
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it has come to. */
  outcome: SchoolOutcomeKind;
  /** When it was recorded; null while there is none. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  recordedByName?: Maybe<Scalars['String']['output']>;
  /** The school. */
  school: Organisation;
};

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

/** The results are stored; each school is told its own. */
export type SchoolOutcomeRecorded = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The result at one school. */
export type SchoolResultInput = {
  /** In words, at most 2 000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it has come to. */
  outcome: SchoolOutcomeKind;
  /** An affected school. */
  schoolId: Scalars['ID']['input'];
};

/** What a file of schools holds. */
export type SchoolsImported = {
  /** What is wrong with the other lines. */
  faults: Array<LineFault>;
  /** The import; null for a dry run, or when no line was fit. */
  schoolImport?: Maybe<SchoolImport>;
  /** The schools that were taken in, or would be. */
  schools: Array<SchoolLine>;
};

/** A case that was found: enough to choose it, and nothing that counts as reading it. */
export type SearchHit = {
  /** What kind of inquiry it is; null for a problem or a change. */
  caseType?: Maybe<CaseType>;
  /** The global id of the incident, problem or change. */
  id: Scalars['ID']['output'];
  /** What it is. */
  noun: CaseNoun;
  /** Its number. */
  number: Scalars['String']['output'];
  /** When it was opened (Sag åbnet). */
  openedAt: Scalars['DateTime']['output'];
  /** Its priority. */
  priority: Priority;
  /** Its state, in the words of its own kind: `IncidentState`, `ProblemState` or `ChangeState`. */
  state: Scalars['String']['output'];
  /** Its title; null for a draft without one. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of hits. */
export type SearchHitConnection = {
  /** The hits with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The hits. */
  nodes: Array<SearchHit>;
  /** Whether there are more, and where to go on. */
  pageInfo: PageInfo;
};

/** A hit with its place. */
export type SearchHitEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** The same person has spoken for the exemption already; another must. */
export type SecondPersonRequired = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Which problem, and its analysis. */
export type SendRootCauseInput = {
  /** The analysis. Summary, timeline, cause, effect, correction and prevention must be there. */
  analysis: RootCauseInput;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
};

/** What came of it. */
export type SendRootCauseResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseAlreadySent | RootCauseIncomplete | RootCauseNotOwed | RootCauseSent | VersionConflict;

/** A status to the counterpart. */
export type SendStatusInput = {
  /** Why it is recorded later. */
  actualReason?: InputMaybe<Scalars['String']['input']>;
  /** When it was really told, if before now, such as on the telephone. Needs `actualReason`; not before the last status (R-5.14). */
  actualSentAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What is being done, at most 10 000 characters. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** The incident. */
  id: Scalars['ID']['input'];
  /** When the next feedback is proposed for, at priority 2 to 4; the other side accepts or proposes another (R-4.16). */
  nextFeedbackAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What comes next, at most 10 000 characters. */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** The situation now, 3 to 10 000 characters. */
  situation: Scalars['String']['input'];
};

/** What came of sending a status. */
export type SendStatusResult = AlreadyClosed | AlreadyResolved | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StatusSent | VersionConflict;

/** How one of AUB's two services is at the moment (section 2.1). */
export type ServiceCondition = {
  /** When AUB owes the next news at the latest; null while the service is normal or nothing is agreed. */
  nextNewsDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which service. */
  service: AffectedService;
  /** Since when it is not normal; null while it is. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How it is. */
  state: ServiceState;
  /** When AUB's service window that is under way ends; null without one. */
  windowEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who handles incidents of one service for a school (R-3.13). */
export type ServiceHandler = {
  /** The supplier, or the school itself. */
  organisation: Organisation;
  /** SCHOOL_STAY or BOARD_AND_LODGING. */
  service: AffectedService;
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

/** The uptime of the delivery of one service, from the beginning of the period until now. */
export type ServiceUptime = {
  /** Whole minutes of outage that the goal allows until now. */
  allowedDownMinutes: Scalars['Int']['output'];
  /** Those of them that rest on contested outages alone. */
  contestedMinutes: Scalars['Int']['output'];
  /** Whole minutes of outage outside the announced service windows. */
  downMinutes: Scalars['Int']['output'];
  /** When the period began. */
  from: Scalars['DateTime']['output'];
  /** Whether 80 % of the allowed downtime is used (R-3.7). */
  isAtRisk: Scalars['Boolean']['output'];
  /** Whether at least 98.5 % of the operating time was available. */
  isMet: Scalars['Boolean']['output'];
  /** How many outages there were: incidents of the category `DELIVERY_DOWN`, or with the whole interface down. */
  outages: Scalars['Int']['output'];
  /** Operating time less outages, in per cent of the operating time; for reading, `isMet` is decided on seconds. */
  percent: Scalars['Float']['output'];
  /** The service. */
  service: AffectedService;
  /** Until when it is reckoned. */
  to: Scalars['DateTime']['output'];
};

/** A planned time without service (R-4.4, R-5.6). */
export type ServiceWindow = {
  /** When it was first announced. */
  announcedAt: Scalars['DateTime']['output'];
  /** Who announced it. */
  announcedBy: Scalars['String']['output'];
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The change that it is a part of. */
  change?: Maybe<Change>;
  /** From when it leaves the operating time; null when it never does (R-4.4). */
  countsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it leaves the operating time: the end announced before its start. */
  countsTo?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Names it in verbs. */
  id: Scalars['ID']['output'];
  /** True for the actor's own organisation. */
  isOwn: Scalars['Boolean']['output'];
  /** Whose system it is. */
  owner: Organisation;
  /** The services. */
  services: Array<ChangeService>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What is done. */
  text: Scalars['String']['output'];
  /** The version that `expectedVersion` names. */
  version: Scalars['Int']['output'];
  /** Everything that was said of it, oldest first. */
  words: Array<ServiceWindowWord>;
};

/** A service window is announced, changed or cancelled. */
export type ServiceWindowAnnounced = {
  /** The window as it now is. */
  window: ServiceWindow;
};

/** What was said of a service window, and when. */
export type ServiceWindowWord = {
  /** Who said it. */
  by: Scalars['String']['output'];
  /** The end as said. */
  endsAt: Scalars['DateTime']['output'];
  /** Which. */
  kind: ServiceWindowWordKind;
  /** When it was said. */
  saidAt: Scalars['DateTime']['output'];
  /** The begin as said. */
  startsAt: Scalars['DateTime']['output'];
  /** What was said. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What was said of a service window (R-4.4). */
export type ServiceWindowWordKind =
  /** Announced for the first time. */
  | 'ANNOUNCED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Moved, extended or shortened. */
  | 'CHANGED';

/** One's own sign-in on some device. */
export type Session = {
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** True when an organisation's own provider vouched; then it speaks for that organisation alone. */
  isByProvider: Scalars['Boolean']['output'];
  /** True while the sign-in is at most 15 minutes old, as decisions and the taking over of a critical incident ask for. */
  isFresh: Scalars['Boolean']['output'];
  /** True for the session that asks. */
  isThis: Scalars['Boolean']['output'];
  /** When it was last used, within a minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The session, for `endOwnSession`. */
  sessionId: Scalars['ID']['output'];
  /** The browser, as it names itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** The session has ended. */
export type SessionEnded = {
  /** True. */
  isEnded: Scalars['Boolean']['output'];
};

/** Which level of escalation a member is to have. */
export type SetEscalationLevelInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** 1 to 3; null for none. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** The member. */
  personId: Scalars['ID']['input'];
};

/** What came of `setEscalationLevel`. */
export type SetEscalationLevelResult = EscalationLevelSet | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | VersionConflict;

/** The words of a client for the four priorities. */
export type SetPriorityWordsInput = {
  /** The client. */
  clientId: Scalars['ID']['input'];
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** All its words, at most 50; none takes them away. */
  words: Array<PriorityWordInput>;
};

/** What came of setting the words. */
export type SetPriorityWordsResult = ClientAlreadyEnded | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | PriorityWordsSet;

/** Whether an organisation is a test environment. */
export type SetTestEnvironmentInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation. */
  id: Scalars['ID']['input'];
  /** True while it only tests. */
  isTest: Scalars['Boolean']['input'];
};

/** What `setTestEnvironment` answers. */
export type SetTestEnvironmentResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | TestEnvironmentSet | VersionConflict;

/** What one side names as the settlement: exactly one of the two values. */
export type SettleDisputeInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  id: Scalars['ID']['input'];
  /** The priority, in a dispute about it. */
  priority?: InputMaybe<Priority>;
  /** When the fault should have been found, in a dispute about it. */
  shouldHaveDetectedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of it: settleDispute. */
export type SettleDisputeResult = DisputeSettled | IdempotencyConflict | InvalidInput | LevelTwoRequired | NoSuchDispute | NotFound | NotPermitted | VersionConflict;

/** The address has an account. Its owner signs in to accept (F55). */
export type SignInFirst = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** A provider that the sign-in page offers. */
export type SignInProvider = {
  /** What its button says. */
  name: Scalars['String']['output'];
  /** The provider, as the last part of /api/auth/signin/. */
  providerId: Scalars['ID']['output'];
};

/** Deciding needs a sign-in of the last 15 minutes. */
export type SignInTooOld = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** How the people of a mail domain sign in (D.6). */
export type SignInWay = {
  /** The provider of their organisation, or null: then a password. */
  provider?: Maybe<SignInProvider>;
};

/** The suggestion is answered until one more like incident comes. */
export type SimilarityDeclined = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Facts for an imagined clock. */
export type SimulateClockInput = {
  /** When the fault was found. */
  detectedAt: Scalars['DateTime']['input'];
  /** Other hours than an organisation's: weekly hours in plain form. Exactly one of the two. */
  hours?: InputMaybe<OpeningHoursInput>;
  /** REACTION or FIRST_FEEDBACK. */
  kind?: InputMaybe<ClockKind>;
  /** Whose phone hours: an organisation the actor works with. Its annex in force at the start counts. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The priority. */
  priority: Priority;
  /** When it should have been found, if earlier (R-4.12). */
  shouldHaveDetectedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of the calculation. */
export type SimulateClockResult = CalendarNeverOpens | ClockSimulation | InvalidInput;

/** Facts for an imagined change: exactly one. */
export type SimulateNoticeInput =
  /** The day of implementation: gives the latest day of receipt. */
  { implementationOn: Scalars['Date']['input']; receivedAt?: never; }
  |  /** When AUB receives the complete notice: gives the earliest day of implementation. */
  { implementationOn?: never; receivedAt: Scalars['DateTime']['input']; };

/** What came of the calculation. */
export type SimulateNoticeResult = InvalidInput | NoticeSimulation;

/** The Situation Manager is named, and told; who had it before is relieved. */
export type SituationManagerAppointed = {
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** Which problem, and how its cause was removed. */
export type SolveProblemInput = {
  /** The cause, when it was not written before. At most 10 000 characters. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** How the cause was removed, 3 to 10 000 characters. */
  resolution: Scalars['String']['input'];
};

/** What came of it. */
export type SolveProblemResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | ProblemSolved | StepNotPossible | VersionConflict;

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
  date: Scalars['String']['input'];
  /** The spans; none means closed. */
  spans: Array<HoursSpanInput>;
};

/** A standard change that AUB approved beforehand (R-5.49). */
export type StandardTemplate = {
  /** When AUB approved it. */
  approvedAt: Scalars['DateTime']['output'];
  /** Who approved it. */
  approvedBy: Scalars['String']['output'];
  /** Names it in verbs. */
  id: Scalars['ID']['output'];
  /** True when it may be used in a freeze. */
  isAllowedInFreeze: Scalars['Boolean']['output'];
  /** What it must not exceed. */
  limits: Scalars['String']['output'];
  /** How often it may be used in all; null without limit. */
  mostUses?: Maybe<Scalars['Int']['output']>;
  /** Why it was revoked. */
  revokeReason?: Maybe<Scalars['String']['output']>;
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it covers. */
  scope: Scalars['String']['output'];
  /** The services it covers. */
  services: Array<ChangeService>;
  /** How it is done. */
  steps: Scalars['String']['output'];
  /** The suppliers and schools that may use it; null for all. Told to AUB; another is told of itself alone. */
  suppliers?: Maybe<Array<Organisation>>;
  /** The heading. */
  title: Scalars['String']['output'];
  /** How many times more it may be used; null without limit. */
  usesLeft?: Maybe<Scalars['Int']['output']>;
  /** How often it has been used. */
  usesTaken: Scalars['Int']['output'];
  /** The last date on which it may be used. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The version that `expectedVersion` names. */
  version: Scalars['Int']['output'];
};

/** A standard change is approved. */
export type StandardTemplateApproved = {
  /** The standard change. */
  template: StandardTemplate;
};

/** A standard change is revoked. */
export type StandardTemplateRevoked = {
  /** The standard change. */
  template: StandardTemplate;
};

/** What begins. */
export type StartImplementationInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** It happened though the gate was shut: each reason becomes a breach. */
  recordAnyway?: InputMaybe<RecordAnywayInput>;
};

/** What startImplementation can come to. */
export type StartImplementationResult = CivilNumberFound | GateShut | IdempotencyConflict | ImplementationStarted | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** A status to the counterpart (R-4.15). */
export type StatusMessage = {
  /** When it was really told, if that differs from when it was recorded (R-5.14). */
  actualSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is being done. */
  handling?: Maybe<Scalars['String']['output']>;
  /** True when it was taken back before its mails left. */
  isRecalled: Scalars['Boolean']['output'];
  /** What comes next. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** Its number among the case's statuses, from 1. */
  number: Scalars['Int']['output'];
  /** The situation now. */
  situation: Scalars['String']['output'];
};

/** The status is taken back, its mails never leave. */
export type StatusRecalled = {
  /** The incident. */
  incident: Incident;
};

/** The status is stored and its mail queued. */
export type StatusSent = {
  /** The entry in the history log. */
  entry: TimelineEntry;
  /** The incident. */
  incident: Incident;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The step does not follow from the state that the case is in (C.2, C.3). */
export type StepNotPossible = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** From when the draft is to be valid. */
export type SubmitAnnexInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that was sent in last, as it was read; 0 for a first annex. */
  expectedVersion: Scalars['Int']['input'];
  /** Not before now; left out for now. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `submitAnnex` answers. */
export type SubmitAnnexResult = AnnexDraftMissing | AnnexIncomplete | AnnexSubmitted | IdempotencyConflict | InvalidInput | NotPermitted | VersionConflict;

/** Which draft to send. */
export type SubmitChangeInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
};

/** What submitChange can come to. */
export type SubmitChangeResult = ChangeSubmitted | IdempotencyConflict | IncompleteChange | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** Nothing but the key of the request. */
export type SubscribeToCalendarInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `subscribeToCalendar` answers. */
export type SubscribeToCalendarResult = CalendarSubscribed | IdempotencyConflict | NotPermitted;

/** What one may follow live, as Server-Sent Events at /api/graphql/stream. */
export type Subscription = {
  /** A case that the actor may see has changed. Ask the graph again for what you show; the event carries no content. */
  caseChanged: CaseChange;
};


/** What one may follow live, as Server-Sent Events at /api/graphql/stream. */
export type SubscriptionCaseChangedArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
};

/** The own change calendar has no address any more. */
export type SubscriptionEnded = {
  /** The organisation that it was of. */
  organisation: Organisation;
};

/** The supplier's part is adopted. */
export type SupplierAnnexAdopted = {
  /** The school's annex. */
  annex: Annex;
};

/** The supplier is assigned. */
export type SupplierAssigned = {
  /** The school. */
  organisation: Organisation;
};

/** Who supplies one service of a school, from when to when (R-2.13). */
export type SupplierAssignment = Node & {
  /** The first day. */
  fromOn: Scalars['Date']['output'];
  /** Whether the supplier acts by power of attorney. */
  hasPowerOfAttorney: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whether today lies in the period. */
  isInForce: Scalars['Boolean']['output'];
  /** The school. */
  school: Organisation;
  /** The service. */
  service: AnnexService;
  /** The supplier. */
  supplier: Organisation;
  /** The last day; null while it goes on. */
  toOn?: Maybe<Scalars['Date']['output']>;
};

/** A supplier that can be assigned. */
export type SupplierChoice = {
  /** Its company number. */
  cvrNumber?: Maybe<Scalars['Cvr']['output']>;
  /** Its global id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A supplier's part of a school's annex 2 (R-7.2). */
export type SupplierPart = {
  /** When the school adopted it. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who adopted it. */
  adoptedBy?: Maybe<Scalars['String']['output']>;
  /** The version that the school has adopted. Null when none. */
  adoptedVersion?: Maybe<Scalars['Int']['output']>;
  /** The version of the supplier's annex in force. Null when it has sent none. */
  inForce?: Maybe<AnnexVersion>;
  /** True when the version in force is the adopted one. */
  isCurrent: Scalars['Boolean']['output'];
  /** The services that it handles for the school. */
  services: Array<AnnexService>;
  /** The supplier. */
  supplier: Organisation;
};

/** A service, on or off. */
export type SwitchInterfaceServiceInput = {
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The service's code. */
  code: Scalars['String']['input'];
  /** True: it belongs to the cooperation. */
  isOn: Scalars['Boolean']['input'];
};

/** What came of switching a service. */
export type SwitchInterfaceServiceResult = IdempotencyConflict | InterfaceServiceSwitched | InvalidInput | NotFound | NotPermitted;

/** The organisation to speak for from now on. */
export type SwitchOrganisationInput = {
  /** One of `viewer.memberships`. */
  organisationId: Scalars['ID']['input'];
};

/** What came of asking to switch organisation. */
export type SwitchOrganisationResult = NotPermitted | OrganisationSwitched;

/** Which way is tested. */
export type TestContactInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The mailbox or the alarm. */
  kind: ContactTestKind;
};

/** What `testContact` answers. */
export type TestContactResult = ContactTestSent | IdempotencyConflict | InvalidInput | NotPermitted;

/** The organisation is, or is no longer, a test environment. */
export type TestEnvironmentSet = {
  /** The organisation. */
  organisation: Organisation;
};

/** Which point to tick. */
export type TickAgreedPointInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** The point. */
  pointId: Scalars['ID']['input'];
};

/** What tickAgreedPoint can come to. */
export type TickAgreedPointResult = AlreadyTicked | IdempotencyConflict | NotFound | NotPermitted | PointTicked | StepNotPossible | VersionConflict;

/** A page of the history log. */
export type TimelineConnection = {
  /** The entries with their cursors. */
  edges: Array<TimelineEdge>;
  /** The entries. */
  nodes: Array<TimelineEntry>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An entry in a page of the history log. */
export type TimelineEdge = {
  /** The cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** One entry of the history log. Never changed or deleted. */
export type TimelineEntry = Node & {
  /** Who did it; the platform's own acts are by SYSTEM. */
  actorName: Scalars['String']['output'];
  /** When it happened, by the platform's clock. */
  at: Scalars['DateTime']['output'];
  /** The call, when the entry is one. */
  call?: Maybe<Call>;
  /** What it is about. */
  category: EventCategory;
  /** The clock that the entry met, missed or warned of. */
  clock?: Maybe<ClockMark>;
  /** To whom it was sent, with the receipt of each. */
  deliveries: Array<Delivery>;
  /** The entry's link in the case's hash chain (hexadecimal SHA-256). */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** True for a note that the actor's own organisation alone can see. */
  isPrivate: Scalars['Boolean']['output'];
  /** The fact, for example IncidentBegun. The same word as in results, feed and webhooks. */
  kind: Scalars['String']['output'];
  /** The text of a note. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * For whom it did so, where that is somebody else: a supplier for its schools, AUB for whoever called. Of several schools
   * each is shown to itself alone; a default reporter is never the one who did it (R-2.4, R-5.15).
   */
  onBehalfOf: Array<Organisation>;
  /** The organisation that did it; null for the platform. */
  organisation?: Maybe<Organisation>;
  /** Its place in the case's history. */
  seq: Scalars['Int']['output'];
  /** How it came. */
  source: Source;
  /** The status message, when the entry is one. */
  status?: Maybe<StatusMessage>;
  /** The fact in a sentence of the caller's language. */
  summary: Scalars['String']['output'];
};

/** The token has expired or was revoked. */
export type TokenAlreadyEnded = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The token is one of a pair already: two are valid at once, never three. */
export type TokenAlreadyRotated = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The token was made. */
export type TokenCreated = {
  /** The token itself. It is here once and kept nowhere: null when the same request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The token as it is listed. */
  token: ApiToken;
};

/** The token was taken back. */
export type TokenRevoked = {
  /** The token as it ended. */
  token: ApiToken;
};

/** A new token takes over. */
export type TokenRotated = {
  /** The former one, with the end of the overlap as its end. */
  former: ApiToken;
  /** The new token itself. It is here once and kept nowhere: null when the same request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The new token as it is listed. */
  token: ApiToken;
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

/** There were too many tries. Wait a quarter of an hour. */
export type TooManyTries = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** A date's hours as they are typed. */
export type TypedDateInput = {
  /** YYYY-MM-DD, or MM-DD for every year. */
  date: Scalars['String']['input'];
  /** For example 8-12, or lukket. */
  text: Scalars['String']['input'];
};

/** A weekday's hours as they are typed. */
export type TypedDayInput = {
  /** For example 8-15. */
  text: Scalars['String']['input'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['input'];
};

/** Which import is taken back. */
export type UndoImportInput = {
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** What `undoImport` answers. */
export type UndoImportResult = IdempotencyConflict | ImportUndone | InvalidInput | NotFound | NotPermitted;

/** The tool's word for the priority is none of those that were set for it. */
export type UnknownPriorityWord = Refusal & {
  code: RefusalCode;
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The words that are set. */
  known: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/** An organisation's facts as they are to be. */
export type UpdateOrganisationInput = {
  /** The city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The company number (D.7). */
  cvrNumber?: InputMaybe<Scalars['String']['input']>;
  /** OWN_SA_SYSTEM when left out. LAEREPLADSEN only when no agreement is open (R-2.3). */
  deliveryChannel?: InputMaybe<DeliveryChannel>;
  /** The domain of its mail addresses. */
  emailDomain?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation. */
  id: Scalars['ID']['input'];
  /** A school's institution numbers, all of them (D.7). */
  institutionNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The full name, 2 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateOrganisation` answers. */
export type UpdateOrganisationResult = IdempotencyConflict | InvalidInput | NotFound | NotPermitted | OrganisationUpdated | VersionConflict;

/** One's own profile as it is to be. */
export type UpdateProfileInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The language of mails. */
  language: Language;
  /** The place. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** The name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** The telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateProfile`. */
export type UpdateProfileResult = IdempotencyConflict | InvalidInput | NotPermitted | ProfileUpdated;

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

/** The case has another version than the caller expected. Read it again and decide anew. */
export type VersionConflict = Refusal & {
  code: RefusalCode;
  /** The version the case has now. */
  currentVersion: Scalars['Int']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The view is gone. */
export type ViewRemoved = {
  /** Its id. */
  viewId: Scalars['ID']['output'];
};

/** The view is kept. */
export type ViewSaved = {
  /** The view. */
  view: SavedView;
};

/** The actor as the product knows it. */
export type Viewer = {
  /** The person's department (section 5.2.1). */
  department?: Maybe<Scalars['String']['output']>;
  /** The person's e-mail address; null for a client. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** True for a token, false for a person. */
  isClient: Scalars['Boolean']['output'];
  /** The language of the person's mails. */
  language: Language;
  /** The person's location (section 5.2.1). */
  location?: Maybe<Scalars['String']['output']>;
  /** The verbs the roles include, by mutation name. */
  may: Array<Scalars['String']['output']>;
  /** All organisations in which the person has a membership. */
  memberships: Array<Membership>;
  /** The name of the person or client. */
  name: Scalars['String']['output'];
  /** The organisation the actor speaks for. */
  organisation: Organisation;
  /** The person's telephone; for a client that of its default reporter. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The roles in that organisation. */
  roles: Array<Role>;
};

/** Which problem, and why its nature warrants no analysis. */
export type WaiveRootCauseInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why the number must stay: required with KEEP_WITH_REASON, and kept in the history. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Repeats of one key are one act. The header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The problem. */
  id: Scalars['ID']['input'];
  /** Why the nature of the case does not warrant an analysis, 10 to 2 000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type WaiveRootCauseResult = AlreadyClosed | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | RootCauseNotOwed | RootCauseRequired | RootCauseWaived | VersionConflict;

/** The analysis is owed. */
export type WaiverObjected = {
  /** The problem. */
  problem: Problem;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** The spans of one weekday. */
export type WeekdayHoursInput = {
  /** The spans, in order, without overlap. */
  spans: Array<HoursSpanInput>;
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['input'];
};

/** The window is moved. */
export type WindowMoved = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** How a wish was answered (R-5.51). */
export type WishAnswer =
  /** It becomes a change or a requirement. */
  | 'ACCEPTED'
  /** It does not. */
  | 'DECLINED';

/** The wish is answered. */
export type WishAnswered = {
  /** The change as it is now. */
  change: Change;
  /** Texts that hold something like a civil registration number (D.9); usually none. */
  warnings: Array<CivilNumberWarning>;
};

/** What to withdraw. */
export type WithdrawChangeInput = {
  /** What to do with a civil registration number in a text (D.9); asked for when one is found. */
  civilNumber?: InputMaybe<CivilNumberChoice>;
  /** Why it is kept unchanged; required with KEEP_WITH_REASON. */
  civilNumberReason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat safe; see Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The change. */
  id: Scalars['ID']['input'];
  /** Why, 3 to 2 000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What withdrawChange can come to. */
export type WithdrawChangeResult = ChangeWithdrawn | CivilNumberFound | IdempotencyConflict | InvalidInput | NotFound | NotPermitted | StepNotPossible | VersionConflict;

/** A secret to be taken back. */
export type WithdrawClientSecretInput = {
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** Makes the request safe to repeat; the header Idempotency-Key does the same. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of taking a secret back. */
export type WithdrawClientSecretResult = ClientAlreadyEnded | ClientSecretMissing | ClientSecretWithdrawn | IdempotencyConflict | NotFound | NotPermitted;

/** Which invitation to withdraw. */
export type WithdrawInvitationInput = {
  /** Makes the request safe to repeat. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** What came of `withdrawInvitation`. */
export type WithdrawInvitationResult = IdempotencyConflict | InvitationWithdrawn | NotFound | NotPermitted;

/** Which days are working days (R-5.39). */
export type WorkingDayProfile =
  /** As DK_PUBLIC_SECTOR, and the Friday after Ascension Day is closed too. */
  | 'DK_BANK'
  /** Monday to Friday except public holidays, 5 June, 24 and 31 December. */
  | 'DK_PUBLIC_SECTOR'
  /** Monday to Friday except public holidays. */
  | 'DK_STATUTORY';

/** Counted working days. */
export type WorkingDaysCount = {
  /** That midnight as an instant. */
  dueAt: Scalars['DateTime']['output'];
  /** The last day; due by 24:00 of it, Copenhagen time. */
  dueOn: Scalars['Date']['output'];
  /** The working, in sentences of the caller's language. */
  explanation: Array<Scalars['String']['output']>;
  /** The profile used. */
  profile: WorkingDayProfile;
};

/** Facts for counting working days. */
export type WorkingDaysInput = {
  /** How many working days, 0 to 400. */
  days: Scalars['Int']['input'];
  /** The event; its local day is day zero. */
  from: Scalars['DateTime']['input'];
  /** The profile; that of the Instruks version in force when left out. */
  profile?: InputMaybe<WorkingDayProfile>;
};

/** What came of counting. */
export type WorkingDaysResult = InvalidInput | WorkingDaysCount;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptFeedbackTimeByLinkResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.FeedbackTimeAcceptedByLink )
    | ( source.LinkClosed )
    | ( source.ProposalClosed )
  ;
  AcceptFeedbackTimeResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.FeedbackTimeAccepted )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ProposalClosed )
    | ( source.VersionConflict )
  ;
  AcceptInvitationResult:
    | ( source.InvalidInput )
    | ( source.InvitationAccepted )
    | ( source.LinkClosed )
    | ( source.OtherPersonSignedIn )
    | ( source.SignInFirst )
  ;
  AcceptRootCauseResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseAccepted )
    | ( source.RootCauseNotSent )
    | ( source.VersionConflict )
  ;
  AcknowledgeAnnexResult:
    | ( source.AnnexAcknowledged )
    | ( source.AnnexAlreadyAcknowledged )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  AcknowledgeEscalationResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.EscalationAcknowledged )
    | ( source.HandlerRequired )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.NothingToAcknowledge )
    | ( source.VersionConflict )
  ;
  AcknowledgeInstructionResult:
    | ( source.IdempotencyConflict )
    | ( source.InstructionAcknowledged )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
  ;
  AddAttachmentResult:
    | ( source.AlreadyClosed )
    | ( source.AttachmentAdded )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  AddNoteResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.NoteAdded )
    | ( source.VersionConflict )
  ;
  AdoptSupplierAnnexResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SupplierAnnexAdopted )
  ;
  AnnexHoursExampleResult:
    | ( source.AnnexHoursExample )
    | ( source.CalendarNeverOpens )
    | ( source.InvalidInput )
  ;
  AnnounceRequirementResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.RequirementAnnounced )
  ;
  AnnounceServiceWindowResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ServiceWindowAnnounced )
    | ( source.VersionConflict )
  ;
  AnswerAccessRequestResult:
    | ( source.AccessRequestAnswered )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  AnswerDetectionClaimResult:
    | ( source.CivilNumberFound )
    | ( source.DetectionClaimAnswered )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NoSuchDispute )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  AnswerExtensionResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.ExtensionAnswered )
    | ( source.ExtensionNotAsked )
    | ( source.ExtensionNotLater )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseNotOwed )
    | ( source.VersionConflict )
  ;
  AnswerQuestionResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.QuestionAnswered )
    | ( source.QuestionIsClosed )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  AnswerRequestResult:
    | ( source.AlreadyAnswered )
    | ( source.AlreadyClosed )
    | ( source.AnswerNotPossible )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotARequest )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RequestAnswered )
    | ( source.VersionConflict )
  ;
  AnswerRequirementResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RequirementAnswered )
  ;
  AnswerResourcesResult:
    | ( source.AlreadyAnswered )
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ResourcesAnswered )
    | ( source.VersionConflict )
  ;
  AnswerWishResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
    | ( source.WishAnswered )
  ;
  AppointCoordinatingContactResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.CoordinatingContactAppointed )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotMajorIncident )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  AppointSituationManagerResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotMajorIncident )
    | ( source.NotPermitted )
    | ( source.SituationManagerAppointed )
    | ( source.VersionConflict )
  ;
  ApproveChangeResult:
    | ( source.ChangeApproved )
    | ( source.CivilNumberFound )
    | ( source.GateShut )
    | ( source.GateUnavailable )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SignInTooOld )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ApproveStandardTemplateResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.StandardTemplateApproved )
  ;
  AskExtensionResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.ExtensionAlreadyAsked )
    | ( source.ExtensionAsked )
    | ( source.ExtensionBeyondWall )
    | ( source.ExtensionNotLater )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseNotOwed )
    | ( source.VersionConflict )
  ;
  AskQuestionResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.QuestionAsked )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  AssignHandlerResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.HandlerAssigned )
    | ( source.HandlerRequired )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  AssignSupplierResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SupplierAssigned )
  ;
  BeginIncidentResult:
    | ( source.AlreadyBegun )
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.HandlerRequired )
    | ( source.IdempotencyConflict )
    | ( source.IncidentBegun )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  CancelIncidentResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncidentCancelled )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ChangeAffectedSchoolsResult:
    | ( source.AffectedSchoolsChanged )
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ChangeCalendarResult:
    | ( source.ChangeCalendar )
    | ( source.InvalidInput )
  ;
  ChangeDefaultReporterResult:
    | ( source.ClientAlreadyEnded )
    | ( source.DefaultReporterChanged )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  ChangePasswordResult:
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.PasswordChanged )
    | ( source.PasswordWrong )
    | ( source.TooManyTries )
  ;
  ChangePriorityResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.DisputeAlreadyOpen )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PriorityChanged )
    | ( source.VersionConflict )
  ;
  ChangeRolesResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.LastAdministrator )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RolesChanged )
    | ( source.VersionConflict )
  ;
  ChooseNotificationsResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.NotificationsChosen )
  ;
  ClaimShouldHaveDetectedResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.DetectionClaimed )
    | ( source.DisputeAlreadyOpen )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  CloseIncidentResult:
    | ( source.AlreadyClosed )
    | ( source.IdempotencyConflict )
    | ( source.IncidentClosed )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.NotResolved )
    | ( source.ProblemRequired )
    | ( source.VersionConflict )
  ;
  CloseProblemResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncidentsStillOpen )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ProblemClosed )
    | ( source.ProblemNotSolved )
    | ( source.RootCauseMissing )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  CloseQuestionResult:
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.OnlyTheAskerCloses )
    | ( source.QuestionClosed )
    | ( source.QuestionIsClosed )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  CompleteImplementationResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.ImplementationCompleted )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ConfirmAnnexResult:
    | ( source.AnnexConfirmed )
    | ( source.AnnexDraftMissing )
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ConfirmDialogueResult:
    | ( source.CivilNumberFound )
    | ( source.DialogueConfirmed )
    | ( source.DialogueOneSided )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PointNotTicked )
    | ( source.QuestionOpen )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ConfirmFreezeResult:
    | ( source.FreezeConfirmed )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ConfirmInstructionResult:
    | ( source.IdempotencyConflict )
    | ( source.InstructionConfirmed )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  ConfirmOrganisationResult:
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
    | ( source.OrganisationConfirmed )
    | ( source.VersionConflict )
  ;
  CorrectFreezeResult:
    | ( source.FreezeCorrected )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  CreateClientResult:
    | ( source.ClientCreated )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
  ;
  CreateTokenResult:
    | ( source.ClientAlreadyEnded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.TokenCreated )
  ;
  DeclineSimilarityResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.NotSuggested )
    | ( source.SimilarityDeclined )
  ;
  DeviateFromAnnexResult:
    | ( source.AnnexDeviationSet )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  DisablePersonResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.LastAdministrator )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PersonDisabled )
  ;
  DraftChangeResult:
    | ( source.ChangeDrafted )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncompleteChange )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  EnablePersonResult:
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PersonEnabled )
  ;
  EndAgreementResult:
    | ( source.AgreementEnded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  EndAllSessionsResult:
    | ( source.AllSessionsEnded )
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
  ;
  EndAssignmentResult:
    | ( source.AssignmentEnded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  EndAuditorGrantResult:
    | ( source.AuditorGrantEnded )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  EndClientResult:
    | ( source.ClientAlreadyEnded )
    | ( source.ClientEnded )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  EndDeviationResult:
    | ( source.AnnexDeviationEnded )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  EndMembershipResult:
    | ( source.IdempotencyConflict )
    | ( source.LastAdministrator )
    | ( source.MembershipEnded )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  EndOwnSessionResult:
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SessionEnded )
  ;
  EndSubscriptionResult:
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
    | ( source.SubscriptionEnded )
  ;
  ExportIncidentResult:
    | ( source.CaseExported )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  FreezePeriodsResult:
    | ( source.FreezePeriods )
    | ( source.InvalidInput )
  ;
  GrantAuditorResult:
    | ( source.AuditorGranted )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  GrantFreezeExemptionResult:
    | ( source.CivilNumberFound )
    | ( source.FreezeExemptionGranted )
    | ( source.GateUnavailable )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NoFreezeToExempt )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SecondPersonRequired )
    | ( source.SignInTooOld )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  HandOverCasesResult:
    | ( source.CasesHandedOver )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  ImportContactsResult:
    | ( source.ContactsImported )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ImportSchoolsResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.SchoolsImported )
  ;
  InvitePersonResult:
    | ( source.AlreadyMember )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PersonInvited )
  ;
  IssueClientSecretResult:
    | ( source.ClientAlreadyEnded )
    | ( source.ClientSecretIssued )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  LinkIncidentResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyLinked )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncidentLinked )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  LogCallResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CallLogged )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  LogDialogueCallResult:
    | ( source.CivilNumberFound )
    | ( source.DialogueCallLogged )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  MarkNotificationsReadResult:
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
    | ( source.NotificationsRead )
  ;
  MergeOrganisationsResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.OrganisationsMerged )
    | ( source.VersionConflict )
  ;
  MoveWindowResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
    | ( source.WindowMoved )
  ;
  ObjectToChangeResult:
    | ( source.ChangeObjected )
    | ( source.CivilNumberFound )
    | ( source.GateUnavailable )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SignInTooOld )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ObjectToPriorityResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.DisputeAlreadyOpen )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PriorityObjected )
    | ( source.VersionConflict )
  ;
  ObjectToWaiverResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseRequired )
    | ( source.VersionConflict )
    | ( source.WaiverObjected )
  ;
  OpenAgreementResult:
    | ( source.AgreementOpened )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  OpenProblemResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ProblemOpened )
    | ( source.ProblemOwnerRequired )
  ;
  PlanProblemResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ProblemOwnerRequired )
    | ( source.ProblemPlanned )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ProposeAgreedPointResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PointProposed )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  ProposeFeedbackTimeResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.FeedbackTimeProposed )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  RecallStatusResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RecallTooLate )
    | ( source.StatusRecalled )
    | ( source.VersionConflict )
  ;
  RecordConnectionResult:
    | ( source.ConnectionRecorded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  RecordContactTestResult:
    | ( source.ContactTestRecorded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  RecordDigitalPostResult:
    | ( source.DigitalPostRecorded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  RecordExternalReferenceResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.ExternalReferenceRecorded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  RecordKnownErrorResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.KnownErrorRecorded )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ReviewDateNotAhead )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  RecordSchoolOutcomeResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.SchoolOutcomeRecorded )
    | ( source.VersionConflict )
  ;
  RegisterOrganisationResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.OrganisationRegistered )
  ;
  RemoveViewResult:
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ViewRemoved )
  ;
  ReopenIncidentResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncidentReopened )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.NotResolved )
    | ( source.ReopenTooLate )
    | ( source.VersionConflict )
  ;
  ReportIncidentResult:
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.IncidentReported )
    | ( source.IncompleteReport )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PriorityReasonRequired )
    | ( source.UnknownPriorityWord )
  ;
  RequestPasswordResetResult:
    | ( source.InvalidInput )
    | ( source.PasswordResetRequested )
    | ( source.TooManyTries )
  ;
  RequestResourcesResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ResourcesRequested )
    | ( source.VersionConflict )
  ;
  ResetPasswordResult:
    | ( source.InvalidInput )
    | ( source.LinkClosed )
    | ( source.PasswordReset )
  ;
  ResolveBounceResult:
    | ( source.BounceResolved )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  ResolveIncidentResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.HandlerRequired )
    | ( source.IdempotencyConflict )
    | ( source.IncidentResolved )
    | ( source.InvalidInput )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  ReturnRootCauseResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseNotSent )
    | ( source.RootCauseReturned )
    | ( source.VersionConflict )
  ;
  ReviewChangeResult:
    | ( source.ChangeReviewed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  RevokeStandardTemplateResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StandardTemplateRevoked )
    | ( source.VersionConflict )
  ;
  RevokeTokenResult:
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.TokenAlreadyEnded )
    | ( source.TokenRevoked )
  ;
  RollBackChangeResult:
    | ( source.ChangeRolledBack )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  RotateOnCallSecretResult:
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
    | ( source.OnCallSecretRotated )
  ;
  RotateTokenResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.TokenAlreadyEnded )
    | ( source.TokenAlreadyRotated )
    | ( source.TokenRotated )
  ;
  SaveAnnexDraftResult:
    | ( source.AnnexDraftSaved )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  SaveIdentityProviderResult:
    | ( source.IdempotencyConflict )
    | ( source.IdentityProviderSaved )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  SaveRootCauseDraftResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseDraftSaved )
    | ( source.VersionConflict )
  ;
  SaveViewResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.ViewSaved )
  ;
  SendRootCauseResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseAlreadySent )
    | ( source.RootCauseIncomplete )
    | ( source.RootCauseNotOwed )
    | ( source.RootCauseSent )
    | ( source.VersionConflict )
  ;
  SendStatusResult:
    | ( source.AlreadyClosed )
    | ( source.AlreadyResolved )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StatusSent )
    | ( source.VersionConflict )
  ;
  SetEscalationLevelResult:
    | ( source.EscalationLevelSet )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  SetPriorityWordsResult:
    | ( source.ClientAlreadyEnded )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PriorityWordsSet )
  ;
  SetTestEnvironmentResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.TestEnvironmentSet )
    | ( source.VersionConflict )
  ;
  SettleDisputeResult:
    | ( source.DisputeSettled )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.LevelTwoRequired )
    | ( source.NoSuchDispute )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  SimulateClockResult:
    | ( source.CalendarNeverOpens )
    | ( source.ClockSimulation )
    | ( source.InvalidInput )
  ;
  SimulateNoticeResult:
    | ( source.InvalidInput )
    | ( source.NoticeSimulation )
  ;
  SolveProblemResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.ProblemSolved )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  StartImplementationResult:
    | ( source.CivilNumberFound )
    | ( source.GateShut )
    | ( source.IdempotencyConflict )
    | ( source.ImplementationStarted )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  SubmitAnnexResult:
    | ( source.AnnexDraftMissing )
    | ( source.AnnexIncomplete )
    | ( source.AnnexSubmitted )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.VersionConflict )
  ;
  SubmitChangeResult:
    | ( source.ChangeSubmitted )
    | ( source.IdempotencyConflict )
    | ( source.IncompleteChange )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  SubscribeToCalendarResult:
    | ( source.CalendarSubscribed )
    | ( source.IdempotencyConflict )
    | ( source.NotPermitted )
  ;
  SwitchInterfaceServiceResult:
    | ( source.IdempotencyConflict )
    | ( source.InterfaceServiceSwitched )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  SwitchOrganisationResult:
    | ( source.NotPermitted )
    | ( source.OrganisationSwitched )
  ;
  TestContactResult:
    | ( source.ContactTestSent )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
  ;
  TickAgreedPointResult:
    | ( source.AlreadyTicked )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.PointTicked )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  UndoImportResult:
    | ( source.IdempotencyConflict )
    | ( source.ImportUndone )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  UpdateOrganisationResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.OrganisationUpdated )
    | ( source.VersionConflict )
  ;
  UpdateProfileResult:
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotPermitted )
    | ( source.ProfileUpdated )
  ;
  WaiveRootCauseResult:
    | ( source.AlreadyClosed )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.RootCauseNotOwed )
    | ( source.RootCauseRequired )
    | ( source.RootCauseWaived )
    | ( source.VersionConflict )
  ;
  WithdrawChangeResult:
    | ( source.ChangeWithdrawn )
    | ( source.CivilNumberFound )
    | ( source.IdempotencyConflict )
    | ( source.InvalidInput )
    | ( source.NotFound )
    | ( source.NotPermitted )
    | ( source.StepNotPossible )
    | ( source.VersionConflict )
  ;
  WithdrawClientSecretResult:
    | ( source.ClientAlreadyEnded )
    | ( source.ClientSecretMissing )
    | ( source.ClientSecretWithdrawn )
    | ( source.IdempotencyConflict )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  WithdrawInvitationResult:
    | ( source.IdempotencyConflict )
    | ( source.InvitationWithdrawn )
    | ( source.NotFound )
    | ( source.NotPermitted )
  ;
  WorkingDaysResult:
    | ( source.InvalidInput )
    | ( source.WorkingDaysCount )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( source.AnnexVersion )
    | ( source.ApiToken )
    | ( source.Breach )
    | ( source.Change )
    | ( source.Clock )
    | ( source.ContactTest )
    | ( source.Delivery )
    | ( source.EscalationStep )
    | ( source.Incident )
    | ( source.IntegrationClient )
    | ( source.MailBounce )
    | ( source.Organisation )
    | ( source.Problem )
    | ( source.ResourceRequest )
    | ( source.SavedView )
    | ( source.SchoolImport )
    | ( source.SupplierAssignment )
    | ( source.TimelineEntry )
  ;
  Refusal:
    | ( source.AlreadyAnswered )
    | ( source.AlreadyBegun )
    | ( source.AlreadyClosed )
    | ( source.AlreadyLinked )
    | ( source.AlreadyMember )
    | ( source.AlreadyResolved )
    | ( source.AlreadyTicked )
    | ( source.AnnexAlreadyAcknowledged )
    | ( source.AnnexDraftMissing )
    | ( source.AnnexIncomplete )
    | ( source.AnswerNotPossible )
    | ( source.CalendarNeverOpens )
    | ( source.CivilNumberFound )
    | ( source.ClientAlreadyEnded )
    | ( source.ClientSecretMissing )
    | ( source.DialogueOneSided )
    | ( source.DisputeAlreadyOpen )
    | ( source.ExtensionAlreadyAsked )
    | ( source.ExtensionBeyondWall )
    | ( source.ExtensionNotAsked )
    | ( source.ExtensionNotLater )
    | ( source.GateShut )
    | ( source.GateUnavailable )
    | ( source.HandlerRequired )
    | ( source.IdempotencyConflict )
    | ( source.IncidentsStillOpen )
    | ( source.IncompleteChange )
    | ( source.IncompleteReport )
    | ( source.InvalidInput )
    | ( source.LastAdministrator )
    | ( source.LevelTwoRequired )
    | ( source.LinkClosed )
    | ( source.NoFreezeToExempt )
    | ( source.NoSuchDispute )
    | ( source.NotARequest )
    | ( source.NotAnIncident )
    | ( source.NotFound )
    | ( source.NotMajorIncident )
    | ( source.NotPermitted )
    | ( source.NotResolved )
    | ( source.NotSuggested )
    | ( source.NothingToAcknowledge )
    | ( source.OnlyTheAskerCloses )
    | ( source.OtherPersonSignedIn )
    | ( source.PasswordWrong )
    | ( source.PointNotTicked )
    | ( source.PriorityReasonRequired )
    | ( source.ProblemNotSolved )
    | ( source.ProblemOwnerRequired )
    | ( source.ProblemRequired )
    | ( source.ProposalClosed )
    | ( source.QuestionIsClosed )
    | ( source.QuestionOpen )
    | ( source.RecallTooLate )
    | ( source.ReopenTooLate )
    | ( source.ReviewDateNotAhead )
    | ( source.RootCauseAlreadySent )
    | ( source.RootCauseIncomplete )
    | ( source.RootCauseMissing )
    | ( source.RootCauseNotOwed )
    | ( source.RootCauseNotSent )
    | ( source.RootCauseRequired )
    | ( source.SecondPersonRequired )
    | ( source.SignInFirst )
    | ( source.SignInTooOld )
    | ( source.StepNotPossible )
    | ( source.TokenAlreadyEnded )
    | ( source.TokenAlreadyRotated )
    | ( source.TooManyTries )
    | ( source.UnknownPriorityWord )
    | ( source.VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptFeedbackTimeByLinkInput: AcceptFeedbackTimeByLinkInput;
  AcceptFeedbackTimeByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptFeedbackTimeByLinkResult']>;
  AcceptFeedbackTimeInput: AcceptFeedbackTimeInput;
  AcceptFeedbackTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptFeedbackTimeResult']>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptRootCauseInput: AcceptRootCauseInput;
  AcceptRootCauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptRootCauseResult']>;
  AccessRequest: ResolverTypeWrapper<source.AccessRequest>;
  AccessRequestAnswered: ResolverTypeWrapper<source.AccessRequestAnswered>;
  AcknowledgeAnnexInput: AcknowledgeAnnexInput;
  AcknowledgeAnnexResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAnnexResult']>;
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeEscalationResult']>;
  AcknowledgeInstructionInput: AcknowledgeInstructionInput;
  AcknowledgeInstructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeInstructionResult']>;
  AddAttachmentInput: AddAttachmentInput;
  AddAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAttachmentResult']>;
  AddNoteInput: AddNoteInput;
  AddNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddNoteResult']>;
  AdoptSupplierAnnexInput: AdoptSupplierAnnexInput;
  AdoptSupplierAnnexResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptSupplierAnnexResult']>;
  AffectedSchoolsChanged: ResolverTypeWrapper<source.AffectedSchoolsChanged>;
  AffectedService: AffectedService;
  AffectsAub: AffectsAub;
  AgreedPoint: ResolverTypeWrapper<source.AgreedPoint>;
  Agreement: ResolverTypeWrapper<source.Agreement>;
  AgreementEnded: ResolverTypeWrapper<source.AgreementEnded>;
  AgreementOpened: ResolverTypeWrapper<source.AgreementOpened>;
  AgreementStatus: AgreementStatus;
  AgreementSubject: AgreementSubject;
  AllSessionsEnded: ResolverTypeWrapper<source.AllSessionsEnded>;
  AlreadyAnswered: ResolverTypeWrapper<source.AlreadyAnswered>;
  AlreadyBegun: ResolverTypeWrapper<source.AlreadyBegun>;
  AlreadyClosed: ResolverTypeWrapper<source.AlreadyClosed>;
  AlreadyLinked: ResolverTypeWrapper<source.AlreadyLinked>;
  AlreadyMember: ResolverTypeWrapper<source.AlreadyMember>;
  AlreadyResolved: ResolverTypeWrapper<source.AlreadyResolved>;
  AlreadyTicked: ResolverTypeWrapper<source.AlreadyTicked>;
  Annex: ResolverTypeWrapper<source.Annex>;
  AnnexAcknowledged: ResolverTypeWrapper<source.AnnexAcknowledged>;
  AnnexAlreadyAcknowledged: ResolverTypeWrapper<source.AnnexAlreadyAcknowledged>;
  AnnexCaseType: AnnexCaseType;
  AnnexChange: ResolverTypeWrapper<source.AnnexChange>;
  AnnexConfirmed: ResolverTypeWrapper<source.AnnexConfirmed>;
  AnnexContact: ResolverTypeWrapper<source.AnnexContact>;
  AnnexContactInput: AnnexContactInput;
  AnnexDay: ResolverTypeWrapper<AnnexDay>;
  AnnexDeputy: ResolverTypeWrapper<source.AnnexDeputy>;
  AnnexDeputyInput: AnnexDeputyInput;
  AnnexDeviation: ResolverTypeWrapper<source.AnnexDeviation>;
  AnnexDeviationEnded: ResolverTypeWrapper<source.AnnexDeviationEnded>;
  AnnexDeviationSet: ResolverTypeWrapper<source.AnnexDeviationSet>;
  AnnexDraftMissing: ResolverTypeWrapper<source.AnnexDraftMissing>;
  AnnexDraftSaved: ResolverTypeWrapper<source.AnnexDraftSaved>;
  AnnexEscalation: ResolverTypeWrapper<source.AnnexEscalation>;
  AnnexEscalationInput: AnnexEscalationInput;
  AnnexField: ResolverTypeWrapper<source.AnnexField>;
  AnnexHealth: AnnexHealth;
  AnnexHours: ResolverTypeWrapper<source.AnnexHours>;
  AnnexHoursExample: ResolverTypeWrapper<source.AnnexHoursExample>;
  AnnexHoursExampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnexHoursExampleResult']>;
  AnnexIncomplete: ResolverTypeWrapper<source.AnnexIncomplete>;
  AnnexKind: AnnexKind;
  AnnexPdf: ResolverTypeWrapper<AnnexPdf>;
  AnnexPoint: ResolverTypeWrapper<source.AnnexPoint>;
  AnnexPointInput: AnnexPointInput;
  AnnexService: AnnexService;
  AnnexSpan: ResolverTypeWrapper<AnnexSpan>;
  AnnexSpecialDay: ResolverTypeWrapper<AnnexSpecialDay>;
  AnnexStatus: AnnexStatus;
  AnnexSubmitted: ResolverTypeWrapper<source.AnnexSubmitted>;
  AnnexTask: ResolverTypeWrapper<source.AnnexTask>;
  AnnexTaskKind: AnnexTaskKind;
  AnnexVersion: ResolverTypeWrapper<source.AnnexVersion>;
  AnnounceRequirementInput: AnnounceRequirementInput;
  AnnounceRequirementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceRequirementResult']>;
  AnnounceServiceWindowInput: AnnounceServiceWindowInput;
  AnnounceServiceWindowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceServiceWindowResult']>;
  AnswerAccessRequestInput: AnswerAccessRequestInput;
  AnswerAccessRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerAccessRequestResult']>;
  AnswerDetectionClaimInput: AnswerDetectionClaimInput;
  AnswerDetectionClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDetectionClaimResult']>;
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerExtensionResult']>;
  AnswerNotPossible: ResolverTypeWrapper<source.AnswerNotPossible>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerQuestionResult']>;
  AnswerRequestInput: AnswerRequestInput;
  AnswerRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerRequestResult']>;
  AnswerRequirementInput: AnswerRequirementInput;
  AnswerRequirementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerRequirementResult']>;
  AnswerResourcesInput: AnswerResourcesInput;
  AnswerResourcesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerResourcesResult']>;
  AnswerWishInput: AnswerWishInput;
  AnswerWishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerWishResult']>;
  ApiToken: ResolverTypeWrapper<source.ApiToken>;
  AppointCoordinatingContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointCoordinatingContactResult']>;
  AppointInput: AppointInput;
  AppointSituationManagerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointSituationManagerResult']>;
  ApproveChangeInput: ApproveChangeInput;
  ApproveChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveChangeResult']>;
  ApproveStandardTemplateInput: ApproveStandardTemplateInput;
  ApproveStandardTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveStandardTemplateResult']>;
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskExtensionResult']>;
  AskQuestionInput: AskQuestionInput;
  AskQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskQuestionResult']>;
  AssignHandlerInput: AssignHandlerInput;
  AssignHandlerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignHandlerResult']>;
  AssignSupplierInput: AssignSupplierInput;
  AssignSupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignSupplierResult']>;
  AssignmentEnded: ResolverTypeWrapper<source.AssignmentEnded>;
  AssuranceLevel: AssuranceLevel;
  Attachment: ResolverTypeWrapper<source.Attachment>;
  AttachmentAdded: ResolverTypeWrapper<source.AttachmentAdded>;
  AuditorGrant: ResolverTypeWrapper<source.AuditorGrant>;
  AuditorGrantEnded: ResolverTypeWrapper<source.AuditorGrantEnded>;
  AuditorGranted: ResolverTypeWrapper<source.AuditorGranted>;
  BeginIncidentInput: BeginIncidentInput;
  BeginIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginIncidentResult']>;
  BetterClosing: ResolverTypeWrapper<BetterClosing>;
  BookedMisses: ResolverTypeWrapper<BookedMisses>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BounceResolved: ResolverTypeWrapper<source.BounceResolved>;
  Breach: ResolverTypeWrapper<source.Breach>;
  BreachRecorder: BreachRecorder;
  BreachSetAside: BreachSetAside;
  CalendarNeverOpens: ResolverTypeWrapper<source.CalendarNeverOpens>;
  CalendarSubscribed: ResolverTypeWrapper<source.CalendarSubscribed>;
  Call: ResolverTypeWrapper<source.Call>;
  CallLogged: ResolverTypeWrapper<source.CallLogged>;
  CallResult: CallResult;
  CancelIncidentInput: CancelIncidentInput;
  CancelIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelIncidentResult']>;
  CancelReason: CancelReason;
  CaseBreach: ResolverTypeWrapper<source.CaseBreach>;
  CaseChange: ResolverTypeWrapper<CaseChange>;
  CaseExported: ResolverTypeWrapper<source.CaseExported>;
  CaseNoun: CaseNoun;
  CaseRead: ResolverTypeWrapper<source.CaseRead>;
  CaseReadConnection: ResolverTypeWrapper<source.CaseReadConnection>;
  CaseReadEdge: ResolverTypeWrapper<Omit<CaseReadEdge, 'node'> & { node: ResolversTypes['CaseRead'] }>;
  CaseRequest: ResolverTypeWrapper<source.CaseRequest>;
  CaseRequestInput: CaseRequestInput;
  CaseType: CaseType;
  CasesHandedOver: ResolverTypeWrapper<source.CasesHandedOver>;
  CauseTrendCell: ResolverTypeWrapper<source.CauseTrendCell>;
  Change: ResolverTypeWrapper<source.Change>;
  ChangeAffectedSchoolsInput: ChangeAffectedSchoolsInput;
  ChangeAffectedSchoolsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAffectedSchoolsResult']>;
  ChangeApproved: ResolverTypeWrapper<source.ChangeApproved>;
  ChangeCalendar: ResolverTypeWrapper<source.ChangeCalendar>;
  ChangeCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCalendarResult']>;
  ChangeConnection: ResolverTypeWrapper<source.ChangeConnection>;
  ChangeDefaultReporterInput: ChangeDefaultReporterInput;
  ChangeDefaultReporterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDefaultReporterResult']>;
  ChangeDrafted: ResolverTypeWrapper<source.ChangeDrafted>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeEntry: ResolverTypeWrapper<source.ChangeEntry>;
  ChangeFeed: ResolverTypeWrapper<source.ChangeFeed>;
  ChangeFilter: ChangeFilter;
  ChangeGate: ResolverTypeWrapper<source.ChangeGate>;
  ChangeKind: ChangeKind;
  ChangeObjected: ResolverTypeWrapper<source.ChangeObjected>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePriorityInput: ChangePriorityInput;
  ChangePriorityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePriorityResult']>;
  ChangeReference: ChangeReference;
  ChangeReviewed: ResolverTypeWrapper<source.ChangeReviewed>;
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRolesResult']>;
  ChangeRolledBack: ResolverTypeWrapper<source.ChangeRolledBack>;
  ChangeService: ChangeService;
  ChangeState: ChangeState;
  ChangeSubmitted: ResolverTypeWrapper<source.ChangeSubmitted>;
  ChangeType: ChangeType;
  ChangeWithdrawn: ResolverTypeWrapper<source.ChangeWithdrawn>;
  ChecklistStep: ResolverTypeWrapper<source.ChecklistStep>;
  ChecklistStepKind: ChecklistStepKind;
  ChooseNotificationsInput: ChooseNotificationsInput;
  ChooseNotificationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseNotificationsResult']>;
  CivilNumberCertainty: CivilNumberCertainty;
  CivilNumberChoice: CivilNumberChoice;
  CivilNumberFound: ResolverTypeWrapper<source.CivilNumberFound>;
  CivilNumberWarning: ResolverTypeWrapper<source.CivilNumberWarning>;
  ClaimShouldHaveDetectedInput: ClaimShouldHaveDetectedInput;
  ClaimShouldHaveDetectedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimShouldHaveDetectedResult']>;
  ClientAlreadyEnded: ResolverTypeWrapper<source.ClientAlreadyEnded>;
  ClientCreated: ResolverTypeWrapper<source.ClientCreated>;
  ClientCredentials: ResolverTypeWrapper<source.ClientCredentials>;
  ClientEnded: ResolverTypeWrapper<source.ClientEnded>;
  ClientSecretIssued: ResolverTypeWrapper<source.ClientSecretIssued>;
  ClientSecretMissing: ResolverTypeWrapper<source.ClientSecretMissing>;
  ClientSecretWithdrawn: ResolverTypeWrapper<source.ClientSecretWithdrawn>;
  Clock: ResolverTypeWrapper<source.Clock>;
  ClockForecast: ResolverTypeWrapper<source.ClockForecast>;
  ClockKind: ClockKind;
  ClockMark: ResolverTypeWrapper<ClockMark>;
  ClockReadings: ResolverTypeWrapper<source.ClockReadings>;
  ClockSimulation: ResolverTypeWrapper<source.ClockSimulation>;
  ClockState: ClockState;
  CloseIncidentInput: CloseIncidentInput;
  CloseIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseIncidentResult']>;
  CloseProblemInput: CloseProblemInput;
  CloseProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseProblemResult']>;
  CloseQuestionInput: CloseQuestionInput;
  CloseQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseQuestionResult']>;
  CompleteImplementationInput: CompleteImplementationInput;
  CompleteImplementationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteImplementationResult']>;
  Compliance: ResolverTypeWrapper<Compliance>;
  ConfirmAnnexInput: ConfirmAnnexInput;
  ConfirmAnnexResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAnnexResult']>;
  ConfirmDialogueInput: ConfirmDialogueInput;
  ConfirmDialogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDialogueResult']>;
  ConfirmFreezeInput: ConfirmFreezeInput;
  ConfirmFreezeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmFreezeResult']>;
  ConfirmInstructionInput: ConfirmInstructionInput;
  ConfirmInstructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmInstructionResult']>;
  ConfirmOrganisationInput: ConfirmOrganisationInput;
  ConfirmOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOrganisationResult']>;
  ConnectedService: ResolverTypeWrapper<source.ConnectedService>;
  ConnectionRecorded: ResolverTypeWrapper<source.ConnectionRecorded>;
  ConnectionStatus: ConnectionStatus;
  ContactNow: ResolverTypeWrapper<source.ContactNow>;
  ContactPointNow: ResolverTypeWrapper<source.ContactPointNow>;
  ContactRole: ContactRole;
  ContactTest: ResolverTypeWrapper<source.ContactTest>;
  ContactTestKind: ContactTestKind;
  ContactTestOutcome: ContactTestOutcome;
  ContactTestRecorded: ResolverTypeWrapper<source.ContactTestRecorded>;
  ContactTestSent: ResolverTypeWrapper<source.ContactTestSent>;
  ContactsImported: ResolverTypeWrapper<source.ContactsImported>;
  CoordinatingContactAppointed: ResolverTypeWrapper<source.CoordinatingContactAppointed>;
  CoordinatingRole: CoordinatingRole;
  Coordinator: ResolverTypeWrapper<source.Coordinator>;
  CorrectFreezeInput: CorrectFreezeInput;
  CorrectFreezeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectFreezeResult']>;
  CreateClientInput: CreateClientInput;
  CreateClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClientResult']>;
  CreateTokenInput: CreateTokenInput;
  CreateTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTokenResult']>;
  CriticalAnswers: ResolverTypeWrapper<CriticalAnswers>;
  CriticalAnswersInput: CriticalAnswersInput;
  Cvr: ResolverTypeWrapper<Scalars['Cvr']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<source.Decision>;
  DeclineSimilarityInput: DeclineSimilarityInput;
  DeclineSimilarityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineSimilarityResult']>;
  DefaultReporter: ResolverTypeWrapper<DefaultReporter>;
  DefaultReporterChanged: ResolverTypeWrapper<source.DefaultReporterChanged>;
  DefaultReporterInput: DefaultReporterInput;
  Delivery: ResolverTypeWrapper<source.Delivery>;
  DeliveryChannel: DeliveryChannel;
  DeliveryState: DeliveryState;
  DemoPerson: ResolverTypeWrapper<source.DemoPerson>;
  DetectionClaimAnswered: ResolverTypeWrapper<source.DetectionClaimAnswered>;
  DetectionClaimed: ResolverTypeWrapper<source.DetectionClaimed>;
  DeviateFromAnnexInput: DeviateFromAnnexInput;
  DeviateFromAnnexResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeviateFromAnnexResult']>;
  Dialogue: ResolverTypeWrapper<source.Dialogue>;
  DialogueAnswer: ResolverTypeWrapper<source.DialogueAnswer>;
  DialogueCall: ResolverTypeWrapper<source.DialogueCall>;
  DialogueCallLogged: ResolverTypeWrapper<source.DialogueCallLogged>;
  DialogueConfirmed: ResolverTypeWrapper<source.DialogueConfirmed>;
  DialogueOneSided: ResolverTypeWrapper<source.DialogueOneSided>;
  DialogueParticipant: ResolverTypeWrapper<source.DialogueParticipant>;
  DialogueParticipantInput: DialogueParticipantInput;
  DialogueQuestion: ResolverTypeWrapper<source.DialogueQuestion>;
  DialogueSide: DialogueSide;
  DigitalPostRecorded: ResolverTypeWrapper<source.DigitalPostRecorded>;
  DisablePersonInput: DisablePersonInput;
  DisablePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisablePersonResult']>;
  Dispute: ResolverTypeWrapper<source.Dispute>;
  DisputeAlreadyOpen: ResolverTypeWrapper<source.DisputeAlreadyOpen>;
  DisputeKind: DisputeKind;
  DisputeSettled: ResolverTypeWrapper<source.DisputeSettled>;
  DisputeState: DisputeState;
  DisputeTick: ResolverTypeWrapper<source.DisputeTick>;
  DraftChangeInput: DraftChangeInput;
  DraftChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftChangeResult']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Duty: ResolverTypeWrapper<source.Duty>;
  DutyConnection: ResolverTypeWrapper<source.DutyConnection>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyOwner: DutyOwner;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmergencyContact: ResolverTypeWrapper<source.EmergencyContact>;
  EnablePersonInput: EnablePersonInput;
  EnablePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnablePersonResult']>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAgreementResult']>;
  EndAllSessionsInput: EndAllSessionsInput;
  EndAllSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAllSessionsResult']>;
  EndAssignmentInput: EndAssignmentInput;
  EndAssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAssignmentResult']>;
  EndAuditorGrantInput: EndAuditorGrantInput;
  EndAuditorGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAuditorGrantResult']>;
  EndClientInput: EndClientInput;
  EndClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndClientResult']>;
  EndDeviationInput: EndDeviationInput;
  EndDeviationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDeviationResult']>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndMembershipResult']>;
  EndOwnSessionInput: EndOwnSessionInput;
  EndOwnSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndOwnSessionResult']>;
  EndSubscriptionInput: EndSubscriptionInput;
  EndSubscriptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSubscriptionResult']>;
  EscalationAcknowledged: ResolverTypeWrapper<source.EscalationAcknowledged>;
  EscalationLevelSet: ResolverTypeWrapper<source.EscalationLevelSet>;
  EscalationNow: ResolverTypeWrapper<source.EscalationNow>;
  EscalationStep: ResolverTypeWrapper<source.EscalationStep>;
  EventCategory: EventCategory;
  ExportIncidentInput: ExportIncidentInput;
  ExportIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportIncidentResult']>;
  ExtensionAlreadyAsked: ResolverTypeWrapper<source.ExtensionAlreadyAsked>;
  ExtensionAnswered: ResolverTypeWrapper<source.ExtensionAnswered>;
  ExtensionAsked: ResolverTypeWrapper<source.ExtensionAsked>;
  ExtensionBeyondWall: ResolverTypeWrapper<source.ExtensionBeyondWall>;
  ExtensionNotAsked: ResolverTypeWrapper<source.ExtensionNotAsked>;
  ExtensionNotLater: ResolverTypeWrapper<source.ExtensionNotLater>;
  ExternalReference: ResolverTypeWrapper<ExternalReference>;
  ExternalReferenceInput: ExternalReferenceInput;
  ExternalReferenceRecorded: ResolverTypeWrapper<source.ExternalReferenceRecorded>;
  FeedbackProposal: ResolverTypeWrapper<source.FeedbackProposal>;
  FeedbackTimeAccepted: ResolverTypeWrapper<source.FeedbackTimeAccepted>;
  FeedbackTimeAcceptedByLink: ResolverTypeWrapper<source.FeedbackTimeAcceptedByLink>;
  FeedbackTimeByLink: ResolverTypeWrapper<source.FeedbackTimeByLink>;
  FeedbackTimeProposed: ResolverTypeWrapper<source.FeedbackTimeProposed>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FreezeConfirmed: ResolverTypeWrapper<source.FreezeConfirmed>;
  FreezeCorrected: ResolverTypeWrapper<source.FreezeCorrected>;
  FreezeExemptionGranted: ResolverTypeWrapper<source.FreezeExemptionGranted>;
  FreezeName: FreezeName;
  FreezePeriod: ResolverTypeWrapper<source.FreezePeriod>;
  FreezePeriods: ResolverTypeWrapper<source.FreezePeriods>;
  FreezePeriodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezePeriodsResult']>;
  FreezeSource: FreezeSource;
  GateCode: GateCode;
  GateReason: ResolverTypeWrapper<source.GateReason>;
  GateShut: ResolverTypeWrapper<source.GateShut>;
  GateUnavailable: ResolverTypeWrapper<source.GateUnavailable>;
  GrantAuditorInput: GrantAuditorInput;
  GrantAuditorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAuditorResult']>;
  GrantFreezeExemptionInput: GrantFreezeExemptionInput;
  GrantFreezeExemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantFreezeExemptionResult']>;
  HandOver: ResolverTypeWrapper<source.HandOver>;
  HandOverCasesInput: HandOverCasesInput;
  HandOverCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverCasesResult']>;
  Handler: ResolverTypeWrapper<Handler>;
  HandlerAssigned: ResolverTypeWrapper<source.HandlerAssigned>;
  HandlerInput: HandlerInput;
  HandlerRequired: ResolverTypeWrapper<source.HandlerRequired>;
  HoursSpanInput: HoursSpanInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<source.IdempotencyConflict>;
  IdentityProvider: ResolverTypeWrapper<source.IdentityProvider>;
  IdentityProviderSaved: ResolverTypeWrapper<source.IdentityProviderSaved>;
  ImplementationCompleted: ResolverTypeWrapper<source.ImplementationCompleted>;
  ImplementationStarted: ResolverTypeWrapper<source.ImplementationStarted>;
  ImportContactsInput: ImportContactsInput;
  ImportContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportContactsResult']>;
  ImportSchoolsInput: ImportSchoolsInput;
  ImportSchoolsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportSchoolsResult']>;
  ImportUndone: ResolverTypeWrapper<source.ImportUndone>;
  Incident: ResolverTypeWrapper<source.Incident>;
  IncidentBegun: ResolverTypeWrapper<source.IncidentBegun>;
  IncidentCancelled: ResolverTypeWrapper<source.IncidentCancelled>;
  IncidentCategory: IncidentCategory;
  IncidentClosed: ResolverTypeWrapper<source.IncidentClosed>;
  IncidentConnection: ResolverTypeWrapper<source.IncidentConnection>;
  IncidentCycle: ResolverTypeWrapper<source.IncidentCycle>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentFilter: IncidentFilter;
  IncidentLinked: ResolverTypeWrapper<source.IncidentLinked>;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  IncidentReference: IncidentReference;
  IncidentReopened: ResolverTypeWrapper<source.IncidentReopened>;
  IncidentReported: ResolverTypeWrapper<source.IncidentReported>;
  IncidentResolved: ResolverTypeWrapper<source.IncidentResolved>;
  IncidentState: IncidentState;
  IncidentsStillOpen: ResolverTypeWrapper<source.IncidentsStillOpen>;
  IncompleteChange: ResolverTypeWrapper<source.IncompleteChange>;
  IncompleteReport: ResolverTypeWrapper<source.IncompleteReport>;
  Installation: ResolverTypeWrapper<source.Installation>;
  InstallationKind: InstallationKind;
  InstructionAcknowledged: ResolverTypeWrapper<source.InstructionAcknowledged>;
  InstructionAcknowledgement: ResolverTypeWrapper<source.InstructionAcknowledgement>;
  InstructionConfirmed: ResolverTypeWrapper<source.InstructionConfirmed>;
  InstructionCopy: ResolverTypeWrapper<source.InstructionCopy>;
  InstructionInForce: ResolverTypeWrapper<source.InstructionInForce>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegrationClient: ResolverTypeWrapper<source.IntegrationClient>;
  IntegrationClientConnection: ResolverTypeWrapper<source.IntegrationClientConnection>;
  IntegrationClientEdge: ResolverTypeWrapper<Omit<IntegrationClientEdge, 'node'> & { node: ResolversTypes['IntegrationClient'] }>;
  IntegrationClientFilter: IntegrationClientFilter;
  InterfaceService: ResolverTypeWrapper<source.InterfaceService>;
  InterfaceServiceSwitched: ResolverTypeWrapper<source.InterfaceServiceSwitched>;
  InterfaceVersion: ResolverTypeWrapper<source.InterfaceVersion>;
  InterfaceVersionInput: InterfaceVersionInput;
  InvalidInput: ResolverTypeWrapper<source.InvalidInput>;
  Invitation: ResolverTypeWrapper<source.Invitation>;
  InvitationAccepted: ResolverTypeWrapper<source.InvitationAccepted>;
  InvitationByLink: ResolverTypeWrapper<source.InvitationByLink>;
  InvitationWithdrawn: ResolverTypeWrapper<source.InvitationWithdrawn>;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePersonResult']>;
  IssueClientSecretInput: IssueClientSecretInput;
  IssueClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueClientSecretResult']>;
  KnownError: ResolverTypeWrapper<source.KnownError>;
  KnownErrorConnection: ResolverTypeWrapper<source.KnownErrorConnection>;
  KnownErrorEdge: ResolverTypeWrapper<Omit<KnownErrorEdge, 'node'> & { node: ResolversTypes['KnownError'] }>;
  KnownErrorRecorded: ResolverTypeWrapper<source.KnownErrorRecorded>;
  Language: Language;
  LastAdministrator: ResolverTypeWrapper<source.LastAdministrator>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  Level: Level;
  LevelTwoRequired: ResolverTypeWrapper<source.LevelTwoRequired>;
  LineFault: ResolverTypeWrapper<source.LineFault>;
  LinkClosed: ResolverTypeWrapper<source.LinkClosed>;
  LinkIncidentInput: LinkIncidentInput;
  LinkIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkIncidentResult']>;
  LinkState: LinkState;
  LogCallInput: LogCallInput;
  LogCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogCallResult']>;
  LogDialogueCallInput: LogDialogueCallInput;
  LogDialogueCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogDialogueCallResult']>;
  MailBounce: ResolverTypeWrapper<source.MailBounce>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadResult']>;
  Member: ResolverTypeWrapper<source.Member>;
  Membership: ResolverTypeWrapper<source.Membership>;
  MembershipEnded: ResolverTypeWrapper<source.MembershipEnded>;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeOrganisationsResult']>;
  MoveWindowInput: MoveWindowInput;
  MoveWindowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveWindowResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoFreezeToExempt: ResolverTypeWrapper<source.NoFreezeToExempt>;
  NoSuchDispute: ResolverTypeWrapper<source.NoSuchDispute>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotARequest: ResolverTypeWrapper<source.NotARequest>;
  NotAnIncident: ResolverTypeWrapper<source.NotAnIncident>;
  NotFound: ResolverTypeWrapper<source.NotFound>;
  NotMajorIncident: ResolverTypeWrapper<source.NotMajorIncident>;
  NotPermitted: ResolverTypeWrapper<source.NotPermitted>;
  NotResolved: ResolverTypeWrapper<source.NotResolved>;
  NotSuggested: ResolverTypeWrapper<source.NotSuggested>;
  NoteAdded: ResolverTypeWrapper<source.NoteAdded>;
  NothingToAcknowledge: ResolverTypeWrapper<source.NothingToAcknowledge>;
  NoticeSimulation: ResolverTypeWrapper<source.NoticeSimulation>;
  Notification: ResolverTypeWrapper<source.Notification>;
  NotificationChannel: NotificationChannel;
  NotificationChoice: ResolverTypeWrapper<source.NotificationChoice>;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationConnection: ResolverTypeWrapper<source.NotificationConnection>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationTopic: NotificationTopic;
  NotificationsChosen: ResolverTypeWrapper<source.NotificationsChosen>;
  NotificationsRead: ResolverTypeWrapper<source.NotificationsRead>;
  ObjectToChangeInput: ObjectToChangeInput;
  ObjectToChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToChangeResult']>;
  ObjectToPriorityInput: ObjectToPriorityInput;
  ObjectToPriorityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToPriorityResult']>;
  ObjectToWaiverInput: ObjectToWaiverInput;
  ObjectToWaiverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToWaiverResult']>;
  Occupancy: ResolverTypeWrapper<source.Occupancy>;
  OnBehalfInput: OnBehalfInput;
  OnCallSecretRotated: ResolverTypeWrapper<source.OnCallSecretRotated>;
  Onboarding: ResolverTypeWrapper<Onboarding>;
  OnboardingKind: OnboardingKind;
  OnboardingTask: ResolverTypeWrapper<OnboardingTask>;
  OnlyTheAskerCloses: ResolverTypeWrapper<source.OnlyTheAskerCloses>;
  OpenAgreementInput: OpenAgreementInput;
  OpenAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAgreementResult']>;
  OpenProblemInput: OpenProblemInput;
  OpenProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProblemResult']>;
  OpeningHoursInput: OpeningHoursInput;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<source.Organisation>;
  OrganisationBy: OrganisationBy;
  OrganisationConfirmation: ResolverTypeWrapper<source.OrganisationConfirmation>;
  OrganisationConfirmed: ResolverTypeWrapper<source.OrganisationConfirmed>;
  OrganisationConnection: ResolverTypeWrapper<source.OrganisationConnection>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationEvent: ResolverTypeWrapper<source.OrganisationEvent>;
  OrganisationEventConnection: ResolverTypeWrapper<source.OrganisationEventConnection>;
  OrganisationEventEdge: ResolverTypeWrapper<Omit<OrganisationEventEdge, 'node'> & { node: ResolversTypes['OrganisationEvent'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationRegistered: ResolverTypeWrapper<source.OrganisationRegistered>;
  OrganisationSwitched: ResolverTypeWrapper<source.OrganisationSwitched>;
  OrganisationUpdated: ResolverTypeWrapper<source.OrganisationUpdated>;
  OrganisationsMerged: ResolverTypeWrapper<source.OrganisationsMerged>;
  OtherPersonSignedIn: ResolverTypeWrapper<source.OtherPersonSignedIn>;
  Overview: ResolverTypeWrapper<source.Overview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyFigures: ResolverTypeWrapper<source.PartyFigures>;
  PasswordChanged: ResolverTypeWrapper<source.PasswordChanged>;
  PasswordReset: ResolverTypeWrapper<source.PasswordReset>;
  PasswordResetByLink: ResolverTypeWrapper<source.PasswordResetByLink>;
  PasswordResetRequested: ResolverTypeWrapper<source.PasswordResetRequested>;
  PasswordWrong: ResolverTypeWrapper<source.PasswordWrong>;
  PersonDisabled: ResolverTypeWrapper<source.PersonDisabled>;
  PersonEnabled: ResolverTypeWrapper<source.PersonEnabled>;
  PersonInvited: ResolverTypeWrapper<source.PersonInvited>;
  PersonNow: ResolverTypeWrapper<source.PersonNow>;
  PhoneDuty: ResolverTypeWrapper<source.PhoneDuty>;
  PhoneHours: ResolverTypeWrapper<source.PhoneHours>;
  PhoneHoursInput: PhoneHoursInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PlanProblemInput: PlanProblemInput;
  PlanProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanProblemResult']>;
  PointNotTicked: ResolverTypeWrapper<source.PointNotTicked>;
  PointProposed: ResolverTypeWrapper<source.PointProposed>;
  PointTicked: ResolverTypeWrapper<source.PointTicked>;
  PostChannel: PostChannel;
  Prevention: ResolverTypeWrapper<Prevention>;
  PreventionInput: PreventionInput;
  Priority: Priority;
  PriorityChangePreview: ResolverTypeWrapper<source.PriorityChangePreview>;
  PriorityChangeReason: PriorityChangeReason;
  PriorityChanged: ResolverTypeWrapper<source.PriorityChanged>;
  PriorityCount: ResolverTypeWrapper<PriorityCount>;
  PriorityObjected: ResolverTypeWrapper<source.PriorityObjected>;
  PriorityReasonRequired: ResolverTypeWrapper<source.PriorityReasonRequired>;
  PriorityWord: ResolverTypeWrapper<PriorityWord>;
  PriorityWordInput: PriorityWordInput;
  PriorityWordsSet: ResolverTypeWrapper<source.PriorityWordsSet>;
  Problem: ResolverTypeWrapper<source.Problem>;
  ProblemClosed: ResolverTypeWrapper<source.ProblemClosed>;
  ProblemConnection: ResolverTypeWrapper<source.ProblemConnection>;
  ProblemEdge: ResolverTypeWrapper<Omit<ProblemEdge, 'node'> & { node: ResolversTypes['Problem'] }>;
  ProblemFilter: ProblemFilter;
  ProblemGround: ProblemGround;
  ProblemNotSolved: ResolverTypeWrapper<source.ProblemNotSolved>;
  ProblemOpened: ResolverTypeWrapper<source.ProblemOpened>;
  ProblemOwner: ResolverTypeWrapper<ProblemOwner>;
  ProblemOwnerInput: ProblemOwnerInput;
  ProblemOwnerRequired: ResolverTypeWrapper<source.ProblemOwnerRequired>;
  ProblemPlanned: ResolverTypeWrapper<source.ProblemPlanned>;
  ProblemReference: ProblemReference;
  ProblemRequired: ResolverTypeWrapper<source.ProblemRequired>;
  ProblemService: ProblemService;
  ProblemSolved: ResolverTypeWrapper<source.ProblemSolved>;
  ProblemState: ProblemState;
  ProblemSuggestion: ResolverTypeWrapper<source.ProblemSuggestion>;
  ProfileUpdated: ResolverTypeWrapper<source.ProfileUpdated>;
  ProposalClosed: ResolverTypeWrapper<source.ProposalClosed>;
  ProposalState: ProposalState;
  ProposeAgreedPointInput: ProposeAgreedPointInput;
  ProposeAgreedPointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAgreedPointResult']>;
  ProposeFeedbackTimeInput: ProposeFeedbackTimeInput;
  ProposeFeedbackTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeFeedbackTimeResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionAnswered: ResolverTypeWrapper<source.QuestionAnswered>;
  QuestionAsked: ResolverTypeWrapper<source.QuestionAsked>;
  QuestionClosed: ResolverTypeWrapper<source.QuestionClosed>;
  QuestionIsClosed: ResolverTypeWrapper<source.QuestionIsClosed>;
  QuestionOpen: ResolverTypeWrapper<source.QuestionOpen>;
  RecallStatusInput: RecallStatusInput;
  RecallStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecallStatusResult']>;
  RecallTooLate: ResolverTypeWrapper<source.RecallTooLate>;
  RecordAnywayInput: RecordAnywayInput;
  RecordConnectionInput: RecordConnectionInput;
  RecordConnectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConnectionResult']>;
  RecordContactTestInput: RecordContactTestInput;
  RecordContactTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactTestResult']>;
  RecordDigitalPostInput: RecordDigitalPostInput;
  RecordDigitalPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDigitalPostResult']>;
  RecordExternalReferenceInput: RecordExternalReferenceInput;
  RecordExternalReferenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExternalReferenceResult']>;
  RecordKnownErrorInput: RecordKnownErrorInput;
  RecordKnownErrorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordKnownErrorResult']>;
  RecordSchoolOutcomeInput: RecordSchoolOutcomeInput;
  RecordSchoolOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSchoolOutcomeResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusalCode: RefusalCode;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganisationResult']>;
  RemoveViewInput: RemoveViewInput;
  RemoveViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveViewResult']>;
  ReopenIncidentInput: ReopenIncidentInput;
  ReopenIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenIncidentResult']>;
  ReopenTooLate: ResolverTypeWrapper<source.ReopenTooLate>;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportIncidentResult']>;
  ReportableSchool: ResolverTypeWrapper<source.ReportableSchool>;
  Reporter: ResolverTypeWrapper<Reporter>;
  ReporterInput: ReporterInput;
  RequestAnswer: RequestAnswer;
  RequestAnswered: ResolverTypeWrapper<source.RequestAnswered>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetResult']>;
  RequestResourcesInput: RequestResourcesInput;
  RequestResourcesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestResourcesResult']>;
  RequestState: RequestState;
  Requirement: ResolverTypeWrapper<source.Requirement>;
  RequirementAnnounced: ResolverTypeWrapper<source.RequirementAnnounced>;
  RequirementAnswer: ResolverTypeWrapper<source.RequirementAnswer>;
  RequirementAnswerKind: RequirementAnswerKind;
  RequirementAnswered: ResolverTypeWrapper<source.RequirementAnswered>;
  RequirementRecipient: ResolverTypeWrapper<source.RequirementRecipient>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  Resolution: ResolverTypeWrapper<Resolution>;
  ResolveBounceInput: ResolveBounceInput;
  ResolveBounceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveBounceResult']>;
  ResolveIncidentInput: ResolveIncidentInput;
  ResolveIncidentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveIncidentResult']>;
  ResourceRequest: ResolverTypeWrapper<source.ResourceRequest>;
  ResourcesAnswered: ResolverTypeWrapper<source.ResourcesAnswered>;
  ResourcesRequested: ResolverTypeWrapper<source.ResourcesRequested>;
  ResponsibleSide: ResponsibleSide;
  ReturnRootCauseInput: ReturnRootCauseInput;
  ReturnRootCauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRootCauseResult']>;
  ReviewChangeInput: ReviewChangeInput;
  ReviewChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewChangeResult']>;
  ReviewDateNotAhead: ResolverTypeWrapper<source.ReviewDateNotAhead>;
  RevokeStandardTemplateInput: RevokeStandardTemplateInput;
  RevokeStandardTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeStandardTemplateResult']>;
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeTokenResult']>;
  Role: Role;
  RolesChanged: ResolverTypeWrapper<source.RolesChanged>;
  RollBackChangeInput: RollBackChangeInput;
  RollBackChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackChangeResult']>;
  RootCause: ResolverTypeWrapper<RootCause>;
  RootCauseAccepted: ResolverTypeWrapper<source.RootCauseAccepted>;
  RootCauseAlreadySent: ResolverTypeWrapper<source.RootCauseAlreadySent>;
  RootCauseAnalysis: ResolverTypeWrapper<source.RootCauseAnalysis>;
  RootCauseDates: ResolverTypeWrapper<source.RootCauseDates>;
  RootCauseDraft: ResolverTypeWrapper<source.RootCauseDraft>;
  RootCauseDraftSaved: ResolverTypeWrapper<source.RootCauseDraftSaved>;
  RootCauseExtension: ResolverTypeWrapper<source.RootCauseExtension>;
  RootCauseIncomplete: ResolverTypeWrapper<source.RootCauseIncomplete>;
  RootCauseInput: RootCauseInput;
  RootCauseMissing: ResolverTypeWrapper<source.RootCauseMissing>;
  RootCauseNotOwed: ResolverTypeWrapper<source.RootCauseNotOwed>;
  RootCauseNotSent: ResolverTypeWrapper<source.RootCauseNotSent>;
  RootCauseObjection: ResolverTypeWrapper<RootCauseObjection>;
  RootCauseRequired: ResolverTypeWrapper<source.RootCauseRequired>;
  RootCauseReturned: ResolverTypeWrapper<source.RootCauseReturned>;
  RootCauseSent: ResolverTypeWrapper<source.RootCauseSent>;
  RootCauseState: RootCauseState;
  RootCauseWaived: ResolverTypeWrapper<source.RootCauseWaived>;
  RootCauseWaiver: ResolverTypeWrapper<RootCauseWaiver>;
  RotateOnCallSecretInput: RotateOnCallSecretInput;
  RotateOnCallSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateOnCallSecretResult']>;
  RotateTokenInput: RotateTokenInput;
  RotateTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateTokenResult']>;
  SaveAnnexDraftInput: SaveAnnexDraftInput;
  SaveAnnexDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAnnexDraftResult']>;
  SaveIdentityProviderInput: SaveIdentityProviderInput;
  SaveIdentityProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveIdentityProviderResult']>;
  SaveRootCauseDraftInput: SaveRootCauseDraftInput;
  SaveRootCauseDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRootCauseDraftResult']>;
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveViewResult']>;
  SavedView: ResolverTypeWrapper<source.SavedView>;
  SavedViewList: SavedViewList;
  SavedViewScope: SavedViewScope;
  SchoolImport: ResolverTypeWrapper<source.SchoolImport>;
  SchoolLine: ResolverTypeWrapper<source.SchoolLine>;
  SchoolOutcome: ResolverTypeWrapper<source.SchoolOutcome>;
  SchoolOutcomeKind: SchoolOutcomeKind;
  SchoolOutcomeRecorded: ResolverTypeWrapper<source.SchoolOutcomeRecorded>;
  SchoolResultInput: SchoolResultInput;
  SchoolsImported: ResolverTypeWrapper<source.SchoolsImported>;
  SearchHit: ResolverTypeWrapper<source.SearchHit>;
  SearchHitConnection: ResolverTypeWrapper<source.SearchHitConnection>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SecondPersonRequired: ResolverTypeWrapper<source.SecondPersonRequired>;
  SendRootCauseInput: SendRootCauseInput;
  SendRootCauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendRootCauseResult']>;
  SendStatusInput: SendStatusInput;
  SendStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendStatusResult']>;
  ServiceCondition: ResolverTypeWrapper<ServiceCondition>;
  ServiceHandler: ResolverTypeWrapper<source.ServiceHandler>;
  ServiceState: ServiceState;
  ServiceUptime: ResolverTypeWrapper<ServiceUptime>;
  ServiceWindow: ResolverTypeWrapper<source.ServiceWindow>;
  ServiceWindowAnnounced: ResolverTypeWrapper<source.ServiceWindowAnnounced>;
  ServiceWindowWord: ResolverTypeWrapper<source.ServiceWindowWord>;
  ServiceWindowWordKind: ServiceWindowWordKind;
  Session: ResolverTypeWrapper<source.Session>;
  SessionEnded: ResolverTypeWrapper<source.SessionEnded>;
  SetEscalationLevelInput: SetEscalationLevelInput;
  SetEscalationLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEscalationLevelResult']>;
  SetPriorityWordsInput: SetPriorityWordsInput;
  SetPriorityWordsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPriorityWordsResult']>;
  SetTestEnvironmentInput: SetTestEnvironmentInput;
  SetTestEnvironmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTestEnvironmentResult']>;
  SettleDisputeInput: SettleDisputeInput;
  SettleDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleDisputeResult']>;
  SignInFirst: ResolverTypeWrapper<source.SignInFirst>;
  SignInProvider: ResolverTypeWrapper<source.SignInProvider>;
  SignInTooOld: ResolverTypeWrapper<source.SignInTooOld>;
  SignInWay: ResolverTypeWrapper<Omit<SignInWay, 'provider'> & { provider?: Maybe<ResolversTypes['SignInProvider']> }>;
  SimilarityDeclined: ResolverTypeWrapper<source.SimilarityDeclined>;
  SimulateClockInput: SimulateClockInput;
  SimulateClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulateClockResult']>;
  SimulateNoticeInput: SimulateNoticeInput;
  SimulateNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulateNoticeResult']>;
  SituationManagerAppointed: ResolverTypeWrapper<source.SituationManagerAppointed>;
  SolveProblemInput: SolveProblemInput;
  SolveProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SolveProblemResult']>;
  Source: Source;
  SpecialHoursInput: SpecialHoursInput;
  StandardTemplate: ResolverTypeWrapper<source.StandardTemplate>;
  StandardTemplateApproved: ResolverTypeWrapper<source.StandardTemplateApproved>;
  StandardTemplateRevoked: ResolverTypeWrapper<source.StandardTemplateRevoked>;
  StartImplementationInput: StartImplementationInput;
  StartImplementationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImplementationResult']>;
  StatusMessage: ResolverTypeWrapper<source.StatusMessage>;
  StatusRecalled: ResolverTypeWrapper<source.StatusRecalled>;
  StatusSent: ResolverTypeWrapper<source.StatusSent>;
  StepNotPossible: ResolverTypeWrapper<source.StepNotPossible>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitAnnexInput: SubmitAnnexInput;
  SubmitAnnexResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAnnexResult']>;
  SubmitChangeInput: SubmitChangeInput;
  SubmitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitChangeResult']>;
  SubscribeToCalendarInput: SubscribeToCalendarInput;
  SubscribeToCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubscribeToCalendarResult']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubscriptionEnded: ResolverTypeWrapper<source.SubscriptionEnded>;
  SupplierAnnexAdopted: ResolverTypeWrapper<source.SupplierAnnexAdopted>;
  SupplierAssigned: ResolverTypeWrapper<source.SupplierAssigned>;
  SupplierAssignment: ResolverTypeWrapper<source.SupplierAssignment>;
  SupplierChoice: ResolverTypeWrapper<source.SupplierChoice>;
  SupplierPart: ResolverTypeWrapper<source.SupplierPart>;
  SwitchInterfaceServiceInput: SwitchInterfaceServiceInput;
  SwitchInterfaceServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchInterfaceServiceResult']>;
  SwitchOrganisationInput: SwitchOrganisationInput;
  SwitchOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchOrganisationResult']>;
  TestContactInput: TestContactInput;
  TestContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestContactResult']>;
  TestEnvironmentSet: ResolverTypeWrapper<source.TestEnvironmentSet>;
  TickAgreedPointInput: TickAgreedPointInput;
  TickAgreedPointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TickAgreedPointResult']>;
  TimelineConnection: ResolverTypeWrapper<source.TimelineConnection>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<source.TimelineEntry>;
  TokenAlreadyEnded: ResolverTypeWrapper<source.TokenAlreadyEnded>;
  TokenAlreadyRotated: ResolverTypeWrapper<source.TokenAlreadyRotated>;
  TokenCreated: ResolverTypeWrapper<source.TokenCreated>;
  TokenRevoked: ResolverTypeWrapper<source.TokenRevoked>;
  TokenRotated: ResolverTypeWrapper<source.TokenRotated>;
  TokenScope: TokenScope;
  TokenState: TokenState;
  TooManyTries: ResolverTypeWrapper<source.TooManyTries>;
  TypedDateInput: TypedDateInput;
  TypedDayInput: TypedDayInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoImportResult']>;
  UnknownPriorityWord: ResolverTypeWrapper<source.UnknownPriorityWord>;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganisationResult']>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  Verdict: Verdict;
  VersionConflict: ResolverTypeWrapper<source.VersionConflict>;
  ViewRemoved: ResolverTypeWrapper<source.ViewRemoved>;
  ViewSaved: ResolverTypeWrapper<source.ViewSaved>;
  Viewer: ResolverTypeWrapper<source.Viewer>;
  WaiveRootCauseInput: WaiveRootCauseInput;
  WaiveRootCauseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveRootCauseResult']>;
  WaiverObjected: ResolverTypeWrapper<source.WaiverObjected>;
  WeekdayHoursInput: WeekdayHoursInput;
  WindowMoved: ResolverTypeWrapper<source.WindowMoved>;
  WishAnswer: WishAnswer;
  WishAnswered: ResolverTypeWrapper<source.WishAnswered>;
  WithdrawChangeInput: WithdrawChangeInput;
  WithdrawChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawChangeResult']>;
  WithdrawClientSecretInput: WithdrawClientSecretInput;
  WithdrawClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawClientSecretResult']>;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawInvitationResult']>;
  WorkingDayProfile: WorkingDayProfile;
  WorkingDaysCount: ResolverTypeWrapper<source.WorkingDaysCount>;
  WorkingDaysInput: WorkingDaysInput;
  WorkingDaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkingDaysResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptFeedbackTimeByLinkInput: AcceptFeedbackTimeByLinkInput;
  AcceptFeedbackTimeByLinkResult: ResolversUnionTypes<ResolversParentTypes>['AcceptFeedbackTimeByLinkResult'];
  AcceptFeedbackTimeInput: AcceptFeedbackTimeInput;
  AcceptFeedbackTimeResult: ResolversUnionTypes<ResolversParentTypes>['AcceptFeedbackTimeResult'];
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptRootCauseInput: AcceptRootCauseInput;
  AcceptRootCauseResult: ResolversUnionTypes<ResolversParentTypes>['AcceptRootCauseResult'];
  AccessRequest: source.AccessRequest;
  AccessRequestAnswered: source.AccessRequestAnswered;
  AcknowledgeAnnexInput: AcknowledgeAnnexInput;
  AcknowledgeAnnexResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAnnexResult'];
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeEscalationResult'];
  AcknowledgeInstructionInput: AcknowledgeInstructionInput;
  AcknowledgeInstructionResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeInstructionResult'];
  AddAttachmentInput: AddAttachmentInput;
  AddAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['AddAttachmentResult'];
  AddNoteInput: AddNoteInput;
  AddNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddNoteResult'];
  AdoptSupplierAnnexInput: AdoptSupplierAnnexInput;
  AdoptSupplierAnnexResult: ResolversUnionTypes<ResolversParentTypes>['AdoptSupplierAnnexResult'];
  AffectedSchoolsChanged: source.AffectedSchoolsChanged;
  AgreedPoint: source.AgreedPoint;
  Agreement: source.Agreement;
  AgreementEnded: source.AgreementEnded;
  AgreementOpened: source.AgreementOpened;
  AllSessionsEnded: source.AllSessionsEnded;
  AlreadyAnswered: source.AlreadyAnswered;
  AlreadyBegun: source.AlreadyBegun;
  AlreadyClosed: source.AlreadyClosed;
  AlreadyLinked: source.AlreadyLinked;
  AlreadyMember: source.AlreadyMember;
  AlreadyResolved: source.AlreadyResolved;
  AlreadyTicked: source.AlreadyTicked;
  Annex: source.Annex;
  AnnexAcknowledged: source.AnnexAcknowledged;
  AnnexAlreadyAcknowledged: source.AnnexAlreadyAcknowledged;
  AnnexChange: source.AnnexChange;
  AnnexConfirmed: source.AnnexConfirmed;
  AnnexContact: source.AnnexContact;
  AnnexContactInput: AnnexContactInput;
  AnnexDay: AnnexDay;
  AnnexDeputy: source.AnnexDeputy;
  AnnexDeputyInput: AnnexDeputyInput;
  AnnexDeviation: source.AnnexDeviation;
  AnnexDeviationEnded: source.AnnexDeviationEnded;
  AnnexDeviationSet: source.AnnexDeviationSet;
  AnnexDraftMissing: source.AnnexDraftMissing;
  AnnexDraftSaved: source.AnnexDraftSaved;
  AnnexEscalation: source.AnnexEscalation;
  AnnexEscalationInput: AnnexEscalationInput;
  AnnexField: source.AnnexField;
  AnnexHours: source.AnnexHours;
  AnnexHoursExample: source.AnnexHoursExample;
  AnnexHoursExampleResult: ResolversUnionTypes<ResolversParentTypes>['AnnexHoursExampleResult'];
  AnnexIncomplete: source.AnnexIncomplete;
  AnnexPdf: AnnexPdf;
  AnnexPoint: source.AnnexPoint;
  AnnexPointInput: AnnexPointInput;
  AnnexSpan: AnnexSpan;
  AnnexSpecialDay: AnnexSpecialDay;
  AnnexSubmitted: source.AnnexSubmitted;
  AnnexTask: source.AnnexTask;
  AnnexVersion: source.AnnexVersion;
  AnnounceRequirementInput: AnnounceRequirementInput;
  AnnounceRequirementResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceRequirementResult'];
  AnnounceServiceWindowInput: AnnounceServiceWindowInput;
  AnnounceServiceWindowResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceServiceWindowResult'];
  AnswerAccessRequestInput: AnswerAccessRequestInput;
  AnswerAccessRequestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerAccessRequestResult'];
  AnswerDetectionClaimInput: AnswerDetectionClaimInput;
  AnswerDetectionClaimResult: ResolversUnionTypes<ResolversParentTypes>['AnswerDetectionClaimResult'];
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerExtensionResult'];
  AnswerNotPossible: source.AnswerNotPossible;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerQuestionResult'];
  AnswerRequestInput: AnswerRequestInput;
  AnswerRequestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerRequestResult'];
  AnswerRequirementInput: AnswerRequirementInput;
  AnswerRequirementResult: ResolversUnionTypes<ResolversParentTypes>['AnswerRequirementResult'];
  AnswerResourcesInput: AnswerResourcesInput;
  AnswerResourcesResult: ResolversUnionTypes<ResolversParentTypes>['AnswerResourcesResult'];
  AnswerWishInput: AnswerWishInput;
  AnswerWishResult: ResolversUnionTypes<ResolversParentTypes>['AnswerWishResult'];
  ApiToken: source.ApiToken;
  AppointCoordinatingContactResult: ResolversUnionTypes<ResolversParentTypes>['AppointCoordinatingContactResult'];
  AppointInput: AppointInput;
  AppointSituationManagerResult: ResolversUnionTypes<ResolversParentTypes>['AppointSituationManagerResult'];
  ApproveChangeInput: ApproveChangeInput;
  ApproveChangeResult: ResolversUnionTypes<ResolversParentTypes>['ApproveChangeResult'];
  ApproveStandardTemplateInput: ApproveStandardTemplateInput;
  ApproveStandardTemplateResult: ResolversUnionTypes<ResolversParentTypes>['ApproveStandardTemplateResult'];
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AskExtensionResult'];
  AskQuestionInput: AskQuestionInput;
  AskQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AskQuestionResult'];
  AssignHandlerInput: AssignHandlerInput;
  AssignHandlerResult: ResolversUnionTypes<ResolversParentTypes>['AssignHandlerResult'];
  AssignSupplierInput: AssignSupplierInput;
  AssignSupplierResult: ResolversUnionTypes<ResolversParentTypes>['AssignSupplierResult'];
  AssignmentEnded: source.AssignmentEnded;
  Attachment: source.Attachment;
  AttachmentAdded: source.AttachmentAdded;
  AuditorGrant: source.AuditorGrant;
  AuditorGrantEnded: source.AuditorGrantEnded;
  AuditorGranted: source.AuditorGranted;
  BeginIncidentInput: BeginIncidentInput;
  BeginIncidentResult: ResolversUnionTypes<ResolversParentTypes>['BeginIncidentResult'];
  BetterClosing: BetterClosing;
  BookedMisses: BookedMisses;
  Boolean: Scalars['Boolean']['output'];
  BounceResolved: source.BounceResolved;
  Breach: source.Breach;
  CalendarNeverOpens: source.CalendarNeverOpens;
  CalendarSubscribed: source.CalendarSubscribed;
  Call: source.Call;
  CallLogged: source.CallLogged;
  CancelIncidentInput: CancelIncidentInput;
  CancelIncidentResult: ResolversUnionTypes<ResolversParentTypes>['CancelIncidentResult'];
  CaseBreach: source.CaseBreach;
  CaseChange: CaseChange;
  CaseExported: source.CaseExported;
  CaseRead: source.CaseRead;
  CaseReadConnection: source.CaseReadConnection;
  CaseReadEdge: Omit<CaseReadEdge, 'node'> & { node: ResolversParentTypes['CaseRead'] };
  CaseRequest: source.CaseRequest;
  CaseRequestInput: CaseRequestInput;
  CasesHandedOver: source.CasesHandedOver;
  CauseTrendCell: source.CauseTrendCell;
  Change: source.Change;
  ChangeAffectedSchoolsInput: ChangeAffectedSchoolsInput;
  ChangeAffectedSchoolsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAffectedSchoolsResult'];
  ChangeApproved: source.ChangeApproved;
  ChangeCalendar: source.ChangeCalendar;
  ChangeCalendarResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCalendarResult'];
  ChangeConnection: source.ChangeConnection;
  ChangeDefaultReporterInput: ChangeDefaultReporterInput;
  ChangeDefaultReporterResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDefaultReporterResult'];
  ChangeDrafted: source.ChangeDrafted;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeEntry: source.ChangeEntry;
  ChangeFeed: source.ChangeFeed;
  ChangeFilter: ChangeFilter;
  ChangeGate: source.ChangeGate;
  ChangeObjected: source.ChangeObjected;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePriorityInput: ChangePriorityInput;
  ChangePriorityResult: ResolversUnionTypes<ResolversParentTypes>['ChangePriorityResult'];
  ChangeReference: ChangeReference;
  ChangeReviewed: source.ChangeReviewed;
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRolesResult'];
  ChangeRolledBack: source.ChangeRolledBack;
  ChangeSubmitted: source.ChangeSubmitted;
  ChangeWithdrawn: source.ChangeWithdrawn;
  ChecklistStep: source.ChecklistStep;
  ChooseNotificationsInput: ChooseNotificationsInput;
  ChooseNotificationsResult: ResolversUnionTypes<ResolversParentTypes>['ChooseNotificationsResult'];
  CivilNumberFound: source.CivilNumberFound;
  CivilNumberWarning: source.CivilNumberWarning;
  ClaimShouldHaveDetectedInput: ClaimShouldHaveDetectedInput;
  ClaimShouldHaveDetectedResult: ResolversUnionTypes<ResolversParentTypes>['ClaimShouldHaveDetectedResult'];
  ClientAlreadyEnded: source.ClientAlreadyEnded;
  ClientCreated: source.ClientCreated;
  ClientCredentials: source.ClientCredentials;
  ClientEnded: source.ClientEnded;
  ClientSecretIssued: source.ClientSecretIssued;
  ClientSecretMissing: source.ClientSecretMissing;
  ClientSecretWithdrawn: source.ClientSecretWithdrawn;
  Clock: source.Clock;
  ClockForecast: source.ClockForecast;
  ClockMark: ClockMark;
  ClockReadings: source.ClockReadings;
  ClockSimulation: source.ClockSimulation;
  CloseIncidentInput: CloseIncidentInput;
  CloseIncidentResult: ResolversUnionTypes<ResolversParentTypes>['CloseIncidentResult'];
  CloseProblemInput: CloseProblemInput;
  CloseProblemResult: ResolversUnionTypes<ResolversParentTypes>['CloseProblemResult'];
  CloseQuestionInput: CloseQuestionInput;
  CloseQuestionResult: ResolversUnionTypes<ResolversParentTypes>['CloseQuestionResult'];
  CompleteImplementationInput: CompleteImplementationInput;
  CompleteImplementationResult: ResolversUnionTypes<ResolversParentTypes>['CompleteImplementationResult'];
  Compliance: Compliance;
  ConfirmAnnexInput: ConfirmAnnexInput;
  ConfirmAnnexResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAnnexResult'];
  ConfirmDialogueInput: ConfirmDialogueInput;
  ConfirmDialogueResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDialogueResult'];
  ConfirmFreezeInput: ConfirmFreezeInput;
  ConfirmFreezeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmFreezeResult'];
  ConfirmInstructionInput: ConfirmInstructionInput;
  ConfirmInstructionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmInstructionResult'];
  ConfirmOrganisationInput: ConfirmOrganisationInput;
  ConfirmOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOrganisationResult'];
  ConnectedService: source.ConnectedService;
  ConnectionRecorded: source.ConnectionRecorded;
  ContactNow: source.ContactNow;
  ContactPointNow: source.ContactPointNow;
  ContactTest: source.ContactTest;
  ContactTestRecorded: source.ContactTestRecorded;
  ContactTestSent: source.ContactTestSent;
  ContactsImported: source.ContactsImported;
  CoordinatingContactAppointed: source.CoordinatingContactAppointed;
  Coordinator: source.Coordinator;
  CorrectFreezeInput: CorrectFreezeInput;
  CorrectFreezeResult: ResolversUnionTypes<ResolversParentTypes>['CorrectFreezeResult'];
  CreateClientInput: CreateClientInput;
  CreateClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateClientResult'];
  CreateTokenInput: CreateTokenInput;
  CreateTokenResult: ResolversUnionTypes<ResolversParentTypes>['CreateTokenResult'];
  CriticalAnswers: CriticalAnswers;
  CriticalAnswersInput: CriticalAnswersInput;
  Cvr: Scalars['Cvr']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: source.Decision;
  DeclineSimilarityInput: DeclineSimilarityInput;
  DeclineSimilarityResult: ResolversUnionTypes<ResolversParentTypes>['DeclineSimilarityResult'];
  DefaultReporter: DefaultReporter;
  DefaultReporterChanged: source.DefaultReporterChanged;
  DefaultReporterInput: DefaultReporterInput;
  Delivery: source.Delivery;
  DemoPerson: source.DemoPerson;
  DetectionClaimAnswered: source.DetectionClaimAnswered;
  DetectionClaimed: source.DetectionClaimed;
  DeviateFromAnnexInput: DeviateFromAnnexInput;
  DeviateFromAnnexResult: ResolversUnionTypes<ResolversParentTypes>['DeviateFromAnnexResult'];
  Dialogue: source.Dialogue;
  DialogueAnswer: source.DialogueAnswer;
  DialogueCall: source.DialogueCall;
  DialogueCallLogged: source.DialogueCallLogged;
  DialogueConfirmed: source.DialogueConfirmed;
  DialogueOneSided: source.DialogueOneSided;
  DialogueParticipant: source.DialogueParticipant;
  DialogueParticipantInput: DialogueParticipantInput;
  DialogueQuestion: source.DialogueQuestion;
  DigitalPostRecorded: source.DigitalPostRecorded;
  DisablePersonInput: DisablePersonInput;
  DisablePersonResult: ResolversUnionTypes<ResolversParentTypes>['DisablePersonResult'];
  Dispute: source.Dispute;
  DisputeAlreadyOpen: source.DisputeAlreadyOpen;
  DisputeSettled: source.DisputeSettled;
  DisputeTick: source.DisputeTick;
  DraftChangeInput: DraftChangeInput;
  DraftChangeResult: ResolversUnionTypes<ResolversParentTypes>['DraftChangeResult'];
  Duration: Scalars['Duration']['output'];
  Duty: source.Duty;
  DutyConnection: source.DutyConnection;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  EmergencyContact: source.EmergencyContact;
  EnablePersonInput: EnablePersonInput;
  EnablePersonResult: ResolversUnionTypes<ResolversParentTypes>['EnablePersonResult'];
  EndAgreementInput: EndAgreementInput;
  EndAgreementResult: ResolversUnionTypes<ResolversParentTypes>['EndAgreementResult'];
  EndAllSessionsInput: EndAllSessionsInput;
  EndAllSessionsResult: ResolversUnionTypes<ResolversParentTypes>['EndAllSessionsResult'];
  EndAssignmentInput: EndAssignmentInput;
  EndAssignmentResult: ResolversUnionTypes<ResolversParentTypes>['EndAssignmentResult'];
  EndAuditorGrantInput: EndAuditorGrantInput;
  EndAuditorGrantResult: ResolversUnionTypes<ResolversParentTypes>['EndAuditorGrantResult'];
  EndClientInput: EndClientInput;
  EndClientResult: ResolversUnionTypes<ResolversParentTypes>['EndClientResult'];
  EndDeviationInput: EndDeviationInput;
  EndDeviationResult: ResolversUnionTypes<ResolversParentTypes>['EndDeviationResult'];
  EndMembershipInput: EndMembershipInput;
  EndMembershipResult: ResolversUnionTypes<ResolversParentTypes>['EndMembershipResult'];
  EndOwnSessionInput: EndOwnSessionInput;
  EndOwnSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndOwnSessionResult'];
  EndSubscriptionInput: EndSubscriptionInput;
  EndSubscriptionResult: ResolversUnionTypes<ResolversParentTypes>['EndSubscriptionResult'];
  EscalationAcknowledged: source.EscalationAcknowledged;
  EscalationLevelSet: source.EscalationLevelSet;
  EscalationNow: source.EscalationNow;
  EscalationStep: source.EscalationStep;
  ExportIncidentInput: ExportIncidentInput;
  ExportIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ExportIncidentResult'];
  ExtensionAlreadyAsked: source.ExtensionAlreadyAsked;
  ExtensionAnswered: source.ExtensionAnswered;
  ExtensionAsked: source.ExtensionAsked;
  ExtensionBeyondWall: source.ExtensionBeyondWall;
  ExtensionNotAsked: source.ExtensionNotAsked;
  ExtensionNotLater: source.ExtensionNotLater;
  ExternalReference: ExternalReference;
  ExternalReferenceInput: ExternalReferenceInput;
  ExternalReferenceRecorded: source.ExternalReferenceRecorded;
  FeedbackProposal: source.FeedbackProposal;
  FeedbackTimeAccepted: source.FeedbackTimeAccepted;
  FeedbackTimeAcceptedByLink: source.FeedbackTimeAcceptedByLink;
  FeedbackTimeByLink: source.FeedbackTimeByLink;
  FeedbackTimeProposed: source.FeedbackTimeProposed;
  Float: Scalars['Float']['output'];
  FreezeConfirmed: source.FreezeConfirmed;
  FreezeCorrected: source.FreezeCorrected;
  FreezeExemptionGranted: source.FreezeExemptionGranted;
  FreezePeriod: source.FreezePeriod;
  FreezePeriods: source.FreezePeriods;
  FreezePeriodsResult: ResolversUnionTypes<ResolversParentTypes>['FreezePeriodsResult'];
  GateReason: source.GateReason;
  GateShut: source.GateShut;
  GateUnavailable: source.GateUnavailable;
  GrantAuditorInput: GrantAuditorInput;
  GrantAuditorResult: ResolversUnionTypes<ResolversParentTypes>['GrantAuditorResult'];
  GrantFreezeExemptionInput: GrantFreezeExemptionInput;
  GrantFreezeExemptionResult: ResolversUnionTypes<ResolversParentTypes>['GrantFreezeExemptionResult'];
  HandOver: source.HandOver;
  HandOverCasesInput: HandOverCasesInput;
  HandOverCasesResult: ResolversUnionTypes<ResolversParentTypes>['HandOverCasesResult'];
  Handler: Handler;
  HandlerAssigned: source.HandlerAssigned;
  HandlerInput: HandlerInput;
  HandlerRequired: source.HandlerRequired;
  HoursSpanInput: HoursSpanInput;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: source.IdempotencyConflict;
  IdentityProvider: source.IdentityProvider;
  IdentityProviderSaved: source.IdentityProviderSaved;
  ImplementationCompleted: source.ImplementationCompleted;
  ImplementationStarted: source.ImplementationStarted;
  ImportContactsInput: ImportContactsInput;
  ImportContactsResult: ResolversUnionTypes<ResolversParentTypes>['ImportContactsResult'];
  ImportSchoolsInput: ImportSchoolsInput;
  ImportSchoolsResult: ResolversUnionTypes<ResolversParentTypes>['ImportSchoolsResult'];
  ImportUndone: source.ImportUndone;
  Incident: source.Incident;
  IncidentBegun: source.IncidentBegun;
  IncidentCancelled: source.IncidentCancelled;
  IncidentClosed: source.IncidentClosed;
  IncidentConnection: source.IncidentConnection;
  IncidentCycle: source.IncidentCycle;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFilter: IncidentFilter;
  IncidentLinked: source.IncidentLinked;
  IncidentOrder: IncidentOrder;
  IncidentReference: IncidentReference;
  IncidentReopened: source.IncidentReopened;
  IncidentReported: source.IncidentReported;
  IncidentResolved: source.IncidentResolved;
  IncidentsStillOpen: source.IncidentsStillOpen;
  IncompleteChange: source.IncompleteChange;
  IncompleteReport: source.IncompleteReport;
  Installation: source.Installation;
  InstructionAcknowledged: source.InstructionAcknowledged;
  InstructionAcknowledgement: source.InstructionAcknowledgement;
  InstructionConfirmed: source.InstructionConfirmed;
  InstructionCopy: source.InstructionCopy;
  InstructionInForce: source.InstructionInForce;
  Int: Scalars['Int']['output'];
  IntegrationClient: source.IntegrationClient;
  IntegrationClientConnection: source.IntegrationClientConnection;
  IntegrationClientEdge: Omit<IntegrationClientEdge, 'node'> & { node: ResolversParentTypes['IntegrationClient'] };
  IntegrationClientFilter: IntegrationClientFilter;
  InterfaceService: source.InterfaceService;
  InterfaceServiceSwitched: source.InterfaceServiceSwitched;
  InterfaceVersion: source.InterfaceVersion;
  InterfaceVersionInput: InterfaceVersionInput;
  InvalidInput: source.InvalidInput;
  Invitation: source.Invitation;
  InvitationAccepted: source.InvitationAccepted;
  InvitationByLink: source.InvitationByLink;
  InvitationWithdrawn: source.InvitationWithdrawn;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolversUnionTypes<ResolversParentTypes>['InvitePersonResult'];
  IssueClientSecretInput: IssueClientSecretInput;
  IssueClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['IssueClientSecretResult'];
  KnownError: source.KnownError;
  KnownErrorConnection: source.KnownErrorConnection;
  KnownErrorEdge: Omit<KnownErrorEdge, 'node'> & { node: ResolversParentTypes['KnownError'] };
  KnownErrorRecorded: source.KnownErrorRecorded;
  LastAdministrator: source.LastAdministrator;
  LegalBasis: LegalBasis;
  LevelTwoRequired: source.LevelTwoRequired;
  LineFault: source.LineFault;
  LinkClosed: source.LinkClosed;
  LinkIncidentInput: LinkIncidentInput;
  LinkIncidentResult: ResolversUnionTypes<ResolversParentTypes>['LinkIncidentResult'];
  LogCallInput: LogCallInput;
  LogCallResult: ResolversUnionTypes<ResolversParentTypes>['LogCallResult'];
  LogDialogueCallInput: LogDialogueCallInput;
  LogDialogueCallResult: ResolversUnionTypes<ResolversParentTypes>['LogDialogueCallResult'];
  MailBounce: source.MailBounce;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadResult'];
  Member: source.Member;
  Membership: source.Membership;
  MembershipEnded: source.MembershipEnded;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsResult: ResolversUnionTypes<ResolversParentTypes>['MergeOrganisationsResult'];
  MoveWindowInput: MoveWindowInput;
  MoveWindowResult: ResolversUnionTypes<ResolversParentTypes>['MoveWindowResult'];
  Mutation: Record<PropertyKey, never>;
  NoFreezeToExempt: source.NoFreezeToExempt;
  NoSuchDispute: source.NoSuchDispute;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotARequest: source.NotARequest;
  NotAnIncident: source.NotAnIncident;
  NotFound: source.NotFound;
  NotMajorIncident: source.NotMajorIncident;
  NotPermitted: source.NotPermitted;
  NotResolved: source.NotResolved;
  NotSuggested: source.NotSuggested;
  NoteAdded: source.NoteAdded;
  NothingToAcknowledge: source.NothingToAcknowledge;
  NoticeSimulation: source.NoticeSimulation;
  Notification: source.Notification;
  NotificationChoice: source.NotificationChoice;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationConnection: source.NotificationConnection;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationsChosen: source.NotificationsChosen;
  NotificationsRead: source.NotificationsRead;
  ObjectToChangeInput: ObjectToChangeInput;
  ObjectToChangeResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToChangeResult'];
  ObjectToPriorityInput: ObjectToPriorityInput;
  ObjectToPriorityResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToPriorityResult'];
  ObjectToWaiverInput: ObjectToWaiverInput;
  ObjectToWaiverResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToWaiverResult'];
  Occupancy: source.Occupancy;
  OnBehalfInput: OnBehalfInput;
  OnCallSecretRotated: source.OnCallSecretRotated;
  Onboarding: Onboarding;
  OnboardingTask: OnboardingTask;
  OnlyTheAskerCloses: source.OnlyTheAskerCloses;
  OpenAgreementInput: OpenAgreementInput;
  OpenAgreementResult: ResolversUnionTypes<ResolversParentTypes>['OpenAgreementResult'];
  OpenProblemInput: OpenProblemInput;
  OpenProblemResult: ResolversUnionTypes<ResolversParentTypes>['OpenProblemResult'];
  OpeningHoursInput: OpeningHoursInput;
  Organisation: source.Organisation;
  OrganisationBy: OrganisationBy;
  OrganisationConfirmation: source.OrganisationConfirmation;
  OrganisationConfirmed: source.OrganisationConfirmed;
  OrganisationConnection: source.OrganisationConnection;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationEvent: source.OrganisationEvent;
  OrganisationEventConnection: source.OrganisationEventConnection;
  OrganisationEventEdge: Omit<OrganisationEventEdge, 'node'> & { node: ResolversParentTypes['OrganisationEvent'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationRegistered: source.OrganisationRegistered;
  OrganisationSwitched: source.OrganisationSwitched;
  OrganisationUpdated: source.OrganisationUpdated;
  OrganisationsMerged: source.OrganisationsMerged;
  OtherPersonSignedIn: source.OtherPersonSignedIn;
  Overview: source.Overview;
  PageInfo: PageInfo;
  PartyFigures: source.PartyFigures;
  PasswordChanged: source.PasswordChanged;
  PasswordReset: source.PasswordReset;
  PasswordResetByLink: source.PasswordResetByLink;
  PasswordResetRequested: source.PasswordResetRequested;
  PasswordWrong: source.PasswordWrong;
  PersonDisabled: source.PersonDisabled;
  PersonEnabled: source.PersonEnabled;
  PersonInvited: source.PersonInvited;
  PersonNow: source.PersonNow;
  PhoneDuty: source.PhoneDuty;
  PhoneHours: source.PhoneHours;
  PhoneHoursInput: PhoneHoursInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PlanProblemInput: PlanProblemInput;
  PlanProblemResult: ResolversUnionTypes<ResolversParentTypes>['PlanProblemResult'];
  PointNotTicked: source.PointNotTicked;
  PointProposed: source.PointProposed;
  PointTicked: source.PointTicked;
  Prevention: Prevention;
  PreventionInput: PreventionInput;
  PriorityChangePreview: source.PriorityChangePreview;
  PriorityChanged: source.PriorityChanged;
  PriorityCount: PriorityCount;
  PriorityObjected: source.PriorityObjected;
  PriorityReasonRequired: source.PriorityReasonRequired;
  PriorityWord: PriorityWord;
  PriorityWordInput: PriorityWordInput;
  PriorityWordsSet: source.PriorityWordsSet;
  Problem: source.Problem;
  ProblemClosed: source.ProblemClosed;
  ProblemConnection: source.ProblemConnection;
  ProblemEdge: Omit<ProblemEdge, 'node'> & { node: ResolversParentTypes['Problem'] };
  ProblemFilter: ProblemFilter;
  ProblemNotSolved: source.ProblemNotSolved;
  ProblemOpened: source.ProblemOpened;
  ProblemOwner: ProblemOwner;
  ProblemOwnerInput: ProblemOwnerInput;
  ProblemOwnerRequired: source.ProblemOwnerRequired;
  ProblemPlanned: source.ProblemPlanned;
  ProblemReference: ProblemReference;
  ProblemRequired: source.ProblemRequired;
  ProblemSolved: source.ProblemSolved;
  ProblemSuggestion: source.ProblemSuggestion;
  ProfileUpdated: source.ProfileUpdated;
  ProposalClosed: source.ProposalClosed;
  ProposeAgreedPointInput: ProposeAgreedPointInput;
  ProposeAgreedPointResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAgreedPointResult'];
  ProposeFeedbackTimeInput: ProposeFeedbackTimeInput;
  ProposeFeedbackTimeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeFeedbackTimeResult'];
  Query: Record<PropertyKey, never>;
  QuestionAnswered: source.QuestionAnswered;
  QuestionAsked: source.QuestionAsked;
  QuestionClosed: source.QuestionClosed;
  QuestionIsClosed: source.QuestionIsClosed;
  QuestionOpen: source.QuestionOpen;
  RecallStatusInput: RecallStatusInput;
  RecallStatusResult: ResolversUnionTypes<ResolversParentTypes>['RecallStatusResult'];
  RecallTooLate: source.RecallTooLate;
  RecordAnywayInput: RecordAnywayInput;
  RecordConnectionInput: RecordConnectionInput;
  RecordConnectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordConnectionResult'];
  RecordContactTestInput: RecordContactTestInput;
  RecordContactTestResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactTestResult'];
  RecordDigitalPostInput: RecordDigitalPostInput;
  RecordDigitalPostResult: ResolversUnionTypes<ResolversParentTypes>['RecordDigitalPostResult'];
  RecordExternalReferenceInput: RecordExternalReferenceInput;
  RecordExternalReferenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordExternalReferenceResult'];
  RecordKnownErrorInput: RecordKnownErrorInput;
  RecordKnownErrorResult: ResolversUnionTypes<ResolversParentTypes>['RecordKnownErrorResult'];
  RecordSchoolOutcomeInput: RecordSchoolOutcomeInput;
  RecordSchoolOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['RecordSchoolOutcomeResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganisationResult'];
  RemoveViewInput: RemoveViewInput;
  RemoveViewResult: ResolversUnionTypes<ResolversParentTypes>['RemoveViewResult'];
  ReopenIncidentInput: ReopenIncidentInput;
  ReopenIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ReopenIncidentResult'];
  ReopenTooLate: source.ReopenTooLate;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ReportIncidentResult'];
  ReportableSchool: source.ReportableSchool;
  Reporter: Reporter;
  ReporterInput: ReporterInput;
  RequestAnswered: source.RequestAnswered;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetResult'];
  RequestResourcesInput: RequestResourcesInput;
  RequestResourcesResult: ResolversUnionTypes<ResolversParentTypes>['RequestResourcesResult'];
  Requirement: source.Requirement;
  RequirementAnnounced: source.RequirementAnnounced;
  RequirementAnswer: source.RequirementAnswer;
  RequirementAnswered: source.RequirementAnswered;
  RequirementRecipient: source.RequirementRecipient;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  Resolution: Resolution;
  ResolveBounceInput: ResolveBounceInput;
  ResolveBounceResult: ResolversUnionTypes<ResolversParentTypes>['ResolveBounceResult'];
  ResolveIncidentInput: ResolveIncidentInput;
  ResolveIncidentResult: ResolversUnionTypes<ResolversParentTypes>['ResolveIncidentResult'];
  ResourceRequest: source.ResourceRequest;
  ResourcesAnswered: source.ResourcesAnswered;
  ResourcesRequested: source.ResourcesRequested;
  ReturnRootCauseInput: ReturnRootCauseInput;
  ReturnRootCauseResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRootCauseResult'];
  ReviewChangeInput: ReviewChangeInput;
  ReviewChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReviewChangeResult'];
  ReviewDateNotAhead: source.ReviewDateNotAhead;
  RevokeStandardTemplateInput: RevokeStandardTemplateInput;
  RevokeStandardTemplateResult: ResolversUnionTypes<ResolversParentTypes>['RevokeStandardTemplateResult'];
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeTokenResult'];
  RolesChanged: source.RolesChanged;
  RollBackChangeInput: RollBackChangeInput;
  RollBackChangeResult: ResolversUnionTypes<ResolversParentTypes>['RollBackChangeResult'];
  RootCause: RootCause;
  RootCauseAccepted: source.RootCauseAccepted;
  RootCauseAlreadySent: source.RootCauseAlreadySent;
  RootCauseAnalysis: source.RootCauseAnalysis;
  RootCauseDates: source.RootCauseDates;
  RootCauseDraft: source.RootCauseDraft;
  RootCauseDraftSaved: source.RootCauseDraftSaved;
  RootCauseExtension: source.RootCauseExtension;
  RootCauseIncomplete: source.RootCauseIncomplete;
  RootCauseInput: RootCauseInput;
  RootCauseMissing: source.RootCauseMissing;
  RootCauseNotOwed: source.RootCauseNotOwed;
  RootCauseNotSent: source.RootCauseNotSent;
  RootCauseObjection: RootCauseObjection;
  RootCauseRequired: source.RootCauseRequired;
  RootCauseReturned: source.RootCauseReturned;
  RootCauseSent: source.RootCauseSent;
  RootCauseWaived: source.RootCauseWaived;
  RootCauseWaiver: RootCauseWaiver;
  RotateOnCallSecretInput: RotateOnCallSecretInput;
  RotateOnCallSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateOnCallSecretResult'];
  RotateTokenInput: RotateTokenInput;
  RotateTokenResult: ResolversUnionTypes<ResolversParentTypes>['RotateTokenResult'];
  SaveAnnexDraftInput: SaveAnnexDraftInput;
  SaveAnnexDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveAnnexDraftResult'];
  SaveIdentityProviderInput: SaveIdentityProviderInput;
  SaveIdentityProviderResult: ResolversUnionTypes<ResolversParentTypes>['SaveIdentityProviderResult'];
  SaveRootCauseDraftInput: SaveRootCauseDraftInput;
  SaveRootCauseDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveRootCauseDraftResult'];
  SaveViewInput: SaveViewInput;
  SaveViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveViewResult'];
  SavedView: source.SavedView;
  SchoolImport: source.SchoolImport;
  SchoolLine: source.SchoolLine;
  SchoolOutcome: source.SchoolOutcome;
  SchoolOutcomeRecorded: source.SchoolOutcomeRecorded;
  SchoolResultInput: SchoolResultInput;
  SchoolsImported: source.SchoolsImported;
  SearchHit: source.SearchHit;
  SearchHitConnection: source.SearchHitConnection;
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SecondPersonRequired: source.SecondPersonRequired;
  SendRootCauseInput: SendRootCauseInput;
  SendRootCauseResult: ResolversUnionTypes<ResolversParentTypes>['SendRootCauseResult'];
  SendStatusInput: SendStatusInput;
  SendStatusResult: ResolversUnionTypes<ResolversParentTypes>['SendStatusResult'];
  ServiceCondition: ServiceCondition;
  ServiceHandler: source.ServiceHandler;
  ServiceUptime: ServiceUptime;
  ServiceWindow: source.ServiceWindow;
  ServiceWindowAnnounced: source.ServiceWindowAnnounced;
  ServiceWindowWord: source.ServiceWindowWord;
  Session: source.Session;
  SessionEnded: source.SessionEnded;
  SetEscalationLevelInput: SetEscalationLevelInput;
  SetEscalationLevelResult: ResolversUnionTypes<ResolversParentTypes>['SetEscalationLevelResult'];
  SetPriorityWordsInput: SetPriorityWordsInput;
  SetPriorityWordsResult: ResolversUnionTypes<ResolversParentTypes>['SetPriorityWordsResult'];
  SetTestEnvironmentInput: SetTestEnvironmentInput;
  SetTestEnvironmentResult: ResolversUnionTypes<ResolversParentTypes>['SetTestEnvironmentResult'];
  SettleDisputeInput: SettleDisputeInput;
  SettleDisputeResult: ResolversUnionTypes<ResolversParentTypes>['SettleDisputeResult'];
  SignInFirst: source.SignInFirst;
  SignInProvider: source.SignInProvider;
  SignInTooOld: source.SignInTooOld;
  SignInWay: Omit<SignInWay, 'provider'> & { provider?: Maybe<ResolversParentTypes['SignInProvider']> };
  SimilarityDeclined: source.SimilarityDeclined;
  SimulateClockInput: SimulateClockInput;
  SimulateClockResult: ResolversUnionTypes<ResolversParentTypes>['SimulateClockResult'];
  SimulateNoticeInput: SimulateNoticeInput;
  SimulateNoticeResult: ResolversUnionTypes<ResolversParentTypes>['SimulateNoticeResult'];
  SituationManagerAppointed: source.SituationManagerAppointed;
  SolveProblemInput: SolveProblemInput;
  SolveProblemResult: ResolversUnionTypes<ResolversParentTypes>['SolveProblemResult'];
  SpecialHoursInput: SpecialHoursInput;
  StandardTemplate: source.StandardTemplate;
  StandardTemplateApproved: source.StandardTemplateApproved;
  StandardTemplateRevoked: source.StandardTemplateRevoked;
  StartImplementationInput: StartImplementationInput;
  StartImplementationResult: ResolversUnionTypes<ResolversParentTypes>['StartImplementationResult'];
  StatusMessage: source.StatusMessage;
  StatusRecalled: source.StatusRecalled;
  StatusSent: source.StatusSent;
  StepNotPossible: source.StepNotPossible;
  String: Scalars['String']['output'];
  SubmitAnnexInput: SubmitAnnexInput;
  SubmitAnnexResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAnnexResult'];
  SubmitChangeInput: SubmitChangeInput;
  SubmitChangeResult: ResolversUnionTypes<ResolversParentTypes>['SubmitChangeResult'];
  SubscribeToCalendarInput: SubscribeToCalendarInput;
  SubscribeToCalendarResult: ResolversUnionTypes<ResolversParentTypes>['SubscribeToCalendarResult'];
  Subscription: Record<PropertyKey, never>;
  SubscriptionEnded: source.SubscriptionEnded;
  SupplierAnnexAdopted: source.SupplierAnnexAdopted;
  SupplierAssigned: source.SupplierAssigned;
  SupplierAssignment: source.SupplierAssignment;
  SupplierChoice: source.SupplierChoice;
  SupplierPart: source.SupplierPart;
  SwitchInterfaceServiceInput: SwitchInterfaceServiceInput;
  SwitchInterfaceServiceResult: ResolversUnionTypes<ResolversParentTypes>['SwitchInterfaceServiceResult'];
  SwitchOrganisationInput: SwitchOrganisationInput;
  SwitchOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['SwitchOrganisationResult'];
  TestContactInput: TestContactInput;
  TestContactResult: ResolversUnionTypes<ResolversParentTypes>['TestContactResult'];
  TestEnvironmentSet: source.TestEnvironmentSet;
  TickAgreedPointInput: TickAgreedPointInput;
  TickAgreedPointResult: ResolversUnionTypes<ResolversParentTypes>['TickAgreedPointResult'];
  TimelineConnection: source.TimelineConnection;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: source.TimelineEntry;
  TokenAlreadyEnded: source.TokenAlreadyEnded;
  TokenAlreadyRotated: source.TokenAlreadyRotated;
  TokenCreated: source.TokenCreated;
  TokenRevoked: source.TokenRevoked;
  TokenRotated: source.TokenRotated;
  TooManyTries: source.TooManyTries;
  TypedDateInput: TypedDateInput;
  TypedDayInput: TypedDayInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolversUnionTypes<ResolversParentTypes>['UndoImportResult'];
  UnknownPriorityWord: source.UnknownPriorityWord;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganisationResult'];
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  VersionConflict: source.VersionConflict;
  ViewRemoved: source.ViewRemoved;
  ViewSaved: source.ViewSaved;
  Viewer: source.Viewer;
  WaiveRootCauseInput: WaiveRootCauseInput;
  WaiveRootCauseResult: ResolversUnionTypes<ResolversParentTypes>['WaiveRootCauseResult'];
  WaiverObjected: source.WaiverObjected;
  WeekdayHoursInput: WeekdayHoursInput;
  WindowMoved: source.WindowMoved;
  WishAnswered: source.WishAnswered;
  WithdrawChangeInput: WithdrawChangeInput;
  WithdrawChangeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawChangeResult'];
  WithdrawClientSecretInput: WithdrawClientSecretInput;
  WithdrawClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawClientSecretResult'];
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawInvitationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawInvitationResult'];
  WorkingDaysCount: source.WorkingDaysCount;
  WorkingDaysInput: WorkingDaysInput;
  WorkingDaysResult: ResolversUnionTypes<ResolversParentTypes>['WorkingDaysResult'];
};

export type ReadDirectiveArgs = { };

export type ReadDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptFeedbackTimeByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptFeedbackTimeByLinkResult'] = ResolversParentTypes['AcceptFeedbackTimeByLinkResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'FeedbackTimeAcceptedByLink' | 'LinkClosed' | 'ProposalClosed', ParentType, ContextType>;
};

export type AcceptFeedbackTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptFeedbackTimeResult'] = ResolversParentTypes['AcceptFeedbackTimeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'FeedbackTimeAccepted' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProposalClosed' | 'VersionConflict', ParentType, ContextType>;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationAccepted' | 'LinkClosed' | 'OtherPersonSignedIn' | 'SignInFirst', ParentType, ContextType>;
};

export type AcceptRootCauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRootCauseResult'] = ResolversParentTypes['AcceptRootCauseResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseAccepted' | 'RootCauseNotSent' | 'VersionConflict', ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AccessRequestAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestAnswered'] = ResolversParentTypes['AccessRequestAnswered']> = {
  accessRequests?: Resolver<Array<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeAnnexResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAnnexResult'] = ResolversParentTypes['AcknowledgeAnnexResult']> = {
  __resolveType: TypeResolveFn<'AnnexAcknowledged' | 'AnnexAlreadyAcknowledged' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AcknowledgeEscalationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeEscalationResult'] = ResolversParentTypes['AcknowledgeEscalationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'EscalationAcknowledged' | 'HandlerRequired' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NothingToAcknowledge' | 'VersionConflict', ParentType, ContextType>;
};

export type AcknowledgeInstructionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeInstructionResult'] = ResolversParentTypes['AcknowledgeInstructionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InstructionAcknowledged' | 'InvalidInput' | 'NotPermitted', ParentType, ContextType>;
};

export type AddAttachmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAttachmentResult'] = ResolversParentTypes['AddAttachmentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AttachmentAdded' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AddNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddNoteResult'] = ResolversParentTypes['AddNoteResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NoteAdded' | 'VersionConflict', ParentType, ContextType>;
};

export type AdoptSupplierAnnexResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptSupplierAnnexResult'] = ResolversParentTypes['AdoptSupplierAnnexResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupplierAnnexAdopted', ParentType, ContextType>;
};

export type AffectedSchoolsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedSchoolsChanged'] = ResolversParentTypes['AffectedSchoolsChanged']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreedPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreedPoint'] = ResolversParentTypes['AgreedPoint']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCondition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tickedByAubAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tickedByAubName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickedBySchoolSideAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tickedBySchoolSideName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEnded'] = ResolversParentTypes['AgreementEnded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOpened'] = ResolversParentTypes['AgreementOpened']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllSessionsEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllSessionsEnded'] = ResolversParentTypes['AllSessionsEnded']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyAnswered'] = ResolversParentTypes['AlreadyAnswered']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyBegun'] = ResolversParentTypes['AlreadyBegun']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyClosed'] = ResolversParentTypes['AlreadyClosed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyLinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyLinked'] = ResolversParentTypes['AlreadyLinked']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyResolved'] = ResolversParentTypes['AlreadyResolved']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTickedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyTicked'] = ResolversParentTypes['AlreadyTicked']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annex'] = ResolversParentTypes['Annex']> = {
  bounces?: Resolver<Array<ResolversTypes['MailBounce']>, ParentType, ContextType>;
  coming?: Resolver<Maybe<ResolversTypes['AnnexVersion']>, ParentType, ContextType>;
  confirmDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactTests?: Resolver<Array<ResolversTypes['ContactTest']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['AnnexVersion']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['AnnexVersion']>, ParentType, ContextType>;
  isAgreementActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSentCopyCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnexKind'], ParentType, ContextType>;
  latestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['AnnexField']>, ParentType, ContextType>;
  openClocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  supplierParts?: Resolver<Array<ResolversTypes['SupplierPart']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['AnnexTask']>, ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnnexAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexAcknowledged'] = ResolversParentTypes['AnnexAcknowledged']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexAlreadyAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexAlreadyAcknowledged'] = ResolversParentTypes['AnnexAlreadyAcknowledged']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexChange'] = ResolversParentTypes['AnnexChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexConfirmed'] = ResolversParentTypes['AnnexConfirmed']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexContact'] = ResolversParentTypes['AnnexContact']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  roleText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDay'] = ResolversParentTypes['AnnexDay']> = {
  spans?: Resolver<Array<ResolversTypes['AnnexSpan']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnexDeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDeputy'] = ResolversParentTypes['AnnexDeputy']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type AnnexDeviationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDeviation'] = ResolversParentTypes['AnnexDeviation']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  outOfHoursMailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexDeviationEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDeviationEnded'] = ResolversParentTypes['AnnexDeviationEnded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexDeviationSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDeviationSet'] = ResolversParentTypes['AnnexDeviationSet']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexDraftMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDraftMissing'] = ResolversParentTypes['AnnexDraftMissing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexDraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexDraftSaved'] = ResolversParentTypes['AnnexDraftSaved']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexEscalation'] = ResolversParentTypes['AnnexEscalation']> = {
  deputy?: Resolver<Maybe<ResolversTypes['AnnexDeputy']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type AnnexFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexField'] = ResolversParentTypes['AnnexField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexHours'] = ResolversParentTypes['AnnexHours']> = {
  closed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hasFewHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openHoursPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  special?: Resolver<Array<ResolversTypes['AnnexSpecialDay']>, ParentType, ContextType>;
  week?: Resolver<Array<ResolversTypes['AnnexDay']>, ParentType, ContextType>;
};

export type AnnexHoursExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexHoursExample'] = ResolversParentTypes['AnnexHoursExample']> = {
  betterClosings?: Resolver<Array<ResolversTypes['BetterClosing']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['AnnexHours'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexHoursExampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexHoursExampleResult'] = ResolversParentTypes['AnnexHoursExampleResult']> = {
  __resolveType: TypeResolveFn<'AnnexHoursExample' | 'CalendarNeverOpens' | 'InvalidInput', ParentType, ContextType>;
};

export type AnnexIncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexIncomplete'] = ResolversParentTypes['AnnexIncomplete']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['AnnexField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexPdfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexPdf'] = ResolversParentTypes['AnnexPdf']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexPoint'] = ResolversParentTypes['AnnexPoint']> = {
  caseType?: Resolver<ResolversTypes['AnnexCaseType'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['AnnexHours']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOfHoursMailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  receivesText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AnnexService'], ParentType, ContextType>;
};

export type AnnexSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexSpan'] = ResolversParentTypes['AnnexSpan']> = {
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexSpecialDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexSpecialDay'] = ResolversParentTypes['AnnexSpecialDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexSubmitted'] = ResolversParentTypes['AnnexSubmitted']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  openClocksKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexTask'] = ResolversParentTypes['AnnexTask']> = {
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnexTaskKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexVersion'] = ResolversParentTypes['AnnexVersion']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AnnexChange']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['AnnexContact']>, ParentType, ContextType>;
  digitalPostSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalation?: Resolver<Array<ResolversTypes['AnnexEscalation']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['AnnexHours'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnnexKind'], ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['AnnexField']>, ParentType, ContextType>;
  onCallAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onCallPhone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outOfHoursMailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['AnnexPdf'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['AnnexPoint']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnnexStatus'], ParentType, ContextType>;
  statusPageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceRequirementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceRequirementResult'] = ResolversParentTypes['AnnounceRequirementResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'RequirementAnnounced', ParentType, ContextType>;
};

export type AnnounceServiceWindowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceServiceWindowResult'] = ResolversParentTypes['AnnounceServiceWindowResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ServiceWindowAnnounced' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerAccessRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerAccessRequestResult'] = ResolversParentTypes['AnswerAccessRequestResult']> = {
  __resolveType: TypeResolveFn<'AccessRequestAnswered' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AnswerDetectionClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDetectionClaimResult'] = ResolversParentTypes['AnswerDetectionClaimResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'DetectionClaimAnswered' | 'IdempotencyConflict' | 'InvalidInput' | 'NoSuchDispute' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerExtensionResult'] = ResolversParentTypes['AnswerExtensionResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'ExtensionAnswered' | 'ExtensionNotAsked' | 'ExtensionNotLater' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseNotOwed' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNotPossible'] = ResolversParentTypes['AnswerNotPossible']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerQuestionResult'] = ResolversParentTypes['AnswerQuestionResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QuestionAnswered' | 'QuestionIsClosed' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRequestResult'] = ResolversParentTypes['AnswerRequestResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'AlreadyClosed' | 'AnswerNotPossible' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotARequest' | 'NotFound' | 'NotPermitted' | 'RequestAnswered' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerRequirementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRequirementResult'] = ResolversParentTypes['AnswerRequirementResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RequirementAnswered', ParentType, ContextType>;
};

export type AnswerResourcesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerResourcesResult'] = ResolversParentTypes['AnswerResourcesResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ResourcesAnswered' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerWishResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerWishResult'] = ResolversParentTypes['AnswerWishResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict' | 'WishAnswered', ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  scopesText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TokenState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointCoordinatingContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointCoordinatingContactResult'] = ResolversParentTypes['AppointCoordinatingContactResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'CoordinatingContactAppointed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotMajorIncident' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type AppointSituationManagerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointSituationManagerResult'] = ResolversParentTypes['AppointSituationManagerResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotMajorIncident' | 'NotPermitted' | 'SituationManagerAppointed' | 'VersionConflict', ParentType, ContextType>;
};

export type ApproveChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveChangeResult'] = ResolversParentTypes['ApproveChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeApproved' | 'CivilNumberFound' | 'GateShut' | 'GateUnavailable' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SignInTooOld' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ApproveStandardTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveStandardTemplateResult'] = ResolversParentTypes['ApproveStandardTemplateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'StandardTemplateApproved', ParentType, ContextType>;
};

export type AskExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExtensionResult'] = ResolversParentTypes['AskExtensionResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'ExtensionAlreadyAsked' | 'ExtensionAsked' | 'ExtensionBeyondWall' | 'ExtensionNotLater' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseNotOwed' | 'VersionConflict', ParentType, ContextType>;
};

export type AskQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskQuestionResult'] = ResolversParentTypes['AskQuestionResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QuestionAsked' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type AssignHandlerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignHandlerResult'] = ResolversParentTypes['AssignHandlerResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'HandlerAssigned' | 'HandlerRequired' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type AssignSupplierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSupplierResult'] = ResolversParentTypes['AssignSupplierResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupplierAssigned', ParentType, ContextType>;
};

export type AssignmentEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEnded'] = ResolversParentTypes['AssignmentEnded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentAdded'] = ResolversParentTypes['AttachmentAdded']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditorGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditorGrant'] = ResolversParentTypes['AuditorGrant']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuditorGrantEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditorGrantEnded'] = ResolversParentTypes['AuditorGrantEnded']> = {
  auditorGrants?: Resolver<Array<ResolversTypes['AuditorGrant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditorGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditorGranted'] = ResolversParentTypes['AuditorGranted']> = {
  auditorGrants?: Resolver<Array<ResolversTypes['AuditorGrant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginIncidentResult'] = ResolversParentTypes['BeginIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyBegun' | 'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'HandlerRequired' | 'IdempotencyConflict' | 'IncidentBegun' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type BetterClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BetterClosing'] = ResolversParentTypes['BetterClosing']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookedMissesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedMisses'] = ResolversParentTypes['BookedMisses']> = {
  bySupplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BounceResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BounceResolved'] = ResolversParentTypes['BounceResolved']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  bookedOn?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['BreachRecorder'], ParentType, ContextType>;
  setAside?: Resolver<Maybe<ResolversTypes['BreachSetAside']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarNeverOpensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarNeverOpens'] = ResolversParentTypes['CalendarNeverOpens']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarSubscribedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarSubscribed'] = ResolversParentTypes['CalendarSubscribed']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isStatus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CallResult'], ParentType, ContextType>;
  spokenWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLogged'] = ResolversParentTypes['CallLogged']> = {
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelIncidentResult'] = ResolversParentTypes['CancelIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'IdempotencyConflict' | 'IncidentCancelled' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type CaseBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBreach'] = ResolversParentTypes['CaseBreach']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseExportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseExported'] = ResolversParentTypes['CaseExported']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRead'] = ResolversParentTypes['CaseRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  readerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReadConnection'] = ResolversParentTypes['CaseReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReadEdge'] = ResolversParentTypes['CaseReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseRead'], ParentType, ContextType>;
};

export type CaseRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRequest'] = ResolversParentTypes['CaseRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replyBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
};

export type CasesHandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesHandedOver'] = ResolversParentTypes['CasesHandedOver']> = {
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CauseTrendCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CauseTrendCell'] = ResolversParentTypes['CauseTrendCell']> = {
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
  withProblem?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  affectedSchools?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  affectsAub?: Resolver<Maybe<ResolversTypes['AffectsAub']>, ParentType, ContextType>;
  affectsAubReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breaches?: Resolver<Array<ResolversTypes['CaseBreach']>, ParentType, ContextType>;
  businessConsequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  communicationPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dialogue?: Resolver<ResolversTypes['Dialogue'], ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['ChangeGate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  implementationEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  implementationStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  instructionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFlaggedForReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNoticeSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  noticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['CaseReadConnection'], ParentType, ContextType, RequireFields<ChangeReadsArgs, 'first'>>;
  reporter?: Resolver<Maybe<ResolversTypes['Reporter']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  riskText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollbackPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ChangeService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['StandardTemplate']>, ParentType, ContextType>;
  testPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ChangeTimelineArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  touchesAtpProduction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ChangeType']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  userImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  windowEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wishAnswer?: Resolver<Maybe<ResolversTypes['WishAnswer']>, ParentType, ContextType>;
  wishAnswerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeAffectedSchoolsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAffectedSchoolsResult'] = ResolversParentTypes['ChangeAffectedSchoolsResult']> = {
  __resolveType: TypeResolveFn<'AffectedSchoolsChanged' | 'AlreadyClosed' | 'AlreadyResolved' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeApproved'] = ResolversParentTypes['ChangeApproved']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCalendar'] = ResolversParentTypes['ChangeCalendar']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  earliestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliestOutsideFreezeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  freezes?: Resolver<Array<ResolversTypes['FreezePeriod']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupied?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCalendarResult'] = ResolversParentTypes['ChangeCalendarResult']> = {
  __resolveType: TypeResolveFn<'ChangeCalendar' | 'InvalidInput', ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeDefaultReporterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDefaultReporterResult'] = ResolversParentTypes['ChangeDefaultReporterResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'DefaultReporterChanged' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ChangeDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDrafted'] = ResolversParentTypes['ChangeDrafted']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['CaseNoun'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ChangeFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
};

export type ChangeGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGate'] = ResolversParentTypes['ChangeGate']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayImplement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GateReason']>, ParentType, ContextType>;
  staticReasons?: Resolver<Array<ResolversTypes['GateReason']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['GateReason']>, ParentType, ContextType>;
};

export type ChangeObjectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeObjected'] = ResolversParentTypes['ChangeObjected']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotPermitted' | 'PasswordChanged' | 'PasswordWrong' | 'TooManyTries', ParentType, ContextType>;
};

export type ChangePriorityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePriorityResult'] = ResolversParentTypes['ChangePriorityResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'DisputeAlreadyOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'PriorityChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeReviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReviewed'] = ResolversParentTypes['ChangeReviewed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRolesResult'] = ResolversParentTypes['ChangeRolesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'NotPermitted' | 'RolesChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeRolledBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRolledBack'] = ResolversParentTypes['ChangeRolledBack']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSubmitted'] = ResolversParentTypes['ChangeSubmitted']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWithdrawn'] = ResolversParentTypes['ChangeWithdrawn']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistStep'] = ResolversParentTypes['ChecklistStep']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChecklistStepKind'], ParentType, ContextType>;
};

export type ChooseNotificationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseNotificationsResult'] = ResolversParentTypes['ChooseNotificationsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'NotificationsChosen', ParentType, ContextType>;
};

export type CivilNumberFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilNumberFound'] = ResolversParentTypes['CivilNumberFound']> = {
  choices?: Resolver<Array<ResolversTypes['CivilNumberChoice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilNumberWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilNumberWarning'] = ResolversParentTypes['CivilNumberWarning']> = {
  certainty?: Resolver<ResolversTypes['CivilNumberCertainty'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimShouldHaveDetectedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimShouldHaveDetectedResult'] = ResolversParentTypes['ClaimShouldHaveDetectedResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'DetectionClaimed' | 'DisputeAlreadyOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ClientAlreadyEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientAlreadyEnded'] = ResolversParentTypes['ClientAlreadyEnded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientCreated'] = ResolversParentTypes['ClientCreated']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientCredentials'] = ResolversParentTypes['ClientCredentials']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  scopesText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenEndpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEnded'] = ResolversParentTypes['ClientEnded']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientSecretIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientSecretIssued'] = ResolversParentTypes['ClientSecretIssued']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientSecretMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientSecretMissing'] = ResolversParentTypes['ClientSecretMissing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientSecretWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientSecretWithdrawn'] = ResolversParentTypes['ClientSecretWithdrawn']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openTimeLeft?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  resumesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  stopsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockForecast'] = ResolversParentTypes['ClockForecast']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockMark'] = ResolversParentTypes['ClockMark']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  secondsFromDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockReadingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockReadings'] = ResolversParentTypes['ClockReadings']> = {
  claimedDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedStartAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isMissedByClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockSimulation'] = ResolversParentTypes['ClockSimulation']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  halfAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  riskAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseIncidentResult'] = ResolversParentTypes['CloseIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'IdempotencyConflict' | 'IncidentClosed' | 'NotFound' | 'NotPermitted' | 'NotResolved' | 'ProblemRequired' | 'VersionConflict', ParentType, ContextType>;
};

export type CloseProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseProblemResult'] = ResolversParentTypes['CloseProblemResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'IncidentsStillOpen' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProblemClosed' | 'ProblemNotSolved' | 'RootCauseMissing' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type CloseQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseQuestionResult'] = ResolversParentTypes['CloseQuestionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'OnlyTheAskerCloses' | 'QuestionClosed' | 'QuestionIsClosed' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type CompleteImplementationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteImplementationResult'] = ResolversParentTypes['CompleteImplementationResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'ImplementationCompleted' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compliance'] = ResolversParentTypes['Compliance']> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmAnnexResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAnnexResult'] = ResolversParentTypes['ConfirmAnnexResult']> = {
  __resolveType: TypeResolveFn<'AnnexConfirmed' | 'AnnexDraftMissing' | 'IdempotencyConflict' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfirmDialogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDialogueResult'] = ResolversParentTypes['ConfirmDialogueResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'DialogueConfirmed' | 'DialogueOneSided' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PointNotTicked' | 'QuestionOpen' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfirmFreezeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFreezeResult'] = ResolversParentTypes['ConfirmFreezeResult']> = {
  __resolveType: TypeResolveFn<'FreezeConfirmed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfirmInstructionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmInstructionResult'] = ResolversParentTypes['ConfirmInstructionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InstructionConfirmed' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ConfirmOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOrganisationResult'] = ResolversParentTypes['ConfirmOrganisationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotPermitted' | 'OrganisationConfirmed' | 'VersionConflict', ParentType, ContextType>;
};

export type ConnectedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedService'] = ResolversParentTypes['ConnectedService']> = {
  certificateExpiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  connectedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ChangeService'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConnectionStatus']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionRecorded'] = ResolversParentTypes['ConnectionRecorded']> = {
  connections?: Resolver<Array<ResolversTypes['ConnectedService']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactNow'] = ResolversParentTypes['ContactNow']> = {
  annex?: Resolver<Maybe<ResolversTypes['AnnexVersion']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalation?: Resolver<Array<ResolversTypes['EscalationNow']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onCallPhone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PersonNow']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['ContactPointNow']>, ParentType, ContextType>;
};

export type ContactPointNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPointNow'] = ResolversParentTypes['ContactPointNow']> = {
  isBounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailbox?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneHours?: Resolver<ResolversTypes['PhoneHours'], ParentType, ContextType>;
  receives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactTest'] = ResolversParentTypes['ContactTest']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactTestKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ContactTestOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactTestRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactTestRecorded'] = ResolversParentTypes['ContactTestRecorded']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactTestSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactTestSent'] = ResolversParentTypes['ContactTestSent']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactsImported'] = ResolversParentTypes['ContactsImported']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['AnnexContact']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['LineFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatingContactAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatingContactAppointed'] = ResolversParentTypes['CoordinatingContactAppointed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinator'] = ResolversParentTypes['Coordinator']> = {
  appointedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appointedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openPoints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  relievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CoordinatingRole'], ParentType, ContextType>;
};

export type CorrectFreezeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectFreezeResult'] = ResolversParentTypes['CorrectFreezeResult']> = {
  __resolveType: TypeResolveFn<'FreezeCorrected' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type CreateClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClientResult'] = ResolversParentTypes['CreateClientResult']> = {
  __resolveType: TypeResolveFn<'ClientCreated' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted', ParentType, ContextType>;
};

export type CreateTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTokenResult'] = ResolversParentTypes['CreateTokenResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TokenCreated', ParentType, ContextType>;
};

export type CriticalAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriticalAnswers'] = ResolversParentTypes['CriticalAnswers']> = {
  blocksSystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataCannotBeDelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataFaultyToLargerExtent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wholeInterfaceDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface CvrScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cvr'], any> {
  name: 'Cvr';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfPresentScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type DeclineSimilarityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSimilarityResult'] = ResolversParentTypes['DeclineSimilarityResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NotSuggested' | 'SimilarityDeclined', ParentType, ContextType>;
};

export type DefaultReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultReporter'] = ResolversParentTypes['DefaultReporter']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type DefaultReporterChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultReporterChanged'] = ResolversParentTypes['DefaultReporterChanged']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PostChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type DetectionClaimAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectionClaimAnswered'] = ResolversParentTypes['DetectionClaimAnswered']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetectionClaimedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectionClaimed'] = ResolversParentTypes['DetectionClaimed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviateFromAnnexResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviateFromAnnexResult'] = ResolversParentTypes['DeviateFromAnnexResult']> = {
  __resolveType: TypeResolveFn<'AnnexDeviationSet' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DialogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dialogue'] = ResolversParentTypes['Dialogue']> = {
  calls?: Resolver<Array<ResolversTypes['DialogueCall']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['AgreedPoint']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['DialogueQuestion']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DialogueAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueAnswer'] = ResolversParentTypes['DialogueAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DialogueCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueCall'] = ResolversParentTypes['DialogueCall']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['DialogueParticipant']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DialogueCallLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueCallLogged'] = ResolversParentTypes['DialogueCallLogged']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DialogueConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueConfirmed'] = ResolversParentTypes['DialogueConfirmed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DialogueOneSidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueOneSided'] = ResolversParentTypes['DialogueOneSided']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DialogueParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueParticipant'] = ResolversParentTypes['DialogueParticipant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
};

export type DialogueQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueQuestion'] = ResolversParentTypes['DialogueQuestion']> = {
  answers?: Resolver<Array<ResolversTypes['DialogueAnswer']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigitalPostRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalPostRecorded'] = ResolversParentTypes['DigitalPostRecorded']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisablePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisablePersonResult'] = ResolversParentTypes['DisablePersonResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'NotPermitted' | 'PersonDisabled', ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counterpartTick?: Resolver<Maybe<ResolversTypes['DisputeTick']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  priorityBefore?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  raisedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['ClockReadings']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleTick?: Resolver<Maybe<ResolversTypes['DisputeTick']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  wishedPriority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
};

export type DisputeAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAlreadyOpen'] = ResolversParentTypes['DisputeAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeSettled'] = ResolversParentTypes['DisputeSettled']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeTickResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeTick'] = ResolversParentTypes['DisputeTick']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  shouldHaveDetectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DraftChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftChangeResult'] = ResolversParentTypes['DraftChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeDrafted' | 'CivilNumberFound' | 'IdempotencyConflict' | 'IncompleteChange' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['CaseNoun'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EmergencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  todayText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnablePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnablePersonResult'] = ResolversParentTypes['EnablePersonResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'PersonEnabled', ParentType, ContextType>;
};

export type EndAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementResult'] = ResolversParentTypes['EndAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementEnded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndAllSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAllSessionsResult'] = ResolversParentTypes['EndAllSessionsResult']> = {
  __resolveType: TypeResolveFn<'AllSessionsEnded' | 'IdempotencyConflict' | 'NotPermitted', ParentType, ContextType>;
};

export type EndAssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAssignmentResult'] = ResolversParentTypes['EndAssignmentResult']> = {
  __resolveType: TypeResolveFn<'AssignmentEnded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndAuditorGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAuditorGrantResult'] = ResolversParentTypes['EndAuditorGrantResult']> = {
  __resolveType: TypeResolveFn<'AuditorGrantEnded' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndClientResult'] = ResolversParentTypes['EndClientResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'ClientEnded' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndDeviationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDeviationResult'] = ResolversParentTypes['EndDeviationResult']> = {
  __resolveType: TypeResolveFn<'AnnexDeviationEnded' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipResult'] = ResolversParentTypes['EndMembershipResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'LastAdministrator' | 'MembershipEnded' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type EndOwnSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOwnSessionResult'] = ResolversParentTypes['EndOwnSessionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'SessionEnded', ParentType, ContextType>;
};

export type EndSubscriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSubscriptionResult'] = ResolversParentTypes['EndSubscriptionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotPermitted' | 'SubscriptionEnded', ParentType, ContextType>;
};

export type EscalationAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationAcknowledged'] = ResolversParentTypes['EscalationAcknowledged']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationLevelSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLevelSet'] = ResolversParentTypes['EscalationLevelSet']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationNow'] = ResolversParentTypes['EscalationNow']> = {
  deputy?: Resolver<Maybe<ResolversTypes['AnnexDeputy']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isBounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type EscalationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeputy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportIncidentResult'] = ResolversParentTypes['ExportIncidentResult']> = {
  __resolveType: TypeResolveFn<'CaseExported' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ExtensionAlreadyAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionAlreadyAsked'] = ResolversParentTypes['ExtensionAlreadyAsked']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionAnswered'] = ResolversParentTypes['ExtensionAnswered']> = {
  isGranted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionAsked'] = ResolversParentTypes['ExtensionAsked']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionBeyondWallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionBeyondWall'] = ResolversParentTypes['ExtensionBeyondWall']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  latestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionNotAsked'] = ResolversParentTypes['ExtensionNotAsked']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionNotLaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionNotLater'] = ResolversParentTypes['ExtensionNotLater']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalReference'] = ResolversParentTypes['ExternalReference']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalReferenceRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalReferenceRecorded'] = ResolversParentTypes['ExternalReferenceRecorded']> = {
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackProposal'] = ResolversParentTypes['FeedbackProposal']> = {
  about?: Resolver<ResolversTypes['AgreementSubject'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  proposedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  viewerMayAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackTimeAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTimeAccepted'] = ResolversParentTypes['FeedbackTimeAccepted']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackTimeAcceptedByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTimeAcceptedByLink'] = ResolversParentTypes['FeedbackTimeAcceptedByLink']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackTimeByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTimeByLink'] = ResolversParentTypes['FeedbackTimeByLink']> = {
  about?: Resolver<Maybe<ResolversTypes['AgreementSubject']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackTimeProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTimeProposed'] = ResolversParentTypes['FeedbackTimeProposed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['FeedbackProposal'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeConfirmed'] = ResolversParentTypes['FreezeConfirmed']> = {
  overlapping?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['FreezePeriod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeCorrected'] = ResolversParentTypes['FreezeCorrected']> = {
  overlapping?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['FreezePeriod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeExemptionGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeExemptionGranted'] = ResolversParentTypes['FreezeExemptionGranted']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezePeriod'] = ResolversParentTypes['FreezePeriod']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['FreezeName'], ParentType, ContextType>;
  otherFirstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherLastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FreezeSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FreezePeriodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezePeriods'] = ResolversParentTypes['FreezePeriods']> = {
  periods?: Resolver<Array<ResolversTypes['FreezePeriod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezePeriodsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezePeriodsResult'] = ResolversParentTypes['FreezePeriodsResult']> = {
  __resolveType: TypeResolveFn<'FreezePeriods' | 'InvalidInput', ParentType, ContextType>;
};

export type GateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateReason'] = ResolversParentTypes['GateReason']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GateCode'], ParentType, ContextType>;
  nextLegalDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateShutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateShut'] = ResolversParentTypes['GateShut']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GateReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUnavailable'] = ResolversParentTypes['GateUnavailable']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantAuditorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAuditorResult'] = ResolversParentTypes['GrantAuditorResult']> = {
  __resolveType: TypeResolveFn<'AuditorGranted' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type GrantFreezeExemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantFreezeExemptionResult'] = ResolversParentTypes['GrantFreezeExemptionResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'FreezeExemptionGranted' | 'GateUnavailable' | 'IdempotencyConflict' | 'InvalidInput' | 'NoFreezeToExempt' | 'NotFound' | 'NotPermitted' | 'SecondPersonRequired' | 'SignInTooOld' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  handler?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AnnexService'], ParentType, ContextType>;
};

export type HandOverCasesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverCasesResult'] = ResolversParentTypes['HandOverCasesResult']> = {
  __resolveType: TypeResolveFn<'CasesHandedOver' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type HandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handler'] = ResolversParentTypes['Handler']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type HandlerAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerAssigned'] = ResolversParentTypes['HandlerAssigned']> = {
  before?: Resolver<Maybe<ResolversTypes['Handler']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlerRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerRequired'] = ResolversParentTypes['HandlerRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityProvider'] = ResolversParentTypes['IdentityProvider']> = {
  assuranceClaim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumAssurance?: Resolver<Maybe<ResolversTypes['AssuranceLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redirectUri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredClaim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityProviderSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityProviderSaved'] = ResolversParentTypes['IdentityProviderSaved']> = {
  identityProvider?: Resolver<ResolversTypes['IdentityProvider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementationCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplementationCompleted'] = ResolversParentTypes['ImplementationCompleted']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementationStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplementationStarted'] = ResolversParentTypes['ImplementationStarted']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportContactsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportContactsResult'] = ResolversParentTypes['ImportContactsResult']> = {
  __resolveType: TypeResolveFn<'ContactsImported' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ImportSchoolsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSchoolsResult'] = ResolversParentTypes['ImportSchoolsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'SchoolsImported', ParentType, ContextType>;
};

export type ImportUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndone'] = ResolversParentTypes['ImportUndone']> = {
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  actualBegunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  affectedSchools?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  agreedResolutionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachmentContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IncidentAttachmentContentArgs, 'id'>>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  breaches?: Resolver<Array<ResolversTypes['Breach']>, ParentType, ContextType>;
  businessConsequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['Call']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['CancelReason']>, ParentType, ContextType>;
  caseType?: Resolver<ResolversTypes['CaseType'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistStep']>, ParentType, ContextType>;
  clockProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coordinators?: Resolver<Array<ResolversTypes['Coordinator']>, ParentType, ContextType>;
  counterpartOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['CriticalAnswers'], ParentType, ContextType>;
  cycles?: Resolver<Array<ResolversTypes['IncidentCycle']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  externalRefs?: Resolver<Array<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  feedbackProposals?: Resolver<Array<ResolversTypes['FeedbackProposal']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  followsUp?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Handler']>, ParentType, ContextType>;
  handlingStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  instructionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAgreementMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAnnexMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAtpReferenceMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isBroadcast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMajorIncident?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProblemMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedIncidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nextClock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneDuty?: Resolver<Maybe<ResolversTypes['PhoneDuty']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  priorityChange?: Resolver<ResolversTypes['PriorityChangePreview'], ParentType, ContextType, RequireFields<IncidentPriorityChangeArgs, 'priority' | 'reason'>>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemGrounds?: Resolver<Array<ResolversTypes['ProblemGround']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['CaseReadConnection'], ParentType, ContextType, RequireFields<IncidentReadsArgs, 'first'>>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Reporter']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['CaseRequest']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responsibleOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  responsibleSide?: Resolver<ResolversTypes['ResponsibleSide'], ParentType, ContextType>;
  schoolOutcomes?: Resolver<Array<ResolversTypes['SchoolOutcome']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
  shouldHaveDetectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  situationManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  suggestedPriority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  suggestedProblem?: Resolver<Maybe<ResolversTypes['ProblemSuggestion']>, ParentType, ContextType>;
  suggestionReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<IncidentTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  usualFeedbackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentBegun'] = ResolversParentTypes['IncidentBegun']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCancelled'] = ResolversParentTypes['IncidentCancelled']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentClosed'] = ResolversParentTypes['IncidentClosed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCycle'] = ResolversParentTypes['IncidentCycle']> = {
  actualResolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handlingStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentLinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentLinked'] = ResolversParentTypes['IncidentLinked']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentReopenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentReopened'] = ResolversParentTypes['IncidentReopened']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentReported'] = ResolversParentTypes['IncidentReported']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linked?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentResolved'] = ResolversParentTypes['IncidentResolved']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentsStillOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentsStillOpen'] = ResolversParentTypes['IncidentsStillOpen']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncompleteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncompleteChange'] = ResolversParentTypes['IncompleteChange']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncompleteReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncompleteReport'] = ResolversParentTypes['IncompleteReport']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  mayAcceptIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  instructionAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isClockEngineUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClockMovable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstallationKind'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceCondition']>, ParentType, ContextType>;
};

export type InstructionAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructionAcknowledged'] = ResolversParentTypes['InstructionAcknowledged']> = {
  instruction?: Resolver<ResolversTypes['InstructionInForce'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstructionAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructionAcknowledgement'] = ResolversParentTypes['InstructionAcknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstructionConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructionConfirmed'] = ResolversParentTypes['InstructionConfirmed']> = {
  copy?: Resolver<ResolversTypes['InstructionCopy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstructionCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructionCopy'] = ResolversParentTypes['InstructionCopy']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstructionInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructionInForce'] = ResolversParentTypes['InstructionInForce']> = {
  acknowledgement?: Resolver<Maybe<ResolversTypes['InstructionAcknowledgement']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerMayAcknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntegrationClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationClient'] = ResolversParentTypes['IntegrationClient']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultReporter?: Resolver<ResolversTypes['DefaultReporter'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oauth?: Resolver<Maybe<ResolversTypes['ClientCredentials']>, ParentType, ContextType>;
  priorityWords?: Resolver<Array<ResolversTypes['PriorityWord']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationClientConnection'] = ResolversParentTypes['IntegrationClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntegrationClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrationClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationClientEdge'] = ResolversParentTypes['IntegrationClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
};

export type InterfaceServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterfaceService'] = ResolversParentTypes['InterfaceService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  switchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  switchedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterfaceServiceSwitchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterfaceServiceSwitched'] = ResolversParentTypes['InterfaceServiceSwitched']> = {
  services?: Resolver<Array<ResolversTypes['InterfaceService']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterfaceVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterfaceVersion'] = ResolversParentTypes['InterfaceVersion']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ChangeService'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationByLink'] = ResolversParentTypes['InvitationByLink']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
};

export type InvitationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationWithdrawn'] = ResolversParentTypes['InvitationWithdrawn']> = {
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePersonResult'] = ResolversParentTypes['InvitePersonResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PersonInvited', ParentType, ContextType>;
};

export type IssueClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClientSecretResult'] = ResolversParentTypes['IssueClientSecretResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'ClientSecretIssued' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type KnownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownError'] = ResolversParentTypes['KnownError']> = {
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  problemNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ProblemService']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workaround?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KnownErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownErrorConnection'] = ResolversParentTypes['KnownErrorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KnownErrorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['KnownError']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KnownErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownErrorEdge'] = ResolversParentTypes['KnownErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnownError'], ParentType, ContextType>;
};

export type KnownErrorRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownErrorRecorded'] = ResolversParentTypes['KnownErrorRecorded']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelTwoRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelTwoRequired'] = ResolversParentTypes['LevelTwoRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineFault'] = ResolversParentTypes['LineFault']> = {
  cells?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkClosed'] = ResolversParentTypes['LinkClosed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkIncidentResult'] = ResolversParentTypes['LinkIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyLinked' | 'CivilNumberFound' | 'IdempotencyConflict' | 'IncidentLinked' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type LogCallResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogCallResult'] = ResolversParentTypes['LogCallResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CallLogged' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type LogDialogueCallResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogDialogueCallResult'] = ResolversParentTypes['LogDialogueCallResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'DialogueCallLogged' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type MailBounceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailBounce'] = ResolversParentTypes['MailBounce']> = {
  address?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotPermitted' | 'NotificationsRead', ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  escalationLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDisabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type MembershipEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEnded'] = ResolversParentTypes['MembershipEnded']> = {
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeOrganisationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganisationsResult'] = ResolversParentTypes['MergeOrganisationsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OrganisationsMerged' | 'VersionConflict', ParentType, ContextType>;
};

export type MoveWindowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveWindowResult'] = ResolversParentTypes['MoveWindowResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict' | 'WindowMoved', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptFeedbackTime?: Resolver<ResolversTypes['AcceptFeedbackTimeResult'], ParentType, ContextType, RequireFields<MutationAcceptFeedbackTimeArgs, 'input'>>;
  acceptFeedbackTimeByLink?: Resolver<ResolversTypes['AcceptFeedbackTimeByLinkResult'], ParentType, ContextType, RequireFields<MutationAcceptFeedbackTimeByLinkArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptRootCause?: Resolver<ResolversTypes['AcceptRootCauseResult'], ParentType, ContextType, RequireFields<MutationAcceptRootCauseArgs, 'input'>>;
  acknowledgeAnnex?: Resolver<ResolversTypes['AcknowledgeAnnexResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAnnexArgs, 'input'>>;
  acknowledgeEscalation?: Resolver<ResolversTypes['AcknowledgeEscalationResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeEscalationArgs, 'input'>>;
  acknowledgeInstruction?: Resolver<ResolversTypes['AcknowledgeInstructionResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeInstructionArgs, 'input'>>;
  addAttachment?: Resolver<ResolversTypes['AddAttachmentResult'], ParentType, ContextType, RequireFields<MutationAddAttachmentArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['AddNoteResult'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  adoptSupplierAnnex?: Resolver<ResolversTypes['AdoptSupplierAnnexResult'], ParentType, ContextType, RequireFields<MutationAdoptSupplierAnnexArgs, 'input'>>;
  announceRequirement?: Resolver<ResolversTypes['AnnounceRequirementResult'], ParentType, ContextType, RequireFields<MutationAnnounceRequirementArgs, 'input'>>;
  announceServiceWindow?: Resolver<ResolversTypes['AnnounceServiceWindowResult'], ParentType, ContextType, RequireFields<MutationAnnounceServiceWindowArgs, 'input'>>;
  answerAccessRequest?: Resolver<ResolversTypes['AnswerAccessRequestResult'], ParentType, ContextType, RequireFields<MutationAnswerAccessRequestArgs, 'input'>>;
  answerDetectionClaim?: Resolver<ResolversTypes['AnswerDetectionClaimResult'], ParentType, ContextType, RequireFields<MutationAnswerDetectionClaimArgs, 'input'>>;
  answerExtension?: Resolver<ResolversTypes['AnswerExtensionResult'], ParentType, ContextType, RequireFields<MutationAnswerExtensionArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  answerRequest?: Resolver<ResolversTypes['AnswerRequestResult'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'input'>>;
  answerRequirement?: Resolver<ResolversTypes['AnswerRequirementResult'], ParentType, ContextType, RequireFields<MutationAnswerRequirementArgs, 'input'>>;
  answerResources?: Resolver<ResolversTypes['AnswerResourcesResult'], ParentType, ContextType, RequireFields<MutationAnswerResourcesArgs, 'input'>>;
  answerWish?: Resolver<ResolversTypes['AnswerWishResult'], ParentType, ContextType, RequireFields<MutationAnswerWishArgs, 'input'>>;
  appointCoordinatingContact?: Resolver<ResolversTypes['AppointCoordinatingContactResult'], ParentType, ContextType, RequireFields<MutationAppointCoordinatingContactArgs, 'input'>>;
  appointSituationManager?: Resolver<ResolversTypes['AppointSituationManagerResult'], ParentType, ContextType, RequireFields<MutationAppointSituationManagerArgs, 'input'>>;
  approveChange?: Resolver<ResolversTypes['ApproveChangeResult'], ParentType, ContextType, RequireFields<MutationApproveChangeArgs, 'input'>>;
  approveStandardTemplate?: Resolver<ResolversTypes['ApproveStandardTemplateResult'], ParentType, ContextType, RequireFields<MutationApproveStandardTemplateArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['AskExtensionResult'], ParentType, ContextType, RequireFields<MutationAskExtensionArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionResult'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  assignHandler?: Resolver<ResolversTypes['AssignHandlerResult'], ParentType, ContextType, RequireFields<MutationAssignHandlerArgs, 'input'>>;
  assignSupplier?: Resolver<ResolversTypes['AssignSupplierResult'], ParentType, ContextType, RequireFields<MutationAssignSupplierArgs, 'input'>>;
  beginIncident?: Resolver<ResolversTypes['BeginIncidentResult'], ParentType, ContextType, RequireFields<MutationBeginIncidentArgs, 'input'>>;
  cancelIncident?: Resolver<ResolversTypes['CancelIncidentResult'], ParentType, ContextType, RequireFields<MutationCancelIncidentArgs, 'input'>>;
  changeAffectedSchools?: Resolver<ResolversTypes['ChangeAffectedSchoolsResult'], ParentType, ContextType, RequireFields<MutationChangeAffectedSchoolsArgs, 'input'>>;
  changeDefaultReporter?: Resolver<ResolversTypes['ChangeDefaultReporterResult'], ParentType, ContextType, RequireFields<MutationChangeDefaultReporterArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changePriority?: Resolver<ResolversTypes['ChangePriorityResult'], ParentType, ContextType, RequireFields<MutationChangePriorityArgs, 'input'>>;
  changeRoles?: Resolver<ResolversTypes['ChangeRolesResult'], ParentType, ContextType, RequireFields<MutationChangeRolesArgs, 'input'>>;
  chooseNotifications?: Resolver<ResolversTypes['ChooseNotificationsResult'], ParentType, ContextType, RequireFields<MutationChooseNotificationsArgs, 'input'>>;
  claimShouldHaveDetected?: Resolver<ResolversTypes['ClaimShouldHaveDetectedResult'], ParentType, ContextType, RequireFields<MutationClaimShouldHaveDetectedArgs, 'input'>>;
  closeIncident?: Resolver<ResolversTypes['CloseIncidentResult'], ParentType, ContextType, RequireFields<MutationCloseIncidentArgs, 'input'>>;
  closeProblem?: Resolver<ResolversTypes['CloseProblemResult'], ParentType, ContextType, RequireFields<MutationCloseProblemArgs, 'input'>>;
  closeQuestion?: Resolver<ResolversTypes['CloseQuestionResult'], ParentType, ContextType, RequireFields<MutationCloseQuestionArgs, 'input'>>;
  completeImplementation?: Resolver<ResolversTypes['CompleteImplementationResult'], ParentType, ContextType, RequireFields<MutationCompleteImplementationArgs, 'input'>>;
  confirmAnnex?: Resolver<ResolversTypes['ConfirmAnnexResult'], ParentType, ContextType, RequireFields<MutationConfirmAnnexArgs, 'input'>>;
  confirmDialogue?: Resolver<ResolversTypes['ConfirmDialogueResult'], ParentType, ContextType, RequireFields<MutationConfirmDialogueArgs, 'input'>>;
  confirmFreeze?: Resolver<ResolversTypes['ConfirmFreezeResult'], ParentType, ContextType, RequireFields<MutationConfirmFreezeArgs, 'input'>>;
  confirmInstruction?: Resolver<ResolversTypes['ConfirmInstructionResult'], ParentType, ContextType, RequireFields<MutationConfirmInstructionArgs, 'input'>>;
  confirmOrganisation?: Resolver<ResolversTypes['ConfirmOrganisationResult'], ParentType, ContextType, RequireFields<MutationConfirmOrganisationArgs, 'input'>>;
  correctFreeze?: Resolver<ResolversTypes['CorrectFreezeResult'], ParentType, ContextType, RequireFields<MutationCorrectFreezeArgs, 'input'>>;
  createClient?: Resolver<ResolversTypes['CreateClientResult'], ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createToken?: Resolver<ResolversTypes['CreateTokenResult'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  declineSimilarity?: Resolver<ResolversTypes['DeclineSimilarityResult'], ParentType, ContextType, RequireFields<MutationDeclineSimilarityArgs, 'input'>>;
  deviateFromAnnex?: Resolver<ResolversTypes['DeviateFromAnnexResult'], ParentType, ContextType, RequireFields<MutationDeviateFromAnnexArgs, 'input'>>;
  disablePerson?: Resolver<ResolversTypes['DisablePersonResult'], ParentType, ContextType, RequireFields<MutationDisablePersonArgs, 'input'>>;
  draftChange?: Resolver<ResolversTypes['DraftChangeResult'], ParentType, ContextType, RequireFields<MutationDraftChangeArgs, 'input'>>;
  enablePerson?: Resolver<ResolversTypes['EnablePersonResult'], ParentType, ContextType, RequireFields<MutationEnablePersonArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementResult'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  endAllSessions?: Resolver<ResolversTypes['EndAllSessionsResult'], ParentType, ContextType, RequireFields<MutationEndAllSessionsArgs, 'input'>>;
  endAssignment?: Resolver<ResolversTypes['EndAssignmentResult'], ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  endAuditorGrant?: Resolver<ResolversTypes['EndAuditorGrantResult'], ParentType, ContextType, RequireFields<MutationEndAuditorGrantArgs, 'input'>>;
  endClient?: Resolver<ResolversTypes['EndClientResult'], ParentType, ContextType, RequireFields<MutationEndClientArgs, 'input'>>;
  endDeviation?: Resolver<ResolversTypes['EndDeviationResult'], ParentType, ContextType, RequireFields<MutationEndDeviationArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['EndMembershipResult'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  endOwnSession?: Resolver<ResolversTypes['EndOwnSessionResult'], ParentType, ContextType, RequireFields<MutationEndOwnSessionArgs, 'input'>>;
  endSubscription?: Resolver<ResolversTypes['EndSubscriptionResult'], ParentType, ContextType, RequireFields<MutationEndSubscriptionArgs, 'input'>>;
  exportIncident?: Resolver<ResolversTypes['ExportIncidentResult'], ParentType, ContextType, RequireFields<MutationExportIncidentArgs, 'input'>>;
  grantAuditor?: Resolver<ResolversTypes['GrantAuditorResult'], ParentType, ContextType, RequireFields<MutationGrantAuditorArgs, 'input'>>;
  grantFreezeExemption?: Resolver<ResolversTypes['GrantFreezeExemptionResult'], ParentType, ContextType, RequireFields<MutationGrantFreezeExemptionArgs, 'input'>>;
  handOverCases?: Resolver<ResolversTypes['HandOverCasesResult'], ParentType, ContextType, RequireFields<MutationHandOverCasesArgs, 'input'>>;
  importContacts?: Resolver<ResolversTypes['ImportContactsResult'], ParentType, ContextType, RequireFields<MutationImportContactsArgs, 'input'>>;
  importSchools?: Resolver<ResolversTypes['ImportSchoolsResult'], ParentType, ContextType, RequireFields<MutationImportSchoolsArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonResult'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  issueClientSecret?: Resolver<ResolversTypes['IssueClientSecretResult'], ParentType, ContextType, RequireFields<MutationIssueClientSecretArgs, 'input'>>;
  linkIncident?: Resolver<ResolversTypes['LinkIncidentResult'], ParentType, ContextType, RequireFields<MutationLinkIncidentArgs, 'input'>>;
  logCall?: Resolver<ResolversTypes['LogCallResult'], ParentType, ContextType, RequireFields<MutationLogCallArgs, 'input'>>;
  logDialogueCall?: Resolver<ResolversTypes['LogDialogueCallResult'], ParentType, ContextType, RequireFields<MutationLogDialogueCallArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  mergeOrganisations?: Resolver<ResolversTypes['MergeOrganisationsResult'], ParentType, ContextType, RequireFields<MutationMergeOrganisationsArgs, 'input'>>;
  moveWindow?: Resolver<ResolversTypes['MoveWindowResult'], ParentType, ContextType, RequireFields<MutationMoveWindowArgs, 'input'>>;
  objectToChange?: Resolver<ResolversTypes['ObjectToChangeResult'], ParentType, ContextType, RequireFields<MutationObjectToChangeArgs, 'input'>>;
  objectToPriority?: Resolver<ResolversTypes['ObjectToPriorityResult'], ParentType, ContextType, RequireFields<MutationObjectToPriorityArgs, 'input'>>;
  objectToWaiver?: Resolver<ResolversTypes['ObjectToWaiverResult'], ParentType, ContextType, RequireFields<MutationObjectToWaiverArgs, 'input'>>;
  openAgreement?: Resolver<ResolversTypes['OpenAgreementResult'], ParentType, ContextType, RequireFields<MutationOpenAgreementArgs, 'input'>>;
  openProblem?: Resolver<ResolversTypes['OpenProblemResult'], ParentType, ContextType, RequireFields<MutationOpenProblemArgs, 'input'>>;
  planProblem?: Resolver<ResolversTypes['PlanProblemResult'], ParentType, ContextType, RequireFields<MutationPlanProblemArgs, 'input'>>;
  proposeAgreedPoint?: Resolver<ResolversTypes['ProposeAgreedPointResult'], ParentType, ContextType, RequireFields<MutationProposeAgreedPointArgs, 'input'>>;
  proposeFeedbackTime?: Resolver<ResolversTypes['ProposeFeedbackTimeResult'], ParentType, ContextType, RequireFields<MutationProposeFeedbackTimeArgs, 'input'>>;
  recallStatus?: Resolver<ResolversTypes['RecallStatusResult'], ParentType, ContextType, RequireFields<MutationRecallStatusArgs, 'input'>>;
  recordConnection?: Resolver<ResolversTypes['RecordConnectionResult'], ParentType, ContextType, RequireFields<MutationRecordConnectionArgs, 'input'>>;
  recordContactTest?: Resolver<ResolversTypes['RecordContactTestResult'], ParentType, ContextType, RequireFields<MutationRecordContactTestArgs, 'input'>>;
  recordDigitalPost?: Resolver<ResolversTypes['RecordDigitalPostResult'], ParentType, ContextType, RequireFields<MutationRecordDigitalPostArgs, 'input'>>;
  recordExternalReference?: Resolver<ResolversTypes['RecordExternalReferenceResult'], ParentType, ContextType, RequireFields<MutationRecordExternalReferenceArgs, 'input'>>;
  recordKnownError?: Resolver<ResolversTypes['RecordKnownErrorResult'], ParentType, ContextType, RequireFields<MutationRecordKnownErrorArgs, 'input'>>;
  recordSchoolOutcome?: Resolver<ResolversTypes['RecordSchoolOutcomeResult'], ParentType, ContextType, RequireFields<MutationRecordSchoolOutcomeArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['RemoveViewResult'], ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'input'>>;
  reopenIncident?: Resolver<ResolversTypes['ReopenIncidentResult'], ParentType, ContextType, RequireFields<MutationReopenIncidentArgs, 'input'>>;
  reportIncident?: Resolver<ResolversTypes['ReportIncidentResult'], ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  requestResources?: Resolver<ResolversTypes['RequestResourcesResult'], ParentType, ContextType, RequireFields<MutationRequestResourcesArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  resolveBounce?: Resolver<ResolversTypes['ResolveBounceResult'], ParentType, ContextType, RequireFields<MutationResolveBounceArgs, 'input'>>;
  resolveIncident?: Resolver<ResolversTypes['ResolveIncidentResult'], ParentType, ContextType, RequireFields<MutationResolveIncidentArgs, 'input'>>;
  returnRootCause?: Resolver<ResolversTypes['ReturnRootCauseResult'], ParentType, ContextType, RequireFields<MutationReturnRootCauseArgs, 'input'>>;
  reviewChange?: Resolver<ResolversTypes['ReviewChangeResult'], ParentType, ContextType, RequireFields<MutationReviewChangeArgs, 'input'>>;
  revokeStandardTemplate?: Resolver<ResolversTypes['RevokeStandardTemplateResult'], ParentType, ContextType, RequireFields<MutationRevokeStandardTemplateArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['RevokeTokenResult'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'input'>>;
  rollBackChange?: Resolver<ResolversTypes['RollBackChangeResult'], ParentType, ContextType, RequireFields<MutationRollBackChangeArgs, 'input'>>;
  rotateOnCallSecret?: Resolver<ResolversTypes['RotateOnCallSecretResult'], ParentType, ContextType, RequireFields<MutationRotateOnCallSecretArgs, 'input'>>;
  rotateToken?: Resolver<ResolversTypes['RotateTokenResult'], ParentType, ContextType, RequireFields<MutationRotateTokenArgs, 'input'>>;
  saveAnnexDraft?: Resolver<ResolversTypes['SaveAnnexDraftResult'], ParentType, ContextType, RequireFields<MutationSaveAnnexDraftArgs, 'input'>>;
  saveIdentityProvider?: Resolver<ResolversTypes['SaveIdentityProviderResult'], ParentType, ContextType, RequireFields<MutationSaveIdentityProviderArgs, 'input'>>;
  saveRootCauseDraft?: Resolver<ResolversTypes['SaveRootCauseDraftResult'], ParentType, ContextType, RequireFields<MutationSaveRootCauseDraftArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewResult'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  sendRootCause?: Resolver<ResolversTypes['SendRootCauseResult'], ParentType, ContextType, RequireFields<MutationSendRootCauseArgs, 'input'>>;
  sendStatus?: Resolver<ResolversTypes['SendStatusResult'], ParentType, ContextType, RequireFields<MutationSendStatusArgs, 'input'>>;
  setEscalationLevel?: Resolver<ResolversTypes['SetEscalationLevelResult'], ParentType, ContextType, RequireFields<MutationSetEscalationLevelArgs, 'input'>>;
  setPriorityWords?: Resolver<ResolversTypes['SetPriorityWordsResult'], ParentType, ContextType, RequireFields<MutationSetPriorityWordsArgs, 'input'>>;
  setTestEnvironment?: Resolver<ResolversTypes['SetTestEnvironmentResult'], ParentType, ContextType, RequireFields<MutationSetTestEnvironmentArgs, 'input'>>;
  settleDispute?: Resolver<ResolversTypes['SettleDisputeResult'], ParentType, ContextType, RequireFields<MutationSettleDisputeArgs, 'input'>>;
  solveProblem?: Resolver<ResolversTypes['SolveProblemResult'], ParentType, ContextType, RequireFields<MutationSolveProblemArgs, 'input'>>;
  startImplementation?: Resolver<ResolversTypes['StartImplementationResult'], ParentType, ContextType, RequireFields<MutationStartImplementationArgs, 'input'>>;
  submitAnnex?: Resolver<ResolversTypes['SubmitAnnexResult'], ParentType, ContextType, RequireFields<MutationSubmitAnnexArgs, 'input'>>;
  submitChange?: Resolver<ResolversTypes['SubmitChangeResult'], ParentType, ContextType, RequireFields<MutationSubmitChangeArgs, 'input'>>;
  subscribeToCalendar?: Resolver<ResolversTypes['SubscribeToCalendarResult'], ParentType, ContextType, RequireFields<MutationSubscribeToCalendarArgs, 'input'>>;
  switchInterfaceService?: Resolver<ResolversTypes['SwitchInterfaceServiceResult'], ParentType, ContextType, RequireFields<MutationSwitchInterfaceServiceArgs, 'input'>>;
  switchOrganisation?: Resolver<ResolversTypes['SwitchOrganisationResult'], ParentType, ContextType, RequireFields<MutationSwitchOrganisationArgs, 'input'>>;
  testContact?: Resolver<ResolversTypes['TestContactResult'], ParentType, ContextType, RequireFields<MutationTestContactArgs, 'input'>>;
  tickAgreedPoint?: Resolver<ResolversTypes['TickAgreedPointResult'], ParentType, ContextType, RequireFields<MutationTickAgreedPointArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['UndoImportResult'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['UpdateOrganisationResult'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  waiveRootCause?: Resolver<ResolversTypes['WaiveRootCauseResult'], ParentType, ContextType, RequireFields<MutationWaiveRootCauseArgs, 'input'>>;
  withdrawChange?: Resolver<ResolversTypes['WithdrawChangeResult'], ParentType, ContextType, RequireFields<MutationWithdrawChangeArgs, 'input'>>;
  withdrawClientSecret?: Resolver<ResolversTypes['WithdrawClientSecretResult'], ParentType, ContextType, RequireFields<MutationWithdrawClientSecretArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['WithdrawInvitationResult'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
};

export type NoFreezeToExemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoFreezeToExempt'] = ResolversParentTypes['NoFreezeToExempt']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSuchDisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSuchDispute'] = ResolversParentTypes['NoSuchDispute']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AnnexVersion' | 'ApiToken' | 'Breach' | 'Change' | 'Clock' | 'ContactTest' | 'Delivery' | 'EscalationStep' | 'Incident' | 'IntegrationClient' | 'MailBounce' | 'Organisation' | 'Problem' | 'ResourceRequest' | 'SavedView' | 'SchoolImport' | 'SupplierAssignment' | 'TimelineEntry', ParentType, ContextType>;
};

export type NotARequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotARequest'] = ResolversParentTypes['NotARequest']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAnIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAnIncident'] = ResolversParentTypes['NotAnIncident']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotMajorIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotMajorIncident'] = ResolversParentTypes['NotMajorIncident']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotResolved'] = ResolversParentTypes['NotResolved']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSuggestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSuggested'] = ResolversParentTypes['NotSuggested']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAdded'] = ResolversParentTypes['NoteAdded']> = {
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToAcknowledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToAcknowledge'] = ResolversParentTypes['NothingToAcknowledge']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSimulation'] = ResolversParentTypes['NoticeSimulation']> = {
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestOutsideFreezeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  freeze?: Resolver<Maybe<ResolversTypes['FreezePeriod']>, ParentType, ContextType>;
  latestReceiptOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['CaseNoun'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationsChosenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsChosen'] = ResolversParentTypes['NotificationsChosen']> = {
  choices?: Resolver<Array<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsRead'] = ResolversParentTypes['NotificationsRead']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectToChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToChangeResult'] = ResolversParentTypes['ObjectToChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeObjected' | 'CivilNumberFound' | 'GateUnavailable' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SignInTooOld' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ObjectToPriorityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToPriorityResult'] = ResolversParentTypes['ObjectToPriorityResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'DisputeAlreadyOpen' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'PriorityObjected' | 'VersionConflict', ParentType, ContextType>;
};

export type ObjectToWaiverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToWaiverResult'] = ResolversParentTypes['ObjectToWaiverResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseRequired' | 'VersionConflict' | 'WaiverObjected', ParentType, ContextType>;
};

export type OccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ChangeService']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OnCallSecretRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnCallSecretRotated'] = ResolversParentTypes['OnCallSecretRotated']> = {
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnboardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Onboarding'] = ResolversParentTypes['Onboarding']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['OnboardingTask']>, ParentType, ContextType>;
};

export type OnboardingTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingTask'] = ResolversParentTypes['OnboardingTask']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OnboardingKind'], ParentType, ContextType>;
};

export type OnlyTheAskerClosesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlyTheAskerCloses'] = ResolversParentTypes['OnlyTheAskerCloses']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAgreementResult'] = ResolversParentTypes['OpenAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementOpened' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type OpenProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProblemResult'] = ResolversParentTypes['OpenProblemResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProblemOpened' | 'ProblemOwnerRequired', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  acknowledgements?: Resolver<Array<ResolversTypes['InstructionAcknowledgement']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  annexDeviation?: Resolver<Maybe<ResolversTypes['AnnexDeviation']>, ParentType, ContextType>;
  annexHealth?: Resolver<ResolversTypes['AnnexHealth'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['SupplierAssignment']>, ParentType, ContextType>;
  bookedMisses?: Resolver<Maybe<ResolversTypes['BookedMisses']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['OrganisationConfirmation']>, ParentType, ContextType>;
  cvrNumber?: Resolver<Maybe<ResolversTypes['Cvr']>, ParentType, ContextType>;
  deliveryChannel?: Resolver<ResolversTypes['DeliveryChannel'], ParentType, ContextType>;
  emailDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactiveReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openIncidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phoneHours?: Resolver<Maybe<ResolversTypes['PhoneHours']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConfirmation'] = ResolversParentTypes['OrganisationConfirmation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConfirmed'] = ResolversParentTypes['OrganisationConfirmed']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEvent'] = ResolversParentTypes['OrganisationEvent']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEventConnection'] = ResolversParentTypes['OrganisationEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganisationEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEventEdge'] = ResolversParentTypes['OrganisationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationEvent'], ParentType, ContextType>;
};

export type OrganisationRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRegistered'] = ResolversParentTypes['OrganisationRegistered']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSwitchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSwitched'] = ResolversParentTypes['OrganisationSwitched']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationUpdated'] = ResolversParentTypes['OrganisationUpdated']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationsMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationsMerged'] = ResolversParentTypes['OrganisationsMerged']> = {
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherPersonSignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherPersonSignedIn'] = ResolversParentTypes['OtherPersonSignedIn']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changesInDialogue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueWithinHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['Compliance'], ParentType, ContextType>;
  openByPriority?: Resolver<Array<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
  openChanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PartyFigures']>, ParentType, ContextType>;
  reaction?: Resolver<ResolversTypes['Compliance'], ParentType, ContextType>;
  rootCausesDueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootCausesOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uptime?: Resolver<Array<ResolversTypes['ServiceUptime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFigures'] = ResolversParentTypes['PartyFigures']> = {
  annexConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['Compliance'], ParentType, ContextType>;
  openByPriority?: Resolver<Array<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reaction?: Resolver<ResolversTypes['Compliance'], ParentType, ContextType>;
  rootCausesOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schoolsWithoutAnnex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordReset'] = ResolversParentTypes['PasswordReset']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetByLink'] = ResolversParentTypes['PasswordResetByLink']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
};

export type PasswordResetRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetRequested'] = ResolversParentTypes['PasswordResetRequested']> = {
  isAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordWrongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordWrong'] = ResolversParentTypes['PasswordWrong']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDisabledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDisabled'] = ResolversParentTypes['PersonDisabled']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonEnabledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEnabled'] = ResolversParentTypes['PersonEnabled']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInvited'] = ResolversParentTypes['PersonInvited']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNow'] = ResolversParentTypes['PersonNow']> = {
  contact?: Resolver<ResolversTypes['AnnexContact'], ParentType, ContextType>;
  isBounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PhoneDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneDuty'] = ResolversParentTypes['PhoneDuty']> = {
  isCallRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PhoneHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneHours'] = ResolversParentTypes['PhoneHours']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outOfHoursMailbox?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  todayText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PlanProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProblemResult'] = ResolversParentTypes['PlanProblemResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProblemOwnerRequired' | 'ProblemPlanned' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type PointNotTickedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointNotTicked'] = ResolversParentTypes['PointNotTicked']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointProposed'] = ResolversParentTypes['PointProposed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointTickedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointTicked'] = ResolversParentTypes['PointTicked']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreventionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prevention'] = ResolversParentTypes['Prevention']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityChangePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityChangePreview'] = ResolversParentTypes['PriorityChangePreview']> = {
  begins?: Resolver<Array<ResolversTypes['ClockForecast']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['ClockForecast']>, ParentType, ContextType>;
};

export type PriorityChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityChanged'] = ResolversParentTypes['PriorityChanged']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityCount'] = ResolversParentTypes['PriorityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
};

export type PriorityObjectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityObjected'] = ResolversParentTypes['PriorityObjected']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityReasonRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityReasonRequired'] = ResolversParentTypes['PriorityReasonRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedPriority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityWord'] = ResolversParentTypes['PriorityWord']> = {
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityWordsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityWordsSet'] = ResolversParentTypes['PriorityWordsSet']> = {
  client?: Resolver<ResolversTypes['IntegrationClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  analyses?: Resolver<Array<ResolversTypes['RootCauseAnalysis']>, ParentType, ContextType>;
  breaches?: Resolver<Array<ResolversTypes['CaseBreach']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['RootCauseDraft']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['RootCauseExtension']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['ProblemGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  instructionVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownError?: Resolver<Maybe<ResolversTypes['KnownError']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['RootCauseObjection']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  plannedWork?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  problemOwner?: Resolver<Maybe<ResolversTypes['ProblemOwner']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['CaseReadConnection'], ParentType, ContextType, RequireFields<ProblemReadsArgs, 'first'>>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resourceRequests?: Resolver<Array<ResolversTypes['ResourceRequest']>, ParentType, ContextType>;
  rootCause?: Resolver<ResolversTypes['RootCauseDates'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ProblemService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProblemState'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ProblemTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['RootCauseWaiver']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemClosed'] = ResolversParentTypes['ProblemClosed']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemNotSolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemNotSolved'] = ResolversParentTypes['ProblemNotSolved']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemOpened'] = ResolversParentTypes['ProblemOpened']> = {
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemOwner'] = ResolversParentTypes['ProblemOwner']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type ProblemOwnerRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemOwnerRequired'] = ResolversParentTypes['ProblemOwnerRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemPlanned'] = ResolversParentTypes['ProblemPlanned']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemRequired'] = ResolversParentTypes['ProblemRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemSolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemSolved'] = ResolversParentTypes['ProblemSolved']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemSuggestion'] = ResolversParentTypes['ProblemSuggestion']> = {
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  openProblems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
};

export type ProfileUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileUpdated'] = ResolversParentTypes['ProfileUpdated']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalClosed'] = ResolversParentTypes['ProposalClosed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeAgreedPointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgreedPointResult'] = ResolversParentTypes['ProposeAgreedPointResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PointProposed' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ProposeFeedbackTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeFeedbackTimeResult'] = ResolversParentTypes['ProposeFeedbackTimeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'FeedbackTimeProposed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessRequests?: Resolver<Array<ResolversTypes['AccessRequest']>, ParentType, ContextType, Partial<QueryAccessRequestsArgs>>;
  annex?: Resolver<Maybe<ResolversTypes['Annex']>, ParentType, ContextType, RequireFields<QueryAnnexArgs, 'organisationId'>>;
  annexHoursExample?: Resolver<ResolversTypes['AnnexHoursExampleResult'], ParentType, ContextType, RequireFields<QueryAnnexHoursExampleArgs, 'input'>>;
  annexVersions?: Resolver<Array<ResolversTypes['AnnexVersion']>, ParentType, ContextType, RequireFields<QueryAnnexVersionsArgs, 'organisationId'>>;
  approvedTemplates?: Resolver<Array<ResolversTypes['StandardTemplate']>, ParentType, ContextType>;
  auditorGrants?: Resolver<Array<ResolversTypes['AuditorGrant']>, ParentType, ContextType>;
  causeTrend?: Resolver<Array<ResolversTypes['CauseTrendCell']>, ParentType, ContextType, RequireFields<QueryCauseTrendArgs, 'months'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'by'>>;
  changeCalendar?: Resolver<ResolversTypes['ChangeCalendarResult'], ParentType, ContextType, RequireFields<QueryChangeCalendarArgs, 'from' | 'to'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangeRequestsArgs>>;
  changes?: Resolver<ResolversTypes['ChangeFeed'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'excludeOwn'>>;
  clients?: Resolver<Maybe<ResolversTypes['IntegrationClientConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  contactNow?: Resolver<Maybe<ResolversTypes['ContactNow']>, ParentType, ContextType, RequireFields<QueryContactNowArgs, 'organisationId'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'whose'>>;
  feedbackTimeByLink?: Resolver<ResolversTypes['FeedbackTimeByLink'], ParentType, ContextType, RequireFields<QueryFeedbackTimeByLinkArgs, 'secret'>>;
  freezePeriods?: Resolver<ResolversTypes['FreezePeriodsResult'], ParentType, ContextType, RequireFields<QueryFreezePeriodsArgs, 'fromYear'>>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType, RequireFields<QueryHandOverArgs, 'service'>>;
  identityProvider?: Resolver<Maybe<ResolversTypes['IdentityProvider']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'by'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  instructionCopy?: Resolver<ResolversTypes['InstructionCopy'], ParentType, ContextType>;
  instructionInForce?: Resolver<ResolversTypes['InstructionInForce'], ParentType, ContextType>;
  interfaceServices?: Resolver<Array<ResolversTypes['InterfaceService']>, ParentType, ContextType>;
  interfaceVersions?: Resolver<Array<ResolversTypes['InterfaceVersion']>, ParentType, ContextType>;
  invitationByLink?: Resolver<ResolversTypes['InvitationByLink'], ParentType, ContextType, RequireFields<QueryInvitationByLinkArgs, 'secret'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType, Partial<QueryInvitationsArgs>>;
  knownErrors?: Resolver<ResolversTypes['KnownErrorConnection'], ParentType, ContextType, RequireFields<QueryKnownErrorsArgs, 'service'>>;
  legalBases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  mayImplement?: Resolver<Maybe<ResolversTypes['ChangeGate']>, ParentType, ContextType, RequireFields<QueryMayImplementArgs, 'by'>>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType, Partial<QueryMembersArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notificationChoices?: Resolver<Array<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  onCallSigningSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onboarding?: Resolver<ResolversTypes['Onboarding'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'by'>>;
  organisationEvents?: Resolver<ResolversTypes['OrganisationEventConnection'], ParentType, ContextType, RequireFields<QueryOrganisationEventsArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  passwordResetByLink?: Resolver<ResolversTypes['PasswordResetByLink'], ParentType, ContextType, RequireFields<QueryPasswordResetByLinkArgs, 'secret'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryProblemArgs, 'by'>>;
  problemSuggestions?: Resolver<Array<ResolversTypes['ProblemSuggestion']>, ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, Partial<QueryProblemsArgs>>;
  reportableSchools?: Resolver<Array<ResolversTypes['ReportableSchool']>, ParentType, ContextType, Partial<QueryReportableSchoolsArgs>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'number'>>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  savedViews?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'list'>>;
  schoolImports?: Resolver<Array<ResolversTypes['SchoolImport']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  serviceConnections?: Resolver<Array<ResolversTypes['ConnectedService']>, ParentType, ContextType, Partial<QueryServiceConnectionsArgs>>;
  serviceWindows?: Resolver<Array<ResolversTypes['ServiceWindow']>, ParentType, ContextType, Partial<QueryServiceWindowsArgs>>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  signInWay?: Resolver<ResolversTypes['SignInWay'], ParentType, ContextType, RequireFields<QuerySignInWayArgs, 'email'>>;
  simulateClock?: Resolver<ResolversTypes['SimulateClockResult'], ParentType, ContextType, RequireFields<QuerySimulateClockArgs, 'input'>>;
  simulateNotice?: Resolver<ResolversTypes['SimulateNoticeResult'], ParentType, ContextType, RequireFields<QuerySimulateNoticeArgs, 'input'>>;
  standardTemplates?: Resolver<Array<ResolversTypes['StandardTemplate']>, ParentType, ContextType>;
  supplierChoices?: Resolver<Array<ResolversTypes['SupplierChoice']>, ParentType, ContextType>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['WorkingDaysResult'], ParentType, ContextType, RequireFields<QueryWorkingDaysArgs, 'input'>>;
};

export type QuestionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionAnswered'] = ResolversParentTypes['QuestionAnswered']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionAsked'] = ResolversParentTypes['QuestionAsked']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionClosed'] = ResolversParentTypes['QuestionClosed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionIsClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionIsClosed'] = ResolversParentTypes['QuestionIsClosed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionOpen'] = ResolversParentTypes['QuestionOpen']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecallStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallStatusResult'] = ResolversParentTypes['RecallStatusResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RecallTooLate' | 'StatusRecalled' | 'VersionConflict', ParentType, ContextType>;
};

export type RecallTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallTooLate'] = ResolversParentTypes['RecallTooLate']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordConnectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConnectionResult'] = ResolversParentTypes['RecordConnectionResult']> = {
  __resolveType: TypeResolveFn<'ConnectionRecorded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordContactTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactTestResult'] = ResolversParentTypes['RecordContactTestResult']> = {
  __resolveType: TypeResolveFn<'ContactTestRecorded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordDigitalPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDigitalPostResult'] = ResolversParentTypes['RecordDigitalPostResult']> = {
  __resolveType: TypeResolveFn<'DigitalPostRecorded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordExternalReferenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExternalReferenceResult'] = ResolversParentTypes['RecordExternalReferenceResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'ExternalReferenceRecorded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordKnownErrorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordKnownErrorResult'] = ResolversParentTypes['RecordKnownErrorResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'KnownErrorRecorded' | 'NotFound' | 'NotPermitted' | 'ReviewDateNotAhead' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordSchoolOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSchoolOutcomeResult'] = ResolversParentTypes['RecordSchoolOutcomeResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SchoolOutcomeRecorded' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'AlreadyBegun' | 'AlreadyClosed' | 'AlreadyLinked' | 'AlreadyMember' | 'AlreadyResolved' | 'AlreadyTicked' | 'AnnexAlreadyAcknowledged' | 'AnnexDraftMissing' | 'AnnexIncomplete' | 'AnswerNotPossible' | 'CalendarNeverOpens' | 'CivilNumberFound' | 'ClientAlreadyEnded' | 'ClientSecretMissing' | 'DialogueOneSided' | 'DisputeAlreadyOpen' | 'ExtensionAlreadyAsked' | 'ExtensionBeyondWall' | 'ExtensionNotAsked' | 'ExtensionNotLater' | 'GateShut' | 'GateUnavailable' | 'HandlerRequired' | 'IdempotencyConflict' | 'IncidentsStillOpen' | 'IncompleteChange' | 'IncompleteReport' | 'InvalidInput' | 'LastAdministrator' | 'LevelTwoRequired' | 'LinkClosed' | 'NoFreezeToExempt' | 'NoSuchDispute' | 'NotARequest' | 'NotAnIncident' | 'NotFound' | 'NotMajorIncident' | 'NotPermitted' | 'NotResolved' | 'NotSuggested' | 'NothingToAcknowledge' | 'OnlyTheAskerCloses' | 'OtherPersonSignedIn' | 'PasswordWrong' | 'PointNotTicked' | 'PriorityReasonRequired' | 'ProblemNotSolved' | 'ProblemOwnerRequired' | 'ProblemRequired' | 'ProposalClosed' | 'QuestionIsClosed' | 'QuestionOpen' | 'RecallTooLate' | 'ReopenTooLate' | 'ReviewDateNotAhead' | 'RootCauseAlreadySent' | 'RootCauseIncomplete' | 'RootCauseMissing' | 'RootCauseNotOwed' | 'RootCauseNotSent' | 'RootCauseRequired' | 'SecondPersonRequired' | 'SignInFirst' | 'SignInTooOld' | 'StepNotPossible' | 'TokenAlreadyEnded' | 'TokenAlreadyRotated' | 'TooManyTries' | 'UnknownPriorityWord' | 'VersionConflict', ParentType, ContextType>;
};

export type RegisterOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationResult'] = ResolversParentTypes['RegisterOrganisationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'OrganisationRegistered', ParentType, ContextType>;
};

export type RemoveViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveViewResult'] = ResolversParentTypes['RemoveViewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'ViewRemoved', ParentType, ContextType>;
};

export type ReopenIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenIncidentResult'] = ResolversParentTypes['ReopenIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'IncidentReopened' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NotResolved' | 'ReopenTooLate' | 'VersionConflict', ParentType, ContextType>;
};

export type ReopenTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenTooLate'] = ResolversParentTypes['ReopenTooLate']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIncidentResult'] = ResolversParentTypes['ReportIncidentResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'IdempotencyConflict' | 'IncidentReported' | 'IncompleteReport' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PriorityReasonRequired' | 'UnknownPriorityWord', ParentType, ContextType>;
};

export type ReportableSchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportableSchool'] = ResolversParentTypes['ReportableSchool']> = {
  handlers?: Resolver<Array<ResolversTypes['ServiceHandler']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type RequestAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAnswered'] = ResolversParentTypes['RequestAnswered']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetResult'] = ResolversParentTypes['RequestPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PasswordResetRequested' | 'TooManyTries', ParentType, ContextType>;
};

export type RequestResourcesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestResourcesResult'] = ResolversParentTypes['RequestResourcesResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ResourcesRequested' | 'VersionConflict', ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  announcedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interfaceVersions?: Resolver<Array<ResolversTypes['InterfaceVersion']>, ParentType, ContextType>;
  isShortNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isToAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mustBeCompletedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['RequirementRecipient']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ChangeService']>, ParentType, ContextType>;
  shortNoticeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementAnnounced'] = ResolversParentTypes['RequirementAnnounced']> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementAnswer'] = ResolversParentTypes['RequirementAnswer']> = {
  answer?: Resolver<ResolversTypes['RequirementAnswerKind'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequirementAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementAnswered'] = ResolversParentTypes['RequirementAnswered']> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementRecipient'] = ResolversParentTypes['RequirementRecipient']> = {
  answers?: Resolver<Array<ResolversTypes['RequirementAnswer']>, ParentType, ContextType>;
  isToAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LinkClosed' | 'PasswordReset', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  actualResolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRootCauseKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workaround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolveBounceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveBounceResult'] = ResolversParentTypes['ResolveBounceResult']> = {
  __resolveType: TypeResolveFn<'BounceResolved' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ResolveIncidentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveIncidentResult'] = ResolversParentTypes['ResolveIncidentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'HandlerRequired' | 'IdempotencyConflict' | 'IncidentResolved' | 'InvalidInput' | 'NotAnIncident' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type ResourceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceRequest'] = ResolversParentTypes['ResourceRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourcesAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourcesAnswered'] = ResolversParentTypes['ResourcesAnswered']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourcesRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourcesRequested'] = ResolversParentTypes['ResourcesRequested']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRootCauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRootCauseResult'] = ResolversParentTypes['ReturnRootCauseResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseNotSent' | 'RootCauseReturned' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviewChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewChangeResult'] = ResolversParentTypes['ReviewChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeReviewed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviewDateNotAheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDateNotAhead'] = ResolversParentTypes['ReviewDateNotAhead']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  latestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeStandardTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeStandardTemplateResult'] = ResolversParentTypes['RevokeStandardTemplateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StandardTemplateRevoked' | 'VersionConflict', ParentType, ContextType>;
};

export type RevokeTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTokenResult'] = ResolversParentTypes['RevokeTokenResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'TokenAlreadyEnded' | 'TokenRevoked', ParentType, ContextType>;
};

export type RolesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolesChanged'] = ResolversParentTypes['RolesChanged']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollBackChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollBackChangeResult'] = ResolversParentTypes['RollBackChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeRolledBack' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type RootCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCause'] = ResolversParentTypes['RootCause']> = {
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributingFactors?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prevention?: Resolver<Array<ResolversTypes['Prevention']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workaround?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RootCauseAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseAccepted'] = ResolversParentTypes['RootCauseAccepted']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseAlreadySentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseAlreadySent'] = ResolversParentTypes['RootCauseAlreadySent']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseAnalysis'] = ResolversParentTypes['RootCauseAnalysis']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['RootCause'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RootCauseDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseDates'] = ResolversParentTypes['RootCauseDates']> = {
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RootCauseState'], ParentType, ContextType>;
  tenDaysOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  wallOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RootCauseDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseDraft'] = ResolversParentTypes['RootCauseDraft']> = {
  analysis?: Resolver<ResolversTypes['RootCause'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RootCauseDraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseDraftSaved'] = ResolversParentTypes['RootCauseDraftSaved']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseExtension'] = ResolversParentTypes['RootCauseExtension']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGranted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RootCauseIncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseIncomplete'] = ResolversParentTypes['RootCauseIncomplete']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseMissing'] = ResolversParentTypes['RootCauseMissing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseNotOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseNotOwed'] = ResolversParentTypes['RootCauseNotOwed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseNotSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseNotSent'] = ResolversParentTypes['RootCauseNotSent']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseObjection'] = ResolversParentTypes['RootCauseObjection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RootCauseRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseRequired'] = ResolversParentTypes['RootCauseRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseReturnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseReturned'] = ResolversParentTypes['RootCauseReturned']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseSent'] = ResolversParentTypes['RootCauseSent']> = {
  analysisVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseWaivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseWaived'] = ResolversParentTypes['RootCauseWaived']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RootCauseWaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RootCauseWaiver'] = ResolversParentTypes['RootCauseWaiver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RotateOnCallSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateOnCallSecretResult'] = ResolversParentTypes['RotateOnCallSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'NotPermitted' | 'OnCallSecretRotated', ParentType, ContextType>;
};

export type RotateTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateTokenResult'] = ResolversParentTypes['RotateTokenResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TokenAlreadyEnded' | 'TokenAlreadyRotated' | 'TokenRotated', ParentType, ContextType>;
};

export type SaveAnnexDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAnnexDraftResult'] = ResolversParentTypes['SaveAnnexDraftResult']> = {
  __resolveType: TypeResolveFn<'AnnexDraftSaved' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type SaveIdentityProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveIdentityProviderResult'] = ResolversParentTypes['SaveIdentityProviderResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IdentityProviderSaved' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type SaveRootCauseDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveRootCauseDraftResult'] = ResolversParentTypes['SaveRootCauseDraftResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseDraftSaved' | 'VersionConflict', ParentType, ContextType>;
};

export type SaveViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewResult'] = ResolversParentTypes['SaveViewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'ViewSaved', ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SavedViewList'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SavedViewScope'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolImport'] = ResolversParentTypes['SchoolImport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolLine'] = ResolversParentTypes['SchoolLine']> = {
  agreementFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cvrNumber?: Resolver<ResolversTypes['Cvr'], ParentType, ContextType>;
  deliveryChannel?: Resolver<ResolversTypes['DeliveryChannel'], ParentType, ContextType>;
  emailDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchoolOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolOutcome'] = ResolversParentTypes['SchoolOutcome']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SchoolOutcomeKind'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type SchoolOutcomeRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolOutcomeRecorded'] = ResolversParentTypes['SchoolOutcomeRecorded']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolsImported'] = ResolversParentTypes['SchoolsImported']> = {
  faults?: Resolver<Array<ResolversTypes['LineFault']>, ParentType, ContextType>;
  schoolImport?: Resolver<Maybe<ResolversTypes['SchoolImport']>, ParentType, ContextType>;
  schools?: Resolver<Array<ResolversTypes['SchoolLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  caseType?: Resolver<Maybe<ResolversTypes['CaseType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['CaseNoun'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SecondPersonRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondPersonRequired'] = ResolversParentTypes['SecondPersonRequired']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendRootCauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRootCauseResult'] = ResolversParentTypes['SendRootCauseResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseAlreadySent' | 'RootCauseIncomplete' | 'RootCauseNotOwed' | 'RootCauseSent' | 'VersionConflict', ParentType, ContextType>;
};

export type SendStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendStatusResult'] = ResolversParentTypes['SendStatusResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'AlreadyResolved' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StatusSent' | 'VersionConflict', ParentType, ContextType>;
};

export type ServiceConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCondition'] = ResolversParentTypes['ServiceCondition']> = {
  nextNewsDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceState'], ParentType, ContextType>;
  windowEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServiceHandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHandler'] = ResolversParentTypes['ServiceHandler']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
};

export type ServiceUptimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceUptime'] = ResolversParentTypes['ServiceUptime']> = {
  allowedDownMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contestedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AffectedService'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindow'] = ResolversParentTypes['ServiceWindow']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  announcedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countsTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ChangeService']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['ServiceWindowWord']>, ParentType, ContextType>;
};

export type ServiceWindowAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowAnnounced'] = ResolversParentTypes['ServiceWindowAnnounced']> = {
  window?: Resolver<ResolversTypes['ServiceWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceWindowWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowWord'] = ResolversParentTypes['ServiceWindowWord']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceWindowWordKind'], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isByProvider?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetEscalationLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEscalationLevelResult'] = ResolversParentTypes['SetEscalationLevelResult']> = {
  __resolveType: TypeResolveFn<'EscalationLevelSet' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type SetPriorityWordsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPriorityWordsResult'] = ResolversParentTypes['SetPriorityWordsResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PriorityWordsSet', ParentType, ContextType>;
};

export type SetTestEnvironmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTestEnvironmentResult'] = ResolversParentTypes['SetTestEnvironmentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TestEnvironmentSet' | 'VersionConflict', ParentType, ContextType>;
};

export type SettleDisputeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDisputeResult'] = ResolversParentTypes['SettleDisputeResult']> = {
  __resolveType: TypeResolveFn<'DisputeSettled' | 'IdempotencyConflict' | 'InvalidInput' | 'LevelTwoRequired' | 'NoSuchDispute' | 'NotFound' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type SignInFirstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInFirst'] = ResolversParentTypes['SignInFirst']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInProvider'] = ResolversParentTypes['SignInProvider']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignInTooOldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInTooOld'] = ResolversParentTypes['SignInTooOld']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInWay'] = ResolversParentTypes['SignInWay']> = {
  provider?: Resolver<Maybe<ResolversTypes['SignInProvider']>, ParentType, ContextType>;
};

export type SimilarityDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarityDeclined'] = ResolversParentTypes['SimilarityDeclined']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulateClockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateClockResult'] = ResolversParentTypes['SimulateClockResult']> = {
  __resolveType: TypeResolveFn<'CalendarNeverOpens' | 'ClockSimulation' | 'InvalidInput', ParentType, ContextType>;
};

export type SimulateNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateNoticeResult'] = ResolversParentTypes['SimulateNoticeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoticeSimulation', ParentType, ContextType>;
};

export type SituationManagerAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SituationManagerAppointed'] = ResolversParentTypes['SituationManagerAppointed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolveProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolveProblemResult'] = ResolversParentTypes['SolveProblemResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProblemSolved' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type StandardTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardTemplate'] = ResolversParentTypes['StandardTemplate']> = {
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAllowedInFreeze?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ChangeService']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppliers?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardTemplateApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardTemplateApproved'] = ResolversParentTypes['StandardTemplateApproved']> = {
  template?: Resolver<ResolversTypes['StandardTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardTemplateRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardTemplateRevoked'] = ResolversParentTypes['StandardTemplateRevoked']> = {
  template?: Resolver<ResolversTypes['StandardTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImplementationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImplementationResult'] = ResolversParentTypes['StartImplementationResult']> = {
  __resolveType: TypeResolveFn<'CivilNumberFound' | 'GateShut' | 'IdempotencyConflict' | 'ImplementationStarted' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type StatusMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusMessage'] = ResolversParentTypes['StatusMessage']> = {
  actualSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRecalled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusRecalledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusRecalled'] = ResolversParentTypes['StatusRecalled']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusSent'] = ResolversParentTypes['StatusSent']> = {
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepNotPossible'] = ResolversParentTypes['StepNotPossible']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitAnnexResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAnnexResult'] = ResolversParentTypes['SubmitAnnexResult']> = {
  __resolveType: TypeResolveFn<'AnnexDraftMissing' | 'AnnexIncomplete' | 'AnnexSubmitted' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'VersionConflict', ParentType, ContextType>;
};

export type SubmitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitChangeResult'] = ResolversParentTypes['SubmitChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeSubmitted' | 'IdempotencyConflict' | 'IncompleteChange' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type SubscribeToCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscribeToCalendarResult'] = ResolversParentTypes['SubscribeToCalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarSubscribed' | 'IdempotencyConflict' | 'NotPermitted', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "caseChanged", ParentType, ContextType, Partial<SubscriptionCaseChangedArgs>>;
};

export type SubscriptionEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionEnded'] = ResolversParentTypes['SubscriptionEnded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAnnexAdoptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierAnnexAdopted'] = ResolversParentTypes['SupplierAnnexAdopted']> = {
  annex?: Resolver<ResolversTypes['Annex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierAssigned'] = ResolversParentTypes['SupplierAssigned']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierAssignment'] = ResolversParentTypes['SupplierAssignment']> = {
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hasPowerOfAttorney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AnnexService'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierChoice'] = ResolversParentTypes['SupplierChoice']> = {
  cvrNumber?: Resolver<Maybe<ResolversTypes['Cvr']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplierPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierPart'] = ResolversParentTypes['SupplierPart']> = {
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['AnnexVersion']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['AnnexService']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type SwitchInterfaceServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchInterfaceServiceResult'] = ResolversParentTypes['SwitchInterfaceServiceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InterfaceServiceSwitched' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SwitchOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchOrganisationResult'] = ResolversParentTypes['SwitchOrganisationResult']> = {
  __resolveType: TypeResolveFn<'NotPermitted' | 'OrganisationSwitched', ParentType, ContextType>;
};

export type TestContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestContactResult'] = ResolversParentTypes['TestContactResult']> = {
  __resolveType: TypeResolveFn<'ContactTestSent' | 'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted', ParentType, ContextType>;
};

export type TestEnvironmentSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestEnvironmentSet'] = ResolversParentTypes['TestEnvironmentSet']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TickAgreedPointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TickAgreedPointResult'] = ResolversParentTypes['TickAgreedPointResult']> = {
  __resolveType: TypeResolveFn<'AlreadyTicked' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted' | 'PointTicked' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['ClockMark']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StatusMessage']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenAlreadyEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlreadyEnded'] = ResolversParentTypes['TokenAlreadyEnded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenAlreadyRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlreadyRotated'] = ResolversParentTypes['TokenAlreadyRotated']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenCreated'] = ResolversParentTypes['TokenCreated']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRevoked'] = ResolversParentTypes['TokenRevoked']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRotated'] = ResolversParentTypes['TokenRotated']> = {
  former?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyTries'] = ResolversParentTypes['TooManyTries']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoImportResult'] = ResolversParentTypes['UndoImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ImportUndone' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type UnknownPriorityWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPriorityWord'] = ResolversParentTypes['UnknownPriorityWord']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganisationResult'] = ResolversParentTypes['UpdateOrganisationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OrganisationUpdated' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotPermitted' | 'ProfileUpdated', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewRemoved'] = ResolversParentTypes['ViewRemoved']> = {
  viewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewSaved'] = ResolversParentTypes['ViewSaved']> = {
  view?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isClient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type WaiveRootCauseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveRootCauseResult'] = ResolversParentTypes['WaiveRootCauseResult']> = {
  __resolveType: TypeResolveFn<'AlreadyClosed' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RootCauseNotOwed' | 'RootCauseRequired' | 'RootCauseWaived' | 'VersionConflict', ParentType, ContextType>;
};

export type WaiverObjectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverObjected'] = ResolversParentTypes['WaiverObjected']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowMoved'] = ResolversParentTypes['WindowMoved']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WishAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishAnswered'] = ResolversParentTypes['WishAnswered']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CivilNumberWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawChangeResult'] = ResolversParentTypes['WithdrawChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeWithdrawn' | 'CivilNumberFound' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StepNotPossible' | 'VersionConflict', ParentType, ContextType>;
};

export type WithdrawClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClientSecretResult'] = ResolversParentTypes['WithdrawClientSecretResult']> = {
  __resolveType: TypeResolveFn<'ClientAlreadyEnded' | 'ClientSecretMissing' | 'ClientSecretWithdrawn' | 'IdempotencyConflict' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInvitationResult'] = ResolversParentTypes['WithdrawInvitationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvitationWithdrawn' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WorkingDaysCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDaysCount'] = ResolversParentTypes['WorkingDaysCount']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['WorkingDayProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingDaysResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDaysResult'] = ResolversParentTypes['WorkingDaysResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'WorkingDaysCount', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptFeedbackTimeByLinkResult?: AcceptFeedbackTimeByLinkResultResolvers<ContextType>;
  AcceptFeedbackTimeResult?: AcceptFeedbackTimeResultResolvers<ContextType>;
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptRootCauseResult?: AcceptRootCauseResultResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRequestAnswered?: AccessRequestAnsweredResolvers<ContextType>;
  AcknowledgeAnnexResult?: AcknowledgeAnnexResultResolvers<ContextType>;
  AcknowledgeEscalationResult?: AcknowledgeEscalationResultResolvers<ContextType>;
  AcknowledgeInstructionResult?: AcknowledgeInstructionResultResolvers<ContextType>;
  AddAttachmentResult?: AddAttachmentResultResolvers<ContextType>;
  AddNoteResult?: AddNoteResultResolvers<ContextType>;
  AdoptSupplierAnnexResult?: AdoptSupplierAnnexResultResolvers<ContextType>;
  AffectedSchoolsChanged?: AffectedSchoolsChangedResolvers<ContextType>;
  AgreedPoint?: AgreedPointResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementEnded?: AgreementEndedResolvers<ContextType>;
  AgreementOpened?: AgreementOpenedResolvers<ContextType>;
  AllSessionsEnded?: AllSessionsEndedResolvers<ContextType>;
  AlreadyAnswered?: AlreadyAnsweredResolvers<ContextType>;
  AlreadyBegun?: AlreadyBegunResolvers<ContextType>;
  AlreadyClosed?: AlreadyClosedResolvers<ContextType>;
  AlreadyLinked?: AlreadyLinkedResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyResolved?: AlreadyResolvedResolvers<ContextType>;
  AlreadyTicked?: AlreadyTickedResolvers<ContextType>;
  Annex?: AnnexResolvers<ContextType>;
  AnnexAcknowledged?: AnnexAcknowledgedResolvers<ContextType>;
  AnnexAlreadyAcknowledged?: AnnexAlreadyAcknowledgedResolvers<ContextType>;
  AnnexChange?: AnnexChangeResolvers<ContextType>;
  AnnexConfirmed?: AnnexConfirmedResolvers<ContextType>;
  AnnexContact?: AnnexContactResolvers<ContextType>;
  AnnexDay?: AnnexDayResolvers<ContextType>;
  AnnexDeputy?: AnnexDeputyResolvers<ContextType>;
  AnnexDeviation?: AnnexDeviationResolvers<ContextType>;
  AnnexDeviationEnded?: AnnexDeviationEndedResolvers<ContextType>;
  AnnexDeviationSet?: AnnexDeviationSetResolvers<ContextType>;
  AnnexDraftMissing?: AnnexDraftMissingResolvers<ContextType>;
  AnnexDraftSaved?: AnnexDraftSavedResolvers<ContextType>;
  AnnexEscalation?: AnnexEscalationResolvers<ContextType>;
  AnnexField?: AnnexFieldResolvers<ContextType>;
  AnnexHours?: AnnexHoursResolvers<ContextType>;
  AnnexHoursExample?: AnnexHoursExampleResolvers<ContextType>;
  AnnexHoursExampleResult?: AnnexHoursExampleResultResolvers<ContextType>;
  AnnexIncomplete?: AnnexIncompleteResolvers<ContextType>;
  AnnexPdf?: AnnexPdfResolvers<ContextType>;
  AnnexPoint?: AnnexPointResolvers<ContextType>;
  AnnexSpan?: AnnexSpanResolvers<ContextType>;
  AnnexSpecialDay?: AnnexSpecialDayResolvers<ContextType>;
  AnnexSubmitted?: AnnexSubmittedResolvers<ContextType>;
  AnnexTask?: AnnexTaskResolvers<ContextType>;
  AnnexVersion?: AnnexVersionResolvers<ContextType>;
  AnnounceRequirementResult?: AnnounceRequirementResultResolvers<ContextType>;
  AnnounceServiceWindowResult?: AnnounceServiceWindowResultResolvers<ContextType>;
  AnswerAccessRequestResult?: AnswerAccessRequestResultResolvers<ContextType>;
  AnswerDetectionClaimResult?: AnswerDetectionClaimResultResolvers<ContextType>;
  AnswerExtensionResult?: AnswerExtensionResultResolvers<ContextType>;
  AnswerNotPossible?: AnswerNotPossibleResolvers<ContextType>;
  AnswerQuestionResult?: AnswerQuestionResultResolvers<ContextType>;
  AnswerRequestResult?: AnswerRequestResultResolvers<ContextType>;
  AnswerRequirementResult?: AnswerRequirementResultResolvers<ContextType>;
  AnswerResourcesResult?: AnswerResourcesResultResolvers<ContextType>;
  AnswerWishResult?: AnswerWishResultResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  AppointCoordinatingContactResult?: AppointCoordinatingContactResultResolvers<ContextType>;
  AppointSituationManagerResult?: AppointSituationManagerResultResolvers<ContextType>;
  ApproveChangeResult?: ApproveChangeResultResolvers<ContextType>;
  ApproveStandardTemplateResult?: ApproveStandardTemplateResultResolvers<ContextType>;
  AskExtensionResult?: AskExtensionResultResolvers<ContextType>;
  AskQuestionResult?: AskQuestionResultResolvers<ContextType>;
  AssignHandlerResult?: AssignHandlerResultResolvers<ContextType>;
  AssignSupplierResult?: AssignSupplierResultResolvers<ContextType>;
  AssignmentEnded?: AssignmentEndedResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentAdded?: AttachmentAddedResolvers<ContextType>;
  AuditorGrant?: AuditorGrantResolvers<ContextType>;
  AuditorGrantEnded?: AuditorGrantEndedResolvers<ContextType>;
  AuditorGranted?: AuditorGrantedResolvers<ContextType>;
  BeginIncidentResult?: BeginIncidentResultResolvers<ContextType>;
  BetterClosing?: BetterClosingResolvers<ContextType>;
  BookedMisses?: BookedMissesResolvers<ContextType>;
  BounceResolved?: BounceResolvedResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  CalendarNeverOpens?: CalendarNeverOpensResolvers<ContextType>;
  CalendarSubscribed?: CalendarSubscribedResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallLogged?: CallLoggedResolvers<ContextType>;
  CancelIncidentResult?: CancelIncidentResultResolvers<ContextType>;
  CaseBreach?: CaseBreachResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  CaseExported?: CaseExportedResolvers<ContextType>;
  CaseRead?: CaseReadResolvers<ContextType>;
  CaseReadConnection?: CaseReadConnectionResolvers<ContextType>;
  CaseReadEdge?: CaseReadEdgeResolvers<ContextType>;
  CaseRequest?: CaseRequestResolvers<ContextType>;
  CasesHandedOver?: CasesHandedOverResolvers<ContextType>;
  CauseTrendCell?: CauseTrendCellResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeAffectedSchoolsResult?: ChangeAffectedSchoolsResultResolvers<ContextType>;
  ChangeApproved?: ChangeApprovedResolvers<ContextType>;
  ChangeCalendar?: ChangeCalendarResolvers<ContextType>;
  ChangeCalendarResult?: ChangeCalendarResultResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeDefaultReporterResult?: ChangeDefaultReporterResultResolvers<ContextType>;
  ChangeDrafted?: ChangeDraftedResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  ChangeGate?: ChangeGateResolvers<ContextType>;
  ChangeObjected?: ChangeObjectedResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePriorityResult?: ChangePriorityResultResolvers<ContextType>;
  ChangeReviewed?: ChangeReviewedResolvers<ContextType>;
  ChangeRolesResult?: ChangeRolesResultResolvers<ContextType>;
  ChangeRolledBack?: ChangeRolledBackResolvers<ContextType>;
  ChangeSubmitted?: ChangeSubmittedResolvers<ContextType>;
  ChangeWithdrawn?: ChangeWithdrawnResolvers<ContextType>;
  ChecklistStep?: ChecklistStepResolvers<ContextType>;
  ChooseNotificationsResult?: ChooseNotificationsResultResolvers<ContextType>;
  CivilNumberFound?: CivilNumberFoundResolvers<ContextType>;
  CivilNumberWarning?: CivilNumberWarningResolvers<ContextType>;
  ClaimShouldHaveDetectedResult?: ClaimShouldHaveDetectedResultResolvers<ContextType>;
  ClientAlreadyEnded?: ClientAlreadyEndedResolvers<ContextType>;
  ClientCreated?: ClientCreatedResolvers<ContextType>;
  ClientCredentials?: ClientCredentialsResolvers<ContextType>;
  ClientEnded?: ClientEndedResolvers<ContextType>;
  ClientSecretIssued?: ClientSecretIssuedResolvers<ContextType>;
  ClientSecretMissing?: ClientSecretMissingResolvers<ContextType>;
  ClientSecretWithdrawn?: ClientSecretWithdrawnResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockForecast?: ClockForecastResolvers<ContextType>;
  ClockMark?: ClockMarkResolvers<ContextType>;
  ClockReadings?: ClockReadingsResolvers<ContextType>;
  ClockSimulation?: ClockSimulationResolvers<ContextType>;
  CloseIncidentResult?: CloseIncidentResultResolvers<ContextType>;
  CloseProblemResult?: CloseProblemResultResolvers<ContextType>;
  CloseQuestionResult?: CloseQuestionResultResolvers<ContextType>;
  CompleteImplementationResult?: CompleteImplementationResultResolvers<ContextType>;
  Compliance?: ComplianceResolvers<ContextType>;
  ConfirmAnnexResult?: ConfirmAnnexResultResolvers<ContextType>;
  ConfirmDialogueResult?: ConfirmDialogueResultResolvers<ContextType>;
  ConfirmFreezeResult?: ConfirmFreezeResultResolvers<ContextType>;
  ConfirmInstructionResult?: ConfirmInstructionResultResolvers<ContextType>;
  ConfirmOrganisationResult?: ConfirmOrganisationResultResolvers<ContextType>;
  ConnectedService?: ConnectedServiceResolvers<ContextType>;
  ConnectionRecorded?: ConnectionRecordedResolvers<ContextType>;
  ContactNow?: ContactNowResolvers<ContextType>;
  ContactPointNow?: ContactPointNowResolvers<ContextType>;
  ContactTest?: ContactTestResolvers<ContextType>;
  ContactTestRecorded?: ContactTestRecordedResolvers<ContextType>;
  ContactTestSent?: ContactTestSentResolvers<ContextType>;
  ContactsImported?: ContactsImportedResolvers<ContextType>;
  CoordinatingContactAppointed?: CoordinatingContactAppointedResolvers<ContextType>;
  Coordinator?: CoordinatorResolvers<ContextType>;
  CorrectFreezeResult?: CorrectFreezeResultResolvers<ContextType>;
  CreateClientResult?: CreateClientResultResolvers<ContextType>;
  CreateTokenResult?: CreateTokenResultResolvers<ContextType>;
  CriticalAnswers?: CriticalAnswersResolvers<ContextType>;
  Cvr?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DeclineSimilarityResult?: DeclineSimilarityResultResolvers<ContextType>;
  DefaultReporter?: DefaultReporterResolvers<ContextType>;
  DefaultReporterChanged?: DefaultReporterChangedResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  DetectionClaimAnswered?: DetectionClaimAnsweredResolvers<ContextType>;
  DetectionClaimed?: DetectionClaimedResolvers<ContextType>;
  DeviateFromAnnexResult?: DeviateFromAnnexResultResolvers<ContextType>;
  Dialogue?: DialogueResolvers<ContextType>;
  DialogueAnswer?: DialogueAnswerResolvers<ContextType>;
  DialogueCall?: DialogueCallResolvers<ContextType>;
  DialogueCallLogged?: DialogueCallLoggedResolvers<ContextType>;
  DialogueConfirmed?: DialogueConfirmedResolvers<ContextType>;
  DialogueOneSided?: DialogueOneSidedResolvers<ContextType>;
  DialogueParticipant?: DialogueParticipantResolvers<ContextType>;
  DialogueQuestion?: DialogueQuestionResolvers<ContextType>;
  DigitalPostRecorded?: DigitalPostRecordedResolvers<ContextType>;
  DisablePersonResult?: DisablePersonResultResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeAlreadyOpen?: DisputeAlreadyOpenResolvers<ContextType>;
  DisputeSettled?: DisputeSettledResolvers<ContextType>;
  DisputeTick?: DisputeTickResolvers<ContextType>;
  DraftChangeResult?: DraftChangeResultResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  EnablePersonResult?: EnablePersonResultResolvers<ContextType>;
  EndAgreementResult?: EndAgreementResultResolvers<ContextType>;
  EndAllSessionsResult?: EndAllSessionsResultResolvers<ContextType>;
  EndAssignmentResult?: EndAssignmentResultResolvers<ContextType>;
  EndAuditorGrantResult?: EndAuditorGrantResultResolvers<ContextType>;
  EndClientResult?: EndClientResultResolvers<ContextType>;
  EndDeviationResult?: EndDeviationResultResolvers<ContextType>;
  EndMembershipResult?: EndMembershipResultResolvers<ContextType>;
  EndOwnSessionResult?: EndOwnSessionResultResolvers<ContextType>;
  EndSubscriptionResult?: EndSubscriptionResultResolvers<ContextType>;
  EscalationAcknowledged?: EscalationAcknowledgedResolvers<ContextType>;
  EscalationLevelSet?: EscalationLevelSetResolvers<ContextType>;
  EscalationNow?: EscalationNowResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  ExportIncidentResult?: ExportIncidentResultResolvers<ContextType>;
  ExtensionAlreadyAsked?: ExtensionAlreadyAskedResolvers<ContextType>;
  ExtensionAnswered?: ExtensionAnsweredResolvers<ContextType>;
  ExtensionAsked?: ExtensionAskedResolvers<ContextType>;
  ExtensionBeyondWall?: ExtensionBeyondWallResolvers<ContextType>;
  ExtensionNotAsked?: ExtensionNotAskedResolvers<ContextType>;
  ExtensionNotLater?: ExtensionNotLaterResolvers<ContextType>;
  ExternalReference?: ExternalReferenceResolvers<ContextType>;
  ExternalReferenceRecorded?: ExternalReferenceRecordedResolvers<ContextType>;
  FeedbackProposal?: FeedbackProposalResolvers<ContextType>;
  FeedbackTimeAccepted?: FeedbackTimeAcceptedResolvers<ContextType>;
  FeedbackTimeAcceptedByLink?: FeedbackTimeAcceptedByLinkResolvers<ContextType>;
  FeedbackTimeByLink?: FeedbackTimeByLinkResolvers<ContextType>;
  FeedbackTimeProposed?: FeedbackTimeProposedResolvers<ContextType>;
  FreezeConfirmed?: FreezeConfirmedResolvers<ContextType>;
  FreezeCorrected?: FreezeCorrectedResolvers<ContextType>;
  FreezeExemptionGranted?: FreezeExemptionGrantedResolvers<ContextType>;
  FreezePeriod?: FreezePeriodResolvers<ContextType>;
  FreezePeriods?: FreezePeriodsResolvers<ContextType>;
  FreezePeriodsResult?: FreezePeriodsResultResolvers<ContextType>;
  GateReason?: GateReasonResolvers<ContextType>;
  GateShut?: GateShutResolvers<ContextType>;
  GateUnavailable?: GateUnavailableResolvers<ContextType>;
  GrantAuditorResult?: GrantAuditorResultResolvers<ContextType>;
  GrantFreezeExemptionResult?: GrantFreezeExemptionResultResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverCasesResult?: HandOverCasesResultResolvers<ContextType>;
  Handler?: HandlerResolvers<ContextType>;
  HandlerAssigned?: HandlerAssignedResolvers<ContextType>;
  HandlerRequired?: HandlerRequiredResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  IdentityProvider?: IdentityProviderResolvers<ContextType>;
  IdentityProviderSaved?: IdentityProviderSavedResolvers<ContextType>;
  ImplementationCompleted?: ImplementationCompletedResolvers<ContextType>;
  ImplementationStarted?: ImplementationStartedResolvers<ContextType>;
  ImportContactsResult?: ImportContactsResultResolvers<ContextType>;
  ImportSchoolsResult?: ImportSchoolsResultResolvers<ContextType>;
  ImportUndone?: ImportUndoneResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentBegun?: IncidentBegunResolvers<ContextType>;
  IncidentCancelled?: IncidentCancelledResolvers<ContextType>;
  IncidentClosed?: IncidentClosedResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentCycle?: IncidentCycleResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentLinked?: IncidentLinkedResolvers<ContextType>;
  IncidentReopened?: IncidentReopenedResolvers<ContextType>;
  IncidentReported?: IncidentReportedResolvers<ContextType>;
  IncidentResolved?: IncidentResolvedResolvers<ContextType>;
  IncidentsStillOpen?: IncidentsStillOpenResolvers<ContextType>;
  IncompleteChange?: IncompleteChangeResolvers<ContextType>;
  IncompleteReport?: IncompleteReportResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  InstructionAcknowledged?: InstructionAcknowledgedResolvers<ContextType>;
  InstructionAcknowledgement?: InstructionAcknowledgementResolvers<ContextType>;
  InstructionConfirmed?: InstructionConfirmedResolvers<ContextType>;
  InstructionCopy?: InstructionCopyResolvers<ContextType>;
  InstructionInForce?: InstructionInForceResolvers<ContextType>;
  IntegrationClient?: IntegrationClientResolvers<ContextType>;
  IntegrationClientConnection?: IntegrationClientConnectionResolvers<ContextType>;
  IntegrationClientEdge?: IntegrationClientEdgeResolvers<ContextType>;
  InterfaceService?: InterfaceServiceResolvers<ContextType>;
  InterfaceServiceSwitched?: InterfaceServiceSwitchedResolvers<ContextType>;
  InterfaceVersion?: InterfaceVersionResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationByLink?: InvitationByLinkResolvers<ContextType>;
  InvitationWithdrawn?: InvitationWithdrawnResolvers<ContextType>;
  InvitePersonResult?: InvitePersonResultResolvers<ContextType>;
  IssueClientSecretResult?: IssueClientSecretResultResolvers<ContextType>;
  KnownError?: KnownErrorResolvers<ContextType>;
  KnownErrorConnection?: KnownErrorConnectionResolvers<ContextType>;
  KnownErrorEdge?: KnownErrorEdgeResolvers<ContextType>;
  KnownErrorRecorded?: KnownErrorRecordedResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LevelTwoRequired?: LevelTwoRequiredResolvers<ContextType>;
  LineFault?: LineFaultResolvers<ContextType>;
  LinkClosed?: LinkClosedResolvers<ContextType>;
  LinkIncidentResult?: LinkIncidentResultResolvers<ContextType>;
  LogCallResult?: LogCallResultResolvers<ContextType>;
  LogDialogueCallResult?: LogDialogueCallResultResolvers<ContextType>;
  MailBounce?: MailBounceResolvers<ContextType>;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipEnded?: MembershipEndedResolvers<ContextType>;
  MergeOrganisationsResult?: MergeOrganisationsResultResolvers<ContextType>;
  MoveWindowResult?: MoveWindowResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoFreezeToExempt?: NoFreezeToExemptResolvers<ContextType>;
  NoSuchDispute?: NoSuchDisputeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotARequest?: NotARequestResolvers<ContextType>;
  NotAnIncident?: NotAnIncidentResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotMajorIncident?: NotMajorIncidentResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NotResolved?: NotResolvedResolvers<ContextType>;
  NotSuggested?: NotSuggestedResolvers<ContextType>;
  NoteAdded?: NoteAddedResolvers<ContextType>;
  NothingToAcknowledge?: NothingToAcknowledgeResolvers<ContextType>;
  NoticeSimulation?: NoticeSimulationResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationsChosen?: NotificationsChosenResolvers<ContextType>;
  NotificationsRead?: NotificationsReadResolvers<ContextType>;
  ObjectToChangeResult?: ObjectToChangeResultResolvers<ContextType>;
  ObjectToPriorityResult?: ObjectToPriorityResultResolvers<ContextType>;
  ObjectToWaiverResult?: ObjectToWaiverResultResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  OnCallSecretRotated?: OnCallSecretRotatedResolvers<ContextType>;
  Onboarding?: OnboardingResolvers<ContextType>;
  OnboardingTask?: OnboardingTaskResolvers<ContextType>;
  OnlyTheAskerCloses?: OnlyTheAskerClosesResolvers<ContextType>;
  OpenAgreementResult?: OpenAgreementResultResolvers<ContextType>;
  OpenProblemResult?: OpenProblemResultResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConfirmation?: OrganisationConfirmationResolvers<ContextType>;
  OrganisationConfirmed?: OrganisationConfirmedResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationEvent?: OrganisationEventResolvers<ContextType>;
  OrganisationEventConnection?: OrganisationEventConnectionResolvers<ContextType>;
  OrganisationEventEdge?: OrganisationEventEdgeResolvers<ContextType>;
  OrganisationRegistered?: OrganisationRegisteredResolvers<ContextType>;
  OrganisationSwitched?: OrganisationSwitchedResolvers<ContextType>;
  OrganisationUpdated?: OrganisationUpdatedResolvers<ContextType>;
  OrganisationsMerged?: OrganisationsMergedResolvers<ContextType>;
  OtherPersonSignedIn?: OtherPersonSignedInResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyFigures?: PartyFiguresResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordReset?: PasswordResetResolvers<ContextType>;
  PasswordResetByLink?: PasswordResetByLinkResolvers<ContextType>;
  PasswordResetRequested?: PasswordResetRequestedResolvers<ContextType>;
  PasswordWrong?: PasswordWrongResolvers<ContextType>;
  PersonDisabled?: PersonDisabledResolvers<ContextType>;
  PersonEnabled?: PersonEnabledResolvers<ContextType>;
  PersonInvited?: PersonInvitedResolvers<ContextType>;
  PersonNow?: PersonNowResolvers<ContextType>;
  PhoneDuty?: PhoneDutyResolvers<ContextType>;
  PhoneHours?: PhoneHoursResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PlanProblemResult?: PlanProblemResultResolvers<ContextType>;
  PointNotTicked?: PointNotTickedResolvers<ContextType>;
  PointProposed?: PointProposedResolvers<ContextType>;
  PointTicked?: PointTickedResolvers<ContextType>;
  Prevention?: PreventionResolvers<ContextType>;
  PriorityChangePreview?: PriorityChangePreviewResolvers<ContextType>;
  PriorityChanged?: PriorityChangedResolvers<ContextType>;
  PriorityCount?: PriorityCountResolvers<ContextType>;
  PriorityObjected?: PriorityObjectedResolvers<ContextType>;
  PriorityReasonRequired?: PriorityReasonRequiredResolvers<ContextType>;
  PriorityWord?: PriorityWordResolvers<ContextType>;
  PriorityWordsSet?: PriorityWordsSetResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemClosed?: ProblemClosedResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemNotSolved?: ProblemNotSolvedResolvers<ContextType>;
  ProblemOpened?: ProblemOpenedResolvers<ContextType>;
  ProblemOwner?: ProblemOwnerResolvers<ContextType>;
  ProblemOwnerRequired?: ProblemOwnerRequiredResolvers<ContextType>;
  ProblemPlanned?: ProblemPlannedResolvers<ContextType>;
  ProblemRequired?: ProblemRequiredResolvers<ContextType>;
  ProblemSolved?: ProblemSolvedResolvers<ContextType>;
  ProblemSuggestion?: ProblemSuggestionResolvers<ContextType>;
  ProfileUpdated?: ProfileUpdatedResolvers<ContextType>;
  ProposalClosed?: ProposalClosedResolvers<ContextType>;
  ProposeAgreedPointResult?: ProposeAgreedPointResultResolvers<ContextType>;
  ProposeFeedbackTimeResult?: ProposeFeedbackTimeResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionAnswered?: QuestionAnsweredResolvers<ContextType>;
  QuestionAsked?: QuestionAskedResolvers<ContextType>;
  QuestionClosed?: QuestionClosedResolvers<ContextType>;
  QuestionIsClosed?: QuestionIsClosedResolvers<ContextType>;
  QuestionOpen?: QuestionOpenResolvers<ContextType>;
  RecallStatusResult?: RecallStatusResultResolvers<ContextType>;
  RecallTooLate?: RecallTooLateResolvers<ContextType>;
  RecordConnectionResult?: RecordConnectionResultResolvers<ContextType>;
  RecordContactTestResult?: RecordContactTestResultResolvers<ContextType>;
  RecordDigitalPostResult?: RecordDigitalPostResultResolvers<ContextType>;
  RecordExternalReferenceResult?: RecordExternalReferenceResultResolvers<ContextType>;
  RecordKnownErrorResult?: RecordKnownErrorResultResolvers<ContextType>;
  RecordSchoolOutcomeResult?: RecordSchoolOutcomeResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterOrganisationResult?: RegisterOrganisationResultResolvers<ContextType>;
  RemoveViewResult?: RemoveViewResultResolvers<ContextType>;
  ReopenIncidentResult?: ReopenIncidentResultResolvers<ContextType>;
  ReopenTooLate?: ReopenTooLateResolvers<ContextType>;
  ReportIncidentResult?: ReportIncidentResultResolvers<ContextType>;
  ReportableSchool?: ReportableSchoolResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  RequestAnswered?: RequestAnsweredResolvers<ContextType>;
  RequestPasswordResetResult?: RequestPasswordResetResultResolvers<ContextType>;
  RequestResourcesResult?: RequestResourcesResultResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementAnnounced?: RequirementAnnouncedResolvers<ContextType>;
  RequirementAnswer?: RequirementAnswerResolvers<ContextType>;
  RequirementAnswered?: RequirementAnsweredResolvers<ContextType>;
  RequirementRecipient?: RequirementRecipientResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolveBounceResult?: ResolveBounceResultResolvers<ContextType>;
  ResolveIncidentResult?: ResolveIncidentResultResolvers<ContextType>;
  ResourceRequest?: ResourceRequestResolvers<ContextType>;
  ResourcesAnswered?: ResourcesAnsweredResolvers<ContextType>;
  ResourcesRequested?: ResourcesRequestedResolvers<ContextType>;
  ReturnRootCauseResult?: ReturnRootCauseResultResolvers<ContextType>;
  ReviewChangeResult?: ReviewChangeResultResolvers<ContextType>;
  ReviewDateNotAhead?: ReviewDateNotAheadResolvers<ContextType>;
  RevokeStandardTemplateResult?: RevokeStandardTemplateResultResolvers<ContextType>;
  RevokeTokenResult?: RevokeTokenResultResolvers<ContextType>;
  RolesChanged?: RolesChangedResolvers<ContextType>;
  RollBackChangeResult?: RollBackChangeResultResolvers<ContextType>;
  RootCause?: RootCauseResolvers<ContextType>;
  RootCauseAccepted?: RootCauseAcceptedResolvers<ContextType>;
  RootCauseAlreadySent?: RootCauseAlreadySentResolvers<ContextType>;
  RootCauseAnalysis?: RootCauseAnalysisResolvers<ContextType>;
  RootCauseDates?: RootCauseDatesResolvers<ContextType>;
  RootCauseDraft?: RootCauseDraftResolvers<ContextType>;
  RootCauseDraftSaved?: RootCauseDraftSavedResolvers<ContextType>;
  RootCauseExtension?: RootCauseExtensionResolvers<ContextType>;
  RootCauseIncomplete?: RootCauseIncompleteResolvers<ContextType>;
  RootCauseMissing?: RootCauseMissingResolvers<ContextType>;
  RootCauseNotOwed?: RootCauseNotOwedResolvers<ContextType>;
  RootCauseNotSent?: RootCauseNotSentResolvers<ContextType>;
  RootCauseObjection?: RootCauseObjectionResolvers<ContextType>;
  RootCauseRequired?: RootCauseRequiredResolvers<ContextType>;
  RootCauseReturned?: RootCauseReturnedResolvers<ContextType>;
  RootCauseSent?: RootCauseSentResolvers<ContextType>;
  RootCauseWaived?: RootCauseWaivedResolvers<ContextType>;
  RootCauseWaiver?: RootCauseWaiverResolvers<ContextType>;
  RotateOnCallSecretResult?: RotateOnCallSecretResultResolvers<ContextType>;
  RotateTokenResult?: RotateTokenResultResolvers<ContextType>;
  SaveAnnexDraftResult?: SaveAnnexDraftResultResolvers<ContextType>;
  SaveIdentityProviderResult?: SaveIdentityProviderResultResolvers<ContextType>;
  SaveRootCauseDraftResult?: SaveRootCauseDraftResultResolvers<ContextType>;
  SaveViewResult?: SaveViewResultResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SchoolImport?: SchoolImportResolvers<ContextType>;
  SchoolLine?: SchoolLineResolvers<ContextType>;
  SchoolOutcome?: SchoolOutcomeResolvers<ContextType>;
  SchoolOutcomeRecorded?: SchoolOutcomeRecordedResolvers<ContextType>;
  SchoolsImported?: SchoolsImportedResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SecondPersonRequired?: SecondPersonRequiredResolvers<ContextType>;
  SendRootCauseResult?: SendRootCauseResultResolvers<ContextType>;
  SendStatusResult?: SendStatusResultResolvers<ContextType>;
  ServiceCondition?: ServiceConditionResolvers<ContextType>;
  ServiceHandler?: ServiceHandlerResolvers<ContextType>;
  ServiceUptime?: ServiceUptimeResolvers<ContextType>;
  ServiceWindow?: ServiceWindowResolvers<ContextType>;
  ServiceWindowAnnounced?: ServiceWindowAnnouncedResolvers<ContextType>;
  ServiceWindowWord?: ServiceWindowWordResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  SetEscalationLevelResult?: SetEscalationLevelResultResolvers<ContextType>;
  SetPriorityWordsResult?: SetPriorityWordsResultResolvers<ContextType>;
  SetTestEnvironmentResult?: SetTestEnvironmentResultResolvers<ContextType>;
  SettleDisputeResult?: SettleDisputeResultResolvers<ContextType>;
  SignInFirst?: SignInFirstResolvers<ContextType>;
  SignInProvider?: SignInProviderResolvers<ContextType>;
  SignInTooOld?: SignInTooOldResolvers<ContextType>;
  SignInWay?: SignInWayResolvers<ContextType>;
  SimilarityDeclined?: SimilarityDeclinedResolvers<ContextType>;
  SimulateClockResult?: SimulateClockResultResolvers<ContextType>;
  SimulateNoticeResult?: SimulateNoticeResultResolvers<ContextType>;
  SituationManagerAppointed?: SituationManagerAppointedResolvers<ContextType>;
  SolveProblemResult?: SolveProblemResultResolvers<ContextType>;
  StandardTemplate?: StandardTemplateResolvers<ContextType>;
  StandardTemplateApproved?: StandardTemplateApprovedResolvers<ContextType>;
  StandardTemplateRevoked?: StandardTemplateRevokedResolvers<ContextType>;
  StartImplementationResult?: StartImplementationResultResolvers<ContextType>;
  StatusMessage?: StatusMessageResolvers<ContextType>;
  StatusRecalled?: StatusRecalledResolvers<ContextType>;
  StatusSent?: StatusSentResolvers<ContextType>;
  StepNotPossible?: StepNotPossibleResolvers<ContextType>;
  SubmitAnnexResult?: SubmitAnnexResultResolvers<ContextType>;
  SubmitChangeResult?: SubmitChangeResultResolvers<ContextType>;
  SubscribeToCalendarResult?: SubscribeToCalendarResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubscriptionEnded?: SubscriptionEndedResolvers<ContextType>;
  SupplierAnnexAdopted?: SupplierAnnexAdoptedResolvers<ContextType>;
  SupplierAssigned?: SupplierAssignedResolvers<ContextType>;
  SupplierAssignment?: SupplierAssignmentResolvers<ContextType>;
  SupplierChoice?: SupplierChoiceResolvers<ContextType>;
  SupplierPart?: SupplierPartResolvers<ContextType>;
  SwitchInterfaceServiceResult?: SwitchInterfaceServiceResultResolvers<ContextType>;
  SwitchOrganisationResult?: SwitchOrganisationResultResolvers<ContextType>;
  TestContactResult?: TestContactResultResolvers<ContextType>;
  TestEnvironmentSet?: TestEnvironmentSetResolvers<ContextType>;
  TickAgreedPointResult?: TickAgreedPointResultResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TokenAlreadyEnded?: TokenAlreadyEndedResolvers<ContextType>;
  TokenAlreadyRotated?: TokenAlreadyRotatedResolvers<ContextType>;
  TokenCreated?: TokenCreatedResolvers<ContextType>;
  TokenRevoked?: TokenRevokedResolvers<ContextType>;
  TokenRotated?: TokenRotatedResolvers<ContextType>;
  TooManyTries?: TooManyTriesResolvers<ContextType>;
  UndoImportResult?: UndoImportResultResolvers<ContextType>;
  UnknownPriorityWord?: UnknownPriorityWordResolvers<ContextType>;
  UpdateOrganisationResult?: UpdateOrganisationResultResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  ViewRemoved?: ViewRemovedResolvers<ContextType>;
  ViewSaved?: ViewSavedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WaiveRootCauseResult?: WaiveRootCauseResultResolvers<ContextType>;
  WaiverObjected?: WaiverObjectedResolvers<ContextType>;
  WindowMoved?: WindowMovedResolvers<ContextType>;
  WishAnswered?: WishAnsweredResolvers<ContextType>;
  WithdrawChangeResult?: WithdrawChangeResultResolvers<ContextType>;
  WithdrawClientSecretResult?: WithdrawClientSecretResultResolvers<ContextType>;
  WithdrawInvitationResult?: WithdrawInvitationResultResolvers<ContextType>;
  WorkingDaysCount?: WorkingDaysCountResolvers<ContextType>;
  WorkingDaysResult?: WorkingDaysResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  read?: ReadDirectiveResolver<any, any, ContextType>;
};
