/**
 * Root in somebody else's checkout works as that somebody: otherwise the owner's next start meets files of root's.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * @param {string} name
 * @param {string} [without] a folder whose programs do not count
 * @returns {string | undefined} the program's path, found on PATH
 */
export function onPath(name, without) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (without && folder.startsWith(without)) continue
    const candidate = join(folder || '.', name)
    try {
      accessSync(candidate, constants.X_OK)
      if (statSync(candidate).isFile()) return candidate
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(error.code)) throw error
    }
  }
  return undefined
}

/**
 * The command that runs `command` as the owner of `folder`, or undefined when that is who we are already.
 * An owner that /etc/passwd does not know cannot run initdb, so root then stays root.
 * @param {string} folder
 * @param {string[]} command
 * @returns {string[] | undefined}
 */
function asOwner(folder, command) {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = statSync(folder)
  if (uid === 0) return undefined
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(fields => fields[2] === String(uid))
  const setpriv = onPath('setpriv')
  if (!entry || !setpriv) return undefined
  const home = entry[5] || '/'
  const identity = ['--reuid', String(uid), '--regid', String(gid), '--init-groups']
  return [setpriv, ...identity, 'env', '-u', 'XDG_CACHE_HOME', `HOME=${home}`, `USER=${entry[0]}`, ...command]
}

/** Starts this very command again as the owner of `folder`, in our place; returns when that is who we are. @param {string} folder */
export function becomeOwner(folder) {
  const again = asOwner(folder, [process.execPath, ...process.execArgv, ...process.argv.slice(1)])
  if (!again) return
  // Node 20, which may run ops/setup.mjs, cannot replace itself.
  if (process.execve) process.execve(again[0], again, process.env)
  process.exit(spawnSync(again[0], again.slice(1), { stdio: 'inherit' }).status ?? 1)
}
