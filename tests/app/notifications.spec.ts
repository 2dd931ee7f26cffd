import { reportBySchool } from './api.ts'
import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const line = person('AUB_AGENT')

test('The bell rings while the page is open, shows the case, and is quiet once the case was opened', async ({
  page,
}) => {
  await signIn(page, line.email)
  const opened = page.waitForResponse(answer => answer.url().includes('/api/graphql/stream'))
  await page.goto('/inbox/notifications')
  await opened
  if (await page.getByRole('button', { name: 'Markér alt som læst' }).isVisible()) {
    await page.getByRole('button', { name: 'Markér alt som læst' }).click()
    await expect(page.getByRole('button', { name: 'Markér alt som læst' })).toBeHidden()
  }
  const title = `Nyt til klokken ${Date.now()}`
  const { number } = await reportBySchool(title, 'P3')
  // Other stories have news for the same person, so this one looks at the line of its own case.
  const onPage = page.getByRole('main').getByRole('listitem').filter({ hasText: number })
  await expect(onPage).toContainText('ulæst')
  await expect(page.getByTestId('unread')).toBeVisible()
  await page.locator('summary', { hasText: /Nyt til dig: \d+ sag/ }).click()
  const panel = page.getByRole('region', { name: 'Nyt til dig' })
  await expect(panel.getByRole('listitem').filter({ hasText: number })).toContainText('Ny sag')
  await expectAccessible(page)
  await panel.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goto('/inbox/notifications')
  await expect(onPage).toBeVisible()
  await expect(onPage).not.toContainText('ulæst')
  await expectAccessible(page)
})

test('A kind that is switched off no longer rings, a priority 1 cannot be switched off, and the choice stays', async ({
  page,
}) => {
  await signIn(page, line.email)
  await page.goto('/settings/notifications')
  await expect(page.getByText('P1 kan ikke slås fra')).toBeVisible()
  for (const box of await page.getByRole('checkbox', { name: /^Kritiske fejl/ }).all()) {
    await expect(box).toBeChecked()
    await expect(box).toBeDisabled()
  }
  const box = page.getByRole('checkbox', { name: 'Nye sager, som I skal handle på: Her på siden' })
  await box.uncheck()
  await page.getByRole('button', { name: 'Gem valgene' }).click()
  await expect(page.getByText('Valgene er gemt.')).toBeVisible()
  await page.reload()
  await expect(box).not.toBeChecked()
  await expectAccessible(page)
  const { number } = await reportBySchool(`Stille sag ${Date.now()}`, 'P3')
  await page.goto(`/incidents?q=${number}`)
  await page.goto('/inbox/notifications')
  await expect(page.getByRole('listitem').filter({ hasText: number })).toHaveCount(0)
  await page.goto('/settings/notifications')
  await box.check()
  await page.getByRole('button', { name: 'Gem valgene' }).click()
  await expect(page.getByText('Valgene er gemt.')).toBeVisible()
})

test('Another supplier’s person is told nothing of a case that is not theirs', async ({ page }) => {
  const title = `Ikke din sag ${Date.now()}`
  await reportBySchool(title, 'P1')
  const stranger = demo.people.find(each => each.organisation.startsWith('Kostdata'))
  await signIn(page, stranger?.email ?? '')
  await page.goto('/inbox/notifications')
  await expect(page.getByRole('heading', { level: 1, name: 'Nyt til dig' })).toBeVisible()
  await expect(page.getByText(title)).toHaveCount(0)
})
