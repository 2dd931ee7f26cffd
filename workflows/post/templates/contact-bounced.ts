import type { ContactBouncedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (address: string) => `Mail kommer ikke frem: ${address}`,
    lead: (address: string) => `Ret adressen ${address} i jeres bilag. En mail til den kunne ikke afleveres.`,
    rule: 'En besked til den oplyste adresse regnes for modtaget, så frister løber videre (Instruks 5.1). Adressen er markeret med rødt hos alle, der bruger bilaget, til den er rettet.',
    organisation: 'Organisation',
    answer: 'Mailserverens svar',
    button: 'Ret bilaget',
  },
  en: {
    subject: (address: string) => `Mail does not arrive: ${address}`,
    lead: (address: string) => `Correct the address ${address} in your annex. A mail to it could not be delivered.`,
    rule: 'A message to the stated address counts as received, so clocks run on (Instruks 5.1). The address is marked in red for everybody who uses the annex until it is corrected.',
    organisation: 'Organisation',
    answer: 'Answer of the mail server',
    button: 'Correct the annex',
  },
} as const

/** An address of the annex does not exist: its owner is asked to correct it (Instruks 5.1, F21). */
export function contactBounced(mail: ContactBouncedMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.address),
    lead: mine.lead(mail.address),
    tone: 'LATE',
    blocks: block(null, mine.rule),
    facts: [...fact(mine.organisation, mail.organisation), ...fact(mine.answer, mail.answer)],
    button: mine.button,
  }
}
