import type { IncomingMessage, ServerResponse } from 'node:http'
import { listMails, readMail, readRawMail, type StoredMail } from './mail-store.ts'
import { escaped, mailListPage, mailPage, noMailPage } from './mailbox-html.ts'

const mostListed = 500
const framed = "default-src 'none'; img-src data: cid:; style-src 'unsafe-inline'; frame-src 'self'; sandbox"
const plain = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Answers GET /dev/mail, /dev/mail/<id>, /dev/mail/<id>.html, /dev/mail/<id>.eml and /dev/mail.json;
 * false for every other path, which is then somebody else's. Demo and test only.
 */
export async function mailboxResponse(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://mailbox.invalid')
  const match = /^\/dev\/mail(?:\.(json)|\/([\w-]+?)(?:\.(html|eml|json))?)?\/?$/.exec(url.pathname)
  if (!match) return false
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(response, 405, 'text/plain', 'Method Not Allowed')
  }
  const [, listJson, id, ending] = match
  if (!id) {
    const mails = listMails(folder, queryOf(url))
    if (listJson) return send(response, 200, 'application/json', JSON.stringify(mails))
    return send(response, 200, 'text/html', mailListPage(mails), plain)
  }
  const mail = readMail(folder, id)
  if (!mail) return send(response, 404, 'text/html', noMailPage(), plain)
  return sendMail(response, folder, mail, ending)
}

function queryOf(url: URL) {
  const wanted = Number(url.searchParams.get('limit') ?? 100)
  const limit = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, mostListed) : 100
  const [to, subject, after] = ['to', 'subject', 'after'].map(name => url.searchParams.get(name) ?? undefined)
  return { limit, to, subject, after }
}

function sendMail(response: ServerResponse, folder: string, mail: StoredMail, ending: string | undefined): true {
  if (ending === 'json') return send(response, 200, 'application/json', JSON.stringify(mail))
  if (ending === 'eml')
    return send(response, 200, 'message/rfc822', readRawMail(folder, mail.id) ?? Buffer.alloc(0), plain)
  if (ending === 'html')
    return send(response, 200, 'text/html', mail.html ?? `<pre>${escaped(mail.text)}</pre>`, framed)
  return send(response, 200, 'text/html', mailPage(mail), plain)
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, policy?: string): true {
  response.writeHead(status, {
    'content-type': type === 'message/rfc822' ? type : `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy ? { 'content-security-policy': policy } : {}),
  })
  response.end(body)
  return true
}
