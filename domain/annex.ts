import type { PhoneHours } from './phone-hours.ts'

/** Annex 1 is AUB's; annex 2 belongs to a school, and its supplier fills in a part of it (Instruks 7.1, 7.2). */
export type AnnexKind = 'ANNEX_1' | 'ANNEX_2'
export type AnnexStatus = 'DRAFT' | 'SUBMITTED' | 'ACKNOWLEDGED' | 'SUPERSEDED'
export type AnnexService = 'SCHOOL_STAY' | 'BOARD_AND_LODGING'
export type AnnexCaseType = 'INCIDENT' | 'PROBLEM' | 'CHANGE' | 'MAJOR_INCIDENT'

/** What a contact person is for. */
export const CONTACT_ROLES = [
  'OPERATIONS',
  'CHANGES',
  'PROBLEMS',
  'MAJOR_INCIDENT',
  'ATP_SERVICE_DESK',
  'MANAGEMENT',
] as const
export type ContactRole = (typeof CONTACT_ROLES)[number]

export type Deputy = Readonly<{ name: string; email: string; phone: string }>

export type EscalationContact = Readonly<{
  level: 1 | 2 | 3
  name: string
  email: string
  phone: string
  deputy?: Deputy | null
  /** The last day; contact persons who leave are ended, not deleted. */
  endedOn?: string | null
}>

export type ContactPerson = Readonly<{
  role: ContactRole
  name: string
  department: string
  location: string
  phone: string
  email: string
  endedOn?: string | null
}>

/** Who receives one service's cases of one type; without own hours those of the annex count. */
export type ContactPoint = Readonly<{
  service: AnnexService
  caseType: AnnexCaseType
  name: string
  phone: string
  mailbox: string
  outOfHoursMailbox?: string | null
  hours?: PhoneHours | null
}>

/** What somebody fills in. An empty text is a field that is not filled in yet. */
export type AnnexContent = Readonly<{
  unitName: string
  phone: string
  mailbox: string
  outOfHoursMailbox: string
  onCallPhone: string | null
  onCallAddress: string | null
  /** Where everybody sees how the services are; of annex 1 alone. */
  statusPageUrl: string | null
  hours: PhoneHours
  escalation: readonly EscalationContact[]
  contacts: readonly ContactPerson[]
  points: readonly ContactPoint[]
}>

const requiredRoles: Readonly<Record<AnnexKind, readonly ContactRole[]>> = {
  ANNEX_1: ['OPERATIONS', 'CHANGES', 'ATP_SERVICE_DESK'],
  ANNEX_2: ['OPERATIONS', 'CHANGES'],
}

/** In force until the end of the last day, a Copenhagen date (F17). */
export function isInForceOn(one: Readonly<{ endedOn?: string | null }>, today: string): boolean {
  return !one.endedOn || one.endedOn >= today
}

/**
 * The fields that an annex still lacks, as paths, in the order of the form; none when it is complete (R-2.11, R-7.1,
 * The mailbox that is read round the clock is among them, since a P1 by night goes there.
 */
export function missingInAnnex(kind: AnnexKind, annex: AnnexContent, today: string): readonly string[] {
  const missing: string[] = []
  for (const field of ['unitName', 'phone', 'mailbox', 'outOfHoursMailbox'] as const)
    if (annex[field] === '') missing.push(field)
  const days = [...Object.values(annex.hours.week), ...Object.values(annex.hours.special)]
  if (days.every(spans => spans.length === 0)) missing.push('hours')
  for (const role of requiredRoles[kind]) {
    const inForce = annex.contacts.filter(one => one.role === role && isInForceOn(one, today))
    if (!inForce.some(one => one.name && one.email && one.phone)) missing.push(`contacts.${role}`)
  }
  for (const { level, contact } of ladderOn(annex.escalation, today))
    if (!contact?.name || !contact.email || !contact.phone) missing.push(`escalation.${level}`)
  return missing
}

export type Rung = Readonly<{ level: 1 | 2 | 3; contact: EscalationContact | null }>

/** The three levels of escalation on a day; a level that nobody in force holds has no contact (R-3.6, F17). */
export function ladderOn(escalation: readonly EscalationContact[], today: string): readonly Rung[] {
  return ([1, 2, 3] as const).map(level => ({
    level,
    contact: escalation.find(one => one.level === level && isInForceOn(one, today)) ?? null,
  }))
}

type Received = Readonly<{
  service: AnnexService | 'BOTH' | 'OTHER'
  caseType: 'INCIDENT' | 'PROBLEM' | 'CHANGE'
  isMajor?: boolean
}>

/**
 * The contact point of an annex that receives a case, or null for the annex's own. A major incident
 * goes to whoever coordinates them; a case on both services only to a point that receives both.
 */
export function receivingPoint(points: readonly ContactPoint[], received: Received): ContactPoint | null {
  const { service, caseType, isMajor } = received
  if (service === 'OTHER') return null
  const of = (one: AnnexService, type: AnnexCaseType) =>
    points.find(point => point.service === one && point.caseType === type) ?? null
  const here = (one: AnnexService) => (isMajor ? of(one, 'MAJOR_INCIDENT') : null) ?? of(one, caseType)
  if (service !== 'BOTH') return here(service)
  const [first, second] = [here('SCHOOL_STAY'), here('BOARD_AND_LODGING')]
  return first && second && first.mailbox === second.mailbox && first.name === second.name ? first : null
}
