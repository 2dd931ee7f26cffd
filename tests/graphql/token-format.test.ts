import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { isTokenShaped, tokenChecksum } from '#domain/token-format.ts'

const body = 'aub_demo_0123456789ABCDEFGHIJKLMNOPQRSTUV'
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function number(text: string): number {
  return [...text].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0)
}

test('The six last characters of a token are the CRC-32 of the rest', () => {
  expect(number(tokenChecksum(body))).toBe(crc32(body))
  expect(tokenChecksum(body)).toHaveLength(6)
})

test('A token with its own checksum is shaped like one', () => {
  expect(isTokenShaped(body + tokenChecksum(body))).toBe(true)
})

test('One wrong letter anywhere makes it no token', () => {
  const token = body + tokenChecksum(body)
  for (let place = 9; place < token.length; place++) {
    const other = token[place] === 'x' ? 'y' : 'x'
    expect(isTokenShaped(token.slice(0, place) + other + token.slice(place + 1)), `place ${place}`).toBe(false)
  }
})

test.each(['', 'aub_', `${body}000000 `, 'Bearer x', `aub_DEMO_${'a'.repeat(38)}`])('%j is no token', text => {
  expect(isTokenShaped(text)).toBe(false)
})
