import { askApi } from './api.ts'
import { client, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const line = person('AUB_AGENT')

test('A person with two memberships switches organisation and is told for whom', async ({ page }) => {
  const { installation } = await askApi<{ installation: { demoPeople: { email: string }[] } }>(
    client('AUB').token,
    '{ installation { demoPeople { email } } }',
  )
  const emails = installation.demoPeople.map(({ email }) => email)
  const twice = emails.find((email, place) => emails.indexOf(email) !== place)
  await signIn(page, twice ?? '')
  await page.goto('/overview')
  await page.locator('summary', { hasText: 'Skift organisation' }).click()
  const other = page.getByRole('button', { disabled: false }).filter({ has: page.locator('.font-semibold.block') })
  const name = ((await other.first().locator('.font-semibold').first().textContent()) ?? '').trim()
  await other.first().click()
  await expect(page.locator('[data-announcer]')).toHaveText(`Du arbejder nu som ${name}`, { timeout: 20_000 })
  await expect(page.getByRole('banner')).toContainText(name)
})

test('English is one click away, and Danish one click back', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await page.goto('/incidents')
  await expect(page.getByRole('columnheader', { name: 'Owes' })).toBeVisible()
  await page.getByRole('button', { name: 'Dansk' }).click()
  await expect(page.getByRole('columnheader', { name: 'Skylder' })).toBeVisible()
})

test('The dark theme is chosen, kept and free of accessibility faults', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  await page.locator('summary', { hasText: `Brugermenu for ${line.name}` }).click()
  await page.getByRole('button', { name: 'Mørkt' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/incidents')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
})

test('An unknown case and an unknown page answer alike, with the way out of a priority 1', async ({
  page,
  troubles,
}) => {
  await signIn(page, line.email)
  for (const address of ['/incidents/INC-2026-000000', '/findes-ikke']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Findes ikke, eller du har ikke adgang' })).toBeVisible()
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()
    await expectAccessible(page)
  }
  expect(troubles.filter(trouble => !trouble.includes('404'))).toEqual([])
  troubles.length = 0
})

test('A lost connection is said on the page, clocks stop being trusted, and both end when it returns', async ({
  page,
  troubles,
}) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  await expect(page.locator('[data-clock="unknown"]')).toHaveCount(0)
  await page.route('**/api/graphql**', route => route.abort())
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(/Ingen forbindelse\. Viser data fra kl\./)).toBeVisible()
  await expect(page.locator('[data-clock="unknown"]').first()).toContainText('Ur utilgængeligt')
  await page.unroute('**/api/graphql**')
  await expect(page.getByText(/Ingen forbindelse/)).toBeHidden()
  await expect(page.locator('[data-clock="unknown"]')).toHaveCount(0)
  troubles.length = 0
})

test('Single keys can be switched off', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  await page.getByRole('button', { name: 'Tastaturgenveje' }).click()
  const list = page.getByRole('dialog', { name: 'Tastaturgenveje' })
  await list.getByLabel('Brug tastaturgenveje med én tast').uncheck()
  await list.getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/overview$/)
  await expect(page.locator('a[data-row]:focus')).toHaveCount(0)
})

test('The demo’s time is moved by the bar, and every clock follows', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/overview')
  const bar = page.getByRole('region', { name: 'Demoens tid' })
  await expect(bar.locator('strong')).toContainText('kl.')
  const moved = page.waitForResponse(answer => answer.url().endsWith('/dev/clock'))
  await bar.getByRole('button', { name: '+15 min' }).click()
  const { now } = (await (await moved).json()) as { now: string }
  const time = new Intl.DateTimeFormat('da-DK', {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(now))
  await expect(bar.locator('strong')).toContainText(time)
})

test('Every answer to a page carries the policy that keeps strangers out', async ({ page }) => {
  const answer = await page.goto('/login')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  expect(answer?.headers()['x-powered-by']).toBeUndefined()
  expect(answer?.headers()['x-content-type-options']).toBe('nosniff')
})
