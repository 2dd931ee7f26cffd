/**
 * A lock that dies with its holder: a file that names a process by pid and start time.
 * Pids repeat in containers, so a pid alone proves nothing.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {{ pid: number, started: string, note: string }} Holder */

/** Start time of a process in clock ticks since boot; '' where there is no /proc. @param {number} pid */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {Holder} holder */
function isAlive(holder) {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startOf(holder.pid) === holder.started
}

/** @param {string} path @returns {Holder | undefined} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * @param {string} path
 * @param {string} note what the holder wants others to know, such as its address
 * @returns {{ isHeld: true, release: () => void } | { isHeld: false, holder: Holder }}
 */
export function takeLock(path, note = '') {
  const mine = { pid: process.pid, started: startOf(process.pid), note }
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      try {
        linkSync(draft, path)
        return { isHeld: true, release: releaseOnce(path) }
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const holder = read(path)
      if (holder && isAlive(holder)) return { isHeld: false, holder }
      clearStale(path, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Also when the process ends by itself. @param {string} path */
function releaseOnce(path) {
  const release = () => {
    process.off('exit', release)
    rmSync(path, { force: true })
  }
  process.on('exit', release)
  return release
}

/** Moves a dead holder's file away; if somebody else was quicker, theirs is put back. @param {string} path @param {Holder | undefined} dead */
function clearStale(path, dead) {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
    const moved = read(aside)
    if (moved && dead && (moved.pid !== dead.pid || moved.started !== dead.started)) linkSync(aside, path)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Runs `work` while holding the lock; waits for another holder, and says once whom it waits for.
 * @template T
 * @param {string} path
 * @param {() => Promise<T> | T} work
 * @param {(holder: Holder) => void} [onWait]
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  let lock = takeLock(path)
  if (!lock.isHeld) onWait(lock.holder)
  while (!lock.isHeld) {
    await pause(200)
    lock = takeLock(path)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
