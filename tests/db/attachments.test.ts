import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AddAttachmentInput, addAttachment } from '#db/commands/add-attachment.ts'
import { runCommand } from '#db/connection.ts'
import { attachmentBytes, attachmentsOf } from '#db/queries/attachments.ts'
import { MOST_FILES } from '#domain/attachment.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, NOBODY, refusal, rowCounts, seenBy, speak, value, type Who } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const PDF = Buffer.from('%PDF-1.7 testfil')
const add = (who: Who, id: string, more: Partial<AddAttachmentInput> = {}) => {
  const input = {
    id,
    name: 'testfil.pdf',
    ...(more.plain === undefined && { base64: PDF.toString('base64') }),
    ...more,
  }
  return speak(who, 'addAttachment', input, tx => addAttachment(tx, input))
}
const names = (who: Who, id: string) =>
  seenBy(who, async sql => (await attachmentsOf({ sql }, [id])).map(file => file.name))
const bytes = (who: Who, caseId: string, id: string) => seenBy(who, sql => attachmentBytes({ sql }, caseId, id))

test('A file is seen by both sides as it was given, and its fingerprint stands in the history (R-5.15)', async () => {
  const { a, x, aub } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  const { attachmentId } = value(await add(a, id))
  for (const who of [a, x, aub]) {
    expect(await names(who, id)).toEqual(['testfil.pdf'])
    expect(await bytes(who, id, attachmentId)).toEqual(PDF)
  }
  const [said] = await db.admin`select c.content from case_event e join event_content c using (case_id, seq)
    where e.case_id = ${id} and e.kind = 'AttachmentAdded'`
  expect(said?.content).toMatchObject({ sha256: createHash('sha256').update(PDF).digest('hex'), size: PDF.length })
})

test('A file for one’s own side is that side’s alone: not AUB’s, not the list’s, not the history’s (house decision 8)', async () => {
  const { a, x, aub } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  const { attachmentId } = value(await add(x, id, { isPrivate: true }))
  expect(await names(x, id)).toEqual(['testfil.pdf'])
  for (const who of [a, aub]) {
    expect(await names(who, id)).toEqual([])
    expect(await bytes(who, id, attachmentId)).toBeNull()
    const seen = await seenBy(
      who,
      sql => sql`select 1 from case_event where case_id = ${id} and kind = 'AttachmentAdded'`,
    )
    expect(seen).toHaveLength(0)
  }
})

test('A stranger’s file is as one that never existed, also by another case of their own (fault 40)', async () => {
  const { a, b } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  const own = await desk.reported(b, { priority: 3 })
  const { attachmentId } = value(await add(a, id))
  expect(await names(b, id)).toEqual([])
  expect(await bytes(b, id, attachmentId)).toBeNull()
  expect(await bytes(b, own, attachmentId)).toBeNull()
  expect(await bytes(a, own, attachmentId)).toBeNull()
  expect(refusal(await add(b, id))).toEqual(refusal(await add(b, NOBODY)))
})

test('What is refused is not half stored: no row, no bytes, no entry', async () => {
  const { a } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  const before = await rowCounts(db)
  const wrong = (reason: string) => ({ kind: 'InvalidInput', detail: { reason } })
  expect(refusal(await add(a, id, { name: 'side.html' }))).toMatchObject(wrong('FILE_KIND'))
  expect(refusal(await add(a, id, { base64: '' }))).toMatchObject(wrong('EMPTY_FILE'))
  expect(refusal(await add(a, id, { base64: Buffer.alloc(5_242_881, 37).toString('base64') }))).toMatchObject(
    wrong('FILE_TOO_LARGE'),
  )
  expect(refusal(await add(a, id, { name: '///' }))).toMatchObject(wrong('REQUIRED'))
  expect(await rowCounts(db)).toEqual(before)
})

test('A closed case takes no file, and an open one no more than it may hold', async () => {
  const { a, x } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  for (let n = 0; n < MOST_FILES; n++) value(await add(a, id, { name: `${n}.pdf` }))
  expect(refusal(await add(a, id))).toMatchObject({ detail: { reason: 'TOO_MANY_FILES', max: MOST_FILES } })
  await desk.begin(x, id)
  await desk.resolve(x, id)
  await desk.close(a, id)
  expect(refusal(await add(a, id))).toEqual({ kind: 'AlreadyClosed' })
})

test('A civil registration number in the text of a file stops a page, and can be masked in the file (D.9)', async () => {
  const { a } = db.cast
  const id = await desk.reported(a, { priority: 3 })
  const send = (more: object = {}) => {
    const input = { id, name: 'elever.csv', plain: 'navn;cpr\nAnna;251248-4916\n', ...more }
    return runCommand(a.person.credential, { verb: 'addAttachment', input, idempotencyKey: null, source: 'WEB' }, tx =>
      addAttachment(tx, input),
    )
  }
  expect(refusal(await send())).toMatchObject({ kind: 'CivilNumberFound' })
  const { attachmentId } = value(await send({ civilNumber: 'MASK' }))
  expect((await bytes(a, id, attachmentId))?.toString()).toBe('navn;cpr\nAnna;251248-XXXX\n')
})
