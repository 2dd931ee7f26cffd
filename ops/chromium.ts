import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asRootInstall, privateInstall } from './apt.ts'
import { onPath } from './as-owner.mjs'
import { unpackNpmChromium } from './chromium-npm.ts'
import { fontsConfiguration } from './fonts.ts'
import { readSettings, userCache } from './settings.ts'
import { say } from './steps.mjs'

export type Chromium = Readonly<{ executablePath: string; env: Record<string, string> }>

export const chromiumWaysOut =
  'No Chromium: set CHROMIUM_PATH to one, or install the package chromium-headless-shell, and run again.'

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, the npm copy, one on PATH, then Debian's by apt.
 * A second call finds what the first unpacked.
 */
export async function findChromium(progress: (line: string) => void = () => {}): Promise<Chromium | undefined> {
  const settings = readSettings()
  const cache = userCache(settings.dataDir)
  if (settings.chromiumPath) {
    if (existsSync(settings.chromiumPath)) return { executablePath: settings.chromiumPath, env: {} }
    throw new Error(`CHROMIUM_PATH names ${settings.chromiumPath}, which does not exist.`)
  }
  const fromNpm = await unpackNpmChromium(cache, progress)
  if (fromNpm) return fromNpm
  const installed = onPath('chromium-headless-shell') ?? onPath('chromium')
  if (installed) return { executablePath: installed, env: {} }
  if (process.getuid?.() === 0 && (await asRootInstall(['chromium-headless-shell'], progress))) {
    const fetched = onPath('chromium-headless-shell')
    if (fetched) return { executablePath: fetched, env: {} }
  }
  return privateChromium(join(cache, 'chromium-debian'), progress)
}

async function privateChromium(folder: string, progress: (line: string) => void): Promise<Chromium | undefined> {
  const place = await privateInstall(folder, ['chromium-headless-shell', 'fonts-dejavu-core'], progress)
  const executablePath = join(folder, 'root/usr/lib/chromium/chromium-headless-shell')
  if (!place || !existsSync(executablePath)) return undefined
  const fonts = fontsConfiguration(folder, [join(place.root, 'usr/share/fonts')])
  return { executablePath, env: { LD_LIBRARY_PATH: place.libraryPath, FONTCONFIG_FILE: fonts } }
}

if (import.meta.main) {
  const found = await findChromium()
  if (!found) say(chromiumWaysOut)
}
