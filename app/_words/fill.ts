/** Puts values in the places of a sentence: fill('{org} skylder', { org: 'AUB' }). */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
