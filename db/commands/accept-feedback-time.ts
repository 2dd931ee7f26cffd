import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction, EngineTransaction } from '#db/connection.ts'
import { change, changeClock, isOpenDuty, lockCase, type OpenCase, record, type Speaker } from '#db/open-case.ts'
import { rowOf } from '#db/row-of.ts'
import { storeCase } from '#db/store-case.ts'
import { type FeedbackProposalRow, feedbackProposal } from '#db/tables/dispute.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { agreedFeedbackClock } from '#domain/service-level.ts'
import { cycleClocks, nextOrdinal } from './apply-priority.ts'
import { correspondentsOf } from './correspondents.ts'
import { startClock } from './duties.ts'
import { newsOf } from './incident-news.ts'
import { toContactPoint } from './letters.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'
import { isOwnSide } from './own-side.ts'
import { settleOpenCase } from './settle-due.ts'

export type AcceptFeedbackTimeInput = Readonly<{ id: string; expectedVersion: number; proposalId: string }>
export type FeedbackTimeAccepted = Readonly<{ kind: 'FeedbackTimeAccepted'; incidentId: string; dueAt: Date }>

/** The other side accepts the proposed time: from now it is a deadline like any other. */
export async function acceptFeedbackTime(
  tx: CommandTransaction,
  input: AcceptFeedbackTimeInput,
): Promise<Outcome<FeedbackTimeAccepted>> {
  const opened = await openForVerb(tx, 'acceptFeedbackTime', input)
  if (!opened.ok) return opened
  const open = opened.value
  const [found] =
    await tx.sql`select id, case_id, about, state, due_at, note, proposed_by_id, proposed_by_name, proposed_at, offered_to_id,
      accepted_at, accepted_by_name from feedback_proposal where id = ${input.proposalId} and case_id = ${open.row.id}`
  if (!found) return refuse('NotFound', { field: ['proposalId'] })
  const proposal = rowOf(feedbackProposal, found)
  if (!speaksForASide(tx.actor, open.row) || (await isOwnSide(tx, proposal.proposedById))) return refuse('NotPermitted')
  return await accept(tx, open, proposal, speakerOf(tx))
}

export type ProposalLook = Readonly<{
  state: 'OPEN' | 'USED' | 'WITHDRAWN' | 'EXPIRED' | 'UNKNOWN'
  number?: string
  title?: string
  about?: 'FEEDBACK' | 'SOLUTION'
  dueAt?: Date
  note?: string | null
  proposedBy?: string
  offeredTo?: string
}>

/** What the link of a mail opens. Looking uses nothing up, however often a mail scanner does it (F55). */
export async function proposalByLink({ sql }: EngineTransaction, proposalId: string): Promise<ProposalLook> {
  const [row] = await sql`select case when f.state = 'ACCEPTED' then 'USED' when f.state = 'REPLACED' then 'WITHDRAWN'
        when i.state not in ('NEW', 'IN_PROGRESS') or f.due_at <= app_clock() then 'EXPIRED' else 'OPEN' end as state,
      i.number, i.title, f.about, f.due_at as "dueAt", f.note, p.name as "proposedBy", o.name as "offeredTo"
    from feedback_proposal f join incident i on i.id = f.case_id join organisation p on p.id = f.proposed_by_id
      join organisation o on o.id = f.offered_to_id where f.id = ${proposalId}`
  return (row as ProposalLook | undefined) ?? { state: 'UNKNOWN' }
}

/** By the signed link of the mail, without a session: the recipient speaks for the organisation it was offered to. */
export async function acceptByLink(tx: EngineTransaction, proposalId: string): Promise<Outcome<FeedbackTimeAccepted>> {
  const [known] = await tx.sql`select case_id as "caseId" from feedback_proposal where id = ${proposalId}`
  const open = known ? await lockCase(tx, known.caseId as string) : null
  // After the lock: of two clicks the second sees what the first has done.
  const [found] = await tx.sql`select * from feedback_proposal where id = ${proposalId}`
  if (!open || !found) return refuse('NotFound')
  const proposal = rowOf(feedbackProposal, found)
  await settleOpenCase(tx, open, 'COMMAND')
  const with_ = await correspondentsOf(tx, open)
  const name = with_.annexes.get(proposal.offeredToId)?.unitName ?? with_.names.get(proposal.offeredToId) ?? ''
  change(open, { version: open.row.version + 1 })
  return await accept(tx, open, proposal, {
    kind: 'PERSON',
    id: null,
    name,
    organisationId: proposal.offeredToId,
    source: 'MAIL',
  })
}

async function accept(
  tx: EngineTransaction,
  open: OpenCase,
  proposal: FeedbackProposalRow,
  speaker: Speaker,
): Promise<Outcome<FeedbackTimeAccepted>> {
  const { row, at } = open
  if (proposal.state !== 'PROPOSED') return refuse('ProposalClosed', { detail: { state: proposal.state } })
  if (row.state === 'CLOSED' || row.state === 'CANCELLED') return refuse('AlreadyClosed')
  if (row.state === 'RESOLVED') return refuse('AlreadyResolved')
  if (proposal.about === 'FEEDBACK' && row.priority === 1)
    return refuse('ProposalClosed', { detail: { state: 'HOURLY' } })
  if (proposal.dueAt <= at) return refuse('ProposalClosed', { detail: { state: 'PASSED' } })
  await tx.sql`update feedback_proposal set state = 'ACCEPTED', accepted_at = ${at}, accepted_by_name = ${speaker.name} where id = ${proposal.id}`
  if (proposal.about === 'SOLUTION') {
    cancelAppointments(open, ['SOLUTION_TIME'])
    change(open, { agreedResolutionAt: proposal.dueAt })
  } else await startAgreed(tx, open, proposal.dueAt)
  const with_ = await correspondentsOf(tx, open)
  const what = proposal.about === 'FEEDBACK' ? 'FEEDBACK_AGREED' : 'SOLUTION_AGREED'
  toContactPoint(open, with_, proposal.proposedById, 'CONTACT_POINT', newsOf({ what, at: proposal.dueAt }))
  record(open, {
    kind: 'FeedbackTimeAccepted',
    at,
    speaker,
    content: { about: proposal.about, dueAt: proposal.dueAt.toISOString(), proposedBy: proposal.proposedByName },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'FeedbackTimeAccepted', incidentId: row.id, dueAt: proposal.dueAt } }
}

/** The agreed time takes the place of one that has not come yet; one that has come was judged for itself (F15). */
async function startAgreed(tx: EngineTransaction, open: OpenCase, dueAt: Date): Promise<void> {
  const clocks = await cycleClocks(tx, open)
  for (const one of open.clocks) {
    const isAhead = one.kind === 'AGREED_FEEDBACK' && isOpenDuty(one) && one.missedAt === null
    if (isAhead) changeClock(open, one, { endedAt: open.at, climbAt: null })
  }
  const plan = agreedFeedbackClock({ agreedAt: open.at, dueAt }, open.instruction)
  startClock(open, plan, { byId: open.row.responsibleId, annexId: null, otherAnnexId: null }, nextOrdinal(clocks, plan))
}
