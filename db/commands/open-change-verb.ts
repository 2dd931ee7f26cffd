import type { CommandTransaction } from '#db/connection.ts'
import { changeFile, lockFile, type OpenFile } from '#db/open-file.ts'
import type { ChangeRow } from '#db/tables/change.ts'
import { type ChangeState, type ChangeStep, isAheadState, nextChangeState } from '#domain/change.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'
import { settleOpenChange } from './settle-change.ts'

export type OpenChange = OpenFile<'CHANGE'>
export type ChangeInput = Readonly<{ id: string; expectedVersion: number }>
/** OWNER: whose change it is. OTHER: whom it was sent to. SIDES: either of the two. PARTY: also a school that it affects. */
type Side = 'OWNER' | 'OTHER' | 'SIDES' | 'PARTY'

const isOn = (side: Side, organisationId: string, { ownerId, counterpartId }: ChangeRow): boolean =>
  side === 'PARTY' ||
  (organisationId === ownerId && side !== 'OTHER') ||
  (organisationId === counterpartId && side !== 'OWNER')

/** What every verb on a change does first: permit, lock, look at the side, settle what is due, hold the version against the caller's. */
export async function openChangeForVerb(
  tx: CommandTransaction,
  verb: Verb,
  input: ChangeInput,
  side: Side,
): Promise<Outcome<OpenChange>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const open = await lockFile(tx, 'CHANGE', input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  if (!isOn(side, tx.actor.organisationId, open.row)) return refuse('NotPermitted')
  if (open.row.version !== input.expectedVersion) {
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: open.row.version } })
  }
  await settleOpenChange(tx, open, 'COMMAND')
  changeFile(open, { version: open.row.version + 1 })
  return { ok: true, value: open }
}

/** The verbs about a planned change only; a wish has no window, no gate and no implementation. */
export async function openPlannedChange(
  tx: CommandTransaction,
  verb: Verb,
  input: ChangeInput,
  side: Side,
): Promise<Outcome<OpenChange>> {
  const opened = await openChangeForVerb(tx, verb, input, side)
  if (opened.ok && opened.value.row.kind === 'WISH') return stepNotPossible(opened.value.row.state, verb)
  return opened
}

export const stepNotPossible = (state: ChangeState, step: string): Outcome<never> =>
  refuse('StepNotPossible', { detail: { state, step } })

/** A step of the change's life (C.3). */
export function step(open: OpenChange, which: ChangeStep): Outcome<null> {
  const next = nextChangeState(open.row.state, which)
  if (!next.ok) return stepNotPossible(open.row.state, which)
  changeFile(open, { state: next.value })
  return { ok: true, value: null }
}

const over: readonly ChangeState[] = ['CLOSED', 'WITHDRAWN']
export const isOver = ({ state }: ChangeRow) => over.includes(state)
/** Sent, and not yet begun: what can still be moved, discussed and decided. */
export const isAhead = ({ state }: ChangeRow) => isAheadState(state)
