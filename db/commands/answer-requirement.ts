import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid, text } from './input.ts'
import { refuse } from './open-verb.ts'
import { toContactPoints } from './to-contact-points.ts'

export type RequirementAnswer = 'POSSIBLE' | 'NOT_POSSIBLE' | 'QUESTIONS' | 'REPLIED'
export type AnswerRequirementInput = Readonly<{
  id: string
  answer: RequirementAnswer
  text?: string | null
  /** Of AUB's reply: whose question it answers. */
  to?: string | null
}>
export type RequirementAnswered = Readonly<{ kind: 'RequirementAnswered'; requirementId: string }>

/**
 * Whoever was asked says whether the requirement can be met in time, and AUB replies to the questions. An answer is never
 * rewritten, the newest holds.
 */
export async function answerRequirement(
  tx: CommandTransaction,
  input: AnswerRequirementInput,
): Promise<Outcome<RequirementAnswered>> {
  const { sql, actor, began } = tx
  if (!may(actor, 'answerRequirement')) return refuse('NotPermitted')
  const isReply = actor.organisationKind === 'AUB'
  if (isReply !== (input.answer === 'REPLIED')) return { ok: false, refusal: invalid('answer', 'OTHER_SIDE') }
  if (isReply && !input.to) return { ok: false, refusal: invalid('to', 'REQUIRED') }
  const checks: Checks = { refusal: null }
  const said = text(checks, 'text', input.text, { min: 3, max: 10_000, isRequired: input.answer !== 'POSSIBLE' })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const whose = isReply ? (input.to as string) : actor.organisationId
  const [row] = await sql`select q.id, q.number, q.title, q.organisation_id as "aubId", r.is_to_answer as "isToAnswer",
      (select a.answer from requirement_answer a where a.requirement_id = q.id and a.organisation_id = ${whose}
        order by a.answered_at desc, a.id desc limit 1) as newest
    from requirement_change q left join requirement_recipient r on r.requirement_id = q.id and r.organisation_id = ${whose}
    where q.id = ${input.id}`
  if (!row || (!isReply && row.isToAnswer === null)) return refuse('NotFound', { field: ['id'] })
  if (isReply && row.newest !== 'QUESTIONS') return { ok: false, refusal: invalid('to', 'NOTHING_ASKED') }
  if (!isReply && !row.isToAnswer) return refuse('NotPermitted')
  await sql`insert into requirement_answer (requirement_id, organisation_id, answer, text, answered_at, answered_by)
    values (${row.id}, ${whose}, ${input.answer}, ${said}, ${began.at}, ${actor.name})`
  await toContactPoints(tx, [isReply ? whose : (row.aubId as string)], began.at, {
    template: 'REQUIREMENT_ANSWERED',
    reason: 'CONTACT_POINT',
    path: `/changes/requirements/${row.number}`,
    number: row.number as string,
    title: row.title as string,
    answer: input.answer,
    text: said,
    by: { name: actor.name, organisation: actor.organisationName, phone: actor.phone },
  })
  return { ok: true, value: { kind: 'RequirementAnswered', requirementId: row.id as string } }
}
