import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { instructionOf } from '#db/queries/instruction.ts'
import { plannersOf } from '#db/queries/planners.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { noticeDays } from '#domain/notice.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { drawNumber } from './case-number.ts'
import { type Checks, date, fail, text } from './input.ts'
import { refuse } from './open-verb.ts'
import { toContactPoints } from './to-contact-points.ts'

export type InterfaceVersionInput = Readonly<{
  service: string
  label: string
  validFrom: string
  address: string
  checksum?: string | null
}>
export type AnnounceRequirementInput = Readonly<{
  title: string
  specification: string
  services: readonly string[]
  mustBeCompletedOn: string
  legalBasis?: string | null
  shortNoticeReason?: string | null
  interfaceVersions?: readonly InterfaceVersionInput[] | null
}>
export type RequirementAnnounced = Readonly<{ kind: 'RequirementAnnounced'; requirementId: string }>

const MOST_VERSIONS = 10

/**
 * AUB changes what it requires (R-5.41): told to every supplier of the services, who answers, and to the schools as a
 * copy. Nearer than 60 days needs a reason, and is recorded as a short notice.
 */
export async function announceRequirement(
  tx: CommandTransaction,
  input: AnnounceRequirementInput,
): Promise<Outcome<RequirementAnnounced>> {
  const { sql, actor, began } = tx
  if (!may(actor, 'announceRequirement')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const title = text(checks, 'title', input.title, { min: 3, max: 200, isRequired: true })
  const specification = text(checks, 'specification', input.specification, { min: 3, max: 20_000, isRequired: true })
  const legalBasis = text(checks, 'legalBasis', input.legalBasis, { min: 3, max: 2_000 })
  const reason = text(checks, 'shortNoticeReason', input.shortNoticeReason, { min: 3, max: 2_000 })
  const dueOn = date(checks, 'mustBeCompletedOn', input.mustBeCompletedOn) ?? ''
  if (input.services.length === 0) fail(checks, 'services', 'REQUIRED')
  const versions = versionsOf(checks, input.interfaceVersions ?? [], input.services)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { at } = began
  const instruction = await instructionOf(tx, began.instructionId)
  const days = noticeDays(at, dueOn)
  if (days < 0) fail(checks, 'mustBeCompletedOn', 'IN_PAST')
  else if (days < instruction.noticeDays && !reason)
    fail(checks, 'shortNoticeReason', 'SHORT_NOTICE', { min: instruction.noticeDays })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  for (const [place, one] of versions.entries()) {
    const known = await sql`select from interface_version where service = ${one.service} and label = ${one.label}`
    if (known.length > 0)
      return refuse('InvalidInput', {
        field: ['interfaceVersions', String(place), 'label'],
        detail: { reason: 'TAKEN' },
      })
  }
  const id = randomUUID()
  const number = drawNumber('KRAV', at, tx.attempt)
  const services = [...new Set(input.services)]
  await sql`insert into requirement_change (id, organisation_id, number, title, specification, legal_basis, services, must_be_completed_on,
      notice_days, short_notice_reason, announced_at, announced_by)
    values (${id}, ${actor.organisationId}, ${number}, ${title}, ${specification}, ${legalBasis}, ${`{${services.join(',')}}`}::text[], ${dueOn},
      ${days}, ${days < instruction.noticeDays ? reason : null}, ${at}, ${actor.name})`
  for (const one of versions)
    await sql`insert into interface_version (organisation_id, requirement_id, service, label, valid_from, address, checksum)
      values (${actor.organisationId}, ${id}, ${one.service}, ${one.label}, ${one.validFrom}, ${one.address}, ${one.checksum})`
  const planners = await plannersOf(tx, services, copenhagenDate(at))
  const recipients = planners.map(one => ({ id: one.id, is_to_answer: one.kind === 'SUPPLIER' || !one.hasSupplier }))
  await sql`insert into requirement_recipient (requirement_id, organisation_id, is_to_answer)
    select ${id}, r.id, r.is_to_answer from jsonb_to_recordset(${sql.json(recipients)}::jsonb) as r(id uuid, is_to_answer boolean)`
  for (const mustAnswer of [true, false])
    await toContactPoints(
      tx,
      recipients.filter(one => one.is_to_answer === mustAnswer).map(one => one.id),
      at,
      {
        template: 'REQUIREMENT_ANNOUNCED',
        reason: mustAnswer ? 'CONTACT_POINT' : 'AFFECTED_SCHOOL',
        path: `/changes/requirements/${number}`,
        mustAnswer,
        number,
        title: title ?? '',
        services,
        specification: specification ?? '',
        legalBasis,
        mustBeCompletedOn: dueOn,
        noticeDays: days,
        shortNoticeReason: days < instruction.noticeDays ? reason : null,
        by: actor.name,
        organisation: actor.organisationName,
      },
    )
  return { ok: true, value: { kind: 'RequirementAnnounced', requirementId: id } }
}

/** A version of the interface description points to the notice that it comes with (R-2.5). */
function versionsOf(checks: Checks, given: readonly InterfaceVersionInput[], services: readonly string[]) {
  if (given.length > MOST_VERSIONS) fail(checks, 'interfaceVersions', 'TOO_MANY', { max: MOST_VERSIONS })
  return given.slice(0, MOST_VERSIONS).map((one, place) => {
    const field = (name: string) => `interfaceVersions.${place}.${name}`
    if (!services.includes(one.service)) fail(checks, field('service'), 'OTHER_SERVICE')
    const address = text(checks, field('address'), one.address, { max: 500, isRequired: true }) ?? ''
    if (address && !/^https:\/\/[^\s/]+\.[^\s/]+/.test(address)) fail(checks, field('address'), 'WEB_ADDRESS')
    return {
      service: one.service,
      label: text(checks, field('label'), one.label, { max: 60, isRequired: true }) ?? '',
      validFrom: date(checks, field('validFrom'), one.validFrom) ?? '',
      address,
      checksum: text(checks, field('checksum'), one.checksum, { min: 8, max: 200 }),
    }
  })
}
