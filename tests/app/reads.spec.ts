import { askApi, reportBySchool } from './api.ts'
import { client, demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('A school’s reading is known to AUB by organisation, way and time; its name is known to the school and to an auditor alone (check 20)', async ({
  page,
  context,
}) => {
  const script = client('SCHOOL')
  const bo = demo.people.find(({ organisation }) => organisation === script.organisation)!
  const reported = await reportBySchool(`Hvem har læst den ${Date.now()}`, 'P3')
  const logAs = async (email: string) => {
    await context.clearCookies()
    await signIn(page, email)
    await page.goto(`/incidents/${reported.number}/reads`)
    await expect(page.getByRole('heading', { level: 1, name: 'Læselog' })).toBeVisible()
  }
  await signIn(page, bo.email)
  for (const _visit of [1, 2]) {
    await page.goto(`/incidents/${reported.number}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hvem har læst den')
  }
  await askApi(
    script.token,
    'query ($number: String!) { incident(by: { number: $number }) { description timeline(first: 1) { nodes { seq } } } }',
    { number: reported.number },
  )
  const theirs = page.getByRole('row').filter({ hasText: script.organisation })
  const byPage = theirs.filter({ hasText: 'webside' })
  const byApi = theirs.filter({ hasText: 'API' })

  await logAs(person('AUB_AGENT').email)
  // Two visits within five minutes are one row, unless a five-minute mark fell between them.
  expect(await byPage.count()).toBeLessThanOrEqual(2)
  for (const row of [byPage.first(), byApi.first()]) {
    await expect(row).toContainText(/\d\d?\. \w+\.? \d{4} kl\. \d\d\.\d\d/)
    await expect(row).toContainText('Skjult for den anden side')
  }
  await expect(page.getByText(bo.name)).toHaveCount(0)
  await expect(page.getByText(script.name)).toHaveCount(0)
  await expectAccessible(page)

  await logAs(bo.email)
  await expect(byPage.first()).toContainText(bo.name)
  await expect(byApi.first()).toContainText(script.name)
  await expect(page.getByText(person('AUB_AGENT').name)).toHaveCount(0)
  const rows = await byPage.filter({ hasText: bo.name }).count()
  expect(rows).toBeLessThanOrEqual(2)

  await logAs(person('AUDITOR').email)
  await expect(byPage.first()).toContainText(bo.name)
  await expectAccessible(page)
})
