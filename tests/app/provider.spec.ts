import { openIssuer } from '#tests/graphql/issuer.ts'
import { askApi } from './api.ts'
import { client, demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

// The last one: the other stories have the first.
const admin = demo.people.findLast(one => one.role === 'SCHOOL_ADMIN') ?? person('SCHOOL_ADMIN')
const domain = admin.email.split('@')[1] ?? ''
let issuer: Awaited<ReturnType<typeof openIssuer>>
test.beforeAll(async () => {
  issuer = await openIssuer()
})
test.afterAll(() => issuer.close())

test('A school connects its own sign-in; a new colleague clicks its button, waits for a yes and is let in (D.6)', async ({
  page,
  browser,
}) => {
  const { organisations } = await askApi<{
    organisations: { nodes: { id: string; name: string; cvrNumber: string }[] }
  }>(client('AUB').token, '{ organisations(first: 50, filter: { kind: SCHOOL }) { nodes { id name cvrNumber } } }')
  const school = organisations.nodes.find(one => one.name === admin.organisation)
  await signIn(page, person('AUB_ADMIN').email)
  await page.goto(`/parties/${school?.id}`)
  await page.getByText('Ret oplysninger').click()
  await page.getByLabel('Maildomæne').fill(domain)
  await page.getByRole('button', { name: 'Gem oplysninger' }).click()
  await expect(page.getByRole('definition').filter({ hasText: domain })).toBeVisible()
  await signIn(page, admin.email)
  await page.goto('/settings/sign-in')
  const form = page.getByRole('region', { name: 'Jeres udbyder' })
  for (const [label, text] of [
    ['Tekst på knappen', 'Log ind med skolens konto'],
    ['Udsteder (issuer)', issuer.url],
    ['Klient-id', 'desk'],
    ['Klientens hemmelighed', issuer.clientSecret],
    ['Claim med CVR- eller institutionsnummer', 'cvr'],
    ['Claim med sikringsniveau', 'loa'],
  ] as const)
    await form.getByLabel(label).fill(text)
  await form.getByLabel('Vis på login-siden').selectOption({ label: 'Ja, tag det i brug' })
  await form.getByRole('button', { name: 'Gem eget login' }).click()
  await expect(form.getByRole('status')).toHaveText('Jeres login er gemt.')
  const redirect = form.getByText('/api/auth/callback/')
  await expect(redirect).toBeVisible()
  issuer.serve((await redirect.textContent()) ?? '')
  issuer.logIn({
    sub: `ny-${Date.now()}`,
    cvr: `DK${school?.cvrNumber}`,
    loa: 'https://data.gov.dk/concept/core/nsis/Substantial',
    email: `ny.${Date.now()}@${domain}`,
    email_verified: true,
    name: 'Nadia Nyansat',
  })

  const theirs = await (await browser.newContext({ baseURL: demo.url, locale: 'da-DK' })).newPage()
  const byTheButton = async () => {
    await theirs.goto('/login')
    await theirs.getByText('Log ind med jeres eget login').click()
    await theirs.getByLabel('Din mailadresse på arbejdet').fill(`nadia@${domain}`)
    await theirs.getByRole('button', { name: 'Find jeres login' }).click()
    await expectAccessible(theirs)
    await theirs.getByRole('button', { name: 'Log ind med skolens konto' }).click()
  }
  await byTheButton()
  await expect(theirs.getByRole('alert').filter({ hasText: 'ikke lukket ind endnu' })).toBeVisible()
  await page.goto('/settings/members')
  const waiting = page.getByRole('listitem').filter({ hasText: 'Nadia Nyansat' })
  await waiting.getByLabel('Skolebruger').check()
  await waiting.getByRole('button', { name: 'Luk ind' }).click()
  await expect(waiting).toBeHidden()
  await byTheButton()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()
  await expect(theirs.getByRole('banner')).toContainText('Nadia Nyansat')
  await theirs.context().close()
})
