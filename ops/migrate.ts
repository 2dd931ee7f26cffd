import { prepareDatabase } from '#db/prepare.ts'
import { assertPostgres } from './postgres-probe.ts'
import { derivedSecret, installationSecret, linkSecretOf, readSettings } from './settings.ts'
import { say } from './steps.mjs'
import { prepareNamespace } from './temporal-namespace.ts'

/**
 * For an installation on several machines: brings the database at DATABASE_URL up to date, once, before web and worker
 * start anywhere, and prints the logins and the key of the sessions that they are given. All follow from
 * INSTALLATION_SECRET. The namespace at TEMPORAL_ADDRESS is prepared too.
 */
async function main(): Promise<void> {
  const settings = readSettings()
  if (!settings.databaseUrl) throw new Error("DATABASE_URL must name the database, with its owner's login.")
  await assertPostgres(settings.databaseUrl)
  const secret = installationSecret(settings.dataDir)
  const lanes = await prepareDatabase({ adminUrl: settings.databaseUrl, secret, kind: settings.kind, progress: say })
  const names = {
    DATABASE_WEB_URL: 'web',
    DATABASE_AUB_URL: 'aub',
    DATABASE_SWEEP_URL: 'sweep',
    DATABASE_WORKER_URL: 'worker',
  } as const
  for (const [name, lane] of Object.entries(names)) process.stdout.write(`${name}=${lanes[lane]}\n`)
  process.stdout.write(`NEXTAUTH_SECRET=${derivedSecret(secret, 'next-auth')}\n`)
  process.stdout.write(`LINK_SECRET=${linkSecretOf(secret)}\n`)
  if (settings.temporalAddress) await prepareNamespace(settings.temporalAddress, settings.temporalNamespace)
}

await main().catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
