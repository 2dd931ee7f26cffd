import type { RootCause } from '#domain/root-cause.ts'
import { type Checks, date, fail, text } from './input.ts'

const MOST_STEPS = 20
const PART = { max: 10_000 }

export type RootCauseInput = Readonly<{
  summary?: string | null
  timeline?: string | null
  cause?: string | null
  contributingFactors?: string | null
  effect?: string | null
  workaround?: string | null
  correction?: string | null
  prevention?: readonly Readonly<{ what?: string | null; owner?: string | null; dueOn?: string | null }>[] | null
}>

/** An analysis as it was typed; what is empty stays empty, since a draft may be half written. */
export function checkedRootCause(checks: Checks, input: RootCauseInput): RootCause {
  const part = (name: Exclude<keyof RootCauseInput, 'prevention'>) =>
    text(checks, `analysis.${name}`, input[name], PART) ?? ''
  const steps = input.prevention ?? []
  if (steps.length > MOST_STEPS) fail(checks, 'analysis.prevention', 'TOO_MANY', { max: MOST_STEPS })
  return {
    summary: part('summary'),
    timeline: part('timeline'),
    cause: part('cause'),
    contributingFactors: part('contributingFactors'),
    effect: part('effect'),
    workaround: part('workaround'),
    correction: part('correction'),
    prevention: steps.slice(0, MOST_STEPS).map((step, index) => ({
      what: text(checks, `analysis.prevention.${index}.what`, step.what, { max: 2_000 }) ?? '',
      owner: text(checks, `analysis.prevention.${index}.owner`, step.owner, { max: 120 }) ?? '',
      dueOn: step.dueOn ? date(checks, `analysis.prevention.${index}.dueOn`, step.dueOn) : null,
    })),
  }
}

/** The texts of an analysis by the field that they were typed in. */
export function textsOf(analysis: RootCause): Record<string, string> {
  const { prevention, ...parts } = analysis
  const named = Object.entries(parts).map(([name, written]) => [`analysis.${name}`, written])
  const steps = prevention.map(({ what }, index) => [`analysis.prevention.${index}.what`, what])
  return Object.fromEntries([...named, ...steps])
}
