import type { CommandTransaction } from '#db/connection.ts'
import { onCallGeneration } from '#db/on-call.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type OnCallSecretRotated = Readonly<{
  kind: 'OnCallSecretRotated'
  organisationId: string
  generation: number
}>

/**
 * A new secret for the on-call webhooks of one's own organisation (E.3). For a day every call is signed with the former
 * one too, so that the receiver changes over without a gap (fault 87). What is stored is how often, never the secret.
 */
export async function rotateOnCallSecret(tx: CommandTransaction): Promise<Outcome<OnCallSecretRotated>> {
  const { actor } = tx
  if (!may(actor, 'rotateOnCallSecret')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockAnnex(tx, organisationId)
  const generation = (await onCallGeneration(tx, organisationId)) + 1
  await recordAnnexFact(tx, { organisationId, kind: 'OnCallSecretRotated', at, content: { generation } })
  return { ok: true, value: { kind: 'OnCallSecretRotated', organisationId, generation } }
}
