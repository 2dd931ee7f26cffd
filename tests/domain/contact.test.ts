import { describe, expect, it } from 'vitest'
import { findCivilNumbers, maskCivilNumbers } from '#domain/civil-number.ts'
import { formatPhone, isCvr, parseCvr, parseInstitutionNumber, parsePhone, phoneDuty } from '#domain/contact.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { at, hours } from './worked-cases.ts'

describe('CVR numbers (D.7)', () => {
  it.each(['13748136', '13585628', '24256790', '99000015', '99000023', '99000112'])('%s is valid', digits => {
    expect(isCvr(digits)).toBe(true)
  })
  it.each([
    '13585627',
    '24256791',
    '12345678',
    '10000000',
    '00000000',
    '1374813',
    '137481360',
    '',
    'abcdefgh',
    '03748136',
    'x13748136',
    '13748136x',
  ])('%s is not', digits => {
    expect(isCvr(digits)).toBe(false)
    expect(parseCvr(digits)).toEqual({ ok: false, refusal: { kind: 'CvrInvalid', field: ['cvr'] } })
  })
  it('No last digit saves 9900004', () => {
    expect(Array.from({ length: 10 }, (_, digit) => isCvr(`9900004${digit}`))).toEqual(Array(10).fill(false))
  })
  it.each(['13 74 81 36', 'DK13748136', 'dk 13748136', ' 13748136 ', '13\u00a0748\u00a0136'])(
    '"%s" is read as its digits',
    text => {
      expect(parseCvr(text)).toEqual({ ok: true, value: '13748136' })
    },
  )
  it('DK inside the digits is no prefix', () => {
    expect(parseCvr('1374DK8136').ok).toBe(false)
  })
})

describe('Institution numbers (D.7)', () => {
  it('Six digits, leading zeros kept, spaces dropped; the pattern is a setting', () => {
    expect(parseInstitutionNumber('012 345')).toEqual({ ok: true, value: '012345' })
    for (const text of ['12345', '1234567', 'a123456', '123456b', ''])
      expect(parseInstitutionNumber(text)).toEqual({
        ok: false,
        refusal: { kind: 'InstitutionNumberInvalid', field: ['institutionNumber'] },
      })
    expect(parseInstitutionNumber('1234567', /^\d{7}$/)).toEqual({ ok: true, value: '1234567' })
  })
})

describe('Telephone numbers (D.7, R-5.13)', () => {
  it.each([
    '70113000',
    '+45 70 11 30 00',
    '0045 70 11 30 00',
    '004570113000',
    '4570113000',
    '45 70 11 30 00',
    '(+45) 70113000',
    ' 70 11 30 00 ',
  ])('"%s" is +4570113000', text => {
    expect(parsePhone(text)).toEqual({ ok: true, value: '+4570113000' })
  })
  it.each([
    '12345678',
    '01234567',
    '7011300',
    '701130000',
    '',
    'ring til mig',
    '+4512345678',
    '70113000 lok. 12',
    '+999 123456',
  ])('"%s" is refused', text => {
    expect(parsePhone(text)).toEqual({ ok: false, refusal: { kind: 'PhoneInvalid', field: ['phone'] } })
  })
  it('Eight digits that begin with 45 are a number of their own', () => {
    expect(parsePhone('45701130')).toEqual({ ok: true, value: '+4545701130' })
  })
  it('Foreign numbers are allowed with their code', () => {
    expect(parsePhone('+46 8 123 456 78')).toEqual({ ok: true, value: '+46812345678' })
    expect(parsePhone('0049 30 901820')).toEqual({ ok: true, value: '+4930901820' })
  })
  it('Is shown without its code in Danish and with it in English; foreign ones always with it', () => {
    expect([formatPhone('+4570113000', 'da'), formatPhone('+4570113000', 'en')]).toEqual([
      '70 11 30 00',
      '+45 70 11 30 00',
    ])
    expect([formatPhone('+46812345678', 'da'), formatPhone('+46812345678', 'en')]).toEqual([
      '+46 8 123 456 78',
      '+46 8 123 456 78',
    ])
    expect(formatPhone('ukendt', 'da')).toBe('ukendt')
  })
})

describe('Must the sender of a P1 also telephone (R-5.19, R-5.20)?', () => {
  const asked = (text: string, phoneDutyHours: 'RECEIVER' | 'SENDER' | 'BOTH_OPEN' = 'RECEIVER', priority: 1 | 2 = 1) =>
    phoneDuty(
      { priority, receiver: hours('STD'), sender: hours('SPLIT'), at: at(text) },
      { ...INSTRUCTION_2026, switches: { ...INSTRUCTION_2026.switches, phoneDutyHours } },
    )
  it('Inside the receiver’s phone hours by mail and telephone, outside them by mail', () => {
    expect(asked('2026-11-27T14:59:59+01:00')).toBe('MAIL_AND_PHONE')
    expect(asked('2026-11-27T15:00+01:00')).toBe('MAIL')
    expect(asked('2026-12-24T10:00+01:00')).toBe('MAIL')
    expect(asked('2026-11-27T14:00+01:00', 'RECEIVER', 2)).toBe('NONE')
  })
  it('The switch asks for the sender’s hours, or both', () => {
    // Monday 12:15: AUB is open, the school at lunch. Friday 14: the school is closed.
    expect([asked('2026-11-23T12:15+01:00', 'SENDER'), asked('2026-11-23T12:15+01:00', 'BOTH_OPEN')]).toEqual([
      'MAIL',
      'MAIL',
    ])
    expect([asked('2026-11-23T11:00+01:00', 'SENDER'), asked('2026-11-23T11:00+01:00', 'BOTH_OPEN')]).toEqual([
      'MAIL_AND_PHONE',
      'MAIL_AND_PHONE',
    ])
  })
})

describe('The civil registration number detector (D.9)', () => {
  const today = '2026-11-23'
  const found = (text: string, on = today) =>
    findCivilNumbers(text, on).map(one => `${text.slice(one.start, one.end)} ${one.certainty}`)

  it.each(['251248-4916', '2512484916', '251248 4916', '111111-1118', '311299-9999'])(
    '%s is found with HIGH certainty',
    text => {
      expect(found(text)).toEqual([`${text} HIGH`])
    },
  )

  it.each<[string, string[]]>([
    ['elev 010165-0001 mangler', ['010165-0001 MEDIUM']],
    ['010203-4567/070809-1234', ['010203-4567 MEDIUM', '070809-1234 MEDIUM']],
    ['010100-0000', ['010100-0000 MEDIUM']],
    ['6101800003', ['6101800003 MEDIUM']],
    ['2311261405', ['2311261405 MEDIUM']],
    ['251248–4916', ['251248–4916 HIGH']],
    ['251248−4916', ['251248−4916 HIGH']],
    ['251248\u00a04916', ['251248\u00a04916 HIGH']],
    ['(251248-4916)', ['251248-4916 HIGH']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['3113991234', 'no such month'],
    ['290201-0001', '29 February 1901'],
    ['1234567890', 'no such month'],
    ['320180-0003', 'no 32nd'],
    ['600180-0003', 'no 60th'],
    ['920180-0003', 'no 92nd'],
    ['000180-0003', 'no day zero'],
    ['010080-0003', 'no month zero'],
    ['P-nr. 1003397521', 'born in the future'],
    ['+45 70 11 30 00', 'a telephone number'],
    ['004570113000', 'a telephone number'],
    ['CVR 13748136', 'a company number'],
    ['EAN 5798000012345', 'a longer run of digits'],
    ['sag 2026-000123', 'a case number'],
    ['251248--4916', 'two dashes'],
    ['25124849167', 'eleven digits'],
    ['9251248-4916', 'seven digits before'],
    ['251248-49161', 'five digits after'],
  ])('%s is none: %s', text => {
    expect(found(text)).toEqual([])
  })

  it.each([
    // [number, the day on which it is no longer in the future]: the century by the seventh digit.
    ['241126-4000', '2026-11-24'],
    ['241126-9000', '2026-11-24'],
    ['010136-4000', '2036-01-01'],
    ['010157-5000', '2057-01-01'],
    ['010157-8000', '2057-01-01'],
  ])('%s is born in this century, on %s and not before', (text, born) => {
    const before = new Date(Date.parse(`${born}T00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    expect([found(text, born).length, found(text, before).length]).toEqual([1, 0])
  })

  it.each(['010137-4000', '010137-9000', '010158-5000', '010158-8000', '010199-3000', '010199-0000'])(
    '%s is born in an earlier one',
    text => {
      expect(found(text)).toHaveLength(1)
    },
  )

  it('The seventh digit 3 is the last of the 1900s, 5 with a low year is this century', () => {
    expect([found('010140-3000').length, found('010140-5000').length, found('010120-5000').length]).toEqual([1, 0, 1])
  })

  it('29 February is told by the century: 1904 and 2000 have one, 1900 has not', () => {
    expect([found('290204-0001').length, found('290200-4001').length, found('290200-0001').length]).toEqual([1, 1, 0])
  })

  it('Masks the last four digits of each number and leaves the rest of the text alone', () => {
    expect(maskCivilNumbers('Fra 251248-4916 til 0101650001, sag 2026-000123.', today)).toBe(
      'Fra 251248-XXXX til 010165-XXXX, sag 2026-000123.',
    )
    expect(maskCivilNumbers('Intet her', today)).toBe('Intet her')
  })
})
