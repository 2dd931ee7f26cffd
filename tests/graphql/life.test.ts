import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealed } from '#db/sealed.ts'
import { settings } from '#graphql/settings.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { renderMail } from '#workflows/post/mail.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let database: TestDatabase
let door: Door

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const idOf = (row: { id: string }) => Buffer.from(`Organisation:${row.id}`).toString('base64url')
const set = (wall: string) => database.setClock(wall)

type Case = { id: string; version: number }
async function report(input: object = {}): Promise<Case & { number: string }> {
  const { cast } = database
  const variables = { input: { ...complete, schools: [idOf(cast.a)], ...input } }
  const { body } = await door.ask(REPORT, { token: cast.aub.token, variables })
  return body.data.reportIncident.incident
}

/** Any verb by its name: its answer with the case as it is then. */
async function act(verb: string, token: string, input: object, headers: Record<string, string> = {}) {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}`
  const { body } = await door.ask(
    `mutation ($input: ${name}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ${successes[verb] ?? ''} } }`,
    { token, variables: { input }, headers },
  )
  return body.data?.[verb] ?? body
}
const incident = 'incident { id version state priority clocks { kind state startedAt dueAt } }'
const successes: Readonly<Record<string, string>> = {
  beginIncident: `... on IncidentBegun { ${incident} }`,
  sendStatus: `... on StatusSent { ${incident} entry { seq status { number isRecalled } } }`,
  resolveIncident: `... on IncidentResolved { ${incident} }`,
  closeIncident: `... on IncidentClosed { ${incident} }`,
  recallStatus: `... on StatusRecalled { ${incident} }`,
  reopenIncident: `... on IncidentReopened { ${incident} }`,
  cancelIncident: `... on IncidentCancelled { ${incident} }`,
  changePriority: `... on PriorityChanged { ${incident} }`,
  objectToPriority: `... on PriorityObjected { ${incident} }`,
  settleDispute: `... on DisputeSettled { isSettled ${incident} }`,
  claimShouldHaveDetected: `... on DetectionClaimed { ${incident} }`,
  answerDetectionClaim: `... on DetectionClaimAnswered { ${incident} }`,
  proposeFeedbackTime: `... on FeedbackTimeProposed { proposal { proposalId state dueAt viewerMayAccept } ${incident} }`,
  acceptFeedbackTime: `... on FeedbackTimeAccepted { ${incident} }`,
}
const at = ({ id, version }: Case) => ({ id, expectedVersion: version })
const handler = { name: 'Vagthavende', phone: '70113000' }
const look = async (token: string, { id }: Case, fields: string) =>
  (await door.ask(`query ($id: ID!) { incident(by: { id: $id }) { ${fields} } }`, { token, variables: { id } })).body
    .data.incident
const running = (one: { clocks: { kind: string; state: string; dueAt: string }[] }) =>
  one.clocks
    .filter(clock => !['MET', 'ENDED', 'MISSED'].includes(clock.state))
    .map(clock => `${clock.kind} ${clock.dueAt}`)

describe('J2: wrong data from one school, by the API alone', () => {
  test('AUB reports a P3, feedback is agreed and given, the supplier solves it, AUB closes (R-4.17, R-5.14)', async () => {
    const { aub, x } = database.cast
    await set('2026-11-24T09:10:00+01:00')
    const reported = await report({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM', category: 'WRONG_DATA' })
    const begun = await act('beginIncident', x.token, { ...at(reported), handler })
    expect(await look(aub.token, reported, 'isAgreementMissing usualFeedbackAt')).toEqual({
      isAgreementMissing: true,
      usualFeedbackAt: '2026-11-25T23:00:00Z',
    })
    const dueAt = '2026-11-25T09:00:00Z'
    const proposed = await act('proposeFeedbackTime', x.token, { ...at(begun.incident), about: 'FEEDBACK', dueAt })
    expect(proposed.proposal).toMatchObject({ state: 'PROPOSED', dueAt, viewerMayAccept: false })
    const seen = await look(aub.token, reported, 'isAgreementMissing feedbackProposals { proposalId viewerMayAccept }')
    expect(seen).toMatchObject({ isAgreementMissing: false, feedbackProposals: [{ viewerMayAccept: true }] })
    const { proposalId } = proposed.proposal
    const agreed = await act('acceptFeedbackTime', aub.token, { ...at(proposed.incident), proposalId })
    expect(running(agreed.incident)).toEqual([`AGREED_FEEDBACK ${dueAt}`])
    const told = await act('sendStatus', x.token, { ...at(agreed.incident), situation: 'Dataene er rettet.' })
    const solved = await act('resolveIncident', x.token, {
      ...at(told.incident),
      text: 'Rettet.',
      isRootCauseKnown: true,
    })
    expect(await look(aub.token, reported, 'closesAt')).toEqual({ closesAt: '2026-12-08T23:00:00Z' })
    expect(await act('closeIncident', aub.token, at(solved.incident))).toMatchObject({ incident: { state: 'CLOSED' } })
  })
})

describe('the life of a case', () => {
  test('Reopened, its earlier cycle is shown with its stamps, and the verbs that fit now are offered (R-5.14, C.1)', async () => {
    const { aub, x } = database.cast
    await set('2026-11-24T09:10:00+01:00')
    const reported = await report()
    const solved = await act('resolveIncident', x.token, {
      ...at(reported),
      text: 'Rettet.',
      isRootCauseKnown: true,
      handler,
    })
    await set('2026-11-26T09:10:00+01:00')
    const again = await act('reopenIncident', aub.token, { ...at(solved.incident), text: 'Fejlen er der igen.' })
    expect(again.incident.state).toBe('IN_PROGRESS')
    const seen = await look(x.token, reported, 'cycles { number resolvedAt reopenedAt } handlingStartedAt viewerMay')
    expect(seen.cycles).toMatchObject([{ number: 1 }])
    expect(seen.handlingStartedAt).toBeNull()
    expect(seen.viewerMay).toContain('beginIncident')
  })

  test('A status that is taken back stays in the history, marked; taken back twice it is not found (R-4.15)', async () => {
    const { aub, x } = database.cast
    const reported = await report({ priority: 'P1', critical: { blocksSystem: true } })
    const sent = await act('sendStatus', x.token, { ...at(reported), situation: 'Vi leder efter fejlen.' })
    const { seq } = sent.entry
    const recalled = await act('recallStatus', x.token, { ...at(sent.incident), seq })
    expect(recalled.__typename).toBe('StatusRecalled')
    const { timeline } = await look(
      aub.token,
      reported,
      'timeline { nodes { kind summary status { isRecalled } deliveries { state } } }',
    )
    expect(timeline.nodes[0]).toMatchObject({ kind: 'StatusRecalled' })
    const entry = timeline.nodes.find((one: { kind: string }) => one.kind === 'StatusSent')
    expect(entry.status).toEqual({ isRecalled: true })
    expect(await act('recallStatus', x.token, { ...at(recalled.incident), seq })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['seq'],
    })
  })

  test('A duplicate leads to its case; a new one follows one that is too old to reopen (C.1)', async () => {
    const { aub } = database.cast
    const [first, second] = [await report(), await report()]
    const cancelled = await act('cancelIncident', aub.token, {
      ...at(second),
      reason: 'DUPLICATE',
      text: 'Meldt to gange.',
      duplicateOf: first.id,
    })
    expect(cancelled.incident.state).toBe('CANCELLED')
    const shown = await look(aub.token, second, 'cancelReason duplicateOf { number }')
    expect(shown).toEqual({ cancelReason: 'DUPLICATE', duplicateOf: { number: first.number } })
    const follower = await report({ followsUp: first.id })
    expect(await look(aub.token, follower, 'followsUp { number }')).toEqual({ followsUp: { number: first.number } })
    expect(await look(aub.token, first, 'followUps { number }')).toEqual({ followUps: [{ number: follower.number }] })
  })
})

describe('priority and detection', () => {
  test('The preview says what the change then does, and stores nothing (R-5.33)', async () => {
    const { x, aub } = database.cast
    await set('2026-11-30T10:00:00+01:00')
    const reported = await report({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
    await set('2026-11-30T11:00:00+01:00')
    const fields =
      'version priorityChange(priority: P1, reason: CORRECTION) { ends { kind dueAt } begins { kind dueAt isOverdue } }'
    const { priorityChange, version } = await look(aub.token, reported, fields)
    expect(version).toBe(reported.version)
    expect(priorityChange.begins).toHaveLength(2)
    expect(priorityChange.begins.every((one: { isOverdue: boolean }) => one.isOverdue)).toBe(true)
    const changed = await act('changePriority', x.token, {
      ...at(reported),
      priority: 'P1',
      reason: 'CORRECTION',
      text: 'Alle leverancer er stoppet.',
    })
    const dues = changed.incident.clocks.map((one: { dueAt: string }) => one.dueAt)
    for (const one of priorityChange.begins) expect(dues).toContain(one.dueAt)
    for (const one of priorityChange.ends) expect(dues).toContain(one.dueAt)
  })

  test('Both readings of a claimed detection are shown to both sides, and never settled by a token (R-4.12, C.4)', async () => {
    const { x, aub } = database.cast
    await set('2026-11-30T10:00:00+01:00')
    const reported = await report()
    const claimed = await act('claimShouldHaveDetected', aub.token, {
      ...at(reported),
      shouldHaveDetectedAt: '2026-11-30T07:00:00Z',
      reason: 'Jeres natkørsel fejlede.',
      evidence: 'Log fra kl. 8.00',
    })
    expect(claimed.__typename).toBe('DetectionClaimed')
    for (const { token } of [x, aub]) {
      const { disputes } = await look(
        token,
        reported,
        'disputes { kind state evidence readings { kind dueAt claimedDueAt isMissedByClaim } }',
      )
      expect(disputes).toMatchObject([
        {
          kind: 'DETECTION',
          state: 'OPEN',
          readings: [{ kind: 'REACTION', isMissedByClaim: true }, { kind: 'FIRST_FEEDBACK' }],
        },
      ])
    }
    const rejected = await act('answerDetectionClaim', x.token, {
      ...at(claimed.incident),
      isAccepted: false,
      reason: 'Loggen var tom.',
    })
    expect(
      await act('settleDispute', x.token, { ...at(rejected.incident), shouldHaveDetectedAt: '2026-11-30T08:00:00Z' }),
    ).toMatchObject({ code: 'NOT_PERMITTED' })
  })

  test('A refusal says in both languages what is wrong and what to do', async () => {
    const { x, aub } = database.cast
    const reported = await report()
    const objected = await act('objectToPriority', aub.token, {
      ...at(reported),
      wished: 'P1',
      reason: 'Alt er stoppet.',
    })
    const again = { ...at(objected.incident), wished: 'P3', reason: 'Kun én skole.' }
    const danish = await act('objectToPriority', x.token, again)
    const english = await act('objectToPriority', x.token, again, { 'accept-language': 'en' })
    expect(danish).toMatchObject({
      code: 'DISPUTE_ALREADY_OPEN',
      message: expect.stringContaining('Parterne er allerede uenige'),
    })
    expect(english.message).toContain('The sides disagree about this')
  })
})

describe('the link of the mail about a proposed time (R-4.16)', () => {
  const LOOK =
    'query ($secret: String!) { feedbackTimeByLink(secret: $secret) { state number proposedBy offeredTo dueAt } }'
  const ACCEPT = `mutation ($input: AcceptFeedbackTimeByLinkInput!) { acceptFeedbackTimeByLink(input: $input) {
    __typename ... on Refusal { code message } ... on FeedbackTimeAcceptedByLink { dueAt } } }`

  async function mailed(reported: Case): Promise<{ subject: string; secret: string }> {
    const rows =
      await database.admin`select data from delivery where case_id = ${Buffer.from(reported.id, 'base64url').toString().slice(9)}
      and data->>'what' = 'FEEDBACK_PROPOSED' and data->>'acceptPath' is not null`
    expect(rows).toHaveLength(1)
    const mail = renderMail({
      data: rows[0]?.data,
      language: 'da',
      publicUrl: 'https://desk.example',
      linkSecret: settings().linkSecret,
      today: '2026-11-24',
    })
    const [, secret = ''] = /https:\/\/desk\.example\/confirm\/([\w.-]+)/.exec(mail.text) ?? []
    expect(JSON.stringify(rows[0])).not.toContain(secret)
    return { subject: mail.subject, secret }
  }

  test('Whoever holds it sees the proposal without signing in; looking uses nothing up; it accepts once', async () => {
    const { x } = database.cast
    await set('2026-11-24T09:10:00+01:00')
    const reported = await report({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
    const proposed = await act('proposeFeedbackTime', x.token, {
      ...at(reported),
      about: 'FEEDBACK',
      dueAt: '2026-11-26T09:00:00Z',
    })
    const { subject, secret } = await mailed(reported)
    expect(subject).toBe(`[${reported.number}] P3: Foreslået næste tilbagemelding – Skoleophold afvises`)
    for (const _scan of [1, 2]) {
      const { body } = await door.ask(LOOK, { variables: { secret } })
      expect(body.data.feedbackTimeByLink).toEqual({
        state: 'OPEN',
        number: reported.number,
        proposedBy: 'Leverandør X',
        offeredTo: 'AUB',
        dueAt: '2026-11-26T09:00:00Z',
      })
    }
    const answers = await Promise.all([1, 2].map(() => door.ask(ACCEPT, { variables: { input: { secret } } })))
    const kinds = answers.map(({ body }) => body.data.acceptFeedbackTimeByLink.__typename)
    expect(kinds.sort()).toEqual(['FeedbackTimeAcceptedByLink', 'ProposalClosed'])
    expect((await door.ask(LOOK, { variables: { secret } })).body.data.feedbackTimeByLink.state).toBe('USED')
    expect(running(await look(x.token, proposed.incident, 'clocks { kind state dueAt }'))).toContain(
      'AGREED_FEEDBACK 2026-11-26T09:00:00Z',
    )
  })

  test('A forged link, one of another purpose and one that was replaced open nothing', async () => {
    const { x } = database.cast
    const reported = await report({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
    const proposed = await act('proposeFeedbackTime', x.token, {
      ...at(reported),
      about: 'FEEDBACK',
      dueAt: '2026-11-26T09:00:00Z',
    })
    const { secret } = await mailed(reported)
    const id = Buffer.from(proposed.proposal.proposalId, 'base64url').toString().split(':')[1] ?? ''
    const forged = [
      sealed(id, 'another secret', 'accept a feedback time'),
      sealed(id, settings().linkSecret, 'link'),
      `${secret.slice(0, -2)}xx`,
      'v1.a.b.c',
    ]
    for (const one of forged) {
      expect((await door.ask(LOOK, { variables: { secret: one } })).body.data.feedbackTimeByLink.state).toBe('UNKNOWN')
      expect(
        (await door.ask(ACCEPT, { variables: { input: { secret: one } } })).body.data.acceptFeedbackTimeByLink.code,
      ).toBe('LINK_CLOSED')
    }
    await act('proposeFeedbackTime', x.token, {
      ...at(proposed.incident),
      about: 'FEEDBACK',
      dueAt: '2026-11-27T09:00:00Z',
    })
    expect((await door.ask(LOOK, { variables: { secret } })).body.data.feedbackTimeByLink.state).toBe('WITHDRAWN')
    expect((await door.ask(ACCEPT, { variables: { input: { secret } } })).body.data.acceptFeedbackTimeByLink.code).toBe(
      'PROPOSAL_CLOSED',
    )
  })

  test('Only whoever is asked gets the link; the affected school is told without it', async () => {
    const { x } = database.cast
    const reported = await report({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
    await act('proposeFeedbackTime', x.token, { ...at(reported), about: 'FEEDBACK', dueAt: '2026-11-28T09:00:00Z' })
    const rows =
      await database.admin`select o.name, data->>'acceptPath' is not null as accepts from delivery d join organisation o on o.id = d.organisation_id
      where case_id = ${Buffer.from(reported.id, 'base64url').toString().slice(9)} and data->>'what' = 'FEEDBACK_PROPOSED' order by 1`
    expect(rows.map(row => [row.name, row.accepts])).toEqual([
      ['AUB', true],
      ['Skole A', false],
    ])
  })
})

test('A token without the scope may do none of it (C.4)', async () => {
  const { a } = database.cast
  await database.admin`update api_token set scopes = '{cases:read}' where secret_hash = ${a.client.hash}`
  const reported = await report()
  const inputs = {
    changePriority: { priority: 'P1', reason: 'NEW_FACTS', text: 'Alt er stoppet.' },
    claimShouldHaveDetected: { shouldHaveDetectedAt: '2026-11-24T07:00:00Z', reason: 'Alarmen lød.' },
    proposeFeedbackTime: { about: 'FEEDBACK', dueAt: '2026-12-24T07:00:00Z' },
    reopenIncident: { text: 'Fejlen er der igen.' },
    cancelIncident: { reason: 'MISTAKE', text: 'Meldt ved en fejl.' },
  }
  for (const [verb, input] of Object.entries(inputs))
    expect(await act(verb, a.token, { ...at(reported), ...input }), verb).toMatchObject({ code: 'NOT_PERMITTED' })
})
