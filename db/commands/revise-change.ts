import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile } from '#db/open-file.ts'
import { isWider } from '#domain/change-scope.ts'
import type { Outcome } from '#domain/refusal.ts'
import { awaitDecision } from './await-decision.ts'
import { type ChangeText, missingOf } from './change-checks.ts'
import { tellChange } from './change-letters.ts'
import { affectedSchools, linkIncidents } from './change-parties.ts'
import { invalid } from './input.ts'
import { isAhead, type OpenChange, stepNotPossible } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

const fixed = ['type', 'templateId'] as const

/**
 * What was sent is put differently. More of it, or what its owner declares material, is a new scope: notice and dialogue
 * are to be renewed, and AUB's decision no longer covers it.
 */
export async function reviseChange(
  tx: CommandTransaction,
  open: OpenChange,
  text: ChangeText,
  isDeclared: boolean,
): Promise<Outcome<null>> {
  const { row } = open
  if (!isAhead(row)) return stepNotPossible(row.state, 'draftChange')
  for (const field of fixed)
    if (text[field] !== row[field]) return { ok: false, refusal: invalid(field, 'ALREADY_SENT') }
  // Having said that it may affect AUB one cannot take it back: that would open the gate.
  if (row.affectsAub !== 'NO' && text.affectsAub === 'NO')
    return { ok: false, refusal: invalid('affectsAub', 'ALREADY_SENT') }
  if (!isSame(text.windowStart, row.windowStart) || !isSame(text.windowEnd, row.windowEnd))
    return { ok: false, refusal: invalid('windowStart', 'MOVE_WINDOW') }
  const missing = missingOf(text, row.kind)
  if (missing.length > 0)
    return refuse('IncompleteChange', { field: missing[0]?.split('.'), detail: { missing: missing.join(',') } })
  const schools = await affectedSchools(tx, text.schoolIds, text.services, open.at)
  if (!schools.ok) return schools
  const after = { ...text, schoolIds: schools.value }
  const isNewScope = row.kind === 'CHANGE' && (isDeclared || isWider(row, after))
  const changed = (Object.keys(text) as (keyof ChangeText)[]).filter(
    field => JSON.stringify(after[field]) !== JSON.stringify(row[field]),
  )
  open.schools.push(...schools.value.filter(id => !row.schoolIds.includes(id)))
  await linkIncidents(
    tx,
    row.id,
    text.incidentIds.filter(id => !row.incidentIds.includes(id)),
    open.at,
  )
  changeFile(open, { ...after, missing, ...(isNewScope && newScope(open)) })
  if (open.row.state === 'OBJECTED') awaitDecision(open)
  await tellChange(tx, open, isNewScope ? 'SCOPE_CHANGED' : 'REVISED', { toSchools: true })
  record(open, {
    kind: 'ChangeRevised',
    at: open.at,
    speaker: speakerOf(tx),
    content: { fields: changed, isNewScope, scopeVersion: open.row.scopeVersion },
  })
  return { ok: true, value: null }
}

/** The scope is another one: back to the dialogue. */
export function newScope(open: OpenChange): Partial<OpenChange['row']> {
  cancelAppointments(open, ['DECISION_SILENT'])
  const isSent = open.row.state === 'SUBMITTED'
  return { scopeVersion: open.row.scopeVersion + 1, state: isSent ? 'SUBMITTED' : 'IN_DIALOGUE' }
}

const isSame = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime()
