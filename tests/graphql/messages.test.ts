import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FACTS } from '#domain/fact.ts'
import { refusalKinds } from '#graphql/messages/kinds.ts'
import { messages } from '#graphql/messages/messages.ts'
import { publishedSdl } from '#graphql/sdl.ts'

const languages = ['da', 'en'] as const
const commands = readdirSync('db/commands')
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(`db/commands/${name}`, 'utf8'))
  .join('\n')

test('Every refusal of the graph has a sentence in Danish and in English', () => {
  const types = [...publishedSdl().matchAll(/^type (\w+) implements Refusal /gm)].map(match => match[1])
  expect([...refusalKinds].sort()).toEqual(types.sort())
  for (const language of languages)
    for (const kind of refusalKinds)
      expect(messages(language).refusals[kind]({ reason: 'REQUIRED' }, ['title']), `${language} ${kind}`).toMatch(/\.$/)
})

test('Every reason that a command gives for an invalid value has words of its own', () => {
  const given = [...commands.matchAll(/(?:fail\(\s*checks,[^,]+,\s*|wrong\(|detail: \{ reason: )'([A-Z_]+)'/g)].map(
    match => match[1] ?? '',
  )
  expect(given.length).toBeGreaterThan(5)
  for (const language of languages)
    for (const reason of given) expect(Object.keys(messages(language).reasons), language).toContain(reason)
})

test('Every reason why typed phone hours cannot be read has words of its own', () => {
  const kinds = ['read-opening-calendar', 'closing'].flatMap(name =>
    [...readFileSync(`domain/${name}.ts`, 'utf8').matchAll(/refused\('(\w+)'/g)].map(match => match[1] ?? ''),
  )
  const reasons = new Set([...kinds, 'WEEKDAY_TWICE'])
  reasons.delete('UnknownZone')
  expect(reasons.size).toBeGreaterThan(6)
  for (const language of languages)
    for (const reason of reasons) expect(Object.keys(messages(language).reasons), language).toContain(reason)
})

test('Every fact that a command records has a sentence in the history', () => {
  const kinds = [...commands.matchAll(/kind: (?:clock\.kind === 'REACTION' \? )?'(\w+)'/g)].map(match => match[1] ?? '')
  const recorded = [...new Set(kinds)].filter(kind => kind in FACTS)
  expect(recorded.length).toBeGreaterThan(6)
  for (const language of languages)
    for (const kind of recorded)
      expect(messages(language).fact({ kind, actorName: 'A', content: {} }), `${language} ${kind}`).not.toBe(kind)
})

test('A sentence says what is wrong, where, and what to do', () => {
  const { refusals } = messages('da')
  expect(refusals.InvalidInput({ reason: 'TOO_SHORT', min: 20 }, ['description'])).toBe(
    '»Beskrivelse« er for kort. Skriv mindst 20 tegn.',
  )
  expect(refusals.IncompleteReport({ missing: 'reporter.phone,description', mayAcceptIncomplete: false }, null)).toBe(
    'Der mangler oplysninger, som afsnit 5.2.1 kræver: indberetters telefon og beskrivelse. Udfyld dem, og send igen.',
  )
  expect(refusals.IncompleteChange({ missing: 'title,affectsAub' }, null)).toContain('overskrift og berører AUB')
  expect(messages('en').refusals.VersionConflict({ currentVersion: 4 }, null)).toContain('version 4')
})
