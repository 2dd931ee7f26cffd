import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './settings.ts'

const shortest = 12

function* sentencesOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value.trim()
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* sentencesOf(each)
}

async function catalogue(language: 'da' | 'en'): Promise<Set<string>> {
  const folder = join(root, 'app/_words', language)
  const found = new Set<string>()
  for (const file of readdirSync(folder)) {
    for (const sentence of sentencesOf(await import(join(folder, file)))) found.add(sentence)
  }
  return found
}

/** The sentences that a page in `language` must not show: those that the other catalogue alone has. */
export async function foreignTo(language: 'da' | 'en'): Promise<ReadonlySet<string>> {
  const [own, other] = await Promise.all([catalogue(language), catalogue(language === 'da' ? 'en' : 'da')])
  return new Set([...other].filter(each => each.length >= shortest && !own.has(each)))
}
