import { describe, expect, it } from 'vitest'
import { administratorOf, checkedRoles, rolesOf } from '#domain/member-roles.ts'
import { checkedPassword } from '#domain/password.ts'
import { vouchedBy } from '#domain/provider-claims.ts'
import { isPublicHost } from '#domain/public-host.ts'

const kinds = ['AUB', 'SCHOOL', 'SUPPLIER'] as const

describe('Roles of an organisation (C.4)', () => {
  it('Every kind of organisation can give its administrator and an auditor, and nobody can give a client’s role', () => {
    for (const kind of kinds) {
      expect(rolesOf(kind)).toEqual(expect.arrayContaining([administratorOf(kind), 'AUDITOR']))
      expect(rolesOf(kind)).not.toContain('INTEGRATION')
    }
  })

  it('A school that is its own supplier gives its people SUPPLIER_AGENT; a supplier gives no school roles (R-2.13)', () => {
    expect(checkedRoles('SCHOOL', ['SUPPLIER_AGENT', 'SCHOOL_USER'])).toEqual({
      ok: true,
      value: ['SCHOOL_USER', 'SUPPLIER_AGENT'],
    })
    expect(checkedRoles('SUPPLIER', ['SCHOOL_ADMIN'])).toMatchObject({ refusal: { kind: 'ROLE_ELSEWHERE' } })
    expect(checkedRoles('AUB', ['SUPPLIER_AGENT'])).toMatchObject({ refusal: { kind: 'ROLE_ELSEWHERE' } })
  })

  it('Roles are given once each, at least one, and an auditor holds none beside', () => {
    expect(checkedRoles('AUB', ['AUB_AGENT', 'AUB_AGENT'])).toEqual({ ok: true, value: ['AUB_AGENT'] })
    expect(checkedRoles('AUB', [])).toMatchObject({ refusal: { kind: 'REQUIRED' } })
    expect(checkedRoles('AUB', ['AUDITOR', 'AUB_AGENT'])).toMatchObject({ refusal: { kind: 'AUDITOR_ALONE' } })
    expect(checkedRoles('AUB', ['AUDITOR'])).toEqual({ ok: true, value: ['AUDITOR'] })
  })
})

describe('A password that may be chosen (C.4)', () => {
  it.each(['en lang og god kode', 'ærøskøbing på øen', '🐎🐎🐎 hest batteri ja', 'x7Kq!2mP9zLw'])(
    '%j may',
    password => {
      expect(checkedPassword(password, 'ida@skole.example')).toEqual({ ok: true, value: password })
    },
  )

  it.each([
    ['elleve tegn', 'TOO_SHORT'],
    ['ababababababab', 'PASSWORD_OBVIOUS'],
    ['IDA.HOLM@skole.example', 'PASSWORD_OBVIOUS'],
    ['ida.holmida.holm123', 'PASSWORD_OBVIOUS'],
    ['\ud800 halvt tegn i midten', 'NOT_STORABLE'],
  ])('%j may not: %s', (password, reason) => {
    expect(checkedPassword(password, 'ida.holm@skole.example')).toMatchObject({ ok: false, refusal: { kind: reason } })
  })
})

describe('Whom a provider’s claims vouch for (D.6)', () => {
  const mapping = {
    organisationClaim: 'https://data.gov.dk/model/core/eid/professional/cvr',
    assuranceClaim: 'https://data.gov.dk/concept/core/nsis/loa',
    minimumAssurance: 'SUBSTANTIAL' as const,
    requiredClaim: null,
    requiredValue: null,
  }
  const organisation = { cvr: '99000015', institutionNumbers: ['280122', '280123'] }
  const claims = {
    sub: 'abc',
    email: 'Ida@Skole.Example',
    name: 'Ida Holm',
    [mapping.organisationClaim]: '99000015',
    [mapping.assuranceClaim]: 'Substantial',
  }
  const kindOf = (more: object, other: object = {}) => {
    const outcome = vouchedBy({ ...claims, ...more }, { ...mapping, ...other }, organisation)
    return outcome.ok ? 'OK' : outcome.refusal.kind
  }

  it('names, address and subject are taken as they are said; the address in small letters', () => {
    expect(vouchedBy(claims, mapping, organisation)).toEqual({
      ok: true,
      value: { subject: 'abc', email: 'ida@skole.example', name: 'Ida Holm' },
    })
  })

  it.each([
    ['DK99000015', 'OK'],
    ['99 00 00 15', 'OK'],
    [99000015, 'OK'],
    ['280123', 'OK'],
    [['111111', '280123'], 'OK'],
    ['99000023', 'OtherOrganisation'],
    ['', 'OtherOrganisation'],
    [null, 'OtherOrganisation'],
    [{ cvr: '99000015' }, 'OtherOrganisation'],
  ])('the number %j: %s', (said, kind) => {
    expect(kindOf({ [mapping.organisationClaim]: said })).toBe(kind)
  })

  it('An organisation without a number lets nobody in, whatever the claim says', () => {
    const outcome = vouchedBy({ ...claims, [mapping.organisationClaim]: 'null' }, mapping, {
      cvr: null,
      institutionNumbers: [],
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'OtherOrganisation' } })
  })

  it.each([
    ['LOW', 'Low', 'OK'],
    ['SUBSTANTIAL', 'https://data.gov.dk/concept/core/nsis/High', 'OK'],
    ['HIGH', 'Substantial', 'AssuranceTooLow'],
    ['SUBSTANTIAL', 'urn:nsis:low', 'AssuranceTooLow'],
    ['LOW', undefined, 'AssuranceTooLow'],
    [null, undefined, 'OK'],
  ])('at least %s, said %s: %s', (minimumAssurance, said, kind) => {
    expect(kindOf({ [mapping.assuranceClaim]: said }, { minimumAssurance })).toBe(kind)
  })
})

describe('Which hosts may be called from here (D.6)', () => {
  it.each([
    'login.skole.dk',
    'idp.example.com',
    '8.8.8.8',
    '172.32.0.1',
    '2a00:1450:4001::8a',
    '[2001:4860:4860::8888]',
  ])('%s may', host => {
    expect(isPublicHost(host)).toBe(true)
  })

  it.each([
    'localhost',
    'a.localhost',
    'server',
    'db.internal',
    'printer.local',
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '[::1]',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:0a00:0001::',
    '2001:db8::1',
    'ff02::1',
    '',
  ])('%s may not', host => {
    expect(isPublicHost(host)).toBe(false)
  })
})
