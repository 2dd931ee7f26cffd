/** Ends a process as its supervisor wishes, or when the supervisor is no more. */

const graceMs = 12_000
/** A terminal and npm may each bring the same signal. */
const sameSignalMs = 1000

/**
 * Called once by web, worker and mailbox: `stop` runs on SIGTERM, SIGINT and SIGHUP, and when the supervisor's channel
 * closes (kill -9 of it); then the process ends. A second signal, or `stop` taking too long, ends it at once.
 */
export function holdLeash(stop: (reason: string) => Promise<void> | void): void {
  let began: number | undefined
  const end = (reason: string) => {
    if (began !== undefined) {
      if (reason !== 'disconnect' && performance.now() - began > sameSignalMs) process.exit(1)
      return
    }
    began = performance.now()
    setTimeout(() => process.exit(1), graceMs).unref()
    Promise.resolve(stop(reason)).then(
      () => process.exit(0),
      error => {
        process.stderr.write(`ERROR could not stop in order: ${error instanceof Error ? error.stack : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal))
  process.on('disconnect', () => end('disconnect'))
}
