import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VERBS } from '#domain/permission.ts'
import { visibilityText } from '#ops/visibility.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

test('docs/visibility.md says who sees and does what as the permission table and the policies have it today (issue 5)', async () => {
  const written = readFileSync('docs/visibility.md', 'utf8')
  expect(written, 'run `node_modules/.bin/node ops/write-visibility.ts` and commit').toBe(
    await visibilityText(db.admin),
  )
})

test('Every verb has its line, and every policy of a table that somebody reads is said in words', async () => {
  const text = await visibilityText(db.admin)
  for (const verb of VERBS) expect(text).toContain(`| \`${verb}\` |`)
  expect(text).not.toContain('see the rule')
})
