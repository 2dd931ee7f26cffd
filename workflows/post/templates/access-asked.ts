import type { AccessAskedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (who: string) => `${who} venter på at blive lukket ind`,
    lead: (who: string) => `Luk ${who} ind, eller afvis.`,
    why: (org: string) =>
      `Personen har logget ind med det login, som ${org} selv har sat op, men ingen har godkendt adgangen endnu.`,
    name: 'Navn',
    email: 'Mail',
    organisation: 'Organisation',
    button: 'Svar på anmodningen',
  },
  en: {
    subject: (who: string) => `${who} waits to be let in`,
    lead: (who: string) => `Let ${who} in, or refuse.`,
    why: (org: string) => `The person signed in by the sign-in that ${org} set up itself, but nobody has said yes yet.`,
    name: 'Name',
    email: 'Mail',
    organisation: 'Organisation',
    button: 'Answer the request',
  },
} as const

/** Somebody waits for an administrator's yes (D.6). */
export function accessAsked(mail: AccessAskedMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.name),
    lead: mine.lead(mail.name),
    tone: 'SOON',
    blocks: block(null, mine.why(mail.organisation)),
    facts: [
      ...fact(mine.name, mail.name),
      ...fact(mine.email, mail.email),
      ...fact(mine.organisation, mail.organisation),
    ],
    button: mine.button,
  }
}
