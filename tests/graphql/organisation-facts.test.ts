import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messages } from '#graphql/messages/messages.ts'

const files = ['db', 'db/commands'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8')),
)

test('Every fact about an organisation that is recorded has a sentence in Danish and in English', () => {
  const recorded = files.flatMap(text =>
    [...text.matchAll(/record(?:\w*)(?:Fact|Event)\(\s*tx,\s*\{[^}]*?kind: '(\w+)'/g)].map(match => match[1] ?? ''),
  )
  expect(new Set(recorded).size).toBeGreaterThan(15)
  for (const language of ['da', 'en'] as const)
    for (const kind of new Set(recorded))
      expect(messages(language).organisationFact({ kind, content: {} }), `${language} ${kind}`).not.toBe(kind)
})
