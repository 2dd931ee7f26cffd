import type { CoordinationMail, MailData } from '#db/mail-data.ts'

const coordination: Readonly<Partial<Record<CoordinationMail['what'], string>>> = {
  // Taking a critical incident over asks for a fresh sign-in first (screens 5.8).
  SITUATION_MANAGER_MISSING: '/take-over',
  COORDINATING_CONTACT_MISSING: '?do=contact',
  CALL_MISSING: '?do=call',
  REQUEST_OVERDUE: '?do=answer',
}

const ofClock = (kind: string) => (kind === 'REACTION' ? '?do=begin' : '?do=status')

/**
 * What the link of a mail about an incident opens, behind the address of the case: the form for what the receiver must
 * do. The page opens it after the sign-in and does nothing by itself, for scanners of mail follow links (screens 6).
 */
export function actOf(data: MailData): string {
  switch (data.template) {
    case 'INCIDENT_REPORTED':
      return data.mustAct && !data.case.isRequest ? '?do=begin' : ''
    case 'CLOCK_AT_RISK':
      return ofClock(data.clock.kind)
    case 'CLOCK_MISSED':
      return data.mustAct ? ofClock(data.clock.kind) : ''
    case 'ESCALATION':
      return '?do=acknowledge'
    case 'INCIDENT_RESOLVED':
      return '?do=close'
    case 'COORDINATION':
      return coordination[data.what] ?? ''
    default:
      return ''
  }
}
