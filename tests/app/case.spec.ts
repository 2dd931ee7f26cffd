import { askApi, reportByApi, resolveByApi } from './api.ts'
import { client, demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const numbers = async (token: string): Promise<readonly string[]> => {
  const { incidents } = await askApi<{ incidents: { nodes: { number: string }[] } }>(
    token,
    '{ incidents(first: 100) { nodes { number } } }',
  )
  return incidents.nodes.map(({ number }) => number)
}

test('Another school’s case number answers like a number that never existed (R-2.4)', async ({ page, troubles }) => {
  const school = demo.people.find(({ organisation }) => organisation === demo.clients.at(-1)?.organisation)
  const own = await numbers(demo.clients.at(-1)?.token ?? '')
  const foreign = (await numbers(client('AUB').token)).find(number => !own.includes(number)) ?? ''
  const unknown = 'INC-2026-000000'
  await signIn(page, school?.email ?? '')
  const answerFor = async (number: string) => {
    const answers = []
    for (const place of ['', '/reads', '/clock']) {
      const answer = await page.goto(`/incidents/${number}${place}`)
      const said = await page.getByRole('main').textContent()
      answers.push([answer?.status(), await page.title(), said].join('\n').replaceAll(number, 'the number'))
    }
    return answers
  }
  const answers = await answerFor(foreign)
  expect(answers).toEqual(await answerFor(unknown))
  expect(answers[0]).toContain('Findes ikke, eller du har ikke adgang')
  troubles.splice(0, troubles.length, ...troubles.filter(trouble => !trouble.includes('404')))
})

test('The read log shows organisation and time of the other side’s readers, never their names (R-5.15)', async ({
  page,
  context,
}) => {
  const reported = await reportByApi(`Dubletter i skoleophold ${Date.now()}`, 'P3')
  const [aub, supplier] = [person('AUB_AGENT'), person('SUPPLIER_AGENT')]
  await signIn(page, aub.email)
  await page.goto(`/incidents/${reported.number}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.clearCookies()
  await signIn(page, supplier.email)
  await page.goto(`/incidents/${reported.number}`)
  await page.goto(`/incidents/${reported.number}/reads`)
  const rows = page.getByRole('row')
  await expect(rows.filter({ hasText: 'AUB' })).toContainText('Skjult for den anden side')
  await expect(rows.filter({ hasText: 'AUB' })).toContainText(/\d\d?\. \w+\.? \d{4} kl\. \d\d\.\d\d/)
  await expect(rows.filter({ hasText: supplier.name })).toHaveCount(1)
  await expect(page.getByText(aub.name)).toHaveCount(0)
  await expectAccessible(page)
  await resolveByApi(reported)
})

test('The read log is narrowed by organisation and taken along as a file that holds no name of the other side (check 20)', async ({
  page,
  context,
}) => {
  const reported = await reportByApi(`Afvigelser i kost ${Date.now()}`, 'P3')
  const [aub, supplier] = [person('AUB_AGENT'), person('SUPPLIER_AGENT')]
  await signIn(page, aub.email)
  await page.goto(`/incidents/${reported.number}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.clearCookies()
  await signIn(page, supplier.email)
  await page.goto(`/incidents/${reported.number}`)
  await page.goto(`/incidents/${reported.number}/reads`)
  await page.getByLabel('Organisation').selectOption({ label: 'AUB' })
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page).toHaveURL(/organisation=/)
  await expect(page.getByRole('row').filter({ hasText: 'AUB' })).toHaveCount(1)
  await expect(page.getByRole('row').filter({ hasText: supplier.name })).toHaveCount(0)
  await expectAccessible(page)
  const address = await page.getByRole('link', { name: 'Hent CSV' }).getAttribute('href')
  const file = await (await page.request.get(address ?? '')).text()
  expect(file.startsWith('\uFEFFTidspunkt;Organisation;Navn;Kanal')).toBe(true)
  expect(file).toContain('AUB;Skjult for den anden side;webside')
  expect(file).not.toContain(aub.name)
  expect(file).not.toContain(supplier.name)
  await resolveByApi(reported)
})

test('A case of priority 2 shows its clocks, its stamps and whom to reach, without an accessibility fault', async ({
  page,
}) => {
  const reported = await reportByApi(`Kostdage mangler for uge 47 ${Date.now()}`, 'P2')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await expect(page.getByRole('region', { name: /^Reaktionstid · .* skylder$/ })).toContainText('Mål 1 t')
  await expect(page.getByRole('region', { name: /^1\. tilbagemelding/ })).toContainText('Mål 1 t')
  await expect(page.getByRole('region', { name: 'Aftalt status' })).toContainText('Efter aftale')
  await expect(page.getByRole('region', { name: 'Tidsstempler' })).toContainText('Ikke endnu')
  await expect(page.getByRole('region', { name: 'Hvem kan jeg ringe til?' })).toContainText('AUB')
  await expectAccessible(page)
  await resolveByApi(reported)
})

test('The clock proof says rule, start, due, result and the working in sentences (4.2)', async ({ page }) => {
  const reported = await reportByApi(`Natbatch forsinket ${Date.now()}`, 'P2')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}/clock`)
  const reaction = page.getByRole('region', { name: 'Reaktionstid' })
  await expect(reaction).toContainText('R-4.7, Instruksen 4.2')
  for (const label of ['Start', 'Frist', 'Resultat', 'Kalender']) await expect(reaction).toContainText(label)
  await expect(reaction.locator('[data-working] li').first()).toContainText('Startede')
  await expect(reaction.getByRole('img', { name: /^Talt tid: .*Frist: / })).toBeVisible()
  await page.getByRole('link', { name: 'Vis også UTC' }).click()
  await expect(reaction).toContainText(/\(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\)/)
  await expectAccessible(page)
  await resolveByApi(reported)
})
