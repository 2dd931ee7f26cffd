import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintOrganisation, type Org } from '#tests/cast.ts'
import { eventually } from './eventually.ts'
import { openStoryDesk, rowOf, type StoryDesk, schoolsOf } from './story-desk.ts'

const MANY = 200
/** Names of their own, whose letters alone tell them apart. */
const nameOf = (count: number) =>
  `Kursus ${[count / 26, count % 26].map(digit => String.fromCharCode(97 + digit)).join('')}`
let story: StoryDesk
let schools: Org[]
beforeAll(async () => {
  story = await openStoryDesk()
  const { admin, cast } = story.desk.database
  schools = []
  for (let count = 0; count < MANY; count += 1)
    schools.push(await mintOrganisation(admin, 'SCHOOL', nameOf(count), 'SPLIT', ['SCHOOL_ADMIN']))
  await admin`insert into supplier_assignment (school_id, supplier_id, service, from_on, has_power_of_attorney)
    select id, ${cast.x.id}, 'SCHOOL_STAY', '2020-08-01', true from organisation where name like 'Kursus %'`
})
afterAll(() => story.close())

describe('One fault at a supplier, 200 schools', () => {
  it('one status meets every duty at its commit, and each school has one mail and one receipt within a minute (R-2.4, R-4.15, R-5.17)', {
    timeout: 120_000,
  }, async () => {
    const { admin, cast } = story.desk.database
    await story.go('2026-11-25T10:00:00+01:00')
    const told = await story.report(cast.x.token, {
      title: 'Afleveringen står stille hos alle',
      description: 'Alle afleveringer bliver afvist med fejl 500.',
      businessConsequence: 'Ingen af skolerne kan indberette.',
      service: 'SCHOOL_STAY',
      category: 'DELIVERY_DOWN',
      priority: 'P1',
      critical: { dataCannotBeDelivered: true },
      responsibleSide: 'SCHOOL_SIDE',
      schools: schoolsOf(...schools),
    })
    const id = rowOf(told.id)
    const handler = { name: 'Vagthavende', phone: '70113000' }
    await story.by(cast.x.token, 'beginIncident', { id: told.id, expectedVersion: 1, handler })
    // The post still carries the 200 letters of the report when the status comes.
    const began = performance.now()
    const sent = await story.by(cast.x.token, 'sendStatus', {
      id: told.id,
      expectedVersion: 2,
      situation: 'Fejlen er fundet og rettes nu.',
    })
    expect(sent.__typename).toBe('StatusSent')
    const answered = performance.now() - began
    // Every duty that ran is met by the commit itself, whatever the post does.
    const open = await admin`select kind from clock where case_id = ${id} and met_at is null and ended_at is null`
    expect(open.map(row => row.kind)).toEqual(['NEXT_STATUS'])
    const receipts = () =>
      admin`select organisation_id, recipient, message_id, sent_at from delivery
        where case_id = ${id} and template = 'STATUS_SENT' and state = 'SENT'`
    const found = await eventually(receipts, rows => rows.length >= MANY + 1, 60_000)
    const seconds = (performance.now() - began) / 1000
    process.stdout.write(
      `one status to ${MANY} schools: answered in ${Math.round(answered)} ms, the last receipt after ${seconds.toFixed(1)} s\n`,
    )
    expect(seconds).toBeLessThan(60)
    // AUB and each school: one receipt, one mail, under one Message-ID.
    expect(new Set(found.map(row => row.organisation_id))).toEqual(
      new Set([cast.aub.id, ...schools.map(school => school.id)]),
    )
    expect(found).toHaveLength(MANY + 1)
    const ids = new Set(found.map(row => row.message_id as string))
    const mails = story.desk.mails().filter(mail => ids.has(mail.messageId))
    expect([ids.size, mails.length, mails.reduce((sum, mail) => sum + mail.repeats, 0)]).toEqual([
      MANY + 1,
      MANY + 1,
      0,
    ])
    expect(new Set(mails.map(mail => mail.to.join())).size).toBe(MANY + 1)
    // A school sees the case, and of its result only its own row.
    const [one] = schools
    const seen = await story.see(one?.token ?? '', told.id, 'schoolOutcomes { school { name } }')
    expect(seen.schoolOutcomes).toEqual([{ school: { name: nameOf(0) } }])
    expect(await story.missed(told.id)).toEqual([])
  })
})
