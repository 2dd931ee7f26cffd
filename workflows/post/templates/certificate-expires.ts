import type { CertificateExpiresMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (school: string, days: number) =>
      `Certifikatet for ${school} udløber ${days === 1 ? 'inden for et døgn' : `om ${days} dage`}`,
    lead: 'Forny certifikatet, før det udløber. Derefter kan der ikke leveres data til AUB.',
    how: 'Skriv den nye sidste dag, når certifikatet er fornyet.',
    school: 'Skole',
    service: 'Service',
    last: 'Sidste dag',
    button: 'Se tilslutningerne',
  },
  en: {
    subject: (school: string, days: number) =>
      `The certificate of ${school} expires ${days === 1 ? 'within a day' : `in ${days} days`}`,
    lead: 'Renew the certificate before it expires. After that no data can be delivered to AUB.',
    how: 'Write the new last day when the certificate is renewed.',
    school: 'School',
    service: 'Service',
    last: 'Last day',
    button: 'See the connections',
  },
} as const

/** 30, 7 and 1 days before the certificate of a connection ends (Instruks 3.1, R-3.2). */
export function certificateExpires(mail: CertificateExpiresMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.school, mail.days),
    lead: mine.lead,
    tone: 'SOON',
    blocks: block(null, mine.how),
    facts: [
      ...fact(mine.school, mail.school),
      ...fact(mine.service, say.serviceName(mail.service)),
      ...fact(mine.last, say.on(mail.expiresOn)),
    ],
    button: mine.button,
  }
}
