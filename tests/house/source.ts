import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOMS = ['domain', 'db', 'graphql', 'workflows', 'app', 'ops', 'tests'] as const
export type Room = (typeof ROOMS)[number]
export type Import = Readonly<{ of: string; isTypeOnly: boolean }>
/** A source file by its path from the root, with what it imports. */
export type Source = Readonly<{ path: string; room: Room; text: string; code: string; imports: readonly Import[] }>

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g
/** `import { type A, type B }` imports types alone as well. */
const onlyTypes = /^\s*import\s*\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+\}\s*from/

function importsOf(text: string): Import[] {
  const found: Import[] = []
  for (const match of text.matchAll(statement)) {
    found.push({ of: match[3] ?? '', isTypeOnly: match[2] !== undefined || onlyTypes.test(match[0]) })
  }
  for (const match of text.matchAll(dynamic)) found.push({ of: match[1] ?? '', isTypeOnly: false })
  return found
}

/** Words in comments are no code. Good enough for what is looked for; strings stay. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

function paths(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'generated' ? [] : paths(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** Every hand-written source file of the rooms. */
export function sources(): Source[] {
  return ROOMS.flatMap(room =>
    paths(room).map(path => {
      const text = readFileSync(`${ROOT}${path}`, 'utf8')
      return { path, room, text, code: withoutComments(text), imports: importsOf(text) }
    }),
  )
}
