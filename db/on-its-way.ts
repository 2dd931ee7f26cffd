/**
 * A statement that was sent and is awaited later: a failure of its own is met by whoever awaits it, and of what only goes
 * ahead (`begin`) by the statement behind it, which fails too. Until then it is no unhandled rejection.
 */
export function onItsWay<T extends Promise<unknown>>(statement: T): T {
  statement.catch(() => undefined)
  return statement
}
