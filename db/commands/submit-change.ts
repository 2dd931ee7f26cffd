import { idOfAub } from '#db/aub.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { windowFault } from '#domain/change-scope.ts'
import type { Outcome } from '#domain/refusal.ts'
import { awaitDecision } from './await-decision.ts'
import { missingOf } from './change-checks.ts'
import { tellChange } from './change-letters.ts'
import { affectedSchools, linkIncidents } from './change-parties.ts'
import { invalid } from './input.ts'
import {
  type ChangeInput,
  isAhead,
  type OpenChange,
  openChangeForVerb,
  step,
  stepNotPossible,
} from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type SubmitChangeInput = ChangeInput
export type ChangeSubmitted = Readonly<{ kind: 'ChangeSubmitted'; changeId: string }>

/**
 * The notice reaches AUB: complete, or refused with what is missing; the 60 days count from here.
 * Sent again after a change of scope it is a new notice.
 */
export async function submitChange(
  tx: CommandTransaction,
  input: SubmitChangeInput,
): Promise<Outcome<ChangeSubmitted>> {
  const opened = await openChangeForVerb(tx, 'submitChange', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const isRenewal = isAhead(row) && row.kind === 'CHANGE' && row.noticeScopeVersion !== row.scopeVersion
  if (row.state !== 'DRAFT' && !isRenewal) return stepNotPossible(row.state, 'submit')
  const missing = missingOf(row, row.kind)
  if (missing.length > 0)
    return refuse('IncompleteChange', { field: missing[0]?.split('.'), detail: { missing: missing.join(',') } })
  const { windowStart, windowEnd } = row
  const fault = row.kind === 'CHANGE' && windowStart && windowEnd ? windowFault(windowStart, windowEnd, open.at) : null
  if (fault) return { ok: false, refusal: invalid(fault === 'IN_PAST' ? 'windowStart' : 'windowEnd', fault) }
  const sent = isRenewal ? null : await send(tx, open)
  if (sent && !sent.ok) return sent
  if (row.kind === 'CHANGE') changeFile(open, { noticeReceivedAt: open.at, noticeScopeVersion: row.scopeVersion })
  awaitDecision(open)
  await tellChange(tx, open, row.kind === 'WISH' ? 'WISH_SENT' : 'SUBMITTED', { toSchools: row.kind === 'CHANGE' })
  record(open, {
    kind: 'ChangeSubmitted',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      kind: row.kind,
      type: row.type,
      title: row.title,
      isRenewal,
      scopeVersion: row.scopeVersion,
      windowStart: windowStart?.toISOString() ?? null,
      windowEnd: windowEnd?.toISOString() ?? null,
      affectsAub: row.affectsAub,
    },
  })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ChangeSubmitted', changeId: row.id } }
}

/** A draft is sent: from now on the other side and the schools that it affects are parties of it. */
async function send(tx: CommandTransaction, open: OpenChange): Promise<Outcome<null>> {
  const { row, at } = open
  const isAub = tx.actor.organisationKind === 'AUB'
  const schools =
    isAub || row.kind === 'WISH'
      ? { ok: true as const, value: [] }
      : await affectedSchools(tx, row.schoolIds, row.services, at)
  if (!schools.ok) return schools
  const counterpartId = isAub ? (row.schoolIds[0] as string) : await idOfAub(tx)
  const moved = step(open, 'submit')
  if (!moved.ok) return moved
  const templateUse = row.type === 'STANDARD' ? await takeUse(tx, row.templateId) : null
  await linkIncidents(tx, row.id, row.incidentIds, at)
  open.schools.push(...schools.value)
  changeFile(open, { counterpartId, submittedAt: at, openedAt: at, schoolIds: schools.value, templateUse })
  return { ok: true, value: null }
}

/** One use of a standard change; the row's lock orders those who use it at once. What is wrong with it the gate says. */
async function takeUse({ sql }: CommandTransaction, templateId: string | null): Promise<number | null> {
  if (!templateId) return null
  const [row] = await sql`update standard_template set uses_taken = uses_taken + 1
    where id = ${templateId} and revoked_at is null returning uses_taken as used`
  return (row?.used as number | undefined) ?? null
}
