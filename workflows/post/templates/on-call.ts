import type { OnCallMail } from '#db/mail-data.ts'
import type { Draft } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: { REPORTED: 'PRIORITET 1', AT_RISK: 'PRIORITET 1, frist nær', ESCALATED: 'PRIORITET 1, eskaleret' },
    lead: {
      REPORTED: (due: string) => `Kritisk fejl. Påbegynd fejlhåndteringen senest ${due}.`,
      AT_RISK: (due: string) => `Kritisk fejl. Der skal ske noget senest ${due}.`,
      ESCALATED: (due: string) => `Kritisk fejl. Fristen ${due} er overskredet. Tag fat i sagen nu.`,
    },
    now: 'straks',
    button: 'Åbn sagen',
  },
  en: {
    subject: { REPORTED: 'PRIORITY 1', AT_RISK: 'PRIORITY 1, due soon', ESCALATED: 'PRIORITY 1, escalated' },
    lead: {
      REPORTED: (due: string) => `Critical fault. Begin handling by ${due}.`,
      AT_RISK: (due: string) => `Critical fault. Something is due by ${due}.`,
      ESCALATED: (due: string) => `Critical fault. What was due ${due} was missed. Take hold of the case now.`,
    },
    now: 'at once',
    button: 'Open the case',
  },
} as const

/** One sentence to whoever is on call: many SMS gateways cut what comes after it (R-4.13, E.3). */
export function onCall(mail: OnCallMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: `${mine.subject[mail.alarm]}: ${mail.case.title}`,
    lead: mine.lead[mail.alarm](mail.dueAt ? say.at(mail.dueAt) : mine.now),
    tone: 'CRITICAL',
    blocks: [],
    facts: [],
    button: mine.button,
  }
}
