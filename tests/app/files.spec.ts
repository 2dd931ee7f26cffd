import { reportBySchool } from './api.ts'
import { person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

test('A file is attached, saved byte for byte and never shown by the browser; a private one stays with its side', async ({
  page,
}) => {
  test.slow()
  const { number } = await reportBySchool(`Sag med filer ${Date.now()}`, 'P3')
  await signIn(page, person('AUB_AGENT').email)
  await page.goto(`/incidents/${number}`)
  const files = page.getByRole('region', { name: 'Filer' })
  const choose = files.getByLabel('Vælg en fil')
  await choose.setInputFiles({
    name: 'skærm.png',
    mimeType: 'image/png',
    buffer: Buffer.from('89504e470d0a1a0a00', 'hex'),
  })
  await files.getByRole('button', { name: 'Vedhæft' }).click()
  await expect(files.getByText('Filen er vedhæftet.')).toBeVisible()
  const link = files.getByRole('link', { name: 'skærm.png' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('skærm.png')
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect((await answer.body()).toString('hex')).toBe('89504e470d0a1a0a00')
  expect(answer.headers()['content-disposition']).toMatch(/^attachment;/)
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'")
  await expect(page.locator('[data-entry=AttachmentAdded]')).toContainText('skærm.png')

  await choose.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Kun til os.') })
  await files.getByRole('checkbox', { name: /Kun synlig for/ }).check()
  await files.getByRole('button', { name: 'Vedhæft' }).click()
  const note = files.getByRole('link', { name: 'note.txt' })
  await expect(note).toBeVisible()
  await expectAccessible(page)
  const address = (await note.getAttribute('href')) ?? ''

  await signIn(page, person('SCHOOL_ADMIN').email)
  await page.goto(`/incidents/${number}`)
  await expect(files.getByRole('link', { name: 'skærm.png' })).toBeVisible()
  await expect(files.getByRole('link', { name: 'note.txt' })).toHaveCount(0)
  expect((await page.request.get(address)).status()).toBe(404)
})

test('A page called a picture and a civil registration number are refused in the words of the rule', async ({
  page,
}) => {
  const { number } = await reportBySchool(`Sag uden filer ${Date.now()}`, 'P3')
  await signIn(page, person('AUB_AGENT').email)
  await page.goto(`/incidents/${number}`)
  const files = page.getByRole('region', { name: 'Filer' })
  const add = async (name: string, text: string) => {
    await files.getByLabel('Vælg en fil').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await files.getByRole('button', { name: 'Vedhæft', exact: true }).click()
  }
  await add('billede.png', '<html><script>alert(1)</script></html>')
  await expect(files.getByRole('alert')).toContainText('ikke en fil, som sagen tager')
  await add('elever.csv', 'navn;cpr\nAnna;251248-4916\n')
  await expect(files.getByRole('alert')).toContainText('CPR')
  await files.getByRole('button', { name: /Maskér/ }).click()
  const link = files.getByRole('link', { name: 'elever.csv' })
  await expect(link).toBeVisible()
  const saved = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(await saved.text()).toBe('navn;cpr\nAnna;251248-XXXX\n')
})
