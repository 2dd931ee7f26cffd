/** A mail before it has a form: what a template says, in the recipient's language. */
export type Draft = Readonly<{
  /** After the case number in the subject. */
  headline: string
  /** The first line: what the recipient must do, and by when (screens 6). */
  lead: string
  tone: 'CRITICAL' | 'LATE' | 'SOON' | 'PLAIN' | 'DONE'
  blocks: readonly Block[]
  /** Rows of the facts table, above those that every mail has. */
  facts: readonly Fact[]
  button: string
}>

export type Block = Readonly<{ label: string | null; text: string }>
export type Fact = Readonly<{ label: string; value: string }>

export const block = (label: string | null, text: string | null | undefined): Block[] =>
  text?.trim() ? [{ label, text: text.trim() }] : []

export const fact = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : [])
