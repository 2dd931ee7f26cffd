import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A short sum over the content of files and folders; what is absent counts as absent. */
export function sumOf(root: string, paths: string[]): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name))
    else hash.update(`${path}\0`).update(readFileSync(full)).update('\0')
  }
  for (const path of paths) add(path)
  return hash.digest('hex').slice(0, 24)
}

/** Does `work` unless the stamp says that it was done for the same sum; the stamp is written last. */
export async function onceFor(stampFile: string, sum: string, work: () => Promise<void>): Promise<boolean> {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sum) return false
  rmSync(stampFile, { force: true })
  await work()
  writeFileSync(stampFile, sum)
  return true
}
