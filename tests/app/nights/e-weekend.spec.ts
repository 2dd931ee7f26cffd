import { person } from '#tests/app/demo.ts'
import { fillReport } from '#tests/app/report-form.ts'
import { expect, expectAccessible, signIn, test } from '#tests/app/story.ts'
import { endCriticalCases, mailsOf } from './story-desk.ts'
import { copenhagen, moveClockTo, nextDay } from './time.ts'

const nextMorning = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

for (const [weekend, saturdayOf, raisedAt] of [
  ['an ordinary weekend', () => nextDay(6), '10.00'],
  ['the weekend whose Sunday has 23 hours', () => Promise.resolve('2027-03-27'), '11.00'],
] as const) {
  test(`J4: an outage of Saturday 10.00 is a P2 until it has lasted 24 hours, which is Sunday ${raisedAt} in ${weekend}; both sides are warned four hours before`, async ({
    page,
  }) => {
    await endCriticalCases()
    const saturday = await saturdayOf()
    const sunday = nextMorning(saturday)
    await moveClockTo(copenhagen(saturday, '10.00'))
    await signIn(page, person('SUPPLIER_AGENT').email)
    await page.goto('/incidents/new')
    await fillReport(page, `Leverancen er nede ${saturday}`)
    await page.getByLabel('Hvilken slags fejl?').selectOption({ label: 'Leverancen kan slet ikke bruges' })
    await page.getByRole('radio', { name: /Påvirkning høj, hast mellem/ }).check()
    await page.getByRole('radio', { name: /P2 Alvorlig/ }).check()
    const reason = page.getByLabel('Hvorfor en anden prioritet end forslaget?')
    if (await reason.isVisible()) await reason.fill('Nedbrud under et døgn i en weekend uden leverancer.')
    await page.getByRole('button', { name: 'Opret sag' }).click()
    await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
    const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
    const address = `/incidents/${number}`
    const raised = copenhagen(sunday, raisedAt).getTime()

    await moveClockTo(new Date(raised - 4 * 3_600_000 + 60_000))
    await expect
      .poll(async () => (await mailsOf(number)).filter(({ text }) => /prioritet 1/.test(text)).length, {
        timeout: 40_000,
      })
      .toBeGreaterThanOrEqual(2)
    await page.goto(address)
    await expect(page.locator('[data-entry=OutagePromotionNear]')).toBeVisible()
    await expect(page.locator('header [data-priority], main [data-priority]').first()).toHaveAttribute(
      'data-priority',
      'P2',
    )

    await moveClockTo(new Date(raised - 60_000))
    await page.goto(address)
    await expect(page.getByRole('region', { name: 'Statusrytme' })).toHaveCount(0)

    await moveClockTo(new Date(raised + 5_000))
    await expect(async () => {
      await page.goto(address)
      await expect(page.getByRole('region', { name: 'Statusrytme' })).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 40_000 })
    await expect(page.getByRole('timer')).toHaveCount(1)
    await expect(page.locator('[data-next-duty]')).toContainText(raisedAt === '10.00' ? '10.15' : '11.15')
    await expect(page.locator('[data-entry=IncidentPromoted]')).toContainText('Nedbruddet har varet 24 timer')
    await expectAccessible(page)
  })
}
