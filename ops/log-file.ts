import { createWriteStream, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ownFolder } from './settings.ts'
import { say } from './steps.mjs'

export type LogFile = Readonly<{ follow: (stream: Readable | null) => void; close: () => void }>

/** Keeps one child's words in DATA_DIR/logs, the last start's beside it, and shows on the terminal what `isUrgent`. */
export function openLog(dataDir: string, name: string, isUrgent: (line: string) => boolean): LogFile {
  const path = join(ownFolder(dataDir, 'logs'), `${name}.log`)
  if (existsSync(path)) renameSync(path, `${path}.1`)
  const file = createWriteStream(path, { mode: 0o600 })
  file.on('error', error => say(`! The log ${path} cannot be written: ${error.message}`))
  return {
    follow: stream => {
      if (!stream) return
      createInterface({ input: stream }).on('line', line => {
        file.write(`${new Date().toISOString()} ${line}\n`)
        if (isUrgent(line)) say(`[${name}] ${line}`)
      })
    },
    close: () => file.end(),
  }
}
