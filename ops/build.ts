import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLock } from './lock-file.mjs'
import { runToEnd } from './run-to-end.ts'
import { childEnvironment, ownFolder, root } from './settings.ts'
import { onceFor, sumOf } from './stamps.ts'

const rooms = ['app', 'graphql', 'db', 'domain', 'workflows', 'public']
const files = ['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'package-lock.json', 'package.json']

/** Two starts in one tree build one after the other. */
const buildLock = join(
  tmpdir(),
  `aub-build-${process.getuid?.()}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
)

/** The pages, built when their sources have changed; true if it was necessary. */
export async function buildPages(progress: (line: string) => void): Promise<boolean> {
  return withLock(
    buildLock,
    () =>
      onceFor(join(root, '.next', 'ops-stamp'), sumOf(root, [...rooms, ...files]), async () => {
        const next = join(root, 'node_modules/next/dist/bin/next')
        const env = childEnvironment({ NODE_ENV: 'production' })
        await runToEnd([process.execPath, next, 'build'], { cwd: root, env, withinMs: 600_000 })
      }),
    holder => progress(`waiting for process ${holder.pid}, which is building`),
  )
}

/** The workflows as one file for the worker, named by its sources; older ones go. */
export async function bundleFile(dataDir: string): Promise<string> {
  const cache = ownFolder(dataDir, 'cache')
  const name = `workflows-${sumOf(root, ['workflows', 'domain', 'package-lock.json'])}.js`
  const file = join(cache, name)
  if (existsSync(file)) return file
  const draft = join(cache, `${process.pid}-${name}`)
  try {
    await runToEnd([process.execPath, join(root, 'ops/bundle.ts'), draft], { cwd: root, withinMs: 120_000 })
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
  for (const old of readdirSync(cache)) if (/^workflows-\w+\.js$/.test(old) && old !== name) rmSync(join(cache, old))
  return file
}
