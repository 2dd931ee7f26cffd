import { askApi } from './api.ts'
import { moveClock } from './clock.ts'
import { client, demo, person } from './demo.ts'
import { reportByPage } from './report-form.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

type Story = Readonly<{
  incident: {
    id: string
    version: number
    timeline: { nodes: { kind: string; at: string }[] }
    clocks: { kind: string; state: string; dueAt: string }[]
  }
}>

const story = (number: string) =>
  askApi<Story>(
    client('AUB').token,
    `query ($number: String!) { incident(by: { number: $number }) { id version
      timeline(first: 20) { nodes { kind at } } clocks { kind state dueAt } } }`,
    { number },
  )

test.beforeEach(async ({ page }) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
})

test('A critical incident lives from report by page over a breach and a status to its solution (R-4.6, R-4.15, R-3.6)', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const number = await reportByPage(page, `Skoleophold kan ikke leveres ${Date.now()}`)
  await test.step('The receipt says whom to call or that the mail is enough (R-5.19)', async () => {
    await expect(page.getByText(`Sagen er oprettet som ${number}.`)).toBeVisible()
    await expect(page.getByRole('heading', { name: /^(Ring nu|Mailen er sendt)$/ })).toBeVisible()
  })
  await test.step('The room has one timer, and both duties run', async () => {
    await expect(page.getByRole('timer')).toHaveCount(1)
    await expect(page.locator('[data-next-duty]')).toContainText('Første tilbagemelding til modparten')
    await expect(page.locator('[data-next-duty]')).toContainText('I skylder')
    await expect(page.getByRole('region', { name: 'Reaktionstid' })).toContainText('Mål 15 min')
  })
  await test.step('Fifteen minutes later the miss is a breach, the ladder is climbed and mail is sent', async () => {
    await moveClock('+15m')
    await expect(page.locator('[data-breach=REACTION]')).toContainText('blev overskredet', { timeout: 20_000 })
    await expect(page.locator('[data-level="1"]').first()).toContainText('Niveau 1')
    await expect(page.locator('[data-entry=ReactionMissed]')).toBeVisible()
    await expect(async () => {
      const mails = JSON.stringify(await (await fetch(`${demo.url}/dev/mail.json?subject=${number}`)).json())
      expect(mails).toContain(number)
      expect(mails).toContain('verskredet')
    }).toPass({ timeout: 20_000 })
    await expectAccessible(page)
  })
  await test.step('Handling begins by a named person with a telephone (R-4.11)', async () => {
    await page.keyboard.press('w')
    const dialog = page.getByRole('dialog', { name: 'Hvem går i gang?' })
    await expect(dialog.getByLabel('Navn')).toHaveValue(person('SUPPLIER_AGENT').name)
    await dialog.getByLabel('Telefon').fill('70')
    await dialog.getByRole('button', { name: 'Påbegynd nu' }).click()
    await expect(dialog.getByLabel('Telefon')).toHaveAccessibleDescription(/telefonnummer/)
    await expect(dialog.getByLabel('Telefon')).toHaveValue('70')
    await dialog.getByLabel('Telefon').fill('70 00 00 42')
    await dialog.getByRole('button', { name: 'Påbegynd nu' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Fejlhåndtering i gang').first()).toBeVisible()
  })
  await test.step('A status moves the next due time to exactly an hour after it', async () => {
    await page.keyboard.press('s')
    await expect(page.getByLabel('Situation')).toBeFocused()
    await page.getByLabel('Situation').fill('Et certifikat er udløbet.')
    await page.getByLabel('Næste skridt').fill('Nyt certifikat inden en time.')
    await page.getByRole('button', { name: 'Forhåndsvis' }).click()
    const preview = page.getByRole('region', { name: 'Sådan læser modparten den' })
    await expect(preview).toContainText(`[${number}] P1: Status 1`)
    await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
    await expect(page.locator('[data-entry=StatusSent]')).toContainText('Et certifikat er udløbet.')
    await expect(page.getByLabel('Situation')).toHaveValue('')
    await expect(page.locator('[data-next-duty]')).toContainText('Næste status til modparten')
    const { incident } = await story(number)
    const sent = incident.timeline.nodes.find(({ kind }) => kind === 'StatusSent')
    const next = incident.clocks.findLast(({ kind }) => kind === 'NEXT_STATUS')
    expect(Date.parse(next?.dueAt ?? '') - Date.parse(sent?.at ?? '')).toBe(3_600_000)
    await expect(page.locator('[data-bead=NEXT]')).toBeVisible()
  })
  await test.step('Solved, the series ends; closing is refused while the cause is unknown (R-5.37)', async () => {
    await page.getByRole('button', { name: 'Markér som løst' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvordan blev fejlen løst?' })
    await dialog.getByLabel('Hvad er der gjort?').fill('Nyt certifikat er lagt ind.')
    await dialog.getByRole('button', { name: 'Sagen er løst' }).click()
    await expect(dialog.getByText('Vælg, om rodårsagen er fundet').first()).toBeVisible()
    await expect(dialog.getByLabel('Hvad er der gjort?')).toHaveValue('Nyt certifikat er lagt ind.')
    await dialog.getByRole('radio', { name: /^Nej/ }).check()
    await dialog.getByRole('button', { name: 'Sagen er løst' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Ingen frist løber')).toBeVisible()
    await expect(page.locator('[data-bead=NEXT]')).toHaveCount(0)
    await page.getByRole('button', { name: 'Luk sagen' }).click()
    const closing = page.getByRole('dialog', { name: 'Luk sagen?' })
    await closing.getByRole('button', { name: 'Luk sagen' }).click()
    await expect(closing.getByRole('alert')).toContainText('Sagen kan ikke lukkes endnu')
    await expect(closing.getByRole('alert')).toContainText('Rodårsagen er ikke fundet.')
  })
})

test('A case solved with a known cause is closed (R-5.14)', async ({ page }) => {
  await reportByPage(page, `Kvitteringer udebliver ${Date.now()}`)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Hvordan blev fejlen løst?' })
  await dialog.getByLabel('Hvad er der gjort?').fill('Køen er startet igen.')
  await dialog.getByRole('radio', { name: 'Ja' }).check()
  await dialog.getByRole('button', { name: 'Sagen er løst' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Luk sagen' }).click()
  await page.getByRole('dialog', { name: 'Luk sagen?' }).getByRole('button', { name: 'Luk sagen' }).click()
  await expect(page.getByText(/^Sagen blev lukket/)).toBeVisible()
  await expect(page.locator('[data-composer]').getByText('Sagen er lukket.')).toBeVisible()
  await expect(page.locator('[data-composer]').getByRole('button', { name: 'Send status' })).toBeDisabled()
})

test('Changed by somebody else meanwhile, the page says what happened and keeps the text', async ({
  page,
  troubles,
}) => {
  const number = await reportByPage(page, `Webservicen svarer ikke ${Date.now()}`)
  await page.route('**/api/graphql/stream*', route => route.abort())
  await page.reload()
  await page.getByLabel('Situation').fill('Vi leder efter årsagen.')
  const { incident } = await story(number)
  const input = {
    id: incident.id,
    expectedVersion: incident.version,
    handler: { name: 'Vibeke Lassen', phone: '+4570000043' },
  }
  await askApi(
    client('SUPPLIER').token,
    'mutation ($input: BeginIncidentInput!) { beginIncident(input: $input) { __typename } }',
    { input },
  )
  const send = page.locator('[data-composer]').getByRole('button', { name: 'Send status' })
  await send.click()
  const notice = page.getByRole('alert').filter({ hasText: 'Sagen blev ændret, mens du skrev' })
  await expect(notice).toContainText('Vibeke Lassen')
  await expect(page.getByLabel('Situation')).toHaveValue('Vi leder efter årsagen.')
  await expect(page.getByText('Fejlhåndtering i gang').first()).toBeVisible()
  await send.click()
  await expect(page.locator('[data-entry=StatusSent]')).toContainText('Vi leder efter årsagen.')
  troubles.splice(0, troubles.length, ...troubles.filter(trouble => !trouble.includes('/api/graphql/stream')))
})

test('What is being written survives a reload', async ({ page }) => {
  await reportByPage(page, `Langsom grænseflade ${Date.now()}`)
  await page.getByLabel('Handling').fill('Vi øger antallet af forbindelser.')
  await page.reload()
  await expect(page.getByLabel('Handling')).toHaveValue('Vi øger antallet af forbindelser.')
})

test('The tabs of the log are reached with the arrow keys', async ({ page }) => {
  await reportByPage(page, `Forbindelsen falder ud ${Date.now()}`)
  await page.getByRole('tab', { name: /^Alt/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Til modpart/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Ingen status er sendt endnu.')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-entry=IncidentReported]')).toBeVisible()
})

test('The room fits a telephone held in one hand @phone', async ({ page }, info) => {
  await reportByPage(page, `Alle indberetninger afvises ${Date.now()}`)
  await info.attach('room-390.png', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const send = page.getByRole('button', { name: 'Send status' }).first()
  expect((await send.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  for (const call of await page.locator('a[href^="tel:"]:visible').all())
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await send.tap()
  await expect(page.getByLabel('Situation')).toBeFocused()
})
