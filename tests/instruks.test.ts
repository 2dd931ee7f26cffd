import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Rule = Readonly<{ rule: string; binds: 'PLATFORM' | 'NONE'; title: string }>

const rules = JSON.parse(readFileSync(new URL('data/rules.json', import.meta.url), 'utf8')) as readonly Rule[]

/** Rules that bind the platform and that no test cites yet. It shrinks: whoever builds one cites it and strikes it here. */
const notYetBuilt: readonly string[] = []

/** A rule is cited in a sentence (a test's title) or in a comment; a bare value in the data of a test is no citation. */
function citationsIn(text: string): string[] {
  const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  const comments = text.match(comment) ?? []
  const titles = (text.replace(comment, '').match(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g) ?? []).filter(literal =>
    /\s/.test(literal),
  )
  return [...comments, ...titles].flatMap(words => words.match(/\bR-\d\.\d+\b/g) ?? [])
}

function testFiles(): URL[] {
  const root = new URL('./', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(test|spec)\.ts$/.test(path) && path !== 'instruks.test.ts')
    .map(path => new URL(path, root))
}

const cited = new Set(testFiles().flatMap(file => citationsIn(readFileSync(file, 'utf8'))))

describe('Every rule of the Instruks that binds the platform is cited by a test', () => {
  it('The list of rules is the whole book: 102 rules, each once', () => {
    const sections = { 2: 15, 3: 13, 4: 18, 5: 51, 6: 2, 7: 3 }
    const book = Object.entries(sections).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `R-${section}.${index + 1}`),
    )
    expect(rules.map(one => one.rule)).toEqual(book)
  })

  it('Whatever binds is cited, or stands on the list of what is not yet built', () => {
    const binding = rules.filter(one => one.binds === 'PLATFORM').map(one => one.rule)
    expect(binding.filter(rule => !cited.has(rule) && !notYetBuilt.includes(rule))).toEqual([])
  })

  it('Nothing on the list of what is not yet built is cited, or binds nobody', () => {
    const binding = new Set(rules.filter(one => one.binds === 'PLATFORM').map(one => one.rule))
    expect(notYetBuilt.filter(rule => cited.has(rule) || !binding.has(rule))).toEqual([])
    expect(new Set(notYetBuilt).size).toBe(notYetBuilt.length)
  })

  it('No test cites a rule that does not exist', () => {
    const known = new Set(rules.map(one => one.rule))
    expect([...cited].filter(rule => !known.has(rule))).toEqual([])
  })

  it('A citation stands in a sentence or a comment, not in bare data', () => {
    expect(citationsIn("it('Due Monday (R-4.7)', () => {})")).toEqual(['R-4.7'])
    expect(citationsIn("const rule = 'R-4.7'")).toEqual([])
    expect(citationsIn('// R-4.8 and R-4.9\n')).toEqual(['R-4.8', 'R-4.9'])
  })
})
