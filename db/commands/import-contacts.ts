import type { CommandTransaction } from '#db/connection.ts'
import type { AnnexContent, ContactPerson } from '#domain/annex.ts'
import { MOST_CONTACTS, readContactFile } from '#domain/contact-file.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { LineFault } from '#domain/school-file.ts'
import { type Checks, email } from './input.ts'
import { openOwnAnnex } from './open-annex.ts'
import { refusedDraft, storeDraft } from './store-draft.ts'

export type ImportContactsInput = Readonly<{
  expectedVersion: number
  expectedRevision?: number | null
  rows: readonly (readonly string[])[]
  isDryRun: boolean
}>
export type ContactsImported = Readonly<{
  kind: 'ContactsImported'
  organisationId: string
  contacts: readonly ContactPerson[]
  faults: readonly LineFault[]
}>

const BLANK: AnnexContent = {
  unitName: '',
  phone: '',
  mailbox: '',
  outOfHoursMailbox: '',
  onCallPhone: null,
  onCallAddress: null,
  statusPageUrl: null,
  hours: { week: {}, closed: [], special: {} },
  escalation: [],
  contacts: [],
  points: [],
}

function isMail(text: string): boolean {
  const checks: Checks = { refusal: null }
  email(checks, 'email', text)
  return checks.refusal === null
}

const keyOf = ({ role, name }: ContactPerson) => `${role} ${name.toLowerCase()}`

/** Puts the contact persons of a file into the draft: new ones are added, those with the same task and name replaced (E.14). */
export async function importContacts(
  tx: CommandTransaction,
  input: ImportContactsInput,
): Promise<Outcome<ContactsImported>> {
  const opened = await openOwnAnnex(tx, 'importContacts', input)
  if (!opened.ok) return opened
  const conflict = refusedDraft(opened.value, input.expectedRevision)
  if (conflict) return conflict
  const { organisationId } = tx.actor
  const { contacts, faults } = readContactFile(input.rows, isMail)
  const { draft, latest } = opened.value
  const base = draft ?? latest ?? BLANK
  const given = new Set(contacts.map(keyOf))
  const merged = [...base.contacts.filter(one => !given.has(keyOf(one))), ...contacts]
  if (merged.length > MOST_CONTACTS) {
    const fault = { line: 1, column: 'file', reason: 'TOO_MANY_CONTACTS' }
    return { ok: true, value: { kind: 'ContactsImported', organisationId, contacts: [], faults: [fault] } }
  }
  if (!input.isDryRun && contacts.length > 0) await storeDraft(tx, opened.value, { ...base, contacts: merged })
  return { ok: true, value: { kind: 'ContactsImported', organisationId, contacts, faults } }
}
