import Papa from 'papaparse'

/** The text of a file as offices save it: UTF-8 or UTF-16 with a mark, UTF-8 without one, else Windows-1252. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The cells of a CSV file in base64, row by row: semicolon, comma or tab. Null for what is no base64 (E.14). */
export function csvRows(base64: string): string[][] | null {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return null
  const text = textOf(Buffer.from(base64, 'base64'))
  return Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'] }).data
}
