import type { CommandTransaction } from '#db/connection.ts'
import { likeIncidents } from '#db/queries/like-incidents.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type DeclineSimilarityInput = Readonly<{ incidentId: string; reason: string }>
export type SimilarityDeclined = Readonly<{ kind: 'SimilarityDeclined'; incidentId: string }>

/** Many like incidents, and no common cause, says a person of the side that solves them (R-5.37 (c)). */
export async function declineSimilarity(
  tx: CommandTransaction,
  input: DeclineSimilarityInput,
): Promise<Outcome<SimilarityDeclined>> {
  if (!may(tx.actor, 'declineSimilarity')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 10, max: 2_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const rows = await tx.sql`select responsible_id as "responsibleId" from incident where id = ${input.incidentId}`
  const [incident] = rows
  if (!incident) return refuse('NotFound', { field: ['incidentId'] })
  if (incident.responsibleId !== tx.actor.organisationId) return refuse('NotPermitted')
  const suggestion = (await likeIncidents(tx)).find(one => one.incidentIds.includes(input.incidentId))
  if (!suggestion) return refuse('NotSuggested', { field: ['incidentId'] })
  const { service, category, incidentIds } = suggestion
  await tx.sql`insert into similarity_decision (organisation_id, service, category, incident_count, decided_at, decided_by, reason)
    values (${tx.actor.organisationId}, ${service}, ${category}, ${incidentIds.length},
      date_trunc('second', app_clock()), ${tx.actor.name}, ${reason})`
  return { ok: true, value: { kind: 'SimilarityDeclined', incidentId: input.incidentId } }
}
