import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock } from '#db/connection.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { holdClock } from '#tests/db/desk.ts'
import { ANALYSIS } from '#tests/db/problem-desk.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { PROBLEM, type ProblemVerbName, problemVerb } from './problem-stories.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  await database.admin`update api_token set scopes = '{cases:read,incidents:write,problems:write}'`
})
afterAll(async () => {
  await door.close()
  await database.close()
})

type Who = TestDatabase['cast']['x']
const byToken = async (who: Who, query: string, variables: object) =>
  (await door.ask(query, { token: who.token, variables })).body
const byPerson = (who: Who, query: string, variables: object, language?: string) =>
  asPerson(door, who.person, query, variables, language)

async function speak(who: Who, verb: ProblemVerbName, input: object, how = byToken) {
  const body = await how(who, problemVerb(verb), { input })
  return body.data?.[verb] ?? body
}

/** A critical incident of school A that got a workaround, solved, by the API alone. */
async function workedAround(): Promise<{ id: string; number: string; version: number }> {
  const { a, x } = database.cast
  const input = {
    ...complete,
    priority: 'P1',
    critical: { dataCannotBeDelivered: true },
    schools: [globalIdOf('Organisation', a.id)],
  }
  const { incident } = (await byToken(x, REPORT, { input })).data.reportIncident
  const handler = { name: 'Vagthavende', phone: '70113000' }
  const solution = { text: 'Kørt i hånden.', isRootCauseKnown: true, workaround: 'Kør i hånden.', handler }
  const solved = await byToken(x, verbs.resolveIncident, {
    input: { id: incident.id, expectedVersion: 1, ...solution },
  })
  return { ...incident, version: solved.data.resolveIncident.incident.version }
}

const owner = { name: 'Ea Ejer', phone: '70113000', email: 'ea@x.example' }
const texts = { title: 'Certifikater udløber', description: 'Leverancen stopper, når et certifikat udløber.' }
const close = (who: Who, incident: { id: string; version: number }) =>
  byToken(who, verbs.closeIncident, { input: { id: incident.id, expectedVersion: incident.version } })
const find = async (who: Who, number: string) => (await byToken(who, PROBLEM, { number })).data.problem
const settle = (id: string) =>
  asClock(tx => settleProblem(tx, Buffer.from(id, 'base64url').toString().split(':')[1] ?? '', 'TIMER'))

describe('From a critical incident to a closed problem, through the API alone', () => {
  test('Close refused; problem; days 5, 8, 10; day 25 refused, day 20 agreed; sent, returned, sent, solved, closed (R-5.37, R-5.39)', async () => {
    const { x, aub } = database.cast
    // Wednesday 3 February 2027: by the wall calendar day 5 is the 10th, 8 the 15th, 10 the 17th, 20 the 3rd of March.
    await holdClock(database, '2027-02-03T10:00:00+01:00')
    const incident = await workedAround()
    const refused = (await close(aub, incident)).data.closeIncident
    expect(refused).toMatchObject({ __typename: 'ProblemRequired', conditions: ['MAJOR_INCIDENT_WITH_WORKAROUND'] })
    expect(refused.message).toContain('Opret problemet')

    const opened = await speak(x, 'openProblem', { incidents: [incident.id], ...texts, problemOwner: owner })
    const { number, id } = opened.problem
    expect(number).toMatch(/^PRB-2027-\d{6,8}$/)
    expect(opened.problem.rootCause).toMatchObject({
      state: 'DUE',
      tenDaysOn: '2027-02-17',
      wallOn: '2027-03-03',
      workingDaysLeft: 10,
    })
    // The link is in the incident's history too; its closing has the version it had.
    expect((await close(aub, incident)).data.closeIncident).toMatchObject({ __typename: 'IncidentClosed' })

    for (const day of ['10', '15', '17']) {
      await holdClock(database, `2027-02-${day}T08:00:00+01:00`)
      await settle(id)
    }
    const reminded = (await find(x, number)).timeline.nodes.filter(
      (one: { kind: string }) => one.kind === 'RootCauseReminded',
    )
    expect(reminded.map((one: { summary: string }) => one.summary)).toEqual([
      'Ejeren er mindet om årsagsanalysen, der forfalder i dag.',
      'Ejeren er mindet om årsagsanalysen, der forfalder om 2 arbejdsdage.',
      'Ejeren er mindet om årsagsanalysen, der forfalder om 5 arbejdsdage.',
    ])

    const at = async () => ({ id, expectedVersion: (await find(x, number)).version })
    const reason = 'Leverandørens log kommer først senere.'
    const tooLate = await speak(x, 'askExtension', { ...(await at()), wishedOn: '2027-03-10', reason })
    expect(tooLate).toMatchObject({ __typename: 'ExtensionBeyondWall', field: ['wishedOn'] })
    expect(tooLate.message).toContain('onsdag 3. mar. 2027')
    await speak(x, 'askExtension', { ...(await at()), wishedOn: '2027-03-03', reason })
    // A token never agrees (C.4).
    const granted = { ...(await at()), isGranted: true }
    expect(await speak(aub, 'answerExtension', granted)).toMatchObject({ __typename: 'NotPermitted' })
    const agreed = await speak(aub, 'answerExtension', granted, byPerson)
    expect(agreed.problem.rootCause).toMatchObject({ state: 'EXTENDED', dueOn: '2027-03-03', agreedOn: '2027-03-03' })

    await holdClock(database, '2027-03-03T23:59:59+01:00')
    const sent = await speak(x, 'sendRootCause', { ...(await at()), analysis: ANALYSIS })
    expect(sent.problem).toMatchObject({ rootCause: { state: 'SENT' }, breaches: [], analyses: [{ version: 1 }] })
    const missing = { ...(await at()), reason: 'Forebyggelsen er for vag til os.' }
    const returned = await speak(aub, 'returnRootCause', missing, byPerson)
    expect(returned.problem.rootCause.state).toBe('RETURNED')
    await holdClock(database, '2027-03-20T10:00:00+01:00')
    await settle(id)
    await speak(x, 'sendRootCause', { ...(await at()), analysis: ANALYSIS })
    await speak(x, 'solveProblem', { ...(await at()), resolution: 'Certifikaterne overvåges.' })
    const closed = await speak(x, 'closeProblem', await at())
    expect(closed.problem).toMatchObject({ state: 'CLOSED', breaches: [], viewerMay: [] })
    expect(closed.problem.analyses.map((one: { version: number }) => one.version)).toEqual([2, 1])
  })

  test('A date that passes unused is a breach that the owner and the school see with its true due time (R-3.6)', async () => {
    const { a, x } = database.cast
    await holdClock(database, '2027-02-03T10:00:00+01:00')
    const incident = await workedAround()
    const { problem } = await speak(x, 'openProblem', { incidents: [incident.id], ...texts, problemOwner: owner })
    await holdClock(database, '2027-02-18T00:00:01+01:00')
    await settle(problem.id)
    for (const who of [x, a])
      expect((await find(who, problem.number)).breaches).toEqual([
        { code: 'RCA_MISSED', dueAt: '2027-02-17T23:00:00Z' },
      ])
  })
})

describe('Bad input is refused at its field, in both languages', () => {
  test('An incomplete analysis names what is missing, and nothing is stored', async () => {
    const { x } = database.cast
    await holdClock(database, '2027-02-03T10:00:00+01:00')
    const { problem } = await speak(x, 'openProblem', {
      incidents: [(await workedAround()).id],
      ...texts,
      problemOwner: owner,
    })
    const input = { id: problem.id, expectedVersion: 1, analysis: { ...ANALYSIS, cause: '' } }
    const said = async (language: string) =>
      (await byPerson(x, problemVerb('sendRootCause'), { input }, language)).data.sendRootCause
    expect(await said('da')).toMatchObject({ code: 'ROOT_CAUSE_INCOMPLETE', field: ['analysis', 'cause'] })
    expect((await said('da')).message).toContain('Årsagsanalysen mangler: årsag.')
    expect((await said('en')).message).toContain('The root cause analysis lacks: cause.')
    expect((await find(x, problem.number)).analyses).toEqual([])
  })

  test("A known error is told to the supplier's school by service, without the problem that is not its own", async () => {
    const { a, b, x } = database.cast
    await holdClock(database, '2027-02-03T10:00:00+01:00')
    const { problem } = await speak(x, 'openProblem', {
      incidents: [],
      services: ['SCHOOL_STAY'],
      ...texts,
      problemOwner: owner,
    })
    const known = { cause: 'Udløbet certifikat.', workaround: 'Vent til klokken ni.', reviewOn: '2027-03-01' }
    await speak(x, 'recordKnownError', { id: problem.id, expectedVersion: 1, ...known })
    const query = `{ knownErrors(service: SCHOOL_STAY, category: OTHER, first: 5) { nodes { title workaround problemNumber owner { name } } } }`
    for (const school of [a, b])
      expect((await byToken(school, query, {})).data.knownErrors.nodes).toContainEqual({
        title: texts.title,
        workaround: known.workaround,
        problemNumber: null,
        owner: { name: x.name },
      })
    expect((await byToken(a, PROBLEM, { number: problem.number })).data.problem).toBeNull()
  })

  test('Resources are asked for with a day, overdue is shown, and only the other side answers (R-5.6)', async () => {
    const { x, aub } = database.cast
    await holdClock(database, '2027-02-03T10:00:00+01:00')
    const { problem } = await speak(x, 'openProblem', {
      incidents: [(await workedAround()).id],
      ...texts,
      problemOwner: owner,
    })
    const wanted = 'En person, der kender jeres kø, i to timer.'
    const ask = (replyBy: string) =>
      speak(x, 'requestResources', { id: problem.id, expectedVersion: 1, wanted, replyBy })
    expect(await ask('2027-02-03T09:00:00+01:00')).toMatchObject({ code: 'INVALID_INPUT', field: ['replyBy'] })
    const asked = await ask('2027-02-05T12:00:00+01:00')
    const [request] = asked.problem.resourceRequests
    await holdClock(database, '2027-02-05T12:00:01+01:00')
    expect((await find(aub, problem.number)).resourceRequests).toMatchObject([{ isOverdue: true }])
    const answer = { id: problem.id, expectedVersion: 2, requestId: request.id, answer: 'Lars kommer på mandag.' }
    expect(await speak(x, 'answerResources', answer)).toMatchObject({ code: 'NOT_PERMITTED' })
    const answered = await speak(aub, 'answerResources', answer)
    expect(answered.problem.resourceRequests).toMatchObject([{ isOverdue: false, answer: 'Lars kommer på mandag.' }])
  })
})

describe('Lists of problems', () => {
  test('Pages forwards and backwards hold the same rows, those with the earliest date first', async () => {
    const { x } = database.cast
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      problems(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { number rootCause { state dueOn } } pageInfo { endCursor startCursor hasNextPage } } }`
    const all = (await byToken(x, query, { first: 100 })).data.problems
    expect(all.nodes.length).toBeGreaterThan(4)
    expect(all.totalCount).toBe(all.nodes.length)
    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const {
        nodes,
        pageInfo,
      }: { nodes: { number: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (
        await byToken(x, query, { first: 2, after })
      ).data.problems
      forwards.push(...nodes.map(one => one.number))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(forwards).toEqual(all.nodes.map((one: { number: string }) => one.number))
    const last = (await byToken(x, query, { last: 2 })).data.problems
    expect(last.nodes.map((one: { number: string }) => one.number)).toEqual(forwards.slice(-2))
    const owed = all.nodes.filter((one: { rootCause: { state: string } }) => one.rootCause.state === 'DUE')
    expect(owed).toEqual(all.nodes.slice(0, owed.length))
  })

  test('The trend counts what the asker may see, by service, kind of fault and month (R-5.34)', async () => {
    const { a, b } = database.cast
    const query = '{ causeTrend(months: 3) { service category month incidents withProblem } }'
    const count = async (who: Who) =>
      (await byToken(who, query, {})).data.causeTrend.reduce(
        (sum: number, one: { incidents: number }) => sum + one.incidents,
        0,
      )
    expect(await count(a)).toBeGreaterThan(0)
    expect(await count(b)).toBe(0)
    expect((await byToken(a, query.replace('3', '25'), {})).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})
