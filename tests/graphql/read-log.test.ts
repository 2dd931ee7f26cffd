import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IncidentPageDocument } from '#graphql/generated/operations.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let db: TestDatabase
let door: Door
beforeAll(async () => {
  db = await freshDatabase()
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await db.close()
})

type Case = Readonly<{ id: string; number: string }>
async function reported(title: string): Promise<Case> {
  const variables = { input: { ...complete, title } }
  const { body } = await door.ask(REPORT, { token: db.cast.a.token, variables })
  return body.data.reportIncident.incident
}
const EXPORT =
  'mutation ($input: ExportIncidentInput!) { exportIncident(input: $input) { ... on CaseExported { document } } }'

/** The three ways to a case's content, each by supplier X: the page's own question, a tool's, and the file. */
const ways = {
  page: ({ number }: Case) =>
    asPerson(door, db.cast.x.person, print(IncidentPageDocument), {
      number,
      after: null,
      isOlder: false,
      isChoosing: false,
    }),
  API: async ({ id }: Case) => {
    const query = 'query ($id: ID!) { incident(by: { id: $id }) { description } }'
    return (await door.ask(query, { token: db.cast.x.token, variables: { id } })).body
  },
  export: async ({ id }: Case) =>
    (await door.ask(EXPORT, { token: db.cast.x.token, variables: { input: { id } } })).body,
} as const

const reads = (title: string) =>
  db.admin`select r.channel, r.organisation_id from case_read r join incident i on i.id = r.case_id where i.title = ${title}`
const exported = (title: string) =>
  db.admin`select e.seq from case_event e join incident i on i.id = e.case_id where i.title = ${title} and e.kind = 'CaseExported'`

describe.each(['page', 'API', 'export'] as const)('A read by %s', way => {
  test('stands in the read log when the answer is there (R-5.15)', async () => {
    const title = `Læst ved ${way}`
    const body = await ways[way](await reported(title))
    expect(body.errors).toBeUndefined()
    expect(JSON.stringify(body)).toContain(complete.description)
    expect(await reads(title)).toEqual([{ channel: way === 'page' ? 'WEB' : 'API', organisation_id: db.cast.x.id }])
  })

  test('is of one transaction with its log: where that fails at the commit, there is no answer and no read (fault 91)', async () => {
    const title = `Ikke læst ved ${way}`
    const found = await reported(title)
    await db.admin`create function full_log() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$`
    await db.admin`create constraint trigger full_log after insert on case_read deferrable initially deferred
      for each row execute function full_log()`
    try {
      const body = await ways[way](found)
      expect(JSON.stringify(body)).not.toContain(complete.description)
      expect(body.errors?.length).toBeGreaterThan(0)
    } finally {
      await db.admin`drop function full_log cascade`
    }
    expect(await reads(title)).toEqual([])
    // An export is an entry before anything leaves: that it was asked for stays.
    if (way === 'export') expect(await exported(title)).toHaveLength(1)
  })
})
