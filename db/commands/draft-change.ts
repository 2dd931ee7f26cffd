import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, fileOf, storeFile } from '#db/open-file.ts'
import { instructionInForce } from '#db/queries/instruction.ts'
import type { ChangeRow } from '#db/tables/change.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { drawNumber } from './case-number.ts'
import { type ChangeFields, type ChangeText, checkedChange, missingOf } from './change-checks.ts'
import { knowsIncidents, knowsProblem, knowsTemplate } from './change-parties.ts'
import { invalid } from './input.ts'
import { type OpenChange, openChangeForVerb } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { reviseChange } from './revise-change.ts'

export type DraftChangeInput = ChangeFields &
  Readonly<{
    id?: string | null
    expectedVersion?: number | null
    kind?: ChangeRow['kind'] | null
    /** Of a wish by AUB: the supplier or school that is to change something. */
    to?: string | null
    externalRef?: Readonly<{ system: string; id: string }> | null
    /** Of a new one: the problem whose analysis it carries out. */
    problem?: string | null
    /** Of a change that was sent: the owner says that its scope has changed, though no service or school was added. */
    declareScope?: boolean | null
  }>
export type ChangeDrafted = Readonly<{ kind: 'ChangeDrafted'; changeId: string }>

/** Keeps a draft, all of it optional, which its owner alone sees; of a sent change it revises what was sent. */
export async function draftChange(tx: CommandTransaction, input: DraftChangeInput): Promise<Outcome<ChangeDrafted>> {
  if (!may(tx.actor, 'draftChange')) return refuse('NotPermitted')
  if (input.id == null) return newDraft(tx, input)
  if (input.expectedVersion == null) return { ok: false, refusal: invalid('expectedVersion', 'REQUIRED') }
  const opened = await openChangeForVerb(
    tx,
    'draftChange',
    { id: input.id, expectedVersion: input.expectedVersion },
    'OWNER',
  )
  if (!opened.ok) return opened
  const open = opened.value
  const given = await addressed(tx, input, open.row.state === 'DRAFT')
  if (!given.ok) return given
  const text = await checked(tx, given.value, open.row, open.at)
  if (!text.ok) return text
  if (open.row.state !== 'DRAFT') {
    const revised = await reviseChange(tx, open, text.value, input.declareScope ?? false)
    if (!revised.ok) return revised
  } else keep(open, text.value)
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ChangeDrafted', changeId: open.row.id } }
}

async function checked(tx: CommandTransaction, input: DraftChangeInput, held: ChangeText, at: Date) {
  const text = checkedChange(tx, input, held, at)
  if (text.ok && !(await knowsIncidents(tx, text.value.incidentIds)))
    return { ok: false, refusal: invalid('incidents', 'UNKNOWN_CASE') } as const
  if (text.ok && text.value.templateId !== held.templateId && !(await knowsTemplate(tx, text.value.templateId)))
    return { ok: false, refusal: invalid('templateId', 'UNKNOWN_TEMPLATE') } as const
  return text
}

/** AUB's wish names its addressee in the schools' column until it is sent; what AUB gives as schools is no part of it. */
async function addressed(
  tx: CommandTransaction,
  input: DraftChangeInput,
  isUnsent: boolean,
): Promise<Outcome<DraftChangeInput>> {
  if (tx.actor.organisationKind !== 'AUB') return { ok: true, value: input }
  const { schools: _, ...given } = input
  if (!isUnsent || input.to == null) return { ok: true, value: given }
  if (!(await isOther(tx, input.to))) return { ok: false, refusal: invalid('to', 'UNKNOWN_ORGANISATION') }
  return { ok: true, value: { ...given, schools: [input.to] } }
}

/** Only what is another than before: AUB's login may write the columns of a wish and no others. */
function keep(open: OpenChange, text: ChangeText): void {
  const isOther = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(open.row[name as keyof ChangeText])
  const other = Object.fromEntries(Object.entries(text).filter(isOther)) as Partial<ChangeText>
  changeFile(open, { ...other, missing: missingOf(text, open.row.kind) })
}

async function newDraft(tx: CommandTransaction, input: DraftChangeInput): Promise<Outcome<ChangeDrafted>> {
  const { actor, sql } = tx
  const kind = input.kind ?? 'CHANGE'
  // AUB has no system of the other side's to change: it wishes, or announces a requirement.
  if (actor.organisationKind === 'AUB' && kind !== 'WISH') return refuse('NotPermitted')
  if (actor.organisationKind === 'AUB' && input.to == null) return { ok: false, refusal: invalid('to', 'REQUIRED') }
  const given = await addressed(tx, input, true)
  if (!given.ok) return given
  if (!(await knowsProblem(tx, input.problem))) return { ok: false, refusal: invalid('problem', 'UNKNOWN_CASE') }
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  const at = now?.at as Date
  const text = await checked(tx, given.value, EMPTY, at)
  if (!text.ok) return text
  const instruction = await instructionInForce(tx, at)
  const row: ChangeRow = {
    ...UNSENT,
    ...text.value,
    id: randomUUID(),
    number: drawNumber('RFC', at, tx.attempt),
    kind,
    missing: missingOf(text.value, kind),
    problemId: input.problem ?? null,
    ownerId: actor.organisationId,
    reporterEmail: actor.email,
    createdAt: at,
    lastAt: at,
    instructionVersionId: instruction.id,
    externalSystem: input.externalRef?.system ?? null,
    externalId: input.externalRef?.id ?? null,
  }
  if (await isTaken(tx, input.externalRef)) return { ok: false, refusal: invalid('externalRef.id', 'TAKEN') }
  const open = fileOf('CHANGE', row, at, instruction, [], true)
  record(open, { kind: 'ChangeDrafted', at, speaker: speakerOf(tx), content: { kind, title: row.title } })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ChangeDrafted', changeId: row.id } }
}

async function isOther({ sql }: CommandTransaction, id: string | null | undefined): Promise<boolean> {
  if (!id) return false
  const [row] = await sql`select 1 from organisation where id = ${id} and kind <> 'AUB' and ended_on is null`
  return row !== undefined
}

async function isTaken({ sql, actor }: CommandTransaction, ref: DraftChangeInput['externalRef']): Promise<boolean> {
  if (!ref) return false
  const [row] = await sql`select 1 from change_request where owner_id = ${actor.organisationId}
    and external_system = ${ref.system} and external_id = ${ref.id}`
  return row !== undefined
}

const EMPTY: ChangeText = {
  title: null,
  description: null,
  businessConsequence: null,
  services: [],
  schoolIds: [],
  priority: null,
  type: null,
  affectsAub: null,
  affectsAubReason: null,
  touchesAtpProduction: false,
  urgency: null,
  impact: null,
  riskLevel: null,
  riskText: null,
  userImpact: null,
  windowStart: null,
  windowEnd: null,
  rollbackPlan: null,
  testPlan: null,
  communicationPlan: null,
  reporterName: null,
  reporterDepartment: null,
  reporterLocation: null,
  reporterPhone: null,
  incidentIds: [],
  templateId: null,
}

const UNSENT = {
  state: 'DRAFT',
  counterpartId: null,
  openedAt: null,
  resolvedAt: null,
  closedAt: null,
  version: 1,
  seq: 0,
  lastHash: '',
  nextDueAt: null,
  nextOwedBy: null,
  problemId: null,
  templateUse: null,
  submittedAt: null,
  noticeReceivedAt: null,
  scopeVersion: 1,
  noticeScopeVersion: null,
  dialogueScopeVersion: null,
  dialogueConfirmedByAubAt: null,
  dialogueConfirmedBySchoolSideAt: null,
  dialogueConfirmedByName: null,
  dialogueSummary: null,
  implementationStartedAt: null,
  implementationEndedAt: null,
  reviewedAt: null,
  reviewText: null,
  withdrawReason: null,
  wishAnswer: null,
  wishAnswerReason: null,
  wishAnsweredAt: null,
} as const satisfies Partial<ChangeRow>
