import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** The largest file that a case takes, in bytes (5 MiB), and how many files it takes. */
export const MOST_BYTES = 5 * 1024 * 1024
export const MOST_FILES = 30
export const MOST_NAME = 120

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const begins =
  (...first: readonly number[]) =>
  (bytes: Uint8Array) =>
    first.every((byte, place) => bytes[place] === byte)

/** By the end of its name, and by how such a file begins. What may hold a program is none of them. */
const kinds: Readonly<Record<string, readonly [mediaType: string, fits: (bytes: Uint8Array) => boolean]>> = {
  pdf: ['application/pdf', begins(0x25, 0x50, 0x44, 0x46, 0x2d)],
  png: ['image/png', begins(0x89, 0x50, 0x4e, 0x47)],
  jpg: ['image/jpeg', begins(0xff, 0xd8, 0xff)],
  jpeg: ['image/jpeg', begins(0xff, 0xd8, 0xff)],
  docx: [`${OFFICE}.wordprocessingml.document`, begins(0x50, 0x4b, 0x03, 0x04)],
  xlsx: [`${OFFICE}.spreadsheetml.sheet`, begins(0x50, 0x4b, 0x03, 0x04)],
}
const TEXTS = ['txt', 'log', 'csv', 'json', 'xml']

/** The kinds of file that a case takes, by the end of their names. */
export const FILE_ENDINGS: readonly string[] = [...Object.keys(kinds), ...TEXTS]

const endingOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Is it read as text, which is then looked through for civil registration numbers (D.9)? */
export const isTextFile = (name: string): boolean => TEXTS.includes(endingOf(name))

/** A name without the folders before it and without what no file system takes. */
export const fileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** What a file is (screens 5.6): refused when it is none of the kinds that a case takes, empty, or too large. */
export function mediaTypeOf(name: string, bytes: Uint8Array): Outcome<string> {
  if (bytes.length === 0) return wrong('EMPTY_FILE')
  if (bytes.length > MOST_BYTES) return wrong('FILE_TOO_LARGE')
  if (isTextFile(name)) return isText(bytes) ? granted('text/plain') : wrong('FILE_KIND')
  const kind = kinds[endingOf(name)]
  return kind?.[1](bytes) ? granted(kind[0]) : wrong('FILE_KIND')
}

const wrong = (reason: string): Outcome<never> => refused('InvalidInput', ['name'], { reason })

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
