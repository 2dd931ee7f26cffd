import { expect, expectAccessible, test } from './story.ts'

test('Before sign-in the front page says what this is, how the services are, and whom to call @both', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('heading', { level: 1, name: 'AUB Driftssamarbejde' })).toBeVisible()
  const states = page.getByRole('region', { name: 'Driftsstatus lige nu' })
  await expect(states.getByText('Indberetning af skoleophold')).toBeVisible()
  await expect(states.getByText('Indberetning af kost- og logiophold')).toBeVisible()
  await expect(page.locator('a[href^="tel:"]')).toBeVisible()
  await expectAccessible(page)
})

test('The statements and each topic of the help open without a session and carry a section of the Instruks (R-2.10)', async ({
  page,
}) => {
  for (const path of ['/was', '/privacy', '/help']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
  const topics = page.getByRole('main').getByRole('listitem').locator('a[href^="/help/"]')
  const addresses = await topics.evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThanOrEqual(8)
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByText(/^Instruksens afsnit \d/)).toBeVisible()
  }
  await expectAccessible(page)
})

test('A topic that does not exist is said to be missing', async ({ page, troubles }) => {
  await page.goto('/help/findes-ikke')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Findes ikke')
  troubles.length = 0
})
