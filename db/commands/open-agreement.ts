import { activateAgreement } from '#db/annex-complete.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid } from './input.ts'
import { lockRegister, noOrganisation, organisationToChange, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { day } from './organisation-checks.ts'

export type OpenAgreementInput = Readonly<{ schoolId: string; firstOn?: string | null }>
export type AgreementOpened = Readonly<{ kind: 'AgreementOpened'; organisationId: string; agreementId: string }>

/**
 * Opens a school's agreement with AUB. It is pending until annex 2 is sent in and complete; reporting does not wait
 * for that. A school that delivers through Lærepladsen.dk is not covered.
 */
export async function openAgreement(
  tx: CommandTransaction,
  input: OpenAgreementInput,
): Promise<Outcome<AgreementOpened>> {
  if (!may(tx.actor, 'openAgreement')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const from = day(checks, 'firstOn', input.firstOn)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const at = await lockRegister(tx)
  const school = await organisationToChange(tx, input.schoolId)
  if (school?.kind !== 'SCHOOL') return noOrganisation('schoolId')
  if (school.endedOn) return { ok: false, refusal: invalid('schoolId', 'ORGANISATION_ENDED') }
  if (school.deliveryChannel === 'LAEREPLADSEN') return { ok: false, refusal: invalid('schoolId', 'NOT_COVERED') }
  const { sql } = tx
  const [open] = await sql`select 1 from agreement where school_id = ${school.id} and status <> 'ENDED'`
  if (open) return { ok: false, refusal: invalid('schoolId', 'AGREEMENT_OPEN') }
  const today = copenhagenDate(at)
  const fromOn = from ?? today
  const [row] =
    await sql`insert into agreement (school_id, status, from_on) values (${school.id}, 'PENDING', ${fromOn}) returning id`
  const isActivated = await activateAgreement(tx, school.id, today)
  const agreementId = row?.id as string
  const content = { agreementId, fromOn, isActivated }
  await recordFact(tx, { organisationId: school.id, kind: 'AgreementOpened', at, content })
  return { ok: true, value: { kind: 'AgreementOpened', organisationId: school.id, agreementId } }
}
