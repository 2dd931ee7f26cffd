import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Role } from '#graphql/generated/operations.ts'

/** Somebody's roles in one organisation, as a person would say them. */
export const roleInWords = (roles: readonly Role[], language: Language): string =>
  roles.map(role => words(language).parts.role[role]).join(', ')
