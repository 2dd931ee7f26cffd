import { person } from './demo.ts'
import { fillReport } from './report-form.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test.beforeEach(async ({ page }) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/incidents/new')
})

test('Missing minimum data are refused at the field in Danish, and what was typed stays (R-5.13)', async ({ page }) => {
  await fillReport(page, 'Kostdage mangler for uge 47', ['description', 'schools'])
  await page.getByRole('radio', { name: /Påvirkning mellem, hast mellem/ }).check()
  await page.getByLabel('Telefon', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Opret sag' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Der er et problem' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link', { name: 'Skriv, hvad der sker' })).toBeVisible()
  await expect(page.getByLabel('Hvad sker der?')).toHaveAccessibleDescription(/Skriv, hvad der sker/)
  await expect(page.getByLabel('Kort overskrift')).toHaveValue('Kostdage mangler for uge 47')
  await expect(page.getByRole('radio', { name: 'Indberetning af skoleophold' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /P3 Normal/ })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Indsend alligevel' })).toBeHidden()
  await expectAccessible(page)
  await page.getByLabel('Hvad sker der?').fill('Opgørelsen af kostdage stemmer ikke for uge 47.')
  await page.getByLabel('Telefon', { exact: true }).fill('70 00 00 42')
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(summary.getByRole('link', { name: /skole/ })).toHaveAttribute('href', '#schools')
  await expect(page.getByLabel('Hvad sker der?')).not.toHaveAttribute('aria-invalid')
})

test('A critical fault is sent although data are missing, and says what it lacks (R-5.13)', async ({ page }) => {
  const title = `Alt er nede ${Date.now()}`
  await fillReport(page, title, ['description'])
  await page.getByRole('checkbox', { name: 'Hele grænsefladen er nede' }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await page.getByRole('button', { name: 'Indsend alligevel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Mangler oplysninger').first()).toBeVisible()
  await expect(page.getByText('Sagen mangler: beskrivelse.')).toBeVisible()
})

test('A yes to one of the four questions suggests P1 and shows its duties before sending (R-5.10, R-5.19)', async ({
  page,
}) => {
  const duties = page.getByRole('heading', { name: 'Det forpligter P1 til' })
  await expect(duties).toBeHidden()
  await page.getByRole('checkbox', { name: 'Leverancen blokerer systemet' }).check()
  await expect(page.getByRole('radio', { name: /P1 Kritisk/ })).toBeChecked()
  await expect(page.getByText('fordi leverancen blokerer systemet (5.2)')).toBeVisible()
  await expect(duties).toBeVisible()
  await expect(page.getByText(/Ring også til AUB|mailen er nok/)).toBeVisible()
})

test('An example suggests its priority and stands on the case as the reason; another choice asks for its own (check 12)', async ({
  page,
}) => {
  const example = 'Udbetaling til mange virksomheder kan blive forsinket'
  await fillReport(page, `Udbetaling forsinkes ${Date.now()}`)
  await page.getByRole('radio', { name: example }).check()
  await expect(page.getByRole('radio', { name: /P1 Kritisk/ })).toBeChecked()
  await expect(page.getByText(`fordi det ligner: ${example} (5.2.5)`)).toBeVisible()
  await expect(page.getByText(/Ring også til AUB|mailen er nok/)).toBeVisible()
  await page.getByRole('radio', { name: /P2 Alvorlig/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page.getByLabel('Hvorfor en anden prioritet end forslaget?')).toHaveAccessibleDescription(
    /Skriv, hvorfor/,
  )
  await page.getByRole('radio', { name: /P1 Kritisk/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  await expect(page.getByText(example)).toBeVisible()
})

test('Impact and urgency suggest a priority; another one asks for its reason (R-5.23)', async ({ page }) => {
  await page.getByRole('radio', { name: 'Påvirkning høj, hast mellem: forslag P2' }).check()
  await expect(page.getByRole('radio', { name: /P2 Alvorlig/ })).toBeChecked()
  await expect(page.getByLabel('Hvorfor en anden prioritet end forslaget?')).toBeHidden()
  await page.getByRole('radio', { name: /P2 Alvorlig/ }).focus()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { name: /P4 Minor/ })).toBeChecked()
  await expect(page.getByLabel('Hvorfor en anden prioritet end forslaget?')).toBeVisible()
})

test('A lower priority than a yes gives is refused at the reason until it is written (R-5.10)', async ({ page }) => {
  await fillReport(page, 'Fejl i kvittering')
  await page.getByRole('checkbox', { name: 'Data er forkerte i større omfang' }).check()
  await page.getByRole('radio', { name: /P3 Normal/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  const reason = page.getByLabel('Hvorfor en anden prioritet end forslaget?')
  await expect(reason).toHaveAccessibleDescription(/begrundelse/)
  await expect(page.getByLabel('Kort overskrift')).toHaveValue('Fejl i kvittering')
})

test('A time that cannot be read is told at its field', async ({ page }) => {
  await fillReport(page, 'Langsomt svar')
  await page.getByRole('radio', { name: /P3 Normal/ }).check()
  await page.getByRole('radio', { name: 'Tidligere' }).check()
  await page.getByLabel('Dato').fill('31.2.2026')
  await page.getByLabel('Klokkeslæt').fill('8.53')
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page.getByLabel('Dato')).toHaveAccessibleDescription(/dd\.mm\.åååå, for eksempel/)
  await expect(page.getByLabel('Dato')).toHaveValue('31.2.2026')
})

test('What was typed and chosen is there again after a reload, and can be begun afresh (screens 4.3)', async ({
  page,
}) => {
  await fillReport(page, 'Kostdage tælles dobbelt ved skift')
  await page.getByRole('radio', { name: /Påvirkning høj, hast mellem/ }).check()
  const schools = page.getByRole('group', { name: 'Hvilke skoler er berørt?' })
  await page.reload()
  await expect(page.getByText('Det, du skrev, er hentet frem igen.')).toBeVisible()
  await expect(page.getByLabel('Kort overskrift')).toHaveValue('Kostdage tælles dobbelt ved skift')
  await expect(page.getByRole('radio', { name: 'Indberetning af skoleophold' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /P2 Alvorlig/ })).toBeChecked()
  await expect(schools.getByRole('checkbox').first()).toBeChecked()
  await page.getByRole('button', { name: 'Begynd forfra' }).click()
  await expect(page.getByLabel('Kort overskrift')).toHaveValue('')
  await expect(schools.getByRole('checkbox').first()).not.toBeChecked()
})

test('A heading like that of an open case leads to it while it is typed (screens 5.6)', async ({ page }) => {
  const mark = `kvitteringsnummer${Date.now()}`
  await fillReport(page, `Skematjek fejler for ${mark}`)
  await page.getByRole('radio', { name: /P3 Normal/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  await page.goto('/incidents/new')
  await page.getByLabel('Kort overskrift').fill(`Igen: skematjek, ${mark}`)
  const already = page.getByRole('region', { name: 'Er det allerede meldt?' })
  await expect(already.getByRole('link', { name: `Følg ${number}` })).toHaveAttribute('href', `/incidents/${number}`)
  await expectAccessible(page)
})

test('Beside the fields there is help with the section of the Instruks', async ({ page }) => {
  const help = page.getByRole('link', { name: 'Hjælp til “Hvor alvorligt er det?” (ny fane)' })
  await expect(help).toHaveAttribute('href', '/help/priority')
  await expect(help).toHaveAttribute('target', '_blank')
})

test('A call is registered with at most twelve clicks and keys beside the typing, its clocks from the call (check 14)', async ({
  page,
}) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/overview')
  let acts = 0
  const act = async (does: Promise<unknown>) => {
    acts += 1
    await does
  }
  await page.locator('body').press('Shift+C')
  await expect(page.getByRole('heading', { level: 1, name: 'Tag et opkald' })).toBeVisible()
  await expect(page.getByText(/^Opkald modtaget kl\. \d\d\.\d\d/)).toBeVisible()
  await page.getByLabel('Kladdepapir').fill('Bo ringer, uge 47 mangler')
  await act(page.getByLabel('Skole eller leverandør').selectOption({ index: 1 }))
  await page.getByLabel('Navn', { exact: true }).fill('Bo Rasmussen')
  await page.getByLabel('Telefon', { exact: true }).fill('70 00 00 77')
  await page.getByLabel('Afdeling').fill('IT')
  await page.getByLabel('Lokalitet').fill('Nordfjord')
  await page.getByLabel('Kort overskrift').fill('Kost- og logidata mangler for uge 47')
  await act(page.getByRole('radio', { name: 'Indberetning af kost og logi' }).check())
  await page.getByLabel('Hvad sker der?').fill('Opgørelsen for uge 47 er tom, og der kom ingen kvittering.')
  await page.getByLabel('Forretningskonsekvens').fill('Afregningen for 40 elever bliver forsinket til ugen efter.')
  await act(page.getByRole('radio', { name: /Påvirkning høj, hast mellem/ }).check())
  await expectAccessible(page)
  await act(page.getByRole('button', { name: 'Opret sag' }).click())
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  expect(acts).toBeLessThanOrEqual(12)
  await expect(page.getByText('P2').first()).toBeVisible()
  await expect(page.getByText('Reaktionstid').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Tidsstempler' })).toContainText(/Sag åbnet.*\d\d\.\d\d/)
})

test('The report form has no accessibility fault', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Leverancen blokerer systemet' }).check()
  await expectAccessible(page)
})
