import type { EscalationAcknowledged as Acknowledged } from '#db/commands/acknowledge-escalation.ts'
import type { NoteAdded as Noted } from '#db/commands/add-note.ts'
import type { RequestAnswered as Answered } from '#db/commands/answer-request.ts'
import type { CoordinatingContactAppointed as ContactNamed } from '#db/commands/appoint-coordinating-contact.ts'
import type { SituationManagerAppointed as ManagerNamed } from '#db/commands/appoint-situation-manager.ts'
import type { HandlerAssigned as Assigned } from '#db/commands/assign-handler.ts'
import type { AffectedSchoolsChanged as SchoolsChanged } from '#db/commands/change-affected-schools.ts'
import type { CallLogged as Called } from '#db/commands/log-call.ts'
import type { ExternalReferenceRecorded as ReferenceRecorded } from '#db/commands/record-external-reference.ts'
import type { SchoolOutcomeRecorded as Recorded } from '#db/commands/record-school-outcome.ts'
import type { OnCallSecretRotated as Rotated } from '#db/commands/rotate-on-call-secret.ts'
import type { CallRow, SchoolResultRow } from '#db/queries/coordination.ts'
import type { CaseRequestRow, CaseRoleRow } from '#db/tables/incident.ts'
import type { ChecklistStep as Step } from '#domain/p1-checklist.ts'
import type { Refused } from './mappers.ts'

// What stands behind the types of calls, roles and requests while their resolvers run (codegen.ts, "mappers").
export type CaseRequest = CaseRequestRow
export type Coordinator = CaseRoleRow
export type Call = CallRow
export type SchoolOutcome = SchoolResultRow
export type ChecklistStep = Step
export type CallLogged = Called
export type SituationManagerAppointed = ManagerNamed
export type CoordinatingContactAppointed = ContactNamed
export type EscalationAcknowledged = Acknowledged
export type HandlerAssigned = Assigned
export type NoteAdded = Noted
export type ExternalReferenceRecorded = ReferenceRecorded
export type AffectedSchoolsChanged = SchoolsChanged
export type SchoolOutcomeRecorded = Recorded
export type RequestAnswered = Answered
export type OnCallSecretRotated = Rotated
export type NotMajorIncident = Refused<'NotMajorIncident'>
export type NothingToAcknowledge = Refused<'NothingToAcknowledge'>
export type NotAnIncident = Refused<'NotAnIncident'>
export type NotARequest = Refused<'NotARequest'>
export type AnswerNotPossible = Refused<'AnswerNotPossible'>
