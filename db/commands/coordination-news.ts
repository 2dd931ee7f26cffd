import type { CoordinationMail } from '#db/mail-data.ts'

type News = Pick<CoordinationMail, 'what'> & Partial<Omit<CoordinationMail, 'template' | 'case' | 'reason' | 'what'>>

/** What is told about calls, roles, schools and requests; the parts of it that nobody gave are null. */
export const coordinationNews = ({ what, by = null, person = null, text = null, at = null, isYou = false }: News) =>
  ({ template: 'COORDINATION', what, by, person, text, at, isYou }) as const
