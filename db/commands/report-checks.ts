import type { IncidentRow } from '#db/tables/incident.ts'
import type { Actor } from '#domain/actor.ts'
import { hasClocks } from '#domain/case-type.ts'
import { missingMinimumData } from '#domain/incident.ts'
import { type CriticalAnswers, needsPriorityReason } from '#domain/priority.ts'
import type { Outcome } from '#domain/refusal.ts'
import { detectedDaysBack, isFurtherBack, MOST_SCHOOLS, OCCURRED_DAYS_BACK } from '#domain/report-limits.ts'
import type { Priority } from '#domain/service-level.ts'
import { type Checks, fail, phone, second, text } from './input.ts'
import { refuse } from './open-verb.ts'
import { answers, type ReportIncidentInput } from './report-incident.ts'

type Kept = Pick<
  IncidentRow,
  | 'title'
  | 'description'
  | 'businessConsequence'
  | 'service'
  | 'otherService'
  | 'category'
  | 'priority'
  | 'suggestedPriority'
  | 'suggestionReason'
  | 'priorityReason'
  | 'critical'
  | 'impact'
  | 'urgency'
  | 'missing'
  | 'reporterName'
  | 'reporterDepartment'
  | 'reporterLocation'
  | 'reporterPhone'
  | 'reporterEmail'
  | 'responsibleSide'
  | 'detectedAt'
  | 'occurredAt'
>
export type Report = Kept &
  Readonly<{ schools: readonly string[] | null; externalRef: { system: string; id: string } | null }>
export type Suggestion = Readonly<{ priority: Priority; reason: string }>

const LONG = { min: 20, max: 10_000 }

/** Minimum data, lengths, instants and the reason for a lower priority (Instruks 5.2.1, 5.2). */
export function checkedReport(
  actor: Actor,
  input: ReportIncidentInput,
  suggestion: Suggestion,
  at: Date,
): Outcome<Report> {
  const checks: Checks = { refusal: null }
  const isAccepted = input.priority === 1 && (input.acceptIncomplete ?? false)
  const long = isAccepted ? { ...LONG, min: 1 } : LONG
  const who = reporterOf(actor, input.reporter)
  const reporter = {
    name: text(checks, 'reporter.name', who.name, { min: 2, max: 120 }),
    department: text(checks, 'reporter.department', who.department, { max: 120 }),
    location: text(checks, 'reporter.location', who.location, { max: 120 }),
    phone: phone(checks, 'reporter.phone', who.phone),
  }
  const description = text(checks, 'description', input.description, long)
  const businessConsequence = text(checks, 'businessConsequence', input.businessConsequence, long)
  const otherService = text(checks, 'otherService', input.otherService, { max: 200 })
  const title = text(checks, 'title', input.title, { min: 3, max: 200 })
  const priorityReason = text(checks, 'priorityReason', input.priorityReason, { min: 3, max: 2_000 })
  const externalRef = input.externalRef && {
    system: text(checks, 'externalRef.system', input.externalRef.system, { max: 60, isRequired: true }) ?? '',
    id: text(checks, 'externalRef.id', input.externalRef.id, { max: 120, isRequired: true }) ?? '',
  }
  const detectedAt = second(input.detectedAt) ?? at
  const occurredAt = second(input.occurredAt)
  if (detectedAt > at) fail(checks, 'detectedAt', 'IN_FUTURE')
  const days = detectedDaysBack(input.priority ?? null)
  if (isFurtherBack(detectedAt, at, days)) fail(checks, 'detectedAt', 'TOO_EARLY', { days })
  if (occurredAt && isFurtherBack(occurredAt, at, OCCURRED_DAYS_BACK))
    fail(checks, 'occurredAt', 'TOO_EARLY', { days: OCCURRED_DAYS_BACK })
  if (occurredAt && occurredAt > detectedAt) fail(checks, 'occurredAt', 'AFTER_DETECTION')
  if ((input.schools?.length ?? 0) > MOST_SCHOOLS) fail(checks, 'schools', 'TOO_MANY', { max: MOST_SCHOOLS })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }

  const missing = missingMinimumData({
    reporter,
    service: input.service ?? null,
    otherService,
    description,
    businessConsequence,
    priority: input.priority ?? null,
  })
  const needed = hasClocks(input.caseType ?? 'INCIDENT')
    ? missing
    : missing.filter(one => one !== 'businessConsequence')
  const all = title === null ? ['title', ...needed] : [...needed]
  if (all.length > 0 && !isAccepted) {
    const mayAcceptIncomplete = input.priority === 1
    return refuse('IncompleteReport', {
      field: all[0]?.split('.'),
      detail: { missing: all.join(','), mayAcceptIncomplete },
    })
  }
  const priority = input.priority ?? 1
  if (needsPriorityReason(priority, suggestion) && priorityReason === null) {
    return refuse('PriorityReasonRequired', {
      field: ['priorityReason'],
      detail: { suggestedPriority: suggestion.priority },
    })
  }
  return {
    ok: true,
    value: {
      title: title ?? firstOf(description, 80) ?? 'Kritisk fejl uden overskrift',
      description,
      businessConsequence,
      service: input.service ?? 'OTHER',
      otherService,
      category: input.category ?? 'OTHER',
      priority,
      suggestedPriority: suggestion.priority,
      suggestionReason: suggestion.reason,
      priorityReason,
      critical: answers(input.critical) satisfies CriticalAnswers,
      impact: input.impact ?? null,
      urgency: input.urgency ?? null,
      missing: all,
      reporterName: reporter.name,
      reporterDepartment: reporter.department,
      reporterLocation: reporter.location,
      reporterPhone: reporter.phone,
      reporterEmail: actor.email,
      responsibleSide: input.responsibleSide ?? 'SCHOOL_SIDE',
      detectedAt,
      occurredAt,
      schools: input.schools ?? null,
      externalRef: externalRef ?? null,
    },
  }
}

/** The first characters of a text, none of them cut in half. */
const firstOf = (text: string | null, most: number) => text && [...text].slice(0, most).join('')

/** The named reporter; else the signed-in person, or the client's default reporter: always a human. */
function reporterOf(actor: Actor, named: ReportIncidentInput['reporter']) {
  if (named) return named
  const { department, location, phone: number } = actor
  return { name: actor.kind === 'CLIENT' ? actor.reporterName : actor.name, department, location, phone: number }
}
