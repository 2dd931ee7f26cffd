import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await freshDatabase()
  await database.setClock('2026-11-23T09:00:00Z')
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const org = (row: { id: string }) => globalIdOf('Organisation', row.id)
const NOBODY = '0f0f0f0f-0000-4000-8000-000000000000'
const weekdays = (text: string) => [1, 2, 3, 4, 5].map(weekday => ({ weekday, text }))
const person = { name: 'Bo Lind', phone: '70 11 30 00', email: 'bo.lind@skole.example' }
const form = {
  unitName: 'Studieadministrationen',
  phone: '70 11 30 00',
  mailbox: 'post@skole.example',
  outOfHoursMailbox: 'vagt@skole.example',
  hours: { week: weekdays('8-12, 12.30-15'), closed: ['holidays', 'dec24'] },
  contacts: ['OPERATIONS', 'CHANGES'].map(role => ({ role, ...person, department: 'Drift', location: 'Odense' })),
  escalation: [1, 2, 3].map(level => ({ level, ...person })),
}
const annexOf = `query ($id: ID!) { annex(organisationId: $id) { kind latestVersion isStale isAgreementActive viewerMay openClocks
  inForce { id version status phone hours { week { text } openHoursPerWeek } changes { field label before after } }
  draft { id version status } missing { field label } tasks { kind text isOwn }
  supplierParts { supplier { name } services adoptedVersion isCurrent inForce { version } } } }`
const refusals = '... on Refusal { code message field }'
const save = `mutation ($input: SaveAnnexDraftInput!) { saveAnnexDraft(input: $input) { __typename ${refusals}
  ... on AnnexDraftSaved { annex { draft { id version } } } } }`
const submit = `mutation ($input: SubmitAnnexInput!) { submitAnnex(input: $input) { __typename ${refusals} ... on AnnexIncomplete { missing { field label } }
  ... on AnnexSubmitted { openClocksKept annex { latestVersion inForce { id version status changes { label before after } } } } } }`

const as = (who: Member, query: string, variables: object = {}, language = 'da') =>
  asPerson(door, who, query, variables, language)
const mutate = async (who: Member, query: string, input: object, language = 'da') =>
  Object.values((await as(who, query, { input }, language)).data ?? {})[0] as Record<string, never>

describe('The guided form by API (R-7.2)', () => {
  test('A draft is saved, seen by its owner alone, sent in, and its changes can be read by the counterpart', async () => {
    const { a, aub, x } = database.cast
    const saved = await mutate(a.person, save, { ...form, expectedVersion: 1 })
    expect(saved).toMatchObject({ __typename: 'AnnexDraftSaved', annex: { draft: { version: 2 } } })
    const own = await as(a.person, annexOf, { id: org(a) })
    expect(own.data.annex).toMatchObject({ kind: 'ANNEX_2', latestVersion: 1, draft: { version: 2, status: 'DRAFT' } })
    for (const other of [aub, x]) {
      const seen = (await as(other.person, annexOf, { id: org(a) })).data.annex
      expect(seen).toMatchObject({ draft: null, inForce: { version: 1 } })
      expect(seen.viewerMay).not.toContain('submitAnnex')
    }
    const sent = await mutate(a.person, submit, { expectedVersion: 1 })
    expect(sent).toMatchObject({ __typename: 'AnnexSubmitted', openClocksKept: 0, annex: { latestVersion: 2 } })
    const seen = (await as(aub.person, annexOf, { id: org(a) })).data.annex
    expect(seen.inForce.status).toBe('SUBMITTED')
    expect(seen.inForce.changes).toContainEqual({
      field: 'unitName',
      label: 'Enhedens navn',
      before: 'Skole A kontakt',
      after: 'Studieadministrationen',
    })
    expect(seen.tasks).toContainEqual({
      kind: 'ACKNOWLEDGE',
      text: "Version 2 venter på AUB's kvittering.",
      isOwn: true,
    })
    expect(seen.tasks.find((task: { kind: string }) => task.kind === 'SEND_DIGITAL_POST').isOwn).toBe(false)
  })

  test('What is wrong is said at its field, in words, in both languages', async () => {
    const { b } = database.cast
    const wrong = { ...form, expectedVersion: 1, hours: { week: [{ weekday: 5, text: 'om formiddagen' }] } }
    expect(await mutate(b.person, save, wrong)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['hours', 'week', '5'],
      message: '»Telefontid, fredag« kan ikke læses. Skriv fx 8-15, 8.00–12, 12.30-15 eller lukket.',
    })
    const phone = { ...form, expectedVersion: 1, escalation: [{ level: 1, ...person, phone: '123' }] }
    const { message } = (await mutate(b.person, save, phone, 'en')) as unknown as { message: string }
    expect(message).toMatch(/^“Escalation 1, telephone” is not a telephone number/)
  })

  test('An incomplete draft is refused with every missing field by path and in words (R-2.11)', async () => {
    const { b } = database.cast
    await mutate(b.person, save, { ...form, expectedVersion: 1, outOfHoursMailbox: '', escalation: [] })
    const refused = await mutate(b.person, submit, { expectedVersion: 1 })
    expect(refused).toMatchObject({ __typename: 'AnnexIncomplete', code: 'ANNEX_INCOMPLETE' })
    expect(refused.missing).toEqual([
      { field: 'outOfHoursMailbox', label: 'Postkasse, der læses døgnet rundt' },
      { field: 'escalation.1', label: 'Eskalation, niveau 1' },
      { field: 'escalation.2', label: 'Eskalation, niveau 2' },
      { field: 'escalation.3', label: 'Eskalation, niveau 3' },
    ])
  })

  test('Another school and an unknown id answer alike: null, no versions, nobody to reach', async () => {
    const { a, b } = database.cast
    const query = `query ($id: ID!, $version: ID!) { annex(organisationId: $id) { kind } annexVersions(organisationId: $id) { id }
      contactNow(organisationId: $id) { isStale } node(id: $version) { id } }`
    const [row] = await database.admin`select id from contact_annex where organisation_id = ${a.id} limit 1`
    const version = globalIdOf('AnnexVersion', row?.id as string)
    const foreign = await as(b.person, query, { id: org(a), version })
    const unknown = await as(b.person, query, { id: org({ id: NOBODY }), version: globalIdOf('AnnexVersion', NOBODY) })
    expect(foreign.data).toEqual({ annex: null, annexVersions: [], contactNow: null, node: null })
    expect(unknown.data).toEqual(foreign.data)
  })

  test('A token may read an annex and write none (C.4)', async () => {
    const { a } = database.cast
    const read = await door.ask(annexOf, { token: a.token, variables: { id: org(a) } })
    expect(read.body.data.annex.viewerMay).toEqual([])
    const input = { ...form, expectedVersion: 2 }
    const written = await door.ask(save, { token: a.token, variables: { input } })
    expect(written.body.data.saveAnnexDraft.code).toBe('NOT_PERMITTED')
  })

  test('The same key and input have one effect; another input is a conflict', async () => {
    const { c } = database.cast
    const input = { ...form, expectedVersion: 1, clientMutationId: 'kladde-1' }
    await mutate(c.person, save, input)
    await mutate(c.person, save, input)
    expect((await mutate(c.person, save, { ...input, unitName: 'En anden' })).code).toBe('IDEMPOTENCY_CONFLICT')
    const events =
      await database.admin`select 1 from organisation_event where organisation_id = ${c.id} and kind = 'AnnexDraftSaved'`
    expect(events).toHaveLength(1)
  })
})

describe('What hours mean before they are saved', () => {
  const example = `query ($input: PhoneHoursInput!) { annexHoursExample(input: $input) { __typename ... on Refusal { code field message }
    ... on AnnexHoursExample { text reportedAt dueAt betterClosings { day text } hours { hasFewHours week { weekday spans { opensAt } } } } } }`
  const ask = async (input: object, language = 'da') =>
    (await as(database.cast.a.person, example, { input }, language)).data.annexHoursExample

  test('A P2 reported on Friday at 14.10 must be begun on Monday at 9.20', async () => {
    const told = await ask({
      week: [
        { weekday: 1, text: '8.40-15' },
        { weekday: 5, text: '8-14.30' },
      ],
    })
    expect(told.text).toBe(
      'En P2, der meldes fredag 27. nov. 2026 kl. 14.10, skal være påbegyndt mandag 30. nov. 2026 kl. 09.20.',
    )
    expect(told).toMatchObject({ dueAt: '2026-11-30T08:20:00Z', hours: { hasFewHours: true }, betterClosings: [] })
  })

  test('23.59 is accepted, and 24.00 is offered (F1)', async () => {
    const told = await ask({ week: [{ weekday: 2, text: '8-23.59' }] })
    expect(told.betterClosings).toEqual([{ day: '2', text: '8.00–24.00' }])
  })

  test('What cannot be read, and hours that never open, are refused', async () => {
    expect(await ask({ week: [{ weekday: 3, text: '8 til sent' }] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['week', '3'],
      message: expect.stringMatching(/^»Telefontid, onsdag«/),
    })
    expect((await ask({ week: [] })).code).toBe('CALENDAR_NEVER_OPENS')
    expect((await ask({ week: [{ weekday: 9, text: '8-15' }] })).field).toEqual(['week', '9'])
  })
})

describe('Who can be reached now (R-5.3)', () => {
  const now = `query ($id: ID!) { contactNow(organisationId: $id) { isStale onCallPhone
    points { name receives mailbox isBounced phoneHours { isOpen closesAt opensAt phone } }
    escalation { level name phone isBounced deputy { name } } people { isBounced contact { roleText name } } } }`

  test('Open or closed with the next opening, the ladder in its order, and a bounced address in red', async () => {
    const { c, aub } = database.cast
    const point = { service: 'BOARD_AND_LODGING', caseType: 'INCIDENT', name: 'Kostafdelingen', phone: '70113007' }
    const input = { ...form, points: [{ ...point, mailbox: 'kost@skole.example', hours: { week: weekdays('12-14') } }] }
    await mutate(c.person, save, { ...input, expectedVersion: 1 })
    expect((await mutate(c.person, submit, { expectedVersion: 1 })).__typename).toBe('AnnexSubmitted')
    await database.admin`insert into mail_bounce (organisation_id, address, at, answer)
      values (${c.id}, 'VAGT@skole.example', now(), '550 No such mailbox')`
    const told = (await as(aub.person, now, { id: org(c) })).data.contactNow
    expect(told.points).toEqual([
      {
        name: 'Studieadministrationen',
        receives: [],
        mailbox: 'post@skole.example',
        isBounced: true,
        phoneHours: { isOpen: true, closesAt: '2026-11-23T11:00:00Z', opensAt: null, phone: '+4570113000' },
      },
      {
        name: 'Kostafdelingen',
        receives: ['kostophold, incidents'],
        mailbox: 'kost@skole.example',
        // At night its mail goes to the mailbox of the annex, which is the one that bounced.
        isBounced: true,
        phoneHours: { isOpen: false, closesAt: null, opensAt: '2026-11-23T11:00:00Z', phone: '+4570113007' },
      },
    ])
    expect(told.escalation.map((rung: { level: number; name: string }) => `${rung.level} ${rung.name}`)).toEqual([
      '1 Bo Lind',
      '2 Bo Lind',
      '3 Bo Lind',
    ])
    expect(told.people[0]).toEqual({ isBounced: false, contact: { roleText: 'drift', name: 'Bo Lind' } })
  })

  test('A level that nobody in force holds has no name, and is a task for the owner (F17)', async () => {
    const { y, aub } = database.cast
    await database.admin`update contact_annex set escalation = jsonb_set(escalation, '{0,endedOn}', '"2026-11-22"')
      where organisation_id = ${y.id}`
    const told = (await as(aub.person, now, { id: org(y) })).data.contactNow
    expect(told.escalation[0]).toMatchObject({ level: 1, name: null, phone: null })
    expect(told.isStale).toBe(true)
    const { tasks } = (await as(aub.person, annexOf, { id: org(y) })).data.annex
    expect(tasks.map((task: { kind: string }) => task.kind)).toEqual(
      expect.arrayContaining(['LEVEL_MISSING', 'STILL_CORRECT', 'COMPLETE']),
    )
    expect(tasks[0].text).toBe('Niveau 1 mangler: ingen i bilaget har det. Angiv en person.')
  })
})

describe('The paper (R-7.3)', () => {
  const pdf =
    'query ($id: ID!) { annex(organisationId: $id) { isSentCopyCurrent inForce { id checksum digitalPostSentOn pdf { fileName base64 checksum } } } }'
  const record = `mutation ($input: RecordDigitalPostInput!) { recordDigitalPost(input: $input) { __typename ${refusals}
    ... on DigitalPostRecorded { annex { isSentCopyCurrent inForce { checksum digitalPostSentOn } } } } }`

  test('The same version gives the same bytes; the checksum that is kept is theirs', async () => {
    const { a, aub } = database.cast
    const { inForce } = (await as(a.person, pdf, { id: org(a) })).data.annex
    const bytes = Buffer.from(inForce.pdf.base64, 'base64')
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(inForce.pdf.checksum).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect((await as(aub.person, pdf, { id: org(a) })).data.annex.inForce.pdf).toEqual(inForce.pdf)
    expect(inForce.pdf.fileName).toBe('bilag-2-skole-a-v2.pdf')
    const kept = await mutate(a.person, record, { annexId: inForce.id, sentOn: '2026-11-23' })
    expect(kept).toMatchObject({
      __typename: 'DigitalPostRecorded',
      annex: { isSentCopyCurrent: true, inForce: { checksum: inForce.pdf.checksum, digitalPostSentOn: '2026-11-23' } },
    })
    await mutate(a.person, save, { ...form, phone: '70 11 30 09', expectedVersion: 2 })
    await mutate(a.person, submit, { expectedVersion: 2 })
    expect((await as(a.person, pdf, { id: org(a) })).data.annex.isSentCopyCurrent).toBe(false)
  })
})

describe('The suppliers of a school and AUB', () => {
  const adopt = `mutation ($input: AdoptSupplierAnnexInput!) { adoptSupplierAnnex(input: $input) { __typename ${refusals}
    ... on SupplierAnnexAdopted { annex { supplierParts { supplier { name } adoptedVersion isCurrent } } } } }`
  const acknowledge = `mutation ($input: AcknowledgeAnnexInput!) { acknowledgeAnnex(input: $input) { __typename ${refusals}
    ... on AnnexAcknowledged { annex { inForce { status } } } } }`
  const confirm = `mutation ($input: ConfirmAnnexInput!) { confirmAnnex(input: $input) { __typename ${refusals}
    ... on AnnexConfirmed { annex { isStale } } } }`
  const resolve = `mutation ($input: ResolveBounceInput!) { resolveBounce(input: $input) { __typename ${refusals}
    ... on BounceResolved { annex { bounces { address } } } } }`

  test('The supplier fills in its part, the school adopts it, and is told when a later version waits (R-3.12)', async () => {
    const { b, x } = database.cast
    const admin = await mintPerson(database.admin, x.id, 'X admin', 'admin@x.example', ['SUPPLIER_ADMIN'])
    await mutate(admin, save, { ...form, expectedVersion: 1 })
    await mutate(admin, submit, { expectedVersion: 1 })
    const adopted = await mutate(b.person, adopt, { supplierId: org(x) })
    expect(adopted).toMatchObject({ annex: { supplierParts: [{ adoptedVersion: 2, isCurrent: true }] } })
    await mutate(admin, save, { ...form, phone: '70113009', expectedVersion: 2 })
    await mutate(admin, submit, { expectedVersion: 2 })
    const [part] = (await as(b.person, annexOf, { id: org(b) })).data.annex.supplierParts
    expect(part).toMatchObject({ adoptedVersion: 2, isCurrent: false, inForce: { version: 3 } })
    const foreign = await mutate(b.person, adopt, { supplierId: org(database.cast.y) })
    expect(foreign).toEqual(await mutate(b.person, adopt, { supplierId: org({ id: NOBODY }) }))
    expect(foreign.message).toBe('Organisationen findes ikke, eller I arbejder ikke sammen med den. Vælg fra listen.')
  })

  test('AUB acknowledges; the owner confirms; a flag is taken away', async () => {
    const { a, c, aub } = database.cast
    const { inForce } = (await as(a.person, annexOf, { id: org(a) })).data.annex
    const done = await mutate(aub.person, acknowledge, { annexId: inForce.id })
    expect(done).toMatchObject({ __typename: 'AnnexAcknowledged', annex: { inForce: { status: 'ACKNOWLEDGED' } } })
    expect((await mutate(aub.person, acknowledge, { annexId: inForce.id })).code).toBe('ANNEX_ALREADY_ACKNOWLEDGED')
    expect((await mutate(a.person, acknowledge, { annexId: inForce.id })).code).toBe('NOT_PERMITTED')
    expect(await mutate(a.person, confirm, { expectedVersion: 3 })).toMatchObject({ annex: { isStale: false } })
    expect(await mutate(a.person, confirm, { expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
      message: expect.stringContaining('Bilaget er sendt af en anden'),
    })
    const [flag] = await database.admin`select id from mail_bounce where organisation_id = ${c.id}`
    const bounceId = globalIdOf('MailBounce', flag?.id as string)
    expect((await mutate(a.person, resolve, { bounceId })).code).toBe('NOT_FOUND')
    expect(await mutate(c.person, resolve, { bounceId })).toMatchObject({ annex: { bounces: [] } })
  })
})
