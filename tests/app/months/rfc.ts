import type { Page } from '@playwright/test'

type Wanted = Readonly<{ title: string; from: string; to: string; type?: 'NORMAL' | 'EMERGENCY' }>

/** Fills the notice of a change as far as asks: two hours in the evening, on one service. */
export async function fillRfc(page: Page, { title, from, to, type = 'NORMAL' }: Wanted): Promise<void> {
  await page.getByLabel('Overskrift').fill(title)
  await page.getByLabel('Beskrivelse').fill('Modulet får et nyt felt for afbrudte skoleophold.')
  await page.getByLabel('Konsekvens for forretningen').fill('Indberetninger kan være forsinket under skiftet.')
  await page.getByRole('checkbox', { name: 'Skoleophold' }).check()
  await page.getByLabel('Type', { exact: true }).selectOption(type)
  await page.getByLabel('Kan ændringen få betydning for AUB?').selectOption('YES')
  await page.locator('[name="windowStart.date"]').fill(from)
  await page.locator('[name="windowEnd.date"]').fill(to)
  await page.locator('[name="windowStart.time"]').fill('20')
  await page.locator('[name="windowEnd.time"]').fill('22')
  await page.getByLabel('Prioritet').selectOption(type === 'EMERGENCY' ? 'P2' : 'P3')
  for (const label of ['Hast', 'Omfang', 'Risiko']) await page.getByLabel(label, { exact: true }).selectOption('MEDIUM')
  await page.getByLabel('Risiko i ord').fill('Testet i vores eget miljø.')
  await page.getByLabel('Betydning for brugerne').fill('Skolerne kan ikke indberette i to timer.')
}
