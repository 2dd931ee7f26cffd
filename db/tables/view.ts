import { sql } from 'drizzle-orm'
import { check, index, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const me = sql`(select nullif(current_setting('app.person', true), '')::uuid)`

/** A list's filter that somebody kept under a name: for oneself, for the organisation, or, from AUB, for all. */
export const savedView = pgTable(
  'saved_view',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    personId: uuid('person_id').notNull(),
    scope: text('scope', { enum: ['MINE', 'ORGANISATION', 'EVERYBODY'] }).notNull(),
    list: text('list', { enum: ['INCIDENTS', 'PROBLEMS', 'CHANGES'] }).notNull(),
    name: text('name').notNull(),
    /** The address of the list behind its question mark. */
    filter: text('filter').notNull(),
    savedAt: instant('saved_at').notNull(),
    removedAt: instant('removed_at'),
  },
  table => {
    const visible = sql`(${table.scope} = 'EVERYBODY' and (select org()) is not null
      or ${own(table.organisationId)} and (${table.scope} = 'ORGANISATION' or ${table.personId} = ${me}))`
    const mine = sql`${own(table.organisationId)} and ${table.personId} = ${me}`
    return [
      check('saved_view_scope', sql`scope in ('MINE', 'ORGANISATION', 'EVERYBODY')`),
      check('saved_view_list', sql`list in ('INCIDENTS', 'PROBLEMS', 'CHANGES')`),
      index('saved_view_own').on(table.organisationId, table.list).where(sql`removed_at is null`),
      index('saved_view_shared').on(table.list).where(sql`removed_at is null and scope = 'EVERYBODY'`),
      ...engineRoom('saved_view'),
      ...[web, aub].flatMap(role => [
        pgPolicy(`saved_view_${role.name}_read`, { to: role, for: 'select', using: visible }),
        pgPolicy(`saved_view_${role.name}_insert`, {
          to: role,
          for: 'insert',
          // Only AUB speaks to everybody.
          withCheck: role === aub ? mine : sql`${mine} and ${table.scope} <> 'EVERYBODY'`,
        }),
        pgPolicy(`saved_view_${role.name}_remove`, {
          to: role,
          for: 'update',
          using: own(table.organisationId),
          withCheck: own(table.organisationId),
        }),
      ]),
    ]
  },
)
