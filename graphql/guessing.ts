import { GraphQLError } from 'graphql'
import { requestError } from './errors.ts'

const windowMs = 60_000
const mostWrong = 100
const mostKept = 20_000

type Tries = { wrong: number; since: number }

const tries = new Map<string, Tries>()

function triesOf(address: string): Tries {
  const found = tries.get(address)
  if (found && performance.now() - found.since < windowMs) return found
  if (tries.size >= mostKept) tries.clear()
  const fresh = { wrong: 0, since: performance.now() }
  tries.set(address, fresh)
  return fresh
}

/**
 * Counts a wrong credential; from the hundredth in a minute the answer is "slow down" and no longer "wrong". Every
 * credential is still looked at, so the owner of a right one behind the same address is never locked out (fault 80).
 */
export function noteWrong(address: string): void {
  const mine = triesOf(address)
  mine.wrong++
  if (mine.wrong <= mostWrong) return
  throw requestError('RATE_LIMITED', 'Too many wrong credentials came from this address. Try again in a minute.', {
    status: 429,
    headers: new Map([['retry-after', '60']]),
  })
}

/** Counts the credential that `body` is asked with when it turns out wrong: by its form, or by the database's word. */
export async function countingWrong<T>(address: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (isWrong(error)) noteWrong(address)
    throw error
  }
}

const isWrong = (error: unknown) =>
  error instanceof GraphQLError
    ? error.extensions.code === 'UNAUTHENTICATED'
    : error instanceof Error && error.name === 'NotSignedIn'
