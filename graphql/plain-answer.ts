import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { toldToCaller } from './faults.ts'

type Answer = Readonly<{
  status: number
  body: Readonly<Record<string, unknown>>
  headers: ReadonlyMap<string, string>
}>

/** An error as an answer over HTTP: its own status and words, or a reference to the log. */
export function answerOf(error: unknown, requestId: string = randomUUID()): Answer {
  const cause = error instanceof Error ? error : new Error(String(error))
  const told =
    cause instanceof GraphQLError
      ? cause
      : toldToCaller(new GraphQLError(cause.message, { originalError: cause }), requestId)
  const { http, ...extensions } = told.extensions as { http?: { status: number; headers: Map<string, string> } }
  return {
    status: http?.status ?? 500,
    body: { errors: [{ message: told.message, extensions }] },
    headers: http?.headers ?? new Map(),
  }
}

/** A small answer in JSON that nobody may keep or frame. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: ReadonlyMap<string, string> = new Map(),
): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    ...Object.fromEntries(headers),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}
