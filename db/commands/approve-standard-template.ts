import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, date, fail, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type ApproveStandardTemplateInput = Readonly<{
  title: string
  scope: string
  steps: string
  limits: string
  services: readonly string[]
  suppliers?: readonly string[] | null
  validTo?: string | null
  mostUses?: number | null
  isAllowedInFreeze?: boolean | null
}>
export type StandardTemplateApproved = Readonly<{ kind: 'StandardTemplateApproved'; templateId: string }>

const MOST_USES = 10_000

/** AUB approves a class of changes beforehand; the dialogue about it is held (R-5.49, R-5.42). It is never rewritten: a new one takes its place. */
export async function approveStandardTemplate(
  tx: CommandTransaction,
  input: ApproveStandardTemplateInput,
): Promise<Outcome<StandardTemplateApproved>> {
  const { sql, actor, began } = tx
  if (!may(actor, 'approveStandardTemplate')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const title = text(checks, 'title', input.title, { min: 3, max: 200, isRequired: true })
  const [scope, steps, limits] = (['scope', 'steps', 'limits'] as const).map(field =>
    text(checks, field, input[field], { min: 3, max: 10_000, isRequired: true }),
  )
  const validTo = input.validTo ? date(checks, 'validTo', input.validTo) : null
  if (input.services.length === 0) fail(checks, 'services', 'REQUIRED')
  const { mostUses } = input
  if (mostUses != null && (mostUses < 1 || mostUses > MOST_USES))
    fail(checks, 'mostUses', 'OUT_OF_RANGE', { min: 1, max: MOST_USES })
  if (validTo && !checks.refusal && validTo < copenhagenDate(began.at)) fail(checks, 'validTo', 'IN_PAST')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const suppliers = input.suppliers?.length ? [...new Set(input.suppliers)] : null
  if (suppliers) {
    const known =
      await sql`select id from organisation where id = any(${`{${suppliers.join(',')}}`}::uuid[]) and kind <> 'AUB' and withdrawn_at is null`
    if (known.length < suppliers.length) fail(checks, 'suppliers', 'UNKNOWN_ORGANISATION')
    if (checks.refusal) return { ok: false, refusal: checks.refusal }
  }
  const id = randomUUID()
  await sql`insert into standard_template (id, organisation_id, title, scope, steps, limits, services, supplier_ids, approved_at, approved_by,
      valid_to, most_uses, is_allowed_in_freeze)
    values (${id}, ${actor.organisationId}, ${title}, ${scope ?? ''}, ${steps ?? ''}, ${limits ?? ''}, ${`{${[...new Set(input.services)].join(',')}}`}::text[],
      ${suppliers && `{${suppliers.join(',')}}`}::uuid[], ${began.at}, ${actor.name}, ${validTo}, ${mostUses ?? null}, ${input.isAllowedInFreeze ?? false})`
  return { ok: true, value: { kind: 'StandardTemplateApproved', templateId: id } }
}
