const folders = { INCIDENT: 'incidents', PROBLEM: 'problems', CHANGE: 'changes' } as const

/** The page of a case, by what it is and its number. */
export const caseAddress = (noun: keyof typeof folders, number: string): string => `/${folders[noun]}/${number}`
