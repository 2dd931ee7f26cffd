import { askApi } from './api.ts'
import { client, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const supplier = person('SUPPLIER_AGENT').email
const managers = ['helle.toft@aub.example', 'rikke.storm@aub.example'] as const
const next = new Date().getUTCFullYear() + 1

test('Dates are read as dd.mm.åååå and ISO; a window that is reversed or over 30 days is told while it is typed, and refused at its field with what was typed kept (5.4.1)', async ({
  page,
}) => {
  await signIn(page, supplier)
  await page.goto('/changes/new')
  const [from, to] = [page.locator('[name="windowStart.date"]'), page.locator('[name="windowEnd.date"]')]
  await page.getByLabel('Overskrift').fill(`Vinduer ${Date.now()}`)
  await page.getByLabel('Type', { exact: true }).selectOption('NORMAL')
  await from.fill(`${next}-10-15`)
  await expect(page.getByText(/er \d+ dage fra i dag\. Det er i tide\./)).toBeVisible()
  await to.fill(`14.10.${next}`)
  await expect(page.getByText('Vinduet slutter, før det begynder.')).toBeVisible()
  await to.fill(`15.11.${next}`)
  await expect(page.getByText('Vinduet er på mere end 30 dage.')).toBeVisible()
  await to.fill(`14.10.${next}`)
  await page.locator('[name="windowStart.time"]').fill('20')
  await page.locator('[name="windowEnd.time"]').fill('22')
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(to).toHaveAttribute('aria-invalid', 'true')
  await expect(to).toHaveAccessibleDescription(/ligger før, at vinduet begynder/)
  await expect(from).toHaveValue(`${next}-10-15`)
  await to.fill(`15.11.${next}`)
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(to).toHaveAccessibleDescription(/mere end 30 dage/)
  await from.fill('01.02.2026')
  await to.fill('01.02.2026')
  await expect(page.getByText('Dagen er passeret.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Brug / })).toBeVisible()
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
})

const DRAFT = `mutation ($input: DraftChangeInput!) { draftChange(input: $input) { __typename ... on ChangeDrafted { change { id number version } } ... on Refusal { code message field } } }`
const SUBMIT = `mutation ($input: SubmitChangeInput!) { submitChange(input: $input) { __typename ... on Refusal { message } } }`
const START = `mutation ($input: StartImplementationInput!) { startImplementation(input: $input) { __typename ... on Refusal { code message field } } }`
type Drafted = Readonly<{
  draftChange: {
    __typename: string
    change: { id: string; number: string; version: number }
    message?: string
    field?: string[]
  }
}>
const rfc = (title: string, windowStart: string, windowEnd: string) => ({
  title,
  description: 'Certifikatet skiftes.',
  businessConsequence: 'Ingen leverancer i en time.',
  services: ['SCHOOL_STAY'],
  priority: 'P3',
  type: 'NORMAL',
  affectsAub: 'YES',
  urgency: 'LOW',
  impact: 'LOW',
  riskLevel: 'LOW',
  riskText: 'Testet.',
  userImpact: 'Ingen.',
  windowStart,
  windowEnd,
  reporter: { name: 'Sune Nørlund', department: 'Support', location: 'Aarhus', phone: '+4570000042' },
})

test('The API refuses the same at the same fields, in the caller’s language', async () => {
  const { token } = client('SUPPLIER')
  const refused = async (input: object) => (await askApi<Drafted>(token, DRAFT, { input })).draftChange
  const reversed = await refused(rfc('Vindue', `${next}-10-15T20:00:00Z`, `${next}-10-15T19:00:00Z`))
  expect(reversed).toMatchObject({ field: ['windowEnd'], message: expect.stringContaining('før, at vinduet begynder') })
  const long = await refused(rfc('Vindue', `${next}-10-15T20:00:00Z`, `${next}-11-15T19:00:00Z`))
  expect(long).toMatchObject({ field: ['windowEnd'], message: expect.stringContaining('mere end 30 dage') })
  const past = await refused(rfc('Vindue', '2026-02-01T20:00:00Z', '2026-02-01T21:00:00Z'))
  expect(past).toMatchObject({ field: ['windowStart'], message: expect.stringContaining('passeret') })
  const unknown = { ...rfc('Vindue', `${next}-10-15T20:00:00Z`, `${next}-10-15T21:00:00Z`), type: 'STANDARD' }
  expect(await refused({ ...unknown, templateId: 'U3RhbmRhcmQ6MQ' })).toMatchObject({
    field: ['templateId'],
    message: expect.stringContaining('ikke godkendt den til jer'),
  })
})

test('A freeze exemption takes two persons at AUB: the first cannot say yes twice, and the gate stays shut until the second has (R-5.49, G19)', async ({
  page,
  context,
}) => {
  const { token } = client('SUPPLIER')
  const input = rfc(`Skift af platform ${Date.now()}`, `${next}-07-05T18:00:00Z`, `${next}-07-05T20:00:00Z`)
  const { change } = (await askApi<Drafted>(token, DRAFT, { input })).draftChange
  await askApi(token, SUBMIT, { input: { id: change.id, expectedVersion: change.version } })
  const freeze = page
    .getByRole('region', { name: 'Godkendelsesporten' })
    .getByRole('listitem')
    .filter({ hasText: 'Frysezone' })
  const grant = async (email: string) => {
    await page.goto('about:blank')
    await context.clearCookies()
    await signIn(page, email)
    await page.goto(`/changes/${change.number}`)
    await page.locator('summary').filter({ hasText: 'Giv dispensation' }).click()
    const form = page.locator('details').filter({ hasText: 'To personer hos AUB' })
    await form.getByLabel('Begrundelse').fill('Platformen skal skiftes inden efteråret.')
    await form.getByRole('button', { name: 'Giv dispensation' }).click()
  }
  const said = page
    .getByRole('region', { name: 'AUB’s afgørelse' })
    .getByText('Dispensation fra frysezonen', { exact: true })
  await grant(managers[0])
  await expect(said).toHaveCount(1)
  await expect(freeze).toContainText('Ikke opfyldt')
  await grant(managers[0])
  await expect(page.getByRole('alert').filter({ hasText: 'En anden person hos AUB' })).toBeVisible()
  await expect(freeze).toContainText('Ikke opfyldt')
  await grant(managers[1])
  await expect(said).toHaveCount(2)
  await expect(freeze).toContainText('Opfyldt')
  await expectAccessible(page)
})

test('What was begun around the gate cannot have begun before it was announced; recorded, every reason is a breach (C.3)', async ({
  page,
}) => {
  const { token } = client('SUPPLIER')
  const input = rfc(`Hastværk ${Date.now()}`, `${next}-10-15T18:00:00Z`, `${next}-10-15T20:00:00Z`)
  const { change } = (await askApi<Drafted>(token, DRAFT, { input })).draftChange
  await askApi(token, SUBMIT, { input: { id: change.id, expectedVersion: change.version } })
  const early = { reason: 'Det hastede.', at: '2026-01-05T10:00:00Z' }
  const told = await askApi<{ startImplementation: object }>(token, START, {
    input: { id: change.id, expectedVersion: change.version + 1, recordAnyway: early },
  })
  expect(told.startImplementation).toMatchObject({ field: ['recordAnyway', 'at'] })
  await signIn(page, supplier)
  await page.goto(`/changes/${change.number}`)
  await page.locator('summary').filter({ hasText: 'Notér, at den er gennemført uden om porten' }).click()
  await page.locator('#anyway-reason').fill('Det hastede.')
  await page.locator('[name="begun.date"]').fill('05.01.2026')
  await page.locator('[name="begun.time"]').fill('11')
  const record = page.getByRole('button', { name: 'Notér, at den er gennemført uden om porten' })
  await record.click()
  await expect(page.locator('[name="begun.date"]')).toHaveAccessibleDescription(/før, at ændringen blev sendt/)
  await page.locator('[name="begun.date"]').fill('')
  await page.locator('[name="begun.time"]').fill('')
  await record.click()
  await expect(page.getByText('Gennemføres', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Brud', { exact: true }).first()).toBeVisible()
})

test('A supplier wishes; AUB accepts, and announces the requirement with the wish filled in (R-5.51)', async ({
  page,
  context,
}) => {
  const title = `Nyt felt for praktik ${Date.now()}`
  await signIn(page, supplier)
  await page.goto('/changes/new?kind=wish')
  await page.getByLabel('Overskrift').fill(title)
  await page.getByLabel('Beskrivelse').fill('Vi vil gerne kunne sende praktikform.')
  await page.getByLabel('Konsekvens for forretningen').fill('Færre fejl i indberetningen.')
  await page.getByLabel('Skoleophold').check()
  await page.getByRole('button', { name: 'Gem og send ønsket' }).click()
  await page.waitForURL(/\/changes\/RFC-[^/]*$/)
  const address = page.url()
  await page.goto('about:blank')
  await context.clearCookies()
  await signIn(page, managers[0])
  await page.goto(address)
  await page.getByRole('button', { name: 'Imødekom' }).click()
  await expect(page.getByText('Imødekommet').first()).toBeVisible()
  await page.getByRole('link', { name: 'Varsl kravet' }).click()
  await expect(page.getByLabel('Overskrift')).toHaveValue(title)
  await expect(page.getByLabel('Kravet', { exact: true })).toHaveValue(/Ønsket i RFC-/)
})
