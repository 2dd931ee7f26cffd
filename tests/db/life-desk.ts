import { type AcceptFeedbackTimeInput, acceptFeedbackTime } from '#db/commands/accept-feedback-time.ts'
import { type AnswerDetectionClaimInput, answerDetectionClaim } from '#db/commands/answer-detection-claim.ts'
import { beginIncident } from '#db/commands/begin-incident.ts'
import { type CancelIncidentInput, cancelIncident } from '#db/commands/cancel-incident.ts'
import { type ChangePriorityInput, changePriority } from '#db/commands/change-priority.ts'
import { type ClaimShouldHaveDetectedInput, claimShouldHaveDetected } from '#db/commands/claim-should-have-detected.ts'
import { type ObjectToPriorityInput, objectToPriority } from '#db/commands/object-to-priority.ts'
import { type ProposeFeedbackTimeInput, proposeFeedbackTime } from '#db/commands/propose-feedback-time.ts'
import { recallStatus } from '#db/commands/recall-status.ts'
import { reopenIncident } from '#db/commands/reopen-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import { type SettleDisputeInput, settleDispute } from '#db/commands/settle-dispute.ts'
import { mintPerson, type Org } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { deskOf, local, speak, type Who } from './desk.ts'

type More<T> = Omit<T, 'id' | 'expectedVersion'>
type Actual = Readonly<{ at: Date; reason?: string | null }>

/** The verbs of a case's life, its clocks and its disputes, at the version that the case has now. */
export function lifeDeskOf(db: TestDatabase) {
  const desk = deskOf(db)
  const at = async (id: string, version?: number) => ({ id, expectedVersion: version ?? (await desk.versionOf(id)) })
  return {
    ...desk,
    async beginLate(who: Who, id: string, actual: Actual) {
      const input = {
        ...(await at(id)),
        actualBegunAt: actual.at,
        actualReason: actual.reason ?? 'Skrevet ind om morgenen.',
      }
      return speak(who, 'beginIncident', input, tx => beginIncident(tx, { ...input, handler: HANDLER }))
    },
    async statusLate(who: Who, id: string, actual: Actual) {
      const input = {
        ...(await at(id)),
        situation: 'Ringet i nat.',
        actualSentAt: actual.at,
        actualReason: actual.reason ?? 'Ringet.',
      }
      return speak(who, 'sendStatus', input, tx => sendStatus(tx, input))
    },
    async statusWith(who: Who, id: string, nextFeedbackAt: Date) {
      const input = { ...(await at(id)), situation: 'Vi leder efter fejlen.', nextFeedbackAt }
      return speak(who, 'sendStatus', input, tx => sendStatus(tx, input))
    },
    async recall(who: Who, id: string, seq: number) {
      const input = { ...(await at(id)), seq }
      return speak(who, 'recallStatus', input, tx => recallStatus(tx, input))
    },
    async reopen(who: Who, id: string, text = 'Fejlen er der igen.') {
      const input = { ...(await at(id)), text }
      return speak(who, 'reopenIncident', input, tx => reopenIncident(tx, input))
    },
    async cancel(who: Who, id: string, more: Partial<More<CancelIncidentInput>> = {}) {
      const input = { ...(await at(id)), reason: 'MISTAKE' as const, text: 'Meldt ved en fejl.', ...more }
      return speak(who, 'cancelIncident', input, tx => cancelIncident(tx, input))
    },
    async changePriority(who: Who, id: string, more: Partial<More<ChangePriorityInput>>, version?: number) {
      const input = {
        ...(await at(id, version)),
        priority: 1 as const,
        reason: 'NEW_FACTS' as const,
        text: 'Flere skoler er ramt.',
        ...more,
      }
      return speak(who, 'changePriority', input, tx => changePriority(tx, input))
    },
    async object(who: Who, id: string, wished: ObjectToPriorityInput['wished'], reason = 'Det er vi ikke enige i.') {
      const input = { ...(await at(id)), wished, reason }
      return speak(who, 'objectToPriority', input, tx => objectToPriority(tx, input))
    },
    async settleWith(who: Who, id: string, value: More<SettleDisputeInput>) {
      const input = { ...(await at(id)), ...value }
      return speak(who, 'settleDispute', input, tx => settleDispute(tx, input))
    },
    async claim(
      who: Who,
      id: string,
      shouldHaveDetectedAt: Date,
      more: Partial<More<ClaimShouldHaveDetectedInput>> = {},
    ) {
      const input = { ...(await at(id)), shouldHaveDetectedAt, reason: 'Jeres kørsel fejlede kl. 6.', ...more }
      return speak(who, 'claimShouldHaveDetected', input, tx => claimShouldHaveDetected(tx, input))
    },
    async answerClaim(who: Who, id: string, more: More<AnswerDetectionClaimInput>) {
      const input = { ...(await at(id)), ...more }
      return speak(who, 'answerDetectionClaim', input, tx => answerDetectionClaim(tx, input))
    },
    async propose(who: Who, id: string, dueAt: Date, about: ProposeFeedbackTimeInput['about'] = 'FEEDBACK') {
      const input = { ...(await at(id)), dueAt, about }
      return speak(who, 'proposeFeedbackTime', input, tx => proposeFeedbackTime(tx, input))
    },
    async accept(who: Who, id: string, proposalId: string) {
      const input: AcceptFeedbackTimeInput = { ...(await at(id)), proposalId }
      return speak(who, 'acceptFeedbackTime', input, tx => acceptFeedbackTime(tx, input))
    },
    /** The clocks that run, by their due times on a Danish wall. */
    async running(id: string): Promise<Record<string, string>> {
      const open = (await desk.clocks(id)).filter(one => one.met_at === null && one.ended_at === null)
      return Object.fromEntries(open.map(one => [one.kind as string, local(one.due_at)]))
    },
    async stateOf(id: string): Promise<string> {
      return (await db.admin`select state from incident where id = ${id}`)[0]?.state as string
    },
    /** Somebody of an organisation who settles on its behalf (C.4). */
    async settler(org: Org): Promise<Org> {
      const roles = { AUB: 'AUB_AGENT', SUPPLIER: 'SUPPLIER_AGENT', SCHOOL: 'SCHOOL_ADMIN' } as const
      const email = `niveau2.${crypto.randomUUID()}@${org.kind.toLowerCase()}.example`
      const person = await mintPerson(db.admin, org.id, `${org.name} niveau 2`, email, [roles[org.kind]])
      await db.admin`update membership set escalation_level = 2 where person_id = ${person.id}`
      return { ...org, person }
    },
  }
}

const HANDLER = { name: 'Vagthavende', phone: '70113000' }
