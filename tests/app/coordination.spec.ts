import { moveClock } from './clock.ts'
import { person } from './demo.ts'
import { reportByPage } from './report-form.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('A critical incident is coordinated on its page: call, contact, private note, escalation, result (R-5.19, R-5.22, R-3.6, R-2.4, F31)', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, person('SUPPLIER_AGENT').email)
  const number = await reportByPage(page, `Koordineres ${Date.now()}`)

  await test.step('A call is logged with its note, never without', async () => {
    await page.getByRole('button', { name: 'Notér opkald' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Notér opkaldet' })
    await dialog.getByLabel('Nummer').fill('70 00 00 10')
    await dialog.getByLabel('Hvem talte du med?').fill('Mette Kragh')
    await dialog.getByRole('button', { name: 'Gem opkaldet' }).click()
    await expect(dialog.getByRole('alert')).toContainText('mangler')
    await dialog.getByLabel('Hvad blev sagt?').fill('Fejlen er meldt til vagten.')
    await dialog.getByRole('button', { name: 'Gem opkaldet' }).click()
    await expect(page.locator('[data-call=ANSWERED]')).toContainText('Fejlen er meldt til vagten.')
  })

  await test.step('A coordinating contact is named, and ticks the checklist', async () => {
    await page.locator('[data-role=COORDINATING_CONTACT]').getByRole('button', { name: 'Udpeg' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvem er kontaktperson?' })
    await dialog.getByLabel('Navn').fill('Vibeke Lassen')
    await dialog.getByLabel('Telefon').fill('70 00 00 43')
    await dialog.getByLabel('E-mail').fill('vibeke@studiekernen.example')
    await dialog.getByRole('button', { name: 'Udpeg nu' }).click()
    await expect(page.locator('[data-role=COORDINATING_CONTACT]')).toContainText('Vibeke Lassen')
    await expect(page.locator('[data-step=COORDINATING_CONTACT]')).toHaveAttribute('data-ticked', 'true')
    await expect(page.locator('[data-role=SITUATION_MANAGER]').getByRole('button')).toHaveCount(0)
  })

  await test.step('A status turned into a note has no receivers; turned back it shows them again', async () => {
    await page.getByLabel('Situation', { exact: true }).fill('Vi mistænker natbatchen.')
    await page.getByRole('radio', { name: 'Intern note' }).check()
    await expect(page.getByText('Ingen modtagere')).toBeVisible()
    await page.getByRole('radio', { name: 'Status til modparten' }).check()
    await expect(page.getByText(/Den bliver nu en status\. Modtagere: AUB/)).toBeVisible()
    await page.getByRole('radio', { name: 'Intern note' }).check()
    await page.getByRole('button', { name: 'Gem note' }).click()
    await expect(page.locator('[data-entry=NoteAdded]')).toContainText('Vi mistænker natbatchen.')
    await expectAccessible(page)
  })

  await test.step('A note with a civil registration number is stored as one chooses: masked', async () => {
    await page.getByRole('radio', { name: 'Intern note' }).check()
    await page.locator('#composer textarea[name=situation]').fill('Eleven 251248-4916 mangler i leverancen.')
    await page.getByRole('button', { name: 'Gem note' }).click()
    await page.getByRole('button', { name: /^Maskér/ }).click()
    await expect(page.locator('[data-entry=NoteAdded]').filter({ hasText: '251248-XXXX' })).toBeVisible()
    await expect(page.getByText('251248-4916')).toHaveCount(0)
  })

  await test.step('The escalation is taken: the ladder says by whom, and the due time stays missed', async () => {
    await moveClock('+15m')
    await expect(page.locator('[data-level="1"]').first()).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Jeg har den' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Tag imod eskaleringen?' })
    await dialog.getByRole('button', { name: 'Jeg har den' }).click()
    await expect(page.locator('[data-level="1"]').first()).toContainText(`taget af ${person('SUPPLIER_AGENT').name}`)
    await expect(page.locator('[data-breach=REACTION]')).toBeVisible()
  })

  await test.step('Each school gets its own result', async () => {
    await page.getByRole('button', { name: 'Notér resultat' }).click()
    const dialog = page.getByRole('dialog', { name: 'Resultat pr. skole' })
    const ticks = dialog.getByRole('checkbox')
    if ((await ticks.count()) > 0) await ticks.first().check()
    await dialog.getByLabel('Resultat').selectOption('RESTORED')
    await dialog.getByRole('button', { name: 'Gem resultat' }).click()
    await expect(page.locator('[data-outcome=RESTORED]')).toHaveCount(1)
  })

  await test.step('AUB sees the call and the contact, and no trace of the note', async () => {
    await page.context().clearCookies()
    await signIn(page, person('AUB_AGENT').email)
    await page.goto(`/incidents/${number}`)
    await expect(page.locator('[data-call=ANSWERED]')).toBeVisible()
    await expect(page.getByText('Vibeke Lassen').first()).toBeVisible()
    await expect(page.locator('[data-entry=NoteAdded]')).toHaveCount(0)
    expect(await page.content()).not.toContain('natbatchen')
  })
})

test('AUB asks for a test, and the supplier answers; no clock runs (R-3.3)', async ({ page }) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/incidents')
  await page.getByRole('link', { name: 'Anmodning eller orientering' }).click()
  await page.getByRole('radio', { name: 'Anmodning om test' }).check()
  await page.getByLabel('Overskrift').fill(`Test af ny version ${Date.now()}`)
  await page.getByLabel('Beskrivelse').fill('Kort')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'for kort' })).toBeVisible()
  await page.getByLabel('Beskrivelse').fill('Prøv den nye version af snitfladen i testmiljøet.')
  await page.getByLabel('Miljø').fill('Testmiljø 2')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page).toHaveURL(/\/incidents\/INC-/)
  await expect(page.getByText('Venter på svar')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expectAccessible(page)
})
