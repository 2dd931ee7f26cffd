import type { TokenExpiresMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (client: string, days: number) =>
      `Token til ${client} udløber ${days === 1 ? 'inden for et døgn' : `om ${days} dage`}`,
    lead: 'Skift tokenet, før det udløber. Derefter afvises systemets kald.',
    how: 'Det nye og det gamle token gælder samtidig i et overlap, som I vælger, så systemet kan skiftes over uden pause.',
    client: 'Integration',
    token: 'Token',
    ends: 'Udløber',
    ending: (name: string, ending: string) => (ending ? `${name}, slutter på ${ending}` : name),
    button: 'Skift tokenet',
  },
  en: {
    subject: (client: string, days: number) =>
      `Token of ${client} expires ${days === 1 ? 'within a day' : `in ${days} days`}`,
    lead: 'Replace the token before it expires. After that the calls of the system are refused.',
    how: 'The new and the former token are valid together for an overlap that you choose, so that the system can be changed over without a pause.',
    client: 'Integration',
    token: 'Token',
    ends: 'Expires',
    ending: (name: string, ending: string) => (ending ? `${name}, ends with ${ending}` : name),
    button: 'Replace the token',
  },
} as const

/** 30, 7 and 1 days before a token ends (screens 5.18). */
export function tokenExpires(mail: TokenExpiresMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.client, mail.days),
    lead: mine.lead,
    tone: 'SOON',
    blocks: block(null, mine.how),
    facts: [
      ...fact(mine.client, mail.client),
      ...fact(mine.token, mine.ending(mail.token, mail.ending)),
      ...fact(mine.ends, say.at(mail.expiresAt)),
    ],
    button: mine.button,
  }
}
