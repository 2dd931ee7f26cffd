import { expect, test } from 'vitest'
import { FILE_ENDINGS, fileName, isTextFile, MOST_BYTES, mediaTypeOf } from '#domain/attachment.ts'

const text = (words: string) => new TextEncoder().encode(words)
const PDF = text('%PDF-1.7 …')
const wrong = (reason: string) => ({ ok: false, refusal: { kind: 'InvalidInput', detail: { reason } } })

test.each([
  ['a.pdf', PDF, 'application/pdf'],
  ['SKÆRM.PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'image/png'],
  ['foto.jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  [
    'ark.xlsx',
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['fejl.log', text('Linje æøå'), 'text/plain'],
  ['svar.xml', text('<svg onload="alert(1)"/>'), 'text/plain'],
])('%s is taken as %s', (name, bytes, type) => {
  expect(mediaTypeOf(name, bytes)).toEqual({ ok: true, value: type })
})

test.each(['a.html', 'a.svg', 'a.exe', 'a.js', 'a.zip', 'uden', 'a.pdf.html'])(
  '%s is none of the kinds that a case takes',
  name => {
    expect(mediaTypeOf(name, PDF)).toMatchObject(wrong('FILE_KIND'))
  },
)

test('A file is what it says: a page called PDF, a program called text and broken letters are refused', () => {
  expect(mediaTypeOf('a.pdf', text('<html>'))).toMatchObject(wrong('FILE_KIND'))
  expect(mediaTypeOf('a.txt', Uint8Array.of(0x4d, 0x5a, 0x00, 0x01))).toMatchObject(wrong('FILE_KIND'))
  expect(mediaTypeOf('a.csv', Uint8Array.of(0xe6, 0xf8, 0xe5))).toMatchObject(wrong('FILE_KIND'))
})

test('An empty file and one of more than 5 MiB are refused; exactly 5 MiB is taken', () => {
  expect(mediaTypeOf('a.txt', new Uint8Array())).toMatchObject(wrong('EMPTY_FILE'))
  expect(mediaTypeOf('a.txt', new Uint8Array(MOST_BYTES).fill(97))).toEqual({ ok: true, value: 'text/plain' })
  expect(mediaTypeOf('a.txt', new Uint8Array(MOST_BYTES + 1).fill(97))).toMatchObject(wrong('FILE_TOO_LARGE'))
})

test('A name keeps no folder, no control character and nothing that turns its letters around', () => {
  expect(fileName('C:\\Users\\bo\\fejl.pdf')).toBe('fejl.pdf')
  expect(fileName('../../etc/passwd')).toBe('passwd')
  expect(fileName('faktura\u202efdp.exe')).toBe('fakturafdp.exe')
  expect(fileName('a"b\r\nX: y.txt')).toBe('abX y.txt')
  expect(FILE_ENDINGS.filter(ending => isTextFile(`a.${ending}`))).toEqual(['txt', 'log', 'csv', 'json', 'xml'])
})
