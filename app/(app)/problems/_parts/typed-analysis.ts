import { typedDate } from '#app/_parts/typed-time.ts'
import type { RootCauseInput } from '#graphql/generated/operations.ts'

export const ANALYSIS_PARTS = [
  'summary',
  'timeline',
  'cause',
  'contributingFactors',
  'effect',
  'workaround',
  'correction',
] as const

type Typed = Readonly<Record<string, string>>
const STEP = /^prevention\.(\d+)\.what$/

/** The analysis that a form holds. A date that cannot be read is named in `wrong`, by the name of its field. */
export function typedAnalysis(typed: Typed): { analysis: RootCauseInput; wrong: readonly string[] } {
  const places = Object.keys(typed).flatMap(name => STEP.exec(name)?.[1] ?? [])
  const wrong: string[] = []
  const steps = places.map(place => {
    const name = `prevention.${place}.dueOn`
    const given = (typed[name] ?? '').trim()
    const dueOn = given === '' ? null : typedDate(given)
    if (given !== '' && dueOn === null) wrong.push(name)
    return { what: typed[`prevention.${place}.what`] ?? '', owner: typed[`prevention.${place}.owner`] ?? '', dueOn }
  })
  const parts = Object.fromEntries(ANALYSIS_PARTS.map(part => [part, typed[part] ?? '']))
  const prevention = steps.filter(({ what, owner, dueOn }) => what.trim() || owner.trim() || dueOn)
  return { analysis: { ...parts, prevention }, wrong }
}
