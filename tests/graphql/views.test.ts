import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeView } from '#db/commands/remove-view.ts'
import { type SaveViewInput, saveView } from '#db/commands/save-view.ts'
import { openReading, runCommand } from '#db/connection.ts'
import { savedViews } from '#db/queries/views.ts'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const keep = (who: Org, more: Partial<SaveViewInput> = {}) => {
  const input = { list: 'INCIDENTS', scope: 'MINE', name: 'Kritiske', filter: 'p=1', ...more } as const
  return runCommand(who.person.credential, { verb: 'saveView', input, idempotencyKey: null, source: 'WEB' }, tx =>
    saveView(tx, input),
  )
}
const remove = (who: Org, id: string) =>
  runCommand(who.person.credential, { verb: 'removeView', input: { id }, idempotencyKey: null, source: 'WEB' }, tx =>
    removeView(tx, { id }),
  )
async function names(who: Org): Promise<string[]> {
  const reading = openReading(who.person.credential, 'WEB')
  const views = await savedViews(await reading.transaction(), 'INCIDENTS')
  await reading.finish()
  return views.map(view => `${view.scope} ${view.name} ${view.filter}`)
}

test('A view is its owner’s own, and saving it again under the same name replaces it', async () => {
  const { a, b } = database.cast
  expect((await keep(a)).ok).toBe(true)
  expect((await keep(a, { filter: 'p=1,2' })).ok).toBe(true)
  expect(await names(a)).toEqual(['MINE Kritiske p=1,2'])
  expect(await names(b)).toEqual([])
})

test('Only AUB’s administrators save a view for everybody; another organisation then has it and cannot take it away', async () => {
  const { a, b, aub } = database.cast
  expect(await keep(a, { scope: 'EVERYBODY' })).toMatchObject({ ok: false, refusal: { kind: 'NotPermitted' } })
  await database.admin`update membership set roles = array['AUB_ADMIN'] where organisation_id = ${aub.id}`
  const kept = await keep(aub, { scope: 'EVERYBODY', name: 'AUB anbefaler', filter: 'due=over' })
  expect(kept.ok).toBe(true)
  expect(await names(b)).toEqual(['EVERYBODY AUB anbefaler due=over'])
  const id = kept.ok ? kept.value.viewId : ''
  expect(await remove(b, id)).toMatchObject({ ok: false, refusal: { kind: 'NotFound' } })
  expect(await remove(aub, id)).toMatchObject({ ok: true })
  expect(await names(b)).toEqual([])
})

test('An address is no filter, a name is needed, and neither is half-stored', async () => {
  const { b } = database.cast
  const refused = (reason: string) => ({ ok: false, refusal: { kind: 'InvalidInput', detail: { reason } } })
  expect(await keep(b, { filter: 'https://elsewhere.example/?p=1' })).toMatchObject(refused('NOT_A_FILTER'))
  expect(await keep(b, { name: '  ' })).toMatchObject(refused('REQUIRED'))
  expect(await keep(b, { name: 'x'.repeat(61) })).toMatchObject(refused('TOO_LONG'))
  expect(await names(b)).toEqual([])
})
