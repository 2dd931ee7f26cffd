import { readSettings } from './settings.ts'
import { say } from './steps.mjs'
import { makeCurrent } from './workflow-version.ts'

/** `node ops/use-build.ts BUILD`: new workflows begin on the workers of this build (`WORKFLOW_BUILD`), or again on an older one. */
async function main(): Promise<void> {
  const { temporalAddress, temporalNamespace } = readSettings()
  const build = process.argv[2]
  if (!build || !temporalAddress) throw new Error('Usage: TEMPORAL_ADDRESS=… node ops/use-build.ts BUILD')
  await makeCurrent(temporalAddress, temporalNamespace, build)
  say(`New workflows begin on build ${build}; those that run stay where they began.`)
}

await main().catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
