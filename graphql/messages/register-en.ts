import type { Detail } from './sentence.ts'

export const registerLabels: Readonly<Record<string, string>> = {
  connectedSince: 'Connected since',
  certificateExpiresOn: 'Last day of the certificate',
  isOn: 'Service',
  kind: 'Kind of organisation',
  cvrNumber: 'Company number (CVR)',
  institutionNumbers: 'Institution numbers',
  city: 'City',
  emailDomain: 'Mail domain',
  deliveryChannel: 'Delivery channel',
  id: 'Organisation',
  successorId: 'Successor',
  schoolId: 'School',
  firstOn: 'First day',
  lastOn: 'Last day',
  assignmentId: 'Assignment',
  note: 'Note to the new supplier',
  fileName: 'Name of the file',
  contentBase64: 'File',
  testId: 'Test',
  importId: 'Import',
}

export const registerReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  NAMED_SERVICE: () => 'cannot be switched off: the Instruks names the service in section 2.1.',
  CVR: () => 'is not a company number. Write eight digits as the CVR register has them.',
  INSTITUTION_NUMBER: () => 'is not an institution number. Write six digits.',
  MAIL_DOMAIN: () => 'is not a mail domain. Write what follows the @, for example school.dk.',
  ONLY_SCHOOLS: () => 'is for schools only. Leave the field empty.',
  ONE_AUB: () => 'is AUB, which is there already. Choose school or supplier.',
  NOT_AUB: () => 'is AUB itself. Choose a school or a supplier.',
  REGISTERED: () => 'is registered for another organisation already. Find it in the list.',
  AGREEMENT_OPEN: () => 'does not fit the open agreement. End the agreement first (Instruks 2).',
  NO_AGREEMENT: () => 'has no open agreement. Read the page again.',
  NOT_COVERED: () => 'delivers through Lærepladsen.dk and is not covered by the Instruks (Instruks 2).',
  ORGANISATION_ENDED: () => 'has ended. Choose one that is there.',
  SCHOOL_ENDED: () => 'names a school that has ended. Report as the school that it continues in, or call AUB.',
  SAME_ORGANISATION: () => 'is the same organisation. Choose the one that takes over.',
  OTHER_KIND: () => 'is another kind of organisation. Schools follow schools, suppliers follow suppliers.',
  ENDS_BEFORE: () => 'lies before the first day. Choose a later day.',
  DAY_AHEAD: () => 'lies in the future. Choose today or an earlier day.',
  SUPPLIER_OVERLAP: () => 'falls where the service has another supplier. End that one first, or choose other days.',
  OWN_SUPPLIER: () => 'is the school itself. A school is its own supplier when none is assigned.',
  ASSIGNMENT_ENDED: () => 'has ended already. Read the page again.',
  NOTHING_TO_HAND_OVER: () => 'has no open cases to hand over. Read the page again.',
  NO_DEVIATION: () => 'and the mailboxes are empty. Give at least one that deviates.',
  FILE: () => 'cannot be read. Choose a CSV file.',
  IMPORT_UNDONE: () => 'is taken back already. Read the page again.',
  UNDO_TOO_LATE: ({ hours }) => `is more than ${hours} hours old. Correct the schools one by one.`,
}

export const registerNouns: Readonly<Record<string, string>> = {
  INSTRUCTION: 'There is no such version of the Instruks, or it is not in force yet. Read the page again.',
  SERVICE: 'There is no such service. Read the page again.',
  ASSIGNMENT: 'There is no such assignment, or you have no access to it. Read the page again.',
  CONTACT_TEST: 'There is no such test, or it is not yours. Read the page again.',
  DEVIATION: 'There is no deviation for the school. Read the page again.',
  IMPORT: 'There is no such import. Read the page again.',
}

export const organisationChangedMeanwhile = (version: Detail[string]) =>
  `Somebody else has changed the organisation since you saw it (now version ${version}). Read it again and correct anew.`

export const inactive = {
  ENDED: 'The organisation has ended.',
  LAEREPLADSEN: 'The school delivers through Lærepladsen.dk and is not covered by the Instruks (Instruks 2).',
} as const satisfies Readonly<Record<string, string>>

export const fileColumns: Readonly<Record<string, string>> = {
  file: 'The whole line',
  name: 'Name',
  cvr: 'CVR',
  institutionNumbers: 'Institution numbers',
  city: 'City',
  emailDomain: 'Mail domain',
  deliveryChannel: 'Delivery channel',
  role: 'Role',
  department: 'Department',
  location: 'Location',
  phone: 'Telephone',
  email: 'Mail',
  agreementFrom: 'Agreement from',
}

export const lineFaults: Readonly<Record<string, string>> = {
  ROLE: 'Is no role. Write Operations, Changes, Problems, Major incident, ATP Servicedesk or Management.',
  PHONE: 'Is not a telephone number. Write eight digits, or a country code as in +4570113000.',
  EMAIL: 'Is not a mail address. Write it as name@school.dk.',
  TOO_MANY_CONTACTS: 'The annex would have more than 40 contact persons. Leave some out.',
  COLUMN_MISSING: 'The column is missing. Name it in the first line of the file.',
  TOO_MANY_LINES: 'The file has more than 1,000 schools. Divide it.',
  TOO_MANY_CELLS: 'The line has more cells than the heading. Put text with separators in quotes.',
  REQUIRED: 'Is missing. Fill in the cell.',
  NOT_STORABLE: 'Has characters that cannot be stored. Save the file again as CSV (UTF-8).',
  LENGTH: 'Is too short or too long.',
  CVR: 'Is not a company number. Write eight digits as the CVR register has them.',
  INSTITUTION_NUMBER: 'Is not an institution number. Write six digits.',
  MAIL_DOMAIN: 'Is not a mail domain. Write what follows the @.',
  CHANNEL: 'Is no delivery channel. Write Own SA system or Lærepladsen.',
  DATE: 'Is not a date. Write it as 2027-01-31 or 31.01.2027.',
  NOT_COVERED: 'A school on Lærepladsen.dk has no agreement. Leave the cell empty.',
  TWICE: 'Stands on an earlier line too.',
  REGISTERED: 'Is registered already.',
}

const services: Readonly<Record<string, string>> = {
  SCHOOL_STAY: 'school stays',
  BOARD_AND_LODGING: 'board and lodging',
}

type Content = Readonly<Record<string, unknown>>

export const registerFacts: Readonly<Record<string, (content: Content) => string>> = {
  OrganisationRegistered: ({ name }) => `${name} was registered.`,
  OrganisationUpdated: ({ name }) => `The facts of ${name} were corrected.`,
  OrganisationsMerged: ({ from, into, movedCount }) =>
    `${from} was merged into ${into}; ${movedCount} open cases moved.`,
  TestEnvironmentSet: ({ isTest }) =>
    isTest
      ? 'The organisation is a test environment now; its cases do not count.'
      : 'The organisation is no longer a test environment.',
  ConnectionRecorded: ({ school, service, certificateExpiresOn }) =>
    `The connection of ${school} to ${services[String(service)]} was recorded${certificateExpiresOn ? `; the certificate lasts until ${certificateExpiresOn}` : ''}.`,
  InterfaceServiceSwitched: ({ name, isOn }) => `The service "${name}" was switched ${isOn ? 'on' : 'off'}.`,
  InstructionConfirmed: ({ label }) => `The stored copy of ${label} was confirmed.`,
  AgreementOpened: ({ fromOn }) => `The agreement was opened from ${fromOn}.`,
  AgreementEnded: ({ toOn, reason }) => `The agreement ended with ${toOn}: ${reason}`,
  SupplierAssigned: ({ supplier, service, fromOn }) =>
    `${supplier} supplies ${services[String(service)]} from ${fromOn}.`,
  AssignmentEnded: ({ service, toOn }) => `The supplier of ${services[String(service)]} ended with ${toOn}.`,
  CasesHandedOver: ({ cases, service }) => `${cases} cases of ${services[String(service)]} were handed over.`,
  ContactTestSent: ({ recipient }) => `A test was sent to ${recipient}.`,
  OnCallSecretRotated: () => 'The on-call webhook has a new secret.',
  ContactTestRecorded: ({ result }) => (result === 'ARRIVED' ? 'A test arrived.' : 'A test did not arrive.'),
  AnnexDeviationSet: () => 'Annex 1 deviates for the school.',
  AnnexDeviationEnded: () => 'Annex 1 holds again without deviation.',
  SchoolsImported: ({ fileName, schools }) => `${schools} schools were taken in from ${fileName}.`,
  ImportUndone: ({ withdrawn, kept }) => `An import was taken back: ${withdrawn} schools removed, ${kept} stayed.`,
}

export const handOverFacts = {
  CaseHandedOver: ({ by, note }: Content) => `${by} handed the case over: ${note}`,
  CaseMovedToSuccessor: ({ from, into }: Content) => `The case moved from ${from} to ${into}.`,
} as const
