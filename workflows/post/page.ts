import type { Block, Draft, Fact } from './draft.ts'
import { type Language, UNBROKEN } from './say.ts'

/** A mail that is ready to get a form: the draft, what stands around it, and where it leads. */
export type Page = Readonly<{
  language: Language
  subject: string
  draft: Draft
  facts: readonly Fact[]
  link: string
  reason: string
  footer: string
}>

const WIDTH = 72

/** The text form is the first form: many read it in a mail client that shows nothing else. */
export function textOf(page: Page): string {
  const width = Math.max(...page.facts.map(({ label }) => label.length))
  return [
    wrap(page.draft.lead),
    ...page.draft.blocks.map(textBlock),
    page.facts.map(({ label, value }) => `${label.padEnd(width)}  ${value}`).join('\n'),
    `${page.draft.button}: ${page.link}`,
    `-- \n${wrap(page.reason)}\n${wrap(page.footer)}\n`,
  ]
    .join('\n\n')
    .replaceAll(UNBROKEN, ' ')
}

const textBlock = ({ label, text }: Block) => (label ? `${label}\n${wrap(text)}` : wrap(text))

/** Breaks at spaces only, so that a link or a long word stays whole. */
function wrap(text: string): string {
  return text.split(/\r?\n/).map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > WIDTH) {
      lines.push(current)
      current = word
    } else current = current ? `${current} ${word}` : word
  }
  return [...lines, current].join('\n')
}
