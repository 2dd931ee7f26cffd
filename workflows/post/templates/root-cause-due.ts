import type { RootCauseDueMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    left: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'om 1 arbejdsdag' : `om ${days} arbejdsdage`),
    subject: (left: string, title: string) => `RCA-frist ${left}: ${title}`,
    act: (on: string) => `Send årsagsanalysen til ATP Servicedesk senest ${on}, inden døgnet er omme.`,
    told: (owner: string) => `Til orientering: Årsagsanalysen fra ${owner} forfalder i dag og er ikke sendt endnu.`,
    ruler: (created: string, due: string, wall: string) =>
      `Oprettet ${created}. Frist ${due}. Yderste frist er 20 arbejdsdage: ${wall}; den kan ikke rykkes (Instruks 5.3).`,
    extend: 'Når I ikke fristen, så bed AUB om en senere dato på problemets side.',
    agreed: 'Aftalt frist',
    due: 'RCA-frist',
    button: 'Skriv årsagsanalysen',
    look: 'Åbn problemet',
  },
  en: {
    left: (days: number) => (days === 0 ? 'today' : days === 1 ? 'in 1 working day' : `in ${days} working days`),
    subject: (left: string, title: string) => `Root cause analysis due ${left}: ${title}`,
    act: (on: string) => `Send the root cause analysis to ATP Servicedesk by the end of ${on}.`,
    told: (owner: string) => `For your information: the analysis from ${owner} is due today and has not been sent yet.`,
    ruler: (created: string, due: string, wall: string) =>
      `Opened ${created}. Due ${due}. The outer limit is 20 working days: ${wall}; it cannot be moved (Instruks 5.3).`,
    extend: 'If you cannot make it, ask AUB for a later date on the page of the problem.',
    agreed: 'Agreed date',
    due: 'Analysis due',
    button: 'Write the analysis',
    look: 'Open the problem',
  },
} as const

/** The ruler in words, on working days 5, 8 and 10 (Instruks 5.3; ). */
export function rootCauseDue(mail: RootCauseDueMail, say: Say): Draft {
  const mine = words[say.language]
  const [due, wall] = [say.on(mail.dueOn), say.on(mail.wallOn)]
  return {
    headline: mine.subject(mine.left(mail.daysLeft), mail.file.title),
    lead: mail.mustAct ? mine.act(due) : mine.told(mail.file.owner),
    tone: 'SOON',
    blocks: [
      ...block(null, mine.ruler(say.at(mail.createdAt), due, wall)),
      ...block(null, mail.mustAct && mail.dueOn < mail.wallOn ? mine.extend : null),
    ],
    facts: fact(mail.isAgreed ? mine.agreed : mine.due, due),
    button: mail.mustAct ? mine.button : mine.look,
  }
}
