import type { Page } from '@playwright/test'
import { askApi } from '#tests/app/api.ts'
import { client, demo } from '#tests/app/demo.ts'
import { expect, signIn } from '#tests/app/story.ts'

type Open = Readonly<{ id: string; version: number; responsibleOrganisation: { kind: string } }>

const OPEN = `{ incidents(first: 100, filter: { isOpen: true, priority: [P1] }) {
  nodes { id version responsibleOrganisation { kind } } } }`
const RESOLVE = `mutation ($input: ResolveIncidentInput!) {
  resolveIncident(input: $input) { __typename ... on Refusal { message } } }`

/** Ends what still owes a status each hour, so that a jump over months is not a jump over thousands of them. */
export async function endCriticalCases(): Promise<void> {
  for (const kind of ['AUB', 'SUPPLIER', 'SCHOOL'] as const) {
    const { token } = client(kind)
    const { incidents } = await askApi<{ incidents: { nodes: Open[] } }>(token, OPEN)
    for (const { id, version, responsibleOrganisation } of incidents.nodes) {
      if (responsibleOrganisation.kind !== kind) continue
      const handler = { name: 'Vagten', phone: '+4570000011' }
      const input = { id, expectedVersion: version, text: 'Løst.', isRootCauseKnown: true, handler }
      await askApi(token, RESOLVE, { input })
    }
  }
}

/** Another person at the same page. */
export async function as(page: Page, name: string, address: string): Promise<void> {
  const found = demo.people.find(each => each.name === name)
  if (!found) throw new Error(`The demo has no ${name}`)
  await page.context().clearCookies()
  await signIn(page, found.email)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

export type Mail = Readonly<{ to: string[] | string; subject: string; text: string }>

export async function mailsOf(number: string): Promise<readonly Mail[]> {
  const answer = await fetch(`${demo.url}/dev/mail.json?limit=500&subject=${encodeURIComponent(number)}`)
  return (await answer.json()) as Mail[]
}
