/** One line a message, for the operator. Never a name, an address or a mail's text (faults 92). */
export function logLine(level: 'INFO' | 'WARN' | 'ERROR', message: string): void {
  process.stderr.write(`${level} ${message}\n`)
}

export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  return code === undefined ? error.message : `${error.message} (${String(code)})`
}
