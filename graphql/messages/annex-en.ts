import { sayAnnexField } from '#domain/say-annex.ts'
import { sayInstant } from '#domain/say-time.ts'
import type { AnnexTask } from '#graphql/annex-mappers.ts'
import type * as danish from './annex-da.ts'
import type { Detail } from './sentence.ts'

const services: Readonly<Record<string, string>> = {
  SCHOOL_STAY: 'school stays',
  BOARD_AND_LODGING: 'board and lodging',
}

export const annexLabels: typeof danish.annexLabels = {
  unitName: 'Name of the unit',
  phone: 'Telephone',
  mailbox: 'Mailbox',
  outOfHoursMailbox: 'Mailbox that is read round the clock',
  onCallPhone: 'On-call telephone',
  onCallAddress: 'Address for text messages or a webhook',
  statusPageUrl: 'Address of the operating status',
  code: 'Code',
  contacts: 'Contact person',
  escalation: 'Escalation',
  points: 'Receiver by service',
  closed: 'Closing days',
  week: 'Phone hours',
  special: 'Days with hours of their own',
  validFrom: 'Valid from',
  sentOn: 'Sent by Digital Post',
  supplierId: 'Supplier',
}

export const annexReasons: typeof danish.annexReasons = {
  WEB_ADDRESS: () => 'is not an https address. Write it as the browser shows it.',
  WRONG_CODE: () => 'is another than the one in the mail. Write the four characters of the mail.',
  NO_ADDRESS: () => 'has no recipient in the annex in force. Complete and send the annex first.',
  ANSWERED: () => 'is answered already. Order a new test.',
  EMAIL: () => 'is not a mail address. Write it as name@school.dk.',
  DATE: () => 'is not a date. Write it as 2026-12-31.',
  IN_PAST: () =>
    'lies in the past. An annex is valid from now at the earliest, when the other side is told (Instruks 5.1).',
  BEFORE_VERSION: () => 'lies before the version was sent in. Give the day on which it left by Digital Post.',
  POINT_TAKEN: () => 'is given twice. Choose one receiver for each service and type of case.',
  OTHER_HOURS: () => 'is used twice with different phone hours. Give each a name of its own.',
  HoursUnreadable: () => 'cannot be read. Write for example 8-15, 8.00–12, 12.30-15, or closed.',
  HoursReversed: () => 'closes before it opens. Write the opening first; over midnight, divide it between two days.',
  HoursOverlap: ({ at }) => `overlaps at ${at}. Write the times so that they do not run into each other.`,
  ClosingUnknown: () => 'cannot be read. Write a date as 2026-12-24, every year as 12-24, or two dates with / between.',
  ClosingReversed: () => 'ends before it begins. Swap the two dates.',
  DateDoesNotExist: () => 'is a date that does not exist. Correct it.',
  DateMalformed: () => 'is not a date. Write it as 2026-12-31.',
  WeekdayUnknown: () => 'has a weekday that does not exist. Use 1 for Monday to 7 for Sunday.',
}

const parts: Readonly<Record<string, string>> = {
  name: 'name',
  phone: 'telephone',
  email: 'mail',
  mailbox: 'mailbox',
  outOfHoursMailbox: 'mailbox round the clock',
  department: 'department',
  location: 'location',
  endedOn: 'last day',
  level: 'level',
  role: 'role',
  caseType: 'type of case',
}

export const annexLabel: typeof danish.annexLabel = field => {
  const at = field?.indexOf('hours') ?? -1
  const inHours = field && at >= 0 ? field.slice(at + 1) : field
  const [part, key] = inHours ?? []
  if (part === 'week' && key) return sayAnnexField(`hours.week.${key}`, 'en')
  if (part === 'special' && key) return sayAnnexField(`hours.special.${key}`, 'en')
  if (part === 'closed') return annexLabels.closed ?? null
  const row = field?.[1] ?? ''
  const last = field?.at(-1) ?? ''
  if (field && field.length > 2 && /^\d+$/.test(row))
    return `${annexLabels[field[0] ?? '']} ${Number(row) + 1}, ${parts[last] ?? last}`
  return null
}

const named = (paths: Detail[string]) =>
  String(paths ?? '')
    .split(',')
    .filter(Boolean)
    .map(path => sayAnnexField(path, 'en'))
    .join('; ')

export const annexRefusals: typeof danish.annexRefusals = {
  AnnexIncomplete: ({ missing }) => `The annex lacks: ${named(missing)}. Fill it in and send again (Instruks 7).`,
  AnnexDraftMissing: () => 'There is no draft. Fill in and save the annex first.',
  AnnexAlreadyAcknowledged: () => 'The version is acknowledged already, or a later one took its place. Read it again.',
}

export const notFoundNouns: typeof danish.notFoundNouns = {
  ANNEX: 'There is no such annex, or you may not see it. Read the page again.',
  ORGANISATION: 'There is no such organisation, or you do not work with it. Choose from the list.',
  ADDRESS: 'There is no such flag, or it is gone already. Read the page again.',
}

export const annexChangedMeanwhile: typeof danish.annexChangedMeanwhile = version =>
  `Somebody sent in the annex since you saw it (now version ${version}). Read it again and correct your draft.`

export const annexExample: typeof danish.annexExample = (reportedAt, dueAt) =>
  `A P2 reported ${sayInstant(reportedAt, 'en')} must be begun by ${sayInstant(dueAt, 'en')}.`

export function annexTask({ kind, detail }: Pick<AnnexTask, 'kind' | 'detail'>): string {
  switch (kind) {
    case 'BOUNCED_ADDRESS':
      return `Mail to ${detail.address} does not arrive. Correct the address.`
    case 'LEVEL_MISSING':
      return `Level ${detail.level} is missing: nobody in the annex holds it. Name a person.`
    case 'COMPLETE':
      return detail.isFirst
        ? 'The annex has not been sent in. Fill it in.'
        : `The annex lacks: ${named(detail.fields)}.`
    case 'ADOPT_SUPPLIER_PART':
      return `The supplier's part for ${String(detail.services)
        .split(',')
        .map(one => services[one])
        .join(' and ')} is not adopted by the school.`
    case 'STILL_CORRECT':
      return 'Is the annex still correct? Nobody has confirmed it for six months.'
    case 'ACKNOWLEDGE':
      return `Version ${detail.version} waits for AUB to take note of it.`
    case 'SEND_DIGITAL_POST':
      return `Version ${detail.version} has not been sent by Digital Post.`
  }
}
