import { person } from './demo.ts'
import { reportByPage } from './report-form.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('AUB writes its number at ATP on a case, and what was typed stays when it is refused (R-5.18)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, person('SUPPLIER_AGENT').email)
  const number = await reportByPage(page, `Nummer hos ATP ${Date.now()}`)
  await signIn(page, person('AUB_AGENT').email)
  await page.goto(`/incidents/${number}`)
  const card = page.getByRole('region', { name: "Sag hos ATP's interne IT" })
  await expect(card).toContainText('skriver nummeret her (5.2.3)')
  await card.getByRole('button', { name: 'Skriv nummer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hvad hedder sagen hos jer?' })
  const typed = `CHG${Date.now()}`
  await dialog.getByLabel('Sagsnummer').fill(typed)
  await dialog.getByLabel('Link').fill('itsm.example')
  await dialog.getByRole('button', { name: 'Gem nummeret' }).click()
  await expect(dialog.getByRole('alert')).toContainText('ikke en https-adresse')
  await expect(dialog.getByLabel('Sagsnummer')).toHaveValue(typed)
  await expect(dialog.getByLabel('Link')).toHaveValue('itsm.example')
  await dialog.getByLabel('Link').fill('https://itsm.example/1')
  await dialog.getByRole('button', { name: 'Gem nummeret' }).click()
  await expect(card.getByRole('link', { name: typed })).toHaveAttribute('href', 'https://itsm.example/1')
  await expect(page.locator('[data-entry=ExternalReferenceRecorded]')).toContainText(typed)

  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText(typed)).toHaveCount(0)
})

test('The Instruks, services and legal basis have a page; a connection is kept by its supplier (R-2.2, R-2.14, R-3.2, R-6.2)', async ({
  page,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/settings/instruks')
  await expect(page.getByText('nævnt i Instruksen')).toHaveCount(2)
  await expect(page.getByRole('link', { name: /tilskud til befordringsudgifter/ })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/contacts/connections')
  const first = page.locator('details').filter({ hasText: 'Ret tilslutningen' }).first()
  await first.locator('summary').click()
  await first.getByLabel('I brug siden').fill('31.13.2027')
  await first.getByRole('button', { name: /Gem tilslutningen/ }).click()
  await expect(first.getByText('Er ikke en dato. Skriv den som 31.01.2027.').first()).toBeVisible()
  await expect(first.getByLabel('I brug siden')).toHaveValue('31.13.2027')
  await expectAccessible(page)
})
