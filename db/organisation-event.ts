import type { EngineTransaction } from './connection.ts'

/** What can have happened to an organisation, beside its cases; the word that the history of it shows. */
export type OrganisationFact = Readonly<{
  organisationId: string
  kind: string
  at: Date
  actorName: string
  /** Null for the platform itself. */
  actorOrganisationId: string | null
  content?: Readonly<Record<string, unknown>>
}>

/** Adds a fact to the history of an organisation, in the transaction that caused it. */
export async function recordOrganisationEvent({ sql }: EngineTransaction, fact: OrganisationFact): Promise<void> {
  const { organisationId, kind, at, actorName, actorOrganisationId, content = {} } = fact
  await sql`insert into organisation_event (organisation_id, at, kind, actor_name, actor_organisation_id, content)
    values (${organisationId}, ${at}, ${kind}, ${actorName}, ${actorOrganisationId}, ${sql.json(content as never)})`
}
