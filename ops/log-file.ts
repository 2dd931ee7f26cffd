import { createWriteStream, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ownFolder } from './settings.ts'
import { say } from './steps.mjs'

export type LogFile = Readonly<{
  path: string
  follow: (stream: Readable | null) => void
  /** From here on to the file only: what a part says while it is stopped alarms without need. */
  quieten: () => void
  close: () => void
}>

/** Keeps one child's words in DATA_DIR/logs, the last start's beside it, and shows on the terminal what `isUrgent`. */
export function openLog(dataDir: string, name: string, isUrgent: (line: string) => boolean): LogFile {
  const path = join(ownFolder(dataDir, 'logs'), `${name}.log`)
  if (existsSync(path)) renameSync(path, `${path}.1`)
  const file = createWriteStream(path, { mode: 0o600 })
  let isQuiet = false
  file.on('error', error => say(`! The log ${path} cannot be written: ${error.message}`))
  return {
    path,
    follow: stream => {
      if (!stream) return
      createInterface({ input: stream }).on('line', line => {
        file.write(`${new Date().toISOString()} ${line}\n`)
        if (!isQuiet && isUrgent(line)) say(`[${name}] ${line}`)
      })
    },
    quieten: () => {
      isQuiet = true
    },
    close: () => file.end(),
  }
}
