import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await freshDatabase()
  await database.setClock('2026-11-24T09:00:00Z')
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const idOf = (row: { id: string }) => Buffer.from(`Organisation:${row.id}`).toString('base64url')

const WHOLE = `query ($number: String!) {
  incidents(first: 100) { nodes { id number seq version } totalCount }
  search(text: "formodning", first: 20) { nodes { __typename } }
  changes(first: 100) { nodes { __typename kind } }
  incident(by: { number: $number }) {
    id number title state priority version seq openedAt caseType isBroadcast request { state } coordinators { name }
    calls { note } checklist { kind doneAt doneByName } schoolOutcomes { outcome school { name } }
    clocks { id state dueAt } breaches { id } escalations { id deliveries { recipient channel state answer } }
    timeline(first: 100) { nodes { seq kind summary note isPrivate call { note } status { number } hash deliveries { recipient } } }
    viewerMay
  }
}`

async function report(token: string, input: object = {}) {
  const answer = await door.ask(REPORT, { token, variables: { input: { ...complete, priority: 'P1', ...input } } })
  return answer.body.data.reportIncident.incident
}

async function act(verb: string, token: string, input: object) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`.replace(/^Appoint.*/, 'AppointInput')
  const success = '... on Refusal { code message field }'
  const { body } = await door.ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${success} } }`, {
    token,
    variables: { input },
  })
  return body.data?.[verb] ?? body
}

describe('A note of AUB (fault 51)', () => {
  test('leaves every answer of a school and a supplier the same to the letter: case, log, list, search, feed', async () => {
    const { a, x, aub } = database.cast
    const { id, number } = await report(a.token)
    const seen = async (token: string) => {
      const { body } = await door.ask(WHOLE, { token, variables: { number } })
      expect(body.errors).toBeUndefined()
      return JSON.stringify(body.data)
    }
    const before = [await seen(a.token), await seen(x.token)]
    const note = await act('addNote', aub.token, { id, expectedVersion: 1, text: 'Vores formodning om leverandøren.' })
    expect(note).toEqual({ __typename: 'NoteAdded' })
    expect([await seen(a.token), await seen(x.token)]).toEqual(before)
    expect(await seen(aub.token)).toContain('Vores formodning')
    // And AUB's next act still fits the version that everybody sees.
    const status = await act('sendStatus', aub.token, { id, expectedVersion: 1, situation: 'Hvordan går det?' })
    expect(status).toEqual({ __typename: 'StatusSent' })
  })
})

describe('Coordination through the API', () => {
  test('a call, both roles and the checklist of a critical incident (R-5.19, R-5.21, R-5.22)', async () => {
    const { a, x, aub } = database.cast
    const { id, number } = await report(a.token)
    const call = { number: '70113000', spokenWith: 'Bo Vagt', result: 'ANSWERED', note: 'Fejlen er meldt.' }
    const person = { name: 'Lea Krog', phone: '70113002', email: 'lea@drift.example' }
    expect(await act('logCall', a.token, { id, expectedVersion: 1, ...call })).toEqual({ __typename: 'CallLogged' })
    expect(await act('appointSituationManager', aub.token, { id, expectedVersion: 2, ...person })).toEqual({
      __typename: 'SituationManagerAppointed',
    })
    expect(await act('appointCoordinatingContact', x.token, { id, expectedVersion: 3, ...person })).toEqual({
      __typename: 'CoordinatingContactAppointed',
    })
    const { body } = await door.ask(WHOLE, { token: a.token, variables: { number } })
    const { checklist, calls, coordinators } = body.data.incident
    const done = checklist
      .filter((step: { doneAt: string | null }) => step.doneAt)
      .map((step: { kind: string }) => step.kind)
    expect(done).toEqual(['CALLED', 'SITUATION_MANAGER', 'COORDINATING_CONTACT'])
    expect(calls).toEqual([{ note: 'Fejlen er meldt.' }])
    expect(coordinators).toHaveLength(2)
  })

  test('a stale version, a role that may not and a bad telephone are refused with code, sentence and field', async () => {
    const { a, x, aub } = database.cast
    const { id } = await report(a.token)
    const person = { name: 'Lea Krog', phone: '70113002', email: 'lea@drift.example' }
    expect(await act('appointSituationManager', aub.token, { id, expectedVersion: 7, ...person })).toMatchObject({
      code: 'VERSION_CONFLICT',
      field: ['expectedVersion'],
    })
    expect(await act('appointSituationManager', x.token, { id, expectedVersion: 1, ...person })).toMatchObject({
      code: 'NOT_PERMITTED',
    })
    expect(
      await act('appointSituationManager', aub.token, { id, expectedVersion: 1, ...person, phone: '12' }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['phone'],
      message: expect.stringContaining('er ikke et telefonnummer'),
    })
  })

  test('a request for a test is opened, listed by its kind, answered and closed (R-3.3)', async () => {
    const { a, x, aub } = database.cast
    const {
      priority: _priority,
      impact: _impact,
      urgency: _urgency,
      businessConsequence: _consequence,
      ...rest
    } = complete
    const answer = await door.ask(REPORT, {
      token: aub.token,
      variables: {
        input: { ...rest, caseType: 'TEST_REQUEST', schools: [idOf(a)], request: { environment: 'Test 2' } },
      },
    })
    const { id } = answer.body.data.reportIncident.incident
    const list = '{ incidents(filter: { caseType: [TEST_REQUEST] }) { nodes { id caseType } } }'
    expect((await door.ask(list, { token: x.token })).body.data.incidents.nodes).toEqual([
      { id, caseType: 'TEST_REQUEST' },
    ])
    expect(
      await act('beginIncident', x.token, { id, expectedVersion: 1, handler: { name: 'En Mand', phone: '70113000' } }),
    ).toMatchObject({
      code: 'NOT_AN_INCIDENT',
    })
    expect(await act('answerRequest', x.token, { id, expectedVersion: 1, answer: 'ACCEPTED' })).toEqual({
      __typename: 'RequestAnswered',
    })
    expect(await act('answerRequest', x.token, { id, expectedVersion: 2, answer: 'DONE' })).toEqual({
      __typename: 'RequestAnswered',
    })
    expect(await act('closeIncident', aub.token, { id, expectedVersion: 3 })).toEqual({ __typename: 'IncidentClosed' })
  })

  test('a repeat of a call by the same key is one call; with another text it is a conflict (fault 1)', async () => {
    const { a } = database.cast
    const { id, number } = await report(a.token)
    const call = { number: '70113000', spokenWith: 'Bo Vagt', result: 'ANSWERED', clientMutationId: 'opkald-1' }
    const log = (note: string) => act('logCall', a.token, { id, expectedVersion: 1, ...call, note })
    expect(await Promise.all([log('Meldt.'), log('Meldt.'), log('Meldt.')])).toEqual(
      Array(3).fill({ __typename: 'CallLogged' }),
    )
    expect(await log('Noget andet.')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    const { body } = await door.ask(WHOLE, { token: a.token, variables: { number } })
    expect(body.data.incident.calls).toHaveLength(1)
  })
})
