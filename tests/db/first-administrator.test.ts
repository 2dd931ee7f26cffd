import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { inviteFirstAdministrator } from '#db/first-administrator.ts'
import { beginSession } from '#db/session.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { value } from './desk.ts'
import { PASSWORD, peopleDesk } from './people-desk.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const invite = (email: string) =>
  inviteFirstAdministrator({
    adminUrl: db.adminUrl,
    linkSecret: 'links',
    organisation: 'AUB',
    email,
    name: 'Frida Først',
  })

test('The first administrator is invited from the machine, accepts and signs in; the second is invited from within (E.1)', async () => {
  await invite('forkert@aub.example')
  const { path } = await invite('Frida@aub.example')
  expect(await peopleDesk(db).link('frida@aub.example')).toBe(path)
  const accepted = await acceptInvitation({
    secret: path.replace('/invite/', ''),
    password: PASSWORD,
    language: 'da',
    sessionHash: null,
  })
  expect(value(accepted).organisationId).toBe(db.cast.aub.id)
  expect(
    await beginSession({ email: 'frida@aub.example', password: PASSWORD, userAgent: '', source: '1' }),
  ).toHaveProperty('sid')
  const left = await db.admin`select email from invitation where used_at is null and withdrawn_at is null`
  expect(left).toEqual([])
  await expect(invite('igen@aub.example')).rejects.toThrow('Frida Først is an administrator of AUB already')
})
