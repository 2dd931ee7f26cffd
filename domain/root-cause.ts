/** A step that keeps the cause from coming back: what, by whom, and when. */
export type Prevention = Readonly<{ what: string; owner: string; dueOn: string | null }>

/** A root cause analysis (Instruks 5.3, R-5.38). An empty text is a part that is not written yet. */
export type RootCause = Readonly<{
  summary: string
  timeline: string
  cause: string
  contributingFactors: string
  /** The effect on employers and payments. */
  effect: string
  workaround: string
  correction: string
  prevention: readonly Prevention[]
}>

const required = ['summary', 'timeline', 'cause', 'effect', 'correction'] as const

/** The parts without which an analysis cannot be sent. Factors and a workaround are not always there. */
export function missingRootCauseParts(analysis: RootCause): readonly string[] {
  const texts: string[] = required.filter(part => analysis[part].trim() === '')
  const isPlanned = ({ what, owner, dueOn }: Prevention) => what.trim() !== '' && owner.trim() !== '' && dueOn !== null
  const hasPlan = analysis.prevention.length > 0 && analysis.prevention.every(isPlanned)
  return hasPlan ? texts : [...texts, 'prevention']
}
