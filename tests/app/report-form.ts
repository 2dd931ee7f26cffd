import type { Page } from '@playwright/test'
import { expect } from './story.ts'

const description = 'Alle indberetninger bliver afvist med fejlkode 500 siden i morges.'
const consequence = 'Virksomhederne får ikke deres refusion til tiden.'

/** Fills the report as far as 5.2.1 asks, except what is left out on purpose. */
export async function fillReport(
  page: Page,
  title: string,
  without: readonly ('description' | 'consequence' | 'schools')[] = [],
): Promise<void> {
  await page.getByLabel('Kort overskrift').fill(title)
  await page.getByRole('radio', { name: 'Indberetning af skoleophold' }).check()
  if (!without.includes('description')) await page.getByLabel('Hvad sker der?').fill(description)
  if (!without.includes('consequence')) await page.getByLabel('Forretningskonsekvens').fill(consequence)
  if (without.includes('schools')) return
  const schools = page.getByRole('group', { name: 'Hvilke skoler er berørt?' })
  await schools.getByRole('checkbox').first().check()
}

/** Reports a critical incident by the page and stands in its room; answers its number. */
export async function reportByPage(page: Page, title: string): Promise<string> {
  await page.goto('/incidents/new')
  await fillReport(page, title)
  await page.getByRole('checkbox', { name: 'Data kan ikke leveres' }).check()
  await page.getByRole('button', { name: 'Opret sag' }).click()
  await expect(page).toHaveURL(/\/incidents\/INC-\d{4}-\d+\?reported=yes/)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return /INC-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
}
