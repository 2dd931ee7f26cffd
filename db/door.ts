import { DrizzleQueryError } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Began } from './connection.ts'
import { DatabaseAway, type Loan } from './lanes.ts'
import { onItsWay } from './on-its-way.ts'
import { doors, pool } from './pools.ts'

/** Hexadecimal SHA-256 of a session's, a token's or a calendar address's secret; the secret itself never reaches the database. */
export type Credential = Readonly<{ kind: 'SESSION' | 'TOKEN' | 'CALENDAR'; hash: string }>

/** The session has ended, the token is revoked or expired, or the person is disabled. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn'
}

/** What the driver and the server say when the connection is lost, none can be made, or nothing can be written now. */
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '08003',
  '08006',
  '25006',
  '25P03',
  '25P04',
  '53100',
  '53200',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

type DriverError = Readonly<{ code?: string; severity?: string; message?: string }>

/** drizzle wraps the driver's error; what the rooms above look at is in its cause. */
const bare = (error: unknown): unknown => (error instanceof DrizzleQueryError ? (error.cause ?? error) : error)

/** Errors of the driver in the words of this room. */
export function translated(wrapped: unknown): unknown {
  const error = bare(wrapped)
  const { code = '', message = '' } = (error ?? {}) as DriverError
  if (code === '28000' && message.includes('signed in')) return new NotSignedIn(message)
  if (awayCodes.has(code)) return new DatabaseAway(`the database is away (${code})`)
  return error
}

/** Begin without waiting: begin and enter go first in the flight; whatever follows a failed enter fails too. */
export function depart(loan: Loan, { kind, hash }: Credential): Promise<Actor> {
  onItsWay(loan.sql`begin`.execute())
  const entered = loan.sql`select enter(${kind}, ${hash}) as actor`.execute()
  return onItsWay(entered.then(rows => rows[0]?.actor as Actor))
}

export type Entry = Readonly<{ actor: Actor; began: Began }>

/**
 * The same for a command, which is told the time too, and the version of the Instruks in force. A command looks up
 * single rows by their keys: its plans need not be made anew for each value.
 */
function departCommand(loan: Loan, { kind, hash }: Credential): Promise<Entry> {
  onItsWay(loan.sql`begin`.execute())
  return loan.sql`select enter(${kind}, ${hash}) as actor, set_config('plan_cache_mode', 'force_generic_plan', true),
      date_trunc('second', app_clock()) as at, (select id from instruction_version
        where valid_from <= date_trunc('second', app_clock()) order by valid_from desc, id desc limit 1) as version`.then(
    ([row]) => ({
      actor: row?.actor as Actor,
      began: { at: row?.at as Date, instructionId: row?.version as string },
    }),
  )
}

/** Gives the lane back as it was, or throws it away; never fails, so that the first error is the one that is told. */
export async function undo(loan: Loan): Promise<void> {
  try {
    await loan.sql`rollback`
    loan.giveBack()
  } catch {
    loan.throwAway()
  }
}

/** Commit, and make sure that it was one: commit of a failed transaction answers ROLLBACK without an error. */
export async function commit(loan: Loan): Promise<void> {
  const done = await loan.sql`commit`
  if (done.command !== 'COMMIT') throw new Error('the transaction had failed and nothing was stored')
  loan.giveBack()
}

/** The function `enter` says so, in a transaction; the server's own refusal of a login has the same code but is FATAL. */
const isOtherDoor = ({ code, severity }: DriverError) => code === '28P01' && severity === 'ERROR'

/** A lane with the right door: AUB has a login of its own, and only `enter` knows where a credential belongs. */
async function throughDoor<T extends object>(
  credential: Credential,
  begin: (loan: Loan, credential: Credential) => Promise<T>,
): Promise<T & { loan: Loan }> {
  const known = doors()
  for (const door of known.get(credential.hash) === 'aub' ? (['aub', 'web'] as const) : (['web', 'aub'] as const)) {
    const loan = await pool(door).borrow()
    try {
      const entry = await begin(loan, credential)
      if (known.size > 50_000) known.clear()
      known.set(credential.hash, door)
      return { ...entry, loan }
    } catch (error) {
      await undo(loan)
      if (!isOtherDoor(error as DriverError)) throw translated(error)
    }
  }
  throw new NotSignedIn('no door takes this credential')
}

export const enterWith = (credential: Credential): Promise<{ loan: Loan; actor: Actor }> =>
  throughDoor(credential, async (loan, by) => ({ actor: await depart(loan, by) }))
export const enterForCommand = (credential: Credential): Promise<Entry & { loan: Loan }> =>
  throughDoor(credential, departCommand)
