import { reportBySchool } from './api.ts'
import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test.beforeEach(async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
})

const listOf = (stamp: string) => `/incidents?q=${stamp}&sort=opened`

test('Rows chosen by key are begun in one go: one result for each, and what is refused says why and leads on', async ({
  page,
}) => {
  const stamp = `bundt${Date.now()}`
  const cases = [await reportBySchool(`${stamp} en`, 'P3'), await reportBySchool(`${stamp} to`, 'P3')]
  await page.goto(listOf(stamp))
  const boxes = page.locator('input[data-choose]')
  await expect(boxes).toHaveCount(2)
  await page.waitForFunction(() => document.querySelector('[data-announcer]') !== null)
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('a[data-row]').first()).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('a[data-row]').nth(1)).toBeFocused()
  for (const box of await boxes.all()) await expect(box).toBeChecked()
  const bar = page.getByRole('region', { name: 'Handlinger på de valgte sager' })
  await expect(bar).toContainText('2 sager valgt')
  await expectAccessible(page)
  await bar.getByRole('button', { name: 'Påbegynd' }).click()
  const results = page.getByRole('region', { name: 'Resultat' })
  await expect(results).toContainText('2 af 2 udført')
  await expect(bar).toBeHidden()
  // Begun already: the same again is refused, row by row, in the words of the rule.
  await page.getByRole('checkbox', { name: 'Vælg alle på siden' }).check()
  await bar.getByRole('button', { name: 'Påbegynd' }).click()
  await expect(results).toContainText('0 af 2 udført')
  for (const { number } of cases) {
    const line = results.locator(`[data-result="${number}"]`)
    await expect(line).toContainText('Afvist')
    await expect(line).toContainText(/\p{L}{4,}.*\./u)
    await expect(line.getByRole('link', { name: 'Åbn sagen' })).toHaveAttribute(
      'href',
      new RegExp(`/incidents/${number}`),
    )
  }
  await expectAccessible(page)
})

test('Assigning to another can be undone, closing what is not solved is refused, and nothing is half stored', async ({
  page,
}) => {
  const stamp = `tildel${Date.now()}`
  const { number } = await reportBySchool(`${stamp} en`, 'P3')
  await page.goto(listOf(stamp))
  const box = page.getByRole('checkbox', { name: `Vælg ${number}` })
  const bar = page.getByRole('region', { name: 'Handlinger på de valgte sager' })
  const results = page.getByRole('region', { name: 'Resultat' })
  const assign = async (name: string) => {
    await box.check()
    await bar.getByRole('button', { name: 'Tildel …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tildel de valgte sager' })
    await dialog.getByLabel('Navn').fill(name)
    await dialog.getByLabel('Telefon').fill('70 00 00 15')
    await dialog.getByRole('button', { name: 'Tildel …' }).click()
    await expect(results).toContainText('1 af 1 udført')
  }
  await assign('Anna Første')
  await expect(results.getByRole('button', { name: 'Fortryd tildelingen' })).toBeHidden()
  await assign('Berit Anden')
  await results.getByRole('button', { name: 'Fortryd tildelingen' }).click()
  await expect(results).toContainText('Tildelt tilbage')
  await box.check()
  await bar.getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('dialog', { name: 'Luk de valgte sager' }).getByRole('button', { name: 'Luk' }).last().click()
  await expect(results).toContainText('0 af 1 udført')
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText('Anna Første').first()).toBeVisible()
  await expect(page.locator('[data-entry=HandlerAssigned]')).toHaveCount(3)
  await expect(page.locator('[data-entry=IncidentClosed]')).toHaveCount(0)
})
