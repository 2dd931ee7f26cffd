import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { type CaseRoleRow, caseRole } from '#db/tables/incident.ts'
import type { CoordinatingRole } from '#domain/coordination.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { coordinationNews } from './coordination-news.ts'
import { correspondentsOf } from './correspondents.ts'
import { type Checks, email, fail, phone, text } from './input.ts'
import { toPerson } from './letters.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'
import { tellCounterpart } from './send-status.ts'

export type AppointInput = Readonly<{
  id: string
  expectedVersion: number
  name: string
  phone: string
  email: string
  /** What is handed over to whoever comes after somebody else. */
  openPoints?: string | null
}>

const roles = {
  SITUATION_MANAGER: { verb: 'appointSituationManager', fact: 'SituationManagerAppointed' },
  COORDINATING_CONTACT: { verb: 'appointCoordinatingContact', fact: 'CoordinatingContactAppointed' },
} as const

/** Names who leads or coordinates a critical incident; who had it before is relieved, and stays in the history. */
export async function appointRole(
  tx: CommandTransaction,
  role: CoordinatingRole,
  input: AppointInput,
): Promise<Outcome<string>> {
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', input.name, { min: 2, max: 120, isRequired: true }) ?? ''
  const number = phone(checks, 'phone', input.phone) ?? ''
  if (number === '') fail(checks, 'phone', 'REQUIRED')
  const address = email(checks, 'email', input.email, { isRequired: true })
  const openPoints = text(checks, 'openPoints', input.openPoints, { max: 10_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, roles[role].verb, input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!mayName(tx, open, role)) return refuse('NotPermitted')
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  if (!open.row.isMajorIncident) return refuse('NotMajorIncident')
  const before = await relieve(tx, open, role, openPoints)
  const row: CaseRoleRow = {
    id: randomUUID(),
    caseId: open.row.id,
    role,
    name,
    phone: number,
    email: address,
    organisationId: tx.actor.organisationId,
    appointedAt: open.at,
    appointedByName: tx.actor.name,
    relievedAt: null,
    openPoints: null,
  }
  open.rows.push({ table: caseRole, rows: [row] })
  await tell(tx, open, row, openPoints)
  record(open, {
    kind: roles[role].fact,
    at: open.at,
    speaker: speakerOf(tx),
    content: { name, relieved: before, openPoints },
  })
  await storeCase(tx, open)
  return { ok: true, value: open.row.id }
}

/** AUB names the Situation Manager; the contact is named by who stands on a side of the case, not by one affected school of many. */
function mayName({ actor }: CommandTransaction, { row }: OpenCase, role: CoordinatingRole): boolean {
  if (role === 'SITUATION_MANAGER' || actor.organisationKind === 'SUPPLIER') return true
  return [row.responsibleId, row.counterpartId, row.reportedById].includes(actor.organisationId)
}

async function relieve(
  { sql }: CommandTransaction,
  { row, at }: OpenCase,
  role: CoordinatingRole,
  openPoints: string | null,
): Promise<string | null> {
  const [before] = await sql`update case_role set relieved_at = ${at}, open_points = ${openPoints}
    where case_id = ${row.id} and role = ${role} and relieved_at is null returning name`
  return (before?.name as string | undefined) ?? null
}

/** The one who is named, with what was handed over, and the other side. */
async function tell(tx: CommandTransaction, open: OpenCase, row: CaseRoleRow, openPoints: string | null) {
  const { role, name, phone: number, email: address, organisationId } = row
  const with_ = await correspondentsOf(tx, open)
  const by = { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone }
  const person = { name, organisation: tx.actor.organisationName, phone: number }
  const what = `${role}_NAMED` as const
  const to = { email: address, name, organisationId, language: tx.actor.language }
  toPerson(open, with_, to, 'NAMED', coordinationNews({ what, by, person, text: openPoints, isYou: true }))
  tellCounterpart(open, with_, tx, coordinationNews({ what, by, person }))
}
