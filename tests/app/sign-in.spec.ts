import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const line = person('AUB_AGENT')

test('A demo person signs in with one click and lands where the address led', async ({ page }) => {
  await page.goto('/incidents?p=1')
  await expect(page).toHaveURL(/\/login/)
  await page.getByRole('button', { name: line.name }).click()
  await expect(page).toHaveURL(/\/incidents\?p=1$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Incidents' })).toBeVisible()
})

test('A person signs in with e-mail and password', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(line.email)
  await page.getByLabel('Adgangskode').fill(line.password)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()
})

test('A wrong password is told in the summary and at the field, and the e-mail stays', async ({ page, troubles }) => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(line.email)
  await page.getByLabel('Adgangskode').fill('forkert')
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Der er et problem' })
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveValue(line.email)
  await expect(page).toHaveTitle(/^Fejl: /)
  await summary.getByRole('link').click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  expect(troubles.filter(trouble => !trouble.includes('401'))).toEqual([])
  troubles.length = 0
})

test('Nothing filled in is told field by field', async ({ page }) => {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Skriv din e-mail' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skriv din adgangskode' })).toBeVisible()
})

test('The sign-in page has no accessibility fault and prints the way out of a priority 1', async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByRole('heading', { name: /kritisk fejl/ })).toBeVisible()
  await expect(page.locator('a[href^="tel:"]')).toBeVisible()
  await expectAccessible(page)
})

test('Signing out ends the session: the next page asks for a sign-in', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  await page.locator('summary', { hasText: `Brugermenu for ${line.name}` }).click()
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL(/\/login/)
  await page.goto('/overview')
  await expect(page).toHaveURL(/\/login/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('A person signs in and reads the overview', async ({ page }) => {
    await page.goto('/login')
    await page.getByLabel('E-mail').fill(line.email)
    await page.getByLabel('Adgangskode').fill(line.password)
    await page.getByRole('button', { name: 'Log ind', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()
  })
})

test('An address of another site is never where a sign-in leads', async ({ page }) => {
  await page.goto('/login?next=https%3A%2F%2Fexample.com%2F')
  await page.getByRole('button', { name: line.name }).click()
  await expect(page).toHaveURL(`${demo.url}/overview`)
})
