import { askApi, reportByApi } from './api.ts'
import { client, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const RESOLVE = `mutation ($input: ResolveIncidentInput!) {
  resolveIncident(input: $input) { __typename ... on Refusal { message } }
}`

/** A critical incident that the supplier worked around, solved but not closed. */
async function workedAround(title: string) {
  const reported = await reportByApi(title, 'P1')
  const handler = { name: 'Sune Nørlund', phone: '+4570000042' }
  const solution = { text: 'Kørt i hånden.', isRootCauseKnown: true, workaround: 'Kør leverancen i hånden.', handler }
  const input = { id: reported.id, expectedVersion: reported.version, ...solution }
  await askApi(client('SUPPLIER').token, RESOLVE, { input })
  return reported
}

test('A supplier opens a problem from the incident, writes its analysis through a reload, and sends it; AUB accepts @both', async ({
  page,
  context,
}) => {
  test.slow()
  const title = `Certifikat udløb ${Date.now()}`
  const incident = await workedAround(title)
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${incident.number}`)
  await expect(page.getByText('Sagen kan ikke lukkes, før den er knyttet til et problem')).toBeVisible()
  await page.getByRole('link', { name: 'Opret problem' }).click()
  await expect(page.getByLabel('Incidents bag problemet')).toHaveValue(incident.number)
  await expectAccessible(page)
  // Nothing typed where something must be: refused at its field, the rest kept.
  await page.getByRole('button', { name: 'Opret problem' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '»Beskrivelse« mangler' })).toBeVisible()
  await expect(page.getByLabel('Overskrift')).toHaveValue(title)
  await page
    .getByLabel('Hvad sker der igen og igen?')
    .fill('Leverancen stopper, når et certifikat udløber, senest for 251248-4916.')
  await page.getByRole('button', { name: 'Opret problem' }).click()
  await page.getByRole('button', { name: 'Gem alligevel' }).click()
  await expect(page.locator('#new-civilNumberReason')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: /^Maskér/ }).click()
  await page.waitForURL(/\/problems\/PRB-/)
  const address = page.url()

  const ruler = page.getByRole('region', { name: 'Frist for årsagsanalysen' })
  await expect(ruler.getByText('10 arbejdsdage', { exact: true })).toBeVisible()
  await expect(ruler.getByText('10 arb.dage tilbage')).toBeVisible()
  // Another date is drawn along the ruler, no further than the wall; AUB confirms it.
  await page.locator('summary').filter({ hasText: 'anden frist' }).click()
  const drawn = page.getByRole('slider', { name: 'Træk datoen langs fristen' })
  await drawn.focus()
  await page.keyboard.press('End')
  const wall = (await ruler.locator('dd').nth(2).textContent()) ?? ''
  await expect(page.getByLabel('Ønsket dato')).toHaveValue(new RegExp(`^0?${/\d+/.exec(wall)?.[0]}\\.`))
  await expect(page.getByRole('region', { name: /^Incidents/ }).getByText(incident.number)).toBeVisible()
  await expect(page.getByText('251248-XXXX').first()).toBeVisible()
  await expectAccessible(page)

  const analysis = page.getByRole('region', { name: 'Årsagsanalyse', exact: true })
  await analysis.getByLabel('Resumé').fill('Certifikatet udløb, og leverancen stoppede.')
  await analysis.getByLabel('Årsag', { exact: true }).fill('Ingen overvågede udløbsdatoen.')
  await expect(analysis.getByText(/^Udkast gemt/)).toBeVisible()
  await page.reload()
  await expect(analysis.getByLabel('Resumé')).toHaveValue('Certifikatet udløb, og leverancen stoppede.')
  await analysis.getByLabel('Hændelsesforløb').fill('Kl. 8 udløb det, kl. 9 blev det opdaget.')
  await analysis.getByRole('button', { name: 'Send til ATP Servicedesk' }).click()
  await expect(analysis.getByRole('alert').filter({ hasText: 'Årsagsanalysen mangler' })).toBeVisible()
  await expect(analysis.getByLabel('Hændelsesforløb')).toHaveValue('Kl. 8 udløb det, kl. 9 blev det opdaget.')
  await analysis.getByLabel('Virkning for arbejdsgivere').fill('Refusionen blev to timer forsinket.')
  await analysis.getByLabel('Rettelse').fill('Certifikatet er skiftet.')
  await analysis.getByLabel('Tiltag 1').fill('Overvåg alle certifikater.')
  await analysis.getByLabel('Ansvarlig').fill('Driften')
  await analysis.getByLabel('Dato (dd.mm.åååå)').fill('32.02.2027')
  await analysis.getByRole('button', { name: 'Send til ATP Servicedesk' }).click()
  await expect(analysis.getByText('Datoen kan ikke læses').first()).toBeVisible()
  await analysis.getByLabel('Dato (dd.mm.åååå)').fill('01.03.2027')
  await analysis.getByRole('button', { name: 'Send til ATP Servicedesk' }).click()
  await expect(analysis.getByText('Version 1')).toBeVisible()
  await expect(page.getByText('Fristen er overholdt ved afsendelsen.')).toBeVisible()
  // A measure becomes a change: its draft is filled in, and names the problem.
  await analysis.getByRole('link', { name: 'Opret ændring: Overvåg alle certifikater.' }).click()
  await expect(page.getByLabel('Overskrift')).toHaveValue('Overvåg alle certifikater.')
  await expect(page.getByLabel('Beskrivelse')).toHaveValue(/Tiltag i årsagsanalysen af PRB-.*Ansvarlig: Driften/s)
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await page.waitForURL(/\/changes\/RFC-/)
  await expect(page.getByRole('link', { name: /^PRB-/ })).toBeVisible()

  await context.clearCookies()
  await signIn(page, person('ATP_SERVICE_DESK').email)
  await page.goto(address)
  await analysis.getByRole('button', { name: 'Godkend analysen' }).click()
  await expect(page.getByText('Analyse godkendt').first()).toBeVisible()
  await expectAccessible(page)
})

test('A known error shows while a school types a report of the same service, and names no school (R-5.34)', async ({
  page,
  context,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/problems/new')
  const title = `Kø står stille ${Date.now()}`
  await page.getByLabel('Overskrift').fill(title)
  await page.getByLabel('Hvad sker der igen og igen?').fill('Køen står stille om morgenen.')
  await page.getByRole('checkbox', { name: 'Skoleophold' }).check()
  await page.getByRole('button', { name: 'Opret problem' }).click()
  await page.waitForURL(/\/problems\/PRB-/)
  const known = page.getByRole('region', { name: 'Kendt fejl' })
  await known.getByText('Registrér kendt fejl').click()
  await known.getByLabel('Årsag').fill('Et job låser køen.')
  await known.getByLabel('Midlertidig løsning').fill('Vent til klokken ni, og send igen.')
  await known.getByLabel('Ses efter den').fill('01.03.2027')
  await known.getByRole('button', { name: 'Gem kendt fejl' }).click()
  await expect(known.getByText('Vises for alle, der er ved at melde')).toBeVisible()

  await context.clearCookies()
  await signIn(page, person('SCHOOL_ADMIN').email)
  await page.goto('/incidents/new')
  await page.getByRole('radio', { name: 'Indberetning af skoleophold' }).check()
  const shown = page.getByRole('region', { name: 'Kendte fejl på denne service' })
  await expect(shown.getByText(title)).toBeVisible()
  await expect(shown.getByText('Vent til klokken ni, og send igen.').first()).toBeVisible()
  await expectAccessible(page)
})

test('The list keeps its filter in the address, and the trend leads to its rows', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/problems')
  await expect(page.getByRole('heading', { level: 1, name: 'Problems' })).toBeVisible()
  await page.getByLabel('Årsagsanalyse', { exact: true }).selectOption('owed')
  await expect(page).toHaveURL(/analysis=owed/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Årsager, der går igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Årsager, der går igen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/incidents\?view=all&service=\w+&category=\w+&month=\d{4}-\d{2}/)
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
})
