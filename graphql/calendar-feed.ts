import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { NotSignedIn } from '#db/connection.ts'
import { calendarChanges, occupiedTimes } from '#db/queries/calendar.ts'
import { requirementsBy } from '#db/queries/requirements.ts'
import { windowsAfter } from '#db/queries/service-windows.ts'
import { hashOf } from '#db/session.ts'
import { copenhagenDate, copenhagenInstant } from '#domain/calendar.ts'
import { calendarFile } from './calendar-file.ts'
import { openContext } from './context.ts'
import { requestError } from './errors.ts'
import { answerOf, sendJson } from './plain-answer.ts'
import { freezesOf } from './resolvers/planning.ts'
import { settings } from './settings.ts'

const PATH = /^\/feeds\/changes\/([\w-]{43})\.ics(?:\?|$)/
/** The secret of the address that a request asks for, or null. */
const calendarSecret = (target: string): string | null => PATH.exec(target)?.[1] ?? null

const DAYS_BACK = 60
const DAYS_AHEAD = 340

/**
 * `GET /feeds/changes/{secret}.ics`: the change calendar of the person that the address was made for, by the same
 * policies as on the page. An address that was ended, or never was, is 404.
 */
export async function calendarFeedDoor(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw requestError('METHOD_NOT_ALLOWED', 'GET fetches the calendar.', {
        status: 405,
        headers: new Map([['allow', 'GET, HEAD']]),
      })
    const text = await fileOf(request)
    if (text === null) return sendJson(response, 404, { error: 'Not found' })
    response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'content-disposition': 'inline; filename="changes.ics"',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : text)
  } catch (error) {
    const { status, body, headers } = answerOf(error)
    sendJson(response, status, body, headers)
  }
}

async function fileOf({ url = '', headers, socket }: IncomingMessage): Promise<string | null> {
  const hash = hashOf(calendarSecret(url) ?? '')
  const context = openContext({
    credential: { kind: 'CALENDAR', hash },
    requestId: randomUUID(),
    source: 'API',
    acceptLanguage: headers['accept-language'] ?? null,
    cookie: null,
    idempotencyKey: null,
    payer: hash,
    address: socket.remoteAddress ?? '',
  })
  try {
    const [actor, at] = await Promise.all([context.actor(), context.now()])
    const day = (days: number) => copenhagenDate(new Date(at.getTime() + days * 86_400_000))
    const days = { from: day(-DAYS_BACK), to: day(DAYS_AHEAD) }
    const [from, to] = [copenhagenInstant(days.from), copenhagenInstant(days.to)]
    const isAub = actor.organisationKind === 'AUB'
    const [changes, windows, requirements, occupied, freezes] = await Promise.all([
      context.ask(tx => calendarChanges(tx, days)),
      context.ask(tx => windowsAfter(tx, from, to)),
      context.ask(tx => requirementsBy(tx, { dueFrom: days.from, dueBefore: days.to })),
      isAub ? [] : context.ask(tx => occupiedTimes(tx, days)),
      freezesOf(context, Number(days.from.slice(0, 4)), Number(days.to.slice(0, 4))),
    ])
    await context.finish()
    const language = actor.language === 'en' ? 'en' : 'da'
    return calendarFile(
      { changes, windows, requirements, occupied, freezes },
      { language, address: settings().publicUrl, at },
    )
  } catch (error) {
    await context.abandon()
    if (error instanceof NotSignedIn) return null
    throw error
  }
}
