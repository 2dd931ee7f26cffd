import type { RequirementAnnouncedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (number: string, title: string) => `[${number}] AUB varsler et krav: ${title}`,
    answer: (by: string, day: string) =>
      `${by} ændrer et krav, som skal være opfyldt senest ${day}. Svar, om det er muligt, eller stil spørgsmål.`,
    copy: (by: string, day: string) =>
      `${by} ændrer et krav, som jeres leverandør skal opfylde senest ${day}. I skal ikke gøre noget.`,
    short: 'Kort varsel, fordi',
    number: 'Nummer',
    services: 'Services',
    due: 'Opfyldt senest',
    notice: 'Varsel',
    days: (count: number) => `${count} dage`,
    legal: 'Retsgrundlag',
    by: 'Fra',
    button: 'Se kravet, og svar',
    see: 'Se kravet',
  },
  en: {
    subject: (number: string, title: string) => `[${number}] AUB announces a requirement: ${title}`,
    answer: (by: string, day: string) =>
      `${by} changes a requirement that must be met by ${day}. Answer whether it is possible, or ask.`,
    copy: (by: string, day: string) =>
      `${by} changes a requirement that your supplier must meet by ${day}. You need not do anything.`,
    short: 'Short notice, because',
    number: 'Number',
    services: 'Services',
    due: 'To be met by',
    notice: 'Notice',
    days: (count: number) => `${count} days`,
    legal: 'Legal basis',
    by: 'From',
    button: 'See the requirement and answer',
    see: 'See the requirement',
  },
} as const

/** A change of AUB's requirements, 60 days before it must be met (Instruks 5.4; ). */
export function requirementAnnounced(mail: RequirementAnnouncedMail, say: Say): Draft {
  const mine = words[say.language]
  const day = say.on(mail.mustBeCompletedOn)
  return {
    headline: mine.subject(mail.number, mail.title),
    lead: (mail.mustAnswer ? mine.answer : mine.copy)(mail.organisation, day),
    tone: mail.mustAnswer ? 'SOON' : 'PLAIN',
    blocks: [...block(null, mail.specification), ...block(mine.short, mail.shortNoticeReason)],
    facts: [
      ...fact(mine.number, mail.number),
      ...fact(mine.services, mail.services.map(say.serviceName).join(', ')),
      ...fact(mine.due, day),
      ...fact(mine.notice, mine.days(mail.noticeDays)),
      ...fact(mine.legal, mail.legalBasis),
      ...fact(mine.by, `${mail.by}, ${mail.organisation}`),
    ],
    button: mail.mustAnswer ? mine.button : mine.see,
  }
}
