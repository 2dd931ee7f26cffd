import { CONTACT_ROLES, type ContactPerson, type ContactRole } from './annex.ts'
import { parsePhone } from './phone.ts'
import type { LineFault } from './school-file.ts'
import { isStorable } from './storable.ts'

export const MOST_CONTACTS = 40

/** Column names in Danish and English; capitals, spaces, dots and hyphens do not matter. */
const COLUMNS = {
  role: ['rolle', 'opgave', 'role'],
  name: ['navn', 'name'],
  department: ['afdeling', 'department'],
  location: ['placering', 'sted', 'lokation', 'location'],
  phone: ['telefon', 'tlf', 'telefonnummer', 'phone', 'telephone'],
  email: ['mail', 'email', 'mailadresse', 'epost'],
} as const
type Column = keyof typeof COLUMNS

const ROLE_WORDS: Readonly<Record<string, ContactRole>> = {
  drift: 'OPERATIONS',
  operations: 'OPERATIONS',
  ændringer: 'CHANGES',
  changes: 'CHANGES',
  problemer: 'PROBLEMS',
  problems: 'PROBLEMS',
  kritiskefejl: 'MAJOR_INCIDENT',
  majorincident: 'MAJOR_INCIDENT',
  atpservicedesk: 'ATP_SERVICE_DESK',
  ledelse: 'MANAGEMENT',
  management: 'MANAGEMENT',
}

const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '')
const roleOf = (text: string): ContactRole | undefined =>
  ROLE_WORDS[plain(text)] ?? CONTACT_ROLES.find(role => plain(role) === plain(text))

export type ContactFile = Readonly<{ contacts: readonly ContactPerson[]; faults: readonly LineFault[] }>

/**
 * The contact persons of a file whose first row names its columns, and what is wrong, by line and column (R-7.2, E.14).
 * `isMail` says what a mail address looks like. Lines count from 1, which is the heading.
 */
export function readContactFile(rows: readonly (readonly string[])[], isMail: (text: string) => boolean): ContactFile {
  const [heading = [], ...body] = rows
  const placeOf = (column: Column) =>
    heading.findIndex(cell => (COLUMNS[column] as readonly string[]).includes(plain(cell)))
  const absent = (['role', 'name'] as const).filter(column => placeOf(column) < 0)
  if (absent.length > 0) {
    return { contacts: [], faults: absent.map(column => ({ line: 1, column, reason: 'COLUMN_MISSING' })) }
  }
  const faults: LineFault[] = []
  const contacts: ContactPerson[] = []
  for (const [index, row] of body.entries()) {
    if (row.every(cell => cell.trim() === '')) continue
    const line = index + 2
    const before = faults.length
    const cell = (column: Column) => (placeOf(column) < 0 ? '' : (row[placeOf(column)] ?? '').trim())
    const fail = (column: Column, reason: string) => void faults.push({ line, column, reason })
    if (!row.every(isStorable)) faults.push({ line, column: 'file', reason: 'NOT_STORABLE' })
    const role = roleOf(cell('role'))
    if (!role) fail('role', 'ROLE')
    if ([...cell('name')].length < 2 || [...cell('name')].length > 120) fail('name', 'LENGTH')
    for (const column of ['department', 'location'] as const) if ([...cell(column)].length > 120) fail(column, 'LENGTH')
    const phone = parsePhone(cell('phone'))
    if (cell('phone') !== '' && !phone.ok) fail('phone', 'PHONE')
    if (cell('email') !== '' && !isMail(cell('email'))) fail('email', 'EMAIL')
    if (faults.length > before || !role) continue
    const [name, department, location, email] = [cell('name'), cell('department'), cell('location'), cell('email')]
    contacts.push({ role, name, department, location, email, phone: phone.ok ? phone.value : '', endedOn: null })
  }
  if (contacts.length > MOST_CONTACTS)
    return { contacts: [], faults: [{ line: MOST_CONTACTS + 2, column: 'file', reason: 'TOO_MANY_CONTACTS' }] }
  return { contacts, faults }
}
