import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { LaneSql } from './lanes.ts'
import { onItsWay } from './on-its-way.ts'

/** New rows of one table, all with the same columns. `orIgnore`: those that are there already are left as they are. */
export type NewRows = Readonly<{ table: PgTable; rows: readonly object[]; orIgnore?: boolean }>

const texts = new Map<string, string>()

/** Inserts rows of several tables in one statement with one value; its text follows from the tables and is made once. */
export function insertAll(sql: LaneSql, given: readonly NewRows[]): PromiseLike<unknown> {
  const parts = given.filter(({ rows }) => rows.length > 0)
  if (parts.length === 0) return Promise.resolve()
  const shape = parts
    .map(
      ({ table, rows, orIgnore }) =>
        `${getTableName(table)} ${Object.keys(rows[0] ?? {}).join(' ')}${orIgnore ? ' or ignore' : ''}`,
    )
    .join('|')
  let text = texts.get(shape)
  if (text === undefined) {
    text = statementOf(parts)
    texts.set(shape, text)
  }
  const values = parts.map(({ table, rows }) => rows.map(row => named(table, row)))
  return started(sql, text, [sql.json(values as never)])
}

/** Changes columns of one row; a statement for each set of columns, as above. */
export function updateRow(sql: LaneSql, table: PgTable, id: string, changed: object): PromiseLike<unknown> {
  const row = named(table, changed)
  const columns = Object.keys(row).map(column => `"${column}"`)
  const name = getTableName(table)
  const text = `update "${name}" set (${columns.join(', ')}) = (select ${columns.join(', ')}
    from jsonb_populate_record(null::"${name}", $1::jsonb)) where id = $2`
  return started(sql, text, [sql.json(row as never), id])
}

/** On its way at once, so that statements keep the order in which they were made. */
function started(sql: LaneSql, text: string, values: unknown[]): PromiseLike<unknown> {
  return onItsWay(sql.unsafe(text, values as never[], { prepare: true }).execute())
}

function statementOf(parts: readonly NewRows[]): string {
  const inserts = parts.map(({ table, rows, orIgnore }, place) => {
    const name = getTableName(table)
    const columns = Object.keys(named(table, rows[0] ?? {})).map(column => `"${column}"`)
    return `insert into "${name}" (${columns.join(', ')}) select ${columns.join(', ')}
      from jsonb_populate_recordset(null::"${name}", (select j -> ${place} from given))${orIgnore ? ' on conflict do nothing' : ''}`
  })
  const last = inserts.pop()
  const others = inserts.map((insert, place) => `, part${place} as (${insert})`)
  return `with given as materialized (select $1::jsonb as j)${others.join('')} ${last}`
}

/** The row under the names of its columns. */
function named(table: PgTable, row: object): Record<string, unknown> {
  const columns = getTableColumns(table)
  const entries = Object.entries(row).map(([key, value]) => [columns[key]?.name ?? key, value] as const)
  return Object.fromEntries(entries)
}
