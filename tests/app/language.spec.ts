import { shownText } from '#ops/audit-faults.ts'
import { askApi } from './api.ts'
import { client, demo, person } from './demo.ts'
import { expect, signIn, test } from './story.ts'

const pages = ['/overview', '/incidents', '/inbox', '/problems', '/changes', '/changes/calendar', '/contacts'] as const
/** A key of a catalogue shown in place of its word: `room.status.send`. */
const aKey = /\b[a-z]+[A-Za-z]*(\.[a-z]+[A-Za-z]*){1,}\b/g
const isAddress = (text: string) => /\.(example|dk|com|csv|json|ics|pdf)\b|^arb\.dage?$/.test(text)

test('In English and back in Danish every page speaks one language, with its dates and decimals, and shows no key (check 29)', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/overview')
  const { incidents } = await askApi<{ incidents: { nodes: { number: string; openedAt: string }[] } }>(
    client('AUB').token,
    '{ incidents(first: 1, filter: { isOpen: false }) { nodes { number openedAt } } }',
  )
  const { number, openedAt } = incidents.nodes[0]!
  const dated = (locale: string) => {
    const at = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Copenhagen', dateStyle: 'medium' })
    return at.format(new Date(openedAt))
  }
  for (const [button, lang, date, share] of [
    ['English', 'en', dated('en-GB'), /\d+(\.\d)?\s?%/],
    ['Dansk', 'da', dated('da-DK'), /\d+(,\d)?\s?%/],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    for (const address of pages) {
      await page.goto(address)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      const said = await shownText(page)
      expect((said.match(aKey) ?? []).filter(text => !isAddress(text) && !said.includes(`${text}@`))).toEqual([])
      expect(said).not.toMatch(/\{[a-z]+\}|undefined|\[object/)
      expect(said).toMatch(lang === 'en' ? /Skip to|Overview/ : /Driftsoverblik/)
      if (address === '/overview') {
        expect(said).toMatch(share)
      }
    }
    await page.goto(`/incidents/${number}/print`)
    await expect(page.getByText(date).first()).toBeVisible()
  }
})

test('A letter is written in its recipient’s language, whatever language the page has that asks for it (check 29)', async ({
  page,
}) => {
  const reader = demo.people.find(({ name }) => name === 'Vibeke Lassen')!
  const choose = async (label: string) => {
    await page.goto('/settings/profile')
    await page.getByLabel('Sprog i mails').selectOption({ label })
    await page.getByRole('button', { name: 'Gem profilen' }).click()
    await expect(page.getByText('Profilen er gemt.')).toBeVisible()
  }
  const newest = async () => {
    const address = `${demo.url}/dev/mail.json?to=${encodeURIComponent(reader.email)}`
    const mails = (await (await fetch(address)).json()) as { subject: string; text: string }[]
    return mails.find(({ text }) => text.includes('/reset/'))?.text ?? ''
  }
  for (const [label, words] of [
    ['English', /password/],
    ['Dansk', /adgangskode/],
  ] as const) {
    await signIn(page, reader.email)
    await choose(label)
    await page.context().clearCookies()
    await page.goto('/reset')
    await page.getByLabel('E-mail').fill(reader.email)
    await page.getByRole('button', { name: /link/i }).click()
    await expect.poll(newest, { timeout: 20_000 }).toMatch(words)
  }
})
