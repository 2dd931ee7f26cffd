import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { hasClocks } from '#domain/case-type.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { correspondentsOf } from './correspondents.ts'
import { newsOf, tellNews } from './incident-news.ts'
import { type Checks, fail, invalid, second, text } from './input.ts'
import { toContactPoint } from './letters.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'

export type ProposeFeedbackTimeInput = Readonly<{
  id: string
  expectedVersion: number
  about: 'FEEDBACK' | 'SOLUTION'
  dueAt: Date
  note?: string | null
}>
export type FeedbackTimeProposed = Readonly<{ kind: 'FeedbackTimeProposed'; incidentId: string; proposalId: string }>

const farthestDays = 366

/**
 * One side proposes when the next feedback comes, or when a priority 4 is solved; the other accepts or proposes another
 * . `linkOf` makes the path by which the mail's recipient accepts without signing in.
 */
export async function proposeFeedbackTime(
  tx: CommandTransaction,
  input: ProposeFeedbackTimeInput,
  linkOf?: (proposalId: string) => string,
): Promise<Outcome<FeedbackTimeProposed>> {
  const checks: Checks = { refusal: null }
  const note = text(checks, 'note', input.note, { max: 2_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'proposeFeedbackTime', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!speaksForASide(tx.actor, row) || !hasClocks(row.caseType)) return refuse('NotPermitted')
  if (row.state === 'CLOSED' || row.state === 'CANCELLED') return refuse('AlreadyClosed')
  if (row.state === 'RESOLVED') return refuse('AlreadyResolved')
  const dueAt = checkedProposal(checks, open, 'dueAt', input)
  if (checks.refusal || !dueAt) return { ok: false, refusal: checks.refusal ?? invalid('dueAt', 'REQUIRED') }
  const proposalId = await propose(tx, open, { about: input.about, dueAt, note }, linkOf)
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'FeedbackTimeProposed', incidentId: row.id, proposalId } }
}

type Proposed = Readonly<{ about: 'FEEDBACK' | 'SOLUTION'; dueAt: Date; note: string | null }>

/** The proposed instant in whole seconds: ahead, not absurdly far, and only where a time is a matter of agreement. */
export function checkedProposal(
  checks: Checks,
  { row, at }: OpenCase,
  field: string,
  input: Readonly<{ about: 'FEEDBACK' | 'SOLUTION'; dueAt?: Date | null | undefined }>,
): Date | null {
  const dueAt = second(input.dueAt)
  if (!dueAt) return null
  if (input.about === 'FEEDBACK' && row.priority === 1) fail(checks, field, 'P1_IS_HOURLY')
  if (input.about === 'SOLUTION' && row.priority !== 4) fail(checks, 'about', 'ONLY_P4')
  if (dueAt <= at) fail(checks, field, 'IN_PAST')
  if (dueAt.getTime() > at.getTime() + farthestDays * 86_400_000) fail(checks, field, 'TOO_FAR', { days: farthestDays })
  return dueAt
}

/** Stores the proposal, tells the other side with the link to accept it, and records it. */
export async function propose(
  tx: CommandTransaction,
  open: OpenCase,
  { about, dueAt, note }: Proposed,
  linkOf?: (proposalId: string) => string,
): Promise<string> {
  const { row, at } = open
  const proposalId = randomUUID()
  const offeredToId = otherSide(tx, open)
  await tx.sql`update feedback_proposal set state = 'REPLACED' where case_id = ${row.id} and about = ${about} and state = 'PROPOSED'`
  await tx.sql`insert into feedback_proposal (id, case_id, about, state, due_at, note, proposed_by_id, proposed_by_name, proposed_at, offered_to_id)
    values (${proposalId}, ${row.id}, ${about}, 'PROPOSED', ${dueAt}, ${note}, ${tx.actor.organisationId}, ${tx.actor.name}, ${at},
      ${offeredToId})`
  const what = about === 'FEEDBACK' ? 'FEEDBACK_PROPOSED' : 'SOLUTION_PROPOSED'
  const news = { what, text: note, at: dueAt } as const
  // Whoever is asked gets the way to accept it; the others are told.
  const by = { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone }
  const withLink = { ...newsOf({ ...news, acceptPath: linkOf?.(proposalId) ?? null }), by }
  toContactPoint(open, await correspondentsOf(tx, open), offeredToId, 'CONTACT_POINT', withLink)
  await tellNews(tx, open, news)
  record(open, {
    kind: 'FeedbackTimeProposed',
    at,
    speaker: speakerOf(tx),
    content: { about, dueAt: dueAt.toISOString(), note },
  })
  return proposalId
}

/** Who may accept what the actor's side proposes. */
const otherSide = (tx: CommandTransaction, open: OpenCase): string =>
  isResponsible(tx, open) ? open.row.counterpartId : open.row.responsibleId
