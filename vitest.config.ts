import { defineConfig } from 'vitest/config'

const patient = { testTimeout: 30_000, hookTimeout: 60_000, globalSetup: 'tests/template.ts' }

/** As Node resolves it: a second copy of graphql would not know the first one's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    passWithNoTests: false,
    // The tests wait for Postgres and Temporal more than they reckon: two files at a time, even on two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'domain',
          include: ['tests/domain/**/*.test.ts', 'tests/instruks.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['tests/{db,graphql,house,ops}/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          ...patient,
        },
      },
      {
        resolve,
        test: {
          name: 'workflows',
          include: ['tests/workflows/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          ...patient,
        },
      },
    ],
  },
})
