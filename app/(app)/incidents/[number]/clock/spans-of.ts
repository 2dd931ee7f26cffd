import type { Span } from './days-of.ts'

type Piece = Readonly<{ from: string; to: string }>
type Stored = Readonly<{
  kind: string
  started_at: string | null
  explanation: Readonly<{ pieces?: readonly Piece[]; skipped?: readonly Piece[] }> | null
}>

/** What counted and what was skipped of one clock, out of the proof that a tool gets as JSON. */
export function spansOf(proof: string, kind: string, startedAt: string | null): readonly Span[] {
  const { clocks } = JSON.parse(proof) as Readonly<{ clocks: readonly Stored[] | null }>
  const clock = clocks?.find(
    each => each.kind === kind && each.started_at && startedAt && Date.parse(each.started_at) === Date.parse(startedAt),
  )
  const { pieces = [], skipped = [] } = clock?.explanation ?? {}
  return [
    ...pieces.map(({ from, to }) => ({ from, to, isCounted: true })),
    ...skipped.map(({ from, to }) => ({ from, to, isCounted: false })),
  ]
}
