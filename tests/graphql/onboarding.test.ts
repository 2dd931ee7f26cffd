import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordContactTest } from '#db/commands/record-contact-test.ts'
import { testContact } from '#db/commands/test-contact.ts'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { holdClock, speak, value } from '#tests/db/desk.ts'
import { registerDesk } from '#tests/db/register-desk.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let db: TestDatabase
let door: Door
beforeAll(async () => {
  db = await freshDatabase()
  door = await openDoor()
  await holdClock(db, '2026-11-24T10:00:00+01:00')
})
afterAll(async () => {
  await door.close()
  await db.close()
})

const ask = async (who: Member, query: string, variables: object = {}) => asPerson(door, who, query, variables)
async function tasksOf(who: Member): Promise<Record<string, boolean>> {
  const { data } = await ask(who, '{ onboarding { tasks { kind isDone } } }')
  return Object.fromEntries(
    data.onboarding.tasks.map((one: { kind: string; isDone: boolean }) => [one.kind, one.isDone]),
  )
}
const INSTRUCTION = '{ instructionInForce { versionId viewerMayAcknowledge acknowledgement { label at byName } } }'
const inForce = async (who: Member) => (await ask(who, INSTRUCTION)).data.instructionInForce
const acknowledge = async (who: Member, versionId: string) =>
  (
    await ask(
      who,
      `mutation ($input: AcknowledgeInstructionInput!) { acknowledgeInstruction(input: $input) {
        __typename ... on Refusal { code field message } } }`,
      { input: { versionId } },
    )
  ).data.acknowledgeInstruction

describe('The Instruks in force is acknowledged by whoever keeps an organisation (R-6.1, Instruks 6)', () => {
  test('once for a version, with who and when; AUB sees it, another school does not', async () => {
    const { a, b, aub } = db.cast
    const { versionId, ...open } = await inForce(a.person)
    expect(open).toEqual({ viewerMayAcknowledge: true, acknowledgement: null })
    expect((await tasksOf(a.person)).INSTRUCTION).toBe(false)
    expect(await acknowledge(a.person, versionId)).toEqual({ __typename: 'InstructionAcknowledged' })
    await holdClock(db, '2026-11-24T11:00:00+01:00')
    expect(await acknowledge(a.person, versionId)).toEqual({ __typename: 'InstructionAcknowledged' })
    expect((await tasksOf(a.person)).INSTRUCTION).toBe(true)
    expect((await inForce(a.person)).acknowledgement).toMatchObject({
      at: '2026-11-24T09:00:00Z',
      byName: a.person.name,
    })
    const kept = await db.admin`select organisation_id, actor_name, content->>'versionId' as version
      from organisation_event where kind = 'InstructionAcknowledged'`
    expect(kept).toEqual([{ organisation_id: a.id, actor_name: a.person.name, version: versionId }])
    const id = Buffer.from(`Organisation:${a.id}`).toString('base64url')
    const seen = async (who: Member) =>
      (
        await ask(who, 'query ($id: ID!) { organisation(by: { id: $id }) { acknowledgements { versionId byName } } }', {
          id,
        })
      ).data.organisation
    expect(await seen(aub.person)).toEqual({ acknowledgements: [{ versionId, byName: a.person.name }] })
    expect(await seen(b.person)).toBeNull()
    expect((await inForce(b.person)).acknowledgement).toBeNull()
  })

  test('by nobody without the right, and never another version than the one in force', async () => {
    const { a, x, aub } = db.cast
    const { versionId } = await inForce(a.person)
    const user = await mintPerson(db.admin, a.id, 'Bruger', 'bruger@a.example', ['SCHOOL_USER'])
    for (const who of [user, x.person, aub.person]) {
      expect((await inForce(who)).viewerMayAcknowledge).toBe(false)
      expect((await acknowledge(who, versionId)).code).toBe('NOT_PERMITTED')
    }
    expect(await acknowledge(a.person, 'another')).toMatchObject({ code: 'INVALID_INPUT', field: ['versionId'] })
    expect(Object.keys(await tasksOf(user))).toEqual(['PROFILE', 'NOTIFICATIONS'])
  })

  test('A new version opens the task again, from the day that it is in force', async () => {
    const { a } = db.cast
    const before = await inForce(a.person)
    await db.admin`insert into instruction_version (id, label, valid_from, content)
      select 'instruks-next', 'Instruks 2.0', '2026-12-01T00:00:00+01:00', content from instruction_version
      where id = ${before.versionId}`
    expect((await tasksOf(a.person)).INSTRUCTION).toBe(true)
    await holdClock(db, '2026-12-01T00:00:00+01:00')
    expect((await tasksOf(a.person)).INSTRUCTION).toBe(false)
    expect(await acknowledge(a.person, before.versionId)).toMatchObject({ code: 'INVALID_INPUT' })
    await acknowledge(a.person, 'instruks-next')
    expect((await tasksOf(a.person)).INSTRUCTION).toBe(true)
  })
})

describe('The other tasks of whoever begins (screens 5.19, E.1)', () => {
  test('What is registered is confirmed as it is; a correction by AUB asks again (D.7)', async () => {
    const { b } = db.cast
    const confirm = async (expectedVersion: number) =>
      (
        await ask(
          b.person,
          `mutation ($input: ConfirmOrganisationInput!) { confirmOrganisation(input: $input) {
            __typename ... on OrganisationConfirmed { organisation { confirmation { byName } } } } }`,
          { input: { expectedVersion } },
        )
      ).data.confirmOrganisation
    expect((await tasksOf(b.person)).ORGANISATION).toBe(false)
    expect((await confirm(2)).__typename).toBe('VersionConflict')
    expect((await confirm(1)).organisation.confirmation).toEqual({ byName: b.person.name })
    expect((await tasksOf(b.person)).ORGANISATION).toBe(true)
    const desk = await registerDesk(db)
    value(await desk.update(b.id, { name: b.name, cvrNumber: '99000023', institutionNumbers: ['280555'] }))
    expect((await tasksOf(b.person)).ORGANISATION).toBe(false)
  })

  test('The mailbox by night is tested when its mail was read, for half a year and for that mailbox alone (E.3)', async () => {
    const { a } = db.cast
    const isTested = async () => (await tasksOf(a.person)).NIGHT_MAIL_TESTED
    const sent = value(await speak(a, 'testContact', {}, tx => testContact(tx, { kind: 'OUT_OF_HOURS_MAIL' })))
    expect(await isTested()).toBe(false)
    const [row] = await db.admin`select code from contact_test where id = ${sent.testId}`
    const arrived = { testId: sent.testId, result: 'ARRIVED', code: row?.code as string } as const
    value(await speak(a, 'recordContactTest', arrived, tx => recordContactTest(tx, arrived)))
    expect(await isTested()).toBe(true)
    await db.admin`update contact_annex set out_of_hours_mailbox = 'ny@a.example' where organisation_id = ${a.id}`
    expect(await isTested()).toBe(false)
    await db.admin`update contact_annex set out_of_hours_mailbox = (select recipient from contact_test where id = ${sent.testId})
      where organisation_id = ${a.id}`
    await holdClock(db, '2027-06-02T00:00:00+02:00')
    expect(await isTested()).toBe(false)
  })

  test('The alarm is asked for where the annex has one, and AUB neither confirms itself nor acknowledges its own Instruks', async () => {
    const { a, aub } = db.cast
    expect(await tasksOf(a.person)).not.toHaveProperty('ON_CALL_TESTED')
    await db.admin`update contact_annex set on_call_address = 'https://alarm.example/a' where organisation_id = ${a.id}`
    expect((await tasksOf(a.person)).ON_CALL_TESTED).toBe(false)
    const keeper = await mintPerson(db.admin, aub.id, 'Aub Leder', 'leder@aub.example', ['AUB_ADMIN'])
    const kinds = Object.keys(await tasksOf(keeper))
    expect(kinds).toContain('NIGHT_MAIL_TESTED')
    expect(kinds).not.toContain('INSTRUCTION')
    expect(kinds).not.toContain('ORGANISATION')
  })
})
