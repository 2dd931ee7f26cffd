import { parseCvr } from './cvr.ts'
import { parseDate } from './day.ts'
import { parseInstitutionNumber } from './institution-number.ts'
import { parseMailDomain } from './mail-domain.ts'
import { isStorable } from './storable.ts'

export type DeliveryChannel = 'OWN_SA_SYSTEM' | 'LAEREPLADSEN'

/** A school as a line of a file names it (E.14). */
export type SchoolLine = Readonly<{
  line: number
  name: string
  cvr: string
  institutionNumber: string | null
  city: string | null
  emailDomain: string | null
  deliveryChannel: DeliveryChannel
  agreementFrom: string | null
}>
export type LineFault = Readonly<{ line: number; column: string; reason: string }>
export type SchoolFile = Readonly<{ schools: readonly SchoolLine[]; faults: readonly LineFault[] }>

const MOST_SCHOOL_LINES = 1000

/** Column names in Danish and English; capitals, spaces, dots and hyphens do not matter. */
const COLUMNS = {
  name: ['navn', 'skole', 'skolenavn', 'name', 'school'],
  cvr: ['cvr', 'cvrnr', 'cvrnummer', 'cvrnumber'],
  institutionNumber: ['institutionsnummer', 'institutionsnr', 'institutionnumber'],
  city: ['by', 'city'],
  emailDomain: ['maildomæne', 'domæne', 'emaildomæne', 'maildomain', 'emaildomain', 'domain'],
  deliveryChannel: ['leverancekanal', 'kanal', 'deliverychannel', 'channel'],
  agreementFrom: ['aftalefra', 'agreementfrom'],
} as const
type Column = keyof typeof COLUMNS

const CHANNELS: Readonly<Record<string, DeliveryChannel>> = {
  '': 'OWN_SA_SYSTEM',
  egetsystem: 'OWN_SA_SYSTEM',
  ownsasystem: 'OWN_SA_SYSTEM',
  lærepladsen: 'LAEREPLADSEN',
  laerepladsen: 'LAEREPLADSEN',
  lærepladsendk: 'LAEREPLADSEN',
}

const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '')

/** A Danish date, 1.2.2027 or 01-02-2027, as YYYY-MM-DD; anything else as it is. */
const isoDate = (text: string) =>
  text.replace(
    /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/,
    (_all, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )

const isEmpty = (row: readonly string[]) => row.every(cell => cell.trim() === '')

/**
 * The schools of a file whose first row names its columns, and what is wrong, by line and column (E.14, D.7). A line
 * with a fault is left out whole. Lines count from 1, which is the heading.
 */
export function readSchoolFile(rows: readonly (readonly string[])[]): SchoolFile {
  const [heading = [], ...body] = rows
  const placeOf = (column: Column) =>
    heading.findIndex(cell => (COLUMNS[column] as readonly string[]).includes(plain(cell)))
  const places = Object.fromEntries(
    (Object.keys(COLUMNS) as Column[]).map(column => [column, placeOf(column)]),
  ) as Readonly<Record<Column, number>>
  const absent = (['name', 'cvr'] as const).filter(column => places[column] < 0)
  if (absent.length > 0) {
    return { schools: [], faults: absent.map(column => ({ line: 1, column, reason: 'COLUMN_MISSING' })) }
  }
  if (body.filter(row => !isEmpty(row)).length > MOST_SCHOOL_LINES) {
    return { schools: [], faults: [{ line: MOST_SCHOOL_LINES + 2, column: 'file', reason: 'TOO_MANY_LINES' }] }
  }
  const faults: LineFault[] = []
  const schools: SchoolLine[] = []
  const seen = new Map<string, number>()
  for (const [index, row] of body.entries()) {
    if (isEmpty(row)) continue
    const line = index + 2
    const before = faults.length
    const read = schoolOf(line, column => (places[column] < 0 ? '' : (row[places[column]] ?? '').trim()), faults)
    if (row.length > heading.length) faults.push({ line, column: 'file', reason: 'TOO_MANY_CELLS' })
    if (!row.every(isStorable)) faults.push({ line, column: 'file', reason: 'NOT_STORABLE' })
    for (const column of ['cvr', 'institutionNumber'] as const) {
      const key = `${column} ${read[column]}`
      if (read[column] && seen.has(key)) faults.push({ line, column, reason: 'TWICE' })
      if (read[column]) seen.set(key, line)
    }
    if (faults.length === before) schools.push(read)
  }
  return { schools, faults }
}

function schoolOf(line: number, cell: (column: Column) => string, faults: LineFault[]): SchoolLine {
  const fail = (column: Column, reason: string) => void faults.push({ line, column, reason })
  const name = cell('name')
  if (name === '') fail('name', 'REQUIRED')
  else if ([...name].length < 2 || [...name].length > 120) fail('name', 'LENGTH')
  const cvr = parseCvr(cell('cvr'))
  if (!cvr.ok) fail('cvr', cell('cvr') === '' ? 'REQUIRED' : 'CVR')
  const number = parseInstitutionNumber(cell('institutionNumber'))
  if (cell('institutionNumber') !== '' && !number.ok) fail('institutionNumber', 'INSTITUTION_NUMBER')
  const domain = parseMailDomain(cell('emailDomain'))
  if (cell('emailDomain') !== '' && !domain.ok) fail('emailDomain', 'MAIL_DOMAIN')
  if ([...cell('city')].length > 80) fail('city', 'LENGTH')
  const channel = CHANNELS[plain(cell('deliveryChannel'))]
  if (!channel) fail('deliveryChannel', 'CHANNEL')
  const from = isoDate(cell('agreementFrom')) || null
  if (from && !parseDate(from).ok) fail('agreementFrom', 'DATE')
  else if (from && channel === 'LAEREPLADSEN') fail('agreementFrom', 'NOT_COVERED')
  return {
    line,
    name,
    cvr: cvr.ok ? cvr.value : '',
    institutionNumber: number.ok ? number.value : null,
    city: cell('city') || null,
    emailDomain: domain.ok ? domain.value : null,
    deliveryChannel: channel ?? 'OWN_SA_SYSTEM',
    agreementFrom: from,
  }
}
