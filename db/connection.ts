import { createHash } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import type { Outcome } from '#domain/refusal.ts'
import { DatabaseAway, type LaneDb, type LanePool, type LaneSql, type Loan, lanePool } from './lanes.ts'
import { assertLaneIsSafe, type LaneUrls } from './prepare.ts'

export { DatabaseAway } from './lanes.ts'

/** Hexadecimal SHA-256 of a session's or a token's secret; the secret itself never reaches the database. */
export type Credential = Readonly<{ kind: 'SESSION' | 'TOKEN'; hash: string }>
export type Channel = 'WEB' | 'API'
export type EngineTransaction = Readonly<{ sql: LaneSql; db: LaneDb }>
export type ActorTransaction = EngineTransaction & Readonly<{ actor: Actor }>
/** `attempt` counts the tries of one command: a collision of random case numbers draws again, later with more digits. */
export type CommandTransaction = ActorTransaction & Readonly<{ source: Channel; attempt: number }>
export type CommandRequest = Readonly<{ verb: string; input: unknown; idempotencyKey: string | null; source: Channel }>

/** The session has ended, the token is revoked or expired, or the person is disabled. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn'
}

type Pools = Partial<Record<keyof LaneUrls, LanePool>>
type Shared = { pools: Pools; doors: Map<string, 'web' | 'aub'> }

// Next bundles this module several times; the pools are one per process (house decision 5).
const key = Symbol.for('aub.lanes')
const everywhere = globalThis as Record<symbol, Shared | undefined>
const shared = (): Shared => {
  const made = everywhere[key] ?? { pools: {}, doors: new Map() }
  everywhere[key] = made
  return made
}

const sizes = { web: 12, aub: 8, worker: 10, sweep: 2 } as const

export function openLanes(urls: Partial<LaneUrls>): void {
  for (const name of Object.keys(urls) as (keyof LaneUrls)[]) {
    const url = urls[name]
    if (url) shared().pools[name] ??= lanePool(url, { size: sizes[name], name: `aub ${name}` })
  }
}

export async function closeLanes(): Promise<void> {
  const pools = Object.values(shared().pools)
  shared().pools = {}
  shared().doors.clear()
  await Promise.all(pools.map(pool => pool.close()))
}

export async function assertLanesAreSafe(): Promise<void> {
  for (const pool of Object.values(shared().pools)) {
    const loan = await pool.borrow()
    await assertLaneIsSafe(loan.sql as never).finally(loan.giveBack)
  }
}

function pool(name: keyof LaneUrls): LanePool {
  const found = shared().pools[name]
  if (!found) throw new Error(`the lane ${name} is not open in this process`)
  return found
}

const lostCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08003',
  '25P03',
])

/** Errors of the driver in the words of this room. */
function translated(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code ?? ''
  if (code === '28000' && (error as Error).message.includes('signed in'))
    return new NotSignedIn((error as Error).message)
  if (lostCodes.has(code)) return new DatabaseAway(`the database is away (${code})`)
  return error
}

/** Begin without waiting: begin and enter go first in the flight; whatever follows a failed enter fails too. */
function depart(loan: Loan, credential: Credential): Promise<Actor> {
  const begun = loan.sql`begin`.execute()
  begun.catch(() => undefined)
  const entered = loan.sql`select enter(${credential.kind}, ${credential.hash}) as actor`.execute()
  const actor = entered.then(rows => rows[0]?.actor as Actor)
  actor.catch(() => undefined)
  return actor
}

async function undo(loan: Loan): Promise<void> {
  await loan.sql`rollback`.then(loan.giveBack, loan.throwAway)
}

/** Commit, and make sure that it was one: commit of a failed transaction answers ROLLBACK without an error. */
async function commit(loan: Loan): Promise<void> {
  const done = await loan.sql`commit`
  if (done.command !== 'COMMIT') throw new Error('the transaction had failed and nothing was stored')
  loan.giveBack()
}

/** A lane with the right door: AUB has a login of its own, and only `enter` knows where a credential belongs. */
async function enterWith(credential: Credential): Promise<{ loan: Loan; actor: Actor }> {
  const doors = shared().doors
  for (const door of doors.get(credential.hash) === 'aub' ? (['aub', 'web'] as const) : (['web', 'aub'] as const)) {
    const loan = await pool(door).borrow()
    try {
      const actor = await depart(loan, credential)
      if (doors.size > 50_000) doors.clear()
      doors.set(credential.hash, door)
      return { loan, actor }
    } catch (error) {
      await undo(loan)
      if ((error as { code?: string }).code !== '28P01') throw translated(error)
    }
  }
  throw new NotSignedIn('no door takes this credential')
}

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
    const door = credential.kind === 'TOKEN' ? shared().doors.get(credential.hash) : undefined
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
      return { sql: loan.sql, db: loan.db, actor: entered }
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
        const insert = loan.sql`
          insert into case_read (case_id, reader_id, channel, five_minutes, organisation_id, at)
          select c, ${who.id}, ${channel}, floor(extract(epoch from n.at) * 1000 / ${FIVE_MINUTES}::int), ${who.organisationId}, n.at
          from unnest(${cases}::uuid[]) c, (select date_trunc('second', app_clock()) as at) n on conflict do nothing`.execute()
        insert.catch(() => undefined)
        await Promise.all([insert, commit(loan)])
      } catch (error) {
        loan.throwAway()
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

const COLLISIONS = new Set(['incident_number', 'incident_external'])
const mayTryAgain = ({ code, constraint_name }: { code?: string; constraint_name?: string }) =>
  code === '40001' || code === '40P01' || (code === '23505' && COLLISIONS.has(constraint_name ?? ''))

/** One command, one transaction. The key row is its first statement and the answer is stored in it (house decision 11). */
export async function runCommand<T>(
  credential: Credential,
  request: CommandRequest,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(credential, request, body, attempt)
    } catch (error) {
      if (attempt >= 5 || !mayTryAgain(error as { code?: string; constraint_name?: string })) throw error
    }
  }
}

async function runOnce<T>(
  credential: Credential,
  request: CommandRequest,
  body: (tx: CommandTransaction) => Promise<Outcome<T>>,
  attempt: number,
): Promise<Outcome<T>> {
  const { loan, actor } = await enterWith(credential)
  try {
    const { sql } = loan
    const storedKey = request.idempotencyKey
    if (storedKey) {
      const hash = createHash('sha256')
        .update(`${request.verb} ${canonical(request.input)}`)
        .digest('hex')
      const mine = await sql`insert into idempotency_key (organisation_id, caller_id, key, input_hash)
        values (${actor.organisationId}, ${actor.id}, ${storedKey}, ${hash}) on conflict do nothing returning key`
      if (mine.length === 0) {
        const [earlier] = await sql`select input_hash, answer from idempotency_key
          where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
        await undo(loan)
        if (earlier?.input_hash === hash) return { ok: true, value: earlier.answer as T }
        return { ok: false, refusal: { kind: 'IdempotencyConflict' } }
      }
    }
    const tx: CommandTransaction = { sql, db: loan.db, actor, source: request.source, attempt }
    const outcome = await body(tx)
    if (!outcome.ok) {
      await undo(loan)
      return outcome
    }
    if (storedKey) {
      await sql`update idempotency_key set answer = ${sql.json(outcome.value as never)}
        where organisation_id = ${actor.organisationId} and caller_id = ${actor.id} and key = ${storedKey}`
    }
    await commit(loan)
    return outcome
  } catch (error) {
    await undo(loan).catch(() => undefined)
    throw translated(error)
  }
}

/** The same text for the same input, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** A short transaction of the holder of a credential that is no command on a case, such as ending a session. */
export async function asHolder<T>(credential: Credential, work: (tx: ActorTransaction) => Promise<T>): Promise<T> {
  const { loan, actor } = await enterWith(credential)
  try {
    const result = await work({ sql: loan.sql, db: loan.db, actor })
    await commit(loan)
    return result
  } catch (error) {
    await undo(loan).catch(() => undefined)
    throw translated(error)
  }
}

async function asEngine<T>(lane: 'worker' | 'sweep' | 'web', work: (tx: EngineTransaction) => Promise<T>): Promise<T> {
  const loan = await pool(lane).borrow()
  try {
    const begun = loan.sql`begin`.execute()
    begun.catch(() => undefined)
    const result = await work({ sql: loan.sql, db: loan.db })
    await commit(loan)
    return result
  } catch (error) {
    await undo(loan).catch(() => undefined)
    throw translated(error)
  }
}

/** The worker's login: records misses, settles the outbox, sends the post. */
export const asClock = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('worker', work)
/** The watchdog's login in the web processes: records misses, decides nothing. */
export const asSweep = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('sweep', work)
/** Before anybody has entered: sign-in alone. Sees no tenant's row. */
export const asVisitor = <T>(work: (tx: EngineTransaction) => Promise<T>) => asEngine('web', work)
