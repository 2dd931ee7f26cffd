import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test.beforeEach(async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
})

test('A P2 found on Friday at 14.30 by phone hours that close at 15 is due on Monday at 08.30 (C10)', async ({
  page,
}) => {
  await page.goto('/calculate')
  await page.getByRole('radio', { name: 'P2 Alvorlig' }).check()
  await page.getByLabel('Konstateret den', { exact: true }).fill('27.11.2026')
  await page.getByLabel('kl.', { exact: true }).first().fill('14.30')
  for (const day of ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag']) await page.getByLabel(day).fill('8-16')
  await page.getByLabel('Fredag').fill('8-15')
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.locator('[data-answer]')).toHaveText('mandag den 30. november 2026 kl. 08.30')
  await expect(page.locator('[data-working] li').first()).toContainText('Startede')
  await expect(page.getByLabel('Fredag')).toHaveValue('8-15')
  await expectAccessible(page)
})

test('Hours of several spans count, and a lunch break does not', async ({ page }) => {
  await page.goto('/calculate')
  await page.getByRole('radio', { name: 'P2 Alvorlig' }).check()
  await page.getByLabel('Konstateret den', { exact: true }).fill('23.11.2026')
  await page.getByLabel('kl.', { exact: true }).first().fill('11.45')
  await page.getByLabel('Mandag').fill('8-12, 12.30-15')
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.locator('[data-answer]')).toHaveText('mandag den 23. november 2026 kl. 13.15')
})

test('Hours that cannot be read are told at their weekday, and everything typed stays', async ({ page }) => {
  await page.goto('/calculate')
  await page.getByLabel('Konstateret den', { exact: true }).fill('27.11.2026')
  await page.getByLabel('Tirsdag').fill('otte til tre')
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.getByLabel('Tirsdag')).toHaveAccessibleDescription('Tirsdag: skriv som 8-15 eller 8-12, 12.30-15')
  await expect(page.getByLabel('Tirsdag')).toHaveValue('otte til tre')
  await expect(page.getByLabel('Konstateret den', { exact: true })).toHaveValue('27.11.2026')
  await expect(page.locator('[data-answer]')).toHaveCount(0)
})

test('The phone hours of an organisation can be used', async ({ page }) => {
  await page.goto('/calculate')
  await page.getByLabel('Hvis telefontid tæller?').selectOption({ label: 'AUB' })
  await expect(page.getByLabel('Mandag')).toBeHidden()
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.locator('[data-answer]')).toContainText('kl.')
})

test('A notice received on 23 November 2026 allows the change on 22 January 2027 at the earliest (R-5.40)', async ({
  page,
}) => {
  await page.goto('/calculate/notice')
  await page.getByLabel('Dato').fill('23.11.2026')
  await page.getByLabel('kl.').fill('10.00')
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.locator('[data-answer]')).toHaveText('fredag den 22. januar 2027')
  await expectAccessible(page)
})

test('A notice that ends in a freeze says the first day outside it (R-5.50)', async ({ page }) => {
  await page.goto('/calculate/notice?which=received&date=1.5.2026&time=10.00')
  await expect(page.locator('[data-answer]')).toHaveText('tirsdag den 30. juni 2026')
  await expect(page.locator('#answer ~ *, section[aria-labelledby=answer]').first()).toContainText('8. august 2026')
})

test('The frozen zones of the next years stand in a table (R-5.46)', async ({ page }) => {
  await page.goto('/calculate/freezes?year=2026')
  await expect(page.getByRole('row').filter({ hasText: 'Sommerferie' }).first()).toContainText('28. jun. 2026')
  await expectAccessible(page)
})

test('Ten working days after an event are counted without weekends and holidays (R-5.39)', async ({ page }) => {
  await page.goto('/calculate/days?date=6.11.2026&time=10.00&count=10&profile=DK_PUBLIC_SECTOR')
  await expect(page.locator('[data-answer]')).toHaveText('fredag den 20. november 2026')
  await expectAccessible(page)
})
