import type { MailData } from '#db/mail-data.ts'
import type { Draft } from './draft.ts'
import { type Language, say } from './say.ts'
import { accessAsked } from './templates/access-asked.ts'
import { accessGranted } from './templates/access-granted.ts'
import { annexChanged } from './templates/annex-changed.ts'
import { annexCheck } from './templates/annex-check.ts'
import { annexMissing } from './templates/annex-missing.ts'
import { certificateExpires } from './templates/certificate-expires.ts'
import { changeNews } from './templates/change-news.ts'
import { clockAtRisk } from './templates/clock-at-risk.ts'
import { clockMissed } from './templates/clock-missed.ts'
import { contactBounced } from './templates/contact-bounced.ts'
import { contactTest } from './templates/contact-test.ts'
import { coordination } from './templates/coordination.ts'
import { escalation } from './templates/escalation.ts'
import { freezeNear } from './templates/freeze-near.ts'
import { incidentHandedOver } from './templates/incident-handed-over.ts'
import { incidentNews } from './templates/incident-news.ts'
import { incidentReceived } from './templates/incident-received.ts'
import { incidentReported } from './templates/incident-reported.ts'
import { incidentResolved } from './templates/incident-resolved.ts'
import { invitation } from './templates/invitation.ts'
import { onCall } from './templates/on-call.ts'
import { passwordReset } from './templates/password-reset.ts'
import { problemNews } from './templates/problem-news.ts'
import { problemOpened } from './templates/problem-opened.ts'
import { request } from './templates/request.ts'
import { requirementAnnounced } from './templates/requirement-announced.ts'
import { requirementAnswered } from './templates/requirement-answered.ts'
import { rootCauseDue } from './templates/root-cause-due.ts'
import { rootCauseMissed } from './templates/root-cause-missed.ts'
import { rootCauseSent } from './templates/root-cause-sent.ts'
import { serviceWindow } from './templates/service-window.ts'
import { statusSent } from './templates/status-sent.ts'
import { supplierAssigned } from './templates/supplier-assigned.ts'
import { tokenExpires } from './templates/token-expires.ts'

/** What a mail says, by its template. */
export function draftMail(data: MailData, language: Language): Draft {
  const words = say[language]
  switch (data.template) {
    case 'INVITATION':
      return invitation(data, words)
    case 'ACCESS_ASKED':
      return accessAsked(data, words)
    case 'ACCESS_GRANTED':
      return accessGranted(data, words)
    case 'PASSWORD_RESET':
      return passwordReset(data, words)
    case 'TOKEN_EXPIRES':
      return tokenExpires(data, words)
    case 'CERTIFICATE_EXPIRES':
      return certificateExpires(data, words)
    case 'ANNEX_CHANGED':
      return annexChanged(data, words)
    case 'ANNEX_CHECK':
      return annexCheck(data, words)
    case 'ANNEX_MISSING':
      return annexMissing(data, words)
    case 'SUPPLIER_ASSIGNED':
      return supplierAssigned(data, words)
    case 'CONTACT_BOUNCED':
      return contactBounced(data, words)
    case 'INCIDENT_REPORTED':
      return incidentReported(data, words)
    case 'INCIDENT_RECEIVED':
      return incidentReceived(data, words)
    case 'STATUS_SENT':
      return statusSent(data, words)
    case 'CLOCK_AT_RISK':
      return clockAtRisk(data, words)
    case 'CLOCK_MISSED':
      return clockMissed(data, words)
    case 'ESCALATION':
      return escalation(data, words)
    case 'COORDINATION':
      return coordination(data, words)
    case 'REQUEST':
      return request(data, words)
    case 'ON_CALL':
      return onCall(data, words)
    case 'INCIDENT_NEWS':
      return incidentNews(data, words)
    case 'INCIDENT_HANDED_OVER':
      return incidentHandedOver(data, words)
    case 'CONTACT_TEST':
      return contactTest(data, words)
    case 'PROBLEM_OPENED':
      return problemOpened(data, words)
    case 'ROOT_CAUSE_DUE':
      return rootCauseDue(data, words)
    case 'ROOT_CAUSE_MISSED':
      return rootCauseMissed(data, words)
    case 'ROOT_CAUSE_SENT':
      return rootCauseSent(data, words)
    case 'CHANGE_NEWS':
      return changeNews(data, words)
    case 'REQUIREMENT_ANNOUNCED':
      return requirementAnnounced(data, words)
    case 'REQUIREMENT_ANSWERED':
      return requirementAnswered(data, words)
    case 'SERVICE_WINDOW':
      return serviceWindow(data, words)
    case 'FREEZE_NEAR':
      return freezeNear(data, words)
    case 'PROBLEM_NEWS':
      return problemNews(data, words)
    case 'INCIDENT_RESOLVED':
      return incidentResolved(data, words)
  }
}
