import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

/** The school of the demo that has left everything for later. */
const email = demo.people.find(one => one.organisation === 'Åvang Landbrugsskole')?.email ?? ''

test('A school confirms what is registered of it and acknowledges the Instruks: the tasks are done, and AUB sees it (screens 5.19, R-6.1)', async ({
  page,
}) => {
  await signIn(page, email)
  await page.goto('/incidents')
  // One banner at a time (screens 4): what waits, unless a priority 1 runs that another story has told every school of.
  const critical = page.getByRole('region', { name: 'Kritisk fejl' })
  const waits = page.getByRole('link', { name: /Jeres bilag mangler eller skal bekræftes|gælder nu: læs den/ })
  await expect(waits.or(critical)).toHaveCount(1)
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
  await page.goto('/incidents')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /gælder nu: læs den/ })).toHaveCount(0)
  await page.context().clearCookies()
  await signIn(page, person('AUB_ADMIN').email)
  await page.goto('/parties?q=Åvang')
  await page.getByRole('link', { name: 'Åvang Landbrugsskole' }).first().click()
  await expect(page.getByRole('region', { name: 'Oplysninger' })).toContainText(/Instruksen kvitteret.*Mona Bak/)
})
