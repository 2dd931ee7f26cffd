import { randomBytes, randomUUID } from 'node:crypto'
import { answerQuestion } from '#db/commands/answer-question.ts'
import { answerWish } from '#db/commands/answer-wish.ts'
import { askQuestion } from '#db/commands/ask-question.ts'
import { closeQuestion } from '#db/commands/close-question.ts'
import { completeImplementation } from '#db/commands/complete-implementation.ts'
import { confirmDialogue } from '#db/commands/confirm-dialogue.ts'
import type { Decided } from '#db/commands/decide-change.ts'
import { type DraftChangeInput, draftChange } from '#db/commands/draft-change.ts'
import { type LogDialogueCallInput, logDialogueCall } from '#db/commands/log-dialogue-call.ts'
import { moveWindow } from '#db/commands/move-window.ts'
import { proposeAgreedPoint } from '#db/commands/propose-agreed-point.ts'
import { reviewChange } from '#db/commands/review-change.ts'
import { rollBackChange } from '#db/commands/roll-back-change.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { type StartImplementationInput, startImplementation } from '#db/commands/start-implementation.ts'
import { submitChange } from '#db/commands/submit-change.ts'
import { tickAgreedPoint } from '#db/commands/tick-agreed-point.ts'
import { withdrawChange } from '#db/commands/withdraw-change.ts'
import { asClock, asSweep } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { askDecision, type Wish } from '#db/decision-door.ts'
import { judge } from '#db/judge.ts'
import { hashOf } from '#db/session.ts'
import type { Role } from '#domain/actor.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Cast, Member } from '#tests/cast.ts'
import { mintPerson } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seenBy, speak, value, type Who } from './desk.ts'

/** A complete notice of a normal change (Instruks 5.4.1), but for its window. */
export const RFC = {
  title: 'Indberetningsmodul 8.4',
  description: 'Modulet får et nyt felt for afbrudte skoleophold.',
  businessConsequence: 'Indberetninger kan være forsinket under skiftet.',
  services: ['SCHOOL_STAY'],
  priority: 3,
  type: 'NORMAL',
  affectsAub: 'YES',
  urgency: 'MEDIUM',
  impact: 'MEDIUM',
  riskLevel: 'LOW',
  riskText: 'Testet i leverandørens miljø.',
  userImpact: 'Skolerne kan ikke indberette i to timer.',
} as const satisfies DraftChangeInput

/** The verbs on a change, at the version that it has now unless another is named. */
export function changeDeskOf(db: TestDatabase) {
  const versionOf = async (id: string) =>
    ((await db.admin`select version from change_request where id = ${id}`)[0]?.version as number | undefined) ?? 1
  const on = async (id: string, version?: number) => ({ id, expectedVersion: version ?? (await versionOf(id)) })
  const desk = {
    versionOf,
    /** A draft of a complete change. */
    async drafted(who: Who, input: DraftChangeInput = {}): Promise<string> {
      const given = { ...RFC, ...input }
      return value(await speak(who, 'draftChange', given, tx => draftChange(tx, given))).changeId
    },
    async draft(who: Who, id: string, more: DraftChangeInput) {
      const input = { ...(await on(id)), ...more }
      return speak(who, 'draftChange', input, tx => draftChange(tx, input))
    },
    async submit(who: Who, id: string) {
      const input = await on(id)
      return speak(who, 'submitChange', input, tx => submitChange(tx, input))
    },
    /** A complete change that was sent. */
    async sent(who: Who, input: DraftChangeInput): Promise<string> {
      const id = await desk.drafted(who, input)
      value(await desk.submit(who, id))
      return id
    },
    async ask(who: Who, id: string, text = 'Sender modulet stadig den gamle kode?') {
      const input = { ...(await on(id)), text }
      return speak(who, 'askQuestion', input, tx => askQuestion(tx, input))
    },
    async answer(who: Who, id: string, questionId: string, text = 'Ja, til og med uge 12.') {
      const input = { ...(await on(id)), questionId, text }
      return speak(who, 'answerQuestion', input, tx => answerQuestion(tx, input))
    },
    async closeQuestion(who: Who, id: string, questionId: string) {
      const input = { ...(await on(id)), questionId }
      return speak(who, 'closeQuestion', input, tx => closeQuestion(tx, input))
    },
    async propose(who: Who, id: string, text = 'Gammel kode accepteres til uge 12.') {
      const input = { ...(await on(id)), text }
      return speak(who, 'proposeAgreedPoint', input, tx => proposeAgreedPoint(tx, input))
    },
    async tick(who: Who, id: string, pointId: string) {
      const input = { ...(await on(id)), pointId }
      return speak(who, 'tickAgreedPoint', input, tx => tickAgreedPoint(tx, input))
    },
    async call(who: Who, id: string, at: Date, more: Partial<LogDialogueCallInput> = {}) {
      const participants = [
        { name: 'Sune Nørlund', side: 'SCHOOL_SIDE' },
        { name: 'Helle Toft', side: 'AUB' },
      ] as const
      const input = { ...(await on(id)), heldAt: at, participants, summary: 'Vi talte om feltet.', ...more }
      return speak(who, 'logDialogueCall', input, tx => logDialogueCall(tx, input))
    },
    async confirm(who: Who, id: string) {
      const input = await on(id)
      return speak(who, 'confirmDialogue', input, tx => confirmDialogue(tx, input))
    },
    async start(who: Who, id: string, more: Partial<StartImplementationInput> = {}) {
      const input = { ...(await on(id)), ...more }
      return speak(who, 'startImplementation', input, tx => startImplementation(tx, input))
    },
    async complete(who: Who, id: string) {
      const input = await on(id)
      return speak(who, 'completeImplementation', input, tx => completeImplementation(tx, input))
    },
    async rollBack(who: Who, id: string, reason = 'Felterne kom ikke med.') {
      const input = { ...(await on(id)), reason }
      return speak(who, 'rollBackChange', input, tx => rollBackChange(tx, input))
    },
    async review(who: Who, id: string, text = 'Gik efter planen.') {
      const input = { ...(await on(id)), text }
      return speak(who, 'reviewChange', input, tx => reviewChange(tx, input))
    },
    async withdraw(who: Who, id: string, reason = 'Udsat til næste år.') {
      const input = { ...(await on(id)), reason }
      return speak(who, 'withdrawChange', input, tx => withdrawChange(tx, input))
    },
    async move(who: Who, id: string, windowStart: Date, windowEnd: Date, declareScope = false) {
      const input = { ...(await on(id)), windowStart, windowEnd, declareScope }
      return speak(who, 'moveWindow', input, tx => moveWindow(tx, input))
    },
    async answerWish(who: Who, id: string, answer: 'ACCEPTED' | 'DECLINED', reason?: string) {
      const input = { ...(await on(id)), answer, reason }
      return speak(who, 'answerWish', input, tx => answerWish(tx, input))
    },
    async asked(by: Member, id: string, more: Partial<Wish> = {}): Promise<Outcome<string>> {
      const base = { verdict: 'APPROVED', conditions: [], reason: null, actualDecidedAt: null, key: null } as const
      const expectedVersion = more.expectedVersion ?? (await versionOf(id))
      return askDecision({ secret: by.sid }, { ...base, changeId: id, expectedVersion, ...more })
    },
    /** Asks and has the worker decide. */
    async decide(by: Member, id: string, more: Partial<Wish> = {}): Promise<Outcome<Decided>> {
      const asked = await desk.asked(by, id, more)
      return asked.ok ? decideAtGate(asked.value) : asked
    },
    /** One entry from each side and AUB's confirmation. */
    async discussed({ aub }: Cast, who: Who, id: string): Promise<void> {
      const { entryId } = value(await desk.ask(aub, id))
      value(await desk.answer(who, id, entryId))
      value(await desk.closeQuestion(aub, id, entryId))
      value(await desk.confirm(aub, id))
    },
    /** The codes of every reason that shuts the gate, as somebody sees it at the platform's clock or another instant. */
    async reasons(who: Who, id: string, at?: Date): Promise<string[]> {
      const [now] = await db.admin`select app_clock() as at`
      const judged = await seenBy(who, sql => judge({ sql }, [id], at ?? (now?.at as Date)))
      return (judged.get(id)?.gate.reasons ?? []).map(one => one.code)
    },
    settle: (id: string, by: 'TIMER' | 'SWEEP' = 'TIMER') =>
      (by === 'SWEEP' ? asSweep : asClock)(tx => settleChange(tx, id, by)),
    async state(id: string): Promise<string> {
      return (await db.admin`select state from change_request where id = ${id}`)[0]?.state as string
    },
    async history(id: string): Promise<string[]> {
      return (await db.admin`select kind from case_event where case_id = ${id} order by seq`).map(row => row.kind)
    },
    async breaches(id: string): Promise<string[]> {
      return (await db.admin`select code from case_breach where case_id = ${id} order by code`).map(row => row.code)
    },
  }
  return desk
}

/** Another person at AUB, signed in now. */
export const mintAub = (db: TestDatabase, name: string, roles: readonly Role[] = ['AUB_CHANGE_MANAGER']) =>
  mintPerson(db.admin, db.cast.aub.id, name, `${randomUUID()}@aub.example`, roles)

/** A new session of the same person, begun so many minutes ago. */
export async function signIn(db: TestDatabase, who: Member, organisationId: string, minutesAgo = 0): Promise<Member> {
  const sid = randomBytes(32).toString('base64url')
  await db.admin`insert into session (secret_hash, person_id, organisation_id, created_at, last_seen_at, expires_at)
    values (${hashOf(sid)}, ${who.id}, ${organisationId}, now() - make_interval(mins => ${minutesAgo}), now(), now() + interval '12 hours')`
  return { ...who, sid, credential: { kind: 'SESSION', hash: hashOf(sid) } }
}
