import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dress } from './audit-faults.ts'
import { nameOf, type Role } from './audit-places.ts'
import { root } from './settings.ts'

const folder = join(root, 'docs/screens')
/** Pictures are drawn smaller than the page is, so that hundreds of them can be kept. */
export const DRAWN_AT = 0.6
const usual = 55
const long = { height: 2_400, quality: 28 } as const

type Look = Readonly<{ theme: 'light' | 'dark'; language: 'da' | 'en'; width: number; pass: string }>

/** In Danish, both themes at a desk; and in the hand, light, what a telephone is for. */
export const isLookDrawn = (look: Look): boolean =>
  look.pass === 'plain' && look.language === 'da' && (look.width === 1440 || look.theme === 'light')

const ofOthers = /^\/(overview|inbox|contacts|settings|parties|incidents\/INC-|changes\/RFC-)/
const ofTelephones = /^\/(overview|inbox|incidents(\/new|\/INC-[^/]+)?|contacts|login)?$/

/** Every page once, as AUB sees it or the first who reaches it; of the others what looks otherwise to them. */
export const isPlaceDrawn = (role: Role, place: string, look: Look): boolean =>
  (role === 'AUB_AGENT' || ofOthers.test(place)) && (look.width !== 390 || ofTelephones.test(place))

export function emptyScreens(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** The cases of priority 1 to 4 are `one`, `one-2`, and so on. */
function freePath(name: string): string {
  for (let nth = 1; ; nth += 1) {
    const path = join(folder, `${name}${nth > 1 ? `-${nth}` : ''}.jpg`)
    if (!existsSync(path)) return path
  }
}

/** One picture of a page, without the bar of the demo's time. */
export async function draw(page: Page, role: Role, place: string, look: Look): Promise<void> {
  await dress(page, '[data-demo-clock] { display: none !important } .with-demo-clock { --foot: 0px !important }')
  const name = [role.toLowerCase().replace('_', '-'), nameOf(place), look.theme, ...(look.width === 390 ? ['390'] : [])]
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const quality = height > long.height ? long.quality : usual
  await page.screenshot({ path: freePath(name.join('-')), type: 'jpeg', quality, fullPage: true })
}
