import { type AnnexService, receivingPoint } from '#domain/annex.ts'
import { calendarOfHours } from '#domain/phone-hours.ts'
import type { Annex } from './queries/annexes.ts'

type Received = Readonly<{
  service: AnnexService | 'BOTH' | 'OTHER'
  caseType: 'INCIDENT' | 'PROBLEM' | 'CHANGE'
  isMajor?: boolean
}>

/**
 * The annex as it receives a case: name, telephone, mailboxes and hours of the contact point that is named for the
 * service and the type of case, or the annex's own.
 */
export function receivingAnnex(annex: Annex, received: Received): Annex {
  const point = receivingPoint(annex.points, received)
  if (!point) return annex
  const own = point.hours ? calendarOfHours(point.hours, point.name, String(annex.version)) : null
  if (own && !own.ok) throw new Error(`the hours of ${point.name} in annex ${annex.id} do not validate`)
  return {
    ...annex,
    unitName: point.name,
    phone: point.phone,
    mailbox: point.mailbox,
    outOfHoursMailbox: point.outOfHoursMailbox || annex.outOfHoursMailbox,
    calendar: own ? own.value : annex.calendar,
  }
}
