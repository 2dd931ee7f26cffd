import { asSweep } from '#db/connection.ts'
import type { LaneSql } from '#db/lanes.ts'
import type { Assurance } from '#domain/provider-claims.ts'

type Read = Readonly<{ sql: LaneSql }>

export type IdentityProviderRow = Readonly<{
  id: string
  organisationId: string
  name: string
  issuer: string
  clientId: string
  organisationClaim: string
  assuranceClaim: string | null
  minimumAssurance: Assurance | null
  requiredClaim: string | null
  requiredValue: string | null
  isEnabled: boolean
  version: number
}>

const columns = (
  sql: LaneSql,
) => sql`i.id, i.organisation_id as "organisationId", i.name, i.issuer, i.client_id as "clientId",
  i.organisation_claim as "organisationClaim", i.assurance_claim as "assuranceClaim",
  i.minimum_assurance as "minimumAssurance", i.required_claim as "requiredClaim", i.required_value as "requiredValue",
  i.is_enabled as "isEnabled", i.version`

/** The provider of an organisation, without its secret. */
export async function identityProviderOf({ sql }: Read, organisationId: string): Promise<IdentityProviderRow | null> {
  const [row] = await sql`select ${columns(sql)} from identity_provider i where i.organisation_id = ${organisationId}`
  return (row as unknown as IdentityProviderRow | undefined) ?? null
}

export type ProviderAtTheDoor = IdentityProviderRow &
  Readonly<{ sealedSecret: string | null; cvr: string | null; institutionNumbers: readonly string[] }>

/** A provider as the sign-in code needs it, before anybody has entered: the sweep's login lends it that eye. */
export function providerAtTheDoor(id: string): Promise<ProviderAtTheDoor | null> {
  return asSweep(async ({ sql }) => {
    const [row] = await sql`select ${columns(sql)}, i.client_secret as "sealedSecret", o.cvr,
        (select coalesce(jsonb_agg(n.number order by n.number), '[]') from institution_number n
          where n.organisation_id = o.id and n.ended_at is null) as "institutionNumbers"
      from identity_provider i join organisation o on o.id = i.organisation_id where i.id = ${id} and i.is_enabled`
    return (row as unknown as ProviderAtTheDoor | undefined) ?? null
  })
}

/** The provider of the organisation that a mail address belongs to by its domain, as the sign-in page offers it (D.6). */
export function providerOfDomain(domain: string): Promise<{ id: string; name: string } | null> {
  return asSweep(async ({ sql }) => {
    const [row] = await sql`select i.id, i.name from identity_provider i join organisation o on o.id = i.organisation_id
      where i.is_enabled and o.ended_on is null and lower(o.email_domain) = ${domain} order by i.id limit 1`
    return (row as unknown as { id: string; name: string } | undefined) ?? null
  })
}
