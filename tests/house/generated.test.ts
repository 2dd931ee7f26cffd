import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('The generated code is what the schema and the operations of the pages give today', () => {
  const program = 'node_modules/.bin/graphql-codegen'
  const { status, stdout } = spawnSync(process.execPath, [program, '--config', 'graphql/codegen.ts', '--check'])
  expect(String(stdout), 'run `npm run generate` and commit').not.toContain('stale')
  expect(status).toBe(0)
})
