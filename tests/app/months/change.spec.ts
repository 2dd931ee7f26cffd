import type { Browser, Page } from '@playwright/test'
import { person } from '#tests/app/demo.ts'
import { copenhagen, moveClockTo } from '#tests/app/nights/time.ts'
import { fillReport } from '#tests/app/report-form.ts'
import { expect, expectAccessible, signIn, test } from '#tests/app/story.ts'
import { fillRfc } from './rfc.ts'

const supplier = person('SUPPLIER_AGENT').email
const manager = person('AUB_CHANGE_MANAGER').email

/** Somebody in a browser of their own. */
async function seated(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, email)
  return page
}
const gateOf = (page: Page) => page.getByRole('region', { name: 'Godkendelsesporten' })
const stepOf = (page: Page, name: string) => gateOf(page).getByRole('listitem').filter({ hasText: name })
const dialogueOf = (page: Page) => page.getByRole('region', { name: 'Dialog', exact: true })
const decisionOf = (page: Page) => page.getByRole('region', { name: 'AUB’s afgørelse' })
const workOf = (page: Page) => page.getByRole('region', { name: 'Gennemførelse', exact: true })
/** A form behind a fold: opened, so that its fields can be reached. */
const unfold = (page: Page, label: string) => page.locator('summary').filter({ hasText: label }).click()
const log = (page: Page) => page.getByRole('region', { name: 'Historik' })

test.describe.configure({ mode: 'serial' })

let address = ''

test('J3: a release wanted in the freeze is moved to the first legal day, AUB’s silence is told on, and the dialogue is held (checks 23 and 24; R-5.40 to R-5.47)', async ({
  page,
  browser,
}) => {
  await signIn(page, supplier)
  // The calculator first: sixty days from Monday 9 November is a Friday in the freeze.
  await page.goto('/calculate/notice?which=received&date=09.11.2026&time=13.37')
  await expect(page.getByText('8. jan. 2027').first()).toBeVisible()
  await expect(page.getByText('11. jan. 2027').first()).toBeVisible()

  await page.goto('/changes/new')
  await fillRfc(page, { title: 'Indberetningsmodul 8.4', from: '08.01.2027', to: '08.01.2027' })
  await expect(page.getByText('Dagen ligger i frysezonen 21. dec. 2026 – 10. jan. 2027.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Brug 11. jan. 2027' })).toBeVisible()
  await page.getByRole('button', { name: 'Gem og send varslet' }).click()
  await page.waitForURL(/\/changes\/RFC-[^/]*$/)
  address = page.url()
  await expect(stepOf(page, 'Varsel på 60 dage')).toContainText('60 dage')
  await expect(stepOf(page, 'Frysezone')).toContainText('Ikke opfyldt')
  await expect(stepOf(page, 'AUB’s afgørelse')).toContainText('Låst')

  const helle = await seated(browser, manager)
  await helle.goto(address)
  await expect(helle.getByRole('button', { name: 'Godkend', exact: true })).toBeDisabled()
  await expect(decisionOf(helle)).toContainText('frysezone')
  await expect(stepOf(helle, 'Frysezone').getByRole('link')).toHaveText('Foreslå 11. jan. 2027')
  await stepOf(helle, 'Frysezone').getByRole('link').click()
  await expect(dialogueOf(helle).getByLabel('Spørgsmål')).toHaveValue(/flyttes til 11\. jan\. 2027/)
  await dialogueOf(helle).getByRole('button', { name: 'Stil et spørgsmål' }).click()
  await expect(dialogueOf(helle).getByText('Åbent', { exact: true })).toBeVisible()

  await page.goto(address)
  await stepOf(page, 'Frysezone').getByRole('link', { name: 'Foreslå 11. jan. 2027' }).click()
  await expect(gateOf(page).locator('[name="windowStart.date"]')).toHaveValue('11.01.2027')
  await expect(gateOf(page).locator('[name="windowEnd.date"]')).toHaveValue('11.01.2027')
  await gateOf(page).getByRole('button', { name: 'Flyt', exact: true }).click()
  await expect(stepOf(page, 'Frysezone')).toContainText('Opfyldt')
  await expect(stepOf(page, 'Varsel på 60 dage')).toContainText('63 dage')
  await dialogueOf(page).getByLabel('Svar').fill('Ja, vi har flyttet vinduet til den 11. januar.')
  await dialogueOf(page).getByRole('button', { name: 'Svar', exact: true }).click()
  await expect(dialogueOf(page).getByText('Ja, vi har flyttet vinduet').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Markér spørgsmål som besvaret' })).toHaveCount(0)
  await unfold(page, 'Foreslå et punkt')
  await dialogueOf(page).getByLabel('Punkt').fill('Gammel kode accepteres til uge 12.')
  await dialogueOf(page).getByRole('button', { name: 'Foreslå et punkt' }).click()
  await expect(dialogueOf(page).getByText('Gammel kode accepteres til uge 12.')).toBeVisible()
  await expectAccessible(page)

  // Five working days of silence after the notice, told in the morning after them: never an approval.
  await moveClockTo(copenhagen('2026-11-17', '08.05'))
  await helle.goto(address)
  await expect(
    log(helle)
      .getByText(/har ikke taget stilling i 5 arbejdsdage/)
      .first(),
  ).toBeVisible()
  await expect(stepOf(helle, 'AUB’s afgørelse')).not.toContainText('Opfyldt')
})

test('Check 24: on 23 November a window on 15.01.2027 is 7 days short and 22 January is offered; ISO and picked dates count alike; an emergency needs a critical incident (R-5.40, R-5.48)', async ({
  page,
  browser,
}) => {
  await moveClockTo(copenhagen('2026-11-23', '13.37'))
  await signIn(page, supplier)
  await page.goto('/changes/new')
  const from = page.locator('[name="windowStart.date"]')
  await from.fill('15.01.2027')
  await expect(page.getByText('Varslet er 7 dage for kort.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Brug 22. jan. 2027' })).toBeVisible()
  await from.fill('2027-01-15')
  await expect(page.getByText('Varslet er 7 dage for kort.')).toBeVisible()
  await from.fill('')
  await page.getByRole('button', { name: 'Vælg dato: Fra' }).click()
  const days = page.getByRole('dialog', { name: 'Vælg dato: Fra' })
  await expect(days.getByRole('button', { name: '22. jan. 2027', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(days.getByRole('button', { name: '15. jan. 2027, for kort varsel' })).toBeFocused()
  await expect(days.getByRole('button', { name: '8. jan. 2027, frysezone, for kort varsel' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(from).toHaveValue('15.01.2027')
  await expect(page.getByText('Varslet er 7 dage for kort.')).toBeVisible()
  await page.getByRole('button', { name: 'Brug 22. jan. 2027' }).click()
  await expect(from).toHaveValue('22.01.2027')
  await expect(page.getByText('22. jan. 2027 er 60 dage fra i dag. Det er i tide.')).toBeVisible()
  await expect(page.getByLabel('Type', { exact: true }).getByRole('option', { name: 'Haste' })).toHaveCount(1)

  // A supplier without any critical incident cannot choose it, and is told why; with one it can.
  const kim = await seated(browser, 'kim.dahl@kostdata.example')
  await kim.goto('/changes/new')
  await expect(kim.getByText('en hasteændring kan ikke vælges')).toBeVisible()
  await expect(kim.getByLabel('Type', { exact: true }).getByRole('option', { name: 'Haste' })).toHaveCount(0)
  await kim.goto('/incidents/new')
  await fillReport(kim, 'Kostophold når ikke frem', ['schools'])
  await kim.getByRole('radio', { name: 'Indberetning af kost og logi' }).check()
  await kim.getByRole('group', { name: 'Hvilke skoler er berørt?' }).getByRole('checkbox').first().check()
  await kim.getByRole('checkbox', { name: 'Data kan ikke leveres' }).check()
  await kim.getByRole('button', { name: 'Opret sag' }).click()
  await kim.waitForURL(/reported=yes/)
  await kim.goto('/changes/new')
  await kim.getByLabel('Type', { exact: true }).selectOption('EMERGENCY')
  await expect(kim.getByRole('group', { name: 'Incidents bag hasteændringen' })).toContainText(
    'Kostophold når ikke frem',
  )
  await expect(kim.getByText('skal ikke varsles 60 dage før').or(kim.getByText('Skriv en dato')).first()).toBeVisible()
})

test('Check 23: both tick, the asker closes, AUB confirms; a question asked in a second browser while approving refuses the approval and is named (R-5.42, C.3)', async ({
  page,
  browser,
}) => {
  await signIn(page, supplier)
  const helle = await seated(browser, manager)
  await helle.goto(address)
  await helle.getByRole('button', { name: 'Bekræft dialogen' }).click()
  await expect(helle.getByRole('alert').filter({ hasText: 'Et spørgsmål fra AUB er åbent' })).toBeVisible()
  await helle.getByRole('button', { name: 'Markér spørgsmål som besvaret' }).click()
  await expect(dialogueOf(helle).getByText(/^Besvaret/)).toBeVisible()
  // Whoever proposed the point has ticked it; AUB has not yet.
  await expect(dialogueOf(helle).getByText(/^Skolesiden: Sune Nørlund/)).toBeVisible()
  await helle.getByRole('button', { name: 'Bekræft dialogen' }).click()
  await expect(helle.getByRole('alert').filter({ hasText: 'flueben' })).toBeVisible()
  await dialogueOf(helle).getByRole('button', { name: 'Sæt jeres flueben' }).click()
  await expect(dialogueOf(helle).getByText(/^AUB: Helle Toft/)).toBeVisible()
  await expect(helle.getByRole('button', { name: 'Godkend', exact: true })).toBeDisabled()
  await helle.getByRole('button', { name: 'Bekræft dialogen' }).click()
  await expect(dialogueOf(helle).getByText(/^Bekræftet af Helle Toft/)).toBeVisible()
  await expect(helle.getByRole('button', { name: 'Godkend', exact: true })).toBeEnabled()

  // Helle's page hears nothing for a while, and a question comes from the other browser.
  await helle.route('**/api/graphql/stream*', route => route.abort())
  await helle.goto(address)
  await expect(helle.getByRole('button', { name: 'Godkend', exact: true })).toBeEnabled()
  await page.goto(address)
  await unfold(page, 'Stil et spørgsmål')
  await dialogueOf(page).getByLabel('Spørgsmål').fill('Må vi begynde klokken 19?')
  await dialogueOf(page).getByRole('button', { name: 'Stil et spørgsmål' }).click()
  await expect(dialogueOf(page).getByText('Må vi begynde klokken 19?').first()).toBeVisible()
  await helle.getByRole('button', { name: 'Godkend', exact: true }).click()
  await expect(
    helle.getByRole('alert').filter({ hasText: 'Sune Nørlund har stillet et spørgsmål, siden du så ændringen' }),
  ).toContainText('Må vi begynde klokken 19?')
  await expect(decisionOf(helle).getByText('Godkendt', { exact: true })).toHaveCount(0)

  await helle.goto(address)
  await dialogueOf(helle).getByLabel('Svar').fill('Nej, klokken 20 som varslet.')
  await dialogueOf(helle).getByRole('button', { name: 'Svar', exact: true }).click()
  await expect(dialogueOf(helle).getByText('Nej, klokken 20 som varslet.').first()).toBeVisible()
  await unfold(helle, 'Godkend med vilkår')
  await decisionOf(helle).getByLabel('Vilkår, ét pr. linje').fill('Rul tilbage inden kl. 22, hvis afstemningen fejler.')
  await decisionOf(helle).getByRole('button', { name: 'Godkend med vilkår' }).click()
  await expect(decisionOf(helle).getByText('Godkendt med vilkår', { exact: true }).first()).toBeVisible()
  await expect(stepOf(helle, 'AUB’s afgørelse')).toContainText('1 af AUB’s vilkår er ikke opfyldt')
})

test('J3, two months later: the gate opens in the window alone, once the condition is met by both; implemented, reviewed, closed (R-5.44, C.3)', async ({
  page,
  browser,
}) => {
  await moveClockTo(copenhagen('2027-01-11', '19.55'))
  await signIn(page, supplier)
  const helle = await seated(browser, manager)
  for (const each of [page, helle]) {
    await each.goto(address)
    await dialogueOf(each).getByRole('button', { name: 'Vilkåret er opfyldt' }).click()
    await expect(dialogueOf(each).getByText(each === page ? /^Skolesiden: Sune/ : /^AUB: Helle/)).toHaveCount(2)
  }
  await page.reload()
  await expect(page.getByRole('button', { name: 'Begynd gennemførelsen' })).toBeDisabled()
  await expect(workOf(page)).toContainText('uden for vinduet')
  await moveClockTo(copenhagen('2027-01-11', '20.05'))
  await page.reload()
  await expect(gateOf(page)).toContainText('Ændringen må gennemføres nu.')
  await page.getByRole('button', { name: 'Begynd gennemførelsen' }).click()
  await expect(workOf(page)).toContainText('Begyndt 11. jan. 2027')
  await page.getByRole('button', { name: 'Gennemført', exact: true }).click()
  await expect(workOf(page)).toContainText('Afsluttet 11. jan. 2027')
  await workOf(page).getByLabel('Hvad lærte vi?').fill('Gik efter planen.')
  await page.getByRole('button', { name: 'Evaluér' }).click()
  await expect(workOf(page)).toContainText('Evalueret')
  await helle.reload()
  await workOf(helle).getByLabel('Hvad lærte vi?').fill('Enig.')
  await helle.getByRole('button', { name: 'Tilslut jer evalueringen' }).click()
  await expect(helle.getByText('Lukket', { exact: true }).first()).toBeVisible()
  await expectAccessible(helle)
})

test('J5: an emergency in the summer freeze is refused without its incident, then allowed on a call and AUB’s word by telephone; summary and review come in time (R-5.9, R-5.42, R-5.48)', async ({
  page,
  browser,
}) => {
  await moveClockTo(copenhagen('2027-07-06', '07.00'))
  await signIn(page, supplier)
  await page.goto('/incidents/new')
  await fillReport(page, 'Skoleophold afvises af skemaet')
  await page.getByRole('radio', { name: 'Påvirkning høj, hast mellem: forslag P2' }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await page.waitForURL(/reported=yes/)
  const incident = /INC-[\d-]+/.exec(page.url())?.[0] ?? ''

  await moveClockTo(copenhagen('2027-07-06', '08.30'))
  await page.goto('/changes/new')
  await fillRfc(page, { title: 'Skemarettelse', from: '06.07.2027', to: '06.07.2027', type: 'EMERGENCY' })
  await page.getByRole('button', { name: 'Gem og send varslet' }).click()
  await page.waitForURL(/\/changes\/RFC-[^/]*$/)
  const emergency = page.url()
  await expect(stepOf(page, 'Grundlag')).toContainText('Ikke opfyldt')
  await expect(stepOf(page, 'Frysezone')).toContainText('Kræves ikke')
  const helle = await seated(browser, manager)
  await helle.goto(emergency)
  await expect(decisionOf(helle)).toContainText('ingen kritisk incident')
  await expect(helle.getByRole('button', { name: 'Godkend', exact: true })).toBeDisabled()

  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByRole('checkbox', { name: new RegExp(incident) }).check()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.waitForURL(/\/changes\/RFC-[^/]*$/)
  await expect(stepOf(page, 'Grundlag')).toContainText('Opfyldt')
  await unfold(page, 'Notér en samtale eller et møde')
  await dialogueOf(page).getByLabel('Deltager fra skolesiden').fill('Sune Nørlund')
  await dialogueOf(page).getByLabel('Deltager fra AUB').fill('Helle Toft')
  await dialogueOf(page).getByRole('button', { name: 'Notér', exact: true }).click()
  await expect(stepOf(page, 'Forudgående dialog med AUB')).toContainText('Opfyldt')

  await moveClockTo(copenhagen('2027-07-06', '09.30'))
  await helle.reload()
  await unfold(helle, 'Notér en godkendelse pr. telefon')
  const phone = decisionOf(helle)
    .locator('form')
    .filter({ has: helle.getByRole('button', { name: 'Notér en godkendelse pr. telefon' }) })
  await phone.locator('[name="actualDecidedAt.date"]').fill('06.07.2027')
  await phone.locator('[name="actualDecidedAt.time"]').fill('08.45')
  await phone.getByLabel('Begrundelse').fill('Sagt ja i telefonen.')
  await phone.getByRole('button').click()
  await expect(decisionOf(helle)).toContainText('8.45')
  await expect(decisionOf(helle)).toContainText('Noteret')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Begynd gennemførelsen' })).toBeDisabled()
  await moveClockTo(copenhagen('2027-07-06', '20.10'))
  await page.reload()
  await page.getByRole('button', { name: 'Begynd gennemførelsen' }).click()
  await expect(workOf(page)).toContainText('Begyndt 6. jul. 2027')
  await page.getByRole('button', { name: 'Gennemført', exact: true }).click()
  await expect(workOf(page)).toContainText('Afsluttet 6. jul. 2027')

  // The summary of the call is due when the next working day is over, the review after five.
  await moveClockTo(copenhagen('2027-07-07', '23.30'))
  await page.reload()
  await unfold(page, 'Notér en samtale eller et møde')
  await dialogueOf(page).getByLabel('Deltager fra skolesiden').fill('Sune Nørlund')
  await dialogueOf(page).getByLabel('Deltager fra AUB').fill('Helle Toft')
  await dialogueOf(page).getByLabel('Referat').first().fill('Skemaet rettes i aften; Helle siger ja.')
  await dialogueOf(page).getByRole('button', { name: 'Notér', exact: true }).click()
  await expect(dialogueOf(page).getByText('Skemaet rettes i aften').first()).toBeVisible()
  await moveClockTo(copenhagen('2027-07-13', '23.30'))
  await page.reload()
  await workOf(page).getByLabel('Hvad lærte vi?').fill('Skemaet prøves fremover før hver udgave.')
  await page.getByRole('button', { name: 'Evaluér' }).click()
  await expect(workOf(page)).toContainText('Evalueret 13. jul. 2027')
  await moveClockTo(copenhagen('2027-07-20', '08.00'))
  await page.reload()
  await expect(page.getByText('Brud', { exact: true })).toHaveCount(0)
  await expect(log(page).getByText('ikke kommet i tide')).toHaveCount(0)
})
