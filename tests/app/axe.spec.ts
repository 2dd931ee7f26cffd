import AxeBuilder from '@axe-core/playwright'
import { placesFor } from '#ops/audit-places.ts'
import { person } from './demo.ts'
import { expect, signIn, test } from './story.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What stands otherwise before another role; the rest looks the same, and `npm run audit` takes all as everybody. */
const isOfItsOwn = (place: string) =>
  /^\/(overview|inbox|contacts|settings\/organisation|incidents\/(new|INC-[^/]+)|problems\/PRB-.*|changes\/RFC-.*)/.test(
    place,
  ) && !/\/(reads|clock|print)$/.test(place)

// Every route as AUB, and as the others where theirs is another, in Danish, light and wide; all looks: `npm run audit`.
for (const [role, kind] of [
  ['AUB_AGENT', 'AUB'],
  ['SUPPLIER_AGENT', 'a supplier'],
  ['SCHOOL_ADMIN', 'a school'],
  ['AUDITOR', 'an auditor'],
] as const) {
  test(`No page that ${kind} reaches breaks a rule of WCAG 2.2 AA (check 1)`, async ({ page }) => {
    test.setTimeout(240_000)
    await signIn(page, person(role).email)
    const places = await placesFor(page, role)
    for (const address of places.filter(each => role === 'AUB_AGENT' || isOfItsOwn(each))) {
      await test.step(address, async () => {
        await page.goto(address)
        // The title comes in a stream of its own, and goes and comes again when the page is fetched anew.
        await expect(page).toHaveTitle(/\S/)
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .withTags(STANDARDS)
          .disableRules('document-title')
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(node => node.target.join(' '))}`)).toEqual([])
      })
    }
  })
}
