import type { Actor } from '#domain/actor.ts'
import type { ActorTransaction, Channel, EngineTransaction } from './connection.ts'
import { type Credential, commit, depart, enterWith, translated, undo } from './door.ts'
import type { Loan } from './lanes.ts'
import { doors, pool } from './pools.ts'

export type Reading = Readonly<{
  /** The actor's transaction, begun at the first call. */
  transaction(): Promise<ActorTransaction>
  /** The same for a first query that need not know the actor: for a token it shares one flight with begin and enter. */
  flight(): Promise<EngineTransaction>
  markRead(caseId: string): void
  /** Writes the read set and commits; the answer must not leave before (house decision 9). */
  finish(): Promise<void>
  abandon(): Promise<void>
}>

const FIVE_MINUTES = 300_000

/** One read transaction for one operation, opened lazily (house decision 8). */
export function openReading(credential: Credential, channel: Channel): Reading {
  let opening: Promise<{ loan: Loan; actor: Promise<Actor> }> | null = null
  const read = new Set<string>()

  async function open(): Promise<{ loan: Loan; actor: Promise<Actor> }> {
    const door = credential.kind === 'TOKEN' ? doors().get(credential.hash) : undefined
    if (door) {
      const loan = await pool(door).borrow()
      return { loan, actor: depart(loan, credential) }
    }
    const { loan, actor } = await enterWith(credential)
    return { loan, actor: Promise.resolve(actor) }
  }
  const begin = () => {
    opening ??= open()
    return opening
  }

  return {
    async transaction() {
      const { loan, actor } = await begin()
      const entered = await actor.catch(error => {
        throw translated(error)
      })
      return {
        sql: loan.sql,
        // Made when it is used: most readings are tagged SQL alone.
        get db() {
          return loan.db
        },
        actor: entered,
      }
    },
    async flight() {
      const { loan } = await begin()
      return {
        sql: loan.sql,
        get db() {
          return loan.db
        },
      }
    },
    markRead(caseId) {
      read.add(caseId)
    },
    async finish() {
      if (!opening) return
      const { loan, actor } = await opening
      try {
        const who = await actor
        if (read.size === 0) {
          // Nothing was written: the answer need not wait for the end of the transaction.
          void loan.sql`commit`.then(loan.giveBack, loan.throwAway)
          return
        }
        const cases = `{${[...read].sort().join(',')}}`
        // Whoever reads a case at a screen has seen what is new in it; a row that the relay holds just now gets more.
        const looked = loan.sql`with looked as (
          update notification n set unread = 0, read_at = app_clock() from (
            select case_id from notification where unread > 0 and case_id = any(${cases}::uuid[]) for update skip locked) seen
          where n.person_id = ${who.id} and n.organisation_id = ${who.organisationId} and n.case_id = seen.case_id)`
        const insert = loan.sql`${credential.kind === 'SESSION' ? looked : loan.sql``}
          insert into case_read (case_id, reader_id, channel, five_minutes, organisation_id, at)
          select c, ${who.id}, ${channel}, floor(extract(epoch from n.at) * 1000 / ${FIVE_MINUTES}::int), ${who.organisationId}, n.at
          from unnest(${cases}::uuid[]) c, (select date_trunc('second', app_clock()) as at) n on conflict do nothing`.execute()
        await Promise.all([insert, commit(loan)])
      } catch (error) {
        await undo(loan)
        throw translated(error)
      }
    },
    async abandon() {
      if (!opening) return
      await opening.then(
        ({ loan }) => undo(loan),
        () => undefined,
      )
    },
  }
}
