import { expect, test } from 'vitest'
import { reminderDue } from '#domain/token-terms.ts'

const day = 86_400_000
const now = new Date('2026-11-25T12:00:00Z')
const token = (left: number, lifetime: number, remindedDays: number | null = null) => {
  const expiresAt = new Date(now.getTime() + left * day)
  return { createdAt: new Date(expiresAt.getTime() - lifetime * day), expiresAt, remindedDays }
}

test.each([
  ['31 days before its end', token(31, 365), null],
  ['30 days before its end', token(30, 365), 30],
  ['29 days before its end, told before', token(29, 365, 30), null],
  ['7 days before its end', token(7, 365, 30), 7],
  ['a day before its end', token(1, 365, 7), 1],
  ['hours before its end, told the day before', token(0.2, 365, 1), null],
  ['at its end', token(0, 365, 7), null],
  ['after its end', token(-1, 365), null],
  ['a week before its end, when nothing ran before that', token(6, 365), 7],
  ['made for a week, at once', token(7, 7), null],
  ['made for a week, on its last day', token(1, 7), 1],
  ['made for a day', token(0.5, 1), null],
])('A token that is %s is reminded of as screens 5.18 says', (_when, one, days) => {
  expect(reminderDue(one, now)).toBe(days)
})
