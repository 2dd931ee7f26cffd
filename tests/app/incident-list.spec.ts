import { reportByApi, resolveByApi } from './api.ts'
import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test.beforeEach(async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
})

test('Filters live in the address and can be cleared', async ({ page }) => {
  await page.goto('/incidents')
  const filters = page.getByRole('form', { name: 'Filtre' })
  await filters.getByText('P1', { exact: false }).first().click()
  await expect(page).toHaveURL(/\/incidents\?p=1$/)
  await filters.getByLabel('Visning').selectOption({ label: 'Alle' })
  await expect(page).toHaveURL(/view=all&p=1$/)
  for (const row of await page.locator('tbody tr').all()) await expect(row).toContainText('P1 Kritisk')
  await page.reload()
  await expect(filters.getByLabel('Visning')).toHaveValue('all')
  await expect(filters.getByRole('checkbox', { name: 'P1 Kritisk' })).toBeChecked()
  await page.getByRole('link', { name: 'Ryd filter' }).click()
  await expect(page).toHaveURL(/\/incidents$/)
})

test('A list narrowed to what nobody has says so and offers the way back', async ({ page }) => {
  await page.goto('/incidents?view=done&p=4&service=BOTH&due=over')
  await expect(page.getByText('Ingen sager passer til filteret.')).toBeVisible()
  await page.getByRole('link', { name: 'Ryd filter' }).click()
  await expect(page.locator('tbody tr').first()).toBeVisible()
})

test('An address with an old cursor shows the first page and says so', async ({ page }) => {
  await page.goto('/incidents?after=noget-der-ikke-er-en-side')
  await expect(page.getByText('Her er den første')).toBeVisible()
  await expect(page.locator('tbody tr').first()).toBeVisible()
})

test('J and K move the focus from row to row, Enter opens, C creates, and nothing happens while typing', async ({
  page,
}) => {
  await page.goto('/incidents')
  const rows = page.locator('a[data-row]')
  await rows.first().waitFor()
  await page.waitForFunction(() => document.querySelector('[data-announcer]') !== null)
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(rows.first()).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.first()).toBeFocused()
  await page.getByLabel('Visning', { exact: true }).focus()
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/incidents$/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  const href = await page.locator('a[data-row]:focus').getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await page.goto('/incidents')
  await rows.first().waitFor()
  await expect(async () => {
    await page.keyboard.press('c')
    await expect(page).toHaveURL(/\/incidents\/new$/, { timeout: 1_000 })
  }).toPass()
})

test('The list is sorted by the absolute due instant, and by opening when asked', async ({ page }) => {
  await page.goto('/incidents')
  await expect(page.getByRole('columnheader', { name: /Næste frist/ })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: 'Åbnet' }).click()
  await expect(page).toHaveURL(/sort=opened/)
  await expect(page.getByRole('columnheader', { name: /Åbnet/ })).toHaveAttribute('aria-sort', 'descending')
})

test('A new case stands in the open list without reload, and leaves it when resolved', async ({ page }) => {
  const opened = page.waitForResponse(answer => answer.url().includes('/api/graphql/stream'))
  await page.goto('/incidents?p=3')
  await opened
  const title = `Dubletter i indberetningen ${Date.now()}`
  const reported = await reportByApi(title, 'P3')
  await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 2_000 })
  await resolveByApi(reported)
  await expect(page.getByRole('link', { name: title })).toBeHidden()
})

for (const role of ['AUB_AGENT', 'SUPPLIER_AGENT', 'SCHOOL_ADMIN']) {
  test(`The list has no accessibility fault for ${role} @both`, async ({ page }) => {
    await signIn(page, person(role).email)
    await page.goto('/incidents?view=all')
    await expect(page.getByRole('heading', { level: 1, name: 'Incidents' })).toBeVisible()
    await expectAccessible(page)
  })
}

test('The file holds exactly what is filtered, opens in a Danish spreadsheet, and has no formula in it', async ({
  page,
}) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/incidents?view=all&p=3,4')
  const numbers = await page.locator('a[data-row]').evaluateAll(links => links.map(link => link.getAttribute('href')))
  const file = await page.request.get('/incidents/export.csv?view=all&p=3,4')
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = (await file.body()).toString('utf8')
  expect(text.startsWith('\uFEFFNummer;Titel;Prioritet;')).toBe(true)
  const rows = text.trimEnd().split('\r\n').slice(1)
  expect(rows.map(row => `/incidents/${row.split(';')[0]}`)).toEqual(numbers)
  expect(rows.filter(row => /(^|;)"?[=+@-]/.test(row))).toEqual([])
})

test('Words narrow the list, and the address carries them', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/incidents?view=all')
  const title = (await page.locator('a[data-row]').first().textContent()) ?? ''
  await page.getByLabel('Ord i sagen').fill(title)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
  await expect(page.locator('a[data-row]').first()).toHaveText(title)
})

test('A filter is kept under a name, is found again, and can be taken away', async ({ page }) => {
  await page.goto('/incidents?view=all&p=2')
  await page.getByRole('button', { name: /^Visninger/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Visninger' })
  const name = `Alvorlige ${Date.now()}`
  await dialog.getByLabel('Gem det viste filter som').fill(name)
  await dialog.getByRole('button', { name: 'Gem visning' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Visningen er gemt.')
  await expectAccessible(page)
  await page.goto('/incidents')
  await page.keyboard.press('v')
  await dialog.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/view=all&p=2/)
  await page.getByRole('button', { name: /^Visninger/ }).click()
  await dialog.getByRole('button', { name: `Fjern visningen ${name}` }).click()
  await expect(dialog.getByRole('link', { name })).toHaveCount(0)
})

test('Space opens a look at the selected case, which is a read, and the row keeps the focus', async ({ page }) => {
  await page.goto('/incidents?view=all')
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('a[data-row]:focus')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  const row = page.locator('a[data-row]:focus')
  const title = (await row.textContent()) ?? ''
  await page.keyboard.press(' ')
  const look = page.getByRole('complementary', { name: 'Kig i sagen' })
  await expect(look.getByRole('heading', { level: 2 })).toHaveText(title)
  await expect(page.locator('a[data-row]:focus')).toHaveText(title)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(look).toHaveCount(0)
})
