import { createHmac } from 'node:crypto'

export type Settings = Readonly<{
  port: number
  hostname: string
  kind: 'DEMO' | 'TEST' | 'PRODUCTION'
  publicUrl: string
  /** Signs session cookies (next-auth); cursors have a key of their own, made from it. */
  sessionSecret: string
  cursorSecret: string
  /** Seals the links of letters; the worker, which writes them, is given the same. */
  linkSecret: string
  mailboxDir: string | undefined
  /** Cost units one caller may use in an hour (limits.ts). */
  costPerHour: number
  isNextDev: boolean
  /** How long a stopping process still takes requests, so that a proxy sees its readiness first. */
  drainMs: number
  /** Where the Instruks in force is published; the address has moved before. */
  instructionAddress: string
  databaseUrls: Readonly<{ web: string; aub: string; sweep: string }>
}>

const given = (name: string) => process.env[name]?.trim() || undefined

function needed(name: string): string {
  const value = given(name)
  if (value) return value
  throw new Error(`${name} must be set for the web process. \`npm start\` sets it; alone, see README "Many machines".`)
}

function positive(name: string, fallback: number): number {
  const value = Number(given(name) ?? fallback)
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`${name} must be a whole number above 0, but is "${given(name)}".`)
}

/** An end in order has 12 s in all (ops/leash.ts). */
const longestDrainMs = 8_000

function drain(): number {
  const value = Number(given('WEB_DRAIN_MS') ?? 0)
  if (Number.isInteger(value) && value >= 0 && value <= longestDrainMs) return value
  throw new Error(`WEB_DRAIN_MS must be a whole number from 0 to ${longestDrainMs}, but is "${given('WEB_DRAIN_MS')}".`)
}

function kind(): Settings['kind'] {
  const value = given('INSTALLATION_KIND') ?? 'PRODUCTION'
  if (value === 'DEMO' || value === 'TEST' || value === 'PRODUCTION') return value
  throw new Error(`INSTALLATION_KIND must be DEMO, TEST or PRODUCTION, but is "${value}".`)
}

function read(): Settings {
  const sessionSecret = needed('NEXTAUTH_SECRET')
  const port = positive('PORT', 3000)
  return {
    port,
    hostname: given('LISTEN_ADDRESS') ?? '127.0.0.1',
    kind: kind(),
    publicUrl: (given('PUBLIC_URL') ?? given('NEXTAUTH_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    sessionSecret,
    cursorSecret: createHmac('sha256', sessionSecret).update('cursor').digest('hex'),
    linkSecret: createHmac('sha256', sessionSecret).update('links').digest('base64url'),
    mailboxDir: given('MAILBOX_DIR'),
    costPerHour: positive('API_COST_PER_HOUR', 50_000_000),
    isNextDev: given('NEXT_DEV') === '1',
    drainMs: drain(),
    instructionAddress: given('INSTRUKS_URL') ?? 'https://www.virk.dk/aub-systemleverandoer',
    databaseUrls: {
      web: needed('DATABASE_WEB_URL'),
      aub: needed('DATABASE_AUB_URL'),
      sweep: needed('DATABASE_SWEEP_URL'),
    },
  }
}

let kept: Settings | undefined

/** The settings of the web process; the only reader of the environment in this room. */
export function settings(): Settings {
  kept ??= read()
  return kept
}
