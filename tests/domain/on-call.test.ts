import { describe, expect, it } from 'vitest'
import { readOnCallAddress } from '#domain/on-call.ts'

describe('The address of whoever is on call (R-4.13, E.3)', () => {
  it('is a webhook on the internet, or a mail address of an SMS gateway', () => {
    expect(readOnCallAddress(' https://hooks.example.dk/vagt?x=1 ', false)).toEqual({
      channel: 'WEBHOOK',
      address: 'https://hooks.example.dk/vagt?x=1',
    })
    expect(readOnCallAddress('20304050@sms.example.dk', false)).toEqual({
      channel: 'MAIL',
      address: '20304050@sms.example.dk',
    })
  })

  it.each([
    'http://hooks.example.dk/vagt',
    'https://10.0.0.1/',
    'https://172.16.9.9/',
    'https://192.168.1.1/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://intra.local/',
    'https://bruger:kode@hooks.example.dk/',
    'ftp://hooks.example.dk/',
    'ring til Bo',
    '',
  ])('is never %s', given => {
    expect(readOnCallAddress(given, false)).toBeNull()
  })

  it("may be the machine's own address where the installation is for tests, and nowhere else inside", () => {
    expect(readOnCallAddress('http://127.0.0.1:8080/vagt', true)?.channel).toBe('WEBHOOK')
    expect(readOnCallAddress('http://10.0.0.1/vagt', true)).toBeNull()
    expect(readOnCallAddress('http://hooks.example.dk/vagt', true)).toBeNull()
  })
})
