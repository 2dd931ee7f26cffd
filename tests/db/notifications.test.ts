import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '#db/commands/add-note.ts'
import { type ChooseNotificationsInput, chooseNotifications } from '#db/commands/choose-notifications.ts'
import { type MarkNotificationsReadInput, markNotificationsRead } from '#db/commands/mark-notifications-read.ts'
import { asClock, openReading } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { isSilenced, takeMail } from '#db/post.ts'
import { countUnread, type NotificationRow, notificationPage } from '#db/queries/notifications.ts'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, speak, type Who } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())
beforeEach(() => db.admin`truncate notification, case_follower, notification_choice`)

const announce = async () => {
  while ((await asClock(tx => announceChanges(tx, 500))) > 0);
}
const credentialOf = (who: Who | Member) =>
  'hash' in who ? who : 'credential' in who ? who.credential : who.person.credential

async function bell(who: Who | Member, limit = 20, before: number | null = null) {
  const reading = openReading(credentialOf(who), 'WEB')
  const tx = await reading.transaction()
  const [page, unread] = [await notificationPage(tx, limit, before), await countUnread(tx)]
  await reading.finish()
  return { ...page, unread }
}
const said = async (who: Who | Member) =>
  (await bell(who)).rows.map(({ lastKind, lastTopic, unread }) => `${lastKind} ${lastTopic} ${unread}`)
const look = (who: Who | Member, input: Partial<MarkNotificationsReadInput> = {}) => {
  const whole = { caseId: null, upTo: null, ...input }
  return speak(credentialOf(who), 'markNotificationsRead', whole, tx => markNotificationsRead(tx, whole))
}
const choose = (who: Who | Member, ...choices: ChooseNotificationsInput['choices']) =>
  speak(credentialOf(who), 'chooseNotifications', { choices }, tx => chooseNotifications(tx, { choices }))
const note = async (who: Who, id: string) => {
  const input = { id, expectedVersion: await desk.versionOf(id), text: 'Kun til os selv.' }
  return speak(who, 'addNote', input, tx => addNote(tx, input))
}
async function readCase(who: Who, id: string) {
  const reading = openReading(credentialOf(who), 'WEB')
  await reading.transaction()
  reading.markRead(id)
  await reading.finish()
}

describe('The bell', () => {
  test('A new case is told to everybody of the side that must act, and not to whoever reported it', async () => {
    const { a, x, aub, b } = db.cast
    const colleague = await mintPerson(db.admin, x.id, 'Kollega', `kollega-${x.id}@x.example`, ['SUPPLIER_AGENT'])
    await desk.reported(a, { priority: 3 })
    await announce()
    expect(await said(x)).toEqual(['IncidentReported NEW_CASE 1'])
    expect(await said(colleague)).toEqual(['IncidentReported NEW_CASE 1'])
    for (const who of [a, aub, b]) expect(await bell(who)).toMatchObject({ rows: [], unread: 0 })
  })

  test('Whoever takes part is told what happens next, one line for each case however much it is', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a, { priority: 3 })
    await desk.begin(x, id)
    await desk.status(x, id)
    await desk.status(x, id, 'Stadig i gang.')
    await announce()
    expect(await said(a)).toEqual(['StatusSent CASE_NEWS 3'])
    await desk.resolve(x, id)
    await announce()
    const { rows, unread } = await bell(a)
    expect(rows).toMatchObject([{ caseId: id, lastKind: 'IncidentResolved', unread: 4, noun: 'INCIDENT', priority: 3 }])
    expect(unread).toBe(1)
  })

  test('A priority 1 is told to both sides, as critical', async () => {
    const { a, x, aub } = db.cast
    await desk.reported(x, { priority: 1, schools: [a.id] })
    await announce()
    expect(await said(aub)).toEqual(['IncidentReported CRITICAL 1'])
  })

  test('An organisation’s note to itself rings for its own people alone (fault 51)', async () => {
    const { a, x, aub } = db.cast
    const id = await desk.reported(a, { priority: 3 })
    await desk.begin(x, id)
    await desk.status(aub, id, 'AUB følger med.')
    await announce()
    for (const who of [a, x, aub]) await look(who)
    const colleague = await mintPerson(db.admin, x.id, 'Kollega', `kollega2-${x.id}@x.example`, ['SUPPLIER_AGENT'])
    await desk.status(colleague.credential, id)
    await announce()
    for (const who of [a, x, aub]) await look(who)
    await note(x, id)
    await announce()
    expect(await said(colleague)).toEqual(['NoteAdded CASE_NEWS 1'])
    for (const who of [a, aub]) expect((await bell(who)).unread).toBe(0)
  })

  test('Reading the case at a screen, or marking it, is having looked, and later news is new again', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a, { priority: 3 })
    const other = await desk.reported(a, { priority: 4 })
    await announce()
    expect((await bell(x)).unread).toBe(2)
    await readCase(x, id)
    expect((await bell(x)).unread).toBe(1)
    await look(x, { caseId: other })
    expect((await bell(x)).unread).toBe(0)
    await desk.begin(x, id)
    await desk.status(a, id, 'Vi ser det stadig.')
    await announce()
    expect(await said(x)).toEqual(['StatusSent CASE_NEWS 1', 'IncidentReported NEW_CASE 0'])
  })

  test('Marking all up to what was shown leaves new what came after', async () => {
    const { a, x } = db.cast
    await desk.reported(a, { priority: 3 })
    await announce()
    const shown = (await bell(x)).rows[0] as NotificationRow
    await desk.reported(a, { priority: 4 })
    await announce()
    await look(x, { upTo: shown.position })
    expect(await said(x)).toEqual(['IncidentReported NEW_CASE 1', 'IncidentReported NEW_CASE 0'])
  })

  test('The list is read page by page, none twice and none left out', async () => {
    const { a, x } = db.cast
    for (let n = 0; n < 5; n++) await desk.reported(a, { priority: 3 })
    await announce()
    const seen: string[] = []
    let before: number | null = null
    for (;;) {
      const page: Awaited<ReturnType<typeof bell>> = await bell(x, 2, before)
      seen.push(...page.rows.map(row => row.caseId))
      before = page.rows.at(-1)?.position ?? null
      if (!page.hasMore) break
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  test('Whoever no longer sees a case sees nothing of it in the bell, and cannot be counted by it', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a, { priority: 3 })
    await announce()
    expect((await bell(x)).unread).toBe(1)
    await db.admin`update case_party set reads_until = now() - interval '1 minute' where case_id = ${id} and organisation_id = ${x.id}`
    expect(await bell(x)).toMatchObject({ rows: [], unread: 0 })
    await db.admin`update case_party set reads_until = null where case_id = ${id} and organisation_id = ${x.id}`
  })

  test('A person of two organisations is told in each only what is that one’s', async () => {
    const { a, x, y } = db.cast
    await db.admin`insert into membership (person_id, organisation_id, roles) values (${x.person.id}, ${y.id}, '{SUPPLIER_AGENT}')`
    await desk.reported(a, { priority: 3 })
    await announce()
    expect((await bell(x)).unread).toBe(1)
    await db.admin`update session set organisation_id = ${y.id} where person_id = ${x.person.id}`
    expect(await bell(x)).toMatchObject({ rows: [], unread: 0 })
    await db.admin`update session set organisation_id = ${x.id} where person_id = ${x.person.id}`
  })

  test('Nobody marks or reads another’s', async () => {
    const { a, x } = db.cast
    const colleague = await mintPerson(db.admin, x.id, 'Kollega', `kollega3-${x.id}@x.example`, ['SUPPLIER_AGENT'])
    await desk.reported(a, { priority: 3 })
    await announce()
    await look(colleague)
    expect((await bell(colleague)).unread).toBe(0)
    expect((await bell(x)).unread).toBe(1)
  })
})

describe('What a person chooses', () => {
  test('A kind that is silenced no longer rings; it rings again when chosen again', async () => {
    const { a, x } = db.cast
    await choose(x, { topic: 'NEW_CASE', channel: 'BELL', isOn: false })
    await desk.reported(a, { priority: 3 })
    await announce()
    expect((await bell(x)).unread).toBe(0)
    await choose(x, { topic: 'NEW_CASE', channel: 'BELL', isOn: true })
    await desk.reported(a, { priority: 3 })
    await announce()
    expect((await bell(x)).unread).toBe(1)
  })

  test('A priority 1 cannot be silenced, by the verb or by any row (Instruks 4.2)', async () => {
    const { a, x, aub } = db.cast
    const refused = { ok: false, refusal: { kind: 'InvalidInput', detail: { reason: 'CANNOT_BE_SILENCED' } } }
    const mixed = [
      { topic: 'CASE_NEWS', channel: 'MAIL', isOn: false },
      { topic: 'CRITICAL', channel: 'BELL', isOn: false },
    ] as const
    expect(await choose(x, ...mixed)).toMatchObject(refused)
    expect(await db.admin`select 1 from notification_choice`).toHaveLength(0)
    await expect(
      db.admin`insert into notification_choice values (${x.person.id}, ${x.id}, 'CRITICAL', 'BELL', false, now())`,
    ).rejects.toThrow('notification_choice_critical')
    await choose(aub, { topic: 'NEW_CASE', channel: 'BELL', isOn: false })
    await desk.reported(x, { priority: 1, schools: [a.id] })
    await announce()
    expect(await said(aub)).toEqual(['IncidentReported CRITICAL 1'])
  })

  test('It is a choice in one organisation, by one person', async () => {
    const { a, x } = db.cast
    const colleague = await mintPerson(db.admin, x.id, 'Kollega', `kollega4-${x.id}@x.example`, ['SUPPLIER_AGENT'])
    await choose(x, { topic: 'NEW_CASE', channel: 'BELL', isOn: false })
    await desk.reported(a, { priority: 3 })
    await announce()
    expect((await bell(x)).unread).toBe(0)
    expect((await bell(colleague)).unread).toBe(1)
  })

  test('The post leaves out the mail of a kind that its receiver silenced, and no duty and no priority 1', async () => {
    const { a } = db.cast
    await choose(a, { topic: 'CASE_NEWS', channel: 'MAIL', isOn: false })
    await db.admin`update delivery set state = 'SENT'`
    const verdicts = async () => {
      const found: Record<string, boolean> = {}
      await asClock(async tx => {
        for (;;) {
          const mail = await takeMail(tx)
          if (!mail) return
          found[`${mail.data.reason} ${mail.recipient === a.person.email}`] = await isSilenced(tx, mail)
          await tx.sql`update delivery set state = 'SENT' where id = ${mail.id}`
        }
      })
      return found
    }
    await desk.reported(a, { priority: 3 })
    const everyday = await verdicts()
    expect(everyday).toMatchObject({ 'REPORTER true': true, 'CONTACT_POINT false': false })
    expect(Object.values(everyday).filter(Boolean)).toHaveLength(1)
    await desk.reported(a, { priority: 1 })
    const critical = await verdicts()
    expect(critical).toHaveProperty('REPORTER true', false)
    expect(Object.values(critical)).not.toContain(true)
  })

  test('A contact point’s mail is sent even when the same address has silenced everything that it may', async () => {
    const { a, x } = db.cast
    const [annex] = await db.admin`select mailbox from contact_annex where organisation_id = ${x.id}`
    await mintPerson(db.admin, x.id, 'Vagten', annex?.mailbox as string, ['SUPPLIER_AGENT']).then(person =>
      choose(
        person,
        { topic: 'CASE_NEWS', channel: 'MAIL', isOn: false },
        { topic: 'PROBLEMS', channel: 'MAIL', isOn: false },
        { topic: 'ACCOUNT', channel: 'MAIL', isOn: false },
      ),
    )
    await db.admin`update delivery set state = 'SENT'`
    await desk.reported(a, { priority: 3 })
    await asClock(async tx => {
      let toPoint = 0
      for (let mail = await takeMail(tx); mail; mail = await takeMail(tx)) {
        if (mail.recipient === annex?.mailbox) {
          toPoint++
          expect(await isSilenced(tx, mail)).toBe(false)
        }
        await tx.sql`update delivery set state = 'SENT' where id = ${mail.id}`
      }
      expect(toPoint).toBe(1)
    })
  })
})
