import { logLine, reasonOf } from './log.ts'

export type Loop = Readonly<{ stop(): Promise<void> }>

const LONGEST_PAUSE_MS = 5_000

/**
 * Repeats `turn` until stopped: at once while it finds work, else after `idleMs`. A turn that fails (the database is
 * away) is repeated after a growing pause and logged once, not each time.
 */
export function startLoop(name: string, idleMs: number, turn: (signal: AbortSignal) => Promise<boolean>): Loop {
  const ending = new AbortController()
  let failures = 0

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      const isBusy = await once()
      if (!isBusy)
        await pause(failures > 0 ? Math.min(idleMs * 2 ** failures, LONGEST_PAUSE_MS) : idleMs, ending.signal)
    }
  }

  async function once(): Promise<boolean> {
    try {
      const isBusy = await turn(ending.signal)
      if (failures > 0) logLine('INFO', `${name} works again`)
      failures = 0
      return isBusy
    } catch (error) {
      if (failures === 0) logLine('WARN', `${name} waits: ${reasonOf(error)}`)
      failures = Math.min(failures + 1, 20)
      return false
    }
  }

  const running = run()
  return {
    async stop() {
      ending.abort()
      await running
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
