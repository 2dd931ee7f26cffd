import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const manager = person('AUB_CHANGE_MANAGER').email
const supplier = person('SUPPLIER_AGENT').email
const two = (part: number) => String(part).padStart(2, '0')
const inDays = (days: number) => {
  const on = new Date(Date.now() + days * 86_400_000)
  return `${two(on.getUTCDate())}.${two(on.getUTCMonth() + 1)}.${on.getUTCFullYear()}`
}

test('The calendar shows lanes, the freeze and the 60-day line; arrow keys go by date and Enter opens; month and list are equal views (5.4) @both', async ({
  page,
}) => {
  test.slow()
  await signIn(page, manager)
  await page.goto('/changes/calendar?view=timeline')
  await expect(page.getByRole('heading', { level: 1, name: 'Ændringskalender' })).toBeVisible()
  const region = page.getByRole('region', { name: 'Tidslinje over ændringer' })
  await expect(region.getByRole('heading', { level: 3 }).first()).toHaveText('AUB')
  await expect(region.getByText(/^60-dages grænse/)).toBeVisible()
  await expectAccessible(page)
  await region.focus()
  await page.keyboard.press('ArrowRight')
  const first = await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.from))
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.from))
  expect(second).toBeGreaterThanOrEqual(first)
  await region.getByRole('link', { name: /Ny databaseklynge/ }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Porten for den valgte ændring' })
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('heading', { name: 'Ny databaseklynge' })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Varsel på 60 dage' })).toContainText('Opfyldt')
  await expectAccessible(page)
  await panel.getByRole('link', { name: 'Luk' }).click()
  await expect(region.getByRole('link', { name: /Ny databaseklynge/ })).toBeFocused()

  await page.goto('/changes/calendar?view=list')
  await expect(page.getByRole('list', { name: 'Alt, hvad der er planlagt' })).toContainText('Ny databaseklynge')
  await expectAccessible(page)
  await page.goto('/changes/calendar?view=month')
  await expect(page.getByRole('columnheader', { name: 'Man' })).toBeVisible()
  await expectAccessible(page)
})

test('A change of one’s own is moved by the keys and by hand: a proposal that tells its notice, passes the freeze and opens the typed form (screens 5.13)', async ({
  page,
}) => {
  await signIn(page, supplier)
  await page.goto('/changes/calendar?view=timeline')
  const region = page.getByRole('region', { name: 'Tidslinje over ændringer' })
  const block = region.getByRole('link').and(page.locator('[aria-describedby="moving-hint"][data-number]')).first()
  const number = (await block.getAttribute('data-number')) ?? ''
  await block.focus()
  await page.keyboard.press('Shift+ArrowRight')
  const told = region.getByRole('status').filter({ hasText: /varsel/ })
  await expect(told).toHaveText(/: \d+ dages? (varsel|for kort varsel)$/)
  await page.keyboard.press('Escape')
  await expect(told).toHaveCount(0)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/changes/${number}\\?move=`))
  const typed = page.locator('[name="windowStart.date"]')
  await expect(typed).toBeVisible()
  const wished = /move=([\d-]+)/.exec(page.url())?.[1] ?? ''
  await expect(typed).toHaveValue(wished.split('-').reverse().join('.'))
  // Nothing is changed by the proposal.
  await page.goto(`/changes/${number}`)
  await expect(typed).not.toHaveValue(wished.split('-').reverse().join('.'))

  await page.goto('/changes/calendar?view=timeline')
  const box = await block.boundingBox()
  if (!box) throw new Error('the block has no place')
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 6, { steps: 6 })
  await expect(told).toBeVisible()
  await page.mouse.up()
  await page.waitForURL(new RegExp(`/changes/${number}\\?move=`))
  await expectAccessible(page)
})

test('The calendar is printed on A3, lying, without menu, filter and panel (screens 5.13)', async ({ page }) => {
  await signIn(page, manager)
  await page.goto('/changes/calendar?view=timeline')
  await expect(page.getByRole('button', { name: 'Udskriv (A3)' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Vis', exact: true })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Tidslinje over ændringer' })).toBeVisible()
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const sheets = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  // 420 mm by 297 mm in points.
  const sizes = sheets.map(([, wide, high]) => `${Math.round(Number(wide))} ${Math.round(Number(high))}`)
  expect([...new Set(sizes)]).toEqual(['1191 842'])
})

test('On a small screen the list comes first, and nothing is wider than the screen (screens 5.13)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, manager)
  await page.goto('/changes/calendar')
  await expect(page.getByRole('list', { name: 'Alt, hvad der er planlagt' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Tidslinje over ændringer' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('Another supplier’s change is "Optaget": neither its name nor its owner’s stands anywhere on the page (rules E.7)', async ({
  page,
}) => {
  await signIn(page, supplier)
  await page.goto('/changes/calendar?view=list')
  await expect(page.getByRole('list', { name: 'Alt, hvad der er planlagt' })).toContainText('Optaget')
  const source = await page.content()
  const own = (await page.getByRole('banner').textContent()) ?? ''
  const others = [
    ['Studiekernen', 'Ny databaseklynge'],
    ['Lokalskole', 'kvitteringsindlæsningen'],
  ].filter(([name = '']) => !own.includes(name))
  expect(others.length).toBeGreaterThan(0)
  for (const [name = '', title = ''] of others) {
    expect(source).not.toContain(title)
    expect(source).not.toContain(name)
  }
})

test('AUB sets other dates for a freeze and takes the rule’s back; a wrong date is told at its field (R-5.45)', async ({
  page,
}) => {
  await signIn(page, manager)
  await page.goto('/changes/freezes')
  const year = new Date().getFullYear() + 3
  const card = page.getByRole('region', { name: `Sommer ${year}` })
  await card.getByText('Sæt andre datoer', { exact: true }).first().click()
  await card.getByLabel('Første dag').fill('31.06.2029')
  await card.getByRole('button', { name: /Sæt andre datoer/ }).click()
  await expect(card.getByText('Skriv datoen som dd.mm.åååå.').first()).toBeVisible()
  await expectAccessible(page)
  await card.getByLabel('Første dag').fill(`20.06.${year}`)
  await card.getByLabel('Sidste dag').fill(`10.08.${year}`)
  await card.getByLabel('Begrundelse').fill('Platformen skiftes.')
  await card.getByRole('button', { name: /Sæt andre datoer/ }).click()
  await expect(card.getByText(`20. jun. ${year} – 10. aug. ${year}`)).toBeVisible()
  await expect(card.getByText(/^Sat af/)).toBeVisible()
  await card.getByRole('button', { name: /Brug reglens datoer/ }).click()
  await expect(card.getByText(/^Bekræftet af/)).toBeVisible()
})

test('A supplier announces a service window and cancels it; it says what leaves the operating time (R-4.4)', async ({
  page,
}) => {
  const text = `Vedligehold ${Date.now()}`
  await signIn(page, supplier)
  await page.goto('/changes/windows')
  const form = page.getByRole('region', { name: 'Varsl et servicevindue' })
  await form.getByLabel('Hvad sker der').fill(text)
  await form.getByLabel('Skoleophold').check()
  await form.getByLabel('Fra dato').fill(inDays(12))
  await form.getByLabel('Fra kl.').fill('2')
  await form.getByLabel('Til dato').fill(inDays(12))
  await form.getByLabel('Til kl.').fill('5')
  await form.getByRole('button', { name: 'Varsl vinduet' }).click()
  const row = page.getByRole('listitem').filter({ hasText: text }).first()
  await expect(row).toContainText('Går fra driftstiden')
  await expectAccessible(page)
  // The calendar's proposal of another date stands in the form, with the same hours; nothing is moved yet.
  const id = await row.locator('input[name="id"]').first().inputValue()
  const later = inDays(19).split('.').reverse().join('-')
  await page.goto(`/changes/windows?move=${encodeURIComponent(id)}&to=${later}`)
  await expect(row.getByLabel('Fra dato')).toHaveValue(inDays(19))
  await expect(row.getByLabel('Fra kl.')).toHaveValue(/^0?2[.:]00$/)
  await row.getByRole('button', { name: `Aflys vinduet: ${text}` }).click()
  await expect(row).toContainText('Aflyst')
})

test('AUB announces a requirement and a supplier answers it (R-5.41)', async ({ page, browser }) => {
  const title = `Krav ${Date.now()}`
  await signIn(page, manager)
  await page.goto('/changes/requirements')
  await page.getByLabel('Overskrift').fill(title)
  await page.getByLabel('Kravet', { exact: true }).fill('Feltet sendes med.')
  await page.getByLabel('Skoleophold').check()
  await page.getByLabel('Opfyldt senest').fill(inDays(20))
  await page.getByRole('button', { name: 'Varsl kravet' }).click()
  await expect(page.getByText('»Begrundelse for kort varsel« mangler').first()).toBeVisible()
  await page.getByLabel('Opfyldt senest').fill(inDays(90))
  await page.getByRole('button', { name: 'Varsl kravet' }).click()
  await page.waitForURL(/\/changes\/requirements\/KRAV-/)
  await expectAccessible(page)
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, supplier)
  await theirs.goto(page.url())
  await theirs.getByLabel('Svar', { exact: true }).selectOption('POSSIBLE')
  await theirs.getByRole('button', { name: 'Send svar' }).click()
  await expect(theirs.getByText('Svaret er sendt til AUB.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Svar fra parterne' })).toContainText('Muligt')
  await theirs.getByLabel('Svar', { exact: true }).selectOption('QUESTIONS')
  await theirs.getByLabel(/Uddybning/).fill('Skal feltet også med bagud?')
  await theirs.getByRole('button', { name: 'Send svar' }).click()
  await expect(theirs.getByText('Skal feltet også med bagud?').first()).toBeVisible()
  await page.reload()
  await page.getByLabel('Svar på spørgsmålet').fill('Nej, kun fremad.')
  await page.getByRole('button', { name: /^Svar / }).click()
  await expect(page.getByText('Nej, kun fremad.').first()).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByText('Nej, kun fremad.')).toBeVisible()
  await theirs.context().close()
})

test('AUB approves a standard change and revokes it (R-5.49)', async ({ page }) => {
  const title = `Patch ${Date.now()}`
  await signIn(page, manager)
  await page.goto('/changes/templates')
  await page.getByLabel('Overskrift').fill(title)
  for (const label of ['Hvad den dækker', 'Fremgangsmåde', 'Grænser']) await page.getByLabel(label).fill('Som aftalt.')
  await page.getByLabel('Skoleophold').check()
  await page.getByRole('button', { name: 'Godkend', exact: true }).click()
  const card = page.getByRole('region', { name: title })
  await expect(card).toBeVisible()
  await expectAccessible(page)
  await card.getByText('Træk tilbage', { exact: true }).first().click()
  await card.getByLabel('Begrundelse').fill('Fremgangsmåden er en anden.')
  await card.getByRole('button', { name: `Træk tilbage: ${title}` }).click()
  await expect(card.getByText('Trukket tilbage').first()).toBeVisible()
})

test('A person gets an address of the calendar, a calendar program reads it, and it can be closed (F47)', async ({
  page,
  request,
}) => {
  await signIn(page, supplier)
  await page.goto('/changes/calendar')
  await page.getByRole('button', { name: 'Hent adresse' }).click()
  const address = (await page.getByText(/\/feeds\/changes\//).textContent()) ?? ''
  const path = new URL(address).pathname
  const file = await request.get(path)
  expect(file.headers()['content-type']).toContain('text/calendar')
  expect(await file.text()).toContain('BEGIN:VCALENDAR')
  await page.getByRole('button', { name: 'Luk adressen' }).click()
  await expect(page.getByText('Adressen er lukket.')).toBeVisible()
  expect((await request.get(path)).status()).toBe(404)
})
