import type { Actor } from '#domain/actor.ts'
import type { KeptCivilNumbers } from './civil-numbers.ts'
import { type Credential, commit, enterWith, translated, undo } from './door.ts'
import type { LaneDb, LaneSql } from './lanes.ts'
import { onItsWay } from './on-its-way.ts'
import { assertLanesAreSafe as assertPoolsAreSafe, pool } from './pools.ts'
import type { Stored } from './store-case.ts'

// How a transaction begins and ends; the parts lie in files of their own, and this is the door to them.
export { type Credential, NotSignedIn } from './door.ts'
export { DatabaseAway } from './lanes.ts'
export { closeLanes, openLanes } from './pools.ts'
export { openReading, type Reading } from './reading.ts'
export { runCommand } from './run-command.ts'

export type Channel = 'WEB' | 'API'
export type EngineTransaction = Readonly<{ sql: LaneSql; db: LaneDb }>
export type ActorTransaction = EngineTransaction & Readonly<{ actor: Actor }>
/** `attempt` counts the tries of one command: a collision of random case numbers draws again, later with more digits. */
export type CommandTransaction = ActorTransaction &
  Keeping &
  Readonly<{ source: Channel; attempt: number; began: Began }>
/** What a command takes to the cases that it stores, and what it brings back. */
export type Keeping = Readonly<{
  kept?: KeptCivilNumbers | null
  stored?: Map<string, Stored>
  /** Statements on their way that the commit, sent right after them, waits for: one way there and back for all. */
  pending?: PromiseLike<unknown>[]
}>
/** When the command began, by the platform's clock in whole seconds, and the version of the Instruks then in force. */
export type Began = Readonly<{ at: Date; instructionId: string }>
export type CommandRequest = Readonly<{
  verb: string
  input: unknown
  idempotencyKey: string | null
  source: Channel
  stored?: Map<string, Stored>
}>

/** Refuses a login that row-level security does not bind; DatabaseAway when the database cannot be asked yet. */
export async function assertLanesAreSafe(): Promise<void> {
  await assertPoolsAreSafe().catch(error => {
    throw translated(error)
  })
}

/** A short transaction of the holder of a credential that is no command on a case, such as ending a session. */
export async function asHolder<T>(credential: Credential, work: (tx: ActorTransaction) => Promise<T>): Promise<T> {
  const { loan, actor } = await enterWith(credential)
  try {
    const result = await work({ sql: loan.sql, db: loan.db, actor })
    await commit(loan)
    return result
  } catch (error) {
    await undo(loan)
    throw translated(error)
  }
}

async function asEngine<T>(lane: 'worker' | 'sweep' | 'web', work: (tx: EngineTransaction) => Promise<T>): Promise<T> {
  const loan = await pool(lane).borrow()
  try {
    onItsWay(loan.sql`begin`.execute())
    const result = await work({ sql: loan.sql, db: loan.db })
    await commit(loan)
    return result
  } catch (error) {
    await undo(loan)
    throw translated(error)
  }
}

/** The worker's login: records misses, settles the outbox, sends the post. */
export const asClock = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('worker', work)
/** The watchdog's login in the web processes: records misses, decides nothing. */
export const asSweep = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('sweep', work)
/** Before anybody has entered: sign-in alone. Sees no tenant's row. */
export const asVisitor = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('web', work)
