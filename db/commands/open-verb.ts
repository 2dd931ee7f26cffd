import type { CommandTransaction } from '#db/connection.ts'
import { change, lockCase, type OpenCase, type Speaker } from '#db/open-case.ts'
import { fits } from '#domain/case-type.ts'
import { actsForResponsible } from '#domain/incident-side.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome, Refusal } from '#domain/refusal.ts'
import { settleOpenCase } from './settle-due.ts'

export const refuse = (kind: string, more: Omit<Refusal, 'kind'> = {}): Outcome<never> => ({
  ok: false,
  refusal: { kind, ...more },
})

export const speakerOf = ({ actor, source }: CommandTransaction): Speaker => ({
  kind: actor.kind,
  id: actor.id,
  name: actor.name,
  organisationId: actor.organisationId,
  source,
})

/** Which side of the case the actor's organisation is on. */
export const isResponsible = (tx: CommandTransaction, open: OpenCase) => actsForResponsible(tx.actor, open.row)

/** What every verb on a case does first: permit, lock, settle what is due, and hold the version against the caller's. */
export async function openForVerb(
  tx: CommandTransaction,
  verb: Verb,
  input: { id: string; expectedVersion: number },
): Promise<Outcome<OpenCase>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const open = await lockCase(tx, input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  if (open.row.version !== input.expectedVersion) {
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: open.row.version } })
  }
  if (!fits(verb, open.row.caseType)) return refuse('NotAnIncident')
  await settleOpenCase(tx, open, 'COMMAND')
  change(open, { version: open.row.version + 1 })
  return { ok: true, value: open }
}

/** The person who handles: named, or the signed-in person; a client must name one. */
export function handlerFrom(
  tx: CommandTransaction,
  named: { name: string; phone: string } | null | undefined,
): { name: string; phone: string | null } | null {
  if (named) return named
  return tx.actor.kind === 'PERSON' ? { name: tx.actor.name, phone: tx.actor.phone } : null
}
