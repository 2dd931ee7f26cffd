import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoAccess } from '#db/seed.ts'
import { ownFolder } from './settings.ts'

/** What scripts and newcomers read: DATA_DIR/demo.json, for the owner's eyes only. */
export type DemoFile = DemoAccess & Readonly<{ url: string }>

export const demoFile = (dataDir: string) => join(dataDir, 'demo.json')

export function readDemoFile(dataDir: string): DemoFile | undefined {
  const file = demoFile(dataDir)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoFile) : undefined
}

export function writeDemoFile(dataDir: string, demo: DemoFile): void {
  const file = join(ownFolder(dataDir), 'demo.json')
  writeFileSync(`${file}.draft`, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.draft`, file)
}
