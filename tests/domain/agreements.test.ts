import { describe, expect, it } from 'vitest'
import { detectionClaim } from '#domain/detection-claim.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { isOpen, openHoursPerWeek } from '#domain/opening-hours.ts'
import { proposedFeedback } from '#domain/proposed-feedback.ts'
import { publishHours } from '#domain/publish-hours.ts'
import { at, hours } from './worked-cases.ts'

describe('Feedback by agreement has a proposal (R-4.17)', () => {
  it('A P3 reported on Friday is proposed for the end of Monday, a P4 for the end of the fifth working day', () => {
    const friday = at('2026-11-27T23:30+01:00')
    expect(proposedFeedback(3, friday, INSTRUCTION_2026)).toEqual(at('2026-12-01T00:00+01:00'))
    expect(proposedFeedback(4, friday, INSTRUCTION_2026)).toEqual(at('2026-12-05T00:00+01:00'))
    expect([1, 2].map(priority => proposedFeedback(priority as 1 | 2, friday, INSTRUCTION_2026))).toEqual([null, null])
  })
})

describe('A claim that the fault should have been found (R-4.12)', () => {
  const now = at('2026-11-23T12:00+01:00')
  const opened = { openedAt: at('2026-11-23T10:00+01:00'), priority: 1, solvedAt: null } as const
  const claim = (text: string, occurred: string | null = '2026-11-23T08:00+01:00', more: object = {}) =>
    detectionClaim(
      { ...opened, shouldHaveDetectedAt: at(text), occurredAt: occurred ? at(occurred) : null, ...more },
      now,
    )

  it('Lies between the event and now, both included', () => {
    expect(claim('2026-11-23T08:00:00.9+01:00')).toEqual({ ok: true, value: at('2026-11-23T08:00+01:00') })
    expect(claim('2026-11-23T12:00+01:00')).toEqual({ ok: true, value: now })
    expect(claim('2026-11-22T08:00+01:00', null)).toEqual({ ok: true, value: at('2026-11-22T08:00+01:00') })
  })

  it('Before the event or in the future it is refused at its field', () => {
    const no = (reason: string) => ({
      ok: false,
      refusal: { kind: 'InvalidInput', field: ['shouldHaveDetectedAt'], detail: { reason } },
    })
    expect(claim('2026-11-23T07:59:59+01:00')).toEqual(no('BEFORE_EVENT'))
    expect(claim('2026-11-23T12:00:01+01:00')).toEqual(no('IN_FUTURE'))
  })

  it('Long before the report, or before the fault was last solved, it is refused (R-4.15, R-5.14)', () => {
    const early = (days: number) => ({ refusal: { detail: { reason: 'TOO_EARLY', days } } })
    expect(claim('2026-10-23T10:00+02:00', null)).toMatchObject(early(31))
    expect(claim('2026-10-23T10:00+01:00', null)).toMatchObject({ ok: true })
    expect(claim('2025-10-19T09:00+02:00', null, { priority: 3 })).toMatchObject(early(400))
    const reopened = { solvedAt: at('2026-11-23T11:00+01:00') }
    expect(claim('2026-11-23T10:59:59+01:00', null, reopened)).toMatchObject({
      refusal: { detail: { reason: 'BEFORE_SOLVED' } },
    })
    expect(claim('2026-11-23T11:00+01:00', null, reopened)).toMatchObject({ ok: true })
  })
})

describe('The hours in which AUB publishes its status (Instruks 5.2.2, switch publishHours)', () => {
  it('AUB’s phone hours, or Monday to Friday 8-16 except public holidays', () => {
    const std = hours('STD')
    expect(publishHours(std, INSTRUCTION_2026)).toBe(std)
    const office = publishHours(std, {
      ...INSTRUCTION_2026,
      switches: { ...INSTRUCTION_2026.switches, publishHours: 'MON_FRI_8_16' },
    })
    expect([office.id, office.version, openHoursPerWeek(office)]).toEqual(['MON_FRI_8_16', '1', 40])
    const open = [
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-12-25',
      '2026-12-24',
    ].map(date => isOpen(office, at(`${date}T15:59:59+01:00`)))
    expect(open).toEqual([true, true, true, true, true, false, false, true])
    expect([isOpen(office, at('2026-11-23T07:59:59+01:00')), isOpen(office, at('2026-11-23T16:00+01:00'))]).toEqual([
      false,
      false,
    ])
  })
})
