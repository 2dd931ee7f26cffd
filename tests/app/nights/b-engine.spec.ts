import { person } from '#tests/app/demo.ts'
import { expect, signIn, test } from '#tests/app/story.ts'
import { holdEngine, releaseEngine } from './engine.ts'

test.afterEach(() => releaseEngine())

test('Without Temporal the chips say so, reading and notes work, a decision explains itself, and the notice goes by itself afterwards (check 30)', async ({
  page,
  browser,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/incidents?p=2')
  const row = page.locator('a[data-row]').first()
  const address = (await row.getAttribute('href')) ?? ''
  await page.goto(address)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await expect(page.locator('[data-clock=unknown]')).toHaveCount(0)
  holdEngine()
  const notice = page
    .getByRole('main')
    .getByText(/Ur|ure/)
    .filter({ hasText: /svarer ikke|utilgængelig/ })
    .first()
  await expect(page.locator('[data-clock=unknown]').first()).toContainText('Ur utilgængeligt', { timeout: 30_000 })
  await expect(notice).toBeVisible()

  const other = await (await browser.newContext({ locale: 'da-DK' })).newPage()
  await signIn(other, person('SUPPLIER_AGENT').email)
  await other.goto(address)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await other.getByRole('radio', { name: 'Intern note' }).check()
  await other.locator('#composer textarea[name=situation]').fill('Skrevet, mens urene var væk.')
  await other.getByRole('button', { name: 'Gem note' }).click()
  await expect(other.locator('[data-entry=NoteAdded]').first()).toContainText('Skrevet, mens urene var væk.')
  await other.context().close()

  const helle = await (await browser.newContext({ locale: 'da-DK' })).newPage()
  await signIn(helle, person('AUB_CHANGE_MANAGER').email)
  await helle.goto('/changes')
  await helle
    .getByRole('link', { name: /Indberetningsmodul 8\.4/ })
    .first()
    .click()
  const decision = helle.getByRole('region', { name: 'AUB’s afgørelse' })
  await decision
    .locator('summary')
    .filter({ hasText: /indsigelse/i })
    .first()
    .click()
  const reason = helle.locator('#object-reason')
  await reason.fill('Vi mangler en plan for tilbagerulning.')
  await decision
    .locator('form')
    .filter({ has: reason })
    .getByRole('button', { name: /indsigelse/i })
    .click()
  await expect(decision.getByRole('alert').first()).toContainText(/svarer ikke/)
  await expect(reason).toHaveValue('Vi mangler en plan for tilbagerulning.')
  await helle.context().close()

  releaseEngine()
  await expect(page.locator('[data-clock=unknown]')).toHaveCount(0, { timeout: 40_000 })
  await expect(notice).toHaveCount(0)
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
})
