import { describe, expect, it } from 'vitest'
import { readContactFile } from '#domain/contact-file.ts'
import { parseMailDomain } from '#domain/mail-domain.ts'
import { doOverlap, isInForceOn } from '#domain/period.ts'
import { readSchoolFile } from '#domain/school-file.ts'

describe('The period of an assignment (R-2.13, C.4)', () => {
  const period = (fromOn: string, toOn: string | null = null) => ({ fromOn, toOn })

  it.each([
    ['2027-01-01', '2027-01-31', '2027-01-31', null, true],
    ['2027-01-01', '2027-01-31', '2027-02-01', null, false],
    ['2027-01-01', null, '2026-01-01', '2026-12-31', false],
    ['2027-01-01', null, '2026-01-01', '2027-01-01', true],
    ['2027-01-01', null, '2030-01-01', null, true],
    ['2027-03-01', '2027-03-01', '2027-01-01', '2027-12-31', true],
  ])('%s–%s and %s–%s have a day in common: %s, whichever is asked first', (aFrom, aTo, bFrom, bTo, common) => {
    expect(doOverlap(period(aFrom, aTo), period(bFrom, bTo))).toBe(common)
    expect(doOverlap(period(bFrom, bTo), period(aFrom, aTo))).toBe(common)
  })

  it('begins with its first day and ends with its last, both included', () => {
    const one = period('2027-01-01', '2027-01-31')
    expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map(day => isInForceOn(one, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isInForceOn(period('2027-01-01'), '2040-01-01')).toBe(true)
  })
})

describe('A mail domain (D.6)', () => {
  it.each([
    ['skole.dk', 'skole.dk'],
    [' @Skole.DK ', 'skole.dk'],
    ['it.ærø-skole.dk', 'it.ærø-skole.dk'],
  ])('%s is read as %s', (typed, read) => {
    expect(parseMailDomain(typed)).toEqual({ ok: true, value: read })
  })

  it.each([
    'skole',
    'skole.',
    '.dk',
    'en skole.dk',
    'bo@skole.dk',
    '-skole.dk',
    'skole-.dk',
    'skole.d',
    `${'a'.repeat(64)}.dk`,
  ])('%s is none', typed => {
    expect(parseMailDomain(typed).ok).toBe(false)
  })
})

describe('A file of schools (E.14)', () => {
  const full = ['name', 'CVR number', 'institution number', 'city', 'mail domain', 'delivery channel', 'agreement from']

  it('knows its columns by their Danish and English names, in any order and spelling', () => {
    const english = readSchoolFile([
      full,
      ['A School', 'DK 99 00 00 15', '12 34 56', 'Vejle', 'a.dk', 'Own SA system', '2027-02-01'],
    ])
    const danish = readSchoolFile([
      ['Aftale fra', 'Leverancekanal', 'Maildomæne', 'By', 'Institutionsnr.', 'CVR-nr.', 'Skolenavn'],
      ['1/2-2027', 'Eget system', 'a.dk', 'Vejle', '123456', '99000015', 'A School'],
    ])
    const school = {
      line: 2,
      name: 'A School',
      cvr: '99000015',
      institutionNumbers: ['123456'],
      city: 'Vejle',
      emailDomain: 'a.dk',
      deliveryChannel: 'OWN_SA_SYSTEM',
      agreementFrom: '2027-02-01',
    }
    expect(english).toEqual({ schools: [school], faults: [] })
    expect(danish).toEqual({ schools: [school], faults: [] })
  })

  it('gives a school of Lærepladsen.dk no agreement, since the Instruks does not cover it (R-2.3)', () => {
    const row = (channel: string, from: string) =>
      readSchoolFile([full, ['A School', '99000015', '', '', '', channel, from]])
    expect(row('Lærepladsen.dk', '').schools[0]?.deliveryChannel).toBe('LAEREPLADSEN')
    expect(row('Laerepladsen', '2027-01-01').faults).toEqual([
      { line: 2, column: 'agreementFrom', reason: 'NOT_COVERED' },
    ])
    expect(row('fax', '').faults).toEqual([{ line: 2, column: 'deliveryChannel', reason: 'CHANNEL' }])
  })

  it('names every fault of a line, and passes over empty lines without losing count', () => {
    const { schools, faults } = readSchoolFile([
      full,
      ['', '', '', '', '', '', ''],
      ['', '12345678', '1', 'x'.repeat(81), 'skole', '', '2027-13-01'],
      ['X', '', '', '', '', '', '', 'one cell too many'],
      ['Skole\u0000', '99000023', '', '', '', '', ''],
    ])
    expect(schools).toEqual([])
    expect(faults.map(({ line, column, reason }) => `${line} ${column} ${reason}`)).toEqual([
      '3 name REQUIRED',
      '3 cvr CVR',
      '3 institutionNumbers INSTITUTION_NUMBER',
      '3 emailDomain MAIL_DOMAIN',
      '3 city LENGTH',
      '3 agreementFrom DATE',
      '4 name LENGTH',
      '4 cvr REQUIRED',
      '4 file TOO_MANY_CELLS',
      '5 file NOT_STORABLE',
    ])
  })

  it('takes a thousand schools and not one more; an empty file lacks its columns', () => {
    const rows = (n: number) => Array.from({ length: n }, (_one, index) => [`Skole ${index}`, '99000015'])
    expect(readSchoolFile([['navn', 'cvr'], ...rows(1001)]).faults).toEqual([
      { line: 1002, column: 'file', reason: 'TOO_MANY_LINES' },
    ])
    expect(readSchoolFile([['navn', 'cvr'], ...rows(1000)]).schools.length).toBe(1)
    expect(readSchoolFile([]).faults.map(one => one.column)).toEqual(['name', 'cvr'])
  })
})

describe('A file of contact persons (R-7.2, E.14)', () => {
  const isMail = (text: string) => text.includes('@')
  const heading = ['Rolle', 'Navn', 'Afdeling', 'Sted', 'Tlf.', 'E-mail']

  it('refuses a line that could not be kept', () => {
    const { contacts, faults } = readContactFile([heading, ['Drift', 'Bo\u0000', 'IT\ud800', '', '', '']], isMail)
    expect(contacts).toEqual([])
    expect(faults).toEqual([{ line: 2, column: 'file', reason: 'NOT_STORABLE' }])
  })

  it('reads each by the task it has, with the telephone in one form', () => {
    const { contacts, faults } = readContactFile(
      [
        heading,
        ['Drift', 'Bo Lind', 'IT', 'Vejle', '70 11 30 00', 'bo@skole.dk'],
        ['Kritiske fejl', 'Eva Holm', '', '', '', ''],
      ],
      isMail,
    )
    expect(faults).toEqual([])
    expect(contacts).toEqual([
      {
        role: 'OPERATIONS',
        name: 'Bo Lind',
        department: 'IT',
        location: 'Vejle',
        phone: '+4570113000',
        email: 'bo@skole.dk',
        endedOn: null,
      },
      { role: 'MAJOR_INCIDENT', name: 'Eva Holm', department: '', location: '', phone: '', email: '', endedOn: null },
    ])
  })

  it('names what is wrong by line and column, and takes forty at most', () => {
    const { contacts, faults } = readContactFile([heading, ['Pedel', 'B', 'x'.repeat(121), '', '12', 'bo']], isMail)
    expect(contacts).toEqual([])
    expect(faults.map(one => one.reason)).toEqual(['ROLE', 'LENGTH', 'LENGTH', 'PHONE', 'EMAIL'])
    expect(readContactFile([['navn']], isMail).faults).toEqual([{ line: 1, column: 'role', reason: 'COLUMN_MISSING' }])
    const many = Array.from({ length: 41 }, (_one, index) => ['Drift', `Person ${index}`])
    expect(readContactFile([['rolle', 'navn'], ...many], isMail).faults[0]?.reason).toBe('TOO_MANY_CONTACTS')
    expect(readContactFile([['rolle', 'navn'], ...many.slice(1)], isMail).contacts.length).toBe(40)
  })
})
