import type { AnnexCheckMail } from '#db/mail-data.ts'
import { sayAnnex, sayAnnexField } from '#domain/say-annex.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (annex: string) => `Er ${annex} stadig korrekt?`,
    lead: (annex: string, since: string) =>
      `Bekræft ${annex}, eller ret det. Det er ikke bekræftet siden ${since}. Står der noget forkert, når en kritisk fejl ikke frem.`,
    have: 'Det står der',
    rule: 'Parterne holder kontaktoplysningerne ajour. En besked til den oplyste adresse regnes for modtaget (Instruks 5.1).',
    version: 'Version',
    button: 'Bekræft eller ret',
  },
  en: {
    subject: (annex: string) => `Is ${annex} still correct?`,
    lead: (annex: string, since: string) =>
      `Confirm ${annex}, or correct it. It has not been confirmed since ${since}. If it is wrong, a critical fault does not reach you.`,
    have: 'What it says',
    rule: 'The parties keep their contact data current. A message to the stated address counts as received (Instruks 5.1).',
    version: 'Version',
    button: 'Confirm or correct',
  },
} as const

/** Mail 13: what we have, to be confirmed in one click (Instruks 5.1; ). */
export function annexCheck(mail: AnnexCheckMail, say: Say): Draft {
  const mine = words[say.language]
  const name = sayAnnex(mail.annex.kind, say.language)
  const lines = mail.content.map(({ field, text }) => `${sayAnnexField(field, say.language)}: ${text}`)
  return {
    headline: mine.subject(name),
    lead: mine.lead(name, say.at(mail.confirmedAt)),
    tone: 'SOON',
    blocks: [...block(mine.have, lines.join('\n')), ...block(null, mine.rule)],
    facts: fact(mine.version, `${name}, ${mail.annex.version}`),
    button: mine.button,
  }
}
