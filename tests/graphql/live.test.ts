import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { uuidOf } from '#graphql/global-id.ts'
import { endStreams, startLive } from '#graphql/live.ts'
import { executableSchema } from '#graphql/schema.ts'
import { streamDoor } from '#graphql/stream.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let database: TestDatabase
let door: Door
let server: Server
let url: string
let live: { stop(): Promise<void> }

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  const answer = streamDoor(executableSchema())
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql/stream`
  live = startLive(database.lanes.web)
})
afterAll(async () => {
  await live.stop()
  server.closeAllConnections()
  await door.close()
  await database.close()
})

type Change = { caseId: string; seq: number }

/** A stream as a client reads it: `next` waits for a change, `isOver` for the end. */
async function follow(token: string, query = 'subscription { caseChanged { caseId seq } }') {
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
  })
  expect(response.status).toBe(200)
  const seen: Change[] = []
  const waiters: (() => void)[] = []
  let isOver = false
  const done = (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (\{.*\})$/m.exec(text.slice(0, end))?.[1]
        const change = data && (JSON.parse(data) as { data?: { caseChanged: Change } }).data?.caseChanged
        if (change) seen.push(change)
        text = text.slice(end + 2)
        for (const wake of waiters.splice(0)) wake()
      }
    }
    isOver = true
  })()
  return {
    seen,
    done,
    isOver: () => isOver,
    async until(found: (change: Change) => boolean): Promise<Change> {
      for (;;) {
        const change = seen.find(found)
        if (change) return change
        await new Promise<void>(resolve => waiters.push(resolve))
      }
    },
    close: () => response.body?.cancel().catch(() => undefined),
  }
}

async function report(token: string, title: string): Promise<string> {
  const { body } = await door.ask(REPORT, { token, variables: { input: { ...complete, title } } })
  await asClock(tx => announceChanges(tx, 500))
  return body.data.reportIncident.incident.id
}

test("A party hears of a change of its own case and never of another school's (fault 49)", async () => {
  const { a, b } = database.cast
  const [mine, theirs] = [await follow(a.token), await follow(b.token)]
  const id = await report(a.token, 'Hørt af A alene')
  expect(await mine.until(change => change.caseId === id)).toMatchObject({ seq: expect.any(Number) })
  const other = await report(b.token, 'Hørt af B alene')
  await theirs.until(change => change.caseId === other)
  expect(theirs.seen.map(change => change.caseId)).not.toContain(id)
  expect(mine.seen.map(change => change.caseId)).not.toContain(other)
  mine.close()
  theirs.close()
})

test('A stream of one case hears of no other', async () => {
  const { a } = database.cast
  const first = await report(a.token, 'Den ene sag')
  const one = await follow(a.token, `subscription { caseChanged(caseId: "${first}") { caseId seq } }`)
  const all = await follow(a.token)
  const second = await report(a.token, 'Den anden sag')
  await all.until(change => change.caseId === second)
  expect(one.seen.filter(change => change.caseId !== first)).toEqual([])
  one.close()
  all.close()
})

test('A change that is committed after a later one is heard all the same', async () => {
  const { a } = database.cast
  const id = await report(a.token, 'Sent ude')
  const stream = await follow(a.token)
  await database.admin.begin(async sql => {
    await sql`insert into outbox (case_id, seq, kind, rings) select case_id, 2, kind, false from outbox
      where case_id = ${uuidOf('Incident', id) ?? ''}`
    const later = await report(a.token, 'Tidligt ude')
    await stream.until(change => change.caseId === later)
    expect(stream.seen).not.toContainEqual({ caseId: id, seq: 2 })
  })
  await asClock(tx => announceChanges(tx, 100))
  await stream.until(change => change.caseId === id && change.seq === 2)
  stream.close()
})

test('A listener whose connection is lost listens again and asks what it missed', async () => {
  const { a } = database.cast
  const stream = await follow(a.token)
  await database.admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aub live'`
  const id = await report(a.token, 'Mens ingen lyttede')
  await stream.until(change => change.caseId === id)
  stream.close()
})

test('A revoked token ends the stream at the next change, and opens no new one', async () => {
  const { y, a } = database.cast
  const stream = await follow(y.token)
  await database.admin`update api_token set revoked_at = now() where secret_hash = ${y.client.hash}`
  await report(a.token, 'Efter tilbagekaldelse')
  await stream.done
  expect(stream.isOver()).toBe(true)
  const again = await fetch(`${url}?query=${encodeURIComponent('subscription { caseChanged { seq } }')}`, {
    headers: { authorization: `Bearer ${y.token}` },
  })
  expect(again.status).toBe(401)
})

test('Nobody follows without a credential, and nothing but subscriptions is answered', async () => {
  const query = encodeURIComponent('subscription { caseChanged { seq } }')
  expect((await fetch(`${url}?query=${query}`)).status).toBe(401)
  const asked = await fetch(`${url}?query=${encodeURIComponent('{ viewer { name } }')}`, {
    headers: { authorization: `Bearer ${database.cast.a.token}`, accept: 'text/event-stream' },
  })
  expect(await asked.text()).toContain('Only subscriptions')
})

test('When the process stops its streams end', async () => {
  const stream = await follow(database.cast.a.token)
  endStreams()
  await stream.done
  expect(stream.isOver()).toBe(true)
})
