import { demo } from '#tests/app/demo.ts'
import { fillReport } from '#tests/app/report-form.ts'
import { expect, test } from '#tests/app/story.ts'
import { as, endCriticalCases } from './story-desk.ts'
import { copenhagen, moveClockTo, nextDay } from './time.ts'

test('J2: on Tuesday at 9.10 AUB finds wrong data of one school: a P3 to its supplier, feedback agreed, solved, and closed by AUB', async ({
  page,
}) => {
  await endCriticalCases()
  const tuesday = await nextDay(2)
  await moveClockTo(copenhagen(tuesday, '09.10'))
  await as(page, 'Line Bech', '/incidents/new')
  await fillReport(page, 'Forkerte perioder fra én skole', ['schools'])
  await page.getByRole('radio', { name: /Skolen eller dens/ }).check()
  await page.getByRole('group', { name: 'Hvilke skoler er berørt?' }).getByLabel('Nordfjord Erhvervsskole').check()
  await page.getByRole('radio', { name: /Påvirkning mellem, hast mellem/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  const address = `/incidents/${number}`
  // Four open hours from 9.10: the supplier’s phones are open from 8 to 17.
  await expect(page.getByRole('region', { name: /^Reaktionstid · Studiekernen A\/S skylder$/ })).toContainText('13.10')

  await as(page, 'Sune Nørlund', address)
  await page.keyboard.press('w')
  const begin = page.getByRole('dialog', { name: 'Hvem går i gang?' })
  await begin.getByLabel('Telefon').fill('70 00 00 42')
  await begin.getByRole('button', { name: 'Påbegynd nu' }).click()
  await expect(begin).toBeHidden()
  await page.keyboard.press('t')
  const agree = page.getByRole('dialog', { name: 'Aftal et tidspunkt' })
  const thursday = new Date(Date.parse(tuesday) + 2 * 86_400_000).toISOString().slice(0, 10)
  await agree.getByLabel('Dato').fill(thursday)
  await agree.getByLabel('Klokkeslæt').fill('10.00')
  await agree.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(page.locator('[data-proposal=FEEDBACK]')).toContainText('Den anden side har ikke svaret endnu.')

  await as(page, 'Line Bech', address)
  await page
    .locator('[data-proposal=FEEDBACK]')
    .getByRole('button', { name: /Godtag|Acceptér/ })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Godtag|Acceptér|Aftal/ })
    .last()
    .click()
  await expect(page.locator('[data-entry=FeedbackTimeAccepted]')).toContainText('Aftalt næste tilbagemelding')
  await expect(page.getByRole('region', { name: /^Aftalt status/ })).toContainText('to. 10.00')

  await moveClockTo(copenhagen(thursday, '09.40'))
  await as(page, 'Sune Nørlund', address)
  await page.getByLabel('Situation').fill('Perioderne er rettet i vores system og sendt igen.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  await expect(page.locator('[data-entry=StatusSent]')).toContainText(/(19|20) min før frist/)
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('e')
  const solve = page.getByRole('dialog', { name: 'Hvordan blev fejlen løst?' })
  await solve.getByLabel('Hvad er der gjort?').fill('Udtrækket tog den forkerte startdato.')
  await solve.getByRole('radio', { name: 'Ja' }).check()
  await solve.getByRole('button', { name: 'Sagen er løst' }).click()
  await expect(solve).toBeHidden()

  await as(page, 'Line Bech', address)
  await page.getByRole('button', { name: 'Luk sagen' }).click()
  await page.getByRole('dialog', { name: 'Luk sagen?' }).getByRole('button', { name: 'Luk sagen' }).click()
  await expect(page.getByText(/^Sagen blev lukket/)).toBeVisible()
  void demo
})
