import type { IncomingMessage } from 'node:http'
import { type ClockMove, isClockMove, moveClock } from '#db/commands/move-clock.ts'
import { asHolder } from '#db/connection.ts'
import { installationNow } from '#db/queries/installation.ts'
import { bodyOf } from '#graphql/body.ts'
import { assertSameOrigin, credentialOf } from '#graphql/credential.ts'
import { requestError, unauthenticated } from '#graphql/errors.ts'

type Answer = Readonly<{ status: number; body: Readonly<Record<string, unknown>> }>

/**
 * The demo's time: GET tells it, POST {"move": "+15m"} moves it ahead, POST {"to": "2026-11-27T14:20:00Z"} to an instant.
 * Demo and test only; the caller sees to that.
 */
export async function clockDoor(request: IncomingMessage): Promise<Answer> {
  if (request.method === 'GET') return { status: 200, body: { now: (await installationNow()).now.toISOString() } }
  if (request.method !== 'POST')
    throw requestError('METHOD_NOT_ALLOWED', 'GET tells the time, POST moves it.', {
      status: 405,
      headers: new Map([['allow', 'GET, POST']]),
    })
  const read = bodyOf(request)
  const credential = await credentialOf(request.headers)
  if (!credential) throw unauthenticated()
  if (credential.kind === 'SESSION') assertSameOrigin(request.headers, true)
  const { kind, organisationKind } = await asHolder(credential, async ({ actor }) => actor)
  if (kind === 'CLIENT' && organisationKind !== 'AUB')
    throw requestError('FORBIDDEN', "Only AUB's client may move the demo's time.", { status: 403 })
  const { now } = await moveClock(await wishOf(await read()))
  return { status: 200, body: { now: now.toISOString() } }
}

async function wishOf({ move, to }: Readonly<Record<string, unknown>>): Promise<ClockMove | Date> {
  if (typeof move === 'string' && isClockMove(move)) return move
  const instant = new Date(typeof to === 'string' ? to : Number.NaN)
  if (instant > (await installationNow()).now) return instant
  const wanted = '`move` must be +15m, +1h, next, +1d or +10d, or `to` an instant that is still ahead.'
  throw requestError('BAD_USER_INPUT', wanted, { status: 400 })
}
