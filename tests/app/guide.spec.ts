import { person } from './demo.ts'
import { fillReport } from './report-form.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('Three answers lead a school to the case that is open already, or to a draft that holds them (screens 5.2)', async ({
  page,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/incidents/new')
  await fillReport(page, `Skoleophold afvises ${Date.now()}`)
  await page.getByRole('radio', { name: /P3 Normal/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''

  await page.goto('/incidents/guide')
  await page.getByRole('radio', { name: 'AUB’s grænseflade' }).check()
  await page.getByRole('button', { name: 'Se, hvad du skal gøre' }).click()
  await expect(page.getByRole('link', { name: 'Hvor mange går det ud over? Vælg et svar.' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'AUB’s grænseflade' })).toBeChecked()
  await page.getByRole('radio', { name: 'At indberette skoleophold' }).check()
  await page.getByRole('radio', { name: 'Alle eller næsten alle' }).check()
  await page.getByRole('button', { name: 'Se, hvad du skal gøre' }).click()
  await expect(page.getByRole('heading', { name: 'Det er allerede meldt' })).toBeVisible()
  await expect(page.getByRole('link', { name: `Følg ${number}` })).toHaveAttribute('href', `/incidents/${number}`)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Fortsæt til sagen' }).click()
  await expect(page.getByRole('radio', { name: 'Indberetning af skoleophold' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'AUB eller ATP' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /Påvirkning høj, hast mellem/ })).toBeChecked()
  await expect(page.getByText('fordi påvirkningen er høj og hasten mellem (5.2.4)')).toBeVisible()
})

test('A school begins its overview with the state of AUB’s services and the way to the guide', async ({ page }) => {
  await signIn(page, person('SCHOOL_USER').email)
  await page.goto('/overview')
  await expect(page.getByRole('region', { name: 'Status hos AUB' })).toContainText('Skoleophold')
  await expect(page.getByRole('heading', { name: 'Kommende changes' })).toBeVisible()
  await expect(page.getByText(/^Frysezone (om \d+ dage?|nu)/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Er der fejl? Start her' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Er der fejl? Start her' })).toBeVisible()
  await expectAccessible(page)
})
