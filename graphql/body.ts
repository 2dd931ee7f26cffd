import type { IncomingMessage } from 'node:http'
import { requestError } from './errors.ts'

export const mostBytes = 256 * 1024

const tooLarge = () =>
  requestError('BODY_TOO_LARGE', `The body may have ${mostBytes} bytes at most.`, {
    status: 413,
    headers: new Map([['connection', 'close']]),
  })
const malformed = (sentence: string) => requestError('BAD_REQUEST', sentence, { status: 400 })
const unsupported = (sentence: string) => requestError('UNSUPPORTED_MEDIA_TYPE', sentence, { status: 415 })

/**
 * Reads the JSON object of a POST. The head is judged at once, before anybody is asked who he is; nothing beyond the
 * limit is kept, and nothing malformed becomes a fault.
 */
export function bodyOf(request: IncomingMessage): () => Promise<Record<string, unknown>> {
  const decoder = decoderFor(request)
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  return async () => {
    const bytes = await collect(request)
    if (bytes.length === 0) throw malformed('The body is empty. Send {"query": "…"} as application/json.')
    const value = parsed(bytes, decoder)
    if (Array.isArray(value)) throw malformed('Several requests in one body are not taken. Send them one by one.')
    if (value === null || typeof value !== 'object') throw malformed('The body must be a JSON object with a `query`.')
    return value as Record<string, unknown>
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoderFor(request: IncomingMessage): TextDecoder {
  const type = request.headers['content-type'] ?? ''
  const [essence = '', ...parameters] = type.split(';').map(part => part.trim().toLowerCase())
  if (essence === 'application/graphql')
    throw unsupported('Send application/json with the document in `query`, not application/graphql.')
  if (essence !== 'application/json')
    throw unsupported(`Send the request as application/json${type ? `, not as ${essence}` : ''}.`)
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'identity') throw unsupported('Send the body uncompressed.')
  const charset = parameters
    .find(part => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '')
  try {
    return charset ? new TextDecoder(charset, { fatal: true, ignoreBOM: true }) : utf8
  } catch {
    throw unsupported('The charset of the body is not known. Send it as UTF-8.')
  }
}

/** By events: iterating over a request costs more than all else that is done with a small body. */
export function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= mostBytes) {
        chunks.push(chunk)
        return
      }
      request.off('data', take).pause()
      reject(tooLarge())
    }
    request
      .on('data', take)
      .once('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)))
      .once('error', () => reject(malformed('The body was not sent to its end.')))
  })
}

function parsed(bytes: Buffer, decoder: TextDecoder): unknown {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    throw malformed('The body is not valid in its charset (UTF-8 unless another is named).')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw malformed(
      text.startsWith('\ufeff')
        ? 'The body begins with a byte order mark. Send it without.'
        : 'The body is not valid JSON.',
    )
  }
}
