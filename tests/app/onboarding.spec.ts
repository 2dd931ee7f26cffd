import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

/** The school of the demo that has left everything for later. */
const email = demo.people.find(one => one.organisation === 'Åvang Landbrugsskole')?.email ?? ''

test('A school confirms what is registered of it and acknowledges the Instruks: the tasks are done, and AUB sees it (screens 5.19, R-6.1)', async ({
  page,
}) => {
  await signIn(page, email)
  await page.goto('/overview')
  const tasks = page.getByRole('region', { name: 'Kom i gang' })
  const facts = tasks.getByRole('link', { name: /Bekræft jeres oplysninger/ })
  const instruction = tasks.getByRole('link', { name: /Læs Instruksen, og kvittér/ })
  await expect(facts).toContainText('mangler')
  await expect(instruction).toContainText('mangler')
  await instruction.click()
  await expect(page).toHaveURL(/\/settings\/organisation#instruction$/)
  await expectAccessible(page)
  const card = page.getByRole('region', { name: 'Instruksen' })
  await card.getByRole('button', { name: 'Vi har læst Instruksen' }).click()
  await expect(card).toContainText(/Bekræftet .* af Mona Bak/)
  await page.getByRole('button', { name: 'Oplysningerne er rigtige' }).click()
  await expect(page.getByRole('region', { name: 'Jeres organisation' })).toContainText(/Bekræftet .* af Mona Bak/)
  await page.goto('/overview')
  await expect(facts).toContainText('færdig')
  await expect(instruction).toContainText('færdig')
  await page.context().clearCookies()
  await signIn(page, person('AUB_ADMIN').email)
  await page.goto('/parties?q=Åvang')
  await page.getByRole('link', { name: 'Åvang Landbrugsskole' }).first().click()
  await expect(page.getByRole('region', { name: 'Oplysninger' })).toContainText(/Instruksen kvitteret.*Mona Bak/)
})

test('Above the page stands what waits for whoever keeps an organisation: an annex that is not confirmed (screens 4, R-5.4)', async ({
  page,
}) => {
  await signIn(page, email)
  await page.goto('/incidents')
  const banner = page.getByRole('link', { name: 'Jeres bilag mangler eller skal bekræftes' })
  await expect(banner).toBeVisible()
  await banner.click()
  await expect(page).toHaveURL(/\/contacts\/annex-2\//)
  await expect(banner).toHaveCount(0)
})
