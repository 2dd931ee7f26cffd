import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Reader = Readonly<{ key: string; name: string; read(value: unknown): unknown }>
const readers = new WeakMap<PgTable, readonly Reader[]>()

/** A row of `select *` under the names and types of its table, as the query builder would give it. */
export function rowOf<T extends PgTable>(table: T, raw: Readonly<Record<string, unknown>>): T['$inferSelect'] {
  let known = readers.get(table)
  if (!known) {
    known = Object.entries(getTableColumns(table)).map(([key, column]) => ({
      key,
      name: column.name,
      read: value => column.mapFromDriverValue(value),
    }))
    readers.set(table, known)
  }
  const row: Record<string, unknown> = {}
  for (const { key, name, read } of known) row[key] = raw[name] === null ? null : read(raw[name])
  return row as T['$inferSelect']
}
