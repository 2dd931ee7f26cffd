import { askApi } from '#tests/app/api.ts'
import { client, demo, person } from '#tests/app/demo.ts'
import { fillReport } from '#tests/app/report-form.ts'
import { expect, expectAccessible, signIn, test } from '#tests/app/story.ts'
import { as, endCriticalCases, mailsOf } from './story-desk.ts'
import { copenhagen, moveClockTo, nextDay } from './time.ts'

const STATUS = `mutation ($input: SendStatusInput!) {
  sendStatus(input: $input) { __typename ... on Refusal { message } } }`

test('J1: on Friday at 15.20 nothing can be delivered: reported in 90 seconds, mailed and not called, told of every hour through the night, and its root cause due on the tenth working day', async ({
  page,
}) => {
  await endCriticalCases()
  const friday = await nextDay(5)
  const at = (time: string) => copenhagen(friday, time)
  const hour = (place: number) => new Date(at('15.31').getTime() + place * 3_600_000)
  await moveClockTo(at('15.20'))
  await signIn(page, person('SUPPLIER_AGENT').email)
  const began = Date.now()
  await page.goto('/incidents/new')
  await fillReport(page, 'Skoleophold kan ikke leveres')
  await page.getByRole('checkbox', { name: 'Data kan ikke leveres' }).check()
  await expect(page.getByText('Uden for AUBs telefontid: mailen er nok. Vi sender den for dig.')).toBeVisible()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/INC-\d{4}-\d+\?reported=yes/)
  expect(Date.now() - began).toBeLessThan(90_000)
  const number = /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  await expect(page.locator('[data-next-duty]')).toContainText('15.35')
  await expect(page.getByText(/^Ring (også )?til AUB/)).toHaveCount(0)
  await expect
    .poll(async () => (await mailsOf(number)).some(({ to }) => String(to).includes('vagt@aub.example')), {
      timeout: 20_000,
    })
    .toBe(true)

  await moveClockTo(at('15.26'))
  await page.reload()
  await page.keyboard.press('w')
  const begin = page.getByRole('dialog', { name: 'Hvem går i gang?' })
  await begin.getByLabel('Telefon').fill('70 00 00 42')
  await begin.getByRole('button', { name: 'Påbegynd nu' }).click()
  await expect(begin).toBeHidden()
  await moveClockTo(at('15.31'))
  await page.reload()
  await page.getByLabel('Situation').fill('Køen er standset, og vi leder efter årsagen.')
  await page.getByLabel('Næste skridt').fill('Genstart af køen.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).click()
  await expect(page.locator('[data-next-duty]')).toContainText('16.31')

  await as(page, 'Mette Kragh', `/incidents/${number}`)
  await page.locator('[data-role=SITUATION_MANAGER]').getByRole('button', { name: 'Udpeg' }).click()
  const manager = page.getByRole('dialog', { name: 'Hvem er Situation Manager?' })
  await manager.getByLabel('Navn').fill('Mette Kragh')
  await manager.getByLabel('Telefon').fill('70 00 00 11')
  await manager.getByLabel('E-mail').fill('mette.kragh@aub.example')
  await manager.getByRole('button', { name: 'Udpeg nu' }).click()
  await expect(page.locator('[data-step=SITUATION_MANAGER]')).toHaveAttribute('data-ticked', 'true')

  // Each hour of the night has its status three minutes before it falls due; one hour is slept through.
  const { token } = client('SUPPLIER')
  const send = async (text: string) => {
    const { incident } = await askApi<{ incident: { id: string; version: number } }>(
      token,
      'query ($number: String!) { incident(by: { number: $number }) { id version } }',
      { number },
    )
    const input = { id: incident.id, expectedVersion: incident.version, situation: text }
    const { sendStatus } = await askApi<{ sendStatus: { __typename: string } }>(token, STATUS, { input })
    expect(sendStatus.__typename).toBe('StatusSent')
  }
  let due = hour(1)
  for (let status = 2; status <= 12; status += 1) {
    const isSlept = status === 9
    await moveClockTo(new Date(due.getTime() + (isSlept ? 4 : -3) * 60_000))
    if (isSlept) await expect.poll(() => missesOf(number), { timeout: 30_000 }).toBe(1)
    await send(`Natten, status ${status}: vi arbejder videre.`)
    due = new Date(due.getTime() + (isSlept ? 64 : 57) * 60_000)
  }
  await as(page, person('SUPPLIER_AGENT').name, `/incidents/${number}`)
  const track = page.getByRole('region', { name: 'Statusrytme' })
  await expect(track).toContainText('11 af 12 til tiden')
  await expect(track.locator('[data-bead=LATE], [data-bead=SILENT]')).toHaveCount(1)
  await expect(track.locator('[data-bead=NEXT]')).toHaveCount(1)
  await expectAccessible(page)

  await page.keyboard.press('e')
  const solve = page.getByRole('dialog', { name: 'Hvordan blev fejlen løst?' })
  await solve.getByLabel('Hvad er der gjort?').fill('Køen er startet igen, og alt er leveret.')
  await solve.getByRole('radio', { name: /^Nej/ }).check()
  await solve.getByRole('button', { name: 'Sagen er løst' }).click()
  await expect(solve).toBeHidden()
  await expect(track.locator('[data-bead=NEXT]')).toHaveCount(0)
  await page
    .getByRole('link', { name: /Opret problem/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByLabel('Hvad sker der igen og igen?').fill('Køen standser, når den er fuld, og ingen ser det.')
  await page.getByRole('button', { name: /^Opret problem/ }).click()
  await expect(page).toHaveURL(/\/problems\/PRB-/)
  // Opened in the night to Saturday: the first working day is Monday, the tenth a Friday.
  const tenth = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: 'Europe/Copenhagen' })
  await expect(page.getByRole('main')).toContainText(tenth.format(new Date(at('12.00').getTime() + 14 * 86_400_000)))
  void demo
})

async function missesOf(number: string): Promise<number> {
  const { incident } = await askApi<{ incident: { clocks: { state: string; kind: string }[] } }>(
    client('SUPPLIER').token,
    'query ($number: String!) { incident(by: { number: $number }) { clocks { state kind } } }',
    { number },
  )
  return incident.clocks.filter(({ state }) => state === 'MISSED' || state === 'OVERDUE').length
}
