import type { Page } from '@playwright/test'
import { reportBySchool } from './api.ts'
import { demo, person } from './demo.ts'
import { expect, test } from './story.ts'

type Focus = Readonly<{ tag: string; outline: number; ratio: number; said: string }>

/** What has the focus, how thick its outline is, and how it stands out from what is behind it. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const light = (colour: string) => {
      pixel.clearRect(0, 0, 1, 1)
      pixel.fillStyle = colour
      pixel.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map(each => {
        const share = each / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const focused = document.activeElement as HTMLElement
    let behind: HTMLElement | null = focused.parentElement
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement
    const style = getComputedStyle(focused)
    const [a, b] = [light(style.outlineColor), light(behind ? getComputedStyle(behind).backgroundColor : '#fff')]
    const outline = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
    const said = `${focused.outerHTML.slice(0, 120)} outline ${style.outlineColor} on ${behind && getComputedStyle(behind).backgroundColor}`
    return { tag: focused.tagName, said, outline, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) }
  })
}

async function expectSeen(page: Page): Promise<void> {
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY')
  // A button's colours take a moment to change, its outline with them.
  await expect(async () => {
    const { outline, ratio, said } = await focusOf(page)
    expect(outline, said).toBeGreaterThanOrEqual(2)
    expect(ratio, said).toBeGreaterThanOrEqual(3)
  }).toPass({ timeout: 2_000, intervals: [50] })
}

/** Presses Tab until a control with this name has the focus, which is seen on every step. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key)
    await expectSeen(page)
    const found = await page.evaluate(() => {
      const { activeElement: focused } = document
      const label = focused?.id ? document.querySelector(`label[for="${focused.id}"]`)?.textContent : null
      return [label, focused?.closest('label')?.textContent, focused?.textContent].map(text => (text ?? '').trim())
    })
    if (found.some(text => name.test(text))) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test('An agent’s morning without a mouse: sign-in, inbox, peek, begin, reply, agree, solve, back; the focus is always seen (check 4)', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const line = person('AUB_AGENT')
  const reported = await reportBySchool(`Uden mus ${Date.now()}`, 'P3')
  await page.goto('/login')
  await tabTo(page, /^E-mail/)
  await page.keyboard.type(line.email)
  await tabTo(page, /^Adgangskode/)
  await page.keyboard.type(line.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()

  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await expect(page).toHaveURL(/\/inbox/, { timeout: 1_500 })
  }).toPass()
  const row = page.locator(`a[data-row][href$="${reported.number}"]`)
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(row).toBeFocused({ timeout: 200 })
  }).toPass()
  await expectSeen(page)
  await page.keyboard.press('Space')
  const peek = page.getByRole('complementary', { name: 'Kig i sagen' })
  await expect(peek).toContainText(reported.number)
  await expect(row).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(peek).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${reported.number}$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Uden mus')
  await expectSeen(page)

  await page.keyboard.press('w')
  const begin = page.getByRole('dialog', { name: 'Hvem går i gang?' })
  await tabTo(page, /^Telefon/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('70 00 00 12')
  await page.keyboard.press('Enter')
  await expect(begin).toBeHidden()
  await expect(page.getByText('Fejlhåndtering i gang').first()).toBeVisible()
  await expectSeen(page)

  await page.keyboard.press('r')
  await expect(page.getByLabel('Situation')).toBeFocused()
  await page.keyboard.type('Vi har set fejlen og leder efter årsagen.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-entry=StatusSent]')).toContainText('Vi har set fejlen')
  await expectSeen(page)
  await page.keyboard.press('Escape')
  await tabTo(page, /Fortryd|Forhåndsvis|Send status/, 'Shift+Tab')

  await page.keyboard.press('t')
  const agree = page.getByRole('dialog', { name: 'Aftal et tidspunkt' })
  await expect(agree).toBeVisible()
  const { now } = (await (await fetch(`${demo.url}/dev/clock`)).json()) as { now: string }
  await tabTo(page, /^Dato/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(new Date(Date.parse(now) + 3 * 86_400_000).toISOString().slice(0, 10))
  await tabTo(page, /^Klokkeslæt/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('10.00')
  await page.keyboard.press('Enter')
  await expect(agree).toBeHidden()
  await expect(page.locator('[data-proposal=FEEDBACK]')).toBeVisible()
  await expectSeen(page)

  await page.keyboard.press('e')
  const solve = page.getByRole('dialog', { name: 'Hvordan blev fejlen løst?' })
  await tabTo(page, /^Hvad er der gjort/)
  await page.keyboard.type('Tabellen er rettet.')
  await tabTo(page, /^Ja|^Nej/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Sagen er løst/)
  await page.keyboard.press('Enter')
  await expect(solve).toBeHidden()
  await expect(page.getByText('Løst', { exact: true }).first()).toBeVisible()
  await expectSeen(page)

  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { level: 1, name: 'Incidents' })).toBeVisible()
  await expectSeen(page)
})
