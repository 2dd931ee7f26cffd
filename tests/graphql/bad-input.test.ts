import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { rowCounts } from '#tests/db/desk.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let db: TestDatabase
let door: Door
let openId: string
let resolvedId: string
beforeAll(async () => {
  db = await freshDatabase()
  await db.setClock('2026-11-24T09:00:00Z')
  door = await openDoor()
  const at = { occurredAt: '2026-11-24T08:00:00Z', detectedAt: '2026-11-24T08:30:00Z' }
  openId = await reported({ priority: 'P1', ...at })
  resolvedId = await reported({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
  const solved = { text: 'Certifikatet er fornyet.', isRootCauseKnown: true, handler }
  expect(await act('resolveIncident', { id: resolvedId, ...solved })).toMatchObject({ __typename: 'IncidentResolved' })
})
afterAll(async () => {
  await door.close()
  await db.close()
})

const handler = { name: 'Bo Drift', phone: '70113002' }
const person = { name: 'Lea Krog', phone: '70113002', email: 'lea@drift.example' }
async function reported(input: object): Promise<string> {
  const { body } = await door.ask(REPORT, { token: db.cast.a.token, variables: { input: { ...complete, ...input } } })
  expect(body.data.reportIncident.__typename, JSON.stringify(body)).toBe('IncidentReported')
  return body.data.reportIncident.incident.id
}
async function act(verb: string, input: object, token = db.cast.a.token, language = 'da') {
  const type = verb.startsWith('appoint') ? 'AppointInput' : `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } } }`
  const headers = { 'accept-language': language }
  const variables = { input: { ...(verb !== 'reportIncident' && { expectedVersion: 1 }), ...input } }
  const { body } = await door.ask(query, { token, variables, headers })
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
  return body.data[verb]
}

type Bad = readonly [what: string, verb: string, input: () => object, code: string, field: string | null, da: string]
const words = (text: string) => ({ id: openId, situation: text })
const far = '2030-01-01T00:00:00Z'
const bad: readonly Bad[] = [
  [
    'a status on a resolved case',
    'sendStatus',
    () => ({ id: resolvedId, expectedVersion: 2, situation: 'Vi ser på det.' }),
    'ALREADY_RESOLVED',
    null,
    'allerede løst',
  ],
  [
    'a claim before the event',
    'claimShouldHaveDetected',
    () => ({ id: openId, shouldHaveDetectedAt: '2026-11-24T07:59:59Z', reason: 'Alarmen kom.' }),
    'INVALID_INPUT',
    'shouldHaveDetectedAt',
    'før, at fejlen opstod',
  ],
  [
    'a claim in the future',
    'claimShouldHaveDetected',
    () => ({ id: openId, shouldHaveDetectedAt: far, reason: 'Alarmen kom.' }),
    'INVALID_INPUT',
    'shouldHaveDetectedAt',
    'i fremtiden',
  ],
  [
    'an agreed time in the past',
    'proposeFeedbackTime',
    () => ({ id: p3Id(), about: 'FEEDBACK', dueAt: '2026-11-24T08:00:00Z' }),
    'INVALID_INPUT',
    'dueAt',
    'passeret',
  ],
  [
    'a Situation Manager without a telephone',
    'appointSituationManager',
    () => ({ id: openId, ...person, phone: ' ' }),
    'INVALID_INPUT',
    'phone',
    'mangler',
  ],
  [
    'NUL in a status',
    'sendStatus',
    () => words('Vi ser\u0000 på det.'),
    'INVALID_INPUT',
    'situation',
    'ikke kan gemmes',
  ],
  [
    'a lone surrogate in a status',
    'sendStatus',
    () => words('Vi ser \ud83d på det.'),
    'INVALID_INPUT',
    'situation',
    'ikke kan gemmes',
  ],
  [
    '10 001 characters',
    'sendStatus',
    () => words('å'.repeat(10_001)),
    'INVALID_INPUT',
    'situation',
    'højst 10000 tegn',
  ],
  [
    '10 001 characters of a note',
    'addNote',
    () => ({ id: openId, text: 'å'.repeat(10_001) }),
    'INVALID_INPUT',
    'text',
    'højst',
  ],
  [
    'NUL in a report',
    'reportIncident',
    () => ({ ...complete, description: `Data er stoppet siden${'\u0000'} i morges.` }),
    'INVALID_INPUT',
    'description',
    'ikke kan gemmes',
  ],
  [
    'a lone surrogate in a reason',
    'changePriority',
    () => ({ id: openId, priority: 'P2', reason: 'NEW_FACTS', text: 'Kun \ud83d dele.' }),
    'INVALID_INPUT',
    'text',
    'ikke kan gemmes',
  ],
]
let p3 = ''
const p3Id = () => p3
const AUB_SPEAKS = new Set(['appointSituationManager'])

describe('Each is refused with its code, its field and a sentence, and nothing is half-stored', () => {
  beforeAll(async () => {
    p3 = await reported({ priority: 'P3', impact: 'MEDIUM', urgency: 'MEDIUM' })
  })

  test.each(bad)('%s', async (_what, verb, input, code, field, da) => {
    const token = AUB_SPEAKS.has(verb) ? db.cast.aub.token : db.cast.a.token
    const before = await rowCounts(db)
    const refusal = await act(verb, input(), token)
    expect(refusal).toMatchObject({ code, field: field === null ? null : field.split('.') })
    expect(refusal.message).toContain(da)
    expect((await act(verb, input(), token, 'en')).message).not.toBe(refusal.message)
    expect(await rowCounts(db)).toEqual(before)
  })
})
