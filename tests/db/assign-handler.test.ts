import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AssignHandlerInput, assignHandler } from '#db/commands/assign-handler.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, NOBODY, refusal, speak, value, type Who } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

async function assign(who: Who, id: string, more: Partial<AssignHandlerInput> = {}) {
  const input = { id, expectedVersion: await desk.versionOf(id), ...more }
  return speak(who, 'assignHandler', input, tx => assignHandler(tx, input))
}
const handlerOf = async (id: string) =>
  (await db.admin`select handler_name, handler_phone, state from incident where id = ${id}`)[0]

test('Assignment names who has the case and meets no clock (R-4.11)', async () => {
  const { a, x } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  expect(value(await assign(x, id))).toMatchObject({ kind: 'HandlerAssigned', incidentId: id, before: null })
  expect(await handlerOf(id)).toMatchObject({ handler_name: x.person.name, state: 'NEW' })
  const [reaction] = (await desk.clocks(id)).filter(clock => clock.kind === 'REACTION')
  expect(reaction?.met_at).toBeNull()
  const other = { name: 'En Anden', phone: '+4570113002' }
  expect(value(await assign(x, id, { handler: other })).before).toMatchObject({ name: x.person.name })
  expect(await handlerOf(id)).toMatchObject({ handler_name: 'En Anden', handler_phone: '+4570113002' })
  expect((await desk.history(id)).filter(kind => kind === 'HandlerAssigned')).toHaveLength(2)
})

test('It is an act of the side that must act, on a case that is open, at the version that was seen', async () => {
  const { a, b, x, aub } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  expect(refusal(await assign(aub, id))).toEqual({ kind: 'NotPermitted' })
  expect(refusal(await assign(x.client, id))).toMatchObject({ kind: 'HandlerRequired' })
  expect(refusal(await assign(x, id, { expectedVersion: 99 }))).toMatchObject({ kind: 'VersionConflict' })
  expect(refusal(await assign(x, id, { handler: { name: 'Navn', phone: 'ingen' } }))).toMatchObject({
    kind: 'InvalidInput',
  })
  expect(refusal(await assign(b, id, { expectedVersion: 1 }))).toEqual(
    refusal(await assign(b, NOBODY, { expectedVersion: 1 })),
  )
  await desk.resolve(x, id)
  expect(refusal(await assign(x, id))).toEqual({ kind: 'AlreadyResolved' })
  expect(await handlerOf(id)).toMatchObject({ handler_name: x.person.name })
})
