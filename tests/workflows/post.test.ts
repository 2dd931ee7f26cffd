import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listMails } from '#ops/mail-store.ts'
import { startMailbox } from '#ops/mailbox.ts'
import type { Loop } from '#workflows/loop.ts'
import { startPost } from '#workflows/post/post.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
const posts: Loop[] = []
const post = (smtpUrl = desk.smtpUrl) => {
  const started = startPost({ ...desk.post, smtpUrl })
  posts.push(started)
  return started
}

beforeAll(async () => {
  desk = await openDesk()
})
afterEach(() => Promise.all(posts.splice(0).map(one => one.stop())))
afterAll(() => desk.close())

const deliveries = (caseId: string) =>
  desk.database
    .admin`select state, answer, attempts, message_id, sent_at, recipient from delivery where case_id = ${caseId}`
const inState = (state: string) => async () =>
  (await desk.database.admin`select 1 from delivery where state = ${state}`).length

describe('The post', () => {
  it('sends each mail once and keeps the answer of the server as a receipt (R-5.17)', async () => {
    const caseId = await desk.report()
    post()
    const sent = await eventually(
      () => deliveries(caseId),
      found => found.every(row => row.state === 'SENT'),
    )
    for (const row of sent) {
      expect(row.answer).toMatch(/^250 /)
      expect(row.sent_at).not.toBeNull()
      const accepted = desk.mails().filter(mail => mail.messageId === row.message_id)
      expect(accepted.map(mail => mail.to)).toEqual([[row.recipient]])
    }
  })

  it('shares 200 mails between three posts, and none leaves twice', async () => {
    await Promise.all(Array.from({ length: 70 }, () => desk.report()))
    post()
    post()
    post()
    await eventually(inState('QUEUED'), left => left === 0, 30_000)
    const ids = desk.mails().map(mail => mail.messageId)
    expect(ids.length).toBeGreaterThanOrEqual(200)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leaves out what its receiver has silenced and says so on the case; duties and a priority 1 leave (screens 5.19)', async () => {
    const { a } = desk.database.cast
    await desk.database
      .admin`insert into notification_choice (person_id, organisation_id, topic, channel, is_on, chosen_at)
      values (${a.person.id}, ${a.id}, 'CASE_NEWS', 'MAIL', false, now())`
    const [everyday, critical] = [await desk.report({ priority: 3, critical: null }), await desk.report()]
    post()
    const done = (caseId: string) =>
      eventually(
        () => deliveries(caseId),
        rows => rows.every(row => row.state !== 'QUEUED'),
      )
    const states = async (caseId: string, isPerson: boolean) =>
      (await done(caseId)).filter(row => (row.recipient === a.person.email) === isPerson).map(row => row.state)
    expect(await states(everyday, true)).toEqual(['SILENCED'])
    expect(new Set(await states(everyday, false))).toEqual(new Set(['SENT']))
    expect(new Set(await states(critical, true))).toEqual(new Set(['SENT']))
    const ids = (await deliveries(everyday)).filter(row => row.state === 'SILENCED').map(row => row.message_id)
    expect(desk.mails().filter(mail => ids.includes(mail.messageId))).toEqual([])
    await desk.database.admin`update notification_choice set is_on = true`
  })

  it('says on the case that a mailbox does not exist, with the reason, and sends the others (F21)', async () => {
    const [annex] = await desk.database.admin`select id, mailbox from contact_annex
      where organisation_id = ${desk.database.cast.aub.id}`
    await desk.database.admin`update contact_annex set mailbox = 'bounce@aub.example' where id = ${annex?.id}`
    const caseId = await desk.report()
    await desk.database.admin`update contact_annex set mailbox = ${annex?.mailbox} where id = ${annex?.id}`
    post()
    const found = await eventually(
      () => deliveries(caseId),
      rows => rows.every(row => row.state !== 'QUEUED'),
    )
    const failed = found.filter(row => row.state === 'FAILED')
    expect(failed).toHaveLength(1)
    expect(failed[0]).toMatchObject({ recipient: 'bounce@aub.example', attempts: 1 })
    expect(failed[0]?.answer).toContain('No such mailbox')
    expect(found.length - failed.length).toBeGreaterThanOrEqual(2)
  })

  it('keeps a mail that the server cannot take now, and tries it again later with the same Message-ID', async () => {
    let refusals = 0
    const ids: string[] = []
    const moody = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        let text = ''
        stream.on('data', chunk => {
          text += chunk
        })
        stream.on('end', () => {
          ids.push(/^message-id: (.+)$/im.exec(text)?.[1] ?? '')
          refusals += 1
          if (refusals > 3) return done(null, 'ok')
          done(Object.assign(new Error('4.2.0 Try again later'), { responseCode: 451 }))
        })
      },
    })
    await new Promise<void>(resolve => moody.listen(0, '127.0.0.1', () => resolve()))
    const caseId = await desk.report()
    post(`smtp://127.0.0.1:${(moody.server.address() as AddressInfo).port}`)
    const later = await eventually(
      () => deliveries(caseId),
      rows => rows.every(row => row.attempts > 0),
    )
    expect(later.filter(row => row.state === 'QUEUED')).toHaveLength(3)
    expect(later.find(row => row.state === 'QUEUED')?.answer).toContain('Try again later')
    await desk.database.admin`update delivery set next_attempt_at = clock_timestamp() where state = 'QUEUED'`
    await eventually(inState('QUEUED'), left => left === 0)
    expect(new Set(ids.slice(0, 3))).toEqual(new Set(ids.slice(-3)))
    await new Promise<void>(resolve => moody.close(() => resolve()))
  })

  it('waits for a mail server that is away, and sends everything once it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aub-late-mail-'))
    const first = await startMailbox(folder, 0)
    const { port } = first.server.address() as AddressInfo
    await new Promise<void>(resolve => first.close(() => resolve()))
    const caseId = await desk.report()
    post(`smtp://127.0.0.1:${port}`)
    await eventually(
      () => deliveries(caseId),
      rows => rows.every(row => row.attempts > 0),
    )
    expect((await deliveries(caseId)).every(row => row.state === 'QUEUED')).toBe(true)
    const second = await startMailbox(folder, port)
    await eventually(
      () => deliveries(caseId),
      rows => rows.every(row => row.state === 'SENT'),
      20_000,
    )
    const ids = listMails(folder).map(mail => mail.messageId)
    expect(new Set(ids).size).toBe(ids.length)
    await new Promise<void>(resolve => second.close(() => resolve()))
    await rm(folder, { recursive: true, force: true })
  })

  it('that dies between the yes of the server and its own note repeats the same Message-ID, so that the repeat is known (faults 1)', async () => {
    const caseId = await desk.report()
    const folder = await mkdtemp(join(tmpdir(), 'aub-repeat-'))
    let kills = 0
    const mailbox = await startMailbox(folder, 0)
    const take = mailbox.onData
    mailbox.onData = (stream, session, done) =>
      take.call(mailbox, stream, session, (error, message) => {
        kills += 1
        if (kills > 2) return done(error, message)
        desk.database.admin`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'aub worker' and datname = current_database()`.then(() => done(error, message))
      })
    post(`smtp://127.0.0.1:${(mailbox.server.address() as AddressInfo).port}`)
    const sent = await eventually(
      () => deliveries(caseId),
      rows => rows.every(row => row.state === 'SENT'),
      20_000,
    )
    const mails = listMails(folder, { limit: 1_000 })
    expect(mails.reduce((sum, mail) => sum + mail.repeats, 0)).toBeGreaterThan(0)
    expect(mails.map(mail => mail.messageId).sort()).toEqual(sent.map(row => row.message_id as string).sort())
    await new Promise<void>(resolve => mailbox.close(() => resolve()))
    await rm(folder, { recursive: true, force: true })
  })
})
