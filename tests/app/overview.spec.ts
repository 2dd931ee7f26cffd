import { reportByApi, resolveByApi } from './api.ts'
import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('A priority 1 reported by API stands in AUB’s open overview without reload', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  const opened = page.waitForResponse(answer => answer.url().includes('/api/graphql/stream'))
  await page.goto('/overview')
  await opened
  const count = page.getByRole('region', { name: 'Nøgletal' }).getByText(/P4$/)
  const before = (await count.textContent()) ?? ''
  const first = await reportByApi(`Prøve af forbindelsen ${Date.now()}`, 'P4')
  await expect(count).not.toHaveText(before)
  await resolveByApi(first)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  const title = `Grænsefladen svarer ikke ${Date.now()}`
  const reported = await reportByApi(title, 'P1')
  const strip = page.getByRole('region', { name: 'Kritiske sager nu' })
  await expect(strip.getByRole('heading', { name: title })).toBeVisible()
  await expect(strip.getByRole('link', { name: `Åbn incidentrum ${reported.number}` })).toBeVisible()
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await resolveByApi(reported)
  await expect(strip.getByRole('heading', { name: title })).toBeHidden()
})

test('Each number of the overview leads to the rows behind it', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/overview')
  const figures = page.getByRole('region', { name: 'Nøgletal' })
  const link = figures.getByRole('link', { name: /^\d+ P3$/ })
  const count = Number((await link.textContent())?.trim().split(' ')[0])
  await link.click()
  await expect(page).toHaveURL(/\/incidents\?p=3$/)
  await expect(page.locator('tbody tr')).toHaveCount(count)
})

for (const [role, kind, queue] of [
  ['AUB_AGENT', 'AUB', 'Kræver handling'],
  ['SUPPLIER_AGENT', 'A supplier', 'Jeres frister'],
  ['SCHOOL_ADMIN', 'A school', 'Vores sager'],
] as const) {
  test(`${kind} sees its own overview, without an accessibility fault`, async ({ page }) => {
    await signIn(page, person(role).email)
    await page.goto('/overview')
    await expect(page.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()
    await expect(page.getByRole('heading', { name: queue })).toBeVisible()
    await expectAccessible(page)
  })
}

test('Pressing a clock shows how its due time came about, with rule and clause', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/overview')
  await page
    .getByRole('button', { name: /Vis hvordan fristen er regnet ud/ })
    .first()
    .click()
  const proof = page.getByRole('dialog', { name: 'Sådan er fristen regnet ud' })
  await expect(proof).toContainText(/R-\d\.\d+, Instruksen \d/)
  await page.keyboard.press('Escape')
  await expect(proof).toBeHidden()
})

test('The overview fits a telephone of 390 pixels @phone', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/overview')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('button', { name: 'Mere' }).click()
  await page.getByRole('dialog', { name: 'Hovedmenu' }).getByRole('link', { name: 'Regn en frist ud' }).click()
  await expect(page).toHaveURL(/\/calculate/)
})
