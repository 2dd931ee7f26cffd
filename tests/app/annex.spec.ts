import { demo } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

// The second story reads what the first one sent.
test.describe.configure({ mode: 'serial' })

const owner = 'mona.bak@aavang.example'
const clerk = 'line.bech@aub.example'

test('A school corrects its phone hours: what is wrong is said at the field, the example speaks before anything is sent (R-5.4, R-7.2)', async ({
  page,
}) => {
  await signIn(page, owner)
  await page.goto('/contacts')
  await page.getByRole('link', { name: 'Åbn jeres bilag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Bilag 2 · / })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Ret bilaget|Fortsæt kladden/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Udfyld Bilag 2' })).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Fredag', { exact: true }).first().fill('om formiddagen')
  await page.getByRole('button', { name: 'Bekræft og send' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Der er et problem' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link', { name: /^»Telefontid, fredag« kan ikke læses/ })).toBeVisible()
  await expect(page.getByLabel('Fredag', { exact: true }).first()).toHaveValue('om formiddagen')

  await page.getByLabel('Fredag', { exact: true }).first().fill('8-14.30')
  await page.getByLabel('Mandag', { exact: true }).first().fill('8.40-15')
  await expect(
    page.getByText(/^En P2, der meldes fredag .* kl\. 14\.10, skal være påbegyndt mandag .* kl\. 09\.20\.$/),
  ).toBeVisible()
  await page.getByLabel('Tirsdag', { exact: true }).first().fill('8-23.59')
  await expect(page.getByText('Tirsdag: 23.59 mister dagens sidste minut. Skriv 8.00–24.00.')).toBeVisible()
  await page.getByRole('button', { name: 'Kopiér mandag til hverdage' }).first().click()
  await expect(page.getByLabel('Torsdag', { exact: true }).first()).toHaveValue('8.40-15')

  const gateway = `sms-${Date.now()}@sms.example`
  await page.getByLabel('Adresse til sms eller webhook').fill(gateway)
  await page.getByRole('button', { name: 'Bekræft og send' }).click()
  await expect(page.getByText('Bilaget er sendt. Modparten har fået besked.')).toBeVisible()
  await expect(page.locator('main header')).toContainText(/Version \d+ · Sendt · gælder fra/)
  const newest = page.getByRole('region', { name: 'Versioner' }).locator('details').first()
  await newest.locator('summary').click()
  await expect(newest.getByRole('row', { name: /^Adresse til sms eller webhook/ })).toContainText(gateway)
  await page.getByRole('button', { name: 'Ja, det er stadig korrekt' }).click()
  await expect(page.getByText(/^Næste gang spørger vi/)).toBeVisible()

  const paper = await page.request.get((await page.getByRole('link', { name: 'Hent PDF' }).getAttribute('href')) ?? '')
  expect(paper.headers()['content-type']).toBe('application/pdf')
  expect((await paper.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

test('AUB finds a school, sees whom to call now and in which order, and takes note of its annex (R-5.3, R-2.11)', async ({
  page,
}) => {
  await signIn(page, clerk)
  await page.goto('/contacts')
  await page.getByLabel('Søg skole eller leverandør').fill('åvang')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  const card = page.getByRole('region', { name: /^Åvang/ })
  await expect(card.getByText(/^(Åben til|Lukket, åbner)/).first()).toBeVisible()
  await expect(card.getByRole('heading', { name: 'Eskalation, i den rækkefølge' })).toBeVisible()
  await expect(card.getByRole('link', { name: /^Ring til Mona Bak/ }).first()).toHaveAttribute('href', /^tel:\+45/)
  await expectAccessible(page)
  await card.getByRole('link', { name: 'Se Bilag 2' }).click()
  const acknowledge = page.getByRole('button', { name: 'Kvittér for modtagelsen' })
  await acknowledge.click()
  await expect(page.locator('main header')).toContainText(/Version \d+ · Kvitteret af AUB/)
  await expect(acknowledge).toBeHidden()
  await expect(page.getByRole('link', { name: 'Ret bilaget' })).toBeHidden()
  const mails = await (await page.request.get(`${demo.url}/dev/mail.json`)).text()
  expect(mails).toContain('Bilag 2 ændret')
})

test('The address of an organisation that does not exist is not found', async ({ page, troubles }) => {
  await signIn(page, 'vibeke.lassen@studiekernen.example')
  const strange = Buffer.from('Organisation:0f0f0f0f-0000-4000-8000-000000000000').toString('base64url')
  for (const address of [`/contacts/annex-2/${strange}`, '/contacts/annex-2/abc']) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
  }
  troubles.splice(0)
})

test('On a phone the page of contacts and the form fit the screen @phone', async ({ page }) => {
  await signIn(page, owner)
  for (const address of ['/contacts', '/contacts/annex-1']) {
    await page.goto(address)
    const spare = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(spare).toBe(0)
    await expectAccessible(page)
  }
})
