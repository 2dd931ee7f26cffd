import { reportByApi, resolveByApi } from './api.ts'
import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

for (const role of ['AUB_AGENT', 'SUPPLIER_AGENT', 'SCHOOL_ADMIN']) {
  test(`The inbox of ${role} shows what is owed first, and folds what others owe @both`, async ({ page }) => {
    const reported = await reportByApi(`Skyldes ${Date.now()}`, 'P1')
    await signIn(page, person(role).email)
    await page.goto('/inbox')
    await expect(page.getByRole('heading', { level: 1, name: 'Indbakke' })).toBeVisible()
    const ours = page.getByRole('region', { name: /^Skyldes af/ })
    const due = await ours.locator('time').evaluateAll(times => times.map(time => time.getAttribute('datetime') ?? ''))
    expect(due).toEqual([...due].sort())
    if (role === 'SUPPLIER_AGENT') expect(due.length).toBeGreaterThan(0)
    const others = page.getByText(/^Venter på andre/)
    if (role === 'AUB_AGENT') await expect(others).toBeVisible()
    if (await others.count()) {
      await others.click()
      await expect(page.getByText(/ skylder$/).first()).toBeVisible()
    }
    await expectAccessible(page)
    await resolveByApi(reported)
  })
}
