import { inflateSync } from 'node:zlib'
import { askApi, reportByApi, resolveByApi } from './api.ts'
import { client, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

/** How many sheets a PDF has, and their size in points. */
function sheetsOf(pdf: Buffer): { count: number; size: string } {
  const plain = pdf.toString('latin1')
  const packed = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  const all = [plain, ...packed].join('\n')
  const [, size = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+ [\d.]+)/.exec(all) ?? []
  return { count: all.match(/\/Type\s*\/Page\b/g)?.length ?? 0, size }
}

test('A case prints on A4 with every time in full, its clocks with rule and result, and who printed it on each sheet (check 30)', async ({
  page,
}) => {
  const line = person('AUB_AGENT')
  await signIn(page, line.email)
  await page.goto('/incidents?view=all')
  const address = (await page.locator('a[data-row]').first().getAttribute('href')) ?? ''
  await page.goto(`${address}/print`)
  const paper = page.getByRole('article')
  await expect(paper.getByText(new RegExp(`udskrevet .* af ${line.name}`))).toBeVisible()
  await expect(paper.getByRole('table')).toContainText(/R-4\.\d/)
  for (const time of await paper.getByRole('listitem').allTextContents()) {
    expect(time).toMatch(/^\d+\. \d\d?\. \w+\.? \d{4} kl\. \d\d\.\d\d/)
  }
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  const head = await page.evaluate(() => document.documentElement.style.getPropertyValue('--running-head'))
  expect(head).toContain(address.split('/').at(-1))
  expect(head).toMatch(new RegExp(`udskrevet .* af ${line.name}`))
  const { count, size } = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
  expect(count).toBeGreaterThan(0)
  expect(size).toMatch(/^59[45][.\d]* 84[12][.\d]*$/)
})

test('A note of one’s own side is on paper only when it is chosen, and the paper then says so (check 30)', async ({
  page,
}) => {
  const reported = await reportByApi(`Udskrift med noter ${Date.now()}`, 'P3')
  const note = 'Kunden er utålmodig, svar venligst i dag.'
  await askApi(client('SUPPLIER').token, 'mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }', {
    input: { id: reported.id, expectedVersion: reported.version, text: note },
  })
  await signIn(page, person('SUPPLIER_AGENT').email)
  await page.goto(`/incidents/${reported.number}/print`)
  const paper = page.getByRole('article')
  await expect(paper).toContainText('Interne noter er ikke med.')
  expect(await page.content()).not.toContain(note)
  await page.getByLabel('Tag interne noter med').check()
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(paper.getByRole('listitem').filter({ hasText: note })).toBeVisible()
  await expect(paper.getByText('Indeholder interne noter').first()).toBeVisible()
  const mark = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--running-mark'))
  await expect.poll(mark).toContain('Indeholder interne noter')
  await resolveByApi(reported)
})

test('On a telephone the printed case is no wider than the screen; its clocks scroll in a region of their own', async ({
  page,
}) => {
  await signIn(page, person('AUB_AGENT').email)
  await page.goto('/incidents?view=all')
  const address = (await page.locator('a[data-row]').first().getAttribute('href')) ?? ''
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${address}/print`)
  await expect(page.getByRole('article').getByRole('table')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
