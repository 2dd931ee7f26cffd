import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import type { MailData } from '#db/mail-data.ts'
import { remindOfTokens } from '#db/token-reminders.ts'
import { type Member, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { draftMail } from '#workflows/post/draft-mail.ts'

let db: TestDatabase
let keeper: Member
beforeAll(async () => {
  db = await freshDatabase()
  keeper = await mintPerson(db.admin, db.cast.x.id, 'Ida Admin', 'ida@x.example', ['SUPPLIER_ADMIN'])
})
beforeEach(async () => {
  await db.admin`delete from delivery`
  await db.admin`update api_token set reminded_days = null, revoked_at = null, expires_at = clock_timestamp() + interval '300 days',
    created_at = clock_timestamp() - interval '60 days'`
})
afterAll(() => db.close())

const endsIn = (who: Org, days: number) =>
  db.admin`update api_token set expires_at = clock_timestamp() + ${days}::float8 * interval '1 day' where secret_hash = ${who.client.hash}`
const remind = () => asClock(tx => remindOfTokens(tx, 50))
const letters = () => db.admin`select recipient, organisation_id as organisation, data from delivery order by recipient`

test('The administrators of a token are reminded 30, 7 and 1 days before it ends, once each (screens 5.18)', async () => {
  const days: number[] = []
  for (const left of [40, 29.9, 20, 6.9, 3, 0.9, 0.1]) {
    await endsIn(db.cast.x, left)
    await remind()
    await remind()
    const sent = await letters()
    for (const { recipient, organisation, data } of sent) {
      expect([recipient, organisation]).toEqual([keeper.email, db.cast.x.id])
      days.push(data.days)
    }
    await db.admin`delete from delivery`
  }
  expect(days).toEqual([30, 7, 1])
})

test('The mail names the integration, the end and the way to the page, and no secret', async () => {
  await endsIn(db.cast.x, 6)
  await remind()
  const [letter] = await letters()
  const { data } = letter as unknown as { data: MailData }
  expect(draftMail(data, 'da').headline).toBe('Token til Leverandør X ITSM udløber om 7 dage')
  expect(draftMail(data, 'en').headline).toBe('Token of Leverandør X ITSM expires in 7 days')
  expect(JSON.stringify(data)).not.toContain(db.cast.x.token)
})

test('Nobody is reminded of a token that was revoked, that another takes over from, or whose client has ended', async () => {
  await endsIn(db.cast.x, 6)
  await db.admin`update api_token set revoked_at = now() where secret_hash = ${db.cast.x.client.hash}`
  await remind()
  await db.admin`update api_token set revoked_at = null where secret_hash = ${db.cast.x.client.hash}`
  const next = randomUUID()
  await db.admin`insert into api_token (id, client_id, organisation_id, secret_hash, scopes, expires_at)
    select ${next}, client_id, organisation_id, ${next}, scopes, now() + interval '300 days' from api_token where secret_hash = ${db.cast.x.client.hash}`
  await db.admin`update api_token set replaced_by_id = ${next} where secret_hash = ${db.cast.x.client.hash}`
  await remind()
  await db.admin`update api_token set replaced_by_id = null where secret_hash = ${db.cast.x.client.hash}`
  await db.admin`update integration_client set ended_at = now() where organisation_id = ${db.cast.x.id}`
  await remind()
  await db.admin`update integration_client set ended_at = null where organisation_id = ${db.cast.x.id}`
  expect(await letters()).toEqual([])
})

test('Two workers remind once', async () => {
  await endsIn(db.cast.x, 6)
  await Promise.all([remind(), remind(), remind()])
  expect(await letters()).toHaveLength(1)
})
