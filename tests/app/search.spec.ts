import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const line = person('AUB_AGENT')

test('The palette opens by Ctrl K, finds a case while one types, and Enter goes there', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/incidents?view=all')
  const first = page.locator('a[data-row]').first()
  const [title, address] = [await first.textContent(), await first.getAttribute('href')]
  const number = address?.split('/').at(-1) ?? ''
  const palette = page.getByRole('dialog', { name: 'Kommandopalet' })
  // A key that is pressed before the page listens is the browser's.
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await palette.getByRole('combobox').fill(number)
  await expect(palette.getByRole('option', { name: number }).first()).toContainText(title ?? '')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${number}$`))
})

test('On a Danish keyboard the sign / opens the search by its character, and never while somebody types (F57)', async ({
  page,
}) => {
  await signIn(page, line.email)
  await page.goto('/search')
  const field = page.getByLabel('Søg i jeres sager')
  await field.focus()
  await page.keyboard.type('r j / ? g i @')
  await expect(field).toHaveValue('r j / ? g i @')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await field.blur()
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '/', code: 'Digit7', shiftKey: true, bubbles: true, cancelable: true }),
    ),
  )
  await expect(page.getByRole('dialog', { name: 'Kommandopalet' })).toBeVisible()
})

test('A search without a hit says what was searched and offers the report', async ({ page }) => {
  await signIn(page, line.email)
  await page.goto('/search?q=findesbestemtikke')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Ingen af jeres sager har “findesbestemtikke”')
  await expect(page.getByRole('main').getByRole('link', { name: 'Opret sag' })).toBeVisible()
  await expectAccessible(page)
})
