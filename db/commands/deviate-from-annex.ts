import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, email, invalid, phone, text } from './input.ts'
import { lockRegister, noOrganisation, organisationToChange, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

export type DeviateFromAnnexInput = Readonly<{
  schoolId: string
  phone?: string | null
  mailbox?: string | null
  outOfHoursMailbox?: string | null
  text?: string | null
}>
export type AnnexDeviationSet = Readonly<{ kind: 'AnnexDeviationSet'; organisationId: string }>

/** What annex 1 says otherwise for one school: another telephone or mailbox of AUB's, and why. */
export async function deviateFromAnnex(
  tx: CommandTransaction,
  input: DeviateFromAnnexInput,
): Promise<Outcome<AnnexDeviationSet>> {
  const { sql, actor } = tx
  if (!may(actor, 'deviateFromAnnex')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const content = {
    phone: phone(checks, 'phone', input.phone),
    mailbox: email(checks, 'mailbox', input.mailbox) || null,
    outOfHoursMailbox: email(checks, 'outOfHoursMailbox', input.outOfHoursMailbox) || null,
    text: text(checks, 'text', input.text, { min: 3, max: 500, isRequired: true }) ?? '',
  }
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (!content.phone && !content.mailbox && !content.outOfHoursMailbox)
    return { ok: false, refusal: invalid('phone', 'NO_DEVIATION') }
  const at = await lockRegister(tx)
  const school = await organisationToChange(tx, input.schoolId)
  if (school?.kind !== 'SCHOOL' || school.endedOn) return noOrganisation('schoolId')
  await sql`insert into annex_deviation (school_id, phone, mailbox, out_of_hours_mailbox, text, decided_at, decided_by)
    values (${school.id}, ${content.phone}, ${content.mailbox}, ${content.outOfHoursMailbox}, ${content.text}, ${at}, ${actor.name})
    on conflict (school_id) do update set phone = excluded.phone, mailbox = excluded.mailbox,
      out_of_hours_mailbox = excluded.out_of_hours_mailbox, text = excluded.text, decided_at = excluded.decided_at,
      decided_by = excluded.decided_by, ended_at = null`
  await recordFact(tx, { organisationId: school.id, kind: 'AnnexDeviationSet', at, content })
  return { ok: true, value: { kind: 'AnnexDeviationSet', organisationId: school.id } }
}
