import { findCivilNumbers, maskCivilNumbers } from '#domain/civil-number.ts'
import type { Outcome, Refusal } from '#domain/refusal.ts'
import type { Channel, EngineTransaction, Keeping } from './connection.ts'
import { type CaseFile, record, type Speaker } from './open-case.ts'

/** A text in which something looks like a civil registration number (D.9). Never the number itself. */
export type CivilNumberWarning = Readonly<{ field: readonly string[]; certainty: 'HIGH' | 'MEDIUM' }>
/** Numbers that were stored unchanged, to be written into the history of every case that the command stores. */
export type KeptCivilNumbers = Readonly<{
  fields: readonly string[]
  reason: string | null
  speaker: Speaker
  told: Set<string>
}>
type Found = Readonly<{ holder: Record<string, unknown>; key: string; text: string; field: readonly string[] }>

/** What is no free text: a telephone or a foreign case number may look like anything. */
const NO_TEXT = /^(id|.*Ids?|externalRef|phone|.*Phone|clientMutationId|civilNumber|cvr|token|secret|base64)$/
/** No date is later, so that the clock is asked only when something looks like a number at all. */
const LAST_DAY = '2057-12-31'

function* textsOf(holder: object, path: readonly string[]): Generator<Found> {
  for (const [key, value] of Object.entries(holder)) {
    if (NO_TEXT.test(key)) continue
    const field = [...path, key]
    if (typeof value === 'string') yield { holder: holder as Record<string, unknown>, key, text: value, field }
    else if (value && typeof value === 'object' && !(value instanceof Date)) yield* textsOf(value, field)
  }
}

/** Verbs of tools on what has no history to mark a kept number in: there a tool is stopped at the field as a page is. */
export const ON_NO_CASE: ReadonlySet<string> = new Set(['announceServiceWindow', 'answerRequirement'])

/** Whether anything in the input may be a civil registration number: then the day decides (`screened`). */
export function suspicious(input: unknown): readonly Found[] {
  if (!input || typeof input !== 'object') return []
  return [...textsOf(input, [])].filter(({ text }) => findCivilNumbers(text, LAST_DAY).length > 0)
}

type Choice = Readonly<{ civilNumber?: 'MASK' | 'KEEP_WITH_REASON' | null; civilNumberReason?: string | null }>
type Screened = Readonly<{
  warnings: readonly CivilNumberWarning[]
  kept: Pick<KeptCivilNumbers, 'fields' | 'reason'> | null
}>

/**
 * Every free text of every command, in one place (D.9). A certain number stops a page until somebody chooses: take it
 * out, mask it, or keep it with a reason. A tool's report is taken as it is, marked in the history, and told. A doubtful
 * one is told only. To mask is to change the input itself, so that no command can store what was there before.
 */
export function screened(found: readonly Found[], input: unknown, source: Channel, today: string): Outcome<Screened> {
  const { civilNumber, civilNumberReason } = input as Choice
  const hits = found.flatMap(one => {
    const certainties = findCivilNumbers(one.text, today).map(finding => finding.certainty)
    return certainties.length > 0
      ? [{ ...one, certainty: certainties.includes('HIGH') ? 'HIGH' : 'MEDIUM' } as const]
      : []
  })
  if (civilNumber === 'MASK') {
    for (const { holder, key, text } of hits) holder[key] = maskCivilNumbers(text, today)
    return { ok: true, value: { warnings: [], kept: null } }
  }
  const certain = hits.filter(hit => hit.certainty === 'HIGH')
  const fields = certain.map(hit => hit.field.join('.'))
  const warnings = hits.map(({ field, certainty }) => ({ field, certainty }))
  if (certain.length === 0) return { ok: true, value: { warnings, kept: null } }
  const reason = civilNumberReason?.trim() || null
  if (civilNumber === 'KEEP_WITH_REASON' && !reason) return { ok: false, refusal: REASON_MISSING }
  if (!civilNumber && source === 'WEB')
    return {
      ok: false,
      refusal: { kind: 'CivilNumberFound', field: certain[0]?.field, detail: { fields: fields.join(',') } },
    }
  return { ok: true, value: { warnings, kept: { fields, reason } } }
}

const REASON_MISSING: Refusal = {
  kind: 'InvalidInput',
  field: ['civilNumberReason'],
  detail: { reason: 'REQUIRED' },
}

/** Marks a case whose texts hold a certain number that somebody kept; once for each case that the command stores. */
export function noteKept(tx: EngineTransaction & Keeping, open: CaseFile): void {
  const { kept } = tx
  if (!kept || kept.told.has(open.row.id)) return
  kept.told.add(open.row.id)
  const { fields, reason, speaker } = kept
  // What is kept in a private note is as private as the note (fault 51).
  const privateTo = open.facts.at(-1)?.privateTo
  record(open, {
    kind: 'CivilNumberKept',
    at: open.at,
    speaker,
    content: { fields, reason },
    ...(privateTo && { privateTo }),
  })
}
