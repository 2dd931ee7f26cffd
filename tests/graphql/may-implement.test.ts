import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayImplementDoor } from '#graphql/may-implement.ts'
import { mintToken } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import './door.ts'

let database: TestDatabase
let server: Server
let url: string

beforeAll(async () => {
  database = await freshDatabase()
  server = createServer((request, response) => void mayImplementDoor(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/changes/RFC-2026-481516/may-implement`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await database.close()
})

const ask = async (token?: string) =>
  (await fetch(url, { headers: token ? { authorization: `Bearer ${token}` } : {} })).status
const tried = async (token: () => string | undefined) => {
  const answers = []
  for (let round = 0; round < 110; round++) answers.push(await ask(token()))
  return answers
}

test('A pipeline that brings no token is told so, and is not counted', async () => {
  expect(new Set(await tried(() => undefined))).toEqual(new Set([401]))
})

test('Whoever tries wrong tokens is slowed down, well formed or not; the owner of a right one is served (fault 80)', async () => {
  let round = 0
  const answers = await tried(() => (round++ % 2 ? mintToken() : 'guessed'))
  expect(answers.slice(0, 100)).toEqual(Array(100).fill(401))
  expect(answers.slice(100)).toEqual(Array(10).fill(429))
  expect(await ask(database.cast.a.token)).toBe(404)
})
