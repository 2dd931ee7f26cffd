import { buildPages, bundleFile } from './build.ts'
import { readDemoFile, writeDemoFile } from './demo-access.ts'
import { startPostgres } from './embedded-postgres.ts'
import { startTemporal } from './embedded-temporal.ts'
import { answers, freePort } from './free-port.ts'
import { assertPostgres } from './postgres-probe.ts'
import { prepare } from './prepare.ts'
import { isOk, keepProcess, livesAndServes } from './processes.ts'
import { derivedSecret, installationSecret, linkSecretOf, ownFolder, type Settings } from './settings.ts'
import { say, step } from './steps.mjs'
import { findTemporalCli, waysOut } from './temporal-cli.ts'
import { prepareNamespace } from './temporal-namespace.ts'
import { WEB_FLAGS } from './web-flags.ts'

export type Whole = Readonly<{
  settings: Settings
  isDev: boolean
  /** Registers what must be stopped, last first; throws when the start was interrupted. */
  hold: (part: { stop: () => Promise<void> }) => void
  giveUp: (reason: string) => void
}>

/** Starts every part in its order; answers whether the demo's mailbox is among them. */
export async function startProduct(whole: Whole): Promise<{ hasMailbox: boolean }> {
  const { settings, isDev } = whole
  const secret = installationSecret(settings.dataDir)
  const adminUrl = settings.databaseUrl ?? (await embeddedDatabase(whole))
  const lanes = await database(whole, adminUrl, secret)
  const temporal = await time(whole)
  const mail = await post(whole)
  if (!isDev) await step('Building the pages', progress => buildPages(progress))
  const bundle = await step('Bundling the workflows', () => bundleFile(settings.dataDir))
  const workerPort = await freePort()
  const shared = {
    ...temporal,
    ...mail,
    NODE_ENV: isDev ? 'development' : 'production',
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    MAIL_FROM: settings.mailFrom,
    ...(settings.operationsMail ? { OPERATIONS_MAIL: settings.operationsMail } : {}),
    PUBLIC_URL: settings.publicUrl,
    INSTALLATION_KIND: settings.kind,
    DATA_DIR: settings.dataDir,
    WORKER_PORT: String(workerPort),
  }
  const worker = {
    ...shared,
    DATABASE_WORKER_URL: lanes.worker,
    WORKFLOW_BUNDLE: bundle,
    LINK_SECRET: linkSecretOf(secret),
  }
  const web = {
    ...shared,
    DATABASE_WEB_URL: lanes.web,
    DATABASE_AUB_URL: lanes.aub,
    DATABASE_SWEEP_URL: lanes.sweep,
    PORT: String(settings.port),
    LISTEN_ADDRESS: settings.listenAddress,
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: derivedSecret(secret, 'next-auth'),
    ...(isDev ? { NEXT_DEV: '1' } : {}),
  }
  const reach = ['0.0.0.0', '::'].includes(settings.listenAddress) ? '127.0.0.1' : settings.listenAddress
  await step('Starting the worker', () =>
    keepOurs(whole, 'worker', 'workflows/worker.ts', worker, () => isOk(`http://127.0.0.1:${workerPort}/livez`)),
  )
  await step('Starting the web', () =>
    keepOurs(whole, 'web', 'ops/web.ts', web, livesAndServes(`http://${reach}:${settings.port}`), WEB_FLAGS),
  )
  return { hasMailbox: mail.MAILBOX_DIR !== undefined }
}

async function embeddedDatabase(whole: Whole): Promise<string> {
  return step('Starting PostgreSQL', async () => {
    const server = await startPostgres({ dataDir: whole.settings.dataDir, giveUp: whole.giveUp })
    whole.hold(server)
    return server.urlOf('aub')
  })
}

async function database({ settings }: Whole, adminUrl: string, secret: string) {
  const known = settings.kind === 'DEMO' ? readDemoFile(settings.dataDir) : undefined
  const isOurServer = settings.databaseUrl === undefined
  const { kind, demoStartsAt } = settings
  const input = { adminUrl, secret, kind, isOurServer, hasDemoFile: known !== undefined, demoStartsAt }
  const { lanes, access } = await step('Preparing the database', async progress => {
    if (!isOurServer) await assertPostgres(adminUrl)
    return prepare(input, progress)
  })
  const demo = access ?? known
  if (demo) writeDemoFile(settings.dataDir, { ...demo, url: settings.publicUrl })
  return lanes
}

/** Without a server the address is one where nobody listens: the product then behaves as when Temporal is away. */
async function time(whole: Whole): Promise<Record<string, string>> {
  const { settings } = whole
  const namespace = settings.temporalNamespace
  const given = settings.temporalAddress
  if (given) {
    await step(`Asking Temporal at ${given}`, () => prepareNamespace(given, namespace)).catch((error: Error) =>
      say(
        `! Temporal at ${given} could not be prepared (${error.message}). The product runs on, degraded, until it answers.`,
      ),
    )
    return { TEMPORAL_ADDRESS: given }
  }
  const cli = await step('Finding Temporal', progress => findTemporalCli(settings.dataDir, progress))
  if (!cli) {
    say(`! ${waysOut}`)
    return { TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}` }
  }
  return step('Starting Temporal', async () => {
    const server = await startTemporal({ cli, dataDir: settings.dataDir, namespace, giveUp: whole.giveUp })
    whole.hold(server)
    await prepareNamespace(server.address, namespace)
    return { TEMPORAL_ADDRESS: server.address }
  })
}

async function post(whole: Whole): Promise<{ SMTP_URL: string; MAILBOX_DIR?: string }> {
  const { settings } = whole
  if (settings.smtpUrl) return { SMTP_URL: settings.smtpUrl }
  const folder = ownFolder(settings.dataDir, 'mailbox')
  const port = await freePort()
  const env = { MAILBOX_DIR: folder, MAILBOX_PORT: String(port) }
  await step('Starting the mailbox', () => keepOurs(whole, 'mailbox', 'ops/mailbox.ts', env, () => answers(port)))
  return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAILBOX_DIR: folder }
}

async function keepOurs(
  whole: Whole,
  name: string,
  file: string,
  env: Record<string, string>,
  isUp: () => Promise<boolean>,
  flags: readonly string[] = [],
) {
  const { dataDir } = whole.settings
  const { giveUp } = whole
  whole.hold(await keepProcess({ name, file, dataDir, env, isUp, flags, readyWithinMs: 60_000, giveUp }))
}
