import { describe, expect, test } from 'vitest'
import { hoursExample } from '#domain/hours-example.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { addOpenTime } from '#domain/opening-hours.ts'
import {
  betterClosings,
  calendarOfHours,
  hasFewHours,
  hoursText,
  type PhoneHours,
  typedPhoneHours,
  typedSpans,
} from '#domain/phone-hours.ts'

const read = (text: string) => {
  const spans = typedSpans(text, ['hours', 'week', '1'])
  return spans.ok ? spans.value.map(span => span.join('-')).join(' ') : spans.refusal.kind
}

const everyDay = (text: string): PhoneHours => {
  const week = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map(day => [day, text]))
  const hours = typedPhoneHours({ week, closed: [], special: {} })
  if (!hours.ok) throw new Error(hours.refusal.kind)
  return hours.value
}
const calendarOf = (hours: PhoneHours) => {
  const calendar = calendarOfHours(hours, 'Support', '1')
  if (!calendar.ok) throw new Error(calendar.refusal.kind)
  return calendar.value
}

describe('Phone hours as people type them (R-7.2)', () => {
  test.each([
    ['8-15', '08:00-15:00'],
    ['8.00–12, 12.30-15', '08:00-12:00 12:30-15:00'],
    ['kl. 8 til 15:30', '08:00-15:30'],
    ['12.30-15 og 8-12', '08:00-12:00 12:30-15:00'],
    ['8-12,12-15', '08:00-12:00 12:00-15:00'],
    ['lukket', ''],
    ['', ''],
    ['døgnet rundt', '00:00-24:00'],
    ['0-24', '00:00-24:00'],
    ['8-24:00', '08:00-24:00'],
    ['8-00', '08:00-24:00'],
    ['08:00-00:00', '08:00-24:00'],
    ['20-23.59', '20:00-23:59'],
  ])('"%s" is %s', (text, spans) => expect(read(text)).toBe(spans))

  test.each([
    ['otte til femten', 'HoursUnreadable'],
    ['8', 'HoursUnreadable'],
    ['8-25', 'HoursUnreadable'],
    ['8.60-15', 'HoursUnreadable'],
    ['24-15', 'HoursUnreadable'],
    ['8-24.30', 'HoursUnreadable'],
    ['15-8', 'HoursReversed'],
    ['8-8', 'HoursReversed'],
    ['8-12, 11.30-15', 'HoursOverlap'],
  ])('"%s" is refused as %s', (text, kind) => expect(read(text)).toBe(kind))

  test('A day that cannot be read is refused with the path of its field', () => {
    const typed = { week: { '1': '8-15', '5': 'formiddag' }, closed: ['holidays'], special: {} }
    const hours = typedPhoneHours(typed, ['hours'])
    expect(hours).toEqual({ ok: false, refusal: { kind: 'HoursUnreadable', field: ['hours', 'week', '5'] } })
  })

  test('A closing day that does not exist, and a special date that is none, are refused with their field', () => {
    const wrong = (closed: string[], special: Record<string, string>) => {
      const hours = typedPhoneHours({ week: { '1': '8-15' }, closed, special }, ['hours'])
      return hours.ok ? null : [hours.refusal.kind, ...(hours.refusal.field ?? [])].join(' ')
    }
    expect(wrong(['holidays', 'mandage'], {})).toBe('ClosingUnknown hours closed 1')
    expect(wrong(['2027-02-17/2027-02-13'], {})).toBe('ClosingReversed hours closed 0')
    expect(wrong([], { '2027-02-30': '8-12' })).toBe('DateDoesNotExist hours special 2027-02-30')
    expect(wrong(['24-12'], {})).toBe('DateDoesNotExist hours closed 0')
    expect(wrong(['2027-02-13/2027-02-17', '12-24'], { '12-31': 'lukket' })).toBeNull()
  })

  test('What was read can be typed again', () => {
    const text = hoursText(everyDay('8-12, 12.30-15'))
    expect(text.week['3']).toBe('8.00–12.00, 12.30–15.00')
    expect(typedPhoneHours(text)).toMatchObject({ ok: true, value: everyDay('8-12, 12.30-15') })
  })
})

describe('Hours around midnight (F1)', () => {
  test('A P2 at 23.30 with hours to 24.00 is due 00.30 sharp; to 23.59 it is due 00.31, and 24.00 is offered', () => {
    const start = new Date('2026-11-24T22:30:00Z')
    const due = (hours: PhoneHours) => {
      const found = addOpenTime(calendarOf(hours), start, 3600)
      return found.ok ? found.value.at.toISOString() : found.refusal.kind
    }
    expect(due(everyDay('0-24'))).toBe('2026-11-24T23:30:00.000Z')
    expect(due(everyDay('0-00'))).toBe('2026-11-24T23:30:00.000Z')
    expect(due(everyDay('0-23.59'))).toBe('2026-11-24T23:31:00.000Z')
    expect(betterClosings(everyDay('0-23.59'))['2']).toBe('0.00–24.00')
    expect(betterClosings(everyDay('0-24'))).toEqual({})
  })
})

describe('What hours mean, before they are saved', () => {
  const weekly = (week: Record<string, string>) => {
    const hours = typedPhoneHours({ week, closed: ['holidays'], special: {} })
    if (!hours.ok) throw new Error(hours.refusal.kind)
    return calendarOf(hours.value)
  }
  const now = new Date('2026-11-23T12:00:00Z')

  test('A P2 reported on Friday at 14.10 must be begun on Monday at 9.20, with Friday to 14.30 and Monday from 8.40', () => {
    const calendar = weekly({ '1': '8.40-15', '5': '8-14.30' })
    const example = hoursExample(calendar, now, INSTRUCTION_2026)
    expect(example?.reportedAt.toISOString()).toBe('2026-11-27T13:10:00.000Z')
    expect(example?.plan.dueAt.toISOString()).toBe('2026-11-30T08:20:00.000Z')
  })

  test('Hours that never open have no example', () => {
    expect(hoursExample(weekly({}), now, INSTRUCTION_2026)).toBeNull()
  })

  test('Less than 20 open hours a week is warned of, 20 are not (R-4.9)', () => {
    const days = (text: string) => Object.fromEntries(['1', '2', '3', '4', '5'].map(day => [day, text]))
    expect(hasFewHours(weekly(days('8-11.59')))).toBe(true)
    expect(hasFewHours(weekly(days('8-12')))).toBe(false)
  })
})
