import { encode } from 'next-auth/jwt'
import type { Member } from '#tests/cast.ts'
import type { Door } from './door.ts'

/** Asks as a signed-in person: annexes are kept by people, never by tokens (C.4). */
export async function asPerson(door: Door, person: Member, query: string, variables: object = {}, language = 'da') {
  const cookie = `next-auth.session-token=${await encode({ token: { sid: person.sid }, secret: 'secret of the tests' })}`
  const headers = { cookie, origin: 'http://desk.example', 'accept-language': language }
  return (await door.ask(query, { variables, headers })).body
}

export const globalIdOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url')
