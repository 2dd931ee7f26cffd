import { fill } from '#app/_words/fill.ts'
import type { Words } from '#app/_words/words.ts'

type Named = Readonly<{ name: string }>
type Acted = Readonly<{ organisation?: Named | null; onBehalfOf: readonly Named[] }>

/** More schools than these are counted, not listed. */
const MOST_NAMES = 3

/** "Studium A/S på vegne af Nordfjord Erhvervsskole": whose act it was, and for whom. */
export function actingFor({ organisation, onBehalfOf }: Acted, { room }: Words): string {
  const names = onBehalfOf.map(({ name }) => name)
  const who = names.length > MOST_NAMES ? fill(room.log.schools, { n: names.length }) : names.join(', ')
  return [organisation?.name, who && fill(room.log.onBehalf, { who })].filter(Boolean).join(' ')
}
