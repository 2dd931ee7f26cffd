import type { ServiceWindowMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: { ANNOUNCED: 'Servicevindue', CHANGED: 'Servicevindue ændret', CANCELLED: 'Servicevindue aflyst' },
    lead: {
      ANNOUNCED: (who: string, from: string) => `${who} har et servicevindue fra ${from}. I skal ikke gøre noget.`,
      CHANGED: (who: string, from: string) => `${who} har ændret sit servicevindue. Det er nu fra ${from}.`,
      CANCELLED: (who: string, from: string) => `${who} har aflyst servicevinduet fra ${from}.`,
    },
    from: 'Fra',
    to: 'Til',
    services: 'Services',
    owner: 'System hos',
    button: 'Se servicevinduer',
  },
  en: {
    subject: { ANNOUNCED: 'Service window', CHANGED: 'Service window changed', CANCELLED: 'Service window cancelled' },
    lead: {
      ANNOUNCED: (who: string, from: string) => `${who} has a service window from ${from}. You need not do anything.`,
      CHANGED: (who: string, from: string) => `${who} has changed its service window. It now begins ${from}.`,
      CANCELLED: (who: string, from: string) => `${who} has cancelled the service window from ${from}.`,
    },
    from: 'From',
    to: 'To',
    services: 'Services',
    owner: 'System of',
    button: 'See service windows',
  },
} as const

/** A service window, to the counterpart and the affected schools (Instruks 4.2, 5.1; C.5). */
export function serviceWindow(mail: ServiceWindowMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: `${mine.subject[mail.what]}: ${mail.owner}`,
    lead: mine.lead[mail.what](mail.owner, say.at(mail.startsAt)),
    tone: 'PLAIN',
    blocks: block(null, mail.text),
    facts: [
      ...fact(mine.owner, mail.owner),
      ...fact(mine.services, mail.services.map(say.serviceName).join(', ')),
      ...fact(mine.from, say.at(mail.startsAt)),
      ...fact(mine.to, say.at(mail.endsAt)),
    ],
    button: mine.button,
  }
}
