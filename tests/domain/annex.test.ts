import { describe, expect, test } from 'vitest'
import { type AnnexContent, type ContactPoint, ladderOn, missingInAnnex, receivingPoint } from '#domain/annex.ts'
import { annexChanges } from '#domain/annex-change.ts'
import { isStale, nextAnnexDuty, sixMonthsAfter } from '#domain/annex-watch.ts'

const today = '2026-11-23'
const person = { name: 'Bo Lind', department: 'Drift', location: 'Odense', phone: '+4570113000', email: 'bo@a.example' }
const complete: AnnexContent = {
  unitName: 'Studieadministrationen',
  phone: '+4570113000',
  mailbox: 'post@a.example',
  outOfHoursMailbox: 'vagt@a.example',
  onCallPhone: null,
  onCallAddress: null,
  statusPageUrl: null,
  hours: { week: { '1': [['08:00', '15:00']] }, closed: ['holidays'], special: {} },
  escalation: ([1, 2, 3] as const).map(level => ({
    level,
    name: 'Bo Lind',
    email: 'bo@a.example',
    phone: '+4570113000',
  })),
  contacts: (['OPERATIONS', 'CHANGES'] as const).map(role => ({ role, ...person })),
  points: [],
}

describe('What an annex lacks (R-2.11, R-7.1, R-7.2)', () => {
  test('A complete annex 2 lacks nothing', () => expect(missingInAnnex('ANNEX_2', complete, today)).toEqual([]))

  test('Annex 1 names ATP Servicedesk too', () => {
    expect(missingInAnnex('ANNEX_1', complete, today)).toEqual(['contacts.ATP_SERVICE_DESK'])
  })

  test('The mailbox that is read round the clock is required (R-4.13)', () => {
    expect(missingInAnnex('ANNEX_2', { ...complete, outOfHoursMailbox: '' }, today)).toEqual(['outOfHoursMailbox'])
  })

  test('An empty form lacks every part, in the order of the form', () => {
    const empty: AnnexContent = {
      ...complete,
      unitName: '',
      phone: '',
      mailbox: '',
      outOfHoursMailbox: '',
      hours: { week: { '1': [] }, closed: [], special: {} },
      contacts: [],
      escalation: [],
    }
    expect(missingInAnnex('ANNEX_2', empty, today)).toEqual([
      ...['unitName', 'phone', 'mailbox', 'outOfHoursMailbox', 'hours', 'contacts.OPERATIONS', 'contacts.CHANGES'],
      ...['escalation.1', 'escalation.2', 'escalation.3'],
    ])
  })

  test('A contact who has left counts until the last day and not the day after (R-5.4)', () => {
    const [first, ...others] = complete.escalation
    const annex = { ...complete, escalation: [{ ...first, endedOn: '2026-11-30' } as never, ...others] }
    expect(missingInAnnex('ANNEX_2', annex, '2026-11-30')).toEqual([])
    expect(missingInAnnex('ANNEX_2', annex, '2026-12-01')).toEqual(['escalation.1'])
    expect(ladderOn(annex.escalation, '2026-12-01')[0]).toEqual({ level: 1, contact: null })
  })
})

describe('Who receives a case (R-3.13, R-5.3)', () => {
  const point = (service: ContactPoint['service'], caseType: ContactPoint['caseType'], name: string): ContactPoint => ({
    service,
    caseType,
    name,
    phone: '+4570113001',
    mailbox: `${name.toLowerCase()}@a.example`,
  })
  const stays = point('SCHOOL_STAY', 'INCIDENT', 'Ophold')
  const boarding = point('BOARD_AND_LODGING', 'INCIDENT', 'Kost')
  const major = point('SCHOOL_STAY', 'MAJOR_INCIDENT', 'Vagt')

  test('The point of the service and the case type, or the annex itself where none is named', () => {
    const points = [stays, boarding]
    expect(receivingPoint(points, { service: 'SCHOOL_STAY', caseType: 'INCIDENT' })).toBe(stays)
    expect(receivingPoint(points, { service: 'SCHOOL_STAY', caseType: 'CHANGE' })).toBeNull()
    expect(receivingPoint(points, { service: 'OTHER', caseType: 'INCIDENT' })).toBeNull()
  })

  test('A major incident goes to the point that coordinates them', () => {
    const asked = { service: 'SCHOOL_STAY', caseType: 'INCIDENT', isMajor: true } as const
    expect(receivingPoint([stays, major], asked)).toBe(major)
    expect(receivingPoint([stays], asked)).toBe(stays)
  })

  test('A case on both services goes to a point only when one and the same receives both', () => {
    const asked = { service: 'BOTH', caseType: 'INCIDENT' } as const
    expect(receivingPoint([stays, boarding], asked)).toBeNull()
    const same = { ...stays, service: 'BOARD_AND_LODGING' } as const
    expect(receivingPoint([stays, same], asked)).toBe(stays)
  })
})

describe('What a new version changes (R-5.4)', () => {
  test('The first version fills in everything; the same content changes nothing', () => {
    expect(annexChanges(null, complete).map(change => change.field)).toContain('escalation.3')
    expect(annexChanges(complete, complete)).toEqual([])
  })

  test('Shorter hours and a new telephone are two changes, each with before and after', () => {
    const hours = { ...complete.hours, week: { '1': [['09:00', '12:00'] as const] } }
    expect(annexChanges(complete, { ...complete, phone: '+4570113009', hours })).toEqual([
      { field: 'phone', before: '+4570113000', after: '+4570113009' },
      { field: 'hours.week.1', before: '8.00–15.00', after: '9.00–12.00' },
    ])
  })
})

describe('What the owner is asked, and when', () => {
  const facts = { invitedAt: null, submittedAt: null, confirmedAt: null, askedAt: null }
  const at = (text: string) => new Date(text)

  test('Ten working days after the invitation, then every week, until annex 2 is sent in (R-2.11)', () => {
    const invitedAt = at('2026-12-14T09:00:00Z')
    // 15–18 December, 21–23 and 28–30 December: ten, with 24 and 31 December and the holidays left out.
    expect(nextAnnexDuty({ ...facts, invitedAt })).toEqual({ what: 'REMIND_OF_ANNEX', at: at('2026-12-30T23:00:00Z') })
    const askedAt = at('2026-12-30T23:00:05Z')
    expect(nextAnnexDuty({ ...facts, invitedAt, askedAt })?.at).toEqual(at('2027-01-06T23:00:05Z'))
    expect(nextAnnexDuty({ ...facts, invitedAt, submittedAt: askedAt })).toBeNull()
    expect(nextAnnexDuty(facts)).toBeNull()
  })

  test('"Still correct?" six months after the last confirmation, and six months after the last question (R-5.4)', () => {
    const confirmedAt = at('2026-08-31T10:00:00Z')
    const sent = { ...facts, submittedAt: confirmedAt, confirmedAt }
    expect(nextAnnexDuty(sent)).toEqual({ what: 'ASK_STILL_CORRECT', at: at('2027-02-28T08:00:00Z') })
    const askedAt = at('2027-02-28T08:00:01Z')
    expect(nextAnnexDuty({ ...sent, askedAt })?.at).toEqual(at('2027-08-28T07:00:00Z'))
    expect(nextAnnexDuty({ ...sent, askedAt, confirmedAt: at('2027-03-01T08:00:00Z') })?.at).toEqual(
      at('2027-09-01T07:00:00Z'),
    )
  })

  test('Six months are over at nine in the morning, also across the new year', () => {
    expect(sixMonthsAfter(at('2026-12-31T10:00:00Z'))).toEqual(at('2027-06-30T07:00:00Z'))
    expect(sixMonthsAfter(at('2026-06-15T10:00:00Z'))).toEqual(at('2026-12-15T08:00:00Z'))
    expect(isStale(at('2026-06-15T10:00:00Z'), at('2026-12-15T07:59:59Z'))).toBe(false)
    expect(isStale(at('2026-06-15T10:00:00Z'), at('2026-12-15T08:00:00Z'))).toBe(true)
    expect(isStale(null, at('2026-12-15T08:00:00Z'))).toBe(false)
  })
})
