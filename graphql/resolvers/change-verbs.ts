import { answerQuestion } from '#db/commands/answer-question.ts'
import { answerWish } from '#db/commands/answer-wish.ts'
import { askQuestion } from '#db/commands/ask-question.ts'
import { closeQuestion } from '#db/commands/close-question.ts'
import { completeImplementation } from '#db/commands/complete-implementation.ts'
import { confirmDialogue } from '#db/commands/confirm-dialogue.ts'
import { checkedDecision, type DecisionInput } from '#db/commands/decision-checks.ts'
import { draftChange } from '#db/commands/draft-change.ts'
import { logDialogueCall } from '#db/commands/log-dialogue-call.ts'
import { moveWindow } from '#db/commands/move-window.ts'
import { noteGateRefusal } from '#db/commands/note-gate-refusal.ts'
import { proposeAgreedPoint } from '#db/commands/propose-agreed-point.ts'
import { reviewChange } from '#db/commands/review-change.ts'
import { rollBackChange } from '#db/commands/roll-back-change.ts'
import { startImplementation } from '#db/commands/start-implementation.ts'
import { submitChange } from '#db/commands/submit-change.ts'
import { tickAgreedPoint } from '#db/commands/tick-agreed-point.ts'
import { withdrawChange } from '#db/commands/withdraw-change.ts'
import type { Verdict } from '#db/tables/gate.ts'
import type { Verb } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { askGate } from '#graphql/ask-gate.ts'
import type { Context } from '#graphql/context.ts'
import type { DraftChangeInput, Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import type { Change } from '#graphql/mappers.ts'
import { plainKey } from '#graphql/plain-id.ts'
import { rankOf } from './incident.ts'

const idOf = (id: string) => uuidOf('Change', id) ?? nobody
/** An id that is none becomes one that nobody has: the same answer, by the same way. */
const changeOf = <T extends { id: string }>(input: T): T => ({ ...input, id: idOf(input.id) })
const entryOf = (id: string) => plainKey('DialogueEntry', id)
const organisationOf = (id: string) => uuidOf('Organisation', id) ?? nobody

async function changed({ changeId }: { changeId: string }, _args: unknown, context: Context): Promise<Change> {
  const row = await context.load.change.load(changeId)
  if (!row) throw new Error('the change that was just changed is not visible to the one who changed it')
  return row
}

/** A field that was left out stays out, so that the command keeps what was there. */
function draftOf({ id, to, schools, incidents, templateId, problem, priority, ...rest }: DraftChangeInput) {
  return {
    ...rest,
    id: id == null ? null : idOf(id),
    to: to == null ? null : organisationOf(to),
    problem: problem == null ? null : (uuidOf('Problem', problem) ?? nobody),
    ...(schools !== undefined && { schools: schools?.map(organisationOf) ?? null }),
    ...(incidents !== undefined && { incidents: incidents?.map(one => uuidOf('Incident', one) ?? nobody) ?? null }),
    ...(templateId !== undefined && {
      templateId: templateId === null ? null : plainKey('StandardTemplate', templateId),
    }),
    ...(priority !== undefined && { priority: priority === null ? null : rankOf(priority) }),
  }
}

type Asked = DecisionInput & Readonly<{ id: string; expectedVersion: number; clientMutationId?: string | null }>

/** One of AUB's three decisions, through the gate. */
async function decided<Kind extends string>(context: Context, verb: Verb, input: Asked, verdict: Verdict) {
  const actor = await context.actor()
  return context.decision<Readonly<{ kind: Kind; changeId: string }>>({ verb, input }, async (secret, key) => {
    const typed = checkedDecision(actor, verb, input, verdict === 'OBJECTED' || verdict === 'FREEZE_EXEMPTION')
    if (!typed.ok) return typed
    const { conditions, reason } = typed.value
    const wish = { changeId: idOf(input.id), expectedVersion: input.expectedVersion, verdict, conditions, reason, key }
    return (await askGate({ secret }, { ...wish, actualDecidedAt: input.actualDecidedAt ?? null })) as never
  })
}

export const changeVerbs: Resolvers = {
  Mutation: {
    draftChange: (_root, { input }, context) =>
      context.command({ verb: 'draftChange', input }, tx => draftChange(tx, draftOf(input))),
    submitChange: (_root, { input }, context) =>
      context.command({ verb: 'submitChange', input }, tx => submitChange(tx, changeOf(input))),
    moveWindow: (_root, { input }, context) =>
      context.command({ verb: 'moveWindow', input }, tx => moveWindow(tx, changeOf(input))),
    withdrawChange: (_root, { input }, context) =>
      context.command({ verb: 'withdrawChange', input }, tx => withdrawChange(tx, changeOf(input))),
    askQuestion: (_root, { input }, context) =>
      context.command({ verb: 'askQuestion', input }, tx => askQuestion(tx, changeOf(input))),
    answerQuestion: (_root, { input }, context) =>
      context.command({ verb: 'answerQuestion', input }, tx =>
        answerQuestion(tx, { ...changeOf(input), questionId: entryOf(input.questionId) }),
      ),
    closeQuestion: (_root, { input }, context) =>
      context.command({ verb: 'closeQuestion', input }, tx =>
        closeQuestion(tx, { ...changeOf(input), questionId: entryOf(input.questionId) }),
      ),
    proposeAgreedPoint: (_root, { input }, context) =>
      context.command({ verb: 'proposeAgreedPoint', input }, tx => proposeAgreedPoint(tx, changeOf(input))),
    tickAgreedPoint: (_root, { input }, context) =>
      context.command({ verb: 'tickAgreedPoint', input }, tx =>
        tickAgreedPoint(tx, { ...changeOf(input), pointId: entryOf(input.pointId) }),
      ),
    logDialogueCall: (_root, { input }, context) =>
      context.command({ verb: 'logDialogueCall', input }, tx => logDialogueCall(tx, changeOf(input))),
    confirmDialogue: (_root, { input }, context) =>
      context.command({ verb: 'confirmDialogue', input }, tx => confirmDialogue(tx, changeOf(input))),
    approveChange: (_root, { input }, context) =>
      decided<'ChangeApproved'>(
        context,
        'approveChange',
        input,
        (input.conditions?.length ?? 0) > 0 ? 'APPROVED_WITH_CONDITIONS' : 'APPROVED',
      ),
    objectToChange: (_root, { input }, context) =>
      decided<'ChangeObjected'>(context, 'objectToChange', input, 'OBJECTED'),
    async grantFreezeExemption(_root, { input }, context) {
      type Kind = 'FreezeExemptionGranted' | 'FreezeExemptionProposed'
      const answer = await decided<Kind>(context, 'grantFreezeExemption', input, 'FREEZE_EXEMPTION')
      if (answer.kind !== 'FreezeExemptionGranted' && answer.kind !== 'FreezeExemptionProposed') return answer as never
      const isInForce = answer.kind === 'FreezeExemptionGranted'
      return { kind: 'FreezeExemptionGranted', changeId: answer.changeId, isInForce }
    },
    async startImplementation(_root, { input }, context) {
      const answer = await context.command({ verb: 'startImplementation', input }, tx =>
        startImplementation(tx, changeOf(input)),
      )
      // A refusal stores nothing; that it was tried belongs in the history all the same (fault 74).
      const { kind, detail } = answer as Readonly<{ kind: string; detail?: Refusal['detail'] }>
      if (kind === 'GateShut')
        await context.note(tx =>
          noteGateRefusal(tx, { id: idOf(input.id), reasons: JSON.parse(String(detail?.reasons)) }),
        )
      return answer
    },
    completeImplementation: (_root, { input }, context) =>
      context.command({ verb: 'completeImplementation', input }, tx => completeImplementation(tx, changeOf(input))),
    rollBackChange: (_root, { input }, context) =>
      context.command({ verb: 'rollBackChange', input }, tx => rollBackChange(tx, changeOf(input))),
    reviewChange: (_root, { input }, context) =>
      context.command({ verb: 'reviewChange', input }, tx => reviewChange(tx, changeOf(input))),
    answerWish: (_root, { input }, context) =>
      context.command({ verb: 'answerWish', input }, tx => answerWish(tx, changeOf(input))),
  },
  ChangeDrafted: { change: changed },
  ChangeSubmitted: { change: changed },
  WindowMoved: { change: changed },
  ChangeWithdrawn: { change: changed },
  QuestionAsked: { change: changed },
  QuestionAnswered: { change: changed },
  QuestionClosed: { change: changed },
  PointProposed: { change: changed },
  PointTicked: { change: changed },
  DialogueCallLogged: { change: changed },
  DialogueConfirmed: { change: changed },
  ChangeApproved: { change: changed },
  ChangeObjected: { change: changed },
  FreezeExemptionGranted: { change: changed },
  ImplementationStarted: { change: changed },
  ImplementationCompleted: { change: changed },
  ChangeRolledBack: { change: changed },
  ChangeReviewed: { change: changed },
  WishAnswered: { change: changed },
}
