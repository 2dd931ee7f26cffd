import { sayAnnexField } from '#domain/say-annex.ts'
import { sayInstant } from '#domain/say-time.ts'
import type { AnnexTask } from '#graphql/annex-mappers.ts'
import type { Detail } from './sentence.ts'

const services: Readonly<Record<string, string>> = { SCHOOL_STAY: 'skoleophold', BOARD_AND_LODGING: 'kostophold' }

export const annexLabels: Readonly<Record<string, string>> = {
  unitName: 'Enhedens navn',
  phone: 'Telefon',
  mailbox: 'Postkasse',
  outOfHoursMailbox: 'Postkasse, der læses døgnet rundt',
  onCallPhone: 'Vagttelefon',
  onCallAddress: 'Adresse til sms eller webhook',
  statusPageUrl: 'Adresse på driftsstatus',
  code: 'Kode',
  contacts: 'Kontaktpersoner',
  escalation: 'Eskalation',
  points: 'Modtagere pr. service',
  closed: 'Lukkedage',
  week: 'Telefontid',
  special: 'Dage med særlig telefontid',
  validFrom: 'Gælder fra',
  sentOn: 'Sendt med Digital Post',
  supplierId: 'Leverandør',
}

export const annexReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  WEB_ADDRESS: () => 'er ikke en https-adresse. Skriv den, som den står i browseren.',
  WRONG_CODE: () => 'er en anden end den i mailen. Skriv de fire tegn fra mailen.',
  NO_ADDRESS: () => 'har ingen modtager i bilaget, der gælder. Udfyld og send bilaget først.',
  ANSWERED: () => 'er allerede besvaret. Bestil en ny test.',
  EMAIL: () => 'er ikke en mailadresse. Skriv den som navn@skole.dk.',
  DATE: () => 'er ikke en dato. Skriv den som 2026-12-31.',
  IN_PAST: () => 'ligger i fortiden. Et bilag gælder tidligst fra nu, når modparten får besked (Instruks 5.1).',
  BEFORE_VERSION: () => 'ligger før, at versionen blev sendt. Angiv dagen, hvor den blev sendt med Digital Post.',
  POINT_TAKEN: () => 'er angivet to gange. Vælg én modtager for hver service og sagstype.',
  OTHER_HOURS: () => 'er brugt to gange med hver sin telefontid. Giv dem hver sit navn.',
  HoursUnreadable: () => 'kan ikke læses. Skriv fx 8-15, 8.00–12, 12.30-15 eller lukket.',
  HoursReversed: () => 'lukker, før der åbnes. Skriv åbning før lukning; går det over midnat, så del det på to dage.',
  HoursOverlap: ({ at }) =>
    `overlapper kl. ${String(at).replace(':', '.')}. Skriv tiderne, så de ikke går ind over hinanden.`,
  ClosingUnknown: () =>
    'kan ikke læses. Skriv en dato som 2026-12-24, hvert år som 12-24, eller to datoer med / imellem.',
  ClosingReversed: () => 'slutter, før den begynder. Byt om på de to datoer.',
  DateDoesNotExist: () => 'er en dato, der ikke findes. Ret datoen.',
  DateMalformed: () => 'er ikke en dato. Skriv den som 2026-12-31.',
  WeekdayUnknown: () => 'har en ugedag, der ikke findes. Brug 1 for mandag til 7 for søndag.',
}

/** Fields of phone hours have words of their own: "Telefontid, fredag". */
export function annexLabel(field: readonly string[] | null): string | null {
  const at = field?.indexOf('hours') ?? -1
  const inHours = field && at >= 0 ? field.slice(at + 1) : field
  const [part, key] = inHours ?? []
  if (part === 'week' && key) return sayAnnexField(`hours.week.${key}`, 'da')
  if (part === 'special' && key) return sayAnnexField(`hours.special.${key}`, 'da')
  if (part === 'closed') return annexLabels.closed ?? null
  const row = field?.[1] ?? ''
  const last = field?.at(-1) ?? ''
  if (field && field.length > 2 && /^\d+$/.test(row))
    return `${annexLabels[field[0] ?? '']} ${Number(row) + 1}, ${parts[last] ?? last}`
  return null
}

const parts: Readonly<Record<string, string>> = {
  name: 'navn',
  phone: 'telefon',
  email: 'mail',
  mailbox: 'postkasse',
  outOfHoursMailbox: 'postkasse døgnet rundt',
  department: 'afdeling',
  location: 'placering',
  endedOn: 'sidste dag',
  level: 'niveau',
  role: 'rolle',
  caseType: 'sagstype',
}

const named = (paths: Detail[string]) =>
  String(paths ?? '')
    .split(',')
    .filter(Boolean)
    .map(path => sayAnnexField(path, 'da'))
    .join('; ')

export const annexRefusals = {
  AnnexIncomplete: ({ missing }: Detail) =>
    `Bilaget mangler: ${named(missing)}. Udfyld det, og send igen (Instruks 7).`,
  AnnexDraftMissing: () => 'Der er ingen kladde. Udfyld og gem bilaget først.',
  AnnexAlreadyAcknowledged: () => 'Versionen er allerede kvitteret, eller en nyere har afløst den. Læs bilaget igen.',
}

export const notFoundNouns: Readonly<Record<string, string>> = {
  ANNEX: 'Bilaget findes ikke, eller du har ikke adgang til det. Læs siden igen.',
  ORGANISATION: 'Organisationen findes ikke, eller I arbejder ikke sammen med den. Vælg fra listen.',
  ADDRESS: 'Markeringen findes ikke, eller den er allerede fjernet. Læs siden igen.',
}

export const annexChangedMeanwhile = (version: Detail[string]) =>
  `Bilaget er sendt af en anden, siden du så det (nu version ${version}). Læs det igen, og ret din kladde.`

export const annexExample = (reportedAt: Date, dueAt: Date) =>
  `En P2, der meldes ${sayInstant(reportedAt, 'da')}, skal være påbegyndt ${sayInstant(dueAt, 'da')}.`

export function annexTask({ kind, detail }: Pick<AnnexTask, 'kind' | 'detail'>): string {
  switch (kind) {
    case 'BOUNCED_ADDRESS':
      return `Mail til ${detail.address} kommer ikke frem. Ret adressen.`
    case 'LEVEL_MISSING':
      return `Niveau ${detail.level} mangler: ingen i bilaget har det. Angiv en person.`
    case 'COMPLETE':
      return detail.isFirst ? 'Bilaget er ikke sendt endnu. Udfyld det.' : `Bilaget mangler: ${named(detail.fields)}.`
    case 'ADOPT_SUPPLIER_PART':
      return `Leverandørens del for ${String(detail.services)
        .split(',')
        .map(one => services[one])
        .join(' og ')} er ikke godkendt af skolen.`
    case 'STILL_CORRECT':
      return 'Er bilaget stadig korrekt? Det er ikke bekræftet i seks måneder.'
    case 'ACKNOWLEDGE':
      return `Version ${detail.version} venter på AUB's kvittering.`
    case 'SEND_DIGITAL_POST':
      return `Version ${detail.version} er ikke sendt med Digital Post.`
  }
}
