import { afterAll, beforeAll, expect, test } from 'vitest'
import { asHolder, NotSignedIn } from '#db/connection.ts'
import { beginDemoSession, beginSession, endSession, hashOf, passwordHash } from '#db/session.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'

let db: TestDatabase
const from = (source: string) => ({ userAgent: 'prøve', source })
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

async function withPassword(name: string): Promise<{ id: string; email: string }> {
  const person = await mintPerson(db.admin, db.cast.a.id, name, `${name.toLowerCase()}@skole-a.example`, [
    'SCHOOL_USER',
  ])
  await db.admin`update person set password_hash = ${await passwordHash('rigtig hest batteri')} where id = ${person.id}`
  return person
}
const tryIn = (email: string, password: string, source = '10.0.0.1') =>
  beginSession({ email, password, ...from(source) })

test('The right password begins a session, in any letter case of the address; it ends for good when it is ended', async () => {
  const { email } = await withPassword('Anna')
  const answer = await tryIn(` ${email.toUpperCase()} `, 'rigtig hest batteri')
  const credential = { kind: 'SESSION', hash: hashOf((answer as { sid: string }).sid) } as const
  expect(await asHolder(credential, async ({ actor }) => actor.name)).toBe('Anna')
  await endSession(credential)
  await expect(endSession(credential)).rejects.toBeInstanceOf(NotSignedIn)
})

test('A wrong password, an unknown, a disabled and a homeless person, and what is no address, answer alike', async () => {
  const { email } = await withPassword('Bo')
  const disabled = await withPassword('Carl')
  await db.admin`update person set disabled_at = now() where id = ${disabled.id}`
  const homeless = await withPassword('Dorte')
  await db.admin`update membership set ended_at = now() where person_id = ${homeless.id}`
  for (const name of [disabled.email, homeless.email, 'ingen@example.dk', '', 'a\u0000b', '\ud800', 'x'.repeat(5000)]) {
    expect(await tryIn(name, 'rigtig hest batteri'), name.slice(0, 20)).toEqual({ kind: 'Refused' })
  }
  expect(await tryIn(email, 'forkert')).toEqual({ kind: 'Refused' })
})

test('Ten wrong tries from one place are enough for a quarter; from elsewhere the owner still comes in (fault 80)', async () => {
  const { email } = await withPassword('Else')
  for (let n = 0; n < 10; n++) expect(await tryIn(email, 'forkert', '10.0.0.2')).toEqual({ kind: 'Refused' })
  expect(await tryIn(email, 'rigtig hest batteri', '10.0.0.2')).toMatchObject({ kind: 'TooManyTries' })
  expect(await tryIn(email, 'rigtig hest batteri', '10.0.0.3')).toHaveProperty('sid')
})

test('One click without a password is for a demo alone', async () => {
  const { email } = await withPassword('Finn')
  await expect(beginDemoSession(email, from('10.0.0.4'))).rejects.toMatchObject({ code: '42501' })
})
