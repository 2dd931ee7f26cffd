import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import { ASSURANCES } from '#domain/provider-claims.ts'
import { isPublicHost } from '#domain/public-host.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail, text } from './input.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

type Typed = string | null | undefined
export type SaveIdentityProviderInput = Readonly<{
  /** Null for a new one. */
  providerId?: string | null
  expectedVersion: number
  name: string
  issuer: string
  clientId: string
  /** Left out to keep the one that is stored. */
  clientSecret?: Typed
  organisationClaim: string
  assuranceClaim?: Typed
  minimumAssurance?: Typed
  requiredClaim?: Typed
  requiredValue?: Typed
  isEnabled: boolean
}>
export type IdentityProviderSaved = Readonly<{ kind: 'IdentityProviderSaved'; organisationId: string }>
export type Means = Readonly<{ seal(secret: string): string; mayBeLocal: boolean }>

/** An organisation's own sign-in (D.6). Its secret is sealed before it comes near the database. */
export async function saveIdentityProvider(
  tx: CommandTransaction,
  input: SaveIdentityProviderInput,
  means: Means,
): Promise<Outcome<IdentityProviderSaved>> {
  const { sql, actor } = tx
  if (!may(actor, 'saveIdentityProvider')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const needed = (field: 'name' | 'clientId' | 'organisationClaim', max: number) =>
    text(checks, field, input[field], { max, isRequired: true }) ?? ''
  const row = {
    name: needed('name', 80),
    issuer: issuerOf(checks, input.issuer, means.mayBeLocal),
    clientId: needed('clientId', 255),
    organisationClaim: needed('organisationClaim', 255),
    assuranceClaim: text(checks, 'assuranceClaim', input.assuranceClaim, { max: 255 }),
    minimumAssurance: input.minimumAssurance ?? null,
    requiredClaim: text(checks, 'requiredClaim', input.requiredClaim, { max: 255 }),
    requiredValue: text(checks, 'requiredValue', input.requiredValue, { max: 255 }),
  }
  const secret = text(checks, 'clientSecret', input.clientSecret, { max: 1_000 })
  if (row.minimumAssurance && !(ASSURANCES as readonly string[]).includes(row.minimumAssurance))
    fail(checks, 'minimumAssurance', 'REQUIRED')
  if (row.minimumAssurance && !row.assuranceClaim) fail(checks, 'assuranceClaim', 'REQUIRED')
  if (row.requiredClaim && !row.requiredValue) fail(checks, 'requiredValue', 'REQUIRED')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const at = await lockMembers(tx, actor.organisationId)
  const { organisationId } = actor
  const sealed = secret === null ? null : means.seal(secret)
  if (input.providerId) {
    const [stored] = await sql`select version from identity_provider
      where id = ${input.providerId} and organisation_id = ${organisationId}`
    if (!stored) return refuse('NotFound', { field: ['providerId'], detail: { noun: 'PROVIDER' } })
    if (stored.version !== input.expectedVersion) {
      const detail = { currentVersion: stored.version as number, noun: 'PROVIDER' }
      return refuse('VersionConflict', { field: ['expectedVersion'], detail })
    }
    await sql`update identity_provider set name = ${row.name}, issuer = ${row.issuer}, client_id = ${row.clientId},
        organisation_claim = ${row.organisationClaim}, assurance_claim = ${row.assuranceClaim},
        minimum_assurance = ${row.minimumAssurance}, required_claim = ${row.requiredClaim},
        required_value = ${row.requiredValue}, is_enabled = ${input.isEnabled}, version = version + 1
      where id = ${input.providerId} and organisation_id = ${organisationId}`
    if (sealed)
      await sql`update identity_provider set client_secret = ${sealed}
      where id = ${input.providerId} and organisation_id = ${organisationId}`
  } else {
    const [one] = await sql`select from identity_provider where organisation_id = ${organisationId}`
    if (one)
      return { ok: false, refusal: { kind: 'InvalidInput', field: ['providerId'], detail: { reason: 'ONE_PROVIDER' } } }
    await sql`insert into identity_provider (organisation_id, name, issuer, client_id, client_secret, organisation_claim,
        assurance_claim, minimum_assurance, required_claim, required_value, is_enabled)
      values (${organisationId}, ${row.name}, ${row.issuer}, ${row.clientId}, ${sealed}, ${row.organisationClaim},
        ${row.assuranceClaim}, ${row.minimumAssurance}, ${row.requiredClaim}, ${row.requiredValue}, ${input.isEnabled})`
  }
  const content = { ...row, isEnabled: input.isEnabled, isSecretNew: sealed !== null }
  await recordPersonFact(tx, { kind: 'IdentityProviderSaved', at, content })
  return { ok: true, value: { kind: 'IdentityProviderSaved', organisationId } }
}

/** An issuer exactly as its tokens name it: https, at a public host, without query; local only in a demo or test. */
function issuerOf(checks: Checks, typed: string, mayBeLocal: boolean): string {
  const given = text(checks, 'issuer', typed, { max: 500, isRequired: true }) ?? ''
  const url = URL.parse(given)
  const isFit = url !== null && !url.search && !url.hash && !url.username && !url.password
  const isOpen = url?.protocol === 'https:' && isPublicHost(url.hostname)
  const isLocal = mayBeLocal && url !== null && ['localhost', '127.0.0.1'].includes(url.hostname)
  if (given && !(isFit && (isOpen || isLocal))) fail(checks, 'issuer', 'ISSUER')
  return given
}
