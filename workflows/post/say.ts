import type { MailCase, MailClock, MailPerson } from '#db/mail-data.ts'
import { formatPhone } from '#domain/contact.ts'
import { type Language, sayDate, sayInstant, sayTime } from '#domain/say-time.ts'

export type { Language }

/** Words and forms that every template uses. Times are Danish time, whatever the recipient's. */
export type Say = Readonly<{
  language: Language
  /** 'onsdag 25. nov. 2026 kl. 14.30' */
  at(instant: string): string
  /** 'kl. 14.30' */
  time(instant: string): string
  /** 'torsdag 7. jan. 2027' for '2027-01-07' */
  on(date: string): string
  /** 'P1', as subjects have it. */
  short(of: MailCase): string
  priority(of: MailCase): string
  service(of: MailCase): string
  /** One of several services by its code. */
  serviceName(code: string): string
  phone(number: string): string
  person(person: MailPerson): string
  clock(clock: MailClock): string
  /** The other side than the one that owes. */
  other(of: MailCase, clock: MailClock): string
}>

const words = {
  da: {
    priorities: { 1: 'Kritisk', 2: 'Alvorlig', 3: 'Normal', 4: 'Minor' },
    services: {
      SCHOOL_STAY: 'Indberetning af skoleophold',
      BOARD_AND_LODGING: 'Indberetning af kostophold',
      BOTH: 'Indberetning af skoleophold og kostophold',
      OTHER: 'Andet',
    },
    clocks: {
      REACTION: 'Reaktionstid',
      FIRST_FEEDBACK: 'Første tilbagemelding',
      NEXT_STATUS: 'Næste status',
      AGREED_FEEDBACK: 'Aftalt tilbagemelding',
    },
  },
  en: {
    priorities: { 1: 'Critical', 2: 'Serious', 3: 'Normal', 4: 'Minor' },
    services: {
      SCHOOL_STAY: 'Reporting of school stays',
      BOARD_AND_LODGING: 'Reporting of board and lodging',
      BOTH: 'Reporting of school stays and of board and lodging',
      OTHER: 'Other',
    },
    clocks: {
      REACTION: 'Reaction time',
      FIRST_FEEDBACK: 'First feedback',
      NEXT_STATUS: 'Next status',
      AGREED_FEEDBACK: 'Agreed feedback',
    },
  },
} as const

/** A space at which no line is broken: within a telephone number, between 'kl.' and the time. */
export const UNBROKEN = '\u00a0'
const together = (text: string) => text.replace(/(kl\.|at) (?=\d)/, `$1${UNBROKEN}`)

function sayIn(language: Language): Say {
  const mine = words[language]
  const phone = (number: string) => formatPhone(number, language).replaceAll(' ', UNBROKEN)
  return {
    language,
    phone,
    at: instant => together(sayInstant(new Date(instant), language)),
    time: instant => together(sayTime(new Date(instant), language)),
    on: date => sayDate(date, language),
    short: ({ priority }) => `P${priority}`,
    priority: ({ priority }) => `P${priority} ${mine.priorities[priority]}`,
    service: ({ service, otherService }) =>
      service === 'OTHER' && otherService ? otherService : mine.services[service],
    serviceName: code => mine.services[code as keyof typeof mine.services] ?? code,
    person: ({ name, organisation, phone: number }) =>
      [...new Set([name, organisation])].filter(Boolean).join(', ') + (number ? `, ${phone(number)}` : ''),
    clock: ({ kind }) => mine.clocks[kind],
    other: ({ responsible, counterpart }, { owedBy }) => (owedBy === responsible ? counterpart : responsible),
  }
}

export const say = { da: sayIn('da'), en: sayIn('en') } as const
