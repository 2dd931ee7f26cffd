import type { CommandTransaction } from '#db/connection.ts'
import type { OrganisationKind } from '#domain/actor.ts'
import { isSameSide } from '#domain/incident-side.ts'

/** Is an organisation on the actor's own side of a case? What it asked for is the other side's to answer. */
export async function isOwnSide({ actor, sql }: CommandTransaction, organisationId: string): Promise<boolean> {
  const [other] = await sql`select kind from organisation where id = ${organisationId}`
  return other !== undefined && isSameSide(actor.organisationKind, other.kind as OrganisationKind)
}
