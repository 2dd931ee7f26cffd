import { describe, expect, it } from 'vitest'
import { nextClimb } from '#domain/escalation.ts'
import { INSTRUCTION_2026, type InstructionVersion } from '#domain/instruction.ts'
import type { Priority } from '#domain/service-level.ts'
import { at, open } from './worked-cases.ts'

const weekdays = ['1', '2', '3', '4', '5']
const office = open(Object.fromEntries(weekdays.map(day => [day, [['08:00', '16:00']]])))
const never = open({})
const statutory: InstructionVersion = {
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, workingDayProfile: 'DK_STATUTORY' },
}

describe('A step of the ladder that nobody answers moves up (R-3.6)', () => {
  it.each<[string, Priority, string, string]>([
    [
      'priority 1 after 15 minutes, in the middle of the night',
      1,
      '2026-11-28T02:15:01+01:00',
      '2026-11-28T02:30:01+01:00',
    ],
    [
      'priority 2 after an hour of phone time, over a weekend',
      2,
      '2026-11-27T15:30:01+01:00',
      '2026-11-30T08:30:01+01:00',
    ],
    ['priority 3 when the next working day is over', 3, '2026-11-27T15:30:01+01:00', '2026-12-01T00:00:00+01:00'],
    ['priority 4 when the next working day is over', 4, '2026-11-25T09:00:00+01:00', '2026-11-27T00:00:00+01:00'],
  ])('%s', (_what, priority, from, wanted) => {
    expect(nextClimb({ priority, from: at(from), calendar: office }, INSTRUCTION_2026)).toEqual(at(wanted))
  })

  it('Hours that never open count as working days', () => {
    const climbed = nextClimb({ priority: 2, from: at('2026-11-25T09:00:00+01:00'), calendar: never }, INSTRUCTION_2026)
    expect(climbed).toEqual(at('2026-11-27T00:00:00+01:00'))
  })

  it("The working days are those of the version's profile", () => {
    const input = { priority: 3, from: at('2026-12-23T09:00:00+01:00'), calendar: office } as const
    expect(nextClimb(input, INSTRUCTION_2026)).toEqual(at('2026-12-29T00:00:00+01:00'))
    expect(nextClimb(input, statutory)).toEqual(at('2026-12-25T00:00:00+01:00'))
  })
})
