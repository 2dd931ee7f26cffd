import type { StatusSentMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, number: number, title: string) => `${short}: Status ${number} – ${title}`,
    next: (due: string) => `I skal ikke gøre noget nu. Næste status kommer senest ${due}.`,
    agreement: 'Aftal i sagen, hvornår næste tilbagemelding kommer: der er ikke aftalt et tidspunkt endnu.',
    situation: 'Situation',
    handling: 'Handling',
    nextStep: 'Næste skridt',
    sentBy: 'Sendt af',
    sentAt: 'Sendt',
    button: 'Åbn sagen',
  },
  en: {
    subject: (short: string, number: number, title: string) => `${short}: Status ${number} – ${title}`,
    next: (due: string) => `You need not do anything now. The next status comes by ${due}.`,
    agreement: 'Agree in the case when the next feedback comes: no time has been agreed yet.',
    situation: 'Situation',
    handling: 'Action',
    nextStep: 'Next step',
    sentBy: 'Sent by',
    sentAt: 'Sent',
    button: 'Open the case',
  },
} as const

/** A status to the counterpart (Instruks 4.2; ). */
export function statusSent(mail: StatusSentMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(say.short(mail.case), mail.number, mail.case.title),
    lead: mail.nextDueAt ? mine.next(say.at(mail.nextDueAt)) : mine.agreement,
    tone: 'PLAIN',
    blocks: [
      ...block(mine.situation, mail.situation),
      ...block(mine.handling, mail.handling),
      ...block(mine.nextStep, mail.nextStep),
    ],
    facts: [...fact(mine.sentBy, say.person(mail.sentBy)), ...fact(mine.sentAt, say.at(mail.sentAt))],
    button: mine.button,
  }
}
