import { parseCvr } from './cvr.ts'
import { parseDate } from './day.ts'
import { MOST_INSTITUTION_NUMBERS, parseInstitutionNumber, typedInstitutionNumbers } from './institution-number.ts'
import { parseMailDomain } from './mail-domain.ts'
import { isStorable } from './storable.ts'

export type DeliveryChannel = 'OWN_SA_SYSTEM' | 'LAEREPLADSEN'

/** A school as a line of a file names it (E.14). */
export type SchoolLine = Readonly<{
  line: number
  name: string
  cvr: string
  institutionNumbers: readonly string[]
  city: string | null
  emailDomain: string | null
  deliveryChannel: DeliveryChannel
  agreementFrom: string | null
}>
export type LineFault = Readonly<{
  line: number
  column: string
  reason: string
  /** The whole line as it stood, for whoever corrects it. */
  cells?: readonly string[]
}>
export type SchoolFile = Readonly<{ schools: readonly SchoolLine[]; faults: readonly LineFault[] }>

const MOST_SCHOOL_LINES = 1000

/** Column names in Danish and English; capitals, spaces, dots and hyphens do not matter. */
const COLUMNS = {
  name: ['navn', 'skole', 'skolenavn', 'name', 'school'],
  cvr: ['cvr', 'cvrnr', 'cvrnummer', 'cvrnumber'],
  institutionNumbers: [
    'institutionsnummer',
    'institutionsnumre',
    'institutionsnr',
    'institutionnumber',
    'institutionnumbers',
  ],
  city: ['by', 'city'],
  emailDomain: ['maildomæne', 'domæne', 'emaildomæne', 'maildomain', 'emaildomain', 'domain'],
  deliveryChannel: ['leverancekanal', 'kanal', 'deliverychannel', 'channel'],
  agreementFrom: ['aftalefra', 'agreementfrom'],
} as const
type Column = keyof typeof COLUMNS

/** "Institutionsnummer 2" is one more column of institution numbers. */
const isNameOf = (column: Column, name: string) =>
  (COLUMNS[column] as readonly string[]).includes(column === 'institutionNumbers' ? name.replace(/\d+$/, '') : name)

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
  const names = heading.map(plain)
  const placesOf = (column: Column) =>
    names
      .flatMap((name, place) => (isNameOf(column, name) ? [place] : []))
      .slice(0, column === 'institutionNumbers' ? undefined : 1)
  const places = new Map((Object.keys(COLUMNS) as Column[]).map(column => [column, placesOf(column)]))
  /** Several columns of institution numbers are read as one. */
  const cellOf = (row: readonly string[], column: Column) =>
    (places.get(column) ?? []).map(place => (row[place] ?? '').trim()).join(',')
  const absent = (['name', 'cvr'] as const).filter(column => places.get(column)?.length === 0)
  if (absent.length > 0) {
    return { schools: [], faults: absent.map(column => ({ line: 1, column, reason: 'COLUMN_MISSING' })) }
  }
  if (body.filter(row => !isEmpty(row)).length > MOST_SCHOOL_LINES) {
    return { schools: [], faults: [{ line: MOST_SCHOOL_LINES + 2, column: 'file', reason: 'TOO_MANY_LINES' }] }
  }
  const faults: LineFault[] = []
  const schools: SchoolLine[] = []
  const seen = new Set<string>()
  for (const [index, row] of body.entries()) {
    if (isEmpty(row)) continue
    const line = index + 2
    const before = faults.length
    const read = schoolOf(line, column => cellOf(row, column), faults)
    if (row.length > heading.length) faults.push({ line, column: 'file', reason: 'TOO_MANY_CELLS' })
    if (!row.every(isStorable)) faults.push({ line, column: 'file', reason: 'NOT_STORABLE' })
    const numbers = [
      ['cvr', read.cvr],
      ...read.institutionNumbers.map(one => ['institutionNumbers', one] as const),
    ] as const
    for (const [column, number] of numbers.filter(([, one]) => one !== '')) {
      const key = `${column} ${number}`
      if (seen.has(key)) faults.push({ line, column, reason: 'TWICE' })
      seen.add(key)
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
  const numbers = typedInstitutionNumbers(cell('institutionNumbers')).map(one => parseInstitutionNumber(one))
  if (numbers.some(one => !one.ok) || numbers.length > MOST_INSTITUTION_NUMBERS)
    fail('institutionNumbers', 'INSTITUTION_NUMBER')
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
    institutionNumbers: [...new Set(numbers.flatMap(one => (one.ok ? [one.value] : [])))],
    city: cell('city') || null,
    emailDomain: domain.ok ? domain.value : null,
    deliveryChannel: channel ?? 'OWN_SA_SYSTEM',
    agreementFrom: from,
  }
}
