import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A browser without a font draws every text 0 px wide and still says that all went well. */
export function fontsConfiguration(folder: string, fontFolders: string[]): string {
  const cache = join(folder, 'fontcache')
  mkdirSync(cache, { recursive: true })
  const folders = [...fontFolders, '/usr/share/fonts'].map(path => `  <dir>${path}</dir>`).join('\n')
  const file = join(folder, 'fonts.conf')
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n'
  writeFileSync(file, `${head}<fontconfig>\n${folders}\n  <cachedir>${cache}</cachedir>\n</fontconfig>\n`)
  return file
}
