import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('A case prints on A4 with every time in full, its clocks with rule and result, and who printed it', async ({
  page,
}) => {
  const line = person('AUB_AGENT')
  await signIn(page, line.email)
  await page.goto('/incidents?view=all')
  const address = (await page.locator('a[data-row]').first().getAttribute('href')) ?? ''
  await page.goto(`${address}/print`)
  const paper = page.getByRole('article')
  await expect(paper.getByText(new RegExp(`udskrevet .* af ${line.name}`))).toBeVisible()
  await expect(paper.getByRole('table')).toContainText(/R-4\.\d/)
  await expect(paper.getByRole('listitem').first()).toContainText(/\d{4} kl\. \d\d\.\d\d/)
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
