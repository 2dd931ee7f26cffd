import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeLanes, openLanes } from '#db/connection.ts'
import { type LaneUrls, prepareDatabase } from '#db/prepare.ts'
import { makeDatabase } from './bench-data.ts'
import { startPostgres } from './embedded-postgres.ts'

export type OwnDatabase = Readonly<{ adminUrl: string; lanes: LaneUrls }>

/** A migrated database on a Postgres of its own that is gone afterwards, with this process's lanes open on it. */
export async function onOwnPostgres<T>(name: string, work: (database: OwnDatabase) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `aub-${name}-`))
  const server = await startPostgres({ dataDir: folder, isThrowaway: true, giveUp: reason => console.error(reason) })
  try {
    await makeDatabase(server.urlOf('postgres'), name)
    const adminUrl = server.urlOf(name)
    const lanes = await prepareDatabase({ adminUrl, secret: name, kind: 'TEST' })
    openLanes(lanes)
    return await work({ adminUrl, lanes })
  } finally {
    await closeLanes()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
