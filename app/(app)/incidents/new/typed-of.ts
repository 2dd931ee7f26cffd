import type { Typed } from './form-props.ts'

/** Everything typed and chosen in a form, by field. */
export function typedOf(form: FormData): Typed {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = [...(typed[name] ?? []), value]
  return typed
}
