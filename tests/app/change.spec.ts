import { askApi } from './api.ts'
import { client, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const later = (days: number) => {
  const on = new Date(Date.now() + days * 86_400_000)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(on.getUTCDate())}.${two(on.getUTCMonth() + 1)}.${on.getUTCFullYear()}`
}
/** A day in the summer freeze of next year. */
const summer = `05.07.${new Date().getUTCFullYear() + 1}`
/** A day before every summer freeze, and one that no freeze holds. */
const [june, autumn] = [`20.06.${new Date().getUTCFullYear() + 1}`, `15.10.${new Date().getUTCFullYear() + 1}`]

test('A supplier announces a change: the 60 days are counted while it types, a draft that lacks data is kept and says so, and the gate shows why it is shut @both', async ({
  page,
  browser,
}) => {
  test.slow()
  const title = `Indberetningsmodul ${Date.now()}`
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/changes')
  await page.getByRole('link', { name: 'Varsl ændring' }).click()
  await page.waitForURL(/\/changes\/new/)
  await expectAccessible(page)
  await page.getByLabel('Overskrift').fill(title)
  await page.getByLabel('Beskrivelse').fill('Modulet får et nyt felt, der manglede for 251248-4916.')
  await page.getByLabel('Konsekvens for forretningen').fill('Indberetninger kan være forsinket under skiftet.')
  await page.getByLabel('Skoleophold').check()
  await page.getByLabel('Type', { exact: true }).selectOption('NORMAL')
  await page.getByLabel('Kan ændringen få betydning for AUB?').selectOption('YES')
  const from = page.locator('[name="windowStart.date"]')
  await from.fill(later(30))
  await expect(page.getByText(/Varslet er \d+ dage for kort/)).toBeVisible()
  await from.fill(june)
  await page.locator('[name="windowEnd.date"]').fill(summer)
  await expect(page.getByText(/Vinduet når ind i frysezonen/)).toBeVisible()
  await page.locator('[name="windowEnd.date"]').fill(june)
  await from.fill('31.02.2027')
  await expect(page.getByText('Skriv datoen som 23.11.2026.')).toBeVisible()
  await from.fill(summer)
  await expect(page.getByText(/Dagen ligger i frysezonen/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Brug / })).toBeVisible()
  await page.locator('[name="windowStart.time"]').fill('21')
  await page.locator('[name="windowEnd.time"]').fill('23')
  await page.getByRole('button', { name: 'Gem og send varslet' }).click()
  // The choice sends the form as the button before it did.
  await page.getByRole('button', { name: /^Maskér/ }).click()

  await page.waitForURL(/\/edit\?sent=no/)
  await expect(page.getByRole('alert').filter({ hasText: 'blev ikke sendt' })).toContainText('Risiko i ord')
  await expect(page.getByLabel('Overskrift')).toHaveValue(title)
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Modulet får et nyt felt, der manglede for 251248-XXXX.')
  await page.getByLabel('Prioritet').selectOption('P3')
  for (const label of ['Hast', 'Omfang', 'Risiko']) await page.getByLabel(label, { exact: true }).selectOption('MEDIUM')
  await page.getByLabel('Risiko i ord').fill('Testet i vores eget miljø.')
  await page.getByLabel('Betydning for brugerne').fill('Skolerne kan ikke indberette i to timer.')
  await page.getByRole('button', { name: 'Gem og send varslet' }).click()
  await page.waitForURL(/\/changes\/RFC-[^/]*$/)
  const address = page.url()
  const gate = page.getByRole('region', { name: 'Godkendelsesporten' })
  await expect(gate.getByRole('listitem').filter({ hasText: 'Frysezone' })).toContainText('Ikke opfyldt')
  await expect(gate.getByRole('listitem').filter({ hasText: 'Frysezone' }).getByRole('link')).toHaveText(/^Foreslå /)
  await expect(page.getByRole('button', { name: 'Begynd gennemførelsen' })).toBeDisabled()
  await expectAccessible(page)
  await gate.getByText('Flyt vinduet', { exact: true }).click()
  await gate.locator('[name="windowStart.date"]').fill(autumn)
  await gate.locator('[name="windowEnd.date"]').fill(autumn)
  await gate.getByRole('button', { name: 'Flyt', exact: true }).click()
  await expect(gate.getByRole('listitem').filter({ hasText: 'Frysezone' })).toContainText('Opfyldt')

  const desk = await browser.newContext()
  const manager = await desk.newPage()
  await signIn(manager, person('AUB_CHANGE_MANAGER').email)
  await manager.goto(address)
  await expect(manager.getByRole('button', { name: 'Godkend', exact: true })).toBeDisabled()
  await manager.getByText('Stil et spørgsmål').first().click()
  await manager.getByLabel('Spørgsmål').fill('Sender modulet stadig den gamle kode?')
  await manager.getByRole('button', { name: 'Stil et spørgsmål' }).click()
  await expect(manager.getByText('Åbent', { exact: true })).toBeVisible()
  await manager.getByRole('button', { name: 'Bekræft dialogen' }).click()
  await expect(manager.getByRole('alert').filter({ hasText: 'Et spørgsmål fra AUB er åbent' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Markér spørgsmål som besvaret' })).toHaveCount(0)
  await page.getByLabel('Svar').fill('Ja, til og med uge 12.')
  await page.getByRole('button', { name: 'Svar', exact: true }).click()
  await expect(page.getByText('Ja, til og med uge 12.').first()).toBeVisible()
  await manager.reload()
  await manager.getByRole('button', { name: 'Markér spørgsmål som besvaret' }).click()
  await expect(manager.getByText(/^Besvaret/).first()).toBeVisible()
  await manager.getByRole('button', { name: 'Bekræft dialogen' }).click()
  await expect(manager.getByText(/^Bekræftet af/)).toBeVisible()
  await desk.close()
})

const DRAFT = `mutation ($input: DraftChangeInput!) { draftChange(input: $input) { ... on ChangeDrafted { change { id number version } } ... on Refusal { message } } }`
const SUBMIT = `mutation ($input: SubmitChangeInput!) { submitChange(input: $input) { ... on ChangeSubmitted { change { id version } } ... on Refusal { message } } }`

test('While AUB approves, somebody else asks a question: the approval is refused, and the question is there', async ({
  page,
  troubles,
}) => {
  const token = client('SUPPLIER').token
  const start = new Date(Date.now() + 75 * 86_400_000)
  const input = {
    title: `Skift af certifikat ${Date.now()}`,
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
    windowStart: start.toISOString(),
    windowEnd: new Date(start.getTime() + 3_600_000).toISOString(),
    reporter: { name: 'Sune Nørlund', department: 'Support', location: 'Aarhus', phone: '+4570000042' },
  }
  type Kept = { id: string; number: string; version: number }
  const { draftChange } = await askApi<{ draftChange: { change: Kept } }>(token, DRAFT, { input })
  const { id, number, version } = draftChange.change
  const { submitChange } = await askApi<{ submitChange: { change: Kept } }>(token, SUBMIT, {
    input: { id, expectedVersion: version },
  })
  await signIn(page, person('AUB_CHANGE_MANAGER').email)
  await page.route('**/api/graphql/stream*', route => route.abort())
  await page.goto(`/changes/${number}`)
  await page.getByText('Gør indsigelse').first().click()
  const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }`
  await askApi(token, ASK, {
    input: { id, expectedVersion: submitChange.change.version, text: 'Kan vi rykke en time?' },
  })
  await page.locator('#object-reason').fill('Ikke den uge.')
  await page.getByRole('button', { name: 'Gør indsigelse' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'siden du så ændringen' })).toContainText(
    'Kan vi rykke en time?',
  )
  await expect(page.getByText('Kan vi rykke en time?').first()).toBeVisible()
  await expect(page.getByText('Indsigelse', { exact: true })).toHaveCount(0)
  // The stream was held back on purpose, so that the page could not know.
  troubles.length = 0
})
