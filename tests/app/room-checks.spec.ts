import type { Page } from '@playwright/test'
import { askApi } from './api.ts'
import { moveClock } from './clock.ts'
import { client, person } from './demo.ts'
import { reportByPage } from './report-form.ts'
import { expect, signIn, test } from './story.ts'

test.beforeEach(async ({ page }) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
})

/** Seconds in "09:06", "1:09:06", "45 min" or "1 t 23 min". */
function secondsIn(text: string): number {
  const clock = /(?:(\d+):)?(\d\d):(\d\d)/.exec(text)
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  const spoken = /(?:(\d+) t ?)?(?:(\d+) min)?/.exec(text.slice(text.search(/\d/)))
  return Number(spoken?.[1] ?? 0) * 3600 + Number(spoken?.[2] ?? 0) * 60
}

async function begin(page: Page): Promise<void> {
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Hvem går i gang?' })
  await dialog.getByLabel('Telefon').fill('70 00 00 42')
  await dialog.getByRole('button', { name: 'Påbegynd nu' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Fejlhåndtering i gang').first()).toBeVisible()
}

async function firstStatus(page: Page): Promise<void> {
  await page.getByLabel('Situation').fill('Vi undersøger, hvorfor adgangen afvises.')
  await page.getByLabel('Næste skridt').fill('Ny status inden en time.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  await expect(page.locator('[data-next-duty]')).toContainText('Næste status til modparten')
}

test('The room has one timer and speaks at fifteen minutes, at five, at one and at the breach, and nowhere between (check 10)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.clock.install()
  const number = await reportByPage(page, `Kvitteringer mangler ${Date.now()}`)
  await begin(page)
  await firstStatus(page)
  // The page is left alone with the time: what the server would say meanwhile is held back.
  await page.route(/_rsc=|\/api\/graphql$/, () => undefined)
  await page.goto(`/incidents/${number}`)
  await expect(page.getByRole('timer')).toHaveCount(1)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = document.querySelector('[data-announcer]')
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region as Node, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  for (let minute = 0; minute < 62; minute += 1) await page.clock.runFor(60_000)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  const spoken = said.filter((sentence, place) => sentence && sentence !== said[place - 1])
  expect(spoken).toHaveLength(4)
  for (const [place, words] of [/15 minutter/, /\b5 minutter/, /\b1 minut\b/, /over|overskredet/].entries())
    expect(spoken[place]).toMatch(words)
  await expect(page.getByRole('timer')).toHaveCount(1)
  await expect(page.locator('[data-next-duty="late"]')).toBeVisible()
})

test('Room, list, clock proof and API agree on what is left after the clock has moved (check 7)', async ({ page }) => {
  test.setTimeout(90_000)
  const number = await reportByPage(page, `Adgang afvises ${Date.now()}`)
  await begin(page)
  await firstStatus(page)
  await moveClock('+15m')
  const left = async () => {
    const { installation, incident } = await askApi<{
      installation: { now: string }
      incident: { nextClock: { dueAt: string } }
    }>(
      client('AUB').token,
      'query ($number: String!) { installation { now } incident(by: { number: $number }) { nextClock { dueAt } } }',
      { number },
    )
    return (Date.parse(incident.nextClock.dueAt) - Date.parse(installation.now)) / 1000
  }
  await expect(async () => {
    const shown = secondsIn((await page.getByRole('timer').textContent()) ?? '')
    expect(Math.abs(shown - (await left()))).toBeLessThanOrEqual(2)
  }).toPass({ timeout: 20_000 })
  const places = [
    { address: '/incidents?p=1', row: page.getByRole('row').filter({ hasText: number }) },
    {
      address: `/incidents/${number}/clock`,
      row: page.getByRole('region', { name: /^Næste status til modparten/ }).last(),
    },
  ]
  for (const { address, row } of places) {
    await page.goto(address)
    await expect(async () => {
      const shown = secondsIn((await row.locator('[data-clock]').first().textContent({ timeout: 2_000 })) ?? '')
      expect(Math.abs(shown - (await left()))).toBeLessThanOrEqual(61)
    }).toPass({ timeout: 15_000 })
  }
})

test('Without a connection the room says so and keeps the text, through a reload too (check 19) @phone', async ({
  page,
  context,
  troubles,
}) => {
  await reportByPage(page, `Alt er nede om natten ${Date.now()}`)
  await page.getByLabel('Situation').fill('Databasen svarer ikke.')
  await page.route('**/api/graphql**', route => route.abort())
  await context.setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(/Ingen forbindelse\. Viser data fra kl\./)).toBeVisible()
  await expect(page.locator('[data-next-duty]')).toContainText('Ur utilgængeligt')
  await page.getByLabel('Næste skridt').fill('Genstart, så nyt om en time.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  await expect(page.getByLabel('Situation')).toHaveValue('Databasen svarer ikke.')
  await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible()
  await page.unroute('**/api/graphql**')
  await context.setOffline(false)
  await expect(page.getByText(/Ingen forbindelse/)).toBeHidden({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByLabel('Situation')).toHaveValue('Databasen svarer ikke.')
  await expect(page.getByLabel('Næste skridt')).toHaveValue('Genstart, så nyt om en time.')
  troubles.length = 0
})
