import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asRootInstall, privateInstall } from './apt.ts'
import { onPath } from './as-owner.mjs'
import { certificates } from './certificates.ts'
import { runForCode } from './run-to-end.ts'

export type Pip = Readonly<{ name: string; command: string[]; env: Record<string, string> }>

/** One way after the other to a working pip, the cheapest first; what is fetched for it lies in `folder`. */
export async function* pipWays(folder: string, progress: (line: string) => void): AsyncGenerator<Pip> {
  const env = await certificates(folder)
  const python = onPath('python3')
  if (python && (await works([python, '-m', 'pip']))) yield { name: 'pip', command: [python, '-m', 'pip'], env }
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return
  const isRoot = process.getuid?.() === 0
  if (!python && isRoot && (await asRootInstall(['python3-pip'], progress))) {
    const installed = onPath('python3')
    if (installed) yield { name: 'pip (apt)', command: [installed, '-m', 'pip'], env: await certificates(folder) }
  }
  const packages = [...(python ? [] : ['python3']), 'python3-pip-whl', 'ca-certificates']
  const place = await privateInstall(join(folder, 'python'), packages, progress)
  if (!place) return
  const wheels = join(place.root, 'usr/share/python-wheels')
  const wheel = existsSync(wheels) ? readdirSync(wheels).find(name => name.startsWith('pip-')) : undefined
  if (!wheel) return
  const bin = join(place.root, 'usr/bin')
  const own = existsSync(bin) ? readdirSync(bin).find(name => /^python3\.\d+$/.test(name)) : undefined
  const home: Record<string, string> = own
    ? { LD_LIBRARY_PATH: place.libraryPath, PYTHONHOME: join(place.root, 'usr') }
    : {}
  const interpreter = own ? join(bin, own) : python
  if (!interpreter) return
  const paths = { PYTHONPATH: join(wheels, wheel), PYTHONDONTWRITEBYTECODE: '1' }
  const trust = await certificates(folder, place.root)
  yield { name: 'pip (private)', command: [interpreter, '-m', 'pip'], env: { ...trust, ...home, ...paths } }
}

async function works(command: string[]): Promise<boolean> {
  const result = await runForCode([...command, '--version'], { cwd: '/', withinMs: 30_000 })
  return result.code === 0
}
