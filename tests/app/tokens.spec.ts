import { askApi } from './api.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const admin = 'mona.bak@aavang.example'

const nameOf = async (token: string | null) =>
  (await askApi<{ viewer: { name: string } }>(token ?? '', '{ viewer { name } }')).viewer.name

test('An administrator gives a tool a token, sees it once, changes it over and takes it back (screens 5.18)', async ({
  page,
}) => {
  const name = `ServiceNow ${Date.now()}`
  await signIn(page, admin)
  await page.goto('/settings/tokens')
  await expectAccessible(page)

  const card = page.getByRole('region', { name: 'Ny integration' })
  await card.getByLabel('Systemets navn').fill(name)
  await card.getByLabel('Formål').fill('Incidents')
  await card.getByLabel('Kontaktpersonens navn').fill('Vagten')
  await card.getByLabel('Afdeling').fill('Drift')
  await card.getByLabel('Placering').fill('Aarhus')
  await card.getByLabel('Telefon').fill('12')
  await card.getByRole('button', { name: 'Opret integration' }).click()
  await expect(card.getByRole('link', { name: /er ikke et telefonnummer/ })).toBeVisible()
  await expect(card.getByLabel('Systemets navn')).toHaveValue(name)
  await card.getByLabel('Telefon').fill('70 11 30 00')
  await card.getByRole('button', { name: 'Opret integration' }).click()

  const tool = page.getByRole('region', { name, exact: true })
  await tool.getByText('Nyt token', { exact: true }).click()
  await tool.getByLabel('Navn', { exact: true }).fill('Produktion')
  await tool.getByLabel('oprette og behandle incidents').first().check()
  await tool.getByRole('button', { name: 'Opret token' }).click()
  await expect(tool.getByText('Den vises kun denne ene gang')).toBeVisible()
  await expectAccessible(page)
  const token = await tool.getByText(/^aub_[a-z]+_\w{38}$/).textContent()
  await expect(tool.getByText(`AUB_TOKEN=${token}`)).toBeVisible()
  await expect(tool.getByText('Må læse skolens egne sager, oprette og behandle incidents.')).toBeVisible()
  expect(await nameOf(token)).toBe(name)

  await page.reload()
  await expect(tool.getByText(`Produktion · slutter på ${String(token).slice(-4)}`)).toBeVisible()
  await expect(page.getByText(String(token))).toHaveCount(0)
  await expect(tool.getByText(/Sidst brugt/).first()).toBeVisible()

  await tool.getByText('Skift Produktion').click()
  await tool.getByRole('button', { name: 'Skift', exact: true }).click()
  const next = await tool.getByText(/^aub_[a-z]+_\w{38}$/).textContent()
  for (const one of [token, next]) expect(await nameOf(one)).toBe(name)

  await page.reload()
  await tool.getByText('Tilbagekald Produktion').first().click()
  await tool.getByLabel('Skriv »Produktion« for at bekræfte').first().fill('Test')
  await tool.getByRole('button', { name: 'Tilbagekald', exact: true }).first().click()
  await expect(tool.getByRole('link', { name: 'Skriv »Produktion«, som det står her.' })).toBeVisible()
  await tool.getByLabel('Skriv »Produktion« for at bekræfte').first().fill('Produktion')
  await tool.getByRole('button', { name: 'Tilbagekald', exact: true }).first().click()
  await expect(tool.getByText('Tilbagekaldt', { exact: true })).toBeVisible()
  await expect(nameOf(next)).rejects.toThrow('UNAUTHENTICATED')
})

test('A clerk is told that tokens are kept by an administrator', async ({ page }) => {
  await signIn(page, 'line.bech@aub.example')
  await page.goto('/settings/tokens')
  await expect(page.getByText('Kun en administrator kan se og oprette tokens.')).toBeVisible()
})
