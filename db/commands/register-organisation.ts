import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockRegister, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import {
  checkedOrganisation,
  type OrganisationFacts,
  type OrganisationInput,
  setInstitutionNumbers,
  takenNumbers,
} from './organisation-checks.ts'

export type RegisterOrganisationInput = OrganisationInput &
  Readonly<{ kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'; isTest?: boolean | null }>
export type OrganisationRegistered = Readonly<{ kind: 'OrganisationRegistered'; organisationId: string }>

/** AUB takes a school or a supplier into the register; a school of Lærepladsen.dk stays inactive (R-2.3, C.4). */
export async function registerOrganisation(
  tx: CommandTransaction,
  input: RegisterOrganisationInput,
): Promise<Outcome<OrganisationRegistered>> {
  if (!may(tx.actor, 'registerOrganisation')) return refuse('NotPermitted')
  const { kind } = input
  // There is one AUB.
  if (kind === 'AUB') return { ok: false, refusal: invalid('kind', 'ONE_AUB') }
  const checked = checkedOrganisation(kind, input)
  if (!checked.ok) return checked
  const at = await lockRegister(tx)
  const taken = await refusedAsTaken(tx, checked.value)
  if (taken) return taken
  const isTest = input.isTest ?? false
  const { name, cvr, institutionNumbers, city, emailDomain, deliveryChannel } = checked.value
  const [row] = await tx.sql`insert into organisation
      (kind, name, cvr, city, email_domain, delivery_channel, is_test, created_at)
    values (${kind}, ${name}, ${cvr}, ${city}, ${emailDomain}, ${deliveryChannel}, ${isTest}, ${at})
    returning id`
  const organisationId = row?.id as string
  await setInstitutionNumbers(tx, organisationId, institutionNumbers, at)
  const content = { ...checked.value, organisationKind: kind, isTest }
  await recordFact(tx, { organisationId, kind: 'OrganisationRegistered', at, content })
  return { ok: true, value: { kind: 'OrganisationRegistered', organisationId } }
}

/** The refusal when another organisation has one of the numbers; null when none has. */
export async function refusedAsTaken(
  tx: CommandTransaction,
  { cvr, institutionNumbers }: OrganisationFacts,
  exceptId: string | null = null,
): Promise<Outcome<never> | null> {
  const taken = await takenNumbers(tx, { cvr: cvr ? [cvr] : [], institutionNumbers }, exceptId)
  if (taken.cvr.size > 0) return { ok: false, refusal: invalid('cvrNumber', 'REGISTERED') }
  if (taken.institutionNumbers.size > 0) return { ok: false, refusal: invalid('institutionNumbers', 'REGISTERED') }
  return null
}
