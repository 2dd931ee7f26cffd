import type { PriorityWordInput } from '#graphql/generated/operations.ts'

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const

/** The words of four fields, each with its words between commas. */
export const wordsFrom = (field: (name: string) => string): PriorityWordInput[] =>
  priorities.flatMap(priority =>
    field(`words-${priority}`)
      .split(',')
      .map(word => word.trim())
      .filter(Boolean)
      .map(word => ({ word, priority })),
  )
