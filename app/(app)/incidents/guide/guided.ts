import type { AffectedService, IncidentCategory, ResponsibleSide } from '#graphql/generated/operations.ts'

export const QUESTIONS = {
  who: ['SUPPLIER', 'AUB', 'UNKNOWN'],
  what: ['STAY', 'BOARD', 'BOTH', 'WRONG', 'ACCESS'],
  many: ['HIGH', 'MEDIUM', 'LOW'],
} as const

export type Question = keyof typeof QUESTIONS
export type Answers = Readonly<{ [Q in Question]: (typeof QUESTIONS)[Q][number] }>

type Asked = Readonly<Record<string, string | string[] | undefined>>
const WHAT: Readonly<Record<Answers['what'], { service?: AffectedService; category?: IncidentCategory }>> = {
  STAY: { service: 'SCHOOL_STAY' },
  BOARD: { service: 'BOARD_AND_LODGING' },
  BOTH: { service: 'BOTH', category: 'DELIVERY_DOWN' },
  WRONG: { category: 'WRONG_DATA' },
  ACCESS: { category: 'CERTIFICATE_OR_ACCESS' },
}

/** The answer in the address to a question, or null. */
export const answerTo = <Q extends Question>(question: Q, asked: Asked): Answers[Q] | null => {
  const allowed: readonly string[] = QUESTIONS[question]
  return (allowed.find(each => each === asked[question]) ?? null) as Answers[Q] | null
}

/** What a non-expert's three answers say in the words of the report (5.2.1, 5.2.4); each can still be changed there. */
export function guided({ who, what, many }: Answers) {
  const responsibleSide: ResponsibleSide = who === 'AUB' ? 'AUB' : 'SCHOOL_SIDE'
  return { ...WHAT[what], responsibleSide, grid: `${many}-MEDIUM` }
}
