import type { ChangePageQuery } from '#graphql/generated/operations.ts'

export type Change = NonNullable<ChangePageQuery['change']>

/** A reason inside a sentence: its first letter small, names as they are. */
export const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
