import { reportBySchool } from './api.ts'
import { person } from './demo.ts'
import { expect, signIn, test } from './story.ts'

const line = person('AUB_AGENT')

test('The link of a mail leads through the sign-in to the very form, and opening it does nothing by itself', async ({
  page,
}) => {
  const { number } = await reportBySchool(`Påbegynd fra mail ${Date.now()}`, 'P3')
  await page.goto(`/incidents/${number}?do=begin`)
  await expect(page).toHaveURL(/\/login/)
  await page.getByRole('button', { name: line.name }).click()
  const dialog = page.getByRole('dialog', { name: 'Hvem går i gang?' })
  await expect(dialog).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/incidents/${number}$`))
  await expect(page.locator('[data-entry=IncidentBegun]')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.goto(`/incidents/${number}?do=status`)
  await expect(page.locator('#situation')).toBeFocused()
})

test('Whoever may not act is led to the case and shown no form', async ({ page }) => {
  const { number } = await reportBySchool(`Kun til læsning ${Date.now()}`, 'P3')
  await signIn(page, person('SCHOOL_ADMIN').email)
  await page.goto(`/incidents/${number}?do=begin`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Taking a critical incident over by link asks for a fresh sign-in when the last one is old', async ({ page }) => {
  const { number } = await reportBySchool(`Overtag om natten ${Date.now()}`, 'P1')
  const manager = person('ATP_SERVICE_DESK')
  await signIn(page, manager.email)
  await page.goto(`/incidents/${number}/take-over`)
  await expect(page).toHaveURL(new RegExp(`/incidents/${number}$`))
  await expect(page.getByRole('dialog', { name: /Situation Manager/ })).toBeVisible()
  await page.goto(`/login?again=yes&next=${encodeURIComponent(`/incidents/${number}/take-over`)}`)
  await expect(page.getByText('Bekræft, at det er dig')).toBeVisible()
  await page.getByRole('button', { name: manager.name }).click()
  await expect(page.getByRole('dialog', { name: /Situation Manager/ })).toBeVisible()
})
