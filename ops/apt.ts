import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from './as-owner.mjs'
import { runForCode } from './run-to-end.ts'
import { childEnvironment } from './settings.ts'

export type PrivatePlace = Readonly<{ root: string; libraryPath: string }>

const withinMs = 240_000

/** Root in a container: the ordinary way. */
export async function asRootInstall(packages: string[], progress: (line: string) => void): Promise<boolean> {
  progress(`apt-get install ${packages.join(' ')}`)
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  await runForCode(['apt-get', 'update'], { cwd: '/', env, withinMs })
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]
  const result = await runForCode(install, { cwd: '/', env, withinMs })
  if (result.code !== 0) progress(result.words.split('\n').at(-1) ?? 'apt-get install failed')
  return result.code === 0
}

/** An ordinary user: Debian's packages fetched by apt with folders of its own and unpacked under `folder`. */
export async function privateInstall(
  folder: string,
  packages: string[],
  progress: (line: string) => void,
): Promise<PrivatePlace | undefined> {
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return undefined
  progress(`fetching ${packages.join(' ')} from Debian, for this user only`)
  const work = join(folder, 'apt')
  for (const name of ['state/lists/partial', 'cache/archives/partial', 'log'])
    mkdirSync(join(work, name), { recursive: true })
  const configuration = join(work, 'apt.conf')
  writeFileSync(configuration, aptConfiguration(work))
  const env = childEnvironment({ APT_CONFIG: configuration, DEBIAN_FRONTEND: 'noninteractive' })
  await runForCode(['apt-get', 'update'], { cwd: '/', env, withinMs })
  const fetch = ['apt-get', 'install', '-y', '--download-only', '--no-install-recommends', '--reinstall', ...packages]
  const result = await runForCode(fetch, { cwd: '/', env, withinMs })
  if (result.code !== 0) {
    progress(result.words.split('\n').at(-1) ?? 'apt-get failed')
    return undefined
  }
  const root = join(folder, 'root')
  mkdirSync(root, { recursive: true })
  const archives = join(work, 'cache/archives')
  for (const name of readdirSync(archives).filter(entry => entry.endsWith('.deb')))
    await runForCode(['dpkg-deb', '-x', join(archives, name), root], { cwd: '/', withinMs })
  rmSync(work, { recursive: true, force: true })
  return { root, libraryPath: libraryFolders(root).join(':') }
}

function aptConfiguration(work: string): string {
  const settings = {
    'Dir::State': join(work, 'state'),
    'Dir::State::lists': join(work, 'state/lists'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(work, 'cache'),
    'Dir::Cache::archives': join(work, 'cache/archives'),
    'Dir::Log': join(work, 'log'),
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': '',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} "${value}";\n`)
    .join('')
}

/** Every folder below that holds a shared library; some hide theirs in a subfolder. */
function libraryFolders(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  const below = entries.filter(entry => entry.isDirectory()).flatMap(entry => libraryFolders(join(folder, entry.name)))
  const isHere = entries.some(entry => /^lib.*\.so(\.|$)/.test(entry.name) && !statless(join(folder, entry.name)))
  return isHere ? [folder, ...below] : below
}

/** A dangling link is no library. */
function statless(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) === undefined
}
