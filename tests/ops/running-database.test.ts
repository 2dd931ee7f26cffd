import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runningDatabaseUrl } from '#ops/running-database.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'running-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

test('A command beside the running product finds its database where it is, and moves nothing (E.1)', async () => {
  const server = createServer(socket => socket.end())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  mkdirSync(join(dataDir, 'postgres'))
  const file = join(dataDir, 'postgres', 'cluster.json')
  const kept = JSON.stringify({ folder: '/nowhere', password: 'a/b', port })
  writeFileSync(file, kept)
  expect(await runningDatabaseUrl({ databaseUrl: undefined, dataDir })).toBe(
    `postgres://postgres:a%2Fb@127.0.0.1:${port}/aub`,
  )
  expect(readFileSync(file, 'utf8')).toBe(kept)
  await new Promise(resolve => server.close(resolve))
  await expect(runningDatabaseUrl({ databaseUrl: undefined, dataDir })).rejects.toThrow('no database running')
})

test('Where nothing was ever started nothing is made, and a database that is named is taken as it is', async () => {
  const nowhere = join(dataDir, 'nowhere')
  await expect(runningDatabaseUrl({ databaseUrl: undefined, dataDir: nowhere })).rejects.toThrow('no database running')
  expect(await runningDatabaseUrl({ databaseUrl: 'postgres://elsewhere/aub', dataDir: nowhere })).toBe(
    'postgres://elsewhere/aub',
  )
})
