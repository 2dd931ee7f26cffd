import type { APIRequestContext, Page } from '@playwright/test'
import { demo, person } from './demo.ts'
import { expect, expectAccessible, signIn, test } from './story.ts'

const admin = person('SCHOOL_ADMIN')
const agent = person('SUPPLIER_AGENT')
const password = 'en lang og god kode'
let count = 0
const freshAddress = () => `ny.person.${Date.now()}.${count++}@skole.example`

/** The link of the newest letter to an address, as the demo's mailbox holds it. */
async function linkTo(request: APIRequestContext, address: string, way: 'invite' | 'reset'): Promise<string> {
  const mails = async () =>
    (await (await request.get(`/dev/mail.json?to=${encodeURIComponent(address)}`)).json()) as { text: string }[]
  await expect.poll(async () => (await mails()).length, { timeout: 15_000 }).toBeGreaterThan(0)
  return new RegExp(`/${way}/[\\w-]+`).exec((await mails())[0]?.text ?? '')?.[0] ?? ''
}

async function invite(page: Page, email: string): Promise<string> {
  await signIn(page, admin.email)
  await page.goto('/settings/members')
  const card = page.getByRole('region', { name: 'Inviter en person' })
  await card.getByLabel('E-mail').fill(email)
  await card.getByLabel('Navn').fill('Nina Ny')
  await card.getByLabel('Skolebruger').check()
  await card.getByRole('button', { name: 'Send invitation' }).click()
  await expect(card.getByRole('status')).toHaveText('Invitationen er sendt.')
  return linkTo(page.request, email, 'invite')
}

test('An administrator invites by mail; the person makes an account and signs in (F55)', async ({ page, browser }) => {
  const email = freshAddress()
  const link = await invite(page, email)
  await expect(page.getByRole('region', { name: 'Inviterede, der ikke har svaret' })).toContainText(email)
  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(`${demo.url}${link}`)
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('inviterer dig')
  await expectAccessible(theirs)
  await theirs.getByLabel('Vælg en adgangskode').fill('kort')
  await theirs.getByRole('button', { name: 'Tag imod invitationen' }).click()
  await expect(theirs.getByRole('alert').filter({ hasText: 'mindst 12 tegn' })).toBeVisible()
  await expect(theirs.getByLabel('Dit navn')).toHaveValue('Nina Ny')
  await theirs.getByLabel('Vælg en adgangskode').fill(password)
  await theirs.getByRole('button', { name: 'Tag imod invitationen' }).click()
  await expect(theirs.getByRole('status')).toContainText('Invitationen er taget imod')
  await theirs.getByLabel('E-mail').fill(email)
  await theirs.getByLabel('Adgangskode').fill(password)
  await theirs.getByRole('button', { name: 'Log ind', exact: true }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Driftsoverblik' })).toBeVisible()
  await expect(theirs.getByRole('region', { name: 'Kom i gang' })).toContainText('0 af 2 færdige')
  await theirs.context().clearCookies()
  await theirs.goto(`${demo.url}${link}`)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Invitationen er brugt' })).toBeVisible()
  await theirs.context().close()
})

test('In the session of somebody else the invitation asks to switch, and is good afterwards (F55)', async ({
  page,
}) => {
  const link = await invite(page, freshAddress())
  await page.context().clearCookies()
  await signIn(page, agent.email)
  await page.goto(link)
  await expect(page.getByText(`Du er logget ind som ${agent.name}`)).toBeVisible()
  await page.getByRole('button', { name: 'Log ud og fortsæt' }).click()
  await expect(page).toHaveURL(new RegExp(link))
  await expect(page.getByRole('button', { name: 'Tag imod invitationen' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('An invitation is accepted, and a weak password is told at its field (F55)', async ({ page }) => {
    const email = freshAddress()
    await signIn(page, admin.email)
    await page.goto('/settings/members')
    const card = page.getByRole('region', { name: 'Inviter en person' })
    await card.getByLabel('E-mail').fill(email)
    await card.getByLabel('Navn').fill('Uden Script')
    await card.getByLabel('Skolebruger').check()
    await card.getByRole('button', { name: 'Send invitation' }).click()
    const link = await linkTo(page.request, email, 'invite')
    await page.context().clearCookies()
    await page.goto(link)
    await page.getByLabel('Vælg en adgangskode').fill('kort')
    await page.getByRole('button', { name: 'Tag imod invitationen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'mindst 12 tegn' })).toBeVisible()
    await page.getByLabel('Vælg en adgangskode').fill(password)
    await page.getByRole('button', { name: 'Tag imod invitationen' }).click()
    await expect(page).toHaveURL(/\/login\?notice=accepted/)
  })
})

test('A link that never was says so in Danish, and how to get a new one', async ({ page }) => {
  await page.goto('/invite/findes-ikke')
  await expect(page.getByRole('heading', { level: 1, name: 'Linket er ikke gyldigt' })).toBeVisible()
  await expect(page.getByText('Bed den, der inviterede dig, om at sende en ny invitation.')).toBeVisible()
  await expectAccessible(page)
})

test('A forgotten password: the answer is alike for a known and an unknown address, and the link works once', async ({
  page,
  browser,
}) => {
  const email = freshAddress()
  const link = await invite(page, email)
  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(`${demo.url}${link}`)
  await theirs.getByLabel('Vælg en adgangskode').fill(password)
  await theirs.getByRole('button', { name: 'Tag imod invitationen' }).click()
  await expect(theirs.getByRole('status')).toBeVisible()
  for (const address of ['findes.ikke@intet.example', email]) {
    await theirs.goto(`${demo.url}/reset`)
    await theirs.getByLabel('E-mail').fill(address)
    await theirs.getByRole('button', { name: 'Send link' }).click()
    await expect(theirs.getByRole('status')).toContainText('Hvis adressen har en konto')
  }
  await expect.poll(async () => (await linkTo(page.request, email, 'reset')) !== '', { timeout: 15_000 }).toBe(true)
  const way = await linkTo(page.request, email, 'reset')
  await theirs.goto(`${demo.url}${way}`)
  await theirs.getByLabel('Ny adgangskode').fill('en anden lang og god kode')
  await theirs.getByRole('button', { name: 'Gem adgangskode' }).click()
  await expect(theirs.getByRole('status')).toContainText('Adgangskoden er skiftet')
  await theirs.goto(`${demo.url}${way}`)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Linket er brugt' })).toBeVisible()
  await theirs.context().close()
})

test('Sessions are listed, and ending the others leaves this one', async ({ page, browser }) => {
  // No other story is that supplier: it would be signed out in the middle.
  const alone = demo.people.filter(each => each.role === 'SUPPLIER_AGENT').at(-1) ?? agent
  await signIn(page, alone.email)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(`${demo.url}/login`)
  await signIn(elsewhere, alone.email)
  await page.goto('/settings/profile')
  const sessions = page.getByRole('region', { name: 'Her er du logget ind' })
  await expect(sessions.getByText('denne browser')).toBeVisible()
  await sessions.getByRole('button', { name: 'Log ud alle andre steder' }).click()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)
  await elsewhere.goto(`${demo.url}/overview`)
  await expect(elsewhere).toHaveURL(/\/login/)
  await elsewhere.context().close()
})

test('The settings have no accessibility fault, and the history says in words what happened', async ({ page }) => {
  await signIn(page, admin.email)
  for (const path of ['profile', 'members', 'sign-in', 'audit']) {
    await page.goto(`/settings/${path}`)
    await expectAccessible(page)
  }
  await expect(page.getByRole('table', { name: 'Hændelser, nyeste først' })).toContainText('er inviteret som')
})

test('The last administrator is not let out: the page says why', async ({ page }) => {
  await signIn(page, admin.email)
  await page.goto('/settings/members')
  await page.getByText(`Ret ${admin.name}`).click()
  await page.getByRole('button', { name: 'Fjern adgang' }).first().click()
  await expect(page.getByRole('alert').filter({ hasText: 'uden administrator' })).toBeVisible()
})

test('An address that no provider can have is told at its field, and what was typed stays', async ({ page }) => {
  await signIn(page, admin.email)
  await page.goto('/settings/sign-in')
  await page.getByLabel('Tekst på knappen').fill('Log ind med skolen')
  await page.getByLabel('Udsteder (issuer)').fill('http://10.0.0.1/idp')
  await page.getByLabel('Klient-id').fill('desk')
  await page.getByLabel('Claim med CVR- eller institutionsnummer').fill('cvr')
  await page.getByRole('button', { name: 'Gem eget login' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'https-adresse' })).toBeVisible()
  await expect(page.getByLabel('Tekst på knappen')).toHaveValue('Log ind med skolen')
})
