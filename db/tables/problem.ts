import { sql } from 'drizzle-orm'
import { boolean, check, date, pgPolicy, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { caseHead } from './case-head.ts'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, isParty, knows, mayWrite, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A problem (Instruks 5.3): the cause behind incidents. Dates are Copenhagen days, due when the day ends. */
export const problem = pgTable(
  'problem',
  {
    ...caseHead,
    category: text('category').notNull(),
    state: text('state', { enum: ['OPEN', 'ANALYSIS', 'KNOWN_ERROR', 'SOLVED', 'CLOSED'] }).notNull(),
    /** Why it exists; empty when it was opened from a trend. */
    grounds: text('grounds').array().notNull(),
    /** Who sees to it. */
    problemOwnerName: text('problem_owner_name').notNull(),
    problemOwnerPhone: text('problem_owner_phone'),
    problemOwnerEmail: text('problem_owner_email'),
    plannedWork: text('planned_work'),
    /** Who opened it: the owner itself, or the school whose supplier owns it. */
    openedById: uuid('opened_by_id')
      .notNull()
      .references(() => organisation.id),
    /** Opened more than one working day after the incident was solved: a warning. */
    isLate: boolean('is_late').notNull(),
    cause: text('cause'),
    workaround: text('workaround'),
    reviewOn: date('review_on', { mode: 'string' }),
    resolutionText: text('resolution_text'),
    closeReason: text('close_reason'),
    rcaState: text('rca_state', {
      enum: ['NOT_REQUIRED', 'DUE', 'EXTENDED', 'SENT', 'ACCEPTED', 'RETURNED'],
    }).notNull(),
    rcaDueOn: date('rca_due_on', { mode: 'string' }).notNull(),
    rcaWallOn: date('rca_wall_on', { mode: 'string' }).notNull(),
    rcaAgreedDueOn: date('rca_agreed_due_on', { mode: 'string' }),
    rcaSentAt: instant('rca_sent_at'),
    rcaWaivedAt: instant('rca_waived_at'),
    rcaWaivedBy: text('rca_waived_by'),
    rcaWaiverReason: text('rca_waiver_reason'),
    rcaObjectedAt: instant('rca_objected_at'),
    rcaObjection: text('rca_objection'),
  },
  table => [
    check('problem_state', sql`state in ('OPEN', 'ANALYSIS', 'KNOWN_ERROR', 'SOLVED', 'CLOSED')`),
    check('problem_rca_state', sql`rca_state in ('NOT_REQUIRED', 'DUE', 'EXTENDED', 'SENT', 'ACCEPTED', 'RETURNED')`),
    check('problem_priority', sql`priority between 1 and 4`),
    check(
      'problem_stamps',
      sql`(resolved_at is null or resolved_at >= opened_at) and (closed_at is null or closed_at >= resolved_at)`,
    ),
    check(
      'problem_extension',
      sql`rca_agreed_due_on is null or (rca_agreed_due_on > rca_due_on and rca_agreed_due_on <= rca_wall_on)`,
    ),
    uniqueIndex('problem_number').on(table.number),
    uniqueIndex('problem_external')
      .on(table.ownerId, table.externalSystem, table.externalId)
      .where(sql`external_id is not null`),
    ...engineRoom('problem'),
    pgPolicy('problem_web_read', { to: web, for: 'select', using: isParty(table.id) }),
    pgPolicy('problem_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${table.openedById} = org() and ${knows(table.ownerId)}
        and (${table.counterpartId} is null or ${knows(table.counterpartId)})`,
    }),
    pgPolicy('problem_web_update', {
      to: web,
      for: 'update',
      using: mayWrite(table.id),
      withCheck: mayWrite(table.id),
    }),
    pgPolicy('problem_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

export type ProblemRow = typeof problem.$inferSelect
