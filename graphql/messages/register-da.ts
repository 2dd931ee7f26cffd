import type { Detail } from './sentence.ts'

export const registerLabels: Readonly<Record<string, string>> = {
  connectedSince: 'Tilsluttet siden',
  certificateExpiresOn: 'Certifikatets sidste dag',
  isOn: 'Service',
  kind: 'Slags organisation',
  cvrNumber: 'CVR-nummer',
  institutionNumbers: 'Institutionsnumre',
  city: 'By',
  emailDomain: 'Maildomæne',
  deliveryChannel: 'Leverancekanal',
  id: 'Organisation',
  successorId: 'Afløser',
  schoolId: 'Skole',
  firstOn: 'Første dag',
  lastOn: 'Sidste dag',
  assignmentId: 'Leverandøraftale',
  note: 'Besked til den nye leverandør',
  fileName: 'Filens navn',
  contentBase64: 'Fil',
  testId: 'Test',
  importId: 'Indlæsning',
}

export const registerReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  NAMED_SERVICE: () => 'kan ikke slås fra: Instruksen nævner servicen i afsnit 2.1.',
  CVR: () => 'er ikke et CVR-nummer. Skriv otte cifre, som de står i CVR.',
  INSTITUTION_NUMBER: () => 'er ikke et institutionsnummer. Skriv seks cifre.',
  MAIL_DOMAIN: () => 'er ikke et maildomæne. Skriv det efter @, for eksempel skole.dk.',
  ONLY_SCHOOLS: () => 'gælder kun skoler. Lad feltet være tomt.',
  ONE_AUB: () => 'er AUB, som allerede findes. Vælg skole eller leverandør.',
  NOT_AUB: () => 'er AUB selv. Vælg en skole eller en leverandør.',
  REGISTERED: () => 'er allerede registreret på en anden organisation. Find den på listen.',
  AGREEMENT_OPEN: () => 'passer ikke med den åbne aftale. Afslut aftalen først (Instruks 2).',
  NO_AGREEMENT: () => 'har ingen åben aftale. Læs siden igen.',
  NOT_COVERED: () => 'leverer gennem Lærepladsen.dk og er ikke omfattet af instruksen (Instruks 2).',
  ORGANISATION_ENDED: () => 'er ophørt. Vælg en, der findes.',
  SCHOOL_ENDED: () =>
    'omfatter en skole, der er ophørt. Meld fejlen hos den skole, den fortsætter i, eller ring til AUB.',
  SAME_ORGANISATION: () => 'er den samme organisation. Vælg den, der tager over.',
  OTHER_KIND: () => 'er en anden slags organisation. Skoler afløses af skoler, leverandører af leverandører.',
  ENDS_BEFORE: () => 'ligger før den første dag. Angiv en senere dag.',
  DAY_AHEAD: () => 'ligger i fremtiden. Angiv i dag eller en tidligere dag.',
  SUPPLIER_OVERLAP: () => 'falder, hvor servicen har en anden leverandør. Afslut den først, eller vælg andre dage.',
  OWN_SUPPLIER: () => 'er skolen selv. En skole er sin egen leverandør, når ingen er tildelt.',
  ASSIGNMENT_ENDED: () => 'er allerede afsluttet. Læs siden igen.',
  NOTHING_TO_HAND_OVER: () => 'har ingen åbne sager at overdrage. Læs siden igen.',
  NO_DEVIATION: () => 'og postkasserne er tomme. Angiv mindst én, der afviger.',
  FILE: () => 'kan ikke læses. Vælg en CSV-fil.',
  IMPORT_UNDONE: () => 'er allerede fortrudt. Læs siden igen.',
  UNDO_TOO_LATE: ({ hours }) => `er mere end ${hours} timer gammel. Ret skolerne enkeltvis.`,
}

export const registerNouns: Readonly<Record<string, string>> = {
  INSTRUCTION: 'Versionen af Instruksen findes ikke, eller den gælder ikke endnu. Læs siden igen.',
  SERVICE: 'Servicen findes ikke. Læs siden igen.',
  ASSIGNMENT: 'Leverandøraftalen findes ikke, eller du har ikke adgang til den. Læs siden igen.',
  CONTACT_TEST: 'Testen findes ikke, eller den er ikke jeres. Læs siden igen.',
  DEVIATION: 'Der er ingen afvigelse for skolen. Læs siden igen.',
  IMPORT: 'Indlæsningen findes ikke. Læs siden igen.',
}

export const organisationChangedMeanwhile = (version: Detail[string]) =>
  `Organisationen er ændret af en anden, siden du så den (nu version ${version}). Læs den igen, og ret på ny.`

export const inactive = {
  ENDED: 'Organisationen er ophørt.',
  LAEREPLADSEN: 'Skolen leverer gennem Lærepladsen.dk og er ikke omfattet af instruksen (Instruks 2).',
} as const satisfies Readonly<Record<string, string>>

export const fileColumns: Readonly<Record<string, string>> = {
  file: 'Hele linjen',
  name: 'Navn',
  cvr: 'CVR',
  institutionNumbers: 'Institutionsnumre',
  city: 'By',
  emailDomain: 'Maildomæne',
  deliveryChannel: 'Leverancekanal',
  role: 'Rolle',
  department: 'Afdeling',
  location: 'Placering',
  phone: 'Telefon',
  email: 'Mail',
  agreementFrom: 'Aftale fra',
}

export const lineFaults: Readonly<Record<string, string>> = {
  ROLE: 'Er ingen rolle. Skriv Drift, Ændringer, Problemer, Kritiske fejl, ATP Servicedesk eller Ledelse.',
  PHONE: 'Er ikke et telefonnummer. Skriv otte cifre, eller landekode som i +4570113000.',
  EMAIL: 'Er ikke en mailadresse. Skriv den som navn@skole.dk.',
  TOO_MANY_CONTACTS: 'Bilaget får flere end 40 kontaktpersoner. Tag nogle ud.',
  COLUMN_MISSING: 'Kolonnen mangler. Navngiv den i filens første linje.',
  TOO_MANY_LINES: 'Filen har mere end 1.000 skoler. Del den i flere.',
  TOO_MANY_CELLS: 'Linjen har flere celler end overskriften. Sæt tekst med skilletegn i anførselstegn.',
  REQUIRED: 'Mangler. Udfyld cellen.',
  NOT_STORABLE: 'Har tegn, der ikke kan gemmes. Gem filen igen som CSV (UTF-8).',
  LENGTH: 'Er for kort eller for lang.',
  CVR: 'Er ikke et CVR-nummer. Skriv otte cifre, som de står i CVR.',
  INSTITUTION_NUMBER: 'Er ikke et institutionsnummer. Skriv seks cifre.',
  MAIL_DOMAIN: 'Er ikke et maildomæne. Skriv det efter @.',
  CHANNEL: 'Er ingen leverancekanal. Skriv Eget system eller Lærepladsen.',
  DATE: 'Er ikke en dato. Skriv den som 2027-01-31 eller 31.01.2027.',
  NOT_COVERED: 'En skole på Lærepladsen.dk har ingen aftale. Lad cellen være tom.',
  TWICE: 'Står også på en tidligere linje.',
  REGISTERED: 'Er allerede registreret.',
}

const services: Readonly<Record<string, string>> = { SCHOOL_STAY: 'skoleophold', BOARD_AND_LODGING: 'kostophold' }

type Content = Readonly<Record<string, unknown>>

export const registerFacts: Readonly<Record<string, (content: Content) => string>> = {
  OrganisationRegistered: ({ name }) => `${name} er registreret.`,
  OrganisationUpdated: ({ name }) => `Oplysningerne om ${name} er rettet.`,
  OrganisationsMerged: ({ from, into, movedCount }) =>
    `${from} er lagt ind under ${into}; ${movedCount} åbne sager fulgte med.`,
  TestEnvironmentSet: ({ isTest }) =>
    isTest
      ? 'Organisationen er nu et testmiljø; dens sager tæller ikke.'
      : 'Organisationen er ikke længere et testmiljø.',
  ConnectionRecorded: ({ school, service, certificateExpiresOn }) =>
    `Tilslutningen af ${school} til ${services[String(service)]} er registreret${certificateExpiresOn ? `; certifikatet gælder til ${certificateExpiresOn}` : ''}.`,
  InterfaceServiceSwitched: ({ name, isOn }) => `Servicen »${name}« er slået ${isOn ? 'til' : 'fra'}.`,
  InstructionConfirmed: ({ label }) => `Den gemte kopi af ${label} er bekræftet.`,
  AgreementOpened: ({ fromOn }) => `Aftalen er åbnet fra ${fromOn}.`,
  AgreementEnded: ({ toOn, reason }) => `Aftalen er afsluttet med ${toOn}: ${reason}`,
  SupplierAssigned: ({ supplier, service, fromOn }) =>
    `${supplier} er leverandør af ${services[String(service)]} fra ${fromOn}.`,
  AssignmentEnded: ({ service, toOn }) => `Leverandøren af ${services[String(service)]} er afsluttet med ${toOn}.`,
  CasesHandedOver: ({ cases, service }) => `${cases} sager om ${services[String(service)]} er overdraget.`,
  ContactTestSent: ({ recipient }) => `En test er sendt til ${recipient}.`,
  OnCallSecretRotated: () => 'Vagtkaldet har fået en ny hemmelighed.',
  ContactTestRecorded: ({ result }) => (result === 'ARRIVED' ? 'En test kom frem.' : 'En test kom ikke frem.'),
  AnnexDeviationSet: () => 'Bilag 1 afviger for skolen.',
  AnnexDeviationEnded: () => 'Bilag 1 gælder igen uden afvigelse.',
  SchoolsImported: ({ fileName, schools }) => `${schools} skoler er indlæst fra ${fileName}.`,
  ImportUndone: ({ withdrawn, kept }) => `En indlæsning er fortrudt: ${withdrawn} skoler fjernet, ${kept} blev.`,
}

export const handOverFacts = {
  CaseHandedOver: ({ by, note }: Content) => `${by} har overdraget sagen: ${note}`,
  CaseMovedToSuccessor: ({ from, into }: Content) => `Sagen er flyttet fra ${from} til ${into}.`,
} as const
