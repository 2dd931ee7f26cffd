import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { onOwnPostgres } from './own-postgres.ts'
import { root } from './settings.ts'
import { visibilityText } from './visibility.ts'

// Writes docs/visibility.md anew, after a table, a policy or the permission table has changed.
await onOwnPostgres('visibility', async ({ adminUrl }) => {
  const sql = postgres(adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  writeFileSync(join(root, 'docs/visibility.md'), await visibilityText(sql))
  await sql.end({ timeout: 5 })
})
