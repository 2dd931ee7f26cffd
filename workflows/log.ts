/** One line a message, for the operator. Never a name, an address or a mail's text (faults 92). */
export function logLine(level: 'INFO' | 'WARN' | 'ERROR', message: string): void {
  process.stderr.write(`${level} ${message}\n`)
}

/** What went wrong, in a line: a client's error often hides the server's words in its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, details } = error as { code?: unknown; details?: unknown }
  const own = [details ?? error.message, ...(code === undefined ? [] : [`(${String(code)})`])].join(' ')
  return error.cause instanceof Error ? `${own}: ${reasonOf(error.cause)}` : own
}
