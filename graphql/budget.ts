import { requestError } from './errors.ts'

const hourMs = 3_600_000
const mostCallers = 20_000

type Account = { left: number; at: number }

export type Budget = Readonly<{ perHour: number; left: number; resetSeconds: number }>

/** What each caller may spend in an hour. It refills steadily, so a flood is felt at once and over in a moment. */
export function budgets(perHour: number, now: () => number = () => performance.now()) {
  const accounts = new Map<string, Account>()

  function account(caller: string): Account {
    const found = accounts.get(caller)
    if (found) {
      const at = now()
      found.left = Math.min(perHour, found.left + ((at - found.at) / hourMs) * perHour)
      found.at = at
      return found
    }
    // Whoever is forgotten begins afresh: that errs in the caller's favour.
    if (accounts.size >= mostCallers) accounts.clear()
    const opened = { left: perHour, at: now() }
    accounts.set(caller, opened)
    return opened
  }

  return {
    /** Takes the cost, or throws the 429 that says when there is enough again. */
    spend(caller: string, cost: number): Budget {
      const mine = account(caller)
      if (mine.left < cost) {
        const wait = Math.max(1, Math.ceil(((cost - mine.left) / perHour) * (hourMs / 1000)))
        throw requestError(
          'RATE_LIMITED',
          `The budget of ${perHour} cost units per hour is spent: this request costs ${cost} and ${Math.floor(mine.left)} are left. Try again in ${wait} s.`,
          {
            status: 429,
            headers: new Map([
              ['retry-after', String(wait)],
              ...rateLimitHeaders({ perHour, left: mine.left, resetSeconds: wait }),
            ]),
          },
          { cost: { requested: cost, left: Math.floor(mine.left), perHour } },
        )
      }
      mine.left -= cost
      return {
        perHour,
        left: Math.floor(mine.left),
        resetSeconds: Math.ceil(((perHour - mine.left) / perHour) * (hourMs / 1000)),
      }
    },
  }
}

/** IETF draft "RateLimit header fields for HTTP". */
export const rateLimitHeaders = (budget: Budget): [string, string][] => [
  ['ratelimit-policy', `"cost";q=${budget.perHour};w=3600`],
  ['ratelimit', `"cost";r=${Math.floor(budget.left)};t=${budget.resetSeconds}`],
]
