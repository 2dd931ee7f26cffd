/**
 * For the process that answers requests. Nearly all that an answer makes is garbage when it has left: with room for more
 * of it the collector runs less often and copies less: between 5 and 18 % of the CPU of a list.
 */
export const WEB_FLAGS = ['--max-semi-space-size=32'] as const
