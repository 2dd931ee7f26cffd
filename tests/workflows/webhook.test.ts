import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { onCallSecret } from '#db/on-call.ts'
import type { Loop } from '#workflows/loop.ts'
import { startPost } from '#workflows/post/post.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

type Called = Readonly<{ headers: IncomingHttpHeaders; body: string; path: string }>

let desk: Desk
let server: Server
let answers: number[] = []
const calls: Called[] = []
const posts: Loop[] = []

beforeAll(async () => {
  desk = await openDesk()
  server = createServer((asked, answer) => {
    let body = ''
    asked.on('data', part => {
      body += part
    })
    asked.on('end', () => {
      calls.push({ headers: asked.headers, body, path: asked.url ?? '' })
      answer.writeHead(answers.shift() ?? 204, { location: 'http://127.0.0.1:1/andetsteds' }).end()
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})
afterEach(async () => {
  await Promise.all(posts.splice(0).map(one => one.stop()))
  calls.length = 0
  answers = []
})
afterAll(async () => {
  server.close()
  await desk.close()
})

const address = (path = '/vagt/hemmelig') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
const start = () => posts.push(startPost(desk.post))
const { aub } = { aub: () => desk.database.cast.aub }

async function reportTo(onCall: string): Promise<string> {
  await desk.database.admin`update contact_annex set on_call_address = ${onCall} where organisation_id = ${aub().id}`
  return desk.report()
}
const webhook = async (caseId: string) =>
  (
    await desk.database
      .admin`select state, answer, attempts, recipient from delivery where case_id = ${caseId} and channel = 'WEBHOOK'`
  )[0]
const settled = (caseId: string) =>
  eventually(
    () => webhook(caseId),
    row => row?.state !== 'QUEUED',
    15_000,
  )

describe('The webhook of whoever is on call (E.3, C.5)', () => {
  it('is called with JSON, signed so that the organisation can verify it, and its answer is the receipt', async () => {
    const caseId = await reportTo(address())
    start()
    expect(await settled(caseId)).toMatchObject({
      state: 'SENT',
      answer: 'HTTP 204',
      recipient: new URL(address()).host,
    })
    const [call] = calls
    expect(call?.headers['content-type']).toBe('application/json')
    const said = new Webhook(onCallSecret('links', aub().id, 0)).verify(call?.body ?? '', call?.headers as never) as {
      type: string
      data: { priority: string; alarm: string; number: string }
    }
    expect(said).toMatchObject({ type: 'incident.alarm', data: { priority: 'P1', alarm: 'REPORTED' } })
    expect(() =>
      new Webhook(onCallSecret('links', desk.database.cast.a.id, 0)).verify(call?.body ?? '', call?.headers as never),
    ).toThrow()
  })

  it('is signed with the new secret and for a day with the former one too, then with the new one alone (fault 87)', async () => {
    const verifies = (generation: number) => {
      const call = calls.at(-1)
      const secret = onCallSecret('links', aub().id, generation)
      try {
        return new Webhook(secret).verify(call?.body ?? '', call?.headers as never) !== undefined
      } catch {
        return false
      }
    }
    const { admin } = desk.database
    await admin`insert into organisation_event (organisation_id, at, kind, actor_name, content)
      values (${aub().id}, app_clock(), 'OnCallSecretRotated', 'Jonas', '{}')`
    start()
    await settled(await reportTo(address()))
    expect([verifies(0), verifies(1), verifies(2)]).toEqual([true, true, false])
    await admin`update organisation_event set at = at - interval '25 hours' where kind = 'OnCallSecretRotated'`
    await settled(await reportTo(address()))
    expect([verifies(0), verifies(1)]).toEqual([false, true])
    await admin`delete from organisation_event where kind = 'OnCallSecretRotated'`
  })

  it('is called again with the same id and the same bytes when the receiver is busy (F53)', async () => {
    answers = [503]
    const caseId = await reportTo(address())
    start()
    await eventually(
      () => webhook(caseId),
      row => row?.attempts === 1,
    )
    await desk.database
      .admin`update delivery set next_attempt_at = now() where case_id = ${caseId} and channel = 'WEBHOOK'`
    await settled(caseId)
    expect(calls).toHaveLength(2)
    expect(calls[1]?.headers['webhook-id']).toBe(calls[0]?.headers['webhook-id'])
    expect(calls[1]?.body).toBe(calls[0]?.body)
  })

  it('is called ever more seldom while it is in trouble, whatever the mail server does', async () => {
    answers = [503]
    const caseId = await reportTo(address())
    await desk.database.admin`update delivery set attempts = 6 where case_id = ${caseId} and channel = 'WEBHOOK'`
    start()
    await eventually(
      () => webhook(caseId),
      row => row?.attempts === 7,
    )
    const [row] = await desk.database.admin`select extract(epoch from next_attempt_at - clock_timestamp())::int as left
      from delivery where case_id = ${caseId} and channel = 'WEBHOOK'`
    expect(row?.left).toBeGreaterThan(300)
  })

  it('does not hold up the next letter when its own cannot be written', async () => {
    const spoilt = await reportTo(address('/spoilt'))
    await desk.database.admin`update delivery set data = jsonb_set(data, '{reason}', '"NOBODY"') #- '{case,openedAt}'
      where case_id = ${spoilt} and channel = 'WEBHOOK'`
    const caseId = await reportTo(address('/next'))
    start()
    expect(await settled(caseId)).toMatchObject({ state: 'SENT' })
    expect(await webhook(spoilt)).toMatchObject({ state: 'QUEUED', attempts: 1, answer: 'could not be written' })
    expect(calls.map(call => call.path)).toEqual(['/next'])
  })

  it('follows no redirect; the case says that it was not delivered, and level 1 is told instead (F21)', async () => {
    answers = [302]
    const caseId = await reportTo(address())
    start()
    const row = await settled(caseId)
    expect([row?.state, row?.answer]).toEqual(['FAILED', 'HTTP 302: redirects are not followed'])
    expect(calls).toHaveLength(1)
    const [event] = await desk.database
      .admin`select c.content from case_event e join event_content c on c.case_id = e.case_id and c.seq = e.seq
      where e.case_id = ${caseId} and e.kind = 'MailBounced'`
    expect(event?.content).toMatchObject({ answer: 'HTTP 302: redirects are not followed', next: 'AUB niveau 1' })
  })

  it('calls no address inside, whatever the name: refused at the call, and nothing is asked', async () => {
    const caseId = await reportTo('https://hooks.example.dk/')
    await desk.database.admin`update delivery set data = jsonb_set(data, '{webhookUrl}', '"https://169.254.169.254/"')
      where case_id = ${caseId} and channel = 'WEBHOOK'`
    start()
    expect(await settled(caseId)).toMatchObject({ state: 'FAILED', answer: 'the address may not be called' })
  })

  it('ticks the checklist when the report was accepted by a side that it is for (R-5.17)', async () => {
    const caseId = await reportTo(address())
    start()
    const mailed = await eventually(
      async () => (await desk.database.admin`select report_mailed_at from incident where id = ${caseId}`)[0],
      row => row?.report_mailed_at !== null,
      15_000,
    )
    expect(mailed?.report_mailed_at).toBeInstanceOf(Date)
  })
})
