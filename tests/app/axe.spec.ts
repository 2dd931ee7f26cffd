import { placesFor } from '#ops/audit-places.ts'
import { person } from './demo.ts'
import { expectAccessible, signIn, test } from './story.ts'

// Every route by each role that reaches it, in Danish, light and wide; the other looks are `npm run audit`.
for (const [role, kind] of [
  ['AUB_AGENT', 'AUB'],
  ['SUPPLIER_AGENT', 'a supplier'],
  ['SCHOOL_ADMIN', 'a school'],
  ['AUDITOR', 'an auditor'],
] as const) {
  test(`No page that ${kind} reaches breaks a rule of WCAG 2.2 AA (check 1)`, async ({ page }) => {
    test.setTimeout(240_000)
    await signIn(page, person(role).email)
    for (const address of await placesFor(page, role)) {
      await test.step(address, async () => {
        await page.goto(address)
        await expectAccessible(page)
      })
    }
  })
}
