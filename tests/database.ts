import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { closeLanes, openLanes } from '#db/connection.ts'
import { type LaneUrls, laneUrlsOf } from '#db/prepare.ts'
import { type Cast, mintCast } from './cast.ts'
import { TEMPLATE } from './template.ts'

export type TestDatabase = Readonly<{
  adminUrl: string
  lanes: LaneUrls
  /** The owner's eye for arranging and for looking behind row-level security. */
  admin: postgres.Sql
  cast: Cast
  /** Moves the clock ahead, as the demo does: the offset only grows. Starts nothing. */
  ahead(seconds: number): Promise<void>
  /** Sets the platform's clock to an instant, also one in the past: for arranging a story before it begins. */
  setClock(at: string): Promise<void>
  close(): Promise<void>
}>

/** A clone of the migrated template for one test file, with a small believable cast; the lanes of this process are open on it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_ADMIN_URL ?? ''
  const name = `t_${randomBytes(6).toString('hex')}`
  const maintenance = postgres(server, { max: 1, fetch_types: false, onnotice: () => undefined })
  await maintenance.unsafe(`create database ${name} template ${TEMPLATE}`)
  const own = new URL(server)
  own.pathname = `/${name}`
  const adminUrl = own.href
  const admin = postgres(adminUrl, { max: 2, fetch_types: false, onnotice: () => undefined })
  const lanes = laneUrlsOf(adminUrl, process.env.TEST_SECRET ?? '')
  const cast = await mintCast(admin)
  openLanes(lanes)
  return {
    adminUrl,
    lanes,
    admin,
    cast,
    async ahead(seconds) {
      await admin`update clock_offset set "offset" = "offset" + make_interval(secs => ${seconds})`
    },
    async setClock(at) {
      await admin`update clock_offset set "offset" = ${at}::timestamptz - clock_timestamp()`
    },
    async close() {
      await closeLanes()
      await admin.end({ timeout: 5 })
      await maintenance.unsafe(`drop database ${name} with (force)`)
      await maintenance.end({ timeout: 5 })
    },
  }
}
