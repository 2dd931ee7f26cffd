import { askApi } from '#tests/app/api.ts'
import { client, person } from '#tests/app/demo.ts'
import { fillReport, reportByPage } from '#tests/app/report-form.ts'
import { expect, signIn, test } from '#tests/app/story.ts'
import { as, mailsOf } from './story-desk.ts'
import { copenhagen, moveClockTo } from './time.ts'

const monday = '2026-11-23'
const example = 'Udbetaling til mange virksomheder kan blive forsinket'

test.describe.configure({ mode: 'serial' })

test('At 13.37 the example that suggests priority 1 shows the duty to call; at 20.30 a mail is enough, and the reason stands on the case (check 12)', async ({
  page,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto('/incidents/new')
  await page.getByRole('radio', { name: example }).check()
  await expect(page.getByRole('radio', { name: /P1 Kritisk/ })).toBeChecked()
  await expect(page.getByText('Ring også til AUB på 70 00 00 10 (telefontid til kl. 16.00).')).toBeVisible()
  await expect(page.getByText(/mailen er nok/)).toHaveCount(0)

  await moveClockTo(copenhagen(monday, '20.30'))
  await page.reload()
  await fillReport(page, 'Udbetalingen i morgen er i fare')
  await page.getByRole('radio', { name: example }).check()
  await expect(page.getByText('Uden for AUBs telefontid: mailen er nok. Vi sender den for dig.')).toBeVisible()
  await expect(page.getByText(/^Ring også til/)).toHaveCount(0)
  await page.getByRole('radio', { name: /P2 Alvorlig/ }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  const reason = page.getByLabel('Hvorfor en anden prioritet end forslaget?')
  await expect(reason).toHaveAccessibleDescription(/Skriv, hvorfor/)
  await reason.fill('Batchen kan køres igen inden kl. 6.')
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  await expect(page.getByText('Batchen kan køres igen inden kl. 6.').first()).toBeVisible()
})

test('Chip, list, case, overview, room and API agree within a second after ten minutes, and after five behind another tab (check 7)', async ({
  page,
}) => {
  await page.clock.install()
  await signIn(page, person('SUPPLIER_AGENT').email)
  const number = await reportByPage(page, 'Urene skal være enige')
  const left = async () => {
    const { installation, incident } = await askApi<{
      installation: { now: string }
      incident: { nextClock: { dueAt: string } }
    }>(
      client('SUPPLIER').token,
      'query ($number: String!) { installation { now } incident(by: { number: $number }) { nextClock { dueAt } } }',
      { number },
    )
    return {
      now: installation.now,
      seconds: (Date.parse(incident.nextClock.dueAt) - Date.parse(installation.now)) / 1000,
    }
  }
  const seconds = (text: string | null) => {
    const clock = /(?:(\d+):)?(\d\d):(\d\d)/.exec(text ?? '')
    return clock ? Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) : Number.NaN
  }
  const expectAgreed = async () => {
    await expect(async () => {
      const shown = seconds(await page.getByRole('timer').textContent())
      expect(Math.abs(shown - (await left()).seconds)).toBeLessThanOrEqual(1)
    }).toPass({ timeout: 20_000 })
  }
  await moveClockTo(new Date(Date.parse((await left()).now) + 8 * 60_000))
  await page.goto(`/incidents/${number}`)
  await expectAgreed()

  // Behind another tab no timer of the page is called; the time goes on for it and for the server.
  const { now } = await left()
  await page.clock.pauseAt(new Date(Date.now() + 1_000))
  await moveClockTo(new Date(Date.parse(now) + 5 * 60_000))
  await page.clock.fastForward('05:00')
  await page.clock.resume()
  await page.reload()
  await expectAgreed()

  // What is shown in minutes names its instant too: the same to the second everywhere.
  const due = await page.locator('[data-next-duty]').textContent()
  const [at = ''] = /kl\. \d\d\.\d\d/.exec(due ?? '') ?? []
  for (const address of ['/overview', '/incidents?p=1', `/incidents/${number}/clock`]) {
    await page.goto(address)
    const within = address.endsWith('clock')
      ? page.getByRole('main')
      : page.getByRole('row').filter({ hasText: number })
    await expect(within.locator(`[data-clock][title*="${at}"]`).first()).toBeVisible()
  }
})

test('One status of AUB’s to every school and supplier has a receipt for each; the refused one is red and named, and the front page tells everybody (check 17)', async ({
  page,
}) => {
  await as(page, 'Mona Bak', '/contacts')
  await page.getByRole('link', { name: 'Åbn jeres bilag' }).click()
  await page.getByRole('link', { name: /Ret bilaget|Fortsæt kladden/ }).click()
  for (const label of ['Postkasse i telefontiden', 'Postkasse, der læses døgnet rundt'])
    await page.getByLabel(label).first().fill('bounce@aavang.example')
  await page.getByRole('button', { name: 'Bekræft og send' }).click()
  await expect(page.getByText('Bilaget er sendt. Modparten har fået besked.')).toBeVisible()

  await as(page, 'Mette Kragh', '/incidents/new')
  await fillReport(page, 'Ingen kan indberette skoleophold', ['schools'])
  await page.getByRole('radio', { name: 'AUB eller ATP' }).check()
  await page.getByRole('checkbox', { name: /^Fortæl det til alle skoler og leverandører/ }).check()
  await page.getByRole('checkbox', { name: 'Hele grænsefladen er nede' }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  await page.getByLabel('Situation', { exact: true }).fill('Alle kald afvises siden i aften.')
  await page.getByLabel('Næste skridt').fill('Ny status inden en time.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  const sent = page.locator('[data-entry=StatusSent]')
  await expect(sent).toContainText('Alle kald afvises')
  // Eight schools, and the two suppliers who report school stays for them.
  const receivers = 10
  // The one that is refused goes to the next contact of that school instead.
  await expect(async () => {
    await page.reload()
    const summary = sent.locator('summary')
    await expect(summary).toContainText(`${receivers} af ${receivers + 1} leveret`, { timeout: 2_000 })
    await expect(summary.locator('b')).toContainText('1 ikke leveret', { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await sent.locator('summary').click()
  const refused = sent.getByRole('listitem').filter({ hasText: 'bounce@aavang.example' })
  await expect(refused).toContainText('5.1.1')
  const red = await sent.locator('summary b').evaluate(each => getComputedStyle(each).color)
  await expect(refused.locator('b')).toHaveCSS('color', red)
  await expect(sent.getByRole('listitem').filter({ hasText: 'mona.bak@aavang.example' })).toContainText('leveret')
  expect((await mailsOf(number)).filter(({ subject }) => subject.includes('Status 1'))).toHaveLength(receivers)

  await page.context().clearCookies()
  await page.goto('/')
  await expect(page.getByRole('main')).toContainText(/fejl|nede/i)
})
