import { badInput } from './errors.ts'

const [shortest, longest] = [2, 200]

/** What is searched for. Postgres stores no NUL, so none is looked for. */
export function searchWords(argument: string, text: string): string {
  const words = text.replaceAll('\u0000', '').trim()
  if (words.length >= shortest && words.length <= longest) return words
  throw badInput(argument, `must have between ${shortest} and ${longest} characters.`)
}
