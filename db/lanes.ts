import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { singleSocket } from './single-socket.ts'

// postgres.js may answer one borrower on a connection that was re-opened for another when a connection is lost.
// So: single-connection clients, thrown away when their connection closes, every statement checked (house decision 8).

export type LaneSql = postgres.Sql<Record<string, never>>
export type LaneDb = PostgresJsDatabase<Record<string, never>>
export type Loan = Readonly<{ sql: LaneSql; db: LaneDb; giveBack(): void; throwAway(): void }>

/** The connection was lost, could not be made, or none was free in time. Nothing was stored by this borrower. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
  readonly retryAfterSeconds = 2
}

type Lane = { client: postgres.Sql; isDead: boolean; loan: object | null }
type Waiter = { resolve(lane: Lane): void; reject(error: Error): void; timer: NodeJS.Timeout }

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const types = {
  json: { to: 114, from: [114], serialize: asText, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asText, parse: JSON.parse },
  calendarDate: { to: 1082, from: [1082], serialize: String, parse: String },
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
}
const ONE_WEEK = 7 * 24 * 3600

export type LanePool = Readonly<{ borrow(): Promise<Loan>; close(): Promise<void>; size(): number }>

export function lanePool(url: string, options: { size: number; name: string; waitMs?: number }): LanePool {
  const lanes = new Set<Lane>()
  const free: Lane[] = []
  const waiting: Waiter[] = []
  let isClosed = false

  function open(): Lane {
    const lane: Lane = {
      isDead: false,
      loan: null,
      client: postgres(url, {
        max: 1,
        fetch_types: false,
        connect_timeout: 2,
        // The driver's types do not know its `socket`.
        ...({ socket: singleSocket(() => retire(lane)) } as object),
        idle_timeout: 0,
        max_lifetime: ONE_WEEK,
        connection: { application_name: options.name },
        onnotice: () => undefined,
        onclose: () => retire(lane),
        types,
      }),
    }
    lanes.add(lane)
    return lane
  }

  function retire(lane: Lane): void {
    if (lane.isDead) return
    lane.isDead = true
    lanes.delete(lane)
    const place = free.indexOf(lane)
    if (place >= 0) free.splice(place, 1)
    void lane.client.end({ timeout: 0 })
    const next = isClosed ? undefined : waiting.shift()
    if (next) hand(next, open())
  }

  function hand(waiter: Waiter, lane: Lane): void {
    clearTimeout(waiter.timer)
    waiter.resolve(lane)
  }

  function release(lane: Lane): void {
    lane.loan = null
    if (lane.isDead) return
    const next = isClosed ? undefined : waiting.shift()
    if (isClosed) retire(lane)
    else if (next) hand(next, lane)
    else free.push(lane)
  }

  function take(): Promise<Lane> {
    if (isClosed) return Promise.reject(new DatabaseAway('the lanes are closed'))
    const lane = free.pop() ?? (lanes.size < options.size ? open() : null)
    if (lane) return Promise.resolve(lane)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1)
        reject(new DatabaseAway('no database lane became free in time'))
      }, options.waitMs ?? 2000)
      const waiter = { resolve, reject, timer }
      waiting.push(waiter)
    })
  }

  return {
    size: () => lanes.size,
    async borrow() {
      const lane = await take()
      return lend(
        lane,
        () => release(lane),
        () => retire(lane),
      )
    },
    async close() {
      isClosed = true
      for (const waiter of waiting.splice(0)) {
        clearTimeout(waiter.timer)
        waiter.reject(new DatabaseAway('the lanes are closed'))
      }
      await Promise.all([...free].map(lane => lane.client.end({ timeout: 1 })))
    },
  }
}

const unusable = new Set<PropertyKey>(['begin', 'reserve', 'listen', 'notify', 'subscribe', 'file', 'end', 'close'])

function lend(lane: Lane, release: () => void, retire: () => void): Loan {
  const loan = {}
  lane.loan = loan
  const check = () => {
    if (lane.isDead) throw new DatabaseAway('the connection of this transaction was lost')
    if (lane.loan !== loan) throw new Error('a statement was made on a lane that is no longer lent to this borrower')
  }
  const sql = new Proxy(lane.client, {
    apply(target, _this, parts: Parameters<postgres.Sql>) {
      check()
      // The driver would never answer the statement, nor those behind it in the flight.
      if (parts.includes(undefined as never)) throw new TypeError('a statement was given a value that is undefined')
      return Reflect.apply(target, undefined, parts)
    },
    get(target, key, receiver) {
      if (unusable.has(key)) throw new Error(`sql.${String(key)} is not used on a lane`)
      return Reflect.get(target, key, receiver)
    },
  })
  let db: LaneDb | null = null
  return {
    sql: sql as unknown as LaneSql,
    get db() {
      db ??= drizzle(forDrizzle(lane.client, check)) as unknown as LaneDb
      return db
    },
    giveBack() {
      if (lane.loan === loan) release()
    },
    throwAway() {
      if (lane.loan !== loan) return
      lane.loan = null
      retire()
    },
  }
}

/** drizzle never prepares and rewrites the parsers of the client it is given (stack §5): give it a stand-in that does neither. */
function forDrizzle(client: postgres.Sql, check: () => void): postgres.Sql {
  const options = { ...client.options, parsers: {}, serializers: {} }
  return new Proxy(client, {
    get(target, key, receiver) {
      if (key === 'options') return options
      if (key !== 'unsafe') return Reflect.get(target, key, receiver)
      return (text: string, values: never[], how?: object) => {
        check()
        return target.unsafe(text, values, { ...how, prepare: true })
      }
    },
  })
}
