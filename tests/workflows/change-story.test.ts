import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { mayImplementDoor } from '#graphql/may-implement.ts'
import type { Member } from '#tests/cast.ts'
import { mintAub, signIn } from '#tests/db/change-desk.ts'
import { holdClock } from '#tests/db/desk.ts'
import { asPerson, globalIdOf } from '#tests/graphql/annex-door.ts'
import { type Door, openDoor } from '#tests/graphql/door.ts'
import type { Loop } from '#workflows/loop.ts'
import { startRelay } from '#workflows/relay.ts'
import { startTimeWork, type TimeWork } from '#workflows/time-work.ts'
import { type Desk, openDesk } from './desk.ts'
import { ownNamespace } from './own-namespace.ts'

let desk: Desk
let door: Door
let relay: Loop
let work: TimeWork
let pipeline: Server
let toolUrl: string

beforeAll(async () => {
  desk = await openDesk()
  const namespace = await ownNamespace(desk.engine.address)
  door = await openDoor()
  relay = startRelay()
  work = startTimeWork({
    address: desk.engine.address,
    namespace,
    codePath: desk.engine.codePath,
    means: {
      settleDue: id => asClock(tx => settleDue(tx, id, 'TIMER')),
      settleAnnex: id => asClock(tx => settleAnnex(tx, id)),
      settleChange: id => asClock(tx => settleChange(tx, id, 'TIMER')),
      decideChange: decideAtGate,
      settleProblem: id => asClock(tx => settleProblem(tx, id, 'TIMER')),
    },
  })
  await desk.database.admin`update api_token set scopes = array['cases:read', 'incidents:write', 'changes:write']`
  pipeline = createServer((request, response) => void mayImplementDoor(request, response))
  await new Promise<void>(resolve => pipeline.listen(0, '127.0.0.1', resolve))
  toolUrl = `http://127.0.0.1:${(pipeline.address() as AddressInfo).port}`
})
afterAll(async () => {
  await relay.stop()
  await work.stop()
  await door.close()
  await new Promise(resolve => pipeline.close(resolve))
  await desk.close()
})

const CHANGE =
  'change { id number version state gate { mayImplement reasons { code nextLegalDate } staticReasons { code } } }'
const REFUSED = '... on Refusal { code message field } ... on VersionConflict { currentVersion }'
const types: Readonly<Record<string, string>> = {
  draftChange: 'ChangeDrafted',
  submitChange: 'ChangeSubmitted',
  moveWindow: 'WindowMoved',
  askQuestion: 'QuestionAsked',
  answerQuestion: 'QuestionAnswered',
  closeQuestion: 'QuestionClosed',
  proposeAgreedPoint: 'PointProposed',
  tickAgreedPoint: 'PointTicked',
  logDialogueCall: 'DialogueCallLogged',
  confirmDialogue: 'DialogueConfirmed',
  approveChange: 'ChangeApproved',
  objectToChange: 'ChangeObjected',
  startImplementation: 'ImplementationStarted',
  completeImplementation: 'ImplementationCompleted',
  reviewChange: 'ChangeReviewed',
}
const documentOf = (verb: string) => {
  const input = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const shut = ['approveChange', 'startImplementation'].includes(verb) ? '... on GateShut { reasons { code } }' : ''
  const open = verb === 'confirmDialogue' ? '... on QuestionOpen { question }' : ''
  const lacks = ['draftChange', 'submitChange'].includes(verb) ? '... on IncompleteChange { missing }' : ''
  return `mutation ($input: ${input}!) { ${verb}(input: $input) { __typename ... on ${types[verb]} { ${CHANGE} } ${REFUSED} ${shut} ${open} ${lacks} } }`
}
const by = async (who: Member | string, verb: string, input: object) => {
  const answer =
    typeof who === 'string'
      ? (await door.ask(documentOf(verb), { token: who, variables: { input } })).body
      : await asPerson(door, who, documentOf(verb), { input })
  return answer.data?.[verb] ?? answer
}
const at = (change: { id: string; version: number }) => ({ id: change.id, expectedVersion: change.version })
const dialogueOf = async (who: Member, id: string) => {
  const query = `query ($id: ID!) { change(by: { id: $id }) { dialogue { questions { id text closedAt } points { id text isCondition } } } }`
  return (await asPerson(door, who, query, { id })).data.change.dialogue
}
const mayImplement = async (number: string, headers: Record<string, string>) => {
  const response = await fetch(`${toolUrl}/api/changes/${number}/may-implement`, { headers })
  return {
    status: response.status,
    body: (await response.json()) as { mayImplement: boolean; reasons: { code: string }[] },
  }
}
const RFC = {
  title: 'Indberetningsmodul 8.4',
  description: 'Modulet får et nyt felt for afbrudte skoleophold.',
  businessConsequence: 'Indberetninger kan være forsinket under skiftet.',
  services: ['SCHOOL_STAY'],
  priority: 'P3',
  type: 'NORMAL',
  affectsAub: 'YES',
  urgency: 'MEDIUM',
  impact: 'MEDIUM',
  riskLevel: 'LOW',
  riskText: 'Testet i leverandørens miljø.',
  userImpact: 'Skolerne kan ikke indberette i to timer.',
}

describe('J3: a supplier plans a release', () => {
  it('calculator, draft, notice, dialogue, freeze, moved, approved with conditions, implemented and reviewed, by the API alone', async () => {
    const { x, aub, b } = desk.database.cast
    await holdClock(desk.database, '2026-11-03T08:00:00Z')
    const calculated = await door.ask(
      `{ simulateNotice(input: { receivedAt: "2026-11-03T08:00:00Z" }) { ... on NoticeSimulation { earliestOn earliestOutsideFreezeOn } } }`,
      { token: x.token },
    )
    expect(calculated.body.data.simulateNotice).toEqual({
      earliestOn: '2027-01-02',
      earliestOutsideFreezeOn: '2027-01-11',
    })

    const reversed = await by(x.token, 'draftChange', {
      ...RFC,
      windowStart: '2027-01-08T21:00:00Z',
      windowEnd: '2027-01-08T20:00:00Z',
    })
    expect(reversed).toMatchObject({ code: 'INVALID_INPUT', field: ['windowEnd'] })
    const drafted = await by(x.token, 'draftChange', {
      ...RFC,
      windowStart: '2027-01-08T20:00:00Z',
      windowEnd: '2027-01-08T22:00:00Z',
    })
    expect(drafted).toMatchObject({ __typename: 'ChangeDrafted', change: { state: 'DRAFT' } })
    const { id, number } = drafted.change
    for (const stranger of [aub.token, b.token])
      expect((await mayImplement(number, { authorization: `Bearer ${stranger}` })).status).toBe(404)
    const sent = await by(x.token, 'submitChange', at(drafted.change))
    expect(sent.change.gate.staticReasons.map((one: { code: string }) => one.code)).toEqual([
      'DIALOGUE_MISSING',
      'FREEZE',
    ])

    const asked = await by(aub.person, 'askQuestion', {
      ...at(sent.change),
      text: 'Sender modulet stadig den gamle kode?',
    })
    const early = await by(aub.person, 'confirmDialogue', at(asked.change))
    expect(early).toMatchObject({ code: 'QUESTION_OPEN', question: 'Sender modulet stadig den gamle kode?' })
    const [question] = (await dialogueOf(x.person, id)).questions
    const answered = await by(x.token, 'answerQuestion', {
      ...at(asked.change),
      questionId: question.id,
      text: 'Ja, til og med uge 12.',
    })
    expect(await by(x.token, 'closeQuestion', { ...at(answered.change), questionId: question.id })).toMatchObject({
      code: 'ONLY_THE_ASKER_CLOSES',
    })
    const closed = await by(aub.person, 'closeQuestion', { ...at(answered.change), questionId: question.id })
    const proposed = await by(x.token, 'proposeAgreedPoint', {
      ...at(closed.change),
      text: 'Gammel kode accepteres til uge 12.',
    })
    expect(await by(aub.person, 'confirmDialogue', at(proposed.change))).toMatchObject({ code: 'POINT_NOT_TICKED' })
    const [point] = (await dialogueOf(x.person, id)).points
    const ticked = await by(x.person, 'tickAgreedPoint', { ...at(proposed.change), pointId: point.id })
    const both = await by(aub.person, 'tickAgreedPoint', { ...at(ticked.change), pointId: point.id })
    const confirmed = await by(aub.person, 'confirmDialogue', at(both.change))
    expect(confirmed).toMatchObject({ __typename: 'DialogueConfirmed' })

    expect(await by(aub.person, 'approveChange', at(confirmed.change))).toMatchObject({
      code: 'GATE_SHUT',
      reasons: [{ code: 'FREEZE' }],
    })
    const moved = await by(x.token, 'moveWindow', {
      ...at(confirmed.change),
      windowStart: '2027-01-11T20:00:00Z',
      windowEnd: '2027-01-11T22:00:00Z',
    })
    expect(moved.change.gate.staticReasons).toEqual([])
    // A token never decides, a stranger never, and an old sign-in asks for another.
    expect(await by(aub.token, 'approveChange', at(moved.change))).toMatchObject({ code: 'NOT_PERMITTED' })
    expect(await by(x.person, 'approveChange', at(moved.change))).toMatchObject({ code: 'NOT_PERMITTED' })
    const old = await signIn(desk.database, aub.person, aub.id, 20)
    expect(await by(old, 'approveChange', at(moved.change))).toMatchObject({ code: 'SIGN_IN_TOO_OLD' })
    const approved = await by(aub.person, 'approveChange', {
      ...at(moved.change),
      conditions: ['Rul tilbage inden kl. 23.'],
    })
    expect(approved).toMatchObject({ __typename: 'ChangeApproved', change: { state: 'APPROVED_WITH_CONDITIONS' } })

    await holdClock(desk.database, '2027-01-11T20:30:00Z')
    const tool = { authorization: `Bearer ${x.token}` }
    const shut = await mayImplement(number, tool)
    expect(shut.body).toMatchObject({ mayImplement: false, reasons: [{ code: 'CONDITION_OPEN', rule: 'R-5.42' }] })
    const condition = (await dialogueOf(x.person, id)).points.find((one: { isCondition: boolean }) => one.isCondition)
    const met = await by(x.person, 'tickAgreedPoint', { ...at(approved.change), pointId: condition.id })
    const seen = await by(aub.person, 'tickAgreedPoint', { ...at(met.change), pointId: condition.id })
    expect((await mayImplement(number, tool)).body).toMatchObject({ mayImplement: true, reasons: [] })
    const cookie = `next-auth.session-token=${await encode({ token: { sid: x.person.sid }, secret: 'secret of the tests' })}`
    expect((await mayImplement(number, { cookie })).body.mayImplement).toBe(true)
    expect((await mayImplement('RFC-2026-nothing', tool)).status).toBe(404)
    expect((await mayImplement(number, {})).status).toBe(401)
    const started = await by(x.token, 'startImplementation', at(seen.change))
    const done = await by(x.token, 'completeImplementation', at(started.change))
    const reviewed = await by(x.token, 'reviewChange', { ...at(done.change), text: 'Gik efter planen.' })
    const over = await by(aub.person, 'reviewChange', { ...at(reviewed.change), text: 'Set igennem.' })
    expect(over).toMatchObject({ change: { state: 'CLOSED' } })
  })
})

describe('J5: an emergency in the summer freeze', () => {
  it('is refused without a critical incident of the same service, then allowed on a call and a decision by telephone (R-5.9, R-5.48)', async () => {
    const { x, aub, b } = desk.database.cast
    await holdClock(desk.database, '2027-07-06T06:00:00Z')
    const report = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename ... on IncidentReported { incident { id } } ... on Refusal { message } } }`
    const told = await door.ask(report, {
      token: x.token,
      variables: {
        input: {
          title: 'Skoleophold afvises',
          description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
          businessConsequence: 'Skolerne kan ikke få refusion for juni måned.',
          service: 'SCHOOL_STAY',
          priority: 'P2',
          impact: 'HIGH',
          urgency: 'MEDIUM',
          schools: [globalIdOf('Organisation', b.id)],
        },
      },
    })
    const incident = told.body.data.reportIncident.incident.id
    await holdClock(desk.database, '2027-07-06T07:00:00Z')
    const haste = {
      ...RFC,
      type: 'EMERGENCY',
      priority: 'P2',
      windowStart: '2027-07-06T08:00:00Z',
      windowEnd: '2027-07-06T12:00:00Z',
    }
    const drafted = await by(x.token, 'draftChange', haste)
    const sent = await by(x.token, 'submitChange', at(drafted.change))
    const codes = (change: { gate: { reasons: { code: string }[] } }) => change.gate.reasons.map(one => one.code)
    expect(codes(sent.change)).toEqual([
      'DIALOGUE_MISSING',
      'DECISION_MISSING',
      'EMERGENCY_WITHOUT_INCIDENT',
      'OUTSIDE_WINDOW',
    ])
    const linked = await by(x.token, 'draftChange', { ...at(sent.change), incidents: [incident] })
    expect(codes(linked.change)).toEqual(['DIALOGUE_MISSING', 'DECISION_MISSING', 'OUTSIDE_WINDOW'])
    const called = await by(x.token, 'logDialogueCall', {
      ...at(linked.change),
      heldAt: '2027-07-06T06:50:00Z',
      participants: [
        { name: 'Sune Nørlund', side: 'SCHOOL_SIDE' },
        { name: 'Helle Toft', side: 'AUB' },
      ],
    })
    expect(codes(called.change)).toEqual(['DECISION_MISSING', 'OUTSIDE_WINDOW'])
    const decider = await mintAub(desk.database, 'Helle Toft')
    await holdClock(desk.database, '2027-07-06T08:30:00Z')
    const approved = await by(decider, 'approveChange', {
      ...at(called.change),
      reason: 'Sagt ja i telefonen.',
      actualDecidedAt: '2027-07-06T07:05:00Z',
    })
    expect(approved).toMatchObject({ __typename: 'ChangeApproved', change: { gate: { mayImplement: true } } })
    const started = await by(x.token, 'startImplementation', at(approved.change))
    expect(started).toMatchObject({ __typename: 'ImplementationStarted' })
    const done = await by(x.token, 'completeImplementation', at(started.change))
    // Neither the summary nor the review comes: both are missed, and told.
    await holdClock(desk.database, '2027-07-20T08:00:00Z')
    await asClock(tx => settleChange(tx, Buffer.from(done.change.id, 'base64url').toString().slice(7), 'TIMER'))
    const query = `query ($id: ID!) { change(by: { id: $id }) { breaches { code rule } isFlaggedForReview } }`
    const broken = await door.ask(query, { token: aub.token, variables: { id: done.change.id } })
    expect(broken.body.data.change.breaches).toEqual([
      { code: 'DIALOGUE_SUMMARY_MISSED', rule: 'R-5.42' },
      { code: 'REVIEW_MISSED', rule: 'R-5.48' },
    ])
  })
})

describe('Fault 74: implementing without the dialogue', () => {
  it('is refused in every way, fifteen times in one document too, and each attempt is in the history', async () => {
    const { x } = desk.database.cast
    await holdClock(desk.database, '2026-11-03T08:00:00Z')
    const drafted = await by(x.token, 'draftChange', {
      ...RFC,
      windowStart: '2027-02-10T20:00:00Z',
      windowEnd: '2027-02-10T22:00:00Z',
    })
    const sent = await by(x.token, 'submitChange', at(drafted.change))
    await holdClock(desk.database, '2027-02-10T20:30:00Z')
    const parts = Array.from(
      { length: 15 },
      (_one, place) => `a${place}: startImplementation(input: $input) { __typename }`,
    )
    const document = `mutation ($input: StartImplementationInput!) { ${parts.join(' ')} }`
    const answer = await door.ask(document, { token: x.token, variables: { input: at(sent.change) } })
    expect(Object.values(answer.body.data).map(one => (one as { __typename: string }).__typename)).toEqual(
      Array.from({ length: 15 }, () => 'GateShut'),
    )
    const id = Buffer.from(sent.change.id, 'base64url').toString().slice(7)
    const rows = await desk.database
      .admin`select kind from case_event where case_id = ${id} and kind = 'ImplementationRefused'`
    expect(rows).toHaveLength(15)
    const anyway = await by(x.token, 'startImplementation', {
      ...at(sent.change),
      recordAnyway: { reason: 'Sat i drift ved en fejl.' },
    })
    expect(anyway).toMatchObject({ __typename: 'ImplementationStarted' })
    const broken = await desk.database.admin`select code from case_breach where case_id = ${id} order by code`
    expect(broken.map(row => row.code)).toEqual(['DECISION_MISSING', 'DIALOGUE_MISSING'])
  })
})
