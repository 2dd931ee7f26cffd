import { reportByApi, resolveByApi } from './api.ts'
import { demo, person } from './demo.ts'
import { expect, signIn, test } from './story.ts'

test('From the link of the mail a status is sent with two taps and the text; calls are links and everything is large enough (check 19) @phone', async ({
  page,
}) => {
  const sune = person('SUPPLIER_AGENT')
  const reported = await reportByApi(`Intet svar om natten ${Date.now()}`, 'P1')
  let link = ''
  await expect(async () => {
    const mails = (await (await fetch(`${demo.url}/dev/mail.json?subject=${reported.number}`)).json()) as {
      text: string
    }[]
    link = new RegExp(`/incidents/${reported.number}[^\\s]*`).exec(mails.map(({ text }) => text).join('\n'))?.[0] ?? ''
    expect(link).not.toBe('')
  }).toPass({ timeout: 20_000 })
  await signIn(page, sune.email)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Intet svar om natten')

  const calls = page.locator('a[href^="tel:"]:visible')
  expect(await calls.count()).toBeGreaterThan(0)
  const small = await page.getByRole('main').evaluate(main =>
    [...main.querySelectorAll<HTMLElement>('button, a[href^="tel:"], a[href^="mailto:"], textarea, select, [role=tab]')]
      .filter(each => each.checkVisibility())
      .filter(each => {
        each.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = each.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        return ![-20, 20].every(by => each.contains(document.elementFromPoint(x, y + by)))
      })
      .map(each => each.textContent?.trim() || each.id),
  )
  expect(small).toEqual([])

  await page.getByRole('button', { name: 'Send status' }).first().tap()
  await expect(page.getByLabel('Situation')).toBeFocused()
  await page.keyboard.type('Databasen er startet igen, og vi følger den.')
  await page.locator('[data-composer]').getByRole('button', { name: 'Send status' }).tap()
  await expect(page.locator('[data-entry=StatusSent]')).toContainText('Databasen er startet igen')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await resolveByApi({ ...reported, version: reported.version + 1 })
})
