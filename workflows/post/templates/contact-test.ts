import type { ContactTestMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    OUT_OF_HOURS_MAIL: {
      subject: (who: string) => `Test af postkassen, der læses døgnet rundt: ${who}`,
      lead: 'Dette er en test. Bekræft på siden, at mailen kom frem.',
      why: 'En kritisk fejl uden for telefontiden sendes hertil (Instruks 4.2). Testen viser, at nogen læser postkassen.',
    },
    ON_CALL_ALARM: {
      subject: (who: string) => `Testalarm til vagten: ${who}`,
      lead: 'Dette er en test. Bekræft på siden, at alarmen nåede dig.',
      why: 'En overskredet frist på en kritisk fejl går op ad stigen i bilaget, og du er det første trin (Instruks 3.1).',
    },
    code: 'Kode',
    askedBy: 'Bestilt af',
    button: 'Skriv koden på siden',
  },
  en: {
    OUT_OF_HOURS_MAIL: {
      subject: (who: string) => `Test of the mailbox that is read round the clock: ${who}`,
      lead: 'This is a test. Confirm on the page that the mail arrived.',
      why: 'A critical fault outside phone hours is sent here (Instruks 4.2). The test shows that somebody reads the mailbox.',
    },
    ON_CALL_ALARM: {
      subject: (who: string) => `Test alarm to whoever is on call: ${who}`,
      lead: 'This is a test. Confirm on the page that the alarm reached you.',
      why: 'A missed due time of a critical fault climbs the ladder of the annex, and you are its first step (Instruks 3.1).',
    },
    code: 'Code',
    askedBy: 'Ordered by',
    button: 'Enter the code on the page',
  },
} as const

/** A test of how an organisation is reached at night; the code proves that somebody read it (E.3). */
export function contactTest(mail: ContactTestMail, say: Say): Draft {
  const mine = words[say.language]
  const kind = mine[mail.kind]
  return {
    headline: kind.subject(mail.organisation),
    lead: kind.lead,
    tone: 'PLAIN',
    blocks: block(null, kind.why),
    facts: [...fact(mine.code, mail.code), ...fact(mine.askedBy, mail.askedBy)],
    button: mine.button,
  }
}
