/** Why a verb says no. `kind` is the reason in PascalCase; it is the type's name in the graph too (house, decision 4). */
export type Refusal = Readonly<{
  kind: string
  field?: readonly string[]
  detail?: Readonly<Record<string, string | number | boolean | null>>
}>

/** What every verb answers: a value, or the reason why not. */
export type Outcome<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Refusal }>

export function granted<T>(value: T): Readonly<{ ok: true; value: T }> {
  return { ok: true, value }
}

export function refused(
  kind: string,
  field?: readonly string[],
  detail?: Refusal['detail'],
): Readonly<{ ok: false; refusal: Refusal }> {
  return { ok: false, refusal: { kind, ...(field && { field }), ...(detail && { detail }) } }
}
