import type { Role } from '#domain/actor.ts'

// Invented from end to end: no school, supplier or person here exists (E.18). CVR numbers of the 99 series (D.7).

type Span = readonly [string, string]
export type Hours = Readonly<{
  week: Readonly<Record<string, readonly Span[]>>
  closed: readonly string[]
  special: Readonly<Record<string, readonly Span[]>>
}>
export type SeedPerson = Readonly<{
  name: string
  mail: string
  phone: string
  department: string
  roles: readonly Role[]
}>
export type SeedOrganisation = Readonly<{
  key: string
  kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'
  name: string
  city: string
  cvr: string | null
  institutionNumbers: string[]
  domain: string
  unit: string
  phone: string
  hours: Hours
  people: readonly SeedPerson[]
  /** The name of its ITSM tool or script, when it has one. */
  client: string | null
}>

const weekdays = (monThu: readonly Span[], fri: readonly Span[]) => ({
  1: monThu,
  2: monThu,
  3: monThu,
  4: monThu,
  5: fri,
})
const office: readonly string[] = ['holidays', 'jun5', 'dec24', 'dec31']
const hours = (monThu: readonly Span[], fri: readonly Span[], closed = office, special = {}): Hours => ({
  week: weekdays(monThu, fri),
  closed,
  special,
})

const AUB_HOURS = hours([['08:00', '16:00']], [['08:00', '15:00']])
const EXTENDED = hours([['08:00', '17:00']], [['08:00', '17:00']], ['holidays'], {
  '12-24': [['08:00', '12:00']],
  '12-31': [['08:00', '12:00']],
})
const SUPPLIER_HOURS = hours([['07:30', '16:30']], [['07:30', '15:00']])
const SPLIT = hours(
  [
    ['08:00', '12:00'],
    ['12:30', '15:00'],
  ],
  [['08:00', '13:00']],
  [...office, 'afterAscension'],
)
const SHORT = hours([['09:00', '14:30']], [['09:00', '13:00']])

const person = (name: string, mail: string, phone: string, department: string, ...roles: Role[]): SeedPerson => ({
  name,
  mail,
  phone,
  department,
  roles,
})

const school = (
  n: number,
  name: string,
  city: string,
  cvr: string,
  domain: string,
  contact: SeedPerson,
  more: Partial<SeedOrganisation> = {},
): SeedOrganisation => ({
  key: domain.split('.')[0] ?? domain,
  kind: 'SCHOOL',
  name,
  city,
  cvr,
  institutionNumbers: n % 3 === 1 ? [String(990100 + n), String(990200 + n)] : [String(990100 + n)],
  domain,
  unit: 'Studieadministrationen',
  phone: `+45700002${String(n).padStart(2, '0')}`,
  hours: n % 2 === 0 ? SPLIT : SHORT,
  people: [contact],
  client: null,
  ...more,
})

export const WORLD: readonly SeedOrganisation[] = [
  {
    key: 'aub',
    kind: 'AUB',
    name: 'AUB',
    city: 'Hillerød',
    cvr: null,
    institutionNumbers: [],
    domain: 'aub.example',
    unit: 'AUB Kundeservice',
    phone: '+4570000010',
    hours: AUB_HOURS,
    people: [
      person('Line Bech', 'line.bech', '+4570000012', 'Kundeservice', 'AUB_AGENT'),
      person('Helle Toft', 'helle.toft', '+4570000013', 'Forretning', 'AUB_CHANGE_MANAGER', 'AUB_AGENT'),
      person(
        'Mette Kragh',
        'mette.kragh',
        '+4570000011',
        'ATP Servicedesk',
        'ATP_SERVICE_DESK',
        'SITUATION_MANAGER',
        'AUB_AGENT',
      ),
      person('Jonas Friis', 'jonas.friis', '+4570000014', 'Kundeservice', 'AUB_ADMIN', 'AUB_AGENT'),
      person('Karen Juhl', 'karen.juhl', '+4570000015', 'Intern revision', 'AUDITOR'),
      person('Rikke Storm', 'rikke.storm', '+4570000015', 'Forretning', 'AUB_CHANGE_MANAGER'),
    ],
    client: 'ATP ITSM',
  },
  {
    key: 'studiekernen',
    kind: 'SUPPLIER',
    name: 'Studiekernen A/S',
    city: 'Aarhus',
    cvr: '99000015',
    institutionNumbers: [],
    domain: 'studiekernen.example',
    unit: 'Studiekernen Support',
    phone: '+4570000040',
    hours: EXTENDED,
    people: [
      person('Sune Nørlund', 'sune.noerlund', '+4570000042', 'Support', 'SUPPLIER_AGENT'),
      person('Vibeke Lassen', 'vibeke.lassen', '+4570000043', 'Drift', 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN'),
    ],
    client: 'Studiekernen Jira',
  },
  {
    key: 'lokalskole',
    kind: 'SUPPLIER',
    name: 'Lokalskole Systemer ApS',
    city: 'Odense',
    cvr: '99000023',
    institutionNumbers: [],
    domain: 'lokalskole.example',
    unit: 'Lokalskole Hotline',
    phone: '+4570000050',
    hours: SUPPLIER_HOURS,
    people: [person('Peter Holm', 'peter.holm', '+4570000051', 'Hotline', 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN')],
    client: 'Lokalskole TOPdesk',
  },
  {
    key: 'kostdata',
    kind: 'SUPPLIER',
    name: 'Kostdata Nord I/S',
    city: 'Aalborg',
    cvr: '99000031',
    institutionNumbers: [],
    domain: 'kostdata.example',
    unit: 'Kostdata Vagten',
    phone: '+4570000060',
    hours: SHORT,
    people: [person('Kim Dahl', 'kim.dahl', '+4570000061', 'Udvikling', 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN')],
    client: null,
  },
  school(
    1,
    'Nordfjord Erhvervsskole',
    'Nordfjord',
    '99000058',
    'nordfjord.example',
    person('Bo Ravn', 'bo.ravn', '+4570000301', 'IT og studieadministration', 'SCHOOL_ADMIN'),
    { client: 'Nordfjord script' },
  ),
  school(
    2,
    'Sydkystens Tekniske Skole',
    'Sydkysten',
    '99000066',
    'sydkysten.example',
    person('Ida Holm', 'ida.holm', '+4570000302', 'Studiekontoret', 'SCHOOL_ADMIN'),
    { client: 'Sydkysten Zammad' },
  ),
  school(
    3,
    'Ærøfjord Håndværkerskole',
    'Ærøfjord',
    '99000074',
    'aeroefjord.example',
    person('Jens Ærø', 'jens.aeroe', '+4570000303', 'Elevkontoret', 'SCHOOL_USER'),
  ),
  school(
    4,
    'Midtlandets Erhvervscollege',
    'Midtlandet',
    '99000082',
    'midtlandet.example',
    person('Karen Skov', 'karen.skov', '+4570000304', 'IT', 'SCHOOL_ADMIN'),
  ),
  school(
    5,
    'Østersund Handels- og Tekniske Skole',
    'Østersund',
    '99000090',
    'oestersund.example',
    person('Lars Øst', 'lars.oest', '+4570000305', 'Administrationen', 'SCHOOL_USER'),
  ),
  school(
    6,
    'Åvang Landbrugsskole',
    'Åvang',
    '99000104',
    'aavang.example',
    person('Mona Bak', 'mona.bak', '+4570000306', 'Kontoret', 'SCHOOL_ADMIN'),
  ),
  school(
    7,
    'Hvidsand Social- og Sundhedsskole',
    'Hvidsand',
    '99000112',
    'hvidsand.example',
    person('Nina Lund', 'nina.lund', '+4570000307', 'Studieservice', 'SCHOOL_USER'),
  ),
  school(
    8,
    'Vesterhede Tekniske Skole',
    'Vesterhede',
    '99000120',
    'vesterhede.example',
    person('Ole Hede', 'ole.hede', '+4570000308', 'IT-afdelingen', 'SCHOOL_ADMIN', 'SUPPLIER_AGENT'),
  ),
]

type Assignment = readonly [school: string, supplier: string, service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING']

/** Different suppliers for the two services, one supplier for both, and a school (Vesterhede) that is its own. */
export const ASSIGNMENTS: readonly Assignment[] = [
  ...(['nordfjord', 'sydkysten', 'aeroefjord', 'midtlandet'] as const).map(
    key => [key, 'studiekernen', 'SCHOOL_STAY'] as const,
  ),
  ...(['oestersund', 'aavang', 'hvidsand'] as const).map(key => [key, 'lokalskole', 'SCHOOL_STAY'] as const),
  ...(['nordfjord', 'aavang', 'midtlandet'] as const).map(key => [key, 'kostdata', 'BOARD_AND_LODGING'] as const),
  ...(['sydkysten', 'aeroefjord'] as const).map(key => [key, 'studiekernen', 'BOARD_AND_LODGING'] as const),
  ...(['oestersund', 'hvidsand'] as const).map(key => [key, 'lokalskole', 'BOARD_AND_LODGING'] as const),
]

/** Works for a supplier on weekdays and helps a school: shows the organisation switcher. */
export const SECOND_MEMBERSHIPS = [
  { mail: 'ida.holm@sydkysten.example', organisation: 'aeroefjord', roles: ['SCHOOL_USER'] },
] as const
