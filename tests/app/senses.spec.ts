import { person } from './demo.ts'
import { reportByPage } from './report-form.ts'
import { expect, signIn, test } from './story.ts'

test('In forced colours priority and clock are read by shape and text, and keep a border (check 6)', async ({
  page,
}) => {
  await signIn(page, person('SUPPLIER_AGENT').email)
  await reportByPage(page, `I høj kontrast ${Date.now()}`)
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of ['/overview', '/incidents']) {
    await page.goto(address)
    const row = page.getByRole('row').filter({ hasText: 'P1' }).first()
    const chip = row.locator('[data-priority]').first()
    await expect(chip).toContainText('P1 Kritisk')
    await expect(chip.locator('svg')).toBeVisible()
    const clock = row.locator('[data-clock]').first()
    await expect(clock).toContainText(/\d/)
    await expect(clock.locator('svg').first()).toBeVisible()
    for (const box of [chip, clock]) {
      const { border, colour, behind } = await box.evaluate(each => {
        const style = getComputedStyle(each)
        return { border: style.borderTopWidth, colour: style.color, behind: style.backgroundColor }
      })
      expect(Number.parseFloat(border)).toBeGreaterThanOrEqual(1)
      expect(colour).not.toBe(behind)
    }
  }
})

test('With reduced motion nothing moves (check 6)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signIn(page, person('SUPPLIER_AGENT').email)
  for (const address of ['/overview', '/incidents', '/incidents/new', '/changes/calendar']) {
    await page.goto(address)
    const moving = () =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(
              ({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
            ).length,
      )
    expect(await moving()).toBe(0)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Kommandopalet' })).toBeVisible()
    expect(await moving()).toBe(0)
    await page.keyboard.press('Escape')
  }
})
