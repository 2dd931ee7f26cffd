export type Detail = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Paths of fields as a list in words: "Overskrift, Beskrivelse og Konsekvens". */
export function listed(paths: Detail[string], labels: Readonly<Record<string, string>>, and: string): string {
  const words = String(paths ?? '')
    .split(',')
    .filter(Boolean)
    .map(path => labels[path]?.toLowerCase() ?? path)
  const last = words.pop() ?? ''
  return words.length > 0 ? `${words.join(', ')} ${and} ${last}` : last
}
