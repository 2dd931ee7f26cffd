import { defineConfig } from 'vitest/config'

/** What a mutant of domain/ must survive: the same tests, less those that start a program of their own. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts'],
    exclude: [
      'tests/domain/conformance.test.ts',
      'tests/domain/properties.test.ts',
      'tests/domain/opening-hours-twice.test.ts',
    ],
    pool: 'threads',
    isolate: false,
  },
})
