import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAll } from '#db/insert-all.ts'
import type { LaneSql } from '#db/lanes.ts'
import { freezeReminder } from '#db/tables/freeze.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

test('Rows that are there already are left alone where that is asked for, and refused where it is not', async () => {
  const sql = db.admin as unknown as LaneSql
  const rows = [
    { organisationId: db.cast.x.id, name: 'SUMMER', year: 2027, days: 30, remindedAt: '2027-06-01T06:00:00Z' },
  ]
  const insert = (orIgnore: boolean) => insertAll(sql, [{ table: freezeReminder, rows, orIgnore }])
  await insert(false)
  await insert(true)
  await expect(insert(false)).rejects.toThrow('duplicate key')
  expect(await db.admin`select year from freeze_reminder`).toHaveLength(1)
})
