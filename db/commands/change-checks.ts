import type { CommandTransaction } from '#db/connection.ts'
import type { ChangeRow } from '#db/tables/change.ts'
import { missingChangeData } from '#domain/change.ts'
import { windowFault } from '#domain/change-scope.ts'
import type { Level } from '#domain/priority.ts'
import type { Outcome } from '#domain/refusal.ts'
import { MOST_SCHOOLS } from '#domain/report-limits.ts'
import type { Priority } from '#domain/service-level.ts'
import { type Checks, fail, phone, second, text } from './input.ts'

export type ChangeFields = Readonly<{
  title?: string | null
  description?: string | null
  businessConsequence?: string | null
  services?: readonly string[] | null
  schools?: readonly string[] | null
  priority?: Priority | null
  type?: ChangeRow['type']
  affectsAub?: ChangeRow['affectsAub']
  affectsAubReason?: string | null
  touchesAtpProduction?: boolean | null
  urgency?: Level | null
  impact?: Level | null
  riskLevel?: Level | null
  riskText?: string | null
  userImpact?: string | null
  windowStart?: Date | null
  windowEnd?: Date | null
  rollbackPlan?: string | null
  testPlan?: string | null
  communicationPlan?: string | null
  reporter?: Readonly<Partial<Record<'name' | 'department' | 'location' | 'phone', string | null>>> | null
  incidents?: readonly string[] | null
  templateId?: string | null
}>

/** The columns of a draft. */
export type ChangeText = Pick<
  ChangeRow,
  | 'title'
  | 'description'
  | 'businessConsequence'
  | 'services'
  | 'schoolIds'
  | 'priority'
  | 'type'
  | 'affectsAub'
  | 'affectsAubReason'
  | 'touchesAtpProduction'
  | 'urgency'
  | 'impact'
  | 'riskLevel'
  | 'riskText'
  | 'userImpact'
  | 'windowStart'
  | 'windowEnd'
  | 'rollbackPlan'
  | 'testPlan'
  | 'communicationPlan'
  | 'reporterName'
  | 'reporterDepartment'
  | 'reporterLocation'
  | 'reporterPhone'
  | 'incidentIds'
  | 'templateId'
>

const LONG = { max: 10_000 }
const MOST_INCIDENTS = 20

/** What was typed, checked field by field; an absent field keeps what stands in `held`. */
export function checkedChange(
  { actor }: CommandTransaction,
  input: ChangeFields,
  held: ChangeText,
  at: Date,
): Outcome<ChangeText> {
  const checks: Checks = { refusal: null }
  /** A field that is absent stays; one that is null is emptied. */
  const kept = <T, U>(value: T | undefined, before: U, read: (value: T) => U): U =>
    value === undefined ? before : read(value)
  const words = (field: keyof ChangeFields & keyof ChangeText, limits: { min?: number; max: number }) =>
    kept(input[field] as string | null | undefined, held[field] as string | null, value =>
      text(checks, field, value, limits),
    )
  const reporter = input.reporter ?? {}
  const who = (field: 'name' | 'department' | 'location', before: string | null) =>
    kept(reporter[field], before, value => text(checks, `reporter.${field}`, value, { max: 120 }))
  const windowStart = kept(input.windowStart, held.windowStart, value => second(value))
  const windowEnd = kept(input.windowEnd, held.windowEnd, value => second(value))
  const isWindowGiven = input.windowStart !== undefined || input.windowEnd !== undefined
  const fault = isWindowGiven && windowStart && windowEnd ? windowFault(windowStart, windowEnd, at) : null
  if (fault) fail(checks, fault === 'IN_PAST' ? 'windowStart' : 'windowEnd', fault)
  if ((input.schools?.length ?? 0) > MOST_SCHOOLS) fail(checks, 'schools', 'TOO_MANY', { max: MOST_SCHOOLS })
  if ((input.incidents?.length ?? 0) > MOST_INCIDENTS) fail(checks, 'incidents', 'TOO_MANY', { max: MOST_INCIDENTS })
  const value: ChangeText = {
    title: words('title', { min: 3, max: 200 }),
    description: words('description', { min: 3, ...LONG }),
    businessConsequence: words('businessConsequence', { min: 3, ...LONG }),
    services: kept(input.services, held.services, list => [...new Set(list ?? [])]),
    schoolIds: kept(input.schools, held.schoolIds, list => [...new Set(list ?? [])]),
    priority: kept(input.priority, held.priority, one => one),
    type: kept(input.type, held.type, one => one),
    affectsAub: kept(input.affectsAub, held.affectsAub, one => one),
    affectsAubReason: words('affectsAubReason', { min: 3, max: 2_000 }),
    touchesAtpProduction: kept(input.touchesAtpProduction, held.touchesAtpProduction, one => one ?? false),
    urgency: kept(input.urgency, held.urgency, one => one),
    impact: kept(input.impact, held.impact, one => one),
    riskLevel: kept(input.riskLevel, held.riskLevel, one => one),
    riskText: words('riskText', LONG),
    userImpact: words('userImpact', LONG),
    windowStart,
    windowEnd,
    rollbackPlan: words('rollbackPlan', LONG),
    testPlan: words('testPlan', LONG),
    communicationPlan: words('communicationPlan', LONG),
    reporterName: who('name', held.reporterName ?? (actor.kind === 'CLIENT' ? actor.reporterName : actor.name)),
    reporterDepartment: who('department', held.reporterDepartment ?? actor.department),
    reporterLocation: who('location', held.reporterLocation ?? actor.location),
    reporterPhone: kept(reporter.phone, held.reporterPhone ?? actor.phone, number =>
      phone(checks, 'reporter.phone', number),
    ),
    incidentIds: kept(input.incidents, held.incidentIds, list => [...new Set(list ?? [])]),
    templateId: kept(input.templateId, held.templateId, one => one),
  }
  return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: true, value }
}

/** What the notice lacks; a wish needs its heading, its text and its consequence alone. */
export function missingOf(row: ChangeText, kind: ChangeRow['kind']): string[] {
  const { reporterName: name, reporterDepartment: department, reporterLocation: location, reporterPhone } = row
  const reporter = { name, department, location, phone: reporterPhone }
  const missing = missingChangeData({ ...row, reporter, changeType: row.type })
  const ofWish = ['title', 'description', 'businessConsequence']
  const all = kind === 'WISH' ? missing.filter(path => ofWish.includes(path)) : missing
  return all.map(path => (path === 'changeType' ? 'type' : path))
}
