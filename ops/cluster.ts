import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { freePort } from './free-port.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { ownFolder } from './settings.ts'
import { type Identity, tethered } from './tethered.ts'

/** Where one embedded cluster lives and how it is opened; kept in DATA_DIR/postgres/cluster.json. */
export type Cluster = Readonly<{
  folder: string
  password: string
  port: number
  identity: Identity | undefined
  postgres: string
  initdb: string
}>

type Kept = { folder: string; password: string; port: number }

const commonHome = '/var/lib/aub-driftssamarbejde'

export async function openCluster(dataDir: string): Promise<Cluster> {
  const home = ownFolder(dataDir, 'postgres')
  const file = join(home, 'cluster.json')
  const identity = process.getuid?.() === 0 ? serverIdentity() : undefined
  if (identity) chownSync(home, identity.uid, identity.gid)
  const binaries = reachableBinaries(await postgresBinaries(), identity)
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : newCluster(home, identity)
  const cluster: Kept = { ...kept, port: await freePort(kept.port) }
  writeFileSync(file, JSON.stringify(cluster, null, 2), { mode: 0o600 })
  return { ...cluster, ...binaries, identity }
}

/** PostgreSQL refuses to run as root; a uid that /etc/passwd does not know fails in initdb. */
function serverIdentity(): Identity {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = users.find(line => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Error('PostgreSQL does not run as root and there is no user `postgres` or `nobody`. Start as another user.')
}

function newCluster(home: string, identity: Identity | undefined): Kept {
  const inPlace = join(home, '18')
  if (existsSync(inPlace))
    throw new Error(
      `${home}/cluster.json is missing, and with it the password of ${inPlace}. Put it back, or remove both.`,
    )
  const folder = identity && !may(identity, 'x', home) ? folderOutside(home) : inPlace
  return { folder, password: randomBytes(24).toString('base64url'), port: 0 }
}

/** For a checkout that the server's user cannot enter (under /root, say); a forgotten cluster of the same DATA_DIR goes. */
function folderOutside(home: string): string {
  mkdirSync(commonHome, { recursive: true, mode: 0o755 })
  for (const name of readdirSync(commonHome)) {
    const origin = join(commonHome, name, 'origin')
    if (existsSync(origin) && readFileSync(origin, 'utf8') === home) rmSync(dirname(origin), { recursive: true })
  }
  const place = join(commonHome, randomBytes(6).toString('hex'))
  mkdirSync(place, { mode: 0o711 })
  writeFileSync(join(place, 'origin'), home)
  return join(place, '18')
}

function may(identity: Identity, right: 'x' | 'r', path: string): boolean {
  const [command, ...rest] = tethered(['test', `-${right}`, path], 'KILL', identity)
  return spawnSync(command ?? 'test', rest, { cwd: '/' }).status === 0
}

/** The binaries themselves, or a copy beside the clusters when the server's user cannot run them where npm put them. */
function reachableBinaries(found: { postgres: string; initdb: string }, identity: Identity | undefined) {
  if (!identity || may(identity, 'x', found.postgres)) return found
  const native = dirname(dirname(found.postgres))
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  const copy = join(commonHome, `postgres-${version.version}`)
  if (!existsSync(copy)) {
    mkdirSync(commonHome, { recursive: true, mode: 0o755 })
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    spawnSync('mv', ['-T', draft, copy])
    rmSync(draft, { recursive: true, force: true })
  }
  return { postgres: join(copy, 'bin', basename(found.postgres)), initdb: join(copy, 'bin', basename(found.initdb)) }
}

/** Removes a stopped cluster of a test, wherever it had to live. */
export function removeCluster(dataDir: string): void {
  const file = join(dataDir, 'postgres', 'cluster.json')
  if (!existsSync(file)) return
  const { folder } = JSON.parse(readFileSync(file, 'utf8')) as Kept
  rmSync(folder.startsWith(commonHome) ? dirname(folder) : folder, { recursive: true, force: true })
}
