const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const shape = /^aub_[a-z]{2,12}_[0-9A-Za-z]{32}[0-9A-Za-z]{6}$/
const checksumLength = 6

/** CRC-32 (ISO-HDLC) of a text in ASCII, as an unsigned 32-bit number. */
function crc32(text: string): number {
  let rest = 0xffffffff
  for (const character of text) {
    rest ^= character.charCodeAt(0)
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}

/** The six characters (base 62) that end a token, from all that stands before them: `aub_<env>_<32 random>`. */
export function tokenChecksum(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let place = 0; place < checksumLength; place++) {
    text = digits[rest % 62] + text
    rest = Math.floor(rest / 62)
  }
  return text
}

/** Whether a text can be one of our tokens at all: asked before the database is, and by scanners for leaked secrets. */
export const isTokenShaped = (token: string): boolean =>
  shape.test(token) && tokenChecksum(token.slice(0, -checksumLength)) === token.slice(-checksumLength)
