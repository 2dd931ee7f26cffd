import { createCipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from './context.ts'
import { badInput } from './errors.ts'
import { type Page, pageInfoOf } from './paging.ts'
import { settings } from './settings.ts'

const sealBytes = 12
const sealOf = (text: string) =>
  createHmac('sha256', settings().cursorSecret).update(text).digest().subarray(0, sealBytes)

/** Hides and shows alike. The seal begins the cipher, so that no two places share a key stream and one place is one cursor. */
function masked(bytes: Buffer, seal: Buffer): Buffer {
  const key = createHmac('sha256', settings().cursorSecret).update('place').digest()
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.concat([seal, Buffer.alloc(16 - sealBytes)]))
  return Buffer.concat([cipher.update(bytes), cipher.final()])
}

/**
 * A place in one list, sealed with the list, its order and the reader's organisation: a cursor of another organisation or
 * of another order answers as rubbish does (fault 47). What it says is hidden: a place in the feed counts everybody's cases.
 */
function writeCursor(list: string, place: readonly (string | number)[]): string {
  const text = JSON.stringify(place)
  const seal = sealOf(`${list}\n${text}`)
  return Buffer.concat([seal, masked(Buffer.from(text), seal)]).toString('base64url')
}

function readCursor(argument: string, list: string, cursor: string): readonly (string | number)[] {
  const bytes = /^[\w-]{17,1200}$/.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(sealBytes)
  const seal = bytes.subarray(0, sealBytes)
  const text = masked(bytes.subarray(sealBytes), seal).toString()
  if (!timingSafeEqual(seal, sealOf(`${list}\n${text}`)))
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
