import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { caseHead } from './case-head.ts'
import { aub, engineRoom, isParty, mayWrite, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A change of the SA system (RFC, Instruks 5.4). Until it is sent it is a draft that only its owner sees. */
export const changeRequest = pgTable(
  'change_request',
  {
    ...caseHead,
    /** A wish is that the other side change something: it has no window and no gate. */
    kind: text('kind', { enum: ['CHANGE', 'WISH'] })
      .notNull()
      .default('CHANGE'),
    type: text('type', { enum: ['NORMAL', 'EMERGENCY', 'STANDARD'] }),
    state: text('state', {
      enum: [
        'DRAFT',
        'SUBMITTED',
        'IN_DIALOGUE',
        'APPROVED',
        'APPROVED_WITH_CONDITIONS',
        'OBJECTED',
        'SCHEDULED',
        'IMPLEMENTING',
        'IMPLEMENTED',
        'ROLLED_BACK',
        'REVIEWED',
        'CLOSED',
        'WITHDRAWN',
      ],
    }).notNull(),
    /** UNSURE counts as YES; a NO needs its reason. */
    affectsAub: text('affects_aub', { enum: ['YES', 'NO', 'UNSURE'] }),
    affectsAubReason: text('affects_aub_reason'),
    touchesAtpProduction: boolean('touches_atp_production').notNull().default(false),
    urgency: text('urgency', { enum: ['HIGH', 'MEDIUM', 'LOW'] }),
    impact: text('impact', { enum: ['HIGH', 'MEDIUM', 'LOW'] }),
    riskLevel: text('risk_level', { enum: ['HIGH', 'MEDIUM', 'LOW'] }),
    riskText: text('risk_text'),
    userImpact: text('user_impact'),
    windowStart: instant('window_start'),
    windowEnd: instant('window_end'),
    rollbackPlan: text('rollback_plan'),
    testPlan: text('test_plan'),
    communicationPlan: text('communication_plan'),
    missing: text('missing').array().notNull(),
    templateId: uuid('template_id'),
    /** Which use of the template this is, from 1; taken when the change is submitted. */
    templateUse: integer('template_use'),
    /** The schools that it is to affect; they become parties when it is sent. */
    schoolIds: uuid('school_ids').array().notNull().default(sql`'{}'`),
    /** Of a draft of an emergency change: the incidents that underlie it. */
    incidentIds: uuid('incident_ids').array().notNull().default(sql`'{}'`),
    problemId: uuid('problem_id'),
    submittedAt: instant('submitted_at'),
    /** When AUB had a complete notice of this scope; the 60 days count from here. */
    noticeReceivedAt: instant('notice_received_at'),
    scopeVersion: integer('scope_version').notNull().default(1),
    noticeScopeVersion: integer('notice_scope_version'),
    dialogueScopeVersion: integer('dialogue_scope_version'),
    dialogueConfirmedByAubAt: instant('dialogue_confirmed_by_aub_at'),
    dialogueConfirmedBySchoolSideAt: instant('dialogue_confirmed_by_school_side_at'),
    implementationStartedAt: instant('implementation_started_at'),
    implementationEndedAt: instant('implementation_ended_at'),
    reviewedAt: instant('reviewed_at'),
    reviewText: text('review_text'),
    dialogueConfirmedByName: text('dialogue_confirmed_by_name'),
    dialogueSummary: text('dialogue_summary'),
    withdrawReason: text('withdraw_reason'),
    wishAnswer: text('wish_answer', { enum: ['ACCEPTED', 'DECLINED'] }),
    wishAnswerReason: text('wish_answer_reason'),
    wishAnsweredAt: instant('wish_answered_at'),
  },
  table => [
    check('change_window', sql`window_end is null or window_start is null or window_end > window_start`),
    check('change_priority', sql`priority between 1 and 4`),
    check('change_kind', sql`kind in ('CHANGE', 'WISH')`),
    uniqueIndex('change_number').on(table.number),
    uniqueIndex('change_external')
      .on(table.ownerId, table.externalSystem, table.externalId)
      .where(sql`external_id is not null`),
    index('change_window_start').on(table.windowStart).where(sql`window_start is not null`),
    ...engineRoom('change_request'),
    pgPolicy('change_request_web_read', { to: web, for: 'select', using: isParty(table.id) }),
    pgPolicy('change_request_web_insert', { to: web, for: 'insert', withCheck: own(table.ownerId) }),
    pgPolicy('change_request_web_update', {
      to: web,
      for: 'update',
      using: mayWrite(table.id),
      withCheck: mayWrite(table.id),
    }),
    // A draft is nobody's but its owner's: AUB is a party of it once it is sent.
    pgPolicy('change_request_aub', {
      to: aub,
      using: isParty(table.id),
      withCheck: sql`${own(table.ownerId)} or ${mayWrite(table.id)}`,
    }),
  ],
)

export type ChangeRow = typeof changeRequest.$inferSelect
