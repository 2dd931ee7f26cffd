import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { onCallSecret } from '#db/on-call.ts'
import type { Outgoing } from '#db/post.ts'
import { isLoopbackHost, readOnCallAddress } from '#domain/on-call.ts'
import { isPublicHost } from '#domain/public-host.ts'
import { reasonOf } from '#workflows/log.ts'
import type { PostSettings } from '#workflows/settings.ts'
import { renderMail } from './mail.ts'
import type { Verdict } from './smtp.ts'

// For the name and the call together, below the 30 s after which the database ends a transaction that waits: the row's
// lock is held while calling.
const LIMIT_MS = 15_000
type Settings = PostSettings & Readonly<{ mayCallLoopback: boolean }>
type Pinned = Readonly<{ address: string; family: number }>

/**
 * Calls the webhook of whoever is on call (E.3): POST of JSON, signed by the Standard Webhooks scheme. The address is
 * asked again at every call; its name is resolved once and only that address is called; redirects are not followed.
 */
export async function callWebhook(mail: Outgoing, address: string, settings: Settings): Promise<Verdict> {
  const road = readOnCallAddress(address, settings.mayCallLoopback)
  if (road?.channel !== 'WEBHOOK') return refused('the address may not be called')
  const url = new URL(road.address)
  const limit = AbortSignal.timeout(LIMIT_MS)
  const pinned = await Promise.race([resolved(url.hostname, settings.mayCallLoopback), tooLate(limit)])
  if ('kind' in pinned) return pinned
  const body = bodyOf(mail, settings)
  const at = new Date()
  const signature = mail.onCallGenerations
    .map(generation => new Webhook(onCallSecret(settings.linkSecret, mail.organisationId, generation)))
    .map(one => one.sign(mail.id, at, body))
    .join(' ')
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'AUB-Driftssamarbejde',
    'webhook-id': mail.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
  }
  return await post(url, pinned, headers, body, limit)
}

const refused = (answer: string): Verdict => ({ kind: 'REFUSED', answer })
/** A webhook's trouble is its own, unlike that of the mail server: it is asked ever more seldom. */
const later = (answer: string): Verdict => ({ kind: 'LATER', answer, isServerAway: false })
const tooLate = (limit: AbortSignal) =>
  once(limit, 'abort').then(() => later(`the name of the host was not found within ${LIMIT_MS / 1000} s`))

/** The one address that is called, or why none is: a name that leads inside is refused, one that leads nowhere may come back. */
async function resolved(hostname: string, mayCallLoopback: boolean): Promise<Pinned | Verdict> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true }).catch(() => [])
  if (found.length === 0) return later('the name of the host is not known')
  const isAllowed = (one: Pinned) => isPublicHost(one.address) || (mayCallLoopback && isLoopbackHost(one.address))
  const [first] = found
  return first && found.every(isAllowed) ? first : refused('the host lies on a network that is not called')
}

/** The same bytes at every attempt, so that a receiver that knows the id may drop them. */
function bodyOf(mail: Outgoing, settings: Settings): string {
  const { subject, text } = renderMail({ ...settings, data: mail.data, language: mail.language, today: mail.today })
  const of = mail.data.case
  return JSON.stringify({
    type: mail.data.template === 'CONTACT_TEST' ? 'contact.test' : 'incident.alarm',
    timestamp: mail.createdAt.toISOString(),
    data: {
      subject,
      text,
      ...(of && {
        number: of.number,
        title: of.title,
        priority: `P${of.priority}`,
        url: `${settings.publicUrl}/incidents/${of.number}`,
      }),
      ...(mail.data.template === 'ON_CALL' && {
        alarm: mail.data.alarm,
        dueAt: mail.data.dueAt,
        level: mail.data.level,
      }),
    },
  })
}

function post(
  url: URL,
  pinned: Pinned,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<Verdict> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise(resolve => {
    const asked = send(url, {
      method: 'POST',
      headers,
      agent: false,
      signal,
      lookup: (_host, options, answer) =>
        options.all ? answer(null, [pinned]) : answer(null, pinned.address, pinned.family),
    })
    asked.on('response', response => {
      // What is said in the body is of no use, and may be endless.
      response.destroy()
      resolve(verdictOf(response.statusCode ?? 0))
    })
    asked.on('error', error => resolve(later(reasonOf(error))))
    asked.end(body)
  })
}

/** 2xx is a receipt; a redirect or a refusal is for good; busy, slow and broken servers are called again. */
function verdictOf(status: number): Verdict {
  const answer = `HTTP ${status}`
  if (status >= 200 && status < 300) return { kind: 'ACCEPTED', answer }
  if (status >= 500 || status === 408 || status === 425 || status === 429) return later(answer)
  return refused(status >= 300 && status < 400 ? `${answer}: redirects are not followed` : answer)
}
