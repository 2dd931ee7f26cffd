import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import type { Chromium } from './chromium.ts'
import { fontsConfiguration } from './fonts.ts'
import { runToEnd } from './run-to-end.ts'
import { root } from './settings.ts'

const bundles = ['al2023', 'fonts', 'swiftshader']

/**
 * The browser of the npm package @sparticuz/chromium, unpacked by ourselves: the package's own unpacking shares
 * /tmp between users and reuses what is half written, and its own flags end the browser with the first page.
 */
export async function unpackNpmChromium(
  cache: string,
  progress: (line: string) => void,
): Promise<Chromium | undefined> {
  const packed = join(root, 'node_modules/@sparticuz/chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return undefined
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string }
  const place = join(cache, `chromium-${version}`)
  if (!existsSync(place)) {
    progress('unpacking Chromium')
    const draft = `${place}.${process.pid}`
    try {
      await unpack(join(packed, 'bin'), draft)
      renameSync(draft, place)
    } catch (error) {
      // Somebody else's unpacking may have been quicker.
      if (!existsSync(place)) throw error
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  const fonts = fontsConfiguration(place, [join(place, 'fonts')])
  const libraries = join(place, 'al2023/lib')
  return { executablePath: join(place, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } }
}

async function unpack(bin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await decompress(join(bin, 'chromium.br'), join(folder, 'chromium'), 0o755)
  for (const name of bundles) {
    // tar reads a finished file: fed by a pipe it races with the end of the stream.
    const archive = join(folder, `${name}.tar`)
    const target = name === 'al2023' || name === 'fonts' ? join(folder, name) : folder
    await decompress(join(bin, `${name}.tar.br`), archive, 0o644)
    mkdirSync(target, { recursive: true })
    await runToEnd(['tar', '-xf', archive, '-C', target], { cwd: folder })
    rmSync(archive)
  }
}

const decompress = (from: string, to: string, mode: number) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
