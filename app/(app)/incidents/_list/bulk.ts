'use server'

import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import {
  BulkAcknowledgeDocument,
  BulkAssignDocument,
  BulkBeginDocument,
  BulkCloseDocument,
} from '#graphql/generated/operations.ts'

export type BulkVerb = 'BEGIN' | 'ASSIGN' | 'ACKNOWLEDGE' | 'CLOSE'
export type Chosen = Readonly<{ id: string; number: string; version: number }>
export type Handler = Readonly<{ name: string; phone: string }>
/** `handler`: of each row its own, when an assignment is undone. */
export type BulkRow = Chosen & Readonly<{ handler?: Handler | null }>
export type RowResult = Readonly<{
  number: string
  /** Why it was refused, in the words of the rule; null when it was done. */
  refusal: string | null
  /** Of an assignment: how it is assigned back. */
  undo: BulkRow | null
}>
type Told = Readonly<{ __typename: string; message?: string }>

const mostRows = 100

/**
 * One verb on many cases: each is a command of its own, so each is done or refused by itself and none is half stored.
 * `key` makes a repeat safe, row by row.
 */
export async function actOnRows(verb: BulkVerb, rows: readonly BulkRow[], key: string): Promise<RowResult[]> {
  const results: RowResult[] = []
  for (const row of rows.slice(0, mostRows)) results.push(await resultOf(verb, row, key))
  refresh()
  return results
}

async function resultOf(verb: BulkVerb, { id, number, version, handler }: BulkRow, key: string): Promise<RowResult> {
  const input = { id, expectedVersion: version, clientMutationId: `${key}-${number}` }
  const named = { ...input, handler: handler ?? null }
  try {
    if (verb === 'ASSIGN') {
      const { assignHandler: told } = await act(BulkAssignDocument, { input: named })
      if (!('incident' in told)) return resultFrom(number, told)
      const { before, incident } = told
      const back = before?.phone ? { name: before.name, phone: before.phone } : null
      return { number, refusal: null, undo: back && { id, number, version: incident.version, handler: back } }
    }
    if (verb === 'BEGIN') return resultFrom(number, (await act(BulkBeginDocument, { input: named })).beginIncident)
    if (verb === 'CLOSE') return resultFrom(number, (await act(BulkCloseDocument, { input })).closeIncident)
    return resultFrom(number, (await act(BulkAcknowledgeDocument, { input: named })).acknowledgeEscalation)
  } catch (error) {
    const { room } = words(await language())
    const reference = (error as { digest?: string }).digest ?? '–'
    const refusal = error instanceof SignInNeeded ? room.signedOut : fill(room.fault, { reference })
    return { number, refusal, undo: null }
  }
}

const resultFrom = (number: string, { message }: Told): RowResult => ({ number, refusal: message ?? null, undo: null })
