import type { Letter, OpenCase } from '#db/open-case.ts'

/**
 * Time that was caught up with in one go, after a standstill or a jump, is one letter for each matter and recipient, the
 * latest. Every miss stays in the history; what has been missed meanwhile is no longer "at risk".
 */
export function foldLetters(open: OpenCase, from: number): void {
  const latest = new Map<string, Letter>()
  for (const letter of open.letters.splice(from)) {
    const { data } = letter
    if (data.template === 'CLOCK_AT_RISK' && data.clock.dueAt < open.at.toISOString()) continue
    const clock = 'clock' in data ? data.clock.kind : ''
    const level = 'level' in data ? data.level : 'what' in data ? data.what : ''
    latest.set([letter.recipient, data.template, clock, level].join('|'), letter)
  }
  open.letters.push(...[...latest.values()].sort((a, b) => a.eventSeq - b.eventSeq))
}
