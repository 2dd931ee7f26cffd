import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from './context.ts'
import { badInput } from './errors.ts'
import { type Page, pageInfoOf } from './paging.ts'
import { settings } from './settings.ts'

const signature = (text: string) => createHmac('sha256', settings().cursorSecret).update(text).digest().subarray(0, 9)

/**
 * A place in one list, tied to the list, its order and the reader's organisation by a signature: a cursor of
 * another organisation or of another order answers as rubbish does (fault 47).
 */
function writeCursor(list: string, place: readonly (string | number)[]): string {
  const text = JSON.stringify(place)
  return Buffer.concat([signature(`${list}\n${text}`), Buffer.from(text)]).toString('base64url')
}

function readCursor(argument: string, list: string, cursor: string): readonly (string | number)[] {
  const bytes = /^[\w-]{13,400}$/.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0)
  const text = bytes.subarray(9).toString()
  if (bytes.length <= 9 || !timingSafeEqual(bytes.subarray(0, 9), signature(`${list}\n${text}`)))
    throw badInput(argument, 'is not a cursor of this list in this order. Take one from `pageInfo` of the same list.')
  return JSON.parse(text) as readonly (string | number)[]
}

type Place = readonly (string | number)[]

/** A list as its cursors know it: by its order and by the organisation that reads it. */
const nameOf = async (context: Context, list: string) => `${list} ${(await context.actor()).organisationId}`

export const cursorPlace = async (context: Context, argument: string, list: string, cursor: string): Promise<Place> =>
  readCursor(argument, await nameOf(context, list), cursor)

export async function pageInfo<T>(context: Context, list: string, page: Page<T>, placeOf: (row: T) => Place) {
  const name = await nameOf(context, list)
  return pageInfoOf(page, row => writeCursor(name, placeOf(row)))
}

export async function edges<T>(context: Context, list: string, page: Page<T>, placeOf: (row: T) => Place) {
  const name = await nameOf(context, list)
  return page.rows.map(node => ({ node, cursor: writeCursor(name, placeOf(node)) }))
}
