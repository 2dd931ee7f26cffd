import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { judge } from '#db/judge.ts'
import { changeBy } from '#db/queries/changes.ts'
import { sayGateReason } from '#domain/change.ts'
import { openContext } from './context.ts'
import { credentialOf } from './credential.ts'
import { requestError, unauthenticated } from './errors.ts'
import { countingWrong } from './guessing.ts'
import { answerOf, sendJson } from './plain-answer.ts'

const PATH = /^\/api\/changes\/([\w-]{1,40})\/may-implement(?:[?#]|$)/
/** The number of the change that a request of this door asks about, or null. */
const askedChange = (target: string): string | null => PATH.exec(target)?.[1] ?? null

/**
 * `GET /api/changes/{number}/may-implement`, for deployment pipelines (C.3): the same answer as the query `mayImplement`,
 * by the same permissions. A change that is none, or that is not this caller's, is 404.
 */
export async function mayImplementDoor(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, body } = await answered(request)
    sendJson(response, status, body)
  } catch (error) {
    const { status, body, headers } = answerOf(error)
    sendJson(response, status, body, headers)
  }
}

async function answered(request: IncomingMessage) {
  const { headers, method, url = '', socket } = request
  if (method !== 'GET')
    throw requestError('METHOD_NOT_ALLOWED', 'GET asks whether the change may be implemented.', {
      status: 405,
      headers: new Map([['allow', 'GET']]),
    })
  const address = socket.remoteAddress ?? ''
  const credential = await countingWrong(address, () => credentialOf(headers))
  if (!credential) throw unauthenticated()
  const context = openContext({
    credential,
    requestId: randomUUID(),
    source: credential.kind === 'TOKEN' ? 'API' : 'WEB',
    acceptLanguage: headers['accept-language'] ?? null,
    cookie: headers.cookie ?? null,
    idempotencyKey: null,
    payer: credential.hash,
    address,
  })
  try {
    const [row, at] = await countingWrong(address, () =>
      Promise.all([context.readingCases(tx => changeBy(tx, { number: askedChange(url) ?? '' })), context.now()]),
    )
    const judged = row?.kind === 'CHANGE' ? (await context.ask(tx => judge(tx, [row.id], at))).get(row.id) : undefined
    await context.finish()
    if (!judged) return { status: 404, body: { error: 'Not found' } }
    const { mayImplement, reasons } = judged.gate
    const told = reasons.map(reason => {
      const { why, remedy } = sayGateReason(reason, context.language)
      return { code: reason.code, rule: reason.rule, sentence: why, remedy, nextLegalDate: reason.nextLegalDate }
    })
    return { status: 200, body: { mayImplement, reasons: told, asOf: at.toISOString() } }
  } catch (error) {
    await context.abandon()
    throw error
  }
}
