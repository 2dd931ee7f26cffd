import { reportByApi, resolveByApi } from './api.ts'
import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const card = 'section[aria-labelledby=deadlines]'

/** What the demo's mailbox has for a case, once it has something with these words. */
async function mailWith(number: string, words: string): Promise<string> {
  let found = ''
  await expect(async () => {
    const answer = await fetch(`${demo.url}/dev/mail.json?subject=${number}`)
    const mails = (await answer.json()) as { subject: string; text: string }[]
    found = mails.find(mail => mail.text.includes(words))?.text ?? ''
    expect(found).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return found
}

test('A status can be taken back for ten seconds: the clock runs as before (R-4.15)', async ({ page }) => {
  const reported = await reportByApi(`Fortryd en status ${Date.now()}`, 'P2')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await page.getByLabel('Situation').fill('Sendt lidt for hurtigt.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  const strip = page.locator('[data-undo]')
  await expect(strip).toContainText('Mailen sendes om')
  await expect(page.locator('[data-entry=StatusSent]')).toBeVisible()
  await strip.getByRole('button', { name: 'Fortryd' }).click()
  await expect(page.getByText('Statussen er trukket tilbage. Fristen løber som før.').first()).toBeVisible()
  await expect(page.locator('[data-entry=StatusRecalled]')).toBeVisible()
  await expect(page.locator('[data-entry=StatusSent]')).toContainText('Trukket tilbage, før den blev sendt')
})

test('A time for feedback is proposed on the page and accepted by the link of the mail, without signing in (R-4.16)', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const reported = await reportByApi(`Aftal en tilbagemelding ${Date.now()}`, 'P3')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await page.locator(card).getByRole('button', { name: 'Aftal næste tilbagemelding' }).click()
  const dialog = page.getByRole('dialog', { name: 'Aftal et tidspunkt' })
  await expect(dialog.getByLabel('Klokkeslæt')).toHaveValue('00.00')
  await dialog.getByLabel('Dato').fill('i overmorgen')
  await dialog.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(dialog.getByLabel('Dato')).toHaveAccessibleDescription(/dato/)
  await expect(dialog.getByLabel('Dato')).toHaveValue('i overmorgen')
  const { now } = (await (await fetch(`${demo.url}/dev/clock`)).json()) as { now: string }
  const day = new Date(Date.parse(now) + 2 * 86_400_000).toISOString().slice(0, 10)
  await dialog.getByLabel('Dato').fill(day)
  await dialog.getByLabel('Klokkeslæt').fill('9.30')
  await dialog.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(page.locator('[data-proposal=FEEDBACK]')).toContainText('Den anden side har ikke svaret endnu.')
  await expectAccessible(page)

  const text = await mailWith(reported.number, '/confirm/')
  const [, path = ''] = /https?:\/\/[^/\s]+(\/confirm\/[\w.-]+)/.exec(text) ?? []
  const stranger = await browser.newContext({ javaScriptEnabled: false, locale: 'da-DK' })
  const door = await stranger.newPage()
  for (const _scan of [1, 2]) await door.goto(`${demo.url}${path}`)
  await expect(door.getByRole('heading', { level: 1 })).toHaveText('Foreslået tidspunkt')
  await expect(door.getByText(reported.number)).toBeVisible()
  await door.getByRole('button', { name: 'Godtag tidspunktet' }).click()
  await door.goto(`${demo.url}${path}`)
  await expect(door.getByRole('heading', { level: 1 })).toHaveText('Tidspunktet er aftalt')
  await stranger.close()

  await page.goto(`/incidents/${reported.number}`)
  await expect(page.locator('[data-entry=FeedbackTimeAccepted]')).toContainText('Aftalt næste tilbagemelding')
  await expect(page.locator('[data-proposal]')).toHaveCount(0)
  await resolveByApi({ ...reported, version: 3 })
})

test('A change of priority shows the due times before and after, from the engine that changes them (R-5.33)', async ({
  page,
}) => {
  const reported = await reportByApi(`Skift prioritet ${Date.now()}`, 'P3')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await page.locator(card).getByRole('button', { name: 'Skift prioritet' }).click()
  const dialog = page.getByRole('dialog', { name: 'Skift prioritet' })
  await dialog.getByLabel('P2').check()
  await expect(dialog.locator('[data-forecast=P2]')).toContainText('Begynder')
  await expect(dialog.locator('[data-forecast=P2]')).toContainText('Reaktionstid')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Skift prioritet' }).click()
  await expect(dialog.getByLabel('Begrundelse')).toHaveAccessibleDescription(/mangler/)
  await dialog.getByLabel('Begrundelse').fill('Flere skoler er ramt.')
  await dialog.getByRole('button', { name: 'Skift prioritet' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('[data-entry=PriorityChanged]')).toContainText('fra 3 til 2')
  await resolveByApi({ ...reported, version: 2 })
})

test('A contested clock shows both readings; the other side rejects, the case is solved, reopened, and begun anew (R-4.12, R-5.14)', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  const reported = await reportByApi(`Bestrid et ur ${Date.now()}`, 'P2')
  const { now } = (await (await fetch(`${demo.url}/dev/clock`)).json()) as { now: string }
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [day = '', time = ''] = wall.format(new Date(Date.parse(now) - 7_200_000)).split(' ')
  await signIn(page, person('AUB_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await page.locator(card).getByRole('button', { name: 'Bestrid ur' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fejlen burde være fundet før' })
  await dialog.getByLabel('Dato').fill(day)
  await dialog.getByLabel('Klokkeslæt').fill(time)
  await dialog.getByLabel('Begrundelse').fill('Jeres kørsel fejlede i nat.')
  await dialog.getByRole('button', { name: 'Send påstanden' }).click()
  const dispute = page.locator('[data-dispute=DETECTION]')
  await expect(dispute).toContainText('venter på svar')
  await expect(dispute.getByRole('table')).toContainText('Reaktionstid')
  await expect(dispute.getByRole('columnheader')).toHaveText(['Frist', 'Som den løb', 'Efter påstanden'])

  await context.clearCookies()
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}`)
  await dispute.getByRole('button', { name: 'Svar på påstanden' }).click()
  const answer = page.getByRole('dialog', { name: 'Burde fejlen være fundet før?' })
  await answer.getByLabel('Nej, vi afviser det').check()
  await answer.getByLabel('Begrundelse').fill('Alarmen kom først nu.')
  await answer.getByRole('button', { name: 'Send svaret' }).click()
  await expect(dispute).toContainText('afvist, ikke afgjort')
  await expectAccessible(page)

  await resolveByApi({ ...reported, version: 3 })
  await page.goto(`/incidents/${reported.number}`)
  await expect(page.locator(card)).toContainText('Lukkes af sig selv')
  await page.locator(card).getByRole('button', { name: 'Genåbn' }).click()
  const reopen = page.getByRole('dialog', { name: 'Genåbn sagen' })
  await reopen.getByLabel('Hvad er der stadig galt?').fill('Fejlen er der igen.')
  await reopen.getByRole('button', { name: 'Genåbn sagen' }).click()
  await expect(reopen).toBeHidden()
  await expect(page.locator(card)).toContainText('Runde 1: løst')
  await expect(page.getByRole('button', { name: /Påbegynd/ }).first()).toBeVisible()
  await page.locator(card).getByRole('button', { name: 'Annullér' }).click()
  const cancel = page.getByRole('dialog', { name: 'Annullér sagen' })
  await cancel.getByLabel('Begrundelse').fill('Prøve, som er overstået.')
  await cancel.getByRole('button', { name: 'Annullér sagen' }).click()
  await expect(page.locator('[data-entry=IncidentCancelled]')).toBeVisible()
})

test('A report that follows a case says so, and agreeing and reprioritising open by their keys (C.1)', async ({
  page,
}) => {
  const earlier = await reportByApi(`Kan ikke genåbnes ${Date.now()}`, 'P3')
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/new?followsUp=${earlier.number}`)
  await expect(page.getByText(`Følger op på ${earlier.number}, som ikke kan genåbnes.`)).toBeVisible()
  await page.goto('/incidents/new?followsUp=rubbish')
  await expect(page.getByText('som ikke kan genåbnes.')).toHaveCount(0)
  await page.goto(`/incidents/${earlier.number}`)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: 'Skift prioritet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog', { name: 'Aftal et tidspunkt' })).toBeVisible()
  await resolveByApi(earlier)
})
