import type { AffectedService } from '#graphql/generated/operations.ts'

const COMMON = new Set(['efter', 'eller', 'fejl', 'fejler', 'flere', 'ikke', 'med', 'siden', 'uden', 'virker', 'with'])
const STEM = 5
const MOST = 3

/** The words of a heading that say what it is about: the longest three. */
export const wordsThatTell = (heading: string): readonly string[] =>
  [...new Set(heading.toLocaleLowerCase('da').match(/[\p{L}\d]{4,}/gu) ?? [])]
    .filter(word => !COMMON.has(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)

/** How many of the words another heading has, by their beginnings; the same service counts as one more. */
export function likeness(
  words: readonly string[],
  other: Readonly<{ title: string | null; service: AffectedService | null }>,
  service: AffectedService | null,
): number {
  const heading = (other.title ?? '').toLocaleLowerCase('da')
  return (
    words.filter(word => heading.includes(word.slice(0, STEM))).length + (service && other.service === service ? 1 : 0)
  )
}
