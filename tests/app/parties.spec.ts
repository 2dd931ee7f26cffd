import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

// A later story builds on what an earlier one registered.
test.describe.configure({ mode: 'serial' })

const admin = 'jonas.friis@aub.example'
const clerk = 'line.bech@aub.example'
const school = person('SCHOOL_ADMIN').email

/** A company number that passes modulus 11, new with each run (D.7). */
function freshCvr(): string {
  for (;;) {
    const seven = `9${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(seven[place]), 0)
    const last = (11 - (sum % 11)) % 11
    if (last < 10) return `${seven}${last}`
  }
}
const name = `Prøveskolen ${Date.now()}`

test('AUB registers a school: a wrong number is told at its field, then it has a page, an agreement and a test flag (R-2.11, E.13)', async ({
  page,
}) => {
  await signIn(page, admin)
  await page.goto('/parties')
  await expect(page.getByRole('heading', { level: 1, name: 'Skoler og leverandører' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Registrér' }).click()
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel('CVR-nummer').fill('12345678')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Registrér organisation' }).click()
  await expect(page.getByText('er ikke et CVR-nummer')).toBeVisible()
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue(name)
  await page.getByLabel('CVR-nummer').fill(freshCvr())
  await page.getByRole('button', { name: 'Registrér organisation' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Åbn aftale' }).click()
  await expect(page.getByText('Afventer bilag 2').first()).toBeVisible()
  await page.getByRole('button', { name: 'Gør til testmiljø' }).click()
  await expect(page.getByText('Organisationen er et testmiljø.')).toBeVisible()
  await page.getByText('Tildel en leverandør').click()
  await page.getByLabel('Leverandør', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Tildel leverandør' }).click()
  await expect(page.getByRole('cell', { name: 'Skoleophold' })).toBeVisible()
})

test('The list finds it by its name, and its filter stands in the address', async ({ page }) => {
  await signIn(page, clerk)
  await page.goto('/parties')
  await page.getByLabel('Navn, by eller nummer').fill(name)
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page).toHaveURL(/\/parties\?q=Pr/)
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Registrér' })).toHaveCount(0)
})

test('A file of schools is tried, taken in and taken back (E.14)', async ({ page }) => {
  await signIn(page, admin)
  await page.goto('/parties/import')
  await expectAccessible(page)
  const fresh = `Filskolen ${Date.now()}`
  await page
    .getByLabel('Eller indsæt linjerne her')
    .fill(`Navn;CVR;By\n${fresh};${freshCvr()};Hobro\nForkert;12345678;Hobro`)
  await page.getByRole('button', { name: 'Prøv filen' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 skole kan indlæses' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /otte cifre/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Indlæs 1 skole' }).click()
  await expect(page.getByText('1 skole er indlæst.')).toBeVisible()
  await page.getByRole('button', { name: 'Fortryd indsat.csv' }).first().click()
  await expect(page.getByText('Fortrudt', { exact: true }).first()).toBeVisible()
  await page.goto(`/parties?q=${encodeURIComponent(fresh)}`)
  await expect(page.getByText('Ingen organisation passer til filtret.')).toBeVisible()
})

test('A school sees who supplies it, and nobody but AUB has a register @both', async ({ page, troubles }) => {
  await signIn(page, school)
  await page.goto('/contacts')
  await page.getByRole('link', { name: 'Vores leverandører' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vores leverandører' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/parties')
  await expect(page.getByRole('heading', { level: 1, name: /^Findes ikke/ })).toBeVisible()
  expect(troubles.filter(trouble => !trouble.includes('404'))).toEqual([])
  troubles.length = 0
})
