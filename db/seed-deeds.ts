import { randomUUID } from 'node:crypto'
import { copenhagenDate, copenhagenInstant } from '#domain/calendar.ts'
import { earliestImplementation } from '#domain/change.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import type { Outcome } from '#domain/refusal.ts'
import { askQuestion } from './commands/ask-question.ts'
import type { ChangeFields } from './commands/change-checks.ts'
import { confirmDialogue } from './commands/confirm-dialogue.ts'
import { decideChange } from './commands/decide-change.ts'
import { draftChange } from './commands/draft-change.ts'
import { logDialogueCall } from './commands/log-dialogue-call.ts'
import { openProblem } from './commands/open-problem.ts'
import { recordKnownError } from './commands/record-known-error.ts'
import { submitChange } from './commands/submit-change.ts'
import { asClock, type CommandTransaction } from './connection.ts'
import { askDecision } from './decision-door.ts'

/** What a deed of the demo's story is done with: somebody's hands, what was made before, and the world's names. */
export type Hands = Readonly<{
  as<T>(mail: string, verb: string, body: (tx: CommandTransaction) => Promise<Outcome<T>>): Promise<T>
  secretOf(mail: string): string
  cases: Map<string, string>
  organisationIdOf(key: string): string
  versionOf(table: 'problem' | 'change_request', id: string): Promise<number>
  now: Date
}>
export type Deed = Readonly<{ minutesAgo: number; by: string; do: (hands: Hands) => Promise<void> }>

const DAY = 24 * 60
const sune = 'sune.noerlund@studiekernen.example'
const peter = 'peter.holm@lokalskole.example'
const helle = 'helle.toft@aub.example'

/** An hour of a Copenhagen day. */
const hourOf = (date: string, hour: number) => copenhagenInstant(date, `${hour}:00`)
const inDays = (now: Date, days: number) => copenhagenDate(new Date(now.getTime() + days * 86_400_000))
/** The first day that notice and freezes leave free, so that the demo is legal whenever it is begun. */
const firstLegalDay = (now: Date) => earliestImplementation(now, INSTRUCTION_2026).outsideFreezeOn

const on = async (hands: Hands, table: 'problem' | 'change_request', name: string) => {
  const id = hands.cases.get(name) ?? ''
  return { id, expectedVersion: await hands.versionOf(table, id) }
}

const problemOf =
  (by: string, incident: string, name: string, title: string, description: string) => async (hands: Hands) => {
    const incidents = [hands.cases.get(incident) ?? '']
    const { problemId } = await hands.as(by, 'openProblem', tx => openProblem(tx, { incidents, title, description }))
    hands.cases.set(name, problemId)
  }

/** A draft that is sent at once. */
const changeOf = (by: string, name: string, fields: (now: Date) => ChangeFields) => async (hands: Hands) => {
  const { changeId } = await hands.as(by, 'draftChange', tx => draftChange(tx, fields(hands.now)))
  hands.cases.set(name, changeId)
  const input = await on(hands, 'change_request', name)
  await hands.as(by, 'submitChange', tx => submitChange(tx, input))
}

const usual = {
  affectsAub: 'YES',
  affectsAubReason: 'Formatet af det, der sendes, ændres.',
  priority: 3,
  urgency: 'MEDIUM',
  impact: 'MEDIUM',
  riskLevel: 'LOW',
  riskText: 'Er prøvet i testmiljøet med data fra to skoler.',
  userImpact: 'Skolerne kan ikke indberette, mens vinduet er åbent.',
  rollbackPlan: 'Den forrige udgave lægges tilbage fra samme pakke.',
  testPlan: 'Tre prøveindberetninger efterfulgt af afstemning.',
} as const satisfies ChangeFields

const question = (by: string, name: string, text: string) => async (hands: Hands) => {
  const input = { ...(await on(hands, 'change_request', name)), text }
  await hands.as(by, 'askQuestion', tx => askQuestion(tx, input))
}

/** A call with both sides, the dialogue confirmed, and AUB's approval, as the gate's worker stores it. */
const approved = (name: string, summary: string) => async (hands: Hands) => {
  const call = { ...(await on(hands, 'change_request', name)), heldAt: hands.now, summary }
  const participants = [
    { name: 'Helle Toft', side: 'AUB' as const },
    { name: 'Sune Nørlund', side: 'SCHOOL_SIDE' as const },
  ]
  await hands.as(helle, 'logDialogueCall', tx => logDialogueCall(tx, { ...call, participants }))
  const asked = { ...(await on(hands, 'change_request', name)), text: 'Er testdata aftalt med skolerne?' }
  await hands.as(sune, 'askQuestion', tx => askQuestion(tx, asked))
  const confirmed = { ...(await on(hands, 'change_request', name)), summary }
  await hands.as(helle, 'confirmDialogue', tx => confirmDialogue(tx, confirmed))
  const { id: changeId, expectedVersion } = await on(hands, 'change_request', name)
  const wish = {
    changeId,
    expectedVersion,
    verdict: 'APPROVED',
    conditions: [],
    reason: null,
    actualDecidedAt: null,
  } as const
  const request = await askDecision({ secret: hands.secretOf(helle) }, { ...wish, key: randomUUID() })
  if (!request.ok) throw new Error(`the demo's approval was not asked: ${JSON.stringify(request.refusal)}`)
  const decided = await asClock(tx => decideChange(tx, request.value))
  if (!decided.ok) throw new Error(`the demo's approval was refused: ${JSON.stringify(decided.refusal)}`)
}

/** Problems and changes in several states around now, made by the same commands as everybody's. */
export const DEEDS: readonly Deed[] = [
  {
    minutesAgo: 22 * DAY,
    by: sune,
    do: problemOf(
      sune,
      'schema',
      'schema-problem',
      'Skemavalidering afviser gyldige perioder',
      'Valideringen brugte en forældet udgave af skemaet efter en release. Hvorfor den ikke blev fanget i test, er uafklaret.',
    ),
  },
  {
    minutesAgo: 3 * DAY,
    by: peter,
    do: problemOf(
      peter,
      'nightly',
      'nightly-problem',
      'Natkørslen låser under backup',
      'Kørslen ventede på en lås, som backuppen holdt. Rodårsagen til, at de to overlappede, er ikke fundet.',
    ),
  },
  {
    minutesAgo: 2 * DAY,
    by: peter,
    do: async hands => {
      const reviewOn = copenhagenDate(new Date(hands.now.getTime() + 30 * 86_400_000))
      const input = {
        ...(await on(hands, 'problem', 'nightly-problem')),
        cause: 'Backup og kørsel deler en lås på kvitteringstabellen.',
        workaround: 'Start kørslen efter kl. 3, når backuppen er færdig.',
        reviewOn,
      }
      await hands.as(peter, 'recordKnownError', tx => recordKnownError(tx, input))
    },
  },
  {
    minutesAgo: 40 * DAY,
    by: sune,
    do: changeOf(sune, 'cluster', now => ({
      ...usual,
      title: 'Ny databaseklynge til SA-systemet',
      description: 'Databasen flyttes til en ny klynge. Leverancerne holdes tilbage og sendes bagefter.',
      businessConsequence: 'Ingen indberetning i fire timer en søndag nat; intet går tabt.',
      services: ['SCHOOL_STAY'],
      type: 'NORMAL',
      windowStart: hourOf(firstLegalDay(now), 2),
      windowEnd: hourOf(firstLegalDay(now), 6),
    })),
  },
  {
    minutesAgo: 30 * DAY,
    by: sune,
    do: approved('cluster', 'Flytningen er gennemgået, og AUB har ingen kørsler den nat.'),
  },
  {
    minutesAgo: 12 * DAY,
    by: sune,
    do: changeOf(sune, 'module', now => ({
      ...usual,
      title: 'Indberetningsmodul 8.4 med nyt periodefelt',
      description: 'Modulet sender et nyt felt for opholdets periode og holder op med at sende det gamle efter uge 12.',
      businessConsequence: 'AUB skal kunne modtage begge felter i en overgang.',
      services: ['SCHOOL_STAY', 'BOARD_AND_LODGING'],
      type: 'NORMAL',
      windowStart: hourOf(inDays(now, 74), 20),
      windowEnd: hourOf(inDays(now, 74), 23),
    })),
  },
  {
    minutesAgo: 11 * DAY,
    by: helle,
    do: question(helle, 'module', 'Sender modulet stadig det gamle felt til og med uge 12?'),
  },
  {
    minutesAgo: 6 * DAY,
    by: peter,
    do: changeOf(peter, 'short', now => ({
      ...usual,
      title: 'Ny udgave af kvitteringsindlæsningen',
      description:
        'Kvitteringer læses hvert kvarter i stedet for hver time, og afviste poster sendes igen af sig selv.',
      businessConsequence: 'Afviste indberetninger bliver rettet samme dag.',
      services: ['SCHOOL_STAY'],
      type: 'NORMAL',
      windowStart: hourOf(inDays(now, 24), 4),
      windowEnd: hourOf(inDays(now, 24), 6),
    })),
  },
]
