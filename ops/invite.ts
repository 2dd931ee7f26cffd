import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inviteFirstAdministrator } from '#db/first-administrator.ts'
import { openCluster } from './cluster.ts'
import { answers } from './free-port.ts'
import { installationSecret, linkSecretOf, readSettings, type Settings } from './settings.ts'
import { say } from './steps.mjs'

const usage = 'Usage: npm run invite -- --email NAME@EXAMPLE.DK --name "FIRST LAST" [--organisation AUB]'

/** The database of this installation by its owner's login: the one that is named, or our own while it runs. */
async function ownerUrl({ databaseUrl, dataDir }: Settings): Promise<string> {
  if (databaseUrl) return databaseUrl
  // A folder that is none of ours is left as it is.
  const { port, password } = existsSync(join(dataDir, 'secret'))
    ? await openCluster(dataDir)
    : { port: 0, password: '' }
  if (port && (await answers(port))) return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/aub`
  throw new Error(
    `There is no database running for ${dataDir}: run \`npm start\` first, or set DATABASE_URL or DATA_DIR.`,
  )
}

/** `npm run invite`: the way in for the first administrator of a production installation. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, organisation: { type: 'string', default: 'AUB' } },
  })
  const { email = '', name = '', organisation } = values
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || name.trim().length < 2) throw new Error(usage)
  const settings = readSettings()
  const adminUrl = await ownerUrl(settings)
  const linkSecret = linkSecretOf(installationSecret(settings.dataDir))
  const { path, expiresAt } = await inviteFirstAdministrator({
    adminUrl,
    linkSecret,
    organisation,
    email,
    name: name.trim(),
  })
  process.stdout.write(
    `${name} is invited as the administrator of ${organisation}. A mail with the link is on its way to ${email}; it is also here, for that person alone, until ${expiresAt.toISOString().slice(0, 10)}:\n${settings.publicUrl}${path}\n`,
  )
}

await main().catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
