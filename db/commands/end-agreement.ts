import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid, text } from './input.ts'
import { lockRegister, noOrganisation, organisationToChange, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { day } from './organisation-checks.ts'

export type EndAgreementInput = Readonly<{ schoolId: string; lastOn?: string | null; reason?: string | null }>
export type AgreementEnded = Readonly<{ kind: 'AgreementEnded'; organisationId: string }>

/** Ends a school's agreement, today or on an earlier day; cases that were opened before stay under the Instruks. */
export async function endAgreement(tx: CommandTransaction, input: EndAgreementInput): Promise<Outcome<AgreementEnded>> {
  if (!may(tx.actor, 'endAgreement')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const to = day(checks, 'lastOn', input.lastOn)
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 500, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const at = await lockRegister(tx)
  const school = await organisationToChange(tx, input.schoolId)
  if (school?.kind !== 'SCHOOL') return noOrganisation('schoolId')
  const { sql } = tx
  const [open] =
    await sql`select id, from_on::text as "fromOn" from agreement where school_id = ${school.id} and status <> 'ENDED'`
  if (!open) return { ok: false, refusal: invalid('schoolId', 'NO_AGREEMENT') }
  const today = copenhagenDate(at)
  const toOn = to ?? today
  if (toOn > today) return { ok: false, refusal: invalid('lastOn', 'DAY_AHEAD') }
  if (toOn < open.fromOn) return { ok: false, refusal: invalid('lastOn', 'ENDS_BEFORE') }
  await sql`update agreement set status = 'ENDED', to_on = ${toOn} where id = ${open.id}`
  const content = { agreementId: open.id, toOn, reason }
  await recordFact(tx, { organisationId: school.id, kind: 'AgreementEnded', at, content })
  return { ok: true, value: { kind: 'AgreementEnded', organisationId: school.id } }
}
