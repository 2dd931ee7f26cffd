import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What an operator may set for the engine room; nothing else in ops/ reads the environment. */
export type InstallationKind = 'DEMO' | 'TEST' | 'PRODUCTION'

export type Settings = Readonly<{
  root: string
  dataDir: string
  kind: InstallationKind
  port: number
  /** The address the web process listens on; loopback unless told otherwise, for the demo signs anybody in. */
  listenAddress: string
  publicUrl: string
  databaseUrl: string | undefined
  temporalAddress: string | undefined
  temporalNamespace: string
  /** The instant at which a demo's world begins; now, when left out. */
  demoStartsAt: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Whom the sweep tells when no timer fires. */
  operationsMail: string | undefined
  chromiumPath: string | undefined
  /** npm is our parent, and a signal to it alone never reaches us. */
  isUnderNpm: boolean
}>

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const kinds: readonly string[] = ['DEMO', 'TEST', 'PRODUCTION']
const given = (name: string) => process.env[name]?.trim() || undefined

function numbered(name: string, fallback: number): number {
  const text = given(name)
  if (text === undefined) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value
  throw new Error(`${name} must be a port between 1 and 65535, but is "${text}".`)
}

function instant(name: string): string | undefined {
  const text = given(name)
  if (text === undefined) return undefined
  const at = new Date(text)
  if (/(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(at.getTime())) return at.toISOString()
  throw new Error(`${name} must be an instant with its offset, as 2026-11-23T13:37:00+01:00, but is "${text}".`)
}

export function readSettings(): Settings {
  const kind = given('INSTALLATION_KIND') ?? 'DEMO'
  if (!kinds.includes(kind)) throw new Error(`INSTALLATION_KIND must be DEMO, TEST or PRODUCTION, but is "${kind}".`)
  const isProduction = kind === 'PRODUCTION'
  for (const name of isProduction ? ['SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM'] : [])
    if (!given(name)) throw new Error(`${name} must be set for a production installation: there is no demo mailbox.`)
  const port = numbered('PORT', 3000)
  return {
    root,
    dataDir: resolve(root, given('DATA_DIR') ?? 'data'),
    kind: kind as InstallationKind,
    port,
    listenAddress: given('LISTEN_ADDRESS') ?? '127.0.0.1',
    publicUrl: (given('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl: given('DATABASE_URL'),
    temporalAddress: given('TEMPORAL_ADDRESS'),
    temporalNamespace: given('TEMPORAL_NAMESPACE') ?? 'aub',
    demoStartsAt: instant('DEMO_STARTS_AT'),
    smtpUrl: given('SMTP_URL'),
    mailFrom: given('MAIL_FROM') ?? 'AUB driftssamarbejde <driftssamarbejde@aub.example>',
    operationsMail: given('OPERATIONS_MAIL') ?? (isProduction ? undefined : 'drift@aub.example'),
    chromiumPath: given('CHROMIUM_PATH'),
    isUnderNpm: given('npm_lifecycle_event') !== undefined,
  }
}

/** Ours under DATA_DIR; parents stay as they are, and root's folder lets another uid walk through. */
export function ownFolder(dataDir: string, name = ''): string {
  mkdirSync(dataDir, { recursive: true })
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711)
  const folder = join(dataDir, name)
  if (name && !existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
  return folder
}

/** From INSTALLATION_SECRET, else made once and kept in DATA_DIR/secret. */
export function installationSecret(dataDir: string): string {
  const fromEnvironment = given('INSTALLATION_SECRET')
  if (fromEnvironment) return fromEnvironment
  const file = join(ownFolder(dataDir), 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

export const derivedSecret = (secret: string, label: string) =>
  createHmac('sha256', secret).update(label).digest('base64url')

/** Seals the links of letters: the web makes it from the key of the sessions, the worker is given it alone. */
export const linkSecretOf = (secret: string) => derivedSecret(derivedSecret(secret, 'next-auth'), 'links')

/** The folder for what is fetched once per user and survives DATA_DIR. */
export function userCache(dataDir: string): string {
  const base = given('XDG_CACHE_HOME') ?? join(homedir(), '.cache')
  const folder = join(base, 'aub-driftssamarbejde')
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    if (!['EACCES', 'EROFS', 'ENOENT', 'EPERM', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
    return ownFolder(dataDir, 'cache')
  }
}

const privileged = ['DATABASE_URL', 'INSTALLATION_SECRET', 'TEST_ADMIN_URL', 'TEST_SECRET', 'NODE_OPTIONS']

/** Our own environment for a child, without what opens the database as its owner. */
export function childEnvironment(more: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more }
  for (const name of privileged) if (!(name in more)) delete environment[name]
  return environment
}

/** For ops/mailbox.ts, which runs as a process of its own. */
export function readMailboxSettings(): { folder: string; port: number } {
  const folder = given('MAILBOX_DIR')
  if (!folder) throw new Error('MAILBOX_DIR must name the folder where the mails are kept.')
  return { folder, port: numbered('MAILBOX_PORT', 1025) }
}

/** For playwright.config.ts: where the product under test answers, and what a browser inherits. */
export function readBrowserSettings(): { baseUrl: string; environment: Record<string, string> } {
  const environment = Object.entries(childEnvironment()).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { baseUrl: given('BASE_URL') ?? 'http://localhost:3000', environment: Object.fromEntries(environment) }
}
