import type { AnnexKind } from './annex.ts'
import { type Language, sayDate } from './say-time.ts'

const words = {
  da: {
    annex: { ANNEX_1: 'Bilag 1', ANNEX_2: 'Bilag 2' },
    fields: {
      unitName: 'Enhedens navn',
      phone: 'Telefon',
      mailbox: 'Postkasse',
      outOfHoursMailbox: 'Postkasse, der læses døgnet rundt',
      onCallPhone: 'Vagttelefon',
      onCallAddress: 'Adresse til sms eller webhook',
      statusPageUrl: 'Driftsstatus',
      hours: 'Telefontid',
      closed: 'Lukkedage',
      deputy: 'stedfortræder',
    },
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    level: 'Eskalation, niveau',
    contact: 'Kontaktperson',
    roles: {
      OPERATIONS: 'drift',
      CHANGES: 'ændringer',
      PROBLEMS: 'problemer og årsagsanalyser',
      MAJOR_INCIDENT: 'kritiske fejl',
      ATP_SERVICE_DESK: 'ATP Servicedesk',
      MANAGEMENT: 'ledelse',
    },
    point: 'Modtager af',
    caseTypes: { INCIDENT: 'incidents', PROBLEM: 'problems', CHANGE: 'changes', MAJOR_INCIDENT: 'kritiske incidents' },
    services: { SCHOOL_STAY: 'skoleophold', BOARD_AND_LODGING: 'kostophold' },
    supplier: 'Leverandørens del, godkendt af skolen:',
  },
  en: {
    annex: { ANNEX_1: 'Annex 1', ANNEX_2: 'Annex 2' },
    fields: {
      unitName: 'Name of the unit',
      phone: 'Telephone',
      mailbox: 'Mailbox',
      outOfHoursMailbox: 'Mailbox that is read round the clock',
      onCallPhone: 'On-call telephone',
      onCallAddress: 'Address for text messages or a webhook',
      statusPageUrl: 'Operating status',
      hours: 'Phone hours',
      closed: 'Closing days',
      deputy: 'deputy',
    },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    level: 'Escalation, level',
    contact: 'Contact for',
    roles: {
      OPERATIONS: 'operations',
      CHANGES: 'changes',
      PROBLEMS: 'problems and root causes',
      MAJOR_INCIDENT: 'critical faults',
      ATP_SERVICE_DESK: 'ATP Servicedesk',
      MANAGEMENT: 'management',
    },
    point: 'Receives',
    caseTypes: { INCIDENT: 'incidents', PROBLEM: 'problems', CHANGE: 'changes', MAJOR_INCIDENT: 'critical incidents' },
    services: { SCHOOL_STAY: 'school stays', BOARD_AND_LODGING: 'board and lodging' },
    supplier: "The supplier's part, adopted by the school:",
  },
} as const

const pick = (from: Readonly<Record<string, string>>, key: string) => from[key] ?? key

/** "Bilag 2" (Instruks 7.1, 7.2). */
export const sayAnnex = (kind: AnnexKind, language: Language): string => words[language].annex[kind]

export const sayRole = (role: string, language: Language): string => pick(words[language].roles, role)

/** "Skoleophold, incidents", as the receiver of section 5.1 is named. */
export const sayReceived = (service: string, caseType: string, language: Language): string =>
  `${pick(words[language].services, service)}, ${pick(words[language].caseTypes, caseType)}`

/** A field of an annex in words, by its path: 'hours.week.5' is "Telefontid, fredag" (R-7.1, R-7.2). */
export function sayAnnexField(path: string, language: Language): string {
  const mine = words[language]
  const [part = '', first = '', second = ''] = path.split('.')
  switch (part) {
    case 'hours':
      if (first === 'week') return `${mine.fields.hours}, ${mine.weekdays[Number(second) - 1] ?? second}`
      if (first === 'closed') return mine.fields.closed
      if (first === 'special')
        return `${mine.fields.hours}, ${/^\d{4}/.test(second) ? sayDate(second, language) : second}`
      return mine.fields.hours
    case 'contacts':
      return `${mine.contact}, ${sayRole(first, language)}`
    case 'escalation':
      return `${mine.level} ${first}${second ? `, ${mine.fields.deputy}` : ''}`
    case 'points':
      return `${mine.point} ${sayReceived(first, second, language)}`
    case 'supplierParts':
      return `${mine.supplier} ${pick(mine.services, first)}`
    default:
      return pick(mine.fields, part)
  }
}
