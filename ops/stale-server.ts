import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** The command line of a living process, or undefined; where there is no /proc, nobody can be recognised. */
function commandLine(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return text || undefined
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Ends a server that an earlier start left behind. Its pid alone is no proof, for pids repeat:
 * its command line must name our own folder too. Reusing it would be worse, its log pipe is gone.
 */
export async function stopStale(
  pid: number,
  mark: string,
  signal: NodeJS.Signals,
  withinMs = 15_000,
): Promise<boolean> {
  if (!isAlive(pid) || !commandLine(pid)?.includes(mark)) return false
  process.kill(pid, signal)
  const giveUpAt = performance.now() + withinMs
  while (isAlive(pid) && performance.now() < giveUpAt) await pause(20)
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(20)
  return true
}
