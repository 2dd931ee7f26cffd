import { createHmac } from 'node:crypto'
import { type OnCallRoad, readOnCallAddress } from '#domain/on-call.ts'
import type { EngineTransaction } from './connection.ts'
import type { MailData } from './mail-data.ts'

/** Whom to reach by what: a mail address as it is, of a webhook its host alone, for its path may be a secret. */
export type OnCallRecipient = Readonly<{ recipient: string; webhookUrl?: string }>

/** How an annex's address for the person on call is used. What may be called is asked again when it is (api.md). */
export function onCallRecipient(address: string | null | undefined): OnCallRecipient | null {
  const road = address ? readOnCallAddress(address, true) : null
  if (!road) return null
  return road.channel === 'MAIL'
    ? { recipient: road.address }
    : { recipient: new URL(road.address).host, webhookUrl: road.address }
}

/** Only an installation for demonstration or tests may call its own machine. */
export async function mayCallLoopback({ sql }: Pick<EngineTransaction, 'sql'>): Promise<boolean> {
  const [row] = await sql`select kind from installation`
  return row?.kind === 'DEMO' || row?.kind === 'TEST'
}

/** The address as it may be saved; null when nothing can be reached by it. */
export async function savableOnCall(tx: Pick<EngineTransaction, 'sql'>, address: string): Promise<OnCallRoad | null> {
  return readOnCallAddress(address, await mayCallLoopback(tx))
}

/** The address travels with the letter, and never leaves by the graph. */
export const withWebhook = (data: MailData, webhookUrl: string): MailData => Object.assign({}, data, { webhookUrl })

/** How often an organisation has asked for a new secret; 0 for never. */
export async function onCallGeneration(
  { sql }: Pick<EngineTransaction, 'sql'>,
  organisationId: string,
): Promise<number> {
  const [row] = await sql`select count(*)::int as n from organisation_event
    where organisation_id = ${organisationId} and kind = 'OnCallSecretRotated'`
  return row?.n as number
}

/**
 * What an organisation's webhooks are signed with (Standard Webhooks): made from the installation's secret and the
 * number of times that a new one was asked for, stored nowhere.
 */
export function onCallSecret(linkSecret: string, organisationId: string, generation: number): string {
  const name = generation === 0 ? `on-call ${organisationId}` : `on-call ${organisationId} ${generation}`
  return `whsec_${createHmac('sha256', linkSecret).update(name).digest('base64')}`
}
