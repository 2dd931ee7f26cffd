import { parseArgs } from 'node:util'
import { inviteFirstAdministrator } from '#db/first-administrator.ts'
import { runningDatabaseUrl } from './running-database.ts'
import { installationSecret, linkSecretOf, readSettings } from './settings.ts'
import { say } from './steps.mjs'

const usage = 'Usage: npm run invite -- --email NAME@EXAMPLE.DK --name "FIRST LAST" [--organisation AUB]'

/** `npm run invite`: the way in for the first administrator of a production installation. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, organisation: { type: 'string', default: 'AUB' } },
  })
  const { email = '', name = '', organisation } = values
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || name.trim().length < 2) throw new Error(usage)
  const settings = readSettings()
  const adminUrl = await runningDatabaseUrl(settings)
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
