import type {
  ChangeNewsMail,
  ProblemNewsMail,
  ProblemOpenedMail,
  RootCauseDueMail,
  RootCauseMissedMail,
  RootCauseSentMail,
} from './mail-data/file.ts'
import type {
  ClockAtRiskMail,
  ClockMissedMail,
  CoordinationMail,
  EscalationMail,
  IncidentHandedOverMail,
  IncidentNewsMail,
  IncidentReceivedMail,
  IncidentReportedMail,
  IncidentResolvedMail,
  OnCallMail,
  RequestMail,
  StatusSentMail,
} from './mail-data/incident.ts'
import type {
  AccessAskedMail,
  AccessGrantedMail,
  AnnexChangedMail,
  AnnexCheckMail,
  AnnexMissingMail,
  CertificateExpiresMail,
  ContactBouncedMail,
  ContactTestMail,
  InvitationMail,
  PasswordResetMail,
  SupplierAssignedMail,
  TokenExpiresMail,
} from './mail-data/organisation.ts'
import type {
  FreezeNearMail,
  RequirementAnnouncedMail,
  RequirementAnsweredMail,
  ServiceWindowMail,
} from './mail-data/planning.ts'

export type * from './mail-data/file.ts'
export type * from './mail-data/incident.ts'
export type * from './mail-data/organisation.ts'
export type * from './mail-data/planning.ts'
export type * from './mail-data/shape.ts'

/** Every mail there is. */
export type MailData =
  | InvitationMail
  | AccessAskedMail
  | AccessGrantedMail
  | PasswordResetMail
  | TokenExpiresMail
  | CertificateExpiresMail
  | AnnexChangedMail
  | AnnexCheckMail
  | AnnexMissingMail
  | ContactBouncedMail
  | SupplierAssignedMail
  | IncidentReportedMail
  | IncidentReceivedMail
  | StatusSentMail
  | ClockAtRiskMail
  | ClockMissedMail
  | EscalationMail
  | IncidentResolvedMail
  | IncidentNewsMail
  | IncidentHandedOverMail
  | CoordinationMail
  | RequestMail
  | OnCallMail
  | ContactTestMail
  | ProblemOpenedMail
  | RootCauseDueMail
  | RootCauseMissedMail
  | RootCauseSentMail
  | ProblemNewsMail
  | ChangeNewsMail
  | RequirementAnnouncedMail
  | RequirementAnsweredMail
  | ServiceWindowMail
  | FreezeNearMail
