import { z } from 'zod'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

const minutes = z.number().int().positive().max(100_000)
const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const level = z.enum(['HIGH', 'MEDIUM', 'LOW'])
const byLevel = <T extends z.ZodType>(value: T) => z.record(level, value)

/** The readings chosen where the text can be read in several ways (rules, Part 0). */
const policySwitches = z.strictObject({
  clockStart: z.enum(['RESPONSIBLE_SIDE_KNOWLEDGE', 'EITHER_PARTY_KNOWLEDGE']),
  clockHours: z.enum(['RESPONSIBLE_SIDE', 'INTERSECTION', 'UNION']),
  p1Cadence: z.enum(['ROLLING', 'GRID']),
  mutualServiceGoals: z.boolean(),
  wholeInterfaceDown: z.enum(['P1_AT_ONCE', 'P1_AFTER_24H']),
  outagePromotion: z.enum(['AT_24H', 'AFTER_24H', 'SUGGEST_ONLY']),
  disputedPriority: z.enum(['HIGHER_RUNS', 'REPORTER_RUNS', 'RESPONSIBLE_RUNS']),
  phoneDutyHours: z.enum(['RECEIVER', 'SENDER', 'BOTH_OPEN']),
  uptimePeriod: z.enum(['CALENDAR_MONTH', 'QUARTER', 'YEAR', 'ROLLING_30D']),
  workingDayProfile: z.enum(['DK_PUBLIC_SECTOR', 'DK_STATUTORY', 'DK_BANK']),
  noticeCount: z.enum(['DATE_DIFFERENCE', 'CLEAR_DAYS', 'FULL_24H']),
  noticeAppliesTo: z.enum(['NORMAL_ONLY', 'ALL']),
  dialogueGate: z.enum(['AUB_CONFIRMS', 'BOTH_CONFIRM', 'DOCUMENTED']),
  aubDecisionRequired: z.boolean(),
  freezeScope: z.enum(['ALL_AFFECTING_AUB', 'ATP_PRODUCTION_ONLY']),
  freezeWeekend: z.enum(['SATURDAY_MONTH', 'SUNDAY_MONTH', 'UNION']),
  rcaDefault: z.enum(['REQUIRED_UNLESS_WAIVED', 'ON_REQUEST']),
  manyIdentical: z.strictObject({ count: z.number().int().min(2), days: z.number().int().min(1) }),
  publishHours: z.enum(['AUB_PHONE_HOURS', 'MON_FRI_8_16']),
  autoCloseWorkingDays: z.number().int().min(0).max(400),
})

const version = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  validFrom: z.iso.date(),
  switches: policySwitches,
  reactionMinutes: z.strictObject({ 1: minutes, 2: minutes, 3: minutes, 4: minutes }),
  firstFeedbackMinutes: z.strictObject({
    1: minutes.nullable(),
    2: minutes.nullable(),
    3: minutes.nullable(),
    4: minutes.nullable(),
  }),
  nextStatusMinutes: minutes,
  noticeDays: z.number().int().min(0).max(1000),
  priorityGrid: byLevel(byLevel(priority)),
})

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

/** A version of the Instruks: its times and its readings. Immutable once published; a case keeps that of its opening. */
export type InstructionVersion = DeepReadonly<z.infer<typeof version>>

function frozen<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value as DeepReadonly<T>
}

/** Reads a version given from outside or from the database: every switch must be there, nothing unknown. */
export function instructionVersion(input: unknown): Outcome<InstructionVersion> {
  const parsed = version.safeParse(input)
  if (parsed.success) return granted(frozen(parsed.data))
  const issue = parsed.error.issues[0]
  return refused('InstructionMalformed', (issue?.path ?? []).map(String), { code: issue?.code ?? 'unknown' })
}

/** The Instruks in force with the decided readings (rules, Part 0 and Part G). Times in minutes (4.2), notice in days (5.4). */
export const INSTRUCTION_2026: InstructionVersion = frozen({
  id: 'instruks-2026',
  label: 'Instruks 2026',
  validFrom: '2026-01-01',
  switches: {
    clockStart: 'RESPONSIBLE_SIDE_KNOWLEDGE',
    clockHours: 'RESPONSIBLE_SIDE',
    p1Cadence: 'ROLLING',
    mutualServiceGoals: true,
    wholeInterfaceDown: 'P1_AT_ONCE',
    outagePromotion: 'AT_24H',
    disputedPriority: 'HIGHER_RUNS',
    phoneDutyHours: 'RECEIVER',
    uptimePeriod: 'CALENDAR_MONTH',
    workingDayProfile: 'DK_PUBLIC_SECTOR',
    noticeCount: 'DATE_DIFFERENCE',
    noticeAppliesTo: 'NORMAL_ONLY',
    dialogueGate: 'AUB_CONFIRMS',
    aubDecisionRequired: true,
    freezeScope: 'ALL_AFFECTING_AUB',
    freezeWeekend: 'SATURDAY_MONTH',
    rcaDefault: 'REQUIRED_UNLESS_WAIVED',
    manyIdentical: { count: 3, days: 30 },
    publishHours: 'AUB_PHONE_HOURS',
    autoCloseWorkingDays: 10,
  },
  reactionMinutes: { 1: 15, 2: 60, 3: 240, 4: 960 },
  firstFeedbackMinutes: { 1: 15, 2: 60, 3: null, 4: null },
  nextStatusMinutes: 60,
  noticeDays: 60,
  // Impact, then urgency: ours, not the text's; the definitions of 5.2.5 decide.
  priorityGrid: {
    HIGH: { HIGH: 1, MEDIUM: 2, LOW: 3 },
    MEDIUM: { HIGH: 2, MEDIUM: 3, LOW: 4 },
    LOW: { HIGH: 3, MEDIUM: 4, LOW: 4 },
  },
})
