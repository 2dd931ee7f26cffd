import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a theme can break; the other rules read the same page again. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

const settleMs = 150

/** What axe finds on the page as it stands. */
export async function axeFaults(page: Page, isColourAlone: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (isColourAlone ? axe.withRules(OF_COLOUR) : axe.withTags(STANDARDS)).analyze()
  return violations.map(({ id, nodes }) => `axe ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** A page may not be wider than its window; what is, scrolls in a region of its own that the keyboard reaches. */
export async function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > window.innerWidth) faults.push(`scrolls sideways, ${root.scrollWidth} px`)
    for (const region of document.querySelectorAll<HTMLElement>('main *')) {
      const { overflowX } = getComputedStyle(region)
      if (!['auto', 'scroll'].includes(overflowX) || region.scrollWidth <= region.clientWidth + 1) continue
      const isReached =
        region.tabIndex >= 0 || region.tagName === 'TEXTAREA' || region.querySelector('a, button, input')
      if (!isReached) faults.push(`a region that scrolls sideways is not reached by keyboard: ${region.className}`)
    }
    return faults
  })
}

/** The page's text as it is shown, a line for each piece of it. */
export function shownText(page: Page, within = 'body'): Promise<string> {
  return page
    .locator(within)
    .first()
    .evaluate(box => {
      const lines: string[] = []
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        const isShown = parent?.checkVisibility() && !parent.closest('script, style, template, option')
        if (isShown && node.nodeValue?.trim()) lines.push(node.nodeValue.trim())
      }
      return lines.join('\n')
    })
}

/** Keys and holes where words belong; and sentences of the other language's catalogue. */
export async function wordFaults(page: Page, foreign: ReadonlySet<string>): Promise<string[]> {
  const lines = (await shownText(page)).split('\n')
  const isKey = (word: string) =>
    /^[a-z]+[A-Za-z]*(\.[a-z]+[A-Za-z]*)+$/.test(word) &&
    !/\.(example|dk|com|csv|ics)$|^arb\.dage?$|^dd\.mm\./.test(word)
  return lines.flatMap(line => [
    ...line
      .split(/\s+/)
      .filter(isKey)
      .map(word => `a key in place of a word: ${word}`),
    ...(/\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\[object/.test(line) ? [`a hole in “${line.slice(0, 80)}”`] : []),
    ...(foreign.has(line) ? [`untranslated: “${line}”`] : []),
  ])
}

/** A style sheet of ours on the page; its policy lets no style element in. */
export async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}

/** Letter, word, line and paragraph spacing as a reader may set them (WCAG 1.4.12). */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Every word of the page 40 % longer, as in a language that needs more room. */
export async function stretch(page: Page): Promise<void> {
  // Before the page is taken over by its scripts they would put the words back.
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some(key => key.startsWith('__react'))
  })
  await page.waitForTimeout(settleMs)
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('script, style, time, .font-mono')) continue
      const longer = (word: string) => word + word.slice(0, Math.ceil(word.length * 0.4))
      node.nodeValue = node.nodeValue?.replaceAll(/\p{L}{2,}/gu, longer) ?? null
    }
  })
}

/** Text that its own box or one around it cuts off; what is only for screen readers is not shown at all. */
export async function cutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const shuts = (value: string) => value === 'hidden' || value === 'clip'
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue?.trim() ?? ''
      const parent = node.parentElement
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.sr-only, script, style, [aria-hidden=true], option')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const shown = range.getBoundingClientRect()
      for (let box: HTMLElement | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, textOverflow } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        // Two pixels wide at most: there for screen readers alone. What ends in dots is whole in its title.
        if (edge.width <= 2 || (textOverflow === 'ellipsis' && box.closest('[title]'))) break
        if (position === 'fixed' || ['auto', 'scroll'].includes(overflowX) || ['auto', 'scroll'].includes(overflowY))
          break
        const isCut =
          (shuts(overflowX) && (shown.right > edge.right + 2 || shown.left < edge.left - 2)) ||
          (shuts(overflowY) && (shown.bottom > edge.bottom + 3 || shown.top < edge.top - 3))
        if (isCut) faults.add(`cut: “${text.slice(0, 60)}”`)
      }
    }
    return [...faults]
  })
}
