import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { openOrganisation, recordFact } from './open-organisation.ts'
import { checkedOrganisation, type OrganisationInput, setInstitutionNumbers } from './organisation-checks.ts'
import { refusedAsTaken } from './register-organisation.ts'

export type UpdateOrganisationInput = OrganisationInput & Readonly<{ id: string; expectedVersion: number }>
export type OrganisationUpdated = Readonly<{ kind: 'OrganisationUpdated'; organisationId: string }>

/** Corrects an organisation's name, numbers or channel; its cases keep what was written in their history. */
export async function updateOrganisation(
  tx: CommandTransaction,
  input: UpdateOrganisationInput,
): Promise<Outcome<OrganisationUpdated>> {
  const opened = await openOrganisation(tx, 'updateOrganisation', input)
  if (!opened.ok) return opened
  const { at, row } = opened.value
  const checked = checkedOrganisation(row.kind, input)
  if (!checked.ok) return checked
  const taken = await refusedAsTaken(tx, checked.value, row.id)
  if (taken) return taken
  const { sql } = tx
  const { name, cvr, institutionNumbers, city, emailDomain, deliveryChannel } = checked.value
  if (deliveryChannel === 'LAEREPLADSEN' && row.deliveryChannel !== deliveryChannel) {
    const [open] = await sql`select 1 from agreement where school_id = ${row.id} and status <> 'ENDED'`
    // Whoever leaves the Instruks ends the agreement first, on a day; cases opened before stay under it.
    if (open) return { ok: false, refusal: invalid('deliveryChannel', 'AGREEMENT_OPEN') }
  }
  await sql`update organisation set name = ${name}, cvr = ${cvr || null}, city = ${city}, email_domain = ${emailDomain}, delivery_channel = ${deliveryChannel}, version = version + 1
    where id = ${row.id}`
  await setInstitutionNumbers(tx, row.id, institutionNumbers, at)
  const content = { ...checked.value, before: { name: row.name, deliveryChannel: row.deliveryChannel } }
  await recordFact(tx, { organisationId: row.id, kind: 'OrganisationUpdated', at, content })
  return { ok: true, value: { kind: 'OrganisationUpdated', organisationId: row.id } }
}
