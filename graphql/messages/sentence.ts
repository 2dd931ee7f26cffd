export type Detail = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Paths of fields as a list in words: "overskrift, beskrivelse og hvorfor AUB ikke berøres". */
export function listed(paths: Detail[string], labels: Readonly<Record<string, string>>, and: string): string {
  const words = String(paths ?? '')
    .split(',')
    .filter(Boolean)
    .map(path => lowered(labels[path] ?? path))
  const last = words.pop() ?? ''
  return words.length > 0 ? `${words.join(', ')} ${and} ${last}` : last
}

/** As it stands within a sentence; a name like AUB or CVR keeps its letters. */
const lowered = (label: string): string => label.replace(/^\p{Lu}(?!\p{Lu})/u, first => first.toLowerCase())
