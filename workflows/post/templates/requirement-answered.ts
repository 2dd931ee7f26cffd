import type { RequirementAnsweredMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (number: string, who: string) => `[${number}] ${who} har svaret`,
    POSSIBLE: (who: string) => `${who} kan opfylde kravet til tiden.`,
    NOT_POSSIBLE: (who: string) => `${who} kan ikke opfylde kravet til tiden. Tag kontakt, og aftal det videre.`,
    QUESTIONS: (who: string) => `${who} har spørgsmål til kravet. Tag kontakt, og svar.`,
    REPLIED: (who: string) => `${who} har svaret på jeres spørgsmål til kravet. Svar nu, om kravet kan opfyldes.`,
    text: 'Svar',
    requirement: 'Krav',
    by: 'Fra',
    button: 'Se svarene',
  },
  en: {
    subject: (number: string, who: string) => `[${number}] ${who} has answered`,
    POSSIBLE: (who: string) => `${who} can meet the requirement in time.`,
    NOT_POSSIBLE: (who: string) => `${who} cannot meet the requirement in time. Get in touch and agree on what next.`,
    QUESTIONS: (who: string) => `${who} has questions about the requirement. Get in touch and answer.`,
    REPLIED: (who: string) =>
      `${who} has replied to your questions about the requirement. Say now whether it can be met.`,
    text: 'Answer',
    requirement: 'Requirement',
    by: 'From',
    button: 'See the answers',
  },
} as const

/** What was answered to a requirement of AUB's. */
export function requirementAnswered(mail: RequirementAnsweredMail, say: Say): Draft {
  const mine = words[say.language]
  const who = mail.by.organisation
  return {
    headline: mine.subject(mail.number, who),
    lead: mine[mail.answer](who),
    tone: mail.answer === 'POSSIBLE' || mail.answer === 'REPLIED' ? 'PLAIN' : 'SOON',
    blocks: block(mine.text, mail.text),
    facts: [...fact(mine.requirement, `${mail.number}, ${mail.title}`), ...fact(mine.by, say.person(mail.by))],
    button: mine.button,
  }
}
