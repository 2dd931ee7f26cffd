import type { LaneUrls } from './prepare.ts'

const names = {
  web: 'DATABASE_WEB_URL',
  aub: 'DATABASE_AUB_URL',
  worker: 'DATABASE_WORKER_URL',
  sweep: 'DATABASE_SWEEP_URL',
} as const

/** The lane URLs that this process was given. Fails with the missing names, so that nothing starts half connected. */
export function laneUrls<Name extends keyof LaneUrls>(...wanted: Name[]): Pick<LaneUrls, Name> {
  const missing = wanted.filter(name => !process.env[names[name]])
  if (missing.length > 0) {
    throw new Error(
      `${missing.map(name => names[name]).join(', ')} must be set. \`node ops/migrate.ts\` prints them for a database.`,
    )
  }
  return Object.fromEntries(wanted.map(name => [name, process.env[names[name]]])) as Pick<LaneUrls, Name>
}
